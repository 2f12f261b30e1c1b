# ruff: noqa: E501 - the printed table is easier to read on long lines
"""Estimates the likelihood ratios of facts about a leader from dated reports.

    python training/precedents_ratios.py DOSSIERS.jsonl

A dossier holds reports from before a departure and the facts they state about hosts.  For each that ended in
exile the prior is made from earlier cases alone; the ratios then maximise the chance of the places he went to,
shrunk towards the defaults.  Prints the estimates, and log scores with each case left out in turn.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from exeunt.precedents.cases import exile_cases, host_state
from exeunt.precedents.columns import column_values
from exeunt.precedents.factors import HostingRecord, choice_set
from exeunt.precedents.likelihoods import FACT_RATIOS, FactKind
from exeunt.precedents.model import Target, fit_situations, situations
from exeunt.precedents.states import resolve
from exeunt.precedents.tables import first_day

KINDS = [kind for kind in FactKind if kind is not FactKind.SURRENDERED_GUEST]
NAMES = {"family_or_past_residence": "ties"}
SPREAD = 0.7
"""Standard deviation, in log odds, of a true ratio about its default: what shrinkage assumes."""
DEFAULTS = {
    "backs": 1.6,
    "ties": 1.2,
    "offered": 1.6,
    "refused": -1.6,
    "denied": -0.5,
    "recognises_rival": -1.6,
    "sanctions": -0.7,
    "wants_in_court": -1.4,
}


@dataclass(frozen=True)
class Dossier:
    """The log prior of each host, the facts about it, and where he went."""

    case_id: str
    log_prior: np.ndarray
    facts: np.ndarray
    places: list[int]


def read(path: Path) -> list[Dossier]:
    """All dossiers that ended in exile."""
    table = exile_cases()
    panel = situations(table)
    record = HostingRecord(table)
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["outcome"]["first"] == "none" or not entry["left_on"]:
            continue
        on: date = first_day(entry["left_on"])
        home = resolve(entry["country"], on)
        used = [one for one in panel if one.case.known_after < on]
        model = fit_situations(used, Target.ANY, on, draws=0)
        choices = choice_set(home, on, record)
        chances = model.probabilities(column_values(choices))
        facts = np.zeros((len(choices.hosts), len(KINDS)))
        for report in entry["reports"]:
            for fact in report["facts"]:
                kind = NAMES.get(fact["kind"], fact["kind"])
                place = choices.index(host_state(fact["host"], on) or "")
                if kind in {str(known) for known in KINDS} and place is not None:
                    facts[place, [str(known) for known in KINDS].index(kind)] = 1.0
        hosts = [
            choices.index(host_state(code, on) or "") for code in entry["outcome"]["destinations"]
        ]
        places = list(dict.fromkeys(place for place in hosts if place is not None))
        if places:
            found.append(Dossier(entry["case_id"], np.log(chances), facts, places))
    return found


def chances_of(dossier: Dossier, ratios: np.ndarray) -> np.ndarray:
    """The updated chances."""
    scores = dossier.log_prior + dossier.facts @ ratios
    raised = np.exp(scores - scores.max())
    return raised / raised.sum()


def estimate(dossiers: list[Dossier], default: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ratios and their standard errors, by Newton's method from the defaults."""
    ratios = default.copy()
    for _ in range(50):
        slope = -(ratios - default) / SPREAD**2
        curvature = np.eye(len(ratios)) / SPREAD**2
        for dossier in dossiers:
            chance = chances_of(dossier, ratios)
            target = np.zeros(len(chance))
            target[dossier.places] = 1 / len(dossier.places)
            slope += dossier.facts.T @ (target - chance)
            mean = chance @ dossier.facts
            curvature += (dossier.facts * chance[:, None]).T @ dossier.facts - np.outer(mean, mean)
        step = np.linalg.solve(curvature, slope)
        ratios = ratios + step
        if np.abs(step).max() < 1e-8:
            break
    return ratios, np.sqrt(np.diag(np.linalg.inv(curvature)))


def scores(dossiers: list[Dossier], ratios: list[np.ndarray]) -> dict[str, np.ndarray]:
    """Log scores and hits for each case under its own ratios."""
    rows = []
    for dossier, ratio in zip(dossiers, ratios, strict=True):
        chance = chances_of(dossier, ratio)
        ranks = [(chance > chance[place]).sum() + 1 for place in dossier.places]
        rows.append(
            (
                np.log(chance[dossier.places].sum()),
                np.log(chance[dossier.places]).mean(),
                min(ranks) <= 1,
                min(ranks) <= 3,
                min(ranks) <= 5,
                min(ranks) <= 10,
            )
        )
    return dict(
        zip(
            ("together", "mean_log", "any1", "any3", "any5", "any10"),
            np.array(rows, float).T,
            strict=True,
        )
    )


def main() -> None:
    """Estimate, test and print."""
    dossiers = read(Path(sys.argv[1]))
    default = np.array([DEFAULTS[kind] for kind in KINDS])
    fitted, errors = estimate(dossiers, default)
    counts = Counter()
    for dossier in dossiers:
        for kind, total, hit in zip(
            KINDS, dossier.facts.sum(axis=0), dossier.facts[dossier.places].sum(axis=0), strict=True
        ):
            counts[kind, "hosts"] += int(total)
            counts[kind, "true"] += int(hit)
    print(f"{len(dossiers)} dossiers that ended in exile")
    for i, kind in enumerate(KINDS):
        print(
            f"{kind:18} default {default[i]:+.2f}  estimate {fitted[i]:+.2f} ± {errors[i]:.2f}  "
            f"stated of {counts[kind, 'hosts']} hosts, {counts[kind, 'true']} of them true; shipped {FACT_RATIOS[kind]:+.2f}"
        )
    left_out = [estimate([d for d in dossiers if d is not one], default)[0] for one in dossiers]
    none = [np.zeros(len(KINDS))] * len(dossiers)
    for name, ratios in (
        ("prior alone", none),
        ("defaults", [default] * len(dossiers)),
        ("estimated, leave one out", left_out),
    ):
        found = scores(dossiers, ratios)
        print(
            f"{name:26}", " ".join(f"{key} {values.mean():+.3f}" for key, values in found.items())
        )
    gain = scores(dossiers, left_out)["together"] - scores(dossiers, none)["together"]
    print(f"gain together {gain.mean():+.3f} ± {gain.std() / len(gain) ** 0.5:.3f}")


if __name__ == "__main__":
    main()
