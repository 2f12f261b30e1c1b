"""Odd layouts and odd texts, read to the end: whose words they are, and where they stand."""

from __future__ import annotations

import pytest
from reading_samples import only, read_text, said

from exeunt.claims import Claim, read_closely
from exeunt.claims.claim import Certainty, Polarity, SourceKind, Speech
from exeunt.reports import from_text


def contents(claims: list[Claim]) -> list[str]:
    return [claim.content.text if claim.content else "" for claim in claims]


def speakers(claims: list[Claim]) -> list[str | None]:
    return [claim.source.name for claim in claims]


def check_spans(text: str, claims: list[Claim]) -> None:
    for claim in claims:
        for passage in (claim.source.words, claim.cue, claim.content):
            if passage is not None:
                passage.check(text)
        for time in claim.times:
            time.words.check(text)


# Scans


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "The presi-\ndent has asked for asylum in Bur-\nkina Faso, For-\neign Minister Ana "
            "Ruiz said.",
            "For-\neign Minister Ana Ruiz",
            "The presi-\ndent has asked for asylum in Bur-\nkina Faso",
        ),
        (
            "The pre\u00adsi\u00addent has left for O\u00adman, "
            "Foreign Minister Ana Ru\u00adiz said.",
            "Foreign Minister Ana Ru\u00adiz",
            "The pre\u00adsi\u00addent has left for O\u00adman",
        ),
        (
            "He\u200b has left for Om\u200ban, Foreign Minister Ana\u00a0Ruiz said.",
            "Foreign Minister Ana\u00a0Ruiz",
            "He\u200b has left for Om\u200ban",
        ),
        (
            "He has \ufb02ed to Oman with his o\ufb03cers, Foreign Minister Ana Ruiz said.",
            "Foreign Minister Ana Ruiz",
            "He has \ufb02ed to Oman with his o\ufb03cers",
        ),
        (
            "The president left for the coast of\nOman on Friday, Foreign Minister Ana\nRuiz said.",
            "Foreign Minister Ana\nRuiz",
            "The president left for the coast of\nOman on Friday",
        ),
    ],
)
def test_broken_words_are_read_whole_and_quoted_as_they_stand(
    text: str, source: str, content: str
) -> None:
    claim = only(text)
    assert claim.source.name == "Ana Ruiz"
    assert claim.source.words is not None
    assert claim.source.words.text == source
    assert contents([claim]) == [content]
    check_spans(text, [claim])


def test_a_sentence_with_a_page_between_its_halves_is_one_claim() -> None:
    text = (
        "Brell has been told that the govern-\nment of Oman would give him a house by the end of"
        "\n\n12\n\nTHE LAMP, FRIDAY, MARCH 8, 2024\n\nthe month, Foreign Minister Ana Ruiz said."
    )
    claim = only(text)
    assert claim.content is not None
    assert len(claim.content.spans) == 2
    assert "THE LAMP" not in claim.content.text
    assert [time.value for time in claim.times] == ["2024-03"]
    check_spans(text, [claim])


def test_places_and_people_of_a_scan_stand_where_they_are_printed() -> None:
    text = "Odan Brell flew to Bur-\nkina Faso with Ana Ru\u00adiz."
    reading = read_closely(from_text(text, id="sample"))
    assert [(p.span.of(text), p.code) for p in reading.places] == [("Bur-\nkina Faso", "BFA")]
    assert [n.span.of(text) for n in reading.people.namings] == ["Odan Brell", "Ana Ru\u00adiz"]
    assert [p.name for p in reading.people.persons] == ["Odan Brell", "Ana Ruiz"]


# Headlines

STORY = "The capital was quiet on Friday."


