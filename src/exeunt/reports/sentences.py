"""Sentences: where each sentence of a stretch of text begins and ends, to the code point.

A small splitter of our own.  It looks at every mark that may end a sentence, at the word
before it and at the word behind it.  A paragraph break always ends a sentence, a closing
quotation mark belongs to the sentence that it closes, and a quotation followed by a small
letter (`“Where?” she asked`) goes on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exeunt.reports.abbreviations import (
    AFTER_HALF_DAYS,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    CUES,
    GERMAN_MONTHS,
    HALF_DAYS,
    LABELS,
    MONTHS,
    NEVER,
    OFTEN,
    STARTERS,
)
from exeunt.reports.lines import paragraphs_of
from exeunt.spans import Span

_QUOTES = "\"'”’»›“‘」』＂"
_MARKS = re.compile(r"[.!?…؟۔।॥።。！？｡]")
_MARK = re.compile(
    # A run of marks is entered at its first mark only, and never given back: linear time.
    r"(?:(?<![.!?…؟۔।॥።])(?P<mark>[.!?…؟۔।॥።]++)|(?<![。！？｡])(?P<wide>[。！？｡]++))"
    # Closing quotes and brackets, note numbers, and the target of a Markdown link.
    r"(?P<close>(?:\]\([^\s()]{1,2000}\)|\[\d{1,3}\]|[\"'”’»›)\]}*_」』＂])*+)"
    r"(?P<late>[ \u00a0\u202f][»”](?!\w))?"
    r"(?(wide)|(?=\s|\Z))"
)
_NEXT = re.compile(r"\s*+(?P<open>[\"'“‘”’«»‹„‚(\[{*_#>―—–-]*+)\s*+(?P<word>(?:\w[\w'’-]*+)?)")
_BULLET = re.compile(r"(?:[•●▪◦‣*#>+]+|-)\s+")
_OPENERS = "“”\"‘'([{«„‚—–―*_"
_DASHES = "―—–-"
_LOOK_BACK = 40
_SIGNATURE = re.compile(
    r"[”\"»][^\S\n]*(?:[―—–]|--?)[^\S\n]*[A-Z][^\n“”\"]{1,90}\n(?=[^\S\n]*[“”\"„«])"
)
"""“…” — Mira Sand"""
_SPEAKER = re.compile(
    r"\s+(?:[^\W\d_a-z][\w.'’-]{0,30},?\s+(?:(?:of|de|the|al|bin)\s+){0,2}){1,6}(\w{2,12})\b"
)


def sentences_of(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of `text[start:end]`, in order, without white space at their ends.

    Stretches without a letter or digit (rules, ornaments) are no sentences.

    >>> text = "Gen. Ivo T. Marsh left. “Where to?” she asked."
    >>> [span.of(text) for span in sentences_of(text, 0, len(text))]
    ['Gen. Ivo T. Marsh left.', '“Where to?” she asked.']
    """
    for first, last in _blocks(text, start, end):
        here = first
        for found in _marks(text, first, last):
            if found.end() < last and _ends(text, found, here, last):
                yield from _sentence(text, here, found.end())
                here = found.end()
        yield from _sentence(text, here, last)


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The paragraphs, parted where a quotation is signed and the next line opens another."""
    for first, last in paragraphs_of(text, start, end):
        here = first
        for signature in _SIGNATURE.finditer(text, first, last):
            yield here, signature.end()
            here = signature.end()
        yield here, last


def _marks(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The runs of marks that may end a sentence; tried only where there is a mark."""
    past = start
    for sign in _MARKS.finditer(text, start, end):
        found = _MARK.match(text, sign.start(), end) if sign.start() >= past else None
        if found is not None:
            past = found.end()
            yield found


def _sentence(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch as a sentence, if there is a letter or digit in it."""
    while start < end and text[start].isspace():
        start += 1
    bullet = _BULLET.match(text, start, end)
    if bullet:
        start = bullet.end()
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(map(str.isalnum, text[start:end])):
        yield Span(start, end)


def _ends(text: str, found: re.Match[str], start: int, end: int) -> bool:
    """Does the mark, which is not the last of its paragraph, end a sentence?"""
    following = _NEXT.match(text, found.end(), end)
    if following is None:  # the pattern matches the empty string
        return True
    opening, word = following["open"], following["word"]
    quoted = any(sign in _QUOTES for sign in found["close"]) or bool(found["late"])
    if found["wide"]:
        return not (quoted and following.start("word") == found.end())
    if not word:
        return following.end() >= end or text[following.end()] not in ",;:/"
    dash = opening[:1] in _DASHES and bool(opening)
    if word[0].islower() or (quoted and dash):  # “…” — Mira Sand
        return False
    mark = found["mark"]
    if mark[-1] in "!?؟":
        return not (quoted and not opening and _speaker_follows(text, found.end(), end))
    if mark in ("…", "...") or len(mark) > 1:
        return quoted or not text[found.start() - 1 : found.start()].isspace()
    if mark != "." or quoted:
        return True
    first = "—" if dash else "" if opening else word
    return _full_stop_ends(text, found.start("mark"), start, first)


def _speaker_follows(text: str, start: int, end: int) -> bool:
    """Do a name and a verb of saying come next: `“Where?” Foreign Minister Dray asked`?"""
    found = _SPEAKER.match(text, start, min(end, start + 200))
    return found is not None and found[1] in CUES


def _full_stop_ends(text: str, stop: int, start: int, word: str) -> bool:
    """Does the full stop at `stop` end a sentence?

    `word` comes next: empty where a quotation or bracket opens, "—" where a dash stands.
    """
    before = text[max(start, stop - _LOOK_BACK) : stop].split()
    if not before:
        return False
    last = before[-1].lstrip(_OPENERS)
    if len(last) > 8 or not last:
        return True
    tail = last.rsplit("-", 1)[-1]
    if last in BEFORE_NAMES or tail in BEFORE_NAMES or last in NEVER:
        return False
    if len(last) == 1 and last.isalpha():
        return _letter_ends(before[-2] if len(before) > 1 else "", last, word)
    if last.isdigit():
        listed = len(before) == 1 and stop - len(before[0]) <= start + 3
        return not listed and word not in GERMAN_MONTHS
    return _abbreviation_ends(last, tail, word)


def _abbreviation_ends(last: str, tail: str, word: str) -> bool:
    """Does the stop end a sentence after a word that may be an abbreviation?"""
    if last in HALF_DAYS and "." in last:
        return word not in AFTER_HALF_DAYS
    if last in BEFORE_NUMBERS or last in MONTHS:
        return not word[:1].isdigit()
    dotted = "." in last and all(len(part) <= 2 for part in last.split("."))
    if last in OFTEN or tail in OFTEN or dotted:
        return word in STARTERS or not word
    return True


def _letter_ends(previous: str, letter: str, word: str) -> bool:
    """Does the stop end a sentence after a single letter: an initial, a label, or "I"?"""
    if letter.islower() or not letter.isupper():
        return True
    if previous in LABELS or (letter == "I" and previous[:1].islower()):
        return True
    return bool(word) and word in STARTERS and word not in ("A", "An") and bool(previous)
