"""A brief on a terminal: one screen, in columns where there is room for them.

Colour only repeats what words and signs say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from exeunt.brief.citation import grade_words, places_words, who_words
from exeunt.brief.safety import visible
from exeunt.brief.terminal_options import options_block
from exeunt.brief.terminal_sum import sum_block
from exeunt.brief.terminal_text import (
    line_text,
    print_text,
    quotation_text,
    raised,
    sentence_text,
    shown_numbers,
    unbroken,
)
from exeunt.brief.tree import Brief, Line, Note, Section, lead_sentences

DEFAULT_WIDTH = 100
NARROW = 80
"""Below this many columns everything stacks."""

_WIDEST_TITLE = 26
_MOST_PLACES = 2


def to_terminal(brief: Brief, *, width: int | None, colour: bool, notes: bool) -> str:
    """The brief for a terminal of `width` columns; with `notes`, everything in full."""
    columns = width or DEFAULT_WIDTH
    if brief.explained:
        parts: list[RenderableType | None] = [_header(brief, columns)]
        parts += [sum_block(s) for s in brief.sums]
        numbers = {n for s in brief.sums for row in s.rows for n in row.reference.numbers}
    else:
        parts = _parts(brief, columns, is_full=notes)
        numbers = {n for sentence in lead_sentences(brief) for n in shown_numbers(sentence)}
    shown = [note for note in brief.notes if notes or note.number in numbers]
    parts.append(_notes(shown))
    parts.append(_legend(brief, len(brief.notes) - len(shown)))
    return print_text(Group(*_spaced(parts)), columns, colour=colour)


def _spaced(parts: Iterable[RenderableType | None]) -> list[RenderableType]:
    out: list[RenderableType] = []
    for part in parts:
        if part is not None:
            out += [Text(""), part] if out else [part]
    return out


def _parts(brief: Brief, columns: int, *, is_full: bool) -> list[RenderableType | None]:
    is_narrow = columns < NARROW
    answer = Text(" ").join(sentence_text(sentence) for sentence in brief.answer)
    return [
        _header(brief, columns),
        answer,
        _sections(brief.questions, is_narrow, is_full, "\n"),
        options_block(brief, is_narrow=is_narrow, is_full=is_full) if brief.rows else None,
        _sections(brief.sections, is_narrow, is_full, " · "),
    ]


def _header(brief: Brief, columns: int) -> RenderableType:
    who = Text(visible(brief.subject) or "the leader", style="bold")
    place = ", ".join(visible(part) for part in (brief.role, brief.country) if part)
    who.append(f", {place}" if place else "", style="not bold")
    facts = Text(visible(" · ".join(brief.facts)))
    rule = Rule(characters="─", style="dim")
    if who.cell_len + facts.cell_len + 2 > columns:
        return Group(who, facts, rule)
    row = Table.grid(expand=True)
    row.add_column()
    row.add_column(justify="right", no_wrap=True)
    row.add_row(who, facts)
    return Group(row, rule)


def _sections(
    sections: Sequence[Section], is_narrow: bool, is_full: bool, joiner: str
) -> RenderableType | None:
    """Titles at the left, what is said at the right; one under the other where it is narrow."""
    bodies = [
        (section, line, line_text(line, is_full, joiner))
        for section in sections
        for line in section.lines
    ]
    if is_narrow:
        return _stacked(bodies)
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=min(_WIDEST_TITLE, max((len(s.title) for s in sections), default=0)))
    has_labels = any(line.label for section in sections for line in section.lines)
    if has_labels:
        grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    previous = None
    for section, line, body in bodies:
        if body.plain:
            title = visible(section.title) if section is not previous else ""
            label = [visible(line.label or "")] if has_labels else []
            grid.add_row(Text(title, style="bold"), *label, body)
            previous = section
    return grid if sections else None


def _stacked(bodies: Sequence[tuple[Section, Line, Text]]) -> RenderableType | None:
    """Title, then label and text, each below the other."""
    parts: list[RenderableType] = []
    previous = None
    for section, line, body in bodies:
        if not body.plain:
            continue
        if section is not previous:
            parts.append(Text(visible(section.title), style="bold"))
            previous = section
        if line.label:
            parts.append(Padding(Text(visible(line.label), style="dim"), (0, 0, 0, 2)))
        parts.append(Padding(body, (0, 0, 0, 2)))
    return Group(*parts) if parts else None


def _notes(notes: Sequence[Note]) -> RenderableType | None:
    if not notes:
        return None
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(overflow="fold")
    for note in notes:
        body = quotation_text(note.quote, len(note.quote))
        places = places_words(note, _MOST_PLACES)
        body.append(f"  {visible(who_words(note))}", style="bold dim")
        body.append(f" · {grade_words(note)} · {visible(places)}", style="dim")
        grid.add_row(Text(raised(note.number), style="cyan"), body)
    return Group(Text("Notes", style="bold"), grid)


def _legend(brief: Brief, hidden: int) -> Text:
    lines = [*brief.legend, f"Method {brief.method_version}."]
    if hidden:
        lines.append(f"{hidden} more note{'s' if hidden > 1 else ''}: --notes.")
    return Text(unbroken(visible(" ".join(lines))), style="dim")
