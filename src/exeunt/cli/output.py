"""Where results go: stdout or a file; and progress and warnings, on stderr."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from exeunt.errors import InputError

_ENCODING = "utf-8"


def check_output(output: Path | None) -> None:
    """Say before the work that the file cannot be written.  Raises click.BadParameter."""
    if output is None:
        return
    folder = output.parent
    if not folder.is_dir():
        raise click.BadParameter(f"{str(folder)!r} is no folder", param_hint="--output")
    target = output if output.exists() else folder
    if not os.access(target, os.W_OK):
        raise click.BadParameter(f"{str(output)!r} cannot be written", param_hint="--output")


def write(text: str, output: Path | None) -> None:
    """Write a result in UTF-8, line ends as they are; a file is replaced whole or not at all.

    Where whoever reads stdout has had enough, the rest goes nowhere.  Raises InputError if the
    result cannot be written.
    """
    data = text.encode(_ENCODING, "backslashreplace")
    try:
        if output is None:
            _print(data)
        else:
            _replace(output, data)
    except OSError as error:
        where = "stdout" if output is None else output
        raise InputError(
            f"{where}: cannot be written ({error.strerror}); choose another --output"
        ) from None


def _print(data: bytes) -> None:
    stream = sys.stdout.buffer
    try:
        stream.write(data)
        stream.flush()
    except OSError as error:
        # Python would complain once more when it flushes on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise


def _replace(output: Path, data: bytes) -> None:
    """Write beside the file, then put it in its place.  A device or a pipe is written to."""
    if output.exists() and not output.is_file():
        output.write_bytes(data)
        return
    target = output.resolve()
    number, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(data)
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, or those that a new one gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def terminal_width(output: Path | None) -> int | None:
    """The columns of the terminal that stdout is, None where it is none."""
    return shutil.get_terminal_size().columns if _is_shown(output) else None


def may_colour(output: Path | None) -> bool:
    """Is stdout a terminal that wants colours?  NO_COLOR (no-color.org) says no."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return _is_shown(output) and not plain


def _is_shown(output: Path | None) -> bool:
    return output is None and sys.stdout.isatty()


def warn(sentences: Iterable[str]) -> None:
    """Print warnings on stderr, one a line."""
    for sentence in sentences:
        click.echo(f"exeunt: warning: {' '.join(sentence.split())}", err=True)


@contextmanager
def progress(title: str, total: int) -> Iterator[Callable[[], None]]:
    """A function to call after each of `total` steps; shows a bar if stderr is a terminal."""
    if total < 2 or not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console  # noqa: PLC0415 - only where somebody looks
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=total)
        yield lambda: bar.advance(task)
