"""The leader's home country, where neither a title nor the table of leaders tells it."""

from __future__ import annotations

import re
from collections import Counter

from exeunt.claims.close_reading import CloseReading
from exeunt.people.titles import LEADER

_HOME = re.compile(
    r"\b(?:leav(?:e|es|ing)|left|fled|flee(?:s|ing)?|quit(?:s|ting)?|back (?:to|in)|return(?:s|ed|"
    r"ing)? to|stay(?:s|ed|ing)? in|power in|crisis in|protests in|uprising in|coup in|invasion of|"
    r"people of|ruled?|pass in|transition (?:\w+ ){0,3}in|home in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:(?:exile|asylum|refuge|sanctuary|haven|home|live|lives|living) in|(?:bound|leave|"
    r"left) for|to|through|via|according to|in)\s+(?:the\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
_HOSTING = re.compile(
    r"(?:[’']s (?:\w+ ){1,4}?)?\s+(?:(?:has|have|had|would|will|is|was|did|does)\s+)?(?:not\s+|"
    r"n[’']t\s+)?(?:also\s+|already\s+)?(?:offer\w*|refus\w+|reject\w*|grant\w*|welcom\w+|"
    r"accept\w*|invit\w+|receiv\w+|host\w*|willing|ready|ruled out|turned (?:him|her|down)|"
    r"take (?:him|her)|said (?:it|yes|no)|official|officials|hospital|embassy)\b",
    re.IGNORECASE,
)
"""A country that takes in or turns away, or whose officials speak, is a host, not the home."""
_NAME_OF = re.compile(r"\bof\s+(?:the\s+)?$")
_OF_HOME = re.compile(
    r"(?:[’']s)?\s+(?:new |rebel |interim |transitional |ruling |besieged )?(?:government|rebels?|"
    r"opposition|people|parliament|uprising|crisis|capital|regime|future)\b",
    re.IGNORECASE,
)
_LEADER_BEHIND = re.compile(r"(?:[’']s)?\s+(?:\w+[ -]){0,4}" + LEADER.pattern, re.IGNORECASE)


def home_of(readings: list[tuple[CloseReading, int]], among: frozenset[str]) -> str | None:
    """The country (ISO 3166-1 alpha-3) that reports most tie to the person, None if none.

    `readings` are reports with the person's number in each.  Where some of the countries are
    `among` those of which somebody of that surname was leader, only they count.
    """
    homes: Counter[str] = Counter()
    for reading, person in readings:
        homes.update(_points(reading, person))
    homes = Counter({code: points for code, points in homes.items() if points > 0})
    known = {code: points for code, points in homes.items() if code in among}
    if not known and len(among) == 1:
        return min(among)
    return min(known or homes, key=lambda c: (-homes[c], c), default=None)


def _points(reading: CloseReading, person: int) -> Counter[str]:
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
        elif _LEADER_BEHIND.match(after):
            gap = [s for s in namings if place.span.end <= s.start <= place.span.end + 70]
            points[place.code] += 8 if gap else 0
    return points
