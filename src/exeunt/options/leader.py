"""The leader: whom the reports are about."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from exeunt.claims.close_reading import CloseReading
from exeunt.claims.coverage import Coverage
from exeunt.errors import UsageError
from exeunt.people.leaders import known_country
from exeunt.people.names import holds, name_key
from exeunt.people.titles import LEADER
from exeunt.spans import Span

_DEPARTURE = re.compile(
    r"\b(?:exile[ds]?|asylum|refuge|sanctuary|haven|flee(?:s|ing)?|fled|"
    r"step(?:s|ped|ping)? (?:down|aside)|resign\w*|oust\w*|depos\w*|toppl\w*|overthr\w+|"
    r"depart\w*|leav(?:e|es|ing)|left|abdicat\w*|flight|escape[sd]?|cling\w*|power|"
    r"(?:would|will|could) \S+(?: \S+){0,3} go)\b",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|fled|flee(?:s|ing)?|quit(?:s|ting)?|back (?:to|in)|"
    r"return(?:s|ed|ing)? to|stay(?:s|ed|ing)? in|power in|crisis in|protests in|uprising in|"
    r"invasion of|people of|ruled?|pass in|transition (?:\w+ ){0,3}in|home in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:(?:exile|asylum|refuge|sanctuary|haven|home|live|lives|living) in|"
    r"(?:bound|leave|left) for|to|through|via|according to|in)\s+(?:the\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
_HOSTING = re.compile(
    r"(?:[’']s (?:\w+ ){1,4}?)?\s+(?:(?:has|have|had|would|will|is|was|did|does)\s+)?"
    r"(?:not\s+|n[’']t\s+)?(?:also\s+|already\s+)?"
    r"(?:offer\w*|refus\w+|reject\w*|grant\w*|welcom\w+|accept\w*|invit\w+|receiv\w+|host\w*|willing|"
    r"ready|ruled out|turned (?:him|her|down)|take (?:him|her)|said (?:it|yes|no))\b",
    re.IGNORECASE,
)
"""A country that takes in or turns away is a host, not the home."""
_NAME_OF = re.compile(r"\bof\s+(?:the\s+)?$")
_OF_HOME = re.compile(
    r"(?:[’']s)?\s+(?:new |rebel |interim |transitional |ruling |besieged )?"
    r"(?:government|rebels?|opposition|people|parliament|uprising|crisis|capital|regime|future)\b",
    re.IGNORECASE,
)
# Points for being the leader whom reports are about.  They only have to set apart the one who may
# leave from those who speak of it, and were fixed on the option reports used for development.
_LEADER_FACTOR = 2.0
"""How much more each naming of somebody with a leader's title counts."""
_KNOWN_FACTOR = 1.5
"""How much more each naming of somebody in the table of leaders counts."""
_DEPARTURE_POINTS = 1.0
"""For a naming, for each of at most two words of leaving in its sentence."""
_FIRST_POINTS = 2.0
"""For being named first in one of the first sentences."""
_REFUGE_POINTS = 4.0
"""For a naming right behind "asylum for"."""
_LEAST_POINTS = 2.5
"""Fewer make nobody the leader: an empty answer is better than a passer-by."""
_REFUGE_FOR = re.compile(
    r"\b(?:asylum|exile|refuge|sanctuary|haven|safe passage|home)\s+(?:to|"
    r"for)\s+(?:[\w’'\-]+\s+){0,4}$"
)


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

    Each person scores by how often the reports name them, in how many sentences that speak of
    leaving, by a leader's title, and by standing in the first sentences.  Ties go to the
    name first in the alphabet.  Raises UsageError if no report names a leader.
    """
    scores: dict[tuple[str, ...], float] = defaultdict(float)
    names: dict[tuple[str, ...], str] = {}
    for reading in readings:
        _score(reading, scores, names)
    merged = _merge(scores, names)
    if about is not None:
        return _named(readings, about, names)
    ranked = sorted(merged.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < _LEAST_POINTS:
        raise UsageError(
            "no leader was found in the reports; name the one you mean, as in --about 'Jane Doe'"
        )
    return _described(readings, names[ranked[0][0]])


def _score(
    reading: CloseReading, scores: dict[tuple[str, ...], float], names: dict[tuple[str, ...], str]
) -> None:
    text, people = reading.report.text, reading.people
    counts: dict[int, float] = defaultdict(float)
    eligible: set[int] = set()
    for n, sentence in enumerate(reading.report.sentences):
        within = people.within(sentence)
        about_leaving = len(_DEPARTURE.findall(sentence.of(text)))
        for naming in within:
            counts[naming.person] += 1.0 + _DEPARTURE_POINTS * min(about_leaving, 2)
            if about_leaving:
                eligible.add(naming.person)
            if _REFUGE_FOR.search(text[max(0, naming.span.start - 60) : naming.span.start]):
                counts[naming.person] += _REFUGE_POINTS
        if n < 3 and within:
            counts[within[0].person] += _FIRST_POINTS
    for number, person in enumerate(people.persons):
        if (
            person.role
            and LEADER.search(person.role)
            and not re.match(
                r"(?:vice|deputy)\b|.*\b(?:opposition|party|rebel|religious|spiritual)\b|"
                r".*-elect\b",
                person.role,
                re.I,
            )
        ):
            counts[number] *= _LEADER_FACTOR
            eligible.add(number)
        elif known_country(person.name, reading.report.published):
            counts[number] *= _KNOWN_FACTOR
            eligible.add(number)
        if number in eligible and (len(person.name.split()) > 1 or counts[number] > _LEAST_POINTS):
            key = name_key(person.name)
            scores[key] += counts[number]
            names.setdefault(key, person.name)


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
    homes: Counter[str] = Counter()
    for reading in readings:
        for number, person in enumerate(reading.people.persons):
            if not (holds(name_key(person.name), key) or holds(key, name_key(person.name))):
                continue
            if len(person.name.split()) > len(best.split()):
                best = person.name
            if person.role and (role is None or (person.country and country is None)):
                role, country = person.role, country or person.country
            homes.update(_home_points(reading, number))
    if country is not None:
        return Leader(best, role, country, CountrySource.TITLE)
    days = [r.report.published for r in readings if r.report.published is not None]
    country = known_country(best, max(days, default=None))
    if country is not None:
        return Leader(best, role, country, CountrySource.TABLE)
    homes = Counter({code: points for code, points in homes.items() if points > 0})
    if homes:
        country = min(homes, key=lambda c: (-homes[c], c))
    return Leader(best, role, country, CountrySource.CONTEXT if country else None)


def _home_points(reading: CloseReading, person: int) -> Counter[str]:
    """How strongly the report ties each country to the person as home.

    For it speak: a title with the country's name before the person's, leaving it, its
    government, people or rebels, and being named at all; against it: being gone to.
    """
    text = reading.report.text
    points: Counter[str] = Counter()
    namings = [n.span for n in reading.people.namings if n.person == person]
    for place in reading.places:
        if place.code is None or place.in_title:
            continue
        before = text[max(0, place.span.start - 40) : place.span.start]
        after = text[place.span.end : place.span.end + 70]
        points[place.code] += 1
        if _HOME.search(before):
            points[place.code] += 6
        elif _AWAY.search(before):
            points[place.code] -= 3
        if _OF_HOME.match(after):
            points[place.code] += 3
        if _NAME_OF.search(before) and any(0 < place.span.start - s.end <= 8 for s in namings):
            points[place.code] += 10
        if _HOSTING.match(after):
            points[place.code] -= 6
        elif re.match(r"(?:[’']s)?\s+(?:\w+[ -]){0,4}" + LEADER.pattern, after, re.IGNORECASE):
            gap = [s for s in namings if place.span.end <= s.start <= place.span.end + 70]
            points[place.code] += 8 if gap else 0
    return points


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
    pattern = re.compile(rf"(?<!\w)(?:{whole}|{re.escape(last)}|{re.escape(last.upper())})(?!\w)")
    return [Span(*m.span()) for m in pattern.finditer(text)]
