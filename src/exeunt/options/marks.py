"""Marked sentences: names replaced by marks, so that a frame can be a plain pattern.

    λ       the leader, by name, title or pronoun
    π       another person
    ⌂       the leader's own country
    ‹n›     place n by name;  «n» place n by its adjective or people ("Cuban")
    ¤       a part of the world that is no state ("Africa", "the Gulf")

All else is lower-case.  Every character keeps the code point it came from, so that
what a pattern finds can be quoted to the letter.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from exeunt.claims.claim import Speech
from exeunt.claims.close_reading import CloseReading
from exeunt.claims.sentences import is_readable
from exeunt.options.leader import Leader, is_leader, namings_of
from exeunt.options.other_leaders import country_led
from exeunt.options.pronouns import (
    Scene,
    Topic,
    is_woman,
    mark_first_person,
    mark_pronouns,
    topic_after,
)
from exeunt.options.spelling import (
    HOME_MARK,
    LEADER_MARK,
    OTHER_MARK,
    REGION_MARK,
    Item,
    replace_marked,
    spell,
)
from exeunt.people.titles import LEADER
from exeunt.places import PlaceName
from exeunt.reports.report import Part
from exeunt.spans import Span

_GOING_THERE = frozenset(
    "stay remain live settle go landing asylum refuge exile him her retire flee fled fly flew "
    "flown travel head move moved arrive arrived is was land landed went gone lives lived "
    "staying living still be been".split()
)
"""Words before a "there" that means a place."""
_STAND_IN = re.compile(
    r"(?:\b(?P<verb>\w+) )?\b(?P<word>there|the (?:sultanate|kingdom|emirate|island state|"
    r"island nation|island republic))\b",
    re.IGNORECASE,
)
_ITSELF = re.compile(
    r"\W*(?P<it>It(?= (?:would|will|has|had|could|is|was|did|does|may|might|said|wants|offered|"
    r"refused)\b)|Its(?= (?:\w+ ){0,2}(?:president|government|premier|minister|king|parliament|"
    r"authorities|emir)\b))"
)
"""A sentence that goes on about the country with which the one before it opened."""
_SUBJECT_REACH = 14
"""Code points from a sentence's start within which a place is its subject."""
_BESIDE_SUBJECT = re.compile(
    r"\b(?:in|at|from|to|on|near|for|with|by)\s+(?:the\s+)?$", re.IGNORECASE
)
_COURT_SEATS = frozenset({"Hague", "The Hague", "the Hague"})
"""Named for the courts there."""
_TITLE = (
    r"(?:(?:former|ex-?|outgoing|ousted|deposed|toppled|embattled|fallen|exiled|fugitive|"
    r"beleaguered|overthrown|longtime|long-time|departing|defeated|ailing|then|"
    r"retired)[ -])*(?:president(?:-for-life)?|prime minister|premier|leader|ruler|dictator|"
    r"strongman|autocrat|shah|king|emir|sultan|emperor|despot|head of state)(?!-elect)"
)
_NO_LEADER = r"opposition|rebel|party|deputy|vice|spiritual|religious|foreign|new|interim|acting"
_JOINT = r"(?:that|which|who|where|when|while|as|and|but|the|an?|to|by|for|with|said|says?|told)\b"
"""Words that no title holds: the country before them is not whose ruler comes after."""
_OPENING = re.compile(r"(?:^|[.!?,;:“\"(\n]\s*|\b(?:and|said|says|told|by|but) )$")
_OPENING_REACH = 8
"""Code points before a name in which a sentence or a clause opens."""
_LEADER_BY_TITLE = (
    re.compile(
        rf"⌂(?:[’']s)? (?:(?!{_NO_LEADER}|{_JOINT})\w+ ){{0,2}}{_TITLE}\b(?! of ‹)(?:,? λ)?"
        r"(?!, π)(?! π)"
    ),
    re.compile(rf"(?<!’s )(?<!'s )\bthe {_TITLE}\b(?! of (?:the )?(?:‹|«))(?!,? π)(?:,? λ)?"),
    re.compile(
        rf"\b(?:mr |mrs |ms |dr |gen(?:eral)? |col(?:onel)? )?(?:{_TITLE}[ -])?λ(?:, \d\d,)?"
    ),
)
"""The home country's ruler; "the president" and no other's; the leader's name with a title."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One sentence with marks; `origin[i]` is the code point of `words[i]` in the report."""

    words: str
    origin: tuple[int, ...]
    places: tuple[PlaceName, ...]
    sentence: Span
    headline: bool
    officials: tuple[str, ...] = ()
    """Countries whose officials the sentence names, in order."""
    heads: tuple[tuple[int, str], ...] = ()
    """The last code point of each name of another country's leader, and that country."""

    def span(self, start: int, end: int) -> Span:
        """Where `words[start:end]` stands in the report's text."""
        return Span(self.origin[start], self.origin[min(end, len(self.words)) - 1] + 1)


