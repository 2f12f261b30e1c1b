"""The table of options on a terminal: two lines an option, reasons for and against side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from exeunt.brief.forms import interval_words, percent
from exeunt.brief.safety import visible
from exeunt.brief.terminal_text import (
    LONG_QUOTATION,
    line_text,
    sentence_text,
    unbroken,
)
from exeunt.brief.tree import Brief, Line, OptionRow

_WIDEST_NAME = 14
_BAR = 8
_SHORT_QUOTATION = 56
_BLOCKS = " ▏▎▍▌▋▊▉█"


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows are set: `names` and `numbers` are columns, `top` the longest bar's value."""

    names: int
    numbers: int
    top: float
    is_narrow: bool
    is_full: bool


def options_block(brief: Brief, *, is_narrow: bool, is_full: bool) -> RenderableType:
    """Heading, the rows, and where the prior comes from; `is_full` prints every row and reason."""
    rows = [row for row in brief.rows if is_full or row.is_lead]
    title = Text(visible(brief.table_title), style="bold")
    head = Text("probability (80 % interval) · who says so · + for  − against", style="dim")
    longest_name = max((Text(visible(row.name)).cell_len for row in rows), default=0)
    layout = Layout(
        names=min(_WIDEST_NAME, longest_name),
        numbers=max((_standing(row).cell_len for row in rows), default=0),
        top=max((row.probability for row in rows), default=0.0),
        is_narrow=is_narrow,
        is_full=is_full,
    )
    blocks: list[RenderableType] = [Text("   ").join([title, head])]
    blocks += [_option(row, layout) for row in rows]
    hidden = () if is_full else brief.table_hidden
    blocks += [sentence_text(sentence) for sentence in (*hidden, *brief.table_remarks)]
    return Group(*blocks)


def _standing(row: OptionRow) -> Text:
    standing = f"{percent(row.probability)} ({interval_words(row.interval)}) {row.words}"
    return Text(unbroken(standing))


def _option(row: OptionRow, layout: Layout) -> RenderableType:
    name = Text(visible(row.name), style="bold")
    bar = Text(_bar(row.probability, layout.top), style="blue")
    who = line_text(row.who, layout.is_full, "; ")
    for remark in row.remarks:
        who.append(" · " if who.plain else "").append_text(sentence_text(remark))
    supports = _reasons("+", row.supports, layout.is_full, "green")
    opposes = _reasons("−", row.opposes, layout.is_full, "red")
    if layout.is_narrow:
        below = (part for part in (bar, who, *supports, *opposes) if part.plain.strip())
        head = Text("  ").join([name, _standing(row)])
        return Group(head, *(Padding(part, (0, 0, 0, 2)) for part in below))
    grid = Table.grid(padding=(0, 1))
    for width in (layout.names, _BAR, layout.numbers):
        grid.add_column(min_width=width, max_width=width, overflow="fold")
    grid.add_column(overflow="fold")
    grid.add_row(name, bar, _standing(row), who)
    return Group(grid, *_side_by_side(supports, opposes, layout.names))


def _side_by_side(
    supports: Sequence[Text], opposes: Sequence[Text], indent: int
) -> list[RenderableType]:
    """For at the left, against at the right; the whole width where there is one side only."""
    if not supports and not opposes:
        return []
    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(min_width=indent, max_width=indent)
    sides = [Text("\n").join(side) for side in (supports, opposes) if side]
    for _ in sides:
        grid.add_column(ratio=1, overflow="fold")
    grid.add_row("", *sides)
    return [grid]


def _reasons(sign: str, line: Line, is_full: bool, style: str) -> list[Text]:
    shown = line.sentences if is_full else line.lead
    limit = LONG_QUOTATION if is_full else _SHORT_QUOTATION
    reasons = [
        Text(f"{sign} ", style=style).append_text(sentence_text(sentence, limit))
        for sentence in shown
    ]
    if line.further and not is_full:
        reasons.append(Text(f"{sign} {len(line.further)} more", style="dim"))
    return reasons


def _bar(probability: float, top: float) -> str:
    """A bar from zero, as long as the column for the largest probability."""
    eighths = round(probability / top * _BAR * 8) if top > 0 else 0
    return "█" * (eighths // 8) + _BLOCKS[eighths % 8].strip()
