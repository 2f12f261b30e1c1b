"""A decoded text and what is known about it -> `Report`.

The text is stored as it comes; headers, boilerplate, sentences and language are marked on it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from exeunt.errors import ReportError
from exeunt.reports.boilerplate import desk_credit, heads_links, is_boilerplate, is_link
from exeunt.reports.captions import is_caption
from exeunt.reports.datelines import read_dateline
from exeunt.reports.dates import read_day
from exeunt.reports.furniture import page_furniture
from exeunt.reports.head import Head, read_head
from exeunt.reports.language import language_of
from exeunt.reports.layout import read_layout
from exeunt.reports.limits import DEFAULT_LIMITS, Limits
from exeunt.reports.lines import lines_of
from exeunt.reports.plain import PlainText, interruptions, text_of_sentences
from exeunt.reports.report import Part, Report, Stretch
from exeunt.reports.sentences import sentences_of
from exeunt.reports.tables import footnotes, table_rows
from exeunt.spans import Span

LONGEST_ASIDE = 700
"""Code points of the longest line that can be something else than text."""
LATE_DATELINES = 4
"""Paragraphs of the body that may open with a dateline (after a standfirst, say)."""

_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Fields:
    """What is known about a report from outside its text; None or empty where nothing is.

    `header` is where the text begins behind a front matter, in code points.
    """

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    url: str | None = None
    warnings: tuple[str, ...] = ()
    header: int = 0


def from_text(
    text: str,
    *,
    id: str | None = None,  # noqa: A002
    title: str | None = None,
    outlet: str | None = None,
    authors: Iterable[str] = (),
    published: date | str | None = None,
    url: str | None = None,
) -> Report:
    r"""A report from a text that is at hand; the text is kept to the letter.

    What is given wins over what the text's first lines say.  `published` is a day, or a date in
    words that names its year.  Without `id` the report is named by its text's fingerprint.
    Raises ReportError for a text that is empty, too long, or no valid Unicode.

    >>> report = from_text("REVIK FLEES\n\nNICOSIA, May 3 (AP) - He has gone. He may return.")
    >>> report.title, report.outlet, [span.of(report.text) for span in report.sentences]
    ('REVIK FLEES', 'AP', ['REVIK FLEES', 'He has gone.', 'He may return.'])
    """
    name = id or _fingerprint_name(text)
    day, warnings = read_published(published)
    names = (authors,) if isinstance(authors, str) else tuple(authors)
    fields = Fields(title, outlet, names, day, url, warnings)
    return make_report(name, text, fields)


def read_published(published: date | str | None) -> tuple[date | None, tuple[str, ...]]:
    """The day, and a warning if words were given that name no one day."""
    if isinstance(published, datetime):
        return published.date(), ()
    if published is None or isinstance(published, date):
        return published, ()
    day = read_day(published)
    if day is None and published.strip():
        return None, (f"published {published[:60]!r} names no one day; left unknown",)
    return day, ()


def make_report(name: str, text: str, fields: Fields, limits: Limits = DEFAULT_LIMITS) -> Report:
    """The report of this name.  Raises ReportError for a text that cannot be one."""
    _check(name, text, fields, limits)
    title = _bare(fields.title)
    head = read_head(text, fields.header, title)
    if fields.header:
        head.stretches[:0] = _header_stretch(text, fields.header)
    body = list(_body(text, head))
    published = fields.published or head.published or head.updated or head.dateline_day
    layout = read_layout(text, body, published)
    stretches = _joined([*head.stretches, *layout.stretches])
    authors = tuple(bare for author in fields.authors if (bare := _bare(author)))
    return Report(
        id=name,
        text=text,
        title=title or _bare(head.title),
        outlet=_bare(fields.outlet) or head.outlet or head.agency,
        authors=authors or head.authors or _desk_authors(text, stretches),
        published=published,
        language=language_of(text, _body_start(stretches)),
        url=_bare(fields.url),
        stretches=tuple(stretches),
        sentences=tuple(_sentences(text, stretches)),
        warnings=fields.warnings + _unread(stretches),
        turns=layout.turns,
        entries=layout.entries,
    )


def _check(name: str, text: str, fields: Fields, limits: Limits) -> None:
    """Raise ReportError for a text that cannot be read as a report."""
    if len(text) > limits.text_length:
        raise ReportError(
            name,
            f"{len(text):,} characters, and {limits.text_length:,} is the bound for one report",
            "cut it into its reports, one a file or one a line of a .jsonl",
        )
    if not text or text.isspace():
        raise ReportError(name, "there is no text in it", "give a report with words in it")
    given = (name, text, fields.title, fields.outlet, fields.url, *fields.authors)
    for value in given:
        found = _SURROGATE.search(value) if value else None
        if found:
            raise ReportError(
                name.encode("utf-8", "replace").decode(),
                f"half a surrogate pair (U+{ord(found.group()):04X}) at character {found.start()}",
                "repair the program that wrote it: this is no valid Unicode",
            )
    if "\0" in text:
        raise ReportError(
            name, f"a NUL character at {text.index(chr(0))}", "give plain text, not binary data"
        )


def _fingerprint_name(text: str) -> str:
    return "text-" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def _bare(words: str | None) -> str | None:
    """The words on one line without spare white space; None if there are none."""
    return " ".join(words.split()) or None if words else None


def _header_stretch(text: str, end: int) -> list[Stretch]:
    """The front matter, as far as there is anything in it."""
    lines = list(lines_of(text, 0, end))
    return [Stretch(Part.BYLINE, Span(lines[0].start, lines[-1].end))] if lines else []


def _body(text: str, head: Head) -> Iterator[Stretch]:
    """The lines behind the head: text, what is no text, and datelines that open one late."""
    dateline_seen = any(stretch.part is Part.DATELINE for stretch in head.stretches)
    lines = list(lines_of(text, head.body, len(text)))
    aside = page_furniture(text, lines) | footnotes(text, lines)
    rows = table_rows(text, lines)
    in_links = False
    for n, line in enumerate(lines):
        start = line.start
        words = text[start : line.end] if line.end - start <= LONGEST_ASIDE else ""
        in_links = bool(words) and (heads_links(words) or (in_links and is_link(words)))
        if n in rows:
            yield Stretch(Part.TABLE, Span(start, line.end))
            continue
        if in_links or n in aside or (words and is_boilerplate(words)):
            yield Stretch(Part.BOILERPLATE, Span(start, line.end))
            continue
        if words and is_caption(words):
            yield Stretch(Part.CAPTION, Span(start, line.end))
            continue
        if n < LATE_DATELINES and line.gap and not dateline_seen:
            found = read_dateline(text, start, line.end)
            if found and found.is_certain and start + found.length < line.end:
                dateline_seen = True
                head.agency, head.dateline_day = found.agency, found.day
                end = start + len(text[start : start + found.length].rstrip())
                yield Stretch(Part.DATELINE, Span(start, end))
                start += found.length
        yield Stretch(Part.BODY, Span(start, line.end))


def _joined(stretches: list[Stretch]) -> list[Stretch]:
    """Neighbours of one part as one stretch."""
    out: list[Stretch] = []
    for stretch in stretches:
        if out and out[-1].part is stretch.part:
            out[-1] = Stretch(stretch.part, Span(out[-1].span.start, stretch.span.end))
        else:
            out.append(stretch)
    return out


def _unread(stretches: list[Stretch]) -> tuple[str, ...]:
    """What of the text is not read although it may say something."""
    tables = sum(stretch.part is Part.TABLE for stretch in stretches)
    if not tables:
        return ()
    return ("a table was not read" if tables == 1 else f"{tables} tables were not read",)


def _desk_authors(text: str, stretches: list[Stretch]) -> tuple[str, ...]:
    """The reporters that a closing `(Reporting by ...)` names."""
    for stretch in stretches:
        if stretch.part is Part.BOILERPLATE:
            for line in lines_of(text, stretch.span.start, stretch.span.end):
                names = desk_credit(text[line.start : line.end])
                if names:
                    return names
    return ()


def _body_start(stretches: list[Stretch]) -> int:
    return next((s.span.start for s in stretches if s.part is Part.BODY), 0)


def _sentences(text: str, stretches: list[Stretch]) -> Iterator[Span]:
    """The sentences of headline and body; lines that interrupt one do not end it."""
    gaps = list(interruptions(text, stretches))
    plain = text_of_sentences(text, gaps)
    bridged = {gap.start for gap in gaps}
    here: int | None = None
    for stretch in stretches:
        if stretch.part not in (Part.HEADLINE, Part.BODY):
            continue
        start = stretch.span.start if here is None else here
        here = start if stretch.span.end in bridged else None
        if here is None:
            yield from _told_apart(text, plain, Span(start, stretch.span.end))


def _told_apart(text: str, plain: PlainText | None, span: Span) -> Iterator[Span]:
    if plain is None:
        yield from sentences_of(text, span.start, span.end)
    elif (whole := plain.plain(span)) is not None:
        for sentence in sentences_of(plain.text, whole.start, whole.end):
            yield plain.stored(sentence)
