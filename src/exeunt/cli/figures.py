"""Measures with their intervals as JSON and as columns of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from exeunt.evaluation.measures import Figure, Part, Value

_DIGITS = 4
_SHOWN = 110
GAP = " … "


def figure_object(figure: Figure) -> dict[str, Any]:
    """The values by part, and their intervals where there are any."""
    record: dict[str, Any] = {part.value: rounded(value.value) for part, value in figure.values}
    intervals = {
        part.value: [rounded(end) for end in value.interval]
        for part, value in figure.values
        if value.interval
    }
    return {**record, "intervals": intervals} if intervals else record


def rounded(value: float | None) -> float | None:
    """To four digits, None where it is not known."""
    return None if value is None else round(value, _DIGITS)


def figure_line(title: str, figure: Figure, width: int) -> str:
    """One line: precision, recall and F1, or a share, each with its interval."""
    columns = (Part.PRECISION, Part.RECALL, Part.F1)
    values = dict(figure.values)
    if Part.SHARE in values:
        return f"  {title:<{width}} {_cell(values[Part.SHARE])}".rstrip()
    cells = " ".join(f"{_cell(values[part]) if part in values else '':<20}" for part in columns)
    return f"  {title:<{width}} {cells}".rstrip()


def heading(title: str, width: int, has_intervals: bool) -> str:
    """The line above such lines."""
    names = [f"{name}{' (95 %)' if has_intervals else ''}" for name in ("P", "R", "F1")]
    return f"{title:<{width + 2}} " + " ".join(f"{name:<20}" for name in names).rstrip()


def _cell(value: Value) -> str:
    if value.value is None:
        return "not known"
    if value.interval is None:
        return f"{value.value:.3f}"
    return f"{value.value:.3f} ({value.interval[0]:.3f}–{value.interval[1]:.3f})"


def shortened(words: str) -> str:
    """On one line, the middle left out where it is long."""
    line = " ".join(words.split())
    if len(line) <= _SHOWN:
        return line
    half = (_SHOWN - len(GAP)) // 2
    return f"{line[:half].rstrip()}{GAP}{line[-half:].lstrip()}"


def unread_lines(sentences: Sequence[str]) -> list[str]:
    """What is said of lines that could not be used, nothing where there are none."""
    if not sentences:
        return []
    return ["", "Not used, and in no figure", *(f"  {sentence}" for sentence in sentences)]


def counted(pairs: Iterable[tuple[str, int]], of: int) -> list[str]:
    """Lines with a count and its share, those of 0 left out."""
    return [
        f"  {words:<46} {count:>6} {count / of:>7.1%}" for words, count in pairs if count and of
    ]
