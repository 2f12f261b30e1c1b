"""Credit lines: who wrote a report, for whom, and when, from the lines above its text.

    2019-02-15 By Esteban Duarte, Eric Martin and Ilya Arkhipov / Bloomberg
    By ABBY ROWE and TOBY MAES
    Published: March 3, 2024

A line counts as a credit only if nothing is left once credits are taken away from it, so that a
first sentence such as "By Monday the president had gone" is never eaten.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from exeunt.reports.dates import WEEKDAY, FoundDate, find_dates
from exeunt.reports.press import AGENCIES, CITIES, NOT_NAMES, OUTLET_WORDS, PARTICLES, ROLES

LONGEST = 300
"""Code points of the longest line that is looked at: bylines are short, and sentences are long."""


@dataclass(frozen=True, slots=True)
class Credit:
    """What a header line says of the publication; `updated` is a day of revision."""

    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: date | None = None
    updated: date | None = None


_LABEL = re.compile(
    r"\b(?:(?:first\s+|originally\s+)?(?:published|posted|issued|filed|released|created|publication|publish)"
    r"(?:\s+(?:on|at|date))?|date|dated|(?P<late>(?:last\s+)?(?:updated?|modified|edited|revised)(?:\s+(?:on|at))?))"
    r"\s*:?(?=\s|$|\d)",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?:T?\d\d?[:.]\d\d(?::\d\d(?:\.\d{1,6})?)?(?:\s?[ap]\.?m\.?)?|\b\d\d?\s?[ap]\.?m\.?)"
    r"(?:\s?(?:Z|UTC|GMT|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|IST|SAST|EAT|WAT|MSK)\b)?(?:\s?[+-]\d\d:?\d\d)?"
    r"|\bat\b|\bon\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:\d{1,3}|an?|one|two|three|few)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago\b"
    r"|\bjust\s+now\b|\b\d{1,3}\s*(?:-\s*)?min(?:ute)?s?\s+read\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b{WEEKDAY}", re.IGNORECASE)
_EDGES = " \t\u00a0|/•·-–—,;:()[]*_"
_BY = re.compile(r"(?:by|par|por|von|di)\s*:?\s+(?=\S)", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[/|•·@]\s*|\s+[-–—]+\s+|\s+\((?=[A-Z])|\)")
_NAMES = re.compile(r"\s*(?:[,;]\s*(?:and|y|et|e|und)\s|[,;&]|\s(?:and|y|et|und)\s)\s*")
_FOR = re.compile(r"\s+(?:for|of|in|at|with)\s+", re.IGNORECASE)
_TITLED = re.compile(
    r"\s+(?P<outlet>(?:The\s+)?(?:Associated Press|AP|Reuters|AFP|Bloomberg|UPI|BBC News|CNN))"
    r"(?:\s+(?:\w+\s){0,2}(?:Writers?|Correspondents?|Reporters?|Staff))?$"
)
_OUTLET_LABEL = re.compile(
    r"(?:source|outlet|from)\s*:\s*(?P<name>[^\W\d_].{1,80})$", re.IGNORECASE
)


def read_credit(line: str) -> Credit | None:
    """The credit that a whole line consists of, or None.

    >>> read_credit("By A. Roe, Jane Doe and Eva Sand / Lamp News").authors
    ('A. Roe', 'Jane Doe', 'Eva Sand')
    >>> read_credit("By Monday the president had gone.") is None
    True
    """
    if len(line) > LONGEST:
        return None
    dates = find_dates(line)
    published, updated = _days(line, dates)
    rest, here = "", 0
    for found in dates:
        rest += line[here : found.start] + " | "
        here = found.end
    rest = _AGO.sub(" | ", rest + line[here:])
    stamped = rest != line
    pieces = [_bare(piece, stamped) for piece in _SPLIT.split(rest)]
    pieces = [piece for piece in pieces if piece and not _all_roles(piece)]
    if not pieces:
        return Credit((), None, published, updated) if stamped else None
    named = _named(pieces, stamped)
    return named and Credit(named.authors, named.outlet, published, updated)


def _days(line: str, dates: list[FoundDate]) -> tuple[date | None, date | None]:
    """The day of publication and the day of revision among a line's dates."""
    published: date | None = None
    updated: date | None = None
    for found in dates:
        labels = list(_LABEL.finditer(line, 0, found.start))
        if labels and labels[-1]["late"]:
            updated = updated or found.day
        else:
            published = published or found.day
    return published, updated


def _bare(piece: str, stamped: bool) -> str:
    """The piece without separators at its ends and, beside a date, without labels and hours."""
    piece = piece.strip(_EDGES)
    if not stamped:
        return piece
    label = _LABEL.match(piece)
    if label:
        piece = piece[label.end() :].strip(_EDGES)
    for pattern in (_TIMES, _WEEKDAY):
        if not pattern.sub("", piece).strip(_EDGES):
            return ""
    if not _WEEKDAY.sub("", _TIMES.sub("", _LABEL.sub("", piece))).strip(_EDGES):
        return ""
    return piece


