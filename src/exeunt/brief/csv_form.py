"""Assessments and claims as tables: one row for each piece of evidence, one for each claim.

RFC 4180: commas, CR LF, quotation marks where needed.  Text cells are guarded so that no
spreadsheet reads a formula out of a report (see `safety.cell`); numbers are left alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from exeunt.assessment.answer import Assessment, ReadReport, Weighed
from exeunt.brief.names import place_names
from exeunt.brief.safety import cell
from exeunt.claims.claim import Claim, Source
from exeunt.spans import Passage

Value = str | int | float | None

EVIDENCE_COLUMNS = (
    "id",
    "option",
    "option_name",
    "theme",
    "aspect",
    "direction",
    "status",
    "role",
    "by",
    "quote",
    "source",
    "source_name",
    "source_kind",
    "source_count",
    "reliability",
    "credibility",
    "weight",
    "origin",
    "report",
    "outlet",
    "published",
    "sentence_start",
    "sentence_end",
    "quote_start",
    "quote_end",
)

CLAIM_COLUMNS = (
    "report",
    "outlet",
    "published",
    "id",
    "kind",
    "source",
    "source_name",
    "source_kind",
    "source_count",
    "cue",
    "content",
    "speech",
    "polarity",
    "certainty",
    "time_text",
    "time_value",
    "sentence_start",
    "sentence_end",
)


def evidence_csv(answer: Assessment) -> str:
    """One row for each piece of evidence, in the order of the assessment."""
    names = place_names(answer)
    reads = {read.report.id: read for read in answer.reports}
    sources = {(r.report.id, c.id): c.source for r in answer.reports for c in r.claims}
    rows = (
        _evidence(
            piece,
            reads[piece.evidence.report],
            sources.get((piece.evidence.report, piece.evidence.claim)),
            names,
        )
        for piece in answer.evidence
    )
    return _table(EVIDENCE_COLUMNS, rows)


def claims_csv(reads: Sequence[ReadReport]) -> str:
    """One row for each claim, report by report."""
    return _table(CLAIM_COLUMNS, (_claim(read, c) for read in reads for c in read.claims))


def _table(columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(value) if isinstance(value, str) else value for value in row])
    return out.getvalue()


def _evidence(
    piece: Weighed, read: ReadReport, source: Source | None, names: dict[str, str]
) -> tuple[Value, ...]:
    found = piece.evidence
    is_place = found.option.isupper()
    return (
        piece.id,
        found.option,
        names[found.option] if is_place else None,
        found.theme.value,
        found.aspect.value,
        found.direction.value,
        found.status.value if found.status else None,
        found.role.value,
        found.by.value if found.by else None,
        found.quote,
        *_source(source),
        piece.reliability,
        piece.credibility,
        round(piece.weight, 6),
        piece.origin,
        *_report(read),
        *found.sentence.as_list(),
        *found.span.as_list(),
    )


def _claim(read: ReadReport, claim: Claim) -> tuple[Value, ...]:
    first = claim.times[0] if claim.times else None
    return (
        *_report(read),
        claim.id,
        claim.kind.value,
        *_source(claim.source),
        _text(claim.cue),
        _text(claim.content),
        claim.speech.value,
        claim.polarity.value,
        claim.certainty.value,
        first.words.text if first else None,
        first.value if first else None,
        *claim.sentence.as_list(),
    )


def _report(read: ReadReport) -> tuple[Value, ...]:
    report = read.report
    return (report.id, report.outlet, report.published.isoformat() if report.published else None)


def _source(source: Source | None) -> tuple[Value, ...]:
    if source is None:
        return (None, None, None, None)
    return (_text(source.words), source.name, source.kind.value, source.count)


def _text(passage: Passage | None) -> str | None:
    return passage.text if passage else None
