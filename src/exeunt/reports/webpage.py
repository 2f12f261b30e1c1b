"""HTML -> text and fields, by trafilatura (imported with this module, so import it late)."""

from __future__ import annotations

import logging
import re
from datetime import date
from typing import Any

import trafilatura

from exeunt.errors import ReportError
from exeunt.reports.dates import read_day
from exeunt.reports.decoding import decode
from exeunt.reports.limits import Limits
from exeunt.reports.report import Report
from exeunt.reports.text import Fields, make_report

for _library in ("trafilatura", "htmldate", "courlan"):
    # What a page lacks is said by us; without a handler these would write to the terminal.
    logging.getLogger(_library).addHandler(logging.NullHandler())

_DECLARED = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_DATES = {
    "original_date": True,
    # Searching the page's text for anything like a date finds the dates of other stories.
    "extensive_search": False,
    "min_date": "1800-01-01",
    "max_date": "2199-12-31",
    "outputformat": "%Y-%m-%d",
}


def read_page(
    name: str, data: bytes, limits: Limits, url: str | None = None, declared: str | None = None
) -> Report:
    """The article of an HTML page.  Raises ReportError if no text is found in it."""
    if len(data) > limits.page_bytes:
        raise ReportError(
            name,
            f"an HTML page of {len(data):,} bytes, more than the bound of {limits.page_bytes:,}",
            "save the article alone, as text",
        )
    found = _DECLARED.search(data[:4096])
    source = decode(
        name, data, declared or (found[1].decode("ascii", "replace") if found else None)
    )
    page = _extract(source.text, url)
    text = (page.text or "").strip() if page is not None else ""
    if page is None or not text:
        raise ReportError(
            name, "no article text found in the page", "save the article's text as a .txt file"
        )
    fields = Fields(
        title=page.title or None,
        outlet=page.sitename or None,
        authors=tuple(part.strip() for part in (page.author or "").split(";") if part.strip()),
        published=_day(page.date),
        url=url or page.url or None,
        warnings=source.warnings,
    )
    # Each line of the extract is a paragraph; a blank line between them says so for good.
    return make_report(name, re.sub(r"\n+", "\n\n", text), fields, limits)


def _extract(source: str, url: str | None) -> Any:
    """trafilatura's document, or None; the parser's own complaints mean that there is no page."""
    try:
        return trafilatura.bare_extraction(
            source,
            url=url,
            with_metadata=True,
            include_comments=False,
            include_tables=True,
            date_extraction_params=_DATES,
        )
    except (ValueError, TypeError, RecursionError):
        return None


def _day(value: str | None) -> date | None:
    return read_day(value) if value else None
