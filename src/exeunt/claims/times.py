"""Find times in a stretch of a report and settle what day, month, year or period they mean.

A small grammar: one regular expression finds the expressions, longest form first, and one function
a form works out its value from the day of publication (the anchor).  Where neither the words nor
the tense of the clause settle it, the value is None: nothing is guessed.

- Weeks run from Monday to Sunday.  "last Friday" and "next Friday" are the nearest before and after
  the anchor's own day; a bare weekday is the anchor's day or the nearest in the direction of the
  clause's tense, None without one.
- A day or month without a year is the nearest in time, unless the tense speaks against it.
- "two days earlier", "the day before" count from the day named last before them.
- "since X" and "in the past N days" end at the anchor, "within N days" begins there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from exeunt.claims.claim import TimeExpression
from exeunt.claims.time_match import TURN, FoundTime
from exeunt.claims.time_relative import close, feast, overnight, shifted, years
from exeunt.claims.time_values import (
    MONTHS,
    WEEKDAYS,
    Direction,
    Written,
    ago,
    date_value,
    day_after,
    make_day,
    month_value,
    number,
    period,
    stretch,
    week,
    weekday_near,
    year_value,
)
from exeunt.claims.time_words import CANDIDATES, EXPRESSION, SINCE
from exeunt.spans import Span, passage

_BEFORE_REACH = 300
"""Code points before "the day before" within which the day that it is counted from is named."""
_DIGIT = re.compile(r"\d")
_DAYS = {"yesterday": -1, "tomorrow": 1}
_DAYS |= {"the day before yesterday": -2, "the day after tomorrow": 2}


def find_times(text: str, span: Span, anchor: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of `text` within `span`, in order, without overlaps.

    `anchor` is the day of publication; without it relative expressions have no value.  The tense
    is read from the whole sentence, also outside of `span`.

    >>> text = "He fled on Friday."
    >>> [(t.words.text, t.value) for t in find_times(text, Span(0, 18), date(2024, 3, 11))]
    [('on Friday', '2024-03-08')]
    """
    end = min(span.end, len(text))
    part = text[span.start : end]
    if not _DIGIT.search(part) and not any(map(part.__contains__, CANDIDATES)):
        return ()
    found = []
    for match in EXPRESSION.finditer(text, span.start, end):
        form = match.lastgroup or ""
        value = _FORMS[form](FoundTime(match, text, anchor))
        start = match.start()
        since = SINCE.search(text, max(span.start, start - 8), start)
        if since and form not in _NOT_AFTER_SINCE:
            begin = (value or "").partition("/")[0]
            if form != "year" or anchor is not None:
                start = since.start()
            if anchor is not None:
                until = anchor.isoformat()
                value = f"{begin}/{until}" if begin and begin <= until else None
        found.append(TimeExpression(passage(text, [Span(start, match.end())]), value))
    return tuple(found)


def _iso(found: FoundTime) -> str | None:
    year, month, day = (found.integer(name) for name in ("iso_y", "iso_m", "iso_d"))
    if year is None or month is None or not 1 <= month <= 12:
        return None
    return date_value(Written(month, day, year=year), None, Direction.UNKNOWN)


def _slashed(found: FoundTime) -> str | None:
    """Day and month in either order; None where both could be the month."""
    first, second, year = (found.integer(name) for name in ("slash_a", "slash_b", "slash_y"))
    if first is None or second is None or year is None:
        return None
    orders = (
        [(second, first)] if found.word("slash_c") == "." else [(second, first), (first, second)]
    )
    days = {day for month, day_of in orders if (day := make_day(year, month, day_of))}
    return days.pop().isoformat() if len(days) == 1 else None


def _written(found: FoundTime, prefix: str) -> str | None:
    """As in "May 3", "3 May 2024", "Friday, May 3", "last May 3", "May 3 last year"."""
    weekday = found.word("date_wd")[:3]
    year = found.integer(prefix + "y")
    turn = found.turn("date_turn")
    if (shift := found.turn(prefix + "rel")) is not None:
        year = found.anchor.year + shift if found.anchor else None
        if year is None:
            return None
    written = Written(
        MONTHS.index(found.word(prefix + "m")[:3]) + 1,
        found.integer(prefix + "d"),
        found.integer(prefix + "d2"),
        year,
        WEEKDAYS.index(weekday) if weekday else None,
    )
    return _dated(written, found, turn)


def _dated(written: Written, found: FoundTime, turn: int | None) -> str | None:
    anchor = found.anchor
    if written.year is not None or anchor is None:
        return date_value(written, anchor, Direction.UNKNOWN)
    if not turn:
        return date_value(written, anchor, found.direction)
    this = (written.month, written.day or anchor.day)
    here = (anchor.month, anchor.day)
    over = this < here if turn < 0 else this > here
    year = anchor.year if over else anchor.year + turn
    return date_value(
        Written(written.month, written.day, written.last_day, year), None, Direction.UNKNOWN
    )


def _month(found: FoundTime) -> str | None:
    """As in "March 2019", "December last year", "last December", "mid-March", "in March"."""
    month = MONTHS.index((found.word("month_m") or found.word("bare_m"))[:3]) + 1
    year = found.integer("month_y")
    if (shift := found.turn("month_rel")) is not None:
        year = found.anchor.year + shift if found.anchor else None
        return month_value(year, month) if year else None
    turn = found.turn("bare_turn")
    if turn == 0 and found.word("bare_turn") == "this":
        return month_value(found.anchor.year, month) if found.anchor else None
    return _dated(Written(month, year=year), found, turn)


