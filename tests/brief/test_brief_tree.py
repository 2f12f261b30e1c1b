"""The tree: notes, wording, order."""

from dataclasses import replace

import pytest
from brief_samples import empty, gazette, herald, piece, rich, stay_only

from exeunt.assessment.answer import Assessment
from exeunt.brief import Brief, Format, Scale, check_brief, check_text, compose, render
from exeunt.brief.tree import Quotation, Sentence, Words, all_sentences, lead_sentences
from exeunt.errors import BrokenPromiseError
from exeunt.options.evidence import Status, Theme

SAMPLES = {
    "rich": rich(),
    "empty": empty(),
    "read but nothing found": empty((herald(), gazette())),
    "stay only": stay_only(),
}


def plain(sentence: Sentence) -> str:
    return "".join(
        f.text if isinstance(f, Words) else f"“{f.text}”" if isinstance(f, Quotation) else ""
        for f in sentence.fragments
    )


def said(brief: Brief) -> list[str]:
    return [plain(sentence) for sentence in all_sentences(brief)]


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("scale", list(Scale))
def test_no_brief_breaks_a_rule_of_wording(name: str, scale: Scale) -> None:
    assert check_brief(compose(SAMPLES[name], scale)) == ()


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("scale", list(Scale))
@pytest.mark.parametrize("kind", [Format.TERMINAL, Format.MARKDOWN])
@pytest.mark.parametrize("width", [100, 60])
def test_no_printed_brief_breaks_one(name: str, scale: Scale, kind: Format, width: int) -> None:
    text = render(SAMPLES[name], kind, scale=scale, width=width, notes=True)
    wrapped = {"a likelihood term without its range beside it"} if width == 60 else set()
    assert {fault.rule for fault in check_text(text)} <= wrapped


def test_notes_are_numbered_in_reading_order() -> None:
    brief = compose(rich())
    asked = [n for sentence in lead_sentences(brief) for n in sentence.numbers]
    assert list(dict.fromkeys(asked)) == list(range(1, max(asked) + 1))
    assert [note.number for note in brief.notes] == list(range(1, len(brief.notes) + 1))


def test_every_note_stands_in_its_report_to_the_letter() -> None:
    answer = rich()
    for note in compose(answer).notes:
        for place in note.places:
            text = answer.read_report(place.report).report.text
            assert place.span.of(text) == note.quote
            assert note.before + note.quote + note.after in text


def test_every_piece_of_evidence_has_a_note() -> None:
    answer = rich()
    noted = {e for note in compose(answer).notes for e in note.evidence}
    assert noted == {p.id for p in answer.evidence}


def test_every_quotation_in_a_sentence_is_in_one_of_its_notes() -> None:
    brief = compose(rich())
    for sentence in all_sentences(brief):
        quotes = [f.text for f in sentence.fragments if isinstance(f, Quotation)]
        noted = [brief.note(number).quote for number in sentence.numbers]
        assert all(quote in noted for quote in quotes)


def test_the_speakers_own_words_are_told_from_the_reports() -> None:
    sentences = said(compose(rich()))
    assert "Ana Ruiz says: “Countries other than Cuba have told us they are ready”" in sentences, (
        sentences
    )
    assert (
        "Four people briefed on the talks, as reported: "
        "“Preparations for a sudden departure have begun”"
    ) in sentences
    assert (
        "The reporter (Gazette) writes: "
        "“The presidential guard has doubled its patrols around the palace”"
    ) in sentences


def test_a_short_name_is_described_as_first_introduced() -> None:
    assert "Ana Ruiz, envoy of Peru, as reported: “Peru and its neighbours want him gone”" in said(
        compose(rich())
    )


def test_part_of_an_anonymous_group_is_counted_within_it() -> None:
    assert "Possible: Mexico (2 anonymous of the 4)" in said(compose(rich()))


def test_a_denial_says_who_denies_and_is_never_support() -> None:
    brief = compose(rich())
    mexico = next(row for row in brief.rows if row.place == "MEX")
    against = [plain(s) for s in mexico.opposes.sentences]
    assert against == ["denied by the host: “it had offered Orlenko a home” (Mexico)"]
    assert not any("offered Orlenko" in plain(s) for s in mexico.supports.sentences)
    note = brief.note(mexico.opposes.sentences[0].numbers[0])
    assert note.manner == "denied"


