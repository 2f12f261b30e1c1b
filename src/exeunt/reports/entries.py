"""Live reports: entries with a time of their own, newest or oldest first.

    14:32 GMT — Oman says ...       2:10 p.m.       2h ago       March 8, 09:15

A clock time falls on the report's own day; where times run on past midnight down a report with
the newest entry first, the day before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from exeunt.reports.dates import MONTH, WEEKDAY, month_of, read_day
from exeunt.reports.report import Entry
from exeunt.spans import Span

LEAST = 2
"""Stamps that a live report has at least."""
_MONTH, _WEEKDAY = f"(?i:{MONTH})", f"(?i:{WEEKDAY})"
_ZONE = (
    r"(?:\s*\(?(?:GMT|UTC|BST|CES?T|EES?T|E[SD]?T|C[SD]T|P[SD]?T|M[SD]T|IST|SAST|EAT|WAT|CAT|MSK|AST|Z|"
    r"[Ll]ocal(?:\s+[Tt]ime)?|[A-Z][a-z]+\s+time)\)?(?:\s*[+-]\d{1,2}(?::?\d\d)?)?)?"
)
_CLOCK = (
    r"(?:(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d)(?::[0-5]\d)?)?\s?(?P<half>[ap]\.?\s?m\b\.?)"
    r"|(?P<hour24>[01]?\d|2[0-4])[:.h](?P<minute24>[0-5]\d)(?::[0-5]\d)?(?![\d.:]))"
)
_DAY = (
    rf"(?P<day>(?:{_WEEKDAY},?\s+)?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})"
    rf"(?:,?\s+\d{{4}})?|\d{{4}}-\d\d-\d\d|[Yy]esterday|[Tt]oday|{_WEEKDAY})"
)
_AGO = (
    r"(?P<ago>\d{1,3}\s?(?P<unit>h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|d|days?)\s+ago"
    r"|[Jj]ust\s+now|[Aa]n?\s+(?P<one>hour|minute|day)\s+ago)"
)
_STAMP = re.compile(
    rf"[\[(*_#>•\s]{{0,6}}(?:(?:[Pp]osted|[Uu]pdated|[Pp]ublished|[Ee]ntry)\s+(?:at\s+)?)?"
    rf"(?:(?:{_DAY},?\s*(?:at\s+|[-–—|·]\s*)?)?{_CLOCK}{_ZONE}"
    rf"(?:\s*[,|·-]?\s*(?P<late>{_DAY.replace('?P<day>', '?:')}))?|{_AGO})"
    r"[\])*_\s]{0,6}(?P<mark>[-–—:|•]+\s*|\s*$|\s+(?=[“\"A-Z]))"
)
_OPENS_STAMP = re.compile(r".{0,40}?(?:\d|[Jj]ust now|[Aa]n? \w+ ago|day)")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time at the head of a line; `end` is where the line's own words begin."""

    line: Span
    end: int
    words: Span
    clock: int | None
    """Minutes after midnight."""
    day: date | None
    days_ago: int | None


def stamps_of(text: str, lines: Sequence[Span], published: date | None) -> list[Stamp]:
    """The stamps of the body's lines; none if the text is no live report."""
    found = [stamp for line in lines if (stamp := _stamp(text, line, published))]
    return found if len(found) >= LEAST else []


def entries_of(stamps: Sequence[Stamp], published: date | None, end: int) -> list[Entry]:
    """The entries below the stamps; each runs to the next, the last one to `end`."""
    out: list[Entry] = []
    days = _days(stamps, published)
    for n, stamp in enumerate(stamps):
        stop = stamps[n + 1].line.start if n + 1 < len(stamps) else end
        if stop > stamp.line.start:
            out.append(Entry(Span(stamp.line.start, stop), stamp.words, days[n]))
    return out


def _stamp(text: str, line: Span, published: date | None) -> Stamp | None:
    words = text[line.start : min(line.end, line.start + 120)]
    if not _OPENS_STAMP.match(words):
        return None
    found = _STAMP.match(words)
    if found is None or (found.end() < len(words) and words[found.end()].islower()):
        return None
    core = words[: found.start("mark")].strip("[](*_#>•) \t")
    if not core:
        return None
    start = line.start + words.index(core)
    span = Span(start, start + len(core))
    day, days_ago = _stated(found, published)
    return Stamp(line, line.start + found.end(), span, _minutes(found), day, days_ago)


def _minutes(found: re.Match[str]) -> int | None:
    if found["half"]:
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        return hour % 12 * 60 + minute + (720 if found["half"][0] == "p" else 0)
    return int(found["hour24"]) * 60 + int(found["minute24"]) if found["hour24"] else None


def _stated(found: re.Match[str], published: date | None) -> tuple[date | None, int | None]:
    """The day that a stamp names, and how many days ago it says it is."""
    words = found["day"] or found["late"]
    if words:
        if words.casefold() in ("yesterday", "today"):
            return None, int(words.casefold() == "yesterday")
        return day_named(words, published), None
    unit = found["unit"] or found["one"] or ""
    if unit.startswith("d"):
        number = re.search(r"\d+", found["ago"])
        return None, int(number.group()) if number else 1
    return None, 0 if found["ago"] else None


def day_named(words: str, published: date | None) -> date | None:
    """The day that `March 8` or `8 March 2024` is, in the year up to the day of publication."""
    full = read_day(words)
    if full is not None or published is None:
        return full
    month, number = month_of(words), re.search(r"\b\d{1,2}\b", words)
    if month is None or number is None:
        return None
    for year in (published.year, published.year - 1):
        try:
            day = date(year, month, int(number.group()))
        except ValueError:
            continue
        if day <= published + timedelta(days=1):
            return day
    return None


def _days(stamps: Sequence[Stamp], published: date | None) -> list[date | None]:
    """The day of each entry: as stated, else the day of the report, a day back past midnight."""
    clocks = [s.clock for s in stamps if s.clock is not None and s.day is None]
    falls = sum(a > b for a, b in pairwise(clocks))
    newest_first = falls * 2 >= len(clocks) - 1
    day, clock = published, None
    out: list[date | None] = []
    for stamp in stamps:
        if stamp.day is not None:
            day = stamp.day
        elif stamp.days_ago is not None:
            day = published - timedelta(days=stamp.days_ago) if published else None
        elif stamp.clock is not None and clock is not None and stamp.clock > clock:
            day = day - timedelta(days=1) if newest_first and day else day
        clock = stamp.clock if stamp.clock is not None else clock
        out.append(day)
    return out
