"""Drafts: attributions of one text before their sources are read, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.cited import hear_cited
from exeunt.claims.clause_order import heed_clauses
from exeunt.claims.coverage import Coverage
from exeunt.claims.decode import best_tags, tagged_spans
from exeunt.claims.draft_index import DraftIndex
from exeunt.claims.drafted import Draft
from exeunt.claims.headline_speech import speakers_of_headlines
from exeunt.claims.linker import Attribution, Tagged, link
from exeunt.claims.links import Links
from exeunt.claims.mending import mend, readable
from exeunt.claims.nested_speech import find_nested
from exeunt.claims.non_response import find_silences, is_silence
from exeunt.claims.own_voice import find_own_voice
from exeunt.claims.postposed import complete_postposed
from exeunt.claims.quotations import Quotation
from exeunt.claims.quoted_speech import add_quotations, carry_on
from exeunt.claims.sentences import is_readable, sentence_of
from exeunt.claims.signed import give_signed
from exeunt.claims.source_words import REASON
from exeunt.claims.tagger import ROLE_KINDS, Emissions
from exeunt.claims.turns import give_turns, tags_within_turns
from exeunt.claims.words import Words
from exeunt.reports.report import Part, Report
from exeunt.spans import Span, merge, trim

_SPEAKS = re.compile(
    r"\b(?:said|says?|told|tells?|den(?:y|ied|ies)|agree[sd]?|disagree[sd]?|describe[sd]?|spoke|"
    r"speaks?|declin\w+|refus\w+|confirm\w*|object\w*|warn\w*|insist\w*|reject\w*|respond\w*|"
    r"comment\w*)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:said|says?|told|tells|added|announced|confirmed|insisted|warned)\b", re.IGNORECASE
)
_NAME_WORD = r"(?:[A-Z][\w.’'\-]*|of|al|de|bin)"
_OPENING = re.compile(rf"(?:The |A |An )?{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}|[Hh]e|[Ss]he")
_CLEFT = re.compile(
    r"\b[Ii]t\s+(?:was|is|were|has\s+been|had\s+been)\s+(?:not\s+)?(?P<who>\w(?:(?!\bwho\b)[^,.;:“”\"\n]){1,80}?),?\s+\Z"
)
_REST_OF_LABEL = re.compile(r"(?:[ ][A-Z][\w.’'\-]*){1,3}[ ]*")
"""What a tagger leaves of the label before a colon: "Army chief" of "Army chief Haan:"."""
_CLEFT_REACH = 120
_OF_MONEY = re.compile(r"claims? (?:for|against)", re.IGNORECASE)
"""A claim for damages is a case, no statement; one that something is so says "that"."""
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
    tagged = tags_within_turns(report, tagged)
    attributions = _linked(report, mend(text, tagged, quotations), words, emissions.links)
    carry_on(attributions, quotations)
    add_quotations(text, attributions, quotations, sentences)
    drafts = [_plain(text, a, sentences) for a in attributions]
    drafts = speakers_of_headlines(report, drafts)
    for draft in drafts:
        _find_opening_speaker(text, draft, sentences)
        _name_antecedent(text, draft)
    heed_clauses(text, drafts, sentences)
    drafts = complete_postposed(text, drafts, sentences)
    drafts = [d for d in drafts if _says_something(text, d)]
    drafts = give_signed(report, hear_cited(text, drafts, sentences))
    drafts = _add_silences(report, drafts)
    cues = {d.cue for d in drafts}
    drafts += [n for d in drafts for n in find_nested(text, d, cues)]
    drafts = give_turns(report, drafts + find_own_voice(report, drafts))
    for draft in drafts:
        spans = draft.content if draft.turn else draft.spans()
        draft.order = (min(s.start for s in spans), 1 if draft.outer else 0)
    return sorted(drafts, key=lambda d: (d.order, d.cue.start if d.cue else 0))


def _linked(report: Report, tagged: Tagged, words: Words, links: Links) -> list[Attribution]:
    """The attributions of the body, and those of each headline for itself."""
    headlines = [s.span for s in report.stretches if s.part is Part.HEADLINE]
    inside = Coverage(headlines)
    roles = (tagged.sources, tagged.cues, tagged.contents)
    groups = [tuple(tuple(s for s in role if not inside.overlaps(s)) for role in roles)]
    groups += [
        tuple(tuple(s for s in role if s.overlaps(headline)) for role in roles)
        for headline in headlines
    ]
    out: list[Attribution] = []
    for sources, cues, contents in groups:
        if sources or cues or contents:
            found = Tagged(sources, cues, contents)
            out += link(found, words, links, report.sentences, report.text)
    return sorted(out, key=lambda a: (a.start, a.cue[0].start if a.cue else 0))


def _plain(text: str, attribution: Attribution, sentences: Sequence[Span]) -> Draft:
    """The draft of a linked attribution."""
    source = attribution.source[0] if attribution.source else None
    cue = attribution.cue[0] if attribution.cue else None
    source = _whole_label(text, source, cue)
    silence = cue is not None and is_silence(cue.of(text))
    content = _without_strays(text, _joined(text, sorted(attribution.content)), cue, sentences)
    return Draft(source, cue, content, silence=silence)


def _whole_label(text: str, source: Span | None, cue: Span | None) -> Span | None:
    """The source, up to the colon that is its cue."""
    if source is None or cue is None or source.end >= cue.start or cue.of(text) != ":":
        return source
    if not _REST_OF_LABEL.fullmatch(text, source.end, cue.start):
        return source
    return trim(text, source.start, cue.start)


def _without_strays(
    text: str, content: list[Span], cue: Span | None, sentences: Sequence[Span]
) -> list[Span]:
    """The pieces of a content without single words that stand in another sentence than its cue."""
    if cue is None or len(content) < 2:
        return content
    own = sentence_of(cue.start, sentences)
    kept = [c for c in content if c.overlaps(own) or len(c.of(text).split()) > 1]
    return kept or content


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


def _name_antecedent(text: str, draft: Draft) -> None:
    """In "it was a senator who promised a home", the senator speaks, not "who"."""
    source = draft.source
    if source is None or source.of(text).strip().lower() not in ("who", "that"):
        return
    low = max(0, source.start - _CLEFT_REACH)
    cleft = _CLEFT.search(text, low, source.start)
    if cleft is not None:
        draft.source = Span(*cleft.span("who"))


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
    """Not so a request for anonymity, a claim in court, nor a cue without speech or content."""
    cue = draft.cue
    if cue is not None and _OF_MONEY.fullmatch(cue.of(text)):
        return False
    if cue is not None and REASON.match(text, cue.start, cue.end + _REASON_REACH):
        return False
    if draft.content:
        return True
    return draft.source is not None and cue is not None and bool(_SPEAKS.search(cue.of(text)))


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
