"""Footnotes: one for each quotation, shared by all that repeat it within one origin.

A brief is composed twice by the same code: once to learn in which order its statements
ask for notes, once with the numbers that follow from that order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from exeunt.assessment.answer import Assessment, ReadReport, Weighed
from exeunt.brief.forms import fold
from exeunt.brief.speakers import Speaker, report_label, speaker
from exeunt.brief.tree import Note, Place, Reference
from exeunt.claims.claim import Claim, Polarity, Speech
from exeunt.errors import BrokenPromiseError
from exeunt.spans import Span

WIDEST_CONTEXT = 1200
"""Code points of a sentence shown around a quotation; a longer one is shown without."""

_DENIALS = (
    "denied",
    "denies",
    "deny",
    "denying",
    "rejected",
    "rejects",
    "dismissed",
    "dismisses",
    "refuted",
    "disputed",
)
"""Verbs that turn what follows into its opposite."""

NoteKey = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A quotation that a note can be made of.  `weighed` is None for mentions and gaps."""

    report: str
    claim: str | None
    span: Span
    sentence: Span
    weighed: Weighed | None = None


class Notebook:
    """Knows all reports, describes each source once, and gives out note numbers.

    `numbers` is None in the first pass: numbers then follow the order of asking.
    """

    def __init__(self, answer: Assessment, numbers: dict[NoteKey, int] | None = None) -> None:
        self.answer = answer
        self.is_first_pass = numbers is None
        self._numbers: dict[NoteKey, int] = dict(numbers or {})
        self._members: dict[NoteKey, dict[Statement, None]] = {}
        self._reads = {read.report.id: read for read in answer.reports}
        self._claims = {
            read.report.id: {claim.id: claim for claim in read.claims} for read in answer.reports
        }
        self._weighed = {piece.id: piece for piece in answer.evidence}
        self._speakers: dict[tuple[str, str | None], Speaker] = {}
        self._has_several = len(answer.reports) > 1
        for piece in answer.evidence:
            _check_quote(piece, self._reads)

    def read(self, report_id: str) -> ReadReport:
        """The report of that id with its claims.  Raises KeyError if there is none."""
        return self._reads[report_id]

    def piece(self, evidence_id: str) -> Weighed:
        """The evidence of that id.  Raises KeyError if there is none."""
        return self._weighed[evidence_id]

    def pieces(self, ids: Iterable[str]) -> list[Weighed]:
        """The evidence of those ids, the heaviest first, equal ones in the order given."""
        return sorted((self._weighed[i] for i in ids), key=lambda piece: -abs(piece.weight))

    def speaker_of(self, statement: Statement) -> Speaker:
        """Who makes the statement."""
        key = (statement.report, statement.claim)
        if key not in self._speakers:
            self._speakers[key] = speaker(
                self._reads[statement.report],
                self.claim_of(statement),
                self._claims[statement.report],
                several_reports=self._has_several,
            )
        return self._speakers[key]

    def claim_of(self, statement: Statement) -> Claim | None:
        """The claim that a statement belongs to, None where the report has none of that id."""
        return self._claims[statement.report].get(statement.claim or "")

    def is_direct(self, statement: Statement) -> bool:
        """Are the quoted words the speaker's own, and not the report's rendering of them?"""
        claim = self.claim_of(statement)
        return claim is not None and claim.speech is Speech.DIRECT and _is_within(claim, statement)

    def denial_of(self, statement: Statement) -> str:
        """The report's verb of denial where the words quoted are what is denied, else ""."""
        claim = self.claim_of(statement)
        if claim is None or claim.polarity is not Polarity.DENIED or claim.cue is None:
            return ""
        cue = fold(claim.cue.text)
        is_denial = any(word in _DENIALS for word in cue.casefold().split())
        return cue if is_denial and _is_within(claim, statement) else ""

    def quote(self, statement: Statement) -> str:
        """The words at the statement's span, to the letter."""
        return statement.span.of(self._reads[statement.report].report.text)

    def refer(self, statements: Iterable[Statement]) -> Reference:
        """The notes of the statements, each once, in ascending order of number."""
        keys = {self._remember(statement): None for statement in statements}
        return Reference(tuple(sorted(self._numbers[key] for key in keys)))

    def key_of(self, statement: Statement) -> NoteKey:
        """What makes two statements share a note: origin, words, source and grade."""
        read = self._reads[statement.report]
        who = self.speaker_of(statement)
        label = who.kind if who.is_reporter else who.label
        return (read.origin, fold(self.quote(statement)), label, _grade(statement) or "")

    def renumbered(self, asked: Iterable[int]) -> dict[NoteKey, int]:
        """Numbers by the order in which a brief asks for notes, unasked ones last."""
        by_number = {number: key for key, number in self._numbers.items()}
        order = dict.fromkeys([*asked, *sorted(by_number)])
        return {by_number[old]: new for new, old in enumerate(order, start=1)}

    def notes(self) -> tuple[Note, ...]:
        """All notes, by number."""
        by_number = sorted((number, key) for key, number in self._numbers.items())
        return tuple(self._note(number, key) for number, key in by_number)

    def _remember(self, statement: Statement) -> NoteKey:
        key = self.key_of(statement)
        self._numbers.setdefault(key, len(self._numbers) + 1)
        self._members.setdefault(key, {}).setdefault(statement)
        return key

    def _note(self, number: int, key: NoteKey) -> Note:
        members = list(self._members[key])
        first = members[0]
        report = self._reads[first.report].report
        before, after = _context(report.text, first)
        who = self.speaker_of(first)
        return Note(
            number=number,
            quote=self.quote(first),
            before=before,
            after=after,
            speaker=who.phrase,
            source_words=who.words,
            kind=who.kind,
            manner=self._manner(first),
            grade=_grade(first),
            evidence=tuple(dict.fromkeys(m.weighed.id for m in members if m.weighed)),
            origin=key[0],
            language=report.language,
            places=tuple(dict.fromkeys(self._place(member) for member in members)),
        )

    def _manner(self, statement: Statement) -> str:
        """How the words were said: denied, in direct speech, or in the words of the report."""
        if self.speaker_of(statement).is_reporter or statement.weighed is None:
            return ""
        if self.is_direct(statement) and not self.denial_of(statement):
            return "in direct speech"
        return self.denial_of(statement) or "as reported"

    def _place(self, statement: Statement) -> Place:
        read = self._reads[statement.report]
        report = read.report
        label = report_label(read) + (f" [{report.id}]" if self._has_several else "")
        return Place(report.id, label, report.title, report.url, report.published, statement.span)


