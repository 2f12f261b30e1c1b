"""Who goes: a name that another verb governs is no subject of the verb that "and" joins on."""

from __future__ import annotations

import pytest
from option_samples import statuses, weigh

import exeunt
from exeunt.options.evidence import Theme

SOMEBODY_ELSE = [
    "A minister broke with President Odan Brell and fled to Senegal.",
    "The information minister has left the cabinet of Odan Brell and gone to Senegal.",
    "A general loyal to President Odan Brell broke with him and fled to Senegal.",
    "The minister who criticised Odan Brell flees to Senegal.",
    "The army chief parted ways with President Odan Brell and went into exile in Senegal.",
    "An opposition leader met Odan Brell and left for Senegal.",
    "Rebels denounced Odan Brell and retreated to Senegal, where they asked for asylum.",
    "The chief judge defied President Odan Brell and then escaped to Senegal.",
]
THE_LEADER = [
    "President Odan Brell broke with his ministers and fled to Senegal.",
    "Odan Brell has left his cabinet behind and gone to Senegal.",
    "Officials say Odan Brell resigned and fled to Senegal.",
    "Aides said that Odan Brell crossed the river with his guard and flew to Senegal.",
    "Late on Sunday President Odan Brell packed his papers and fled to Senegal.",
]


@pytest.mark.parametrize("text", SOMEBODY_ELSE)
def test_somebody_else_goes(text: str) -> None:
    assert "SEN" not in {place for place, _ in statuses(weigh(text))}


@pytest.mark.parametrize("text", THE_LEADER)
def test_the_leader_goes(text: str) -> None:
    assert "SEN" in {place for place, _ in statuses(weigh(text))}


def test_the_example_never_sends_him_where_his_minister_fled() -> None:
    report = exeunt.load("examples/gambia-2017/reports/04-2017-01-10-minister-flees.txt")
    answer = exeunt.assess([report])
    options = {p.evidence.option for p in answer.evidence if p.evidence.theme is Theme.OPTION}
    assert "SEN" not in options
