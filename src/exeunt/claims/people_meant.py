"""How many people a source can mean: a range, since reports count loosely.

"at least four officials" are four or more, "two or three" are what they say, "several" three or
more, and "aides" two or more.
"""

from __future__ import annotations

import re

from exeunt.claims.claim import Source, SourceKind
from exeunt.claims.source_words import stated_count

_FROM = re.compile(
    r"^(?:at\s+least|no\s+fewer\s+than|upwards?\s+of)\s+(?P<rest>.+)$", re.I | re.DOTALL
)
_OVER = re.compile(r"^(?:more\s+than|over)\s+(?P<rest>.+)$", re.I | re.DOTALL)
_UP_TO = re.compile(r"^(?:up\s+to|at\s+most|no\s+more\s+than)\s+(?P<rest>.+)$", re.I | re.DOTALL)
_OR = re.compile(
    r"^(?:some\s+|about\s+)?(?P<low>\w+)\s+(?:or|to)\s+(?P<high>\w+)\b(?!\s+of\b)", re.IGNORECASE
)
_VAGUE = (
    (re.compile(r"^(?:a\s+couple\s+of|the\s+two|both)\b", re.I), 2, 2),
    (
        re.compile(
            r"^(?:several|multiple|many|numerous|a\s+(?:number|handful|group)\s+of)\b", re.I
        ),
        3,
        None,
    ),
    (re.compile(r"^(?:a\s+few|some)\b", re.I), 2, None),
    (re.compile(r"^dozens\b", re.I), 24, None),
    (re.compile(r"^scores\b", re.I), 40, None),
    (re.compile(r"^hundreds\b", re.I), 200, None),
)
_BODIES = (SourceKind.ORGANISATION, SourceKind.DOCUMENT, SourceKind.REPORTER)


def people_meant(source: Source, words: str) -> tuple[int, int | None] | None:
    """The fewest and the most people meant, None for no bound; None alone for a body or a document.

    `words` are the source's own; a source that points back has the number of whom it points to.
    """
    if source.kind in _BODIES:
        return None
    plain = " ".join(words.split())
    loose = _loose(plain)
    if loose is not None:
        return loose
    if source.count is not None and source.count > 0:
        return source.count, source.count
    return 2, None


def _loose(words: str) -> tuple[int, int | None] | None:
    """The range where the words do not give one number."""
    for pattern, more in ((_FROM, 0), (_OVER, 1)):
        found = pattern.match(words)
        if found and (number := stated_count(found["rest"])):
            return number + more, None
    up_to = _UP_TO.match(words)
    if up_to and (number := stated_count(up_to["rest"])):
        return 1, number
    either = _OR.match(words)
    if either:
        low, high = stated_count(either["low"]), stated_count(either["high"])
        if low and high and low < high:
            return low, high
    return next(((low, high) for sign, low, high in _VAGUE if sign.match(words)), None)