def evidence_statement(piece: Weighed) -> Statement:
    """The statement that a piece of evidence quotes."""
    found = piece.evidence
    return Statement(found.report, found.claim, found.span, found.sentence, piece)


def _check_quote(piece: Weighed, reads: dict[str, ReadReport]) -> None:
    """Raise BrokenPromiseError unless the evidence quotes its report to the letter."""
    found = piece.evidence
    if found.report not in reads:
        raise BrokenPromiseError(f"evidence {piece.id} rests on no report: {found.report!r}")
    stands = found.span.of(reads[found.report].report.text)
    if stands != found.quote:
        raise BrokenPromiseError(
            f"evidence {piece.id}: at {found.span.as_list()} of report {found.report!r} "
            f"stands {stands!r}, not {found.quote!r}"
        )


def _is_within(claim: Claim, statement: Statement) -> bool:
    """Do the quoted words stand in one stretch of what the claim says?"""
    content = claim.content.spans if claim.content else ()
    return any(span.contains(statement.span) for span in content)


def _grade(statement: Statement) -> str | None:
    piece = statement.weighed
    return f"{piece.reliability}{piece.credibility}" if piece else None


def _context(text: str, statement: Statement) -> tuple[str, str]:
    """The rest of the sentence before and after the quotation."""
    start = min(statement.span.start, statement.sentence.start)
    end = max(statement.span.end, statement.sentence.end)
    if end - start > WIDEST_CONTEXT:
        return "", ""
    return text[start : statement.span.start], text[statement.span.end : end]
