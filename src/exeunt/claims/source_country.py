"""The country of a source: the state it belongs to, not the one where it happens to be.

"An Omani source" is Oman's; "a diplomat in Muscat" is of any country but Oman.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.claim import SourceKind
from exeunt.claims.source_words import SourceWords
from exeunt.people.near_places import NearPlaces
from exeunt.places import PlaceName
from exeunt.spans import Span

_POSTED = re.compile(
    r"\b(?:diplomats?|diplomatic|ambassadors?|envoys?|sources?|observers?|analysts?|experts?|people|"
    r"persons?|reporters?|correspondents?|foreign\w*|western|residents?|witness(?:es)?|scholars?|"
    r"historians?|insiders?|someone|somebody|figures?|delegates?|mediators?|negotiators?)\b",
    re.IGNORECASE,
)
"""People of whom "in Lima" tells where they are, not whose they are."""
_WHERE = re.compile(
    r"\b(?:in|at|to|near|outside|from inside|on|with|briefed\s+by|about|who|which|that|whose)\b",
    re.IGNORECASE,
)
_THERE = re.compile(r"\b(?:there|in the country|locally)$", re.IGNORECASE)
_THERE_REACH = 200
"""Code points before a source within which the place that "there" means is named."""


def country_of(
    text: str, span: Span, read: SourceWords, inside: Sequence[PlaceName], places: NearPlaces
) -> str | None:
    """ISO 3166-1 alpha-3 code of the state that the source's words give it, None for none.

    `inside` are the places in the source's words, in order.
    """
    for place in inside:
        before = text[span.start : place.span.start]
        where = _WHERE.search(before)
        if where is None or read.kind is not SourceKind.ANONYMOUS:
            return place.code
        if not _POSTED.search(before[: where.start()]):
            return place.code
    if span.start and not inside and _THERE.search(span.of(text).rstrip(" ,")):
        near = places.overlapping(Span(max(0, span.start - _THERE_REACH), span.start))
        return next((p.code for p in reversed(near) if p.code and not p.in_title), None)
    return None
