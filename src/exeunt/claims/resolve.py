"""Whose words: each claim's source read, and linked to where it was first introduced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from exeunt.claims.anonymity import stated_reason
from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.drafted import Draft
from exeunt.claims.earlier_sources import EarlierSource, EarlierSources
from exeunt.claims.pronoun_sources import PronounReader
from exeunt.claims.sentences import sentence_of
from exeunt.claims.source_words import PRONOUNS, SourceWords, names_medium, read_source_words
from exeunt.people import People
from exeunt.people.near_places import NearPlaces
from exeunt.places import PlaceName
from exeunt.reports.report import Report
from exeunt.spans import Span, passage

_LINKED = re.compile(
    r"\b(?:of|to|for|with|by|near|from|behind|around|against|about|in|at)\s+"
    r"(?:the\s+)?(?:[A-Z][\w.]*\s+|[a-z]+\s+){0,3}$"
)
_OF_A_FIELD = re.compile(r"(?:of|for)\s+(?:[a-z]+\s+){1,3}$")
"""As in "minister of foreign affairs Jane Doe"."""
_OWNER = re.compile(r"[’']s?\s+\w")
_ARTICLE = re.compile(r"^(?:the|The)\s+")
_DEFINITE = re.compile(
    r"^(?:the|these|those|this|that|his|her|their|its|both|all the|all of the)\s", re.IGNORECASE
)
_MEDIUM_HEARD = re.compile(
    r"(?:told|tells|to|informed)\s+(?P<medium>(?:the\s+)?[A-Z][\w.\-]*(?:\s+[A-Z][\w.\-]*){0,3})"
)
_MEDIUM_REACH = 40
"""Code points behind a cue within which the medium that heard it is named."""


class SourceReader:
    """Reads the sources of one report's drafts in order, remembering who has spoken."""

    def __init__(self, report: Report, people: People, places: Sequence[PlaceName]) -> None:
        self._report = report
        self._people = people
        self._places = NearPlaces(places)
        self._by_name: dict[str, str] = {}
        self._earlier = EarlierSources()
        self._pronouns = PronounReader(report, people, self._earlier)
        self._numbers = {s: n for n, s in enumerate(report.sentences)}

    def read(self, claim: str, draft: Draft, outer: Source | None) -> Source:
        """The source of this draft, which becomes claim `claim`.

        `outer` is the source of the draft that holds this one.
        """
        if draft.own_voice or draft.source is None:
            return Source(None, SourceKind.REPORTER)
        words = draft.source.of(self._report.text)
        sentence = self._numbers[sentence_of(draft.source.start, self._report.sentences)]
        bare = words.strip(' ,.“”"').lower()
        if bare in PRONOUNS:
            source = self._pronouns.read(draft.source, bare, sentence, outer)
        else:
            source = self._phrase(claim, draft.source, words)
        reason = source.anonymity_reason
        if source.kind is SourceKind.ANONYMOUS:
            reason = reason or stated_reason(self._report, draft.source)
        source = replace(source, via=self._via(draft), anonymity_reason=reason)
        if source.name and source.kind in (SourceKind.OFFICIAL, SourceKind.PERSON):
            first = self._by_name.setdefault(source.name, claim)
            source = replace(source, same_as=None if first == claim else first)
        if not draft.silence or source.name:
            self._pronouns.heard(sentence, source)
        return source

    def _phrase(self, claim: str, span: Span, words: str) -> Source:
        """A source that is no pronoun: named people if they head it, else what its words say."""
        named = self._named_heads(span, words)
        if named is not None:
            return named
        inside = [p for p in self._places.overlapping(span) if p.code and not p.in_title]
        bare = _ARTICLE.sub("", words.strip(" ,"))
        whole = any(p.span.end - p.span.start >= len(bare) - 1 for p in inside)
        read = read_source_words(words, has_name=False, is_place=whole)
        source = Source(
            passage(self._report.text, [span]),
            read.kind,
            name=_proper_name(bare) if read.kind is SourceKind.ORGANISATION else None,
            country=inside[0].code if inside else None,
            count=read.count,
            description=read.description,
        )
        return self._introduce(claim, read, source, words)

    def _named_heads(self, span: Span, words: str) -> Source | None:
        """The person, or the people, whose names head the source."""
        heads = [n for n in self._people.within(span) if self._is_head(n.span, span)]
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

    def _is_head(self, name: Span, source: Span) -> bool:
        """Is the person named the one who speaks, not somebody's aide or a ministry's owner?"""
        text = self._report.text
        if _OWNER.match(text[name.end : source.end]):
            return False
        link = _LINKED.search(text[source.start : name.start])
        if link is None:
            return True
        if _OF_A_FIELD.match(link.group()):
            return True
        low = source.start + link.start()
        between = link.group().split(None, 1)[1:]
        if not between or not between[0].strip():
            return False
        places = self._places.overlapping(Span(low, name.start))
        return any(p.span.start >= low and p.span.end <= name.start for p in places)

    def _introduce(self, claim: str, read: SourceWords, source: Source, words: str) -> Source:
        """Link the source to an earlier one, or remember it as new."""
        if read.of_group is not None:
            source = _as_part(source, self._earlier.group(read))
        elif _points_back(read, words):
            earlier = self._earlier.with_head(read)
            if earlier is not None and _counts_agree(read, earlier):
                return _as_same(source, earlier)
        elif source.name is not None:
            first = self._by_name.setdefault(source.name, claim)
            if first != claim:
                source = replace(source, same_as=first)
        self._earlier.add(claim, read, source)
        return source

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


def _counts_agree(read: SourceWords, earlier: EarlierSource) -> bool:
    counts = read.count, earlier.source.count
    return None in counts or 0 in counts or counts[0] == counts[1]


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
        count=earlier.source.count,
        description=source.description or earlier.source.description,
        country=source.country or earlier.source.country,
        anonymity_reason=earlier.source.anonymity_reason,
        same_as=earlier.source.same_as or earlier.claim,
    )


def _proper_name(words: str) -> str | None:
    """The name of a body, if it is written as one."""
    return words if any(w[:1].isupper() for w in words.split()) else None
