"""Dossiers -> answers: each case assessed from its reports alone, with a prior from earlier cases.

Nothing from the day of leaving on is known to the prior: neither the case itself, nor another
departure of the same leader from the same country within a year, which is mostly the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from exeunt.assessment import OTHER, Assessment, PriorTable, flat_prior, prior_table
from exeunt.claims import CloseReading
from exeunt.errors import ReportError, UsageError
from exeunt.evaluation.balance import Balance, balance_of
from exeunt.evaluation.dossiers import Dossier
from exeunt.flow import assess_leader, read_reports
from exeunt.options import Leader, find_leader
from exeunt.options.evidence import LEAVE, STAY, UNNAMED, Direction, Theme
from exeunt.people.names import holds, name_key
from exeunt.precedents.cases import Case, exile_cases, host_state
from exeunt.precedents.prior import fit_models, prior
from exeunt.precedents.states import resolve, states_on
from exeunt.reports import Report, from_text

_SAME_DEPARTURE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Examined:
    """One case answered.

    `prior` gives every possible host of the day its probability, `priors_known` is False where it
    is flat.  `truth` are the possible hosts among the destinations, in order, `first` the first
    stop if it is one of them.  `named` counts reports by the place that they name as a host, by
    hand where the file says so.  `read_for`, `read_against` are the places that the program
    itself read as options.  `read_country` is the leader's country as read, `found_leader` whether
    the reports name him at all.
    """

    dossier: Dossier
    prior: dict[str, float]
    prior_is_known: bool
    balance: Balance
    truth: tuple[str, ...]
    first: str | None
    named: dict[str, int]
    named_by_hand: bool
    read_for: tuple[str, ...]
    found_leader: bool
    read_country: str | None
    unread: tuple[str, ...]


def examine(
    dossiers: Sequence[Dossier],
    *,
    cases: Sequence[Case] | None = None,
    jobs: int = 1,
    progress: Callable[[], None] | None = None,
) -> tuple[Examined, ...]:
    """Answer every case; `cases` is the table that the prior learns from (the product's own).

    `jobs` processes read, with the same result for any number.  `progress` is called after each
    report and each case.
    """
    step = progress or (lambda: None)
    read = _read_all(dossiers, jobs, step)
    table = tuple(exile_cases() if cases is None else cases)
    found = []
    for dossier, (readings, unread) in zip(dossiers, read, strict=True):
        found.append(_examined(dossier, readings, unread, table))
        step()
    return tuple(found)


def steps_of(dossiers: Sequence[Dossier]) -> int:
    """How often `progress` is called."""
    return len(dossiers) + sum(len(dossier.reports) for dossier in dossiers)


def _read_all(
    dossiers: Sequence[Dossier], jobs: int, step: Callable[[], None]
) -> list[tuple[list[CloseReading], list[str]]]:
    """The readings of each case, and a sentence on each report that could not be read."""
    out: list[tuple[list[CloseReading], list[str]]] = [([], []) for _ in dossiers]
    reports: list[Report] = []
    owners: list[int] = []
    for owner, dossier in enumerate(dossiers):
        for number, one in enumerate(dossier.reports, 1):
            try:
                report = from_text(
                    one.text, id=f"{number}-{one.id}", outlet=one.outlet, published=one.published
                )
            except ReportError as error:
                out[owner][1].append(str(error))
                step()
                continue
            reports.append(report)
            owners.append(owner)
    for owner, item in zip(owners, read_reports(reports, jobs=jobs), strict=True):
        if isinstance(item, ReportError):
            out[owner][1].append(str(item))
        else:
            out[owner][0].append(item)
        step()
    return out


def _examined(
    dossier: Dossier, readings: list[CloseReading], unread: list[str], table: Sequence[Case]
) -> Examined:
    leader, found_leader = _leader(dossier, readings)
    own = _prior(dossier, dossier.country, table)
    used = own if leader.country == dossier.country else _prior(dossier, leader.country, table)
    answer = assess_leader(readings, leader, dossier.as_of, used, unread=unread)
    day = dossier.known_before
    hosts = [state.code for state in states_on(day) if state.code != dossier.country]
    chances = {code: own.of(code).probability for code in hosts}
    total = sum(chances.values())
    went = [host_state(code, day) for code in dossier.destinations]
    truth = tuple(dict.fromkeys(code for code in went if code in chances and code))
    read_for = _options(answer)
    named, by_hand = _named(dossier, answer, set(hosts))
    return Examined(
        dossier=dossier,
        prior={code: chance / total for code, chance in chances.items()},
        prior_is_known=bool(own.rows),
        balance=balance_of(answer),
        truth=truth,
        first=went[0] if went and went[0] in chances else None,
        named=named,
        named_by_hand=by_hand,
        read_for=read_for,
        found_leader=found_leader,
        read_country=leader.country,
        unread=tuple(unread),
    )


def _leader(dossier: Dossier, readings: Sequence[CloseReading]) -> tuple[Leader, bool]:
    """The leader as the reports have him, or by the case's name and country if they do not."""
    try:
        return find_leader(readings, dossier.leader), True
    except UsageError:
        return Leader(dossier.leader, None, dossier.country), False


def _prior(dossier: Dossier, country: str | None, table: Sequence[Case]) -> PriorTable:
    """The prior of what was known before the case."""
    if country is None:
        return flat_prior(None, "no report says which country the leader is of")
    day = dossier.known_before
    known = [case for case in table if not _hidden(case, dossier)]
    try:
        resolve(country, day)
        models = fit_models(day, cases=known)
    except UsageError as error:
        return flat_prior(country, str(error))
    return prior_table(prior(country, day, cases=known, models=models))


def _hidden(case: Case, dossier: Dossier) -> bool:
    """Is it not earlier than the dossier's case, or that case under a date that differs?"""
    day = dossier.known_before
    if case.known_after >= day:
        return True
    near = abs(case.on - (dossier.left_on or day)) < _SAME_DEPARTURE
    ours, theirs = name_key(dossier.leader), name_key(case.leader)
    same = holds(ours, theirs) or holds(theirs, ours)
    return same and near and case.home == dossier.country


def _options(answer: Assessment) -> tuple[str, ...]:
    """The places that the program read as options for which something speaks."""
    codes = {
        piece.evidence.option
        for piece in answer.evidence
        if piece.evidence.theme is Theme.OPTION and piece.evidence.direction is Direction.FOR
    }
    return tuple(sorted(codes - {STAY, LEAVE, UNNAMED, OTHER}))


def _named(dossier: Dossier, answer: Assessment, hosts: set[str]) -> tuple[dict[str, int], bool]:
    """How many reports name each host as an option, and whether that is coded by hand."""
    by_hand = all(report.named is not None for report in dossier.reports)
    if by_hand:
        lists = [list(report.named or ()) for report in dossier.reports]
    else:
        pairs = {
            (piece.evidence.report, piece.evidence.option)
            for piece in answer.evidence
            if piece.evidence.theme is Theme.OPTION
        }
        lists = [[option] for _, option in sorted(pairs)]
    counts: dict[str, int] = {}
    for codes in lists:
        for code in codes:
            state = host_state(code, dossier.known_before) if by_hand else code
            if state in hosts and state is not None:
                counts[state] = counts.get(state, 0) + 1
    return dict(sorted(counts.items())), by_hand
