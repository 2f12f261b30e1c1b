"""The finding: a place, and what a marked sentence says of it."""

from __future__ import annotations

from dataclasses import dataclass

from exeunt.options.evidence import By, Role, Status


@dataclass(frozen=True, slots=True)
class Finding:
    """Place number `place` of a marked sentence and what is said of it.

    `start` and `end` bound the words that say so, `at` is where the place stands; all three
    are offsets of the marked words.  `by` is who refuses, where the words tell.
    """

    place: int
    status: Status
    role: Role
    by: By | None
    start: int
    end: int
    at: int