def test_places_with_one_status_by_one_source_stand_together() -> None:
    assert "Discussed: Cuba, Russia and Turkey (reporter, The Herald)" in said(compose(rich()))


def test_an_option_is_not_called_only_mentioned() -> None:
    brief = compose(rich())
    only = next(section for section in brief.sections if section.key == "mentioned")
    assert [plain(s) for s in only.lines[0].sentences] == ["Uruguay"]


def test_forty_copies_share_one_note() -> None:
    first = herald()
    copies = [
        replace(first, report=replace(first.report, id=f"r{n}", outlet=f"Outlet {n}"))
        for n in range(40)
    ]
    quote = "Preparations for a sudden departure have begun"
    pieces = tuple(
        piece(n, read, "c2", quote, "leave", Theme.PLAN, 1.0) for n, read in enumerate(copies)
    )
    ids = tuple(p.id for p in pieces)
    answer = replace(
        empty(tuple(copies)), evidence=pieces, departure=replace(rich().departure, supports=ids)
    )
    answer = replace(answer, departure=replace(answer.departure, opposes=()))
    brief = compose(answer)
    assert brief.facts[:3] == ("no as-of date", "40 reports", "1 origin")
    assert "Statements for leaving: 1 from 1 origin; for staying: none." in said(brief)
    assert len(brief.notes) == 1
    assert len(brief.notes[0].places) == 40
    assert "38 more of the same origin" in render(answer, Format.TERMINAL).replace("\n  ", " ")


def test_evidence_that_misquotes_is_refused() -> None:
    answer = rich()
    first = answer.evidence[0]
    false = replace(first, evidence=replace(first.evidence, quote="he would abandon the capital"))
    with pytest.raises(BrokenPromiseError, match="evidence e1"):
        compose(replace(answer, evidence=(false, *answer.evidence[1:])))


@pytest.mark.parametrize(
    ("answer", "first"),
    [
        (empty(), "No report was read."),
        (empty((gazette(),)), "The reports hold nothing on whether or where Orlenko would go."),
        (stay_only(), "No report names a place to which Orlenko could go."),
    ],
)
def test_not_known_is_an_answer(answer: Assessment, first: str) -> None:
    brief = compose(answer)
    assert plain(brief.answer[0]) == first
    assert brief.rows == ()


def test_nobody_is_given_a_gender() -> None:
    answer = replace(rich(), gaps=(), pressures=())
    own = " ".join(
        f.text
        for sentence in all_sentences(compose(answer))
        for f in sentence.fragments
        if isinstance(f, Words)
    )
    assert not {"he", "she", "his", "her", "him"} & set(own.lower().split())


def test_the_order_of_evidence_with_one_weight_is_kept() -> None:
    assert compose(rich()) == compose(rich())


def test_more_than_a_screen_is_counted_there_and_kept_in_full() -> None:
    read = herald()
    quotes = [line.rstrip(".") for line in read.report.text.splitlines()][:6]
    pieces = tuple(
        piece(n, read, "c3", quote, "CUB", Theme.TIE, 1.0 - n / 10)
        for n, quote in enumerate(quotes)
    )
    named = piece(9, read, "c3", quotes[2], "CUB", Theme.OPTION, 1.0, status=Status.DISCUSSED)
    rows = rich().destinations
    answer = replace(
        rich(),
        reports=(read,),
        evidence=(*pieces, named),
        destinations=(rows[0], rows[-1]),
        departure=replace(rich().departure, supports=(), opposes=()),
        stay=(),
        unnamed=(),
        pressures=(),
        pivots=(),
        mentions=(),
        gaps=(),
    )
    short, full = (render(answer, Format.TERMINAL, notes=notes) for notes in (False, True))
    assert "+ 3 more" in short
    assert "more notes: --notes" in short
    assert "more" not in full
    assert all(quote in full.replace("\n    ", " ") for quote in quotes[:1])
