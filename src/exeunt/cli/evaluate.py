"""`exeunt evaluate`: how well it does on texts and cases whose truth is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from exeunt.cli.options import JOBS, OUTPUT, chosen_format, format_option, jobs_for
from exeunt.cli.output import check_output, progress, warn, write

_FORMATS = ("terminal", "json")


def _file(metavar: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The file of what is known; its type lets a shell complete file names."""
    return click.argument("file", metavar=metavar, type=click.Path(allow_dash=True, readable=False))


_DRAWS = click.option(
    "--draws",
    type=click.IntRange(0, 100_000),
    default=1000,
    show_default=True,
    metavar="N",
    help="How often texts are drawn anew for the 95 % intervals; 0 for none.",
)
_WORST = click.option(
    "--worst",
    type=click.IntRange(min=0),
    default=5,
    show_default=True,
    metavar="N",
    help="How many of the worst reports to show.",
)


@click.group("evaluate", short_help="How well it does on cases whose truth is known.")
def evaluate() -> None:
    """How well it does on texts and cases whose truth is known.

    \b
    Examples:
      exeunt evaluate attributions gold.jsonl.gz
      exeunt evaluate options reports.jsonl
      exeunt evaluate dossiers dossiers.jsonl
    """


@evaluate.command("attributions", short_help="How well it reads who says what.")
@_file("GOLD.jsonl[.gz]")
@click.option("--split", metavar="NAME", help='Only the texts whose "split" is this one.')
@_DRAWS
@_WORST
@click.option(
    "--predictions",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Also write what was found, one text a line, for another scorer.",
)
@format_option(*_FORMATS)
@OUTPUT
@JOBS
def attributions(
    *,
    file: str,
    split: str | None,
    draws: int,
    worst: int,
    predictions: Path | None,
    form: str | None,
    output: Path | None,
    jobs: int | None,
) -> None:
    """How well it reads who says what, on texts whose attributions people marked.

    GOLD holds one text a line: {"id", "text", "attributions": [{"source", "cue", "content"}]}, each
    a list of [start, end] spans in code points of the text, end exclusive; "split" and "form" may
    stand beside.  - is stdin.  What each figure means: docs/method/attribution.md.

    \b
    Examples:
      exeunt evaluate attributions gold.jsonl.gz
      exeunt evaluate attributions gold.jsonl --split dev --format json
    """
    check_output(output)
    check_output(predictions)
    from exeunt.cli import evaluate_attributions_forms as forms  # noqa: PLC0415 - brings numpy
    from exeunt.cli.gold_file import lines_of  # noqa: PLC0415
    from exeunt.evaluation import examine_attributions, of_split, read_articles  # noqa: PLC0415

    gold = read_articles(file, lines_of(file))
    if split is not None:
        gold = of_split(gold, split)
    with progress("Reading", len(gold.items)) as step:
        exam = examine_attributions(
            gold.items, draws=draws, jobs=jobs_for(len(gold.items), jobs), progress=step
        )
    warn([*gold.unread, *exam.unread])
    if predictions is not None:
        write(forms.as_predictions(exam), predictions)
    told = forms.as_json if chosen_format(form, output, _FORMATS) == "json" else forms.as_text
    write(told(exam, gold.unread, worst), output)


@evaluate.command("options", short_help="How well it reads what is said of the places.")
@_file("GOLD.jsonl[.gz]")
@_DRAWS
@_WORST
@format_option(*_FORMATS)
@OUTPUT
@JOBS
def options(
    *,
    file: str,
    draws: int,
    worst: int,
    form: str | None,
    output: Path | None,
    jobs: int | None,
) -> None:
    """How well it reads where a leader would or could go, on reports whose options people noted.

    GOLD holds one report a line: {"id", "text", "published", "subject": {"leader", "country"},
    "options": [{"place", "status", "role", "sources", "evidence"}], "mentioned_not_option":
    [{"place", "why"}]}.  Each report is assessed alone.  - is stdin.  What each figure means:
    docs/method/evaluation.md.

    \b
    Example: exeunt evaluate options reports.jsonl --worst 20
    """
    check_output(output)
    from exeunt.cli.evaluate_options_forms import as_json, as_text  # noqa: PLC0415 - brings numpy
    from exeunt.cli.gold_file import lines_of  # noqa: PLC0415
    from exeunt.evaluation import examine_options, read_option_reports  # noqa: PLC0415

    gold = read_option_reports(file, lines_of(file))
    with progress("Answering", len(gold.items)) as step:
        exam = examine_options(
            gold.items, draws=draws, jobs=jobs_for(len(gold.items), jobs), progress=step
        )
    warn([*gold.unread, *exam.failed])
    told = as_json if chosen_format(form, output, _FORMATS) == "json" else as_text
    write(told(exam, gold.unread, worst), output)


@evaluate.command("dossiers", short_help="The exam of the whole, on leaders whose fate is known.")
@_file("FILE.jsonl[.gz]")
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
    from exeunt.cli.gold_file import lines_of  # noqa: PLC0415
    from exeunt.evaluation import examine, read_dossiers, score_exam, steps_of  # noqa: PLC0415

    found = read_dossiers(file, lines_of(file))
    steps = steps_of(found)
    with progress("Answering", steps) as step:
        exam = score_exam(examine(found, jobs=jobs_for(steps, jobs), progress=step))
    told = chosen_format(form, output, _FORMATS)
    write(as_json(exam) if told == "json" else as_text(exam), output)
