"""Source phrases: the words of a source made whole where a tagger took too much or too little.

A conjunction before a source is none of it ("though he said"), people joined by "and" speak
together ("a cook and a guard told"), and a verb of saying without a tagged source has the
subject that stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.drafted import Draft
from exeunt.claims.sentences import LONGEST_SENTENCE, sentence_of
from exeunt.claims.source_words import has_person_noun
from exeunt.spans import Span, trim

_CONJUNCTION = re.compile(
    r"(?:though|although|but|and|while|as|because|since|after|before|when|where|if|that|yet|so)\s+"
    r"(?=\w)",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:^|[,;:—–”\"]\s*|\b(?:said|told|to|by|from|citing|with)\s+)"
    r"(?P<first>(?:an?|one|another|two|three|four|five|six|several)\s+[^,.;:“”\"\n]{2,60}?)\s+and\s+$",
    re.IGNORECASE,
)
_JOINED_REACH = 90
"""Code points before a source within which the one it is joined to begins."""
_VERB_WITHIN = re.compile(r"\b(?:is|was|are|were|has|had|have|will|would|who|which|that|said)\b")
_SAYING = re.compile(
    r"(?:(?:has|have|had|also|later|did)\s+)*(?:not\s+)?(?:said|says?|told|tells|announced|"
    r"confirm(?:ed|s)?|den(?:ied|ies|y)|insist(?:ed|s)|warned|warns|add(?:ed|s)|admitted|claimed|"
    r"claims|vowed|promised|acknowledged|stated|declared|declined|refused|replied|repl(?:y|ies)|"
    r"(?:was|were|is|are)\s+(?:reported|quoted)(?:\s+(?:to\s+have\s+said|as\s+saying))?)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"(?:was|were|is|are)\s+(?:reported|quoted)\b", re.IGNORECASE)
_HAVE_SAID = re.compile(r"\s*(?:to\s+have\s+(?:said|told)|as\s+(?:saying|telling))\b")
_WHO = re.compile(r"(?:^|[\s,])(?P<who>who)\s+$")
_SUBJECT = re.compile(
    r"(?:[A-Z]{3}[A-Z’'.\- ]{0,30}(?:,[^-–—\n]{1,30})?\s[-–—]+\s+)?"
    r"(?:(?:But|And|Still|Yet|Meanwhile|However|Earlier|Later),?\s+)?"
    r"(?P<who>(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[A-Z][\w.’'\-]*)"
    r"(?:\s+[\w.’'\-]+){0,9}(?:,(?:\s+[A-Z][\w.’'\-]*){1,4},?)?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s+$"
)


def source_of(text: str, draft: Draft, sentences: Sequence[Span]) -> Span | None:
    """The whole words of the draft's source, None where there is none."""
    if draft.own_voice:
        return None
    if draft.source is None:
        return _subject(text, draft, sentences)
    span = _without_conjunction(text, draft.source)
    if draft.turn:
        return span
    return _with_joined(text, span, sentence_of(span.start, sentences))


def _without_conjunction(text: str, span: Span) -> Span:
    """The source less a conjunction that opens it."""
    found = _CONJUNCTION.match(text, span.start, span.end)
    return Span(found.end(), span.end) if found and found.end() < span.end else span


def _with_joined(text: str, span: Span, sentence: Span) -> Span:
    """The source with the unnamed people before it to whom "and" joins it."""
    low = max(sentence.start, span.start - _JOINED_REACH)
    found = _JOINED.search(text[low : span.start])
    if found is None or not has_person_noun(span.of(text)):
        return span
    first = found.group("first")
    if _VERB_WITHIN.search(first) or not has_person_noun(first):
        return span
    return Span(low + found.start("first"), span.end)


def _subject(text: str, draft: Draft, sentences: Sequence[Span]) -> Span | None:
    """The subject before a verb of saying that no tag gives a source."""
    if draft.cue is None or not draft.content or not _SAYING.match(text, draft.cue.start):
        return None
    if _PASSIVE.match(text, draft.cue.start) and not (
        _HAVE_SAID.match(text, draft.cue.end) or _HAVE_SAID.search(draft.cue.of(text))
    ):
        return None
    sentence = sentence_of(draft.cue.start, sentences)
    low = max(sentence.start, draft.cue.start - LONGEST_SENTENCE)
    if not low <= draft.cue.start:
        return None
    relative = _WHO.search(text[max(low, draft.cue.start - 8) : draft.cue.start])
    if relative is not None:
        start = max(low, draft.cue.start - 8) + relative.start("who")
        return Span(start, start + len("who"))
    opening = _SUBJECT.fullmatch(text, low, draft.cue.start)
    if opening is None or _VERB_WITHIN.search(opening.group("who")):
        return None
    span = trim(text, opening.start("who"), opening.end("who"))
    if span is None or any(c.overlaps(span) for c in draft.content):
        return None
    return span
