"""The linker: tagged spans become attributions.

The encoder says which words are sources, cues and contents, and how well each fits each other.
Beside that stands the way between two spans: words, and a price for every border that it crosses
(a sentence, a paragraph, another cue).  Every cue makes one attribution: it takes the contents
whose best cue it is, and the source that it and they together find best, if any.  Sources may be
shared ("X mocked Y, saying Z").  A content with no cue in reach goes on with the attribution
before it when it continues a quotation, and else stands alone.
"""

from __future__ import annotations

import re
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
_INTRODUCING = (*_INTRODUCES, ":“")
"""What stands between the two where the cue introduces the content."""
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
_LINE_END = re.compile(r"\n")


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


@dataclass(slots=True)
class _Placed:
    """A span and where it stands: the words that it touches, and two marks along the way.

    The price of the way to a later span, in words, is that one's `begins` less this one's `ends`.
    """

    span: Span
    words: range
    begins: float
    ends: float

    def price(self, other: _Placed) -> float:
        """The price of the way from one span to the other, in words."""
        first, second = (self, other) if self.span.start <= other.span.start else (other, self)
        return second.begins - first.ends if second.span.start > first.span.end else 0.0


class _Role:
    """The placed spans of one role, in order."""

    def __init__(self, placed: list[_Placed]) -> None:
        self.placed = placed
        self._keys = [(p.span.start, p.span.end) for p in placed]

    def near(self, target: _Placed) -> list[int]:
        """Indices of the spans within reach of the target, the nearest on either side."""
        at = bisect_left(self._keys, (target.span.start, target.span.end))
        low, high = target.words.start - REACH, target.words.stop + REACH
        return [
            n
            for n in range(max(0, at - _NEIGHBOURS), min(len(self._keys), at + _NEIGHBOURS))
            if (words := self.placed[n].words) and words.start <= high and words.stop >= low
        ]


class _Ground:
    """Where the tagged spans stand in words, and what stands between them."""

    def __init__(self, text: str, words: Words, sentences: Sequence[Span], tagged: Tagged) -> None:
        self.text = text
        self._starts, self._ends = words.starts, words.ends
        self._sentence_ends = [s.end for s in sentences]
        self._breaks = [found.start() for found in _LINE_END.finditer(text)]
        self._cue_starts = [c.start for c in tagged.cues]
        self._placed = {
            span: self._place(span) for span in (*tagged.sources, *tagged.cues, *tagged.contents)
        }
        self.sources = _Role([self._placed[span] for span in tagged.sources])
        self.cues = _Role([self._placed[span] for span in tagged.cues])

    def placed(self, span: Span) -> _Placed:
        """The tagged span with its place."""
        return self._placed[span]

    def _place(self, span: Span) -> _Placed:
        low, high = span.start, span.end
        words = range(bisect_right(self._ends, low), bisect_left(self._starts, high))
        before = SENTENCE_PRICE * bisect_right(self._sentence_ends, low)
        behind = SENTENCE_PRICE * bisect_left(self._sentence_ends, high)
        return _Placed(span, words, before + self._way(low), behind + self._way(high))

    def _way(self, position: int) -> float:
        """The price of all words, line ends and cues before the code point."""
        return (
            bisect_left(self._starts, position)
            + PARAGRAPH_PRICE * bisect_left(self._breaks, position)
            + CUE_PRICE * bisect_left(self._cue_starts, position)
        )


def link(
    tagged: Tagged, words: Words, links: Links, sentences: Sequence[Span], text: str
) -> list[Attribution]:
    """Attributions of `text`, ordered by where they begin."""
    ground = _Ground(text, words, sentences, tagged)
    by_cue = [Attribution(cue=[cue]) for cue in tagged.cues]
    alone = _give_contents(tagged.contents, by_cue, ground, links)
    _give_sources([*by_cue, *[a for a in alone if a.content]], ground, links)
    out = [a for a in (*by_cue, *alone) if a.content or (a.cue and a.source)]
    return sorted(out, key=lambda a: (a.start, a.cue[0].start if a.cue else 0))


def _give_contents(
    contents: Sequence[Span], by_cue: list[Attribution], ground: _Ground, links: Links
) -> list[Attribution]:
    """Put each content with its likeliest cue; return attributions for those without one."""
    alone: list[Attribution] = []
    last: Attribution | None = None
    for n, content in enumerate(contents):
        owner = None
        if n and last is not None and _goes_on(ground.text, contents[n - 1], content):
            owner = last
        if owner is None:
            best = _best_cue(ground.placed(content), ground, links)
            owner = None if best is None else by_cue[best]
        if owner is None and last is not None and _opens_paragraph(ground.text, content):
            owner = last
        if owner is None:
            owner = Attribution()
            alone.append(owner)
        owner.content.append(content)
        last = owner
    return alone


def _best_cue(content: _Placed, ground: _Ground, links: Links) -> int | None:
    """The number of the cue that the content goes to, None if none is near."""
    near = ground.cues.near(content)
    if not near or not content.words:
        return None
    cues = [ground.cues.placed[i] for i in near]
    shares = links.shares(Relation.CUE_OF_CONTENT, content.words, [c.words for c in cues])
    prices = np.array([_content_price(content, cue, ground.text) for cue in cues])
    return near[int((_nats(shares[1:]) - prices / WORDS_A_NAT).argmax())]


def _nats(shares: Shares) -> Shares:
    return np.log(np.maximum(shares, _LEAST_SHARE))


def _content_price(content: _Placed, cue: _Placed, text: str) -> float:
    """The price of the way from a content to a cue, which may introduce it."""
    price = content.price(cue)
    end, start = cue.span.end, content.span.start
    if end <= start:
        between = text[end : min(start, end + _COLON_REACH)].strip()
        if between in _INTRODUCING or cue.span.of(text).rstrip().endswith(_INTRODUCES):
            price -= COLON_BONUS
    return price


def _give_sources(attributions: Sequence[Attribution], ground: _Ground, links: Links) -> None:
    """Give each attribution the source that is better than none, if any is; the best of them."""
    for attribution in attributions:
        offers = _offers(attribution, ground, links)
        if offers:
            best = max(offers, key=lambda s: (offers[s], -s))
            if offers[best] > 0:
                attribution.source.append(ground.sources.placed[best].span)


def _offers(attribution: Attribution, ground: _Ground, links: Links) -> dict[int, float]:
    """By number of source: how much better it is, in nats, than to have none."""
    anchor = ground.placed((attribution.cue or attribution.content)[0])
    near = ground.sources.near(anchor)
    if not near:
        return {}
    sources = [ground.sources.placed[i] for i in near]
    candidates = [source.words for source in sources]
    spans = [
        *((Relation.SOURCE_OF_CUE, cue) for cue in attribution.cue),
        *((Relation.SOURCE_OF_CONTENT, content) for content in attribution.content[:2]),
    ]
    rows = [(relation, row) for relation, span in spans if (row := ground.placed(span).words)]
    if not rows:
        return {}
    found = _nats(links.all_shares(rows, candidates))
    none, *nats = (np.add.reduce(found) / len(found)).tolist()
    prices = (source.price(anchor) for source in sources)
    return {
        i: nat - none + (NONE_PRICE - price) / WORDS_A_NAT
        for i, nat, price in zip(near, nats, prices, strict=True)
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
