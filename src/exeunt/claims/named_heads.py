"""Named heads: the people named in a source who speak, not those who only say whose it is.

In "Doe ally Jane Roe" it is Jane Roe, in "the Doe administration" and "an aide to Doe" nobody, in
"Jane Roe, a minister who advises Doe" Jane Roe alone.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from exeunt.people import Naming, People
from exeunt.people.near_places import NearPlaces
from exeunt.people.titles import ROLE
from exeunt.spans import Span

_LINKED = re.compile(
    r"\b(?:of|to|for|with|by|near|from|behind|around|against|about|in|at)\s+"
    r"(?:the\s+)?(?:[A-Z][\w.]*\s+|[a-z]+\s+){0,3}$"
)
_OF_A_FIELD = re.compile(r"(?:of|for)\s+(?:[a-z]+\s+){1,3}$")
"""As in "minister of foreign affairs Jane Doe"."""
_OWNER = re.compile(r"[’']s?\s+\w")
_BODY_BEHIND = re.compile(
    r"\s+(?:administration|government|campaign|camp|team|regime|cabinet|foundation|family|party|"
    r"presidency|allies|aides|supporters|loyalists|officials|advisers|office|team|clan)\b"
)
"""As in "the Doe administration": the name only says whose it is."""
_DESCRIBED = re.compile(
    r",\s[^;]{0,120}\b(?:who|whom|whose|that|which|under|like|since|when|during)\b(?![^;]{0,120}\band\s+"
    r"(?:[\w.]+\s+){0,3}\Z)"
)
"""Between two names: what is said of the first goes on to the second, which no "and" joins."""
_OF_THE_NEXT = re.compile(
    rf"\s+(?:(?!and\b)[\w\-]+\s+){{0,3}}?(?:{ROLE.pattern})\s+(?:Mr\.?\s+|Mrs\.?\s+)?"
)


def named_heads(text: str, source: Span, people: People, places: NearPlaces) -> list[Naming]:
    """The namings within the source of the people who speak, in order."""
    heads = [n for n in people.within(source) if _is_head(text, n.span, source, places)]
    heads = [n for n in heads if not _describes(text, heads[0].span, n.span)]
    return [
        name
        for name, behind in zip_longest(heads, heads[1:])
        if behind is None or not _OF_THE_NEXT.fullmatch(text[name.span.end : behind.span.start])
    ]


def _describes(text: str, first: Span, name: Span) -> bool:
    """Does the name stand in what is said of the first one?"""
    return name.start > first.end and bool(_DESCRIBED.match(text, first.end, name.start))


def _is_head(text: str, name: Span, source: Span, places: NearPlaces) -> bool:
    """Is the person named the one who speaks, not somebody's aide or a ministry's owner?"""
    behind = text[name.end : source.end]
    if _OWNER.match(behind) or _BODY_BEHIND.match(behind):
        return False
    link = _LINKED.search(text[source.start : name.start])
    if link is None:
        return True
    if _OF_A_FIELD.match(link.group()):
        return True
    low = source.start + link.start()
    between = link.group().split(None, 1)[1:]
    if not between or not between[0].strip():
        return False
    inside = places.overlapping(Span(low, name.start))
    return any(p.span.start >= low and p.span.end <= name.start for p in inside)
