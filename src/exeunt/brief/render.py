"""The door of the room: an assessment or claims in, a text in one format out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from exeunt.assessment.answer import Assessment, ReadReport
from exeunt.brief.claims_text import claims_markdown, claims_terminal
from exeunt.brief.compose import compose
from exeunt.brief.csv_form import claims_csv, evidence_csv
from exeunt.brief.explain import pick
from exeunt.brief.html import to_html
from exeunt.brief.json_form import assessment_json, claims_json, claims_jsonl
from exeunt.brief.markdown import to_markdown
from exeunt.brief.terminal import to_terminal
from exeunt.brief.words import Scale
from exeunt.errors import UsageError


class Format(StrEnum):
    """What a brief can be printed as; `jsonl` is for claims, `html` for assessments only."""

    TERMINAL = "terminal"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


def render(
    assessment: Assessment,
    format: Format,  # noqa: A002 - the word that the command line uses
    *,
    notes: bool = False,
    explain: str | None = None,
    width: int | None = None,
    colour: bool | None = None,
    scale: Scale = Scale.ICD203,
) -> str:
    """The brief of an assessment, ending in a line end.

    `notes` prints everything in full on the terminal (other formats always do).  `explain`
    names an option, by code or name, and prints the sum behind its number instead of the
    brief; JSON and CSV hold all numbers anyway and take no notice of it.  `width` is in
    columns (100 if None) and `colour` allows colours, on the terminal alone.  `scale` chooses the
    words for probabilities.  CSV has CR LF line ends: write it without translating them.

    Raises UsageError for a format that assessments do not have or an option that is not in the
    assessment, BrokenPromiseError if evidence does not quote its report to the letter.
    """
    if format is Format.JSON:
        return assessment_json(assessment, scale)
    if format is Format.CSV:
        return evidence_csv(assessment)
    if format is Format.JSONL:
        raise UsageError("an assessment is one object: use json instead of jsonl")
    brief = compose(assessment, scale)
    if explain is not None:
        brief = replace(brief, sums=(pick(brief, explain),), explained=True)
    if format is Format.MARKDOWN:
        return to_markdown(brief)
    if format is Format.HTML:
        return to_html(brief)
    return to_terminal(brief, width=width, colour=bool(colour), notes=notes)


def render_claims(
    read_reports: Sequence[ReadReport],
    format: Format,  # noqa: A002 - the word that the command line uses
    *,
    width: int | None = None,
    colour: bool | None = None,
) -> str:
    """The claims of reports, ending in a line end.  Raises UsageError for html."""
    if format is Format.JSONL:
        return claims_jsonl(read_reports)
    if format is Format.JSON:
        return claims_json(read_reports)
    if format is Format.CSV:
        return claims_csv(read_reports)
    if format is Format.MARKDOWN:
        return claims_markdown(read_reports)
    if format is Format.HTML:
        raise UsageError("claims have no html form: use terminal, markdown, json, jsonl or csv")
    return claims_terminal(read_reports, width=width, colour=bool(colour))
