"""Drafts: attributions of one text before their sources are read, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.decode import best_tags, tagged_spans
from exeunt.claims.draft_index import DraftIndex
from exeunt.claims.drafted import Draft
from exeunt.claims.linker import Attribution, link
from exeunt.claims.mending import mend, readable
from exeunt.claims.nested_speech import find_nested
from exeunt.claims.non_response import find_silences, is_silence
from exeunt.claims.own_voice import find_own_voice
from exeunt.claims.postposed import complete_postposed
from exeunt.claims.quotations import Quotation
from exeunt.claims.quoted_speech import add_quotations, carry_on
from exeunt.claims.sentences import is_readable, sentence_of
from exeunt.claims.source_words import REASON
from exeunt.claims.tagger import ROLE_KINDS, Emissions
from exeunt.claims.words import Words
from exeunt.reports.report import Part, Report
from exeunt.spans import Span, merge, trim

_CITING = re.compile(r"[ ,\n]*\b(?:citing|quoting)\s+(?=\w)", re.IGNORECASE)
_CITED = re.compile(
    r"(?!“|\"|‘)(?:[^,.;:\n“”\"()]|(?<=\b[A-Z])\.){2,100}?"
    r"(?=\s+(?:as saying|that|saying)\b|[,.;:\n“”\"()]|$)"
)
_SPEAKS = re.compile(
    r"\b(?:said|says?|told|tells?|den(?:y|ied|ies)|agree[sd]?|disagree[sd]?|describe[sd]?|spoke|"
    r"speaks?|declin\w+|refus\w+|confirm\w*|object\w*|warn\w*|insist\w*|reject\w*|respond\w*|"
    r"comment\w*)\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"(?:said|says?|told|tells|added|announced|confirmed|insisted|warned)\b")
_NAME_WORD = r"(?:[A-Z][\w.’'\-]*|of|al|de|bin)"
_OPENING = re.compile(rf"(?:The |A |An )?{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}|[Hh]e|[Ss]he")
_REASON_REACH = 120
"""Code points behind a cue within which it turns out to be a request for anonymity."""


def draft_claims(
    report: Report, words: Words, emissions: Emissions, quotations: Sequence[Quotation]
) -> list[Draft]:
    """All claims of a report in order: attributions, silences, nested speech, own voice.

    `quotations` are those of the report's text.  A report without sentences has no claims.
    """
    text, sentences = report.text, report.sentences
    if not sentences:
        return []
    tagged = readable(report, tagged_spans(best_tags(emissions.roles), words, ROLE_KINDS))
    attributions = link(mend(text, tagged, quotations), words.starts, sentences, text)
    carry_on(attributions, quotations)
    add_quotations(text, attributions, quotations, sentences)
    drafts = [_plain(text, a) for a in attributions]
    for draft in drafts:
        _find_opening_speaker(text, draft, sentences)
    drafts = complete_postposed(text, drafts, sentences)
    drafts = [d for d in drafts if _says_something(text, d)]
    for draft in drafts:
        _hear_cited(text, draft, sentences)
    drafts = _add_silences(report, drafts)
    cues = {d.cue for d in drafts}
    drafts += [n for d in drafts for n in find_nested(text, d) if n.cue not in cues]
    drafts += find_own_voice(report, drafts)
    for draft in drafts:
        draft.order = (min(s.start for s in draft.spans()), 1 if draft.outer else 0)
    return sorted(drafts, key=lambda d: (d.order, d.cue.start if d.cue else 0))


def _plain(text: str, attribution: Attribution) -> Draft:
    """The draft of a linked attribution."""
    source = attribution.source[0] if attribution.source else None
    cue = attribution.cue[0] if attribution.cue else None
    silence = cue is not None and is_silence(cue.of(text))
    return Draft(source, cue, _joined(text, sorted(attribution.content)), silence=silence)


def _find_opening_speaker(text: str, draft: Draft, sentences: Sequence[Span]) -> None:
    """A verb of saying that no tag gives a source has the few words that open its sentence."""
    if draft.source is not None or draft.cue is None or not _SAID.match(draft.cue.of(text)):
        return
    sentence = sentence_of(draft.cue.start, sentences)
    opening = trim(text, sentence.start, max(sentence.start, draft.cue.start))
    if opening is None or any(c.overlaps(opening) for c in draft.content):
        return
    if _OPENING.fullmatch(opening.of(text)):
        draft.source = opening


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Spans with nothing but white space between them are one."""
    out: list[Span] = []
    for span in merge(spans):
        if out and not text[out[-1].end : span.start].strip():
            out[-1] = Span(out[-1].start, span.end)
        else:
            out.append(span)
    return out


def _says_something(text: str, draft: Draft) -> bool:
    """Not so a request for anonymity, nor a cue that neither speaks nor has a content."""
    cue = draft.cue
    if cue is not None and REASON.match(text, cue.start, cue.end + _REASON_REACH):
        return False
    if draft.content:
        return True
    return draft.source is not None and cue is not None and bool(_SPEAKS.search(cue.of(text)))


def _hear_cited(text: str, draft: Draft, sentences: Sequence[Span]) -> None:
    """In "Reuters reported, citing an official", the official speaks, through Reuters."""
    if draft.cue is None or draft.source is None:
        return
    end = sentence_of(draft.cue.start, sentences).end
    citing = _CITING.match(text, draft.cue.end, end)
    cited = _CITED.match(text, citing.end(), end) if citing else None
    span = trim(text, cited.start(), cited.end()) if cited else None
    if span is not None:
        draft.via, draft.source = draft.source, span
        draft.content = [c for c in draft.content if not c.overlaps(span)] or draft.content


def _add_silences(report: Report, drafts: list[Draft]) -> list[Draft]:
    """Non-responses that rules find; they replace what the tagger made of the same cue."""
    index = DraftIndex(drafts, report.sentences)
    added: list[Draft] = []
    replaced: set[Draft] = set()
    for sentence in report.sentences:
        if not is_readable(sentence) or report.part_at(sentence.start) is not Part.BODY:
            continue
        for silence in find_silences(report.text, sentence):
            here = [d for d in index.of(sentence) if d not in replaced]
            same = [d for d in here if d.cue and d.cue.overlaps(silence.cue)]
            if not same and _is_said(silence.cue, here):
                continue
            replaced.update(same)
            content = [silence.content] if silence.content else []
            draft = Draft(silence.source, silence.cue, content, silence=True)
            index.add(draft)
            added.append(draft)
    kept = [d for d in (*drafts, *added) if d not in replaced]
    return [d for d in kept if not (d.silence and d.source is None)]


def _is_said(cue: Span, drafts: Sequence[Draft]) -> bool:
    """Does the cue stand within what somebody says?"""
    return any(c.contains(cue) for d in drafts if not d.silence for c in d.content)
