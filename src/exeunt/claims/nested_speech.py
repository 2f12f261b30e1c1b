"""Nested speech: "He told him that ..., Tarr said" holds a claim within a claim."""

from __future__ import annotations

import re

from exeunt.claims.drafted import Draft
from exeunt.claims.sentences import LONGEST_SENTENCE
from exeunt.spans import Span, trim

_NESTED = re.compile(
    r"(?P<who>\b(?:[Hh]e|[Ss]he|[Tt]hey)|\b[A-Z][\w.'’\-]+(?:\s+[A-Z][\w.'’\-]+){0,3})\s+"
    r"(?P<cue>(?:(?:had|has|have)\s+)?(?:told|said|says|announced|insisted|denied|promised|warned|"
    r"claimed|admitted|confirmed|predicted)(?:\s+(?:him|her|them|me|us|reporters))?)\s+"
    r"(?:that\s+)?(?P<what>[^\n]+)"
)
_AND_THAT = re.compile(r",?\s+(?:and|but)\s+that\s+")


def find_nested(text: str, outer: Draft) -> list[Draft]:
    """The claims within the contents of a draft, one at most for each content.

    Looked for in the first `LONGEST_SENTENCE` code points of a content.
    """
    if outer.silence or outer.cue is None:
        return []
    found = (_within(text, content, outer) for content in outer.content)
    return [draft for draft in found if draft is not None]


def _within(text: str, content: Span, outer: Draft) -> Draft | None:
    end = min(content.end, content.start + LONGEST_SENTENCE)
    match = _NESTED.search(text, content.start, end)
    if match is None:
        return None
    start, end = match.span("what")
    cut = _AND_THAT.search(text, start, end)
    pieces = [trim(text, start, cut.start() if cut else end)]
    if cut:
        pieces.append(trim(text, cut.end(), end))
    kept = [s for s in pieces if s is not None]
    if not kept:
        return None
    return Draft(Span(*match.span("who")), Span(*match.span("cue")), kept, outer=outer)
