"""Files, folders and the standard input: what is read, and what is said of the rest."""

from __future__ import annotations

import io
import json
import pickle
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from report_samples import STORY, page, pdf_of

from exeunt.errors import ReportError
from exeunt.reports import Limits, Report, load, load_all


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"By Jane Doe, Reuters\r\n\r\nHe left.\xc2\xa0 She stayed.\r\n")
    report = load(path)
    assert report.id == "report.txt"
    assert report.text == "By Jane Doe, Reuters\r\n\r\nHe left.\u00a0 She stayed.\r\n"
    assert [span.of(report.text) for span in report.sentences] == ["He left.", "She stayed."]
    assert load(str(path)) == report


def test_one_failure_takes_nothing_along(tmp_path: Path) -> None:
    for name, text in {"a.txt": "He left.", "b.txt": " \n", "c.txt": "She stayed."}.items():
        (tmp_path / name).write_text(text)
    found = list(load_all([tmp_path / "c.txt", tmp_path / "b.txt", tmp_path / "a.txt"]))
    assert [item.id if isinstance(item, Report) else str(item) for item in found] == [
        "c.txt",
        f"{tmp_path / 'b.txt'}: there is nothing in it; give a report with words in it",
        "a.txt",
    ]
    assert str(pickle.loads(pickle.dumps(found[1]))) == str(found[1])


def test_a_folder_is_read_in_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "sub/a.txt", "a.md", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).write_text("He left.")
    (tmp_path / "picture.bin").write_bytes(bytes(range(256)))
    found = list(load_all([tmp_path]))
    assert [item.id for item in found if isinstance(item, Report)] == ["a.md", "b.txt", "a.txt"]
    errors = [item for item in found if isinstance(item, ReportError)]
    assert [error.name for error in errors] == [str(tmp_path / "picture.bin")]
    assert "binary" in errors[0].trouble


def test_ids_are_unique(tmp_path: Path) -> None:
    for name in ("x", "y", "z"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("He left.")
    (tmp_path / "w.jsonl").write_text('{"id": "a.txt-2", "text": "He left."}\n')
    found = load_all([tmp_path / "w.jsonl", tmp_path / "x", tmp_path / "y", tmp_path / "z"])
    assert [item.id for item in found if isinstance(item, Report)] == [
        "a.txt-2",
        "a.txt",
        "a.txt-3",
        "a.txt-4",
    ]


@pytest.mark.parametrize(
    ("data", "texts", "ids"),
    [
        (b'\n {"text": "He"}\n{"id": "b", "text": "She"}', ["He", "She"], ["stdin:2", "b"]),
        (b'{\n "id": "x",\n "text": "He left."\n}', ["He left."], ["x"]),
        (b"He left.\n", ["He left.\n"], ["stdin"]),
        (b"{He left.}\n", ["{He left.}\n"], ["stdin"]),
        (pdf_of("He left."), ["He left."], ["stdin"]),
    ],
)  # fmt: skip
def test_standard_input(data: bytes, texts: list[str], ids: list[str]) -> None:
    found = [r for r in load_all(["-"], stdin=io.BytesIO(data)) if isinstance(r, Report)]
    assert [report.text for report in found] == texts
    assert [report.id for report in found] == ids


def test_standard_input_may_be_a_page() -> None:
    (report,) = load_all(["-"], stdin=io.BytesIO(page()))
    assert isinstance(report, Report)
    assert report.title == "Revik weighs exile"


@pytest.mark.parametrize(
    ("name", "trouble", "remedy"),
    [
        ("repord.txt", "no such file", "did you mean '{folder}/report.txt'?"),
        ("nothing/here.txt", "no such file", "check the folder's name"),
        ("\0", "no such file", "check its name"),
    ],
)
def test_names_that_lead_nowhere(tmp_path: Path, name: str, trouble: str, remedy: str) -> None:
    (tmp_path / "report.txt").write_text("He left.")
    with pytest.raises(ReportError) as caught:
        load(str(tmp_path / name))
    assert trouble in caught.value.trouble
    assert remedy.format(folder=tmp_path) in caught.value.remedy


def test_an_empty_folder_and_several_reports(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="without files"):
        load(tmp_path)
    (tmp_path / "a.txt").write_text("He left.")
    assert load(tmp_path).id == "a.txt"
    (tmp_path / "b.txt").write_text("He left.")
    with pytest.raises(ReportError, match="more than one report"):
        load(tmp_path)


def test_a_huge_text_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)  # no bytes are stored, and none need be read
    begun = time.process_time()
    with pytest.raises(ReportError, match=r"5,000,000 characters.*; cut it"):
        load(path)
    assert time.process_time() - begun < 0.5


def test_bounds_of_files_and_texts(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("He left. " * 100)
    with pytest.raises(ReportError, match="900 characters, and 500 is the bound"):
        load(path, limits=Limits(text_length=500))
    with pytest.raises(ReportError, match="larger than the bound of 100 bytes"):
        load(path, limits=Limits(file_bytes=100))


def test_archives_are_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "reports.zip"
    path.write_bytes(b"PK\x03\x04" + b"x" * 100)
    with pytest.raises(ReportError, match="packed archive"):
        load(path)


def test_a_json_file_of_one_report(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text(json.dumps({"id": "x", "text": STORY, "published": "1979-05-03"}, indent=1))
    assert (load(path).id, load(path).published) == ("x", date(1979, 5, 3))
    path.write_text("[1, 2]")
    with pytest.raises(ReportError, match="no JSON object"):
        load(path)


def test_heavy_libraries_are_imported_late() -> None:
    heavy = ["trafilatura", "pypdfium2", "httpx2", "sentencex", "charset_normalizer", "email"]
    code = f"import sys, exeunt.reports; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
