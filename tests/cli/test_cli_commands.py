"""The commands: results, formats, exit codes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli_samples import ELSEWHERE, REPORT, Run

import exeunt as package

COMMANDS = ("read", "assess", "precedents", "backtest", "completion")


def test_assess_prints_a_brief(exeunt: Run, report: Path) -> None:
    ran = exeunt("assess", report)
    assert ran.code == 0
    assert "Tomas Orlenko" in ran.out
    assert "Cuba" in ran.out
    assert "\x1b" not in ran.out
    assert ran.err == ""


def test_assess_as_json(exeunt: Run, report: Path) -> None:
    ran = exeunt("assess", report, "--format", "json")
    answer = json.loads(ran.out)
    assert list(answer)[:2] == ["schema_version", "method_version"]
    assert answer["subject"]["country"] == "VEN"
    assert answer["as_of"] == "2019-02-15"
    assert answer["destinations"][0]["place"] == "CUB"
    assert sum(d["probability"] for d in answer["destinations"]) == pytest.approx(1, abs=1e-9)
    text = report.read_text(encoding="utf-8")
    for piece in answer["evidence"]:
        assert text[slice(*piece["span"])] == piece["quote"]


def test_read_as_jsonl(exeunt: Run, report: Path) -> None:
    ran = exeunt("read", report, "--format", "jsonl")
    found = json.loads(ran.out)
    text = report.read_text(encoding="utf-8")
    assert "official" in {c["source"]["kind"] for c in found["claims"]}
    for claim in found["claims"]:
        for part in ("source", "cue", "content"):
            for span in (claim[part] or {}).get("spans") or []:
                assert text[slice(*span)]


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "json", "csv"])
def test_every_format_of_assess(exeunt: Run, report: Path, form: str) -> None:
    ran = exeunt("assess", report, "--format", form)
    assert ran.code == 0
    assert "Cuba" in ran.out or "CUB" in ran.out


@pytest.mark.parametrize("form", ["terminal", "markdown", "json", "jsonl", "csv"])
def test_every_format_of_read(exeunt: Run, report: Path, form: str) -> None:
    ran = exeunt("read", report, "--format", form)
    assert ran.code == 0
    assert "Ana Ruiz" in ran.out


def test_output_goes_to_the_file_in_the_format_of_its_name(
    exeunt: Run, report: Path, tmp_path: Path
) -> None:
    target = tmp_path / "brief.html"
    target.write_text("old")
    target.chmod(0o600)
    ran = exeunt("assess", report, "--output", target)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert target.read_text(encoding="utf-8").lower().startswith("<!doctype html")
    assert target.stat().st_mode & 0o777 == 0o600
    assert sorted(p.name for p in tmp_path.iterdir()) == ["brief.html", "report.txt"]


def test_stdin_is_a_source(exeunt: Run) -> None:
    ran = exeunt("assess", "-", "--format", "json", stdin=REPORT.encode())
    assert json.loads(ran.out)["destinations"][0]["place"] == "CUB"


def test_a_folder_is_a_source_and_later_reports_are_left_out_and_named(
    exeunt: Run, report: Path
) -> None:
    (report.parent / "later.txt").write_text(REPORT.replace("02-15", "02-20"), encoding="utf-8")
    ran = exeunt("assess", report.parent, "--as-of", "2019-02-16", "--format", "json")
    answer = json.loads(ran.out)
    assert ran.code == 0
    assert len(answer["reports"]) == 1
    assert answer["as_of"] == "2019-02-16"
    assert answer["newest_report"] == "2019-02-15"
    assert "later.txt: published 2019-02-20, after the as-of date 2019-02-16" in ran.err
    assert any("later.txt" in sentence for sentence in answer["unread"])


def test_about_names_the_leader(exeunt: Run, report: Path) -> None:
    ran = exeunt("assess", report, "--about", "Orlenko", "--format", "json")
    assert json.loads(ran.out)["subject"]["name"] == "Tomas Orlenko"


def test_explain_prints_the_sum(exeunt: Run, report: Path) -> None:
    ran = exeunt("assess", report, "--explain", "Cuba")
    assert ran.code == 0
    assert "log odds" in ran.out


def test_notes_and_scale(exeunt: Run, report: Path) -> None:
    short, long = exeunt("assess", report), exeunt("assess", report, "--notes")
    assert len(long.out) >= len(short.out)
    assert "ICD 203" in short.out
    assert "ICD 203" not in exeunt("assess", report, "--scale", "phia").out


@pytest.mark.parametrize("jobs", [1, 2])
def test_any_number_of_processes_gives_the_same_bytes(
    exeunt: Run, report: Path, tmp_path: Path, jobs: int
) -> None:
    for n in range(3):
        (tmp_path / f"r{n}.txt").write_text(REPORT.replace("two", "six"), encoding="utf-8")
    one = exeunt("assess", tmp_path, "--format", "json", "--jobs", 1)
    assert exeunt("assess", tmp_path, "--format", "json", "--jobs", jobs) == one


def test_version(exeunt: Run) -> None:
    assert exeunt("--version").out == f"exeunt {package.__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(exeunt: Run, command: str) -> None:
    ran = exeunt(command, "--help")
    assert ran.code == 0
    assert re.search(rf"Examples?:\s+(cat .*\| )?exeunt {command}", ran.out)


def test_help_names_every_command(exeunt: Run) -> None:
    ran = exeunt("--help")
    assert ran.code == 0
    assert all(f"\n  {command} " in ran.out for command in COMMANDS)


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion(exeunt: Run, shell: str) -> None:
    ran = exeunt("completion", shell)
    assert ran.code == 0
    assert "_EXEUNT_COMPLETE" in ran.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["assess"], "SOURCE"),
        (["assess", "x", "--as-of", "2019-13-01"], "2019-02-15"),
        (["assess", "x", "--format", "pdf"], "pdf"),
        (["read", "x", "--format", "html"], "html"),
        (["asses", "x"], "did you mean 'assess'?"),
        (["frobnicate"], "frobnicate"),
        (["assess", "x", "--jobs", "0"], "jobs"),
        (["assess", "x", "--output", "no/such/folder/a.json"], "no/such/folder"),
        (["assess", "x", "--output", "."], "--output"),
    ],
)
def test_wrong_usage_is_two(exeunt: Run, arguments: list[str], words: str) -> None:
    ran = exeunt(*arguments)
    assert ran.code == 2
    assert words in ran.err
    assert ran.out == ""


def test_a_wrong_place_to_explain_is_wrong_usage_with_the_right_ones(
    exeunt: Run, report: Path
) -> None:
    ran = exeunt("assess", report, "--explain", "Cuva")
    assert ran.code == 2
    assert "Cuba" in ran.err
    assert ran.err.count("\n") == 1


def test_a_name_that_no_report_holds_is_wrong_usage(exeunt: Run, report: Path) -> None:
    ran = exeunt("assess", report, "--about", "Nobody Atall")
    assert ran.code == 2
    assert "Nobody Atall" in ran.err


def test_a_report_about_no_leader(exeunt: Run, tmp_path: Path) -> None:
    path = tmp_path / "harvest.txt"
    path.write_text(ELSEWHERE, encoding="utf-8")
    ran = exeunt("assess", path)
    assert ran.code == 1
    assert "--about" in ran.err
    assert ran.err.count("\n") == 1


def test_the_program_in_a_process_of_its_own(report: Path) -> None:
    command = [sys.executable, "-m", "exeunt", "assess", str(report), "--format", "json"]
    env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    ran = subprocess.run(command, capture_output=True, check=False, env=env)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout.decode("utf-8"))["destinations"][0]["place"] == "CUB"


def test_a_reader_that_stops_early_is_no_error(report: Path) -> None:
    command = f'"{sys.executable}" -m exeunt assess "{report}" --format html | head -c 10'
    ran = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, check=False
    )
    assert ran.stderr == b""
    assert ran.returncode == 0


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from exeunt.cli.main import run\n"
        "run(['--help'])\n"
        "heavy = {'numpy', 'onnxruntime', 'rich', 'jinja2', 'trafilatura', 'babel', 'lxml'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr == "[]\n"


def test_an_interrupt_is_one_line() -> None:
    command = [sys.executable, "-m", "exeunt", "assess", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        time.sleep(2)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err.strip() == b"exeunt: stopped"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line(report: Path) -> None:
    command = [sys.executable, "-m", "exeunt", "assess", str(report)]
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith(b"exeunt: stdout: cannot be written")
    assert ran.stderr.count(b"\n") == 1


def test_precedents_say_where_too_few_exiles_are_known(exeunt: Run) -> None:
    few = exeunt("precedents", "ITA", "--on", "1947-01-01")
    assert "too few to learn from: every host has the same chance" in few.out
    many = exeunt("precedents", "VEN", "--on", "2019-02-15")
    assert "too few" not in many.out
