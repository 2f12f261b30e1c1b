"""The drafts of a text by sentence, so that rules for one sentence look at its own drafts alone."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from exeunt.claims.drafted import Draft
from exeunt.spans import Span


class DraftIndex:
    """Which drafts have a span in a sentence.

    A draft stays listed where it once stood; its spans tell where it stands now.
    """

    def __init__(self, drafts: Iterable[Draft], sentences: Sequence[Span]) -> None:
        self._starts = [s.start for s in sentences]
        self._by_sentence: dict[int, list[Draft]] = {}
        for draft in drafts:
            self.add(draft)

    def add(self, draft: Draft) -> None:
        """List the draft, behind all others, in each sentence that it has a part in."""
        held: set[int] = set()
        for span in draft.spans():
            at = max(0, bisect_right(self._starts, span.start) - 1)
            held.update(self._starts[at : max(at + 1, bisect_left(self._starts, span.end))])
        for start in sorted(held):
            self._by_sentence.setdefault(start, []).append(draft)

    def of(self, sentence: Span) -> Sequence[Draft]:
        """The drafts with a part in the sentence, in the order in which they were added."""
        return self._by_sentence.get(sentence.start, ())
