"""Datelines: the place, the day and the agency that a report's first paragraph opens with.

CARACAS, Feb 15 (Agency) -        ST. JOHN'S, Antigua (AP) -        Johannesburg -
DUBAI/CAIRO, Jan 16:              NZPA-Reuter Talloires             (CNN) --
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from exeunt.reports.dates import MONTH, WEEKDAY, find_dates
from exeunt.reports.press import AGENCIES, CITIES, NOT_CITIES, NOT_NAMES

REACH = 120
"""Code points within which a dateline must have ended."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """How many code points a dateline takes, and the agency and full date that it names."""

    length: int
    agency: str | None
    day: date | None
    is_certain: bool
    """Is there an agency or a date, so that it can be nothing else?"""


_SEPARATOR = re.compile(
    r"\s*(?:―|—|–|--+)\s*|\s+[-_=]\s+|(?<=\))\s*-\s*|(?<=[\d)])-\s*(?=[A-Z“\"])|:\s+|\s*[-:]\s*$"
)
_AGENCY = re.compile(r"\s*[(/](?P<name>[^()/\d][^()/]{0,45}(?:/[^()/\s]{1,20})?)[)/]\s*$")
_DAY = re.compile(
    rf"(?:{WEEKDAY},?\s*)?(?:(?:{MONTH}\s+\d\d?(?:st|nd|rd|th)?|\d\d?(?:st|nd|rd|th)?\s+{MONTH})"
    rf"(?:,?\s+\d{{4}})?|\d{{4}}-\d\d-\d\d)|{WEEKDAY}",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")
_BARE_AGENCY = re.compile(r"\((?P<name>[^()\d]{2,40})\)\s*(?:―|—|–|-+|:)?\s*(?=\S)")
_OLD = re.compile(
    r"(?P<agency>NZPA(?:-[A-Z][A-Za-z]{1,12}){0,2}|NZPA)\s+(?P<place>[A-Z][\w.'’-]{1,20}(?:\s+[A-Z][\w.'’-]{1,20})?)"
    r"(?P<day>,\s+[A-Z][a-z]{2,8}\.?\s+\d\d?)?(?:\s+(?:—|–|-|--)\s+|\s+)(?=[A-Z“\"])"
)


def read_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that the paragraph `text[start:end]` opens with, or None.

    >>> read_dateline("CARACAS, Feb 15, 2019 (Reuters) - The", 0, 37).agency
    'Reuters'
    >>> read_dateline("Cuba — long an ally — said no.", 0, 30) is None
    True
    """
    head = text[start : min(end, start + REACH)]
    old = _OLD.match(head)
    if old:
        return _old_style(head, old)
    bare = _BARE_AGENCY.match(head)
    if bare:
        if bare["name"].casefold() not in AGENCIES or head[bare.end()].islower():
            return None
        return Dateline(bare.end(), bare["name"], None, True)
    rest_of_sentence = text[start : min(end, start + 2 * REACH)]
    for separator in list(_SEPARATOR.finditer(head))[:3]:
        following = text[start + separator.end() : min(end, start + separator.end() + 1)]
        found = _read(head[: separator.start()], separator, following, rest_of_sentence)
        if found:
            return found
    return None


def _old_style(head: str, old: re.Match[str]) -> Dateline:
    """`NZPA-Reuter Talloires Haiti's former ...`: nothing but the case parts place and text."""
    words = old["place"].split()
    end = old.end()
    if len(words) == 2 and old["place"].casefold() not in CITIES and not old["day"]:
        end = old.start("place") + len(words[0])
        while head[end : end + 1].isspace():
            end += 1
    return Dateline(end, old["agency"], None, True)


def _read(head: str, separator: re.Match[str], following: str, reach: str) -> Dateline | None:
    """The dateline that ends with this separator, if what stands before it is one."""
    agency: str | None = None
    named = _AGENCY.search(head)
    if named and _is_agency(named["name"]):
        agency, head = named["name"].strip(), head[: named.start()]
    elif named:
        return None
    place, day, days, regions = _pieces(head)
    if place is None or (regions and not all(_is_region(region) for region in regions)):
        return None
    dated = days > 0
    certain = dated or (agency is not None and (place.isupper() or is_known_agency(agency)))
    if not place:
        accepted = agency is not None and dated
    elif place.isupper():
        accepted = certain or _is_city(place, bool(regions), separator.group().strip(), following)
    else:
        known = place.casefold() in CITIES
        again = separator.group().strip() in reach[separator.end() :]
        accepted = _is_place(place) and (
            certain
            or (known and agency is not None)
            or (known and not again and not following.islower() and ":" not in separator.group())
        )
    return Dateline(separator.end(), agency, day, certain) if accepted else None


def _pieces(head: str) -> tuple[str | None, date | None, int, list[str]]:
    """Place, full date, number of dates and regions of `CITY, Region, Feb 15, 2019`."""
    full = [found.day for found in find_dates(head) if found.day]
    bare, number = _DAY.subn("\x00", head)
    parts = [part.strip() for part in bare.replace("\x00", ",\x00,").split(",")]
    parts = [part for part in parts if part and part != "\x00" and not _YEAR.fullmatch(part)]
    if any("\x00" in part for part in parts) or len(parts) > 3:
        return None, None, 0, []
    place = parts[0] if parts else ""
    if (
        len(place) > 40
        or any(sign in place for sign in '“”"?!()[]:;')
        or any(map(str.isdigit, place))
    ):
        return None, None, 0, []
    return place, full[0] if full else None, number, parts[1:]


def is_known_agency(name: str) -> bool:
    """Is the name, or each part of `Reuters/AFP`, on the list of agencies?"""
    return name.casefold() in AGENCIES or all(
        part.strip().casefold() in AGENCIES for part in name.split("/")
    )


def _is_agency(name: str) -> bool:
    """Known, or one to five words that are capitalised: `(AP)`, `(Lamp News)`, `(Reuters/AFP)`."""
    words = name.split()
    return is_known_agency(name) or (
        0 < len(words) <= 5
        and all(word[0].isupper() or word in {"and", "of", "the", "de"} for word in words)
    )


def _is_city(place: str, has_region: bool, mark: str, following: str) -> bool:
    """Do capitals without agency or date name a city, not a label: `NATO — the alliance`?"""
    if following.islower():
        return False
    if place.casefold() in CITIES:
        return True
    words = place.replace("/", " ").split()
    if len(place) < 4 or any(word.strip(".,'’") in NOT_CITIES for word in words) or mark == ":":
        return False
    return has_region or len(words) == 1 or (len(words) <= 3 and mark not in ("-", "_", "="))


def _is_place(place: str) -> bool:
    words = place.split()
    return (
        len(words) <= 4
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and words[0].casefold() not in NOT_NAMES
    )


def _is_region(region: str) -> bool:
    words = region.split()
    return (
        0 < len(words) <= 4
        and len(region) <= 35
        and words[0][0].isupper()
        and words[-1][0].isupper()
    )
