"""Who speaks: kind, name, number, group, description, reason for anonymity, medium."""

from __future__ import annotations

import pytest
from reading_samples import only, read_text, said, words_of

from exeunt.claims import Claim
from exeunt.claims.claim import ClaimKind, SourceKind

OFFICIAL, PERSON, ORGANISATION, DOCUMENT, ANONYMOUS, REPORTER = (
    SourceKind.OFFICIAL, SourceKind.PERSON, SourceKind.ORGANISATION,
    SourceKind.DOCUMENT, SourceKind.ANONYMOUS, SourceKind.REPORTER,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Foreign Minister Ana Ruiz said the talks were over.", OFFICIAL, "Ana Ruiz"),
        ("General Piet Haan said the army was loyal.", OFFICIAL, "Piet Haan"),
        ("Paul Tidd, the ambassador of Kenya, said the plane was ready.", OFFICIAL, "Paul Tidd"),
        ("Lin Moro, a historian, said the king would stay.", PERSON, "Lin Moro"),
        ("Marta Silva, his sister, said the house was empty.", PERSON, "Marta Silva"),
        ("The foreign ministry said in a statement that it knew nothing.", ORGANISATION, None),
        ("The Red Cross said that it had sent a doctor.", ORGANISATION, "Red Cross"),
        ("The opposition party said that it had won.", ORGANISATION, None),
        ("A court filing says that the house was sold in 2019.", DOCUMENT, None),
        ("The road is shut, according to a leaked police memo.", DOCUMENT, None),
        ("The road is shut, a report by the defence ministry said.", DOCUMENT, None),
        ("A senior diplomat said the house was ready.", ANONYMOUS, None),
        ("Witnesses said that the airport was closed.", ANONYMOUS, None),
        ("The harbour master said that two ships had left.", ANONYMOUS, None),
        ("The cook said that the kitchen was empty.", ANONYMOUS, None),
        ("The kitchen is empty, his cook said.", ANONYMOUS, None),
        ("The gate is open, his driver said.", ANONYMOUS, None),
    ],
)
def test_each_kind_of_source(text: str, kind: SourceKind, name: str | None) -> None:
    claim = only(text)
    assert claim.source.kind is kind
    assert claim.source.name == name


@pytest.mark.parametrize(
    "name",
    [
        "Ines Tow",
        "Olga Brant",
        "Samuel Okoro",
        "Li Wen",
        "Zeynep Kaya",
    ],
)
def test_a_bare_name_that_said_something_is_its_source(name: str) -> None:
    claim = only(f"{name} said that the talks would go on in Geneva.")
    assert words_of(claim) == (name, "said", ["that the talks would go on in Geneva"])


def test_the_reporters_own_voice_is_a_claim_too() -> None:
    claims = read_text("The square was empty on Tuesday. Soldiers stood at the gates.")
    assert [(c.source.kind, c.source.words, c.cue) for c in claims] == [(REPORTER, None, None)] * 2
    assert claims[1].content is not None
    assert claims[1].content.text == "Soldiers stood at the gates."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A diplomat said the plane had landed.", 1),
        ("Two diplomats said the plane had landed.", 2),
        ("Four people with knowledge of the matter said the plane had landed.", 4),
        ("A dozen guards said the plane had landed.", 12),
        ("Eleven officials said the plane had landed.", 11),
        ("Diplomats said the plane had landed.", None),
        ("Several aides said the plane had landed.", None),
        ("Foreign Minister Ana Ruiz said the plane had landed.", 1),
        ("One of the guards said the plane had landed.", 1),
    ],
)
def test_the_number_of_people(text: str, count: int | None) -> None:
    assert only(text).source.count == count


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        (
            "Three diplomats said he would leave.",
            "Two of the diplomats said he would go by sea.",
            2,
        ),
        ("Four officials said he would leave.", "One of them said that he had packed.", 1),
        ("Six guards said he was there.", "Two of those guards said that he slept.", 2),
    ],
)
def test_some_of_a_group_are_part_of_it(first: str, second: str, count: int) -> None:
    whole, part = said(f"{first} {second}")
    assert part.source.part_of == whole.id
    assert part.source.count == count
    assert part.source.same_as is None
    assert whole.source.part_of is None


