"""Pronouns as sources: who "he", "they" or "which" is, by who spoke and who was named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.earlier_sources import EarlierSources
from exeunt.claims.source_words import read_source_words
from exeunt.people import Gender, Naming, People, Person
from exeunt.reports.report import Report
from exeunt.spans import Passage, Span, passage

_HE = ("he", "him", "his")
_SHE = ("she", "her")
_THEY = ("they", "them", "their")
_RELATIVE = ("which", "that", "who")
_NAME_BEFORE = re.compile(
    r"([A-Z][\w.’'\-]*(?:\s+(?:of|for|and|the|[A-Z0-9][\w.’'\-]*)){0,8})\s*,?\s*$"
)
_NAME_REACH = 300
"""Code points before a relative pronoun within which its antecedent is looked for."""
_SPEAKER_REACH = 1
"""Sentences back in which a speaker can be who "he" is."""
_GROUP_REACH = 2
"""Sentences back in which a speaker can be who "they" are."""
_NAME_SENTENCES = 3
"""Sentences back in which somebody named can be who "he" is."""


class PronounReader:
    """Reads pronouns of one report, in order, given who has spoken so far."""

    def __init__(self, report: Report, people: People, earlier: EarlierSources) -> None:
        self._report = report
        self._people = people
        self._earlier = earlier
        self._spoken: list[tuple[int, Source]] = []
        self._by_name: dict[str, Person] = {}
        for person in people.persons:
            self._by_name.setdefault(person.name, person)

    def heard(self, sentence: int, source: Source) -> None:
        """Remember who spoke in the sentence with this number."""
        self._spoken.append((sentence, source))

    def read(self, span: Span, word: str, sentence: int, outer: Source | None) -> Source:
        """The source that the pronoun `word` at the span stands for.

        `sentence` is the number of its sentence, `outer` who reports these words.
        """
        words = passage(self._report.text, [span])
        if word in (*_HE, *_SHE):
            if outer is not None and outer.name:
                return replace(outer, words=words)
            return self._he_or_she(words, word, sentence)
        if word == "it":
            kinds = (SourceKind.ORGANISATION, SourceKind.DOCUMENT)
            return self._body(words, sentence, kinds)
        if word in _THEY:
            return self._body(words, sentence, (SourceKind.ANONYMOUS, SourceKind.ORGANISATION))
        if word in _RELATIVE:
            return self._antecedent(words, sentence)
        return Source(words, SourceKind.PERSON if word == "i" else SourceKind.ORGANISATION)

    def named(self, naming: Naming, words: Passage) -> Source:
        """The person named, as a source with the given words."""
        person = self._people.persons[naming.person]
        kind = read_source_words(person.role or "", has_name=True, is_place=False).kind
        return Source(
            words, kind, name=person.name, role=person.role, country=person.country, count=1
        )

    def _he_or_she(self, words: Passage, word: str, sentence: int) -> Source:
        """Somebody named before in the sentence, else who spoke last, else named shortly before."""
        unfit = Gender.FEMALE if word in _HE else Gender.MALE
        here = self._people.within(self._report.sentences[sentence])
        before = [n for n in here if n.span.start < words.start]
        naming = self._first_fit(before, unfit)
        if naming is not None:
            return self.named(naming, words)
        for number, said in reversed(self._spoken):
            if sentence - number > _SPEAKER_REACH:
                break
            person = self._by_name.get(said.name) if said.name else None
            if person is not None and person.gender is not unfit:
                return replace(said, words=words, via=None)
            if said.kind is SourceKind.ANONYMOUS and said.count == 1 and said.name is None:
                first = said.same_as or self._earlier.claim_of(said)
                return replace(said, words=words, same_as=first)
        for back in range(sentence - 1, max(-1, sentence - 1 - _NAME_SENTENCES), -1):
            naming = self._first_fit(self._people.within(self._report.sentences[back]), unfit)
            if naming is not None:
                return self.named(naming, words)
        return Source(words, SourceKind.PERSON, count=1)

    def _first_fit(self, namings: Sequence[Naming], unfit: Gender) -> Naming | None:
        fits = (n for n in namings if self._people.persons[n.person].gender is not unfit)
        return next(fits, None)

    def _body(self, words: Passage, sentence: int, kinds: tuple[SourceKind, ...]) -> Source:
        """The body or group that spoke last; the first of the kinds where none did."""
        for number, said in reversed(self._spoken):
            if sentence - number > _GROUP_REACH:
                break
            if said.kind in kinds:
                first = said.same_as or self._earlier.claim_of(said)
                return replace(said, words=words, same_as=first)
        return Source(words, kinds[0])

    def _antecedent(self, words: Passage, sentence: int) -> Source:
        """What a relative pronoun stands for: the name right before it."""
        text, span = self._report.text, self._report.sentences[sentence]
        here = [n for n in self._people.within(span) if n.span.end <= words.start]
        if here and not text[here[-1].span.end : words.start].strip(" ,"):
            return self.named(here[-1], words)
        before = text[max(span.start, words.start - _NAME_REACH) : words.start]
        found = _NAME_BEFORE.search(before)
        name = found.group(1) if found else None
        kind = read_source_words(name or "", has_name=False, is_place=False).kind
        return Source(words, kind, name=name)