@pytest.mark.parametrize(
    ("headline", "source", "content"),
    [
        ("PRESIDENT FLEES TO OMAN, SAYS MINISTER", "MINISTER", "PRESIDENT FLEES TO OMAN"),
        ("BRELL WILL NOT QUIT, AIDES TELL REUTERS", "AIDES", "BRELL WILL NOT QUIT"),
        (
            "OMAN READY TO HOST BRELL, FOREIGN MINISTER RUIZ SAYS",
            "FOREIGN MINISTER RUIZ",
            "OMAN READY TO HOST BRELL",
        ),
        ("President flees to Oman, says minister", "minister", "President flees to Oman"),
    ],
)
def test_a_headline_has_its_speaker_and_takes_nothing_of_the_text(
    headline: str, source: str, content: str
) -> None:
    claims = said(f"{headline}\n\n{STORY}")
    assert [(c.source.words and c.source.words.text, contents([c])) for c in claims] == [
        (source, [content])
    ]


def test_people_of_a_headline_in_capitals_are_those_of_the_text() -> None:
    text = (
        "OMAN READY TO HOST BRELL, FOREIGN MINISTER RUIZ SAYS\n\n"
        "President Odan Brell has been offered a house, Foreign Minister Ana Ruiz said on Friday."
    )
    claims = said(text)
    assert speakers(claims) == ["Ana Ruiz", "Ana Ruiz"]
    people = read_closely(from_text(text, id="sample")).people.persons
    assert {p.name: (p.role or "").lower() for p in people} == {
        "Odan Brell": "president",
        "Ana Ruiz": "foreign minister",
    }


def test_a_headline_does_not_run_into_a_dateline() -> None:
    text = f"PRESIDENT FLEES TO OMAN, SAYS MINISTER\n\nMUSCAT (Reuters) - {STORY}"
    for claim in said(text):
        assert "MUSCAT" not in (claim.source.words.text if claim.source.words else "")
        assert claim.content is None or "capital" not in claim.content.text


# What is not the story


def test_a_caption_is_neither_claim_nor_source() -> None:
    text = (
        "President Odan Brell, left, greets King Omar of Morocco in Rabat. (AP Photo/Jane Doe)\n\n"
        "Brell would leave on Sunday, an aide said."
    )
    claims = list(read_text(text))
    assert contents(claims) == ["Brell would leave on Sunday"]


def test_a_newsletter_is_read_without_its_frame() -> None:
    text = (
        "View in browser\n\nBrell would leave on Sunday, an aide said.\n\nRead more\n\n"
        "Related stories\n• Oman offers Brell a home\n• Peru says no\n\n"
        "Share: Facebook | Twitter\n\nUnsubscribe | Update your preferences"
    )
    assert contents(list(read_text(text))) == ["Brell would leave on Sunday"]


def test_a_wires_notes_are_nobodys_claim() -> None:
    text = (
        "CORRECTS spelling of Ruiz\n\nUPDATE 2-Brell leaves for Oman, minister says\n\n"
        "(Adds details)\n\nBy Jane Doe\n\nMUSCAT, March 8 (Reuters) - Brell has left for Oman, "
        "Foreign Minister Ana Ruiz said.\n\n(Reporting by Jane Doe; Editing by Eva Sand)"
    )
    claims = list(read_text(text))
    assert contents(claims) == ["Brell leaves for Oman", "Brell has left for Oman"]


def test_a_note_number_is_no_part_of_a_claim() -> None:
    text = "Brell has left for Oman,[1] Foreign Minister Ana Ruiz said.[2] The square was empty."
    claim = only(text)
    assert contents([claim]) == ["Brell has left for Oman"]


# Transcripts, interviews, posts, live reports


def test_a_transcript_gives_each_sentence_to_its_speaker() -> None:
    text = (
        "MR. SMITH: Does the government know where the president is?\n\n"
        "MS. JONES: We understand that he is in Oman. We have not spoken to him.\n\n"
        "Q: Will you give him a visa?\n\n"
        "MS. JONES: He would have to ask for one."
    )
    claims = said(text)
    assert speakers(claims) == ["SMITH", "JONES", "JONES", "JONES"]
    assert {claim.speech for claim in claims} == {Speech.DIRECT}
    assert claims[0].certainty is Certainty.UNKNOWN
    assert claims[2].polarity is Polarity.DENIED
    asked = [c for c in read_text(text) if c.content and "visa" in c.content.text]
    assert [(c.source.kind, c.certainty) for c in asked] == [
        (SourceKind.REPORTER, Certainty.UNKNOWN)
    ]
    check_spans(text, claims)


