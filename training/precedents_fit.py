# ruff: noqa: E501, PERF401 - rows of tables are easier to read on one line
"""`make model` for the precedents: fits both models on the committed tables and writes what is shown.

    python training/precedents_fit.py

Needs the package alone.  Writes the coefficients (`precedents/data/coefficients.csv`), and in
`docs/method` the tables of `precedents.md` between their marks and the calibration plot.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np

from exeunt.precedents.backtest import MODERN, Backtest, Trial, backtest
from exeunt.precedents.metrics import Bin, Scores
from exeunt.precedents.model import Model
from exeunt.precedents.prior import fit_models, method_version

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "src" / "exeunt" / "precedents" / "data"
PAGE = ROOT / "docs" / "method" / "precedents.md"
PLOT = ROOT / "docs" / "method" / "precedents-calibration.svg"


def coefficient_rows(model: Model) -> list[dict[str, str]]:
    """Weights in the columns' own units with 95 % of the bootstrap draws."""
    weights = model.coefficients / model.scales
    draws = model.draws / model.scales
    rows = []
    for i, column in enumerate(model.columns):
        low, high = np.quantile(draws[:, i], [0.025, 0.975]) if len(draws) else (np.nan, np.nan)
        rows.append(
            {
                "target": model.target.value,
                "factor": column.factor.value,
                "form": column.form,
                "weight": f"{weights[i]:.6f}",
                "low": f"{low:.4f}" if len(draws) else "",
                "high": f"{high:.4f}" if len(draws) else "",
            }
        )
    return rows


def coefficient_table(rows: list[dict[str, str]]) -> str:
    """The coefficients as Markdown."""
    first = {(r["factor"], r["form"]): r["weight"] for r in rows if r["target"] == "first"}
    lines = ["| factor | form | weight | 95 % | first stop |", "| --- | --- | --- | --- | --- |"]
    for row in rows:
        if row["target"] == "any":
            other = float(first[row["factor"], row["form"]])
            lines.append(
                f"| {row['factor']} | {row['form']} | {float(row['weight']):+.3f} | "
                f"{float(row['low']):+.2f} to {float(row['high']):+.2f} | {other:+.3f} |"
            )
    return "\n".join(lines)


def score_row(name: str, scores: Scores) -> str:
    """One line of a score table."""
    means, ends = scores.means(), scores.intervals()
    cells = [name]
    for measure in ("first_top1", "first_top3", "first_top5", "first_top10"):
        cells.append(f"{means[measure]:.2f}")
    for measure in ("any_top1", "any_top3", "any_top5", "any_top10"):
        low, high = ends[measure]
        cells.append(f"{means[measure]:.2f} [{low:.2f}, {high:.2f}]")
    low, high = ends["log_score"]
    cells += [f"{means['any_mrr']:.2f}", f"{means['log_score']:.2f} [{low:.2f}, {high:.2f}]"]
    return "| " + " | ".join(cells) + " |"


def score_table(title: str, scores: dict[str, Scores]) -> str:
    """A score table as Markdown."""
    lines = [
        f"**{title}** ({scores['model'].cases} cases)",
        "",
        "| | first @1 | @3 | @5 | @10 | any @1 | @3 | @5 | @10 | MRR | log score |",
        "| --- " * 11 + "|",
    ]
    lines += [score_row(name, one) for name, one in scores.items()]
    return "\n".join(lines)


def gain_lines(scores: dict[str, Scores]) -> str:
    """Paired differences from the rules of thumb."""
    lines = []
    rules = (
        *("neighbours_then_powers", "powers_then_neighbours", "most_hosted", "published"),
        *("without_patrons", "without_organisations"),
    )
    for rule in rules:
        parts = []
        for measure in ("any_top1", "any_top5", "any_top10", "log_score"):
            gain, low, high = scores["model"].gain_over(scores[rule], measure)
            parts.append(f"{measure} {gain:+.2f} [{low:+.2f}, {high:+.2f}]")
        lines.append(f"- model minus {rule}: " + "; ".join(parts))
    return "\n".join(lines)


def case_table(trial: Trial) -> str:
    """Case by case as Markdown."""
    lines = [
        "| leader | home | left | first stop | rank | probability | best of his places | rank | told |",
        "| --- " * 9 + "|",
    ]
    for one in trial.results:
        told = ", ".join(f"{place} {value:.0%}" for place, value in one.told[:3])
        lines.append(
            f"| {one.case.leader} | {one.case.home} | {one.case.left_on} | {one.case.first} | "
            f"{one.rank_first} | {one.probability_first:.1%} | {one.best} | {one.rank_any} | {told} |"
        )
    return "\n".join(lines)


