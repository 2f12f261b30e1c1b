"""Whose words: each claim's source read, and linked to where it was first introduced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.draft import sentence_of
from exeunt.claims.drafted import Draft
from exeunt.claims.source_words import (
    PRONOUNS,
    SourceWords,
    anonymity_reason,
    names_medium,
    read_source_words,
)
from exeunt.people import Gender, Naming, People, Person
from exeunt.places import PlaceName
from exeunt.reports.report import Report
from exeunt.spans import Passage, Span, passage

_LINKED = re.compile(
    r"\b(?:of|to|for|with|by|near|from|behind|around|against|about|in|at)\s+"
    r"(?:the\s+)?(?:[A-Z][\w.]*\s+|[a-z]+\s+){0,3}$"
)
_DEFINITE = re.compile(
    r"^(?:the|these|those|this|that|his|her|their|its|both|all the|all of the)\s", re.I
)
_ALL_SPOKE = re.compile(
    r"^(?:All|Both|Each)\s+(?:of\s+)?(?:the\s+)?(?P<who>\w+)\b[^.]{0,40}\b(?:spoke|asked|requested|insisted|declined)\b"
)
_NAME_BEFORE = re.compile(
    r"([A-Z][\w.’'\-]*(?:\s+(?:of|for|and|the|[A-Z0-9][\w.’'\-]*)){0,8})\s*,?\s*$"
)
_MEDIUM_HEARD = re.compile(
    r"(?:told|tells|to|informed)\s+(?P<medium>(?:the\s+)?[A-Z][\w.\-]*(?:\s+[A-Z][\w.\-]*){0,3})"
)


@dataclass(slots=True)
class _Known:
    claim: str
    words: SourceWords
    source: Source
    place: int


class SourceReader:
    """Reads the sources of one report's drafts in order, remembering who has spoken."""

    def __init__(self, report: Report, people: People, places: Sequence[PlaceName]) -> None:
        self._report = report
        self._people = people
        self._places = places
        self._by_name: dict[str, str] = {}
        self._unnamed: list[_Known] = []
        self._spoken: list[tuple[int, Source]] = []
        self._numbers = {s: n for n, s in enumerate(report.sentences)}

    def read(self, claim: str, draft: Draft, outer: Source | None) -> Source:
        """The source of this draft, which becomes claim `claim`."""
        if draft.own_voice:
            return Source(None, SourceKind.REPORTER)
        if draft.source is None:
            return Source(None, SourceKind.REPORTER)
        text = self._report.text
        words = draft.source.of(text)
        place = self._sentence_number(draft.source.start)
        bare = words.strip(' ,.“”"').lower()
        if bare in PRONOUNS:
            source = self._pronoun(draft.source, bare, place, outer)
        else:
            source = self._phrase(claim, draft.source, words, place)
        source = replace(
            source,
            via=self._via(draft),
            anonymity_reason=source.anonymity_reason or self._reason(draft, source),
        )
        if source.name and source.kind in (SourceKind.OFFICIAL, SourceKind.PERSON):
            first = self._by_name.setdefault(source.name, claim)
            source = replace(source, same_as=None if first == claim else first)
        if not draft.silence or source.name:
            self._spoken.append((place, source))
        return source

    def _sentence_number(self, position: int) -> int:
        return self._numbers.get(sentence_of(position, self._report.sentences), 0)

    def _pronoun(self, span: Span, word: str, place: int, outer: Source | None) -> Source:
        words = passage(self._report.text, [span])
        if word in ("he", "she", "him", "her", "his"):
            if outer is not None and outer.name:
                return replace(outer, words=words)
            return self._he_or_she(span, word, place, words_of=words)
        if word in ("it", "they", "them", "their"):
            kinds = (
                (SourceKind.ORGANISATION, SourceKind.DOCUMENT)
                if word == "it"
                else (SourceKind.ANONYMOUS, SourceKind.ORGANISATION)
            )
            for number, said in reversed(self._spoken):
                if place - number > 2:
                    break
                if said.kind in kinds:
                    first = said.same_as or self._claim_of(said)
                    return replace(said, words=words, same_as=first)
            return Source(words, SourceKind.ORGANISATION if word == "it" else SourceKind.ANONYMOUS)
        if word in ("which", "that", "who"):
            return self._antecedent(span, words)
        return Source(words, SourceKind.PERSON if word == "i" else SourceKind.ORGANISATION)

    def _antecedent(self, span: Span, words: Passage) -> Source:
        """What a relative pronoun stands for: the name right before it."""
        sentence = self._report.sentences[self._sentence_number(span.start)]
        before = self._report.text[sentence.start : span.start]
        here = [n for n in self._people.within(sentence) if n.span.end <= span.start]
        if here and not self._report.text[here[-1].span.end : span.start].strip(" ,"):
            return self._named(here[-1], words)
        name = _NAME_BEFORE.search(before)
        kind = read_source_words(name.group(1) if name else "", has_name=False, is_place=False).kind
        return Source(words, kind, name=name.group(1) if name else None)

    def _he_or_she(self, span: Span, word: str, place: int, words_of: Passage) -> Source:
        words = passage(self._report.text, [span])
        unfit = Gender.FEMALE if word in ("he", "him", "his") else Gender.MALE
        sentences = self._report.sentences
        here = [n for n in self._people.within(sentences[place]) if n.span.start < span.start]
        for naming in here:
            if self._people.persons[naming.person].gender is not unfit:
                return self._named(naming, words)
        for number, said in reversed(self._spoken):
            if place - number > 1:
                break
            person = self._person_named(said.name)
            if person is not None and person.gender is not unfit:
                return replace(said, words=words, via=None)
            if said.kind is SourceKind.ANONYMOUS and said.count == 1 and said.name is None:
                return replace(said, words=words, same_as=said.same_as or self._claim_of(said))
        for back in range(place - 1, max(-1, place - 4), -1):
            for naming in self._people.within(sentences[back]):
                if self._people.persons[naming.person].gender is not unfit:
                    return self._named(naming, words)
        return Source(words, SourceKind.PERSON, count=1)

    def _person_named(self, name: str | None) -> Person | None:
        return next((p for p in self._people.persons if p.name == name), None) if name else None

    def _claim_of(self, source: Source) -> str | None:
        for known in reversed(self._unnamed):
            if known.source.words == source.words:
                return known.claim
        return None

    def _named(self, naming: Naming, words: Passage) -> Source:
        person = self._people.persons[naming.person]
        kind = read_source_words(person.role or "", has_name=True, is_place=False).kind
        return Source(
            words,
            kind,
            name=person.name,
            role=person.role,
            country=person.country,
            count=1,
        )

    def _phrase(self, claim: str, span: Span, words: str, place: int) -> Source:
        text = self._report.text
        at = passage(text, [span])
        heads = [n for n in self._people.within(span) if self._is_head(n.span, span)]
        if heads:
            source = self._named(heads[0], at)
            own = read_source_words(words, has_name=True, is_place=False).kind
            if own is SourceKind.OFFICIAL and source.kind is SourceKind.PERSON:
                source = replace(source, kind=own)
            distinct = {n.person for n in heads}
            if len(distinct) > 1:
                names = " and ".join(self._people.persons[p].name for p in sorted(distinct))
                source = replace(source, name=names, count=len(distinct))
            return source
        inside = [p for p in self._places if p.span.overlaps(span) and p.code and not p.in_title]
        bare = re.sub(r"^(?:the|The)\s+", "", words.strip(" ,"))
        whole = any(p.span.end - p.span.start >= len(bare) - 1 for p in inside)
        read = read_source_words(words, has_name=False, is_place=whole)
        source = Source(
            at,
            read.kind,
            name=_proper_name(bare) if read.kind is SourceKind.ORGANISATION else None,
            country=inside[0].code if inside else None,
            count=read.count,
            description=read.description,
        )
        return self._introduce(claim, read, source, words, place)

    def _is_head(self, name: Span, source: Span) -> bool:
        """Is the person named the one who speaks, not somebody's aide or a ministry's owner?"""
        text = self._report.text
        after = text[name.end : source.end]
        if re.match(r"[’']s?\s+\w", after):
            return False
        before = text[source.start : name.start]
        link = _LINKED.search(before)
        if link is None:
            return True
        between = link.group().split(None, 1)[1] if len(link.group().split(None, 1)) > 1 else ""
        low = source.start + link.start()
        places = [p for p in self._places if p.span.start >= low and p.span.end <= name.start]
        field = re.match(r"(?:of|for)\s+(?:[a-z]+\s+){1,3}$", link.group())
        return bool(places and between.strip()) or field is not None

    def _introduce(
        self, claim: str, read: SourceWords, source: Source, words: str, place: int
    ) -> Source:
        """Link the source to an earlier one, or remember it as new."""
        if read.of_group is not None:
            group = self._group(read)
            if group is not None:
                source = replace(
                    source,
                    part_of=group.claim,
                    description=source.description or group.source.description,
                    country=source.country or group.source.country,
                )
            self._unnamed.append(_Known(claim, read, source, place))
            return source
        plain = words.strip(" ,").lower()
        bare = read.head is not None and plain.split()[-1] == read.head and len(plain.split()) == 1
        if (_DEFINITE.match(words) or bare) and read.head is not None and not read.distinct:
            earlier = self._same_head(read)
            if earlier is not None and not (
                read.count and earlier.source.count and read.count != earlier.source.count
            ):
                first = earlier.source.same_as or earlier.claim
                return replace(
                    source,
                    count=earlier.source.count,
                    description=source.description or earlier.source.description,
                    country=source.country or earlier.source.country,
                    anonymity_reason=earlier.source.anonymity_reason,
                    same_as=first,
                )
        elif source.name is not None:
            first = self._by_name.setdefault(source.name, claim)
            if first != claim:
                source = replace(source, same_as=first)
        self._unnamed.append(_Known(claim, read, source, place))
        return source

    def _group(self, read: SourceWords) -> _Known | None:
        for known in reversed(self._unnamed):
            if known.source.kind is not SourceKind.ANONYMOUS or known.source.part_of:
                continue
            larger = (
                known.source.count is None or read.count is None or known.source.count > read.count
            )
            if larger and (
                read.head is None or _singular(known.words.head) == _singular(read.head)
            ):
                return known
        return None

    def _same_head(self, read: SourceWords) -> _Known | None:
        for known in reversed(self._unnamed):
            if known.words.kind is read.kind and _singular(known.words.head) == _singular(
                read.head
            ):
                return known
        return None

    def _via(self, draft: Draft) -> str | None:
        text = self._report.text
        if draft.via is not None:
            return draft.via.of(text).strip(" ,")
        if draft.cue is None:
            return None
        heard = _MEDIUM_HEARD.match(text, draft.cue.start, min(len(text), draft.cue.end + 40))
        if heard and names_medium(heard.group("medium")):
            return heard.group("medium")
        return None

    def _reason(self, draft: Draft, source: Source) -> str | None:
        """The stated reason for anonymity, from the words of the sentence outside the content."""
        if source.kind is not SourceKind.ANONYMOUS or draft.source is None:
            return None
        text = self._report.text
        sentence = sentence_of(draft.source.start, self._report.sentences)
        found = anonymity_reason(text[draft.source.start : sentence.end])
        if found is None:
            return None
        return text[draft.source.start + found[0] : draft.source.start + found[1]]


def shared_reasons(report: Report, sources: Sequence[Source]) -> dict[int, str]:
    """Reasons that a later sentence gives for all unnamed sources before it, by their index.

    "All the officials spoke on condition of anonymity because ..." speaks for every anonymous
    source above it that gave no reason of its own.
    """
    out: dict[int, str] = {}
    for sentence in report.sentences:
        words = sentence.of(report.text)
        if not _ALL_SPOKE.match(words):
            continue
        found = anonymity_reason(words)
        if found is None:
            continue
        for n, source in enumerate(sources):
            if (
                source.kind is SourceKind.ANONYMOUS
                and source.words is not None
                and source.words.start < sentence.start
                and source.anonymity_reason is None
            ):
                out.setdefault(n, words[found[0] : found[1]])
    return out


def _singular(head: str | None) -> str | None:
    if head is None:
        return None
    return {
        "people": "person",
        "men": "man",
        "women": "woman",
        "allies": "ally",
        "persons": "person",
    }.get(head, head.removesuffix("s"))


def _proper_name(words: str) -> str | None:
    """The name of a body, if it is written as one."""
    return words if any(w[:1].isupper() for w in words.split()) else None
