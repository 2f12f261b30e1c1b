"""Bytes -> text: a byte-order mark, a declared encoding, UTF-8, and only then a guess.

Nothing but the encoding is undone: line ends, odd spaces and odd quotation marks stay as they
came.  What had to be guessed or replaced is said in a warning.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from exeunt.errors import ReportError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = bytes({*range(9), *range(14, 27), *range(28, 32), 127})
_BINARY_SHARE = 0.01
_BAD_SHARE = 0.001
"""Share of bytes that may be damaged in a text that is otherwise UTF-8."""
_WESTERN = re.compile(r"[\x00-\x7f\xa0¡£©«®°·»¿À-ÏÑ-ÖØ-Üß-ïñ-öø-üÿŒœ€‘’“”„‚–—…•™‹›]*")
_WESTERN_SHARE = 0.25
_SAMPLE = 200_000


class Decoded(NamedTuple):
    """A text, and what there is to say about how it was read."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(name: str, data: bytes, declared: str | None = None) -> Decoded:
    """The text of `data`; `declared` is an encoding that a header names, tried first.

    Raises ReportError for binary data and for bytes that no encoding explains.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding)
    if _is_binary(data):
        raise ReportError(
            name, "binary data, not text", "give a text, HTML, PDF, e-mail or JSONL file"
        )
    for candidate in (declared or "utf-8", "utf-8"):
        text = _strictly(data, candidate)
        if text is not None:
            return Decoded(text)
    repaired = data.decode("utf-8", "replace")
    bad = repaired.count("\ufffd") - data.count("\ufffd".encode())
    sound = sum(byte >= 0xC0 for byte in data[:_SAMPLE])
    if bad <= max(1, _BAD_SHARE * len(data)) and sound > 2 * bad:
        first = repaired.index("\ufffd")
        return Decoded(
            repaired,
            (f"{bad} damaged bytes replaced by U+FFFD, the first at character {first}",),
        )
    return _guessed(name, data)


def _marked(data: bytes, encoding: str) -> Decoded:
    """The text behind a byte-order mark, which leaves no doubt."""
    try:
        return Decoded(data.decode(encoding))
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        return Decoded(text, (f"damaged {encoding} replaced by U+FFFD from byte {error.start} on",))


def _strictly(data: bytes, encoding: str) -> str | None:
    """The text if every byte fits the encoding, else None."""
    try:
        if not codecs.lookup(encoding)._is_text_encoding:  # "base64" and its like
            return None
        return data.decode(encoding)
    except (LookupError, ValueError):  # no such encoding; UnicodeDecodeError is a ValueError
        return None


def _is_binary(data: bytes) -> bool:
    """A NUL, or more control characters than any text has."""
    sample = data[:_SAMPLE]
    if b"\0" in data:
        return True
    controls = len(sample) - len(sample.translate(None, _BINARY))
    return controls > _BINARY_SHARE * len(sample)


def _guessed(name: str, data: bytes) -> Decoded:
    """Windows-1252 where that gives nothing but western letters and marks, else a guess."""
    high = sum(byte >= 0x80 for byte in data[:_SAMPLE])
    western = _strictly(data, "cp1252") if high <= _WESTERN_SHARE * len(data[:_SAMPLE]) else None
    if western is not None and _WESTERN.fullmatch(western):
        return Decoded(western, ("not UTF-8; read as windows-1252",))
    from charset_normalizer import from_bytes  # noqa: PLC0415 (slow to import, seldom needed)

    best = from_bytes(data[:_SAMPLE]).best()
    text = _strictly(data, best.encoding) if best else None
    if best is None or text is None:
        raise ReportError(name, "in an encoding that cannot be told", "save it as UTF-8")
    return Decoded(text, (f"not UTF-8; read as {best.encoding}, which is a guess",))