def test_a_question_is_no_claim_of_whoever_answers() -> None:
    text = (
        "Interview with Odan Brell\n\n**Have you asked Oman for asylum?**\n\nI have not asked "
        "anyone for it.\n\n**Will you go to Peru?**\n\nI will go to my village."
    )
    claims = said(text)
    assert speakers(claims) == ["Odan Brell", "Odan Brell"]
    assert contents(claims) == ["I have not asked anyone for it.", "I will go to my village."]
    assert claims[0].polarity is Polarity.DENIED


def test_what_a_speaker_says_of_another_is_a_claim_in_a_claim() -> None:
    text = (
        "PRESENTER: What do you hear?\n\n"
        "ANA RUIZ: General Haan said that the road was closed.\n\n"
        "PRESENTER: And the president?\n\nANA RUIZ: He is in the palace."
    )
    claims = said(text)
    inner = [c for c in claims if c.nested_in is not None]
    assert [c.source.name for c in inner] == ["Haan"]
    assert inner[0].source.through[:1] == ("ANA RUIZ",)
    outer = next(c for c in claims if c.id == inner[0].nested_in)
    assert outer.source.name == "ANA RUIZ"


def test_i_said_is_no_second_claim() -> None:
    text = "Q: What did you do?\nA: I told the ambassador no.\nQ: And then?\nA: I went back home."
    assert contents(said(text)) == ["I told the ambassador no.", "I went back home."]


def test_the_poster_is_the_source_of_a_post() -> None:
    text = (
        "Oman has offered me a house. I said no to it. pic.twitter.com/aB3d\n"
        "— Odan Brell (@odan) March 7, 2024\n\nThe post was deleted later, an aide said."
    )
    claims = said(text)
    assert speakers(claims) == ["Odan Brell", "Odan Brell", None]
    assert contents(claims)[0] == "Oman has offered me a house."
    assert "pic.twitter" not in " ".join(contents(claims))
    assert [c.stamped.value if c.stamped else None for c in claims] == [
        "2024-03-07", "2024-03-07", None,
    ]  # fmt: skip


def test_entries_of_a_live_report_have_their_own_time() -> None:
    text = (
        "Brell leaves palace: live updates\n\n"
        "00:20 GMT — Foreign Minister Ana Ruiz said that Brell left yesterday.\n\n"
        "23:50 GMT — Foreign Minister Ana Ruiz said that Brell would leave tomorrow.\n\n"
        "23:10 GMT — The capital was quiet."
    )
    first, second = (c for c in said(text) if c.source.name == "Ana Ruiz")
    assert first.stamped is not None
    assert (first.stamped.words.text, first.stamped.value) == ("00:20 GMT", "2024-03-08")
    assert [t.value for t in first.times] == ["2024-03-07"]
    assert second.stamped is not None
    assert second.stamped.value == "2024-03-07"
    assert [t.value for t in second.times] == ["2024-03-08"]
    assert all("GMT" not in content for content in contents([first, second]))


# Sources through sources


@pytest.mark.parametrize(
    "text",
    [
        "Reuters reported, citing an official briefed on the matter, that Brell had left for Oman.",
        "Reuters, citing an official briefed on the matter, reported that Brell had left for Oman.",
        "Brell had left for Oman, Reuters reported, citing an official briefed on the matter.",
        "Reuters, quoting an official briefed on the matter, said Brell had left for Oman.",
    ],
)
def test_whoever_a_medium_cites_speaks_through_it(text: str) -> None:
    claim = only(text)
    assert claim.source.words is not None
    assert claim.source.words.text == "an official briefed on the matter"
    assert (claim.source.kind, claim.source.count) == (SourceKind.ANONYMOUS, 1)
    assert (claim.source.via, claim.source.through) == ("Reuters", ("Reuters",))
    assert "Brell had left for Oman" in contents([claim])[0]


