"""Where sentences begin and end."""

from __future__ import annotations

import time

import pytest

from exeunt.reports import from_text


def sentences(text: str) -> list[str]:
    report = from_text(text)
    return [span.of(text) for span in report.sentences]


@pytest.mark.parametrize(
    "expected",
    [
        [
            "Gen. Ivo T. Marsh said Mr. Revik would leave on Sunday.",
            "Dr. Ann B. Kole, his doctor, disagreed.",
        ],
        ["The U.S. Senate met in St. John's at 5 p.m. Monday.", "He was in the U.S. on Feb. 23."],
        ["He left at 5 p.m.", "Revik stayed."],
        ["“Where?” she asked.", "“To Cuba.” he said.", "“I don’t know.", "We shall see.”"],
        ["“Where will he go?” Foreign Minister Nikos Dray asked.", "Nobody knew."],
        ["“He brought us shame.” — Sonya Herr.", "Then he left."],
        ["He waited... and left.", "No.", "He stayed!", "Did he?", "Yes."],
        ["(He was late.)", "She [sic] left.", "[Editor’s note: He did.]"],
        [
            "He lives at No. 10 with Revik Jr. and J. R. R. Marsh.",
            "Plan B.",
            "So did I.",
            "He won.",
        ],
        ["« Il part. »", "Elle reste."],
        ["غادر الرئيس البلاد.", "إلى أين؟", "لا أحد يعرف."],
        ["वह चला गया।", "कोई नहीं जानता।"],
        [
            "Sen. Jane Roe (D-Calif.) said so.",
            "Marsh v. Revik was heard.",
            "It is Lamp Inc.",
            "Of course.",
        ],
        ["He said so.[3]", "She did not."],
    ],
)
def test_sentences_of_a_paragraph(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_sentences_without_spaces_between_them() -> None:
    assert sentences("他走了。“我不走。”他说。你呢？") == ["他走了。", "“我不走。”他说。", "你呢？"]


def test_a_paragraph_break_always_ends_a_sentence() -> None:
    assert sentences("He said that\n\nhe left for\n\nCuba, Gen.\n\nMarsh said.") == [
        "He said that",
        "he left for",
        "Cuba, Gen.",
        "Marsh said.",
    ]


def test_a_quotation_may_run_over_paragraphs() -> None:
    text = "“I told him so.” he said. “Rabat would have him.\n\n“He thanked me.\n\n“That was all.”"
    assert sentences(text) == [
        "“I told him so.” he said.",
        "“Rabat would have him.",
        "“He thanked me.",
        "“That was all.”",
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The president told Foreign Minister\n"
        "Nikos Dray on Monday that he would\n"
        "leave within two days, three people\n"
        "said. He did not say where he would\n"
        "go.\n"
        "Nobody else was told. Gen. Ivo\n"
    )
    assert sentences(text)[1:] == [
        "He did not say where he would\ngo.",
        "Nobody else was told.",
        "Gen. Ivo",
    ]


def test_a_line_that_goes_on_small_is_the_same_sentence() -> None:
    assert sentences("It was Presi-\ndent Revik who\r\nleft. She stayed.") == [
        "It was Presi-\ndent Revik who\r\nleft.",
        "She stayed.",
    ]


def test_lines_of_a_list_are_sentences_of_their_own() -> None:
    text = "He named three places on Monday:\n- Cuba\n- Mexico, where his sister lives\n• Norway"
    assert sentences(text) == [
        "He named three places on Monday:",
        "Cuba",
        "Mexico, where his sister lives",
        "Norway",
    ]


def test_ornaments_are_no_sentences() -> None:
    assert sentences("He left.\n\n* * *\n\n___.\n\nShe stayed.") == ["He left.", "She stayed."]


def test_repeated_sentences_each_stand_at_their_own_place() -> None:
    report = from_text("He left. He left. He left.")
    assert [span.start for span in report.sentences] == [0, 9, 18]


@pytest.mark.parametrize(
    "piece", [".", ". ", ".\"'", "a\n", ".](", "A. ", ". ! ? ", " \n", "x", "(", "“", "* ", "- \n"]
)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    text = "He left. " + piece * (200_000 // len(piece)) + "x"
    begun = time.process_time()
    from_text(text)
    assert time.process_time() - begun < 5
