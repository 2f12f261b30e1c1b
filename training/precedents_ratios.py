# ruff: noqa: E501 - the printed table is easier to read on long lines
"""Estimates the likelihood ratios of facts about a leader from dated reports.

    python training/precedents_ratios.py [DOSSIERS.jsonl]

Needs the package alone.  With a file of dossiers (reports from before a departure, the options and the
facts that they state, and where he went) it first writes `precedents/data/dossier_facts.csv`.  Prints the
estimates beside what is shipped in `precedents/likelihoods.py`, log scores with each case left out, and those of
dossiers and of the cases coded by the codebook under ratios from the other half alone.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from exeunt.precedents.cases import host_state
from exeunt.precedents.coded_cases import NAMED, dossier_cases
from exeunt.precedents.likelihoods import BESIDE_NAMED, FACT_RATIOS, FactKind
from exeunt.precedents.ratios import DEFAULTS, CaseFacts, case_facts, estimate
from exeunt.precedents.tables import first_day

TABLE = Path(__file__).parents[1] / "src" / "exeunt" / "precedents" / "data" / "dossier_facts.csv"
COLUMNS = ("case_id", "leader", "country", "left_on", "destinations", "named", "facts")
NAMES = {"family_or_past_residence": "ties"}


def compile_table(path: Path) -> None:
    """Write the table from the dossiers that ended in exile."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["outcome"]["first"] == "none" or not entry["left_on"]:
            continue
        on = first_day(entry["left_on"])
        named, facts = [], []
        for report in entry["reports"]:
            named += [
                option["place"]
                for option in report["options_named"]
                if option.get("as_host", True) and host_state(option["place"], on)
            ]
            for fact in report["facts"]:
                kind = NAMES.get(fact["kind"], fact["kind"])
                if kind in set(FactKind) and host_state(fact["host"], on):
                    facts.append(f"{fact['host']} {kind}")
        rows.append(
            {
                "case_id": entry["case_id"],
                "leader": entry["leader"],
                "country": entry["country"],
                "left_on": entry["left_on"],
                "destinations": ";".join(dict.fromkeys(entry["outcome"]["destinations"])),
                "named": ";".join(sorted({code for code in named if code != entry["country"]})),
                "facts": ";".join(sorted(set(facts))),
            }
        )
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{TABLE.name}: {len(rows)} dossiers written")


def scores(cases: Sequence[CaseFacts], ratios: list[np.ndarray]) -> dict[str, float]:
    """Mean log scores and hits, each case under its own ratios."""
    rows = []
    for case, ratio in zip(cases, ratios, strict=True):
        chance = case.chances(ratio)
        places = list(case.places)
        rank = min((chance > chance[place]).sum() + 1 for place in places)
        together = np.log(chance[places].sum())
        rows.append((together, *(rank <= depth for depth in (1, 3, 5, 10))))
    names = ("together", "any1", "any3", "any5", "any10")
    return dict(zip(names, np.array(rows, float).mean(axis=0), strict=True))


def main() -> None:
    """Compile if asked to, estimate, test and print."""
    if len(sys.argv) > 1:
        compile_table(Path(sys.argv[1]))
    cases = case_facts()
    print(f"{len(cases)} coded cases, {len(dossier_cases())} of them dossiers")
    zeros = np.zeros(len(DEFAULTS))
    print(f"{'prior alone':34}", told(scores(cases, [zeros] * len(cases))))
    default = np.array(list(DEFAULTS.values()))
    print(f"{'defaults':34}", told(scores(cases, [default] * len(cases))))
    for beside, shipped in ((False, FACT_RATIOS), (True, BESIDE_NAMED)):
        found = estimate(cases, beside_named=beside)
        print("beside being named as an option" if beside else "by themselves")
        for number, kind in enumerate(DEFAULTS):
            if kind not in found.ratios:
                continue
            hosts = sum(int(case.facts[:, number].sum()) for case in cases)
            true = sum(int(case.facts[list(case.places), number].sum()) for case in cases)
            now = (
                "not shipped"
                if kind == NAMED or kind not in names(shipped)
                else f"{shipped[kind]:+.1f}"
            )
            print(
                f"  {kind:18} default {DEFAULTS[kind]:+.2f}  estimate {found.ratios[kind]:+.2f} ± {found.errors[kind]:.2f}  "
                f"stated of {hosts} hosts, {true} of them true; shipped {now}"
            )
        left_out = []
        for one in cases:
            made = estimate([case for case in cases if case is not one], beside_named=beside).ratios
            left_out.append(np.array([made.get(kind, 0.0) for kind in DEFAULTS]))
        print(f"{'  each case left out in turn':34}", told(scores(cases, left_out)))
    halves_apart(cases)


def halves_apart(cases: Sequence[CaseFacts]) -> None:
    """Dossiers under ratios from the cases of the codebook alone, and the reverse."""
    ids = {case.id for case in dossier_cases()}
    old = [case for case in cases if case.case.id in ids]
    new = [case for case in cases if case.case.id not in ids]
    for what, tested, learned in (("dossiers", old, new), ("codebook's cases", new, old)):
        ratios = estimate(learned, beside_named=True).ratios
        vector = np.array([ratios[kind] for kind in DEFAULTS])
        zeros = np.zeros(len(DEFAULTS))
        print(f"{what}, prior alone".ljust(34), told(scores(tested, [zeros] * len(tested))))
        print(
            f"{what}, ratios of the others".ljust(34), told(scores(tested, [vector] * len(tested)))
        )


def names(table: object) -> set[str]:
    """The names in a table of quantities."""
    return {row.name for row in table.rows}  # type: ignore[attr-defined]


def told(found: dict[str, float]) -> str:
    """Scores in one line."""
    return " ".join(f"{key} {value:+.3f}" for key, value in found.items())


if __name__ == "__main__":
    main()
