"""How the answer moves: the example assessed as of each of its dates, then the last brief in full.

python examples/gambia-2017/demo.py
"""

from __future__ import annotations

import shutil
import sys
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.table import Table

import exeunt
from exeunt.assessment import OTHER, Destination
from exeunt.brief import Format, render
from exeunt.claims import CloseReading
from exeunt.flow import assess_readings, read_reports

REPORTS = Path(__file__).parent / "reports"
OUTCOME = date(2017, 1, 22)
TRUE_PLACE = "GNQ"
HAPPENED = (
    "What happened: on 21 January 2017 Jammeh flew to Conakry in Guinea, and from there, the same "
    "night, into exile in Equatorial Guinea."
)
SHOWN = 4
COLUMNS = 100


def main() -> None:
    """Print the table of all dates, what happened, and the brief of the last date before it."""
    found = exeunt.load_all([REPORTS])
    reports = [report for report in found if isinstance(report, exeunt.Report)]
    read = [reading for reading in read_reports(reports) if isinstance(reading, CloseReading)]
    days = sorted({report.published for report in reports if report.published})
    console = Console(width=min(shutil.get_terminal_size((COLUMNS, 24)).columns, 120))
    table = Table(title="If Yahya Jammeh leaves: where to?", title_justify="left")
    for column in ("as of", "reports", "named places", "Equatorial Guinea", "all others"):
        table.add_column(column)
    last = None
    for day in days:
        answer = assess_readings(read, as_of=day)
        table.add_row(str(day), str(len(answer.reports)), *_cells(answer.destinations))
        if day < OUTCOME:
            last = answer
    console.print(table)
    console.print(HAPPENED)
    if last is not None:
        console.print(f"\nThe brief as of {last.as_of}, the last day before that was known:\n")
        colour = sys.stdout.isatty()
        sys.stdout.write(render(last, Format.TERMINAL, width=console.width, colour=colour))


def _cells(destinations: tuple[Destination, ...]) -> tuple[str, str, str]:
    named = [place for place in destinations if place.place != OTHER]
    first = ", ".join(f"{place.name} {_percent(place)}" for place in named[:SHOWN])
    true = next((_percent(place) for place in named if place.place == TRUE_PLACE), "not named")
    return first or "none", true, _percent(destinations[-1])


def _percent(place: Destination) -> str:
    low, high = place.interval
    own = "<1" if place.probability < 0.005 else f"{place.probability * 100:.0f}"
    return f"{own} % ({low * 100:.0f}–{high * 100:.0f})"


if __name__ == "__main__":
    main()
