"""The open finding: what a marked sentence says of leaving, staying, or a place without a name."""

from __future__ import annotations

from dataclasses import dataclass

from exeunt.options.evidence import Aspect, By, Direction, Role, Status, Theme


@dataclass(frozen=True, slots=True)
class OpenFinding:
    """Something said of `leave`, `stay` or `unnamed`; offsets are of the marked words."""

    option: str
    theme: Theme
    aspect: Aspect
    direction: Direction
    status: Status | None
    role: Role
    by: By | None
    start: int
    end: int
