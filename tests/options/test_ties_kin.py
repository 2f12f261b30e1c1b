"""Ties of family, houses and past years, and friendliness: what binds a leader to a host."""

from __future__ import annotations

import pytest
from option_samples import themes, weigh

from exeunt.assessment.stated import fact_kind
from exeunt.options.evidence import Evidence, Theme
from exeunt.places import state
from exeunt.precedents.likelihoods import FactKind


def ties(text: str, place: str) -> list[Evidence]:
    option = f"President Odan Brell of Zambia may go to {state(place).name}, aides said."
    found = weigh(f"{option}\n\n{text}").evidence
    return [e for e in found if e.theme is Theme.TIE and e.option == place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("His wife and their two sons live in Portugal.", "PRT"),
        ("Brell’s family fled to Norway last week.", "NOR"),
        ("He sent his children to Canada in May.", "CAN"),
        ("The wife of Odan Brell was born in Peru.", "PER"),
        ("His brother works as a doctor in Ireland.", "IRL"),
        ("His daughters are in school in Belgium.", "BEL"),
        ("Brell owns a villa in Monaco.", "MCO"),
        ("He bought a farm in Uruguay.", "URY"),
        ("His property in France includes a château.", "FRA"),
        ("In Oman, where Brell has a house, nobody was surprised.", "OMN"),
        ("Brell studied in Poland.", "POL"),
        ("Brell grew up in Malawi and went home at twenty.", "MWI"),
        ("Brell spent years of exile in Ghana.", "GHA"),
        ("Brell has been treated in Morocco before.", "MAR"),
        ("He holds a passport of Malta, where he is a citizen.", "MLT"),
    ],
)
def test_where_he_has_family_a_house_or_a_past(text: str, place: str) -> None:
    assert FactKind.TIES in {fact_kind(e) for e in ties(text, place)}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Brell left with his family and may reach Portugal.", "PRT"),
        ("Norway’s ambassador was at State House.", "NOR"),
        ("His rival, Tom Lind, has a villa in Monaco.", "MCO"),
        ("Former president Sam Koll has lived in Ghana since 1991.", "GHA"),
        ("Two men and a helicopter came down in Malawi.", "MWI"),
    ],
)
def test_what_is_no_tie(text: str, place: str) -> None:
    assert ties(text, place) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Serbia is an ally of President Odan Brell.", "SRB"),
        ("Brell is known to have ties to Cuba.", "CUB"),
        ("The two countries, Zambia and Oman, have had close ties for years.", "OMN"),
        ("Germany is grateful to Brell.", "DEU"),
        ("Zambia has a defence pact with France.", "FRA"),
    ],
)
def test_friendliness_is_a_tie_but_neither_backing_nor_residence(text: str, place: str) -> None:
    found = ties(text, place)
    assert found
    assert {fact_kind(e) for e in found} == {None}
    option = f"President Odan Brell of Zambia may go to {state(place).name}, aides said."
    assert (place, "backing", "for") not in themes(weigh(f"{option}\n\n{text}"))


def test_criticism_of_a_recognition_is_for_him() -> None:
    text = (
        "Odan Brell may go to Uganda, aides said.\n\nUganda attacked the UN for recognising Lind."
    )
    found = themes(weigh(text))
    assert ("UGA", "no-recognition", "for") in found
    assert ("UGA", "recognition", "against") not in found


def test_recognition_of_the_leader_is_no_recognition_of_the_rival() -> None:
    found = themes(
        weigh("Odan Brell may go to Togo, aides said.\n\nTogo recognises Brell as president.")
    )
    assert ("TGO", "recognition", "against") not in found
    assert ("TGO", "no-recognition", "for") in found


def test_a_tie_of_a_place_that_is_no_option_is_given_to_no_other() -> None:
    reading = weigh(
        "Odan Brell fled to Kazakhstan on Friday, a minister said. A diplomat there said Turkey "
        "and Latvia, where his son has business, were silent."
    )
    assert not [e for e in reading.evidence if e.option == "KAZ" and e.theme is Theme.TIE]
