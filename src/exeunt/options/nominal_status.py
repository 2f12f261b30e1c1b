"""The status of a place that is named, talked of or thought likely."""

from __future__ import annotations

import re

from exeunt.options.clauses import Fit
from exeunt.options.evidence import Status
from exeunt.options.subjects import is_object
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
_OF_TAKING = ("plan to take him there", "taken there")
"""Frames in which the leader is taken to the place."""
_ELLIPTIC = (
    "keeps coming up",
    "next on the list",
    "comes first",
    "list of places",
    "best guess",
    "would do",
)
"""Frames that leave out what the list is of."""
_GUESSES = (
    "talk of it",
    "sounded out there",
    "named there",
    "names of them",
    "pointed to",
    "named as possible",
)
_UNHEARD_OF = re.compile(r"\b(?:kn[eo]ws?|known|heard|hears?) nothing (?:of|about)\b")
_MAY_BE = re.compile(r"\b(?:may|might|could|rumou?r\w*|speculat\w*)\b")
_OF_ANOTHER = re.compile(r"[^λ\s],? (?:who|whose)\b[^,λ]*$")
"""A clause on somebody who is not the leader ("the poet, who lives in exile in ...")."""
_NO_WORD = re.compile(
    r"\b(?:nothing to say|no comment|(?:would|will|did|could) ?(?:not|n[’']t) (?:say|speak|"
    r"comment|be drawn)|"
    r"(?:declined|refused) to (?:say|speak|comment|discuss))\b[^.;?!]{0,60}$"
)
"""Whoever has nothing to say of a place has not spoken of it."""
_AT_HOME = re.compile(r"\bat home\b|white house|immunity from")
_DEMONYM = re.compile(
    r"^(?:the )?«\d+» (?!(?:\w+ )?(?:government|president|minister|officials?|authorit\w+|foreign|"
    r"leaders?|king|premier|parliament|ambassador|envoys?|diplomats?|emir|state|asylum|exile|"
    r"refuge|hosts?|villa|house|home|resort|town|city|island|coast|capital|riviera)\b)\w"
)
"""A people's adjective before a thing that takes nobody in ("a Libyan base")."""
_NOT = re.compile(r"\bnot\b|n[’']t\b")
_LEADER_HIMSELF = re.compile(r"λ(?!'s)")
_CONSIDERED = re.compile(r"\bpossib\w+|\bconsider\w*")


_TAKES_REFUGE = re.compile(
    r"\b(?P<verb>(?:sought|seek|seeks|asked for|request(?:s|ed)|granted|given|got|found|won|"
    r"obtained|took|taken|received|enjoys|(?:(?:died|lives?|lived|living|is|was|went|gone|goes|fled|driven|"
    r"sent) )?(?:in|into|to)) (?:\w+ )?)$"
)
"""The verb of which a refuge is the object: whoever its subject is takes it."""
_IN_APPOSITION = re.compile(r"^[^,;λ]{3,60}, (?:now |living |who lives |long )?in $")
"""As in "the former king, in exile in X": another's."""


def _is_taken_by_another(words: str) -> bool:
    """Do the words before a refuge say that it is somebody else's?"""
    verb = _TAKES_REFUGE.search(words)
    if is_object(words) or (verb is not None and is_object(words[: verb.start()])):
        return True
    return _IN_APPOSITION.match(words) is not None


def nominal_status(fit: Fit) -> Status | None:
    """The status that a nominal frame gives here, None if the clause speaks of something else."""
    if _is_of_something_else(fit):
        return None
    if fit.frame.name in _OF_ITSELF:
        return Status.POSSIBLE if HEDGE.search(fit.so_far) else Status.REPORTED
    if OWN_DENIAL.search(fit.words) or _UNHEARD_OF.search(fit.so_far):
        return Status.DENIED
    if NEGATION.search(fit.so_far) and not UNDONE.search(fit.words):
        return Status.DENIED
    return _of_kind(fit)


def _of_kind(fit: Fit) -> Status | None:
    """The status of what is neither told of something else nor denied."""
    name = fit.frame.name
    if name == "plan to take him there":
        return Status.POSSIBLE if _MAY_BE.search(fit.so_far) else Status.DISCUSSED
    if name == "looking there":
        return Status.DISCUSSED if "λ" in fit.whole else None
    if name in ("sounded out", "sounded out there"):
        return Status.DISCUSSED
    if name == "discussed":
        return Status.POSSIBLE if _CONSIDERED.search(fit.here) else Status.DISCUSSED
    if name in ("refuge there", "his flight there"):
        hedged = HEDGE.search(fit.words) or fit.headline
        return Status.POSSIBLE if hedged or "λ" not in fit.words else Status.REPORTED
    return Status.POSSIBLE


def _goes_on(fit: Fit) -> bool:
    """Does it go on with a list of places, in a report that is about where the leader could go?"""
    if not fit.of_flight:
        return False
    if fit.frame.name in _ELLIPTIC:
        return True
    return fit.frame.name in _GUESSES and ("λ" in fit.whole or "π" not in fit.words)


def _is_of_something_else(fit: Fit) -> bool:
    """Does the clause not speak of a departure, or of another person's?"""
    words, here, name = fit.words, fit.here, fit.frame.name
    says_so = name in (*_OF_ITSELF, *_OF_TAKING) and "λ" in words
    if not (says_so or DEPARTURE_CONTEXT.search(fit.whole) or _goes_on(fit)):
        return True
    if "π" in words and "λ" not in words and not (fit.of_flight and name in _ELLIPTIC):
        return True
    before = words[: fit.match.start("places")]
    himself = _LEADER_HIMSELF.search(before if name == "refuge there" else words)
    if OTHERS.search(before) and not himself:
        return True
    if _NO_WORD.search(before):
        return True
    if name == "discussed" and _DEMONYM.search(words[fit.match.start("places") :]):
        return True
    if name == "refuge there" and _is_taken_by_another(words[: fit.match.start()]):
        return True
    if name == "refuge there" and (_OF_ANOTHER.search(fit.so_far) or _AT_HOME.search(here)):
        return True
    return name == "place could be it" and (here[0] == "«" or _NOT.search(here) is not None)
