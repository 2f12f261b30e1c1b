"""Drafts: attributions of one text before their sources are read, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from exeunt.claims.decode import best_tags, tagged_spans
from exeunt.claims.drafted import Draft
from exeunt.claims.linker import Attribution, Tagged, link
from exeunt.claims.non_response import find_silences, is_silence
from exeunt.claims.postposed import complete_postposed
from exeunt.claims.quotations import Quotation, find_quotations
from exeunt.claims.source_words import REASON
from exeunt.claims.tagger import Emissions
from exeunt.claims.words import Words
from exeunt.reports.report import Part, Report
from exeunt.spans import Span, merge, trim

_CITING = re.compile(r"\b(?:citing|quoting)\s+(?=\w)", re.IGNORECASE)
_CITED = re.compile(
    r"(?!“|\"|‘)(?:[^,.;:\n“”\"()]|(?<=\b[A-Z])\.){2,100}?(?=\s+(?:as saying|that|saying)\b|[,.;:\n“”\"()]|$)"
)
_NESTED = re.compile(
    r"(?P<who>\b(?:[Hh]e|[Ss]he|[Tt]hey)|\b[A-Z][\w.'’\-]+(?:\s+[A-Z][\w.'’\-]+){0,3})\s+"
    r"(?P<cue>(?:(?:had|has|have)\s+)?(?:told|said|says|announced|insisted|denied|promised|warned|"
    r"claimed|admitted|confirmed|predicted)(?:\s+(?:him|her|them|me|us|reporters))?)\s+"
    r"(?:that\s+)?(?P<what>[^\n]+)"
)
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+that\s+")
_SPEAKS = re.compile(
    r"\b(?:said|says?|told|tells?|den(?:y|ied|ies)|agree[sd]?|disagree[sd]?|describe[sd]?|spoke|speaks?|"
    r"declin\w+|refus\w+|confirm\w*|object\w*|warn\w*|insist\w*|reject\w*|respond\w*|comment\w*)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s+and\s+(?=(?:all (?:the )?signs|signs|indications|everything) (?:point|suggest|indicat)|"
    r"it (?:seems|appears|looks) )"
    r"|(?<=\w)\s+and\s+(?=(?:a|an|the|any)\s+\w+\s+(?:could|may|might)\b[^.]*\bif\b)"
)
_REPORTER_WORDS = 4
"""A stretch in the reporter's own voice needs this many words to be a claim."""


def draft_claims(report: Report, words: Words, emissions: Emissions) -> list[Draft]:
    """All claims of a report in order: attributions, silences, nested speech, own voice."""
    text = report.text
    quotations = find_quotations(text)
    tagged = _readable(report, tagged_spans(best_tags(emissions.roles), words, 3))
    tagged = _mend(text, tagged, quotations)
    attributions = link(tagged, words.starts, report.sentences, text)
    _carry_on(text, attributions, quotations)
    _more_quotes(text, attributions, quotations, report.sentences)
    drafts = [_plain(text, a) for a in attributions]
    drafts = complete_postposed(text, drafts, report.sentences)
    drafts = [d for d in drafts if _says_something(text, d)]
    _chains(text, drafts, report.sentences)
    drafts = _add_silences(report, drafts)
    nested = [inner for d in drafts for inner in _nested(text, d)]
    drafts += [n for n in nested if not any(n.cue == d.cue for d in drafts)]
    drafts += _own_voice(report, words, drafts)
    for draft in drafts:
        spans = [*draft.content, *(s for s in (draft.source, draft.cue) if s)]
        first = min(s.start for s in spans)
        draft.order = (first, 1 if draft.outer else 0)
    return sorted(drafts, key=lambda d: (d.order, d.cue.start if d.cue else 0))


def _readable(report: Report, spans: list[list[Span]]) -> Tagged:
    """Without what stands in bylines, datelines and boilerplate."""
    kept = [
        tuple(s for s in role if report.part_at(s.start) in (Part.BODY, Part.HEADLINE))
        for role in spans
    ]
    return Tagged(kept[0], kept[1], kept[2])


