"""Spellings: names written from other scripts in several ways, brought to one.

Only for telling whether two names of one report are the same; what is shown is as written.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SPELLINGS = (
    (re.compile(r"^m[ou]h?am+[ae]d$"), "muhamad"),
    (re.compile(r"[ae]d$"), "ad"),
    (re.compile(r"(?:dh|gh|kh|bh)"), lambda m: m.group()[0]),
    (re.compile(r"ph"), "f"),
    (re.compile(r"^[gq]"), "k"),
    (re.compile(r"q"), "k"),
    (re.compile(r"ou|oo|o|u"), "u"),
    (re.compile(r"ee|y|j$"), "i"),
    (re.compile(r"ei"), "ai"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""Applied in order to a folded word: as in Gaddafi and Qadhafi, Zelensky and Zelenskyy."""
_WORDS_KEPT = 10_000
_PARTICLES = frozenset("al el sheikh sheik shaikh".split())


def sound_key(key: tuple[str, ...]) -> tuple[str, ...]:
    """The folded words of a name in one spelling, without an article that stands alone.

    >>> sound_key(("mohammed", "al", "zubaidi")) == sound_key(("muhammad", "zubaydi"))
    True
    >>> sound_key(("ruiz",)) == sound_key(("roe",))
    False
    """
    kept = tuple(word for word in key if word not in _PARTICLES)
    return tuple(_sound(word) for word in kept or key)


@lru_cache(_WORDS_KEPT)
def _sound(word: str) -> str:
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    return word
