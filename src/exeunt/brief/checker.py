"""Reads what a brief says and finds breaches of the rules of its wording.

The rules: words of one scale only; each likelihood term beside its range in numbers; likelihood and
confidence never in one sentence; no relative time without an as-of date; no number out of
a report without its note.  What stands in quotation marks is the report's and is not judged.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from exeunt.brief.tree import Basis, Brief, Quotation, Reference, Sentence, Words, all_sentences
from exeunt.brief.words import Scale, bands


class Rule(StrEnum):
    """What was broken."""

    ONE_SCALE = "words of more than one scale"
    RANGE = "a likelihood term without its range beside it"
    CONFIDENCE = "likelihood and confidence in one sentence"
    RELATIVE_TIME = "a relative time without an as-of date"
    NOTE = "a statement or number without its note"


@dataclass(frozen=True, slots=True)
class Fault:
    """A broken rule and the sentence in which it was found."""

    rule: Rule
    sentence: str


_BESIDE = 40
"""Code points within which a term's range must stand: an interval and its brackets."""

_TERMS = {scale: tuple(band.word for band in bands(scale)) for scale in Scale}
_OUTSIDE = (
    "probable",
    "probably",
    "improbable",
    "highly probable",
    "even chance",
    "nearly certain",
)
_ALL_TERMS = sorted({*_TERMS[Scale.ICD203], *_TERMS[Scale.PHIA], *_OUTSIDE}, key=lambda t: -len(t))
_TERM = re.compile(rf"\b(?:{'|'.join(_ALL_TERMS)})\b", re.IGNORECASE)
_RANGE = re.compile(r"\d{1,3}[–-]\d{1,3} ?%")
_CONFIDENCE = re.compile(r"\b(?:(?:high|moderate|low|with) confidence|confident)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(?:yesterday|today|tomorrow|tonight|recently|currently|ago|"
    r"(?:last|next|this) (?:day|night|week|weekend|month|year|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"\b[Aa]s of \d{1,2} [A-Z][a-z]{2} \d{4}\b")
_QUOTED = re.compile(r"“[^“”]*”")
_SENTENCE_END = re.compile(r"(?<=[.;!?])\s+(?=\S)")
_MARK = "[note]"


def check_brief(brief: Brief) -> tuple[Fault, ...]:
    """The faults of a brief's own sentences; quotations are known there exactly."""
    spoken = [(sentence, _own_words(sentence)) for sentence in all_sentences(brief)]
    faults = [fault for _, words in spoken for fault in _sentence_faults(words)]
    for row in brief.rows:
        low, high = row.interval
        standing = f"({round(low * 100)}–{round(high * 100)} %) {row.words}"
        faults += _sentence_faults(standing)
    faults += _scale_faults([*(words for _, words in spoken), *(row.words for row in brief.rows)])
    faults += [
        Fault(Rule.NOTE, words)
        for sentence, words in spoken
        if sentence.basis is Basis.NOTED and _MARK not in words
    ]
    return tuple(faults)


def check_text(text: str) -> tuple[Fault, ...]:
    """The faults of a printed brief (terminal, Markdown), line by line.

    Quotations are taken out first: what stands between “ and ” on one line.  Notes cannot be
    judged here, so that rule is left to `check_brief`.
    """
    sentences = [
        sentence
        for line in text.splitlines()
        for sentence in _SENTENCE_END.split(_QUOTED.sub("“”", line))
    ]
    faults = [fault for sentence in sentences for fault in _sentence_faults(sentence)]
    return (*faults, *_scale_faults(sentences))


def _own_words(sentence: Sentence) -> str:
    """The sentence without its quotations, its notes as marks."""
    out = []
    for fragment in sentence.fragments:
        if isinstance(fragment, Words):
            out.append(fragment.text)
        elif isinstance(fragment, Quotation):
            out.append("“”")
        elif isinstance(fragment, Reference) and fragment.numbers:
            out.append(_MARK)
    return "".join(out)


def _sentence_faults(words: str) -> list[Fault]:
    faults = []
    terms = list(_TERM.finditer(words))
    for term in terms:
        around = words[max(0, term.start() - _BESIDE) : term.end() + _BESIDE]
        if not _RANGE.search(around):
            faults.append(Fault(Rule.RANGE, words))
    if terms and _CONFIDENCE.search(words):
        faults.append(Fault(Rule.CONFIDENCE, words))
    if _RELATIVE.search(words) and not _AS_OF.search(words):
        faults.append(Fault(Rule.RELATIVE_TIME, words))
    return faults


def _scale_faults(sentences: Iterable[str]) -> list[Fault]:
    """No fault if one scale holds every term; else the first sentence beyond each scale."""
    used = [(t.group().lower(), words) for words in sentences for t in _TERM.finditer(words)]
    if any(all(term in terms for term, _ in used) for terms in _TERMS.values()):
        return []
    strange = next(words for term, words in used if term not in _TERMS[Scale.ICD203])
    return [Fault(Rule.ONE_SCALE, strange)]
