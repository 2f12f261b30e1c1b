"""Times that hang on another: the night before, a month's end, days counted from a day named."""

from __future__ import annotations

from datetime import date

from exeunt.claims.time_match import FoundTime
from exeunt.claims.time_values import (
    Direction,
    Written,
    date_value,
    day_after,
    month_value,
    move,
    number,
    period,
    week,
    year_value,
)

_FEASTS = {
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "may day": (5, 1),
}


def close(found: FoundTime) -> str | None:
    """As in "by month's end"."""
    anchor = found.anchor
    if anchor is None:
        return None
    unit = found.word("close_u") or found.word("close_v")
    if unit == "week":
        days = week(anchor, 0)
        return days[1].isoformat() if days else None
    return month_value(anchor.year, anchor.month) if unit == "month" else year_value(anchor.year)


def overnight(found: FoundTime) -> str | None:
    """The night before the report, or the one behind it if the clause speaks of what is to come."""
    if found.anchor is None:
        return None
    shift = 1 if found.direction is Direction.AFTER else -1
    return period(found.anchor, move(found.anchor, shift))


def feast(found: FoundTime) -> str | None:
    """A feast on a fixed day, in the year nearest to the report."""
    month, day = _FEASTS[found.word("feast_w").replace("’", "'")]
    return date_value(Written(month, day), found.anchor, found.direction)


def years(found: FoundTime) -> str | None:
    """As in "from 1990 to 1998", "1990-98"."""
    first = found.integer("from_a") or found.integer("years_a")
    last = found.integer("from_b")
    if last is None and first is not None:
        words = found.word("years_b")
        last = int(words) if len(words) == 4 else first // 100 * 100 + int(words)
    return f"{first}/{last}" if first and last and first <= last else None


def shifted(found: FoundTime, day: date) -> str | None:
    """As in "two days earlier", "the day before", counted from `day`."""
    count, unit, sign = _shift(found)
    if count is None:
        return None
    if unit in ("month", "year"):
        months = sign * count * (12 if unit == "year" else 1)
        return (
            month_value(day.year, day.month + months)
            if unit == "month"
            else year_value(day.year + sign * count)
        )
    if unit == "week":
        days = week(day, sign * count)
        return period(*days) if days else None
    return day_after(day, sign * count)


def _shift(found: FoundTime) -> tuple[int | None, str, int]:
    """How many of which unit, and 1 for later or -1 for earlier."""
    back = ("earlier", "before", "previous")
    if found.word("shift_n"):
        sign = -1 if found.word("shift_w") in back else 1
        return number(found.word("shift_n")), found.word("shift_u").removesuffix("s"), sign
    if found.word("shift_day"):
        return 1, found.word("shift_day"), -1 if found.word("shift_side") in back else 1
    turn = found.word("shift_turn")
    return 0 if turn == "same" else 1, "day", -1 if turn in back else 1
