"""Ties and obstacles: what else a report says of a place that it names as an option."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.options.evidence import Aspect, Direction, Theme
from exeunt.options.frame import PLACES
from exeunt.options.marks import Marked

_NOT = r"(?:not|n[’']t|never)"
_MARK = re.compile(r"[‹«](\d+)[›»]")
_LIST = re.compile(PLACES)


@dataclass(frozen=True, slots=True)
class TieFrame:
    """A kind of tie or obstacle, the words that tell of it and what it speaks for."""

    theme: Theme
    aspect: Aspect
    direction: Direction
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie of place number `place` in the marked sentence; offsets are of the marked words."""

    place: int
    frame: TieFrame
    start: int
    end: int


def _frame(theme: Theme, aspect: Aspect, direction: Direction, pattern: str) -> TieFrame:
    return TieFrame(theme, aspect, direction, re.compile(pattern))


TIE_FRAMES = (
    _frame(
        Theme.NO_RECOGNITION,
        Aspect.COULD,
        Direction.FOR,
        rf"\b{_NOT} (?:to )?(?:have )?recogni[sz]ed?\b|\bnot recogni[sz]\w+",
    ),
    _frame(
        Theme.RECOGNITION,
        Aspect.COULD,
        Direction.AGAINST,
        r"(?<!not )(?<!not to have )\brecogni[sz](?:es|ed|ing)\b|\bcall(?:s|ed|ing) on λ to (?:go|"
        r"leave|step|resign)",
    ),
    _frame(
        Theme.BACKING,
        Aspect.WOULD,
        Direction.FOR,
        r"\b(?:back(?:s|ed|ing)|arm(?:s|ed|ing)|prop(?:s|ped|ping) up|financ\w+|support(?:s|ed|"
        r"ing)|protect(?:s|ed|ing)|shelter(?:s|ed|ing)|defend(?:s|ed|ing)|sponsor(?:s|ed|"
        r"ing))\b[^.;]{0,30}(?:λ|⌂|government|regime)|\b(?:mercenar\w+|bodyguards|troops|"
        r"soldiers|air force|guard)\b[^.;]{0,40}\b(?:protect|guard|support|keep|prop|help|fight|"
        r"fought|defend|shor)\w*|\b(?:fought|fight\w*|died) (?:\w+ ){0,2}(?:the rebels|"
        r"alongside|for λ)|\bguarantor\b|\bunder (?:the )?(?:[‹«]\d+[›»] )?protection\b|\bpro-λ\b",
    ),
    _frame(
        Theme.HOST_RISK,
        Aspect.COULD,
        Direction.AGAINST,
        r"\b(?:justification|pretext|reason) to\b|\b(?:spoil|harm|damage|strain|jeopardi[sz]e|"
        r"complicate|upset)\w*\b[^.;]{0,60}\b(?:relations|ties|standing|talks)\b|\bfear(?:s|"
        r"ed)? of\b|\bat risk\b|\bbacklash\b|\bback on the radar\b|\bexpose\w*\b[^.;]{0,40}\b(?:to|"
        r"sanctions)\b",
    ),
    _frame(
        Theme.LEGAL_RISK,
        Aspect.COULD,
        Direction.AGAINST,
        r"(?<!not )(?<!not a )(?<!not an )\b(?:member|party|signatory) (?:of|"
        r"to) the (?:international criminal court|icc|rome statute)|\bextradit\w+|\barrest warrant|"
        r"\bhanded over for trial|\bprosecut\w+|\bwould (?:arrest|have to arrest|"
        r"be bound to arrest)\b|\b(?:sent|handed|delivered|surrendered|turned|"
        r"given up) (?:over )?to (?:an? |the )?(?:\w+ ){0,2}?(?:court|tribunal|judges?|"
        r"prosecutors?)\b|\bput on trial\b|\brecord of (?:surrender|extradit)\w+",
    ),
    _frame(
        Theme.LEGAL_RISK,
        Aspect.COULD,
        Direction.FOR,
        r"\b(?:not|never) (?:a |an )?(?:member|party|signatory|ratified|"
        r"signed)\b[^.;]{0,60}\b(?:criminal court|icc|rome statute|treaty)|\bno extradition treaty",
    ),
    _frame(
        Theme.STRAIN,
        Aspect.WOULD,
        Direction.AGAINST,
        r"\b(?:strained|tense|soured|severed|broke(?:n)? off|hostile|frosty|poor|"
        r"bad) (?:\w+ )?(?:relations|ties)?\b|\bdealings\b[^.;]{0,40}\bstrained|\benem(?:y|ies)\b|"
        r"\bangry with\b|\brow with\b",
    ),
    _frame(
        Theme.TIE,
        Aspect.WOULD,
        Direction.FOR,
        r"\b(?:ally|allies|allied|ideological|friend(?:s|ly|ship)?|close to|loyal|comrade|"
        r"brother nation|patron|benefactor|sympath\w+|admirer)\b|\b(?:attended|"
        r"guest at)\b[^.;]{0,60}\binaugurat\w+|\b(?:wife|mother|family|relatives|children|sons?|"
        r"daughters?)\b[^.;]{0,60}\b(?:homeland|native|live|lives|living|in|house|landed|studied|"
        r"setting up house)\b|\b(?:villa|mansion|(?<!state )(?<!white )house(?! of)|property|"
        r"apartment|estate|bank accounts?|assets)\b|\blived (?:there|in)|\bstudied (?:there|in)|"
        r"\bvisited\b[^.;]{0,30}\b(?:often|several times|many times)|\bspeaks (?:french|spanish|"
        r"english|portuguese|arabic|russian)|\bstadium there bears",
    ),
)


