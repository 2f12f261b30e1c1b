"""Why sources are not named: the reasons that a report states, for one source or for all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.sentences import LONGEST_SENTENCE, sentence_of
from exeunt.claims.source_words import anonymity_reason
from exeunt.reports.report import Report
from exeunt.spans import Span

_ALL_SPOKE = re.compile(
    r"^(?:All|Both|Each)\s+(?:of\s+)?(?:the\s+)?(?P<who>\w+)\b[^.]{0,40}"
    r"\b(?:spoke|asked|requested|insisted|declined)\b"
)


def stated_reason(report: Report, source: Span) -> str | None:
    """The reason for anonymity that stands behind the source in its sentence."""
    end = sentence_of(source.start, report.sentences).end
    words = report.text[source.start : min(end, source.start + LONGEST_SENTENCE)]
    found = anonymity_reason(words)
    return words[found[0] : found[1]] if found else None


def shared_reasons(report: Report, sources: Sequence[Source]) -> dict[int, str]:
    """Reasons that a later sentence gives for all unnamed sources before it, by their index.

    "All the officials spoke on condition of anonymity because ..." speaks for every anonymous
    source above it that gave no reason of its own.
    """
    waiting = sorted(
        (
            (source.words.start, n)
            for n, source in enumerate(sources)
            if source.kind is SourceKind.ANONYMOUS
            and source.words is not None
            and source.anonymity_reason is None
        ),
        reverse=True,
    )
    out: dict[int, str] = {}
    for sentence in report.sentences:
        words = report.text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
        found = anonymity_reason(words) if _ALL_SPOKE.match(words) else None
        while found is not None and waiting and waiting[-1][0] < sentence.start:
            out[waiting.pop()[1]] = words[found[0] : found[1]]
    return out