def _weekday(found: FoundTime) -> str | None:
    anchor = found.anchor
    if anchor is None:
        return None
    weekday = WEEKDAYS.index(found.word("weekday_wd")[:3])
    turn = found.turn("weekday_turn")
    weeks = found.turn("weekday_week")
    if weeks is not None or (turn == 0 and found.word("weekday_turn") == "this"):
        days = week(anchor, weeks or 0)
        return day_after(days[0], weekday) if days else None
    if turn:
        day = weekday_near(anchor, weekday, Direction(turn), strict=True)
    else:
        day = weekday_near(anchor, weekday, found.direction, strict=False)
    return day.isoformat() if day else None


def _day(found: FoundTime) -> str | None:
    word = found.word("day_w")
    shift = _DAYS.get(word, -1 if word.startswith("last") else 0)
    return day_after(found.anchor, shift) if found.anchor else None


def _unit(found: FoundTime) -> str | None:
    """As in "last week", "this month", "next year", "the end of the year"."""
    anchor = found.anchor
    if anchor is None:
        return None
    turn = found.turn("unit_turn") or 0
    unit = found.word("unit_u")
    if unit == "year":
        return year_value(anchor.year + turn)
    if unit == "month":
        return month_value(anchor.year, anchor.month + turn)
    days = week(anchor, turn)
    return period(*days) if days else None


def _weekend(found: FoundTime) -> str | None:
    """Saturday and Sunday: of this week, the last one that has begun before the week, the next."""
    anchor = found.anchor
    if anchor is None:
        return None
    word = found.word("weekend_turn")
    if word in ("", "the"):
        direction = found.direction
        if direction is Direction.UNKNOWN:
            return None
        turn = -1 if direction is Direction.BEFORE and anchor.weekday() < 5 else 0
    else:
        turn = TURN[word]
        if word in ("coming", "this coming"):
            turn = 0 if anchor.weekday() < 5 else 1
    days = week(anchor, turn)
    return f"{day_after(days[0], 5)}/{days[1].isoformat()}" if days else None


def _ago(found: FoundTime) -> str | None:
    count = number(found.word("ago_n"))
    if found.anchor is None or count is None:
        return None
    return ago(found.anchor, count, found.word("ago_u").removesuffix("s"))


def _ahead(found: FoundTime) -> str | None:
    """As in "within two days", "in the next 48 hours", "over the past three weeks"."""
    count = number(found.word("ahead_n"))
    return _stretch(found, count, found.word("ahead_u"), found.word("ahead_turn"))


def _span(found: FoundTime) -> str | None:
    """As in "over the past year", "within the next week"."""
    return _stretch(found, 1, found.word("span_u"), found.word("span_turn"))


def _stretch(found: FoundTime, count: int | None, unit: str, turn: str) -> str | None:
    if found.anchor is None or count is None:
        return None
    back = turn in ("last", "past", "previous")
    direction = Direction.BEFORE if back else Direction.AFTER
    return stretch(found.anchor, count, unit.removesuffix("s"), direction)


def _in_units(found: FoundTime) -> str | None:
    """As in "in two days": a point in time to come, if the clause speaks of what is to come."""
    count = number(found.word("in_n"))
    unit = found.word("in_u").removesuffix("s")
    if found.anchor is None or count is None or found.direction is not Direction.AFTER:
        return None
    if unit == "day":
        return day_after(found.anchor, count)
    if unit == "week":
        days = week(found.anchor, count)
        return period(*days) if days else None
    if unit == "month":
        return month_value(found.anchor.year, found.anchor.month + count)
    return year_value(found.anchor.year + count) if unit == "year" else None


def _year(found: FoundTime) -> str | None:
    year = found.integer("year_y")
    if year is None:
        return None
    return f"{year}/{year + 9}" if found.word("year_decade") else year_value(year)


def _counted(found: FoundTime) -> str | None:
    """As in "two days earlier": counted from the day that the words before it name last."""
    day = _day_before(found)
    return shifted(found, day) if day is not None else None


def _day_before(found: FoundTime) -> date | None:
    text, start = found.text, found.match.start()
    low = max(0, start - _BEFORE_REACH, text.rfind("\n\n", 0, start) + 1)
    last: date | None = None
    for match in EXPRESSION.finditer(text, low, start):
        form = match.lastgroup or ""
        if form in _NOT_COUNTED:
            continue
        value = _FORMS[form](FoundTime(match, text, found.anchor))
        if value and len(value) == len("2024-03-08"):
            last = date.fromisoformat(value)
    return last


_FORMS: dict[str, Callable[[FoundTime], str | None]] = {
    "iso": _iso,
    "slash": _slashed,
    "us": lambda found: _written(found, "us_"),
    "uk": lambda found: _written(found, "uk_"),
    "month": _month,
    "bare": _month,
    "weekday": _weekday,
    "day": _day,
    "unit": _unit,
    "weekend": _weekend,
    "ago": _ago,
    "ahead": _ahead,
    "span": _span,
    "in": _in_units,
    "open": lambda _: None,
    "close": close,
    "overnight": overnight,
    "feast": feast,
    "from": years,
    "shift": _counted,
    "year": _year,
}
_NOT_COUNTED = frozenset({"shift", "open"})
_NOT_AFTER_SINCE = frozenset({"ahead", "span", "in", "open", "from", "shift"})
