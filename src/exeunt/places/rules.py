"""The conditions on single rows and on what stands around a name: is it the place at all?

Every rule looks at a fixed reach of text around the name, so that the whole stays linear in
the length of the text.
"""

from __future__ import annotations

import re

from exeunt.places.around import (
    in_capitals,
    in_headline_style,
    line_around,
    word_after,
    word_before,
)
from exeunt.places.scan import Hit
from exeunt.places.state import state

_TO_A_PERSON = frozenset(
    "ask asked asking asks between bring brings brought drive drives drove gave give gives help "
    "helped helps join joined joins keep keeps kept leave leaves left let lets made make makes of "
    "remind reminded show showed shows spare teach tell telling tells told trust want wants "
    "with".split()
)
_NO_NOUN = frozenset(
    "a about again all and as at because but by for from has he how if in is it let not now of on "
    "or she so that the they this to was we what when where which who why will with would".split()
)
_OFFICE = re.compile(
    r"\W+(?:ADMINISTRATION|AGENTS?|ALLY|ALLIES|AMBASSADOR|ARMY|BACKING|CONGRESS|COURTS?|DIPLOMATS?"
    r"|EMBASSY|ENVOYS?|FORCES|GOVERNMENT|JETS?|JUDGE|MARINES|MILITARY|NAVY|OFFICIALS?|OFFERS?"
    r"|PLANES?|PRESIDENT|PRESSURE|SANCTIONS|SAYS|SECRETARY|SENATE|SENATORS?|STATE|TROOPS|VISAS?"
    r"|WARNS?|URGES?|WANTS|AND|TO)\b"
)
_IN_PLACE = frozenset(
    "in to from near at via into outside around toward towards through leave leaving left reach "
    "reached visit visited fled".split()
)
_GOES_ON = frozenset(
    "a after airport and are as at because before but by during for from had has have he in is it "
    "of on or she since that the then they this to today tonight until was were when where which "
    "while who with would yesterday Sunday Monday Tuesday Wednesday Thursday Friday Saturday "
    "Airport International".split()
)
_DATELINE = re.compile(
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([A-Z][\w .]{1,20}\))?\s?(?:—|–|--| - |:)"
)
_GEORGIA_CITY = re.compile(
    r"\b(?:Atlanta|Savannah|Augusta|Macon|Columbus|Athens|Albany|Rome|Decatur|Marietta|Valdosta"
    r"|Roswell|Gainesville|Brunswick|Plains|Alpharetta|LaGrange|Dalton|Warner Robins), $"
)
_GEORGIA_AFTER = re.compile(
    r"(?:[’']s)? (?:Gov\.|[Gg]overnor|state senat\w+|Senate runoff|[Rr]epublicans?|[Dd]emocrats?"
    r"|Secretary of State|GOP|Legislature|legislature|Tech|Bulldogs|peach(?:es)?|Senator|Sen\."
    r"|Rep\.|Congress(?:wo)?man|grand jury)\b"
)
_STATE_BESIDE = (
    r"(?:Alabama|Florida|Tennessee|(?:South|North) Carolina|Mississippi|Louisiana|Virginia|Texas"
    r"|Arizona|Michigan|Pennsylvania|Wisconsin|Nevada|Ohio|Kentucky|Arkansas)"
)
_BESIDE_BEFORE = re.compile(rf"\b{_STATE_BESIDE},?(?: and| or)? $")
_BESIDE_AFTER = re.compile(rf",?(?: and| or)? {_STATE_BESIDE}\b")
_AMERICAN = re.compile(
    r"\b(?:Atlanta|Savannah|Augusta|Kemp|Raffensperger|Stacey Abrams|Fulton County|Ossoff|Warnock"
    r"|Jimmy Carter|Alabama|South Carolina)\b(?!, Georgia)"
)
_CAUCASIAN = re.compile(
    r"\b(?:Tbilisi|Batumi|Georgians?|Saakashvili|Shevardnadze|Ivanishvili|Zourabichvili|Abkhazia"
    r"|Ossetia|Caucasus|Black Sea|Armenia|Azerbaijan|Russia|Ukraine|Turkey|Kutaisi)\b"
)
_NEAR = 300
_CENTRAL_OFFICE = frozenset(
    "ambassador army border capital diplomat emperor ex-president exile foreign general government "
    "junta leader minister officer official opposition parliament police presidency president "
    "prime rebel rebels refugees republic ruler soldiers state strongman troops".split()
)


