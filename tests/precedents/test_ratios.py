from __future__ import annotations

import pytest

from exeunt.precedents.coded_cases import NAMED, dossier_cases, reported_cases
from exeunt.precedents.likelihoods import BESIDE_NAMED, FACT_RATIOS
from exeunt.precedents.ratios import case_facts, estimate


def test_the_shipped_ratios_are_those_of_the_table() -> None:
    cases = case_facts()
    assert (len(dossier_cases()), len(reported_cases()), len(cases)) == (44, 63, 107)
    for shipped, beside in ((FACT_RATIOS, False), (BESIDE_NAMED, True)):
        found = estimate(cases, beside_named=beside)
        for row in shipped.rows:
            if row.source.startswith("estimated"):
                assert row.value == pytest.approx(found.ratios[row.name], abs=0.1)
                assert f"standard error {found.errors[row.name]:.2f}" in row.source
        assert (NAMED in found.ratios) is beside


def test_without_a_case_the_ratios_differ_and_stay_near() -> None:
    cases = case_facts()
    whole = estimate(cases, beside_named=True).ratios
    part = estimate(cases[1:], beside_named=True).ratios
    assert part["backs"] != whole["backs"]
    assert abs(part["backs"] - whole["backs"]) < 0.5
