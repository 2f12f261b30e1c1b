"""Options and arguments that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

SOURCES = click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
FACTS = click.option(
    "--fact",
    "facts",
    multiple=True,
    metavar="'PLACE KIND'",
    help="A known fact about a host and this leader, e.g. 'RUS backs'; may be repeated.",
)
JOBS = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Processes that read (default: one, and one a processor from 40 reports on).",
)

_SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
}
_MANY = 40
"""From this many reports on, starting further processes pays (each takes a second to start)."""


def _day(_context: click.Context, _option: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; write it as 2019-02-15") from None


def day_option(name: str, text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """An option that takes a day; anything else is wrong usage."""
    return click.option(name, callback=_day, metavar="DATE", help=text)


def format_option(*formats: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--format` with these choices; without it the suffix of `--output` decides."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        help="Default: what the name of --output ends in, else terminal.",
    )


OUTPUT = click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write to this file instead of stdout.",
)


def chosen_format(form: str | None, output: Path | None, formats: tuple[str, ...]) -> str:
    """The format asked for, or told by the name of the output."""
    if form is not None:
        return form
    told = _SUFFIXES.get(output.suffix.lower(), "terminal") if output else "terminal"
    return told if told in formats else "terminal"


def jobs_for(count: int, asked: int | None) -> int:
    """How many processes read that many reports."""
    if asked is not None:
        return asked
    return (os.cpu_count() or 1) if count >= _MANY else 1