def _named(pieces: list[str], stamped: bool) -> Credit | None:
    """Authors and outlet, if the pieces of a line name nothing else."""
    label = _OUTLET_LABEL.match(pieces[0])
    if label and len(pieces) == 1 and is_title_case(label["name"].strip()):
        return Credit(outlet=label["name"].strip())
    authors: list[str] = []
    outlet: str | None = None
    by_seen = False
    for piece in pieces:
        by = _BY.match(piece)
        if by:
            by_seen = True
            found = read_names(piece[by.end() :])
            if found is None:
                return None
            authors += found[0]
            outlet = outlet or found[1]
        elif is_agency(piece) or ((by_seen or stamped) and is_title_case(piece)):
            name = piece.partition(",")[0]  # a city may follow: "BBC News, Caracas"
            outlet = outlet or (name if is_outlet(name) or authors else None)
        else:
            return None
    if len(authors) == 1 and " " not in authors[0] and outlet is None and not stamped:
        return None  # "By Air": too little to call it a name
    return Credit(tuple(dict.fromkeys(authors)), outlet)


def read_names(text: str) -> tuple[list[str], str | None] | None:
    """Names and the outlet in what follows "By"; None if there is anything else.

    >>> read_names("Jane Doe, Reuters")
    (['Jane Doe'], 'Reuters')
    """
    outlet: str | None = None
    names: list[str] = []
    titled = _TITLED.search(text)
    if titled and text[: titled.start()].strip().casefold() not in ("", "the"):
        outlet, text = titled["outlet"], text[: titled.start()]
    pieces = _NAMES.split(text.strip(_EDGES + "."))
    for n, piece in enumerate(pieces):
        name, _, place = _FOR.sub("\x00", piece.strip(_EDGES), count=1).partition("\x00")
        if place and is_outlet(place):
            outlet = outlet or place
        elif place and not (is_title_case(place) or _all_roles(place)):
            return None
        if not name or _all_roles(name) or (n and name.casefold() in CITIES):
            continue
        last = n == len(pieces) - 1
        if name.casefold() in AGENCIES or (last and n and is_outlet(name)):
            outlet = outlet or name
        elif is_name(name):
            names.append(name)
        elif is_outlet(name):
            outlet = outlet or name
        elif not (n and is_title_case(name)):  # a place after a comma: "Jane Doe, Beirut"
            return None
    return names, outlet


def is_name(text: str) -> bool:
    """Could this be one person's name: two to six capitalised words, or one?"""
    words = text.split()
    if not 1 <= len(words) <= 6 or words[0].casefold() in NOT_NAMES:
        return False
    return all(_is_name_word(word) for word in words) and _is_capital(words[-1])


def _is_name_word(word: str) -> bool:
    bare = word.strip(".'’-").replace(".", "").replace("'", "").replace("’", "").replace("-", "")
    return (bare.isalpha() and _is_capital(word)) or word.casefold() in PARTICLES


def _is_capital(word: str) -> bool:
    return not word[0].islower() or any(letter.isupper() for letter in word[1:])


def is_outlet(text: str) -> bool:
    """Is this the name of a news agency, or does it end or begin like a paper's?

    >>> is_outlet("The Kiev Post"), is_outlet("Reuters"), is_outlet("Cuba")
    (True, True, False)
    """
    folded = text.strip().casefold()
    words = folded.split()
    if is_agency(text):
        return True
    if not 1 < len(words) <= 6 or not is_title_case(text):
        return (
            len(words) == 1
            and re.fullmatch(r"[\w-]{2,40}\.(?:com|org|net|news)", folded) is not None
        )
    return words[-1] in OUTLET_WORDS or (words[0] in {"daily", "radio"} and len(words) <= 3)


def is_agency(text: str) -> bool:
    """Is this, letter case apart, a news agency or paper on our list?"""
    folded, _, place = text.strip().casefold().partition(", ")
    return folded.removeprefix("the ") in AGENCIES and (not place or place in CITIES)


def is_title_case(text: str) -> bool:
    """Is it one to six capitalised words, as a name of a paper, person or place is?"""
    words = text.split()
    return (
        0 < len(words) <= 6
        and all(
            not word[0].islower()
            or word.casefold() in PARTICLES
            or word in {"of", "the", "and", "for"}
            for word in words
        )
        and not words[0][0].isdigit()
        and not text.endswith((".", "?", "!"))
    )


def _all_roles(text: str) -> bool:
    return all(word.strip(".,").casefold() in ROLES for word in text.split())
