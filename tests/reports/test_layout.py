"""Turns and entries: who speaks by the layout alone, and at what time."""

from __future__ import annotations

from datetime import date

import pytest

from exeunt.reports import Report, from_text

FRIDAY = date(2024, 3, 8)


def report_of(text: str, published: date | None = FRIDAY) -> Report:
    return from_text(text, id="sample", published=published)


def turns(text: str) -> list[tuple[str | None, str]]:
    report = report_of(text)
    return [(t.speaker.of(text) if t.speaker else None, t.words.of(text)) for t in report.turns]


def entries(text: str, published: date | None = FRIDAY) -> list[tuple[str, date | None]]:
    return [(e.stamp.of(text), e.day) for e in report_of(text, published).entries]


def test_a_briefing_with_titled_speakers() -> None:
    text = (
        "MR. SMITH: Does the government know where he is?\n\n"
        "MS. JONES: We understand that he is in Oman. We have not spoken to him.\n\n"
        "He was well.\n\n"
        "Q    Will you give him a visa?\n\n"
        "MS. JONES: I'm not going to speculate."
    )
    assert turns(text) == [
        ("MR. SMITH", "Does the government know where he is?"),
        (
            "MS. JONES",
            "We understand that he is in Oman. We have not spoken to him.\n\nHe was well.",
        ),
        (None, "Will you give him a visa?"),
        ("MS. JONES", "I'm not going to speculate."),
    ]
    report = report_of(text)
    assert "We have not spoken to him." in [s.of(text) for s in report.sentences]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Q:", "A:"), ("Q.", "A."), ("**Q:**", "**A:**"), ("Question:", "Answer:")],
)
def test_questions_and_answers(first: str, second: str) -> None:
    text = (
        "An interview with Odan Brell\n\n"
        f"{first} Has Oman offered you a house?\n{second} Nobody has offered me anything.\n"
        f"{first} Will you go?\n{second} No."
    )
    assert turns(text) == [
        (None, "Has Oman offered you a house?"),
        ("Odan Brell", "Nobody has offered me anything."),
        (None, "Will you go?"),
        ("Odan Brell", "No."),
    ]


def test_an_answerer_without_a_name_is_the_label() -> None:
    text = "Q: Has Oman offered you a house?\nA: Nobody has.\nQ: Will you go?\nA: No."
    assert [speaker for speaker, _ in turns(text)] == [None, "A", None, "A"]


def test_a_presenter_and_a_guest() -> None:
    text = (
        "PRESENTER: President Brell has fled, we are hearing.\n"
        "ANA RUIZ: He is still in the palace.\n"
        "PRESENTER: Is that certain?\n"
        "RUIZ: Yes."
    )
    assert [speaker for speaker, _ in turns(text)] == [None, "ANA RUIZ", None, "RUIZ"]


def test_speakers_in_small_letters_who_come_back() -> None:
    text = (
        "Host: Where is he?\n\nAna Ruiz: In the palace.\n\nHost: Still?\n\n"
        "Ana Ruiz (foreign minister): He has not left."
    )
    assert [words for speaker, words in turns(text) if speaker][:1] == ["In the palace."]


@pytest.mark.parametrize("mark", ["**", "__"])
def test_bold_questions_without_labels(mark: str) -> None:
    text = (
        "The Lamp spoke to President Odan Brell in the palace.\n\n"
        f"{mark}Have you asked Oman for asylum?{mark}\n\nI have not asked anyone.\n\nNot once.\n\n"
        f"{mark}Where will you go?{mark}\n\nI will go to my village."
    )
    assert turns(text) == [
        (None, f"{mark}Have you asked Oman for asylum?{mark}"),
        ("Odan Brell", "I have not asked anyone.\n\nNot once."),
        (None, f"{mark}Where will you go?{mark}"),
        ("Odan Brell", "I will go to my village."),
    ]


