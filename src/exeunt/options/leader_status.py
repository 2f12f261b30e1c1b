"""The status of a place to which the leader is said to go, or not to go."""

from __future__ import annotations

import re

from exeunt.options.clauses import Fit
from exeunt.options.evidence import Status
from exeunt.options.frame import REFUGE
from exeunt.options.wording import HEDGE, NEGATION, OTHERS, UNDONE, VISIT

_SOMEBODY_OF_HIS = re.compile(
    r"λ[’']s (?!way|next|own|plane|jet|aircraft|convoy|helicopter|flight|departure|exile|"
    r"destination|journey|next|family and|motorcade|escape)\w+"
)
_GOVERNED = re.compile(r"\b(?:of|from|by|with|against|for|about|under|than) $")
_NEW_SUBJECT = re.compile(r",| and ")
_TOGETHER = re.compile(r"λ(?:,| and| with)")
_CLAUSE_END = re.compile(r"[,;‹«]| and ")
_IN_EXILE = re.compile(REFUGE + r"|fled|flee|escape|treatment")
_LEADER_WHO = re.compile(r"λ(?:, [^,]{0,60})?,? who")
_SHOULD = re.compile(r"\W*should\b")
_LIVES_MODAL = re.compile(r"λ (?:would|will|could|may|might|is to|wants)\b")
_REPEATED = re.compile(r" (?:twice|\w+ times|often|regularly)\b")
_QUESTION = re.compile(r"\?\W*$")
_MOTION = ("leader went", "leader goes")
_REACH_BEFORE = 45
"""Marked characters before a verb of motion in which its real subject is looked for."""
_REACH_AFTER = 50
"""Marked characters behind the place that tell a visit from a flight."""
_NEGATION_REACH = 30
"""Marked characters before the frame in which a negation governs it."""
_HEDGE_REACH = 12
"""Marked characters behind the frame in which a hedge still governs it."""


def leader_status(fit: Fit) -> Status | None:
    """The status that a leader's frame gives here, None if somebody else goes, or on a visit."""
    name = fit.frame.name
    if _is_of_others(fit) or (name in _MOTION and _is_no_departure(fit)):
        return None
    if UNDONE.search(fit.so_far):
        return Status.POSSIBLE
    if name == "leader refuses":
        return Status.REFUSED
    start = max(0, fit.match.start() - _NEGATION_REACH)
    if NEGATION.search(fit.words[start : fit.match.start("places")]):
        return Status.DENIED if name != "leader lives" else None
    return _of_going(fit)


def _of_going(fit: Fit) -> Status:
    """The status of a journey that is not negated."""
    name, end = fit.frame.name, fit.match.end()
    hedged = HEDGE.search(fit.words[: end + _HEDGE_REACH]) or _SHOULD.match(fit.words)
    modal = name == "leader lives" and _LIVES_MODAL.search(fit.here)
    after = fit.words[end : end + _REACH_AFTER]
    if fit.frame.status is Status.FLED_TO and _REPEATED.match(after):
        return Status.REPORTED
    planned = name in ("leader goes", "it would be there") or modal
    if planned or (name == "leader went" and hedged):
        return Status.POSSIBLE if hedged or _QUESTION.search(fit.whole) else Status.REPORTED
    return fit.frame.status


def _is_of_others(fit: Fit) -> bool:
    """Is somebody else than the leader the subject?"""
    here, before = fit.here, fit.words[: fit.match.start()]
    if "λ" not in fit.whole and "⌂" not in fit.whole:
        return True
    if here.startswith("and") and ("λ" not in before or "π" in before):
        return True
    if "π" in here and "λ" not in here:
        return True
    if (
        "gap" in fit.match.re.groupindex
        and _NEW_SUBJECT.search(fit.match.group("gap"))
        and _GOVERNED.search(before)
    ):
        return True
    return _SOMEBODY_OF_HIS.match(here) is not None


def _is_no_departure(fit: Fit) -> bool:
    """Does the leader's kin or following go, or the leader on a mere visit?"""
    words, start, end = fit.words, fit.match.start(), fit.match.end()
    subject = words[max(0, start - _REACH_BEFORE) : fit.match.start("verb")]
    if OTHERS.search(subject + words[start : start + 3]) and not _TOGETHER.search(subject):
        return True
    near = fit.match.group("verb") + _CLAUSE_END.split(words[end : end + _REACH_AFTER])[0]
    if VISIT.search(near) and not _IN_EXILE.search(near):
        return True
    return fit.match.group("who") == "who" and not _LEADER_WHO.search(words)
