"""`exeunt assess`: the sourced assessment."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from exeunt.cli.options import (
    FACTS,
    JOBS,
    OUTPUT,
    SOURCES,
    chosen_format,
    day_option,
    format_option,
    jobs_for,
)
from exeunt.cli.output import (
    check_output,
    may_colour,
    progress,
    terminal_width,
    warn,
    write,
)

_FORMATS = ("terminal", "markdown", "html", "json", "csv")


@click.command(short_help="Would they leave, where to, and who says so.")
@SOURCES
@click.option("--about", metavar="NAME", help="The leader meant, if the reports name several.")
@day_option("--as-of", "Leave out reports published after this day.")
@FACTS
@click.option("--notes", is_flag=True, help="Print everything in full, with all notes.")
@click.option("--explain", metavar="PLACE", help="Print the sum behind one place's number instead.")
@click.option(
    "--scale",
    type=click.Choice(["icd203", "phia"]),
    default="icd203",
    show_default=True,
    help="Whose words stand for probabilities.",
)
@format_option(*_FORMATS)
@OUTPUT
@JOBS
def assess(
    *,
    sources: tuple[str, ...],
    about: str | None,
    as_of: date | None,
    facts: tuple[str, ...],
    notes: bool,
    explain: str | None,
    scale: str,
    form: str | None,
    output: Path | None,
    jobs: int | None,
) -> None:
    """Would they leave, where would or could they go, and who says so.

    SOURCE is a file (.txt .md .html .pdf .jsonl .eml), a folder, a URL, or - for stdin.  All
    reports together make one assessment.

    \b
    Examples:
      exeunt assess report.txt
      exeunt assess reports/ --as-of 2017-01-18 --notes
      exeunt assess reports/ --about "Yahya Jammeh" --output brief.html
      exeunt assess report.txt --explain Cuba
      exeunt assess report.txt --fact "RUS backs"
    """
    check_output(output)
    from exeunt import flow  # noqa: PLC0415 - heavy
    from exeunt.assessment import parse_fact  # noqa: PLC0415
    from exeunt.brief import Format, Scale, render  # noqa: PLC0415
    from exeunt.reports import load_all  # noqa: PLC0415

    given = [parse_fact(words) for words in facts]
    found = list(load_all(sources))
    with progress("Reading", len(found)) as step:
        answer = flow.assess(
            found, about, as_of, facts=given, jobs=jobs_for(len(found), jobs), progress=step
        )
    warn(answer.unread)
    text = render(
        answer,
        Format(chosen_format(form, output, _FORMATS)),
        notes=notes,
        explain=explain,
        width=terminal_width(output),
        colour=may_colour(output),
        scale=Scale(scale),
    )
    write(text, output)
