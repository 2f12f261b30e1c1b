"""Links: what the encoder's vectors say of who belongs to whom."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.claims import read
from exeunt.claims.links import DISTANCES, LINK_WIDTH, RELATIONS, Links, Relation
from exeunt.reports import from_text


def links_of(count: int, seed: int) -> Links:
    numbers = np.random.default_rng(seed)
    shape = (count, RELATIONS, LINK_WIDTH)
    return Links(
        numbers.normal(0, 2, shape).astype(np.float16),
        numbers.normal(0, 2, shape).astype(np.float16),
        numbers.normal(0, 2, (count, RELATIONS)).astype(np.float32),
        numbers.normal(0, 2, (RELATIONS, DISTANCES)).astype(np.float32),
    )


@given(
    seed=st.integers(0, 1000),
    cuts=st.lists(st.integers(1, 6), min_size=1, max_size=12),
    relation=st.sampled_from(Relation),
)
@settings(max_examples=50, deadline=None)
def test_a_row_shares_out_one(seed: int, cuts: list[int], relation: Relation) -> None:
    edges = [0, *np.cumsum(cuts).tolist()]
    spans = [range(a, b) for a, b in pairwise(edges)]
    row, candidates = spans[0], spans[1:]
    shares = links_of(edges[-1], seed).shares(relation, row, candidates)
    assert len(shares) == 1 + len(candidates)
    assert (shares >= 0).all()
    assert abs(shares.sum() - 1) < 1e-6


def test_without_candidates_there_is_no_partner() -> None:
    assert links_of(3, 0).shares(Relation.SOURCE_OF_CUE, range(2), []).tolist() == [1.0]


def test_a_candidate_that_fits_better_gets_more() -> None:
    links = links_of(4, 1)
    links.rows[0, 0] = 1.0
    links.columns[1, 0] = 1.0
    links.columns[3, 0] = -1.0
    links.bias[:] = 0.0
    shares = links.shares(Relation.CUE_OF_CONTENT, range(1), [range(1, 2), range(3, 4)])
    assert shares[1] > 100 * shares[2]


def _sources(text: str) -> dict[str, str]:
    """The words of each content by how they begin, with the words of their source."""
    found = {}
    for claim in read(from_text(text, id="r")):
        if claim.content is not None and claim.source.words is not None:
            found[claim.content.text] = claim.source.words.text
    return found


def test_two_cues_share_the_source_of_their_sentence() -> None:
    found = _sources(
        "The finance minister mocked the opposition, saying that its budget would not last a week."
    )
    assert set(found.values()) == {"The finance minister"}


def test_each_speaker_of_a_sentence_keeps_their_own_words() -> None:
    found = _sources(
        "The army said the road was open, but residents said soldiers had turned them back."
    )
    by_source = {source: content for content, source in found.items()}
    assert "road was open" in by_source["The army"]
    assert "turned them back" in by_source["residents"]
