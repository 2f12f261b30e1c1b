"""Pronouns: does "he" mean the leader or another person?

Decided by who is named in the sentence, by who speaks in it, and by whom the sentences before it
in the same paragraph were about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from exeunt.claims.close_reading import CloseReading
from exeunt.options.descriptions import mark_descriptions
from exeunt.options.leader import Leader, is_leader
from exeunt.options.spelling import LEADER_MARK, OTHER_MARK, Item
from exeunt.people import Gender
from exeunt.spans import Span

_PRONOUN = re.compile(r"\b(?:he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_FEMININE = frozenset({"she", "her", "hers", "herself"})
_OWNED = re.compile(r"\s+(?!to\b|in\b|for\b|into\b|and\b|or\b|from\b|as\b|that\b|at\b|on\b)[\w-]+")
_HE_SAID = re.compile(
    r"\W*(?:He|he|She|she)\s+(?:then\s+|later\s+|also\s+)?(?:said|told|added|says|wrote|called|"
    r"warned)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Mm]yself|[Ww]e)\b(?!\.)")
_ADDRESSED = re.compile(r"\b(?:told|asked|advised|warned|urged|promised|assured)\s+$")
"""Whom somebody speaks to is whom the words are about: "He told him that he should go"."""
_TAKEN_IN = re.compile(
    r"\b(?:offer\w*|giv\w+|gave|grant\w*|tak(?:e|es|en|ing)|took|accept\w*|receiv\w*|host\w*|"
    r"welcom\w*|shelter\w*|harbou?r\w*|let(?:ting)?|allow\w*|invit\w*|keep\w*|kept|have|turn\w*|"
    r"refus\w*|deny|deni\w+|fl[ey]w|flown|fly\w*|carr\w+|had|put|placed?|rescue\w*|sav(?:e|ed|"
    r"ing)|admit\w*|lodg\w*|hous(?:e|ed|ing)|evacuat\w*|extradit\w*|expel\w*|deport\w*|"
    r"fetch\w*|whisk\w*|(?:ready|room|house|home|place|plane|jet|asylum|refuge|villa|visa|"
    r"waiting|prepared|kept|found|reserved|aside)\s+for)\s+$",
    re.IGNORECASE,
)
"""Whom hosts take in and aircraft carry is the leader, whoever was named last."""
_AN_EXILE = re.compile(
    r"\s+(?:was|had been|has been|were)\s+(?:promised|offered|given|granted|flown|ousted|deposed|"
    r"toppled|overthrown|taken|welcomed|received)\b|\s+(?:fled|lives|lived|settled|died|ended)\b"
)
"""Another who was taken in somewhere: what follows is about that one."""
_HE_SAID_REACH = 60
"""Code points from a sentence's start within which "He said" opens it."""
_TAKEN_IN_REACH = 20
"""Code points before "him" in which what is done to him stands."""
_TOPIC_REACH = 30
"""Code points from a sentence's start within which a name is what the next sentence is about."""
_SUBJECT_REACH = 45
"""Code points from a sentence's start within which a name is taken for its subject."""


class Topic(Enum):
    """Whom a paragraph has spoken of so far."""

    LEADER = auto()
    OTHER = auto()
    OTHER_THEN_LEADER = auto()


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with all that its pronouns may point to.

    `named` are the marks of the people named in it, in order; `speakers` the spans of its
    claims' sources; `spoken` the resolved names of sources by where they begin.
    """

    text: str
    sentence: Span
    leader: Leader
    named: Sequence[Item]
    speakers: Sequence[Span]
    spoken: Mapping[int, str]
    topic: Topic
    feminine: bool | None = None
    """Is the leader a woman?  None where the text does not tell."""


def mark_pronouns(scene: Scene) -> list[Item]:
    """A mark for each pronoun of the sentence, in order."""
    out: list[Item] = []
    leader_named = any(n.mark == LEADER_MARK for n in scene.named)
    other_speaks = _opens_with_another(scene)
    for match in _PRONOUN.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        start, end, word = match.start(), match.end(), match.group().lower()
        owned = word == "his" or (word == "her" and _OWNED.match(scene.text, end) is not None)
        speaker = None if owned else scene.spoken.get(start)
        if scene.feminine is not None and scene.feminine != (word in _FEMININE):
            out.append(Item(start, end, OTHER_MARK + ("'s" if owned else "")))
        elif speaker is not None:
            leader_speaks = is_leader(speaker, scene.leader)
            out.append(Item(start, end, LEADER_MARK if leader_speaks else OTHER_MARK))
            other_speaks = not (leader_speaks or leader_named)
        elif other_speaks and (word == "him" or (word == "her" and not owned)):
            out.append(Item(start, end, LEADER_MARK))
            if _ADDRESSED.search(scene.text, scene.sentence.start, start):
                other_speaks = False
        elif word in ("him", "her") and not owned and _is_taken_in(start, scene):
            out.append(Item(start, end, LEADER_MARK))
        elif _is_quoted_of_leader(start, scene) or _is_she(word, start, scene):
            out.append(Item(start, end, LEADER_MARK + ("'s" if owned else "")))
        else:
            mark = _meant(start, scene, Topic.OTHER if other_speaks else scene.topic)
            out.append(Item(start, end, mark + ("'s" if owned else "")))
    sentence = scene.sentence
    out += mark_descriptions(
        *(scene.text, sentence.start, sentence.end, scene.leader.name),
        *(scene.named, _leader_speaks(scene)),
    )
    return out


def mark_first_person(text: str, sentence: Span, quoted: Sequence[Span]) -> list[Item]:
    """A mark for each "I", "me" and "we" in what the leader is quoted as saying (`quoted`)."""
    out = []
    for span in quoted:
        low, high = max(span.start, sentence.start), min(span.end, sentence.end)
        for match in _FIRST_PERSON.finditer(text, low, max(low, high)):
            owned = "'s" if match.group() in ("my", "My") else ""
            out.append(Item(match.start(), match.end(), LEADER_MARK + owned))
    return out


def is_woman(reading: CloseReading, leader: Leader) -> bool | None:
    """Is the leader a woman, as the report's own words tell?  None where they do not.

    A title or role tells ("Mrs", "king"); else the pronouns do: those of the sentences that name
    the leader and nobody else, then those of the whole text where all are of one kind.
    """
    for person in reading.people.persons:
        if is_leader(person.name, leader) and person.gender is not Gender.UNKNOWN:
            return person.gender is Gender.FEMALE
    text = reading.report.text
    ours = {n for n, p in enumerate(reading.people.persons) if is_leader(p.name, leader)}
    near = Counter[bool]()
    for sentence in reading.report.sentences:
        named = {n.person for n in reading.people.within(sentence)}
        if named and named <= ours:
            found = _PRONOUN.findall(sentence.of(text))
            near.update(word.lower() in _FEMININE for word in found)
    if near[True] != near[False]:
        return near[True] > near[False]
    kinds = {word.lower() in _FEMININE for word in _PRONOUN.findall(text)}
    return kinds.pop() if len(kinds) == 1 else None


def topic_after(scene: Scene) -> Topic:
    """Whom the next sentence's pronouns may mean."""
    named = scene.named
    if any(n.mark == LEADER_MARK for n in named):
        return Topic.LEADER if named[0].mark == LEADER_MARK else Topic.OTHER_THEN_LEADER
    opens = bool(named) and named[0].start - scene.sentence.start < _TOPIC_REACH
    if opens and not _is_speaker(named[0], scene.speakers):
        return Topic.OTHER
    return scene.topic


