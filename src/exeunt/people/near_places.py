"""Places near a stretch of text, found by bisection."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from exeunt.places import PlaceName
from exeunt.spans import Span


class NearPlaces:
    """The places of one text, which are in order and do not overlap."""

    def __init__(self, places: Sequence[PlaceName]) -> None:
        self._places = places
        self._starts = [p.span.start for p in places]
        self._ends = [p.span.end for p in places]

    def overlapping(self, span: Span) -> Sequence[PlaceName]:
        """The places that share a code point with the span, in order."""
        first = bisect_right(self._ends, span.start)
        return self._places[first : bisect_left(self._starts, span.end)]

    def holds(self, span: Span) -> bool:
        """Is the span a part of a longer place ("Brazzaville" of Congo-Brazzaville)?"""
        return any(
            place.span.contains(span) and place.span != span and not place.in_title
            for place in self.overlapping(span)
        )

    def begins(self, position: int) -> PlaceName | None:
        """The place that begins at the code point."""
        at = bisect_left(self._starts, position)
        found = at < len(self._starts) and self._starts[at] == position
        return self._places[at] if found else None
