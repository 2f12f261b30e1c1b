"""Nested speech: "He told him that ..., Tarr said" holds a claim within a claim."""

from __future__ import annotations

import re
from collections.abc import Collection

from exeunt.claims.drafted import Draft
from exeunt.claims.sentences import LONGEST_SENTENCE
from exeunt.spans import Span, trim

_NAME = r"[A-Z][\w.'’\-]+(?:\s+[A-Z][\w.'’\-]+){0,3}"
_PHRASE = (
    r"(?:the|an?|his|her|their|its|two|three|four|five|several|some|many|unnamed|other)\s+"
    r"[^,.;:“”\"()\n]{2,80}?"
)
_AUXILIARY = r"(?:(?:had|has|have)\s+(?:also\s+|already\s+|since\s+|repeatedly\s+)?)"
_TELLS = (
    r"(?:told(?:\s+(?:him|her|them|me|us|it|reporters|(?:[^\s,.;:]+\s+){0,4}?[^\s,.;:]+(?=\s+that\b)))?|"
    r"said|says|announced|insisted|denied|promised|warned|claimed|admitted|confirmed|predicted|"
    r"assured\s+(?:him|her|them|me|us|it|[^\s,.;:]+)|acknowledged|conceded|declared|vowed|pledged)"
)
_ANSWERS = r"(?:rejected|refused|accepted|agreed|declined|turned\s+down|offered|proposed)"
"""Verbs of answering an offer; with an auxiliary only, since "He accepted" is no report."""
_VERB = re.compile(
    r"\s(?:told|said|says|announced|insisted|denied|promised|warned|claimed|admitted|confirmed|"
    r"predicted|assured|acknowledged|conceded|declared|vowed|pledged|rejected|refused|accepted|"
    r"agreed|declined|turned|offered|proposed)\b"
)
"""One of these stands in every nested claim behind its source."""
_NESTED = re.compile(
    rf"(?P<who>\b(?:[Hh]e|[Ss]he|[Tt]hey)|(?:^|(?<=\bthat\s)|(?<=\band\s)|(?<=\bbut\s)|(?<=,\s))(?i:{_PHRASE})|"
    rf"(?<!\bto\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bwith\s)(?<!\bby\s)(?<!\bnear\s)\b{_NAME})\s+"
    rf"(?P<cue>{_AUXILIARY}?{_TELLS}|{_AUXILIARY}{_ANSWERS})\s+"
    r"(?:that\s+)?(?P<what>[^\n]+)"
)
_DEPTH = 3
"""Claims within claims within claims that are looked for."""
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+that\s+")


def find_nested(text: str, outer: Draft, cues: Collection[Span | None]) -> list[Draft]:
    """The claims within the contents of a draft, one at most for each content, and within these.

    Looked for in the first `LONGEST_SENTENCE` code points of a content.  `cues` are those that have
    a draft of their own already.
    """
    out: list[Draft] = []
    level = [outer]
    for _ in range(_DEPTH):
        level = [
            found
            for draft in level
            if not draft.silence and draft.cue is not None
            for content in draft.content
            if (found := _within(text, content, draft)) is not None and found.cue not in cues
        ]
        out += level
    return out


def _within(text: str, content: Span, outer: Draft) -> Draft | None:
    end = min(content.end, content.start + LONGEST_SENTENCE)
    words = text[content.start : end]
    match = _NESTED.search(words) if _VERB.search(words) else None
    if match is None:
        return None
    low = content.start
    start, end = low + match.start("what"), low + match.end("what")
    cut = _AND_THAT.search(text, start, end)
    pieces = [trim(text, start, cut.start() if cut else end)]
    if cut:
        pieces.append(trim(text, cut.end(), end))
    kept = [s for s in pieces if s is not None]
    if not kept:
        return None
    who, cue = match.span("who"), match.span("cue")
    source = trim(text, low + who[0], low + who[1])
    return Draft(source, Span(low + cue[0], low + cue[1]), kept, outer=outer)
