"""The legal facts of a host, and how ousted leaders fared, as JSON and as text."""

from __future__ import annotations

from datetime import date
from typing import Any

from exeunt.precedents.courts import ForeignCase, WarrantVisit
from exeunt.precedents.departure import how_they_fared
from exeunt.precedents.exits import Fared
from exeunt.precedents.extradition import Treaty
from exeunt.precedents.intervals import Rate
from exeunt.precedents.legal import LegalFacts, Surrender

_FEWEST_SHOWN = 5
"""Smaller classes stand in the JSON alone."""


def legal_record(facts: LegalFacts) -> dict[str, Any]:
    """The legal facts of one host, with the keys of the interface."""
    return {
        "icc_member": facts.icc_member,
        "icc_since": facts.icc_since.isoformat() if facts.icc_since else None,
        "icc_until": facts.icc_until.isoformat() if facts.icc_until else None,
        "icc_note": facts.icc_note,
        "extradition_treaty": facts.extradition_treaty,
        "no_relations": facts.no_relations,
        "surrenders": [_surrender(one) for one in facts.surrenders],
        "treaties": [_treaty(one) for one in facts.treaties],
        "foreign_cases": [_case(one) for one in facts.foreign_cases],
        "warrants_not_executed": [_visit(one) for one in facts.warrant_visits],
    }


def _surrender(one: Surrender) -> dict[str, Any]:
    return {
        "guest": one.guest,
        "date": one.date,
        "kind": one.kind,
        "what": one.what,
        "checked": one.checked,
        "source": one.source,
    }


def _treaty(one: Treaty) -> dict[str, Any]:
    return {
        "name": one.name,
        "since": one.since,
        "multilateral": one.multilateral,
        "binding": one.binding,
        "certain": one.certain,
        "source": one.source,
    }


def _case(one: ForeignCase) -> dict[str, Any]:
    return {
        "accused": one.accused,
        "country": one.country,
        "rank": one.rank,
        "opened": one.opened,
        "outcome": one.outcome,
        "note": one.note or None,
        "checked": one.checked,
        "source": one.source,
    }


def _visit(one: WarrantVisit) -> dict[str, Any]:
    return {
        "person": one.person,
        "country": one.country,
        "from": one.start,
        "to": one.end or None,
        "what": one.what,
        "party": one.party,
        "finding": one.finding,
        "checked": one.checked,
        "source": one.source,
    }


def rate_record(rate: Rate) -> dict[str, Any]:
    """A share with its interval, class and source."""
    return {
        "probability": round(rate.probability, 4),
        "interval": [round(end, 4) for end in rate.interval],
        "reference_class": rate.reference_class,
        "source": rate.source,
    }


def fared_record(on: date) -> dict[str, Any] | None:
    """How leaders who lost power irregularly had fared by a day; None if none is known."""
    found = how_they_fared(on)
    if found is None:
        return None
    return {
        "together": _fared(found.together),
        "by_decade": [_fared(one) for one in found.by_decade],
        "by_rule": [_fared(one) for one in found.by_rule],
        "by_way": [_fared(one) for one in found.by_way],
    }


def _fared(one: Fared) -> dict[str, Any]:
    return {
        "group": one.group,
        "leaders": one.leaders,
        "unknown": one.unknown,
        "shares": {str(outcome): rate_record(rate) for outcome, rate in one.rates},
    }


def fared_lines(on: date) -> list[str]:
    """The shares as text: together, in the last decade known, by rule and by way."""
    found = how_they_fared(on)
    if found is None:
        return []
    groups = [found.together, found.by_decade[-1], *found.by_rule, *found.by_way]
    shown = [_fared_line(one) for one in groups if one.leaders >= _FEWEST_SHOWN]
    return ["", "How they fared within a year", *shown] if shown else []


def _fared_line(one: Fared) -> str:
    shares = ", ".join(
        f"{outcome} {rate.probability:.0%} ({rate.interval[0]:.0%}-{rate.interval[1]:.0%})"
        for outcome, rate in one.rates
        if rate.probability > 0
    )
    return f"    {one.group} ({one.leaders}): {shares}"


def legal_lines(facts: LegalFacts) -> list[str]:
    """The legal facts of one host as text, each with its source."""
    if facts.icc_member:
        lines = [f"  Party to the Rome Statute since {facts.icc_since}"]
    else:
        lines = ["  Not a party to the Rome Statute on that day"]
    if facts.icc_note:
        lines.append(f"    ({facts.icc_note})")
    treaty = "in force" if facts.extradition_treaty else "not known"
    lines.append(f"  Extradition treaty with the home country: {treaty}")
    lines += [f"    {_treaty_words(one)}" for one in facts.treaties]
    if facts.no_relations:
        lines.append("  No diplomatic relations with the home country in the year before")
    lines += [f"  {one.date}: {one.guest} {one.what} ({one.source})" for one in facts.surrenders]
    lines += [f"  {_case_words(one)}" for one in facts.foreign_cases]
    return lines + [f"  {_visit_words(one)}" for one in facts.warrant_visits]


def _treaty_words(one: Treaty) -> str:
    kind = "" if one.binding else ", no treaty"
    doubt = "" if one.certain else "; uncertain"
    return f"{one.name}{kind}, since {one.since} ({one.source}{doubt})"


def _case_words(one: ForeignCase) -> str:
    end = one.outcome or "open on that day"
    who = f"{one.accused}, {one.rank} ({one.country})"
    return f"{one.opened}: case against {who}: {end} ({one.source})"


def _visit_words(one: WarrantVisit) -> str:
    held = f"; {one.finding}" if one.finding else ""
    party = "" if one.party else ", no party to the Statute"
    who = f"{one.person} under a warrant of the ICC"
    return f"{one.start}: {who}, {one.what}{party}{held} ({one.source})"
