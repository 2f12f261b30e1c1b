"""From an assessment to the tree of its brief."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exeunt.assessment.answer import OTHER, Assessment, Destination, ReadReport, Weighed
from exeunt.brief.forms import (
    count_words,
    date_words,
    fold,
    interval_words,
    percent,
    range_words,
)
from exeunt.brief.names import place_names, short_name
from exeunt.brief.notebook import Notebook, evidence_statement
from exeunt.brief.sections import (
    could_section,
    leave_pieces,
    leave_section,
    other_sections,
    split,
    who_line,
    would_section,
)
from exeunt.brief.speakers import report_label
from exeunt.brief.statements import by_note, counted, items, told
from exeunt.brief.sums import sums
from exeunt.brief.tree import (
    Basis,
    Brief,
    Cited,
    Line,
    OptionRow,
    Sentence,
    Words,
    all_sentences,
)
from exeunt.brief.words import SCALE_NAMES, Scale, likelihood_band, likelihood_word
from exeunt.options.evidence import Direction

LEAD_ROWS = 6
"""Named places on the first screen; the others are only counted there."""

LEAD_ITEMS = 3
"""Reasons for, reasons against, and sources of one place on the first screen."""


def compose(answer: Assessment, scale: Scale = Scale.ICD203) -> Brief:
    """The brief of an assessment, its notes numbered in reading order.

    Raises BrokenPromiseError if evidence does not quote its report to the letter.
    """
    first = Notebook(answer)
    draft = _compose(first, scale)
    asked = (number for sentence in all_sentences(draft) for number in sentence.numbers)
    return _compose(Notebook(answer, first.renumbered(asked)), scale)


def _compose(book: Notebook, scale: Scale) -> Brief:
    answer = book.answer
    short = short_name(answer.subject)
    names = place_names(answer)
    rows = _rows(book, scale)
    brief = Brief(
        subject=fold(answer.subject.name),
        role=fold(answer.subject.role) if answer.subject.role else None,
        country=names.get(answer.subject.country or ""),
        facts=_facts(answer),
        answer=_answer(book, short, scale),
        questions=(
            leave_section(book, short),
            would_section(book, short, names),
            could_section(book, short, names),
        ),
        table_title=f"If {short} leaves",
        table_remarks=_prior(answer.prior_source),
        table_hidden=_table_hidden(rows),
        rows=rows,
        sections=other_sections(book, names),
        notes=(),
        sums=sums(answer, book, scale) if rows else (),
        reports=tuple(_cited(read) for read in answer.reports),
        legend=_legend(answer, rows, scale),
        method_version=answer.method_version,
    )
    book.refer(evidence_statement(piece) for piece in answer.evidence)
    return replace(brief, notes=book.notes())


def _facts(answer: Assessment) -> tuple[str, ...]:
    """The line under the name: dates, reports, origins."""
    as_of = f"as of {date_words(answer.as_of)}" if answer.as_of else "no as-of date"
    origins = len({read.origin for read in answer.reports})
    facts = [
        as_of,
        count_words(len(answer.reports), "report", "reports"),
        count_words(origins, "origin", "origins"),
    ]
    if answer.newest_report and answer.newest_report != answer.as_of:
        facts.append(f"newest report {date_words(answer.newest_report)}")
    undated = sum(read.report.published is None for read in answer.reports)
    if undated:
        facts.append(f"{undated} undated")
    return tuple(facts)


def _answer(book: Notebook, short: str, scale: Scale) -> tuple[Sentence, ...]:
    """The answer in a few sentences: who leads, and how much is said about leaving at all."""
    answer = book.answer
    if not answer.reports:
        return (counted("No report was read."),)
    if not answer.evidence:
        return (counted(f"The reports hold nothing on whether or where {short} would go."),)
    named = [place for place in answer.destinations if place.place != OTHER]
    out = []
    if named:
        first = _standing(named[0], scale)
        out.append(
            _strong(f"If {short} leaves, ", named[0].name, f" leads the named places: {first}.")
        )
    else:
        out.append(counted(f"No report names a place to which {short} could go."))
    if len(named) > 1:
        out.append(_strong("", named[1].name, f" follows: {_standing(named[1], scale)}."))
    rest = next((d for d in answer.destinations if d.place == OTHER), None)
    if named and rest is not None:
        share = f"{percent(rest.probability)} ({interval_words(rest.interval)})"
        out.append(counted(f"All other places together: {share}."))
    supports, opposes = leave_pieces(book)
    if supports or opposes:
        for_, against = _amount(book, supports), _amount(book, opposes)
        out.append(counted(f"Statements for leaving: {for_}; for staying: {against}."))
    return tuple(out)


def _amount(book: Notebook, pieces: Sequence[Weighed]) -> str:
    """How many different statements from how many origins: copies of one count once."""
    if not pieces:
        return "none"
    origins = count_words(len({piece.origin for piece in pieces}), "origin", "origins")
    return f"{len(by_note(book, pieces))} from {origins}"


def _strong(before: str, name: str, after: str) -> Sentence:
    return Sentence((Words(before), Words(fold(name), strong=True), Words(after)), Basis.COUNTED)


def _standing(place: Destination, scale: Scale) -> str:
    word = likelihood_word(place.probability, scale)
    return f"{percent(place.probability)} ({interval_words(place.interval)}), {word}"


def _rows(book: Notebook, scale: Scale) -> tuple[OptionRow, ...]:
    answer = book.answer
    by_place: dict[str, list[Weighed]] = {}
    for piece in book.pieces(piece.id for piece in answer.evidence):
        by_place.setdefault(piece.evidence.option, []).append(piece)
    if not any(place.place != OTHER for place in answer.destinations):
        return ()
    rows = []
    named = 0
    for place in answer.destinations:
        is_other = place.place == OTHER
        named += 0 if is_other else 1
        pieces = by_place.get(place.place, [])
        row = _row(book, place, pieces, scale)
        rows.append(replace(row, is_lead=is_other or named <= LEAD_ROWS))
    return tuple(rows)


def _row(book: Notebook, place: Destination, pieces: Sequence[Weighed], scale: Scale) -> OptionRow:
    is_other = place.place == OTHER
    supports = [
        piece
        for piece in pieces
        if piece.evidence.direction is Direction.FOR and piece.evidence.status is None
    ]
    opposes = [piece for piece in pieces if piece.evidence.direction is Direction.AGAINST]
    return OptionRow(
        place=place.place,
        name=fold(place.name) or place.place,
        probability=place.probability,
        interval=place.interval,
        words=likelihood_word(place.probability, scale),
        prior=place.prior,
        is_lead=True,
        who=_unnamed_line(book) if is_other else who_line(book, pieces, LEAD_ITEMS),
        supports=split(None, items(book, supports), LEAD_ITEMS),
        opposes=split(None, items(book, opposes), LEAD_ITEMS),
        remarks=() if is_other else (_corroboration(place),),
    )


def _unnamed_line(book: Notebook) -> Line:
    """Who speaks of places without naming them: the only voices for "other"."""
    offers = [
        piece
        for piece in book.pieces(book.answer.unnamed)
        if piece.evidence.direction is Direction.FOR and piece.evidence.status is not None
    ]
    return who_line(book, offers, LEAD_ITEMS)


def _corroboration(place: Destination) -> Sentence:
    found = place.corroboration
    origins = count_words(found.origins, "origin", "origins")
    if found.people[1] == 0:
        return counted(origins)
    return counted(f"{origins}, {range_words(*found.people, 'person', 'people')}")


def _prior(source: str) -> tuple[Sentence, ...]:
    """Where the prior comes from, as the assessment tells it."""
    if not source.strip():
        return ()
    return (told(source if "prior" in source.lower() else f"Prior: {source}"),)


def _table_hidden(rows: Sequence[OptionRow]) -> tuple[Sentence, ...]:
    """What the rows hold together that are not on the first screen."""
    hidden = [row for row in rows if not row.is_lead]
    if not hidden:
        return ()
    share = percent(sum(row.probability for row in hidden))
    places = count_words(len(hidden), "more named place holds", "more named places hold")
    return (counted(f"{places} {share} together."),)


def _cited(read: ReadReport) -> Cited:
    report = read.report
    return Cited(
        id=report.id,
        label=report_label(read),
        title=report.title,
        outlet=report.outlet,
        authors=report.authors,
        published=report.published,
        url=report.url,
        origin=read.origin,
        fingerprint=report.fingerprint,
    )


def _legend(answer: Assessment, rows: Sequence[OptionRow], scale: Scale) -> tuple[str, ...]:
    """What the words, grades and intervals of this brief mean."""
    bands = {likelihood_band(row.probability, scale) for row in rows}
    legend = []
    if bands:
        used = sorted(bands, key=lambda band: band.low)
        listed = ", ".join(f"{band.word} {band.range_text}" for band in used)
        legend.append(f"{SCALE_NAMES[scale]}: {listed}.")
        legend.append("Probabilities are given that the leader leaves; intervals hold 80 %.")
    if answer.evidence:
        legend.append(
            "Grades (Admiralty scale, suggested by rule): source A to F, item 1 to 6; "
            "F and 6 cannot be judged."
        )
    return tuple(legend)
