"""`exeunt backtest`: how well the precedents forecast past exiles."""

from __future__ import annotations

from pathlib import Path

import click

from exeunt.cli.options import OUTPUT, chosen_format, format_option
from exeunt.cli.output import check_output, write

_FORMATS = ("terminal", "json")


@click.command("backtest")
@format_option(*_FORMATS)
@OUTPUT
def backtest(form: str | None, output: Path | None) -> None:
    """How well the precedents forecast past exiles, against rules of thumb.

    Each forecast comes from a model fitted on earlier cases alone (rolling), on other countries'
    cases, or on those before 2013.  Takes about a minute.

    \b
    Example: exeunt backtest --format json
    """
    from exeunt.cli.backtest_forms import as_json, as_text  # noqa: PLC0415 - brings numpy
    from exeunt.precedents.backtest import backtest as run  # noqa: PLC0415

    check_output(output)
    result = run()
    told = chosen_format(form, output, _FORMATS)
    write(as_json(result) if told == "json" else as_text(result), output)
