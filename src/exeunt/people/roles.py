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
    r"declined|spoke|speaks|met|meets|flew|gave|took|held|made|arrived|landed|returned|signed|"
    r"wrote|warned|denied|asked|called|insisted|refused|vowed|urged|welcomed|accused|thanked|"
    r"replied|announced|confirmed|rejected|ordered|visited|arrives|agreed)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:^|[\s,“\"(])((?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[\w\-]+[’']s?)\s+(?:[^,.;:()“”\"\n]|(?<=\b[A-Z])\.){2,60}?),\s*"
    r"(?:M(?:r|s|rs)\.?\s+)?$"
)
_LEAD_ENDS = (",", "Mr", "Ms", "Mrs", "Mr.", "Ms.", "Mrs.")
_HEAD_END = re.compile(r"\s(?:of|in|for|about|with|to|by|on|at|from|over)\s")
_AND_WHOSE = re.compile(r"\band\s+(?:his|her|their|the|an?|[\w\-]+[’']s?)\s")
_OWNED_BY = re.compile(r"\s(?:of|for|to|with|from)\s+(?:the\s+)?(?=\S)")
_ROLE_OF_SOMEBODY = re.compile(rf"(?!\bjustice\b){ROLE.pattern}", re.IGNORECASE)
"""Behind a link, the role of the one named: "a spokesman for President Doe"."""
_ENDS_IN_LINK = re.compile(r"\b(?:of|for|to|with|from|in|and)$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|their)\s+", re.IGNORECASE)
_ARTICLE_OR_OWNER = re.compile(r"^(?:the|a|an|his|her|their|[\w\-]+[’']s?)\s+", re.IGNORECASE)
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


def role_before(text: str, name: Span, after: int = 0) -> Span | None:
    """The title that runs up to the name: capitals and role words, one role noun at least.

    It begins behind `after`, where the name before this one ends.
    """
    low = max(0, after, name.start - _MAX_ROLE)
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
    for link in _OWNED_BY.finditer(text, start, name.start):
        if _ROLE_OF_SOMEBODY.search(text, link.end(), name.start):
            start = link.end()
    words = text[start : name.start].rstrip()
    if not ROLE.search(words) or _ENDS_IN_LINK.search(words):
        return None
    return Span(start, start + len(words))


def _lead(before: str) -> re.Match[str] | None:
    """The apposition at the end of the words before a name, if its head is a role.

    Not "the fate of the minister", but "the minister" in it; not "Doe and his deputy".
    """
    at = 0
    if not before.rstrip().endswith(_LEAD_ENDS):
        return None
    while lead := _LEAD.search(before, at):
        head = _HEAD_END.split(lead.group(1), maxsplit=1)[0]
        if ROLE.search(head) and not _AND_WHOSE.search(lead.group(1)):
            return lead
        at = lead.start(1) + 1
    return None


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
    lead = _lead(text[low : name.start])
    if lead is None:
        return None
    start, end = low + lead.start(1), low + lead.end(1)
    owner = places.begins(start)
    opening = _ARTICLE if owner is not None and owner.code else _ARTICLE_OR_OWNER
    return Span(end - len(opening.sub("", lead.group(1))), end)
