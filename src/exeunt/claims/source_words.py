"""The words of a source: what kind of source they name, how many people, and how described.

Pure reading of one noun phrase; who a short name or a pronoun means is settled in
`resolve`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from exeunt.claims.claim import SourceKind
from exeunt.claims.source_nouns import DOCUMENT, MEDIA, ORGANISATION, PEOPLE
from exeunt.people.titles import OFFICIAL, ROLE
from exeunt.spans import lowered

PRONOUNS = frozenset(
    (
        *("he", "she", "they", "it", "we", "i", "you", "who", "which", "that"),
        *("him", "her", "them", "his", "their"),
    )
)

_NUMBERS = {
    **dict.fromkeys(("a", "an", "one", "another", "the other"), 1),
    **{
        word: n
        for n, word in enumerate(
            (
                *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
                *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
                *("seventeen", "eighteen", "nineteen", "twenty"),
            ),
            start=2,
        )
    },
    **{
        word: n
        for n, word in zip(
            range(30, 100, 10),
            ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
            strict=True,
        )
    },
    "half a dozen": 6,
    "a dozen": 12,
    "both": 2,
}
_ORDINAL = re.compile(
    r"^(?:a|the)\s+(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b", re.IGNORECASE
)
_COUNT = re.compile(
    r"^(?:(?:at least|about|some|nearly|more than|over|all|the|these|those|any|his|her)\s+)*"
    r"(half a dozen|a dozen|\d{1,3}|[a-z]+)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"^((?:(?:at least|about|all|some|more than|the other|only)\s+)*(?:\d{1,3}|one|two|three|"
    r"four|five|six|seven|eight|nine|ten|another|some|several|many|most|both|half|others?|none|"
    r"any|each)(?:\s+others?)?)\s+of\s+((?:the|those|these|his|her|their|them)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DETERMINER = re.compile(r"(?:(?:the|those|these|his|her|their)\s+)?", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+|,\s+(?=an?\s)", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3})\s",
    re.IGNORECASE,
)
_PERSON_HEAD = re.compile(rf"\b({PEOPLE})\b")
_ROLE_AT_END = re.compile(rf"(?!\b(?:justice|guard|executive|major)s?$)({ROLE.pattern})$")
"""Roles that are in no list of people, as in "the army chief"."""
_PLURAL = re.compile(
    r"^(?:people|persons|men|women|others|some|many|those|allies|deputies|both|critics|"
    r"businessmen|spokesmen|spokespeople|heads of state|staff|rebels|witnesses)$|s$",
    re.IGNORECASE,
)
_QUANTITY = re.compile(r"(?:many|some|others?|those)", re.IGNORECASE)
"""Heads that stand for whatever noun follows: "many neighbours" are states, "many" are people."""
_SINGULAR_S = re.compile(r"^(?:boss|witness|press)$", re.IGNORECASE)
_AFTER_HEAD = re.compile(
    r"\b(?:with|familiar|close|near|in|from|at|who|briefed|involved|working|present|there|of|to|"
    r"inside|within|on)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_LINK = re.compile(r"\s(?:of|by|with|in|from|at|near|close|who|which|that|on|for|to)\s")
_REASON_SIGNS = ("named", "quoted", "identif", "anonym", "authori")
"""One of these stands in every reason for anonymity."""
REASON = re.compile(
    r"(?:asking|ask|asked|requesting|requested|insisting|insisted|speaking|spoke|speaks|"
    r"(?:did|do|does)(?: not|n[’']t) (?:want|wish)|would not agree|"
    r"who declined to be|who asked|declining to be|declined to be|on condition|on the condition|"
    r"not authori[sz]ed|were not authori[sz]ed|was not authori[sz]ed|"
    r"who could not be)\b[^.;“”\"]{0,60}?(?:not to be (?:identified|named|quoted)|"
    r"anonym(?:ity|ous)|(?:identified|named)|authori[sz]ed to (?:speak|talk|"
    r"discuss)[^.;,“”\"]{0,40})(?:\s*,?\s*(?:because of|because|given|as|citing|owing to|"
    r"due to|for fear of|since|to)\s+(?P<why>[^.;“”\"]{3,160}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SourceWords:
    """What a source's words say by themselves.

    `count` is the stated number of people (None: several, or not said); `distinct` is True
    where the words set the source apart from those before ("a fifth person"); `of_group`
    holds the words of the group that it is a part of ("the people", "them").  `head` is
    the head noun, lower-case.
    """

    kind: SourceKind
    head: str | None
    count: int | None
    description: str | None
    distinct: bool
    of_group: str | None


_SOURCES_KEPT = 4_000


@lru_cache(_SOURCES_KEPT)
def read_source_words(words: str, *, has_name: bool, is_place: bool) -> SourceWords:
    """Read the words of a source.

    `has_name` says that they name a person as their head, `is_place` that they are a place's
    name or a government's metonym and nothing else.
    """
    plain = re.sub(r"\s+", " ", words).strip(" ,")
    if has_name:
        kind = SourceKind.OFFICIAL if OFFICIAL.search(plain) else SourceKind.PERSON
        return SourceWords(kind, None, 1, None, False, None)
    if is_place:
        return SourceWords(SourceKind.ORGANISATION, None, None, None, False, None)
    part = _PART.match(plain)
    if part:
        number = stated_count(part.group(1))
        of_group = part.group(2)
        determiner = _DETERMINER.match(of_group)
        head = _PERSON_HEAD.search(lowered(of_group), determiner.end() if determiner else 0)
        noun = head.group(1) if head else None
        rest = of_group[head.end() :].strip(" ,") if head else ""
        return SourceWords(SourceKind.ANONYMOUS, noun, number, rest or None, False, of_group)
    return _unnamed(plain)


def _unnamed(plain: str) -> SourceWords:
    together = people_together(plain)
    if together:
        return _together(together)
    head = _first_head(plain)
    before = _before_link(plain)
    organisation = ORGANISATION.search(lowered(before)) or MEDIA.search(before)
    document = DOCUMENT.search(lowered(before))
    distinct = _ORDINAL.match(plain) is not None
    of_bodies = organisation and head and _QUANTITY.fullmatch(head.group(1))
    if (
        head is not None
        and not of_bodies
        and not (organisation and organisation.start() > head.end() and "'" in plain)
    ):
        noun = head.group(1)
        if _group_noun(plain, head):
            return SourceWords(SourceKind.ORGANISATION, noun, None, None, False, None)
        after = plain[head.end() :].strip(" ,")
        described = _AFTER_HEAD.match(after) if after else None
        count = stated_count(plain[: head.end()])
        if distinct or (count is None and not _is_plural(noun)):
            count = 1
        description = described.group().strip(" ,") if described else None
        return SourceWords(SourceKind.ANONYMOUS, noun, count, description, distinct, None)
    if document and not (organisation and organisation.start() > document.start()):
        return SourceWords(SourceKind.DOCUMENT, document.group(), None, None, False, None)
    if organisation:
        return SourceWords(
            SourceKind.ORGANISATION, organisation.group().lower(), None, None, False, None
        )
    return _plain_noun(plain, distinct)


def people_together(words: str) -> tuple[str, ...]:
    """The parts of words that name unnamed people one by one; none where they do not.

    >>> people_together("an army officer and two clerks"), people_together("a cook")
    (('an army officer', 'two clerks'), ())
    """
    parts = tuple(_AND.split(re.sub(r"\s+", " ", words).strip(" ,")))
    is_list = len(parts) > 1 and all(_COUNTED.match(p) and has_person_noun(p) for p in parts)
    return parts if is_list else ()


def has_person_noun(words: str) -> bool:
    """Is the head noun of the words one for people?"""
    return _first_head(words) is not None or ROLE.search(_before_link(words)) is not None


def _together(parts: tuple[str, ...]) -> SourceWords:
    """Several unnamed people named one by one: as many as all of them together."""
    read = [_unnamed(part) for part in parts]
    counts = [one.count for one in read]
    total = None if None in counts else sum(n for n in counts if n)
    return SourceWords(SourceKind.ANONYMOUS, read[0].head, total, None, False, None)


def _plain_noun(plain: str, distinct: bool) -> SourceWords:
    """A source whose noun is in no list: people if it reads like them, else a body."""
    if re.match(r"^(?:a|an|one|another)\b", plain, re.IGNORECASE) or distinct:
        last = re.search(r"[a-z\-]+$", _before_link(plain))
        named = last.group() if last else None
        return SourceWords(SourceKind.ANONYMOUS, named, 1, None, distinct, None)
    if OFFICIAL.search(plain):
        return SourceWords(SourceKind.ANONYMOUS, None, 1, None, False, None)
    count = stated_count(plain)
    if count is not None and count > 1:
        return SourceWords(SourceKind.ANONYMOUS, None, count, None, False, None)
    if re.fullmatch(r"(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s+[a-z][a-z -]*", plain):
        noun = plain.rsplit(maxsplit=1)[-1].lower()
        number = None if _is_plural(noun) else 1
        return SourceWords(SourceKind.ANONYMOUS, noun, number, None, False, None)
    return SourceWords(SourceKind.ORGANISATION, None, None, None, False, None)


def _before_link(plain: str) -> str:
    """The phrase up to its first preposition, where its head noun stands."""
    cut = _LINK.search(plain)
    return plain[: cut.start()] if cut else plain


def _first_head(plain: str) -> re.Match[str] | None:
    """The head noun of people, in small letters: the last one before the first preposition."""
    before = lowered(_before_link(plain))
    last = next(reversed(list(_PERSON_HEAD.finditer(before))), None)
    return last or _ROLE_AT_END.search(before)


def _group_noun(plain: str, head: re.Match[str]) -> bool:
    """Is the noun for people only an attribute of a body ("the officers' union")?"""
    after = lowered(plain[head.end() :])
    return bool(re.match(r"[’']s?\s+\w*", after) and ORGANISATION.search(after))


def _is_plural(noun: str) -> bool:
    return bool(_PLURAL.search(noun)) and not _SINGULAR_S.match(noun)


def stated_count(words: str) -> int | None:
    """The number of people that the words state, None for none.

    >>> stated_count("four people"), stated_count("the aides"), stated_count("a diplomat")
    (4, None, 1)
    """
    match = _COUNT.match(words.strip())
    if match is None:
        return None
    number = match.group(1).lower()
    if number.isdigit():
        value = int(number)
        return value if 0 < value < 1000 else None
    if number in ("a", "an") and _is_plural(words.rsplit(maxsplit=1)[-1]):
        return None
    return _NUMBERS.get(number)


def reasons_in(words: str) -> Iterator[re.Match[str]]:
    """Where the words tell that somebody would not be named, with the reason if it is given."""
    small = words.lower()
    if any(sign in small for sign in _REASON_SIGNS):
        yield from REASON.finditer(words)


def anonymity_reason(words: str) -> tuple[int, int] | None:
    """Where in `words` the stated reason for anonymity stands, None if none is given.

    >>> text = "asking not to be identified given the delicacy of it, he said"
    >>> start, end = anonymity_reason(text)
    >>> text[start:end]
    'the delicacy of it'
    """
    match = next(reasons_in(words), None)
    if match is None or match.group("why") is None:
        return None
    start, end = match.span("why")
    tail = re.search(
        r",\s*(?:\w+\s+){0,3}(?:said|says|added|told)\b.*$", words[start:end], re.DOTALL
    )
    if tail:
        end = start + tail.start()
    return start, start + len(words[start:end].rstrip(" ,"))


def names_medium(words: str) -> bool:
    """Are the words the name of a news medium or agency?"""
    return MEDIA.search(words) is not None