def test_plain_questions_in_what_calls_itself_an_interview() -> None:
    text = (
        "Interview with Odan Brell\n\nHe is 63 and tired.\n\n"
        "Have you asked Oman for asylum?\n\nI have not.\n\nWill you go to Peru?\n\nNo.\n\n"
        "Where, then?\n\nTo my village."
    )
    assert [words for speaker, words in turns(text) if speaker == "Odan Brell"] == [
        "I have not.", "No.", "To my village.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Where could he go?\n\nCUBA: He was there in 2019.\n\nMEXICO: He has friends there.",
        "Name: Odan Brell\nAge: 63\nBorn: in the north\nCountry: Zambia",
        "BREAKING: Brell has fled.\n\nUPDATE: He is in Oman.\n\nWATCH: His plane lands.",
        "One thing is certain: he will go.\n\nAnother is not: where to.",
        "LONDON: He was seen there.\n\nPARIS: He was not.",
        "Will he go?\n\nNobody knows, an aide said.\n\nWill he stay?\n\nNobody knows that either.",
    ],
)
def test_what_is_no_transcript(text: str) -> None:
    assert turns(text) == []


LIVE = (
    "Brell leaves palace: live updates\n\n"
    "00:20 GMT — Oman says that he has landed.\n\n"
    "23:50 GMT — The army says that he has left.\n\n"
    "2:10 p.m. Ruiz says that he is in the palace.\n\n"
    "March 5, 09:15\nThe talks have failed."
)


def test_entries_of_a_live_report_with_the_newest_first() -> None:
    assert entries(LIVE) == [
        ("00:20 GMT", date(2024, 3, 8)),
        ("23:50 GMT", date(2024, 3, 7)),
        ("2:10 p.m.", date(2024, 3, 7)),
        ("March 5, 09:15", date(2024, 3, 5)),
    ]
    sentences = [s.of(LIVE) for s in report_of(LIVE).sentences]
    assert "Oman says that he has landed." in sentences
    assert "The talks have failed." in sentences


def test_without_a_day_of_publication_a_clock_time_has_no_day() -> None:
    assert [day for _, day in entries(LIVE, None)][:2] == [None, None]


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2h ago", date(2024, 3, 8)),
        ("35 minutes ago", date(2024, 3, 8)),
        ("3 days ago", date(2024, 3, 5)),
        ("Yesterday, 18:04", date(2024, 3, 7)),
        ("7 March 2024 11:00 BST", date(2024, 3, 7)),
        ("Posted at 14:32", date(2024, 3, 8)),
        ("**11.45am**", date(2024, 3, 8)),
    ],
)
def test_stamps(stamp: str, day: date) -> None:
    text = f"Brell flees: live\n\nHe is gone, says an aide in Muscat.\n\n{stamp}\nA.\n\n{stamp}\nB."
    assert [found for _, found in entries(text)] == [day, day]


@pytest.mark.parametrize(
    "text",
    [
        "He left at noon.\n\n14:32 was the hour at which he fell.\n\nShe stayed.",
        "He left.\n\n2019 was a bad year.\n\n2020 was worse.",
        "He left.\n\n10.30 people a day died.\n\nNothing helped.",
    ],
)
def test_what_is_no_live_report(text: str) -> None:
    assert entries(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Oman has offered me a house. pic.twitter.com/aB3\n"
        "— Odan Brell (@odan) March 7, 2024\n\nX.",
        "Oman has offered me a house. — Odan Brell (@odan) March 7, 2024\n\nThe post is gone.",
        "Oman has offered me a house.\n\n— Odan Brell (@odan) March 7, 2024\n\nThe post is gone.",
        "He wrote:\n\nOdan Brell\n@odan · Mar 7\nOman has offered me a house.\n\nThe post is gone.",
        "He wrote:\n\nOdan Brell @odan · Mar 7\nOman has offered me a house.\n\nThe post is gone.",
        "Oman has offered me a house.\n--Odan Brell (@odan) 7 March 2024\n\nThe post is gone.",
    ],
)
def test_posts(text: str) -> None:
    report = report_of(text)
    (turn,) = report.turns
    assert turn.speaker is not None
    assert turn.speaker.of(text) == "Odan Brell"
    assert turn.words.of(text).startswith("Oman has offered me a house.")
    (entry,) = report.entries
    assert entry.day == date(2024, 3, 7)
    assert not any("@odan" in s.of(text) for s in report.sentences)


def test_an_address_in_a_sentence_is_no_post() -> None:
    assert turns("He can be reached — he says — at odan@palace.om (@odan).\n\nNobody tried.") == []
