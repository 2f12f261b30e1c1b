"""The prior as JSON and as text."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

from exeunt.cli.legal_forms import fared_lines, fared_record, legal_lines, legal_record, rate_record
from exeunt.cli.precedents_bonds import (
    bonds_lines,
    bonds_record,
    conditions_record,
    conditions_words,
)
from exeunt.precedents.departure import departure_base_rate, fates
from exeunt.precedents.explain import (
    Analogue,
    Gap,
    most_uncertain,
    nearest_precedents,
    what_would_differ,
)
from exeunt.precedents.intervals import Rate
from exeunt.precedents.prior import Factor, HostPrior, Models, Prior

SCHEMA_VERSION = "1"
_SHARES_SHOWN = 3
_COUNTS = {"cases", "organisations"}


def as_json(answer: Prior, models: Models, places: Sequence[str], rank: int) -> str:
    """The answer as the interface has it, with a line end."""
    rates = departure_base_rate(answer.country, answer.on)
    gaps = [what_would_differ(answer, models, place, rank) for place in places]
    record = {
        "schema_version": SCHEMA_VERSION,
        "method_version": answer.method_version,
        "country": answer.country,
        "name": answer.name,
        "on": answer.on.isoformat(),
        "model": answer.model,
        "cases": answer.cases,
        "case_table": answer.case_table,
        "conditions": conditions_record(answer.conditions),
        "hosts": [_host(host) for host in answer.hosts],
        "most_uncertain": [host.place for host in most_uncertain(answer)],
        "nearest_precedents": [
            _analogue(one) for one in nearest_precedents(answer.country, answer.on)
        ],
        "explained": [_gap(gap) for gap in gaps],
        "departure": None
        if rates is None
        else {
            "any_way": rate_record(rates.any_way),
            "irregular": rate_record(rates.irregular),
            "recent_irregular": None
            if rates.recent_irregular is None
            else rate_record(rates.recent_irregular),
        },
        "fates": [rate_record(fate.exile_rate) for fate in fates()],
        "fared": fared_record(answer.on),
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _host(host: HostPrior) -> dict[str, Any]:
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
        "legal": legal_record(host.legal),
        "bonds": bonds_record(host.bonds),
        "conditions": conditions_record(host.conditions),
    }


def _analogue(one: Analogue) -> dict[str, Any]:
    return {
        "leader": one.case.leader,
        "country": one.case.home,
        "left_on": one.case.left_on,
        "destinations": list(one.case.destinations),
        "alike": list(one.alike),
        "certain": one.case.certain,
        "source": one.case.source,
    }


def _gap(gap: Gap) -> dict[str, Any]:
    return {
        "place": gap.place,
        "rank": gap.rank,
        "wanted_rank": gap.wanted_rank,
        "gap": round(gap.gap, 4),
        "rival": gap.rival,
        "changes": [
            {
                "name": change.name,
                "value": change.value,
                "needed": change.needed,
                "unit": change.unit,
                "enough": change.enough,
            }
            for change in gap.changes
        ],
        "together": list(gap.together),
    }


def as_text(answer: Prior, models: Models, places: Sequence[str], rank: int, shown: int) -> str:
    """The likeliest hosts, the nearest precedents, and the sums of the explained hosts."""
    lines = [
        f"{answer.name}, {answer.on}: where {answer.cases} earlier exiles would send its leader",
        *_too_few(models),
        f"By our tables: {conditions_words(answer.conditions)}",
        "",
        f"{'':>4}{'host':<34}{'ends up':>8} {'80 % interval':>16} {'first stop':>11}  why (log "
        "odds)",
    ]
    lines += [_line(host) for host in answer.hosts[:shown]]
    rest = sum(host.probability for host in answer.hosts[shown:])
    lines.append(f"{'':>4}{f'{len(answer.hosts) - shown} others':<34}{rest:>8.1%}")
    lines += ["", "Nearest precedents"]
    lines += [_precedent(one) for one in nearest_precedents(answer.country, answer.on)]
    unsure = most_uncertain(answer)
    ranks = ", ".join(
        f"{host.name} ({host.rank_interval[0]} to {host.rank_interval[1]})" for host in unsure
    )
    lines += ["", f"Least certain ranks: {ranks}"]
    rates = departure_base_rate(answer.country, answer.on)
    if rates is not None:
        lines.append(_rate_line("Losing office within a year", rates.any_way))
        lines.append(_rate_line("By force or threat of it", rates.irregular))
        if rates.recent_irregular is not None:
            lines.append(_rate_line("The same of late", rates.recent_irregular))
    lines += fared_lines(answer.on)
    for place in places:
        lines += ["", *_explained(answer, what_would_differ(answer, models, place, rank))]
    lines += ["", f"Method {answer.method_version}; case table {answer.case_table[:12]}"]
    return "\n".join(lines) + "\n"


def _too_few(models: Models) -> list[str]:
    if not models.anywhere.is_flat:
        return []
    return ["They are too few to learn from: every host has the same chance."]


def _rate_line(title: str, rate: Rate) -> str:
    low, high = rate.interval
    return f"{title}: {rate.probability:.1%} ({low:.1%} to {high:.1%}); {rate.reference_class}"


def _line(host: HostPrior) -> str:
    low, high = host.interval
    shares = sorted(host.factors, key=lambda factor: (-abs(factor.share), factor.name))
    why = ", ".join(f"{f.name} {f.share:+.1f}" for f in shares[:_SHARES_SHOWN])
    name = f"{host.name} ({host.place})"
    return (
        f"{host.rank:>3} {name[:33]:<34}{host.probability:>8.1%} "
        f"{f'{low:.1%} to {high:.1%}':>16} {host.first_stop:>11.1%}  {why}"
    )


def _precedent(one: Analogue) -> str:
    alike = ", ".join(one.alike) or "near in time"
    went = ", then ".join(one.case.destinations)
    return f"    {one.case.leader}, {one.case.home} {one.case.left_on}: went to {went} ({alike})"


def _explained(answer: Prior, gap: Gap) -> list[str]:
    host = answer.host(gap.place)
    lines = [
        f"{host.name} stands at rank {gap.rank}, {gap.gap:+.2f} log odds short of rank "
        f"{gap.wanted_rank} (now {answer.host(gap.rival).name})"
        if gap.gap > 0
        else f"{host.name} stands at rank {gap.rank}"
    ]
    lines += [
        f"    {factor.share:+6.2f}  {factor.words}: {_value(factor)}"
        for factor in sorted(host.factors, key=lambda one: (-abs(one.share), one.name))
    ]
    if gap.gap > 0:
        lines.append("  It would be there if, all else equal,")
        found = [change for change in gap.changes if change.enough]
        lines += [_would(change.words, change.needed, change.unit) for change in found]
        if not found:
            lines.append("    (no one thing alone would do)")
        if len(gap.together) > 1:
            lines.append(f"    these facts held together: {', '.join(gap.together)}")
    lines += bonds_lines(host)
    lines += legal_lines(host.legal)
    return lines


def _value(factor: Factor) -> str:
    if factor.value is None:
        return "not known"
    if factor.unit == "yes/no":
        return "yes" if factor.value else "no"
    return f"{factor.value:,.0f}{_unit(factor.words, factor.unit)}"


def _would(words: str, needed: float | None, unit: str) -> str:
    if unit in {"fact", "yes/no"} or needed is None:
        return f"    {'no' if needed == 0 else 'yes'}: {words}"
    if unit in _COUNTS:
        needed = math.ceil(needed)
    return f"    {words} were {needed:,.0f}{_unit(words, unit)}"


def _unit(words: str, unit: str) -> str:
    return "" if words.startswith(unit) else f" {unit}"
