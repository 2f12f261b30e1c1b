"""Ties and obstacles: what else a report says of a place that it names as an option."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.options.alliance_frames import ALLIANCE_FRAMES
from exeunt.options.backing_frames import SUPPORT_FRAMES
from exeunt.options.backing_words import CAST_OUT, TURNED_AWAY
from exeunt.options.evidence import Aspect, Direction, Theme
from exeunt.options.frame import PLACES
from exeunt.options.marks import Marked
from exeunt.options.tie_hosts import codes_in, named_hosts

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
    unless: re.Pattern[str]
    """What must not stand in the sentence."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie of the country `host` (alpha-3); offsets are of the marked words."""

    host: str
    frame: TieFrame
    start: int
    end: int


def _frame(
    theme: Theme, aspect: Aspect, direction: Direction, pattern: str, *, unless: str = r"(?!)"
) -> TieFrame:
    return TieFrame(theme, aspect, direction, re.compile(pattern), re.compile(unless))


_AGAINST_RECOGNITION = (
    r"\b(?:attack|critici[sz]|condemn|denounc|oppos|reject|rebuk)\w*[^.;‹›«»]{0,30}\brecogni[sz]\w+"
)
_OF_HIM = r"\brecogni[sz](?:es?|ed|ing) (?:only )?λ(?!'s)"
_FAMILY = (
    r"(?:wife|mother|father|family|relatives|children|sons?|daughters?|brothers?|sisters?|parents|"
    r"grandchildren|in-laws)"
)


_BACKING = _frame(Theme.BACKING, Aspect.WOULD, Direction.FOR, "")
"""What a frame of backing finds; their patterns stand in `backing_frames` and `alliance_frames`."""
TIE_FRAMES = (
    _frame(
        Theme.NO_RECOGNITION,
        Aspect.COULD,
        Direction.FOR,
        rf"\b{_NOT} (?:to )?(?:have )?recogni[sz]ed?\b|\bnot recogni[sz]\w+|"
        rf"{_OF_HIM}|{_AGAINST_RECOGNITION}|\brefus\w+ to recogni[sz]e\b",
    ),
    _frame(
        Theme.RECOGNITION,
        Aspect.COULD,
        Direction.AGAINST,
        r"(?<!not )(?<!not to have )\brecogni[sz](?:es|ed|ing)\b|\bcall(?:s|ed|ing) on λ to (?:go|"
        r"leave|step|resign)",
        unless=rf"{_AGAINST_RECOGNITION}|{_OF_HIM}",
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
        r"\bangry with\b|\brow with\b|\b(?:withdr[ae]w\w*|end(?:ed)?|cut off|stopped) (?:all |its |"
        r"λ's |the )?(?:\w+ )?(?:support|backing|aid|protection)\b|\b(?:abandoned|dropped|ditched|"
        r"deserted|turned against|turned on|fed up with|tired of|distanced itself from|washed its "
        r"hands of|lost patience with|fell out with|fallen out with|turned its back on|"
        r"stopped (?:backing|supporting|paying|arming|protecting)|no longer (?:backs?|supports?|"
        r"protects?|stands? by)) (?:λ|its (?:\w+ )?ally)",
    ),
    _frame(
        Theme.TIE,
        Aspect.WOULD,
        Direction.FOR,
        r"\b(?:ally|allies|allied|ideological|friend(?:s|ly|ship)?|close to|loyal|comrade|"
        r"brother nation|grateful (?:to|for) λ|indebted to λ|debt to λ|sympath\w+|admirer)\b|"
        r"\b(?:attended|"
        r"guest at)\b[^.;]{0,60}\binaugurat\w+|\bvisited\b[^.;]{0,30}\b(?:often|several times|"
        r"many times)|\bstadium there bears|\b(?:close|good|warm|strong|excellent|cordial|secret|"
        r"old|family|personal|special|known to have) (?:ties|links|dealings|relations) (?:to|with|"
        r"between|for)\b|\bdefen[cs]e (?:pact|treaty|agreement|accord)\b",
        unless=TURNED_AWAY.pattern,
    ),
    _frame(
        Theme.TIE,
        Aspect.WOULD,
        Direction.FOR,
        rf"(?<!with )(?<!and )\b(?:λ's (?:[\w-]+ ){{0,3}}?{_FAMILY}|{_FAMILY} of λ|{_FAMILY} (?:is|"
        rf"are))\b[^.;]{{0,60}}?\b(?:homeland|native|lives?|lived|living|born|house|home|landed|"
        r"stud(?:y|ies|ied)|works?|worked|settled|setting up|fled|flew|flown|moved|taken|refuge|"
        r"asylum|exile|resid\w+|citizen\w*|is in|are in|been in|passports?|school|doctor|"
        rf"business)\b|\b(?:sent|moved|flew|took) (?:λ's|the|their) (?:[\w-]+ ){{0,3}}?{_FAMILY} "
        rf"(?:\w+ ){{0,3}}?(?:to|in|from)\b",
    ),
    _frame(
        Theme.TIE,
        Aspect.WOULD,
        Direction.FOR,
        r"(?:λ's|λ (?:also )?(?:owns|owned|has|had|bought|built|keeps|kept|acquired|rents|rented)|"
        r"owned by λ|belong\w* to λ|λ is (?:said|thought|believed|known) to (?:own|have)|where λ)\b"
        r"[^.;π]{0,40}?\b(?:villas?|mansions?|(?<!state )(?<!white )houses?(?! of|,? hours)|"
        r"property|"
        r"properties|apartments?|flat|estates?|ch[aâ]teaux?|farm|bank accounts?|assets|"
        r"real estate)\b|\bλ\b[^.;π]{0,60}?\b(?:lived (?:there|in|for|long|once)|once lived|"
        r"studied|educated|grew up|was born|raised|spent (?:\w+ ){0,4}?(?:years|childhood|youth|"
        r"exile|holidays)|(?:was|been) treated|(?:heart )?surgery|an operation|recovered|doctorate|"
        r"thesis|graduated|enrol\w+|citizen\w*|passport|speaks (?:\w+ and )?(?:french|spanish|"
        r"english|portuguese|arabic|russian|«\d+»)|whose language)\b|\bwhose language λ speaks\b",
    ),
)


