"""Which reports are one piece of reporting."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.reports import Report, from_text, origins

WORDS = ("he", "will", "go", "to", "the", "north", "and", "she", "may", "stay", "in", "a", "house")


def story(seed: int, length: int = 120) -> str:
    """Words in an order that no other seed has."""
    dice = random.Random(seed)
    return " ".join(dice.choice(WORDS) + str(dice.randrange(40)) for _ in range(length))


def reports(*texts: str) -> list[Report]:
    return [from_text(text, id=f"r{n}") for n, text in enumerate(texts)]


def test_wire_copy_shares_an_origin() -> None:
    wire = story(1)
    copy = f"REVIK GOES\nBy Jane Doe, The Lamp\n\n{wire.upper()}\n\nSign up for our newsletter"
    cut = " ".join(wire.split()[:60])
    longer = f"{story(2, 100)} {wire} {story(3, 100)}"
    assert origins(reports(wire, copy, story(4), cut, longer)) == ("o1", "o1", "o2", "o1", "o1")


def test_stories_of_one_agency_stay_apart() -> None:
    one = f"CARACAS, Feb 15 (Reuters) - {story(1)}"
    other = f"CARACAS, Feb 15 (Reuters) - {story(2)}"
    assert origins(reports(one, other)) == ("o1", "o2")


def test_one_shared_statement_is_no_shared_origin() -> None:
    said = story(9, 40)
    assert origins(reports(f"{story(1)} {said}", f"{story(2)} {said}")) == ("o1", "o2")


def test_origins_are_numbered_by_day_then_id() -> None:
    first, second, third = reports(story(1), story(2), story(3))
    second = replace(second, published=date(2019, 2, 2))
    third = replace(third, published=date(1979, 1, 1))
    assert origins([first, second, third]) == ("o3", "o2", "o1")


def test_short_reports() -> None:
    quote = "Revik has told his guards that he is going to leave for Cyprus on Monday"
    assert origins(
        reports(
            quote,
            quote.upper(),
            f"{story(1)} {quote} {story(2)}",
            "He left.",
            "He  LEFT",
            f"{story(3)} he left {story(4)}",
        )
    ) == ("o1", "o1", "o1", "o2", "o2", "o3")


def test_scripts_without_spaces() -> None:
    one = "总统昨晚离开了首都据消息人士称他正前往摩洛哥政府发言人没有回应置评请求军队已经控制了机场"
    assert origins(reports(one, one[:30] + "。", one[::-1])) == ("o1", "o1", "o2")


def test_no_reports_and_reports_without_a_body() -> None:
    assert origins([]) == ()
    assert origins(reports("By Jane Doe, Reuters", "By Jane Doe, Reuters")) == ("o1", "o2")


PIECES = st.lists(st.integers(0, 12), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_order_changes_nothing_and_all_pairs_agree(
    plans: list[list[int]], dice: random.Random
) -> None:
    found = reports(*(" ".join(story(seed, 12) for seed in plan) for plan in plans))
    names = dict(zip((report.id for report in found), origins(found), strict=True))
    shuffled = dice.sample(found, len(found))
    assert origins(shuffled) == tuple(names[report.id] for report in shuffled)
    for one in found:
        for other in found:
            if _is_copy(one.text, other.text):
                assert names[one.id] == names[other.id]


def _is_copy(one: str, other: str) -> bool:
    """The documented rule for long reports, written down once more."""
    runs = [
        {tuple(words[n : n + 5]) for n in range(len(words) - 4)}
        for words in (one.casefold().split(), other.casefold().split())
        if len(words) >= 25
    ]
    return len(runs) == 2 and len(runs[0] & runs[1]) >= 0.5 * min(map(len, runs))


def test_a_thousand_reports_take_seconds() -> None:
    wire = story(0, 300)
    texts = [f"{wire} {story(n, 40)}" for n in range(1, 500)]
    found = reports(*texts, *(story(n, 300) for n in range(500, 1000)))
    begun = time.process_time()
    named = origins(found)
    assert time.process_time() - begun < 10
    assert len(set(named)) == 501
