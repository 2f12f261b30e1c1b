"""Facts: those that the user gives are on the prior and named; none counts twice."""

from __future__ import annotations

from datetime import date

import pytest
from assessment_samples import About, Said, Story, assessed

import exeunt
from exeunt.assessment import ESTIMATED, METHOD, parse_fact, prior_for, prior_given
from exeunt.assessment.weights import components
from exeunt.cli.main import run
from exeunt.errors import UsageError
from exeunt.options.evidence import Aspect, Direction, Theme
from exeunt.precedents.likelihoods import BESIDE_NAMED, FACT_RATIOS

DAY = date(2019, 2, 15)
WIRE = """Venezuelan President Tomas Orlenko is under pressure to leave office.

Cuba has offered Orlenko asylum, said Luis Vega, the Cuban foreign minister.
"""


def tie(words: str, theme: Theme = Theme.TIE, direction: Direction = Direction.FOR) -> str:
    about = About("CUB", theme=theme, direction=direction, aspect=Aspect.WOULD)
    (piece,) = assessed([Story("r", (Said(words, about=(about,)),))]).evidence
    ((name, _),) = components(piece.evidence)
    return name


def test_a_given_fact_is_on_the_prior_and_named_as_given() -> None:
    report = exeunt.from_text(WIRE, id="r", published=DAY)
    before = exeunt.assess([report])
    after = exeunt.assess([report], facts=[parse_fact("CUB backs")])
    first, second = (answer.destinations[0] for answer in (before, after))
    assert second.prior > first.prior
    assert second.probability > first.probability
    assert "Given by the user, not found in a report: Cuba" in after.prior_source
    assert "Given" not in before.prior_source


def test_a_given_fact_that_a_report_states_counts_there_alone() -> None:
    report = exeunt.from_text(WIRE, id="r", published=DAY)
    before = exeunt.assess([report])
    after = exeunt.assess([report], facts=[parse_fact("CUB offered")])
    assert after.destinations[0].probability == before.destinations[0].probability
    assert "counted there: Cuba" in after.prior_source


@pytest.mark.parametrize(("country", "on"), [("VEN", DAY), ("VEN", None), (None, None)])
def test_a_fact_about_no_host_is_wrong_usage(country: str | None, on: date | None) -> None:
    with pytest.raises(UsageError, match="XYZ: no possible host"):
        prior_given(country, on, [parse_fact("XYZ backs")], [])


def test_facts_move_a_flat_prior_too() -> None:
    flat = prior_for(None, None)
    raised = prior_given(None, None, [parse_fact("RUS backs")], [])
    assert raised.of("RUS").probability > flat.of("RUS").probability
    assert raised.of("CUB").probability < flat.of("CUB").probability


@pytest.mark.parametrize("words", ["RUS", "RUS sings", "the Russians back him", ""])
def test_known_kinds_are_named(words: str) -> None:
    with pytest.raises(UsageError, match="backs, ties, offered"):
        parse_fact(words)


@pytest.mark.parametrize("command", [["assess", "absent.txt"], ["precedents", "VEN"]])
def test_a_bad_fact_on_the_command_line_is_wrong_usage(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*command, "--fact", "RUS sings"]) == 2
    assert "give one of backs, ties" in capsys.readouterr().err


def test_the_words_tell_which_quantity_counts() -> None:
    assert tie("His wife lives in Cuba") == "tie.residence"
    assert tie("Cuba is a friend of his") == "tie"
    against = Direction.AGAINST
    assert tie("Cuba recognises his rival", Theme.RECOGNITION, against) == "recognition"
    assert tie("Cuba calls on him to go", Theme.RECOGNITION, against) == "recognition.call"


def test_estimated_weights_are_those_of_the_precedents() -> None:
    sources = {row.name: row.source for row in METHOD.rows}
    for name, kind in ESTIMATED.items():
        assert abs(METHOD[name]) == abs(BESIDE_NAMED[kind])
        assert sources[name].startswith("estimated on")
        assert name == "named" or kind in {row.name for row in FACT_RATIOS.rows}


def test_the_command_that_shows_the_prior_gives_its_facts() -> None:
    prior = prior_given("VEN", DAY, [parse_fact("RUS backs"), parse_fact("CUB offered")], [])
    command = "exeunt precedents VEN --on 2019-02-15 --fact 'CUB offered' --fact 'RUS backs'"
    assert f"({command})" in prior.source
    assert "--fact" not in prior_for("VEN", DAY).source
