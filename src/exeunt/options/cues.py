"""Cues of claims: does the verb of saying itself deny?"""

from __future__ import annotations

import re

_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|dismiss\w*|refut\w*|reject\w*|rul(?:es|ed|ing) out)\b", re.I
)
_UNDONE = re.compile(r"\b(?:not|n[’']t|never|declin\w+|refus\w+)\b", re.I)
_RULES_OUT = re.compile(r"\brul\w+ (?:nothing )?out\b", re.I)


def denies(cue: str) -> bool:
    """Does the cue deny what it brings ("denied that"), and is it not itself undone?"""
    return _DENYING.search(cue) is not None and _UNDONE.search(cue) is None


def leaves_open(cue: str) -> bool:
    """Does the cue say that something was not ruled out?"""
    found = _RULES_OUT.search(cue)
    return found is not None and ("nothing" in found.group() or _UNDONE.search(cue) is not None)