def worst_table(trial: Trial) -> str:
    """The cases that the rolling forecasts got most wrong."""
    worst = sorted(trial.results, key=lambda one: (one.probability_any, one.case.id))[:20]
    lines = ["| leader | home | left | went to | best rank | together | told |", "| --- " * 7 + "|"]
    for one in worst:
        told = ", ".join(f"{place} {value:.0%}" for place, value in one.told[:3])
        lines.append(
            f"| {one.case.leader} | {one.case.home} | {one.case.left_on} | "
            f"{', '.join(one.case.destinations)} | {one.rank_any} | {one.probability_any:.2%} | {told} |"
        )
    return "\n".join(lines)


def calibration_table(bins: tuple[Bin, ...]) -> str:
    """Calibration as Markdown."""
    lines = ["| said | seen | 95 % | forecasts |", "| --- | --- | --- | --- |"]
    for one in bins:
        low, high = one.interval
        lines.append(
            f"| {one.said:.1%} | {one.seen:.1%} | {low:.1%} to {high:.1%} | {one.forecasts} |"
        )
    return "\n".join(lines)


def plot(bins: tuple[Bin, ...]) -> str:
    """The calibration plot: said across, seen up, with 95 % bars."""
    size, edge, top = 360, 40, 0.5

    def at(value: float) -> float:
        return edge + value / top * (size - 2 * edge)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" '
        f'viewBox="0 0 {size} {size}" role="img" aria-label="Calibration: said against seen">',
        f'<rect width="{size}" height="{size}" fill="white"/>',
        f'<line x1="{at(0)}" y1="{size - at(0)}" x2="{at(top)}" y2="{size - at(top)}" '
        'stroke="#999" stroke-dasharray="4 4"/>',
    ]
    for tick in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5):
        x, y = at(tick), size - at(tick)
        parts.append(
            f'<text x="{x:.0f}" y="{size - 22}" font-size="11" text-anchor="middle">{tick:.0%}</text>'
        )
        parts.append(
            f'<text x="34" y="{y + 4:.0f}" font-size="11" text-anchor="end">{tick:.0%}</text>'
        )
    parts.append(
        f'<text x="{size / 2}" y="{size - 6}" font-size="12" text-anchor="middle">said</text>'
    )
    parts.append('<text x="14" y="26" font-size="12">seen</text>')
    for one in bins:
        x = at(one.said)
        low, high = (size - at(min(end, top)) for end in one.interval)
        parts.append(
            f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}" stroke="#246"/>'
        )
        parts.append(f'<circle cx="{x:.1f}" cy="{size - at(one.seen):.1f}" r="4" fill="#246"/>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def sections(rows: list[dict[str, str]], result: Backtest) -> dict[str, str]:
    """What stands between the marks of the page."""
    rolling = result.rolling
    modern = rolling.since(MODERN)
    return {
        "stamp": f"Method `{method_version()}`, case table `{result.case_table}`, {result.cases} cases.",
        "coefficients": coefficient_table(rows),
        "scores": "\n\n".join(
            [
                score_table("Rolling origin, all years", rolling.scores),
                score_table("Rolling origin, since 1991", modern),
                gain_lines(modern),
                score_table("Leave one home country out", result.leave_home_out.scores),
                score_table(
                    "Rolling origin, without uncertain rows", result.without_uncertain.scores
                ),
                score_table(
                    "The same cases with uncertain rows in the fit",
                    rolling.where([one.case.certain for one in rolling.situations]),
                ),
                score_table(
                    "Rolling origin, autocrats only",
                    rolling.where([one.case.autocrat is True for one in rolling.situations]),
                ),
                score_table("Since 2013, fitted on the cases before", result.out_of_time.scores),
            ]
        ),
        "calibration": "First stop:\n\n"
        + calibration_table(rolling.calibration_first)
        + "\n\nPlaces he ended up in:\n\n"
        + calibration_table(rolling.calibration_any),
        "cases": case_table(result.out_of_time),
        "worst": worst_table(rolling),
    }


def main() -> None:
    """Fit, test and write."""
    models = fit_models()
    rows = coefficient_rows(models.anywhere) + coefficient_rows(models.first_stop)
    with (DATA / "coefficients.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    result = backtest()
    PLOT.write_text(plot(result.rolling.calibration_any), encoding="utf-8")
    page = PAGE.read_text(encoding="utf-8")
    for name, text in sections(rows, result).items():
        mark = re.compile(f"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        if not mark.search(page):
            raise SystemExit(f"{PAGE} has no mark for {name}")
        page = mark.sub(lambda found, text=text: found[1] + text + "\n" + found[2], page)
    PAGE.write_text(page, encoding="utf-8")
    print(f"written: coefficients.csv, {PAGE.name}, {PLOT.name}")


if __name__ == "__main__":
    main()
