"""Descriptions: the leader by rank, kinship or plight ("the colonel", "my father")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from exeunt.options.spelling import LEADER_MARK, Item

_RANKS = {
    "general": r"gen(?:eral|\.)",
    "colonel": r"col(?:onel|\.)",
    "marshal": r"(?:field )?marshal",
    "captain": r"capt(?:ain|\.)",
    "sergeant": r"(?:master )?(?:sergeant|sgt\.?)",
    "admiral": r"adm(?:iral|\.)",
    "major": r"maj(?:or|\.)",
}
_PLIGHT = (
    r"ex-(?:president|premier|ruler|leader|emperor|king|dictator|strongman)|old man|fugitive|"
    r"prisoner|captive|(?:ousted|deposed|toppled|fallen|overthrown|embattled|beleaguered|fleeing|"
    r"departing|unwanted|uninvited|distinguished) (?:man|guest|visitor|ruler|autocrat|general|"
    r"colonel|monarch|sovereign)|(?:first|royal|imperial|presidential|ruling) (?:family|couple)|"
    r"(?:\w+ )?(?:military|junta) (?:chiefs|rulers|leaders)"
)
_OF_HIM = re.compile(
    rf"\bthe (?:{_PLIGHT})\b(?! (?:of|who|[A-Z])|, [A-Z])|\b[Tt]he (?P<rank>{'|'.join(_RANKS)})\b"
    r"(?! (?:of|who|in|[A-Z])|, [A-Z]|[’'-])",
)
_BY_KIN = re.compile(
    r"\b(?:[Mm]y|[Oo]ur) (?:father|mother|husband|wife|brother|sister|client|guest|president|"
    r"boss)\b|"
    r"\b(?:his|her) client\b(?! [A-Z])"
)


def mark_descriptions(
    text: str, start: int, end: int, name: str, named: Sequence[Item], leader_speaks: bool
) -> list[Item]:
    """A mark for each description of the leader `name` in the sentence from `start` to `end`.

    A rank counts where the report gives it to the leader, and where the sentence names nobody
    else before it; kin and counsel count where it is not the leader who speaks.
    """
    out: list[Item] = []
    for match in _OF_HIM.finditer(text, start, end):
        rank = match.group("rank")
        if rank and rank not in _ranks(text, name):
            continue
        if any(n.mark != LEADER_MARK and n.start < match.start() for n in named):
            continue
        out.append(Item(match.start(), match.end(), LEADER_MARK))
    if not leader_speaks:
        found = _BY_KIN.finditer(text, start, end)
        out += [Item(m.start(), m.end(), LEADER_MARK) for m in found]
    return out


@lru_cache(maxsize=8)
def _ranks(text: str, name: str) -> frozenset[str]:
    """The ranks that a report gives to somebody of this name."""
    names = "|".join(re.escape(part) for part in name.split() if len(part) > 1)
    return frozenset(
        rank
        for rank, words in _RANKS.items()
        if names
        and re.search(rf"\b{words} (?:[A-Z][\w.-]+ ){{0,2}}(?:{names})\b", text, re.IGNORECASE)
    )
