"""JSONL -> reports: one JSON object a line, its text kept to the letter."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from exeunt.errors import ReportError
from exeunt.reports.limits import Limits
from exeunt.reports.report import Report
from exeunt.reports.text import Fields, make_report, read_published

_FORM = 'give {"id", "text"} and, if known, "title", "outlet", "authors", "published", "url"'


def read_records(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Report | ReportError]:
    """The report of each line that is not blank, or what is wrong with the line."""
    number = 0
    while line := stream.readline(limits.file_bytes + 1):
        number += 1
        where = f"{name}:{number}"
        if len(line) > limits.file_bytes and not line.endswith(b"\n"):
            yield ReportError(
                where, f"a line of more than {limits.file_bytes:,} bytes", "cut it into its reports"
            )
            while line and not line.endswith(b"\n"):  # the rest of the same line
                line = stream.readline(2**20)
            continue
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            try:
                yield read_record(where, line, limits)
            except ReportError as error:
                yield error


def read_record(where: str, line: bytes, limits: Limits) -> Report:
    """The report of one JSON object.  Raises ReportError naming `where` (file and line)."""
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ReportError(where, f"no UTF-8 at byte {error.start}", "save it as UTF-8") from None
    except RecursionError:
        raise ReportError(where, "JSON nested too deep", _FORM) from None
    except ValueError as error:
        raise ReportError(where, f"no JSON ({_reason(error)})", _FORM) from None
    if not isinstance(record, dict):
        raise ReportError(where, f"a JSON {_kind(record)}, not an object", _FORM)
    return report_of(where, record, limits)


def report_of(where: str, record: dict[str, Any], limits: Limits) -> Report:
    """The report that a JSON object describes; keys that are not ours are passed over."""
    text = record.get("text")
    if not isinstance(text, str):
        found = _kind(text) if "text" in record else "nothing"
        raise ReportError(where, f'"text" should be a string and is {found}', _FORM)
    id_ = record.get("id")
    if isinstance(id_, int) and not isinstance(id_, bool):
        id_ = str(id_)
    if id_ is not None and not isinstance(id_, str):
        raise ReportError(where, f'"id" should be a string and is {_kind(id_)}', _FORM)
    day, warnings = read_published(_words(where, record, "published"))
    fields = Fields(
        title=_words(where, record, "title"),
        outlet=_words(where, record, "outlet"),
        authors=_authors(where, record.get("authors")),
        published=day,
        url=_words(where, record, "url"),
        warnings=warnings,
    )
    try:
        return make_report((id_ or "").strip() or where, text, fields, limits)
    except ReportError as error:  # the place in the file says more than the id
        raise ReportError(where, error.trouble, error.remedy) from None


def _words(where: str, record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value
    raise ReportError(where, f'"{key}" should be a string and is {_kind(value)}', _FORM)


def _authors(where: str, value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ReportError(where, f'"authors" should be a list of strings and is {_kind(value)}', _FORM)


def _kind(value: Any) -> str:
    """What JSON calls it."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")


def _reason(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos}"
    return "a number too long"
