"""JSONL: one report a line, its text to the letter."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exeunt.errors import ReportError
from exeunt.reports import Limits, Report, load, load_all


def read(data: bytes, limits: Limits | None = None) -> list[Report | ReportError]:
    return list(load_all(["-"], stdin=io.BytesIO(data), limits=limits or Limits()))


def test_all_fields(tmp_path: Path) -> None:
    record = {
        "id": "r1", "text": "By Jane Doe, Reuters\n\nHe left.", "title": "Revik goes",
        "outlet": "Lamp", "authors": ["Eva Sand", "Mira Roe"], "published": "2024-05-03T10:00:00Z",
        "url": "https://lamp.example/1", "expect": {"more": 1},
    }  # fmt: skip
    path = tmp_path / "r.jsonl"
    path.write_text(json.dumps(record) + "\n")
    report = load(path)
    assert report.text == record["text"]
    assert (report.id, report.title, report.outlet) == ("r1", "Revik goes", "Lamp")
    assert report.authors == ("Eva Sand", "Mira Roe")
    assert (report.published, report.url) == (date(2024, 5, 3), "https://lamp.example/1")


def test_a_bad_line_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf"
        b'{"id": "a", "text": "He left."}\n\n'
        b"{bad\n"
        b'{"id": 7, "text": "She left."}\r\n'
        b'{"id": "c"}\n'
        b'{"id": "d", "text": 5}\n'
        b'{"id": "e", "text": "\\ud800 left"}\n'
        b'{"id": "f", "text": "ok", "authors": [1]}\n'
        b'{"id": "g", "text": "\xff"}\n'
        b"[1]\n" + b"[" * 100_000 + b"\n" + b"9" * 5_000 + b"\n"
        b'{"text": "last"}'
    )
    found = list(load_all([path]))
    assert [item.id for item in found if isinstance(item, Report)] == ["a", "7", "r.jsonl:13"]
    errors = {e.name.rpartition(":")[2]: e.trouble for e in found if isinstance(e, ReportError)}
    assert isinstance(found[1], ReportError)
    assert found[1].name == f"{path}:3"
    assert list(errors) == ["3", "5", "6", "7", "8", "9", "10", "11", "12"]
    assert "no JSON" in errors["3"]
    assert errors["5"] == '"text" should be a string and is nothing'
    assert errors["6"] == '"text" should be a string and is number'
    assert "half a surrogate pair (U+D800) at character 0" in errors["7"]
    assert "authors" in errors["8"]
    assert "UTF-8" in errors["9"]
    assert "array, not an object" in errors["10"]


def test_a_line_too_long_does_not_hide_the_next() -> None:
    data = b'{"text": "%s"}\n{"id": "b", "text": "x"}\n' % (b"y" * 500)
    found = read(b'{"id": "a", "text": "x"}\n' + data, Limits(file_bytes=600))
    assert len(found) == 3
    found = read(b'{"id": "a", "text": "x"}\n' + data, Limits(file_bytes=2_000, text_length=100))
    assert isinstance(found[1], ReportError)
    assert "500 characters" in found[1].trouble
    assert isinstance(found[2], Report)


def test_a_file_of_lines_may_be_larger_than_one_file_may(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_bytes(
        b'{"text": "He left."}\n' * 50 + b'{"text": "%s"}\n{"text": "x"}\n' % (b"y" * 99)
    )
    found = list(load_all([path], limits=Limits(file_bytes=64)))
    assert sum(isinstance(item, Report) for item in found) == 51
    assert isinstance(found[50], ReportError)
    assert found[50].name == f"{path}:51"


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
)
def test_text_is_kept_to_the_letter(text: str) -> None:
    (found,) = read(json.dumps({"text": text}).encode())
    if text.isspace():
        assert isinstance(found, ReportError)
    else:
        assert isinstance(found, Report)
        assert found.text == text


def test_a_date_that_names_no_day_is_a_warning() -> None:
    (found,) = read(b'{"text": "He left.", "published": "last spring"}')
    assert isinstance(found, Report)
    assert found.published is None
    assert "last spring" in found.warnings[0]


@pytest.mark.parametrize("key", ["title", "outlet", "published", "url", "id"])
def test_fields_of_a_wrong_type(key: str) -> None:
    (found,) = read(json.dumps({"text": "He left.", key: {}}).encode())
    assert isinstance(found, ReportError)
    assert f'"{key}" should be a string and is object' in found.trouble
