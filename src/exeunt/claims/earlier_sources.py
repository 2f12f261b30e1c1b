"""Earlier sources: the unnamed speakers of a report so far, to whom later words may point back."""

from __future__ import annotations

from dataclasses import dataclass

from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.source_words import SourceWords
from exeunt.spans import Passage

_SINGULARS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "allies": "ally",
    "persons": "person",
}


@dataclass(frozen=True, slots=True)
class EarlierSource:
    """A source, the claim that introduced it and what its words say."""

    claim: str
    words: SourceWords
    source: Source


class EarlierSources:
    """Remembers sources in the order of the text; the latest that fits is the one meant."""

    def __init__(self) -> None:
        self._by_head: dict[tuple[SourceKind, str | None], EarlierSource] = {}
        self._by_words: dict[Passage, EarlierSource] = {}
        self._groups: list[EarlierSource] = []
        self._groups_by_head: dict[str | None, list[EarlierSource]] = {}

    def add(self, claim: str, words: SourceWords, source: Source) -> None:
        """Remember a source."""
        earlier = EarlierSource(claim, words, source)
        head = _singular(words.head)
        self._by_head[words.kind, head] = earlier
        if source.words is not None:
            self._by_words[source.words] = earlier
        if source.kind is SourceKind.ANONYMOUS and not source.part_of:
            self._groups.append(earlier)
            self._groups_by_head.setdefault(head, []).append(earlier)

    def claim_of(self, source: Source) -> str | None:
        """The claim that introduced the very words of the source."""
        earlier = self._by_words.get(source.words) if source.words else None
        return earlier.claim if earlier else None

    def with_head(self, words: SourceWords) -> EarlierSource | None:
        """The latest source of the same kind and noun ("the officials" after "two officials")."""
        return self._by_head.get((words.kind, _singular(words.head)))

    def group(self, words: SourceWords) -> EarlierSource | None:
        """The latest larger group of which the words can name a part ("two of the people")."""
        groups = self._groups
        if words.head is not None:
            groups = self._groups_by_head.get(_singular(words.head), [])
        for earlier in reversed(groups):
            count = earlier.source.count
            if count is None or words.count is None or count > words.count:
                return earlier
        return None


def _singular(head: str | None) -> str | None:
    return None if head is None else _SINGULARS.get(head, head.removesuffix("s"))
