"""What reading one report yields: its claims, and the people and places found on the way."""

from __future__ import annotations

from dataclasses import dataclass

from exeunt.claims.claim import Claim
from exeunt.people import People
from exeunt.places import PlaceName
from exeunt.reports.report import Report


@dataclass(frozen=True, slots=True)
class CloseReading:
    """A report, its claims in order, and the people and places that it names."""

    report: Report
    claims: tuple[Claim, ...]
    people: People
    places: tuple[PlaceName, ...]
