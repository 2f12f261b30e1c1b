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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exeunt.claims.close_reading import CloseReading
from exeunt.options.leader import Leader, is_leader, namings_of
from exeunt.places import PlaceName
from exeunt.reports.report import Part
from exeunt.spans import Span

_MARKS = re.compile(r"[λπ⌂‹›«»¤]")
_PRONOUN = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_STAND_IN = re.compile(
    r"(?<=\bstay )there\b|(?<=\bremain )there\b|(?<=\blive )there\b|(?<=\bsettle )there\b|(?<=\bgo )there\b|"
    r"(?<=\blanding )there\b|(?<=\basylum )there\b|(?<=\brefuge )there\b|(?<=\bexile )there\b|(?<=\bhim )there\b|"
    r"\bthe (?:sultanate|kingdom|emirate|island state|island nation|island republic)\b",
    re.IGNORECASE,
)
_COURT_SEATS = frozenset({"Hague", "The Hague", "the Hague"})
"""Named for the courts there."""
_SUBJECT_REACH = 45
"""Code points from a sentence's start within which a name is taken for its subject."""
_HE_SAID = re.compile(
    r"\W*(?:He|he)\s+(?:then\s+|later\s+|also\s+)?(?:said|told|added|says|wrote|called|warned)\b"
)
_TITLE = (
    r"(?:(?:former|ex-?|outgoing|ousted|deposed|toppled|embattled|fallen|exiled|fugitive|beleaguered|"
    r"overthrown|longtime|long-time|departing|defeated|ailing|then|retired)[ -])*"
    r"(?:president(?:-for-life)?|prime minister|premier|leader|ruler|dictator|strongman|autocrat|shah|"
    r"king|emir|sultan|emperor|despot|head of state)(?!-elect)"
)
_HOME_TITLE = re.compile(rf"⌂(?:[’']s)? (?:\w+ ){{0,2}}{_TITLE}\b(?! of ‹)(?:,? λ)?(?!, π)(?! π)")
_THE_TITLE = re.compile(
    rf"(?<!’s )(?<!'s )\bthe {_TITLE}\b(?! of (?:the )?(?:‹|«))(?!,? π)(?:,? λ)?"
)
_TITLE_LEADER = re.compile(
    rf"\b(?:mr |mrs |ms |dr |gen(?:eral)? |col(?:onel)? )?(?:{_TITLE}[ -])?λ(?:, \d\d,)?"
)


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

    def span(self, start: int, end: int) -> Span:
        """Where `words[start:end]` stands in the report's text."""
        return Span(self.origin[start], self.origin[min(end, len(self.words)) - 1] + 1)


def mark_sentences(reading: CloseReading, leader: Leader) -> tuple[Marked, ...]:
    """The sentences of a report, marked."""
    report = reading.report
    ours = _by_sentence(report.sentences, namings_of(reading, leader))
    sources = [c.source for c in reading.claims if c.source.words is not None]
    speakers = _by_sentence(report.sentences, [s.words.spans[0] for s in sources if s.words])
    spoken = {s.words.start: s.name for s in sources if s.words and s.name}
    topic, last, end = "λ", None, 0
    out = []
    for sentence in report.sentences:
        part = report.part_at(sentence.start)
        if "\n" in report.text[end : sentence.start]:
            topic = "λ"
        marked, topic = _mark(
            reading,
            leader,
            sentence,
            ours.get(sentence, ()),
            speakers.get(sentence, ()),
            spoken,
            topic,
            part,
            last,
        )
        last = next((p for p in reversed(marked.places) if p.kind != "demonym"), last)
        end = sentence.end
        out.append(marked)
    return tuple(out)


def _by_sentence(sentences: Sequence[Span], spans: Sequence[Span]) -> dict[Span, list[Span]]:
    """The spans by the sentence in which they begin."""
    starts = [s.start for s in sentences]
    out: dict[Span, list[Span]] = {}
    for span in spans:
        n = bisect_right(starts, span.start) - 1
        if n >= 0:
            out.setdefault(sentences[n], []).append(span)
    return out


