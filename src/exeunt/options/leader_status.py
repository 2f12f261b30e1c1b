"""The status of a place to which the leader is said to go, or not to go."""

from __future__ import annotations

import re

from exeunt.options.clauses import Fit
from exeunt.options.evidence import Status
from exeunt.options.frame import REFUGE
from exeunt.options.subjects import is_governed, is_object
from exeunt.options.wording import HEDGE, NEGATION, OTHERS, UNDONE, VISIT

_SOMEBODY_OF_HIS = re.compile(
    r"λ[’']s (?!way|next|own|plane|jet|aircraft|convoy|helicopter|flight|departure|exile|"
    r"destination|journey|next|family and|motorcade|escape)\w+"
)
_HIS_PLANE = re.compile(
    r"\bλ's (?:\w+ )?(?:plane|jet|aircraft|helicopter|convoy|flight|yacht|motorcade|party)\b|"
    r"\b(?:plane|jet|aircraft|helicopter|convoy|flight)\b"
)
_HOST_OFFICIAL = re.compile(
    r"\W*(?:the )?[‹«]\d+[›»](?:[’']s)? (?:\w+ ){0,3}?(?:president|king|leader|minister|envoys?|"
    r"premier|officials?|ambassador|emissar\w+|chancellor)\b"
)
"""A clause that opens with a host's official is on the official's journey."""
_GOVERNED = re.compile(r"\b(?:of|to|from|by|with|against|for|about|under|than) $")
_NEW_SUBJECT = re.compile(r",| and ")
_SAID_SO = re.compile(r"[^,;]{0,60}\b(?:said|says|told \w+|reported|according to [^,]{0,40}), ")
"""Who says so, in the middle of a sentence, is not who goes."""
_NOT_TOLD = re.compile(
    r"\b(?:not|n[’']t|never) (?:\w+ )?(?:said|say|saying|told|disclosed|announced|known|"
    r"clear) (?:when|where|"
    r"how|why|by what|on (?:what|which) \w+)\b"
)
"""What nobody has said of a journey does not deny it."""
_HIMSELF = re.compile(r"λ(?!'s)")
_TOGETHER = re.compile(r"λ(?:, λ's| and| with)")
_APPOSITION = re.compile(r"^, (?:⌂(?:[’']s)? )?λ\b")
"""Who the leader is, behind the name: no new subject."""
_ASIDE_ON_HIM = re.compile(
    r"(?<=λ), (?:\w+ed|who|whose|long|once|under|facing)\b[^,λ]{3,60}[^,]{0,40},(?= )"
)
_CLAUSE_END = re.compile(r"[,;‹«]| (?:and|when|while|as|because|after|before) ")
_IN_EXILE = re.compile(REFUGE + r"|fled|flee|escape|treatment")
_LEADER_WHO = re.compile(r"λ(?:, [^,]{0,60})?,? who")
_SHOULD = re.compile(r"\W*should\b")
_LIVES_MODAL = re.compile(r"λ (?:would|will|could|may|might|is to|wants)\b")
_GONE_THROUGH = re.compile(
    r"\b(?:travel?led|flew|went|fled|left|escaped|headed|moved|passed|made)\b"
)
_TO_BE = re.compile(
    r"\b(?:will|would|to|may|might|could|should|shall|can|must) (?:not |soon |then |also |"
    r"now )?(?:be |have )?(?:\w+ly )?$"
)
_REPEATED = re.compile(r" (?:twice|\w+ times|often|regularly)\b")
_FALSE = re.compile(
    r"^[^.;?!‹«]{0,40}?\b(?:was|were|is|are|as) (?:\w+ ){0,2}?(?:false|untrue|wrong|baseless|"
    r"nonsense|fabricat\w+|lies?|unfounded|invented|invention|rumou?rs?|fiction|"
    r"denied|dismissed|rejected|scotched|rubbished|laughed (?:off|at)|waved away|brushed (?:off|"
    r"aside)|"
    r"played down)\b|"
    r"^[^.;?!‹«]{0,20}?[“\"]?false\b"
)
_TOLD = re.compile(
    r"\b(?:reports?|rumou?rs?|claims?|talk|stories|suggestions?|accounts?|word|news) (?:that|of|in|"
    r"about|had|has)\b"
)
"""What was told and is called untrue."""
_QUESTION = re.compile(r"\?\W*$")
_MOTION = ("leader went", "leader goes", "leader left it")
_PLANS = (
    "leader goes",
    "where he would go",
    "goes on through",
    "it would be there",
    "leader would rather",
    "leader's choice",
)
"""Frames that tell of a journey not yet made."""
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
    if _TOLD.search(fit.so_far) and _FALSE.match(fit.words[fit.match.end() :]):
        return Status.DENIED
    if NEGATION.search(_negatable(fit)):
        return Status.DENIED if name != "leader lives" else None
    return _of_going(fit)


_OPINION = re.compile(
    r"(?<!λ )\b(?:believes?|think|thinks|assumes?|expects?|guess(?:es)?|suspects?|supposes?|"
    r"reckons?|"
    r"bets?|imagines?|predicts?|fears?)\b(?: that)? [^.;?!‹«]{0,25}?λ"
)
"""What observers merely believe of a journey to come."""


