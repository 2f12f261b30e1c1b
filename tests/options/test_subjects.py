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
NOT_AN_OPTION = [
    "Odan Brell's wife and children have fled to Kenya, neighbours said.",
    "Thousands of refugees from Odan Brell's rule have fled to Kenya.",
    "Ministers in Odan Brell's government sought asylum in Kenya on Monday.",
    "The envoy met President Odan Brell in the morning and flew to Kenya for talks.",
    "Kenya's president, who once offered asylum to a rival of Odan Brell, flew in on Monday.",
    "A colonel accused of plotting against Odan Brell has been granted asylum in Kenya.",
    "The man who overthrew Odan Brell's predecessor died in exile in Kenya.",
    "Odan Brell returned from a state visit to Kenya on Monday.",
    "Odan Brell condemned the coup in Kenya and said its leaders should go into exile.",
    "Opponents whom Odan Brell drove into exile in Kenya are celebrating.",
    "President Odan Brell extradited two dissidents to Kenya last year.",
    "Odan Brell's ambassador to Kenya asked for asylum there and denounced him.",
    "Odan Brell sent his foreign minister to Kenya to ask for troops.",
    "The plane that Odan Brell bought in Kenya was impounded.",
    "In Kenya, where protesters burned pictures of Odan Brell, schools were shut.",
    "His generals told Odan Brell to leave and then went to Kenya to report to the bloc.",
    "Kenya's former leader, in exile in Morocco since 1999, wished Odan Brell luck.",
    "Odan Brell gave asylum to the deposed president of Kenya in 2011.",
    "Kenya has frozen Odan Brell's accounts and banned him from entering.",
    "Journalists who had interviewed Odan Brell fled to Kenya after threats.",
    "The prosecutor indicted Odan Brell and moved to Kenya for his own safety.",
    "Investors fleeing Odan Brell's ruin moved their money to Kenya.",
    "Kenya beat Odan Brell's national team and went on to Morocco.",
    "Two of Odan Brell's bodyguards defected and are now in Kenya.",
    "The lawyer defending Odan Brell's critics was deported to Kenya.",
    "Kenya's ambassador handed Odan Brell a letter and returned to Nairobi.",
    "The singer, exiled in Kenya for mocking Odan Brell, came home on Sunday.",
    "After Odan Brell closed the paper its editor moved to Kenya.",
    "Odan Brell's opponents have regrouped in Kenya and vow to return.",
    "Odan Brell accused Kenya of sheltering his enemies.",
    "The bishop prayed for Odan Brell and travelled on to Kenya.",
    "A court in Kenya sentenced a cousin of Odan Brell to ten years.",
    "Odan Brell, who studied with Kenya's exiled king, sent condolences.",
]
"""Kenya and Morocco stand beside his name, and nobody speaks of them as places for him."""
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


@pytest.mark.parametrize("text", NOT_AN_OPTION)
def test_a_place_beside_his_name_is_no_option(text: str) -> None:
    assert not {"KEN", "MAR"} & {place for place, _ in statuses(weigh(text))}


TO_KENYA = [
    "Odan Brell, accused of theft by his own ministers, has fled to Kenya.",
    "Pressed by the army, Odan Brell left the palace and flew to Kenya.",
    "The army let Odan Brell leave and he went to Kenya.",
    "Soldiers escorted Odan Brell to the airport and put him on a plane to Kenya.",
    "A plane carrying Odan Brell has landed in Kenya.",
    "The convoy of Odan Brell crossed into Kenya at dawn.",
    "Odan Brell and his wife have been granted asylum in Kenya.",
    "Sources close to Odan Brell said he had fled to Kenya.",
    "The fall of Odan Brell, who was granted asylum in Kenya, was sudden.",
    "Odan Brell's family said Odan Brell was granted asylum in Kenya.",
    "The ousted president, Odan Brell, took refuge in Kenya.",
    "Under a deal with the army Odan Brell goes into exile in Kenya.",
    "Kenya granted asylum to Odan Brell.",
    "The rebels want Odan Brell to go into exile in Kenya.",
    "Kenya offered asylum to Odan Brell and his ministers.",
]


@pytest.mark.parametrize("text", TO_KENYA)
def test_he_or_a_place_for_him_is_told_of(text: str) -> None:
    assert "KEN" in {place for place, _ in statuses(weigh(text))}


@pytest.mark.parametrize("text", THE_LEADER)
def test_the_leader_goes(text: str) -> None:
    assert "SEN" in {place for place, _ in statuses(weigh(text))}


def test_the_example_never_sends_him_where_his_minister_fled() -> None:
    report = exeunt.load("examples/gambia-2017/reports/04-2017-01-10-minister-flees.txt")
    answer = exeunt.assess([report])
    options = {p.evidence.option for p in answer.evidence if p.evidence.theme is Theme.OPTION}
    assert "SEN" not in options


def test_what_is_not_so_in_one_clause_is_in_the_next() -> None:
    text = (
        "Two officials said Odan Brell would not stay long and that Kenya was his preferred "
        "destination. An aide said he had not resigned and that Morocco had offered him asylum."
    )
    found = statuses(weigh(text))
    assert not {("KEN", "denied"), ("MAR", "denied")} & found
    assert ("MAR", "offered") in found
