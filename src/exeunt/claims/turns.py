"""Turns: words that the layout gives to a speaker, in transcripts, interviews and posts.

Each sentence of a turn is a claim of its speaker.  What others are said to have said within it
is a claim within that claim; "I told him" is the speaker's own and no second claim.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from exeunt.claims.drafted import Draft
from exeunt.claims.linker import Tagged
from exeunt.claims.sentences import sentence_of
from exeunt.people.titles import HONORIFICS, ROLE_WORD
from exeunt.reports.report import Report
from exeunt.spans import Span

_FIRST_PERSON = re.compile(r"\W*(?:I|we|me|us|my|our|you)\W*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")
_LEAST_WORDS = 2
"""Words of a sentence in a turn that is a claim; "Yes." alone says nothing that can be quoted."""
_NAME_END = re.compile(r"[,(]")


def tags_within_turns(report: Report, tagged: Tagged) -> Tagged:
    """The tags, less those in turns by which the layout's own speaker would be named again."""
    if not report.turns:
        return tagged
    kept = _Kept(report, tagged)
    return Tagged(
        tuple(s for s in tagged.sources if kept.holds(s)),
        tuple(s for s in tagged.cues if kept.holds(s)),
        tuple(s for s in tagged.contents if kept.holds(s)),
    )


class _Kept:
    """In which sentences of turns somebody else than the turn's speaker is said to speak."""

    def __init__(self, report: Report, tagged: Tagged) -> None:
        self._report = report
        self._tagged = tagged

    def holds(self, span: Span) -> bool:
        """Is a tag at this span to be kept?"""
        if self._report.turn_at(span.start) is None:
            return True
        text, sentence = self._report.text, sentence_of(span.start, self._report.sentences)
        cues = [c for c in _in(self._tagged.cues, sentence) if _LETTER.search(c.of(text))]
        sources = _in(self._tagged.sources, sentence)
        others = [s for s in sources if not _FIRST_PERSON.match(s.of(text))]
        return bool(cues and others) and sentence.contains(span) and not _is_own(text, span)


def _in(spans: Sequence[Span], sentence: Span) -> Sequence[Span]:
    first = bisect_left(spans, sentence.start, key=_start)
    return spans[first : bisect_left(spans, sentence.end, lo=first, key=_start)]


def _is_own(text: str, span: Span) -> bool:
    return span.end - span.start < 5 and bool(_FIRST_PERSON.match(span.of(text)))


def give_turns(report: Report, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with the sentences of turns given to their speakers."""
    if not report.turns:
        return list(drafts)
    by_sentence = {d.content[0].start: d for d in _said_in_turns(report)}
    out: list[Draft] = list(by_sentence.values())
    for draft in drafts:
        sentence = sentence_of(draft.anchor().start, report.sentences)
        said = by_sentence.get(sentence.start)
        if said is None:
            out.append(draft)
        elif not draft.own_voice:
            draft.outer = draft.outer or said
            out.append(draft)
    return out


def _said_in_turns(report: Report) -> Iterator[Draft]:
    """One draft for each sentence of a turn with a speaker."""
    for turn in report.turns:
        if turn.speaker is None:
            continue
        first = bisect_left(report.sentences, turn.words.start, key=_start)
        for sentence in report.sentences[first:]:
            if sentence.start >= turn.words.end:
                break
            if sum(1 for _ in _WORD.finditer(sentence.of(report.text))) >= _LEAST_WORDS:
                yield Draft(turn.speaker, None, [sentence], turn=True)


def speakers_named(report: Report) -> list[Span]:
    """The speakers of turns that are called by a name, not by their part ("PRESENTER")."""
    found = {turn.speaker for turn in report.turns if turn.speaker is not None}
    out = []
    for speaker in sorted(found):
        words = speaker.of(report.text)
        cut = _NAME_END.search(words)
        bare = words[: cut.start()].rstrip() if cut else words
        names = [w for w in bare.split() if not _is_part(w)]
        if names and any(len(name.strip(".")) > 1 for name in names):
            out.append(Span(speaker.start, speaker.start + len(bare)))
    return out


def _is_part(word: str) -> bool:
    plain = word.strip(".").casefold()
    return plain in HONORIFICS or ROLE_WORD.fullmatch(plain) is not None


def _start(span: Span) -> int:
    return span.start
