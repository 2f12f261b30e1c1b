"""`exeunt read`: the claims of each report."""

from __future__ import annotations

from pathlib import Path

import click

from exeunt.cli.options import JOBS, OUTPUT, SOURCES, chosen_format, format_option, jobs_for
from exeunt.cli.output import (
    check_output,
    may_colour,
    progress,
    terminal_width,
    warn,
    write,
)

_FORMATS = ("terminal", "markdown", "json", "jsonl", "csv")


@click.command(short_help="Who says what, in each report.")
@SOURCES
@format_option(*_FORMATS)
@OUTPUT
@JOBS
def read(
    *, sources: tuple[str, ...], form: str | None, output: Path | None, jobs: int | None
) -> None:
    """Who says what, in each report: source, cue and content, word for word.

    SOURCE is a file (.txt .md .html .pdf .jsonl .eml), a folder, a URL, or - for stdin.

    \b
    Examples:
      exeunt read report.txt
      exeunt read reports/ --format jsonl > claims.jsonl
      cat report.txt | exeunt read - --format json
    """
    check_output(output)
    from exeunt.brief import Format, render_claims  # noqa: PLC0415 - heavy
    from exeunt.flow import read_all  # noqa: PLC0415
    from exeunt.reports import load_all  # noqa: PLC0415

    found = list(load_all(sources))
    with progress("Reading", len(found)) as step:
        result = read_all(found, jobs=jobs_for(len(found), jobs), progress=step)
    warn(result.unread)
    text = render_claims(
        result.reads,
        Format(chosen_format(form, output, _FORMATS)),
        width=terminal_width(output),
        colour=may_colour(output),
    )
    write(text, output)
