"""The documentation says what the code does: made pages, links, and commands that run."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from exeunt.cli.main import run

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")])
_LINK = re.compile(r"\]\((?!https?:|#|<http)([^)#\s]+)")
_COMMAND = re.compile(r"^exeunt (?:read|assess) examples/[^|\n]*$", re.MULTILINE)
COMMANDS = [
    command
    for page in (ROOT / "docs" / "tutorial.md", ROOT / "examples" / "gambia-2017" / "README.md")
    for command in _COMMAND.findall(page.read_text(encoding="utf-8"))
]


def test_the_made_pages_are_those_of_the_code() -> None:
    command = [sys.executable, "docs/write.py", "--check"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.stdout + ran.stderr == "", "make docs"
    assert ran.returncode == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_in_the_documentation_run(
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = shlex.split(command)[1:]
    monkeypatch.chdir(ROOT)
    if "--output" in words:
        n = words.index("--output") + 1
        words[n] = str(tmp_path / words[n])
    assert run(words) == 0
    shown = capsys.readouterr()
    assert shown.out or any(tmp_path.iterdir())
    assert "Traceback" not in shown.err
