"""Whose words: each claim's source read, and linked to where it was first introduced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from exeunt.claims.anonymity import stated_reason
from exeunt.claims.bodies import Bodies
from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.described_people import DescribedPeople
from exeunt.claims.drafted import Draft
from exeunt.claims.earlier_sources import EarlierSource, EarlierSources
from exeunt.claims.named_heads import named_heads
from exeunt.claims.people_meant import people_meant
from exeunt.claims.pronoun_sources import PronounReader
from exeunt.claims.sentences import sentence_of
from exeunt.claims.source_country import country_of
from exeunt.claims.source_phrases import source_of
from exeunt.claims.source_words import (
    PRONOUNS,
    SourceWords,
    names_medium,
    people_together,
    read_source_words,
)
from exeunt.people import People
from exeunt.people.near_places import NearPlaces
from exeunt.places import PlaceKind, PlaceName
from exeunt.reports.report import Report
from exeunt.spans import Span, passage

_ARTICLE = re.compile(r"^(?:the|The)\s+")
_DEFINITE = re.compile(
    r"^(?:the|these|those|this|that|his|her|their|its|both|all the|all of the)\s", re.IGNORECASE
)
_SAID_REACH = 60
"""Code points behind a cue within which it is told in what paper something was said."""
_STATES = (PlaceKind.NAME, PlaceKind.CAPITAL)
_MEDIUM_HEARD = re.compile(
    r"(?i:told|tells?|to|informed)\s+(?P<medium>(?:the\s+)?[A-Z][\w.\-]*\w"
    r"(?:[^\S\n]+[A-Z][\w.\-]*\w){0,3})"
)
_MEDIUM_REACH = 40
"""Code points behind a cue within which the medium that heard it is named."""
_MEDIUM_NAMED = re.compile(
    r"(?:the|an?)\s+(?:[\w\-]+\s+){0,3}?(?:website|newspaper|paper|daily|weekly|magazine|agency|"
    r"broadcaster|channel|station|network|radio|blog)\s+(?=[A-Z])",
    re.IGNORECASE,
)
"""As in "the website Dakaractu", whatever its name looks like."""


class SourceReader:
    """Reads the sources of one report's drafts in order, remembering who has spoken."""

    def __init__(self, report: Report, people: People, places: Sequence[PlaceName]) -> None:
        self._report = report
        self._people = people
        self._places = NearPlaces(places)
        self._by_name: dict[str, str] = {}
        self._earlier = EarlierSources()
        self._bodies = Bodies(report.text)
        self._people_described = DescribedPeople(report, people, self._places)
        self._pronouns = PronounReader(
            report, people, self._earlier, self._bodies, self._people_described
        )
        self._numbers = {s: n for n, s in enumerate(report.sentences)}

    def read(self, claim: str, draft: Draft, outer: Source | None) -> Source:
        """The source of this draft, which becomes claim `claim`.

        `outer` is the source of the draft that holds this one.
        """
        span = source_of(self._report.text, draft, self._report.sentences)
        if span is None:
            return Source(None, SourceKind.REPORTER)
        words = span.of(self._report.text)
        sentence = self._numbers[sentence_of(span.start, self._report.sentences)]
        bare = words.strip(' ,.“”"').lower()
        if bare in PRONOUNS:
            source = self._pronouns.read(span, bare, sentence, outer, draft.content)
        else:
            source = self._phrase(claim, span, words, sentence)
        reason = source.anonymity_reason
        if source.kind is SourceKind.ANONYMOUS:
            reason = reason or stated_reason(self._report, span)
        via, through = self._links(draft, source, outer)
        same_as = source.same_as
        if source.name and source.kind in (SourceKind.OFFICIAL, SourceKind.PERSON):
            first = self._by_name.setdefault(source.name, claim)
            same_as = None if first == claim else first
        source = replace(
            source,
            via=via,
            through=through,
            anonymity_reason=reason,
            people=people_meant(source, words),
            same_as=same_as,
        )
        self._bodies.add(claim, source, self._said_in(draft))
        if not draft.silence or source.name:
            self._pronouns.heard(sentence, source)
        return source

    def _phrase(self, claim: str, span: Span, words: str, sentence: int) -> Source:
        """A source that is no pronoun: named people if they head it, else what its words say."""
        named = self._named_heads(span, words) or self._pronouns.two(span, sentence)
        if named is not None:
            return named
        inside = [p for p in self._places.overlapping(span) if p.code and not p.in_title]
        bare = _ARTICLE.sub("", words.strip(" ,"))
        whole = [p for p in inside if p.span.end - p.span.start >= len(bare) - 1]
        read = read_source_words(words, has_name=False, is_place=bool(whole))
        source = Source(
            passage(self._report.text, [span]),
            read.kind,
            name=_proper_name(bare) if read.kind is SourceKind.ORGANISATION else None,
            country=country_of(self._report.text, span, read, inside, self._places),
            count=read.count,
            description=read.description,
        )
        described = self._described(read, source, span, sentence)
        if described is not None:
            return described
        if read.kind is SourceKind.ANONYMOUS and read.count == 1:
            kind = self._people_described.singled_out(span)
            source = replace(source, kind=kind) if kind else source
        source = self._introduce(claim, read, source, words)
        is_state = bool(whole) and whole[0].kind in _STATES
        first = self._bodies.government(claim, words, source.country, is_state=is_state)
        if first != claim and source.same_as is None:
            source = replace(source, same_as=first)
        return source

    def _described(
        self, read: SourceWords, source: Source, span: Span, sentence: int
    ) -> Source | None:
        """The named person whom an unnamed one's words describe ("the general")."""
        if read.kind is not SourceKind.ANONYMOUS or read.count != 1 or source.words is None:
            return None
        alike = self._earlier.with_head(read, source.words.text, source.country)
        person = self._people_described.one(
            span, alike.start if alike else -1, self._pronouns.spoke_before(sentence)
        )
        if person is None:
            person = self._people_described.one_of_two(span, sentence)
        if person is None:
            return None
        named = self._pronouns.person(person, source.words)
        return replace(named, country=named.country or source.country)

    def _said_in(self, draft: Draft) -> str:
        """The words of the cue and right behind it ("said in a statement")."""
        if draft.cue is None:
            return ""
        return self._report.text[draft.cue.start : draft.cue.end + _SAID_REACH].split("\n")[0]

    def _named_heads(self, span: Span, words: str) -> Source | None:
        """The person, or the people, whose names head the source."""
        unnamed = read_source_words(words, has_name=False, is_place=False)
        is_body = unnamed.kind is SourceKind.ORGANISATION
        if is_body and (names_medium(words) or _MEDIUM_NAMED.match(words)):
            return None
        heads = named_heads(self._report.text, span, self._people, self._places)
        if not heads:
            return None
        source = self._pronouns.named(heads[0], passage(self._report.text, [span]))
        own = read_source_words(words, has_name=True, is_place=False).kind
        if own is SourceKind.OFFICIAL and source.kind is SourceKind.PERSON:
            source = replace(source, kind=own)
        distinct = {n.person for n in heads}
        if len(distinct) > 1:
            names = " and ".join(self._people.persons[p].name for p in sorted(distinct))
            source = replace(source, name=names, count=len(distinct))
        return source

    def _introduce(self, claim: str, read: SourceWords, source: Source, words: str) -> Source:
        """Link the source to an earlier one, or remember it as new."""
        if read.of_group is not None:
            source = _as_part(source, self._earlier.group(read))
        elif _points_back(read, words) and (known := self._known(read, source, words)) is not None:
            return known
        elif source.name is not None:
            first = self._by_name.setdefault(source.name, claim)
            if first != claim:
                source = replace(source, same_as=first)
        if (
            source.words is not None
            and (very := self._earlier.with_words(source.words)) is not None
        ):
            return _as_same(source, very)
        self._earlier.add(claim, read, source)
        for part in people_together(words):
            one = read_source_words(part, has_name=False, is_place=False)
            self._earlier.add_member(claim, one, source, part)
        return source

    def _apart(self, source: Source, earlier: EarlierSource) -> bool:
        """Do the two stand in different entries?  There "officials" are not those of the other."""
        one, other = source.words, earlier.source.words
        if one is None or other is None:
            return False
        return self._report.entry_at(one.start) != self._report.entry_at(other.start)

    def _known(self, read: SourceWords, source: Source, words: str) -> Source | None:
        """The source as the one before that its words mean, None where they mean none."""
        earlier = self._earlier.with_head(read, words, source.country)
        if earlier is not None and not _DEFINITE.match(words) and self._apart(source, earlier):
            earlier = None
        if earlier is not None and earlier.member:
            return replace(source, part_of=earlier.claim)
        if earlier is not None:
            self._earlier.again(earlier)
            return _as_same(source, earlier)
        if read.kind is SourceKind.DOCUMENT:
            body = self._bodies.author(words)
        elif read.kind is SourceKind.ORGANISATION:
            at = source.words.start if source.words else 0
            body = self._bodies.meant(words, source.country, at)
        else:
            body = None
        if body is None:
            return None
        return replace(
            source,
            name=body.source.name,
            country=source.country or body.source.country,
            same_as=body.source.same_as or body.claim,
        )

    def _links(
        self, draft: Draft, source: Source, outer: Source | None
    ) -> tuple[str | None, tuple[str, ...]]:
        own = self._via(draft)
        links = [own] if own else []
        if outer is not None and outer.words is not None:
            if source.name is None or source.name != outer.name:
                links.append(outer.name or outer.words.text.strip(" ,"))
            links += outer.through
        return (links[0] if links else None), tuple(links)

    def _via(self, draft: Draft) -> str | None:
        """The medium through which the source speaks, as the report names it."""
        text = self._report.text
        if draft.via is not None:
            return draft.via.of(text).strip(" ,.")
        if draft.cue is None:
            return None
        end = min(len(text), draft.cue.end + _MEDIUM_REACH)
        heard = _MEDIUM_HEARD.match(text, draft.cue.start, end)
        return heard.group("medium") if heard and names_medium(heard.group("medium")) else None


def _points_back(read: SourceWords, words: str) -> bool:
    """Do the words mean somebody mentioned before ("the official", "officials")?"""
    if read.head is None or read.distinct:
        return False
    return _DEFINITE.match(words) is not None or words.strip(" ,").lower().split() == [read.head]


def _as_part(source: Source, group: EarlierSource | None) -> Source:
    if group is None:
        return source
    return replace(
        source,
        part_of=group.claim,
        description=source.description or group.source.description,
        country=source.country or group.source.country,
    )


def _as_same(source: Source, earlier: EarlierSource) -> Source:
    return replace(
        source,
        name=earlier.source.name or source.name,
        count=earlier.source.count,
        description=source.description or earlier.source.description,
        country=source.country or earlier.source.country,
        anonymity_reason=earlier.source.anonymity_reason,
        same_as=earlier.source.same_as or earlier.claim,
    )


def _proper_name(words: str) -> str | None:
    """The name of a body, if it is written as one."""
    return words if any(w[:1].isupper() for w in words.split()) else None
