"""The status of a place that is named, talked of or thought likely."""

from __future__ import annotations

import re

from exeunt.options.clauses import Fit
from exeunt.options.evidence import Status
from exeunt.options.wording import (
    DEPARTURE_CONTEXT,
    HEDGE,
    NEGATION,
    OTHERS,
    OWN_DENIAL,
    UNDONE,
)

_OF_ITSELF = ("only a stop", "to be the place")
"""Frames that speak of a departure by themselves."""
_AT_HOME = re.compile(r"\bat home\b|white house|immunity from")
_NOT = re.compile(r"\bnot\b|n[’']t\b")
_LEADER_HIMSELF = re.compile(r"λ(?!'s)")
_CONSIDERED = re.compile(r"\bpossib\w+|\bconsider\w*")


def nominal_status(fit: Fit) -> Status | None:
    """The status that a nominal frame gives here, None if the clause speaks of something else."""
    if _is_of_something_else(fit):
        return None
    if fit.frame.name in _OF_ITSELF:
        return Status.POSSIBLE if HEDGE.search(fit.so_far) else Status.REPORTED
    if OWN_DENIAL.search(fit.words) or (
        NEGATION.search(fit.so_far) and not UNDONE.search(fit.words)
    ):
        return Status.DENIED
    if fit.frame.name == "sounded out":
        return Status.DISCUSSED
    if fit.frame.name == "discussed":
        return Status.POSSIBLE if _CONSIDERED.search(fit.here) else Status.DISCUSSED
    if fit.frame.name == "refuge there":
        hedged = HEDGE.search(fit.words) or fit.headline
        return Status.POSSIBLE if hedged or "λ" not in fit.words else Status.REPORTED
    return Status.POSSIBLE


def _is_of_something_else(fit: Fit) -> bool:
    """Does the clause not speak of a departure, or of another person's?"""
    words, here, name = fit.words, fit.here, fit.frame.name
    says_so = name in _OF_ITSELF and "λ" in words
    if not says_so and not DEPARTURE_CONTEXT.search(fit.whole):
        return True
    if "π" in words and "λ" not in words:
        return True
    if OTHERS.search(fit.words[: fit.match.start("places")]) and not _LEADER_HIMSELF.search(words):
        return True
    if name == "refuge there" and _AT_HOME.search(here):
        return True
    return name == "place could be it" and _NOT.search(here) is not None
