"""The sections of a brief, each composed from one part of an assessment."""

from __future__ import annotations

from collections.abc import Sequence

from exeunt.assessment.answer import OTHER, SourceCount, Weighed
from exeunt.brief.forms import (
    count_words,
    fold,
    interval_words,
    percent,
    range_words,
)
from exeunt.brief.notebook import Notebook, Statement, evidence_statement
from exeunt.brief.statements import counted, items, said, sources, statuses, told
from exeunt.brief.tree import Line, Section, Sentence, Words
from exeunt.options.evidence import LEAVE, STAY, UNNAMED, Aspect, Direction, Gap, Theme

LEAD_STATEMENTS = 2
"""Statements for and against leaving, of pressure and risk, on the first screen."""

LEAD_GAPS = 4
LEAD_PIVOTS = 2
MOST_MENTION_NOTES = 3

_RISKS = (Theme.HOST_RISK, Theme.LEGAL_RISK)
_NO_PLACE = (UNNAMED, STAY, LEAVE)


def split(label: str | None, sentences: Sequence[Sentence], lead: int) -> Line:
    """A line whose first `lead` sentences stand on the first screen."""
    return Line(label, tuple(sentences[:lead]), tuple(sentences[lead:]))


def leave_section(book: Notebook, short: str) -> Section:
    """Would they leave: what speaks for it, what for staying, and how often such leaders do."""
    supports, opposes = leave_pieces(book)
    lines = []
    for label, pieces in (("For leaving", supports), ("For staying", opposes)):
        sentences = said(book, pieces) or (counted("No statement in the reports."),)
        lines.append(split(label, sentences, LEAD_STATEMENTS))
    rate = book.answer.departure.base_rate
    if rate is None:
        unknown = told("How often leaders in such a position leave is not known here.")
        lines.append(Line("Base rate", (), (unknown,)))
    else:
        interval = interval_words(rate.interval)
        share = f"{percent(rate.probability)} ({interval}) left: {fold(rate.reference_class)}"
        lines.append(Line("Base rate", (told(share),)))
    return Section("leave", f"Would {short} leave?", tuple(lines))


def leave_pieces(book: Notebook) -> tuple[list[Weighed], list[Weighed]]:
    """The evidence for leaving and for staying; what bears on staying counts once."""
    answer = book.answer
    known = {*answer.departure.supports, *answer.departure.opposes}
    rest = [book.piece(i) for i in answer.stay if i not in known]
    stays = [p.id for p in rest if p.evidence.direction is Direction.FOR]
    goes = [p.id for p in rest if p.evidence.direction is Direction.AGAINST]
    return (
        book.pieces([*answer.departure.supports, *goes]),
        book.pieces([*answer.departure.opposes, *stays]),
    )


def would_section(book: Notebook, short: str, names: dict[str, str]) -> Section:
    """Where would they go: the places named, by what is said of them."""
    sentences = statuses(book, _named(book, Aspect.WOULD), names)
    if not sentences:
        has_place = any(place.place != OTHER for place in book.answer.destinations)
        nothing = (
            f"No report says of any place that {short} would go there."
            if has_place
            else f"No report names a place to which {short} could go."
        )
        sentences = (counted(nothing),)
    return Section("would", f"Where would {short} go?", (Line(None, sentences),))


def could_section(book: Notebook, short: str, names: dict[str, str]) -> Section:
    """Where could they go: who would let them in, named or not."""
    unnamed = [
        piece
        for piece in book.pieces(book.answer.unnamed)
        if piece.evidence.theme not in (*_RISKS, Theme.PRESSURE)
    ]
    lines = []
    named = statuses(book, _named(book, Aspect.COULD), names)
    if named:
        lines.append(Line("Named", named))
    if unnamed:
        lines.append(split("Not named", said(book, unnamed), LEAD_STATEMENTS))
    if not lines:
        lines.append(Line(None, (counted(f"No report says which place would take {short}."),)))
    return Section("could", f"Where could {short} go?", tuple(lines))


def _named(book: Notebook, aspect: Aspect) -> list[Weighed]:
    options = {place.place for place in book.answer.destinations}
    return [
        piece
        for piece in book.answer.evidence
        if piece.evidence.option in options
        and piece.evidence.status is not None
        and piece.evidence.aspect is aspect
    ]


