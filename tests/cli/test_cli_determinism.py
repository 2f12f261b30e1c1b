"""The same reports give the same bytes: again, in two processes, and in any order."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_samples import REPORT, Run
from gold_samples import article, jsonl, option_report

SECOND = REPORT.replace("two people", "six people").replace("Turkey", "Mexico")
THIRD = REPORT.replace("2019-02-15", "2019-02-16").replace("Ana Ruiz", "Jan Revik")
FORMS = {"assess": ("terminal", "markdown", "html", "json", "csv"), "read": ("json", "csv")}
COMMANDS = [(command, form) for command, forms in FORMS.items() for form in forms]


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    paths = []
    for name, text in (("b.txt", REPORT), ("a.txt", SECOND), ("c.txt", THIRD)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


@pytest.mark.parametrize(("command", "form"), COMMANDS)
def test_again(exeunt: Run, reports: list[Path], command: str, form: str) -> None:
    first = exeunt(command, *reports, "--format", form)
    assert first.code == 0
    assert exeunt(command, *reports, "--format", form) == first


@pytest.mark.parametrize("command", FORMS)
def test_in_two_processes(exeunt: Run, reports: list[Path], command: str) -> None:
    one = exeunt(command, *reports, "--format", "json", "--jobs", 1)
    assert one.code == 0
    assert exeunt(command, *reports, "--format", "json", "--jobs", 2) == one


@pytest.mark.parametrize("form", FORMS["assess"])
def test_assess_in_any_order(exeunt: Run, reports: list[Path], form: str) -> None:
    given = exeunt("assess", *reports, "--format", form)
    assert given.code == 0
    assert exeunt("assess", *reports[::-1], "--format", form) == given
    assert exeunt("assess", *reports[1:], reports[0], "--format", form) == given


def test_read_in_any_order(exeunt: Run, reports: list[Path]) -> None:
    """The reports stand in the order given, and what is read in each is the same."""
    given = exeunt("read", *reports, "--format", "jsonl").out.splitlines()
    turned = exeunt("read", *reports[::-1], "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["id"] for line in given] == [path.name for path in reports]
    assert turned[::-1] == given


@pytest.mark.parametrize("form", ["terminal", "json"])
@pytest.mark.parametrize("kind", ["attributions", "options"])
def test_evaluate_again_in_two_processes_and_in_any_order(
    exeunt: Run, tmp_path: Path, kind: str, form: str
) -> None:
    make = article if kind == "attributions" else option_report
    made = [make("b"), {**make("a"), kind: []}, make("c")]
    path, turned = tmp_path / "g.jsonl", tmp_path / "turned.jsonl"
    path.write_bytes(jsonl(*made))
    turned.write_bytes(jsonl(*made[::-1]))
    command = ("evaluate", kind, "--format", form)
    first = exeunt(*command, path)
    assert first.code == 0
    assert exeunt(*command, path, "--jobs", 1) == first
    assert exeunt(*command, turned) == first
    if form == "json":
        assert exeunt(*command, path, "--jobs", 2) == first
