"""Reports with options written down by people -> how well each is answered, and what goes wrong.

Each report is assessed alone.  One that gets no answer counts as one in which nothing was found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exeunt.claims import CloseReading
from exeunt.errors import InputError, ReportError
from exeunt.evaluation.measures import DRAWS, Figure, score
from exeunt.evaluation.option_counts import (
    MEASURES,
    NO_ANSWER,
    ReadOptions,
    counts_of,
    options_of,
)
from exeunt.evaluation.option_gold import OptionReport
from exeunt.evaluation.option_mistakes import (
    Confusion,
    OptionMistake,
    OptionTrouble,
    findings_of,
)
from exeunt.flow import assess_readings, read_reports
from exeunt.reports import Report, from_text


@dataclass(frozen=True, slots=True)
class OptionResult:
    """One report: the counts of the measures, every mistake, and why there is no answer, if so."""

    report: OptionReport
    read: ReadOptions
    counts: dict[str, int]
    mistakes: tuple[OptionMistake, ...]
    confusion: tuple[Confusion, ...]
    failure: str | None

    @property
    def f1(self) -> float:
        """F1 of the pairs of place and status; 1 where there are none and none was read."""
        both = self.counts["statuses.found"] + self.counts["statuses.gold"]
        return 2 * self.counts["statuses.both"] / both if both else 1.0


@dataclass(frozen=True, slots=True)
class OptionExam:
    """All of it; `results` stand in the order of their ids."""

    results: tuple[OptionResult, ...]
    figures: tuple[Figure, ...]
    draws: int

    def total(self, count: str) -> int:
        """A count summed over all reports."""
        return sum(result.counts[count] for result in self.results)

    @property
    def failed(self) -> tuple[str, ...]:
        """A sentence on each report that got no answer."""
        return tuple(result.failure for result in self.results if result.failure)

    @property
    def troubles(self) -> dict[OptionTrouble, int]:
        """How often each thing went wrong."""
        found = Counter(m.trouble for result in self.results for m in result.mistakes)
        return {trouble: found[trouble] for trouble in OptionTrouble}

    @property
    def confusion(self) -> dict[Confusion, int]:
        """How often each status was written down and each read for it, where the place is right."""
        return dict(Counter(pair for result in self.results for pair in result.confusion))

    def worst(self, count: int) -> tuple[OptionResult, ...]:
        """The reports of the lowest F1 in which something went wrong; ties by mistakes, then id."""
        wrong = [result for result in self.results if result.f1 < 1 or result.mistakes]
        wrong.sort(key=lambda one: (one.f1, -len(one.mistakes), one.report.id))
        return tuple(wrong[:count])


def examine_options(
    reports: Sequence[OptionReport],
    *,
    draws: int = DRAWS,
    jobs: int = 1,
    progress: Callable[[], None] | None = None,
) -> OptionExam:
    """Assess every report, one at least, and score what is said of the options.

    `jobs` processes read, with the same result for any number.  `progress` is called after each
    report.
    """
    step = progress or (lambda: None)
    ordered = sorted(reports, key=lambda one: one.id)
    made = [_made(report) for report in ordered]
    readings = read_reports([one for one in made if isinstance(one, Report)], jobs=jobs)
    results = []
    for gold, report in zip(ordered, made, strict=True):
        item = report if isinstance(report, ReportError) else next(readings)
        results.append(_result(gold, item))
        step()
    return OptionExam(
        tuple(results), score([result.counts for result in results], MEASURES, draws), draws
    )


def _made(report: OptionReport) -> Report | ReportError:
    try:
        return from_text(report.text, id=report.id, published=report.published)
    except ReportError as error:
        return error


def _result(gold: OptionReport, reading: CloseReading | ReportError) -> OptionResult:
    read, failure = _answered(reading)
    findings = findings_of(gold, read, failure)
    counts = {**counts_of(gold, read), **findings.counts}
    if failure is not None:
        failure = failure if failure.startswith(gold.id) else f"{gold.id}: {failure}"
    return OptionResult(gold, read, counts, findings.mistakes, findings.confusion, failure)


def _answered(reading: CloseReading | ReportError) -> tuple[ReadOptions, str | None]:
    """What the answer says, or a sentence on why there is none."""
    if isinstance(reading, ReportError):
        return NO_ANSWER, str(reading)
    try:
        return options_of(assess_readings([reading])), None
    except InputError as error:
        return NO_ANSWER, str(error)
