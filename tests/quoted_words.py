"""The words that a printed brief sets in quotation marks, as its reader sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

from exeunt.assessment.answer import Assessment
from exeunt.brief import Format, render


class _PageText(HTMLParser):
    """The visible text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in ("style", "script", "title")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script", "title")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def printed(answer: Assessment, form: Format) -> str:
    """The brief as its reader sees it."""
    out = render(answer, form, notes=True, width=60, colour=False)
    if form is Format.HTML:
        page = _PageText()
        page.feed(out)
        return "".join(page.words)
    return re.sub(r"\\(?=[\[\]<>*_|])", "", out) if form is Format.MARKDOWN else out


def surely_quoted(words: str) -> Iterator[str]:
    """The stretches that run from an opening mark, or up to a closing one, to the next mark.

    Quotations stand in quotations and may be cut short, so that marks need not pair.
    """
    marks = [(m.start(), m.group()) for m in re.finditer("[“”]", words)]
    for (at, mark), (after, next_mark) in pairwise(marks):
        if mark == "“" or next_mark == "”":
            yield from (piece.strip() for piece in words[at + 1 : after].split(" … "))
