"""Findings: what the clauses of a marked sentence say of places as destinations."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from exeunt.options.clauses import (
    PLACE_MARK,
    Clause,
    Fit,
    clauses,
    contrasted,
    excepted,
    placed,
    without_asides,
)
from exeunt.options.echoes import echoes_in, is_elliptic, turned_down
from exeunt.options.evidence import By, Role, Status
from exeunt.options.finding import Finding
from exeunt.options.frame import Frame
from exeunt.options.host_frames import HOST_FRAMES
from exeunt.options.host_status import host_status
from exeunt.options.journeys import places_behind, role_of
from exeunt.options.leader_frames import LEADER_FRAMES
from exeunt.options.leader_status import leader_status
from exeunt.options.marks import Marked
from exeunt.options.nominal_frames import NOMINAL_FRAMES
from exeunt.options.nominal_status import nominal_status
from exeunt.options.spelling import LEADER_MARK

_DECLINED = re.compile(
    r"\bλ (?:has |had |is said to have )?(?:declined|refused|turned (?:it|them|this) down|said no|"
    r"rejected (?:it|the offer|them)|was not interested)\b(?! to (?:say|comment|name|confirm))"
)
_ANOTHER_START = re.compile(rf"{LEADER_MARK}|\band\b")
_DECLINED_TOO = re.compile(
    r"\W*(?:has |had )?(?:declined|turned (?:it|them|this) down|said no(?! more)|rejected (?:it|"
    r"the offer|them)|refused(?! to|[^.;]*\w))\b"
)
"""The same with the subject left out: "was offered a house but said no"."""
_JOURNEY = frozenset({Status.FLED_TO, Status.REPORTED, Status.POSSIBLE, Status.DENIED})
"""Statuses behind which a journey can go on to a further place."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Frames of one kind, and how the status of what they find is read."""

    frames: tuple[Frame, ...]
    status: Callable[[Fit], Status | None]
    yields: frozenset[str]
    """Names of the frames that say nothing of a place of which an earlier group spoke."""
    tells_journeys: bool = False


_GROUPS = (
    _Group(HOST_FRAMES, host_status, frozenset()),
    _Group(LEADER_FRAMES, leader_status, frozenset({"leader goes"}), tells_journeys=True),
    _Group(NOMINAL_FRAMES, nominal_status, frozenset(f.name for f in NOMINAL_FRAMES)),
)
"""From the plainest wording to the vaguest."""


def find_places_spoken_of(
    marked: Marked, before: str = "", of_flight: bool = False
) -> tuple[Finding, ...]:
    """What the sentence says of each place that it names as a destination.

    `before` are the marked words of the sentence before it in the same paragraph, for what
    the sentence leaves unsaid; `of_flight` says that the report speaks of exile, refuge or
    flight at all.  One finding for each place and status, in order.
    """
    out: list[Finding] = []
    around = _Surroundings(f"{before} {marked.words}", marked.headline, of_flight)
    said_before = _said_before(marked, before, of_flight) if is_elliptic(marked.words) else ()
    for clause in clauses(marked):
        found = _in_clause(clause, around)
        found += echoes_in(clause, [*out, *found], said_before)
        out.extend(found or _declined(clause, out) or turned_down(clause, out, marked.words))
    kept: dict[tuple[int, Status], Finding] = {}
    for finding in out:
        kept.setdefault((finding.place, finding.status), finding)
    return tuple(sorted(kept.values(), key=lambda f: (f.at, f.status)))


def _said_before(marked: Marked, before: str, of_flight: bool) -> tuple[Finding, ...]:
    """What the sentence before it says of places, in order of where they stand."""
    return find_places_spoken_of(replace(marked, words=before), "", of_flight) if before else ()


def _declined(clause: Clause, so_far: list[Finding]) -> list[Finding]:
    """The leader turns down, in a clause without a place, what was offered before it."""
    declined = _DECLINED.search(clause.words) or (
        _DECLINED_TOO.match(clause.words) if clause.start else None
    )
    if declined is None:
        return []
    begins, ends = clause.start, clause.start + declined.end()
    return [
        replace(f, status=Status.REFUSED, by=By.LEADER, start=begins, end=ends)
        for f in so_far
        if f.status is Status.OFFERED
    ]


@dataclass(frozen=True, slots=True)
class _Surroundings:
    """What stands round a clause: see `Fit`."""

    whole: str
    headline: bool
    of_flight: bool


@dataclass(slots=True)
class _Gathering:
    """What is found in one clause, group by group."""

    clause: Clause
    excepted: set[int]
    contrasted: set[int]
    found: list[Finding] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    stops: set[int] = field(default_factory=set)

    def lay(self, group: _Group, words: str, around: _Surroundings) -> None:
        """Lay the frames of one group on the clause."""
        fresh: list[Finding] = []
        for frame in (f for f in group.frames if f.could_fit(words)):
            at = 0
            while match := frame.pattern.search(words, at):
                fit = Fit(
                    *(frame, match, self.clause, words),
                    *(around.whole, around.headline, around.of_flight),
                )
                status = group.status(fit)
                at = match.end() if status is not None else _next_start(match)
                if status is None:
                    continue
                self._take(fit, status, group, fresh)
                if group.tells_journeys and status in _JOURNEY:
                    further, stops = places_behind(fit, status)
                    fresh.extend(further)
                    self.stops |= stops
        self.found.extend(
            replace(f, role=Role.TRANSIT) if f.place in self.stops else f for f in fresh
        )
        self.seen.update(f.place for f in fresh)

    def _take(self, fit: Fit, status: Status, group: _Group, fresh: list[Finding]) -> None:
        """Add the places of the frame that the group has not yet found."""
        role = role_of(fit, status)
        start = self.clause.start
        for n, at in placed(fit.match):
            if n in self.excepted or any(f.place == n for f in fresh):
                continue
            if n in self.seen and fit.frame.name in group.yields:
                continue
            against = n in self.contrasted
            fresh.append(
                Finding(
                    n,
                    Status.DENIED if against else status,
                    role,
                    None if against else fit.frame.by,
                    start + fit.match.start(),
                    start + fit.match.end(),
                    start + at,
                )
            )

    def contrast(self) -> None:
        """Deny the contrasted places that no frame spoke of, where the clause affirms another."""
        start, end = self.clause.start, self.clause.start + len(self.clause.words)
        marks: dict[int, int] = {}
        for mark in PLACE_MARK.finditer(self.clause.words):
            marks.setdefault(int(mark.group(1)), mark.start())
        for n in sorted(self.contrasted - self.seen - self.excepted):
            if self.found and self.found[0].status is not Status.OFFERED:
                self.found.append(
                    Finding(n, Status.DENIED, Role.DESTINATION, None, start, end, start + marks[n])
                )


def _next_start(match: re.Match[str]) -> int:
    """Where to look on behind words that say nothing: at the leader's next naming, or an "and"."""
    later = _ANOTHER_START.search(match.string, match.start() + 1, match.end())
    return later.start() if later else match.end()


def _in_clause(clause: Clause, around: _Surroundings) -> list[Finding]:
    if not PLACE_MARK.search(clause.words):
        return []
    gathering = _Gathering(clause, excepted(clause.words), contrasted(clause.words))
    words = without_asides(clause.words)
    for group in _GROUPS:
        gathering.lay(group, words, around)
    gathering.contrast()
    return [
        f
        for f in gathering.found
        if not (f.place in gathering.contrasted and f.status is Status.OFFERED)
    ]
