"""A file of JSON lines, packed or not, or stdin -> its lines."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from pathlib import Path

from exeunt.errors import InputError

_GZIP = b"\x1f\x8b"
_LARGEST = 2**30
"""Bytes of a packed file once unpacked, so that a bad one does not fill the memory."""


def lines_of(file: str) -> list[bytes]:
    """The lines of a file, of stdin for `-`; gzip is told by its first bytes.

    Raises InputError if it cannot be read or unpacked.
    """
    if file == "-":
        data = sys.stdin.buffer.read()
    else:
        try:
            data = Path(file).read_bytes()
        except OSError as error:
            raise InputError(
                f"{file}: cannot be read ({error.strerror}); give a file of JSON lines"
            ) from None
    if data.startswith(_GZIP):
        data = _unpacked(file, data)
    return data.splitlines()


def _unpacked(file: str, data: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            out = stream.read(_LARGEST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{file}: broken gzip ({error}); pack it again, or unpack it") from None
    if len(out) > _LARGEST:
        raise InputError(f"{file}: more than {_LARGEST:,} bytes once unpacked; cut it in parts")
    return out
