"""The weigher: what is found in marked sentences, given to claims and quoted as evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exeunt.claims.claim import Certainty, Claim, ClaimKind, SourceKind
from exeunt.claims.close_reading import CloseReading
from exeunt.options.claim_index import ClaimIndex
from exeunt.options.cues import denies, leaves_open
from exeunt.options.evidence import Aspect, By, Direction, Evidence, Role, Status, Theme
from exeunt.options.finding import Finding
from exeunt.options.findings import find_places_spoken_of
from exeunt.options.host_speech import marked_content, names_place, own_words
from exeunt.options.leader import Leader, is_leader
from exeunt.options.marks import Marked
from exeunt.options.open_ends import find_open_ends
from exeunt.options.quoting import statement, words_round
from exeunt.options.ties import find_ties
from exeunt.spans import Span

_AGAINST = frozenset({Status.DENIED, Status.REFUSED})
_MAY_COME = re.compile(
    r"λ (?:could|can|may) (?:\w+ )?(?:come|stay|live|settle|remain|go|enter)\b|\b(?:honou?r|"
    r"pleasure|privilege) to (?:have|receive|host|welcome)\b"
)
_COULD = frozenset({Status.OFFERED, Status.REFUSED})


@dataclass(frozen=True, slots=True)
class _Point:
    """What is said of an option, before it is given to a claim and quoted."""

    option: str
    theme: Theme
    aspect: Aspect
    direction: Direction
    status: Status | None = None
    role: Role = Role.DESTINATION
    by: By | None = None


class Weigher:
    """Collects the evidence of one report."""

    def __init__(self, reading: CloseReading, leader: Leader) -> None:
        self._reading = reading
        self._text = reading.report.text
        self._leader = leader
        self._claims = ClaimIndex(reading)
        self.evidence: list[Evidence] = []

    def places(self, marked: Marked, before: str, of_flight: bool) -> None:
        """Evidence for places spoken of as destinations; arguments as for the search for them."""
        for found in find_places_spoken_of(marked, before, of_flight):
            finding = found
            code = marked.places[finding.place].code
            if code is None:
                continue
            at = marked.span(finding.at, finding.at + 1).start
            start = marked.span(finding.start, finding.start + 1).start
            if self._leaves_a_quotation(start, at, marked.sentence):
                continue
            claim = self._claims.at(at, marked.sentence)
            if claim is None:
                continue
            finding = _heard_from_host(finding, claim, code, marked)
            status, by = self._settle(finding, claim, code, at)
            point = _place_point(code, status, finding.role, by)
            told = self._claims.authority(at, marked.sentence) or claim
            self._add(point, told, marked.span(finding.start, finding.end), marked.sentence)

    def open_ends(self, marked: Marked) -> None:
        """Evidence on leaving, staying, unnamed places and pressure."""
        claims = self._claims.of(marked.sentence)
        by_leader = any(is_leader(c.source.name, self._leader) for c in claims)
        for found in find_open_ends(marked, by_leader):
            span = words_round(self._text, marked.span(found.start, found.end))
            claim = self._claims.authority(span.end - 1, marked.sentence)
            if claim is None:
                continue
            point = _Point(
                found.option,
                found.theme,
                found.aspect,
                found.direction,
                found.status,
                found.role,
                found.by,
            )
            self._add(point, claim, span, marked.sentence)

    def speakers(self, marked: Sequence[Marked]) -> None:
        """What hosts say of themselves, in sentences that do not speak of the place otherwise."""
        by_start = {m.sentence.start: m for m in marked}
        spoken = {(e.option, e.sentence.start) for e in self.evidence}
        for claim in self._reading.claims:
            code = claim.source.country
            if code is None or code == self._leader.country or claim.content is None:
                continue
            if claim.source.kind is SourceKind.REPORTER or claim.kind is not ClaimKind.STATEMENT:
                continue
            sentence = by_start.get(claim.sentence.start)
            if sentence is None or (code, claim.sentence.start) in spoken:
                continue
            content = marked_content(sentence, claim.content)
            if content is None or names_place(content[0]):
                continue
            words, start, end = content
            status = own_words(words, claim.cue.text if claim.cue else "")
            if status is None:
                continue
            by = By.HOST if status in _AGAINST else None
            point = _place_point(code, status, Role.DESTINATION, by)
            self._add(point, claim, sentence.span(start, end), sentence.sentence)

    def ties(self, marked: Marked, options: set[str]) -> None:
        """Ties and obstacles of places that are options in this report."""
        for tie in find_ties(marked, options):
            frame = tie.frame
            span = words_round(self._text, marked.span(tie.start, tie.end))
            claim = self._claims.authority(span.start, marked.sentence)
            if claim is None:
                continue
            if frame.theme is not Theme.BACKING and self._describes_a_source(span, marked.sentence):
                continue
            point = _Point(tie.host, frame.theme, frame.aspect, frame.direction)
            self._add(point, claim, span, marked.sentence)

    def _add(self, point: _Point, claim: Claim, span: Span, sentence: Span) -> None:
        """Quote the statement round the span as evidence for the point."""
        quoted = statement(self._text, span, claim, sentence)
        self.evidence.append(
            Evidence(
                report=self._reading.report.id,
                claim=claim.id,
                option=point.option,
                theme=point.theme,
                aspect=point.aspect,
                direction=point.direction,
                status=point.status,
                role=point.role,
                by=point.by,
                sentence=sentence,
                span=quoted,
                quote=quoted.of(self._text),
            )
        )

    def _describes_a_source(self, span: Span, sentence: Span) -> bool:
        """Does it stand in the words of a source ("a diplomat close to the talks")?"""
        return any(
            c.source.words is not None and any(s.overlaps(span) for s in c.source.words.spans)
            for c in self._claims.of(sentence)
        )

    def _leaves_a_quotation(self, start: int, at: int, sentence: Span) -> bool:
        """Does what was found begin in words that somebody said and end after them?"""
        return any(
            s.start <= start < s.end <= at and self._text[s.end - 1] in '”"'
            for c in self._claims.of(sentence)
            if c.content is not None and c.source.words is not None
            for s in c.content.spans
        )

    def _settle(
        self, finding: Finding, claim: Claim, code: str, at: int
    ) -> tuple[Status, By | None]:
        """Status after the cue of the claim has been heard, and who refuses or denies."""
        status, by = finding.status, finding.by
        cue = claim.cue.text if claim.cue else ""
        said = claim.content is not None and any(s.start <= at < s.end for s in claim.content.spans)
        if denies(cue) and said and status not in _AGAINST and claim.kind is ClaimKind.STATEMENT:
            status, by = Status.DENIED, None
        if claim.certainty is Certainty.POSSIBLE and leaves_open(cue):
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


def _heard_from_host(finding: Finding, claim: Claim, code: str, marked: Marked) -> Finding:
    """The finding as it is when the host's own official says that the leader may come."""
    words = marked.words[finding.start : finding.end]
    if finding.status not in (Status.POSSIBLE, Status.REPORTED) or claim.source.country != code:
        return finding
    return replace(finding, status=Status.OFFERED) if _MAY_COME.search(words) else finding


def _place_point(code: str, status: Status, role: Role, by: By | None) -> _Point:
    """A place spoken of as a destination."""
    aspect = Aspect.COULD if status in _COULD else Aspect.WOULD
    direction = Direction.AGAINST if status in _AGAINST else Direction.FOR
    return _Point(code, Theme.OPTION, aspect, direction, status, role, by)
