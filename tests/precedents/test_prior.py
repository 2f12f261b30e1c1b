from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.errors import UsageError
from exeunt.precedents.cases import Case, CaseType, exile_cases
from exeunt.precedents.likelihoods import FACT_RATIOS, FactKind, LeaderFact
from exeunt.precedents.patrons import patron_ties
from exeunt.precedents.prior import Models, Prior, fit_models, prior
from exeunt.precedents.states import states_on

ON = date(2019, 2, 15)


@pytest.fixture(scope="module")
def venezuela() -> Prior:
    return prior("VEN", ON)


def test_a_prior_is_a_distribution_in_order(venezuela: Prior) -> None:
    assert math.isclose(sum(host.probability for host in venezuela.hosts), 1.0)
    assert math.isclose(sum(host.first_stop for host in venezuela.hosts), 1.0)
    assert [host.rank for host in venezuela.hosts] == list(range(1, len(venezuela.hosts) + 1))
    for host in venezuela.hosts:
        low, high = host.interval
        assert 0 <= low <= host.probability <= high <= 0.4
        assert host.rank_interval[0] <= host.rank <= host.rank_interval[1]
    assert "VEN" not in {host.place for host in venezuela.hosts}


def test_the_named_places_of_venezuela_2019(venezuela: Prior) -> None:
    ranks = {place: venezuela.host(place).rank for place in ("CUB", "MEX", "RUS", "TUR")}
    assert ranks["CUB"] <= 5
    assert ranks["MEX"] <= 12
    assert ranks["RUS"] < ranks["TUR"]


def test_shares_add_up_to_the_difference_in_log_odds(venezuela: Prior) -> None:
    one, other = venezuela.hosts[0], venezuela.hosts[40]
    gap = sum(f.share for f in one.factors) - sum(f.share for f in other.factors)
    assert math.isclose(gap, math.log(one.odds_score / other.odds_score), rel_tol=1e-6)


def test_the_answer_is_the_same_every_time(venezuela: Prior) -> None:
    assert prior("Venezuela", ON) == venezuela


def test_unknown_is_none_and_not_zero(models: Models) -> None:
    answer = prior("VEN", date(1989, 1, 1), models=models)
    values = {factor.name: factor.value for factor in answer.host("DDR").factors}
    assert values["output_dollars"] is None
    assert values["population"] is None
    assert values["distance_km"] is not None


def test_facts_move_the_odds_by_their_ratio(models: Models) -> None:
    plain = prior("VEN", ON, models=models)
    backed = prior("VEN", ON, models=models, facts=[LeaderFact("RUS", FactKind.BACKS)])
    assert backed.host("RUS").rank < plain.host("RUS").rank
    assert backed.host("RUS").facts == ("backs",)
    before = plain.host("RUS").odds_score / plain.host("TUR").odds_score
    after = backed.host("RUS").odds_score / backed.host("TUR").odds_score
    assert math.isclose(math.log(after / before), FACT_RATIOS["backs"])
    with pytest.raises(UsageError, match="no possible host"):
        prior("VEN", ON, models=models, facts=[LeaderFact("VEN", FactKind.BACKS)])


def test_too_early_for_a_fit_says_so_and_gives_equal_chances() -> None:
    with pytest.raises(UsageError, match="exiles are known before"):
        fit_models(date(1947, 1, 1))
    for on in (date(1946, 1, 1), date(1947, 1, 1)):
        answer = prior("VEN", on)
        assert "too few to learn from" in answer.model
        even = 1 / len(answer.hosts)
        assert all(math.isclose(host.probability, even) for host in answer.hosts)
    fitted = prior("VEN", date(1948, 12, 1))
    assert "conditional logit" in fitted.model


def test_nothing_after_the_day_changes_the_forecast(venezuela: Prior) -> None:
    """No leakage: later cases, and what became of earlier ones later, leave it as it was."""
    changed = []
    for case in exile_cases():
        if case.known_after >= ON:
            changed.append(
                replace(case, first="TUR", destinations=("TUR", "NPL"), home="BOL", autocrat=None)
            )
        elif (ON - case.known_after).days < 700 and len(case.destinations) > 1:
            changed.append(replace(case, destinations=(case.first, "NPL")))
        else:
            changed.append(case)
    invented = Case(
        "x",
        "Somebody",
        "VEN",
        "2019-02-15",
        "TUR",
        ("TUR",),
        (),
        True,
        CaseType.PROMPT,
        True,
        "",
        "x",
    )
    later = prior("VEN", ON, cases=[*changed, invented])
    assert later.hosts == venezuela.hosts


def test_an_earlier_case_does_change_it(venezuela: Prior) -> None:
    earlier = Case(
        "x",
        "Somebody",
        "VEN",
        "2018-02-15",
        "TUR",
        ("TUR",),
        (),
        True,
        CaseType.PROMPT,
        True,
        "",
        "x",
    )
    moved = prior("VEN", ON, cases=[*exile_cases(), earlier])
    assert moved.host("TUR").probability > venezuela.host("TUR").probability


def test_a_patron_counts_from_the_year_after() -> None:
    assert not [tie for tie in patron_ties("HTI", date(2004, 2, 29)) if tie.start == 2004]
    assert [tie for tie in patron_ties("HTI", date(2005, 2, 28)) if tie.start == 2004]
    assert "RUS" in {tie.patron for tie in patron_ties("SYR", date(2024, 12, 8))}


@settings(max_examples=40, deadline=None)
@given(st.dates(date(1946, 1, 1), date(2026, 11, 1)), st.integers(0, 10_000))
def test_every_state_of_every_day_answers(models: Models, on: date, pick: int) -> None:
    states = states_on(on)
    answer = prior(states[pick % len(states)].code, on, models=models)
    assert len(answer.hosts) == len(states) - 1
    assert math.isclose(sum(host.probability for host in answer.hosts), 1.0)
    assert all(0 < host.probability <= 0.4 + 1e-12 for host in answer.hosts)
