"""`exeunt precedents`: where history alone would send a country's leader."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from exeunt.cli.options import FACTS, OUTPUT, chosen_format, day_option, format_option
from exeunt.cli.output import check_output, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from exeunt.precedents.prior import Models, Prior

_FORMATS = ("terminal", "json")


@click.command("precedents")
@click.argument("country")
@day_option("--on", "The day asked for (default: today).")
@FACTS
@click.option(
    "--explain",
    "explained",
    multiple=True,
    metavar="PLACE",
    help="Add what each factor does for this host and what would have to differ.",
)
@click.option(
    "--rank",
    default=3,
    show_default=True,
    type=click.IntRange(1, 50),
    help="With --explain: the rank that the host would have to reach.",
)
@click.option(
    "--hosts",
    "shown",
    default=10,
    show_default=True,
    type=click.IntRange(1, 250),
    help="Hosts that the terminal shows; JSON has all.",
)
@format_option(*_FORMATS)
@OUTPUT
def precedents(
    *,
    country: str,
    on: date | None,
    facts: tuple[str, ...],
    explained: tuple[str, ...],
    rank: int,
    shown: int,
    form: str | None,
    output: Path | None,
) -> None:
    """Where history alone would send COUNTRY's leader, factor by factor.

    COUNTRY is an ISO 3166 alpha-3 code or a name.  Only exiles before that day are used.

    \b
    Example: exeunt precedents VEN --on 2019-02-15 --explain TUR
    """
    from exeunt.precedents import likelihoods  # noqa: PLC0415 - brings numpy, which help does not need
    from exeunt.precedents.prior import models_for, prior  # noqa: PLC0415
    from exeunt.precedents.states import resolve  # noqa: PLC0415

    check_output(output)
    today = date.today()
    day = on or today
    known = [likelihoods.parse_fact(words) for words in facts]
    resolve(country, day, today=today)  # says what is wrong before the fit
    models = models_for(day)
    answer = prior(country, day, facts=known, models=models, today=today)
    places = [resolve(place, day).code for place in explained]
    write(
        _render(answer, models, places, rank, shown, chosen_format(form, output, _FORMATS)), output
    )


def _render(
    answer: Prior, models: Models, places: Sequence[str], rank: int, shown: int, form: str
) -> str:
    from exeunt.cli.precedents_forms import as_json, as_text  # noqa: PLC0415

    if form == "json":
        return as_json(answer, models, places, rank)
    return as_text(answer, models, places, rank, shown)
