"""The leader: whom the reports are about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from exeunt.claims.close_reading import CloseReading
from exeunt.claims.coverage import Coverage
from exeunt.errors import UsageError
from exeunt.options.leader_home import home_of
from exeunt.options.leader_points import is_aside, points_of_people
from exeunt.options.leader_titles import TitleAlone, leaders_by_title
from exeunt.people.leaders import known_country
from exeunt.people.names import holds, name_key
from exeunt.people.rulers import countries_of_surname
from exeunt.people.titles import LEADER
from exeunt.spans import Span

_LEAST_POINTS = 1.5
"""Fewer make nobody the leader: an empty answer is better than a passer-by."""


_UNNAMED_FACTOR = 1.5
"""How much more somebody who is given by title alone must have than the best of those named."""


class CountrySource(StrEnum):
    """Where the leader's country is known from."""

    TITLE = "title"
    TABLE = "table of leaders"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Leader:
    """The leader whose options are asked for.

    `name` is the fullest form that the reports give, `role` the description that stands by it,
    `country` ISO 3166-1 alpha-3 (None where nothing tells it); `country_source` says whether a
    title in the reports gives it, our own table of leaders, or the reports' other words.
    """

    name: str
    role: str | None
    country: str | None
    country_source: CountrySource | None = None


def find_leader(readings: Sequence[CloseReading], about: str | None = None) -> Leader:
    """The leader whom the reports are about, or the one named by `about`.

    Each person scores by how often the reports name them, by words of leaving beside the name, by a
    leader's title, and by standing in the first sentences.  A leader given by title alone
    ("Haiti's prime minister") is whoever of that country is named, else who held the office by
    the table of leaders.  Ties go to the name first in the alphabet.  Raises UsageError if no
    report names a leader.
    """
    scores: dict[tuple[str, ...], float] = defaultdict(float)
    names: dict[tuple[str, ...], str] = {}
    for reading in readings:
        _score(reading, scores, names)
    merged = _merge(scores, names)
    if about is not None:
        return _named(readings, about, names)
    by_title = _by_title(readings, merged, names)
    ranked = sorted(merged.items(), key=lambda item: (-item[1], item[0]))
    best = ranked[0][1] if ranked else 0.0
    least = max(best * _UNNAMED_FACTOR, _LEAST_POINTS)
    if by_title is not None and by_title.points >= least and by_title.name:
        return Leader(by_title.name, by_title.title, by_title.country, CountrySource.TITLE)
    if best < _LEAST_POINTS:
        raise UsageError(
            "no leader was found in the reports; name the one you mean, as in --about 'Jane Doe'"
        )
    return _described(readings, names[ranked[0][0]])


def _score(
    reading: CloseReading, scores: dict[tuple[str, ...], float], names: dict[tuple[str, ...], str]
) -> None:
    for number, points in points_of_people(reading).items():
        person = reading.people.persons[number]
        if LEADER.fullmatch(person.name):
            continue
        if len(person.name.split()) > 1 or points > _LEAST_POINTS:
            key = name_key(person.name)
            scores[key] += points
            names.setdefault(key, person.name)


def _by_title(
    readings: Sequence[CloseReading],
    merged: dict[tuple[str, ...], float],
    names: dict[tuple[str, ...], str],
) -> TitleAlone | None:
    """The leader most written of by title alone, who is not named in the reports.

    Where somebody who is named leads that country, the points go to that name.
    """
    found: dict[str, TitleAlone] = {}
    for reading in readings:
        for country, leader in leaders_by_title(reading).items():
            before = found.get(country)
            total = leader.points + (before.points if before else 0.0)
            found[country] = replace(before or leader, points=total)
    for country in sorted(found):
        theirs = [key for key in merged if _leads(readings, names[key], found[country])]
        if theirs:
            merged[max(theirs, key=lambda k: (merged[k], k))] += found.pop(country).points
    return min(found.values(), key=lambda t: (-t.points, t.country), default=None)


def _leads(readings: Sequence[CloseReading], name: str, titled: TitleAlone) -> bool:
    """Is somebody of that name the country's leader, by a title in the reports or by the table?

    Not if the table knows another for the title.
    """
    key, country = name_key(name), titled.country
    known = name_key(titled.name) if titled.name else key
    for reading in readings:
        same = holds(known, key) or holds(key, known)
        if same and known_country(name, reading.report.published) == country:
            return True
        for person in reading.people.persons:
            if holds(name_key(person.name), name_key(name)) and person.country == country:
                return (
                    person.role is not None
                    and LEADER.search(person.role) is not None
                    and not is_aside(person)
                )
    return False


