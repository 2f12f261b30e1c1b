"""Roles: the title or description that stands beside a name, and where it stands."""

from __future__ import annotations

import re

from exeunt.people.names import fold
from exeunt.people.near_places import NearPlaces
from exeunt.people.titles import HONORIFICS, ROLE, ROLE_WORD
from exeunt.spans import Span

_APPOSITION = re.compile(
    r"\s*,\s*(?:(?:a|an|the|his|her|their|its)\s+)?([^,.;:()“”\"\n]{2,80}?)(?=[,.;:()\n]|$)"
)
_CLAUSE_WORD = re.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|provided|hands?|said|says|who|told|which|that|"
    r"after|before|when|where|if|but|and (?:his|her|their|a|the)|left|fled|went|came|added|"
    r"declined)\b"
)
_LEAD = re.compile(
    r"(?:^|[\s,“\"(])((?:the|a|an|his|her|their|[\w\-]+[’']s?)\s+[^,.;:()“”\"\n]{2,60}?),\s*"
    r"(?:M(?:r|s|rs)\.?\s+)?$"
)
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|their)\s+")
_ARTICLE_OR_OWNER = re.compile(r"^(?:the|a|an|his|her|their|[\w\-]+[’']s?)\s+")
_JOINT = re.compile(r"(?:the|a|an|of|and|for|to|in|his|her)\s+", re.IGNORECASE)
_ABBREVIATED = re.compile(r"([\w.]+)\.$")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_BORDERS = ',.;:()“”"—–!?'
_MAX_ROLE = 80
"""Code points before a name within which its title stands."""
_APPOSITION_REACH = 110
"""Code points behind a name within which its apposition must end."""
_LEAD_REACH = 90
"""Code points before a name within which an apposition that leads up to it begins."""


def role_before(text: str, name: Span) -> Span | None:
    """The title that runs up to the name: capitals and role words, one role noun at least."""
    low = max(0, name.start - _MAX_ROLE)
    low = max(text.rfind("\n", low, name.start) + 1, low)
    head = text[low : name.start]
    cut = max(head.rfind(c) for c in _BORDERS) + 1
    cut = _after_abbreviation(head, cut)
    tokens = list(re.finditer(r"\S+", head[cut:]))
    first = None
    for token in reversed(tokens):
        word = token.group().strip("'’")
        plain = re.sub(r"[’']s$", "", word)
        if not (plain[:1].isupper() or ROLE_WORD.fullmatch(plain.rstrip("."))):
            break
        first = token
    if first is None:
        return None
    start = low + cut + first.start()
    while lead := _JOINT.match(text, start, name.start):
        start = lead.end()
    of = text.rfind(" of ", start, name.start)
    if of >= 0 and ROLE.search(text, of, name.start):
        start = of + 4
    words = text[start : name.start].rstrip()
    if not ROLE.search(words):
        return None
    return Span(start, start + len(words))


def _after_abbreviation(head: str, cut: int) -> int:
    """A full stop of a title or of initials does not end the title."""
    while cut and head[cut - 1] == ".":
        word = _ABBREVIATED.search(head[:cut])
        if word is None or not (
            fold(word.group(1)) in HONORIFICS or _INITIALS.fullmatch(word.group(1))
        ):
            return cut
        cut = max(head.rfind(c, 0, word.start()) for c in _BORDERS) + 1
    return cut


def role_after(text: str, name: Span, places: NearPlaces) -> Span | None:
    """The apposition behind the name, if it holds a role noun; or the one that leads up to it."""
    end = min(len(text), name.end + _APPOSITION_REACH)
    match = _APPOSITION.match(text, name.end, end)
    if match and ROLE.search(match.group(1)) and not _CLAUSE_WORD.search(match.group(1)):
        return Span(match.start(1), match.end(1))
    low = max(0, name.start - _LEAD_REACH)
    lead = _LEAD.search(text[low : name.start])
    if lead is None or not ROLE.search(lead.group(1)):
        return None
    start, end = low + lead.start(1), low + lead.end(1)
    owner = places.begins(start)
    opening = _ARTICLE if owner is not None and owner.code else _ARTICLE_OR_OWNER
    return Span(end - len(opening.sub("", lead.group(1))), end)
