"""Who speaks by a clause's order: subjects before verbs, what "that" shuts out, rumours."""

from __future__ import annotations

import pytest

import exeunt
from exeunt.claims.claim import Claim


def claims(text: str) -> tuple[Claim, ...]:
    return exeunt.read(exeunt.from_text(text, id="r"))


def speakers_of(text: str, words: str) -> list[str | None]:
    """The sources of the claims whose content or cue holds the words; None for the reporter."""
    return [
        claim.source.words.text if claim.source.words else None
        for claim in claims(text)
        if words in (claim.content.text if claim.content else "")
        or words in (claim.cue.text if claim.cue else "")
    ]


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        (
            "Richard Holm, the spokesman, told reporters on Monday that nothing was settled. "
            "In 1991 Egypt offered Saddam a haven to head off the war; he declined.",
            "a haven",
            "Egypt",
        ),
        (
            "Costa Rica offered temporary asylum too, but Security Secretary Rogelio Ruiz said the "
            "ousted president had decided for Africa instead.",
            "temporary asylum",
            "Costa Rica",
        ),
    ],
)
def test_a_name_before_its_verb_is_the_subject(text: str, words: str, source: str) -> None:
    assert all(found in (source, None) for found in speakers_of(text, words))


@pytest.mark.parametrize(
    ("text", "not_said", "said"),
    [
        (
            "Saleh left on Sunday for treatment in the United States after a short stop in Oman, "
            "though he said in a farewell speech that he would return to Yemen.",
            "left on Sunday",
            "return to Yemen",
        ),
        (
            "The president flew out before dawn on Tuesday with his family, and his brother said "
            "later that they would be back within a month.",
            "flew out",
            "back within a month",
        ),
    ],
)
def test_what_stands_before_said_that_is_not_said(text: str, not_said: str, said: str) -> None:
    assert speakers_of(text, not_said) == [None]
    assert all(found is not None for found in speakers_of(text, said))


@pytest.mark.parametrize(
    "rumours",
    [
        "There had been rumors of refuge in a string of countries, Oman among them.",
        "There was speculation that Qatar had sent a plane for him overnight.",
    ],
)
def test_rumours_are_not_said_by_who_spoke_before(rumours: str) -> None:
    text = (
        "Yemen's ousted president plans to go into exile in Ethiopia, his aides said Monday. "
        f"{rumours}\n"
    )
    spoken = [found for found in speakers_of(text, rumours[:20]) if found is not None]
    assert not any("aides" in found for found in spoken)


def test_bare_words_before_confirmed_that_are_the_source() -> None:
    text = "A diplomat in Sanaa confirmed that arrangements had been made."
    (claim,) = claims(text)
    assert claim.source.words is not None
    assert claim.source.words.text == "A diplomat in Sanaa"
    assert claim.content is not None
    assert "diplomat" not in claim.content.text


@pytest.mark.parametrize(
    ("text", "words", "source"),
    [
        (
            "Attorney General Roy Cooper, his opponent in the election, called on Friday for the "
            "tapes, saying that openness would break down barriers.",
            "openness",
            "Roy Cooper",
        ),
        (
            '"The day that it was repealed was the day it became personal," he said, adding he '
            "would never vote for her.",
            "never vote",
            "he",
        ),
        (
            "The general walked to the microphone on Monday, insisting that nobody would be "
            "harmed.",
            "nobody would be harmed",
            "The general",
        ),
    ],
)
def test_saying_has_the_subject_of_its_sentence(text: str, words: str, source: str) -> None:
    found = speakers_of(text, words)
    assert found
    assert all(one is not None and source in one for one in found)


def test_a_piece_of_the_next_sentence_is_not_said() -> None:
    text = (
        "Maduro would also want to feel safe from the reach of Venezuelan and international law. "
        "Some unsurprising destinations are being discussed, including Cuba, Russia and Turkey."
    )
    for claim in claims(text):
        if claim.source.words is not None and claim.content is not None:
            assert "destinations" not in claim.content.text


def test_who_is_said_to_do_something_does_not_speak() -> None:
    text = "Morocco said to offer Jammeh a refuge as parliament extends his term"
    assert "Morocco" not in speakers_of(text, "refuge")
