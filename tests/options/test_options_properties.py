"""What holds for every text, every order of reports and any number of copies."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from option_samples import BRELL, close, weigh

import exeunt
from exeunt.errors import ReportError
from exeunt.options import Leader, Reading
from exeunt.places import state

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

FRAGMENTS = st.sampled_from(
    [
        "President Odan Brell ", "Brell ", "he ", "He ", "his wife ", "Kenya ", "to Kenya", "Oman",
        "Peru’s foreign minister ", "the Kremlin ", "Oslo ", "Georgia ", "Chad ", "the US ",
        "has offered ", "asylum ", "exile in ", "will go to ", "may flee to ", "refused ",
        "did not rule out ", "is not going to ", "but to ", "by way of ", "after a stop in ",
        "for treatment ", "stay ", "never leave ", "“I am going nowhere,” ", "an aide said. ",
        "four people said. ", "two of them said ", "several countries ", "under pressure to go. ",
        "ally ", "recognised ", "NAIROBI, March 7 (Lamp News) - ", "\n\n", "\r\n", "\u00a0", ". ",
        ", ", "; ", "“", "”", "‘", "’", "[the king] ", "😀", "غادر ", "他走了。", "Он ушёл. ",
        "\u202e",
    ]
)  # fmt: skip
LEADERS = st.sampled_from(
    [
        BRELL,
        Leader("Brell", None, None),
        Leader("Lena Osk", "Queen", "NOR"),
        Leader("محمد", None, "OMN"),
        Leader("(.*", "[", None),
    ]
)


def check(text: str, reading: Reading, leader: Leader) -> None:
    for piece in reading.evidence:
        assert piece.span.of(text) == piece.quote
        assert piece.sentence.of(text).strip()
        assert piece.option != leader.country
        if piece.option not in ("stay", "leave", "unnamed"):
            assert state(piece.option).code == piece.option
    options = {piece.option for piece in reading.evidence}
    for mention in reading.mentions:
        assert mention.words.of(text)
        assert mention.place not in options
    for gap in reading.gaps:
        assert gap.sentence.of(text)


@FEW
@given(st.one_of(st.text(max_size=200), st.lists(FRAGMENTS, max_size=25).map("".join)), LEADERS)
def test_any_text_and_any_leader(text: str, leader: Leader) -> None:
    try:
        reading = close(text)
    except ReportError:
        return
    check(text, weigh(text, leader), leader)
    ids = {claim.id for claim in reading.claims}
    assert {e.claim for e in weigh(text, leader).evidence} <= ids


REPORTS = [
    "Zambian President Odan Brell may go to Oman, two people with knowledge of the talks said.",
    "Kenya has offered Zambian President Odan Brell asylum, said Ana Ruiz, the Kenyan "
    "foreign minister.",
    "Peru has refused to take in Zambian President Odan Brell, its foreign minister said.",
    "“I will not step down,” Zambian President Odan Brell told a crowd. "
    "Serbia is a close ally of Odan Brell.",
]


def reports() -> list[exeunt.Report]:
    return [
        exeunt.from_text(text, id=f"r{n}", published=date(2024, 3, 1) + timedelta(days=n))
        for n, text in enumerate(REPORTS)
    ]


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_reports_changes_nothing(seed: int) -> None:
    given_so = reports()
    shuffled = random.Random(seed).sample(given_so, len(given_so))
    assert exeunt.assess(shuffled).to_json() == exeunt.assess(given_so).to_json()


def test_copies_move_nothing() -> None:
    text = "\n\n".join(REPORTS)
    day = date(2024, 3, 8)
    one = exeunt.assess([exeunt.from_text(text, id="wire", published=day)])
    many = exeunt.assess([exeunt.from_text(text, id=f"copy {n}", published=day) for n in range(40)])
    before = {d.place: d.probability for d in one.destinations}
    assert {"OMN", "KEN", "PER"} <= set(before)
    after = {d.place: d.probability for d in many.destinations}
    assert after == pytest.approx(before, abs=1e-9)
    assert many.sources == one.sources


def test_a_denial_taken_away_raises_the_place() -> None:
    offer, denial = (
        REPORTS[1],
        "Kenya denied that it had offered Zambian President Odan Brell asylum.",
    )
    day = date(2024, 3, 8)
    both = [
        exeunt.from_text(offer, id="a", published=day),
        exeunt.from_text(denial, id="b", published=day),
    ]
    chances = [
        next(d.probability for d in exeunt.assess(given).destinations if d.place == "KEN")
        for given in (both, both[:1])
    ]
    assert chances[0] < chances[1]


def test_the_same_reading_twice() -> None:
    text = "\n\n".join(REPORTS)
    assert weigh(text) == weigh(text)
