"""Quotations: the stretches of a text that stand between quotation marks.

Handled: curly, straight, low and angular double marks; single curly marks used as the
outer pair; quotations left open at a paragraph's end and taken up again at the next one's
beginning (the news convention); a mark that is never closed (ends with its paragraph).
An apostrophe is no quotation mark, whichever way it curls.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.spans import Span

_PARAGRAPH = re.compile(r"[^\n]+")
_OPENING = ("“", "„", "«", '"')
_DOUBLE = re.compile(r"[“”„«»\"]")
_SPEAKER_BEHIND = re.compile(
    r"[,?!]\s+(?=(?:[^,.?!“”\"\n]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.|(?<=\b[A-Z][a-z]{2})\.){2,90}?"
    r"(?:,[^,.?!“”\"\n]{2,60},)?\s+(?:said|says|told\s[^,.“”\"\n]{2,40}|added|wrote|announced|insisted)"
    r"(?:\s[^,.“”\"\n]{2,50})?\.(?:\s|$)"
    r"|(?:said|says|added|wrote)\s+(?:the\s+|an?\s+|his\s+|her\s+)?[^,.“”\"\n]{2,90}\.(?:\s|$))"
)
"""Where a quotation that nobody closed ends, if its speaker is named behind it."""
_TOLD_WITHIN = re.compile(r"\b(?:that|which|who|if|because|when|as|what)\b")
_CLOSE_SINGLE = re.compile(r"(?<=[,.!?…;:])’(?!\w)")
_OPEN_SINGLE = re.compile(r"(?<![\w’‘])‘(?=\w)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quoted stretch within one paragraph.

    `span` takes in the marks, `inner` does not.  `closed` says whether the closing mark is
    there; `continued` whether the quotation goes on from the paragraph before, which
    left its own open.
    """

    span: Span
    inner: Span
    closed: bool
    continued: bool


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """All outer quotations of `text`, in order.

    >>> [q.span.of("“Yes,” he said.") for q in find_quotations("“Yes,” he said.")]
    ['“Yes,”']
    """
    out: list[Quotation] = []
    open_before = False
    paragraphs = [m for m in _PARAGRAPH.finditer(text) if m.group().strip()]
    for number, paragraph in enumerate(paragraphs):
        found = _in_paragraph(text, paragraph.start(), paragraph.end())
        following = paragraphs[number + 1].group() if number + 1 < len(paragraphs) else ""
        if found and not found[-1][2] and following.lstrip()[:1] not in _OPENING:
            found[-1] = _without_speaker(text, found[-1])
        for n, (start, end, closed) in enumerate(found):
            inner_end = end - 1 if closed else end
            if inner_end <= start + 1:
                continue
            opens = n == 0 and not text[paragraph.start() : start].strip()
            out.append(
                Quotation(
                    Span(start, end), Span(start + 1, inner_end), closed, open_before and opens
                )
            )
        open_before = bool(found) and not found[-1][2] and found[-1][1] == paragraph.end()
    return tuple(out)


def _without_speaker(text: str, found: tuple[int, int, bool]) -> tuple[int, int, bool]:
    """A quotation left open for good, cut off where its speaker is named behind it."""
    start, end, closed = found
    speaker = _SPEAKER_BEHIND.search(text, start + 1, end)
    if speaker is None or text[start] not in _OPENING:
        return found
    if _TOLD_WITHIN.search(text, speaker.end(), min(end, speaker.end() + 40)):
        return found
    return start, speaker.start() + 1, closed


def _in_paragraph(text: str, low: int, high: int) -> list[tuple[int, int, bool]]:
    """(start, end, closed) of the quotations of one paragraph; double marks, else single."""
    out: list[tuple[int, int, bool]] = []
    start: int | None = None
    for match in _DOUBLE.finditer(text, low, high):
        at, mark = match.start(), match.group()
        if start is None:
            if mark == "”" or (mark == "»" and not text[at + 1 : at + 2].strip()):
                continue
            start = at
        elif mark in "”»“" or (mark == '"' and text[start] in '"“„') or mark == "«":
            if mark in "“«" and text[start] not in "„»":
                continue
            out.append((start, at + 1, True))
            start = None
    if start is not None:
        out.append((start, high, False))
    if not out:
        out = _single(text, low, high)
    return out


def _single(text: str, low: int, high: int) -> list[tuple[int, int, bool]]:
    out: list[tuple[int, int, bool]] = []
    at = low
    while opening := _OPEN_SINGLE.search(text, at, high):
        closing = _CLOSE_SINGLE.search(text, opening.end(), high)
        if closing is None:
            break
        out.append((opening.start(), closing.end(), True))
        at = closing.end()
    return out
