"""Earlier sources: the unnamed speakers of a report so far, to whom later words may point back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.source_words import SourceWords
from exeunt.spans import Passage

_SINGULARS = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "allies": "ally",
    "persons": "person",
    "spokesmen": "spokesman",
    "spokeswomen": "spokeswoman",
    "agencies": "agency",
    "ministries": "ministry",
}
_LOOKED_AT = 40
"""Earlier sources with the same noun that are looked at, the latest first."""
_POINTING = frozenset(
    "the these those this that his her their its both all of same two three four five six seven "
    "eight nine ten eleven twelve who a an".split()
)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class EarlierSource:
    """A source, the claim that introduced it and what its words say.

    `names` are the words, lower-case, by which it can be described again.
    `member` marks one of several people named together ("a cook and a guard").
    """

    claim: str
    words: SourceWords
    source: Source
    names: frozenset[str]
    member: bool = False

    @property
    def start(self) -> int:
        """Where its words stand, as a code point."""
        return self.source.words.start if self.source.words else -1


class EarlierSources:
    """Remembers sources in the order of the text; the latest that fits is the one meant."""

    def __init__(self) -> None:
        self._by_head: dict[tuple[SourceKind, str | None], list[EarlierSource]] = {}
        self._by_words: dict[Passage, EarlierSource] = {}
        self._groups: list[EarlierSource] = []
        self._groups_by_head: dict[str | None, list[EarlierSource]] = {}

    def add(self, claim: str, words: SourceWords, source: Source) -> None:
        """Remember a source."""
        earlier = EarlierSource(claim, words, source, _names(source))
        self._remember(earlier)
        if source.words is not None:
            self._by_words[source.words] = earlier
        if source.kind is SourceKind.ANONYMOUS and not source.part_of:
            self._groups.append(earlier)
            self._groups_by_head.setdefault(_singular(words.head), []).append(earlier)

    def add_member(self, claim: str, words: SourceWords, source: Source, phrase: str) -> None:
        """Remember one of the people whom a source names together, by their own words."""
        names = frozenset(_WORD.findall(phrase.lower()))
        self._remember(EarlierSource(claim, words, source, names, member=True))

    def again(self, earlier: EarlierSource) -> None:
        """An earlier source has spoken again: now it is the latest of its kind and noun."""
        self._remember(earlier)

    def _remember(self, earlier: EarlierSource) -> None:
        key = (earlier.words.kind, _singular(earlier.words.head))
        self._by_head.setdefault(key, []).append(earlier)

    def claim_of(self, source: Source) -> str | None:
        """The claim that introduced the very words of the source."""
        earlier = self._by_words.get(source.words) if source.words else None
        return earlier.claim if earlier else None

    def with_words(self, words: Passage) -> EarlierSource | None:
        """The source whose words these very ones are."""
        return self._by_words.get(words)

    def with_head(
        self, words: SourceWords, phrase: str, country: str | None
    ) -> EarlierSource | None:
        """The latest source of the same kind and noun ("the officials" after "two officials").

        `phrase` are the words that point back: what they add to the noun must have been said of
        the earlier source, and neither the number nor the country may differ.
        """
        told = _up_to_head(phrase.lower(), words.head) - _POINTING
        for earlier in self._alike(words):
            if country is not None and earlier.source.country not in (None, country):
                continue
            if told - earlier.names and not (country and len(told) == 1):
                continue
            if _numbers_agree(words, earlier):
                return earlier
        return None

    def _alike(self, words: SourceWords) -> Iterator[EarlierSource]:
        found = self._by_head.get((words.kind, _singular(words.head)), [])
        return islice(reversed(found), _LOOKED_AT)

    def group(self, words: SourceWords) -> EarlierSource | None:
        """The latest larger group of which the words can name a part ("two of the people")."""
        groups = self._groups
        if words.head is not None:
            groups = self._groups_by_head.get(_singular(words.head), [])
        for earlier in islice(reversed(groups), _LOOKED_AT):
            count = earlier.source.count
            if count == 1:
                continue
            if count is None or words.count is None or count > words.count:
                return earlier
        return None


def _numbers_agree(words: SourceWords, earlier: EarlierSource) -> bool:
    """One is one, and several are several; stated numbers are the same."""
    if words.kind is not SourceKind.ANONYMOUS:
        return True
    if earlier.member:
        return words.count == 1
    before = earlier.source.count
    if words.count is None:
        return before != 1
    return words.count == before or (before is None and words.count != 1)


def _up_to_head(phrase: str, head: str | None) -> frozenset[str]:
    """The words before the head noun."""
    cut = phrase.find(head) if head else -1
    return frozenset(_WORD.findall(phrase[:cut] if cut >= 0 else phrase))


def _names(source: Source) -> frozenset[str]:
    words = source.words.text if source.words else ""
    return frozenset(_WORD.findall(f"{words} {source.name or ''}".lower()))


def _singular(head: str | None) -> str | None:
    return None if head is None else _SINGULARS.get(head, head.removesuffix("s"))
