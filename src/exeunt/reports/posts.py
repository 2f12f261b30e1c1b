"""Posts in a report: who posted, when, and which words are theirs.

He is in Oman. pic.twitter.com/abc          Ana Ruiz
— Ana Ruiz (@anaruiz) March 8, 2024         @anaruiz · Mar 8
He is in Oman.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exeunt.reports.dates import MONTH
from exeunt.reports.entries import day_named
from exeunt.reports.report import Entry, Turn
from exeunt.spans import Span, trim

_DATE = (
    rf"(?:(?i:{MONTH})\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+(?i:{MONTH})(?:\s+\d{{4}})?"
    r"|\d{1,3}\s?[hmd]\b)"
)
_HANDLE = r"@[A-Za-z0-9_.]{2,40}"
_SIGNATURE = re.compile(
    rf"(?:[—–]|--|(?<!\S)-(?=\s))\s*(?P<name>[^\n@()—–]{{2,60}}?)\s*\((?P<handle>{_HANDLE})\)\s*(?P<date>{_DATE})?\s*$"
)
_SIGNATURE_REACH = 160
_HEADER = re.compile(rf"(?P<handle>{_HANDLE})\s*[·•|-]\s*(?P<date>{_DATE})\s*$")
_ONE_LINE = re.compile(
    rf"(?P<name>[^\n@:·]{{2,60}}?)\s*\(?(?P<handle>{_HANDLE})\)?\s*[·•|-]\s*(?P<date>{_DATE})\s*(?::\s*|$)"
)
_COUNTS = re.compile(
    rf"(?:\d{{1,2}}:\d\d\s?(?:[AP]M|[ap]\.?m\.?)?\s*[·•-]\s*{_DATE}.{{0,60}}"
    r"|(?:[\d.,]+[KkMm]?\s*(?:Re[pt]\w+|Likes?|Quotes?|Views?|Replies|Bookmarks?|Comments?)\W*)+)$"
)


@dataclass(frozen=True, slots=True)
class Post:
    """A post: its words, whoever posted it, and the label that says so."""

    turn: Turn
    entry: Entry | None
    label: Span


def posts_of(
    text: str, lines: Sequence[tuple[Span, bool]], published: date | None
) -> tuple[list[Post], list[Span]]:
    """The posts among the body's lines, and lines below them with numbers of readers alone.

    Each line comes with whether a blank line stands before it.
    """
    posts: list[Post] = []
    counts: list[Span] = []
    if "@" not in text:
        return posts, counts
    for n, (line, _) in enumerate(lines):
        if line.end - line.start > 5_000:
            continue
        post = _signed(text, lines, n, published) or _headed(text, lines, n, published)
        if post is not None and not (posts and post.turn.words.start < posts[-1].turn.words.end):
            posts.append(post)
        elif posts and line.end - line.start < 120 and _COUNTS.match(line.of(text)):
            counts.append(line)
    return posts, counts


def _signed(
    text: str, lines: Sequence[tuple[Span, bool]], n: int, published: date | None
) -> Post | None:
    """A post whose signature stands behind its words, on their line or the next."""
    line = lines[n][0]
    low = max(line.start, line.end - _SIGNATURE_REACH)
    found = _SIGNATURE.search(text, low, line.end)
    if found is None:
        return None
    words = trim(text, line.start, found.start()) if found.start() > line.start else None
    if words is None:
        if not n:
            return None
        first = n - 1
        while first and not lines[first][1]:
            first -= 1
        words = Span(lines[first][0].start, lines[n - 1][0].end)
    label = trim(text, *found.span()) or line
    return _post(text, found, words, Span(*found.span("name")), label, published)


def _headed(
    text: str, lines: Sequence[tuple[Span, bool]], n: int, published: date | None
) -> Post | None:
    """A post whose poster and day stand above its words."""
    line = lines[n][0]
    if line.end - line.start > 160 or n + 1 >= len(lines):
        return None
    words = line.of(text)
    found = _HEADER.match(words)
    if found and n:
        name, label = lines[n - 1][0], Span(lines[n - 1][0].start, line.end)
        if name.end - name.start > 60 or text[name.end - 1] in ".?!:":
            return None
    else:
        found = _ONE_LINE.match(words)
        if found is None or found.end() < len(words):
            return None
        name, label = Span(line.start, line.start + len(found["name"])), line
    last = n + 1
    while last + 1 < len(lines) and not lines[last + 1][1]:
        last += 1
    body = Span(lines[n + 1][0].start, lines[last][0].end)
    matched = _HEADER.search(text, line.start, line.end) or _ONE_LINE.match(text, line.start)
    return _post(text, matched, body, name, label, published) if matched else None


def _post(
    text: str,
    found: re.Match[str],
    words: Span,
    name: Span,
    label: Span,
    published: date | None,
) -> Post:
    entry = None
    if found["date"] and not found["date"][-1].islower():
        stamp = Span(*found.span("date"))
        entry = Entry(words, stamp, day_named(stamp.of(text), published))
    return Post(Turn(words, name), entry, label)
