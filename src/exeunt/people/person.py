"""People of one text: every naming of a person, with its full name and role."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from exeunt.people.names import POSSESSIVE, fold, holds, name_key
from exeunt.people.titles import FEMALE, HONORIFICS, MALE, ROLE, ROLE_WORD
from exeunt.places import PlaceName
from exeunt.spans import Span

_TOKEN = re.compile(r"[^\W\d_][\w.'’\-]*")
_APPOSITION = re.compile(
    r"\s*,\s*(?:(?:a|an|the|his|her|their|its)\s+)?([^,.;:()“”\"\n]{2,80}?)(?=[,.;:()\n]|$)"
)
_NICKNAME = re.compile(r"\s[“\"‘(][\w .\-]{1,24}[”\"’)]\s")
_CLAUSE_WORD = re.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|provided|hands?|said|says|who|told|which|that|after|"
    r"before|when|where|if|but|and (?:his|her|their|a|the)|left|fled|went|came|added|declined)\b"
)
_MAX_ROLE = 80


class Gender(StrEnum):
    """As the text's own words tell, never guessed from a name."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a person is named; `span` is the name alone, without title or ’s."""

    span: Span
    person: int


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a text.

    `name` is the longest form in which the text gives the name, `role` the description that stands
    by it ("US Special Envoy to Venezuela"), `country` the state that the role names
    (ISO 3166-1 alpha-3).
    """

    name: str
    role: str | None
    role_span: Span | None
    country: str | None
    gender: Gender


@dataclass(frozen=True, slots=True)
class People:
    """The people of one text and every naming of them, in order."""

    persons: tuple[Person, ...]
    namings: tuple[Naming, ...]

    def within(self, span: Span) -> tuple[Naming, ...]:
        """The namings that begin inside the span."""
        starts = [n.span.start for n in self.namings]
        return self.namings[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def before(self, position: int) -> tuple[Naming, ...]:
        """The namings that begin before the code point, nearest last."""
        starts = [n.span.start for n in self.namings]
        return self.namings[: bisect_left(starts, position)]


def find_people(text: str, names: Sequence[Span], places: Sequence[PlaceName]) -> People:
    """The people of `text`; `names` are spans of personal names as a tagger found them, in order.

    Titles at either end of a name become part of the role; a short name ("Maduro", "Mr. Lopez
    Obrador") joins the fullest name before or after it that holds its words.
    """
    spans = [span for span in (bare_name(text, name) for name in names) if span is not None]
    full: list[tuple[str, ...]] = []
    keys = [name_key(text[s.start : s.end]) for s in spans]
    owners: list[int] = []
    for key in keys:
        owners.append(_owner(key, full))
        if owners[-1] == len(full):
            full.append(key)
        elif len(key) > len(full[owners[-1]]):
            full[owners[-1]] = key
    owners = _join_late(full, owners)
    order = {old: new for new, old in enumerate(dict.fromkeys(owners))}
    namings = tuple(Naming(s, order[o]) for s, o in zip(spans, owners, strict=True))
    persons = tuple(
        _person(text, [n.span for n in namings if n.person == p], places) for p in range(len(order))
    )
    return People(persons, namings)


def without_places(
    text: str, names: Sequence[Span], places: Sequence[PlaceName]
) -> tuple[Span, ...]:
    """The names, cut where a tagger took in a place before them ("envoy to Venezuela Jane Doe")."""
    out = []
    whole = {p.span for p in places if not p.in_title}
    joined = _joined(text, names)
    longer = {w for n in joined if len(n.of(text).split()) > 1 for w in name_key(n.of(text))}
    for name in joined:
        if name in whole and name_key(name.of(text))[-1] not in longer:
            continue
        ends = [
            p.span.end
            for p in places
            if p.span.start == name.start
            and p.span.end < name.end
            and re.search(r"\b(?:to|of|for|in|from)\s+(?:the\s+)?$", text[: name.start][-16:])
        ]
        start = max(ends, default=name.start)
        while start < name.end and not text[start].isalnum():
            start += 1
        if start < name.end:
            out.append(Span(start, name.end))
    return tuple(out)


def _joined(text: str, names: Sequence[Span]) -> list[Span]:
    """Names parted by one blank only are one name."""
    out: list[Span] = []
    for name in names:
        gap = text[out[-1].end : name.start] if out else "."
        if gap in (" ", "\u00a0", "-") or _NICKNAME.fullmatch(gap):
            out[-1] = Span(out[-1].start, name.end)
        else:
            out.append(name)
    return out


def bare_name(text: str, name: Span) -> Span | None:
    """The name without title, quotation marks, possessive ending or stray punctuation."""
    start, end = name.start, name.end
    while start > 1 and text[start - 1] in "-‐‑" and text[start - 2].isalpha():
        start -= 1
        while start > 0 and text[start - 1].isalpha():
            start -= 1
    while end + 1 < len(text) and text[end] in "-‐‑" and text[end + 1].isupper():
        end += 1
        while end < len(text) and text[end].isalpha():
            end += 1
    tokens = list(_TOKEN.finditer(text, start, end))
    while tokens and fold(tokens[0].group()).rstrip(".") in HONORIFICS:
        tokens.pop(0)
    while tokens and not any(c.isupper() for c in tokens[-1].group()):
        tokens.pop()
    while tokens and ROLE.fullmatch(tokens[0].group()) and len(tokens) > 1:
        tokens.pop(0)
    if not tokens or not tokens[0].group()[:1].isupper() and len(tokens) == 1:
        return None
    start, end = tokens[0].start(), tokens[-1].end()
    ending = POSSESSIVE.search(text[start:end])
    if ending:
        end = start + ending.start()
    while end > start and text[end - 1] in ".-'’" and not re.search(r"\b[A-Z]\.$", text[start:end]):
        end -= 1
    return Span(start, end) if end > start else None


def _owner(key: tuple[str, ...], full: list[tuple[str, ...]]) -> int:
    """The number of the latest person whose name holds `key` (or lies in it), else a new one."""
    for n in range(len(full) - 1, -1, -1):
        if holds(full[n], key):
            return n
    for n in range(len(full) - 1, -1, -1):
        if holds(key, full[n]):
            return n
    return len(full)


def _join_late(full: list[tuple[str, ...]], owners: list[int]) -> list[int]:
    """Short names that came before their full name join it, if only one full name fits."""
    target = {}
    for n, key in enumerate(full):
        fits = [
            m
            for m, other in enumerate(full)
            if m != n and len(other) > len(key) and holds(other, key)
        ]
        target[n] = fits[0] if len(fits) == 1 else n
    return [target[o] for o in owners]


def _person(text: str, spans: Sequence[Span], places: Sequence[PlaceName]) -> Person:
    longest = max(spans, key=lambda s: (len(text[s.start : s.end].split()), -s.start))
    role = None
    for span in spans:
        role = _role_before(text, span) or _role_after(text, span, places)
        if role is not None:
            break
    country = None
    if role is not None:
        inside = [p for p in places if p.code and p.span.overlaps(role)]
        country = inside[0].code if inside else None
    around = " ".join(text[max(0, s.start - 40) : s.start] for s in spans[:4])
    words = (
        (role.of(text) if role else "")
        + " "
        + " ".join(re.findall(r"\b(?:Mrs|Ms|Mr|Miss|Sir|Queen|King)\b", around))
    )
    gender = Gender.UNKNOWN
    if FEMALE.search(words):
        gender = Gender.FEMALE
    elif MALE.search(words):
        gender = Gender.MALE
    name = re.sub(r"\s+", " ", longest.of(text))
    return Person(name, role.of(text) if role else None, role, country, gender)


def _role_before(text: str, name: Span) -> Span | None:
    """The title that runs up to the name: capitalised words and role words, one role noun at least."""
    low = max(text.rfind("\n", 0, name.start) + 1, name.start - _MAX_ROLE)
    head = text[low : name.start]
    cut = max(head.rfind(c) for c in ',.;:()“”"—–!?') + 1
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
    while lead := re.match(
        r"(?:the|a|an|of|and|for|to|in|his|her)\s+", text[start : name.start], re.I
    ):
        start += lead.end()
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
        word = re.search(r"([\w.]+)\.$", head[:cut])
        if word is None or not (
            fold(word.group(1)) in HONORIFICS or re.fullmatch(r"(?:[A-Z]\.)*[A-Z]", word.group(1))
        ):
            return cut
        cut = max(head.rfind(c, 0, word.start()) for c in ',.;:()“”"—–!?') + 1
    return cut


def _possessed_by_place(places: Sequence[PlaceName], start: int) -> bool:
    return any(p.span.start == start and p.code for p in places)


def _role_after(text: str, name: Span, places: Sequence[PlaceName]) -> Span | None:
    """The apposition behind the name, if it holds a role noun; or the one that leads up to it."""
    match = _APPOSITION.match(text, name.end, min(len(text), name.end + 110))
    if match and ROLE.search(match.group(1)) and not _CLAUSE_WORD.search(match.group(1)):
        return Span(match.start(1), match.end(1))
    lead = re.search(
        r"(?:^|[\s,“\"(])((?:the|a|an|his|her|their|[\w\-]+[’']s?)\s+[^,.;:()“”\"\n]{2,60}?),\s*(?:M(?:r|s|rs)\.?\s+)?$",
        text[max(0, name.start - 90) : name.start],
    )
    if lead and ROLE.search(lead.group(1)):
        start = max(0, name.start - 90) + lead.start(1)
        owner = r"" if _possessed_by_place(places, start) else r"|[\w\-]+[’']s?"
        words = re.sub(rf"^(?:the|a|an|his|her|their{owner})\s+", "", lead.group(1))
        return Span(start + len(lead.group(1)) - len(words), start + len(lead.group(1)))
    return None
