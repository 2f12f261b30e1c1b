"""Marked and found attributions of one article -> the counts that all measures are made of.

Attributions count by their contents: *exact* is a pair whose content tokens are the same, *exact in
words* the same when tokens without a letter or digit are left out, *lenient* one whose contents
share half of the tokens in either; *lenient with source* asks that the sources touch too, *full*
that content and source are the same in words and the cues touch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exeunt.claims.claim import Speech
from exeunt.evaluation.attribution_gold import ROLES, Attribution
from exeunt.evaluation.matching import Marks, Pair, match
from exeunt.evaluation.measures import Measure, Part, Ratio, agreement, share
from exeunt.evaluation.tokens import Tokens, TokenSet

LENIENT = 0.5
"""The content Jaccard index from which on a pair counts as the same attribution."""

_LEVELS = ("exact", "exact_words", "lenient", "lenient_src", "full")
_GIVEN = ("source_exact", "source_overlap", "cue_exact", "cue_overlap")

MEASURES: tuple[Measure, ...] = (
    *(
        agreement(f"token.{role}", f"{role}.both", f"{role}.found", f"{role}.gold")
        for role in (*ROLES, "any")
    ),
    *(agreement(f"attribution.{level}", f"hit.{level}", "found", "gold") for level in _LEVELS),
    *(
        Measure(
            f"kind.{kind}",
            (
                Ratio(Part.PRECISION, f"{kind}.found_hit", (f"{kind}.found",)),
                Ratio(Part.RECALL, f"{kind}.gold_hit", (f"{kind}.gold",)),
            ),
            when_empty=0.0,
        )
        for kind in Speech
    ),
    *(share(f"given_lenient.{name}", f"given.{name}", "hit.lenient") for name in _GIVEN),
)
"""What is measured.  `token.any` takes the three roles together; `kind` looks at lenient pairs by
the speech of the marked (recall) or found one (precision), `given_lenient` within such pairs."""


@dataclass(frozen=True, slots=True)
class Compared:
    """An article's marked and found attributions as tokens, in the given order, and the pairs."""

    tokens: Tokens
    gold: tuple[Marks, ...]
    found: tuple[Marks, ...]
    pairs: tuple[Pair, ...]

    @property
    def hits(self) -> tuple[Pair, ...]:
        """The lenient pairs."""
        return tuple(pair for pair in self.pairs if pair.jaccard >= LENIENT)


def compare(tokens: Tokens, gold: Sequence[Attribution], found: Sequence[Attribution]) -> Compared:
    """Set the two beside each other."""
    marked = tuple(_marks(tokens, one) for one in gold)
    read = tuple(_marks(tokens, one) for one in found)
    return Compared(tokens, marked, read, match(marked, read))


def counts_of(compared: Compared) -> dict[str, int]:
    """The counts of one article, by the names that the measures use."""
    gold, found = compared.gold, compared.found
    counts = {"gold": len(gold), "found": len(found), **_token_counts(gold, found)}
    counts |= {f"hit.{level}": 0 for level in _LEVELS}
    counts |= {f"given.{name}": 0 for name in _GIVEN}
    for kind in Speech:
        counts[f"{kind}.gold"] = sum(one.kind is kind for one in gold)
        counts[f"{kind}.found"] = sum(one.kind is kind for one in found)
        counts[f"{kind}.gold_hit"] = sum(gold[hit.gold].kind is kind for hit in compared.hits)
        counts[f"{kind}.found_hit"] = sum(found[hit.found].kind is kind for hit in compared.hits)
    for pair in compared.pairs:
        for name in _hits(compared.tokens.words, gold[pair.gold], found[pair.found], pair.jaccard):
            counts[name] += 1
    return counts


def touches(one: TokenSet, other: TokenSet) -> bool:
    """Do they share a token, or are both empty?"""
    return bool(one & other) or not (one or other)


def _marks(tokens: Tokens, one: Attribution) -> Marks:
    content = tokens.touched(one.content)
    return Marks(tokens.touched(one.source), tokens.touched(one.cue), content, tokens.kind(content))


def _token_counts(gold: Sequence[Marks], found: Sequence[Marks]) -> dict[str, int]:
    counts = {f"any.{name}": 0 for name in ("both", "found", "gold")}
    for role in ROLES:
        wanted: TokenSet = frozenset().union(*(getattr(one, role) for one in gold))
        read: TokenSet = frozenset().union(*(getattr(one, role) for one in found))
        own = {"both": len(wanted & read), "found": len(read), "gold": len(wanted)}
        for name, number in own.items():
            counts[f"{role}.{name}"] = number
            counts[f"any.{name}"] += number
    return counts


def _hits(words: TokenSet, gold: Marks, found: Marks, jaccard: float) -> list[str]:
    """The names of the counts that a pair adds to."""
    same_words = gold.content & words == found.content & words
    same_source = gold.source & words == found.source & words
    source_touches = touches(gold.source, found.source)
    cue_touches = touches(gold.cue, found.cue)
    is_lenient = jaccard >= LENIENT
    holds = {
        "hit.exact": gold.content == found.content,
        "hit.exact_words": same_words,
        "hit.full": same_words and same_source and cue_touches,
        "hit.lenient": is_lenient,
        "hit.lenient_src": is_lenient and source_touches,
        "given.source_exact": is_lenient and same_source,
        "given.source_overlap": is_lenient and source_touches,
        "given.cue_exact": is_lenient and gold.cue == found.cue,
        "given.cue_overlap": is_lenient and cue_touches,
    }
    return [name for name, is_so in holds.items() if is_so]
