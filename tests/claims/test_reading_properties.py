"""What holds for every text, and a known attribution planted in any prose is given back."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading_samples import said, words_of

from exeunt.claims import CloseReading, read, read_closely
from exeunt.claims.claim import ClaimKind
from exeunt.errors import ReportError
from exeunt.reports import from_text

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])

ENGLISH = [
    "“We are ready,” ", "Foreign Minister Ana Ruiz said", "said ", "President Odan Brell ",
    "is going to Oman", " told reporters ", "that he [the king] would leave", "four people ",
    "two of them ", "according to ", "He ", "she added. ", "‘No,’ ", "the aides ", "on Monday",
    "last week ", "declined to comment", "did not respond to a request for comment. ",
    "Reuters reported, citing ", "denied ", "may ", "if ", "Chad Jordan ", "Georgia", "the US ",
    "who asked not to be named ", "By A. Roe and B. Sand\n", "OSLO, May 3 (Lamp News) — ",
    "All the officials spoke on condition of anonymity because ",
]  # fmt: skip
FOREIGN = [
    "Он ушёл, сказал он. ", "غادر الرئيس، قال. ", "他说：“我走了。” ", "הוא עזב. ", "वह चला गया। ",
    "Ο πρόεδρος είπε. ", "대통령이 말했다. ", "ประธานาธิบดี ", "Il a dit : « Je pars. » ",
]  # fmt: skip
SIGNS = [
    "\n", "\r\n", "\n\n", "\r\n\r\n", "\u2029", "\u00a0", "\u202f", "\u200b", "\u202e", "\u200f",
    "😀", "👩\u200d👧", "e\u0301", "…", "...", "?!", ". ", ", ", "“", "”", "‘", "’", "„", "«", "»",
    '"', "'", "`", "[", "]", "(", ")", "—", "- ", "\t", "\ufeff", "1,000 ", "%",
]  # fmt: skip
MIXTURES = st.lists(
    st.one_of(st.sampled_from(ENGLISH), st.sampled_from(FOREIGN), st.sampled_from(SIGNS)),
    max_size=30,
).map("".join)
FRAGMENTS = st.lists(
    st.one_of(st.sampled_from(ENGLISH), st.sampled_from(SIGNS)), min_size=3, max_size=25
).map("".join)


def close(text: str) -> CloseReading | None:
    """The close reading, or None where the text is refused, which it may be only aloud."""
    try:
        return read_closely(from_text(text, id="any"))
    except ReportError:
        return None


def check_spans(reading: CloseReading) -> None:
    text = reading.report.text
    ids = [claim.id for claim in reading.claims]
    assert len(set(ids)) == len(ids)
    for claim in reading.claims:
        times = [time.words for time in claim.times]
        for words in (claim.source.words, claim.cue, claim.content, *times):
            if words is not None:
                words.check(text)
        assert claim.sentence.of(text).strip()
        for span in claim.inserted:
            assert span.of(text)
            assert claim.content is not None
            assert claim.content.start <= span.start < span.end <= claim.content.end
        for other in (claim.nested_in, claim.source.part_of, claim.source.same_as):
            assert other is None or other in ids
        assert claim.nested_in != claim.id
        if claim.kind is ClaimKind.NON_RESPONSE:
            assert claim.source.words is not None
            assert claim.cue is not None


@FEW
@given(st.text(max_size=300))
def test_any_text_at_all(text: str) -> None:
    reading = close(text)
    if reading is not None:
        check_spans(reading)


@FEW
@given(MIXTURES)
def test_any_mixture_of_scripts_and_signs(text: str) -> None:
    reading = close(text)
    if reading is not None:
        check_spans(reading)


@FEW
@given(FRAGMENTS)
def test_any_mixture_of_english_fragments(text: str) -> None:
    reading = close(text)
    if reading is not None:
        check_spans(reading)
        assert read(reading.report) == reading.claims


@pytest.mark.parametrize("text", ["...", '"', "\n\n“"])
def test_a_text_without_a_sentence(text: str) -> None:
    assert read(from_text(text, id="any")) == ()


PROSE = [
    "The harvest was good. Rain fell all week.",
    "The road runs along the river for forty miles. It was built in 1931.",
    "Prices rose again in March. Bread was dear.",
    "The bridge has two lanes. Lorries use it at night.",
    "Snow fell in the hills. The trains were late.",
    "The museum opened its new wing. Entry is free.",
    "A storm passed over the coast. No ships were lost.",
    "The factory makes tiles. It has three hundred workers.",
]
PLANTED = [
    (
        "“The king is ill,” Colonel Abe Norr said.",
        "Colonel Abe Norr",
        "said",
        ["“The king is ill,”"],
    ),
    (
        "Colonel Abe Norr said that the king was ill.",
        "Colonel Abe Norr",
        "said",
        ["that the king was ill"],
    ),
    (
        "The king was ill, according to a palace doctor.",
        "a palace doctor",
        "according to",
        ["The king was ill"],
    ),
    (
        "Three diplomats said that the king had fled.",
        "Three diplomats",
        "said",
        ["that the king had fled"],
    ),
    (
        "The king, his lawyer said, had sold the house.",
        "his lawyer",
        "said",
        ["The king", "had sold the house"],
    ),
    (
        "The foreign ministry denied that the king had fled.",
        "The foreign ministry",
        "denied",
        ["that the king had fled"],
    ),
    (
        "“He is at home,” said Lia Monk, the finance minister.",
        "Lia Monk, the finance minister",
        "said",
        ["“He is at home,”"],
    ),
    (
        "‘He is at home,’ the finance minister, Lia Monk, said.",
        "the finance minister, Lia Monk,",
        "said",
        ["‘He is at home,’"],
    ),
    (
        "The United Nations warned that food was short.",
        "The United Nations",
        "warned",
        ["that food was short"],
    ),
    (
        "Ana Ruiz told the court that the money was gone.",
        "Ana Ruiz",
        "told",
        ["that the money was gone"],
    ),
]
BREAKS = ["\n\n", "\r\n\r\n", "\n\n\u00a0"]


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize(("sentence", "source", "cue", "content"), PLANTED)
def test_a_planted_attribution_is_given_back(
    seed: int, sentence: str, source: str, cue: str, content: list[str]
) -> None:
    chance = random.Random(f"{seed} {sentence}")
    prose = chance.sample(PROSE, 4)
    gap = chance.choice(BREAKS)
    text = gap.join([*prose[:2], sentence, *prose[2:]])
    claims = said(text)
    assert [words_of(claim) for claim in claims] == [(source, cue, content)]
    start = text.index(sentence)
    assert (claims[0].sentence.start, claims[0].sentence.end) == (start, start + len(sentence))


def test_the_same_claims_twice() -> None:
    text = "\n\n".join(sentence for sentence, *_ in PLANTED)
    assert read(from_text(text, id="a")) == read(from_text(text, id="a"))


def test_a_report_in_another_language_is_refused_aloud() -> None:
    french = (
        "Le président a déclaré mardi qu’il ne quitterait pas le pays, selon deux personnes "
        "proches du dossier, et que rien n’était encore décidé par le gouvernement."
    )
    with pytest.raises(ReportError, match="only English"):
        read(from_text(french, id="fr"))
