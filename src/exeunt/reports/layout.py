"""What the layout of a body says: whose words stand where, and at what time.

Labels of speakers, stamps of entries and signatures of posts leave the body and become labels;
the words that they stand by become turns and entries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from exeunt.reports.entries import entries_of, stamps_of
from exeunt.reports.posts import posts_of
from exeunt.reports.report import Entry, Part, Stretch, Turn
from exeunt.reports.speakers import labels_of, turns_of
from exeunt.spans import Span, trim


@dataclass(frozen=True, slots=True)
class Layout:
    """The stretches of a body, one a line or less, with its turns and entries in order."""

    stretches: list[Stretch]
    turns: tuple[Turn, ...]
    entries: tuple[Entry, ...]


def read_layout(text: str, stretches: Sequence[Stretch], published: date | None) -> Layout:
    """The layout of a body whose lines these stretches are."""
    lines = [s.span for s in stretches if s.part is Part.BODY]
    if not lines:
        return Layout(list(stretches), (), ())
    end = lines[-1].end
    stamps = stamps_of(text, lines, published)
    entries = entries_of(stamps, published, end)
    behind = {stamp.line.start: stamp.end for stamp in stamps}
    unstamped = [rest for line in lines if (rest := _rest(text, line, behind)) is not None]
    gaps = _with_gaps(text, lines) if "@" in text else []
    posts, counts = posts_of(text, gaps, published)
    speakers = labels_of(text, unstamped)
    labels = [
        *(Span(s.line.start, s.end) for s in stamps),
        *(post.label for post in posts),
        *(Span(s.line.start, s.end) for s in speakers if s.end < s.line.end),
    ]
    turns = _apart([*(p.turn for p in posts), *turns_of(text, speakers, end)])
    dated = [p.entry for p in posts if p.entry is not None]
    return Layout(
        _labelled(text, stretches, labels, set(counts)),
        tuple(turns),
        tuple(_within(entries, dated)),
    )


def _rest(text: str, line: Span, behind: dict[int, int]) -> Span | None:
    """The line without its stamp, None if nothing is left of it."""
    return trim(text, behind.get(line.start, line.start), line.end)


def _with_gaps(text: str, lines: Sequence[Span]) -> list[tuple[Span, bool]]:
    """The lines, each with whether a blank line stands before it."""
    out, before = [], 0
    for line in lines:
        out.append((line, not before or text.count("\n", before, line.start) > 1))
        before = line.end
    return out


def _apart(turns: Iterable[Turn]) -> list[Turn]:
    """The turns in order; a post within a longer turn cuts it in two."""
    out: list[Turn] = []
    for turn in sorted(turns, key=lambda t: (t.words.start, -t.words.end)):
        last = out[-1] if out else None
        if last is None or turn.words.start >= last.words.end:
            out.append(turn)
            continue
        out.pop()
        if turn.words.start > last.words.start:
            out.append(Turn(Span(last.words.start, turn.words.start), last.speaker))
        out.append(turn)
        if turn.words.end < last.words.end:
            out.append(Turn(Span(turn.words.end, last.words.end), last.speaker))
    return out


def _within(entries: Sequence[Entry], posts: Sequence[Entry]) -> list[Entry]:
    """Entries of a live report, cut where a post with a day of its own stands in one."""
    out: list[Entry] = []
    for entry in sorted([*entries, *posts], key=lambda e: (e.span.start, -e.span.end)):
        last = out[-1] if out else None
        if last is None or entry.span.start >= last.span.end:
            out.append(entry)
            continue
        out.pop()
        if entry.span.start > last.span.start:
            out.append(Entry(Span(last.span.start, entry.span.start), last.stamp, last.day))
        out.append(entry)
        if entry.span.end < last.span.end:
            out.append(Entry(Span(entry.span.end, last.span.end), last.stamp, last.day))
    return out


def _labelled(
    text: str, stretches: Sequence[Stretch], labels: Sequence[Span], counts: set[Span]
) -> list[Stretch]:
    """The stretches with the labels cut out of the body."""
    if not labels and not counts:
        return list(stretches)
    out: list[Stretch] = []
    ordered = sorted(labels)
    at = 0
    for stretch in stretches:
        if stretch.span in counts:
            out.append(Stretch(Part.BOILERPLATE, stretch.span))
            continue
        here = stretch.span.start
        while at < len(ordered) and ordered[at].end <= here:
            at += 1
        n = at
        while n < len(ordered) and ordered[n].start < stretch.span.end:
            _add(out, text, stretch.part, here, ordered[n].start)
            end = min(ordered[n].end, stretch.span.end)
            _add(out, text, Part.LABEL, max(here, ordered[n].start), end)
            here = max(here, end)
            n += 1
        _add(out, text, stretch.part, here, stretch.span.end)
    return out


def _add(out: list[Stretch], text: str, part: Part, start: int, end: int) -> None:
    span = trim(text, start, end) if start < end else None
    if span is not None:
        out.append(Stretch(part, span))
