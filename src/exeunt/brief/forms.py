"""The enumerated forms of a brief's wording: dates, counts, shares, words for closed sets."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from exeunt.claims.claim import Certainty, Polarity, SourceKind, Speech
from exeunt.options.evidence import By, Role, Status, Theme
from exeunt.spans import Span

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

STATUS_WORDS = {
    Status.FLED_TO: "Fled to",
    Status.SETTLED: "Settled in",
    Status.ACCEPTED: "Accepted",
    Status.OFFERED: "Offered",
    Status.DISCUSSED: "Discussed",
    Status.REPORTED: "Reported",
    Status.POSSIBLE: "Possible",
    Status.DENIED: "Denied",
    Status.REFUSED: "Refused",
}
"""The order is the order in which a brief names them."""

BY_WORDS = {
    By.HOST: "by the host",
    By.LEADER: "by the leader",
    By.THIRD: "by a third party",
}

ROLE_WORDS = {
    Role.DESTINATION: "",
    Role.TRANSIT: "in transit",
    Role.TEMPORARY: "for a time",
    Role.STAY: "",
}

THEME_WORDS = {
    Theme.OPTION: "named as a place",
    Theme.TIE: "tie",
    Theme.BACKING: "backing",
    Theme.NO_RECOGNITION: "rival not recognised",
    Theme.RECOGNITION: "rival recognised",
    Theme.HOST_RISK: "risk to the host",
    Theme.LEGAL_RISK: "legal risk",
    Theme.STRAIN: "strained relations",
    Theme.PLAN: "plan",
    Theme.DEFIANCE: "defiance",
    Theme.PRESSURE: "pressure",
}

KIND_WORDS = {
    SourceKind.OFFICIAL: "official",
    SourceKind.PERSON: "person",
    SourceKind.ORGANISATION: "organisation",
    SourceKind.DOCUMENT: "document",
    SourceKind.ANONYMOUS: "anonymous",
    SourceKind.REPORTER: "the reporter’s own voice",
}

SPEECH_WORDS = {
    Speech.DIRECT: "in their words",
    Speech.INDIRECT: "as reported",
    Speech.MIXED: "partly in their words",
}

CERTAINTY_WORDS = {
    Certainty.CERTAIN: "as certain",
    Certainty.PROBABLE: "as probable",
    Certainty.POSSIBLE: "as possible",
    Certainty.PLANNED: "as planned",
    Certainty.CONDITIONAL: "on a condition",
    Certainty.UNKNOWN: "",
}

POLARITY_WORDS = {Polarity.AFFIRMED: "affirmed", Polarity.DENIED: "denied"}


def date_words(day: date | None) -> str:
    """A day, or "undated".

    >>> date_words(date(2019, 2, 5)), date_words(None)
    ('5 Feb 2019', 'undated')
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else "undated"


def percent(probability: float) -> str:
    """A probability in whole per cent; what is not quite 0 or 100 is not called so.

    >>> percent(0.31), percent(0.001), percent(0.999), percent(0.0)
    ('31 %', '<1 %', '>99 %', '0 %')
    """
    if 0 < probability < 0.01:
        return "<1 %"
    if 0.99 < probability < 1:
        return ">99 %"
    return f"{round(probability * 100)} %"


def interval_words(interval: tuple[float, float]) -> str:
    """An interval in whole per cent; its ends are 0 or 100 only where they round to it.

    >>> interval_words((0.19, 0.44)), interval_words((0.0, 0.002))
    ('19–44 %', '0–1 %')
    """
    low, high = (round(end * 100) for end in interval)
    return f"{low}–{max(high, math.ceil(min(interval[1], 0.01)))} %"


def count_words(count: int, singular: str, plural: str) -> str:
    """A number with its noun.

    >>> count_words(1, "report", "reports"), count_words(2, "report", "reports")
    ('1 report', '2 reports')
    """
    return f"{count} {singular if count == 1 else plural}"


def range_words(low: int, high: int, singular: str, plural: str) -> str:
    """A number or a range with its noun.

    >>> range_words(4, 6, "person", "people"), range_words(1, 1, "person", "people")
    ('4 to 6 people', '1 person')
    """
    if low >= high:
        return count_words(high, singular, plural)
    return f"{low} to {high} {plural}"


def list_words(items: Sequence[str]) -> str:
    """Items in a row of words.

    >>> list_words(["Cuba", "Russia", "Turkey"]), list_words(["Cuba"])
    ('Cuba, Russia and Turkey', 'Cuba')
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def span_words(span: Span) -> str:
    """Where a quotation stands."""
    return f"characters {span.start}–{span.end}"


def first_capital(words: str) -> str:
    """The words with a capital first letter, nothing else changed.

    >>> first_capital("four people"), first_capital("iPhone maker")
    ('Four people', 'IPhone maker')
    """
    return words[:1].upper() + words[1:]


def fold(words: str) -> str:
    """One space for every run of white space: line breaks are no part of a sentence."""
    return " ".join(words.split())


def shorten(quotation: str, limit: int) -> tuple[str, bool]:
    """The quotation, or its beginning up to a word's end, and whether something was left out.

    `limit` is in code points.  Nothing inside is altered; the mark for what is left out
    goes outside the quotation marks.

    >>> shorten("an ally of long standing, he says", 26)
    ('an ally of long standing', True)
    """
    if len(quotation) <= limit:
        return quotation, False
    cut = quotation[: limit + 1]
    end = max(cut.rfind(" "), cut.rfind("\n"))
    kept = quotation[: end if end > limit // 2 else limit]
    return kept.rstrip(" \t\r\n,;:–—-"), True
