"""The report: one published text, to the letter, with what is known about its publication."""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exeunt.spans import Span


class Part(StrEnum):
    """What a stretch of a report's text is."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    BOILERPLATE = "boilerplate"
    CAPTION = "caption"
    TABLE = "table"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a report and where it stands."""

    part: Part
    span: Span


@dataclass(frozen=True, slots=True)
class Turn:
    """Words that the layout alone gives to somebody: a turn of a transcript, an answer, a post.

    `speaker` is where the speaker is named; None for whoever asks, moderates or reports.
    """

    words: Span
    speaker: Span | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of a report with a time of its own: an entry of a live report, a post.

    `stamp` is the time as it is printed, `day` the day that it falls on, None where nothing says.
    """

    span: Span
    stamp: Span
    day: date | None


@dataclass(frozen=True, slots=True)
class Report:
    """One published text.

    `text` is stored as it came (decoded, nothing else changed); all spans index it.
    `published` is the day of publication, None where nothing says it.  `language` is an
    ISO 639-1 code, None where it cannot be told.  `stretches` cover every sentence-bearing
    part in order; `sentences` are the sentences of headline and body.  `warnings` say what
    was not read and why.  `turns` and `entries`, each in order and without overlaps, are what the
    layout says of speakers and times.
    """

    id: str
    text: str
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    published: date | None
    language: str | None
    url: str | None
    stretches: tuple[Stretch, ...]
    sentences: tuple[Span, ...]
    warnings: tuple[str, ...] = ()
    turns: tuple[Turn, ...] = ()
    entries: tuple[Entry, ...] = ()

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the stored text, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def part_at(self, position: int) -> Part:
        """What the text is at this code point; BODY where nothing else is known."""
        at = bisect_right(self.stretches, position, key=_start) - 1
        if at >= 0 and position < self.stretches[at].span.end:
            return self.stretches[at].part
        return Part.BODY

    def stretches_within(self, span: Span) -> tuple[Stretch, ...]:
        """The stretches that share a code point with the span."""
        first = max(0, bisect_right(self.stretches, span.start, key=_start) - 1)
        past = bisect_left(self.stretches, span.end, lo=first, key=_start)
        return tuple(s for s in self.stretches[first:past] if s.span.overlaps(span))

    def sentences_within(self, span: Span) -> tuple[Span, ...]:
        """The sentences that begin inside the span."""
        first = bisect_left(self.sentences, span.start, key=_begin)
        return self.sentences[first : bisect_left(self.sentences, span.end, lo=first, key=_begin)]

    def turn_at(self, position: int) -> Turn | None:
        """The turn whose words stand at this code point."""
        at = bisect_right(self.turns, position, key=lambda turn: turn.words.start) - 1
        return self.turns[at] if at >= 0 and position < self.turns[at].words.end else None

    def entry_at(self, position: int) -> Entry | None:
        """The entry that holds this code point."""
        at = bisect_right(self.entries, position, key=lambda entry: entry.span.start) - 1
        return self.entries[at] if at >= 0 and position < self.entries[at].span.end else None


def _begin(span: Span) -> int:
    return span.start


def _start(stretch: Stretch) -> int:
    return stretch.span.start
