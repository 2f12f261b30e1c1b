"""Names compared: the words of a name, and whether one name can be short for another."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

POSSESSIVE = re.compile(r"[’']s?$")
_ARTICLE = re.compile(r"^(?:al|el|ad|an|ar|as|ash|at|az)[-‐‑](?=\w)")
"""The Arabic article, which a short name may leave out."""
_PARTICLES = frozenset(
    "al el ben bin ibn de la le van von der den da do dos du di abu ould mac mc y e san st".split()
)
_NAMES_KEPT = 10_000


def fold(word: str) -> str:
    """The word without accents and capitals.

    >>> fold("Díaz")
    'diaz'
    """
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@lru_cache(_NAMES_KEPT)
def name_key(name: str) -> tuple[str, ...]:
    """The words of a name, folded.

    >>> name_key("Nicolás Maduro’s"), name_key("Bashar al-Assad")
    (('nicolas', 'maduro'), ('bashar', 'assad'))
    """
    words = (fold(POSSESSIVE.sub("", word)).strip(".") for word in name.split())
    return tuple(_ARTICLE.sub("", word) or word for word in words)


def holds(full: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Can `short` be a short form of `full`?  Its words close it, open it, or stand in it in order.

    >>> holds(name_key("Andrés Manuel López Obrador"), name_key("Lopez Obrador"))
    True
    >>> holds(name_key("Omar al-Bashir"), name_key("al"))
    False
    """
    if not short or len(short) > len(full):
        return False
    if short[0] in _PARTICLES and len(short) == 1:
        return False
    if full[-len(short) :] == short or full[: len(short)] == short:
        return True
    if len(short) == 1:
        return short[0] in full and len(short[0]) > 2
    words = iter(full)
    return all(word in words for word in short)
