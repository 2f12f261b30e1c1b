"""Subjects: whether a verb behind the leader's name is the leader's.

"The minister broke with λ and fled to X" is the minister's flight: a name that a verb or a
preposition governs is no subject of what "and" joins on, nor of the verb behind "who criticised λ".
"""

from __future__ import annotations

import re

_SPEAKS = (
    r"sa(?:y|ys|id|ying)|told \w+|tells? \w+|report(?:s|ed|ing)?|claim(?:s|ed)?|add(?:s|ed)?|"
    r"announc(?:es|ed)|confirm(?:s|ed)?|insist(?:s|ed)?|believ(?:es|ed)|thinks?|thought|hop(?:es|ed)|"
    r"fear(?:s|ed)?|hear(?:s|d)?|learn(?:s|ed)?|suggest(?:s|ed)?|know|knows|knew|wrote|writes|"
    r"show(?:s|ed)?|mean(?:s|t)"
)
_OPENS = re.compile(
    r"[,;:“”\"(—–]\s*|\.\s+|\b(?:that|when|while|after|before|as|because|since|if|whether|until|where|"
    rf"though|although|once|{_SPEAKS})\s+"
)
"""What opens a clause, behind which a name may be its subject."""
_OF_THE_SUBJECT = re.compile(
    r"\s*(?:(?:the|a|an|and|but|then|now|also|so|yet|later|earlier|late|early|meanwhile|ousted|deposed|"
    r"former|embattled|fallen|toppled|exiled|ex|mr|president|king|gen|general|col|colonel|"
    r"⌂(?:[’']s)?|\w+ly|on \w+day|in \d{4})[\s\-]+)*"
)
"""Words that may stand before a subject in its clause."""
_HELPING = (
    r"(?:(?:has|have|had|is|was|were|are|be|been|being|will|would|may|might|could|later|then|also|now|"
    r"reportedly|never|not|\w+ly) )*"
)
_HIS_OWN = (
    r"(?:\w+ )?(?:plane|jet|aircraft|helicopter|convoy|motorcade|yacht|boat|ship|train|flight|"
    r"party|entourage|way|journey|next|own|exile|escape|departure)\b"
)
_POSSESSED = (
    rf"[’']s? (?!{_HIS_OWN})(?:(?!to |is |was |has |had |and |will |would )[\w\-]+ ){{1,2}}"
)
_ADJUNCT = r"(?:(?:in|on|at|after|for|during|over|to) (?:[\w’'\-]+ ){1,4}?)?"
_JOINED = re.compile(
    rf"(?:{_POSSESSED}| of (?:the )?⌂ | )?{_ADJUNCT},? ?(?:and|then|but|before) {_HELPING}"
)
"""Between a name and a verb that "and" joins on, with no verb of the name's own between."""
_DIRECT = re.compile(rf"(?: of (?:the )?⌂)? {_HELPING}")
_GOVERNED = re.compile(
    r"(?<!plane )(?<!jet )(?<!convoy )(?<!aircraft )(?<!helicopter )(?<!motorcade )(?<!yacht )"
    r"\b(?:of|to|from|by|against|about|under|behind|like|than) $"
)
_OF_HIS = re.compile(rf"{_POSSESSED}{_ADJUNCT}{_HELPING}")
_DRIVEN = re.compile(r"\b(?:whom|people|opponents|critics|rivals|dissidents) $")
_DRIVES = re.compile(
    rf" {_HELPING}(?:drove|driven|drives|forced|sent|chased|pushed|hounded|banished|exiled) "
    r"(?:\w+ ){0,2}$"
)
_WHO = re.compile(rf"\bwho (?:(?!(?:{_SPEAKS}|that)\b)[\w’'\-]+ ){{1,8}}$")
_LEFT_OF_WHO = re.compile(r"\s*(?:(?:home|back|away|out|in|again|there|abroad) )?")
_NEW_SUBJECT = re.compile(rf".*\b(?:its|their|whose) (?:\w+ )?\w+ {_HELPING}")
"""Behind the name comes what acts: "λ closed the paper its editor ..."."""
_FINITE = re.compile(
    r"λ (?:of (?:the )?⌂ |home |back |away |out )?"
    r"(?:has|have|had|is|was|were|will|would|may|might|could|can|now|\w{2,}ed)\b"
)


def is_governed(words: str, start: int) -> bool:
    """Does another word govern the "λ" at `start`, so that the verb right behind is another's?"""
    if not _FINITE.match(words, start):
        return False
    if _WHO.search(words[:start]):
        return True
    return bool(_GOVERNED.search(words[:start])) and not _opens_its_clause(words, words[:start])


def is_object(words: str) -> bool:
    """Is the last "λ" of the words before a verb no subject of it, nor an earlier one?"""
    at = words.rfind("λ")
    if at < 0:
        return False
    before, behind = words[:at], words[at + 1 :]
    if (_LEFT_OF_WHO.fullmatch(behind) or _FINITE.match(words, at)) and _WHO.search(before):
        return True
    if _NEW_SUBJECT.fullmatch(behind):
        return True
    if _DRIVEN.search(before) and (not behind.strip() or _DRIVES.match(behind)):
        return True
    is_bound = (
        _JOINED.fullmatch(behind)
        or _OF_HIS.fullmatch(behind)
        or (_GOVERNED.search(before) and _DIRECT.fullmatch(behind))
    )
    return bool(is_bound) and not _opens_its_clause(words, before)


def _opens_its_clause(words: str, before: str) -> bool:
    """Is the clause's first "λ" its subject?"""
    opened = 0
    for opens in _OPENS.finditer(before):
        opened = opens.end()
    first = words.find("λ", opened)
    if _OF_HIS.match(words, first + 1):
        return False
    return _OF_THE_SUBJECT.fullmatch(before, opened, first) is not None
