"""What the tests of the command line share: a way to run it, and reports on the disk."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from cli_samples import REPORT, Ran, Run

from exeunt.cli.main import run


@pytest.fixture
def exeunt(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in this process."""

    def run_it(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return Ran(code, shown.out, shown.err)

    return run_it


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report on the disk."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path
