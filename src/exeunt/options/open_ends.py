"""Open ends: what a sentence says of leaving, of staying, of places that nobody names, of pressure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.options.evidence import (
    LEAVE,
    STAY,
    UNNAMED,
    Aspect,
    By,
    Direction,
    Role,
    Status,
    Theme,
)
from exeunt.options.marks import Marked
from exeunt.options.wording import HEDGE, NEGATION

_SOME = (
    r"(?:a number of|several|some|many|various|other|certain|friendly|unnamed|unidentified|two|three|four|five|six|"
    r"at least \w+|dozens of|¤ and ¤|¤|«\d+»)"
)
_COUNTRY = r"(?:countr(?:y|ies)|states?|nations?|governments?|capitals?|places?)"
_A_PLACE = (
    r"(?:an?|another|some|one|third|new) (?:\w+ |¤ |[\w-]+ ){0,2}(?:country|state|nation|place|island|destination|location|"
    r"(?:safe )?haven|home|refuge)"
)


@dataclass(frozen=True, slots=True)
class OpenFinding:
    """Something said of `leave`, `stay` or `unnamed`; offsets are of the marked words."""

    option: str
    theme: Theme
    aspect: Aspect
    direction: Direction
    status: Status | None
    role: Role
    by: By | None
    start: int
    end: int


_UNNAMED: tuple[tuple[re.Pattern[str], Status, By | None, Role], ...] = (
    (
        re.compile(
            rf"\b{_SOME} (?:[\w¤]+ ){{0,4}}{_COUNTRY}\b[^.;?!‹]{{0,120}}?\b(?:have |has |had )?(?:rejected|refused|declined|ruled out|turned)\b"
        ),
        Status.REFUSED,
        By.HOST,
        Role.DESTINATION,
    ),
    (
        re.compile(
            rf"\b(?:{_SOME} |there are )?(?:\w+ ){{0,3}}{_COUNTRY}\b(?! of ‹)[^.;?!]{{0,150}}?\b(?:willing|ready|prepared|offer(?:s|ed)|agreed|happy|glad) to "
            r"(?:accept|take|host|receive|shelter|have|welcome|give)\b|"
            r"\boffered (?:asylum|exile|refuge|sanctuary|shelter|a home) in (?:an?|any|some) (?:\w+ )?(?:country|place|state)\b"
        ),
        Status.OFFERED,
        None,
        Role.DESTINATION,
    ),
    (
        re.compile(
            rf"\b(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?|hunt(?:ing)?|find(?:ing)?|seek(?:s|ing)?|sought|get(?:ting)?|casting about)\b[^.;?!‹]{{0,60}}?"
            rf"\b(?:for )?{_A_PLACE}\b|\bfind (?:λ )?a place\b|\bget λ[^.;?!‹]{{0,40}}a (?:safe )?haven\b|"
            r"\b(?:place|country|home|refuge|haven|host) (?:for|of|to)\b[^.;?!‹]{0,40}?\bsought\b"
        ),
        Status.DISCUSSED,
        None,
        Role.DESTINATION,
    ),
    (
        re.compile(
            r"\b(?:landed|stopped|touched down|refuel\w*|stopover)\b[^.;?!‹]{0,40}?\b(?:an?|some) (?:¤ |\w+ ){0,3}(?:island|airport|country)\b"
        ),
        Status.FLED_TO,
        None,
        Role.TRANSIT,
    ),
    (
        re.compile(
            rf"λ[^.;?!‹]{{0,80}}?\b(?:agreed|accept\w*|consent\w*)\b[^.;?!‹]{{0,60}}?\b(?:leave|left|exile|go)\b[^.;?!‹]{{0,60}}?(?:{_A_PLACE}|¤)?"
        ),
        Status.ACCEPTED,
        None,
        Role.DESTINATION,
    ),
    (
        re.compile(rf"λ[^.;?!‹]{{0,80}}?\b(?:to|for|in|into) (?:{_A_PLACE}|¤)\b"),
        Status.REPORTED,
        None,
        Role.DESTINATION,
    ),
    (
        re.compile(
            r"\b(?:propos\w+|call(?:s|ed|ing)? on|urg\w+|suggest\w*|put to|idea|plan|offer|talks?|negotiat\w*|feelers)\b[^.;?!‹]{0,70}?"
            r"(?:λ[^.;?!‹]{0,60}?\b(?:go into exile|into exile|exile|way out|leave the country)|exile for λ|way out for λ|λ is putting out feelers)"
            r"|λ[^.;?!‹]{0,30}?putting out feelers|put to λ as a way out"
        ),
        Status.DISCUSSED,
        None,
        Role.DESTINATION,
    ),
    (
        re.compile(r"\btalk (?:has )?(?:turned|centred|centered)[^.;?!‹]{0,40}?(?:¤|countries)"),
        Status.POSSIBLE,
        None,
        Role.DESTINATION,
    ),
)
_STAY = re.compile(
    r"λ[^.;?!]{0,120}?(?:\bgo(?:es|ing)? nowhere\b|\bnot going anywhere\b|\b(?:will|would|wo|could|shall) ?(?:not|never|n[’']t) (?:\w+ )?"
    r"(?:leave|resign|quit|go|flee|step|abandon|surrender|give up|abdicate)\b|\b(?:refus\w+|declin\w+) to (?:leave|go|step|resign|quit|budge|flee|give up|stand|concede|yield|cede|abdicate|hand over)\b|"
    r"\bno (?:intention|plans?) (?:of|to) (?:\w+ )?(?:leav\w+|resign\w*|quit\w*|go\w*|flee\w*|step\w*)\b|\b(?:vow\w*|insist\w*|determined|intend\w*|wants?|pledg\w*|promis\w*|plans?) (?:\w+ ){0,3}?(?:to )?(?:stay|remain|fight|die)\b|"
    r"\b(?:stay|remain|die) (?:on )?(?:in|at) (?:⌂|(?:home|power|office|the country)\b)|\bdigging in\b|\bdug in\b|\bcling\w* (?:on )?to\b|\breject\w*[^.;?!]{0,60}(?:calls?|demands?|ultimatum|pressure|proposal|exile)\b|"
    r"\b(?:return|come back|go back) to (?:⌂|(?:the country|power)\b)|\b(?:not|n[’']t) (?:want|wish|intend|plan) to (?:leave|go|flee)\b|\bdefian\w+\b|\bdefied\b(?! [«‹]))|"
    r"\b(?:demand|ultimatum|call|request|proposal)\b[^.;?!]{0,40}\bλ\b[^.;?!]{0,30}\b(?:rejected|refused|spurned)\b|"
    r"\bλ digging in\b|\bnot believe λ will (?:leave|go)\b|\bdoubt\w* (?:that )?λ will (?:leave|go)\b|"
    r"\bunlikely (?:that )?λ (?:will|would) (?:leave|go)\b"
)
_LEAVE = re.compile(
    r"\b(?:contingency )?plans?\b[^.;?!]{0,80}?\bλ\b[^.;?!]{0,30}\b(?:leav\w+|flee\w*|go\b|depart\w*|escape)|"
    r"λ[^.;?!]{0,60}?\b(?:agreed|ready|willing|prepared|preparing|planning|plans|expected|about|set|due|offered) to (?:leave|go|flee|step down|resign|quit|stand down|depart)\b|"
    r"λ[^.;?!]{0,30}?\b(?:will|would) (?:soon )?(?:leave|go into exile|step down|resign|stand down|depart)\b|"
    r"λ[^.;?!]{0,40}?\b(?:has|had|have) (?:left|fled|quit|resigned|stepped down|gone into exile)\b|λ[^.;?!]{0,30}?\b(?:fled|escaped|resigned|left (?:⌂|the country|power|home))\b|"
    r"\bplan b\b|\bdepartures?\b[^.;?!]{0,60}\b(?:being|negotiat\w+|prepar\w+|arrang\w+|agreed|imminent|near)\b|\b(?:negotiat\w+|prepar\w+|arrang\w+)\b[^.;?!]{0,30}\bdeparture\b|"
    r"\bλ (?:needs|has|had|may have|might have) to leave\b|\bin case λ\b"
)
_PRESSURE = re.compile(
    r"\bunder (?:\w+ ){0,2}pressure\b|\bpressure (?:on λ|from)\b|\braising pressure\b|\bpress(?:es|ed|ing) λ\b|"
    r"\b(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|told|want(?:s|ed)?|ask(?:s|ed)?|order(?:s|ed)?)\b[^.;?!]{0,40}\bλ(?!'s)\b[^.;?!]{0,60}?"
    r"\b(?:to (?:go|leave|step|resign|quit|hand|hold elections|stand|surrender|accept|flee)|step(?:s|ping)? (?:aside|down)|departure|resignation)\b|"
    r"\bencouraged by\b[^.;?!]{0,40}\bto go\b|\bλ[^.;?!]{0,20}should (?:leave|go|resign|step)\b|\bultimatum\b|\bfinancial noose\b|"
    r"\bbe outside the country\b|\bsanctions against λ\b"
)
_FAR_OFF = re.compile(
    r"\bdeparture\b[^.;?!]{0,40}\b(?:steps away|far off|unlikely|remote|not imminent|a long way)\b|\bif it happens at all\b"
)
_HOST_RISK = re.compile(
    r"\b(?:risks?|dangers?)\b[^.;?!]{0,60}\b(?:for|to)\b[^.;?!]{0,40}\b(?:countries|hosts?|states?|nations?)\b|"
    r"\bnot take (?:too )?kindly\b|\bany (?:country|nation|state|government) that (?:gave|gives|took|takes|shelter\w*|host\w*) λ\b"
)
_LEGAL = re.compile(
    r"\b(?:reach of|extradit\w+|arrest warrant|international criminal court|\bicc\b|prosecut\w+|indict\w+|immunity)\b"
)
_UNNAMED_DENIED = re.compile(
    r"\b(?:each|every|any|all) (?:new )?(?:names?|reports?|places?)\b[^.;?!]{0,30}\bdenied\b"
)


def find_open_ends(marked: Marked, by_leader: bool) -> tuple[OpenFinding, ...]:
    """What the sentence says of leaving, staying, unnamed places and pressure.

    `by_leader` says that the leader is the source of a claim in it.
    """
    words = marked.words
    out = list(_unnamed(words))
    stay = _shortest(_STAY, words)
    if stay:
        out.append(_stay(words, stay, by_leader))
    leave = _shortest(_LEAVE, words)
    if leave and not stay:
        negated = NEGATION.search(words[max(0, leave.start() - 25) : leave.end()])
        if not negated:
            out.append(
                OpenFinding(
                    *(LEAVE, Theme.PLAN, Aspect.WOULD, Direction.FOR, None, Role.DESTINATION, None),
                    *leave.span(),
                )
            )
    for pattern, theme, direction, aspect in (
        (_FAR_OFF, Theme.PLAN, Direction.AGAINST, Aspect.WOULD),
        (_PRESSURE, Theme.PRESSURE, Direction.FOR, Aspect.WOULD),
        (_HOST_RISK, Theme.HOST_RISK, Direction.AGAINST, Aspect.COULD),
        (_LEGAL, Theme.LEGAL_RISK, Direction.AGAINST, Aspect.COULD),
    ):
        match = pattern.search(words)
        if match and (theme in (Theme.PRESSURE, Theme.PLAN) or "λ" in words):
            legal = theme is Theme.LEGAL_RISK
            if legal and (re.search(r"[‹«]", words) or NEGATION.search(words[: match.end()])):
                continue
            out.append(
                OpenFinding(
                    LEAVE, theme, aspect, direction, None, Role.DESTINATION, None, *match.span()
                )
            )
    return tuple(out)


def _shortest(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The first match, begun as late as it still ends at the same place."""
    found = pattern.search(words)
    while found is not None:
        later = pattern.search(words, found.start() + 1)
        if later is None or later.end() != found.end():
            break
        found = later
    return found


