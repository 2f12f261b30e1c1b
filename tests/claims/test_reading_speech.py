"""How words are given: directly, in other words, or both; and where a quotation begins and ends."""

from __future__ import annotations

import pytest
from reading_samples import only, read_text, said, words_of

from exeunt.claims.claim import Speech


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "speech"),
    [
        (
            "“We will leave at dawn,” the pilot told reporters.",
            "the pilot", "told", ["“We will leave at dawn,”"], Speech.DIRECT,
        ),
        (
            'General Piet Haan said on Monday: "The army is loyal to the state."',
            "General Piet Haan", "said", ['"The army is loyal to the state."'], Speech.DIRECT,
        ),
        (
            "The army was loyal, General Piet Haan said.",
            "General Piet Haan", "said", ["The army was loyal"], Speech.INDIRECT,
        ),
        (
            "Foreign Minister Ana Ruiz said that the talks were over.",
            "Foreign Minister Ana Ruiz", "said", ["that the talks were over"], Speech.INDIRECT,
        ),
        (
            "The talks, Foreign Minister Ana Ruiz said, had ended in March.",
            "Foreign Minister Ana Ruiz", "said", ["The talks", "had ended in March"],
            Speech.INDIRECT,
        ),
        (
            "Foreign Minister Ana Ruiz said the leader was “a tired man” who wanted rest.",
            "Foreign Minister Ana Ruiz", "said",
            ["the leader was “a tired man” who wanted rest"], Speech.MIXED,
        ),
        (
            "According to a senior diplomat, the house in Oman is ready.",
            "a senior diplomat", "According to", ["the house in Oman is ready"], Speech.INDIRECT,
        ),
    ],
)  # fmt: skip
def test_source_cue_and_content_to_the_letter(
    text: str, source: str, cue: str, content: list[str], speech: Speech
) -> None:
    claim = only(text)
    assert words_of(claim) == (source, cue, content)
    assert claim.speech is speech


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = (
        "“I saw the convoy,” Governor Tessa Ruhl said. “It had nine cars.\n\n"
        "“The last one was empty.\n\n“We opened the gate.”"
    )
    claims = said(text)
    assert {claim.source.name for claim in claims} == {"Tessa Ruhl"}
    assert {claim.speech for claim in claims} == {Speech.DIRECT}
    content = " ".join(c.content.text for c in claims if c.content)
    for words in ("I saw the convoy", "It had nine cars", "The last one", "We opened the gate"):
        assert words in content


def test_a_bracketed_insertion_is_the_papers() -> None:
    text = "“They [the guards] opened the gate [at noon],” Colonel Abe Norr said."
    claim = only(text)
    assert [span.of(text) for span in claim.inserted] == ["the guards", "at noon"]
    assert claim.speech is Speech.DIRECT


def test_brackets_outside_the_words_said_are_no_insertion() -> None:
    claim = only("The gate [on the river] is shut. “Nobody can pass,” Colonel Abe Norr said.")
    assert claim.inserted == ()


def test_single_quotation_marks_and_contractions() -> None:
    claim = only(
        "‘It’s over,’ the finance minister, Lia Monk, told the radio, ‘and we’re leaving.’"
    )
    assert words_of(claim) == (
        "the finance minister, Lia Monk,", "told", ["‘It’s over,’", "‘and we’re leaving.’"],
    )  # fmt: skip
    assert claim.speech is Speech.DIRECT


def test_a_quotation_within_a_quotation_is_one_utterance() -> None:
    claims = said("“He told me ‘never’ and left,” Colonel Abe Norr said.")
    whole = [claim for claim in claims if claim.nested_in is None]
    assert [words_of(claim) for claim in whole] == [
        ("Colonel Abe Norr", "said", ["“He told me ‘never’ and left,”"])
    ]


def test_an_unclosed_quotation_after_the_cue() -> None:
    claim = only("Ambassador Paul Tidd said on Sunday: “The plane is ready and so are we.")
    assert claim.source.name == "Paul Tidd"
    assert claim.content is not None
    assert claim.content.text.startswith("“The plane is ready")
    assert claim.speech is Speech.DIRECT


def test_an_unclosed_quotation_does_not_swallow_the_next_paragraph() -> None:
    text = "“The plane is ready, said Ambassador Paul Tidd.\n\nThe airport was calm."
    for claim in said(text):
        assert claim.content is None or "airport" not in claim.content.text


def test_an_unclosed_quotation_does_not_swallow_its_speaker() -> None:
    claim = only("“The plane is ready and so am I, Ambassador Paul Tidd said.")
    assert claim.source.name == "Paul Tidd"
    assert claim.content is not None
    assert "Tidd" not in claim.content.text


def test_a_nickname_in_quotation_marks_is_no_utterance() -> None:
    for claim in read_text("Joe “Tiny” Marl drove the car to the airport."):
        assert claim.source.words is None
        assert claim.speech is not Speech.DIRECT


def test_a_nickname_stands_in_the_name_of_its_speaker() -> None:
    claim = only("“The boss is tired,” said Rico “Ghost” Palm, his driver.")
    assert claim.content is not None
    assert claim.content.text == "“The boss is tired,”"
    assert claim.source.words is not None
    assert claim.source.words.text.startswith("Rico “Ghost” Palm")


@pytest.mark.parametrize(
    "text", ["The so-called “palace” was a barracks.", "The ship “Aurora” sank."]
)
def test_words_in_scare_quotes_have_no_speaker(text: str) -> None:
    assert said(text) == []


def test_two_speakers_of_one_paragraph_keep_their_words() -> None:
    text = (
        "“He is ill,” Health Minister Ana Ruiz said. "
        "“He is well,” General Piet Haan said. “I saw him today.”"
    )
    claims = said(text)
    mine = [c.content.text for c in claims if c.content and c.source.name == "Ana Ruiz"]
    his = " ".join(c.content.text for c in claims if c.content and c.source.name == "Piet Haan")
    assert mine == ["“He is ill,”"]
    assert "He is well" in his
    assert "I saw him today" in his


def test_content_stays_within_its_own_sentence() -> None:
    text = (
        "Four officials with knowledge of the talks said Brell would leave. Two of the officials "
        "said he would go to Peru. The officials spoke on condition of anonymity because they were "
        "not allowed to speak publicly."
    )
    assert words_of(said(text)[1]) == ("Two of the officials", "said", ["he would go to Peru"])


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        (
            "Foreign Minister Oda Lunt said that Brell had told her that he would never leave.",
            "Brell", "Oda Lunt",
        ),
        (
            "The ambassador, Paul Tidd, said General Piet Haan had promised that the road is safe.",
            "Piet Haan", "Paul Tidd",
        ),
    ],
)  # fmt: skip
def test_a_claim_in_a_claim(text: str, inner: str, outer: str) -> None:
    claims = said(text)
    by_name = {claim.source.name: claim for claim in claims}
    assert set(by_name) == {inner, outer}
    assert by_name[inner].nested_in == by_name[outer].id
    assert by_name[outer].nested_in is None
    inside, around = by_name[inner].content, by_name[outer].content
    assert inside is not None
    assert around is not None
    assert around.start <= inside.start < inside.end <= around.end


def test_what_a_quoted_speaker_says_of_others_saying_is_still_the_speakers() -> None:
    claim = said("“The king said no, and I believe him,” Colonel Abe Norr told the court.")[0]
    assert claim.source.name == "Abe Norr"
    assert claim.content is not None
    assert claim.content.text == "“The king said no, and I believe him,”"