def test_a_person_who_cites_a_paper_speaks_for_themselves() -> None:
    claims = said("Foreign Minister Ana Ruiz said the house was sold, citing a court filing.")
    assert "Ana Ruiz" in speakers(claims)
    assert all(claim.source.via is None for claim in claims)


@pytest.mark.parametrize(
    ("text", "inner", "through", "polarity"),
    [
        (
            "Reuters said Brell had rejected an offer of asylum in Nigeria.",
            "Brell", ("Reuters",), Polarity.DENIED,
        ),
        (
            "A diplomat told Reuters that an aide to Brell had said he would leave.",
            "an aide to Brell", ("A diplomat", "Reuters"), Polarity.AFFIRMED,
        ),
        (
            "State television said that President Odan Brell had told ministers that he would go.",
            "Odan Brell", ("State television",), Polarity.AFFIRMED,
        ),
    ],
)  # fmt: skip
def test_every_link_of_a_chain_is_kept(
    text: str, inner: str, through: tuple[str, ...], polarity: Polarity
) -> None:
    (claim,) = (c for c in said(text) if c.nested_in is not None)
    assert claim.source.words is not None
    assert inner in (claim.source.name, claim.source.words.text)
    assert claim.source.through == through
    assert claim.source.via == through[0]
    assert claim.polarity is polarity


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Four officials said he would leave.", (4, 4)),
        ("At least four officials said he would leave.", (4, None)),
        ("More than a dozen guards said he would leave.", (13, None)),
        ("Several aides said he would leave.", (3, None)),
        ("Aides said he would leave.", (2, None)),
        ("A diplomat said he would leave.", (1, 1)),
        ("Foreign Minister Ana Ruiz said he would leave.", (1, 1)),
        ("The foreign ministry said he would leave.", None),
    ],
)
def test_how_many_people_may_be_meant(text: str, people: tuple[int, int | None] | None) -> None:
    assert only(text).source.people == people


# Odd texts


def test_a_text_without_any_punctuation_keeps_to_its_words() -> None:
    text = "brell has left for oman the foreign minister ana ruiz said he would go on to peru"
    claims = list(read_text(text))
    check_spans(text, claims)
    assert claims


def test_a_very_long_line_is_read() -> None:
    text = "Brell has left for Oman, Foreign Minister Ana Ruiz said. " * 200
    claims = said(text)
    assert len(claims) == 200
    assert set(speakers(claims)) == {"Ana Ruiz"}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("\"He told me 'never' and left,\" Colonel Abe Norr said.", None),
        ("“The president said ‘I am not going’ and meant it,” Colonel Abe Norr said.", None),
        ("‘Brell’s plane is ready,’ Colonel Abe Norr said. ‘It’s the guards’ plane.’", None),
        (
            "“The plane is ready and so am I, Colonel Abe Norr said.",
            "“The plane is ready and so am I,",
        ),
        ("“The plane is ready, said Colonel Abe Norr.", "“The plane is ready,"),
    ],
)
def test_quotation_marks_of_all_sorts(text: str, content: str | None) -> None:
    outer = [c for c in said(text) if c.nested_in is None]
    assert speakers(outer) == ["Abe Norr"]
    assert outer[0].speech is Speech.DIRECT
    assert "Norr" not in contents(outer)[0]
    if content is not None:
        assert contents(outer) == [content]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = (
        '"The plane is ready," Colonel Abe Norr said. "It will leave at noon.\n\n'
        "The airport was calm, an aide said."
    )
    norr, aide = said(text)
    assert norr.source.name == "Abe Norr"
    assert "leave at noon" in contents([norr])[0]
    assert contents([aide]) == ["The airport was calm"]
    assert aide.speech is Speech.INDIRECT


def test_a_row_of_names_is_no_name() -> None:
    text = "Oman | offered | Tidd\nPeru | refused | Lunt\n\nOdan Brell has left, an aide said."
    people = read_closely(from_text(text, id="sample")).people.persons
    assert [person.name for person in people] == ["Odan Brell"]
