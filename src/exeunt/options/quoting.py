"""Quoting: which stretch of a report is quoted for what a frame found in a sentence."""

from __future__ import annotations

import re

from exeunt.claims.claim import Claim
from exeunt.spans import Span

LONGEST_QUOTE = 420
"""Code points; a longer statement is quoted by its clause alone, so that its point is not lost."""
_JOINTS = (
    r"(?:and|but|or|nor|yet|so|that|while|although|though|as|because|since|when|whereas|which|who|"
    r"where|if|after|before|until)"
)
_JOINED_BEFORE = re.compile(rf"\b{_JOINTS}$", re.IGNORECASE)
_JOINED_BEHIND = re.compile(rf"{_JOINTS}\b", re.IGNORECASE)
_EDGES = " ,;:—–-\n"
"""What a quotation neither begins nor ends with."""


def statement(text: str, span: Span, claim: Claim, sentence: Span) -> Span:
    """The statement to quote for what stands at `span`: the claim's own words, else the sentence.

    Never more than one sentence; over `LONGEST_QUOTE` only the clause.
    """
    for piece in claim.content.spans if claim.content else ():
        low, high = max(piece.start, sentence.start), min(piece.end, sentence.end)
        is_torn = claim.source.words is None and _is_torn(text, low, high, sentence)
        if low <= span.start and span.end <= high and high - low <= LONGEST_QUOTE and not is_torn:
            return _without_marks(text, words_round(text, _without_that(text, low, high)))
    if sentence.end - sentence.start <= LONGEST_QUOTE:
        return _without_marks(text, words_round(text, sentence))
    return _clause_round(text, span, sentence)


def _is_torn(text: str, low: int, high: int, sentence: Span) -> bool:
    """Does the reporter's clause go on at either end, so that its words alone would misquote it?

    So it does where neither a mark nor a joint parts it: "a minister who left [Doe fled to X]".
    """
    before, behind = text[sentence.start : low].rstrip(), text[high : sentence.end].lstrip()
    begun = bool(before) and before[-1].isalnum() and not _JOINED_BEFORE.search(before)
    return begun or (behind[:1].isalnum() and not _JOINED_BEHIND.match(behind))


def _without_that(text: str, low: int, high: int) -> Span:
    """The stretch without the "that" which only joins it to its cue."""
    return (
        Span(low + 5, high) if text.startswith("that ", low) and high - low > 5 else Span(low, high)
    )


def words_round(text: str, span: Span) -> Span:
    """The span widened to whole words, without white space or commas at its ends."""
    start, end = span.start, span.end
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end - 1 and text[start] in _EDGES:
        start += 1
    while end > start + 1 and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def _without_marks(text: str, span: Span) -> Span:
    """The span without a pair of quotation marks round all of it."""
    words = span.of(text)
    if len(words) > 2 and words[0] in '“"‘' and not any(m in words[1:-1] for m in '“”"'):
        end = span.end - 1 if words[-1] in '”"’' else span.end
        return words_round(text, Span(span.start + 1, end))
    return span


def _clause_round(text: str, span: Span, sentence: Span) -> Span:
    """The clause that holds the span: up to a semicolon or the sentence's ends."""
    start = max(sentence.start, text.rfind(";", sentence.start, span.start) + 1)
    cut = text.find(";", span.end, sentence.end)
    end = cut if cut >= 0 else sentence.end
    if end - start > LONGEST_QUOTE:
        start, end = span.start, span.end
    return words_round(text, Span(start, max(end, start + 1)))
