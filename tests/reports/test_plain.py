"""The plain text: what is left out for reading, and the way back to the stored text, exactly."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.reports import from_text
from exeunt.reports.plain import plain_report
from exeunt.spans import Span


def plain_of(text: str) -> str:
    found = plain_report(from_text(text, id="sample"))
    return found[0].text if found else text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("The presi-\ndent left for Bur-\nkina Faso.", "The president left for Burkina Faso."),
        ("THE PRESI-\nDENT LEFT.", "THE PRESIDENT LEFT."),
        ("The pre\u00adsi\u00addent left.", "The president left."),
        ("He\u200b went to Om\u200ban.", "He went to Oman."),
        ("\u200f“He left,” she said\u200f.", "“He left,” she said."),
        ("\ufeffHe left the o\ufb03ce.", "He left the office."),
        ("He \ufb02ed.", "He fled."),
        ("The presi- dent left.", "The president left."),
        ("He left.[1] She stayed.[12]", "He left. She stayed."),
        ("He left. pic.twitter.com/aB3d", "He left."),
        ("Mr.\u00a0Brell left\u202ffor Oman.", "Mr. Brell left for Oman."),
        ("He was told that he\nhad to leave by noon.", "He was told that he had to leave by noon."),
    ],
)
def test_what_nobody_reads_is_left_out(text: str, plain: str) -> None:
    assert plain_of(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It is well-\nknown.", "It is well-known."),
        ("The ex-\npresident left.", "The ex-president left."),
        ("He met Omar al-\nBashir.", "He met Omar al-Bashir."),
        ("Guinea-\nBissau said no.", "Guinea-Bissau said no."),
        ("A vice-president and a vice-\npresident.", "A vice-president and a vice-president."),
        ("The pre- and post-war years.", "The pre- and post-war years."),
        ("Two- to three-year terms.", "Two- to three-year terms."),
        ("He left - she stayed.", "He left - she stayed."),
        ("«می\u200cخواهد»", "«می\u200cخواهد»"),
        ("👨\u200d👩\u200d👧 left.", "👨\u200d👩\u200d👧 left."),
        ("[Brell] left [the capital].", "[Brell] left [the capital]."),
    ],
)
def test_hyphens_joiners_and_brackets_that_belong_there_stay(text: str, plain: str) -> None:
    assert plain_of(text) == plain


@pytest.mark.parametrize(
    "between",
    [
        "\n\n12\n\n",
        "\n12\nTHE LAMP, FRIDAY, MARCH 8, 2024\n",
        "\n\n- 12 -\n\n",
        "\n\nPage 3 of 7\n\n",
        "\n\nAdvertisement\n\n",
        "\n\nSign up for our newsletter\n\n",
        "\n\nOdan Brell in Rabat. (AP Photo/Jane Doe)\n\n",
    ],
)
def test_lines_that_interrupt_a_sentence_do_not_end_it(between: str) -> None:
    first = "He was told that he would get a house in Oman by the end of"
    text = f"{first}{between}the month, an aide said. He has not answered."
    report = from_text(text, id="sample")
    assert len(report.sentences) == 2
    assert plain_of(text) == f"{first} the month, an aide said. He has not answered."
    found = plain_report(report)
    assert found is not None
    whole = Span(0, len(first) + len(" the month"))
    assert [s.of(text) for s in found[1].stored_parts(whole)] == [first, "the month"]


def test_a_word_broken_over_a_page_is_one_word() -> None:
    text = "He was told so by the govern-\n\n12\n\nment of Oman, an aide said."
    assert plain_of(text) == "He was told so by the government of Oman, an aide said."
    found = plain_report(from_text(text, id="sample"))
    assert found is not None
    at = found[0].text.index("government")
    parts = found[1].stored_parts(Span(at, at + len("government")))
    assert [s.of(text) for s in parts] == ["govern-", "ment"]


@pytest.mark.parametrize(
    "text",
    [
        "He left for Oman.\n\n12\n\nShe stayed in Peru, an aide said.",
        "The offers:\n\nOman\n\npalace and pension",
        "He was there\n\nSHE LEFT\n\nHe came back.",
    ],
)
def test_whole_sentences_are_not_joined(text: str) -> None:
    assert all("\n" not in s.of(text) for s in from_text(text, id="sample").sentences)


def test_a_plain_text_is_left_alone() -> None:
    assert plain_report(from_text("He left for Oman. “Why?” she asked.\n\nNobody knew.")) is None


PIECES = st.sampled_from(
    ["He left", " for ", "Oman", ".", ",", "-\n", "- ", "\n", "\n\n", "12", "THE LAMP 3", "\u00ad",
     "\u200b", "\u200f", "\ufb01", "\u00a0", "ment ", "president ", "“", "”", "[1]", "Лев ",
     "می\u200cخواهد",
     " pic.twitter.com/ab", "\r\n", "\f", "😀", "é", "The ", "a b c "]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=25).map("".join))
def test_every_stretch_leads_back_to_what_was_stored(text: str) -> None:
    if not re.search(r"\w", text):
        return
    report = from_text(text, id="sample")
    found = plain_report(report)
    if found is None:
        return
    plain, way = found
    length = len(plain.text)
    for start in range(0, length, 3):
        for end in (start + 1, min(length, start + 4), length):
            span = Span(start, end)
            stored = way.stored(span)
            assert 0 <= stored.start < stored.end <= len(text)
            for part in way.stored_parts(span):
                assert stored.start <= part.start < part.end <= stored.end
    for sentence in report.sentences:
        back = way.plain(sentence)
        if back is not None:
            assert sentence.contains(way.stored(back))
    letters = re.sub(r"[\W_]", "", plain.text)
    assert len(letters) <= len(re.sub(r"[\W_]", "", text)) + 3 * text.count("\ufb01")
