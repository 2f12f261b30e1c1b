"""The linker: tagged spans become attributions.

The encoder says which words are sources, cues and contents, and how well each fits each other.
Beside that stands the way between two spans: words, and a price for every border that it crosses
(a sentence, a paragraph, another cue).  Every cue makes one attribution: it takes the contents
whose best cue it is, and the source that it and they together find best, if any.  Sources may be
shared ("X mocked Y, saying Z").  A content with no cue in reach goes on with the attribution
before it when it continues a quotation, and else stands alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from exeunt.claims.links import Links, Relation, Shares
from exeunt.claims.words import Words
from exeunt.spans import Span

# Prices are in words, and move together.  Those of borders between sentences were set high so that
# an opinion of the encoder seldom crosses one; from 12 to 120 the figures on PolNeAR's
# development part differ by .003, and for WORDS_A_NAT between 4 and 16 by .005.
SENTENCE_PRICE = 120.0
PARAGRAPH_PRICE = 60.0
CUE_PRICE = 8.0
COLON_BONUS = 55.0
"""A cue that ends in a colon or dash introduces what follows, on the next line too."""
_INTRODUCES = (":", "―", "—")
_COLON_REACH = 100
"""Code points behind a cue within which a colon introduces the content."""
_OPENING = '“"‘«„'
WORDS_A_NAT = 8.0
"""So many words of way weigh as much as one nat of the encoder's opinion."""
NONE_PRICE = 20.0
"""To have no source is as dear as a way of so many words."""
REACH = 250
"""Words between two spans beyond which they do not belong together; a window of the encoder
holds no more."""
_NEIGHBOURS = 5
"""How many spans on either side are weighed."""
_LEAST_SHARE = 1e-6


@dataclass(frozen=True, slots=True)
class Tagged:
    """Tagged spans of one text by role, each list in order."""

    sources: tuple[Span, ...]
    cues: tuple[Span, ...]
    contents: tuple[Span, ...]


@dataclass(slots=True)
class Attribution:
    """Source, cue and content spans that belong together; any may be empty but not all."""

    source: list[Span] = field(default_factory=list)
    cue: list[Span] = field(default_factory=list)
    content: list[Span] = field(default_factory=list)

    @property
    def start(self) -> int:
        """First code point of any of its spans."""
        return min(s.start for s in (*self.source, *self.cue, *self.content))


