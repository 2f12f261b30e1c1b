"""Deeds told like words: "Egypt offered him a haven" reports an act, not a statement.

Who did it is worth knowing, and such an attribution is a claim of its own.  But nobody is heard in
it: whoever tells of the deed answers for it, another speaker or the reporter.
"""

from __future__ import annotations

import re

_REGULAR = (
    *("offer", "grant", "accept", "reject", "consider", "request", "expel", "bar", "block", "back"),
    *("support", "shelter", "host", "seek", "weigh", "spurn", "sign", "join", "agree", "refuse"),
    *("invite", "propose", "decide", "arrange", "negotiate", "welcome", "promise", "defy"),
    *("try", "apply", "ratify"),
)
_OTHER_FORMS = r"sought|give[sn]?|gave|giving|take[sn]?|took|taking|expell(?:ed|ing)|barr(?:ed|ing)"
_TWO_WORDS = r"turn(?:s|ed|ing)?\s+down|ask(?:s|ed|ing)?\s+(?:\w+\s+){0,2}for"
_BEFORE = (
    r"(?:(?:ha[sd]|have|was|were|is|are|been|be|did|does|do|would|will|could|not|never|also|already|"
    r"since|now|then|later|first|once|even|again|both|all|\w+ly)\s+)*"
)


def _forms(verb: str) -> str:
    """A pattern of a regular verb's forms."""
    if verb.endswith("ee"):
        return f"{verb}(?:s|d|ing)?"
    if verb.endswith("e"):
        return f"{verb}[sd]?|{verb[:-1]}ing"
    if verb.endswith("y"):
        return f"{verb}(?:ing)?|{verb[:-1]}ie[sd]"
    return f"{verb}(?:s|ed|ing)?"


_DEED = re.compile(
    rf"{_BEFORE}(?:{'|'.join(map(_forms, _REGULAR))}|{_OTHER_FORMS}|{_TWO_WORDS})\b", re.IGNORECASE
)
_WORDS_TOO = re.compile(
    r"\bto\s+(?:comment|say|confirm|discuss|answer|respond|elaborate|give)\b|\bcomment\b",
    re.IGNORECASE,
)


def tells_of_a_deed(cue: str) -> bool:
    """Do the words of a cue tell what somebody did, and not that they said anything?

    >>> tells_of_a_deed("has already rejected"), tells_of_a_deed("said")
    (True, False)
    """
    return _DEED.match(cue) is not None and _WORDS_TOO.search(cue) is None