def _unnamed(words: str) -> list[OpenFinding]:
    out: list[OpenFinding] = []
    denied = _UNNAMED_DENIED.search(words)
    if denied:
        out.append(_unnamed_finding(Status.DENIED, None, Role.DESTINATION, denied))
    for pattern, status, by, role in _UNNAMED:
        match = _shortest(pattern, words)
        if match is None or any(f.start < match.end() and match.start() < f.end for f in out):
            continue
        here = words[: match.end()]
        if status in (Status.REPORTED, Status.DISCUSSED) and re.search(
            r"\b(?:may|might|could|whether|unclear)\b", here
        ):
            status = Status.POSSIBLE
        if status in (Status.REPORTED, Status.ACCEPTED) and NEGATION.search(match.group()):
            continue
        out.append(_unnamed_finding(status, by, role, match))
    return out


def _unnamed_finding(
    status: Status, by: By | None, role: Role, match: re.Match[str]
) -> OpenFinding:
    against = status in (Status.DENIED, Status.REFUSED)
    aspect = Aspect.COULD if status in (Status.OFFERED, Status.REFUSED) else Aspect.WOULD
    direction = Direction.AGAINST if against else Direction.FOR
    return OpenFinding(UNNAMED, Theme.OPTION, aspect, direction, status, role, by, *match.span())


def _stay(words: str, match: re.Match[str], by_leader: bool) -> OpenFinding:
    here = words[: match.end() + 20]
    said = (
        by_leader
        or re.search(
            r"λ[^.;?!]{0,40}\b(?:insist\w*|vow\w*|reject\w*|said|says|refus\w*|swor\w*|told|declar\w*|defied|pledg\w*)\b",
            here,
        )
        or re.search(r"\bλ\b[^.;?!]{0,30}\b(?:rejected|refused)\b", match.group())
    )
    if said and not re.search(r"\bor λ goes|\b(?:not believe|doubt|whether|divided)\b", here):
        status = Status.ACCEPTED
    elif (
        re.search(r"\bor λ", here)
        or HEDGE.search(here)
        or re.search(r"\b(?:believe|doubt|whether|divided|unlikely|expect)", here)
    ):
        status = Status.POSSIBLE
    else:
        status = Status.REPORTED
    return OpenFinding(
        *(STAY, Theme.DEFIANCE, Aspect.WOULD, Direction.FOR, status, Role.STAY, None), *match.span()
    )
