"""Deeds told like words: "Egypt offered him a haven" reports an act, not a statement.

Who did it is worth knowing, and such an attribution is a claim of its own.  But nobody is heard in
it: whoever tells of the deed answers for it, another speaker or the reporter.
"""

from __future__ import annotations

import re

_PLAIN = (
    "offer|grant|accept|reject|consider|request|expel|bar|block|back|support|shelter|host|welcom|seek|"
    "weigh|spurn|expell|barr"
)
_WITH_E = "agree|refuse|invite|propose|decide|arrange|negotiate|welcome|promise"
_WITH_Y = "def|tr|appl"
_DEED = re.compile(
    r"(?:(?:ha[sd]|have|was|were|is|are|been|be|did|does|do|would|will|could|not|never|also|already|"
    r"since|now|then|later|first|once|even|again|both|all|\w+ly)\s+)*"
    rf"(?:(?:{_PLAIN})(?:s|ed|ing)?|(?:{_WITH_E})[sd]?|"
    rf"(?:{_WITH_E.replace('e|', '|').removesuffix('e')})ing|(?:{_WITH_Y})(?:y|ies|ied|ying)|"
    r"sought|(?:give|take)[sn]?|gave|took|(?:giv|tak)ing|turn(?:s|ed|ing)?\s+down|"
    r"ask(?:s|ed|ing)?\s+(?:\w+\s+){0,2}for)\b",
    re.IGNORECASE,
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
