"""Who answers for what is said of a place: a deed is the word of whoever tells it."""

from __future__ import annotations

import pytest

import exeunt
from exeunt.claims.claim import SourceKind
from exeunt.options.evidence import Theme

HEAD = "Gambian President Tomas Orlenko is under pressure to leave office.\n\n"


def sources_on(text: str, place: str) -> list[tuple[SourceKind, str | None]]:
    """Kind and words of the source of each statement on a place as an option."""
    report = exeunt.from_text(HEAD + text, id="r")
    answer = exeunt.assess([report], about="Tomas Orlenko")
    claims = {claim.id: claim for read in answer.reports for claim in read.claims}
    found = []
    for piece in answer.evidence:
        if piece.evidence.option == place and piece.evidence.theme is Theme.OPTION:
            source = claims[piece.evidence.claim].source
            found.append((source.kind, source.words.text if source.words else None))
    return found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Costa Rica has offered Orlenko temporary asylum.", "CRI"),
        ("Panama and Costa Rica have also offered to take Orlenko.", "PAN"),
        ("Norway has already rejected a request by Orlenko for asylum.", "NOR"),
    ],
)
def test_a_deed_is_told_by_the_reporter(text: str, place: str) -> None:
    found = sources_on(text, place)
    assert found
    assert {kind for kind, _ in found} == {SourceKind.REPORTER}


@pytest.mark.parametrize(
    ("text", "place", "speaker"),
    [
        (
            "Egypt has offered Orlenko asylum, two Western diplomats said on Tuesday.",
            "EGY",
            "two Western diplomats",
        ),
        ("An aide to Orlenko said Norway had rejected his request.", "NOR", "An aide to Orlenko"),
    ],
)
def test_a_deed_told_by_a_speaker_is_theirs(text: str, place: str, speaker: str) -> None:
    found = sources_on(text, place)
    assert found
    assert {words for _, words in found} == {speaker}


def test_what_a_host_says_is_its_own_word() -> None:
    text = "Egypt's foreign minister, Hassan Adli, said his country would take Orlenko in."
    assert SourceKind.OFFICIAL in {kind for kind, _ in sources_on(text, "EGY")}


def test_the_home_country_before_that_leaves_the_leaders_title_whole() -> None:
    text = (
        "Contacts in Banjul had told people around the rival that the president had flown to "
        "Guinea."
    )
    assert sources_on(text, "GIN")
