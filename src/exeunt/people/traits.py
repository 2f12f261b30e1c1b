"""Traits: what the words around one naming tell of the person, so that namesakes stay apart.

"Mr Doe" is not his wife, Mary Doe; "the elder Doe" is not his son.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from exeunt.spans import Span


class Gender(StrEnum):
    """As the text's own words tell, never guessed from a name."""

    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Generation(StrEnum):
    """Of two of one name, the parent or the child."""

    ELDER = "elder"
    YOUNGER = "younger"
    UNKNOWN = "unknown"


_TITLE = r"(?:[A-Z][\w.\-]*,?\s+){0,3}"
_KIN = (
    r"(?P<kin>wife|husband|widow|son|daughter|brother|sister|mother|father|nephew|niece|uncle|aunt|"
    r"cousin|grandson|granddaughter|grandfather|grandmother)"
)
_KIN_BEFORE = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|whose|[’']s)\s+(?:[a-z\-]+\s+){{0,2}}{_KIN},?\s+{_TITLE}$"
)
_KIN_BEHIND = re.compile(rf",\s+(?:his|her|their)\s+(?:[a-z\-]+\s+){{0,2}}{_KIN}\b(?=[,.])")
_FEMALE = frozenset("mrs ms miss lady dame madame queen princess".split())
_MALE = frozenset("mr sir lord king prince emir sultan".split())
_FEMALE_KIN = frozenset(
    "wife widow daughter sister mother niece aunt granddaughter grandmother".split()
)
_MALE_KIN = frozenset("husband son brother father nephew uncle grandson grandfather".split())
_YOUNGER = frozenset("son daughter nephew niece grandson granddaughter younger junior".split())
_ELDER = frozenset("father mother uncle aunt grandfather grandmother elder older senior".split())
_OWNER = re.compile(r"(?:,?\s+and|,?\s+with)\s+(?P<whose>his|her)\s+[a-z]")
_REACH = 60
"""Code points on either side of a name within which such words stand."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What one naming tells.  `is_relative` marks somebody brought in as another's kin."""

    gender: Gender = Gender.UNKNOWN
    generation: Generation = Generation.UNKNOWN
    is_relative: bool = False

    def excludes(self, other: Traits) -> bool:
        """Can the two not be one person?"""
        genders = {self.gender, other.gender} - {Gender.UNKNOWN}
        generations = {self.generation, other.generation} - {Generation.UNKNOWN}
        return len(genders) > 1 or len(generations) > 1

    def joined(self, other: Traits) -> Traits:
        """What both tell; the first where they differ."""
        return Traits(
            other.gender if self.gender is Gender.UNKNOWN else self.gender,
            other.generation if self.generation is Generation.UNKNOWN else self.generation,
            self.is_relative or other.is_relative,
        )


def traits_at(text: str, name: Span) -> Traits:
    """The traits that the words right before and behind a name tell."""
    low, high = max(0, name.start - _REACH), min(len(text), name.end + _REACH)
    before, behind = text[low : name.start], text[name.end : high]
    kin = _KIN_BEFORE.search(before) or _KIN_BEHIND.match(behind)
    relation = kin.group("kin") if kin else ""
    word = _word_before(before)
    return Traits(
        _gender(word, relation, behind), _generation(word, relation), is_relative=kin is not None
    )


def _word_before(before: str) -> str:
    """The word right before a name, in small letters, without a full stop or comma behind it."""
    last = before.rstrip()
    if last == before:
        return ""
    last = last.removesuffix(",").removesuffix(".")
    start = len(last)
    while start and (last[start - 1].isalnum() or last[start - 1] == "_"):
        start -= 1
    return last[start:].lower()


def _gender(word: str, relation: str, behind: str) -> Gender:
    if word in _FEMALE or relation in _FEMALE_KIN:
        return Gender.FEMALE
    if word in _MALE or relation in _MALE_KIN:
        return Gender.MALE
    owner = _OWNER.match(behind)
    if owner is None:
        return Gender.UNKNOWN
    return Gender.MALE if owner.group("whose") == "his" else Gender.FEMALE


def _generation(word: str, relation: str) -> Generation:
    if word in _ELDER or (relation in _ELDER and word not in _YOUNGER):
        return Generation.ELDER
    if word in _YOUNGER or relation in _YOUNGER:
        return Generation.YOUNGER
    return Generation.UNKNOWN
