"""Other leaders: of which country somebody named in a report is the head, on the report's day."""

from __future__ import annotations

import re
from datetime import date

from exeunt.people import Person
from exeunt.people.leaders import known_name
from exeunt.people.rulers import is_in_office
from exeunt.people.titles import LEADER

_NOT_IN_POWER = re.compile(
    r"\b(?:former|ex|late|deposed|ousted|exiled|opposition|rebel|party|deputy|vice|rival|acting|"
    r"guerrilla|spiritual|religious|student|union|tribal|militia|faction)\b",
    re.IGNORECASE,
)
_NO_OFFICE = re.compile(
    r"\W*(?:the\s+)?(?:mr|general|gen|colonel|col|marshal|sheikh|comrade)\W*|(?:[^,;]*\b)?(?:friend|"
    r"ally|patron|backer|supporter|protector|sponsor|brother|counterpart|neighbou?r|host|comrade|"
    r"mentor|benefactor)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""Ranks and bonds, which leave open what else somebody is."""


def country_led(person: Person, on: date | None) -> str | None:
    """The country (ISO 3166-1 alpha-3) that the person leads, None where nobody is sure.

    A title in the report tells it; else our table of leaders does, for those who were in office on
    the day and of whom the report says nothing else.
    """
    role = person.role
    is_leader = role is not None and LEADER.search(role) is not None
    if role is not None and _NOT_IN_POWER.search(role):
        return None
    if is_leader and person.country is not None:
        return person.country
    if role is not None and not is_leader and not _NO_OFFICE.fullmatch(role):
        return None
    known = known_name(person.name, on) if on is not None else None
    if known is None or on is None or not is_in_office(*known, on):
        return None
    return known[1]
