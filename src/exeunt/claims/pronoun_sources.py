"""Pronouns as sources: who "he", "they" or "which" is, by who spoke and who was named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exeunt.claims.bodies import Bodies
from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.described_people import DescribedPeople
from exeunt.claims.earlier_sources import EarlierSources
from exeunt.claims.sentences import LONGEST_SENTENCE
from exeunt.claims.source_words import has_person_noun, read_source_words, stated_count
from exeunt.people import Gender, Naming, People
from exeunt.people.titles import FEMALE, MALE
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


_OWNER = re.compile(r"[’']s?\s+\w")
_OF_ONESELF = re.compile(
    r"\s+(?:has\s+|had\s+)?(?:said|says|added|insisted|announced|promised|vowed|denied|claimed|replied|"
    r"told\s+(?:\w+\s+){1,3}?)\s*(?:that\s+)?(he|she)\b"
)
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|"
    r"several|dozens\s+of|hundreds\s+of|\d{1,3})\s+(?:[a-z\-]+\s+){0,3}?[a-z]+s(?:\s+of\s+[a-z]+)?\b"
)


class PronounReader:
    """Reads pronouns of one report, in order, given who has spoken so far."""

    def __init__(
        self,
        report: Report,
        people: People,
        earlier: EarlierSources,
        bodies: Bodies,
        described: DescribedPeople,
    ) -> None:
        self._report = report
        self._people = people
        self._earlier = earlier
        self._bodies = bodies
        self._described = described
        self._spoken: list[tuple[int, Source]] = []
        self._by_name: dict[str, int] = {}
        for number, person in enumerate(people.persons):
            self._by_name.setdefault(person.name, number)

    def heard(self, sentence: int, source: Source) -> None:
        """Remember who spoke in the sentence with this number."""
        self._spoken.append((sentence, source))

    def read(
        self, span: Span, word: str, sentence: int, outer: Source | None, content: Sequence[Span]
    ) -> Source:
        """The source that the pronoun `word` at the span stands for.

        `sentence` is the number of its sentence, `outer` who reports these words, `content`
        what the pronoun is said to have said.
        """
        words = passage(self._report.text, [span])
        if word in (*_HE, *_SHE):
            if outer is not None and outer.name:
                return replace(outer, words=words)
            return self._he_or_she(words, word, sentence, content)
        if word == "it":
            kinds = (SourceKind.ORGANISATION, SourceKind.DOCUMENT)
            return self._body(words, sentence, kinds)
        if word in _THEY:
            return self._they(words, sentence)
        if word in _RELATIVE:
            return self._antecedent(words, sentence)
        return Source(words, SourceKind.PERSON if word == "i" else SourceKind.ORGANISATION)

    def named(self, naming: Naming, words: Passage) -> Source:
        """The person named, as a source with the given words."""
        return self.person(naming.person, words)

    def person(self, person: int, words: Passage) -> Source:
        """The person with this number, as a source with the given words."""
        who = self._people.persons[person]
        kind = read_source_words(who.role or "", has_name=True, is_place=False).kind
        return Source(words, kind, name=who.name, role=who.role, country=who.country, count=1)

    def two(self, span: Span, sentence: int) -> Source | None:
        """The two named people whom the words at the span mean ("the couple"), if they do."""
        pair = self._described.pair(span.of(self._report.text), sentence)
        return None if pair is None else self._joint(pair, passage(self._report.text, [span]))

    def spoke_before(self, sentence: int) -> list[str]:
        """The names of those who spoke shortly before the sentence or in it, the latest first."""
        out = []
        for number, said in reversed(self._spoken):
            if sentence - number > _NAME_SENTENCES:
                break
            if said.name is not None:
                out.append(said.name)
        return out

    def _joint(self, pair: tuple[int, int], words: Passage) -> Source:
        one, other = (self.person(n, words) for n in pair)
        return replace(
            one,
            name=f"{one.name} and {other.name}",
            role=one.role if one.role == other.role else None,
            country=one.country if one.country == other.country else None,
            count=2,
        )

    def _he_or_she(
        self, words: Passage, word: str, sentence: int, content: Sequence[Span]
    ) -> Source:
        """Somebody named before in the sentence, else who spoke last, else named shortly before.

        Whoever is named within the very words that "he" says is somebody else.
        """
        unfit = Gender.FEMALE if word in _HE else Gender.MALE
        for fits in (_Fits(self, unfit, weak=True), _Fits(self, unfit, weak=False)):
            found = self._he_who_fits(words, sentence, content, fits)
            if found is not None:
                return found
        return Source(words, SourceKind.PERSON, count=1)

    def _he_who_fits(
        self, words: Passage, sentence: int, content: Sequence[Span], fits: _Fits
    ) -> Source | None:
        here = [
            n
            for n in self._people.within(self._near(sentence, words.start))
            if not any(c.contains(n.span) and c.start < words.start for c in content)
        ]
        naming = next((n for n in here if fits.person(n.person) and not self._owns(n)), None)
        if naming is not None:
            return self.named(naming, words)
        for number, said in reversed(self._spoken):
            if sentence - number > _SPEAKER_REACH:
                break
            person = self._by_name.get(said.name) if said.name else None
            if person is not None and fits.person(person):
                return replace(said, words=words, via=None)
            if said.name is None and said.count == 1 and fits.words(said):
                first = said.same_as or self._earlier.claim_of(said)
                return replace(said, words=words, same_as=first)
        back = range(sentence - 1, max(-1, sentence - 1 - _NAME_SENTENCES), -1)
        before = (self._people.within(self._near(number, None)) for number in back)
        for namings in (here, *before):
            fitting = [n for n in namings if fits.person(n.person)]
            if fitting:
                owners = [n for n in fitting if not self._owns(n)]
                return self.named((owners or fitting)[0], words)
        return None

    def _near(self, sentence: int, end: int | None) -> Span:
        """The sentence, up to `end` if given; of an overlong one the nearest part."""
        span = self._report.sentences[sentence]
        high = span.end if end is None else max(span.start + 1, min(end, span.end))
        return Span(max(span.start, high - LONGEST_SENTENCE), high)

    def _owns(self, naming: Naming) -> bool:
        """Is the name only there to say whose somebody or something is ("Doe's deputy")?"""
        return _OWNER.match(self._report.text, naming.span.end) is not None

    def gender(self, person: int, *, weak: bool) -> Gender:
        """As the text tells; `weak` adds what "Doe said he ..." makes likely."""
        told = self._people.persons[person].gender
        return self._likely.get(person, told) if weak and told is Gender.UNKNOWN else told

    @cached_property
    def _likely(self) -> dict[int, Gender]:
        """The gender of people who say things about a "he" or "she" that is likely themselves."""
        found: dict[int, set[Gender]] = {}
        for naming in self._people.namings:
            said = _OF_ONESELF.match(self._report.text, naming.span.end)
            if said is not None:
                gender = Gender.FEMALE if said.group(1) == "she" else Gender.MALE
                found.setdefault(naming.person, set()).add(gender)
        return {person: next(iter(g)) for person, g in found.items() if len(g) == 1}

    def _they(self, words: Passage, sentence: int) -> Source:
        """The group or the two who spoke last, else the two named before, else any body."""
        for number, said in reversed(self._spoken):
            if sentence - number > _GROUP_REACH:
                break
            if said.kind is SourceKind.ANONYMOUS and said.count != 1:
                first = said.same_as or self._earlier.claim_of(said)
                return replace(said, words=words, same_as=first)
            if said.name and said.count == 2:
                return replace(said, words=words, via=None)
        pair = self._described.together(sentence - 1) if sentence else None
        if pair is not None:
            return self._joint(pair, words)
        kinds = (SourceKind.ANONYMOUS, SourceKind.ORGANISATION)
        body = self._body(words, sentence, kinds)
        return self._counted(body, sentence) if body.same_as is None and body.name is None else body

    def _counted(self, source: Source, sentence: int) -> Source:
        """People with a number in the sentences before, as those whom "they" means."""
        for number in range(sentence - 1, max(-1, sentence - 1 - _GROUP_REACH), -1):
            span = self._report.sentences[number]
            end = min(span.end, span.start + _NAME_REACH)
            found = _SEVERAL.search(self._report.text, span.start, end)
            if found is not None and has_person_noun(found.group()):
                words = found.group()
                return replace(source, count=stated_count(words), description=words)
        return source

    def _body(self, words: Passage, sentence: int, kinds: tuple[SourceKind, ...]) -> Source:
        """The body or group that spoke last; the first of the kinds where none did."""
        for number, said in reversed(self._spoken):
            if sentence - number > _GROUP_REACH:
                break
            if said.kind in kinds:
                first = said.same_as or self._earlier.claim_of(said) or self._bodies.claim_of(said)
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


@dataclass(frozen=True, slots=True)
class _Fits:
    """Whom "he" or "she" can mean by gender, on what the text tells or makes likely."""

    reader: PronounReader
    unfit: Gender
    weak: bool

    def person(self, person: int) -> bool:
        """Can it be the person with this number?"""
        return self.reader.gender(person, weak=self.weak) is not self.unfit

    def words(self, said: Source) -> bool:
        """Can it be this unnamed source, by its own words?"""
        if said.kind not in (SourceKind.ANONYMOUS, SourceKind.OFFICIAL) or said.words is None:
            return False
        other = FEMALE if self.unfit is Gender.FEMALE else MALE
        return other.search(said.words.text) is None
