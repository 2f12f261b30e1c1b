"""Tokens and pairs: which token a span touches, and the assignment with the largest sum."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exeunt.claims.claim import Speech
from exeunt.evaluation.matching import Marks, best_assignment, match
from exeunt.evaluation.tokens import tokens_of
from exeunt.spans import Span

NOTHING: frozenset[int] = frozenset()
TEXTS = st.text(alphabet='aé9_ .,“”"„«»\n—и', max_size=40)


@given(TEXTS, st.data())
def test_a_span_touches_the_tokens_that_share_a_character(text: str, data: st.DataObject) -> None:
    tokens = tokens_of(text)
    assert "".join(text.split()) == "".join(
        text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)
    )
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    covered = set(range(span.start, span.end))
    assert tokens.touched([span]) == {
        number
        for number, ends in enumerate(zip(tokens.starts, tokens.ends, strict=True))
        if covered & set(range(*ends))
    }


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "no way" twice', '"noway"'),
        ("“One” and «two»", "“One”«two»"),
        ("“He left\nShe stayed", "“Heleft"),
        ('"Left open\n\n"New" words', '"Leftopen"New"'),
        ("„So” he said", "„So”"),
        ("nothing", ""),
    ],
)
def test_what_stands_in_quotation_marks(text: str, quoted: str) -> None:
    tokens = tokens_of(text)
    found = [text[tokens.starts[n] : tokens.ends[n]] for n in sorted(tokens.quoted)]
    assert "".join(found) == quoted


def test_the_kind_of_a_content() -> None:
    text = "He would “go” now, he said: “Soon.”"
    tokens = tokens_of(text)

    def kind(words: str) -> Speech:
        start = text.index(words)
        return tokens.kind(tokens.touched([Span(start, start + len(words))]))

    assert kind("would “go” now") is Speech.MIXED
    assert kind("“go”") is kind("go") is kind("“Soon.”") is Speech.DIRECT
    assert kind("now") is kind(",") is Speech.INDIRECT


@given(
    st.integers(1, 5).flatmap(
        lambda columns: st.lists(
            st.lists(
                st.sampled_from([0.0, 0.1, 0.5, 0.7, 1.0]), min_size=columns, max_size=columns
            ),
            min_size=1,
            max_size=5,
        )
    )
)
def test_no_other_assignment_has_a_larger_sum(rows: list[list[float]]) -> None:
    gains = np.array(rows)
    found = best_assignment(gains)
    short, long = sorted(gains.shape)
    assert len(found) == len({r for r, _ in found}) == len({c for _, c in found}) == short
    table = gains if gains.shape[0] == short else gains.T
    best = max(
        sum(table[row, column] for row, column in enumerate(columns))
        for columns in permutations(range(long), short)
    )
    assert sum(gains[row, column] for row, column in found) == pytest.approx(best)


SETS = st.frozensets(st.integers(0, 8), max_size=5)
MARKS = st.lists(st.builds(Marks, SETS, SETS, SETS, st.just(Speech.INDIRECT)), max_size=5)


@given(MARKS, MARKS)
def test_pairs_are_one_to_one_share_content_and_sum_to_the_most(
    gold: list[Marks], found: list[Marks]
) -> None:
    pairs = match(gold, found)
    assert len({p.gold for p in pairs}) == len({p.found for p in pairs}) == len(pairs)
    for pair in pairs:
        one, other = gold[pair.gold].content, found[pair.found].content
        assert pair.jaccard == len(one & other) / len(one | other) > 0
    swapped = match(found, gold)
    total = sum(pair.jaccard for pair in pairs)
    assert sum(pair.jaccard for pair in swapped) == pytest.approx(total, abs=1e-3)
    assert match(gold[::-1], found) == match(gold[::-1], found)


def test_a_shared_cue_settles_a_tie() -> None:
    content, near, far = frozenset({1, 2}), frozenset({3}), frozenset({7})
    gold = [Marks(NOTHING, near, content, Speech.INDIRECT)]
    found = [Marks(NOTHING, cue, content, Speech.INDIRECT) for cue in (far, near)]
    assert [pair.found for pair in match(gold, found)] == [1]


def test_what_has_no_content_is_not_paired() -> None:
    empty = Marks(frozenset({1}), frozenset({2}), NOTHING, Speech.INDIRECT)
    assert match([empty], [empty]) == ()
