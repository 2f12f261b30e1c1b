"""The real wire report, read and assessed: what a careful reader takes from it, no more."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date

import pytest

import exeunt
from exeunt.assessment.answer import OTHER, Weighed
from exeunt.brief import Format
from exeunt.claims import Claim
from exeunt.claims.claim import Certainty, ClaimKind, Polarity, SourceKind, Speech
from exeunt.options.evidence import LEAVE, STAY, UNNAMED, Aspect, Direction, Role, Status, Theme
from quoted_words import printed, surely_quoted
from shared_material import needs, shared_folder

FILE = ("seed", "report.txt")
pytestmark = needs(*FILE)


@pytest.fixture(scope="module")
def answer() -> exeunt.Answer:
    return exeunt.assess([exeunt.load(shared_folder().joinpath(*FILE))])


def plain(name: str | None) -> str:
    """The name without accents and capitals."""
    decomposed = unicodedata.normalize("NFKD", name or "")
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def text_of(answer: exeunt.Answer) -> str:
    return answer.reports[0].report.text


def claims(answer: exeunt.Answer, source: str, within: str = "") -> list[Claim]:
    """The claims whose source, as it stands in the report, is `source`, with `within` in them."""
    found = []
    for claim in answer.reports[0].claims:
        words = claim.source.words.text if claim.source.words else ""
        sentence = claim.sentence.of(text_of(answer))
        if words == source and within in sentence:
            found.append(claim)
    return found


def the_claim(answer: exeunt.Answer, source: str, within: str = "") -> Claim:
    found = claims(answer, source, within)
    assert found, f"no claim of {source!r}"
    return found[0]


def evidence(
    answer: exeunt.Answer, option: str, theme: Theme, words: str = ""
) -> list[tuple[Weighed, Claim]]:
    """Evidence of that option and theme, whose quote holds the words, with its claim."""
    return [
        (piece, answer.reports[0].claim(piece.evidence.claim))
        for piece in answer.evidence
        if piece.evidence.option == option
        and piece.evidence.theme is theme
        and words in piece.evidence.quote
    ]


def test_subject_and_day(answer: exeunt.Answer) -> None:
    assert plain(answer.subject.name) == "nicolas maduro"
    assert answer.subject.country == "VEN"
    report = answer.reports[0].report
    assert report.published == answer.as_of == answer.newest_report == date(2019, 2, 15)
    assert report.outlet == "Bloomberg"
    assert len(report.authors) == 3
    names = {claim.source.name for claim in answer.reports[0].claims}
    assert not names & set(report.authors)


def test_the_places_and_nothing_else(answer: exeunt.Answer) -> None:
    places = {d.place: d.status for d in answer.destinations}
    assert places == {
        "CUB": (Status.DISCUSSED,),
        "RUS": (Status.DISCUSSED,),
        "TUR": (Status.DISCUSSED,),
        "MEX": (Status.POSSIBLE,),
        OTHER: (),
    }
    options = {piece.evidence.option for piece in answer.evidence}
    assert options == {"CUB", "RUS", "TUR", "MEX", STAY, LEAVE, UNNAMED}
    assert {p.evidence.role for p in answer.evidence if p.evidence.option != STAY} == {
        Role.DESTINATION
    }
    assert sum(d.probability for d in answer.destinations) == pytest.approx(1)


@pytest.mark.parametrize("place", ["CUB", "RUS", "TUR"])
def test_discussed_in_the_reporters_own_voice(answer: exeunt.Answer, place: str) -> None:
    ((piece, claim),) = evidence(answer, place, Theme.OPTION)
    assert piece.evidence.status is Status.DISCUSSED
    assert "being discussed" in piece.evidence.quote
    assert claim.source.kind is SourceKind.REPORTER


def test_mexico_is_possible_say_two_of_the_four(answer: exeunt.Answer) -> None:
    ((piece, claim),) = evidence(answer, "MEX", Theme.OPTION)
    assert piece.evidence.direction is Direction.FOR
    source = claim.source
    assert source.words is not None
    assert source.words.text == "two of the people"
    assert (source.kind, source.count) == (SourceKind.ANONYMOUS, 2)
    assert source.part_of == the_claim(answer, "four people with knowledge of the discussions").id
    assert source.anonymity_reason is not None
    assert source.anonymity_reason.endswith("the sensitivity of the matter")
    assert claim.certainty is Certainty.POSSIBLE
    mexico = next(d for d in answer.destinations if d.place == "MEX")
    assert mexico.corroboration.people == (2, 2)


def test_the_four_speak_of_a_plan(answer: exeunt.Answer) -> None:
    claim = the_claim(answer, "four people with knowledge of the discussions")
    assert (claim.source.kind, claim.source.count) == (SourceKind.ANONYMOUS, 4)
    assert claim.source.description == "with knowledge of the discussions"
    assert claim.speech is Speech.INDIRECT
    assert claim.certainty in (Certainty.PLANNED, Certainty.CONDITIONAL)
    ((piece, of),) = evidence(answer, LEAVE, Theme.PLAN, "contingency plans")
    assert of is claim
    assert piece.evidence.direction is Direction.FOR
    assert piece.id in answer.departure.supports


def test_unnamed_countries_by_the_envoy_on_record(answer: exeunt.Answer) -> None:
    found = evidence(answer, UNNAMED, Theme.OPTION)
    assert len(found) == 2
    for piece, claim in found:
        assert piece.evidence.status is Status.OFFERED
        assert piece.evidence.aspect is Aspect.COULD
        assert claim.source.kind is SourceKind.OFFICIAL
        assert claim.source.name == "Elliott Abrams"
        assert claim.source.country == "USA"
        assert claim.source.role is not None
        assert "Special Envoy" in claim.source.role
    assert {piece.id for piece, _ in found} == set(answer.unnamed)


def test_abrams_in_his_own_words(answer: exeunt.Answer) -> None:
    first = the_claim(answer, "US Special Envoy to Venezuela Elliott Abrams")
    assert first.speech is Speech.DIRECT
    assert [span.of(text_of(answer)) for span in first.inserted] == ["Maduro"]
    later = the_claim(answer, "Abrams", "Speaking in Washington")
    assert later.source.same_as == first.id
    assert later.speech is Speech.MIXED


def test_against_leaving_his_own_insistence(answer: exeunt.Answer) -> None:
    ((piece, claim),) = evidence(answer, STAY, Theme.DEFIANCE, "going nowhere")
    assert claim.cue is not None
    assert claim.cue.text == "has insisted publicly"
    assert plain(claim.source.name) == "nicolas maduro"
    assert (claim.source.kind, claim.source.country) == (SourceKind.OFFICIAL, "VEN")
    assert claim.polarity is Polarity.DENIED
    assert piece.id in answer.departure.opposes
    assert piece.id in answer.stay


def test_against_leaving_the_reporters_own_voice(answer: exeunt.Answer) -> None:
    ((piece, claim),) = evidence(answer, STAY, Theme.DEFIANCE, "digging in")
    assert claim.source.kind is SourceKind.REPORTER
    assert claim.source.words is None
    assert piece.id in answer.departure.opposes


def test_what_a_flight_to_cuba_would_bring_to_cuba(answer: exeunt.Answer) -> None:
    ((piece, claim),) = evidence(answer, "CUB", Theme.HOST_RISK)
    assert (piece.evidence.aspect, piece.evidence.direction) == (Aspect.COULD, Direction.AGAINST)
    assert piece.evidence.quote.startswith("Any flight to Cuba")
    assert (claim.source.kind, claim.source.count) == (SourceKind.ANONYMOUS, 1)
    assert claim.source.description == "familiar with the thinking"
    assert claim.source.part_of is None


def test_the_wifes_pressure_from_another_person(answer: exeunt.Answer) -> None:
    ((piece, claim),) = evidence(answer, LEAVE, Theme.PRESSURE, "plan B")
    assert claim.source.words is not None
    assert claim.source.words.text == "another person"
    assert (claim.source.kind, claim.source.count) == (SourceKind.ANONYMOUS, 1)
    assert claim.source.part_of is None
    assert claim.source.same_as is None
    assert piece.id in answer.pressures


def test_the_ties_of_mexico(answer: exeunt.Answer) -> None:
    ((rival, by),) = evidence(answer, "MEX", Theme.NO_RECOGNITION)
    assert "not to have recognized" in rival.evidence.quote
    ((visit, told),) = evidence(answer, "MEX", Theme.TIE)
    assert "inauguration" in visit.evidence.quote
    assert by.source.kind is told.source.kind is SourceKind.REPORTER
    assert [(t.words.text, t.value) for t in told.times] == [("December last year", "2018-12")]
    assert rival.evidence.direction is visit.evidence.direction is Direction.FOR


def test_the_ties_of_cuba(answer: exeunt.Answer) -> None:
    found = {
        claim.source.kind: piece.evidence for piece, claim in evidence(answer, "CUB", Theme.TIE)
    }
    assert set(found) == {SourceKind.REPORTER, SourceKind.OFFICIAL}
    assert "ideological ally" in found[SourceKind.REPORTER].quote
    assert found[SourceKind.OFFICIAL].quote.startswith("friends in places")


def test_the_two_who_would_not_answer(answer: exeunt.Answer) -> None:
    silent = [c for c in answer.reports[0].claims if c.kind is ClaimKind.NON_RESPONSE]
    assert [c.cue.text if c.cue else None for c in silent] == [
        "did not respond to requests for comment",
        "declined to name",
    ]
    ministry, envoy = (claim.source for claim in silent)
    assert ministry.kind is SourceKind.ORGANISATION
    assert ministry.country == "VEN"
    assert envoy.words is not None
    assert (envoy.words.text, envoy.name) == ("He", "Elliott Abrams")
    assert [gap.claim for gap in answer.gaps] == [claim.id for claim in silent]


def test_countries_only_mentioned(answer: exeunt.Answer) -> None:
    """The European and Latin American countries are regions and have no code."""
    assert {m.place for m in answer.mentions} == {"URY", "USA"}
    words = {m.place: m.words.of(text_of(answer)) for m in answer.mentions}
    assert words["URY"] == "Uruguay"
    assert words["USA"] == "US"


def test_the_people_behind_it_are_counted_right(answer: exeunt.Answer) -> None:
    assert answer.sources.anonymous == (4, 6)
    assert answer.sources.named == 2
    assert answer.sources.documents == 0
    assert answer.sources.reporters == 1


def test_last_week_is_the_week_before_the_report(answer: exeunt.Answer) -> None:
    times = [(t.words.text, t.value) for c in answer.reports[0].claims for t in c.times]
    assert ("last week", "2019-02-04/2019-02-10") in times


def test_every_span_slices_back(answer: exeunt.Answer) -> None:
    text = text_of(answer)
    for claim in answer.reports[0].claims:
        times = [t.words for t in claim.times]
        for words in (claim.source.words, claim.cue, claim.content, *times):
            if words is not None:
                words.check(text)
        assert claim.sentence in answer.reports[0].report.sentences
    for piece in answer.evidence:
        assert piece.evidence.span.of(text) == piece.evidence.quote
        assert piece.evidence.sentence.overlaps(piece.evidence.span)


def test_json_spans_and_quotes_stand_in_the_text(answer: exeunt.Answer) -> None:
    text = text_of(answer)
    found = json.loads(answer.to_json())
    assert found["evidence"]
    for row in found["evidence"]:
        start, end = row["span"]
        assert text[start:end] == row["quote"]
        for begin, stop in row["source"]["spans"]:
            assert text[begin:stop] in row["source"]["text"]
    for mention in found["mentioned"]:
        assert text[slice(*mention["words"])] in ("US", "Uruguay")


@pytest.mark.parametrize("form", [Format.TERMINAL, Format.MARKDOWN, Format.HTML])
def test_whatever_a_brief_quotes_stands_in_the_report(answer: exeunt.Answer, form: Format) -> None:
    text = re.sub(r"\s+", " ", text_of(answer))
    quoted = list(surely_quoted(re.sub(r"\s+", " ", printed(answer, form))))
    assert len(quoted) > 20
    assert [words for words in quoted if words not in text] == []


def test_reading_again_gives_the_same(answer: exeunt.Answer) -> None:
    again = exeunt.assess([exeunt.load(shared_folder().joinpath(*FILE))])
    assert again.to_json() == answer.to_json()
