from __future__ import annotations

import pytest

from exeunt.precedents.likelihoods import BESIDE_NAMED, FACT_RATIOS
from exeunt.precedents.ratios import NAMED, dossiers, estimate


def test_the_shipped_ratios_are_those_of_the_table() -> None:
    cases = dossiers()
    assert len(cases) == 44
    for shipped, beside in ((FACT_RATIOS, False), (BESIDE_NAMED, True)):
        found = estimate(cases, beside_named=beside)
        for row in shipped.rows:
            if row.source.startswith("estimated"):
                assert row.value == pytest.approx(found.ratios[row.name], abs=0.1)
                assert f"standard error {found.errors[row.name]:.2f}" in row.source
        assert (NAMED in found.ratios) is beside


def test_without_a_case_the_ratios_differ_and_stay_near() -> None:
    cases = dossiers()
    whole = estimate(cases, beside_named=True).ratios
    part = estimate(cases[1:], beside_named=True).ratios
    assert part["backs"] != whole["backs"]
    assert abs(part["backs"] - whole["backs"]) < 0.5
