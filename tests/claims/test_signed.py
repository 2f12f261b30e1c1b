"""Quotations with the speaker's name behind a dash: each is its signer's, to the letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import exeunt

LETTERS = """The president left on Monday.

“He should have gone a year ago. Nobody believed him, and the shops are empty.” ― Amina Sarr
“I wept when the plane took off. My mother said we would see better days.”— Lamin Touray, driver
"He stole the money and he will enjoy it abroad." -- Fatou Ceesay.
"""


def said(text: str) -> dict[str, str]:
    report = exeunt.from_text(text, id="r")
    return {
        claim.source.words.text: claim.content.text
        for claim in exeunt.read(report)
        if claim.source.words is not None and claim.content is not None and not claim.nested_in
    }


def test_each_letter_is_its_signers() -> None:
    assert said(LETTERS) == {
        "Amina Sarr": "“He should have gone a year ago. Nobody believed him, and the shops are "
        "empty.”",
        "Lamin Touray, driver": "“I wept when the plane took off. My mother said we would see "
        "better days.”",
        "Fatou Ceesay": '"He stole the money and he will enjoy it abroad."',
    }


def test_what_others_say_in_a_letter_is_within_it() -> None:
    claims = exeunt.read(exeunt.from_text(LETTERS, id="r"))
    inner = [c for c in claims if c.source.words and c.source.words.text.lower() == "my mother"]
    assert all(claim.nested_in is not None for claim in inner)


@pytest.mark.parametrize(
    "line",
    [
        "“He is gone,” — the minister told reporters in the capital on Monday.",
        "“He is gone for good” — That was what the banners said.",
    ],
)
def test_a_clause_behind_the_dash_is_no_signature(line: str) -> None:
    assert "That was what the banners said" not in said(f"The president left.\n\n{line}\n")
    assert not any(words.startswith("the minister told") for words in said(line))


@given(st.text(alphabet='“”"—- \nAbc.', max_size=200))
def test_any_marks_and_dashes_are_read(text: str) -> None:
    report = exeunt.from_text(f"The minister said he would go.\n\n{text}", id="r")
    for claim in exeunt.read(report):
        for span in claim.content.spans if claim.content else ():
            assert 0 <= span.start < span.end <= len(report.text)
