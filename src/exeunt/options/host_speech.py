"""Hosts that speak of themselves: "We would welcome him", said the minister of that country."""

from __future__ import annotations

import re
from bisect import bisect_left

from exeunt.options.cues import denies
from exeunt.options.evidence import Status
from exeunt.options.frame import OF_HIS_AFFAIRS, UNASKED
from exeunt.options.marks import Marked
from exeunt.options.wording import OWN_DENIAL
from exeunt.spans import Passage

_PLACE = re.compile(r"[‹«]\d")
"""The mark of a place, which the edge of a content may cut short."""
_OF_THE_MATTER = re.compile(r"\b(?:asylum|exile|refuge|request|plan)\b")
_NO_REQUEST = re.compile(
    r"\bno (?:\w+ ){0,2}(?:request|offer|plans?|contact|application|intention|such|knowledge|"
    r"interest)\b"
)
_NO_OBJECTION = re.compile(r"\bno (?:opposition|objection)\b")
_WELCOME = re.compile(
    r"\b(?:willing|ready|glad|happy|prepared|open|welcome[sd]?|offer(?:s|ed)?|grant(?:s|ed)?|"
    r"in favour|no opposition|take λ in|taking λ in|(?:would|will|can|shall|"
    r"to) (?:\w+ )?(?:receive|take|accept|host|shelter|have|keep|put up) λ|λ (?:can|may|"
    r"could) (?:\w+ )?(?:come|stay|live|settle|enter|remain))\b"
)
_UNWELCOME = re.compile(
    r"\b(?:not|n[’']t|never|no) (?:\w+ ){0,3}(?:welcome|take(?! (?:part|place|sides|over|"
    r"action|steps|note))|accept|host|offer|grant|receive|want|"
    r"give|grant|provide|let|allow|keep|have λ)\b|\bλ (?:can ?not|can[’']t|could not|must not|"
    r"may not|will not be able to) (?:\w+ )?(?:come|stay|live|land|settle|enter|remain)\b|"
    r"\bλ (?:has|had|will have|would have) no (?:place|room|home)\b|\bno (?:place|room|"
    r"home) for λ\b|\brefus\w+|\brul\w+ out\b|\bgiven sanctuary to “?enough\b|\bunwilling\b|"
    r"\bbe rid of λ"
)
_NOT_HERE = re.compile(
    r"\bλ (?:is|was) (?:not|n[’']t) (?:here|there|expected|coming|in (?:the|our) country|"
    r"on (?:\w+ )?soil)\b"
)
_NOT_ASKED = re.compile(
    r"\b(?:nobody|no one) (?:has |had )?(?:asked|approached)\b|\b(?:not|n[’']t|"
    r"never) (?:yet )?been (?:asked|approached|contacted|sounded out)\b"
)
_UNASKED = re.compile(UNASKED)
_WOULD_STUDY = re.compile(
    r"\b(?:would|will|could|can|might|shall) (?:\w+ )?(?:study|consider|look at|look into|examine|"
    r"weigh|"
    r"think about|discuss) (?:it|that|this|any|an?|the|such|λ's|λ)\b|\b(?:would|will) be "
    r"(?:handled|"
    r"dealt with|considered|examined|looked at|treated|studied)\b|\b(?:not|n[’']t|never) turn "
    r"(?:\w+ )?(?:friends?|anybody|anyone|guests?|people) away\b|\bhospita(?:ble|lity)\b|\b(?:any|"
    r"all|"
    r"anybody|anyone|everybody) (?:\w+ )?who (?:asks?|comes?|needs?|knocks?)\b"
)
_SHUT = re.compile(
    r"\bno question of (?:asylum|exile|refuge|λ|giv\w+|grant\w+|tak\w+|let\w+|admit\w+|receiv\w+|"
    r"host\w+|offer\w+)|\b(?:we|it|they) (?:has|have|had) (?:already )?(?:enough|too many)\b|"
    r"\b(?:has|"
    r"have) enough \w+ of (?:its|our|their) own\b|\bwould (?:rather|prefer|sooner) (?:that |it if "
    r"|not )?"
    r"(?:λ|have|see)\b|\bnot (?:an? )?(?:dumping ground|rubbish (?:tin|bin|dump)|hotel|landlords?|"
    r"retirement home|refuge for|haven for|home for|safe haven)\b|\bnobody else\b"
)
_UNDONE = re.compile(r"\b(?:without|not|n[’']t|never|no)\b[^.;?!]{0,30}$")
_COMING = re.compile(
    r"\b(?:asylum|exile|refuge|sanctuary|shelter|request|offer|invit\w+|take|accept|host|receive|"
    r"welcome|come|stay|place|room|home|shelter|land|on the way|on λ's way|coming|arriv\w+|there|"
    r"here|unwilling|rid of)\b"
)
_A_REFUGE = re.compile(r"λ|asylum|refuge|exile")
_DEPARTURE_ALONE = re.compile(r"\b(?:departure|resignation|leav\w+|transition|deal)\b")
"""A host may welcome that the leader goes without taking them in."""


def own_words(words: str, cue: str) -> Status | None:
    """What a host's own spokesman says of taking the leader, without naming the country.

    `words` are marked; None where they speak of something else.
    """
    if _NOT_HERE.search(words) or (_NOT_ASKED.search(words) and not _NO_OBJECTION.search(words)):
        return Status.DENIED
    if _SHUT.search(words):
        return Status.REFUSED
    if denies(cue):
        return Status.DENIED if "λ" in words and _COMING.search(words) else None
    if _WOULD_STUDY.search(words):
        return Status.POSSIBLE
    if "λ" not in words and not _OF_THE_MATTER.search(words):
        return None
    return _of_the_leader(words)


def _of_the_leader(words: str) -> Status | None:
    """The same for words that name the leader, or a refuge, and leave nothing open."""
    unasked = _UNASKED.search(words)
    if unasked and re.match(OF_HIS_AFFAIRS, words[unasked.end() :]):
        return None
    if unasked and not _NO_OBJECTION.search(words):
        return Status.DENIED
    if _NO_REQUEST.search(words) or OWN_DENIAL.search(words):
        return Status.POSSIBLE if _NO_OBJECTION.search(words) else Status.DENIED
    if _UNWELCOME.search(words) and _COMING.search(words):
        return Status.REFUSED
    willing = _WELCOME.search(words)
    undone = willing and _UNDONE.search(words[: willing.start()])
    welcome = willing and not undone and _A_REFUGE.search(words)
    return Status.OFFERED if welcome and not _DEPARTURE_ALONE.search(words) else None


def marked_content(marked: Marked, content: Passage) -> tuple[str, int, int] | None:
    """The marked words of a claim's content within the sentence, and where they stand."""
    for span in content.spans:
        low = bisect_left(marked.origin, span.start)
        high = bisect_left(marked.origin, span.end)
        if low < high:
            return marked.words[low:high], low, high
    return None


def names_place(words: str) -> bool:
    """Do the marked words name a place, so that the frames have heard what they say?"""
    return _PLACE.search(words) is not None
