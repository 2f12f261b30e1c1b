"""Sentences of a report: which one a code point stands in, and how long one may be."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from exeunt.spans import Span

LONGEST_SENTENCE = 3_000
"""Code points.  A longer "sentence" is none (a table, a list, a text without full stops), and rules
whose work can grow with the square of its length are not applied to it: the linked tags and the
reporter's own voice are read as ever, but no silences, no speakers behind their words, and no
options.  The longest sentence of the development part of PolNeAR has 504."""


def sentence_of(position: int, sentences: Sequence[Span]) -> Span:
    """The sentence at the code point, or the nearest one before it (after it for the first).

    `sentences` holds at least one.
    """
    return sentences[max(0, bisect_right(sentences, position, key=_start) - 1)]


def is_readable(sentence: Span) -> bool:
    """Is the sentence short enough for rules that look at all of it?"""
    return sentence.end - sentence.start <= LONGEST_SENTENCE


def _start(span: Span) -> int:
    return span.start