def _mark(  # noqa: PLR0913 - one sentence with all that its pronouns may point to
    reading: CloseReading,
    leader: Leader,
    sentence: Span,
    ours: Sequence[Span],
    speakers: Sequence[Span],
    spoken: Mapping[int, str],
    topic: str,
    part: Part,
    last: PlaceName | None,
) -> tuple[Marked, str]:
    text = reading.report.text
    items: list[tuple[int, int, str]] = []
    places: list[PlaceName] = []
    dateline = [
        s.span
        for s in reading.report.stretches
        if s.part is Part.DATELINE and s.span.overlaps(sentence)
    ]
    starts = [p.span.start for p in reading.places]
    for place in reading.places[
        bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)
    ]:
        if any(d.contains(place.span) for d in dateline):
            continue
        if place.kind == "region":
            items.append((place.span.start, place.span.end, "¤"))
            continue
        if not place.code or place.in_title or place.span.of(text) in _COURT_SEATS:
            continue
        if place.code == leader.country:
            items.append((place.span.start, place.span.end, "⌂"))
            continue
        mark = f"«{len(places)}»" if place.kind == "demonym" else f"‹{len(places)}›"
        items.append((place.span.start, place.span.end, mark))
        places.append(place)
    items += _stand_ins(text, sentence, places, items, last)
    items += [(s.start, s.end, "λ") for s in ours]
    items += [
        (n.span.start, n.span.end, "π")
        for n in reading.people.within(sentence)
        if n.span not in ours
    ]
    named = sorted((i for i in items if i[2] in "λπ"), key=lambda i: i[0])
    first_words = text[sentence.start : sentence.start + 60]
    said_by_other = "π" if topic == "π λ" and not named and _HE_SAID.match(first_words) else ""
    for match in _PRONOUN.finditer(text, sentence.start, sentence.end):
        speaker = spoken.get(match.start())
        if speaker is not None:
            ours_speaks = is_leader(speaker, leader)
            items.append((match.start(), match.end(), "λ" if ours_speaks else "π"))
            said_by_other = "" if ours_speaks or any(n[2] == "λ" for n in named) else "π"
            continue
        if said_by_other and match.group().lower() == "him":
            items.append((match.start(), match.end(), "λ"))
            continue
        mark = _pronoun_mark(match.start(), sentence.start, named, speakers, said_by_other or topic)
        owned = "'s" if match.group().lower() == "his" else ""
        items.append((match.start(), match.end(), mark + owned))
    if any(mark == "λ" for *_, mark in named):
        topic = "λ" if named[0][2] == "λ" else "π λ"
    elif named and not any(s.overlaps(Span(named[0][0], named[0][1])) for s in speakers):
        topic = "π"
    words, origin = _spell(text, sentence, sorted(items))
    for pattern in (_HOME_TITLE, _THE_TITLE, _TITLE_LEADER):
        words, origin = _replace(words, origin, pattern, "λ")
    officials = tuple(
        country
        for n in reading.people.within(sentence)
        if (country := reading.people.persons[n.person].country) and country != leader.country
    )
    headline = part is Part.HEADLINE
    return Marked(words, tuple(origin), tuple(places), sentence, headline, officials), topic


def _stand_ins(
    text: str,
    sentence: Span,
    places: list[PlaceName],
    items: Sequence[tuple[int, int, str]],
    last: PlaceName | None,
) -> list[tuple[int, int, str]]:
    """ "there" and "the sultanate" as the place named last before them."""
    out = []
    spots = [(end, mark) for _, end, mark in items if mark[0] == "‹"]
    for match in _STAND_IN.finditer(text, sentence.start, sentence.end):
        before = [mark for end, mark in spots if end <= match.start()]
        if before:
            out.append((match.start(), match.end(), before[-1]))
        elif last is not None and match.group().lower() == "there":
            places.append(last)
            out.append((match.start(), match.end(), f"‹{len(places) - 1}›"))
    return out


def _pronoun_mark(
    position: int,
    opens: int,
    named: Sequence[tuple[int, int, str]],
    speakers: Sequence[Span],
    topic: str,
) -> str:
    """Whom a pronoun means: the subject named at the sentence's start (`opens`), else the topic.

    Somebody who is only named as the speaker of the sentence yields to the leader.
    """
    before = [n for n in named if n[0] < position]
    if any(n[2] == "λ" for n in before):
        return "λ"
    others = [n for n in before if not any(s.overlaps(Span(n[0], n[1])) for s in speakers)]
    if len(others) == 1 and others[0][0] - opens < _SUBJECT_REACH:
        return "π"
    return "π" if topic == "π" else "λ"


def _spell(
    text: str, sentence: Span, items: Sequence[tuple[int, int, str]]
) -> tuple[str, list[int]]:
    pieces: list[str] = []
    origin: list[int] = []
    at = sentence.start
    for start, end, mark in items:
        if start < at:
            continue
        _copy(text, at, start, pieces, origin)
        pieces.append(mark)
        origin.extend([start] * (len(mark) - 1) + [end - 1])
        at = end
    _copy(text, at, sentence.end, pieces, origin)
    return "".join(pieces), origin


def _copy(text: str, start: int, end: int, pieces: list[str], origin: list[int]) -> None:
    for n in range(start, end):
        character = text[n]
        lower = character.lower()
        if len(lower) != 1 or _MARKS.match(character):
            lower = " "
        pieces.append(" " if character.isspace() else lower)
        origin.append(n)


def _replace(
    words: str, origin: list[int], pattern: re.Pattern[str], mark: str
) -> tuple[str, list[int]]:
    pieces: list[str] = []
    out: list[int] = []
    at = 0
    for match in pattern.finditer(words):
        pieces += [words[at : match.start()], mark]
        out += origin[at : match.start()] + [origin[match.end() - 1]]
        at = match.end()
    pieces.append(words[at:])
    out += origin[at:]
    return "".join(pieces), out
