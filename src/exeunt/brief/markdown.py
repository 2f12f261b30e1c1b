"""A brief in Markdown with footnotes (GitHub's, Pandoc's and MultiMarkdown's form).

The whole brief is printed: a document scrolls.  Words of a report are escaped, so that
none of them is read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from exeunt.brief.citation import grade_words, places_words, report_words, who_words
from exeunt.brief.explain import SUM_COLUMNS, sum_closing, sum_opening, sum_steps
from exeunt.brief.forms import interval_words, percent, shorten
from exeunt.brief.safety import link, markdown, unquoted, visible
from exeunt.brief.tree import (
    Brief,
    Cited,
    Line,
    Note,
    OptionRow,
    Quotation,
    Reference,
    Section,
    Sentence,
    Sum,
    Words,
)

_QUOTATION = 240
_MOST_PLACES = 3


def to_markdown(brief: Brief) -> str:
    """The brief as a Markdown document."""
    blocks = [f"# {_heading(brief)}", markdown(" · ".join(brief.facts))]
    if not brief.explained:
        blocks.append(" ".join(sentence_markdown(sentence) for sentence in brief.answer))
        blocks += [block for section in brief.questions for block in _section(section)]
        blocks += _options(brief) if brief.rows else []
        blocks += [block for section in brief.sections for block in _section(section)]
    blocks += ["## How the numbers come about"] if brief.sums else []
    blocks += [block for option in brief.sums for block in _sum(option)]
    blocks.append("## Reports")
    blocks.append("\n".join(_report(report) for report in brief.reports) or "none")
    blocks += [markdown(line) for line in brief.legend]
    blocks.append(f"Method {markdown(brief.method_version)}.")
    blocks += [_note(note) for note in brief.notes if note.number in _used(brief)]
    return "\n\n".join(blocks) + "\n"


def sentence_markdown(sentence: Sentence) -> str:
    """A sentence with its quotations and footnote marks."""
    out = []
    for fragment in sentence.fragments:
        if isinstance(fragment, Words):
            words = _keep_ends(fragment.text)
            out.append(f"**{words}**" if fragment.strong else words)
        elif isinstance(fragment, Quotation):
            out.append(quotation_markdown(fragment.text, _QUOTATION))
        else:
            out.append(_marks(fragment))
    return "".join(out)


def quotation_markdown(quotation: str, limit: int) -> str:
    """A quotation in its marks, ended early beyond `limit` code points."""
    kept, is_cut = shorten(visible(unquoted(quotation)), limit)
    return f"“{markdown(kept)}”{' …' if is_cut else ''}"


def markdown_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells must already be safe."""
    lines = [f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines)


def _heading(brief: Brief) -> str:
    return markdown(", ".join(p for p in (brief.subject, brief.role, brief.country) if p))


def _keep_ends(words: str) -> str:
    before = " " if words[:1] == " " else ""
    after = " " if words[-1:] == " " and words.strip() else ""
    return f"{before}{markdown(words)}{after}"


def _marks(reference: Reference) -> str:
    return "".join(f"[^{number}]" for number in reference.numbers)


def _used(brief: Brief) -> frozenset[int]:
    """The notes to print: all, or those of the sums where only sums are printed."""
    if not brief.explained:
        return frozenset(note.number for note in brief.notes)
    rows = (row for option in brief.sums for row in option.rows)
    return frozenset(number for row in rows for number in row.reference.numbers)


def _section(section: Section) -> list[str]:
    blocks = [f"## {markdown(section.title)}"]
    for line in section.lines:
        if not line.sentences:
            continue
        if line.label:
            blocks.append(f"{markdown(line.label)}:")
        blocks.append("\n".join(f"- {sentence_markdown(s)}" for s in line.sentences))
    return blocks


def _options(brief: Brief) -> list[str]:
    columns = ("Place", "Probability (80 % interval)", "Who says so", "For", "Against")
    blocks = [f"## {markdown(brief.table_title)}"]
    blocks.append(markdown_table(columns, [_row(row) for row in brief.rows]))
    return blocks + [sentence_markdown(sentence) for sentence in brief.table_remarks]


def _row(row: OptionRow) -> tuple[str, ...]:
    standing = f"{percent(row.probability)} ({interval_words(row.interval)}) {row.words}"
    who = _cell(row.who)
    remarks = " ".join(sentence_markdown(remark) for remark in row.remarks)
    supports, opposes = _cell(row.supports), _cell(row.opposes)
    return (
        f"**{markdown(row.name)}**",
        markdown(standing),
        "<br>".join(part for part in (who, remarks) if part) or "—",
        supports or "—",
        opposes or "—",
    )


def _cell(line: Line) -> str:
    return "<br>".join(sentence_markdown(sentence) for sentence in line.sentences)


def _sum(option: Sum) -> list[str]:
    heading, *opening = sum_opening(option)
    blocks = [f"### {markdown(heading)}", *(markdown(line) for line in opening)]
    if option.rows:
        rows = [
            (
                f"{quotation_markdown(row.quote, _QUOTATION)}{_marks(row.reference)}",
                *(markdown(cell) for cell in cells),
            )
            for row, cells in zip(option.rows, sum_steps(option), strict=True)
        ]
        blocks.append(markdown_table(SUM_COLUMNS, rows))
    return blocks + [markdown(line) for line in sum_closing(option)]


def _report(report: Cited) -> str:
    title = markdown(report.title) if report.title else "untitled"
    address = link(report.url)
    linked = f"[{title}](<{address}>)" if address else title
    return f"- {linked} · {markdown(report_words(report))}"


def _note(note: Note) -> str:
    quotation = quotation_markdown(note.quote, len(note.quote))
    where = places_words(note, _MOST_PLACES)
    told = " · ".join((who_words(note), grade_words(note), where))
    return f"[^{note.number}]: {quotation} {markdown(told)}"
