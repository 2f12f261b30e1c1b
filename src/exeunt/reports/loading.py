"""Sources -> reports: files, folders, URLs and the standard input.

`load_all` reads many and goes on past what cannot be read: each failure is a value in its place.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from os import walk
from pathlib import Path
from typing import BinaryIO

from exeunt.errors import ReportError
from exeunt.reports.documents import Document, read_document, read_web_archive
from exeunt.reports.kinds import Kind, kind_of
from exeunt.reports.limits import DEFAULT_LIMITS, Limits
from exeunt.reports.records import read_records
from exeunt.reports.report import Report

STDIN = "-"
_HEAD = 4096
_WIDEST_CHARACTER = 4


def load(source: str | Path, *, limits: Limits = DEFAULT_LIMITS) -> Report:
    """The one report of a source: a file, an http(s) URL, or "-" for the standard input.

    Raises ReportError if it cannot be read or holds more than one report.
    """
    found = list(_first_two(load_all([source], limits=limits)))
    if len(found) > 1:
        raise ReportError(str(source), "holds more than one report", "read it with load_all")
    if isinstance(found[0], ReportError):
        raise found[0]
    return found[0]


def _first_two(items: Iterator[Report | ReportError]) -> Iterator[Report | ReportError]:
    for n, item in enumerate(items):
        yield item
        if n:
            return


def load_all(
    sources: Iterable[str | Path],
    *,
    stdin: BinaryIO | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Report | ReportError]:
    """The reports of all sources, in order; what cannot be read is a ReportError in its place.

    A source is a file, a folder (read through, in order of names, hidden files left out), an
    http(s) URL, or "-" for `stdin` (by default the program's).  Ids are unique: a second
    report of one id gets "-2" behind it.
    """
    taken: set[str] = set()
    for source in sources:
        for found in _read_source(source, stdin, limits):
            if isinstance(found, ReportError):
                yield found
            else:
                yield _with_own_id(found, taken)


def _with_own_id(report: Report, taken: set[str]) -> Report:
    """The report under an id that no earlier one has."""
    name, number = report.id, 1
    while name in taken:
        number += 1
        name = f"{report.id}-{number}"
    taken.add(name)
    return report if name == report.id else replace(report, id=name)


def _read_source(
    source: str | Path, stdin: BinaryIO | None, limits: Limits
) -> Iterator[Report | ReportError]:
    """Everything that one source holds; no ReportError leaves it but as a value."""
    try:
        if source == STDIN:
            yield from _read_stdin(stdin, limits)
        elif isinstance(source, str) and "://" in source[:12]:
            yield from read_document(_fetched(source, limits), limits)
        else:
            yield from _read_path(Path(source), limits)
    except ReportError as error:
        yield error


def _read_stdin(stdin: BinaryIO | None, limits: Limits) -> Iterator[Report | ReportError]:
    stream = stdin if stdin is not None else sys.stdin.buffer
    data = stream.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise _too_large("stdin", limits)
    yield from read_document(Document("stdin", data, kind_of("", data)), limits)


def _fetched(url: str, limits: Limits) -> Document:
    from exeunt.reports.fetch import fetch  # noqa: PLC0415 (the network is seldom needed)

    found = fetch(url, limits)
    kind = kind_of("", found.data, found.media_type)
    return Document(url, found.data, kind, found.url, found.encoding)


def _read_path(path: Path, limits: Limits) -> Iterator[Report | ReportError]:
    """A folder's files or one file."""
    try:
        if path.is_dir():
            yield from _read_folder(path, limits)
        elif not path.exists():
            raise ReportError(str(path), "no such file", _nearest(path))
        elif not path.is_file():
            raise ReportError(str(path), "neither a file nor a folder", "give a file")
        else:
            yield from _read_located(path, limits)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise ReportError(
            str(path), f"cannot be opened ({reason})", "check its name and your rights to it"
        ) from None


def _read_located(path: Path, limits: Limits) -> Iterator[Report | ReportError]:
    """One file's reports; an error has the whole path in its name, so that it can be found."""
    try:
        for found in _read_file(path, limits):
            yield found if isinstance(found, Report) else _located(found, path)
    except ReportError as error:
        yield _located(error, path)


def _located(error: ReportError, path: Path) -> ReportError:
    if "://" in error.name:  # a page of a web archive
        return error
    # Readers know a file by its name alone, with the line behind it where it has lines.
    return ReportError(str(path.parent / error.name), error.trouble, error.remedy)


def _read_folder(folder: Path, limits: Limits) -> Iterator[Report | ReportError]:
    """All files below a folder that are not hidden, in order of their names."""
    files: list[Path] = []
    unread: list[OSError] = []
    for where, folders, names in walk(folder, onerror=unread.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [Path(where, name) for name in names if not name.startswith(".")]
    for error in unread:
        yield ReportError(
            str(error.filename), f"cannot be opened ({error.strerror})", "check your rights to it"
        )
    if not files and not unread:
        raise ReportError(str(folder), "a folder without files", "give a folder with reports in it")
    for path in sorted(files, key=lambda path: path.parts):
        yield from _read_source(path, None, limits)


def _read_file(path: Path, limits: Limits) -> Iterator[Report | ReportError]:
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
        kind = kind_of(path.name, head)
        stream.seek(0)
        if kind is Kind.RECORDS:
            yield from read_records(path.name, stream, limits)
            return
        if kind is Kind.WEB_ARCHIVE:
            yield from read_web_archive(path.name, stream, limits)
            return
        if size > limits.file_bytes:
            raise _too_large(path.name, limits)
        if kind is Kind.TEXT and size > _WIDEST_CHARACTER * (limits.text_length + 1):
            raise ReportError(
                path.name,
                f"{size:,} bytes of text, and {limits.text_length:,} characters are the bound for "
                "one report",
                "cut it into its reports, one a file or one a line of a .jsonl",
            )
        data = stream.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:  # it grew, or its size was not known
        raise _too_large(path.name, limits)
    yield from read_document(Document(path.name, data, kind), limits)


def _too_large(name: str, limits: Limits) -> ReportError:
    return ReportError(
        name,
        f"larger than the bound of {limits.file_bytes:,} bytes",
        "cut it into its reports, one a file or one a line of a .jsonl",
    )


def _nearest(path: Path) -> str:
    """The remedy for a name that is not there, with the nearest names that are."""
    try:
        names = sorted(other.name for other in path.parent.iterdir())
    except OSError:
        return "check the folder's name"
    near = get_close_matches(path.name, names, n=1)
    return f"did you mean {str(path.parent / near[0])!r}?" if near else "check its name"
