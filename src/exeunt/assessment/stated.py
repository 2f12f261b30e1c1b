"""Which fact about a host a piece of evidence states, by its theme and its words.

The room before marks a tie or a stand in courts by theme; which of those are the facts that the
precedents have a ratio for shows in the words alone.
"""

from __future__ import annotations

import re

from exeunt.options.evidence import Direction, Evidence, Status, Theme
from exeunt.precedents.likelihoods import FactKind

_RESIDENCE = re.compile(
    r"\b(?:wife|mother|father|brothers?|sisters?|family|relatives|children|sons?|daughters?|"
    r"villas?|mansions?|houses?|ch[aâ]teaux?|farm|flat|years of exile|property|properties|"
    r"apartments?|estates?|assets|lived|lives|living|"
    r"resid\w+|studied|exiled? there|homes? (?:in|there)|parents|in-laws|grandchildren|"
    r"grew up|was (?:born|raised)|childhood|treated|surgery|operation|recovered|doctorate|thesis|"
    r"graduated|enrol\w+|citizen\w*|passports?|speaks|whose language)\b",
    re.IGNORECASE,
)
_RECOGNISES = re.compile(r"\brecogni[sz]", re.IGNORECASE)
_WANTED = re.compile(r"\b(?:warrant|prosecut\w+|trial|indict\w+|charge[sd]?)\b", re.IGNORECASE)
_STATUSES = {
    Status.OFFERED: FactKind.OFFERED,
    Status.REFUSED: FactKind.REFUSED,
    Status.DENIED: FactKind.DENIED,
}


def fact_kind(evidence: Evidence) -> FactKind | None:
    """The kind of fact that a piece of evidence states of its option, None for anything else."""
    speaks_for = evidence.direction is Direction.FOR
    theme, quote = evidence.theme, evidence.quote
    if theme is Theme.OPTION:
        return _STATUSES.get(evidence.status) if evidence.status else None
    if theme is Theme.BACKING and speaks_for:
        return FactKind.BACKS
    if theme is Theme.TIE and speaks_for and _RESIDENCE.search(quote):
        return FactKind.TIES
    if theme is Theme.RECOGNITION and not speaks_for and _RECOGNISES.search(quote):
        return FactKind.RECOGNISES_RIVAL
    if theme is Theme.LEGAL_RISK and not speaks_for and _WANTED.search(quote):
        return FactKind.WANTS_IN_COURT
    return None
