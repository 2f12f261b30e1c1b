"""The report: one published text, to the letter, with what is known about its publication."""

from __future__ import annotations

import hashlib
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a report and where it stands."""

    part: Part
    span: Span


@dataclass(frozen=True, slots=True)
class Report:
    """One published text.

    `text` is stored as it came (decoded, nothing else changed); all spans index it.
    `published` is the day of publication, None where nothing says it.  `language` is an
    ISO 639-1 code, None where it cannot be told.  `stretches` cover every sentence-bearing
    part in order; `sentences` are the sentences of headline and body.  `warnings` say what
    was not read and why.
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

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the stored text, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def part_at(self, position: int) -> Part:
        """What the text is at this code point; BODY where nothing else is known."""
        for stretch in self.stretches:
            if stretch.span.start <= position < stretch.span.end:
                return stretch.part
        return Part.BODY
