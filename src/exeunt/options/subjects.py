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
_JOINED = re.compile(
    r"(?:[’']s? (?:[\w\-]+ ){1,3}?| of (?:the )?⌂| )?,? ?(?:and|then|but)"
    r"(?: then| later| also| reportedly| has| have| had| is| was| \w+ly)* ?$"
)
"""Between a name and a verb that "and" joins on, with no verb of the name's own between."""
_WHO = re.compile(
    rf"\bwho (?:had |has |have |\w+ly )*(?!(?:{_SPEAKS})\b)\w+ (?:with |against |for |under )?$"
)


def is_object(words: str) -> bool:
    """Is the last "λ" of the words before a verb no subject of it, nor an earlier one?"""
    at = words.rfind("λ")
    if at < 0:
        return False
    before, behind = words[:at], words[at + 1 :]
    if not behind.strip() and _WHO.search(before):
        return True
    if not _JOINED.fullmatch(behind):
        return False
    opened = 0
    for opens in _OPENS.finditer(before):
        opened = opens.end()
    first = words.find("λ", opened)
    return _OF_THE_SUBJECT.fullmatch(before, opened, first) is None
