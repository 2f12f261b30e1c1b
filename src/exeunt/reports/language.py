"""The language of a text, by its script and by the small words that it is full of.

A light method for one purpose: to say which reports are written in a language that exeunt
does not read.  It answers None rather than guess from a few words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from exeunt.reports.stopwords import (
    ARABIC,
    ARABIC_MARKS,
    CYRILLIC,
    CYRILLIC_MARKS,
    LATIN,
    MARKS,
)

SAMPLE = 4_000
"""Code points that are looked at, from the start of the body: enough for any report."""
FEWEST_LETTERS = 12
ENOUGH = 1.5
"""Score from which an answer is given; a word of one language alone counts 1, of two one half."""
AHEAD = 1.2
"""How many times the score of the second language the first must reach."""

_WORD = re.compile(r"[^\W\d_]+")
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "latin"), (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "cyrillic"),
    (0x0531, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0600, 0x077F, "arabic"),
    (0x0780, 0x07BF, "dv"), (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"), (0x0A00, 0x0A7F, "pa"),
    (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"),
    (0x0D00, 0x0D7F, "ml"), (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"), (0x0E80, 0x0EFF, "lo"),
    (0x0F00, 0x0FFF, "bo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"),
    (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"), (0x1E00, 0x1EFF, "latin"),
    (0x3040, 0x30FF, "kana"), (0x3400, 0x9FFF, "han"), (0xAC00, 0xD7AF, "ko"),
    (0xFB50, 0xFEFC, "arabic"),
)  # fmt: skip


def _inverted(table: dict[str, str]) -> dict[str, tuple[tuple[str, float], ...]]:
    """For each word the languages that use it, each with the word's weight."""
    users: dict[str, list[str]] = {}
    for code, words in table.items():
        for word in dict.fromkeys(words.split()):
            users.setdefault(word, []).append(code)
    return {word: tuple((code, 1 / len(codes)) for code in codes) for word, codes in users.items()}


_TABLES = {
    "latin": (_inverted(LATIN), MARKS),
    "cyrillic": (_inverted(CYRILLIC), CYRILLIC_MARKS),
    "arabic": (_inverted(ARABIC), ARABIC_MARKS),
}


def language_of(text: str, start: int = 0) -> str | None:
    """ISO 639-1 code of the text's language from code point `start` on; None if it cannot be told.

    >>> language_of("The president has said that he would not leave.")
    'en'
    >>> language_of("El presidente dijo que no saldría del país.")
    'es'
    """
    sample = text[start : start + SAMPLE].lower()
    letters = Counter(sample)
    script = _script(letters)
    if script is None or script not in _TABLES:
        return script
    words, marks = _TABLES[script]
    scores: defaultdict[str, float] = defaultdict(float)
    for word in _WORD.findall(sample):
        for code, weight in words.get(word, ()):
            scores[code] += weight
    for code, signs in marks.items():
        scores[code] += min(0.5 * sum(letters[sign] for sign in signs), 0.5 * scores[code] + 1)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    (best, score), (_, second) = ranked[0], ranked[1]
    return best if score >= ENOUGH and score >= AHEAD * second else None


def _script(letters: Counter[str]) -> str | None:
    """The script most letters belong to: a key of `_TABLES`, or a language that has its own."""
    counts: Counter[str] = Counter()
    for letter, number in letters.items():
        code = ord(letter)
        if letter.isalpha():
            for first, last, name in _RANGES:
                if first <= code <= last:
                    counts[name] += number
                    break
    if counts["kana"] * 10 > counts["han"] and counts["kana"]:
        counts["ja"] = counts.pop("kana") + counts.pop("han", 0)
    elif counts["han"]:
        counts["zh"] = 3 * counts.pop("han")  # a sign is a word or half a one
    if not counts:
        return None
    name, number = min(counts.items(), key=lambda item: (-item[1], item[0]))
    return name if number >= FEWEST_LETTERS else None
