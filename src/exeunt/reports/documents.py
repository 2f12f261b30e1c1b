"""The bytes of one document -> its report, or the reports that it holds.

The readers of pages, PDFs, mails and web archives are imported only once one is needed:
each brings a large library along.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from exeunt.errors import ReportError
from exeunt.reports.decoding import decode
from exeunt.reports.kinds import Kind, kind_of
from exeunt.reports.limits import Limits
from exeunt.reports.markdown import read_markdown
from exeunt.reports.records import read_records, report_of
from exeunt.reports.report import Report
from exeunt.reports.text import Fields, make_report

_REFUSED = {
    Kind.FEED: ("a feed or site map", "give the URLs of its reports"),
    Kind.ARCHIVE: (
        "a packed archive or office document",
        "unpack it, or save it as text or PDF",
    ),
}


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes of one document, with what is known of them."""

    name: str
    data: bytes
    kind: Kind
    url: str | None = None
    encoding: str | None = None


def read_document(document: Document, limits: Limits) -> Iterator[Report | ReportError]:
    """The report of one document, or those that it holds.

    Raises ReportError if the document as a whole cannot be read.
    """
    name, data, kind = document.name, document.data, document.kind
    if not data.strip():
        raise ReportError(name, "there is nothing in it", "give a report with words in it")
    if kind in _REFUSED:
        raise ReportError(name, *_REFUSED[kind])
    if kind is Kind.RECORDS:
        yield from read_records(name, io.BytesIO(data), limits)
    elif kind is Kind.WEB_ARCHIVE:
        yield from read_web_archive(name, io.BytesIO(data), limits)
    else:
        yield _read_one(document, limits)


def _read_one(document: Document, limits: Limits) -> Report:
    """The report of a document that holds just one."""
    name, data = document.name, document.data
    match document.kind:
        case Kind.RECORD:
            return _record(name, data, limits)
        case Kind.PAGE:
            from exeunt.reports.webpage import read_page  # noqa: PLC0415

            return read_page(name, data, limits, document.url, document.encoding)
        case Kind.PDF:
            from exeunt.reports.pdf import read_pdf  # noqa: PLC0415

            return read_pdf(name, data, limits, document.url)
        case Kind.MAIL:
            from exeunt.reports.mail import read_mail  # noqa: PLC0415

            return read_mail(name, data, limits)
        case Kind.MARKDOWN:
            return read_markdown(name, decode(name, data, document.encoding), limits)
        case _:
            source = decode(name, data, document.encoding)
            fields = Fields(url=document.url, warnings=source.warnings)
            return make_report(name, source.text, fields, limits)


def read_web_archive(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Report | ReportError]:
    """The reports of a web archive; each goes by its URL."""
    from exeunt.reports.webarchive import Archived, read_archive  # noqa: PLC0415

    is_packed = stream.read(2) == b"\x1f\x8b"
    stream.seek(0)
    for found in read_archive(name, stream, is_packed, limits):
        if not isinstance(found, Archived):
            yield found
            continue
        kind = kind_of("", found.data, found.media_type)
        document = Document(found.url, found.data, kind, found.url, found.encoding)
        try:
            yield from read_document(document, limits)
        except ReportError as error:
            yield error


def _record(name: str, data: bytes, limits: Limits) -> Report:
    """A whole file that is one JSON object over several lines."""
    try:
        record = json.loads(decode(name, data).text)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise ReportError(name, "no JSON object", 'give an object with a "text" in it')
    return report_of(name, record, limits)
