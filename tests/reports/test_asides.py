"""Lines that are not the story: captions, a wire's notes, boilerplate, tables, notes."""

from __future__ import annotations

import pytest

from exeunt.reports import Part, Report, from_text

STORY = "Brell would leave for Oman on Sunday, an aide with knowledge of the talks said on Friday."
MORE = "He has packed, the aide added, and his family has gone ahead to the coast with the guards."


def parts(report: Report) -> list[tuple[Part, str]]:
    return [(stretch.part, stretch.span.of(report.text)) for stretch in report.stretches]


def read_sentences(report: Report) -> list[str]:
    return [sentence.of(report.text) for sentence in report.sentences]


@pytest.mark.parametrize(
    "line",
    [
        "President Odan Brell, left, greets King Omar of Morocco in Rabat. (AP Photo/Jane Doe)",
        "Odan Brell at the airport of Muscat on March 1, 2024. REUTERS/Jane Doe",
        "FILE - Odan Brell speaks in Geneva, Switzerland, in 2019. (Jane Doe/Pool via AP, File)",
        "FILE PHOTO: Odan Brell arrives in Lima",
        "Photo: Odan Brell in Oman last year",
        "Odan Brell in Oman. Credit: Jane Doe/Getty Images",
        "Image caption, Odan Brell has ruled for 22 years",
        "A file photo of Odan Brell, who has ruled for 22 years.",
        "In this photo taken on March 1, 2024, Odan Brell waves to guards in the capital.",
        "This handout picture released by the palace shows Odan Brell with his ministers.",
        "Odan Brell (L) shakes hands with King Omar (R) in Rabat on March 1, 2024.",
        "Odan Brell, center, walks with aides at the palace in the capital.",
        "Soldiers guard the palace. © AFP",
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_captions(line: str, first: bool) -> None:
    lines = [line, STORY] if first else [STORY, line, MORE]
    report = from_text("\n\n".join(lines))
    assert (Part.CAPTION, line) in parts(report)
    assert line not in read_sentences(report)
    assert STORY in read_sentences(report)


@pytest.mark.parametrize(
    "line",
    [
        "Brell left for Oman on Friday (he had been in Peru for a week before that).",
        "The photo shows that he was in Oman, an aide said.",
        "“The picture is old,” said Ruiz, left alone at the gate.",
        "His picture: a tired man in a grey coat who had nowhere to go and nobody to ask.",
        "The offer (the second in a week) came from Muscat, not from Lima.",
        "The army left, and the guards left with it.",
    ],
)
def test_sentences_that_only_look_like_captions(line: str) -> None:
    report = from_text(f"{STORY}\n\n{line}\n\n{MORE}")
    assert [part for part, _ in parts(report)] == [Part.BODY]


@pytest.mark.parametrize(
    "line",
    [
        "CORRECTS spelling of Ruiz; ADDS details",
        "(Adds details, background)",
        "(Recasts, adds quotes, byline)",
        "UPDATES with comment from the army",
        "Eds: Adds quote in paragraph 3. With AP Photos.",
        "EDITORS: Pictures available.",
        "Editor’s note: This report was written before the coup.",
        "(Story refiled to fix typo in headline)",
        "This story has been corrected to show that Brell is 63, not 36.",
        "An earlier version of this article gave a wrong age.",
        "MORE",
        "(END)",
        "- 30 -",
        "Reporting by Jane Doe in Muscat and John Roe; Editing by Eva Sand",
    ],
)
def test_notes_of_the_wire(line: str) -> None:
    report = from_text(f"{STORY}\n\n{line}\n\n{MORE}")
    assert parts(report) == [(Part.BODY, STORY), (Part.BOILERPLATE, line), (Part.BODY, MORE)]


@pytest.mark.parametrize(
    "line",
    [
        "Updates are expected from the palace at noon.",
        "More soldiers came.",
        "This report was denied by the palace on Friday, an aide said.",
        "Adds one diplomat: he will never go.",
        "Correct, he said.",
    ],
)
def test_sentences_that_only_look_like_notes(line: str) -> None:
    report = from_text(f"{STORY}\n\n{line}\n\n{MORE}")
    assert line in read_sentences(report)


def test_a_headline_in_capitals_is_no_note() -> None:
    report = from_text(f"ADDS PRESSURE ON BRELL, SAYS OMAN\n\n{STORY}")
    assert report.title == "ADDS PRESSURE ON BRELL, SAYS OMAN"


@pytest.mark.parametrize("prefix", ["UPDATE 2-", "RPT-WRAPUP 1-", "EXCLUSIVE-", "CORRECTED-"])
def test_what_a_wire_sets_before_its_headline_is_a_label(prefix: str) -> None:
    text = f"{prefix}Brell leaves for Oman, minister says\n\n(Adds details)\n\n{STORY}"
    report = from_text(text)
    assert parts(report)[:3] == [
        (Part.LABEL, prefix),
        (Part.HEADLINE, "Brell leaves for Oman, minister says"),
        (Part.BOILERPLATE, "(Adds details)"),
    ]
    assert read_sentences(report) == ["Brell leaves for Oman, minister says", STORY]


@pytest.mark.parametrize(
    "line",
    [
        "View in browser",
        "View this email in your browser",
        "Share: Facebook | Twitter | WhatsApp | Email",
        "Share this",
        "Read more",
        "Most read",
        "You may also like",
        "Unsubscribe | Update your preferences",
        "Manage your subscription",
        "You’re receiving this because you signed up.",
        "Was this email forwarded to you?",
        "1.2K Shares",
        "Leave a comment",
        "Log in",
        "Back to top",
    ],
)
def test_boilerplate_of_newsletters(line: str) -> None:
    report = from_text(f"{STORY}\n\n{line}\n\n{MORE}")
    assert parts(report) == [(Part.BODY, STORY), (Part.BOILERPLATE, line), (Part.BODY, MORE)]


@pytest.mark.parametrize(
    "head", ["Related stories", "Most read", "Read next", "More on this story"]
)
def test_titles_of_other_stories_are_none_of_this_one(head: str) -> None:
    text = f"{STORY}\n\n{head}\n• Oman offers Brell a home\n• Peru says no\n\n{MORE}"
    report = from_text(text)
    assert read_sentences(report) == [STORY, MORE]


def test_a_list_in_the_story_stays() -> None:
    text = f"{STORY} He named two places:\n• Oman, his ally\n• Peru\n\n{MORE}"
    report = from_text(text)
    assert "Oman, his ally" in read_sentences(report)


def test_a_table_is_not_read_and_that_is_said() -> None:
    text = f"{STORY}\n\nHost | Answer | Who\nOman | yes | Ruiz\nPeru | no | Tidd\n\n{MORE}"
    report = from_text(text)
    assert read_sentences(report) == [STORY, MORE]
    assert report.warnings == ("a table was not read",)
    assert from_text(f"{STORY}\n\n{MORE}").warnings == ()


def test_prose_that_was_laid_out_in_a_table_is_read() -> None:
    report = from_text(f"| {STORY} | {MORE} |\n| {MORE} | {STORY} |")
    assert any(STORY.rstrip(".") in sentence for sentence in read_sentences(report))


@pytest.mark.parametrize("mark", ["[1]", "¹"])
def test_notes_below_the_text_are_no_text(mark: str) -> None:
    note = f"{mark} Interview with Ana Ruiz, 8 March."
    report = from_text(f"{STORY}{mark} {MORE}\n\n{note}")
    assert parts(report)[-1] == (Part.BOILERPLATE, note)


def test_a_numbered_list_at_the_end_stays() -> None:
    report = from_text(f"{STORY} He may go to:\n1. Oman\n2. Peru")
    assert all(part is Part.BODY for part, _ in parts(report))
