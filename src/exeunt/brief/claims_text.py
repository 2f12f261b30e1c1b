"""The claims of reports for a reader: on a terminal and in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from exeunt.assessment.answer import ReadReport
from exeunt.brief.forms import (
    CERTAINTY_WORDS,
    KIND_WORDS,
    POLARITY_WORDS,
    SPEECH_WORDS,
    count_words,
    date_words,
    fold,
    span_words,
)
from exeunt.brief.markdown import markdown_table, quotation_markdown
from exeunt.brief.safety import link, markdown, visible
from exeunt.brief.speakers import Speaker, report_label, speaker
from exeunt.brief.terminal import DEFAULT_WIDTH, NARROW
from exeunt.brief.terminal_text import print_text, quotation_text
from exeunt.claims.claim import Claim, ClaimKind, Polarity, SourceKind

_QUOTATION = 400


def claims_terminal(reads: Sequence[ReadReport], *, width: int | None, colour: bool) -> str:
    """The claims of each report under its title."""
    columns = width or DEFAULT_WIDTH
    parts: list[RenderableType] = []
    for read in reads:
        parts += [Text("")] if parts else []
        parts.append(_report(read, columns))
    return print_text(
        Group(*parts) if parts else Text("No report was read."), columns, colour=colour
    )


def claims_markdown(reads: Sequence[ReadReport]) -> str:
    """The claims of each report as a table."""
    blocks = []
    for read in reads:
        title = markdown(_title(read))
        address = link(read.report.url)
        blocks.append(f"## [{title}](<{address}>)" if address else f"## {title}")
        blocks.append(markdown(_facts(read)))
        if read.claims:
            columns = ("Claim", "Who", "Cue", "What", "How")
            blocks.append(markdown_table(columns, _rows(read)))
        blocks += [f"Not read: {markdown(warning)}" for warning in read.report.warnings]
    return "\n\n".join(blocks or ["No report was read."]) + "\n"


def _title(read: ReadReport) -> str:
    return fold(read.report.title or "") or report_label(read)


def _facts(read: ReadReport) -> str:
    report = read.report
    parts = [report.outlet, ", ".join(report.authors), date_words(report.published)]
    parts += [f"id {report.id}", count_words(len(read.claims), "claim", "claims")]
    return " · ".join(fold(part) for part in parts if part)


def _rows(read: ReadReport) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for claim, who in _spoken(read):
        cue = quotation_markdown(claim.cue.text, _QUOTATION) if claim.cue else "—"
        what = (
            quotation_markdown(claim.content.text, _QUOTATION) if claim.content else _empty(claim)
        )
        place = span_words(claim.sentence)
        first = f"{markdown(claim.id)}<br>{place}"
        rows.append((first, markdown(_who(who)), cue, what, markdown(_how(claim))))
    return rows


def _empty(claim: Claim) -> str:
    """What stands for a content that is not there."""
    return "no answer" if claim.kind is ClaimKind.NON_RESPONSE else "—"


def _spoken(read: ReadReport) -> list[tuple[Claim, Speaker]]:
    claims = {claim.id: claim for claim in read.claims}
    return [(c, speaker(read, c, claims, several_reports=False)) for c in read.claims]


def _who(who: Speaker) -> str:
    """The source as described, and how it is counted where the description does not say."""
    if who.is_reporter:
        return who.kind
    counted = who.label if who.kind == KIND_WORDS[SourceKind.ANONYMOUS] else who.kind
    return who.phrase if counted in who.phrase else f"{who.phrase} ({counted})"


def _how(claim: Claim) -> str:
    """Speech, polarity where denied, certainty where known, and the first time."""
    if claim.kind is ClaimKind.NON_RESPONSE:
        return ""
    is_reporter = claim.source.kind is SourceKind.REPORTER
    parts = [] if is_reporter else [SPEECH_WORDS[claim.speech]]
    if claim.polarity is Polarity.DENIED:
        parts.append(POLARITY_WORDS[claim.polarity])
    certainty = CERTAINTY_WORDS[claim.certainty]
    if certainty:
        parts.append(certainty)
    for time in claim.times[:1]:
        value = f" = {time.value}" if time.value else ""
        parts.append(f"time: “{fold(time.words.text)}”{value}")
    return " · ".join(parts)


def _report(read: ReadReport, columns: int) -> RenderableType:
    parts: list[RenderableType] = [
        Text(visible(_title(read)), style="bold"),
        Text(visible(_facts(read)), style="dim"),
        Rule(characters="─", style="dim"),
    ]
    grid = Table.grid(padding=(0, 1))
    if columns >= NARROW:
        grid.add_column(min_width=5)
        grid.add_column(max_width=columns // 3, overflow="fold")
    grid.add_column(overflow="fold")
    for claim, who in _spoken(read):
        name = Text(visible(_who(who)), style="bold")
        number = Text(visible(claim.id), style="cyan")
        body = _body(claim)
        if columns >= NARROW:
            grid.add_row(number, name, body)
        else:
            grid.add_row(Text(" ").join([number, name]))
            grid.add_row(body)
    parts.append(grid if read.claims else Text("No claim was found."))
    parts += [Text(visible(f"Not read: {warning}")) for warning in read.report.warnings]
    return Group(*parts)


def _body(claim: Claim) -> Text:
    body = Text()
    if claim.content:
        body.append_text(quotation_text(claim.content.text, _QUOTATION))
    else:
        body.append(_empty(claim))
    details = (claim.cue.text if claim.cue else "", _how(claim), span_words(claim.sentence))
    return body.append("\n" + " · ".join(visible(d) for d in details if d), style="dim")
