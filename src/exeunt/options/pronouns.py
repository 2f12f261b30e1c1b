"""Pronouns: does "he" mean the leader or another person?

Decided by who is named in the sentence, by who speaks in it, and by whom the sentences before it
in the same paragraph were about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from exeunt.options.leader import Leader, is_leader
from exeunt.options.spelling import LEADER_MARK, OTHER_MARK, Item
from exeunt.spans import Span

_PRONOUN = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_HE_SAID = re.compile(
    r"\W*(?:He|he)\s+(?:then\s+|later\s+|also\s+)?(?:said|told|added|says|wrote|called|warned)\b"
)
_HE_SAID_REACH = 60
"""Code points from a sentence's start within which "He said" opens it."""
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


def mark_pronouns(scene: Scene) -> list[Item]:
    """A mark for each pronoun of the sentence, in order."""
    out: list[Item] = []
    leader_named = any(n.mark == LEADER_MARK for n in scene.named)
    other_speaks = _opens_with_another(scene)
    for match in _PRONOUN.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        start, end, word = match.start(), match.end(), match.group().lower()
        speaker = scene.spoken.get(start)
        if speaker is not None:
            leader_speaks = is_leader(speaker, scene.leader)
            out.append(Item(start, end, LEADER_MARK if leader_speaks else OTHER_MARK))
            other_speaks = not (leader_speaks or leader_named)
        elif other_speaks and word == "him":
            out.append(Item(start, end, LEADER_MARK))
        else:
            mark = _meant(start, scene, Topic.OTHER if other_speaks else scene.topic)
            out.append(Item(start, end, mark + ("'s" if word == "his" else "")))
    return out


def topic_after(scene: Scene) -> Topic:
    """Whom the next sentence's pronouns may mean."""
    named = scene.named
    if any(n.mark == LEADER_MARK for n in named):
        return Topic.LEADER if named[0].mark == LEADER_MARK else Topic.OTHER_THEN_LEADER
    if named and not _is_speaker(named[0], scene.speakers):
        return Topic.OTHER
    return scene.topic


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
