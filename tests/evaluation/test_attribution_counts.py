"""What is counted, and in which class a mistake falls: on attributions set by hand."""

from __future__ import annotations

import pytest
from attribution_samples import attribution
from hypothesis import given
from hypothesis import strategies as st

from exeunt.evaluation.attribution_counts import MEASURES, compare, counts_of
from exeunt.evaluation.attribution_gold import Attribution
from exeunt.evaluation.attribution_mistakes import Length, Trouble, length_of, mistakes_of
from exeunt.evaluation.measures import Figure, Part, score
from exeunt.evaluation.tokens import tokens_of
from exeunt.spans import Span

TEXT = (
    "Mr Vega said the ship would sail at dawn with nine people aboard. Ms Ruiz denied it all, "
    "and the crew feared that a storm was near. Nobody else spoke of the harbour."
)
SAIL = "the ship would sail at dawn with nine people aboard"
STORM = "that a storm was near"
Words = tuple[str | None, str | None, str | None]
VEGA: Words = ("Mr Vega", "said", SAIL)
RUIZ: Words = ("Ms Ruiz", "denied", "it all")
CREW: Words = ("the crew", "feared", STORM)


def made(*words: Words) -> list[Attribution]:
    return [attribution(TEXT, *one) for one in words]


def troubles(gold: list[Attribution], found: list[Attribution]) -> list[Trouble]:
    return [one.trouble for one in mistakes_of(compare(tokens_of(TEXT), gold, found))]


def figures(gold: list[Attribution], found: list[Attribution]) -> dict[str, Figure]:
    counts = counts_of(compare(tokens_of(TEXT), gold, found))
    return {figure.name: figure for figure in score([counts], MEASURES, draws=0)}


def values(figure: Figure) -> list[float | None]:
    return [value.value for _, value in figure.values]


def test_the_marked_ones_themselves_are_right_in_everything() -> None:
    gold = made(VEGA, RUIZ, CREW)
    for name, figure in figures(gold, gold[::-1]).items():
        expected = [0.0, 0.0] if name in ("kind.direct", "kind.mixed") else [1.0] * 3
        assert values(figure) == expected[: len(figure.values)], name
    assert troubles(gold, gold[::-1]) == []


def test_nothing_marked_and_nothing_found_is_right() -> None:
    found = figures([], [])
    assert values(found["token.source"]) == values(found["attribution.full"]) == [1.0] * 3


def test_levels_ask_for_more_and_more() -> None:
    dot = ("Vega", "said", f"{SAIL}.")
    half = ("Ms Ruiz", "said", "at dawn with nine people aboard")
    found = figures(made(VEGA), made(dot))
    assert found["attribution.exact"].of(Part.F1).value == 0
    assert found["attribution.exact_words"].of(Part.F1).value == 1
    assert found["attribution.full"].of(Part.F1).value == 0  # the source is not the same
    assert found["attribution.lenient_src"].of(Part.F1).value == 1
    assert found["given_lenient.source_overlap"].of(Part.SHARE).value == 1
    assert found["given_lenient.source_exact"].of(Part.SHARE).value == 0
    other = figures(made(VEGA), made(half))
    assert other["attribution.lenient"].of(Part.F1).value == 1
    assert other["attribution.lenient_src"].of(Part.F1).value == 0
    assert other["token.content"].of(Part.RECALL).value == pytest.approx(6 / 10)


LIMITS = st.integers(0, len(TEXT) - 1)
SPANS = st.tuples(LIMITS, st.integers(1, 40)).map(
    lambda ends: (Span(ends[0], min(len(TEXT), ends[0] + ends[1])),)
)
PARTS = st.one_of(st.just(()), SPANS)
ATTRIBUTIONS = st.lists(st.builds(Attribution, PARTS, PARTS, PARTS), max_size=6)


@given(ATTRIBUTIONS, ATTRIBUTIONS)
def test_every_missed_and_every_false_one_is_told_once(
    gold: list[Attribution], found: list[Attribution]
) -> None:
    compared = compare(tokens_of(TEXT), gold, found)
    counts = counts_of(compared)
    mistakes = mistakes_of(compared)
    missed = [one for one in mistakes if not one.trouble.startswith(("false-", "source-"))]
    false = [one for one in mistakes if one.trouble.startswith("false-")]
    assert len(missed) == counts["gold"] - counts["hit.lenient"]
    assert len(false) == counts["found"] - counts["hit.lenient"]
    wrong = counts["hit.lenient"] - counts["hit.lenient_src"]
    assert len(mistakes) - len(missed) - len(false) == wrong
    for level in ("exact", "full", "lenient_src"):
        assert counts[f"hit.{level}"] <= counts["hit.lenient"]


@given(ATTRIBUTIONS, ATTRIBUTIONS)
def test_precision_the_other_way_round_is_recall(
    gold: list[Attribution], found: list[Attribution]
) -> None:
    one, other = figures(gold, found), figures(found, gold)
    for name in ("token.any", "token.content"):
        assert one[name].of(Part.PRECISION) == other[name].of(Part.RECALL)
        assert one[name].of(Part.F1) == other[name].of(Part.F1)


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ([VEGA], [], [Trouble.NOTHING_THERE]),
        ([VEGA], [CREW], [Trouble.NOTHING_THERE, Trouble.FALSE_NOWHERE]),
        (
            [VEGA],
            [("Mr Vega", "said", "Nobody else spoke")],
            [Trouble.CUE_WITHOUT_CONTENT, Trouble.FALSE_NOWHERE],
        ),
        (
            [VEGA],
            [("Mr Vega", "said", "the ship")],
            [Trouble.TOO_LITTLE, Trouble.FALSE_INSIDE],
        ),
        (
            [RUIZ],
            [("Ms Ruiz", "denied", "it all, and the crew feared")],
            [Trouble.TOO_LITTLE, Trouble.FALSE_BESIDE],
        ),
        (
            [VEGA],
            [("Mr Vega", "said", "the ship would sail"), (None, "said", "nine people aboard")],
            [Trouble.SPLIT, Trouble.FALSE_INSIDE, Trouble.FALSE_INSIDE],
        ),
        (
            [RUIZ, CREW],
            [("Ms Ruiz", "denied", "it all, and the crew feared that a storm was near")],
            [Trouble.MERGED, Trouble.MERGED, Trouble.FALSE_INSIDE],
        ),
        ([("Nobody", "spoke", None)], [], [Trouble.NO_GOLD_CONTENT]),
        ([VEGA], [(None, "said", SAIL)], [Trouble.SOURCE_MISSING]),
        ([VEGA], [("Ms Ruiz", "said", SAIL)], [Trouble.SOURCE_OTHER]),
        ([(None, "said", SAIL)], [VEGA], [Trouble.SOURCE_EXTRA]),
        ([(None, "said", SAIL)], [(None, "said", SAIL)], []),
    ],
)
def test_each_class_of_mistake(
    gold: list[Words], found: list[Words], expected: list[Trouble]
) -> None:
    assert troubles(made(*gold), made(*found)) == expected


@pytest.mark.parametrize(
    ("content", "length"),
    [("it all,", Length.SHORT), (SAIL, Length.MIDDLE), (TEXT, Length.LONG)],
)
def test_the_length_of_a_content_in_words(content: str, length: Length) -> None:
    compared = compare(tokens_of(TEXT), made((None, None, content)), [])
    assert length_of(compared, 0) is length
