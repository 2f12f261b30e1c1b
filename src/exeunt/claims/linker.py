"""The linker: tagged spans become attributions.

The encoder says which words are sources, cues and contents.  Which belong together is decided
here, by cost: words between two spans, plus a price for every border between them (a
sentence, a paragraph, another cue).  Each content goes to its cheapest cue, each cue to its
cheapest source; a cue without a source of its own shares the one before it ("X mocked Y,
saying Z"); a content without a cue goes on with the attribution before it when it
continues a quotation, and else stands alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from exeunt.spans import Span

# Prices are in words, and move together; they were fixed on the training part of PolNeAR.
SENTENCE_PRICE = 12.0
PARAGRAPH_PRICE = 20.0
CUE_PRICE = 8.0
COLON_BONUS = 55.0
"""A cue that ends in a colon or dash introduces what follows, on the next line too."""
_INTRODUCES = (":", "―", "—")
_COLON_REACH = 100
"""Code points behind a cue within which a colon introduces the content."""
CONTENT_LIMIT = 60.0
"""A content further (in cost) from every cue has no cue."""
SOURCE_LIMIT = 40.0
"""A source further (in cost) from a cue is not its source."""
_NEIGHBOURS = 4
"""How many spans on either side are priced; further ones are always dearer than the limits."""


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
    """Where words, sentences and paragraphs lie, to price the way between two spans."""

    def __init__(
        self,
        starts: Sequence[int],
        sentences: Sequence[Span],
        breaks: Sequence[int],
        cues: Sequence[Span],
    ) -> None:
        self.starts = starts
        self.sentence_ends = [s.end for s in sentences]
        self.breaks = breaks
        self.cue_starts = [c.start for c in cues]

    def between(self, points: Sequence[int], low: int, high: int) -> int:
        return bisect_left(points, high) - bisect_left(points, low)

    def sentences_between(self, low: int, high: int) -> int:
        """How many sentences end between the two code points."""
        return bisect_right(self.sentence_ends, high) - bisect_left(self.sentence_ends, low)

    def cost(self, a: Span, b: Span) -> float:
        """The price of the way from one span to the other."""
        first, second = (a, b) if a.start <= b.start else (b, a)
        low, high = first.end, second.start
        if high <= low:
            return 0.0
        words = self.between(self.starts, low, high)
        sentences = self.sentences_between(low, high)
        paragraphs = self.between(self.breaks, low, high)
        cues = self.between(self.cue_starts, low, high)
        return words + SENTENCE_PRICE * sentences + PARAGRAPH_PRICE * paragraphs + CUE_PRICE * cues


def link(
    tagged: Tagged, word_starts: Sequence[int], sentences: Sequence[Span], text: str
) -> list[Attribution]:
    """Attributions of `text`, ordered by where they begin.

    `word_starts` are the code points where words start, ascending.
    """
    breaks = [n for n, character in enumerate(text) if character == "\n"]
    ground = _Ground(word_starts, sentences, breaks, tagged.cues)
    by_cue = [Attribution(cue=[cue]) for cue in tagged.cues]
    alone = _give_contents(tagged, by_cue, ground, text)
    _give_sources(tagged, by_cue, alone, ground)
    out = [a for a in (*by_cue, *alone) if a.content or (a.cue and a.source)]
    return sorted(out, key=lambda a: (a.start, a.cue[0].start if a.cue else 0))


def _near(spans: Sequence[Span], starts: Sequence[int], target: Span) -> range:
    """Indices of the spans that lie next to the target, `_NEIGHBOURS` on either side."""
    at = bisect_left(starts, target.start)
    return range(max(0, at - _NEIGHBOURS), min(len(spans), at + _NEIGHBOURS))


def _give_contents(
    tagged: Tagged, by_cue: list[Attribution], ground: _Ground, text: str
) -> list[Attribution]:
    """Put each content with its cheapest cue; return attributions for those without one."""
    alone: list[Attribution] = []
    last: Attribution | None = None
    starts = [c.start for c in tagged.cues]
    for n, content in enumerate(tagged.contents):
        owner = None
        if n and last is not None and _goes_on(text, tagged.contents[n - 1], content):
            owner = last
        if owner is None:
            best = CONTENT_LIMIT
            for i in _near(tagged.cues, starts, content):
                cost = _content_cost(content, tagged.cues[i], bool(by_cue[i].content), ground, text)
                if cost < best:
                    best, owner = cost, by_cue[i]
        if owner is None and last is not None and _opens_paragraph(text, content):
            owner = last
        if owner is None:
            owner = Attribution()
            alone.append(owner)
        owner.content.append(content)
        last = owner
    return alone


def _content_cost(content: Span, cue: Span, served: bool, ground: _Ground, text: str) -> float:
    """The price of giving this content to this cue."""
    cost = ground.cost(content, cue)
    if cue.end <= content.start:
        between = text[cue.end : min(content.start, cue.end + _COLON_REACH)].strip()
        if cue.of(text).rstrip().endswith(_INTRODUCES) or between in (*_INTRODUCES, ":“"):
            cost -= COLON_BONUS
    elif served:
        cost -= 1.0
    return cost


def _goes_on(text: str, before: Span, content: Span) -> bool:
    """Does nothing but white space part the two, on one line?"""
    gap = text[before.end : content.start]
    return not gap.strip() and "\n" not in gap


def _opens_paragraph(text: str, content: Span) -> bool:
    """Does the content open a paragraph with a quotation mark?"""
    if text[content.start] not in '“"‘«„':
        return False
    at = content.start
    while at > 0 and text[at - 1].isspace() and text[at - 1] != "\n":
        at -= 1
    return at > 0 and text[at - 1] == "\n"


def _give_sources(
    tagged: Tagged, by_cue: list[Attribution], alone: list[Attribution], ground: _Ground
) -> None:
    """Give each attribution its cheapest source; cues left without one share the last."""
    nearest = _cheapest_sources(tagged, ground)
    taken = set(nearest.values())
    for i, attribution in enumerate(by_cue):
        if i in nearest:
            attribution.source.append(tagged.sources[nearest[i]])
            continue
        shared = _shared_source(i, tagged, nearest, ground)
        if shared is not None:
            attribution.source.append(shared)
    starts = [s.start for s in tagged.sources]
    for attribution in alone:
        content = attribution.content[0]
        best, found = SENTENCE_PRICE, None
        for s in _near(tagged.sources, starts, content):
            cost = ground.cost(content, tagged.sources[s])
            if cost < best and s not in taken:
                best, found = cost, s
        if found is not None:
            attribution.source.append(tagged.sources[found])


def _cheapest_sources(tagged: Tagged, ground: _Ground) -> dict[int, int]:
    """The number of the source of each cue that gets one of its own, cheapest pairs first."""
    pairs: list[tuple[float, int, int]] = []
    starts = [c.start for c in tagged.cues]
    for s, source in enumerate(tagged.sources):
        for i in _near(tagged.cues, starts, source):
            cost = ground.cost(source, tagged.cues[i])
            if cost < SOURCE_LIMIT:
                pairs.append((cost, i, s))
    out: dict[int, int] = {}
    taken: set[int] = set()
    for _cost, i, s in sorted(pairs):
        if i not in out and s not in taken:
            out[i] = s
            taken.add(s)
    return out


def _shared_source(i: int, tagged: Tagged, taken: dict[int, int], ground: _Ground) -> Span | None:
    """The source of the nearest cue before in the same sentence, else of the next one after."""
    cue = tagged.cues[i]
    for other in (i - 1, i - 2, i + 1):
        if other not in taken:
            continue
        source = tagged.sources[taken[other]]
        low, high = min(source.end, cue.end), max(source.start, cue.start)
        if not ground.sentences_between(low, high):
            return source
    return None
