"""Who says so: sources described as the reports describe them, and counted as they count them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from exeunt.assessment.answer import ReadReport
from exeunt.brief.forms import KIND_WORDS, first_capital, fold, shorten
from exeunt.claims.claim import Claim, Source, SourceKind

LONGEST_DESCRIPTION = 90
"""Code points of a source's own description in a sentence; its note holds the whole."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A source in words.

    `label` stands in the column "who says so", `phrase` begins a sentence, `words` are the
    report's, None for the reporter's own voice.  `is_plural` decides the verb.
    """

    label: str
    phrase: str
    words: str | None
    kind: str
    is_plural: bool
    is_reporter: bool


def speaker(
    read: ReadReport, claim: Claim | None, claims: Mapping[str, Claim], *, several_reports: bool
) -> Speaker:
    """The source of a claim among the report's `claims` by id; no claim is its own voice."""
    if claim is None or _is_reporter(claim.source):
        return _reporter(read, several_reports=several_reports)
    root = _first_introduced(claim, claims)
    label = _label(claim.source, root.source, claims)
    phrase = _phrase(claim.source, root.source, label)
    via = f", via {fold(claim.source.via)}" if claim.source.via else ""
    stated = claim.source.count or root.source.count
    return Speaker(
        label=label + via,
        phrase=first_capital(phrase) + via,
        words=claim.source.words.text if claim.source.words else None,
        kind=_kind(claim.source, root.source),
        is_plural=(stated or 0) > 1
        or (stated is None and claim.source.kind is SourceKind.ANONYMOUS),
        is_reporter=False,
    )


def report_label(read: ReadReport) -> str:
    """How a report is called: its outlet, else its title, else its id."""
    report = read.report
    return fold(report.outlet or report.title or "") or f"report {report.id}"


def _is_reporter(source: Source) -> bool:
    return source.kind is SourceKind.REPORTER


def _reporter(read: ReadReport, *, several_reports: bool) -> Speaker:
    outlet = report_label(read) if several_reports else ""
    return Speaker(
        label=f"reporter, {outlet}" if outlet else "reporter",
        phrase=f"The reporter ({outlet})" if outlet else "The reporter",
        words=None,
        kind=KIND_WORDS[SourceKind.REPORTER],
        is_plural=False,
        is_reporter=True,
    )


def _first_introduced(claim: Claim, claims: Mapping[str, Claim]) -> Claim:
    """The claim that first introduced this source; a circle of references ends where it closes."""
    seen = {claim.id}
    while claim.source.same_as is not None:
        earlier = claims.get(claim.source.same_as)
        if earlier is None or earlier.id in seen:
            break
        seen.add(earlier.id)
        claim = earlier
    return claim


def _label(source: Source, root: Source, claims: Mapping[str, Claim]) -> str:
    if source.kind is SourceKind.ANONYMOUS:
        return _anonymous(source, root, claims)
    name = source.name or root.name
    if name:
        on_record = source.kind in (SourceKind.OFFICIAL, SourceKind.PERSON)
        return fold(name) + (", on record" if on_record else "")
    return _own_words(source, root) or f"unnamed {KIND_WORDS[source.kind]}"


def _anonymous(source: Source, root: Source, claims: Mapping[str, Claim]) -> str:
    """How many people without a name, and of which group."""
    count = source.count or root.count
    group_id = source.part_of or root.part_of
    if count is None:
        return "anonymous, number not given"
    if group_id is None:
        return f"{count} anonymous"
    group = claims[group_id].source.count if group_id in claims else None
    return f"{count} anonymous of {f'the {group}' if group else 'a group'}"


def _own_words(source: Source, root: Source) -> str:
    """The description in the report, from where the source was first introduced."""
    words = root.words or source.words
    kept, is_cut = shorten(fold(words.text), LONGEST_DESCRIPTION) if words else ("", False)
    return kept + (" …" if is_cut else "")


def _phrase(source: Source, root: Source, label: str) -> str:
    if source.kind is SourceKind.ANONYMOUS:
        group = source.part_of or root.part_of
        words = _own_words(source, source if group and source.words else root)
        if not words:
            return f"unnamed people ({label})"
        return f"{words} ({label})" if group else words
    name = source.name or root.name
    if not name:
        return label
    role = source.role or root.role
    return fold(name) + (f", {fold(role)}" if role else "")


def _kind(source: Source, root: Source) -> str:
    kind = KIND_WORDS[source.kind]
    is_one = source.kind in (SourceKind.OFFICIAL, SourceKind.PERSON)
    return f"{kind}, on record" if is_one and (source.name or root.name) else kind
