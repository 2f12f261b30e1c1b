"""Leaders by title alone: "Haiti's prime minister has fled" names nobody and means one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from exeunt.claims.close_reading import CloseReading
from exeunt.claims.coverage import Coverage
from exeunt.options.leader_points import DEPARTURE, NOT_HE, TITLE_FACTOR, beside_points
from exeunt.people.leaders import known_country
from exeunt.people.rulers import ruler_of
from exeunt.people.titles import LEADER, LEADER_NOUNS
from exeunt.places import PlaceName
from exeunt.spans import Span

_NOUNS = "|".join(sorted(map(re.escape, LEADER_NOUNS), key=lambda n: (-len(n), n)))
_ARTICLES = r"(?!(?:the|that|an?|his|her|as|and|by|to|for|with|of|in|whom?|when|if)\s)"
_TITLE = rf"(?P<title>(?:{_ARTICLES}[\w\-]+\s+){{0,2}}?(?P<noun>{_NOUNS}))\b(?![-’'\w])"
_TITLE_BEHIND = re.compile(rf"(?:[’']s?)?\s+{_TITLE}(?!\s+(?:of\s+)?[A-Z])(?!\s+(?:elect|who)\b)")
_TITLE_BEFORE = re.compile(rf"\b{_TITLE}\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_NAME = r"[A-Z][\w’'\-]+(?:\s+(?:(?:al|bin|ben|de|da|dos|van|von|el)[ -])?[A-Z][\w’'\-]+){0,3}"
_NAME_LEADS_UP = re.compile(rf"(?<![\w’'])(?P<name>{_NAME}),\s+(?:the\s+)?$")
_NAME_BEHIND = re.compile(rf"(?:[’']s?)?\s+{_TITLE}\s+(?P<name>{_NAME})")
_NAME_AND_TITLE = re.compile(rf"\b(?P<title>(?i:{_NOUNS}))\s+(?P<name>{_NAME})")
_GONE = re.compile(r"\b(?:former|ex|ousted|deposed|toppled|fallen|exiled|overthrown|unseated)\b")
_BEFORE = 50
"""Code points before a country's name in which a title "of" it is looked for."""
_AFTER = 60
"""Code points behind it in which its title is looked for."""


@dataclass(frozen=True, slots=True)
class TitleAlone:
    """A country's leader whom a report gives by title, with a name that no tag marks or none.

    `name` is the one that stands beside the title, else the usual name by the table of leaders;
    None where neither gives one.
    """

    country: str
    title: str
    points: float
    name: str | None


@dataclass(frozen=True, slots=True)
class _Titled:
    start: int
    end: int
    country: str
    title: str
    noun: str
    name: str | None


def leaders_by_title(reading: CloseReading) -> Mapping[str, TitleAlone]:
    """The leaders that the report gives by title, by country."""
    text, published = reading.report.text, reading.report.published
    points: dict[str, float] = defaultdict(float)
    first: dict[str, _Titled] = {}
    titles = _titles(reading)
    for titled in [*titles, *_bare(text, titles)]:
        inside = [s for s in reading.report.sentences if s.start <= titled.start < s.end]
        leaving = sum(len(DEPARTURE.findall(s.of(text))) for s in inside)
        here = 1.0 + min(leaving, 2) + beside_points(text, titled.start, titled.end)
        points[titled.country] += TITLE_FACTOR * here
        before = first.get(titled.country)
        if before is None or (before.name is None and titled.name is not None):
            first[titled.country] = titled
    return {
        country: TitleAlone(
            country, titled.title, points[country], titled.name or _by_table(titled, published)
        )
        for country, titled in first.items()
    }


def _bare(text: str, titles: Sequence[_Titled]) -> list[_Titled]:
    """Each "the president" in a text that gives one country's leader alone by that title."""
    out = []
    for noun in dict.fromkeys(titled.noun for titled in titles):
        countries = {titled.country for titled in titles if titled.noun == noun}
        if len(countries) != 1:
            continue
        first = next(titled for titled in titles if titled.noun == noun)
        again = re.compile(
            rf"\b[Tt]he\s+(?:\w+\s+)?{re.escape(noun)}\b(?!\s+(?:of\b|[A-Z]))", re.IGNORECASE
        )
        out += [replace(first, start=m.start(), end=m.end()) for m in again.finditer(text)]
    return out


def _titles(reading: CloseReading) -> list[_Titled]:
    """Every title with a country that stands beside no name that is tagged."""
    text = reading.report.text
    named = Coverage(
        [n.span for n in reading.people.namings if not LEADER.fullmatch(n.span.of(text))]
    )
    out = []
    for place in reading.places:
        titled = _titled(text, place)
        if titled is None or NOT_HE.search(titled.title):
            continue
        leads_up = _NAME_LEADS_UP.search(text, max(0, titled.start - _BEFORE), titled.start)
        start = leads_up.start() if leads_up else titled.start
        if named.overlaps(Span(start, min(len(text), titled.end + 3))):
            continue
        if leads_up:
            titled = replace(titled, name=leads_up.group("name"))
        out.append(titled)
    out += _untagged(text, named, reading.report.published)
    return out


def _untagged(text: str, named: Coverage, on: date | None) -> list[_Titled]:
    """Titles without a country before a name that no tag marks and the table of leaders knows."""
    out = []
    for match in _NAME_AND_TITLE.finditer(text):
        span, name = Span(*match.span()), match.group("name")
        country = None if named.overlaps(span) else known_country(name, on)
        if country is not None and not NOT_HE.search(match.group("title")):
            out.append(
                _Titled(
                    span.start,
                    span.end,
                    country,
                    match.group("title"),
                    match.group("title").lower(),
                    name,
                )
            )
    return out


def _titled(text: str, place: PlaceName) -> _Titled | None:
    """The title behind the country's name or before it, with the name behind it if any."""
    start, end = place.span.start, place.span.end
    if place.code is None:
        return None
    limit = min(len(text), end + _AFTER)
    behind = _TITLE_BEHIND.match(text, end, limit)
    if behind:
        return _Titled(start, behind.end(), place.code, behind.group("title"), _noun(behind), None)
    named = _NAME_BEHIND.match(text, end, limit)
    if named:
        return _Titled(
            start, named.end(), place.code, named.group("title"), _noun(named), named.group("name")
        )
    low = max(0, start - _BEFORE)
    before = _TITLE_BEFORE.search(text[low:start])
    if before and place.kind != "demonym":
        return _Titled(
            low + before.start(), end, place.code, before.group("title"), _noun(before), None
        )
    return None


def _noun(match: re.Match[str]) -> str:
    return match.group("noun").lower()


def _by_table(titled: _Titled, on: date | None) -> str | None:
    if on is None:
        return None
    gone = _GONE.search(titled.title.lower()) is not None
    return ruler_of(titled.country, titled.title, on, former=gone)
