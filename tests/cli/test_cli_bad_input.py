"""Bad input: each a clear line, the right exit code, and the rest of the run unharmed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_samples import Run

MEGABYTE = 2**20


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _blank(path: Path) -> None:
    path.write_bytes(b" \n\t\n")


def _huge(path: Path) -> None:
    line = b"The president said that he would not leave the country this year.\n"
    path.write_bytes(line * (50 * MEGABYTE // len(line)))


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def _pdf(path: Path) -> None:
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        b"2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>\nendobj\n"
        b"trailer\n<< /Root 1 0 R >>\n%%EOF\n"
    )


def _no_article(path: Path) -> None:
    path.write_bytes(b"<!doctype html><html><head><title>x</title></head><body></body></html>")


def _another_language(path: Path) -> None:
    path.write_text(
        "Le président a déclaré mardi qu’il ne quitterait pas le pays. Selon deux personnes "
        "proches du dossier, plusieurs capitales seraient prêtes à l’accueillir, mais aucune "
        "décision n’a encore été prise par le gouvernement, qui n’a pas souhaité répondre.\n",
        encoding="utf-8",
    )


BAD = {
    "empty.txt": _empty,
    "blank.txt": _blank,
    "huge.txt": _huge,
    "binary.txt": _binary,
    "scan.pdf": _pdf,
    "page.html": _no_article,
    "french.txt": _another_language,
    "bad.jsonl": lambda path: path.write_bytes(b'{"id": "a"}\nnot json\n'),
    "nowhere.txt": lambda path: None,
}


@pytest.mark.parametrize("command", ["assess", "read"])
@pytest.mark.parametrize("name", BAD)
def test_alone_it_is_one_line_and_exit_code_one(
    exeunt: Run, tmp_path: Path, name: str, command: str
) -> None:
    make: Callable[[Path], object] = BAD[name]
    path = tmp_path / name
    make(path)
    ran = exeunt(command, path)
    assert ran.code == 1
    assert ran.out == ""
    assert name in ran.err
    assert ran.err.startswith("exeunt: ")
    assert "Traceback" not in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", BAD)
def test_beside_a_good_report_it_is_a_warning(
    exeunt: Run, report: Path, tmp_path: Path, name: str
) -> None:
    make: Callable[[Path], object] = BAD[name]
    path = tmp_path / name
    make(path)
    ran = exeunt("assess", path, report, "--format", "json")
    assert ran.code == 0
    answer = json.loads(ran.out)
    assert answer["destinations"][0]["place"] == "CUB"
    assert all(line.startswith("exeunt: warning: ") for line in ran.err.splitlines())
    assert name in ran.err
    assert any(name in sentence for sentence in answer["unread"])


def test_invalid_utf8_is_read_and_said(exeunt: Run, report: Path) -> None:
    data = report.read_bytes()
    report.write_bytes(data.replace(b"pressure", b"press\xffure"))
    ran = exeunt("assess", report, "--format", "json")
    assert ran.code == 0
    assert json.loads(ran.out)["destinations"][0]["place"] == "CUB"


def test_an_unwritable_output_harms_no_old_file(exeunt: Run, report: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    ran = exeunt("assess", report, "--output", folder)
    assert ran.code == 2
    assert "Traceback" not in ran.err