def other_sections(book: Notebook, names: dict[str, str]) -> tuple[Section, ...]:
    """Everything below the table, in reading order; sections with nothing in them are left out."""
    answer = book.answer
    listed = (
        ("pressure", "Pressure", _items_line(book, answer.pressures)),
        ("risk", "Risk to any host", _items_line(book, _risks(book))),
        ("gaps", "Not answered", split(None, _gaps(book), LEAD_GAPS)),
        ("mentioned", "Only mentioned", Line(None, _mentions(book, names))),
        ("sources", "Sources", Line(None, (counted(_source_words(answer.sources)),))),
        ("pivots", "Would change it most", split(None, _pivots(book, names), LEAD_PIVOTS)),
        ("unread", "Not read", Line(None, tuple(told(words) for words in answer.unread))),
    )
    return tuple(Section(key, title, (line,)) for key, title, line in listed if line.sentences)


def _items_line(book: Notebook, ids: Sequence[str]) -> Line:
    return split(None, items(book, book.pieces(ids)), LEAD_STATEMENTS)


def _risks(book: Notebook) -> list[str]:
    return [
        piece.id
        for piece in book.answer.evidence
        if piece.evidence.theme in _RISKS and piece.evidence.option in _NO_PLACE
    ]


def _gaps(book: Notebook) -> tuple[Sentence, ...]:
    groups: dict[str, list[Gap]] = {}
    for gap in book.answer.gaps:
        groups.setdefault(fold(gap.who), []).append(gap)
    return tuple(
        Sentence((Words(who), book.refer(_gap_statement(gap) for gap in gaps)))
        for who, gaps in groups.items()
    )


def _gap_statement(gap: Gap) -> Statement:
    return Statement(gap.report, gap.claim, gap.sentence, gap.sentence)


def _mentions(book: Notebook, names: dict[str, str]) -> tuple[Sentence, ...]:
    """Places that no report makes an option of, each with its first notes."""
    options = {place.place for place in book.answer.destinations} | {book.answer.subject.country}
    groups: dict[str, list[Statement]] = {}
    for mention in book.answer.mentions:
        if mention.place not in options:
            statement = Statement(mention.report, None, mention.sentence, mention.sentence)
            groups.setdefault(mention.place, []).append(statement)
    out = []
    for place, found in groups.items():
        shown = book.refer(found[:MOST_MENTION_NOTES])
        rest = len(found) - MOST_MENTION_NOTES
        more = (Words(f" and {rest} more times"),) if rest > 1 else ()
        out.append(Sentence((Words(names[place]), shown, *more)))
    return tuple(out)


def _source_words(count: SourceCount) -> str:
    """The different sources over all reports, kinds with none left out."""
    parts = []
    if count.named:
        parts.append(f"{count.named} named on record")
    if count.organisations:
        parts.append(count_words(count.organisations, "organisation", "organisations"))
    if count.documents:
        parts.append(count_words(count.documents, "document", "documents"))
    if count.anonymous[1]:
        parts.append(range_words(*count.anonymous, "anonymous person", "anonymous people"))
    if count.uncounted:
        groups = count_words(count.uncounted, "anonymous group", "anonymous groups")
        parts.append(f"{groups} without a number")
    if count.reporters == 1:
        parts.append("the reporter’s own voice")
    elif count.reporters:
        parts.append(f"{count.reporters} reporters’ own voices")
    return " · ".join(parts) or "none"


def _pivots(book: Notebook, names: dict[str, str]) -> tuple[Sentence, ...]:
    answer = book.answer
    if not answer.pivots:
        alone = "No single piece of evidence changes the answer"
        return (counted(alone),) if answer.evidence else ()
    today = {place.place: place.probability for place in answer.destinations}
    called = names | {OTHER: "any other place"}
    out = []
    for pivot in answer.pivots:
        stands = f" {called[pivot.place]} would stand at {percent(pivot.probability)}"
        if pivot.place in today:
            stands += f" instead of {percent(today[pivot.place])}"
        if pivot.new_first is not None:
            stands += f", and {called[pivot.new_first]} would lead"
        elif pivot.reorders:
            stands += ", and the order would change"
        reference = book.refer([evidence_statement(book.piece(pivot.evidence))])
        out.append(Sentence((Words("Without note"), reference, Words(stands))))
    return tuple(out)


def who_line(book: Notebook, pieces: Sequence[Weighed], lead: int) -> Line:
    """Who names a place: those who speak of it as an option, else whoever speaks for it."""
    speaks_for = [p for p in pieces if p.evidence.direction is Direction.FOR]
    naming = [p for p in speaks_for if p.evidence.status is not None]
    return split(None, sources(book, naming or speaks_for or pieces), lead)
