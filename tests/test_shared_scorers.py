"""Our figures are those of the scorers that go with the labelled material, intervals too."""

from __future__ import annotations

import json
import sys
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import exeunt
from exeunt.cli.main import run
from exeunt.evaluation import examine_options, read_option_reports
from exeunt.evaluation.attribution_counts import MEASURES, compare, counts_of
from exeunt.evaluation.attribution_gold import Attribution
from exeunt.evaluation.measures import Part, score
from exeunt.evaluation.tokens import tokens_of
from exeunt.spans import Span
from shared_material import needs, shared_folder, shared_records

ARTICLES = ("data", "polnear", "dev.jsonl.gz")
REPORTS = ("cases", "option_reports.jsonl")
FEW = 6
needs_attribution_scorer = needs("tools", "score_attributions.py")
needs_option_scorer = needs("tools", "score_options.py")


def load_scorer(name: str) -> ModuleType:
    """The scorer of that file name; nothing is written beside it."""
    path = shared_folder() / "tools" / name
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


def write_lines(path: Path, records: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in records), encoding="utf-8")
    return path


@needs_attribution_scorer
@needs(*ARTICLES)
def test_attributions_read_from_articles(tmp_path: Path) -> None:
    gold = write_lines(tmp_path / "gold.jsonl", shared_records(*ARTICLES, first=FEW))
    predicted, told = tmp_path / "predicted.jsonl", tmp_path / "told.json"
    command = ["evaluate", "attributions", str(gold), "--output", str(told)]
    assert run([*command, "--predictions", str(predicted)]) == 0
    scorer = load_scorer("score_attributions.py")
    expected = scorer.score(scorer.read(gold), scorer.read(predicted))
    ours = json.loads(told.read_text(encoding="utf-8"))
    assert (ours["articles"], ours["gold"], ours["found"]) == (
        expected["articles"],
        expected["gold"],
        expected["pred"],
    )
    assert ours["scores"].keys() == expected["scores"].keys()
    for name, values in expected["scores"].items():
        for part, value in values.items():
            assert ours["scores"][name][part] == pytest.approx(value, abs=5e-4), (name, part)
            ends = expected["bootstrap"]["intervals"][name][part]
            assert ours["scores"][name]["intervals"][part] == pytest.approx(ends, abs=5e-4)
    for kind, counts in expected["kinds"].items():
        assert ours["kinds"][kind] == {"gold": counts["gold"], "found": counts["pred"]}


@needs_attribution_scorer
@needs(*ARTICLES)
def test_attributions_that_are_wrong_in_many_ways() -> None:
    """Found ones made by moving, cutting and dropping the marked ones of many articles."""
    gold = {one["id"]: one for one in shared_records(*ARTICLES, first=30)}
    found = {id_: {"id": id_, "attributions": spoilt(one)} for id_, one in gold.items()}
    expected = load_scorer("score_attributions.py").score(gold, found, n_boot=0)
    counts = []
    for id_ in sorted(gold):
        sides = [[spans_of(a) for a in one[id_]["attributions"]] for one in (gold, found)]
        counts.append(counts_of(compare(tokens_of(gold[id_]["text"]), *sides)))
    for figure in score(counts, MEASURES, draws=0):
        for part, value in figure.values:
            assert value.value == pytest.approx(expected["scores"][figure.name][part]), figure.name


def spoilt(article: dict[str, Any]) -> list[dict[str, Any]]:
    length = len(article["text"])
    out = []
    for number, one in enumerate(article["attributions"]):
        moved = (number % 7) * 9 - 27
        if number % 5 == 4:
            continue
        changed = {
            role: [
                [max(0, min(a + moved, length - 2)), max(1, min(b + moved, length))]
                for a, b in spans
                if max(0, min(a + moved, length - 2)) < max(1, min(b + moved, length))
            ]
            for role, spans in one.items()
            if role != "id"
        }
        out += [changed] if number % 3 else [changed, {**changed, "source": []}]
    return out


def spans_of(one: dict[str, Any]) -> Attribution:
    source, cue, content = (
        tuple(Span(*ends) for ends in one[role]) for role in ("source", "cue", "content")
    )
    return Attribution(source, cue, content)


@needs_option_scorer
@needs(*REPORTS)
def test_options(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    scorer = load_scorer("score_options.py")

    def assess_here(_command: str, record: dict[str, Any]) -> Any:
        day = record.get("published")
        report = exeunt.from_text(
            record["text"], id=record["id"], published=date.fromisoformat(day) if day else None
        )
        return json.loads(exeunt.assess([report]).to_json())

    monkeypatch.setattr(scorer, "run", assess_here)
    gold = shared_folder().joinpath(*REPORTS)
    monkeypatch.setattr(sys, "argv", ["score_options.py", str(gold), "--json"])
    scorer.main()
    expected = json.loads(capsys.readouterr().out)
    exam = examine_options(read_option_reports("gold", gold.read_bytes().splitlines()).items)
    figures = {figure.name: figure for figure in exam.figures}
    assert (len(exam.results), len(exam.failed)) == (expected["reports"], expected["failed"])
    for name in ("subject", "mention_error", "faithful"):
        value = figures[name].of(Part.SHARE).value
        assert value == pytest.approx(expected[name], abs=5e-4), name
    for name in ("places", "destinations", "statuses"):
        for part in (Part.PRECISION, Part.RECALL, Part.F1):
            value = figures[name].of(part).value
            assert value == pytest.approx(expected[name][part], abs=5e-4), name
        counts = (exam.total(f"{name}.gold"), exam.total(f"{name}.found"))
        assert counts == (expected[name]["gold"], expected[name]["predicted"])