def find_ties(marked: Marked, eligible: set[int]) -> tuple[Tie, ...]:
    """Ties and obstacles that a sentence names, each for the nearest of the `eligible` places.

    What is said of one place of a list ("friends in places like X and Y") is said of all.
    """
    out: list[Tie] = []
    spots = [
        (m.start(), int(m.group(1)))
        for m in _MARK.finditer(marked.words)
        if int(m.group(1)) in eligible
    ]
    if not spots:
        return ()
    lists = [
        [int(m.group(1)) for m in _MARK.finditer(g.group())] for g in _LIST.finditer(marked.words)
    ]
    for frame in TIE_FRAMES:
        match = frame.pattern.search(marked.words)
        if match is None:
            continue
        spot = _spot(spots, match, frame.theme)
        group = next((g for g in lists if spot in g), [spot])
        out.extend(Tie(n, frame, *match.span()) for n in group if n in eligible)
    return tuple(out)


def find_ties_of_officials(
    marked: Marked, eligible: set[str]
) -> tuple[tuple[str, TieFrame, int, int], ...]:
    """Ties to a country by way of its officials ("he attended X's inauguration").

    Only where the sentence names no place; (country, kind of tie, start, end) of the marked words.
    """
    countries = [c for c in dict.fromkeys(marked.officials) if c in eligible]
    if not countries or _MARK.search(marked.words) or "λ" not in marked.words:
        return ()
    out: list[tuple[str, TieFrame, int, int]] = []
    for frame in TIE_FRAMES:
        match = frame.pattern.search(marked.words)
        if match is not None:
            out.extend((country, frame, *match.span()) for country in countries)
    return tuple(out)


def _spot(spots: list[tuple[int, int]], match: re.Match[str], theme: Theme) -> int:
    """The place that the words are about: the subject before a verb, else the closest."""
    before = [s for s in spots if s[0] <= match.end()]
    if theme in (Theme.NO_RECOGNITION, Theme.RECOGNITION, Theme.STRAIN, Theme.HOST_RISK) and before:
        return before[0][1]
    return _closest(spots, match)[1]


def _closest(spots: list[tuple[int, int]], match: re.Match[str]) -> tuple[int, int]:
    def distance(spot: tuple[int, int]) -> tuple[int, int]:
        inside = match.start() <= spot[0] < match.end()
        gap = min(abs(spot[0] - match.start()), abs(spot[0] - match.end()))
        return (0 if inside else gap, spot[0])

    return min(spots, key=distance)
