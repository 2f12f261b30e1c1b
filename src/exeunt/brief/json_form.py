"""Assessments and claims as JSON, in the form that scripts build on.

Every letter of a report is kept.  Keys with nothing known are present and null.  Halves of
surrogate pairs and the line ends that JSON does not know as such are written as escapes, so that
each output can be stored as UTF-8 and each line of JSON Lines is one object.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date

from exeunt.assessment.answer import (
    Assessment,
    BaseRate,
    Destination,
    Pivot,
    ReadReport,
    SourceCount,
    Subject,
    Weighed,
)
from exeunt.brief.claim_json import claim_object, source_object
from exeunt.brief.names import place_names
from exeunt.brief.words import Scale, likelihood_word
from exeunt.claims.claim import Source
from exeunt.options.evidence import Gap, Mention
from exeunt.reports.report import Report

SCHEMA_VERSION = "1"

GAP_KIND = "no-response"

_ESCAPED = re.compile("[\ud800-\udfff\x85\u2028\u2029\x7f-\x9f]")


def assessment_json(answer: Assessment, scale: Scale) -> str:
    """The whole assessment as one JSON object; `scale` chooses the words alone."""
    return f"{_dump(assessment_object(answer, scale), indent=2)}\n"


def claims_json(reads: Sequence[ReadReport]) -> str:
    """All reports with their claims as one JSON object."""
    reports = [report_claims_object(read) for read in reads]
    return f"{_dump({'schema_version': SCHEMA_VERSION, 'reports': reports}, indent=2)}\n"


def claims_jsonl(reads: Sequence[ReadReport]) -> str:
    """One JSON object a line, one line a report."""
    return "".join(f"{_dump(report_claims_object(read), indent=None)}\n" for read in reads)


def assessment_object(answer: Assessment, scale: Scale = Scale.ICD203) -> dict[str, object]:
    """The assessment as plain values."""
    names = place_names(answer)
    sources = {(r.report.id, c.id): c.source for r in answer.reports for c in r.claims}
    return {
        "schema_version": SCHEMA_VERSION,
        "method_version": answer.method_version,
        "subject": _subject(answer.subject),
        "as_of": _day(answer.as_of),
        "newest_report": _day(answer.newest_report),
        "scale": scale.value,
        "reports": [_report(read) for read in answer.reports],
        "departure": {
            "for": list(answer.departure.supports),
            "against": list(answer.departure.opposes),
            "base_rate": _base_rate(answer.departure.base_rate),
        },
        "destinations": [_destination(place, scale) for place in answer.destinations],
        "stay": list(answer.stay),
        "unnamed": list(answer.unnamed),
        "pressures": list(answer.pressures),
        "evidence": [_evidence(piece, sources) for piece in answer.evidence],
        "mentioned": [_mention(mention, names) for mention in answer.mentions],
        "gaps": [_gap(gap) for gap in answer.gaps],
        "sources": _sources(answer.sources),
        "pivots": [_pivot(pivot) for pivot in answer.pivots],
        "prior_source": answer.prior_source,
        "unread": list(answer.unread),
    }


def report_claims_object(read: ReadReport) -> dict[str, object]:
    """A report with its claims as plain values."""
    return {
        **_publication(read.report),
        "origin": read.origin,
        "warnings": list(read.report.warnings),
        "claims": [claim_object(claim) for claim in read.claims],
    }


def _dump(value: object, indent: int | None) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _subject(subject: Subject) -> dict[str, object]:
    return {
        "name": subject.name,
        "role": subject.role,
        "country": subject.country,
        "country_source": subject.country_source,
    }


def _publication(report: Report) -> dict[str, object]:
    return {
        "id": report.id,
        "title": report.title,
        "outlet": report.outlet,
        "authors": list(report.authors),
        "published": _day(report.published),
        "language": report.language,
        "url": report.url,
        "fingerprint": report.fingerprint,
    }


def _report(read: ReadReport) -> dict[str, object]:
    return {
        **_publication(read.report),
        "origin": read.origin,
        "warnings": list(read.report.warnings),
    }


def _base_rate(rate: BaseRate | None) -> dict[str, object] | None:
    if rate is None:
        return None
    return {
        "probability": rate.probability,
        "interval": list(rate.interval),
        "reference_class": rate.reference_class,
    }


def _destination(place: Destination, scale: Scale) -> dict[str, object]:
    return {
        "place": place.place,
        "name": place.name,
        "probability": place.probability,
        "interval": list(place.interval),
        "words": likelihood_word(place.probability, scale),
        "prior": place.prior,
        "status": [status.value for status in place.status],
        "would": list(place.would),
        "could": list(place.could),
        "corroboration": {
            "origins": place.corroboration.origins,
            "people": list(place.corroboration.people),
        },
        "factors": dict(place.factors),
    }


def _evidence(piece: Weighed, sources: dict[tuple[str, str], Source]) -> dict[str, object]:
    found = piece.evidence
    source = sources.get((found.report, found.claim))
    return {
        "id": piece.id,
        "option": found.option,
        "theme": found.theme.value,
        "aspect": found.aspect.value,
        "direction": found.direction.value,
        "status": found.status.value if found.status else None,
        "role": found.role.value,
        "by": found.by.value if found.by else None,
        "report": found.report,
        "claim": found.claim,
        "origin": piece.origin,
        "sentence": found.sentence.as_list(),
        "span": found.span.as_list(),
        "quote": found.quote,
        "source": source_object(source) if source else None,
        "reliability": piece.reliability,
        "credibility": piece.credibility,
        "base": piece.base,
        "grade_factor": piece.grade_factor,
        "repetition_factor": piece.repetition_factor,
        "weight": piece.weight,
    }


def _mention(mention: Mention, names: dict[str, str]) -> dict[str, object]:
    return {
        "place": mention.place,
        "name": names[mention.place],
        "report": mention.report,
        "sentence": mention.sentence.as_list(),
        "words": mention.words.as_list(),
    }


def _gap(gap: Gap) -> dict[str, object]:
    return {
        "kind": GAP_KIND,
        "who": gap.who,
        "report": gap.report,
        "claim": gap.claim,
        "sentence": gap.sentence.as_list(),
    }


def _sources(count: SourceCount) -> dict[str, object]:
    return {
        "named": count.named,
        "organisations": count.organisations,
        "documents": count.documents,
        "anonymous": list(count.anonymous),
        "uncounted": count.uncounted,
        "reporters": count.reporters,
    }


def _pivot(pivot: Pivot) -> dict[str, object]:
    return {
        "evidence": pivot.evidence,
        "place": pivot.place,
        "probability": pivot.probability,
        "new_first": pivot.new_first,
        "reorders": pivot.reorders,
    }