def _mend(text: str, tagged: Tagged, quotations: Sequence[Quotation]) -> Tagged:
    """Let contents end where their quotation does, and add quotations that go on untagged."""
    contents = [
        p for c in tagged.contents for p in _without_asides(text, _snap(c, quotations, tagged))
    ]
    sources = [s for s in (_whole_source(text, s, tagged.cues) for s in tagged.sources) if s]
    for quotation in quotations:
        if quotation.continued and not any(c.overlaps(quotation.span) for c in contents):
            contents.append(quotation.span)
    spoken = [q.span for q in quotations if q.continued]
    return Tagged(
        tuple(s for s in sources if not any(q.contains(s) for q in spoken)),
        tuple(s for s in tagged.cues if not any(q.contains(s) for q in spoken)),
        tuple(merge(sorted(contents))),
    )


def _without_asides(text: str, content: Span) -> list[Span]:
    """An indirect content up to where the reporter goes on in their own voice."""
    words = content.of(text)
    aside = None if "“" in words or '"' in words else _ASIDE.search(words)
    if aside is None or aside.start() < 8:
        return [content]
    return [Span(content.start, content.start + len(words[: aside.start()].rstrip(" ,")))]


def _whole_source(text: str, source: Span, cues: Sequence[Span]) -> Span | None:
    """A source that is nothing but an article takes in the name behind it, or is none."""
    if source.of(text).strip().lower() not in ("the", "a", "an", "by", "by the"):
        return source
    name = re.match(r"\s+[A-Z][\w.’']*(?:\s+[A-Z][\w.’']*)*", text[source.end : source.end + 60])
    if name is None:
        return None
    whole = Span(source.start, source.end + name.end())
    return None if any(whole.overlaps(c) for c in cues) else whole


def _tagged_within(tagged: Tagged, start: int, end: int) -> bool:
    """Does any tag begin between the two code points?"""
    return any(
        start <= s.start < end
        for role in (tagged.sources, tagged.cues, tagged.contents)
        for s in role
    )


def _snap(content: Span, quotations: Sequence[Quotation], tagged: Tagged) -> Span:
    """Move an edge that lies next to a quotation's edge onto it."""
    start, end = content.start, content.end
    for q in quotations:
        if q.span.start >= end + 2:
            break
        if q.span.end <= start:
            continue
        if 0 < start - q.span.start <= 2:
            start = q.span.start
        if start == q.span.start and q.span.start < end < q.span.end and q.closed:
            end = q.span.end if not _tagged_within(tagged, end, q.span.end) else end
        if q.closed and 0 < q.span.end - end <= 3 and end > q.span.start:
            end = q.span.end
    return Span(start, end)


def _more_quotes(
    text: str,
    attributions: list[Attribution],
    quotations: Sequence[Quotation],
    sentences: Sequence[Span],
) -> None:
    """Give a quotation that nobody has to the one whose quoted words stand in its sentence.

    Only one that ends like speech, with a comma or full stop inside its marks: a nickname or a
    term in quotation marks is nobody's utterance.
    """
    taken = [s for a in attributions for s in (*a.source, *a.cue, *a.content)]
    for quotation in quotations:
        inner = quotation.inner.of(text)
        if inner[-1] not in ",.?!" or any(s.overlaps(quotation.span) for s in taken):
            continue
        sentence = sentence_of(quotation.span.start, sentences)
        for attribution in attributions:
            if attribution.cue and any(
                sentence.contains(c) and c.of(text)[0] in '“"„«‘' for c in attribution.content
            ):
                attribution.content.append(quotation.span)
                break


def _carry_on(text: str, attributions: list[Attribution], quotations: Sequence[Quotation]) -> None:
    """Give a quotation that goes on from the paragraph before to whoever spoke there."""
    for n, quotation in enumerate(quotations):
        if not quotation.continued or n == 0:
            continue
        before = quotations[n - 1].span
        owner = next((a for a in attributions if any(c.overlaps(before) for c in a.content)), None)
        if owner is None:
            continue
        for other in attributions:
            if other is owner:
                continue
            moved = [c for c in other.content if c.overlaps(quotation.span)]
            if moved:
                other.content = [c for c in other.content if c not in moved]
                owner.content.extend(moved)


def _plain(text: str, attribution: Attribution) -> Draft:
    source = attribution.source[0] if attribution.source else None
    cue = attribution.cue[0] if attribution.cue else None
    content = _joined(text, sorted(attribution.content))
    draft = Draft(source, cue, content)
    if cue is not None and is_silence(cue.of(text)):
        draft.silence = True
    return draft


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
    if draft.cue is not None and REASON.match(text, draft.cue.start, draft.cue.end + 120):
        return False
    if draft.content:
        return True
    return (
        draft.source is not None
        and draft.cue is not None
        and bool(_SPEAKS.search(draft.cue.of(text)))
    )


