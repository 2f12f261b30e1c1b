"""Quoted speech: quotations given to whoever spoke before them, in paragraph or sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from exeunt.claims.coverage import Coverage
from exeunt.claims.linker import Attribution
from exeunt.claims.quotations import Quotation
from exeunt.claims.sentences import sentence_of
from exeunt.spans import Span

_SPEECH_ENDS = ",.?!"
"""What stands before the closing mark of speech; of a nickname or a term it does not."""
_OPENING = '“"„«‘'


def carry_on(attributions: Sequence[Attribution], quotations: Sequence[Quotation]) -> None:
    """Give a quotation that goes on from the paragraph before to whoever spoke there."""
    contents = sorted((c, n) for n, a in enumerate(attributions) for c in a.content)
    spans = [c for c, _ in contents]
    starts, ends = [s.start for s in spans], [s.end for s in spans]
    owners = [n for _, n in contents]

    def touching(span: Span) -> range:
        """Indices of the contents, which do not overlap each other, that overlap the span."""
        return range(bisect_right(ends, span.start), bisect_left(starts, span.end))

    for before, quotation in pairwise(quotations):
        spoke = [owners[i] for i in touching(before.span)]
        if not quotation.continued or not spoke:
            continue
        owner = min(spoke)
        for i in touching(quotation.span):
            if owners[i] != owner:
                attributions[owners[i]].content.remove(spans[i])
                attributions[owner].content.append(spans[i])
                owners[i] = owner


def add_quotations(
    text: str,
    attributions: Sequence[Attribution],
    quotations: Sequence[Quotation],
    sentences: Sequence[Span],
) -> None:
    """Give a quotation that nobody has to the one whose quoted words stand in its sentence.

    Only one that ends like speech, with a comma or full stop inside its marks: a nickname or a
    term in quotation marks is nobody's utterance.
    """
    taken = Coverage(s for a in attributions for s in (*a.source, *a.cue, *a.content))
    speakers: dict[Span, Attribution] = {}
    for attribution in attributions:
        for content in attribution.content if attribution.cue else ():
            sentence = sentence_of(content.start, sentences)
            if sentence.contains(content) and text[content.start] in _OPENING:
                speakers.setdefault(sentence, attribution)
    for quotation in quotations:
        if text[quotation.inner.end - 1] not in _SPEECH_ENDS or taken.overlaps(quotation.span):
            continue
        speaker = speakers.get(sentence_of(quotation.span.start, sentences))
        if speaker is not None:
            speaker.content.append(quotation.span)
