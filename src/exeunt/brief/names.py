"""Names in a brief: the short form of a leader's name, and the names of places."""

from __future__ import annotations

from exeunt.assessment.answer import OTHER, Assessment, Subject
from exeunt.brief.forms import fold
from exeunt.errors import UsageError
from exeunt.places.state import state

OTHER_NAME = "other"
"""How the row for all other places is called."""

_WHOLE_NAME_COUNTRIES = frozenset(
    (
        "CHN",
        "TWN",
        "PRK",
        "KOR",
        "VNM",
        "KHM",
        "LAO",
        "SGP",
        "HUN",
        "ETH",
        "ERI",
        "ISL",
        "MMR",
        "IDN",
        "MNG",
        "SOM",
    )
)
"""Where family names come first, or people have none: the last word is no short name there."""

_PARTICLES = frozenset(
    (
        "al",
        "el",
        "ben",
        "bin",
        "ibn",
        "ould",
        "abu",
        "abd",
        "de",
        "da",
        "di",
        "del",
        "della",
        "do",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
    )
)
_SUFFIXES = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))


def short_name(subject: Subject) -> str:
    """The leader's last name with its particles, or the whole name where the order is unsure.

    >>> short_name(Subject("Mohamed Ould Abdel Aziz", None, "MRT"))
    'Aziz'
    >>> short_name(Subject("Zine El Abidine Ben Ali", None, "TUN"))
    'Ben Ali'
    >>> short_name(Subject("Kim Jong-un", None, "PRK"))
    'Kim Jong-un'
    """
    words = subject.name.split()
    if not words:
        return "the leader"
    if subject.country in _WHOLE_NAME_COUNTRIES:
        return fold(subject.name)
    last = len(words) - 1
    if last > 0 and words[last].lower() in _SUFFIXES:
        last -= 1
    first = last
    while first > 1 and words[first - 1].lower() in _PARTICLES:
        first -= 1
    return " ".join(words[first : last + 1])


def place_names(answer: Assessment) -> dict[str, str]:
    """Names of all places that an assessment speaks of, by code, the options first, as ranked."""
    names = {option.place: fold(option.name) or option.place for option in answer.destinations}
    names[OTHER] = OTHER_NAME
    codes = [piece.evidence.option for piece in answer.evidence]
    codes += [mention.place for mention in answer.mentions]
    codes += [pivot.place for pivot in answer.pivots]
    codes += [pivot.new_first for pivot in answer.pivots if pivot.new_first is not None]
    codes += [answer.subject.country] if answer.subject.country else []
    for code in codes:
        names.setdefault(code, state_name(code))
    return names


def state_name(code: str) -> str:
    """The short English name of a country, its code where that is not known.

    >>> state_name("URY"), state_name("ZZZ")
    ('Uruguay', 'ZZZ')
    """
    try:
        return state(code).name
    except UsageError:
        return code
