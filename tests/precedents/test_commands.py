from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from exeunt.cli.precedents import precedents
from exeunt.errors import UsageError


def test_json_has_the_keys_of_the_interface() -> None:
    result = CliRunner().invoke(precedents, ["VEN", "--on", "2019-02-15", "--format", "json"])
    assert result.exit_code == 0
    answer = json.loads(result.output)
    assert list(answer)[:2] == ["schema_version", "method_version"]
    assert (answer["country"], answer["on"]) == ("VEN", "2019-02-15")
    first = answer["hosts"][0]
    assert {"place", "name", "probability", "rank", "factors", "interval"} <= set(first)
    assert answer["departure"]["any_way"]["reference_class"]


def test_text_explains_a_host(tmp_path: Path) -> None:
    output = tmp_path / "told.txt"
    arguments = ["VEN", "--on", "2019-02-15", "--explain", "TUR", "--fact", "RUS backs"]
    result = CliRunner().invoke(precedents, [*arguments, "--output", str(output)])
    assert result.exit_code == 0
    text = output.read_text(encoding="utf-8")
    assert "Turkey stands at rank" in text
    assert "Nearest precedents" in text
    assert "Perez Jimenez" in text


@pytest.mark.parametrize(
    "arguments",
    [
        ["XYZ"],
        ["SSD", "--on", "2010-01-01"],
        ["VEN", "--fact", "RUS sings"],
        ["VEN", "--on", "2100-01-01"],
    ],
)
def test_what_cannot_be_answered_is_a_usage_error(arguments: list[str]) -> None:
    result = CliRunner().invoke(precedents, arguments)
    assert isinstance(result.exception, UsageError)


def test_a_wrong_date_is_wrong_usage() -> None:
    assert CliRunner().invoke(precedents, ["VEN", "--on", "yesterday"]).exit_code == 2


def test_what_binds_a_host_is_told_beside_the_sum() -> None:
    arguments = ["BFA", "--on", "2014-10-31", "--explain", "CIV"]
    text = CliRunner().invoke(precedents, arguments).output
    assert "By our tables: autocracy since 1980-11-25; no war on its own soil" in text
    assert "organisations that both belong to: 6\n" in text
    assert "Both belong to: Conseil de l'Entente," in text
    assert "Allied in: ECOWAS defence protocol" in text
    text = CliRunner().invoke(precedents, ["SYR", "--on", "2024-12-08", "--explain", "IRN"]).output
    assert "Defence treaty since 2006-06-15 (each helps the other)" in text
    assert "Iran: autocracy since before 1946; no war" in text


def test_json_has_bonds_and_conditions() -> None:
    result = CliRunner().invoke(precedents, ["VEN", "--on", "2019-02-15", "--format", "json"])
    answer = json.loads(result.output)
    cuba = next(host for host in answer["hosts"] if host["place"] == "CUB")
    assert cuba["bonds"] == {"organisations": ["ALBA"], "alliances": [], "defence_treaties": []}
    assert cuba["conditions"] == {"regime": "autocracy", "since": "1952-03-10", "war": None}
    assert answer["conditions"]["regime"] == "autocracy"
