"""Does a time lie before or after the report's day?  The words of its own clause tell.

The nearest sign before the expression counts, within its sentence and a fixed reach; failing
that, the nearest one behind it in the same clause.
"""

from __future__ import annotations

import re

from exeunt.claims.time_values import Direction

_REACH = 140
_REACH_AFTER = 60

_SIGN = re.compile(
    r"\b(?:(?P<neutral>had (?:been )?(?:planned|due|scheduled|expected|intended|hoped|wanted|agreed"
    r"|meant|supposed|set|about) to(?: \w+)?|be(?:ing)? [a-z]+|used to|indeed|hundred|speed|need"
    r"|exceed|proceed"
    r"|succeed)"
    r"|(?P<after>[Ww]ill|won[’']t|shall|would|may|might|can|could|must|should"
    r"|(?:is|are|was|were) to"
    r"|going to|to be [a-z]+|no later than|ahead of|forthcoming|upcoming"
    r"|(?:told|asked|ordered|urged) \w+ to|(?:ha[sd]|gave|given|gives) (?:\w+ ){0,2}until"
    r"|(?:plan(?:s|ned|ning)?|promis(?:e[sd]?|ing)|expect(?:s|ed)?|agree[sd]?|due|set|want(?:s|ed)?"
    r"|scheduled|ready|intend(?:s|ed)?|hop(?:e[sd]?|ing)|vow(?:s|ed)?|threaten(?:s|ed)?|about"
    r"|prepar(?:e[sd]?|ing)|supposed|meant|order(?:s|ed)|ask(?:s|ed)|booked|likely|invited"
    r"|urged?|decid(?:e[sd]?|ing))(?: \w+)? to"
    r"|(?:is|are|[’']s|[’']re) (?:\w+ly )?(?:leaving|arriving|going|flying|travell?ing|meeting"
    r"|coming|returning|heading|speaking|expected|due|scheduled)"
    r"|says [A-Z]\w+(?: [A-Z]\w+)? to [a-z]+|leaves|arrives|flies|departs|begins|starts|expires"
    r"|returns|opens|goes|comes)"
    r"|(?P<before>\w{2,}ed|was|were|had|has|have|been|did|said|says|told|tells|reports|left|went"
    r"|gone|came|flew|flown|fled|met|took|taken|gave|given|made|held|saw|seen|spoke|spoken|wrote"
    r"|written|got|found|brought|sent|won|lost|began|begun|became|put|kept|led|fell|fallen|rose"
    r"|ran|broke|broken|drove|driven|fought|sought|thought|bought|quit|stood|struck|swore|sworn"
    r"|threw|thrown|built|paid|sat|set off|shot|slept|swept|grew|knew|known|heard|drew|hid"
    r"|broadcast|spent|sold|felt|hit|hurt|rang|shook|tore|woke|lay|laid|chose|spread"
    r"|withdrew|withdrawn|overthrew|overthrown|stole|since|ago))\b"
)
_DEADLINE = re.compile(r"\b(?:by|until|till)\s$")
_ENDS_SENTENCE = re.compile(
    r"(?<!\b[ap]\.m)(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?;:]\s|\n\s*\n|[“”\"]"
)
_HEADLINE_PLAN = re.compile(r"\s*[A-Z][^,]{1,60}?\bto [a-z]+\b")
"""As in "Brell to leave on Tuesday": the plan of a headline, where no other verb stands before."""
_ENDS_CLAUSE = re.compile(r"[.!?;:,()“”\"\n]")


def direction_at(text: str, start: int, end: int) -> Direction:
    """Where the time at `text[start:end]` lies, as its sentence tells."""
    before = text[max(0, start - _REACH) : start]
    last = max((cut.end() for cut in _ENDS_SENTENCE.finditer(before)), default=0)
    words = before[last:]
    words = words.lower().capitalize() if words.isupper() else words
    found = _last(words)
    if found is not Direction.UNKNOWN:
        return found
    if _HEADLINE_PLAN.match(words) and not _SIGN.search(words):
        return Direction.AFTER
    if _DEADLINE.search(before):
        return Direction.AFTER
    after = _ENDS_CLAUSE.split(text[end : end + _REACH_AFTER], maxsplit=1)[0]
    for sign in _SIGN.finditer(after):
        if sign.lastgroup != "neutral":
            return _direction(sign)
    return Direction.UNKNOWN


def _last(words: str) -> Direction:
    found = Direction.UNKNOWN
    for sign in _SIGN.finditer(words):
        if sign.lastgroup != "neutral":
            found = _direction(sign)
    return found


def _direction(sign: re.Match[str]) -> Direction:
    return Direction.AFTER if sign.lastgroup == "after" else Direction.BEFORE