def test_a_further_person_is_part_of_no_group() -> None:
    whole, other = said("Four officials said he would leave. A fifth official said he would stay.")
    assert (whole.source.count, other.source.count) == (4, 1)
    assert other.source.part_of is None
    assert other.source.same_as is None


def test_the_aides_are_the_aides_of_before() -> None:
    first, again = said(
        "Three aides said that Brell had packed. The aides said that his wife had gone ahead."
    )
    assert again.source.same_as == first.id
    assert again.source.count == 3


def test_another_aide_is_somebody_else() -> None:
    _, other = said("An aide said that Brell had packed. Another aide said that he had not.")
    assert other.source.same_as is None
    assert other.source.part_of is None


def test_a_name_repeated_is_the_same_source() -> None:
    first, again = said(
        "Foreign Minister Ana Ruiz said the talks were over. Ruiz said nobody had won."
    )
    assert again.source.name == "Ana Ruiz"
    assert again.source.same_as == first.id
    assert again.source.role == "Foreign Minister"


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("Two people with knowledge of the plan said he would go.", "with knowledge of the plan"),
        ("A person familiar with the talks said he would go.", "familiar with the talks"),
        ("Three officials briefed on the deal said he would go.", "briefed on the deal"),
        ("A diplomat close to the family said he would go.", "close to the family"),
    ],
)
def test_the_description_of_unnamed_people(text: str, description: str) -> None:
    assert only(text).source.description == description


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Four people familiar with the matter said that Brell would leave, asking not to be "
            "identified because the talks are private.",
            "the talks are private",
        ),
        (
            "A senior official, speaking on condition of anonymity because he was not allowed to "
            "talk to the press, said that the jet was fuelled.",
            "he was not allowed to talk to the press",
        ),
        (
            "One of the guards, who asked not to be named for fear of reprisals, said that the "
            "safe was empty.",
            "reprisals",
        ),
        ("A diplomat said that the jet was fuelled.", None),
    ],
)
def test_the_reason_for_anonymity(text: str, reason: str | None) -> None:
    found = only(text).source.anonymity_reason
    assert found == reason or (found is not None and reason is not None and reason in found)


def test_one_reason_for_all() -> None:
    claims = said(
        "Three officials said that Brell was ill. Two diplomats said that he was not. "
        "All the officials spoke on condition of anonymity because the talks are secret."
    )
    reasons = {claim.source.count: claim.source.anonymity_reason for claim in claims}
    assert reasons[3] is not None
    assert reasons[3].endswith("the talks are secret")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Health Minister Clara Voss met him on Monday. She said that he was calm.", "Clara Voss"),
        ("General Piet Haan spoke on Monday. He said that the army was loyal.", "Piet Haan"),
        ("Mr. Tidd and Mrs. Lunt came late. She said that the road was bad.", "Lunt"),
        ("“The army is loyal,” General Piet Haan said. “It was always so,” he added.", "Piet Haan"),
    ],
)
def test_a_pronoun_gets_the_full_name(text: str, name: str) -> None:
    claim = said(text)[-1]
    assert claim.source.words is not None
    assert claim.source.words.text.lower() in ("he", "she")
    assert claim.source.name == name


def test_a_short_name_gets_the_full_name() -> None:
    claims = said("General Piet Haan came on Monday. “The army is loyal,” Haan said.")
    assert [(c.source.words and c.source.words.text, c.source.name) for c in claims] == [
        ("Haan", "Piet Haan")
    ]


def by_source(claims: list[Claim], words: str) -> Claim:
    return next(c for c in claims if c.source.words and c.source.words.text == words)


def test_an_agency_that_cites_an_official_is_the_medium() -> None:
    claims = said("Brell has asked Peru for asylum, Reuters reported, citing an official in Lima.")
    claim = by_source(claims, "an official in Lima")
    assert claim.source.kind is ANONYMOUS
    assert claim.source.count == 1
    assert claim.source.via == "Reuters"
    assert claim.content is not None
    assert claim.content.text == "Brell has asked Peru for asylum"


