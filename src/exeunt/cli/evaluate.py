"""`exeunt evaluate`: how well it does on cases whose truth is known."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from exeunt.cli.options import JOBS, OUTPUT, chosen_format, format_option, jobs_for
from exeunt.cli.output import check_output, progress, write
from exeunt.errors import InputError

_FORMATS = ("terminal", "json")


@click.group("evaluate", short_help="How well it does on cases whose truth is known.")
def evaluate() -> None:
    """How well it does on cases whose truth is known.

    \b
    Example: exeunt evaluate dossiers dossiers.jsonl
    """


@evaluate.command("dossiers")
@click.argument("file", metavar="FILE.jsonl")
@format_option(*_FORMATS)
@OUTPUT
@JOBS
def dossiers(file: str, form: str | None, output: Path | None, jobs: int | None) -> None:
    """The exam of the whole, on leaders whose fate is known.

    FILE holds one case a line: the leader, dated reports from before the outcome was known, and the
    outcome.  Each case is assessed from its reports alone, as of the last one's date, with a prior
    learned from earlier cases, and scored beside the prior alone, the place named most often, and
    all named places alike.  - is stdin.

    \b
    Example: exeunt evaluate dossiers dossiers.jsonl --format json
    """
    check_output(output)
    from exeunt.cli.evaluate_forms import as_json, as_text  # noqa: PLC0415 - brings numpy
    from exeunt.evaluation import examine, read_dossiers, score_exam, steps_of  # noqa: PLC0415

    found = read_dossiers(file, _lines(file))
    steps = steps_of(found)
    with progress("Answering", steps) as step:
        exam = score_exam(examine(found, jobs=jobs_for(steps, jobs), progress=step))
    told = chosen_format(form, output, _FORMATS)
    write(as_json(exam) if told == "json" else as_text(exam), output)


def _lines(file: str) -> list[bytes]:
    """The lines of a file or of stdin.  Raises InputError if it cannot be read."""
    if file == "-":
        return sys.stdin.buffer.read().splitlines()
    try:
        return Path(file).read_bytes().splitlines()
    except OSError as error:
        raise InputError(
            f"{file}: cannot be read ({error.strerror}); give a file of dossiers, one a line"
        ) from None