class _Ground:
    """Where spans stand in words, and what stands near them."""

    def __init__(
        self, text: str, words: Words, sentences: Sequence[Span], cues: Sequence[Span]
    ) -> None:
        self._starts, self._ends = words.starts, words.ends
        self._sentence_ends = [s.end for s in sentences]
        self._breaks = [n for n, character in enumerate(text) if character == "\n"]
        self._cue_starts = [c.start for c in cues]

    def words(self, span: Span) -> range:
        """The words that the span touches."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def price(self, a: Span, b: Span) -> float:
        """The price of the way from one span to the other, in words."""
        first, second = (a, b) if a.start <= b.start else (b, a)
        low, high = first.end, second.start
        if high <= low:
            return 0.0
        sentences = bisect_right(self._sentence_ends, high) - bisect_left(self._sentence_ends, low)
        return (
            _between(self._starts, low, high)
            + SENTENCE_PRICE * sentences
            + PARAGRAPH_PRICE * _between(self._breaks, low, high)
            + CUE_PRICE * _between(self._cue_starts, low, high)
        )

    def near(self, spans: Sequence[Span], target: Span) -> list[int]:
        """Indices of the spans within reach of the target, the nearest on either side."""
        at = bisect_left(spans, target)
        here = self.words(target)
        out = []
        for n in range(max(0, at - _NEIGHBOURS), min(len(spans), at + _NEIGHBOURS)):
            there = self.words(spans[n])
            if there and max(here.start - there.stop, there.start - here.stop) <= REACH:
                out.append(n)
        return out


def _between(points: Sequence[int], low: int, high: int) -> int:
    return bisect_left(points, high) - bisect_left(points, low)


def link(
    tagged: Tagged, words: Words, links: Links, sentences: Sequence[Span], text: str
) -> list[Attribution]:
    """Attributions of `text`, ordered by where they begin."""
    ground = _Ground(text, words, sentences, tagged.cues)
    by_cue = [Attribution(cue=[cue]) for cue in tagged.cues]
    alone = _give_contents(tagged, by_cue, ground, links, text)
    _give_sources([*by_cue, *[a for a in alone if a.content]], tagged.sources, ground, links)
    out = [a for a in (*by_cue, *alone) if a.content or (a.cue and a.source)]
    return sorted(out, key=lambda a: (a.start, a.cue[0].start if a.cue else 0))


def _give_contents(
    tagged: Tagged, by_cue: list[Attribution], ground: _Ground, links: Links, text: str
) -> list[Attribution]:
    """Put each content with its likeliest cue; return attributions for those without one."""
    alone: list[Attribution] = []
    last: Attribution | None = None
    for n, content in enumerate(tagged.contents):
        owner = None
        if n and last is not None and _goes_on(text, tagged.contents[n - 1], content):
            owner = last
        if owner is None:
            owner = _best_cue(content, tagged.cues, by_cue, ground, links, text)
        if owner is None and last is not None and _opens_paragraph(text, content):
            owner = last
        if owner is None:
            owner = Attribution()
            alone.append(owner)
        owner.content.append(content)
        last = owner
    return alone


def _best_cue(
    content: Span,
    cues: Sequence[Span],
    by_cue: Sequence[Attribution],
    ground: _Ground,
    links: Links,
    text: str,
) -> Attribution | None:
    near = ground.near(cues, content)
    row = ground.words(content)
    if not near or not row:
        return None
    shares = links.shares(Relation.CUE_OF_CONTENT, row, [ground.words(cues[i]) for i in near])
    prices = np.array([_content_price(content, cues[i], ground, text) for i in near])
    return by_cue[near[int((_nats(shares[1:]) - prices / WORDS_A_NAT).argmax())]]


def _nats(shares: Shares) -> Shares:
    return np.log(np.maximum(shares, _LEAST_SHARE))


def _content_price(content: Span, cue: Span, ground: _Ground, text: str) -> float:
    """The price of the way from a content to a cue, which may introduce it."""
    price = ground.price(content, cue)
    if cue.end <= content.start:
        between = text[cue.end : min(content.start, cue.end + _COLON_REACH)].strip()
        if cue.of(text).rstrip().endswith(_INTRODUCES) or between in (*_INTRODUCES, ":“"):
            price -= COLON_BONUS
    return price


def _give_sources(
    attributions: Sequence[Attribution], sources: Sequence[Span], ground: _Ground, links: Links
) -> None:
    """Give each attribution the source that is better than none, if any is; the best of them."""
    for attribution in attributions:
        offers = _offers(attribution, sources, ground, links)
        if offers:
            best = max(offers, key=lambda s: (offers[s], -s))
            if offers[best] > 0:
                attribution.source.append(sources[best])


def _offers(
    attribution: Attribution, sources: Sequence[Span], ground: _Ground, links: Links
) -> dict[int, float]:
    """By number of source: how much better it is, in nats, than to have none."""
    anchor = (attribution.cue or attribution.content)[0]
    near = ground.near(sources, anchor)
    if not near:
        return {}
    candidates = [ground.words(sources[i]) for i in near]
    found: list[Shares] = []
    for relation, spans in (
        (Relation.SOURCE_OF_CUE, attribution.cue),
        (Relation.SOURCE_OF_CONTENT, attribution.content[:2]),
    ):
        rows = [r for r in (ground.words(s) for s in spans) if r]
        found += [links.shares(relation, row, candidates) for row in rows]
    if not found:
        return {}
    nats = np.mean([_nats(f) for f in found], axis=0)
    return {
        i: float(
            nats[k + 1] - nats[0] + (NONE_PRICE - ground.price(sources[i], anchor)) / WORDS_A_NAT
        )
        for k, i in enumerate(near)
    }


def _goes_on(text: str, before: Span, content: Span) -> bool:
    """Does nothing but white space part the two, on one line?"""
    gap = text[before.end : content.start]
    return not gap.strip() and "\n" not in gap


def _opens_paragraph(text: str, content: Span) -> bool:
    """Does the content open a paragraph with a quotation mark?"""
    if text[content.start] not in _OPENING:
        return False
    at = content.start
    while at > 0 and text[at - 1].isspace() and text[at - 1] != "\n":
        at -= 1
    return at > 0 and text[at - 1] == "\n"
