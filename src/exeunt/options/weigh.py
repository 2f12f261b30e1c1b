"""The door of the room: a report closely read, and what it says for and against each option."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from exeunt.claims.claim import Certainty, Claim, ClaimKind, SourceKind
from exeunt.claims.close_reading import CloseReading
from exeunt.options.evidence import (
    Aspect,
    By,
    Direction,
    Evidence,
    Gap,
    Mention,
    Reading,
    Role,
    Status,
    Theme,
)
from exeunt.options.findings import Finding, find_places_spoken_of
from exeunt.options.leader import Leader, is_leader
from exeunt.options.marks import Marked, mark_sentences
from exeunt.options.open_ends import find_open_ends
from exeunt.options.ties import find_ties, find_ties_of_officials
from exeunt.options.wording import OWN_DENIAL
from exeunt.reports.report import Part
from exeunt.spans import Span

_AGAINST = frozenset({Status.DENIED, Status.REFUSED})
_COULD = frozenset({Status.OFFERED, Status.REFUSED})
_DENYING_CUE = re.compile(r"\b(?:den(?:y|ies|ied|ying)|dismiss\w*|refut\w*|reject\w*)\b", re.I)
_NOT_RULED_OUT = re.compile(r"\brul\w+ (?:nothing )?out\b", re.I)
_UNDONE_CUE = re.compile(r"\b(?:not|n[’']t|never|declin\w+|refus\w+)\b", re.I)
_WELCOME = re.compile(
    r"\b(?:willing|ready|glad|happy|prepared|open|welcome[sd]?|offer(?:s|ed)?|grant(?:s|ed)?|in favour|no opposition|take λ in|taking λ in)\b"
)
_UNWELCOME = re.compile(
    r"\b(?:not|n[’']t|never|no) (?:\w+ ){0,3}(?:welcome|take|accept|host|offer|grant|receive|want)\b|\brefus\w+|\brul\w+ out\b|"
    r"\bgiven sanctuary to “?enough\b|\bunwilling\b|\bbe rid of λ"
)
_COMING = re.compile(
    r"\b(?:asylum|exile|refuge|sanctuary|shelter|request|offer|invit\w+|take|accept|host|receive|welcome|on the way|on λ's way|"
    r"coming|arriv\w+|there|here|unwilling|rid of)\b"
)
_LONGEST_QUOTE = 420
"""Code points; a longer statement is quoted by its clause alone."""
_NO_REQUEST = re.compile(
    r"\bno (?:\w+ ){0,2}(?:request|offer|plans?|contact|application|intention|such|knowledge|interest)\b|\bOWN\b"
)


def weigh_in(reading: CloseReading, leader: Leader) -> Reading:
    """The evidence, mentions and gaps of one report, for the options of `leader`.

    Evidence is ordered by where it stands.  A place that the report names and that is no
    option in it is listed once, as a mention, with its first occurrence.
    """
    marked = mark_sentences(reading, leader)
    weigher = _Weigher(reading, leader)
    before, end = "", 0
    for sentence in marked:
        if "\n" in reading.report.text[end : sentence.sentence.start]:
            before = ""
        if reading.report.part_at(sentence.sentence.start) in (Part.BODY, Part.HEADLINE):
            weigher.places(sentence, before)
            weigher.open_ends(sentence)
        before, end = sentence.words, sentence.sentence.end
    weigher.speakers(marked)
    options = {e.option for e in weigher.evidence}
    for sentence in marked:
        weigher.ties(sentence, options)
    evidence = sorted(set(weigher.evidence), key=_order)
    return Reading(
        reading.report.id, tuple(evidence), _mentions(reading, leader, options), _gaps(reading)
    )


def _order(e: Evidence) -> tuple[int, int, str, str, str, str]:
    return (e.span.start, e.span.end, e.option, e.theme, e.status or "", e.claim)


class _Weigher:
    """Collects the evidence of one report."""

    def __init__(self, reading: CloseReading, leader: Leader) -> None:
        self._reading = reading
        self._leader = leader
        self._by_sentence = _claims_by_sentence(reading)
        self.evidence: list[Evidence] = []

    def places(self, marked: Marked, before: str) -> None:
        """Evidence for places spoken of as destinations; `before` is the sentence before."""
        for finding in find_places_spoken_of(marked, before):
            code = marked.places[finding.place].code
            if code is None:
                continue
            at = marked.span(finding.at, finding.at + 1).start
            start = marked.span(finding.start, finding.start + 1).start
            if self._leaves_a_quotation(start, at, marked.sentence):
                continue
            claim = self._claim_at(at, marked.sentence)
            if claim is None:
                continue
            status, by = self._settle(finding, claim, code)
            self._add(marked, claim, code, finding.start, finding.end, status, finding.role, by)

    def _leaves_a_quotation(self, start: int, at: int, sentence: Span) -> bool:
        """Does what was found begin in words that somebody said and end after them?"""
        text = self._reading.report.text
        return any(
            s.start <= start < s.end <= at and text[s.end - 1] in '”"'
            for _, c in self._claims_of(sentence)
            if c.content is not None and c.source.words is not None
            for s in c.content.spans
        )

    def _settle(self, finding: Finding, claim: Claim, code: str) -> tuple[Status, By | None]:
        """Status after the cue of the claim has been heard, and who refuses or denies."""
        status, by = finding.status, finding.by
        cue = claim.cue.text if claim.cue else ""
        if (
            _DENYING_CUE.search(cue)
            and not _UNDONE_CUE.search(cue)
            and status not in _AGAINST
            and claim.kind is ClaimKind.STATEMENT
        ):
            status, by = Status.DENIED, None
        if claim.certainty is Certainty.POSSIBLE and _NOT_RULED_OUT.search(cue):
            status, by = Status.POSSIBLE, None
        if status is Status.DENIED and by is None:
            by = self._denier(claim, code)
        if status is Status.REFUSED and by is None:
            by = By.HOST
        return status, by if status in _AGAINST else None

    def _denier(self, claim: Claim, code: str) -> By:
        source = claim.source
        if is_leader(source.name, self._leader):
            return By.LEADER
        return By.HOST if source.country == code else By.THIRD

    def _add(
        self,
        marked: Marked,
        claim: Claim,
        option: str,
        start: int,
        end: int,
        status: Status,
        role: Role,
        by: By | None,
    ) -> None:
        span = self._statement(marked.span(start, end), claim, marked.sentence)
        against = status in _AGAINST
        self.evidence.append(
            Evidence(
                report=self._reading.report.id,
                claim=claim.id,
                option=option,
                theme=Theme.OPTION,
                aspect=Aspect.COULD if status in _COULD else Aspect.WOULD,
                direction=Direction.AGAINST if against else Direction.FOR,
                status=status,
                role=role,
                by=by,
                sentence=marked.sentence,
                span=span,
                quote=span.of(self._reading.report.text),
            )
        )

    def open_ends(self, marked: Marked) -> None:
        """Evidence on leaving, staying, unnamed places and pressure."""
        claims = self._claims_of(marked.sentence)
        ours = any(is_leader(c.source.name, self._leader) for _, c in claims)
        for finding in find_open_ends(marked, ours):
            span = _words_round(self._reading.report.text, marked.span(finding.start, finding.end))
            claim = self._claim_at(span.end - 1, marked.sentence)
            if claim is None:
                continue
            span = self._statement(span, claim, marked.sentence)
            self.evidence.append(
                Evidence(
                    self._reading.report.id,
                    claim.id,
                    finding.option,
                    finding.theme,
                    finding.aspect,
                    finding.direction,
                    finding.status,
                    finding.role,
                    finding.by,
                    marked.sentence,
                    span,
                    span.of(self._reading.report.text),
                )
            )

    def speakers(self, marked: Sequence[Marked]) -> None:
        """A host that speaks of itself: "We would welcome him", said the minister of that country."""
        by_start = {m.sentence.start: m for m in marked}
        spoken = {(e.option, e.sentence.start) for e in self.evidence}
        for claim in self._reading.claims:
            code = claim.source.country
            if code is None or code == self._leader.country or claim.content is None:
                continue
            if claim.source.kind is SourceKind.REPORTER or claim.kind is not ClaimKind.STATEMENT:
                continue
            sentence = by_start.get(claim.sentence.start)
            if sentence is None or (code, sentence.sentence.start) in spoken:
                continue
            words = _marked_content(sentence, claim)
            if words is None or re.search(r"[‹«]\d", words[0]):
                continue
            status = _own_words(words[0], claim.cue.text if claim.cue else "")
            if status is None:
                continue
            by = By.HOST if status in _AGAINST else None
            self._add(sentence, claim, code, words[1], words[2], status, Role.DESTINATION, by)

    def ties(self, marked: Marked, options: set[str]) -> None:
        """Ties and obstacles of places that are options in this report."""
        eligible = {n for n, place in enumerate(marked.places) if place.code in options}
        found = [
            (marked.places[t.place].code, t.frame, t.start, t.end)
            for t in find_ties(marked, eligible)
        ]
        found += find_ties_of_officials(marked, options)
        for code, frame, start, end in found:
            span = _words_round(self._reading.report.text, marked.span(start, end))
            claim = self._claim_at(span.start, marked.sentence)
            if claim is None or code is None:
                continue
            quoted = self._statement(span, claim, marked.sentence)
            self.evidence.append(
                Evidence(
                    self._reading.report.id,
                    claim.id,
                    code,
                    frame.theme,
                    frame.aspect,
                    frame.direction,
                    None,
                    Role.DESTINATION,
                    None,
                    marked.sentence,
                    quoted,
                    quoted.of(self._reading.report.text),
                )
            )

    def _statement(self, span: Span, claim: Claim, sentence: Span) -> Span:
        """The statement to quote for what a frame found: the claim's own words, else the sentence.

        Never more than one sentence, and never so long that the point is lost.
        """
        text = self._reading.report.text
        pieces = claim.content.spans if claim.content else ()
        for piece in pieces:
            low, high = max(piece.start, sentence.start), min(piece.end, sentence.end)
            if low <= span.start and span.end <= high and high - low <= _LONGEST_QUOTE:
                return _without_marks(text, _words_round(text, Span(low, high)))
        if sentence.end - sentence.start <= _LONGEST_QUOTE:
            return _without_marks(text, _words_round(text, sentence))
        return _clause_round(text, span, sentence)

    def _claims_of(self, sentence: Span) -> Sequence[tuple[int, Claim]]:
        """The claims that the sentence holds a part of, with their numbers, in order."""
        return self._by_sentence.get(sentence.start, ())

    def _claim_at(self, position: int, sentence: Span) -> Claim | None:
        """The claim that holds the code point: the smallest content, else one of the sentence."""
        holding = [
            (sum(s.end - s.start for s in c.content.spans), n, c)
            for n, c in self._claims_of(sentence)
            if c.content is not None
            and any(s.start <= position < s.end for s in c.content.spans)
            and c.kind is ClaimKind.STATEMENT
        ]
        if holding:
            return min(holding, key=lambda h: h[:2])[2]
        here = [c for _, c in self._claims_of(sentence)]
        own = [c for c in here if c.source.words is None]
        said = [c for c in here if c.kind is ClaimKind.STATEMENT]
        return (own or said or here or [None])[0]  # type: ignore[list-item]


def _claims_by_sentence(reading: CloseReading) -> dict[int, list[tuple[int, Claim]]]:
    """The claims by the start of each sentence that holds a part of them, in order."""
    starts = [s.start for s in reading.report.sentences]
    out: dict[int, list[tuple[int, Claim]]] = {}
    for number, claim in enumerate(reading.claims):
        held = {claim.sentence.start}
        for span in claim.content.spans if claim.content else ():
            first = max(0, bisect_right(starts, span.start) - 1)
            held.update(starts[first : bisect_left(starts, span.end)])
        for start in sorted(held):
            out.setdefault(start, []).append((number, claim))
    return out


def _own_words(words: str, cue: str) -> Status | None:
    """What a host's own spokesman says of taking the leader, without naming the country."""
    if _DENYING_CUE.search(cue) and not _UNDONE_CUE.search(cue):
        return Status.DENIED if "λ" in words and _COMING.search(words) else None
    if "λ" not in words and not re.search(r"\b(?:asylum|exile|refuge|request|plan)\b", words):
        return None
    if _NO_REQUEST.search(words) or OWN_DENIAL.search(words):
        return (
            Status.POSSIBLE
            if re.search(r"\bno (?:opposition|objection)\b", words)
            else Status.DENIED
        )
    if _UNWELCOME.search(words) and _COMING.search(words):
        return Status.REFUSED
    if _WELCOME.search(words) and re.search(r"λ|asylum|refuge|exile", words):
        if re.search(r"\b(?:departure|resignation|leav\w+|transition|deal)\b", words):
            return None
        return Status.OFFERED
    return None


