"""Described people: whom "the general", "Panama's president" or "the couple" means.

A description is led back to somebody named only where one person alone fits it: the office, the
country and the words beside the office must agree with what the report says of the person.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from exeunt.claims.claim import SourceKind
from exeunt.claims.sentences import is_readable
from exeunt.people import Naming, People
from exeunt.people.names import holds, name_key
from exeunt.people.near_places import NearPlaces
from exeunt.people.roles import role_after, role_before
from exeunt.people.rulers import ruler_of
from exeunt.people.titles import LEADER_NOUNS, OFFICIAL_NOUNS, OTHER_NOUNS
from exeunt.reports.report import Report
from exeunt.spans import Span

_NOUN = "|".join(
    re.escape(n) for n in sorted({*OFFICIAL_NOUNS, *OTHER_NOUNS}, key=lambda n: (-len(n), n))
)
_LAST_NOUN = re.compile(rf"\b({_NOUN})$", re.IGNORECASE)
_DESCRIPTION = re.compile(
    rf"(?P<owner>the|that|this|(?:[\w.\-]+\s){{0,3}}?[\w.\-]+[’']s?)\s+"
    rf"(?P<phrase>(?:[\w.\-’']+\s+){{0,4}}?(?:ex-)?(?:{_NOUN}))\b(?![’'-])"
    r"(?:\s+of\s+(?P<home>[^,.;:]{2,40}))?",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s*(?:,?\s+(?:himself|herself|too|in turn|who\b[^\n]*))?[ ,]*$")
_LONGEST = 120
"""Code points of a source within which a description ends."""
_RECENT = 300
"""Namings before a description among which the person meant is looked for."""
_LINK = re.compile(r"\s(?:of|to|for|in|at|from|on|with|and)\s|,")
_STATE = frozenset(
    "former ex outgoing ousted deposed toppled embattled fallen acting interim then late longtime "
    "long-time current new old exiled transitional caretaker disgraced fugitive overthrown elected "
    "the that this country nation same veteran visiting top senior chief first departing "
    "beleaguered".split()
)
"""Words before an office that single nobody out."""
_TITLES = {
    "gen": "general",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "lt": "lieutenant",
    "adm": "admiral",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "amb": "ambassador",
    "sgt": "sergeant",
    "cmdr": "commander",
    "brig": "brigadier",
    "fm": "foreign minister",
    "pm": "prime minister",
}
_WIDER = {
    **dict.fromkeys(("leader", "ruler", "head of state", "statesman"), frozenset(LEADER_NOUNS)),
    "dictator": frozenset({"president", "ruler", "strongman", "leader"}),
    "strongman": frozenset({"president", "ruler", "dictator", "leader"}),
    "monarch": frozenset({"king", "queen", "emir", "sultan", "shah", "emperor"}),
    "premier": frozenset({"prime minister"}),
    "envoy": frozenset({"ambassador", "representative", "negotiator", "mediator"}),
    "diplomat": frozenset({"ambassador", "envoy", "consul", "negotiator", "mediator"}),
    "lawmaker": frozenset(
        {"mp", "deputy", "senator", "congressman", "congresswoman", "legislator"}
    ),
    "legislator": frozenset({"mp", "deputy", "senator", "lawmaker"}),
    "officer": frozenset({"general", "colonel", "major", "captain", "lieutenant", "commander"}),
    "commander": frozenset({"general", "colonel", "admiral", "marshal"}),
    "minister": frozenset({"secretary"}),
    "politician": frozenset({"senator", "mp", "lawmaker", "minister"}),
    "spokesman": frozenset({"spokesperson"}),
    "spokeswoman": frozenset({"spokesperson"}),
    "spokesperson": frozenset({"spokesman", "spokeswoman"}),
}
"""Offices that another noun may mean, besides itself."""
_LEADERS = frozenset(LEADER_NOUNS) - {"leader", "ruler"}
_POSTS = frozenset({"minister", "speaker", "vice president", "vice-president", "chief of staff"})
"""Posts of which a government has one, besides those that make a leader."""
_KIN = re.compile(
    r"(?:his|her|their|(?:[\w.\-]+\s){0,4}?[\w.\-]+[’']s?)\s+"
    r"(?:(?:elder|younger|older|eldest|youngest|only|late|half-?|twin|estranged|ex-?)[\s-]*)?"
    r"(?:wife|husband|brother|sister|son|daughter|mother|father|widow|nephew|niece|uncle|aunt)",
    re.IGNORECASE,
)
_HIS_KIN = re.compile(
    r"(?:his|her)\s+(wife|husband|brother|sister|son|daughter|mother|father|widow)", re.IGNORECASE
)
_ONE_OF_TWO = re.compile(r"the\s+(?P<which>former|latter)", re.IGNORECASE)
_PAIR = re.compile(
    r"(?:the\s+(?:couple|pair|duo|two(?:\s+(?:men|women|leaders|presidents|ministers|brothers|"
    r"sisters|officials|generals|envoys|politicians|rivals))?)|both\s+(?:men|women|leaders|"
    r"presidents|ministers|brothers|sisters|generals|envoys|rivals))",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r",?\s+(?:and|with)\s+[^.;:“”\"\n]{0,80}$")
_TITLE_WORD = re.compile(r"(\w+)\.?\s+$")
_COUPLE = re.compile(r"couple|pair|duo", re.IGNORECASE)
_PAIR_REACH = 6
"""Sentences back in which "the two men" are named."""
_COUPLE_REACH = 20
"""Sentences back in which "the couple" is named."""


@dataclass(frozen=True, slots=True)
class _Office:
    """What one naming calls somebody: the head noun, all words of the role, the country."""

    noun: str
    words: frozenset[str]
    country: str | None


class DescribedPeople:
    """Leads descriptions of one report back to its named people."""

    def __init__(self, report: Report, people: People, places: NearPlaces) -> None:
        self._report = report
        self._people = people
        self._places = places

    def one(self, span: Span, nearer_than: int, speakers: Sequence[str]) -> int | None:
        """The person that the words at the span describe.

        `nearer_than` is where an unnamed source described alike was last introduced: who was last
        named before it is not meant.  `speakers` are the names of those who spoke shortly before,
        the latest first.  None where nobody fits, or where several fit and none of them spoke.
        """
        asked = self._asked(span) or self._kin_asked(span)
        if asked is None:
            return None
        last = bisect_left(self._people.namings, span.start, key=_start)
        recent = self._people.namings[max(0, last - _RECENT) : last]
        near = dict.fromkeys(n.person for n in recent if n.span.start > nearer_than)
        fits = [person for person in near if _holds(self._offices[person], asked)]
        if len(fits) == 1:
            return fits[0]
        by_name = {self._people.persons[person].name: person for person in fits}
        spoke = next((by_name[name] for name in speakers if name in by_name), None)
        if fits or asked.country is None or not _is_leader(asked):
            return spoke
        return self._by_table(asked)

    def singled_out(self, span: Span) -> SourceKind | None:
        """The kind of somebody whom the words single out without a name, None for others.

        "Panama's president" is an official and "his wife" a person, though no name is given.
        """
        words = span.of(self._report.text)
        if len(words) <= _LONGEST and _KIN.fullmatch(words.strip(" ,")):
            return SourceKind.PERSON
        asked = self._asked(span)
        is_office = asked is not None and (_is_leader(asked) or asked.noun in _POSTS)
        return SourceKind.OFFICIAL if is_office else None

    def one_of_two(self, span: Span, sentence: int) -> int | None:
        """Whom "the former" or "the latter" means, of the two people named last."""
        match = _ONE_OF_TWO.fullmatch(span.of(self._report.text).strip(" ,"))
        if match is None:
            return None
        for back in (sentence, sentence - 1):
            if back < 0:
                break
            namings = self._people.within(self._report.sentences[back])
            people = list(dict.fromkeys(n.person for n in namings if n.span.end <= span.start))
            if len(people) == 2:
                return people[0 if match.group("which").lower() == "former" else 1]
            if people:
                break
        return None

    def pair(self, words: str, sentence: int) -> tuple[int, int] | None:
        """The two people whom "the couple" or "both leaders" means."""
        if _PAIR.fullmatch(words.strip(" ,")) is None:
            return None
        reach = _COUPLE_REACH if _COUPLE.search(words) else _PAIR_REACH
        for back in range(sentence - 1, max(-1, sentence - 1 - reach), -1):
            found = self.together(back)
            if found is not None:
                return found
        return None

    def together(self, sentence: int) -> tuple[int, int] | None:
        """The two people, and no third, whom the sentence names one after the other as a pair."""
        if not is_readable(self._report.sentences[sentence]):
            return None
        namings = self._people.within(self._report.sentences[sentence])
        people = list(dict.fromkeys(n.person for n in namings))
        if len(people) != 2:
            return None
        first = next(n for n in namings if n.person == people[0])
        second = next(n for n in namings if n.person == people[1])
        between = self._report.text[first.span.end : second.span.start]
        return (people[0], people[1]) if _TOGETHER.match(between) else None

    @cached_property
    def _offices(self) -> dict[int, list[_Office]]:
        """What the report calls each of its people, wherever it names them."""
        out: dict[int, list[_Office]] = {n: [] for n in range(len(self._people.persons))}
        text = self._report.text
        end = 0
        for naming in self._people.namings:
            before, end = end, naming.span.end
            for role in (
                role_before(text, naming.span, before),
                role_after(text, naming.span, self._places),
            ):
                if role is not None:
                    out[naming.person] += self._read(role)
            title = _TITLE_WORD.search(text, max(0, naming.span.start - 12), naming.span.start)
            spelt = _TITLES.get(title.group(1).lower()) if title else None
            if spelt is not None:
                out[naming.person].append(_Office(spelt, frozenset(spelt.split()), None))
        return out

    def _read(self, role: Span) -> Iterator[_Office]:
        """The offices of a role ("president and army chief" are two)."""
        words = role.of(self._report.text)
        codes = [p.code for p in self._places.overlapping(role) if p.code]
        country = codes[0] if codes else None
        for part in re.split(r"\s+and\s+|,\s*", words):
            cut = _LINK.search(part)
            head = part[: cut.start()] if cut else part
            noun = _LAST_NOUN.search(head.strip())
            if noun is not None:
                yield _Office(noun.group(1).lower(), _tokens(words), country)

    def _asked(self, span: Span) -> _Office | None:
        """The office that the words at the span describe somebody by, None for other words."""
        text = self._report.text
        end = min(span.end, span.start + _LONGEST)
        match = _DESCRIPTION.match(text, span.start, end)
        noun = _LAST_NOUN.search(match.group("phrase")) if match else None
        if match is None or noun is None or _TAIL.match(text, match.end(), span.end) is None:
            return None
        places = self._places.overlapping(Span(span.start, match.end()))
        named = {word for place in places for word in _tokens(place.span.of(text))}
        low = match.group("phrase")[: noun.start()]
        words = _tokens(f"{match.group('owner')} {low} {match.group('home') or ''}")
        codes = [place.code for place in places if place.code and not place.in_title]
        return _Office(noun.group(1).lower(), words - named - _STATE, codes[0] if codes else None)

    def _kin_asked(self, span: Span) -> _Office | None:
        """The kinship that "his wife" names; it is nobody's unless the report names one such."""
        end = min(span.end, span.start + _LONGEST)
        kin = _HIS_KIN.fullmatch(self._report.text[span.start : end].strip(" ,"))
        return _Office(kin.group(1).lower(), frozenset(), None) if kin else None

    def _by_table(self, asked: _Office) -> int | None:
        """Somebody named in the report who held the office, by the table of leaders."""
        if self._report.published is None or asked.country is None:
            return None
        country = asked.country
        ruler = ruler_of(country, asked.noun, self._report.published)
        if ruler is None:
            return None
        key = name_key(ruler)
        fits = [
            n
            for n, person in enumerate(self._people.persons)
            if holds(key, name_key(person.name)) and person.country in (None, country)
        ]
        return fits[0] if len(fits) == 1 else None


def _holds(offices: Sequence[_Office], asked: _Office) -> bool:
    """Is somebody with these offices described by the noun, the words beside it and the country?"""
    nouns = _WIDER.get(asked.noun, frozenset()) | {asked.noun}
    codes = {office.country for office in offices}
    return any(
        office.noun in nouns
        and asked.words <= office.words
        and (asked.country is None or asked.country in codes)
        for office in offices
    )


def _is_leader(asked: _Office) -> bool:
    """Does the office lead a country, and is it not a party's or a rebellion's?"""
    if asked.noun in ("leader", "ruler"):
        return asked.country is not None and not asked.words
    return asked.noun in _LEADERS


def _start(naming: Naming) -> int:
    return naming.span.start


def _tokens(words: str) -> frozenset[str]:
    """The words, lower-case, without possessive endings; hyphenated ones taken apart too."""
    plain = re.sub(r"[’']s?\b", "", words.lower())
    return frozenset(re.findall(r"[^\W_]+", plain))