def _merge(
    scores: dict[tuple[str, ...], float], names: dict[tuple[str, ...], str]
) -> dict[tuple[str, ...], float]:
    """Scores of short names added to the full name that holds them."""
    out: dict[tuple[str, ...], float] = {}
    for key in sorted(scores, key=lambda k: (-len(k), k)):
        home = next((k for k in out if holds(k, key)), key)
        out[home] = out.get(home, 0.0) + scores[key]
    return {k: v for k, v in out.items() if k in names}


def _named(
    readings: Sequence[CloseReading], about: str, names: dict[tuple[str, ...], str]
) -> Leader:
    wanted = name_key(about)
    fits = [n for k, n in sorted(names.items()) if holds(k, wanted) or holds(wanted, k)]
    fits += [
        person.name
        for reading in readings
        for person in reading.people.persons
        if holds(name_key(person.name), wanted) or holds(wanted, name_key(person.name))
    ]
    if not fits:
        known = ", ".join(sorted(set(names.values()))[:5]) or "nobody"
        raise UsageError(f"no report names {about!r}; people named there: {known}")
    longest = max(fits, key=lambda n: (len(n.split()), n))
    found = _described(readings, longest)
    name = about if len(wanted) > len(name_key(found.name)) else found.name
    return replace(found, name=name)


def _described(readings: Sequence[CloseReading], name: str) -> Leader:
    key = name_key(name)
    role = country = None
    best = name
    own: list[tuple[CloseReading, int]] = []
    for reading in readings:
        for number, person in enumerate(reading.people.persons):
            if not (holds(name_key(person.name), key) or holds(key, name_key(person.name))):
                continue
            if len(person.name.split()) > len(best.split()):
                best = person.name
            if person.role and (role is None or (person.country and country is None)):
                role, country = person.role, country or person.country
            own.append((reading, number))
    if country is not None:
        return Leader(best, role, country, CountrySource.TITLE)
    days = [r.report.published for r in readings if r.report.published is not None]
    country = known_country(best, max(days, default=None))
    if country is not None:
        return Leader(best, role, country, CountrySource.TABLE)
    among = countries_of_surname(best, max(days, default=None)) or _titled_country(readings)
    country = home_of(own, among)
    return Leader(best, role, country, CountrySource.CONTEXT if country else None)


def _titled_country(readings: Sequence[CloseReading]) -> frozenset[str]:
    """The country whose leader the reports give most often by title alone, if any."""
    points: dict[str, float] = defaultdict(float)
    for reading in readings:
        for country, leader in leaders_by_title(reading).items():
            points[country] += leader.points
    best = min(points, key=lambda c: (-points[c], c), default=None)
    return frozenset() if best is None else frozenset((best,))


def is_leader(name: str | None, leader: Leader) -> bool:
    """Does the name mean the leader?"""
    if not name:
        return False
    a, b = name_key(name), name_key(leader.name)
    return holds(a, b) or holds(b, a)


def namings_of(reading: CloseReading, leader: Leader) -> tuple[Span, ...]:
    """Every place where the report names the leader."""
    persons = {
        n for n, person in enumerate(reading.people.persons) if is_leader(person.name, leader)
    }
    tagged = [n.span for n in reading.people.namings if n.person in persons]
    others = [n.span for n in reading.people.namings if n.person not in persons]
    known = Coverage([*tagged, *others, *(p.span for p in reading.places)])
    missed = [s for s in _spelled_out(reading.report.text, leader) if not known.overlaps(s)]
    return tuple(sorted([*tagged, *missed]))


def _spelled_out(text: str, leader: Leader) -> list[Span]:
    """Where the leader's last name (or whole name) stands, in any capitals, tagged or not."""
    words = leader.name.split()
    last = words[-1]
    if len(last) < 4:
        return []
    whole = r"[\s\u00a0]+".join(re.escape(w) for w in words)
    pattern = re.compile(
        rf"(?<!\w)(?:{whole}|{re.escape(last)}|{re.escape(last.upper())}|[Tt]he {re.escape(last)}s)"
        r"(?!\w)"
    )
    return [Span(*m.span()) for m in pattern.finditer(text)]
