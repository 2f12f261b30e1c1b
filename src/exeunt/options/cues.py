"""Cues of claims: does the verb of saying itself deny?"""

from __future__ import annotations

import re

_DENYING = re.compile(r"\b(?:den(?:y|ies|ied|ying)|dismiss\w*|refut\w*|reject\w*)\b", re.I)
_UNDONE = re.compile(r"\b(?:not|n[’']t|never|declin\w+|refus\w+)\b", re.I)
_RULES_OUT = re.compile(r"\brul\w+ (?:nothing )?out\b", re.I)


def denies(cue: str) -> bool:
    """Does the cue deny what it brings ("denied that"), and is it not itself undone?"""
    return _DENYING.search(cue) is not None and _UNDONE.search(cue) is None


def rules_out(cue: str) -> bool:
    """Does the cue speak of ruling out?  Together with a possible content: it was not."""
    return _RULES_OUT.search(cue) is not None
