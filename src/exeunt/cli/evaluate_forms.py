"""The exam as JSON and as text."""

from __future__ import annotations

import json
from statistics import fmean
from typing import Any

from exeunt.assessment import flat_prior, method_version
from exeunt.evaluation import RULES, Exam
from exeunt.evaluation.scores import JOINT, Result
from exeunt.precedents.metrics import Bin, Scores
from exeunt.precedents.prior import method_version as precedents_version

SCHEMA_VERSION = "1"
_MEASURES = ("first_top1", "first_top3", "any_top1", "any_top3", "any_top5", "log_score")
_DIGITS = 4


def as_json(exam: Exam) -> str:
    """The exam as the interface has it, with a line end."""
    scored = len(exam.metrics[JOINT].per_case["log_score"]) if exam.metrics else 0
    record = {
        "schema_version": SCHEMA_VERSION,
        "method_version": _version(),
        "cases": len(exam.results),
        "weights": exam.weights,
        "named_by": _named_by(exam),
        "exile": {
            "n": sum(result.examined.dossier.is_exile for result in exam.results),
            "scored": scored,
            "unscored": list(exam.unscored),
            "metrics": {name: _means(scores) for name, scores in exam.metrics.items()},
            "gains": {
                name: _gains(exam.metrics[JOINT], scores)
                for name, scores in exam.metrics.items()
                if name != JOINT
            },
            "calibration": [_bin(one) for one in exam.calibration],
        },
        "none": {
            "n": len(exam.tops[JOINT]),
            "mean_top_probability": _mean(exam.tops[JOINT]),
            "by_rule": {name: _mean(exam.tops[name]) for name in RULES},
        },
        "per_case": [_case(result) for result in exam.results],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _version() -> str:
    """One that changes with any number of the assessment or the precedents."""
    return f"{method_version(flat_prior(None))} {precedents_version()}"


def _named_by(exam: Exam) -> str:
    by_hand = sum(result.examined.named_by_hand for result in exam.results)
    if by_hand == len(exam.results):
        return "hand, in the file"
    return f"hand, in the file ({by_hand} cases); our own reading (the others)"


def _mean(values: tuple[float, ...]) -> float | None:
    return round(fmean(values), _DIGITS) if values else None


def _means(scores: Scores) -> dict[str, Any]:
    record: dict[str, Any] = {name: round(value, _DIGITS) for name, value in scores.means().items()}
    record["intervals"] = {
        name: [round(end, _DIGITS) for end in ends] for name, ends in scores.intervals().items()
    }
    return record


def _gains(joint: Scores, other: Scores) -> dict[str, list[float]]:
    """Mean difference and its interval."""
    return {
        name: [round(value, _DIGITS) for value in joint.gain_over(other, name)]
        for name in _MEASURES
    }


def _bin(one: Bin) -> dict[str, Any]:
    return {
        "low": one.low,
        "high": min(one.high, 1.0),
        "forecasts": one.forecasts,
        "said": round(one.said, _DIGITS),
        "seen": round(one.seen, _DIGITS),
        "interval": [round(end, _DIGITS) for end in one.interval],
    }


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def _case(result: Result) -> dict[str, Any]:
    case, dossier = result.examined, result.examined.dossier
    return {
        "case_id": dossier.case_id,
        "leader": dossier.leader,
        "country": dossier.country,
        "as_of": dossier.as_of.isoformat(),
        "prior_before": dossier.known_before.isoformat(),
        "first": dossier.destinations[0] if dossier.is_exile else "none",
        "destinations": list(dossier.destinations),
        "rank_first": result.rank_first,
        "rank_any": result.rank_any,
        "probability_any": _round(result.probability_any),
        "prior_rank_any": result.prior_rank_any,
        "prior_probability_any": _round(result.prior_probability_any),
        "top": [{"place": place, "probability": round(p, 6)} for place, p in result.told],
        "named": case.named,
        "read_as_options": list(case.read_for),
        "leader_found": case.found_leader,
        "country_read": case.read_country,
        "prior_is_known": case.prior_is_known,
        "reports": len(dossier.reports),
        "unread": list(case.unread),
        "trouble": result.trouble,
    }


_WIDTH = 30
_NAMES = {
    "joint": "joint (the assessment)",
    "prior": "prior alone",
    "most_named": "named most often",
    "named_uniform": "named places alike",
    "joint_as_shipped": "joint, nothing left out",
}


def as_text(exam: Exam) -> str:
    """Tables for a terminal."""
    lines = [
        f"{len(exam.results)} cases: "
        f"{sum(result.examined.dossier.is_exile for result in exam.results)} that ended in exile, "
        f"{len(exam.tops[JOINT])} that did not",
        f"method {_version()}",
        f"{exam.weights}",
        f"places named: by {_named_by(exam)}",
    ]
    if exam.unscored:
        lines.append(f"not scored, no destination was a state then: {', '.join(exam.unscored)}")
    if exam.metrics:
        lines += _tables(exam)
    if exam.tops[JOINT]:
        lines += ["", "Cases without exile: the mean probability of the place put first"]
        lines += [f"  {_NAMES[name]:<{_WIDTH}} {fmean(exam.tops[name]):.2f}" for name in RULES]
    lines += ["", "Case by case: rank of first stop and of any, probability of all (prior alone)"]
    for result in exam.results:
        lines += _case_lines(result)
    return "\n".join(lines) + "\n"


def _tables(exam: Exam) -> list[str]:
    lines = [
        "",
        f"Cases that ended in exile ({exam.metrics[JOINT].cases} scored)",
        f"  {'':<{_WIDTH}} first 1/3   any 1/3/5        log score (95 %)",
    ]
    for name, scores in exam.metrics.items():
        means = scores.means()
        low, high = scores.intervals()["log_score"]
        first = " ".join(f"{means[key]:.2f}" for key in _MEASURES[:2])
        reached = " ".join(f"{means[key]:.2f}" for key in _MEASURES[2:5])
        lines.append(
            f"  {_NAMES[name]:<{_WIDTH}} {first:<11} {reached:<16} "
            f"{means['log_score']:.2f} ({low:.2f} to {high:.2f})"
        )
    lines += ["", "Joint against each (95 % over cases)"]
    for name, scores in exam.metrics.items():
        if name == JOINT:
            continue
        parts = []
        for key in ("first_top1", "any_top1", "any_top3", "log_score"):
            gain, low, high = exam.metrics[JOINT].gain_over(scores, key)
            parts.append(f"{key} {gain:+.2f} ({low:+.2f} to {high:+.2f})")
        lines.append(f"  {_NAMES[name]:<{_WIDTH}} {'; '.join(parts)}")
    lines += ["", "Calibration of the joint answer: said, seen (95 %), number of forecasts"]
    for one in exam.calibration:
        low, high = one.interval
        lines.append(
            f"  {one.said:6.1%}  {one.seen:6.1%} ({low:.1%} to {high:.1%})  {one.forecasts:>6}"
        )
    return lines


def _case_lines(result: Result) -> list[str]:
    case, dossier = result.examined, result.examined.dossier
    told = ", ".join(f"{place} {value:.0%}" for place, value in result.told[:3])
    name = f"{dossier.leader[:24]:<24} {dossier.country} {dossier.as_of}"
    if not dossier.is_exile:
        return [f"  {name}  stayed{'':<22}  told: {told}"]
    went = ", ".join(dossier.destinations)
    if result.probability_any is None:
        return [f"  {name}  {went}: not scored  told: {told}"]
    lines = [
        f"  {name}  {went:<12.12} {result.rank_first or '-':>3} {result.rank_any:>3} "
        f"{result.probability_any:6.1%} ({result.prior_probability_any:.1%})  told: {told}"
    ]
    notes = [result.trouble] if result.trouble else []
    if not case.found_leader:
        notes.append("the reports do not name the leader")
    if case.read_country != dossier.country:
        notes.append(f"country read as {case.read_country or 'unknown'}")
    if case.unread:
        notes.append(f"not read: {'; '.join(case.unread)}")
    if notes:
        lines.append(f"      {'; '.join(notes)}")
    return lines
