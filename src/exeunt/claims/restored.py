"""A reading of a report's plain text, led back to the text as it is stored.

Spans are all that changes: each is cut anew from the stored text, so that every passage is to
the letter what the report holds, soft hyphens and broken lines included.  Names and descriptions
stay plain, as a reader says them.
"""

from __future__ import annotations

from dataclasses import replace

from exeunt.claims.claim import Claim, TimeExpression
from exeunt.claims.close_reading import CloseReading
from exeunt.people import Naming, People, Person
from exeunt.places import PlaceName
from exeunt.reports.plain import PlainText
from exeunt.reports.report import Report
from exeunt.spans import Passage, passage


def restored(report: Report, reading: CloseReading, plain: PlainText) -> CloseReading:
    """The reading with all its spans on the text of `report`, whose plain text was read."""
    back = _Back(report.text, plain)
    return CloseReading(
        report,
        tuple(back.claim(claim) for claim in reading.claims),
        back.people(reading.people),
        tuple(back.place(place) for place in reading.places),
    )


class _Back:
    """Leads values with spans back to the stored text."""

    def __init__(self, text: str, plain: PlainText) -> None:
        self._text = text
        self._plain = plain

    def claim(self, claim: Claim) -> Claim:
        """The claim, its words as stored."""
        return replace(
            claim,
            sentence=self._plain.stored(claim.sentence),
            source=replace(claim.source, words=self._passage(claim.source.words)),
            cue=self._passage(claim.cue),
            content=self._passage(claim.content),
            times=tuple(self._time(time) for time in claim.times),
            inserted=tuple(self._plain.stored(span) for span in claim.inserted),
            stamped=self._time(claim.stamped) if claim.stamped else None,
        )

    def people(self, people: People) -> People:
        """The people, and where they are named as stored."""
        return People(
            tuple(self._person(person) for person in people.persons),
            tuple(Naming(self._plain.stored(n.span), n.person) for n in people.namings),
        )

    def place(self, place: PlaceName) -> PlaceName:
        """The place where it stands as stored."""
        return replace(place, span=self._plain.stored(place.span))

    def _person(self, person: Person) -> Person:
        span = person.role_span
        return replace(person, role_span=self._plain.stored(span)) if span else person

    def _time(self, time: TimeExpression) -> TimeExpression:
        words = self._passage(time.words)
        return replace(time, words=words) if words is not None else time

    def _passage(self, words: Passage | None) -> Passage | None:
        if words is None:
            return None
        return passage(
            self._text, [part for span in words.spans for part in self._plain.stored_parts(span)]
        )
