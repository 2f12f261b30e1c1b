"""Voices: who speaks, told apart and recognised again over all reports.

A named person is one voice wherever they speak.  An anonymous group is one voice with all its
parts: "two of the people" are no new people.  The reporters of one origin are one voice, and what a
medium says it was told ("sources told CNN") is the same voice in whoever repeats it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exeunt.assessment.answer import ReadReport
from exeunt.claims.claim import Claim, Source, SourceKind
from exeunt.people.names import holds, name_key

_ORDINAL = re.compile(
    r"^(?:an?|the)\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_NAMED = (SourceKind.OFFICIAL, SourceKind.PERSON)


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """One source over all reports.

    `key` is the same for the same source.  `circle` is where its people may overlap with others:
    the origin, or the medium they spoke to.
    """

    kind: SourceKind
    key: tuple[str, ...]
    circle: str


@dataclass(frozen=True, slots=True)
class Speaking:
    """A claim's source: its voices (several where names are joined), and how many people speak.

    `count` is the number of people stated for this claim, `group` that of the whole group they
    belong to; None where no number is given.  `is_distinct` says that the words set them apart
    from those before ("a fifth person").
    """

    voices: tuple[Voice, ...]
    source: Source
    count: int | None
    group: int | None
    is_part: bool
    is_distinct: bool


class Voices:
    """The voices of all claims of some reports."""

    def __init__(self, reads: Sequence[ReadReport]) -> None:
        named = (
            key
            for read in reads
            for claim in read.claims
            if claim.source.kind in _NAMED
            for key in _names(claim.source)
        )
        self._full = _full_names(named)
        self._speaking: dict[tuple[str, str], Speaking] = {}
        for read in reads:
            self._read(read)

    def speaking(self, report: str, claim: str) -> Speaking | None:
        """The source of a claim by the ids of report and claim, None for an unknown claim."""
        return self._speaking.get((report, claim))

    def _read(self, read: ReadReport) -> None:
        claims = {claim.id: claim for claim in read.claims}
        numbers: dict[tuple[str, ...], dict[int, int]] = {}
        for claim in read.claims:
            root = _root(claim, claims)
            self._speaking[read.report.id, claim.id] = self._speak(read, claim, root, numbers)

    def _speak(
        self,
        read: ReadReport,
        claim: Claim,
        root: Claim,
        numbers: dict[tuple[str, ...], dict[int, int]],
    ) -> Speaking:
        source = claim.source
        kind, keys, circle = self._keys(read, root)
        if kind is SourceKind.ANONYMOUS:
            # People described alike are told apart by where they are introduced.
            same_words = numbers.setdefault(keys[0], {})
            start = root.source.words.start if root.source.words else -1
            number = same_words.setdefault(start, len(same_words) + 1)
            keys = ((*keys[0], str(number)),)
        words = root.source.words.text if root.source.words else ""
        return Speaking(
            voices=tuple(Voice(kind, key, circle) for key in keys),
            source=source,
            count=source.count or root.source.count,
            group=root.source.count,
            is_part=root.id != claim.id and source.part_of is not None,
            is_distinct=_ORDINAL.match(words) is not None,
        )

    def _keys(
        self, read: ReadReport, root: Claim
    ) -> tuple[SourceKind, tuple[tuple[str, ...], ...], str]:
        """The kind that counts, a key for each person or body, and the circle."""
        source = root.source
        if source.kind is SourceKind.REPORTER:
            return source.kind, ((read.origin,),), read.origin
        circle = f"via {source.via.casefold()}" if source.via else read.origin
        if source.name and source.kind in _NAMED:
            names = tuple(self._full.get(key, key) for key in _names(source))
            return SourceKind.PERSON, names, ""
        words = _bare(source.name or (source.words.text if source.words else ""))
        if source.kind is SourceKind.ORGANISATION and words:
            return source.kind, ((words, source.country or ""),), ""
        if source.kind is SourceKind.DOCUMENT:
            return source.kind, ((circle, words),), circle
        return SourceKind.ANONYMOUS, ((circle, words),), circle


def is_vague(source: Source) -> bool:
    """Is an anonymous source neither numbered nor described?"""
    return source.description is None and (source.count is None or source.count == 1)


def _root(claim: Claim, claims: dict[str, Claim]) -> Claim:
    """The claim that first introduced this source, or the group it is part of."""
    seen = {claim.id}
    while True:
        earlier = claims.get(claim.source.same_as or claim.source.part_of or "")
        if earlier is None or earlier.id in seen:
            return claim
        seen.add(earlier.id)
        claim = earlier


def _names(source: Source) -> tuple[tuple[str, ...], ...]:
    """The names of a source, folded: two where it is "A and B"."""
    if not source.name:
        return ()
    several = (source.count or 1) > 1
    names = source.name.split(" and ") if several else [source.name]
    return tuple(key for key in (name_key(name) for name in names) if key)


def _full_names(keys: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Each name with the one fuller name that holds it; a short name that fits two stays alone."""
    full: dict[tuple[str, ...], tuple[str, ...]] = {}
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for key in sorted(set(keys), key=lambda key: (-len(key), key)):
        longer = by_word.get(key[0], [])
        fits = {full[name] for name in longer if len(name) > len(key) and holds(name, key)}
        full[key] = next(iter(fits)) if len(fits) == 1 else key
        for word in dict.fromkeys(key):
            by_word.setdefault(word, []).append(key)
    return full


def _bare(words: str) -> str:
    return _ARTICLE.sub("", " ".join(words.split())).casefold()
