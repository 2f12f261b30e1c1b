"""Coverage: do any of many spans touch this one?  Answered by bisection, not by looking at all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from exeunt.spans import Span, merge


class Coverage:
    """What a set of spans covers; touching and overlapping ones count as one stretch.

    >>> Coverage([Span(2, 4), Span(8, 9)]).overlaps(Span(3, 8))
    True
    >>> Coverage([Span(2, 4), Span(8, 9)]).contains(Span(3, 8))
    False
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._stretches = merge(sorted(spans))
        self._starts = [s.start for s in self._stretches]

    def overlaps(self, span: Span) -> bool:
        """Does any of the spans share a code point with this one?"""
        last = bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._stretches[last].end > span.start

    def contains(self, span: Span) -> bool:
        """Does this one lie wholly inside a stretch?"""
        last = bisect_right(self._starts, span.start) - 1
        return last >= 0 and self._stretches[last].end >= span.end