def _of_going(fit: Fit) -> Status:
    """The status of a journey that is not negated."""
    name, end = fit.frame.name, fit.match.end()
    hedged = HEDGE.search(fit.words[: end + _HEDGE_REACH]) or _SHOULD.match(fit.words)
    modal = name == "leader lives" and _LIVES_MODAL.search(fit.here)
    after = fit.words[end : end + _REACH_AFTER]
    if fit.frame.status is Status.FLED_TO and _REPEATED.match(after):
        return Status.REPORTED
    planned = name in _PLANS or modal or _is_to_come(fit)
    if planned or (name == "leader went" and hedged):
        open_ = hedged or _QUESTION.search(fit.whole) or _OPINION.search(fit.so_far)
        return Status.POSSIBLE if open_ else Status.REPORTED
    return fit.frame.status


def _negatable(fit: Fit) -> str:
    """The words in which a "not" would deny the journey: not those of a verb before it."""
    start = max(0, fit.match.start() - _NEGATION_REACH)
    words = _NOT_TOLD.sub(" ", fit.words[start : fit.match.start("places")])
    if "verb" in fit.match.re.groupindex:
        verb = words.rfind(fit.match.group("verb"))
        if "λ" in (fit.match.groupdict().get("gap") or ""):
            words = words[max(0, words.rfind("λ", 0, max(0, verb))) :]
            verb = words.rfind(fit.match.group("verb"))
        return words[max(0, words.rfind(" and ", 0, max(0, verb))) :]
    return words


def _is_to_come(fit: Fit) -> bool:
    """Does a frame that tells of a journey made stand in words of one to come?"""
    if fit.frame.name == "passed through" and not _GONE_THROUGH.search(fit.here):
        return True
    gone = fit.frame.status is Status.FLED_TO
    return gone and _TO_BE.search(_up_to_verb(fit)) is not None


def _up_to_verb(fit: Fit) -> str:
    """The clause up to the verb of the journey, as far as the frame names one."""
    if "verb" in fit.match.re.groupindex:
        return fit.words[: fit.match.start("verb")]
    return fit.words[: fit.match.start()] if fit.frame.name == "carried there" else ""


def _is_of_another_verb(fit: Fit) -> bool:
    return is_governed(fit.words, fit.match.start()) or is_object(_before_verb(fit))


def _before_verb(fit: Fit) -> str:
    """The clause up to the verb that the frame names, else up to its "and", else to its place."""
    groups = fit.match.re.groupindex
    if "verb" in groups:
        return fit.words[: fit.match.start("verb")]
    if fit.here.startswith("and "):
        return fit.words[: fit.match.start() + len("and ")]
    return fit.words[: fit.match.start("places")] if "places" in groups else fit.words


_IN_COMPANY = re.compile(
    r"\b(?:with|alongside|beside|accompanied by|escorted by|in the company of)\b[^,.;:λπ]{0,40}π"
)
"""Who goes along is no subject of what follows: "left with President π and went on to"."""


_MEETING_IN = re.compile(
    r"\b(?:summit|conference|meeting|talks|funeral|wedding|inauguration|visit|tour|ceremony|"
    r"honeymoon|holiday|vacation)s? (?:in|at|to|of) (?:the )?$"
)
"""Whoever goes to a summit in a place does not flee there."""
_SAYS = re.compile(
    r"π(?:, [^,‹«λ]{1,60},)? (?:also |later |then )?(?:said|says|told \w+|announced|reported|"
    r"claimed|"
    r"insisted|added|confirmed|believes?|thinks?|wrote)\b|\bπ's\b"
)
_OF_ANOTHER = re.compile(r"π,? (?:who|whose|whom|which)\b[^,]*$")
"""The leader is named inside a clause on somebody else: "π, who served λ, fled"."""


def _is_of_others(fit: Fit) -> bool:
    """Is somebody else than the leader the subject?"""
    here, before = fit.here, fit.words[: fit.match.start()]
    if ("λ" not in fit.whole and "⌂" not in fit.whole) or _is_of_another_verb(fit):
        return True
    acting = _SAYS.sub(" ", _IN_COMPANY.sub(" ", before))
    if here.startswith("and") and ("λ" not in before or "π" in acting):
        return True
    gap = fit.match.groupdict().get("gap") or ""
    if "," in gap and _OF_ANOTHER.search(before):
        return True
    if "π" in here and "λ" not in here:
        return True
    if fit.frame.name in _MOTION and here.startswith("it") and not _HIS_PLANE.search(fit.whole):
        return True
    if fit.frame.name in _MOTION and _HOST_OFFICIAL.match(fit.words):
        goes_on = here[0] == "λ" and " and " not in gap
        if not goes_on:
            return True
    if _NEW_SUBJECT.search(gap) and _GOVERNED.search(before):
        return True
    return _SOMEBODY_OF_HIS.match(here) is not None


def _is_no_departure(fit: Fit) -> bool:
    """Does the leader's kin or following go, or the leader on a mere visit?"""
    words, start, end = fit.words, fit.match.start(), fit.match.end()
    subject = words[max(0, start - _REACH_BEFORE) : fit.match.start("verb")]
    subject = _ASIDE_ON_HIM.sub("", _SAID_SO.sub(" ", subject))
    others = OTHERS.search(subject + words[start : start + 3])
    again = _HIMSELF.search(_APPOSITION.sub("", subject[others.end() :])) if others else None
    if others and not (_TOGETHER.search(subject) or again):
        return True
    after = words[end : end + _REACH_AFTER]
    led_up = words[fit.match.start("verb") : fit.match.start("places")]
    if _MEETING_IN.search(led_up):
        return True
    near = fit.match.group("verb") + _CLAUSE_END.split(after)[0]
    if VISIT.search(near) and not _IN_EXILE.search(fit.match.group("verb") + after):
        return True
    return fit.match.group("who") == "who" and not _LEADER_WHO.search(words)
