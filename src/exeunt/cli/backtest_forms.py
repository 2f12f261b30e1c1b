"""The backtest as JSON and as text."""

from __future__ import annotations

import json
from typing import Any

from exeunt.precedents.backtest import MODERN, OUT_OF_TIME, Backtest, CaseResult, Trial
from exeunt.precedents.metrics import Bin, Scores
from exeunt.precedents.prior import method_version

SCHEMA_VERSION = "1"
_BEST_RULES = ("nearest", "most_hosted", "neighbours_then_powers", "powers_then_neighbours")


def _measures(scores: Scores) -> dict[str, Any]:
    means, intervals = scores.means(), scores.intervals()
    record: dict[str, Any] = {
        "top1": means["any_top1"],
        "top3": means["any_top3"],
        "top5": means["any_top5"],
        "top10": means["any_top10"],
        "mrr": means["any_mrr"],
        "log_score": means["log_score"],
    }
    record = {name: round(value, 4) for name, value in record.items()}
    record["all"] = {name: round(value, 4) for name, value in means.items()}
    record["intervals"] = {
        name: [round(end, 4) for end in ends] for name, ends in intervals.items()
    }
    return record


def _metrics(scores: dict[str, Scores]) -> dict[str, Any]:
    return {name: _measures(one) for name, one in scores.items()}


def _gains(scores: dict[str, Scores]) -> dict[str, Any]:
    return {
        rule: {
            name: [round(value, 4) for value in scores["model"].gain_over(scores[rule], name)]
            for name in ("any_top1", "any_top5", "any_top10", "first_top1", "log_score")
        }
        for rule in scores
        if rule != "model"
    }


def _bins(bins: tuple[Bin, ...]) -> list[dict[str, Any]]:
    return [
        {
            "low": one.low,
            "high": one.high,
            "forecasts": one.forecasts,
            "said": round(one.said, 4),
            "seen": round(one.seen, 4),
            "interval": [round(end, 4) for end in one.interval],
        }
        for one in bins
    ]


def _case(result: CaseResult) -> dict[str, Any]:
    return {
        "case_id": result.case.id,
        "leader": result.case.leader,
        "country": result.case.home,
        "left_on": result.case.left_on,
        "host": result.case.first,
        "rank": result.rank_first,
        "probability": round(result.probability_first, 6),
        "destinations": list(result.case.destinations),
        "rank_any": result.rank_any,
        "probability_any": round(result.probability_any, 6),
        "certain": result.case.certain,
        "told": [{"place": place, "probability": round(value, 4)} for place, value in result.told],
    }


def _trial(trial: Trial) -> dict[str, Any]:
    modern = trial.since(MODERN)
    certain = trial.where([one.case.certain for one in trial.situations])
    autocrats = trial.where([one.case.autocrat is True for one in trial.situations])
    return {
        "cases": len(trial.situations),
        "metrics": _metrics(trial.scores),
        "gains": _gains(trial.scores),
        "since_1991": {
            "cases": modern["model"].cases,
            "metrics": _metrics(modern),
            "gains": _gains(modern),
        },
        "certain_only": {"cases": certain["model"].cases, "metrics": _metrics(certain)},
        "autocrats_only": {"cases": autocrats["model"].cases, "metrics": _metrics(autocrats)},
        "calibration": {
            "first": _bins(trial.calibration_first),
            "any": _bins(trial.calibration_any),
        },
        "per_case": [_case(result) for result in trial.results],
    }


def as_json(result: Backtest) -> str:
    """The result as the interface has it, with a line end."""
    record = {
        "schema_version": SCHEMA_VERSION,
        "method_version": method_version(),
        "case_table": result.case_table,
        "cases": result.cases,
        "metrics": _metrics(result.rolling.scores),
        "rolling": _trial(result.rolling),
        "leave_home_out": _trial(result.leave_home_out),
        "without_uncertain": _trial(result.without_uncertain),
        "out_of_time": {"since": OUT_OF_TIME.year, **_trial(result.out_of_time)},
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _row(name: str, scores: Scores) -> str:
    means, ends = scores.means(), scores.intervals()
    hits = " ".join(f"{means[f'first_top{depth}']:.2f}" for depth in (1, 3, 5, 10))
    reached = " ".join(f"{means[f'any_top{depth}']:.2f}" for depth in (1, 3, 5, 10))
    low, high = ends["log_score"]
    return (
        f"  {name:<24} {hits:<21} {reached:<21} {means['any_mrr']:.2f}  "
        f"{means['log_score']:.2f} ({low:.2f} to {high:.2f})"
    )


def _table(title: str, scores: dict[str, Scores]) -> list[str]:
    lines = [
        "",
        f"{title}, {scores['model'].cases} cases",
        f"  {'':<24} {'first stop 1/3/5/10':<21} {'any place 1/3/5/10':<21} MRR   log score (95 %)",
    ]
    lines += [_row(name, one) for name, one in scores.items()]
    best = max(scores[rule].means()["log_score"] for rule in _BEST_RULES)
    top = max(scores[rule].means()["any_top1"] for rule in _BEST_RULES)
    model = scores["model"].means()
    lines.append(
        f"  over the best rule: {model['any_top1'] - top:+.2f} at any place, top 1; "
        f"{model['log_score'] - best:+.2f} in log score"
    )
    return lines


def _calibration(title: str, bins: tuple[Bin, ...]) -> list[str]:
    lines = ["", f"Calibration, {title}: said, seen (95 %), number of forecasts"]
    for one in bins:
        low, high = one.interval
        lines.append(
            f"  {one.said:6.1%}  {one.seen:6.1%} ({low:.1%} to {high:.1%})  {one.forecasts:>6}"
        )
    return lines


def as_text(result: Backtest) -> str:
    """Tables for a terminal."""
    lines = [
        f"{result.cases} cases of exile; case table {result.case_table}",
        f"method {method_version()}",
    ]
    rolling = result.rolling
    lines += _table("Rolling origin, all years", rolling.scores)
    lines += _table("Rolling origin, since 1991", rolling.since(MODERN))
    lines += _table("Leave one home country out", result.leave_home_out.scores)
    lines += _table("Rolling origin, without uncertain rows", result.without_uncertain.scores)
    lines += _table("Since 2013, fitted on cases before", result.out_of_time.scores)
    lines += _calibration("first stop", rolling.calibration_first)
    lines += _calibration("places he ended up in", rolling.calibration_any)
    lines += [
        "",
        "Since 2013, case by case: rank and probability of the first stop, best rank of any",
    ]
    for one in result.out_of_time.results:
        told = ", ".join(f"{place} {value:.0%}" for place, value in one.told[:3])
        lines.append(
            f"  {one.case.leader[:24]:<24} {one.case.home} {one.case.left_on:<10} "
            f"{one.case.first} {one.rank_first:>3} {one.probability_first:6.1%}  "
            f"{one.best} {one.rank_any:>3}   told: {told}"
        )
    return "\n".join(lines) + "\n"
