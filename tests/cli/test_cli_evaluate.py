"""`exeunt evaluate`: figures in every format, and one clear line for what cannot be used."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest
from cli_samples import Run
from gold_samples import article, jsonl, option_report

KINDS: dict[str, Callable[..., dict[str, Any]]] = {
    "attributions": article,
    "options": option_report,
}
ROOT = Path(__file__).parents[2]
BOTH = pytest.mark.parametrize("kind", KINDS)


def gold(path: Path, *records: dict[str, Any] | str) -> Path:
    path.write_bytes(jsonl(*records))
    return path


@BOTH
def test_text_has_the_figures_the_errors_and_the_worst(
    exeunt: Run, tmp_path: Path, kind: str
) -> None:
    make = KINDS[kind]
    wrong: dict[str, Any] = {"attributions": [{"cue": [[0, 9]]}]}
    if kind == "options":
        wrong = {"options": [{"place": "MEX", "status": "possible"}]}
    path = gold(tmp_path / "g.jsonl", make("a"), make("b", **wrong))
    ran = exeunt("evaluate", kind, path)
    assert (ran.code, ran.err) == (0, "")
    assert "P (95 %)" in ran.out
    assert "Worst" in ran.out
    assert "  b: 1 " in ran.out
    assert "  a: " not in ran.out
    none = exeunt("evaluate", kind, path, "--draws", 0, "--worst", 0)
    assert "95 %" not in none.out
    assert "Worst" not in none.out


def test_json_of_attributions(exeunt: Run, tmp_path: Path) -> None:
    path = gold(tmp_path / "g.jsonl", article("a", form="wire"), article("b", form="wire"))
    ran = exeunt("evaluate", "attributions", path, "--format", "json")
    told = json.loads(ran.out)
    assert list(told)[:2] == ["schema_version", "method_version"]
    assert (told["articles"], told["gold"], told["unread"]) == (2, 4, [])
    assert told["scores"]["attribution.lenient_src"]["r"] == 1
    assert told["scores"]["attribution.lenient_src"]["intervals"]["r"] == [1, 1]
    assert told["forms"]["wire"]["scores"]["token.content"]["f1"] > 0.9
    assert set(told["errors"]) == {"missed", "source", "false"}
    assert sum(one["gold"] for one in told["content_words"].values()) == 4
    assert [one["id"] for one in told["per_article"]] == ["a", "b"]


def test_json_of_options(exeunt: Run, tmp_path: Path) -> None:
    path = gold(tmp_path / "g.jsonl", option_report())
    told = json.loads(exeunt("evaluate", "options", path, "--format", "json").out)
    assert list(told)[:2] == ["schema_version", "method_version"]
    assert (told["reports"], told["failed"], told["unread"]) == (1, 0, [])
    assert told["scores"]["statuses"]["f1"] == 1
    assert told["scores"]["mention_error"]["share"] is None
    assert {"gold": "offered", "read": "offered", "count": 1} in told["confusion"]


def test_one_split_alone(exeunt: Run, tmp_path: Path) -> None:
    path = gold(tmp_path / "g.jsonl", article("a", split="train"), article("b", split="dev"))
    command = ("evaluate", "attributions", path, "--format", "json", "--split")
    told = json.loads(exeunt(*command, "dev").out)
    assert [one["id"] for one in told["per_article"]] == ["b"]
    ran = exeunt(*command, "exam")
    assert (ran.code, ran.out) == (2, "")
    assert "there are dev, train" in ran.err
    assert ran.err.count("\n") == 1


def test_predictions_are_one_article_a_line(exeunt: Run, tmp_path: Path) -> None:
    path, out = gold(tmp_path / "g.jsonl", article("b"), article("a")), tmp_path / "p.jsonl"
    assert exeunt("evaluate", "attributions", path, "--predictions", out).code == 0
    found = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [one["id"] for one in found] == ["a", "b"]
    assert found[0]["attributions"] == found[1]["attributions"]
    assert set(found[0]["attributions"][0]) == {"source", "cue", "content"}


@BOTH
def test_packed_files_and_stdin_are_read_too(exeunt: Run, tmp_path: Path, kind: str) -> None:
    data = jsonl(KINDS[kind]())
    (tmp_path / "g.jsonl").write_bytes(data)
    (tmp_path / "g.jsonl.gz").write_bytes(gzip.compress(data))
    plain = exeunt("evaluate", kind, tmp_path / "g.jsonl")
    assert plain.code == 0
    assert exeunt("evaluate", kind, tmp_path / "g.jsonl.gz") == plain
    assert exeunt("evaluate", kind, "-", stdin=data) == plain
    assert exeunt("evaluate", kind, "-", stdin=gzip.compress(data)) == plain


@BOTH
def test_a_bad_line_is_named_and_takes_no_other_along(
    exeunt: Run, tmp_path: Path, kind: str
) -> None:
    make = KINDS[kind]
    bad = ("{", {"id": "x"}, make("a"))
    path = gold(tmp_path / "g.jsonl", make("a"), *bad, make("z"))
    ran = exeunt("evaluate", kind, path, "--format", "json")
    told = json.loads(ran.out)
    assert ran.code == 0
    rows = told["per_article" if kind == "attributions" else "per_report"]
    assert [one["id"] for one in rows] == ["a", "z"]
    warnings = ran.err.splitlines()
    assert len(warnings) == len(told["unread"]) == 3
    for number, line in zip((2, 3, 4), warnings, strict=True):
        assert line.startswith(f"exeunt: warning: {path}:{number}: ")
    assert "Not used" in exeunt("evaluate", kind, path).out


@BOTH
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "nothing in it"),
        (b"\n \n", "nothing in it"),
        (b"{\n", ":1: no JSON"),
        (b"\xff\xfe\n", ":1: no UTF-8"),
        (b"\x1f\x8b\x08broken", "broken gzip"),
        (gzip.compress(jsonl(article()))[:-20], "broken gzip"),
        (jsonl({"id": "x", "text": "So."}), ":1: "),
        (jsonl("{", "["), "none of 2 lines"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_line_and_exit_code_one(
    exeunt: Run, tmp_path: Path, kind: str, data: bytes, words: str
) -> None:
    path = tmp_path / "g.jsonl"
    path.write_bytes(data)
    ran = exeunt("evaluate", kind, path)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("exeunt: ")
    assert str(path) in ran.err
    assert words in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("kind", [*KINDS, "dossiers"])
def test_a_file_that_is_not_there(exeunt: Run, tmp_path: Path, kind: str) -> None:
    for path in (tmp_path / "nowhere.jsonl", tmp_path):
        ran = exeunt("evaluate", kind, path)
        assert (ran.code, ran.out) == (1, "")
        assert f"{path}: cannot be read" in ran.err
        assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("attributions",),
        ("options", "g", "--draws", "-1"),
        ("attributions", "g", "--worst", "many"),
        ("attributions", "g", "--predictions", "no/such/folder/p.jsonl"),
        ("options", "g", "--split", "dev"),
        ("options", "g", "--format", "csv"),
    ],
)
def test_wrong_usage_is_two(exeunt: Run, arguments: tuple[str, ...]) -> None:
    ran = exeunt("evaluate", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err


def test_help_names_the_commands(exeunt: Run) -> None:
    ran = exeunt("evaluate", "--help")
    assert ran.code == 0
    for kind in (*KINDS, "dossiers"):
        assert f"\n  {kind} " in ran.out
        assert f"exeunt evaluate {kind} " in exeunt("evaluate", kind, "--help").out


def test_a_shell_completes_the_commands_their_options_and_files() -> None:
    from click.shell_completion import ShellComplete  # noqa: PLC0415

    from exeunt.cli.main import cli  # noqa: PLC0415

    shell = ShellComplete(cli, {}, "exeunt", "_EXEUNT_COMPLETE")

    def told(words: list[str], begun: str) -> set[str]:
        return {one.value for one in shell.get_completions(words, begun)}

    assert told(["evaluate"], "") == {"attributions", "options", "dossiers"}
    options = {"--draws", "--worst", "--split", "--predictions", "--jobs"}
    assert options <= told(["evaluate", "attributions"], "--")
    (files,) = shell.get_completions(["evaluate", "options"], "go")
    assert files.type == "file"


def test_the_tables_of_the_pages_are_made_from_what_is_told(
    exeunt: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = spec_from_file_location("tables", ROOT / "benchmarks" / "tables.py")
    assert spec is not None
    assert spec.loader is not None
    tables = module_from_spec(spec)
    spec.loader.exec_module(tables)
    arguments = []
    for kind, make in KINDS.items():
        told = tmp_path / f"{kind}.json"
        path = gold(tmp_path / f"{kind}.jsonl", make("a"), make("b"))
        assert exeunt("evaluate", kind, path, "--output", told).code == 0
        arguments += [f"--{kind}", str(told)]
    arguments += ["--world", arguments[1]]
    for page in ("attribution.md", "evaluation.md"):
        shutil.copy(ROOT / "docs" / "method" / page, tmp_path)
    tables.main(arguments, tmp_path)
    assert capsys.readouterr().out.count("written: ") == 3
    page = (tmp_path / "attribution.md").read_text(encoding="utf-8")
    assert page.count("2 articles, 4 attributions marked") == 2
    assert "| lenient | 1.000 [1.000, 1.000] |" in page
    page = (tmp_path / "evaluation.md").read_text(encoding="utf-8")
    assert "2 reports, 4 places with status" in page
    assert "| offered | 2 |" in page
