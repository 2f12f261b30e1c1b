"""Sentences made of a source and its words: who says, and then what stands in the report.

Three forms keep a paraphrase from looking like a quotation of the speaker:

- «Ana Ruiz says: “…”» only where the speaker's own words are given directly;
- «The ministry denied: “…”» with the report's own verb of denial, where what is denied is quoted;
- «Ana Ruiz, as reported: “…”» for everything else, which is in the words of the report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exeunt.assessment.answer import Weighed
from exeunt.brief.forms import BY_WORDS, ROLE_WORDS, STATUS_WORDS, fold, list_words
from exeunt.brief.notebook import Notebook, NoteKey, Statement, evidence_statement
from exeunt.brief.tree import Basis, Fragment, Quotation, Reference, Sentence, Words
from exeunt.options.evidence import Direction, Role, Status

MOST_LABELS = 3
"""Sources named side by side in a sentence; more are counted."""


def counted(text: str) -> Sentence:
    """A sentence that rests on the assessment's own numbers."""
    return Sentence((Words(text),), Basis.COUNTED)


def told(text: str) -> Sentence:
    """A sentence passed on as it came."""
    return Sentence((Words(fold(text)),), Basis.TOLD)


def said(book: Notebook, pieces: Iterable[Weighed]) -> tuple[Sentence, ...]:
    """«Source says: “…” ¹», once for each note, in the order of the pieces."""
    return tuple(_said(book, group) for group in by_note(book, pieces))


def items(book: Notebook, pieces: Iterable[Weighed]) -> tuple[Sentence, ...]:
    """«“…” ¹ (source)», once for each note, in the order of the pieces."""
    return tuple(_item(book, group) for group in by_note(book, pieces))


def by_note(book: Notebook, pieces: Iterable[Weighed]) -> list[list[Weighed]]:
    """The pieces in groups that share a note and what a host or leader does in it."""
    groups: dict[tuple[NoteKey, str], list[Weighed]] = {}
    for piece in pieces:
        key = book.key_of(evidence_statement(piece))
        groups.setdefault((key, _refusal(piece)), []).append(piece)
    return list(groups.values())


def sources(book: Notebook, pieces: Iterable[Weighed]) -> tuple[Sentence, ...]:
    """«2 anonymous of the 4 ⁵», once for each source, in the order of the pieces."""
    groups: dict[str, list[Statement]] = {}
    for piece in pieces:
        statement = evidence_statement(piece)
        groups.setdefault(book.speaker_of(statement).label, []).append(statement)
    return tuple(
        Sentence((Words(label), book.refer(statements))) for label, statements in groups.items()
    )


def statuses(
    book: Notebook, pieces: Sequence[Weighed], names: dict[str, str]
) -> tuple[Sentence, ...]:
    """«Discussed: Cuba and Russia (reporter) ⁴; Mexico (2 anonymous) ⁵», one for each status.

    The places stand in the order of `names`.
    """
    groups: dict[str, dict[str, list[Weighed]]] = {}
    rank = {place: number for number, place in enumerate(names)}
    for piece in sorted(pieces, key=lambda p: (_status_rank(p), rank[p.evidence.option])):
        places = groups.setdefault(_status_words(piece), {})
        places.setdefault(piece.evidence.option, []).append(piece)
    return tuple(_status(book, words, places, names) for words, places in groups.items())


def _status(
    book: Notebook, words: str, places: dict[str, list[Weighed]], names: dict[str, str]
) -> Sentence:
    """One status: places that the same sources name in the same notes stand together."""
    together: dict[tuple[str, Reference], list[str]] = {}
    for place, pieces in places.items():
        spoken = [evidence_statement(piece) for piece in pieces]
        labels = dict.fromkeys(book.speaker_of(statement).label for statement in spoken)
        who = some_of(list(labels), MOST_LABELS)
        together.setdefault((who, book.refer(spoken)), []).append(names[place])
    fragments: list[Fragment] = []
    for (who, reference), named in together.items():
        lead = "; " if fragments else f"{words}: "
        fragments += [
            Words(lead),
            Words(list_words(named), strong=True),
            Words(f" ({who})"),
            reference,
        ]
    return Sentence(tuple(fragments))


def some_of(labels: Sequence[str], most: int) -> str:
    """Labels in a row, those beyond `most` only counted.

    >>> some_of(["A", "B", "C"], 2)
    'A; B; 1 more'
    """
    shown = list(labels[:most])
    if len(labels) > most:
        shown.append(f"{len(labels) - most} more")
    return "; ".join(shown)


def _status_rank(piece: Weighed) -> int:
    return list(STATUS_WORDS).index(piece.evidence.status or Status.REPORTED)


def _status_words(piece: Weighed) -> str:
    found = piece.evidence
    words = [STATUS_WORDS[found.status or Status.REPORTED]]
    if found.by is not None:
        words.append(BY_WORDS[found.by])
    if found.role in (Role.TRANSIT, Role.TEMPORARY):
        words.append(ROLE_WORDS[found.role])
    refusing = found.status in (Status.DENIED, Status.REFUSED)
    if found.direction is Direction.AGAINST and not refusing:
        words.append("(spoken against)")
    return " ".join(words)


def _refusal(piece: Weighed) -> str:
    refusing = piece.evidence.status in (Status.DENIED, Status.REFUSED)
    return _status_words(piece).lower() if refusing else ""


def _said(book: Notebook, group: Sequence[Weighed]) -> Sentence:
    statement = evidence_statement(group[0])
    who = book.speaker_of(statement)
    if who.is_reporter:
        opening = f"{who.phrase} writes: "
    elif book.denial_of(statement):
        opening = f"{who.phrase} {book.denial_of(statement)}: "
    elif book.is_direct(statement):
        opening = f"{who.phrase} {'say' if who.is_plural else 'says'}: "
    else:
        opening = f"{who.phrase}, as reported: "
    reference = book.refer(evidence_statement(piece) for piece in group)
    return Sentence((Words(opening), Quotation(book.quote(statement)), reference))


def _item(book: Notebook, group: Sequence[Weighed]) -> Sentence:
    statement = evidence_statement(group[0])
    fragments: list[Fragment] = []
    opening = _refusal(group[0]) or book.denial_of(statement)
    if opening:
        fragments.append(Words(f"{opening}: "))
    fragments += [
        Quotation(book.quote(statement)),
        book.refer(evidence_statement(piece) for piece in group),
        Words(f" ({book.speaker_of(statement).label})"),
    ]
    return Sentence(tuple(fragments))
