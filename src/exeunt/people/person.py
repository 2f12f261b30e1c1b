"""People of one text: every naming of a person, with its full name and role."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from exeunt.people.names import POSSESSIVE, fold, name_key
from exeunt.people.near_places import NearPlaces
from exeunt.people.roles import role_after, role_before
from exeunt.people.same_people import same_people
from exeunt.people.sounds import sound_key
from exeunt.people.titles import FEMALE, HONORIFICS, MALE, ROLE
from exeunt.people.traits import Gender, Traits, traits_at
from exeunt.places import PlaceName
from exeunt.spans import Span, trim

_TOKEN = re.compile(r"[^\W\d_][\w.'’\-]*")
_INITIAL = re.compile(r"\b[A-Z]\.$")
_HYPHENS = "-‐‑"
_LONGEST_WORD = 100
"""Code points beyond either end of a name within which a hyphenated word is completed."""
_LOWER_PARTS = re.compile(
    r"(?:[-‐‑](?!(?:led|era|backed|style|linked|aligned|controlled|run|appointed|ordered|allied|held|"
    r"owned|like|type|born|based|educated|trained|supported|friendly|brokered|sponsored|inspired|"
    r"loyal|turned|to|in|and|or|elect|designate)\b)[a-zà-ÿ]+)+\b(?![-‐‑])"
)
"""The rest of a name like Chan-o-cha, but not of "Doe-led"."""
_LINKED_TO = re.compile(r"\b(?:to|of|for|in|from)\s+(?:the\s+)?$")
_LINK_REACH = 16
"""Code points before a name in which "of the" or the like is looked for."""
_GENDERED_TITLE = re.compile(r"\b(?:Mrs|Ms|Mr|Miss|Sir|Queen|King)\b")
_TITLE_REACH = 40
"""Code points before a naming in which a gendered title is looked for."""
_TITLED_NAMINGS = 4
"""How many namings are looked at for one; later ones say no more."""
_POST_BEHIND = re.compile(r"\s(?:Minister|Ministry|Secretary|Department|Committee|Commission)\b")
_LINE_END = re.compile(r"\n")
_NICKNAME = re.compile(r"\s[“\"‘(][\w .\-]{1,24}[”\"’)]\s")


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
        first = bisect_left(self.namings, span.start, key=_start)
        return self.namings[first : bisect_left(self.namings, span.end, lo=first, key=_start)]


def _start(naming: Naming) -> int:
    return naming.span.start


def find_people(text: str, names: Sequence[Span], places: Sequence[PlaceName]) -> People:
    """The people of `text`; `names` are spans of personal names as a tagger found them, in order.

    Titles at either end of a name become part of the role; a short name ("Maduro", "Mr. Lopez
    Obrador") joins the fullest name before or after it that holds its words.
    """
    spans = [span for span in (bare_name(text, name) for name in names) if span is not None]
    traits = [traits_at(text, span) for span in spans]
    owners = same_people([sound_key(name_key(span.of(text))) for span in spans], traits)
    order = {old: new for new, old in enumerate(dict.fromkeys(owners))}
    namings = tuple(Naming(s, order[o]) for s, o in zip(spans, owners, strict=True))
    ends = [0, *(span.end for span in spans)]
    by_person: list[list[tuple[Span, int]]] = [[] for _ in order]
    known = [Traits() for _ in order]
    for naming, trait, before in zip(namings, traits, ends[:-1], strict=True):
        by_person[naming.person].append((naming.span, before))
        known[naming.person] = known[naming.person].joined(trait)
    near = NearPlaces(places)
    persons = tuple(_person(text, s, t.gender, near) for s, t in zip(by_person, known, strict=True))
    return People(persons, namings)


def without_places(
    text: str, names: Sequence[Span], places: Sequence[PlaceName]
) -> tuple[Span, ...]:
    """The names, cut where a tagger took in a place before them ("envoy to Venezuela Jane Doe")."""
    out = []
    whole = {p.span for p in places if not p.in_title}
    near = NearPlaces(places)
    joined = _joined(text, names)
    longer = {w for n in joined if len(n.of(text).split()) > 1 for w in name_key(n.of(text))}
    for name in joined:
        if name in whole and name_key(name.of(text))[-1] not in longer:
            continue
        if near.holds(name) or _is_portfolio(text, name):
            continue
        opening = near.begins(name.start)
        start = name.start
        if opening is not None and opening.span.end < name.end:
            before = text[max(0, start - _LINK_REACH) : start]
            start = opening.span.end if _LINKED_TO.search(before) else start
        while start < name.end and not text[start].isalnum():
            start += 1
        if start < name.end:
            out.append(Span(start, name.end))
    return tuple(out)


def _is_portfolio(text: str, name: Span) -> bool:
    """Is it the field of a post ("Health Minister Ana Ruiz")?"""
    return " " not in name.of(text) and _POST_BEHIND.match(text, name.end) is not None


def _joined(text: str, names: Sequence[Span]) -> list[Span]:
    """Names parted by one blank only are one name."""
    out: list[Span] = []
    for name in (piece for one in names for piece in _lines(text, one)):
        gap = text[out[-1].end : name.start] if out else "."
        if gap in (" ", "\u00a0", "-") or _NICKNAME.fullmatch(gap):
            out[-1] = Span(out[-1].start, name.end)
        else:
            out.append(name)
    return out


def _lines(text: str, name: Span) -> list[Span]:
    if "\n" not in name.of(text):
        return [name]
    cuts = [
        name.start,
        *(m.end() for m in _LINE_END.finditer(text, name.start, name.end)),
        name.end,
    ]
    pieces = (trim(text, a, b) for a, b in pairwise(cuts) if a < b)
    return [piece for piece in pieces if piece is not None]


def bare_name(text: str, name: Span) -> Span | None:
    """The name without title, quotation marks, possessive ending or stray punctuation."""
    whole = _with_hyphenated(text, name)
    tokens = _without_titles(list(_TOKEN.finditer(text, whole.start, whole.end)))
    if not tokens or (len(tokens) == 1 and not tokens[0].group()[:1].isupper()):
        return None
    start, end = tokens[0].start(), tokens[-1].end()
    ending = POSSESSIVE.search(text[start:end])
    if ending:
        end = start + ending.start()
    while end > start and text[end - 1] in ".-'’" and not _INITIAL.search(text[start:end]):
        end -= 1
    return Span(start, end) if end > start else None


def _with_hyphenated(text: str, name: Span) -> Span:
    """The name with the parts of a hyphenated word that the tagger left out."""
    start, end = name.start, name.end
    low, high = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while start > low + 1 and text[start - 1] in _HYPHENS and text[start - 2].isalpha():
        start -= 1
        while start > low and text[start - 1].isalpha():
            start -= 1
    while end + 1 < high and text[end] in _HYPHENS and text[end + 1].isupper():
        end += 1
        while end < high and text[end].isalpha():
            end += 1
    lower = _LOWER_PARTS.match(text, end, high)
    return Span(start, lower.end() if lower else end)


def _without_titles(tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a name from the first that is no title to the last with a capital."""
    first, last = 0, len(tokens)
    while first < last and fold(tokens[first].group()).rstrip(".") in HONORIFICS:
        first += 1
    while first < last and not any(c.isupper() for c in tokens[last - 1].group()):
        last -= 1
    while last - first > 1 and ROLE.fullmatch(tokens[first].group()):
        first += 1
    return tokens[first:last]


def _person(
    text: str, named: Sequence[tuple[Span, int]], gender: Gender, places: NearPlaces
) -> Person:
    """The person with these namings, each with the end of the name before it."""
    spans = [span for span, _ in named]
    longest = max(
        spans,
        key=lambda s: (len(sound_key(name_key(s.of(text)))), not s.of(text).isupper(), -s.start),
    )
    found = (role_before(text, s, end) or role_after(text, s, places) for s, end in named)
    role = next((r for r in found if r is not None), None)
    countries = (p.code for p in (places.overlapping(role) if role else ()) if p.code)
    name = re.sub(r"\s+", " ", longest.of(text))
    country, words = next(countries, None), role.of(text) if role else None
    if gender is Gender.UNKNOWN:
        gender = _gender(text, words or "", spans)
    return Person(name, words, role, country, gender)


def _gender(text: str, role: str, spans: Sequence[Span]) -> Gender:
    """As the role and the titles before the first namings tell."""
    around = " ".join(
        text[max(0, s.start - _TITLE_REACH) : s.start] for s in spans[:_TITLED_NAMINGS]
    )
    words = f"{role} {' '.join(_GENDERED_TITLE.findall(around))}"
    if FEMALE.search(words):
        return Gender.FEMALE
    return Gender.MALE if MALE.search(words) else Gender.UNKNOWN
