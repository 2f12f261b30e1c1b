"""What kind of document some bytes are, by the name's ending and by how they begin."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from pathlib import PurePath


class Kind(StrEnum):
    """The kinds of documents that reports come in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PAGE = "html"
    PDF = "pdf"
    MAIL = "e-mail"
    RECORDS = "jsonl"
    RECORD = "json"
    WEB_ARCHIVE = "warc"
    FEED = "feed"
    ARCHIVE = "archive"


_ENDINGS = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.PAGE,
    ".htm": Kind.PAGE,
    ".xhtml": Kind.PAGE,
    ".pdf": Kind.PDF,
    ".eml": Kind.MAIL,
    ".jsonl": Kind.RECORDS,
    ".ndjson": Kind.RECORDS,
    ".json": Kind.RECORD,
    ".warc": Kind.WEB_ARCHIVE,
}
_MEDIA = {
    "text/html": Kind.PAGE,
    "application/xhtml+xml": Kind.PAGE,
    "application/pdf": Kind.PDF,
    "message/rfc822": Kind.MAIL,
    "text/markdown": Kind.MARKDOWN,
    "application/x-ndjson": Kind.RECORDS,
    "application/jsonl": Kind.RECORDS,
}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:rss|feed|rdf:RDF|urlset)[\s>]",
    re.DOTALL,
)
_MAIL = re.compile(
    rb"(?:(?:return-path|received|delivered-to|message-id|from|to|subject|date|mime-version|reply-to|content-type|"
    rb"x-[\w-]{1,40})\s*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,60}",
    re.IGNORECASE,
)
_MAIL_ONLY = re.compile(rb"^(?:message-id|received|return-path|mime-version)\s*:", re.I | re.M)
_OBJECT = re.compile(rb"\s*\{\s*\"\w{1,40}\"\s*:")
_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")


def kind_of(name: str, head: bytes, media_type: str = "") -> Kind:
    """The kind of a document of this file name or media type that begins with `head`.

    What begins like a PDF or an archive is one, whatever its name says.

    >>> kind_of("a.dat", b"<!DOCTYPE html><html>")
    <Kind.PAGE: 'html'>
    """
    head = head[:4096]
    if head.startswith(b"WARC/"):
        return Kind.WEB_ARCHIVE
    if head.startswith(b"\x1f\x8b") and name.lower().endswith((".warc.gz", ".warc")):
        return Kind.WEB_ARCHIVE
    if head.startswith(_ARCHIVES):
        return Kind.ARCHIVE
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    known = _ENDINGS.get(PurePath(name).suffix.lower()) or _MEDIA.get(media_type)
    if known is Kind.RECORD and _is_record_line(head):
        return Kind.RECORDS
    return known or _sniffed(head.removeprefix(b"\xef\xbb\xbf"))


def _sniffed(head: bytes) -> Kind:
    """The kind by the first bytes alone; TEXT where they say nothing."""
    if head.lstrip()[:1] == b"{":
        if _is_record_line(head):
            return Kind.RECORDS
        return Kind.RECORD if _OBJECT.match(head) else Kind.TEXT
    if _FEED.match(head):
        return Kind.FEED
    if _HTML.match(head):
        return Kind.PAGE
    mail = _MAIL.match(head)
    if mail and _MAIL_ONLY.search(mail.group()):
        return Kind.MAIL
    return Kind.TEXT


def _is_record_line(head: bytes) -> bool:
    """Is the first line a JSON object with a text, or (cut off) the beginning of one?"""
    line, newline, _ = head.lstrip().partition(b"\n")
    if not line.startswith(b"{"):
        return False
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return not newline and re.search(rb'"text"\s*:\s*"', line) is not None
    return isinstance(record, dict) and "text" in record