def find_ties(marked: Marked, eligible: set[str]) -> tuple[Tie, ...]:
    """Ties and obstacles of the `eligible` countries (alpha-3) that a sentence names.

    Backing is of the hosts that its frames name; all else of the nearest place, and what is said
    of one place of a list ("friends in places like X and Y") is said of all.
    """
    named = {place.code for place in marked.places} | {code for _, code in marked.heads}
    if not (named | set(marked.officials)) & eligible:
        return ()
    found = [*_backing(marked, eligible), *_nearest(marked, eligible)]
    found += _by_officials(marked, eligible)
    return tuple(dict.fromkeys(found))


def _backing(marked: Marked, eligible: set[str]) -> list[Tie]:
    """Hosts that back the leader, each once."""
    out: dict[str, Tie] = {}
    is_over = TURNED_AWAY.search(marked.words) is not None
    is_cast_out = CAST_OUT.search(marked.words) is not None
    for frame in (*SUPPORT_FRAMES, *ALLIANCE_FRAMES):
        if is_over if frame.can_end else is_cast_out:
            continue
        for match in frame.pattern.finditer(marked.words):
            for code in _hosts(marked, match):
                if code in eligible:
                    out.setdefault(code, Tie(code, _BACKING, *match.span()))
    return list(out.values())


def _hosts(marked: Marked, match: re.Match[str]) -> list[str]:
    groups = [name for name in match.re.groupindex if match.start(name) >= 0]
    return [code for name in groups for code in codes_in(marked, *match.span(name))]


def _nearest(marked: Marked, eligible: set[str]) -> list[Tie]:
    """What the other frames say, of the place that stands nearest, if that is eligible."""
    named = named_hosts(marked)
    if not any(code in eligible for _, code in named):
        return []
    lists = [
        [code for at, code in named if g.start() <= at < g.end()]
        for g in _LIST.finditer(marked.words)
    ]
    out = []
    for frame in TIE_FRAMES:
        match = frame.pattern.search(marked.words)
        if match is None or frame.unless.search(marked.words):
            continue
        spot = _spot(named, match, frame.theme)
        group = next((g for g in lists if spot in g), [spot])
        out += [Tie(c, frame, *match.span()) for c in group if c in eligible]
    return out


def _by_officials(marked: Marked, eligible: set[str]) -> list[Tie]:
    """Ties to a country by way of its officials ("he attended X's inauguration").

    Only where the sentence names no place.
    """
    countries = [c for c in dict.fromkeys(marked.officials) if c in eligible]
    if not countries or _MARK.search(marked.words) or "λ" not in marked.words:
        return []
    matches = [(frame, frame.pattern.search(marked.words)) for frame in TIE_FRAMES]
    return [
        Tie(country, frame, *match.span())
        for frame, match in matches
        if match is not None
        for country in countries
    ]


def _spot(spots: list[tuple[int, str]], match: re.Match[str], theme: Theme) -> str:
    """The place that the words are about: the subject before a verb, else the closest."""
    before = [s for s in spots if s[0] <= match.end()]
    if theme in (Theme.NO_RECOGNITION, Theme.RECOGNITION, Theme.STRAIN, Theme.HOST_RISK) and before:
        return before[0][1]
    return _closest(spots, match)[1]


def _closest(spots: list[tuple[int, str]], match: re.Match[str]) -> tuple[int, str]:
    def distance(spot: tuple[int, str]) -> tuple[int, int]:
        inside = match.start() <= spot[0] < match.end()
        gap = min(abs(spot[0] - match.start()), abs(spot[0] - match.end()))
        return (0 if inside else gap, spot[0])

    return min(spots, key=distance)
