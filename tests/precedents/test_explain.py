from __future__ import annotations

import math
from datetime import date

import pytest

from exeunt.errors import UsageError
from exeunt.precedents.departure import departure_base_rate, fates
from exeunt.precedents.explain import most_uncertain, nearest_precedents, what_would_differ
from exeunt.precedents.factors import FactorName
from exeunt.precedents.legal import legal_facts
from exeunt.precedents.likelihoods import parse_fact
from exeunt.precedents.model import Model
from exeunt.precedents.prior import Models, fit_models, prior
from exeunt.precedents.tables import read_table

ON = date(2019, 2, 15)


def test_what_would_have_to_differ_for_turkey(models: Models) -> None:
    answer = prior("VEN", ON, models=models)
    gap = what_would_differ(answer, models, "TUR", 3)
    assert gap.gap > 0
    assert gap.rival == answer.hosts[2].place
    assert gap.together
    facts = [parse_fact(f"TUR {kind}") for kind in gap.together]
    assert prior("VEN", ON, models=models, facts=facts).host("TUR").rank <= 3


def test_a_needed_value_is_worth_the_gap(models: Models) -> None:
    answer = prior("VEN", ON, models=models)
    gap = what_would_differ(answer, models, "MEX", 3)
    hosted = next(change for change in gap.changes if change.name == "earlier_exiles_hosted")
    assert hosted.needed is not None
    assert hosted.value is not None
    weight = _weight(models.anywhere)
    assert math.isclose(weight * (math.log1p(hosted.needed) - math.log1p(hosted.value)), gap.gap)


def test_a_yes_or_no_would_have_to_be_what_the_model_likes_better() -> None:
    on = date(1960, 1, 1)
    early = fit_models(on)
    answer = prior("CUB", on, models=early)
    signs = set()
    for place in ("USA", "ESP", "DOM"):
        for change in what_would_differ(answer, early, place, 1).changes:
            if change.unit == "yes/no":
                weight = early.anywhere.weight(FactorName(change.name))
                better = 1.0 if weight > 0 else 0.0
                assert change.needed == (None if change.value == better else better)
                signs.add(better)
    assert 1.0 in signs


def _weight(model: Model) -> float:
    for column, value, scale in zip(model.columns, model.coefficients, model.scales, strict=True):
        if column.factor == "earlier_exiles_hosted":
            return float(value / scale)
    raise AssertionError


def test_a_place_that_is_no_host_is_refused(models: Models) -> None:
    with pytest.raises(UsageError, match="no possible host"):
        what_would_differ(prior("VEN", ON, models=models), models, "VEN")


def test_nearest_precedents_are_earlier_and_like() -> None:
    found = nearest_precedents("CUB", date(2000, 1, 1))
    assert found[0].case.id == "cub-batista-1959"
    assert "same country" in found[0].alike
    assert all(one.case.known_after < date(2000, 1, 1) for one in found)


def test_uncertain_ranks_come_widest_first(models: Models) -> None:
    widths = [
        host.rank_interval[1] / host.rank_interval[0]
        for host in most_uncertain(prior("VEN", ON, models=models))
    ]
    assert widths == sorted(widths, reverse=True)


def test_legal_facts_hold_on_their_day() -> None:
    assert legal_facts("ZAF", "SDN", date(2015, 6, 14)).icc_member
    assert not legal_facts("ZAF", "SDN", date(1999, 1, 1)).icc_member
    assert not legal_facts("BDI", "SDN", date(2018, 1, 1)).icc_member
    assert legal_facts("BDI", "SDN", date(2010, 1, 1)).icc_member
    assert not legal_facts("NGA", "LBR", date(2003, 8, 11)).surrenders
    assert legal_facts("NGA", "LBR", date(2010, 1, 1)).surrenders[0].guest == "Charles Taylor"
    assert legal_facts("USA", "BOL", date(2003, 10, 17)).extradition_treaty is True
    assert legal_facts("TUR", "BOL", date(2003, 10, 17)).extradition_treaty is None
    assert legal_facts("CHN", "TWN", date(1980, 1, 1)).no_relations


def test_base_rates_name_their_class_and_know_nothing_later() -> None:
    rates = departure_base_rate("GAB", date(2023, 8, 30))
    assert rates is not None
    low, high = rates.any_way.interval
    assert 0 < low < rates.any_way.probability < high < 1
    assert rates.irregular.probability < rates.any_way.probability
    assert "Africa 2006-2015" in rates.any_way.reference_class
    earlier = departure_base_rate("GAB", date(2001, 1, 1))
    assert earlier is not None
    assert "1986-1995" in earlier.any_way.reference_class
    early = departure_base_rate("VEN", date(1950, 1, 1))
    assert early is not None
    assert "Americas 1945-1949" in early.any_way.reference_class


def test_fates_are_shares() -> None:
    assert {fate.way for fate in fates()} >= {"irregular or foreign-imposed exit"}
    assert all(0 <= fate.exile_rate.probability <= 1 for fate in fates())


def test_the_published_coefficients_are_those_of_the_committed_tables(models: Models) -> None:
    for model in (models.anywhere, models.first_stop):
        told = [
            float(row["weight"])
            for row in read_table("coefficients.csv")
            if row["target"] == model.target
        ]
        fitted = model.coefficients / model.scales
        assert told == pytest.approx(list(fitted), abs=2e-5)
