"""Bodies: the organisations and papers of a report so far, and what they are called again.

"The group" is a front named before, "the agency" Reuters, "Managua" the government of Nicaragua;
"the statement" is that of whoever said something in one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from exeunt.claims.claim import Source, SourceKind

_WORD = re.compile(r"[^\W_]+")
_AGAIN = re.compile(
    r"(?:the|this|that|its|their)\s+(?P<told>(?:[\w\-’']+\s+){0,3}?)(?P<noun>[\w\-]+)"
    r"(?:\s+(?:itself|too|also))?",
    re.IGNORECASE,
)
_APPOSITION = re.compile(
    r"\s*,\s*(?:an?|the|one of|his|her|its|their)\s+(?P<what>[^,.;:\n]{2,70})[,.;]"
)
_CALLED = (
    (
        r"front|movement|party|coalition|alliance|brotherhood|militia|rebels|faction|league|"
        r"organi[sz]ation|association|society|foundation|federation|union|committee|network",
        "group movement organisation organization body",
    ),
    (
        r"reuters|afp|ap|agence|interfax|tass|xinhua|bloomberg|efe|ansa|kyodo|upi|dpa|agency",
        "agency service",
    ),
    (
        r"television|tv|radio|channel|broadcaster|station|cnn|bbc|nbc|abc|cbs|jazeera|arabiya|"
        r"network",
        "channel broadcaster station network",
    ),
    (
        r"newspaper|daily|paper|weekly|magazine|times|post|guardian|telegraph|mirror|gazette|herald|"
        r"tribune|journal",
        "newspaper paper daily magazine",
    ),
    (r"commission|council|committee|tribunal|court|assembly|board|authority|bureau", "body panel"),
    (r"bank|company|corporation|airline|firm|group", "company firm group"),
    (r"union|bloc|nations|community|league", "bloc body organisation organization"),
    (r"ministry|department|office|directorate", "office department"),
)
_KINDS = tuple(
    (re.compile(rf"\b(?:{names})\b", re.IGNORECASE), frozenset(nouns.split()))
    for names, nouns in _CALLED
)
"""What bodies with such words in their names are called again."""
_PAPER = re.compile(
    r"\b(statement|letter|report|communiqu[eé]|post|announcement|note|message|declaration|tweet|memo|"
    r"interview|recording|broadcast|speech)\b",
    re.IGNORECASE,
)
_SAID_IN = re.compile(
    rf"\bin\s+(?:an?|its|his|her|their|the)\s+(?:[\w\-’']+\s+){{0,4}}?{_PAPER.pattern}",
    re.IGNORECASE,
)
_GOVERNMENT = re.compile(r"(?:the\s+)?(?:[\w.\-]+(?:\s[\w.\-]+)?\s+)?government", re.IGNORECASE)
_NEAR = 300
"""Code points within which "the government" is that of the state named before."""
_LOOKED_AT = 40
"""Bodies that are looked at, the latest first."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body or a paper's author, the claim that introduced it, and how it can be called again."""

    claim: str
    source: Source
    words: frozenset[str]
    nouns: frozenset[str]


class Bodies:
    """Remembers the bodies of one report in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._bodies: list[Body] = []
        self._papers: dict[str, Body] = {}
        self._governments: dict[str, str] = {}

    def add(self, claim: str, source: Source, said_in: str) -> None:
        """Remember a source; `said_in` are the words at its verb, which may tell of a statement."""
        if source.words is None:
            return
        paper = _SAID_IN.search(said_in)
        is_new = source.kind is SourceKind.ORGANISATION and source.same_as is None
        if paper is None and not is_new:
            return
        body = self._body(claim, source)
        if is_new:
            self._bodies.append(body)
        if paper is not None:
            self._papers[paper.group(1).lower()] = body

    def claim_of(self, source: Source) -> str | None:
        """The claim that introduced the body whose very words these are."""
        for body in islice(reversed(self._bodies), _LOOKED_AT):
            if body.source.words == source.words:
                return body.claim
        return None

    def meant(self, words: str, country: str | None, at: int) -> Body | None:
        """The body that the words at `at` call again ("the group"), None for none or new words."""
        found = _AGAIN.fullmatch(words.strip(" ,"))
        if found is None:
            return None
        told = frozenset(_WORD.findall(found.group("told").lower()))
        noun = found.group("noun").lower()
        if noun == "government" and not told and country is None:
            return self._government_near(at)
        for body in islice(reversed(self._bodies), _LOOKED_AT):
            same_country = country is None or body.source.country in (None, country)
            if noun in body.nouns and told <= body.words and same_country:
                return body
        return None

    def _government_near(self, at: int) -> Body | None:
        """The government that spoke last, if it did so shortly before."""
        last = self._bodies[-1] if self._bodies else None
        if last is None or last.claim != self._governments.get(last.source.country or ""):
            return None
        words = last.source.words
        return last if words and at - words.end <= _NEAR else None

    def author(self, words: str) -> Body | None:
        """Who said something in the paper that the words mean ("the statement")."""
        found = _AGAIN.fullmatch(words.strip(" ,"))
        return self._papers.get(found.group("noun").lower()) if found else None

    def government(self, claim: str, words: str, country: str | None, *, is_state: bool) -> str:
        """The claim that first gave the word of the government that the words mean.

        `claim` itself for the first one, and for words that mean no government.
        """
        bare = re.sub(r"[’']s?\b", "", words.strip(" ,"))
        if country is None or not (is_state or _GOVERNMENT.fullmatch(bare)):
            return claim
        return self._governments.setdefault(country, claim)

    def _body(self, claim: str, source: Source) -> Body:
        words = source.words
        label = f"{words.text if words else ''} {source.name or ''}"
        end = words.end if words else 0
        behind = _APPOSITION.match(self._text, end, min(len(self._text), end + 90))
        told = f"{label} {behind.group('what') if behind else ''}"
        own = frozenset(_WORD.findall(told.lower()))
        called = [nouns for pattern, nouns in _KINDS if pattern.search(label)]
        return Body(claim, source, own, own.union(*called))