def holds(text: str, hit: Hit) -> bool:
    """Are the conditions on this row met where it stands?

    Those of "Georgia", "US" and "Central African" are asked by the functions below.
    """
    rules = hit.row.rules
    if not rules:
        return True
    if "initials" in rules or "mixed" in rules:
        written = text[hit.start : hit.end]
        if hit.row.name.isupper() and not written.isupper():
            return False
        if "mixed" in rules and in_capitals(text, hit.start, hit.end):
            return False
    if "the" in rules and word_before(text, hit.start).lower() != "the":
        return False
    return "context" not in rules or _in_place(text, hit)


def _in_place(text: str, hit: Hit) -> bool:
    """Does a name that is also a common word stand where only a place can stand?"""
    if not text[hit.start : hit.end].isascii():
        return True
    after = line_around(text, hit.start, hit.end)[1]
    at_line_start = not line_around(text, hit.start, hit.end)[0].strip()
    if at_line_start and _DATELINE.match(after):
        return True
    if after.startswith(", ") and after[2:].startswith(state(hit.row.codes[0]).name):
        return True
    if word_before(text, hit.start).lower() not in _IN_PLACE:
        return False
    following = word_after(text, hit.end)
    if in_capitals(text, hit.start, hit.end):
        return not following or following.lower() in _GOES_ON
    return not following or following in _GOES_ON


def is_certain_us(text: str, hit: Hit) -> bool | None:
    """Is "US" the country: yes, perhaps (it may be the pronoun in capitals), or None for no."""
    written = text[hit.start : hit.end]
    if "." in written:
        return True
    if written != "US" or text[hit.end : hit.end + 1] in tuple("$€£0123456789_"):
        return None
    before, after = line_around(text, hit.start, hit.end)
    previous = word_before(text, hit.start).lower()
    if in_capitals(text, hit.start, hit.end):
        return previous == "the" or not before.strip() or bool(_OFFICE.match(after))
    if previous not in _TO_A_PERSON or in_headline_style(text, hit.start, hit.end):
        return True
    following = word_after(text, hit.end)
    return previous in ("of", "with", "between") or bool(following and following not in _NO_NOUN)


def is_american_georgia(text: str, hit: Hit) -> bool:
    """Is "Georgia" here the state of the USA?

    A city of that state before it, another American state beside it or an American office after
    it say so; else the nearest sign within 300 code points; else it is the country.
    """
    low = max(0, hit.start - _NEAR)
    before, after = text[low : hit.start], text[hit.end : hit.end + _NEAR]
    if _GEORGIA_CITY.search(before[-25:]) or _BESIDE_BEFORE.search(before[-25:]):
        return True
    if _BESIDE_AFTER.match(after) or _GEORGIA_AFTER.match(after):
        return True
    american = _distance(_AMERICAN, before, after)
    return american < _NEAR and american < _distance(_CAUCASIAN, before, after)


def _distance(pattern: re.Pattern[str], before: str, after: str) -> int:
    ends = [len(before) - match.end() for match in pattern.finditer(before)]
    first = pattern.search(after)
    return min([*ends, first.start() if first else _NEAR, _NEAR])


def is_central_african_state(text: str, hit: Hit) -> bool:
    """Is "Central African" the republic's adjective (its army, its president)?"""
    if text[hit.start : hit.end].endswith("s"):
        return True
    return word_after(text, hit.end).lower().rstrip("’'s") in _CENTRAL_OFFICE or (
        word_after(text, hit.end).lower() in _CENTRAL_OFFICE
    )


def is_blended(text: str, hit: Hit) -> bool:
    """Does a lower-case word part widen it: pan-African, trans-American, anti- is no such part?"""
    return text[max(0, hit.start - 6) : hit.start].lower().endswith(("pan-", "inter-", "trans-"))
