"""PDF -> text, page by page, by pypdfium2 (imported with this module, so import it late)."""

from __future__ import annotations

import re

import pypdfium2

from exeunt.errors import ReportError
from exeunt.reports.limits import Limits
from exeunt.reports.report import Report
from exeunt.reports.text import Fields, make_report

_ENDS = ".!?…”\"’'»:。！？؟।"


def read_pdf(name: str, data: bytes, limits: Limits, url: str | None = None) -> Report:
    """The report of a PDF.  Raises ReportError if it is locked, broken or holds no text."""
    document = _open(name, data)
    try:
        pages = _pages(name, document, limits)
    finally:
        document.close()
    text = ""
    for page in pages:
        words = page.strip()
        if words:
            # A sentence may run on over the page's end: only a finished one makes a paragraph.
            text += ("\n\n" if text[-1:] in _ENDS else "\n") * bool(text) + words
    if not text:
        raise ReportError(
            name, f"no text on any of its {len(pages)} pages", "run OCR on it first (ocrmypdf does)"
        )
    empty = [str(n) for n, page in enumerate(pages, 1) if not page.strip()]
    warnings = (f"no text on page {', '.join(empty[:20])}: pictures are not read",) if empty else ()
    return make_report(name, text, Fields(url=url, warnings=warnings), limits)


def _open(name: str, data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        pages = len(document)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).casefold():
            raise ReportError(
                name, "an encrypted PDF", "save it without its password first"
            ) from None
        raise ReportError(
            name, "a damaged PDF, or none at all", "open it in a viewer and save it anew"
        ) from None
    if not pages:
        raise ReportError(name, "a PDF without pages", "open it in a viewer and save it anew")
    return document


def _pages(name: str, document: pypdfium2.PdfDocument, limits: Limits) -> list[str]:
    """The text of each page; what pdfium gives for a hyphen at a line's end becomes a hyphen."""
    if len(document) > limits.pdf_pages:
        raise ReportError(
            name,
            f"{len(document):,} pages, more than the bound of {limits.pdf_pages:,}",
            "cut it into its reports",
        )
    pages: list[str] = []
    length = 0
    for number in range(len(document)):
        try:
            page = document[number]
            found = str(page.get_textpage().get_text_range())
        except pypdfium2.PdfiumError:
            found = ""
        found = found.replace("\r\n", "\n").replace("\r", "\n")
        found = re.sub(r"[\ufffe\x02\xad](?=\n)", "-", found).replace("\0", "")
        pages.append(re.sub(r"[\ud800-\udfff\ufffe\x02]", "", found))
        length += len(found)
        if length > limits.text_length:
            break  # make_report refuses it, with the bound
    return pages
