"""Spans: half-open stretches of a report's stored text, in Unicode code points.

A `Span` is only a place.  A `Passage` is one or more places with the words that stand
there; it is checked against the text when it is made, so a passage that exists is a
true quotation.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exeunt.errors import BrokenPromiseError

GAP = " … "
"""What stands between the stretches of a passage in several pieces."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`text[start:end]`, with `0 <= start < end`, in code points.

    >>> Span(0, 4).of("Cuba and Mexico")
    'Cuba'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise BrokenPromiseError(f"a span cannot run from {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The words at this span.  Raises BrokenPromiseError if the text is shorter."""
        if self.end > len(text):
            raise BrokenPromiseError(
                f"span {self.start}..{self.end} lies outside a text of {len(text)} code points"
            )
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Do the two share a code point?"""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Does the other lie wholly inside this one?"""
        return self.start <= other.start and other.end <= self.end

    def as_list(self) -> list[int]:
        """`[start, end]`, the form used in JSON."""
        return [self.start, self.end]


@dataclass(frozen=True, slots=True)
class Passage:
    """Spans of one text, in order, and the words that stand there.

    Make it with `passage`, which takes the words from the text itself.
    """

    spans: tuple[Span, ...]
    text: str

    @property
    def start(self) -> int:
        """First code point of the first stretch."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """One past the last code point of the last stretch."""
        return self.spans[-1].end

    def check(self, text: str) -> None:
        """Raise BrokenPromiseError unless the words stand in `text` at these spans."""
        found = GAP.join(span.of(text) for span in self.spans)
        if found != self.text:
            raise BrokenPromiseError(
                f"at {[s.as_list() for s in self.spans]} stands {found!r}, not {self.text!r}"
            )


def passage(text: str, spans: Iterable[Span]) -> Passage:
    """The passage of `text` at `spans`, sorted; touching or overlapping spans are joined.

    Raises BrokenPromiseError for no spans or one outside the text.
    """
    merged = merge(sorted(spans))
    if not merged:
        raise BrokenPromiseError("a passage needs at least one span")
    return Passage(tuple(merged), GAP.join(span.of(text) for span in merged))


def merge(spans: Sequence[Span]) -> list[Span]:
    """Sorted spans with touching or overlapping ones joined.

    >>> merge([Span(0, 3), Span(3, 5), Span(8, 9)])
    [Span(start=0, end=5), Span(start=8, end=9)]
    """
    out: list[Span] = []
    for span in spans:
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def lowered(text: str) -> str:
    """The text in small letters and of the same length, so that spans of either fit the other.

    >>> lowered("The King of Siam"), len(lowered("İzmir"))
    ('the king of siam', 5)
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter if len(letter := sign.lower()) == 1 else sign for sign in text)


def trim(text: str, start: int, end: int) -> Span | None:
    """The stretch without white space at its ends, or None if nothing else is there.

    >>> trim("a  b ", 1, 5)
    Span(start=3, end=4)
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
