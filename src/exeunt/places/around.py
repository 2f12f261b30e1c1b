"""The words that stand around a place in a text, looked at within a fixed reach."""

from __future__ import annotations

import re

_REACH = 40
_LINE_REACH = 90
_BLANKS, _MOST_BLANKS = " \t\u00a0", 3
_IN_WORD = frozenset("_.’'-")
_FIRST = re.compile(r"([ \t\u00a0]{1,3})([\w’'\-]+)")
_LONGER_WORD = re.compile(r"[^\W\d_]{3,}")
_SMALL = frozenset(
    "and are but for from has his its not off out over the than via was with".split()
)


def word_before(text: str, start: int) -> str:
    """The word that leads up to this point with only white space between, or ""."""
    if start < 2 or text[start - 1] not in _BLANKS:
        return ""
    low, end = max(0, start - _REACH), start
    while end > max(low, start - _MOST_BLANKS) and text[end - 1] in _BLANKS:
        end -= 1
    first = end
    while first > low and (text[first - 1].isalnum() or text[first - 1] in _IN_WORD):
        first -= 1
    return text[first:end] if first > low or not low else ""


def word_after(text: str, end: int) -> str:
    """The word that follows this point with only white space between, or ""."""
    match = _FIRST.match(text, end, end + _REACH)
    return match.group(2) if match else ""


def line_around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after in the same line, 90 code points at most each."""
    low, high = max(0, start - _LINE_REACH), min(len(text), end + _LINE_REACH)
    return text[low:start].rpartition("\n")[2], text[end:high].partition("\n")[0]


def in_capitals(text: str, start: int, end: int) -> bool:
    """Is the line around it, two words or more, all in capital letters?"""
    line = " ".join(line_around(text, start, end))
    return line.isupper() and len(line.split()) > 1


def in_headline_style(text: str, start: int, end: int) -> bool:
    """Does every longer word of the line around it, small ones apart, begin with a capital?"""
    before, after = line_around(text, start, end)
    if after.rstrip(' ”"’').endswith((".", ",", ";")) and len(after) < _LINE_REACH:
        return False
    words = _LONGER_WORD.findall(before) + _LONGER_WORD.findall(after)
    longer = [word for word in words if word not in _SMALL]
    return len(longer) > 1 and all(word[0].isupper() for word in longer)


def opens_sentence(text: str, start: int) -> bool:
    """Does a sentence, a line or a quotation begin here?"""
    before = text[max(0, start - 4) : start].rstrip(" \t\u00a0")
    return not before or before[-1] in '.!?:;\n\r“"‘«(—–-•*'