def _chains(text: str, drafts: list[Draft], sentences: Sequence[Span]) -> None:
    """ "Reuters reported, citing an official": the official speaks, through Reuters."""
    for draft in drafts:
        if draft.cue is None or draft.source is None:
            continue
        sentence = sentence_of(draft.cue.start, sentences)
        match = _CITING.search(text, draft.cue.end, sentence.end)
        if match is None or text[draft.cue.end : match.start()].strip(" ,\n"):
            continue
        cited = _CITED.match(text, match.end(), sentence.end)
        span = trim(text, cited.start(), cited.end()) if cited else None
        if span is not None:
            draft.via, draft.source = draft.source, span
            draft.content = [c for c in draft.content if not c.overlaps(span)] or draft.content


def _add_silences(report: Report, drafts: list[Draft]) -> list[Draft]:
    """Non-responses that rules find; they replace what the tagger made of the same cue."""
    out = list(drafts)
    for sentence in report.sentences:
        if report.part_at(sentence.start) is not Part.BODY:
            continue
        for silence in find_silences(report.text, sentence):
            inside = any(c.contains(silence.cue) for d in out if not d.silence for c in d.content)
            same = [d for d in out if d.cue and d.cue.overlaps(silence.cue)]
            if inside and not same:
                continue
            out = [d for d in out if d not in same]
            content = [silence.content] if silence.content else []
            out.append(Draft(silence.source, silence.cue, content, silence=True))
    return [d for d in out if not (d.silence and d.source is None)]


def _nested(text: str, outer: Draft) -> list[Draft]:
    """Speech within reported speech: "He told him that ..., Tarr said"."""
    out: list[Draft] = []
    if outer.silence or outer.cue is None:
        return out
    for content in outer.content:
        match = _NESTED.search(text, content.start, content.end)
        if match is None:
            continue
        what = Span(match.start("what"), match.end("what"))
        cut = _AND_THAT.search(text, what.start, what.end)
        spans = [trim(text, what.start, cut.start() if cut else what.end)]
        if cut:
            spans.append(trim(text, cut.end(), what.end))
        pieces = [s for s in spans if s is not None]
        if pieces:
            out.append(
                Draft(Span(*match.span("who")), Span(*match.span("cue")), pieces, outer=outer)
            )
    return out


def _own_voice(report: Report, words: Words, drafts: list[Draft]) -> list[Draft]:
    """What is left of each sentence when all attributions are taken out."""
    taken = merge(
        sorted(s for d in drafts for s in [*d.content, *(x for x in (d.source, d.cue, d.via) if x)])
    )
    taken = merge(sorted([*taken, *_anonymity(report)]))
    out = []
    at = 0
    for sentence in report.sentences:
        while at < len(taken) and taken[at].end <= sentence.start:
            at += 1
        pieces, low, n = [], sentence.start, at
        while n < len(taken) and taken[n].start < sentence.end:
            pieces.append((low, taken[n].start))
            low = max(low, taken[n].end)
            n += 1
        pieces.append((low, sentence.end))
        spans = [_core(report.text, a, b) for a, b in pieces if b > a]
        kept = [s for s in spans if s is not None]
        if kept:
            out.append(Draft(None, None, kept, own_voice=True))
    return out


def _anonymity(report: Report) -> list[Span]:
    """Where the report says why a source is not named: the paper's words about its sources."""
    return [
        Span(sentence.start + match.start(), sentence.start + match.end())
        for sentence in report.sentences
        for match in REASON.finditer(sentence.of(report.text))
    ]


def _core(text: str, start: int, end: int) -> Span | None:
    """The stretch without punctuation and joints at its ends, if enough words are left."""
    span = trim(text, start, end)
    if span is None:
        return None
    lead = re.match(
        r"[\s,;:—–\-“”\"’)]*(?:(?:and|but|that|although|though|while)\s+)?", span.of(text)
    )
    start = span.start + (lead.end() if lead else 0)
    end = span.end
    while end > start and text[end - 1] in " ,;:—–-“\n(":
        end -= 1
    if len(re.findall(r"\w+", text[start:end])) < _REPORTER_WORDS:
        return None
    return Span(start, end)


def sentence_of(position: int, sentences: Sequence[Span]) -> Span:
    """The sentence at the code point, or the nearest one before it (after it for the first)."""
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle].start <= position:
            low = middle + 1
        else:
            high = middle
    return sentences[max(0, low - 1)]
