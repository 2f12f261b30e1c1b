"""The sum behind one option's number, for a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from exeunt.brief.explain import SUM_COLUMNS, sum_closing, sum_opening, sum_steps
from exeunt.brief.safety import visible
from exeunt.brief.terminal_text import sentence_text
from exeunt.brief.tree import Quotation, Sentence, Sum

_QUOTATION = 60


def sum_block(option: Sum) -> RenderableType:
    """Heading, the pieces with their factors, the total and the probability."""
    grid = Table.grid(padding=(0, 1))
    for index, _ in enumerate(SUM_COLUMNS):
        grid.add_column(justify="left" if index in (0, 1, 6) else "right", overflow="fold")
    grid.add_row(*(Text(column, style="bold") for column in SUM_COLUMNS))
    for row, cells in zip(option.rows, sum_steps(option), strict=True):
        piece = Sentence((Quotation(row.quote), row.reference))
        grid.add_row(sentence_text(piece, _QUOTATION), *(Text(visible(cell)) for cell in cells))
    parts: list[RenderableType] = [Text(visible(line)) for line in sum_opening(option)]
    if option.rows:
        parts.append(grid)
    parts += [Text(visible(line)) for line in sum_closing(option)]
    return Group(*parts)