def mark_sentences(reading: CloseReading, leader: Leader) -> tuple[Marked, ...]:
    """The sentences of a report, marked; those too long to be read are left out."""
    report = reading.report
    marker = _Marker(reading, leader)
    out = []
    end = 0
    for sentence in report.sentences:
        if "\n" in report.text[end : sentence.start]:
            marker.open_paragraph()
        if is_readable(sentence):
            out.append(marker.mark(sentence))
        else:
            marker.open_paragraph()
        end = sentence.end
    return tuple(out)


def is_given_name(reading: CloseReading, place: PlaceName) -> bool:
    """Is the name of a place here somebody's given name ("Georgia Blake, a lawyer")?

    So it is where it opens a sentence or clause and a single name follows at once.
    """
    text, start, end = reading.report.text, place.span.start, place.span.end
    if place.kind == "demonym" or text[end : end + 1] != " ":
        return False
    nearby = reading.people.within(Span(end + 1, end + 2))
    if not nearby or " " in nearby[0].span.of(text):
        return False
    return _OPENING.search(text[max(0, start - _OPENING_REACH) : start]) is not None


class _Marker:
    """Marks the sentences of one report in order, remembering what was spoken of."""

    def __init__(self, reading: CloseReading, leader: Leader) -> None:
        report = reading.report
        sources = [c.source for c in reading.claims if c.source.words is not None]
        self._reading = reading
        self._leader = leader
        self._ours = _by_sentence(report.sentences, namings_of(reading, leader))
        self._speakers = _by_sentence(
            report.sentences, [s.words.spans[0] for s in sources if s.words]
        )
        self._spoken = {s.words.start: s.name for s in sources if s.words and s.name}
        self._datelines = [s.span for s in report.stretches if s.part is Part.DATELINE]
        self._place_starts = [p.span.start for p in reading.places]
        self._own_words = [
            span
            for c in reading.claims
            if c.content is not None
            and c.speech is not Speech.INDIRECT
            and is_leader(c.source.name, leader)
            for span in c.content.spans
        ]
        self._feminine = is_woman(reading, leader)
        self._led = [country_led(p, report.published) for p in reading.people.persons]
        self._topic = Topic.LEADER
        self._last: PlaceName | None = None
        self._subject: PlaceName | None = None

    def open_paragraph(self) -> None:
        """Pronouns of a new paragraph mean the leader until another is named."""
        self._topic = Topic.LEADER
        self._subject = None

    def mark(self, sentence: Span) -> Marked:
        """The next sentence, marked."""
        text, people = self._reading.report.text, self._reading.people
        items, places = self._places(sentence)
        items += self._stand_ins(sentence, places, items)
        within = [n for n in people.within(sentence) if not LEADER.fullmatch(n.span.of(text))]
        ours = self._ours.get(sentence, ())
        named = [Item(s.start, s.end, LEADER_MARK) for s in ours]
        named += [Item(n.span.start, n.span.end, OTHER_MARK) for n in within if n.span not in ours]
        named.sort(key=lambda i: i.start)
        speakers = self._speakers.get(sentence, ())
        scene = Scene(
            *(text, sentence, self._leader, named, speakers, self._spoken, self._topic),
            self._feminine,
        )
        spoken = [s for s in self._own_words if s.overlaps(sentence)]
        first_person = mark_first_person(text, sentence, spoken)
        words, origin = spell(
            text, sentence, [*items, *named, *mark_pronouns(scene), *first_person]
        )
        for pattern in _LEADER_BY_TITLE:
            words, origin = replace_marked(words, origin, pattern, LEADER_MARK)
        words = words.replace(f"{LEADER_MARK}’s", f"{LEADER_MARK}'s")
        self._topic = topic_after(scene)
        self._subject = self._subject_of(sentence, places)
        self._last = next((p for p in reversed(places) if p.kind != "demonym"), self._last)
        countries = (people.persons[n.person].country for n in within)
        led = ((n.span.end - 1, self._led[n.person]) for n in within if n.span not in ours)
        return Marked(
            words,
            tuple(origin),
            tuple(places),
            sentence,
            self._reading.report.part_at(sentence.start) is Part.HEADLINE,
            tuple(c for c in countries if c and c != self._leader.country),
            tuple((at, c) for at, c in led if c and c != self._leader.country),
        )

    def _places(self, sentence: Span) -> tuple[list[Item], list[PlaceName]]:
        """Marks for the places of the sentence, and those that a numbered mark stands for."""
        items: list[Item] = []
        places: list[PlaceName] = []
        first = bisect_left(self._place_starts, sentence.start)
        last = bisect_left(self._place_starts, sentence.end)
        for place in self._reading.places[first:last]:
            start, end = place.span.start, place.span.end
            if any(d.contains(place.span) for d in self._datelines):
                continue
            if is_given_name(self._reading, place):
                continue
            if place.kind == "region":
                items.append(Item(start, end, REGION_MARK))
            elif not place.code or place.in_title or self._is_court_seat(place):
                continue
            elif place.code == self._leader.country:
                items.append(Item(start, end, HOME_MARK))
            else:
                number = len(places)
                mark = f"«{number}»" if place.kind == "demonym" else f"‹{number}›"
                items.append(Item(start, end, mark))
                places.append(place)
        return items, places

    def _is_court_seat(self, place: PlaceName) -> bool:
        return place.span.of(self._reading.report.text) in _COURT_SEATS

    def _subject_of(self, sentence: Span, places: Sequence[PlaceName]) -> PlaceName | None:
        """The place with which the sentence opens, or the one that its "it" stands for."""
        if not places or places[0].kind == "demonym":
            return None
        text, first = self._reading.report.text, places[0]
        before = text[sentence.start : max(sentence.start, first.span.start)]
        goes_on = not sentence.contains(first.span)
        opens = len(before) < _SUBJECT_REACH and not _BESIDE_SUBJECT.search(before)
        return first if goes_on or opens else None

    def _stand_ins(
        self, sentence: Span, places: list[PlaceName], items: Sequence[Item]
    ) -> list[Item]:
        """Marks for "there" and "the sultanate", as the place named last before them."""
        out = []
        text = self._reading.report.text
        itself = _ITSELF.match(text, sentence.start, sentence.end)
        if itself and self._subject is not None:
            places.append(self._subject)
            mark = f"‹{len(places) - 1}›" + ("'s" if itself.group("it") == "Its" else "")
            out.append(Item(*itself.span("it"), mark))
        spots = [i for i in items if i.mark[0] == "‹"]
        for match in _STAND_IN.finditer(text, sentence.start, sentence.end):
            there = match.group("word").lower() == "there"
            if there and (match.group("verb") or "").lower() not in _GOING_THERE:
                continue
            start, end = match.span("word")
            before = [i.mark for i in spots if i.end <= start]
            if before:
                out.append(Item(start, end, before[-1]))
            elif self._last is not None and there:
                places.append(self._last)
                out.append(Item(start, end, f"‹{len(places) - 1}›"))
        return out


def _by_sentence(sentences: Sequence[Span], spans: Sequence[Span]) -> dict[Span, list[Span]]:
    """The spans by the sentence in which they begin."""
    starts = [s.start for s in sentences]
    out: dict[Span, list[Span]] = {}
    for span in spans:
        n = bisect_right(starts, span.start) - 1
        if n >= 0:
            out.setdefault(sentences[n], []).append(span)
    return out
