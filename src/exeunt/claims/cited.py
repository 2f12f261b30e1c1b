"""Who is cited: in "Reuters reported, citing an official, that ..." the official speaks.

A tagger takes the medium for the source, or "citing" for a cue whose content is the official.
Here the one who is cited becomes the source, and the medium the way through which it speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.draft_index import DraftIndex
from exeunt.claims.drafted import Draft
from exeunt.claims.sentences import is_readable, sentence_of
from exeunt.claims.source_words import names_medium
from exeunt.spans import Span, trim

_CITING = re.compile(r"[ ,\n]*\b(?:citing|quoting)\s+(?=\w)", re.IGNORECASE)
_IS_CITING = re.compile(r"\W*(?:citing|quoting|citing as saying)\W*$", re.IGNORECASE)
_CITED = re.compile(
    r"(?!“|\"|‘)(?:[^,.;:\n“”\"()]|(?<=\b[A-Z])\.){2,100}?"
    r"(?=\s+(?:as saying|that|saying)\b|[,.;:\n“”\"()]|\s+(?:said|says|reported|reports|wrote)\b|$)"
)
_MEDIUM = re.compile(
    r"\b(?:newspapers?|dail(?:y|ies)|papers?|magazine|weekly|television|tv|radio|agency|agencies|"
    r"broadcasters?|channels?|website|outlets?|media|network|press|reports?|Post|Times|News"
    r"|Journal|"
    r"Herald|Tribune|Chronicle|Gazette|Star|Mail|Express|Monitor|Observer|Standard|Independent)\b",
    re.IGNORECASE,
)
_JOINT = re.compile(r"[ ,]*(?:as saying\s+|saying\s+)?")
_SAYING = re.compile(
    r"\b(?:reported|reports?|said|says|wrote|writes|announced|disclosed|revealed|claimed"
    r"|according to)\b",
    re.IGNORECASE,
)
_QUOTED_BY = re.compile(
    r"(?P<who>[^\s,.;:“”\"(][^,.;:“”\"()]{2,80}?),?\s+(?:(?:who\s+)?(?:was|were|are|is)\s+)?(?:quoted|cited)\s+by\s+"
    r"(?P<medium>(?:[Tt]he\s+)?[A-Z][\w’'&.\-]*(?:\s+[A-Z][\w’'&.\-]*){0,5}|(?:an?|the|local|state|"
    r"foreign)\s+[^,.;:“”\"()]{3,50}?),?\s+(?P<cue>said|says?|expect(?:s|ed)?|believe[sd]?|claim(?:s|ed)?|"
    r"thinks?|thought|suggest(?:s|ed)?|warn(?:s|ed)?|den(?:y|ies|ied)|confirm(?:s|ed)?|insist(?:s|ed)?|"
    r"predict(?:s|ed)?|described|doubt(?:s|ed)?)\b"
)
"""As in "diplomats quoted by The Nation expected him to go"."""
_IN_SOURCE = re.compile(
    r"(?P<who>\w[^“”\"]*?),?\s+(?:(?:who\s+)?(?:was|were|are|is)\s+)?(?:quoted|cited)\s+by\s+(?P<medium>\w[^“”\"]*)"
)
_LEAST_WORDS = 3
"""Words that the cited are told to have said; fewer are no statement."""


def hear_cited(text: str, drafts: Sequence[Draft], sentences: Sequence[Span]) -> list[Draft]:
    """The drafts, with those who are cited as sources and the citing media as their way."""
    index = DraftIndex(drafts, sentences)
    dropped: set[Draft] = set()
    for draft in drafts:
        if draft.cue is None or draft.source is None:
            continue
        sentence = sentence_of(draft.cue.start, sentences)
        if _is_quoted_by(text, draft, sentence) or not _is_medium(draft.source.of(text)):
            continue
        if _IS_CITING.match(draft.cue.of(text)):
            if _hand_on(text, draft, sentence, index):
                dropped.add(draft)
        else:
            _cited_behind(text, draft, sentence)
    return [draft for draft in drafts if draft not in dropped]


def _is_quoted_by(text: str, draft: Draft, sentence: Span) -> bool:
    """Give the draft to the people whom a medium quotes, if it stands in such a sentence."""
    if not is_readable(sentence) or text.find(" by ", sentence.start, sentence.end) < 0:
        return False
    split = (
        _IN_SOURCE.fullmatch(text, draft.source.start, draft.source.end) if draft.source else None
    )
    if split is not None:
        draft.source, draft.via = Span(*split.span("who")), Span(*split.span("medium"))
        return True
    found = _QUOTED_BY.search(text, sentence.start, sentence.end)
    who = trim(text, *found.span("who")) if found else None
    if found is None or who is None:
        return False
    whole = Span(*found.span())
    said = [c for c in draft.content if c.start >= whole.end]
    if draft.cue is None or not draft.cue.overlaps(whole) or not said:
        return False
    draft.source, draft.cue, draft.content = who, Span(*found.span("cue")), said
    draft.via = Span(*found.span("medium"))
    return True


def _is_medium(words: str) -> bool:
    """Are they a medium's words?  Whoever else cites a report speaks for themselves."""
    return names_medium(words) or _MEDIUM.search(words) is not None


def _cited_behind(text: str, draft: Draft, sentence: Span) -> None:
    """As in "..., Reuters reported, citing an official"."""
    cue = draft.cue
    citing = _CITING.match(text, cue.end, sentence.end) if cue else None
    cited = _CITED.match(text, citing.end(), sentence.end) if citing else None
    span = trim(text, cited.start(), cited.end()) if cited else None
    if span is not None:
        _speak_through(draft, span)


def _speak_through(draft: Draft, cited: Span) -> None:
    draft.via, draft.source = draft.source, cited
    draft.content = [c for c in draft.content if not c.overlaps(cited)] or draft.content


def _hand_on(text: str, draft: Draft, sentence: Span, index: DraftIndex) -> bool:
    """Give the cited to the statement of the same medium, and say whether the draft is done with.

    Where the sentence has no other statement, the draft becomes it.
    """
    cue, source = draft.cue, draft.source
    if cue is None or source is None:
        return False
    start = cue.end
    while start < sentence.end and text[start].isspace():
        start += 1
    cited = _CITED.match(text, start, sentence.end)
    span = trim(text, cited.start(), cited.end()) if cited else None
    if span is None or span.overlaps(source):
        return False
    for other in index.of(sentence):
        if other is not draft and source in (other.source, other.via) and other.content:
            if other.via is None:
                _speak_through(other, span)
            return True
    rest = _rest(text, draft, span, sentence)
    if rest is None:
        return False
    draft.via, draft.source, draft.content = source, span, rest
    draft.cue = _medium_cue(text, source, cue, sentence) or cue
    return False


def _rest(text: str, draft: Draft, cited: Span, sentence: Span) -> list[Span] | None:
    """What is left of the contents behind those who are cited."""
    out = []
    for content in draft.content:
        start = max(content.start, cited.end)
        joint = _JOINT.match(text, start, sentence.end)
        span = (
            trim(text, joint.end() if joint else start, content.end)
            if start < content.end
            else None
        )
        if span is not None:
            out.append(span)
    words = sum(len(span.of(text).split()) for span in out)
    return out if words >= _LEAST_WORDS else None


def _medium_cue(text: str, source: Span, cue: Span, sentence: Span) -> Span | None:
    """The medium's own verb: before "citing", or "according to" before the medium."""
    for low, high in ((source.end, cue.start), (sentence.start, source.start)):
        found = _SAYING.search(text, low, high) if low < high else None
        if found is not None:
            return Span(*found.span())
    return None
