"""The status of a place whose host speaks or is spoken of: offered, refused, or neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from exeunt.options.clauses import Fit
from exeunt.options.evidence import Status
from exeunt.options.frame import REFUGE
from exeunt.options.wording import HEDGE, NEGATION, OWN_DENIAL, UNDONE

_REFUGE = re.compile(rf"\b{REFUGE}|λ|\bhim\b|open|yes|go-ahead|green light|offers?\b")
_BROKER = re.compile(
    r"\boffer\w* (?:to )?(?:mediat\w+|help|broker\w*|its good offices|talks|assistance|support|"
    r"money)\b|\b(?:welcome[sd]?|agreed?) (?:the|to the|a) (?:deal|plan|departure|talks|decision|"
    r"news|resignation)\b"
)
"""An offer to mediate, a deal welcomed: no offer to the leader."""
_GIVES = re.compile(r"(?:offer|promis|giv|gave|provid|extend|made)")
_GIVEN = re.compile(
    rf"{REFUGE}|\bto (?:take|host|receive|accept|have|shelter|welcome|let|evacuate)\b|\boffers?$|"
    r"λ in\b|\b(?:go-ahead|green light|consent)\b|offers?[ .,]"
)
"""What a host must give for an offer to be one: verbs of giving can give anything."""
_STATE_BODY = re.compile(
    r"»\s+(?:\w+ ){0,3}(?:government|president|minister|senator|official|authorit\w+|foreign|"
    r"leader|king|premier|parliament|lawmaker|offer|invitation|ambassador|envoy|prime|house|"
    r"businessm\w+|diplomat|court|emir|state|regime)\b"
)
"""Who of a people can speak for the state: a demonym alone ("a Cuban doctor") does not."""
_OTHER_OBJECT = re.compile(
    r"\b(?:conditions|charges|claims|reports|demands?|criticism|talk of|proposal)\b"
)
_PLAIN_NO = re.compile(r"no\b|closed|shut|accept|ruled out")
_PROMISED_NOTHING = re.compile(r"\bpromised? nothing\b")
_REACH_AFTER = 70
"""Marked characters behind a refusal within which the refused thing is looked for."""
_OBJECT_REACH = 30
"""Marked characters behind a refusal within which something else may be what is refused."""
_DENIAL_REACH = 12
"""Marked characters behind a refusal that may still make it a denial ("no" + " such plan")."""


def host_status(fit: Fit) -> Status | None:
    """The status that a host's frame gives here, None if the clause speaks of something else."""
    return _READERS.get(fit.frame.name, _as_framed)(fit)


def _accepts(fit: Fit) -> Status | None:
    here, verb = fit.here, fit.match.group("verb")
    given = verb + fit.match.group("rest")
    if _BROKER.search(here) or "nothing" in here or not _REFUGE.search(given):
        return None
    if _GIVES.match(verb) and not _GIVEN.search(given):
        return None
    demonym = "«" in fit.match.group("places")
    if demonym and not _STATE_BODY.search(here) and not here.startswith("the «"):
        return None
    if NEGATION.search(here) and not UNDONE.search(here):
        return Status.DENIED
    return Status.POSSIBLE if HEDGE.search(here) else Status.OFFERED


def _refuses(fit: Fit) -> Status | None:
    here, verb, end = fit.here, fit.match.group("verb"), fit.match.end()
    rest = fit.words[end : end + _REACH_AFTER]
    if UNDONE.search(here) or _OTHER_OBJECT.search(rest[:_OBJECT_REACH]):
        return None
    if not (_REFUGE.search(verb + rest) or _PLAIN_NO.search(verb)):
        return None
    return Status.DENIED if OWN_DENIAL.search(here + rest[:_DENIAL_REACH]) else Status.REFUSED


def _offered(fit: Fit) -> Status | None:
    of_leader = "λ" in fit.words
    if not (_REFUGE.search(fit.here) or of_leader) or _PROMISED_NOTHING.search(fit.here):
        return None
    if not of_leader and "π" in fit.words:
        return None
    if NEGATION.search(fit.so_far):
        return Status.DENIED
    return Status.POSSIBLE if HEDGE.search(fit.so_far) else Status.OFFERED


def _refused(fit: Fit) -> Status | None:
    return None if "λ" not in fit.whole and "π" in fit.whole else fit.frame.status


def _as_framed(fit: Fit) -> Status | None:
    return fit.frame.status


_READERS: Mapping[str, Callable[[Fit], Status | None]] = {
    "host accepts": _accepts,
    "host refuses": _refuses,
    "offered by host": _offered,
    "refused by host": _refused,
}