def _is_taken_in(start: int, scene: Scene) -> bool:
    """Is "him" whom a host takes in?  Whoever does it is named before it, at most, and no other."""
    before = [n for n in scene.named if n.start < start]
    if len(before) == 1 and _AN_EXILE.match(scene.text, before[0].end, scene.sentence.end):
        return before[0].mark == LEADER_MARK
    if len(before) > 1 or any(n.mark == LEADER_MARK for n in before):
        return any(n.mark == LEADER_MARK for n in before)
    low = max(scene.sentence.start, start - _TAKEN_IN_REACH)
    return _TAKEN_IN.search(scene.text, low, start) is not None


def _is_she(word: str, start: int, scene: Scene) -> bool:
    """Is it a woman's pronoun, in a report on a woman, with nobody but speakers named before it?"""
    if not scene.feminine or word not in _FEMININE or scene.topic is Topic.OTHER:
        return False
    return all(_is_speaker(n, scene.speakers) for n in scene.named if n.start < start)


def _leader_speaks(scene: Scene) -> bool:
    return any(
        is_leader(scene.spoken.get(speaker.start, ""), scene.leader) for speaker in scene.speakers
    )


def _is_quoted_of_leader(start: int, scene: Scene) -> bool:
    """Does it stand in words that another person is quoted as saying, and of nobody they name?

    Nobody says "he" of himself, and whom a report on a leader quotes speaks of the leader.
    """
    low, high = scene.sentence.start, scene.sentence.end
    opened = _quotation_round(scene.text, low, start, high)
    if opened is None or any(opened < n.start < start for n in scene.named):
        return False
    if _leader_speaks(scene):
        return False
    speaking = [n for n in scene.named if _is_speaker(n, scene.speakers)]
    return all(n.mark != LEADER_MARK for n in speaking)


def _quotation_round(text: str, low: int, at: int, high: int) -> int | None:
    """Where the quotation that holds the code point `at` begins in the sentence, None if none."""
    if text.count('"', low, at) % 2:
        return text.rfind('"', low, at)
    opened, closed = text.rfind("“", low, at), text.rfind("”", low, at)
    if opened > closed:
        return opened
    shut, again = text.find("”", at, high), text.find("“", at, high)
    goes_on = max(opened, closed) < 0 <= shut and (again < 0 or shut < again)
    return low if goes_on else None


def _opens_with_another(scene: Scene) -> bool:
    """Does "He said" open it, after a sentence that began with another and named the leader?"""
    if scene.topic is not Topic.OTHER_THEN_LEADER or scene.named:
        return False
    start = scene.sentence.start
    return _HE_SAID.match(scene.text[start : start + _HE_SAID_REACH]) is not None


def _meant(position: int, scene: Scene, topic: Topic) -> str:
    """Whom a pronoun means: the subject named at the sentence's start, else the topic.

    Somebody who is only named as the speaker of the sentence yields to the leader.
    """
    before = [n for n in scene.named if n.start < position]
    if any(n.mark == LEADER_MARK for n in before):
        return LEADER_MARK
    others = [n for n in before if not _is_speaker(n, scene.speakers)]
    if len(others) == 1 and others[0].start - scene.sentence.start < _SUBJECT_REACH:
        return OTHER_MARK
    return OTHER_MARK if topic is Topic.OTHER else LEADER_MARK


def _is_speaker(item: Item, speakers: Sequence[Span]) -> bool:
    named = Span(item.start, item.end)
    return any(s.overlaps(named) for s in speakers)
