"""The words that place names are made of: where they stand, and the form in which they compare.

A name is compared word by word in a folded form (lower case, no accents, no apostrophes, no
full stops; "saint" is "st", "&" is "and"), so that every way to write it meets the same row.
Spans always come from the text itself.
"""

from __future__ import annotations

import re
import unicodedata

_UPPER = r"A-ZÀ-ÖØ-ÞĀ-ſƏȘȚḀ-ỿ"
_LETTER = r"A-Za-zÀ-ɏḀ-ỿ\u0300-\u036f\u00ad\u200b-\u200d\u2060"
_APOSTROPHE = r"’'‘ʼʻ`´"
_PLAIN = rf"[{_LETTER}]+(?:[{_APOSTROPHE}][{_LETTER}]+)*"

CAPITALISED = re.compile(
    r"(?<!\w)(?:U\.[ \u00a0]S\.(?!\w)"
    r"|(?:[A-Z]\.){2,6}(?![A-Za-z]\.)|[A-Z](?:\.[A-Z]){1,5}(?![\w.])"
    rf"|[{_UPPER}][{_LETTER}]*(?:[{_APOSTROPHE}][{_LETTER}]+)*|eSwatini\b)"
)
"""A word that could open a place name, or an abbreviation with full stops."""

_WHITE = r"[ \t\u00a0\u2000-\u200a\u202f\u3000]"
NEXT = re.compile(
    rf"(?:(\.?){_WHITE}{{1,3}}(?:[-‐‑‒–]{_WHITE}{{0,2}})?|{_WHITE}{{0,3}}\r?\n{_WHITE}{{0,8}}|[-‐‑‒–]"
    rf"|,{_WHITE}(?=D\.?C\b))((?:[A-Z]\.){{2,3}}|&|{_PLAIN})"
)
"""The separator and the word that may go on with a name: white space (one line end at most), a
hyphen, or a full stop (group 1) after an abbreviation; group 2 is the word."""

_DROPPED = re.compile(rf"[{_APOSTROPHE}. \u00a0\u00ad\u200b-\u200d\u2060]")
_SPECIAL = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "a", "ð": "d"}
)
_ALIKE = {"saint": "st", "&": "and"}
_SPLIT = re.compile(r"[\s\-‐‑‒–(),]+")


def fold(word: str) -> str:
    """The form in which a single word is compared.

    >>> fold("N’Djamena"), fold("São"), fold("U.S."), fold("Saint")
    ('ndjamena', 'sao', 'us', 'st')
    """
    if word.isascii() and word.isalpha():
        lower = word.lower()
    else:
        lower = _DROPPED.sub("", word).lower().translate(_SPECIAL)
        if not lower.isascii():
            apart = unicodedata.normalize("NFKD", lower)
            lower = "".join(c for c in apart if not unicodedata.combining(c))
    return _ALIKE.get(lower, lower)


def fold_name(name: str) -> tuple[str, ...]:
    """The words of a name in the form in which they are compared.

    >>> fold_name("St. Kitts & Nevis"), fold_name("Côte d’Ivoire")
    (('st', 'kitts', 'and', 'nevis'), ('cote', 'divoire'))
    """
    return tuple(key for word in _SPLIT.split(name) if (key := fold(word)))


def possessive_length(word: str) -> int:
    """How many code points of the word are a possessive ending: 0 or 2.

    >>> possessive_length("Ethiopia’s"), possessive_length("Sana'a")
    (2, 0)
    """
    return 2 if len(word) > 2 and word[-1] in "sS" and word[-2] in _APOSTROPHE else 0
