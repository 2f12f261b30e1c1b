"""Whether he leaves at all: defiance, plans, pressure; and what binds or bars a host."""

from __future__ import annotations

import pytest
from option_samples import BRELL, close, statuses, themes, weigh

from exeunt.options import weigh_in_all
from exeunt.options.evidence import Theme
from exeunt.places import state

FOR, AGAINST = "for", "against"


@pytest.mark.parametrize(
    "text",
    [
        "“I will die in this palace,” President Odan Brell said.",
        "President Odan Brell vowed never to leave Zambia.",
        "Odan Brell said that he would not step down.",
        "“I am staying,” President Odan Brell told a crowd.",
        "President Odan Brell has sworn to stay in power until the end.",
        "“I am not going anywhere,” President Odan Brell told a crowd.",
    ],
)
def test_defiance_is_staying(text: str) -> None:
    reading = weigh(text)
    assert ("stay", "accepted") in statuses(reading)
    assert ("stay", "defiance", FOR) in themes(reading)


@pytest.mark.parametrize(
    "text",
    [
        "President Odan Brell is preparing to leave the country, two aides said.",
        "Plans are being made for Odan Brell to leave at short notice, a diplomat said.",
        "Odan Brell has packed his bags and is ready to leave Zambia, a guard said.",
    ],
)
def test_plans_are_for_leaving(text: str) -> None:
    assert ("leave", "plan", FOR) in themes(weigh(text))


@pytest.mark.parametrize(
    "text",
    [
        "Brazil called on President Odan Brell to step down.",
        "“Odan Brell must go,” Foreign Minister Ana Ruiz said.",
        "Protesters demanded that President Odan Brell resign.",
        "President Odan Brell is under growing pressure to leave office.",
    ],
)
def test_pressure_on_the_leader(text: str) -> None:
    assert ("leave", "pressure", FOR) in themes(weigh(text))


@pytest.mark.parametrize(
    ("text", "option", "theme", "direction"),
    [
        (
            "Taking in Odan Brell would expose Kenya to sanctions, a diplomat said.",
            "KEN", "host-risk", AGAINST,
        ),
        (
            "If Odan Brell went to Italy, he would be sent to a court in The Hague, a judge said.",
            "ITA", "legal-risk", AGAINST,
    ),
        ("Serbia is a close ally of President Odan Brell.", "SRB", "tie", FOR),
        ("President Odan Brell owns a villa in Oman.", "OMN", "tie", FOR),
        ("The wife of President Odan Brell was born in Peru.", "PER", "tie", FOR),
        (
            "Ghana recognised the rival of President Odan Brell as Zambia’s lawful president.",
            "GHA", "recognition", AGAINST,
        ),
        (
            "Oman has not recognised the rival of President Odan Brell.",
            "OMN", "no-recognition", FOR,
        ),
        (
            "Relations between President Odan Brell and Norway have been strained for years.",
            "NOR", "strain", AGAINST,
        ),
        ("Serbia has sent troops to protect President Odan Brell.", "SRB", "backing", FOR),
    ],
)  # fmt: skip
def test_what_binds_or_bars_a_host(text: str, option: str, theme: str, direction: str) -> None:
    """Ties and risks count for places that are options."""
    text = f"President Odan Brell may go to {state(option).name}, aides said. {text}"
    assert (option, theme, direction) in themes(weigh(text))


def test_a_gap_for_each_who_would_not_answer() -> None:
    reading = weigh(
        "President Odan Brell may go to Oman, an aide said. The foreign ministry of Oman did not "
        "respond to a request for comment. The aide declined to say when."
    )
    assert [gap.who.removeprefix("the ").removeprefix("The ") for gap in reading.gaps] == [
        "foreign ministry of Oman",
        "aide",
    ]
    assert statuses(reading) == {("OMN", "possible")}


def test_evidence_points_at_the_claim_it_rests_on() -> None:
    text = "Kenya has offered President Odan Brell asylum, a diplomat said. He said no more."
    (piece,) = [e for e in weigh(text).evidence if e.option == "KEN"]
    assert piece.report == "sample"
    assert piece.claim == "c1"
    assert piece.span.of(text) == piece.quote
    assert piece.quote.startswith("Kenya has offered President Odan Brell asylum")
    assert piece.sentence.contains(piece.span)


def test_who_backs_and_who_would_take_him_in_may_stand_in_different_reports() -> None:
    backing = (
        "Libya protects President Odan Brell, and its troops guard his palace, a minister said."
    )
    option = "President Odan Brell of Zambia may go to Libya, a minister said."
    alone = weigh_in_all([close(backing)], BRELL)
    together = weigh_in_all([close(backing, "r1"), close(option, "r2")], BRELL)
    assert not [e for e in alone[0].evidence if e.option == "LBY"]
    assert {e.theme for e in together[0].evidence if e.option == "LBY"} == {Theme.BACKING}
    assert "LBY" in {m.place for m in alone[0].mentions}
    assert "LBY" not in {m.place for m in together[0].mentions}
