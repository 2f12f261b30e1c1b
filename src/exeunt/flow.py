"""The flow: reports in, the answer out, through all rooms in order.

    reports -> claims -> options -> assessment -> brief

One report that cannot be read never takes the others along: it is named in the answer's
`unread`.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, fields, replace
from datetime import date

from exeunt.assessment import (
    Assessment,
    LeaderFact,
    Material,
    PriorTable,
    ReadReport,
    Scale,
    Subject,
    base_rate_for,
    prior_given,
)
from exeunt.assessment import assess as weigh
from exeunt.claims import CloseReading, read_closely
from exeunt.errors import InputError, ReportError, UsageError
from exeunt.options import Leader, Reading, find_leader, weigh_in_all
from exeunt.reports import Report, origins

_CHUNK = 4
"""Reports handed to a process at a time: few, so that the last ones end together."""


@dataclass(frozen=True, slots=True)
class Answer(Assessment):
    """An assessment that can print itself; see `exeunt.brief` for all formats."""

    def to_markdown(self, scale: Scale = Scale.ICD203) -> str:
        """The brief in Markdown, every statement with its note."""
        return self._print("markdown", scale)

    def to_html(self, scale: Scale = Scale.ICD203) -> str:
        """The brief as one page that needs nothing else."""
        return self._print("html", scale)

    def to_json(self, scale: Scale = Scale.ICD203) -> str:
        """The whole assessment as one JSON object."""
        return self._print("json", scale)

    def _print(self, form: str, scale: Scale) -> str:
        from exeunt.brief import Format, render  # noqa: PLC0415 - rich and jinja2 only if printed

        return render(self, Format(form), scale=scale)


@dataclass(frozen=True, slots=True)
class ReadAll:
    """The reports that could be read, in the order given, and a sentence on all that was not."""

    reads: tuple[ReadReport, ...]
    unread: tuple[str, ...]


def read_all(
    reports: Iterable[Report | ReportError],
    *,
    jobs: int = 1,
    progress: Callable[[], None] | None = None,
) -> ReadAll:
    """The claims of all reports; arguments and errors as for `assess`."""
    readings, unread = _read_closely(list(reports), None, jobs, progress)
    return ReadAll(_with_origins(readings), tuple(unread))


def assess(
    reports: Iterable[Report | ReportError],
    about: str | None = None,
    as_of: date | None = None,
    *,
    facts: Sequence[LeaderFact] = (),
    jobs: int = 1,
    progress: Callable[[], None] | None = None,
) -> Answer:
    """Assess what reports say of one leader: the one named by `about`, or whom they are about.

    `reports` may hold errors in place of reports, as `load_all` gives them; each is named in
    `unread`.  Reports published after `as_of` are left out (by default the day of the newest one);
    those without a day are used.  `facts` are known from elsewhere and raise or lower the prior of
    their hosts; the answer names them as given.  `jobs` processes read, with the same result for
    any number.  `progress` is called after each report read.

    Raises InputError if no report could be used or none is about a leader, UsageError if none
    names `about` or a fact is about no possible host.
    """
    readings, unread = _read_closely(list(reports), as_of, jobs, progress)
    return assess_readings(readings, about, as_of, unread=unread, facts=facts)


def assess_readings(
    readings: Sequence[CloseReading],
    about: str | None = None,
    as_of: date | None = None,
    *,
    unread: Sequence[str] = (),
    facts: Sequence[LeaderFact] = (),
) -> Answer:
    """The same for reports that have been read already, as for several as-of dates in turn.

    `unread` are sentences on what was not read before; later reports are added to them.  The ids
    of the reports must differ.
    """
    late = {r.report.id: _too_late(r.report, as_of) for r in readings}
    kept = [r for r in readings if late[r.report.id] is None]
    sentences = [*unread, *(sentence for sentence in late.values() if sentence)]
    if not kept:
        raise InputError(_nothing(sentences))
    days = [r.report.published for r in kept if r.report.published]
    day = as_of or max(days, default=None)
    leader = _leader(kept, about)
    found = weigh_in_all(kept, leader)
    prior = prior_given(leader.country, day, facts, [e for one in found for e in one.evidence])
    return _weigh(kept, leader, day, prior, sentences, found)


def assess_leader(
    readings: Sequence[CloseReading],
    leader: Leader,
    as_of: date | None,
    prior: PriorTable,
    *,
    unread: Sequence[str] = (),
) -> Answer:
    """The same for a leader and a prior that are known; the reports may be none at all."""
    found = weigh_in_all(readings, leader)
    return _weigh(readings, leader, as_of, prior, unread, found)


def read_reports(
    reports: Sequence[Report], *, jobs: int = 1
) -> Iterator[CloseReading | ReportError]:
    """Each report closely read, in order; what cannot be read is a ReportError in its place."""
    if jobs <= 1 or len(reports) <= 1:
        yield from map(_read, reports)
        return
    context = multiprocessing.get_context("spawn")
    workers = min(jobs, len(reports))
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_interrupts)
    try:
        yield from pool.map(_read, reports, chunksize=_CHUNK)
    except BrokenProcessPool:
        raise InputError(
            "a process that read reports ended before its work was done, perhaps for want of "
            "memory; try again with one (--jobs 1; a script of your own that wants several must "
            "start under `if __name__ == '__main__':`)"
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _read_closely(
    found: Sequence[Report | ReportError],
    as_of: date | None,
    jobs: int,
    progress: Callable[[], None] | None,
) -> tuple[list[CloseReading], list[str]]:
    """What could be read, in the order given, and a sentence on all that was not."""
    unread = [str(item) for item in found if isinstance(item, ReportError)]
    reports = _with_own_ids([item for item in found if isinstance(item, Report)])
    late = [_too_late(report, as_of) for report in reports]
    unread += [sentence for sentence in late if sentence]
    kept = [report for report, sentence in zip(reports, late, strict=True) if not sentence]
    readings: list[CloseReading] = []
    for item in read_reports(kept, jobs=jobs):
        if isinstance(item, ReportError):
            unread.append(str(item))
        else:
            readings.append(item)
            unread += [f"{item.report.id}: {warning}" for warning in item.report.warnings]
        if progress is not None:
            progress()
    if not readings:
        raise InputError(_nothing(unread))
    return readings, unread


def _with_origins(readings: Sequence[CloseReading]) -> tuple[ReadReport, ...]:
    names = origins([reading.report for reading in readings])
    return tuple(
        ReadReport(reading.report, reading.claims, name)
        for reading, name in zip(readings, names, strict=True)
    )


def _read(report: Report) -> CloseReading | ReportError:
    try:
        return read_closely(report)
    except ReportError as error:
        return error


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the process that started this one, which then ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _weigh(
    readings: Sequence[CloseReading],
    leader: Leader,
    as_of: date | None,
    prior: PriorTable,
    unread: Sequence[str],
    found: tuple[Reading, ...],
) -> Answer:
    material = Material(
        subject=Subject(leader.name, leader.role, leader.country, leader.country_source),
        as_of=as_of,
        reads=_with_origins(readings),
        readings=found,
        unread=tuple(sorted([*unread, *_too_long(found)])),
        base_rate=base_rate_for(leader.country, as_of),
    )
    answer = weigh(material, prior)
    return Answer(**{field.name: getattr(answer, field.name) for field in fields(answer)})


def _too_long(readings: Sequence[Reading]) -> list[str]:
    """A sentence for each report that holds sentences too long to be weighed."""
    return [
        f"{reading.report}: {len(reading.too_long)} passages without a sentence end within "
        "3,000 characters were not weighed"
        for reading in readings
        if reading.too_long
    ]


def _leader(readings: Sequence[CloseReading], about: str | None) -> Leader:
    """The leader; reports about nobody are unfit input, a name that none holds is wrong usage."""
    try:
        return find_leader(readings, about)
    except UsageError as error:
        if about is not None:
            raise
        raise InputError(str(error)) from None


def _too_late(report: Report, as_of: date | None) -> str | None:
    """A sentence for a report published after that day, else None."""
    if as_of is None or report.published is None or report.published <= as_of:
        return None
    return f"{report.id}: published {report.published}, after the as-of date {as_of}"


def _with_own_ids(reports: Sequence[Report]) -> list[Report]:
    """The reports, each under an id of its own that does not hang on the order they came in."""
    taken: set[str] = set()
    out = list(reports)

    def rank(report: Report) -> tuple[str, date, str]:
        return (report.id, report.published or date.max, report.text)

    for n in sorted(range(len(out)), key=lambda n: rank(out[n])):
        report = out[n]
        name, number = report.id, 1
        while name in taken:
            number += 1
            name = f"{report.id}-{number}"
        taken.add(name)
        if name != report.id:
            out[n] = replace(report, id=name)
    return out


def _nothing(unread: Sequence[str]) -> str:
    """What to say when no report is left."""
    if not unread:
        return "no report was given; name at least one file, folder or URL"
    if len(unread) == 1:
        return unread[0]
    return f"none of {len(unread)} reports could be used; the first: {unread[0]}"
