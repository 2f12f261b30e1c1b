"""Open ends: what a sentence says of leaving, staying, places that nobody names, and pressure."""

from __future__ import annotations

import re

from exeunt.options.evidence import LEAVE, STAY, Aspect, Direction, Role, Status, Theme
from exeunt.options.leaving_words import (
    FAR_OFF,
    HOST_RISK,
    LEAVES,
    LEGAL_RISK,
    PRESSURE,
    STAYS,
)
from exeunt.options.marks import Marked
from exeunt.options.open_finding import OpenFinding
from exeunt.options.subjects import is_governed, is_object
from exeunt.options.unnamed import find_unnamed, shortest
from exeunt.options.wording import HEDGE, NEGATION

_PLACE = re.compile(r"[‹«]")
_HIS_WORD = re.compile(
    r"λ[^.;?!]{0,40}\b(?:insist\w*|vow\w*|reject\w*|said|says|refus\w*|swor\w*|told|declar\w*|"
    r"defied|pledg\w*)\b"
)
_HE_REFUSED = re.compile(r"\bλ\b[^.;?!]{0,30}\b(?:rejected|refused)\b")
_NOT_STAYING = re.compile(
    r"\b(?:not|n[’']t|never|no longer) (?:\w+ )?(?:intend|wants?|wish|plan|mean|stay|remain|"
    r"coming|return|come back|be back|going (?:back|home)|promise)\b(?! to (?:leave|go|flee|"
    r"resign))"
)
_LEAVING = re.compile(r"\b(?:leav\w+|flee|quit)$")
_A_PLACE = re.compile(r" (?:the )?[‹«]")
_UNSETTLED = re.compile(r"\bor λ goes|\b(?:not believe|doubt|whether|divided)\b")
_OR_ELSE = re.compile(r"\bor λ")
_BELIEF = re.compile(r"\b(?:believe|doubt|whether|divided|unlikely|expect)")
_FREE_TO = re.compile(r"\bfree to (?:stay|remain|live)\b")
_OWN_SIDE = re.compile(
    r"λ's (?:\w+ ){0,2}?(?:spokes\w+|lawyers?|office|aides?|party|sons?|daughters?|wife|husband|"
    r"brothers?|sisters?|family|press secretary|chief of staff|palace|camp|entourage|household)\b"
    r"[^.;?!]{0,60}\b(?:said|says|say|told|insist\w*|den(?:y|ies|ied)|announced|promised|vow\w*|"
    r"wrote)\b|\b(?:said|says|told \w+|insisted),? λ's (?:\w+ ){0,2}?(?:spokes\w+|lawyer|office|"
    r"aide|"
    r"party|son|daughter|wife|husband|brother|sister)\b"
)
"""Whoever speaks for the leader speaks with the leader's voice."""
_NEGATION_REACH = 25
"""Marked characters before words of leaving in which a negation governs them."""
_STAY_REACH = 20
"""Marked characters behind words of staying that still tell whose words they are."""


def find_open_ends(marked: Marked, by_leader: bool) -> tuple[OpenFinding, ...]:
    """What the sentence says of leaving, staying, unnamed places and pressure.

    `by_leader` says that the leader is the source of a claim in it.
    """
    words = marked.words
    out = find_unnamed(words)
    stay = shortest(STAYS, words)
    leave = shortest(LEAVES, words)
    if stay and not _is_not_meant(words, stay):
        out.append(_stay(words, stay, by_leader))
    elif leave and not _is_not_told(words, leave):
        out.append(_of_leaving(Theme.PLAN, Aspect.WOULD, Direction.FOR, leave))
    far_off, pressure = FAR_OFF.search(words), PRESSURE.search(words)
    if far_off:
        out.append(_of_leaving(Theme.PLAN, Aspect.WOULD, Direction.AGAINST, far_off))
    if pressure:
        out.append(_of_leaving(Theme.PRESSURE, Aspect.WOULD, Direction.FOR, pressure))
    if "λ" in words:
        out += _risks(words)
    return tuple(out)


def _is_not_told(words: str, match: re.Match[str]) -> bool:
    """Is leaving denied, or another's?"""
    if NEGATION.search(words[max(0, match.start() - _NEGATION_REACH) : match.end()]):
        return True
    return is_governed(words, match.start()) or is_object(words[: match.start()])


def _is_not_meant(words: str, match: re.Match[str]) -> bool:
    """Is staying itself denied, or another country not to be left?"""
    away = _LEAVING.search(match.group()) and _A_PLACE.match(words, match.end())
    return _NOT_STAYING.search(match.group()) is not None or bool(away)


def _risks(words: str) -> list[OpenFinding]:
    """Risks to any host, and courts that no place of the sentence is shielded from."""
    out = []
    risk, legal = HOST_RISK.search(words), LEGAL_RISK.search(words)
    if risk:
        out.append(_of_leaving(Theme.HOST_RISK, Aspect.COULD, Direction.AGAINST, risk))
    if legal and not (_PLACE.search(words) or NEGATION.search(words[: legal.end()])):
        out.append(_of_leaving(Theme.LEGAL_RISK, Aspect.COULD, Direction.AGAINST, legal))
    return out


def _of_leaving(
    theme: Theme, aspect: Aspect, direction: Direction, match: re.Match[str]
) -> OpenFinding:
    return OpenFinding(LEAVE, theme, aspect, direction, None, Role.DESTINATION, None, *match.span())


def _stay(words: str, match: re.Match[str], by_leader: bool) -> OpenFinding:
    """Staying: settled where it is the leader's own word, possible where it is in doubt."""
    here = words[: match.end() + _STAY_REACH]
    if _FREE_TO.search(here):
        status = Status.POSSIBLE
        return OpenFinding(
            *(STAY, Theme.DEFIANCE, Aspect.WOULD, Direction.FOR, status, Role.STAY, None),
            *match.span(),
        )
    said = (
        by_leader
        or _OWN_SIDE.search(words)
        or _HIS_WORD.search(here)
        or _HE_REFUSED.search(match.group())
    )
    if said and not _UNSETTLED.search(here):
        status = Status.ACCEPTED
    elif _OR_ELSE.search(here) or HEDGE.search(here) or _BELIEF.search(here):
        status = Status.POSSIBLE
    else:
        status = Status.REPORTED
    return OpenFinding(
        *(STAY, Theme.DEFIANCE, Aspect.WOULD, Direction.FOR, status, Role.STAY, None), *match.span()
    )
