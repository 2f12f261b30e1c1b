"""Values of time expressions: ISO 8601 days, months, years and periods, counted from a day.

Whatever falls outside the calendar (year 1 to 9999) has no value.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "a couple of": 2, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "ninety": 90,
}  # fmt: skip

_TRUSTED_DAYS = 7
"""The nearest day of a date without a year counts against the tense up to so many days off: a
report printed the evening before carries the next day's date."""


class Direction(Enum):
    """Where a day lies from the report's day."""

    BEFORE = -1
    UNKNOWN = 0
    AFTER = 1


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar date as written; None for what is not."""

    month: int
    day: int | None = None
    last_day: int | None = None
    year: int | None = None
    weekday: int | None = None


def number(words: str) -> int | None:
    """The number that these words or digits say, None for another word."""
    plain = " ".join(words.lower().split())
    return int(plain) if plain.isdecimal() else _NUMBERS.get(plain)


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has none."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def move(day: date, days: int) -> date | None:
    """The day so many days later, None beyond the calendar."""
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def period(start: date | None, end: date | None) -> str | None:
    """`start/end`, in order; None if either is not known."""
    if start is None or end is None:
        return None
    low, high = sorted((start, end))
    return f"{low.isoformat()}/{high.isoformat()}"


def month_value(year: int, month: int) -> str | None:
    """`YYYY-MM`; months past the end of a year run on into the next, or back."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return f"{year:04d}-{month:02d}" if 1 <= year <= 9999 else None


def year_value(year: int) -> str | None:
    """`YYYY`."""
    return f"{year:04d}" if 1 <= year <= 9999 else None


def week(anchor: date, weeks: int) -> tuple[date, date] | None:
    """Monday and Sunday of the week so many weeks after the anchor's."""
    monday = move(anchor, 7 * weeks - anchor.weekday())
    sunday = move(anchor, 7 * weeks - anchor.weekday() + 6)
    return (monday, sunday) if monday and sunday else None


def weekday_near(anchor: date, weekday: int, direction: Direction, strict: bool) -> date | None:
    """The nearest such weekday before or after the anchor; the anchor itself unless `strict`."""
    if direction is Direction.UNKNOWN:
        return None
    sign = direction.value
    days = sign * (weekday - anchor.weekday()) % 7
    return move(anchor, sign * (days or (7 if strict else 0)))


def nearest_year(anchor: date, written: Written, direction: Direction) -> int | None:
    """The year of a date written without one.

    With a weekday, the nearest year in which it falls on that weekday.  Else the nearest in time
    (at most half a year off), unless the tense speaks against it by more than a week.
    """
    day = written.day or 15
    around = [make_day(anchor.year + shift, written.month, day) for shift in range(-6, 7)]
    days = sorted((d for d in around if d), key=lambda d: (abs((d - anchor).days), d))
    if written.weekday is not None:
        days = [d for d in days if d.weekday() == written.weekday]
    if not days:
        return None
    if written.weekday is None and direction is not Direction.UNKNOWN:
        off = (days[0] - anchor).days * direction.value
        slack = _TRUSTED_DAYS if written.day else 31
        if off < -slack:
            fitting = [d for d in days if (d - anchor).days * direction.value >= 0]
            days = fitting or days
    return days[0].year


def date_value(written: Written, anchor: date | None, direction: Direction) -> str | None:
    """The value of a written date: a day, a period of days or a month."""
    year = written.year
    if year is None:
        if anchor is None:
            return None
        year = nearest_year(anchor, written, direction)
        if year is None:
            return None
    if written.day is None:
        return month_value(year, written.month)
    first = make_day(year, written.month, written.day)
    if written.last_day is not None:
        return period(first, make_day(year, written.month, written.last_day))
    return first.isoformat() if first else None


def ago(anchor: date, count: int, unit: str) -> str | None:
    """The value of "count units ago", as exact as the unit: the day, the week, the month, the year.

    Minutes and up to three hours are the anchor's own day; other hours are the days between.
    """
    if unit in ("minute", "second") or (unit == "hour" and count <= 3):
        return anchor.isoformat()
    if unit == "hour" and count % 24:
        return period(move(anchor, -(count // 24) - 1), anchor)
    if unit in ("hour", "day"):
        day = move(anchor, -(count // 24 if unit == "hour" else count))
        return day.isoformat() if day else None
    if unit in ("week", "fortnight"):
        days = week(anchor, -count * (2 if unit == "fortnight" else 1))
        return period(*days) if days else None
    if unit == "month":
        return month_value(anchor.year, anchor.month - count)
    return year_value(anchor.year - count * (10 if unit == "decade" else 1))


def stretch(anchor: date, count: int, unit: str, direction: Direction) -> str | None:
    """The period of so many units that ends or begins at the anchor."""
    sign = direction.value
    if unit in ("minute", "second"):
        return anchor.isoformat()
    if unit in ("month", "year", "decade"):
        months = count * {"month": 1, "year": 12, "decade": 120}[unit] * sign
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
        if not 1 <= year <= 9999:
            return None
        end = make_day(year, month + 1, min(anchor.day, monthrange(year, month + 1)[1]))
        return period(anchor, end)
    days = {"hour": -(-count // 24), "day": count, "week": 7 * count, "fortnight": 14 * count}
    return period(anchor, move(anchor, sign * days[unit]))


def day_after(anchor: date, days: int) -> str | None:
    """The ISO day so many days after the anchor."""
    moved = move(anchor, days)
    return moved.isoformat() if moved else None


__all__ = [
    "MONTHS", "WEEKDAYS", "Direction", "Written", "ago", "date_value", "day_after", "make_day",
    "month_value", "move", "number", "period", "stretch", "week", "weekday_near",
    "year_value",
]  # fmt: skip
