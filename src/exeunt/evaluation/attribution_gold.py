"""Lines of JSON -> texts whose attributions people marked, each span checked against its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from exeunt.errors import InputError, UsageError
from exeunt.evaluation.gold_lines import (
    Gold,
    Record,
    id_of,
    objects_of,
    optional_word,
    read_gold,
    word_of,
)
from exeunt.spans import Span

ROLES = ("source", "cue", "content")
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who speaks, the words that say so, and what is said: spans of one text, each may be none."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """A text with its attributions; `split` and `form` are None where the file does not say."""

    id: str
    text: str
    attributions: tuple[Attribution, ...]
    split: str | None = None
    form: str | None = None


def read_articles(name: str, lines: Iterable[bytes]) -> Gold[GoldArticle]:
    """The articles of a file, one JSON object a line; keys that are not ours are passed over.

    Raises InputError if no line can be used.
    """
    return read_gold(name, lines, _article)


def of_split(gold: Gold[GoldArticle], split: str) -> Gold[GoldArticle]:
    """The articles of one part.  Raises UsageError if there are none, with the parts there are."""
    kept = tuple(article for article in gold.items if article.split == split)
    if not kept:
        known = sorted({article.split for article in gold.items if article.split})
        there = f"there are {', '.join(known)}" if known else 'no line has a "split"'
        raise UsageError(f"no article is of the split {split!r}; {there}")
    return Gold(kept, gold.unread)


def _article(where: str, record: Record) -> GoldArticle:
    text = word_of(where, record, "text")
    marked = objects_of(where, record, "attributions")
    return GoldArticle(
        id=id_of(where, record),
        text=text,
        attributions=tuple(
            Attribution(
                **{role: _spans(f"{where}, attribution {n}", one, role, text) for role in ROLES}
            )
            for n, one in enumerate(marked, 1)
        ),
        split=optional_word(where, record, "split"),
        form=optional_word(where, record, "form"),
    )


def _spans(where: str, record: Record, role: str, text: str) -> Spans:
    given: Any = record.get(role)
    if given is None:
        return ()
    if not isinstance(given, list) or not all(_is_pair(pair) for pair in given):
        raise InputError(f'{where}: "{role}" should be a list of [start, end] pairs')
    for start, end in given:
        if not 0 <= start < end <= len(text):
            raise InputError(
                f'{where}: the "{role}" span [{start}, {end}] does not lie in the text of '
                f"{len(text)} characters; count code points, end exclusive"
            )
    return tuple(Span(start, end) for start, end in given)


def _is_pair(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(end, int) and not isinstance(end, bool) for end in value)
    )
