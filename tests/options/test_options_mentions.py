"""Countries that are no options: venues, datelines, mediators, other people's exile, names."""

from __future__ import annotations

import pytest
from option_samples import statuses, themes, weigh

from exeunt.options import Leader


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A summit on the future of President Odan Brell opened in Kenya on Monday.", "KEN"),
        ("The fate of Odan Brell was on the agenda of ministers who met in Norway.", "NOR"),
        ("Kenya is mediating between President Odan Brell and the rebels.", "KEN"),
        ("Brazil urged President Odan Brell to step down.", "BRA"),
        ("Speaking in Italy, an envoy said that Odan Brell should leave.", "ITA"),
        ("A Turkish diplomat said that Odan Brell would leave within days.", "TUR"),
        ("The rebels who want Odan Brell to leave are armed by Serbia.", "SRB"),
    ],
)
def test_a_country_only_named_is_a_mention(text: str, place: str) -> None:
    reading = weigh(text)
    assert place not in {option for option, _ in statuses(reading)}
    assert place in {mention.place for mention in reading.mentions}


def test_a_dateline_is_no_option() -> None:
    text = "NAIROBI, March 7 (Lamp News) - President Odan Brell will fly to Oman, an aide said."
    assert statuses(weigh(text)) == {("OMN", "reported")}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Idi Amin died in Saudi Arabia. President Odan Brell has said nothing of exile.", "SAU"),
        ("His rival, Tom Lind, lives in exile in Norway. President Odan Brell remains.", "NOR"),
        ("Odan Brell’s predecessor, Sam Koll, fled to Ghana in 1991.", "GHA"),
    ],
)
def test_other_peoples_exile_is_no_option(text: str, place: str) -> None:
    assert place not in {option for option, _ in statuses(weigh(text))}


@pytest.mark.parametrize(
    ("text", "not_places"),
    [
        ("Chad Jordan, the pilot, said President Odan Brell would fly to Oman.", {"TCD", "JOR"}),
        ("Israel Mensah, a lawyer, said President Odan Brell would fly to Oman.", {"ISR"}),
        (
            "Georgia Blake, his niece, said President Odan Brell would fly to Oman.",
            {"GEO"},
        ),
    ],
)
def test_people_with_the_names_of_countries(text: str, not_places: set[str]) -> None:
    reading = weigh(text)
    assert statuses(reading) == {("OMN", "reported")}
    assert not not_places & {e.option for e in reading.evidence}
    assert not not_places & {m.place for m in reading.mentions}


@pytest.mark.parametrize(
    "text",
    [
        "President Odan Brell could remain in Zambia, an aide said.",
        "President Odan Brell flew back to Zambia on Monday.",
        "Zambia has offered the rebels talks, President Odan Brell said.",
        "Odan Brell may leave Zambia for Oman, an aide said.",
    ],
)
def test_the_home_country_is_never_an_option(text: str) -> None:
    assert "ZMB" not in {e.option for e in weigh(text).evidence}


def test_near_namesakes_are_kept_apart() -> None:
    text = (
        "President Odan Brell is bound for Niger, not for Nigeria, an aide said. "
        "Dominica has offered him a house, the aide added."
    )
    found = statuses(weigh(text))
    assert found == {("NER", "reported"), ("NGA", "denied"), ("DMA", "offered")}


def test_a_report_on_somebody_else_says_nothing_of_the_leader() -> None:
    text = "President Odan Brell will go to Oman, an aide said."
    assert statuses(weigh(text, Leader("Tessa Ruhl", None, "CHL"))) == set()
    assert statuses(weigh(text)) == {("OMN", "reported")}


def test_a_text_without_options_has_no_evidence() -> None:
    reading = weigh("The harvest in Peru was good. Farmers in Chile were glad of the rain.")
    assert reading.evidence == ()
    assert {m.place for m in reading.mentions} == {"PER", "CHL"}


def test_words_that_describe_a_source_are_no_tie() -> None:
    text = (
        "Chile has offered President Odan Brell of Zambia asylum. A Chilean diplomat close to the "
        "talks said that Brell was tired. Officials at State House and in Chile said nothing."
    )
    assert ("CHL", "tie", "for") not in themes(weigh(text))