def _marked_content(marked: Marked, claim: Claim) -> tuple[str, int, int] | None:
    """The marked words of the claim's content within the sentence, and where they stand."""
    assert claim.content is not None
    for span in claim.content.spans:
        low = bisect_left(marked.origin, span.start)
        high = bisect_left(marked.origin, span.end)
        if low < high:
            return marked.words[low:high], low, high
    return None


def _words_round(text: str, span: Span) -> Span:
    """The span widened to whole words, without white space or commas at its ends."""
    start, end = span.start, span.end
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end - 1 and text[start] in " ,;:—–-\n":
        start += 1
    while end > start + 1 and text[end - 1] in " ,;:—–-\n":
        end -= 1
    return Span(start, end)


def _without_marks(text: str, span: Span) -> Span:
    """The span without a pair of quotation marks round all of it."""
    words = span.of(text)
    if len(words) > 2 and words[0] in '“"‘' and not any(m in words[1:-1] for m in '“”"'):
        end = span.end - 1 if words[-1] in '”"’' else span.end
        return _words_round(text, Span(span.start + 1, end))
    return span


def _clause_round(text: str, span: Span, sentence: Span) -> Span:
    """The clause that holds the span: up to a semicolon or the sentence's ends."""
    start = max(sentence.start, text.rfind(";", sentence.start, span.start) + 1)
    cut = text.find(";", span.end, sentence.end)
    end = cut if cut >= 0 else sentence.end
    if end - start > _LONGEST_QUOTE:
        start, end = span.start, span.end
    return _words_round(text, Span(start, max(end, start + 1)))


def _mentions(reading: CloseReading, leader: Leader, options: set[str]) -> tuple[Mention, ...]:
    out: dict[str, Mention] = {}
    sentences = reading.report.sentences
    starts = [s.start for s in sentences]
    for place in reading.places:
        code = place.code
        if code is None or code == leader.country or code in options or code in out:
            continue
        n = bisect_left(starts, place.span.start + 1) - 1
        if n < 0:
            continue
        out[code] = Mention(code, reading.report.id, sentences[n], place.span)
    return tuple(out[c] for c in sorted(out, key=lambda c: (out[c].words.start, c)))


def _gaps(reading: CloseReading) -> tuple[Gap, ...]:
    out = []
    for claim in reading.claims:
        if claim.kind is not ClaimKind.NON_RESPONSE or claim.source.words is None:
            continue
        who = claim.source.name or claim.source.words.text
        out.append(Gap(reading.report.id, claim.id, who, claim.sentence))
    return tuple(out)
