"""Bytes -> text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exeunt.errors import ReportError
from exeunt.reports import Report, load
from exeunt.reports.decoding import decode

FRENCH = "Le président est allé à Genève. "
RUSSIAN = "Президент покинул столицу ночью. По словам источников, он направляется в Москву. "


def read(tmp_path: Path, data: bytes) -> Report:
    path = tmp_path / "r.txt"
    path.write_bytes(data)
    return load(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_without_a_word(tmp_path: Path, encoding: str) -> None:
    report = read(tmp_path, RUSSIAN.encode(encoding))
    assert report.text == RUSSIAN
    assert report.warnings == ()


def test_nothing_is_normalised(tmp_path: Path) -> None:
    text = "He said:\u00a0“Yes‘\r\n\u2028e\u0301\ufeff \u202etfel\n"
    assert read(tmp_path, text.encode()).text == text


def test_old_encodings_are_guessed_aloud(tmp_path: Path) -> None:
    report = read(tmp_path, FRENCH.encode("cp1252"))
    assert (report.text, report.warnings) == (FRENCH, ("not UTF-8; read as windows-1252",))
    report = read(tmp_path, (RUSSIAN * 3).encode("cp1251"))
    assert report.text == RUSSIAN * 3
    assert "guess" in report.warnings[0]


def test_damage_is_replaced_aloud(tmp_path: Path) -> None:
    report = read(tmp_path, (FRENCH * 50).encode() + b"\xff.")
    assert report.text == FRENCH * 50 + "\ufffd."
    assert report.warnings == (
        f"1 damaged bytes replaced by U+FFFD, the first at character {len(FRENCH * 50)}",
    )
    report = read(tmp_path, FRENCH.encode("utf-16") + b"\x00")
    assert report.text.startswith(FRENCH)
    assert report.warnings


@pytest.mark.parametrize(
    "data", [b"He left.\0", bytes(range(1, 32)) * 3, b"\x7fELF\0\0", b"\x89PNG\r\n\x1a\n\0"]
)
def test_binary_data_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ReportError, match="binary"):
        read(tmp_path, data)


@given(st.binary(max_size=200), st.sampled_from([None, "latin-1", "base64", "no-such", "utf-16"]))
def test_no_bytes_bring_it_down(data: bytes, declared: str | None) -> None:
    try:
        decode("x", data, declared).text.encode()
    except ReportError as error:
        assert error.name == "x"
