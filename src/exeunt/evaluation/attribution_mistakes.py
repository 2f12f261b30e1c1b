"""What went wrong with each attribution that was missed, misread or made up, in one word.

A missed one stands under the first trouble of this list that applies to it; so does a false one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from exeunt.evaluation.attribution_counts import Compared
from exeunt.evaluation.matching import Marks
from exeunt.evaluation.tokens import TokenSet

_MOSTLY = 0.5
"""The share of its tokens from which on a content lies mostly in another."""


class Trouble(StrEnum):
    """What went wrong: with one missed, with the source of one found, with a false one."""

    NO_GOLD_CONTENT = "no-gold-content"  # marked without a content: it cannot be paired
    NOTHING_THERE = "nothing-there"
    CUE_WITHOUT_CONTENT = "cue-without-content"
    MERGED = "merged"  # one content read holds most of this and of another marked one
    SPLIT = "split"  # several contents read lie mostly in this one
    TOO_LITTLE = "too-little-overlap"
    SOURCE_MISSING = "source-missing"
    SOURCE_OTHER = "source-other"
    SOURCE_EXTRA = "source-extra"  # a source read where none is marked
    FALSE_INSIDE = "false-inside"  # mostly inside marked contents
    FALSE_BESIDE = "false-beside"  # in marked contents, but mostly outside
    FALSE_NOWHERE = "false-nowhere"  # no token in any marked content


MISSED = (
    Trouble.NOTHING_THERE,
    Trouble.TOO_LITTLE,
    Trouble.CUE_WITHOUT_CONTENT,
    Trouble.MERGED,
    Trouble.SPLIT,
    Trouble.NO_GOLD_CONTENT,
)
SOURCES = (Trouble.SOURCE_MISSING, Trouble.SOURCE_OTHER, Trouble.SOURCE_EXTRA)
FALSE = (Trouble.FALSE_INSIDE, Trouble.FALSE_BESIDE, Trouble.FALSE_NOWHERE)


class Length(StrEnum):
    """How long a content is, in words."""

    SHORT = "1-5"
    MIDDLE = "6-15"
    LONG = "16-60"
    VERY_LONG = "61+"


_LENGTH_ENDS = ((5, Length.SHORT), (15, Length.MIDDLE), (60, Length.LONG))


@dataclass(frozen=True, slots=True)
class Mistake:
    """One trouble: the numbers of the marked and of the found attribution, None for neither."""

    trouble: Trouble
    gold: int | None
    found: int | None


def mistakes_of(compared: Compared) -> tuple[Mistake, ...]:
    """All mistakes of an article: the missed in order, then wrong sources, then false ones."""
    hits = {hit.gold: hit.found for hit in compared.hits}
    taken = set(hits.values())
    missed = [
        _missed(compared, number) for number in range(len(compared.gold)) if number not in hits
    ]
    sources = [
        Mistake(trouble, gold, found)
        for gold, found in hits.items()
        if (trouble := _source(compared.gold[gold].source, compared.found[found].source))
    ]
    marked: TokenSet = frozenset().union(*(one.content for one in compared.gold))
    false = [
        Mistake(_false(one, marked), _nearest(one, compared.gold), number)
        for number, one in enumerate(compared.found)
        if number not in taken
    ]
    return (*missed, *sources, *false)


def length_of(compared: Compared, number: int) -> Length:
    """The length of a marked content."""
    words = len(compared.gold[number].content & compared.tokens.words)
    return next((length for end, length in _LENGTH_ENDS if words <= end), Length.VERY_LONG)


def _missed(compared: Compared, number: int) -> Mistake:
    one = compared.gold[number]
    near = [f for f, read in enumerate(compared.found) if read.content & one.content]
    nearest = _nearest(one, compared.found)
    if not one.content:
        return Mistake(Trouble.NO_GOLD_CONTENT, number, None)
    if not near:
        by_cue = [f for f, read in enumerate(compared.found) if read.cue & one.cue]
        trouble = Trouble.CUE_WITHOUT_CONTENT if by_cue else Trouble.NOTHING_THERE
        return Mistake(trouble, number, by_cue[0] if by_cue else None)
    others = [marked for other, marked in enumerate(compared.gold) if other != number]
    for f in near:
        read = compared.found[f].content
        if _lies_in(one.content, read) and any(_lies_in(each.content, read) for each in others):
            return Mistake(Trouble.MERGED, number, f)
    if sum(_lies_in(compared.found[f].content, one.content) for f in near) > 1:
        return Mistake(Trouble.SPLIT, number, nearest)
    return Mistake(Trouble.TOO_LITTLE, number, nearest)


def _lies_in(content: TokenSet, whole: TokenSet) -> bool:
    """Do most of its tokens lie in the other?"""
    return bool(content) and len(content & whole) >= _MOSTLY * len(content)


def _nearest(one: Marks, others: Sequence[Marks]) -> int | None:
    """The number of the one that shares most content tokens, None if none shares any."""
    shared = [len(one.content & other.content) for other in others]
    best = max(shared, default=0)
    return shared.index(best) if best else None


def _source(gold: TokenSet, found: TokenSet) -> Trouble | None:
    if gold & found or not (gold or found):
        return None
    if not found:
        return Trouble.SOURCE_MISSING
    return Trouble.SOURCE_OTHER if gold else Trouble.SOURCE_EXTRA


def _false(one: Marks, marked: TokenSet) -> Trouble:
    if not one.content & marked:
        return Trouble.FALSE_NOWHERE
    return Trouble.FALSE_INSIDE if _lies_in(one.content, marked) else Trouble.FALSE_BESIDE
