"""The exam: answers from reports and earlier cases alone, scored beside simpler rules."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from dossier_samples import ABSENT, OFFER, case, lines, report, stayed

from exeunt.cli.evaluate import evaluate
from exeunt.cli.main import run
from exeunt.evaluation import RULES, Examined, examine, read_dossiers, score_exam
from exeunt.precedents.cases import Case, exile_cases


def examined(*made: dict[str, Any], cases: tuple[Case, ...] | None = None) -> tuple[Examined, ...]:
    return examine(read_dossiers("d.jsonl", lines(*made)), cases=cases)


@cache
def two() -> tuple[Examined, ...]:
    return examined(case(), stayed())


def test_an_offer_lifts_the_host_above_the_prior() -> None:
    exam = score_exam(two())
    exile, none = exam.results
    assert exile.rank_any == exile.rank_first == 1
    assert exile.probability_any is not None
    assert exile.prior_probability_any is not None
    assert exile.probability_any > exile.prior_probability_any
    assert none.rank_any is None
    assert [len(exam.tops[name]) for name in RULES] == [1] * len(RULES)
    assert exam.metrics["joint"].means()["log_score"] == pytest.approx(
        math.log(exile.probability_any)
    )


def test_every_rule_gives_every_host_its_share() -> None:
    from exeunt.evaluation.leave_out import joint  # noqa: PLC0415
    from exeunt.evaluation.rules import most_named, named_uniform  # noqa: PLC0415

    found = two()
    for forecast in (*most_named(found), *named_uniform(found)):
        assert sum(forecast.chances.values()) == pytest.approx(1)
        assert set(forecast.order) == set(forecast.chances)
    for one in found:
        assert sum(one.prior.values()) == pytest.approx(1)
        assert sum(joint(one, {}).values()) == pytest.approx(1)
        assert joint(one, {}).keys() == one.prior.keys()
    assert most_named(found)[0].order[0] == "CUB"
    assert named_uniform(found)[0].order[0] == "CUB"


def test_the_balance_is_the_answer() -> None:
    from exeunt import assess, from_text  # noqa: PLC0415
    from exeunt.evaluation.leave_out import joint  # noqa: PLC0415

    (found,) = examined(case())
    answer = assess([from_text(OFFER, id="r1", published="2015-03-02")])
    said = {row.place: row.probability for row in answer.destinations}
    assert joint(found, {})["CUB"] == pytest.approx(said["CUB"], abs=1e-6)


def test_nothing_of_the_case_itself_or_after_it_is_known_to_the_prior() -> None:
    late = case(left_on="2015-03-02", reports=[report(published="2015-03-09", named=["CUB"])])
    table = exile_cases()
    own = replace(
        table[-1],
        id="own",
        leader="Tomas Orlenko",
        home="VEN",
        left_on="2015-03-02",
        first="CUB",
        destinations=("CUB",),
    )
    wrongly_dated = replace(own, left_on="2015-01-20")
    after = replace(own, id="after", leader="Somebody Else", left_on="2015-03-05")
    before = [one.prior for one in examined(late, cases=table)]
    for extra in (own, wrongly_dated, after):
        assert [one.prior for one in examined(late, cases=(*table, extra))] == before
    earlier = replace(after, left_on="2013-01-05")
    assert [one.prior for one in examined(late, cases=(*table, earlier))] != before


def test_a_leader_whom_no_report_names_is_assessed_all_the_same() -> None:
    (found,) = examined(case(reports=[report(ABSENT)]))
    assert not found.found_leader
    assert found.read_country == "VEN"
    (result,) = score_exam((found,)).results
    assert result.probability_any == pytest.approx(result.prior_probability_any)
    assert result.trouble is None or "not named" in result.trouble


def test_more_processes_change_nothing() -> None:
    made = read_dossiers("d.jsonl", lines(case(), stayed()))
    assert [one.prior for one in examine(made, jobs=2)] == [one.prior for one in two()]


def test_a_case_that_ratios_were_estimated_on_is_left_out_of_them() -> None:
    mobutu = case(
        case_id="x",
        leader="Mobutu Sese Seko",
        country="COD",
        left_on="1997-05-18",
        outcome={"first": "TGO", "destinations": ["TGO", "MAR"]},
        reports=[report(OFFER, "1997-05-17")],
    )
    assert "1 of 1 cases" in score_exam(examined(mobutu)).weights
    assert "as shipped" in score_exam(two()).weights


@pytest.fixture
def dossier_file(tmp_path: Path) -> Path:
    path = tmp_path / "d.jsonl"
    path.write_bytes(b"\n".join(lines(case(), stayed())) + b"\n")
    return path


def test_json_has_the_keys_of_the_interface(dossier_file: Path) -> None:
    result = CliRunner().invoke(evaluate, ["dossiers", str(dossier_file), "--format", "json"])
    assert result.exit_code == 0, result.output
    exam = json.loads(result.output)
    assert list(exam)[:2] == ["schema_version", "method_version"]
    assert (exam["cases"], exam["exile"]["n"], exam["none"]["n"]) == (2, 1, 1)
    assert set(exam["exile"]["metrics"]) >= {"joint", "prior", "most_named", "named_uniform"}
    keys = {"first_top1", "first_top3", "any_top1", "any_top3", "any_top5", "log_score"}
    assert keys <= set(exam["exile"]["metrics"]["joint"])
    assert 0 < exam["none"]["mean_top_probability"] < 1
    rows = exam["per_case"]
    assert {"case_id", "first", "rank_first", "rank_any", "probability_any"} <= set(rows[0])
    assert rows[1]["first"] == "none"


def test_text_names_the_rules_and_the_cases(dossier_file: Path, tmp_path: Path) -> None:
    output = tmp_path / "told.txt"
    assert run(["evaluate", "dossiers", str(dossier_file), "--output", str(output)]) == 0
    text = output.read_text(encoding="utf-8")
    assert "prior alone" in text
    assert "Tomas Orlenko" in text


def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(b"{}\n")
    assert run(["evaluate", "dossiers", str(bad)]) == 1
    assert run(["evaluate", "dossiers", str(tmp_path / "absent.jsonl")]) == 1
    assert run(["evaluate", "dossiers"]) == 2
    assert run(["evaluate", "nothing"]) == 2
    assert "Traceback" not in capsys.readouterr().err
