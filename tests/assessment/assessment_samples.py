"""Reports made by hand, with the claims and evidence that a reading would give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from exeunt.assessment import Material, PriorTable, ReadReport, Subject, assess
from exeunt.assessment.answer import Assessment, Destination
from exeunt.claims.claim import (
    Certainty,
    Claim,
    ClaimKind,
    Polarity,
    Source,
    SourceKind,
    Speech,
)
from exeunt.options.evidence import (
    Aspect,
    By,
    Direction,
    Evidence,
    Mention,
    Reading,
    Role,
    Status,
    Theme,
)
from exeunt.reports import from_text
from exeunt.spans import Span, passage

EVEN = PriorTable("Every place alike, for tests.", "even", 0.005)
REPORTER = Source(None, SourceKind.REPORTER)
ENVOY = Source(None, SourceKind.OFFICIAL, name="Ana Ruiz", country="PER", count=1)
SHUT = (Status.DENIED, Status.REFUSED)


@dataclass(frozen=True)
class About:
    """What a line says of one option."""

    option: str
    status: Status | None = None
    theme: Theme = Theme.OPTION
    direction: Direction | None = None
    by: By | None = None
    role: Role = Role.DESTINATION
    aspect: Aspect = Aspect.WOULD


@dataclass(frozen=True)
class Said:
    """One line: what is said, by whom in the report's words, and what it bears on."""

    what: str
    source: Source = REPORTER
    who: str = ""
    about: tuple[About, ...] = ()
    kind: ClaimKind = ClaimKind.STATEMENT
    certainty: Certainty = Certainty.CERTAIN

    @property
    def line(self) -> str:
        return f"{self.what}, {self.who} said." if self.who else f"{self.what}."


@dataclass(frozen=True)
class Story:
    """One report of several lines."""

    id: str
    said: tuple[Said, ...]
    published: date | None = date(2019, 2, 15)
    origin: str = "o1"
    mentions: tuple[str, ...] = field(default=())

    def read(self) -> ReadReport:
        report = from_text(
            "\n".join(said.line for said in self.said), id=self.id, published=self.published
        )
        claims = []
        start = 0
        for n, said in enumerate(self.said, 1):
            content = passage(report.text, [Span(start, start + len(said.what))])
            at = start + len(said.what) + 2
            who = passage(report.text, [Span(at, at + len(said.who))]) if said.who else None
            claims.append(
                Claim(
                    id=f"c{n}",
                    kind=said.kind,
                    sentence=Span(start, start + len(said.line)),
                    source=replace(said.source, words=who),
                    cue=None,
                    content=content,
                    speech=Speech.INDIRECT,
                    polarity=Polarity.AFFIRMED,
                    certainty=said.certainty,
                )
            )
            start += len(said.line) + 1
        return ReadReport(report, tuple(claims), self.origin)

    def reading(self) -> Reading:
        read = self.read()
        evidence = [
            _evidence(read, claim, about)
            for claim, said in zip(read.claims, self.said, strict=True)
            for about in said.about
        ]
        first = read.claims[0].sentence
        mentions = tuple(Mention(p, self.id, first, first) for p in self.mentions)
        return Reading(self.id, tuple(evidence), mentions, ())


def _evidence(read: ReadReport, claim: Claim, about: About) -> Evidence:
    assert claim.content is not None
    span = claim.content.spans[0]
    told = Direction.AGAINST if about.status in SHUT else Direction.FOR
    return Evidence(
        report=read.report.id,
        claim=claim.id,
        option=about.option,
        theme=about.theme,
        aspect=about.aspect,
        direction=about.direction or told,
        status=about.status,
        role=about.role,
        by=about.by,
        sentence=claim.sentence,
        span=span,
        quote=span.of(read.report.text),
    )


def assessed(stories: Sequence[Story], prior: PriorTable = EVEN) -> Assessment:
    """The assessment of some stories on one leader."""
    return assess(
        Material(
            subject=Subject("Tomas Orlenko", "President", "VEN"),
            as_of=date(2019, 2, 15),
            reads=tuple(story.read() for story in stories),
            readings=tuple(story.reading() for story in stories),
        ),
        prior,
    )


def place(answer: Assessment, code: str) -> Destination:
    """The row of a place."""
    return next(row for row in answer.destinations if row.place == code)


def anonymous(count: int | None = None, description: str | None = None, **rest: Any) -> Source:
    return Source(None, SourceKind.ANONYMOUS, count=count, description=description, **rest)


def four_people() -> Story:
    """The sources of a well-known report, in words of our own."""
    briefed = "briefed on the talks"
    return Story(
        "wire",
        (
            Said("He would never go", Source(None, SourceKind.OFFICIAL, name="Tomas Orlenko")),
            Said("Plans are being made", anonymous(4, briefed), "four people briefed on the talks"),
            Said(
                "Cuba, Russia and Turkey have come up",
                about=(
                    About("CUB", Status.DISCUSSED),
                    About("RUS", Status.DISCUSSED),
                    About("TUR", Status.DISCUSSED),
                ),
            ),
            Said(
                "Mexico was also looked at",
                anonymous(2, briefed, part_of="c2"),
                "two of the people",
                (About("MEX", Status.POSSIBLE),),
                certainty=Certainty.POSSIBLE,
            ),
            Said("His wife wants a way out", anonymous(1), "another person"),
            Said(
                "Friends in Cuba and Russia would take him",
                ENVOY,
                "Ana Ruiz",
                (
                    About("CUB", theme=Theme.TIE),
                    About("RUS", theme=Theme.TIE),
                ),
            ),
            Said(
                "Several others would take him",
                replace(ENVOY, same_as="c6"),
                "Ruiz",
                (About("unnamed", Status.OFFERED, aspect=Aspect.COULD),),
            ),
            Said("Questions went unanswered", ENVOY, "Ruiz", kind=ClaimKind.NON_RESPONSE),
            Said(
                "Shelter in Cuba would hand Washington a pretext",
                anonymous(1, "close to the thinking"),
                "a person close to the thinking",
                (
                    About(
                        "CUB",
                        theme=Theme.HOST_RISK,
                        direction=Direction.AGAINST,
                        aspect=Aspect.COULD,
                    ),
                ),
            ),
        ),
        mentions=("URY", "USA", "MEX"),
    )
