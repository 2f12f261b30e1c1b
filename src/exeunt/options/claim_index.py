"""The claims of a report by sentence, and the one that holds a given code point."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from exeunt.claims.claim import Claim, ClaimKind
from exeunt.claims.close_reading import CloseReading
from exeunt.claims.deeds import tells_of_a_deed
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

    def authority(self, position: int, sentence: Span) -> Claim | None:
        """Who answers for what stands at the code point: as `at`, but nobody for their own deed.

        That "Egypt offered him a haven" is the word of whoever tells it.
        """
        found = self.at(position, sentence)
        if found is None or found.cue is None or not tells_of_a_deed(found.cue.text):
            return found
        told = [
            (size, n, claim)
            for size, n, claim in self._holding(position, sentence)
            if claim.cue is None or not tells_of_a_deed(claim.cue.text)
        ]
        return min(told, key=lambda held: held[:2])[2] if told else found

    def at(self, position: int, sentence: Span) -> Claim | None:
        """The statement whose content holds the code point, the smallest of several.

        Failing that the reporter's own claim in the sentence, else a statement, else any.
        """
        holding = self._holding(position, sentence)
        if holding:
            return min(holding, key=lambda h: h[:2])[2]
        here = self._by_sentence.get(sentence.start, ())
        own = [c for _, c in here if c.source.words is None]
        said = [c for _, c in here if c.kind is ClaimKind.STATEMENT]
        any_of_them = [c for _, c in here]
        return next(iter(own or said or any_of_them), None)

    def _holding(self, position: int, sentence: Span) -> list[tuple[int, int, Claim]]:
        """The statements whose content holds the code point: length, number and claim."""
        return [
            (sum(s.end - s.start for s in c.content.spans), n, c)
            for n, c in self._by_sentence.get(sentence.start, ())
            if c.content is not None
            and any(s.start <= position < s.end for s in c.content.spans)
            and c.kind is ClaimKind.STATEMENT
        ]