@pytest.mark.parametrize(
    "text",
    [
        "Two sources told CNN on Friday that Brell was at the airport.",
        "Brell was at the airport, two sources told CNN on Friday.",
        "Brell was at the airport, two sources told CNN.",
    ],
)
def test_people_who_told_a_medium(text: str) -> None:
    claim = by_source(said(text), text[text.lower().index("two sources") :][:11])
    assert claim.source.kind is ANONYMOUS
    assert claim.source.count == 2
    assert claim.source.via == "CNN"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Peruvian Foreign Minister Ana Ruiz said the talks were over.", "PER"),
        ("Ana Ruiz, the foreign minister of Chile, said the talks were over.", "CHL"),
        ("A Turkish diplomat said the talks were over.", "TUR"),
        ("The Kremlin said the talks were over.", "RUS"),
        ("A diplomat said the talks were over.", None),
    ],
)
def test_the_country_of_a_source(text: str, country: str | None) -> None:
    assert only(text).source.country == country


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Kiridi Bangoura, a minister who advises Condé,", "Kiridi Bangoura"),
        ("Ana Ruiz, a minister under Paul Biya,", "Ana Ruiz"),
        ("Ana Ruiz, whose father served Paul Biya,", "Ana Ruiz"),
        ("Paul Biya, who rules Cameroon, and Ana Ruiz", "Paul Biya and Ana Ruiz"),
    ],
)
def test_who_is_named_in_a_speakers_description_does_not_speak(source: str, name: str) -> None:
    text = f"{source} said on Friday that the president would be offered asylum."
    assert [claim.source.name for claim in read_text(text)][:1] == [name]


@pytest.mark.parametrize(
    ("text", "source", "via", "cue"),
    [
        (
            "Diplomatic sources quoted by The National expected Mauritania to be his first stop.",
            "Diplomatic sources",
            "The National",
            "expected",
        ),
        (
            "Two aides, who were quoted by Reuters, said he would go to Oman.",
            "Two aides",
            "Reuters",
            "said",
        ),
        (
            "A minister cited by the state news agency denied that he had left.",
            "A minister",
            "the state news agency",
            "denied",
        ),
    ],
)
def test_whom_a_medium_quotes_speaks_through_it(text: str, source: str, via: str, cue: str) -> None:
    (claim,) = read_text(text)
    assert claim.source.words is not None
    assert claim.cue is not None
    assert (claim.source.words.text, claim.source.via, claim.cue.text) == (source, via, cue)


def test_a_source_with_the_medium_that_quotes_it_is_parted() -> None:
    text = "The offer annoyed him, according to people close to the palace quoted by the site Sine."
    claim = only(text)
    assert claim.source.words is not None
    assert claim.source.words.text == "people close to the palace"
    assert claim.source.via == "the site Sine"


def test_when_it_was_is_no_part_of_who_spoke() -> None:
    text = (
        "Before the meeting a senior official of the bloc, who was not named, told AFP he would go."
    )
    claim = only(text)
    assert claim.source.words is not None
    assert claim.source.words.text.startswith("a senior official")


def test_a_website_is_no_person() -> None:
    text = "He boarded an aircraft sent by Equatorial Guinea, the website Dakaractu reported."
    assert only(text).source.kind is SourceKind.ORGANISATION


def test_who_said_one_thing_and_would_not_say_another() -> None:
    text = (
        "Foreign Minister Yohei Kono said Japan would treat Mr. Brell “as any guest”, but "
        "declined to say whether he held a passport."
    )
    silent = [c for c in read_text(text) if c.kind is ClaimKind.NON_RESPONSE]
    assert [c.source.name for c in silent] == ["Yohei Kono"]


def test_a_source_that_breaks_off_takes_in_its_name() -> None:
    text = "A former minister who fell out with Odan Brell fled this week and asked for asylum."
    sources = [c.source.words.text for c in read_text(text) if c.source.words]
    assert not any(words.endswith(" with") for words in sources)


def test_officials_of_one_entry_are_not_those_of_another() -> None:
    text = (
        "14:40 GMT\nTwo Indian officials said the president would not stay long.\n\n"
        "15:10 GMT\nThe Home Office will not comment, but officials point out that nobody can "
        "claim asylum from abroad.\n\n"
        "15:30 GMT\nHer son says she will not return to politics.\n"
    )
    sources = [c.source for c in read_text(text) if c.source.words]
    (later,) = [s for s in sources if s.words and s.words.text == "officials"]
    assert later.same_as is None
    assert later.country != "IND"
