"""Non-responses: somebody was asked and would not say.

A non-response is a claim of a kind of its own, a gap in what is known: it has a source and
a cue, and what was not said as its content where the report tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.spans import Span, lowered, trim

_HAVE = r"(?:(?:has|have|had)\s+(?:so far\s+)?)?"
_CUE = re.compile(
    rf"(?P<silent>\b{_HAVE}(?:did|do|does|could|would|has|have|had)\s*(?:not|"
    r"n[’'‘]t)\s+(?:immediately\s+|directly\s+|yet\s+)?(?:respond(?:ed)?|repl(?:y|ied)|"
    r"answer(?:ed)?|return(?:ed)?(?=\s+(?:\w+\s+){0,3}(?:calls?|messages?|e-?mails?))|comment(?:ed)?)(?:\s+(?:to|on|publicly|immediately))*"
    r"(?:\s+(?:(?:a|any|several|repeated|multiple|our|reuters)\s+)?(?:requests?|questions?|"
    r"calls?|messages?|emails?|e-mails?|inquir(?:y|ies)|"
    r"enquir(?:y|ies))(?:\s+(?:for|seeking)\s+(?:\w+\s+)?comments?|\s+seeking\s+comment|"
    rf"\s+for\s+an?\s+interview)?)?)|(?P<refuse>\b{_HAVE}(?:declin(?:e[sd]?|ing)|"
    r"refus(?:e[sd]?|ing))\s+to\s+(?:comment|say|name|identify|elaborate|"
    r"give (?=(?:any |further |more |his |her |their |its |a |the )?(?:details?|reasons?|names?|"
    r"dates?|information|comments?|interviews?|figures?|answers?|explanation))|discuss|disclose|"
    r"reveal|confirm|speculate|specify|answer|respond|be\s+drawn|go\s+into|provide|explain|talk|"
    r"speak|release|divulge|tell)(?:\s+(?:or|nor)\s+(?:deny|confirm))?)|"
    r"(?P<away>\bcould\s+not\s+(?:immediately\s+)?be\s+(?:reached|contacted|"
    r"located)(?:\s+for\s+comment)?|\b(?:was|were|is|"
    r"are)\s+not\s+(?:immediately\s+)?(?:available|reachable)(?:\s+for\s+comment)?|"
    r"\b(?:made|offered|gave|had)\s+no\s+(?:immediate\s+)?comment\b|"
    rf"\b{_HAVE}remained\s+silent\b)|(?P<silence>\b(?:did|would|could)\s*(?:not|n[’'‘]t)\s+(?:say|"
    r"name|identify|elaborate|disclose|specify|comment|confirm\s+(?:or|nor)\s+deny))\b"
)
"""How it is said that nothing was said, in small letters."""
_SIGNS = ("not", "n’t", "n't", "n‘t", "declin", "refus", "silent", "comment")
"""One of these stands in every cue, in small letters."""
_CLAUSE = re.compile(
    r"(?:[;:—–]|,?\s+(?:but|while|although|though|whereas)|,\s*(?:but|and|while)?)\s+"
    r"(?=(?:the|a|an|he|she|they|it|his|her|their|[A-Z][\w’'-]*|officials|spokes\w+|"
    r"\w+\s+officials)\b)"
)
_REST = re.compile(
    r"[^.;!?\n]*?(?=,?\s+(?:but|and|or|nor)\s+(?:said|added|told|that)\b|,\s|[.;!?\n]|$)"
)
_JOINED = re.compile(
    r"(?P<who>\S.*?)\s+(?:(?:also|later|then|\w+ly)\s+)*(?:said|says|told|gave|has|had|have|is|was|are|"
    r"were|would|will|made|met|spoke|came|went|left|\w{2,}ed)\b.*\b(?:but|and|yet|though)"
    r"(?:\s+(?:also|later|then|\w+ly))*",
    re.DOTALL,
)
"""As in "the minister said he was well but [declined to say]": who did the first did the second."""
_MAX_SOURCE = 160


@dataclass(frozen=True, slots=True)
class Silence:
    """Who would not say, the words that say so, and what was not said (None if not told)."""

    source: Span
    cue: Span
    content: Span | None


def find_silences(text: str, sentence: Span) -> tuple[Silence, ...]:
    """The non-responses of one sentence, in order."""
    out: list[Silence] = []
    words, low = lowered(sentence.of(text)), sentence.start
    if not _may_be_silent(words):
        return ()
    for match in _CUE.finditer(words):
        cue = Span(low + match.start(), low + match.end())
        source = _subject(text, low, cue.start)
        if source is None:
            continue
        content = None
        if match.lastgroup in ("refuse", "silence"):
            rest = _REST.match(text, cue.end, sentence.end)
            content = trim(text, cue.end, rest.end()) if rest else None
        out.append(Silence(source, cue, content))
    return tuple(out)


def is_silence(words: str) -> bool:
    """Do the words of a cue say that nothing was said?"""
    small = words.lower()
    return _may_be_silent(small) and _CUE.search(small) is not None


def _may_be_silent(words: str) -> bool:
    return any(sign in words for sign in _SIGNS)


def _subject(text: str, low: int, high: int) -> Span | None:
    """The noun phrase that runs up to the cue, within its clause."""
    low = max(low, high - _MAX_SOURCE)
    start = low
    for clause in _CLAUSE.finditer(text, low, high):
        candidate = text[clause.end() : high].strip()
        if candidate and not _inside_apposition(text, clause, high):
            start = clause.end()
    span = trim(text, start, high)
    if span is None:
        return None
    words = span.of(text)
    lead = re.match(
        r"[“\"'‘(\[]*(?:(?:But|And|Yet|Still|However|Meanwhile|Also|Earlier|Later),?\s+)?", words
    )
    offset = lead.end() if lead else 0
    who = re.match(r"(?P<who>.*\S)\s+who$", words[offset:], re.DOTALL)
    who = who or _JOINED.fullmatch(words, offset)
    end = span.start + offset + len(who.group("who")) if who else span.end
    span = trim(text, span.start + offset, end)
    return span if span and any(c.isalpha() for c in span.of(text)) else None


def _inside_apposition(text: str, clause: re.Match[str], high: int) -> bool:
    """A comma that opens an apposition closed by another comma is no clause border."""
    return clause.group().strip() == "," and "," in text[clause.end() : high]
