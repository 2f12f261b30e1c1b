"""Days of publication in header lines: which day a date that a line states is.

Only dates that name their year and can be read one way: "03/04/2019" is no answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_NAMES = (
    "january jan jan. janvier enero janeiro januar gennaio janv ene",
    "february feb feb. février fevrier febrero fevereiro februar febbraio fév",
    "march mar mar. mars marzo março marco märz maerz",
    "april apr apr. avril abril aprile avr abr",
    "may mai mayo maio maggio",
    "june jun jun. juin junio junho juni giugno",
    "july jul jul. juillet julio julho juli luglio juil",
    "august aug aug. août aout agosto ago",
    "september sep sep. sept sept. septembre septiembre setembro settembre",
    "october oct oct. octobre octubre outubro oktober ottobre okt",
    "november nov nov. novembre noviembre novembro",
    "december dec dec. décembre decembre diciembre dezembro dezember dicembre dez dic",
)
_MONTHS = {name.rstrip("."): n for n, names in enumerate(_NAMES, 1) for name in names.split()}
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_MONTH_NAME = re.compile(rf"\b{MONTH}", re.IGNORECASE)
WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\b\.?)"
)
_YEAR = r"(?P<{}>1[89]\d\d|20\d\d|21\d\d)"
DATE = re.compile(
    rf"(?<![\w/.-])(?:{WEEKDAY},?\s+(?:the\s+)?)?(?:"
    + rf"{_YEAR.format('y1')}[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)(?!\d)"
    + rf"|(?P<d2>\d\d?)(?:st|nd|rd|th|\.|er|º)?[\s-]+(?:de\s+|of\s+)?(?P<m2>{MONTH})"
    + rf"(?:[\s,-]+|\s+del?\s+){_YEAR.format('y2')}"
    + rf"|(?P<m3>{MONTH})\s+(?P<d3>\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR.format('y3')}"
    + rf"|(?P<a>\d\d?)(?P<sep>[/.])(?P<b>\d\d?)(?P=sep){_YEAR.format('y4')}"
    + r"|(?P<y5>1[89]\d\d|20\d\d)(?P<m5>0[1-9]|1[0-2])(?P<d5>[0-3]\d)"
    + r")(?!\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a line: where it stands, and the day; None if it has more than one reading."""

    start: int
    end: int
    day: date | None


def find_dates(line: str) -> list[FoundDate]:
    """The dates with a year in a header line, in order.

    >>> find_dates("Published: March 3, 2024")[0].day
    datetime.date(2024, 3, 3)
    >>> find_dates("03/04/2019")[0].day is None
    True
    """
    return [FoundDate(m.start(), m.end(), _day(m)) for m in DATE.finditer(line)]


def read_day(value: str) -> date | None:
    """The one day that a field such as `published` states, or None.

    >>> read_day("2019-02-15T23:10:00Z")
    datetime.date(2019, 2, 15)
    """
    days = {found.day for found in find_dates(value[:200])}
    return days.pop() if len(days) == 1 else None


def month_of(words: str) -> int | None:
    """The number of the first month that the words name.

    >>> month_of("8 March"), month_of("no month")
    (3, None)
    """
    found = _MONTH_NAME.search(words)
    return _MONTHS[found.group().lower().rstrip(".")] if found else None


def _day(found: re.Match[str]) -> date | None:
    """The day a match names; None where the calendar has none or two readings are possible."""
    group = found.groupdict()
    for n in "15":
        if group["y" + n]:
            return _real(int(group["y" + n]), int(group["m" + n]), int(group["d" + n]))
    for n in "23":
        if group["y" + n]:
            month = _MONTHS[group["m" + n].lower().rstrip(".")]
            return _real(int(group["y" + n]), month, int(group["d" + n]))
    first, second, year = int(group["a"]), int(group["b"]), int(group["y4"])
    if group["sep"] == "." or first > 12 or first == second:
        return _real(year, second, first)
    return _real(year, first, second) if second > 12 else None


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
