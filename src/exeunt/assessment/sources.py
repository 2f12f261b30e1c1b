"""Sources counted: how many different people and bodies speak, as a range where they may overlap.

Unnamed people of one circle (an origin, or a medium that heard them) may be the same people
under two descriptions.  The high end takes all groups as different, the low end as one: the
largest group, and one more for each source whose words set it apart ("a fifth person").  A part
of a group adds nothing to it.  Unnamed people of different circles may be the same too, so the
low end takes the largest circle alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exeunt.assessment.answer import Corroboration, ReadReport, SourceCount
from exeunt.assessment.voices import Speaking, Voice, Voices
from exeunt.assessment.weighing import Piece
from exeunt.claims.claim import ClaimKind, SourceKind


@dataclass(slots=True)
class _Crowd:
    """An unnamed group as it adds up over the claims that it speaks in."""

    stated: int | None = None
    largest_part: int | None = None
    is_distinct: bool = False

    @property
    def size(self) -> int | None:
        return self.stated if self.stated is not None else self.largest_part


def count_sources(reads: Sequence[ReadReport], voices: Voices) -> SourceCount:
    """The different sources of all statements; who would not comment is no source."""
    speaking = [
        found
        for read in reads
        for claim in read.claims
        if claim.kind is ClaimKind.STATEMENT
        and (found := voices.speaking(read.report.id, claim.id)) is not None
    ]
    different = {voice for found in speaking for voice in found.voices}
    crowds = _crowds(speaking)
    return SourceCount(
        named=_count(different, SourceKind.PERSON),
        organisations=_count(different, SourceKind.ORGANISATION),
        documents=_count(different, SourceKind.DOCUMENT),
        anonymous=_range(crowds),
        uncounted=sum(crowd.size is None for crowd in crowds.values()),
        reporters=_count(different, SourceKind.REPORTER),
    )


def corroboration(pieces: Iterable[Piece], voices: Voices) -> Corroboration:
    """How many origins, and how many people, stand behind some evidence.

    Only the people who speak in it count: of a group of four, the two who say so.  A group
    without a number is one person at least.
    """
    held = list(pieces)
    found = [voices.speaking(p.evidence.report, p.evidence.claim) for p in held]
    speaking = [s for s in found if s is not None]
    named = {v for s in speaking for v in s.voices if v.kind is SourceKind.PERSON}
    crowds: dict[Voice, _Crowd] = {}
    for one in speaking:
        if one.voices[0].kind is SourceKind.ANONYMOUS:
            crowd = crowds.setdefault(one.voices[0], _Crowd())
            crowd.stated = max(crowd.stated or 1, one.count or 1)
            crowd.is_distinct |= one.is_distinct
    low, high = _range(crowds)
    return Corroboration(len({p.origin for p in held}), (len(named) + low, len(named) + high))


def _count(voices: Iterable[Voice], kind: SourceKind) -> int:
    return sum(voice.kind is kind for voice in voices)


def _crowds(speaking: Iterable[Speaking]) -> dict[Voice, _Crowd]:
    crowds: dict[Voice, _Crowd] = {}
    for found in speaking:
        if found.voices[0].kind is not SourceKind.ANONYMOUS:
            continue
        crowd = crowds.setdefault(found.voices[0], _Crowd())
        if found.is_part:
            crowd.largest_part = _larger(crowd.largest_part, found.count)
        crowd.stated = _larger(crowd.stated, found.group)
        crowd.is_distinct |= found.is_distinct
    return crowds


def _larger(one: int | None, other: int | None) -> int | None:
    known = [number for number in (one, other) if number is not None]
    return max(known) if known else None


def _range(crowds: dict[Voice, _Crowd]) -> tuple[int, int]:
    circles: dict[str, list[_Crowd]] = {}
    for voice, crowd in crowds.items():
        circles.setdefault(voice.circle, []).append(crowd)
    lows, high = [0], 0
    for members in circles.values():
        sizes = [(crowd.size or 0, crowd.is_distinct) for crowd in members]
        high += sum(size for size, _ in sizes)
        largest = max((size for size, is_distinct in sizes if not is_distinct), default=0)
        lows.append(largest + sum(size for size, is_distinct in sizes if is_distinct))
    return (max(lows), high)
