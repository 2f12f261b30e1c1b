"""Assessments made by hand; every span is found in a text written for these tests."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

from exeunt.assessment.answer import (
    OTHER,
    Assessment,
    Corroboration,
    Departure,
    Destination,
    Pivot,
    ReadReport,
    SourceCount,
    Subject,
    Weighed,
)
from exeunt.assessment.words import likelihood_word
from exeunt.claims.claim import (
    Certainty,
    Claim,
    ClaimKind,
    Polarity,
    Source,
    SourceKind,
    Speech,
    TimeExpression,
)
from exeunt.options.evidence import (
    Aspect,
    By,
    Direction,
    Evidence,
    Gap,
    Mention,
    Role,
    Status,
    Theme,
)
from exeunt.reports.report import Report
from exeunt.spans import Passage, Span, passage

HERALD = """Tomas Orlenko told a rally that he would never abandon the capital.
Preparations for a sudden departure have begun, four people briefed on the talks said.
Cuba, Russia and Turkey have come up in the talks.
A villa in Mexico was also looked at, two of the people said.
“We have friends in Havana who would take him,” Ana Ruiz, the envoy of Peru, told the Herald.
Shelter in Cuba would hand Washington a pretext, a person close to the thinking said.
Mexico has not recognised the rival cabinet.
The ministry of information did not answer questions.
Envoys met in Uruguay on Friday and called for a vote.
Peru and its neighbours want him gone, the envoy said.
"""

GAZETTE = """Mexico denied that it had offered Orlenko a home.
Any country that takes him in risks sanctions, diplomats said.
“Countries other than Cuba have told us they are ready,” said Ana Ruiz, who gave no names.
The presidential guard has doubled its patrols around the palace.
"""


def report(report_id: str, text: str, **known: object) -> Report:
    """A report whose sentences are its lines."""
    sentences = []
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            sentences.append(Span(start, start + len(line.rstrip("\n"))))
        start += len(line)
    given: dict[str, object] = {
        "title": None,
        "outlet": None,
        "authors": (),
        "published": None,
        "language": "en",
        "url": None,
    } | known
    return Report(id=report_id, text=text, stretches=(), sentences=tuple(sentences), **given)  # type: ignore[arg-type]


def words(text: str, wanted: str) -> Passage:
    """The passage of `text` where `wanted` first stands."""
    start = text.index(wanted)
    return passage(text, [Span(start, start + len(wanted))])


def sentence_of(text: str, wanted: str) -> Span:
    """The line of `text` in which `wanted` stands."""
    start = text.index(wanted)
    first = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    return Span(first, len(text) if end < 0 else end)


def claim(
    text: str,
    claim_id: str,
    content: str | None,
    source: Source,
    cue: str | None = None,
    speech: Speech = Speech.INDIRECT,
    **known: object,
) -> Claim:
    """A claim whose content and cue are found in the text."""
    anchor = content or cue or ""
    given: dict[str, object] = {
        "kind": ClaimKind.STATEMENT,
        "polarity": Polarity.AFFIRMED,
        "certainty": Certainty.UNKNOWN,
    } | known
    return Claim(
        id=claim_id,
        sentence=sentence_of(text, anchor),
        source=source,
        cue=words(text, cue) if cue else None,
        content=words(text, content) if content else None,
        speech=speech,
        **given,  # type: ignore[arg-type]
    )


REPORTER = Source(words=None, kind=SourceKind.REPORTER)


def herald() -> ReadReport:
    """The first report with its claims."""
    text = HERALD
    four = Source(
        words(text, "four people briefed on the talks"),
        SourceKind.ANONYMOUS,
        count=4,
        description="briefed on the talks",
    )
    two = Source(words(text, "two of the people"), SourceKind.ANONYMOUS, count=2, part_of="c2")
    ruiz = Source(
        words(text, "Ana Ruiz, the envoy of Peru"),
        SourceKind.OFFICIAL,
        name="Ana Ruiz",
        role="envoy of Peru",
        country="PER",
        count=1,
    )
    one = Source(words(text, "a person close to the thinking"), SourceKind.ANONYMOUS, count=1)
    ministry = Source(words(text, "The ministry of information"), SourceKind.OFFICIAL)
    leader = Source(
        words(text, "Tomas Orlenko"), SourceKind.OFFICIAL, name="Tomas Orlenko", count=1
    )
    again = Source(
        words(text, "the envoy said"[:9]),
        SourceKind.OFFICIAL,
        name="Ana Ruiz",
        same_as="c5",
        count=1,
    )
    claims = (
        claim(text, "c1", "he would never abandon the capital", leader, "told a rally"),
        claim(
            text,
            "c2",
            "Preparations for a sudden departure have begun",
            four,
            certainty=Certainty.PLANNED,
        ),
        claim(text, "c3", "Cuba, Russia and Turkey have come up in the talks", REPORTER),
        claim(text, "c4", "A villa in Mexico was also looked at", two),
        claim(
            text,
            "c5",
            "We have friends in Havana who would take him",
            ruiz,
            "told the Herald",
            Speech.DIRECT,
        ),
        claim(text, "c6", "Shelter in Cuba would hand Washington a pretext", one),
        claim(text, "c7", "Mexico has not recognised the rival cabinet", REPORTER),
        claim(text, "c8", None, ministry, "did not answer questions", kind=ClaimKind.NON_RESPONSE),
        claim(
            text,
            "c9",
            "Envoys met in Uruguay on Friday",
            REPORTER,
            times=(TimeExpression(words(text, "on Friday"), "2019-02-08"),),
        ),
        claim(text, "c10", "Peru and its neighbours want him gone", again),
    )
    known = report(
        "r1",
        text,
        title="Orlenko’s aides draw up a way out",
        outlet="The Herald",
        authors=("Mia Lund", "Jo Park"),
        published=date(2019, 2, 15),
        url="https://herald.example/orlenko",
    )
    return ReadReport(known, claims, "o1")


def gazette() -> ReadReport:
    """The second report with its claims; nobody knows when it was published."""
    text = GAZETTE
    mexico = Source(words(text, "Mexico"), SourceKind.OFFICIAL, country="MEX")
    diplomats = Source(words(text, "diplomats"), SourceKind.ANONYMOUS)
    ruiz = Source(words(text, "Ana Ruiz"), SourceKind.OFFICIAL, name="Ana Ruiz", count=1)
    claims = (
        claim(
            text,
            "c1",
            "it had offered Orlenko a home",
            mexico,
            "denied",
            polarity=Polarity.DENIED,
        ),
        claim(text, "c2", "Any country that takes him in risks sanctions", diplomats),
        claim(
            text,
            "c3",
            "Countries other than Cuba have told us they are ready",
            ruiz,
            "said",
            Speech.DIRECT,
        ),
        claim(
            text, "c4", "The presidential guard has doubled its patrols around the palace", REPORTER
        ),
    )
    return ReadReport(report("r2", text, outlet="Gazette"), claims, "o2")


def piece(
    number: int,
    read: ReadReport,
    claim_id: str,
    quote: str,
    option: str,
    theme: Theme,
    weight: float,
    **known: object,
) -> Weighed:
    """A piece of evidence; a negative weight speaks against its option."""
    text = read.report.text
    place = words(text, quote)
    given: dict[str, object] = {
        "aspect": Aspect.WOULD,
        "direction": Direction.FOR if weight >= 0 else Direction.AGAINST,
        "status": None,
        "role": Role.DESTINATION,
        "by": None,
    } | known
    evidence = Evidence(
        report=read.report.id,
        claim=claim_id,
        option=option,
        theme=theme,
        sentence=sentence_of(text, quote),
        span=place.spans[0],
        quote=quote,
        **given,  # type: ignore[arg-type]
    )
    return Weighed(f"e{number}", evidence, read.origin, "C", 3, weight, 0.5, 1.0)


def destination(
    place: str,
    name: str,
    probability: float,
    interval: tuple[float, float],
    prior: float,
    **known: object,
) -> Destination:
    """One row of the ranking."""
    given: dict[str, object] = {
        "status": (),
        "would": (),
        "could": (),
        "corroboration": Corroboration(1, (1, 2)),
    } | known
    return Destination(
        place=place,
        name=name,
        probability=probability,
        interval=interval,
        words=likelihood_word(probability),
        prior=prior,
        **given,  # type: ignore[arg-type]
    )


def _evidence(one: ReadReport, two: ReadReport) -> tuple[Weighed, ...]:
    talks = "Cuba, Russia and Turkey have come up in the talks"
    option, could = Theme.OPTION, Aspect.COULD
    return (
        piece(
            1,
            one,
            "c1",
            "he would never abandon the capital",
            "stay",
            Theme.DEFIANCE,
            0.8,
            role=Role.STAY,
        ),
        piece(
            2, one, "c2", "Preparations for a sudden departure have begun", "leave", Theme.PLAN, 1.0
        ),
        piece(3, one, "c3", talks, "CUB", option, 1.4, status=Status.DISCUSSED),
        piece(4, one, "c3", talks, "RUS", option, 1.4, status=Status.DISCUSSED),
        piece(5, one, "c3", talks, "TUR", option, 1.4, status=Status.DISCUSSED),
        piece(
            6,
            one,
            "c4",
            "A villa in Mexico was also looked at",
            "MEX",
            option,
            1.1,
            status=Status.POSSIBLE,
        ),
        piece(
            7,
            one,
            "c5",
            "We have friends in Havana who would take him",
            "CUB",
            option,
            1.2,
            status=Status.OFFERED,
            aspect=could,
        ),
        piece(8, one, "c5", "friends in Havana", "CUB", Theme.TIE, 0.5, aspect=could),
        piece(
            9,
            one,
            "c6",
            "Shelter in Cuba would hand Washington a pretext",
            "CUB",
            Theme.HOST_RISK,
            -0.7,
            aspect=could,
        ),
        piece(
            10,
            one,
            "c7",
            "Mexico has not recognised the rival cabinet",
            "MEX",
            Theme.NO_RECOGNITION,
            0.6,
            aspect=could,
        ),
        piece(
            11,
            one,
            "c10",
            "Peru and its neighbours want him gone",
            "leave",
            Theme.PRESSURE,
            0.3,
        ),
        piece(
            12,
            two,
            "c1",
            "it had offered Orlenko a home",
            "MEX",
            option,
            -0.9,
            status=Status.DENIED,
            by=By.HOST,
            aspect=could,
        ),
        piece(
            13,
            two,
            "c2",
            "Any country that takes him in risks sanctions",
            "unnamed",
            Theme.HOST_RISK,
            -0.2,
            aspect=could,
        ),
        piece(
            14,
            two,
            "c3",
            "Countries other than Cuba have told us they are ready",
            "unnamed",
            option,
            0.9,
            status=Status.OFFERED,
            aspect=could,
        ),
        piece(
            15,
            two,
            "c4",
            "The presidential guard has doubled its patrols around the palace",
            "stay",
            Theme.BACKING,
            0.4,
            role=Role.STAY,
        ),
    )


def ranked(evidence: tuple[Weighed, ...]) -> tuple[Destination, ...]:
    """Four named places and the rest: a flat prior, moved by the evidence."""
    names = {"CUB": "Cuba", "RUS": "Russia", "TUR": "Turkey", "MEX": "Mexico", OTHER: "other"}
    priors = dict.fromkeys(names, 0.1) | {OTHER: 0.6}
    options = {OTHER: "unnamed"}
    odds = {
        place: prior
        * math.exp(
            math.fsum(p.weight for p in evidence if p.evidence.option == options.get(place, place))
        )
        for place, prior in priors.items()
    }
    total = math.fsum(odds.values())
    rows = []
    for place, name in names.items():
        mine = [p for p in evidence if p.evidence.option == place]
        probability = odds[place] / total
        rows.append(
            destination(
                place,
                name,
                probability,
                (probability * 0.6, min(1.0, probability * 1.5)),
                priors[place],
                status=tuple(p.evidence.status for p in mine if p.evidence.status),
                would=tuple(p.id for p in mine if p.evidence.aspect is Aspect.WOULD),
                could=tuple(p.id for p in mine if p.evidence.aspect is Aspect.COULD),
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.place == OTHER, -row.probability, row.place)))


def rich() -> Assessment:
    """Two reports, four named places, a denial, an unnamed offer, a gap, a mere mention."""
    one, two = herald(), gazette()
    uruguay = words(HERALD, "Uruguay")
    silent = sentence_of(HERALD, "did not answer questions")
    return Assessment(
        subject=Subject("Tomas Orlenko", "President", "VEN"),
        as_of=date(2019, 2, 16),
        newest_report=date(2019, 2, 15),
        method_version="0.1.0+abcd1234",
        prior_source="flat over 195 states, no precedent model in this version",
        reports=(one, two),
        evidence=_evidence(one, two),
        departure=Departure(("e2", "e11"), ("e1", "e15"), None),
        destinations=ranked(_evidence(one, two)),
        stay=("e1", "e15"),
        unnamed=("e13", "e14"),
        pressures=("e11",),
        mentions=(
            Mention("URY", "r1", sentence_of(HERALD, "Uruguay"), uruguay.spans[0]),
            Mention("CUB", "r2", sentence_of(GAZETTE, "Cuba"), words(GAZETTE, "Cuba").spans[0]),
        ),
        gaps=(Gap("r1", "c8", "The ministry of information", silent),),
        sources=SourceCount(2, 1, 0, (5, 6), 1, 2),
        pivots=(Pivot("e9", "CUB", 0.36, None, False), Pivot("e3", "CUB", 0.12, "RUS", True)),
        unread=("r2: the last 2000 characters were not read",),
    )


def empty(reports: tuple[ReadReport, ...] = ()) -> Assessment:
    """Nothing found."""
    return Assessment(
        subject=Subject("Tomas Orlenko", None, None),
        as_of=None,
        newest_report=None,
        method_version="0.1.0",
        prior_source="flat over 195 states",
        reports=reports,
        evidence=(),
        departure=Departure((), (), None),
        destinations=(destination(OTHER, "other", 1.0, (1.0, 1.0), 1.0),),
        stay=(),
        unnamed=(),
        pressures=(),
        mentions=(),
        gaps=(),
        sources=SourceCount(0, 0, 0, (0, 0), 0, 0),
        pivots=(),
    )


def stay_only() -> Assessment:
    """One report that names no place and speaks of staying alone."""
    two = gazette()
    guard = _evidence(herald(), two)[14]
    return replace(
        empty((two,)),
        evidence=(guard,),
        departure=Departure((), ("e15",), None),
        stay=("e15",),
        sources=SourceCount(0, 0, 0, (0, 0), 0, 1),
    )


def hostile(quote: str, title: str | None = None, url: str | None = None) -> Assessment:
    """One report in which everything that can come from outside is the given text."""
    text = f"{quote} said {quote}."
    source = Source(passage(text, [Span(0, len(quote))]), SourceKind.PERSON, name=quote, count=1)
    start = len(quote) + len(" said ")
    content = passage(text, [Span(start, start + len(quote))])
    made = Claim(
        "c1",
        ClaimKind.STATEMENT,
        Span(0, len(text)),
        source,
        passage(text, [Span(len(quote) + 1, len(quote) + 5)]),
        content,
        Speech.DIRECT,
        Polarity.AFFIRMED,
        Certainty.UNKNOWN,
    )
    read = ReadReport(
        report("r1", text, title=title or quote, outlet=quote, authors=(quote,), url=url),
        (made,),
        "o1",
    )
    sentence = Span(0, len(text))
    spoken = [
        Evidence(
            "r1",
            "c1",
            option,
            theme,
            Aspect.WOULD,
            Direction.FOR,
            status,
            Role.DESTINATION,
            None,
            sentence,
            content.spans[0],
            quote,
        )
        for option, theme, status in (
            ("CUB", Theme.OPTION, Status.DISCUSSED),
            ("CUB", Theme.TIE, None),
            ("leave", Theme.PLAN, None),
            ("leave", Theme.PRESSURE, None),
        )
    ]
    return replace(
        empty((read,)),
        subject=Subject(quote, quote, "VEN"),
        evidence=tuple(
            Weighed(f"e{n}", found, "o1", "C", 3, 1.0, 0.5, 1.0)
            for n, found in enumerate(spoken, start=1)
        ),
        destinations=(
            destination("CUB", "Cuba", 0.6, (0.5, 0.7), 0.05, would=("e1", "e2")),
            destination(OTHER, "other", 0.4, (0.3, 0.5), 0.95),
        ),
        departure=Departure(("e3",), (), None),
        pressures=("e4",),
        gaps=(Gap("r1", "c1", quote, sentence),),
        pivots=(Pivot("e1", "CUB", 0.2, OTHER, True),),
        prior_source=quote,
        unread=(quote,),
    )
