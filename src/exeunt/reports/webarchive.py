"""WARC -> reports: each page, text or PDF that a web archive holds, in order.

Only what a server answered in full is read; images, scripts, requests and metadata are passed
over, as are pages without an article in them.  WARC is ISO 28500; both versions 1.0 and 1.1
are laid out alike.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import IO, cast

from exeunt.errors import ReportError
from exeunt.reports.dates import read_day
from exeunt.reports.limits import Limits

_MEDIA = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain")
_LONGEST_LINE = 2**16
_MOST_FIELDS = 200


@dataclass(frozen=True, slots=True)
class Archived:
    """One archived document: where it came from, on which day, and what it is."""

    url: str
    seen_on: date | None
    media_type: str
    encoding: str | None
    data: bytes


def read_archive(
    name: str, stream: IO[bytes], is_packed: bool, limits: Limits
) -> Iterator[Archived | ReportError]:
    """The documents of an archive, or what is wrong with one.

    Raises ReportError where the archive is damaged so that nothing behind it can be read.
    """
    source: IO[bytes] = stream
    if is_packed:
        source = cast("IO[bytes]", gzip.GzipFile(fileobj=stream))
    found = False
    try:
        while line := source.readline(_LONGEST_LINE):
            if line.strip():
                if not line.startswith(b"WARC/"):
                    raise ReportError(name, "a damaged WARC file", "fetch the pages anew")
                for item in _read_entry(name, source, limits):
                    found = True
                    yield item
    except (EOFError, OSError, zlib.error):
        raise ReportError(name, "a WARC file that breaks off", "fetch the pages anew") from None
    if not found:
        raise ReportError(name, "no page, text or PDF in the archive", "archive the pages anew")


def _read_entry(name: str, source: IO[bytes], limits: Limits) -> Iterator[Archived | ReportError]:
    """The document of one entry, if it is one that we read."""
    fields = _fields(name, source)
    size, url = fields.get("content-length", ""), fields.get("warc-target-uri", "").strip("<> ")
    if not size.isdecimal() or len(size) > 15:
        raise ReportError(name, "a WARC entry without its length", "fetch the pages anew")
    kind = fields.get("warc-type", "")
    if kind not in ("response", "resource", "conversion") or not url.startswith("http"):
        _pass_over(source, int(size))
        return
    if int(size) > limits.file_bytes:
        _pass_over(source, int(size))
        yield ReportError(url, f"more than {limits.file_bytes:,} bytes", "save the article as text")
        return
    body = source.read(int(size))
    if len(body) < int(size):
        raise EOFError
    media_type, encoding = _media(fields.get("content-type", ""))
    if kind == "response":
        answer = _answer(body, limits)
        if answer is None:
            return
        media_type, encoding, body = answer
    if media_type in _MEDIA and body.strip():
        seen = fields.get("warc-date")
        yield Archived(url, read_day(seen) if seen else None, media_type, encoding, body)


def _fields(name: str, source: IO[bytes]) -> dict[str, str]:
    """The header fields up to the blank line, names in small letters."""
    fields: dict[str, str] = {}
    for _ in range(_MOST_FIELDS):
        line = source.readline(_LONGEST_LINE)
        if not line.strip():
            return fields
        key, _, value = line.decode("utf-8", "replace").partition(":")
        fields[key.strip().lower()] = value.strip()
    raise ReportError(name, "a damaged WARC file", "fetch the pages anew")


def _pass_over(source: IO[bytes], size: int) -> None:
    """Read on past an entry without keeping it."""
    while size > 0:
        piece = source.read(min(size, 2**20))
        if not piece:
            raise EOFError
        size -= len(piece)


def _media(value: str) -> tuple[str, str | None]:
    """Media type and encoding of a Content-Type."""
    kind, _, rest = value.partition(";")
    _, found, encoding = rest.lower().partition("charset=")
    return kind.strip().lower(), encoding.split(";")[0].strip(" \"'") or None if found else None


def _answer(body: bytes, limits: Limits) -> tuple[str, str | None, bytes] | None:
    """Type, encoding and content of an HTTP answer; None if it is no answer in full."""
    head, blank, content = body.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    status = first.split()
    if not blank or len(status) < 2 or status[1] != "200":
        return None
    fields = {
        key.strip().lower(): value.strip()
        for key, _, value in (line.partition(":") for line in lines)
    }
    if "chunked" in fields.get("transfer-encoding", "").lower():
        content = _joined(content)
    packing = fields.get("content-encoding", "").lower()
    if packing in ("gzip", "x-gzip", "deflate"):
        unpacker = zlib.decompressobj(wbits=47 if "gzip" in packing else 15)
        try:
            content = unpacker.decompress(content, limits.file_bytes)
        except zlib.error:
            return None
    elif packing not in ("", "identity"):
        return None
    media_type, encoding = _media(fields.get("content-type", ""))
    return media_type, encoding, content


def _joined(content: bytes) -> bytes:
    """The content of a chunked transfer; what is not in chunks is taken as it stands."""
    out, here = bytearray(), 0
    while True:
        end = content.find(b"\r\n", here, here + 1_000)
        size = content[here:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16)
        except ValueError:
            return bytes(out) or content
        if length <= 0:
            return bytes(out)
        out += content[end + 2 : end + 2 + length]
        here = end + 2 + length + 2
