"""E-mail -> report: subject, date and sender become fields, the body becomes the text."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr

from exeunt.errors import ReportError
from exeunt.reports.bylines import is_name, is_outlet
from exeunt.reports.dates import read_day
from exeunt.reports.decoding import Decoded, decode
from exeunt.reports.limits import Limits
from exeunt.reports.report import Report
from exeunt.reports.text import Fields, make_report

_LONGEST_HEAD = 2**17
_MOST_PARTS = 100
"""Bounds beyond which the standard library's parser takes minutes; no honest mail reaches them."""
_TROUBLES = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What the standard library is known to raise on malformed messages, its own faults included."""


def read_mail(name: str, data: bytes, limits: Limits) -> Report:
    """The report of an e-mail.  Raises ReportError if it is malformed or has no text."""
    ends = [end for end in (data.find(b"\n\n"), data.find(b"\n\r\n")) if end >= 0]
    if min(ends, default=len(data)) > _LONGEST_HEAD or data.count(b"ultipart/") > _MOST_PARTS:
        raise ReportError(name, "a malformed e-mail", "save its text as a .txt file")
    try:
        message = message_from_bytes(data, policy=policy.default)
        part = message.get_body(preferencelist=("plain", "html"))
        payload = part.get_payload(decode=True) if part else None
        charset = str(part.get_content_charset("")) if part else ""
        is_page = part is not None and part.get_content_type() == "text/html"
    except _TROUBLES:
        raise ReportError(name, "a malformed e-mail", "save its text as a .txt file") from None
    if not isinstance(payload, bytes) or not payload.strip():
        raise ReportError(
            name, "an e-mail without a text part", "save the attached report and give that"
        )
    author, outlet = _sender(_header(message, "From"))
    fields = Fields(
        title=_header(message, "Subject"),
        outlet=outlet,
        authors=(author,) if author else (),
        published=_day(message),
    )
    if is_page:
        return _from_page(name, payload, charset, fields, limits)
    body = decode(name, payload, charset or None)
    return _with(name, body, fields, limits)


def _with(name: str, body: Decoded, known: Fields, limits: Limits) -> Report:
    fields = Fields(
        known.title, known.outlet, known.authors, known.published, known.url, body.warnings
    )
    return make_report(name, body.text, fields, limits)


def _from_page(name: str, data: bytes, charset: str, known: Fields, limits: Limits) -> Report:
    """A mail that has only HTML: its text, with the fields of the mail."""
    from exeunt.reports.webpage import read_page  # noqa: PLC0415 (slow to import)

    page = read_page(name, data, limits, declared=charset or None)
    return _with(name, Decoded(page.text, page.warnings), known, limits)


def _header(message: EmailMessage, key: str) -> str | None:
    try:
        value = message[key]
        words = " ".join(str(value).split()) if value is not None else ""
    except _TROUBLES:
        return None
    return words.encode("utf-8", "replace").decode() or None


def _sender(sender: str | None) -> tuple[str | None, str | None]:
    """Author and outlet: a sender with a person's name writes, any other publishes.

    >>> _sender("Jane Doe <jane@lamp.example>")
    ('Jane Doe', None)
    """
    if not sender:
        return None, None
    shown, address = parseaddr(sender)
    shown = shown.strip(" \"'")
    if not shown:
        return None, address.partition("@")[2] or None
    if is_outlet(shown) or not is_name(shown) or len(shown.split()) < 2:
        return None, shown
    return shown, None


def _day(message: EmailMessage) -> date | None:
    words = _header(message, "Date")
    return read_day(words) if words else None
