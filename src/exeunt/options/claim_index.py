"""The claims of a report by sentence, and the one that holds a given code point."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from exeunt.claims.claim import Claim, ClaimKind
from exeunt.claims.close_reading import CloseReading
from exeunt.spans import Span


class ClaimIndex:
    """Finds the claims of one report by where they stand."""

    def __init__(self, reading: CloseReading) -> None:
        starts = [s.start for s in reading.report.sentences]
        self._by_sentence: dict[int, list[tuple[int, Claim]]] = {}
        for number, claim in enumerate(reading.claims):
            held = {claim.sentence.start}
            for span in claim.content.spans if claim.content else ():
                first = max(0, bisect_right(starts, span.start) - 1)
                held.update(starts[first : bisect_left(starts, span.end)])
            for start in sorted(held):
                self._by_sentence.setdefault(start, []).append((number, claim))

    def of(self, sentence: Span) -> Sequence[Claim]:
        """The claims that the sentence holds a part of, in order."""
        return [claim for _, claim in self._by_sentence.get(sentence.start, ())]

    def at(self, position: int, sentence: Span) -> Claim | None:
        """The statement whose content holds the code point, the smallest of several.

        Failing that the reporter's own claim in the sentence, else a statement, else any.
        """
        here = self._by_sentence.get(sentence.start, ())
        holding = [
            (sum(s.end - s.start for s in c.content.spans), n, c)
            for n, c in here
            if c.content is not None
            and any(s.start <= position < s.end for s in c.content.spans)
            and c.kind is ClaimKind.STATEMENT
        ]
        if holding:
            return min(holding, key=lambda h: h[:2])[2]
        own = [c for _, c in here if c.source.words is None]
        said = [c for _, c in here if c.kind is ClaimKind.STATEMENT]
        any_of_them = [c for _, c in here]
        return next(iter(own or said or any_of_them), None)
