"""Polarity and certainty, times, and the fact that somebody would not answer."""

from __future__ import annotations

from datetime import date

import pytest
from reading_samples import only, read_text, said

from exeunt.claims.claim import Certainty, ClaimKind, Polarity

YES, NO = Polarity.AFFIRMED, Polarity.DENIED
CERTAIN, PROBABLE, POSSIBLE, PLANNED, CONDITIONAL, UNKNOWN = (
    Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE,
    Certainty.PLANNED, Certainty.CONDITIONAL, Certainty.UNKNOWN,
)  # fmt: skip

WORDINGS = [
    ("said", "that Brell left the palace on Monday", YES, CERTAIN),
    ("said", "that Brell was in the palace", YES, CERTAIN),
    ("confirmed", "that Brell had left the palace", YES, CERTAIN),
    ("announced", "that Brell had resigned", YES, CERTAIN),
    ("denied", "that Brell had left the palace", NO, CERTAIN),
    ("flatly denied", "that Brell was ill", NO, CERTAIN),
    ("said", "that Brell had not left the palace", NO, CERTAIN),
    ("said", "that Brell never asked for asylum", NO, CERTAIN),
    ("said", "that no request had been made", NO, CERTAIN),
    ("insisted", "that Brell wasn’t in the palace", NO, CERTAIN),
    ("said", "that Brell is no longer in the palace", YES, CERTAIN),
    ("said", "that not only Brell but his family had left", YES, CERTAIN),
    ("said", "that Brell went not by sea but by air", YES, CERTAIN),
    ("said", "that Brell would leave on Sunday", YES, PLANNED),
    ("said", "that Brell will fly to Oman", YES, PLANNED),
    ("said", "that Brell plans to sell the house", YES, PLANNED),
    ("vowed", "that Brell will never leave", NO, PLANNED),
    ("said", "that Brell may leave on Sunday", YES, POSSIBLE),
    ("said", "that Brell could be in Oman", YES, POSSIBLE),
    ("said", "that Brell was perhaps in Oman", YES, POSSIBLE),
    ("suggested", "that Brell was in Oman", YES, POSSIBLE),
    ("did not rule out", "that Brell was in Oman", YES, POSSIBLE),
    ("said", "that Brell was considering an offer", YES, POSSIBLE),
    ("said", "that Brell was probably in Oman", YES, PROBABLE),
    ("said", "that Brell is likely to be in Oman", YES, PROBABLE),
    ("said", "that Brell was expected in Oman", YES, PROBABLE),
    ("said", "that Brell was unlikely to survive", YES, PROBABLE),
    ("said", "that Brell would leave if the army asked him", YES, CONDITIONAL),
    ("said", "that unless the road was cleared Brell was lost", YES, CONDITIONAL),
    ("asked", "whether Brell had left", YES, UNKNOWN),
]  # fmt: skip


@pytest.mark.parametrize(("cue", "content", "polarity", "certainty"), WORDINGS)
def test_polarity_and_certainty(
    cue: str, content: str, polarity: Polarity, certainty: Certainty
) -> None:
    claim = said(f"Foreign Minister Ana Ruiz {cue} {content}.")[0]
    assert claim.cue is not None
    assert claim.content is not None
    assert claim.cue.text == cue
    assert claim.content.text == content
    assert (claim.polarity, claim.certainty) == (polarity, certainty)


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("The palace did not respond to a request for comment.", "The palace", "did not respond"),
        ("The embassy declined to comment.", "The embassy", "declined to comment"),
        ("General Piet Haan refused to say who had paid.", "General Piet Haan", "refused to say"),
        ("Brell could not be reached for comment.", "Brell", "could not be reached"),
        (
            "A spokesman was not immediately available for comment.",
            "A spokesman",
            "not immediately",
        ),
        ("The ministry did not answer questions on Friday.", "The ministry", "did not answer"),
        ("The airline didn’t return calls seeking comment.", "The airline", "didn’t return"),
        ("The White House had no immediate comment.", "The White House", "no immediate comment"),
        ("The two aides would not say where he was.", "The two aides", "would not say"),
        ("The company has not replied to e-mails.", "The company", "has not replied"),
    ],
)
def test_those_who_would_not_answer(text: str, source: str, cue: str) -> None:
    silent = [c for c in read_text(text) if c.kind is ClaimKind.NON_RESPONSE]
    assert len(silent) == 1
    assert silent[0].source.words is not None
    assert silent[0].source.words.text == source
    assert silent[0].cue is not None
    assert cue in silent[0].cue.text
    assert silent[0].certainty is UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "General Piet Haan declined the invitation.",
        "The plane did not return.",
        "Foreign Minister Ana Ruiz said the phone was not available.",
    ],
)
def test_other_refusals_are_no_silence(text: str) -> None:
    assert all(claim.kind is ClaimKind.STATEMENT for claim in read_text(text))


def test_what_was_not_said_is_the_content_of_a_silence() -> None:
    (claim,) = read_text("General Piet Haan refused to name the buyers.")
    assert claim.kind is ClaimKind.NON_RESPONSE
    assert claim.content is not None
    assert claim.content.text == "the buyers"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on 2 March", "2024-03-02"),
        ("on Tuesday", "2024-03-05"),
        ("yesterday", "2024-03-07"),
        ("last week", "2024-02-26/2024-03-03"),
        ("last month", "2024-02"),
        ("in December last year", "2023-12"),
        ("in 2019", "2019"),
    ],
)
def test_the_times_of_a_claim(words: str, value: str) -> None:
    claim = only(f"Foreign Minister Ana Ruiz said that Brell had left {words}.")
    assert [t.value for t in claim.times] == [value]
    assert claim.times[0].words.text in words


def test_a_time_outside_the_words_said_is_no_time_of_the_claim() -> None:
    claim = only("Brell had left the palace, Foreign Minister Ana Ruiz said on Tuesday.")
    assert claim.times == ()


def test_without_a_day_of_publication_nothing_is_guessed() -> None:
    claim = only("Foreign Minister Ana Ruiz said that Brell had left on Tuesday.", published=None)
    assert [t.value for t in claim.times] == [None]


def test_the_same_words_another_day() -> None:
    text = "Foreign Minister Ana Ruiz said that Brell had left yesterday."
    assert only(text, date(2020, 3, 1)).times[0].value == "2020-02-29"
