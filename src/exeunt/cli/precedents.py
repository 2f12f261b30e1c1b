"""`exeunt precedents`: where history alone would send a country's leader."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from exeunt.precedents.prior import HostPrior, Prior

SCHEMA_VERSION = "1"


def _day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; give it as 2019-02-15") from None


@click.command("precedents")
@click.argument("country")
@click.option("--on", "on", callback=_day, metavar="DATE", help="The day asked for; today if left out.")
@click.option("--fact", "facts", multiple=True, metavar="'RUS backs'",
              help="A known fact about a host and this leader; may be repeated.")
@click.option("--explain", "explained", multiple=True, metavar="PLACE",
              help="Show what each factor adds for a host, and what would have to differ.")
@click.option("--top", default=3, show_default=True, type=click.IntRange(1, 50),
              help="With --explain: the rank that the host would have to reach.")
@click.option("--hosts", "shown", default=12, show_default=True, type=click.IntRange(1, 250),
              help="How many hosts the text shows (JSON has all).")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write there instead.")
def precedents(
    country: str,
    on: date | None,
    facts: tuple[str, ...],
    explained: tuple[str, ...],
    top: int,
    shown: int,
    form: str,
    output: Path | None,
) -> None:
    """Where history alone would send COUNTRY's leader, factor by factor.

    COUNTRY is an ISO 3166 alpha-3 code or a name.  Only cases of exile before the day are used.

    \b
    Example: exeunt precedents VEN --on 2019-02-15 --fact "RUS backs" --explain TUR
    """
    from exeunt.cli.precedents_text import as_text
    from exeunt.precedents import likelihoods, prior

    today = date.today()
    day = on or today
    known = [likelihoods.parse_fact(words) for words in facts]
    answer = prior.prior(country, day, facts=known, today=today)
    if form == "json":
        text = json.dumps(as_json(answer), ensure_ascii=False, indent=1)
    else:
        text = as_text(answer, shown, explained, top)
    if output is None:
        click.echo(text)
    else:
        output.write_text(text + "\n", encoding="utf-8")


def as_json(answer: Prior) -> dict[str, object]:
    """The answer as the interface has it."""
    return {
        "schema_version": SCHEMA_VERSION,
        "method_version": answer.method_version,
        "country": answer.country,
        "name": answer.name,
        "on": answer.on.isoformat(),
        "model": answer.model,
        "cases": answer.cases,
        "case_table": answer.case_table,
        "hosts": [_host(host) for host in answer.hosts],
    }


def _host(host: HostPrior) -> dict[str, object]:
    return {
        "place": host.place,
        "name": host.name,
        "probability": round(host.probability, 6),
        "first_stop": round(host.first_stop, 6),
        "interval": [round(end, 6) for end in host.interval],
        "rank": host.rank,
        "rank_interval": list(host.rank_interval),
        "factors": {
            factor.name: None if factor.value is None else round(factor.value, 3)
            for factor in host.factors
        },
        "shares": {factor.name: round(factor.share, 4) for factor in host.factors},
        "facts": list(host.facts),
    }
