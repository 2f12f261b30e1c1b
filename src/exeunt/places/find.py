"""Find the places of a text: the words of the tables, then the rules on where they stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from exeunt.places import rules
from exeunt.places.around import word_after
from exeunt.places.persons import Persons
from exeunt.places.place import PlaceKind, PlaceName
from exeunt.places.scan import Hit, scan
from exeunt.places.titles import Languages, is_in_title
from exeunt.spans import Span

_COMMA = re.compile(r",[ \u00a0\n]")
_LIST_GOES_ON = re.compile(r",?[ \u00a0](?:and|or)[ \u00a0](?:the[ \u00a0])?|,[ \u00a0]")
_JOINED = re.compile(r",? (?:and|or) (?=[A-Z])")
_ABBREVIATED_STATE = re.compile(
    r",[ \u00a0](?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn"
    r"|Miss|Mo|Mont|N\.C|N\.D|N\.H|N\.J|N\.M|N\.Y|Neb|Nev|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Va"
    r"|Vt|W\.Va|Wash|Wis|Wyo)\.|(?:AL|AK|AZ|AR|CA|CO|CT|FL|GA|ID|IL|IA|KS|KY|LA|MD|MA|MI|MN|MO"
    r"|MS|MT|NC|ND|NH|NJ|NM|NV|NY|OH|OK|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)\b)"
)
_ROLE = re.compile(
    r"(?i)(?:ex-|former |vice |prime |deputy |foreign |interior |defen[cs]e )*(?:president|premier"
    r"|minister|king|queen|emir|ambassador|envoy|general|leader|dictator|opposition|chancellor"
    r"|official|senator|diplomat|spokes\w+)\b"
)


def find_places(text: str, people: Sequence[Span] = ()) -> tuple[PlaceName, ...]:
    """The places named in `text`, in order, without overlaps.

    `people` are spans known to be personal names, in any order: a place word inside one is no
    place, unless it opens it and a role follows ("Cuban President Miguel Diaz-Canel").  Languages,
    personal names and names of papers in the tables ("New York Times") give nothing; other names
    of papers, bodies and treaties give a place with `in_title` set.

    >>> [(p.span.of("Kinshasa and the Saudis"), p.code) for p in
    ...  find_places("Kinshasa and the Saudis")]
    [('Kinshasa', 'COD'), ('Saudis', 'SAU')]
    """
    return PlaceWords(text).places(people)


class PlaceWords:
    """The words of one text that name places unless they are somebody's."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._hits = list(scan(text))
        self._holding = {hit.start for hit in self._hits if _may_be_place(text, hit)}
        self._places: dict[int, PlaceName | None] = {}

    def places(self, people: Sequence[Span] = ()) -> tuple[PlaceName, ...]:
        """The places, as `find_places` gives them; may be asked again as more people are known."""
        kept = _without_people(self._text, self._hits, people)
        places: list[PlaceName] = []
        languages = Languages(self._text)
        for n, hit in enumerate(kept):
            if hit.start in self._holding and not languages.is_language(hit):
                place = self._place(hit)
                if place is not None:
                    places.append(_placed(self._text, place, kept, n))
        return _settle(places)

    def _place(self, hit: Hit) -> PlaceName | None:
        """The place of the hit by its own words, worked out once."""
        if hit.start not in self._places:
            self._places[hit.start] = _place(self._text, hit)
        return self._places[hit.start]


def _may_be_place(text: str, hit: Hit) -> bool:
    return hit.row.kind != "title" and rules.holds(text, hit)


def _without_people(text: str, hits: list[Hit], people: Sequence[Span]) -> list[Hit]:
    spans = sorted(people)
    starts = [span.start for span in spans]
    persons = Persons(text)
    kept: list[Hit] = []
    skip = False
    for n, hit in enumerate(hits):
        if skip:
            skip = False
            continue
        named = spans[bisect_right(starts, hit.start) - 1] if spans else None
        if named is not None and named.start <= hit.start and hit.end <= named.end:
            opens = hit.start == named.start and _ROLE.match(text, hit.end + 1, named.end)
            if not opens:
                continue
        else:
            following = hits[n + 1] if n + 1 < len(hits) else None
            person, skip = persons.is_person(hit, following)
            if person:
                continue
        kept.append(hit)
    return kept


def _place(text: str, hit: Hit) -> PlaceName | None:
    """The place of one hit, by its own words."""
    span = Span(hit.start, hit.end)
    kind = PlaceKind(hit.row.kind)
    codes = hit.row.codes
    if "us" in hit.row.rules:
        certain = rules.is_certain_us(text, hit)
        if certain is None:
            return None
        if not certain:
            return PlaceName(span, None, kind, codes)
    if "georgia" in hit.row.rules and rules.is_american_georgia(text, hit):
        return PlaceName(span, "USA", PlaceKind.CITY)
    if "central" in hit.row.rules and rules.is_central_african_state(text, hit):
        return PlaceName(span, "CAF", PlaceKind.DEMONYM)
    if rules.is_blended(text, hit):
        return PlaceName(span, None, PlaceKind.REGION)
    code = codes[0] if len(codes) == 1 else None
    candidates = codes if len(codes) > 1 else ()
    return PlaceName(span, code, kind, candidates, is_in_title(text, hit))


def _placed(text: str, place: PlaceName, hits: list[Hit], n: int) -> PlaceName:
    """The place as what stands behind the comma says: "Lebanon, New Hampshire"."""
    hit = hits[n]
    if place.kind not in (PlaceKind.NAME, PlaceKind.CAPITAL, PlaceKind.CITY):
        return place
    if _ABBREVIATED_STATE.match(text, hit.end):
        return replace(place, code="USA", kind=PlaceKind.CITY, candidates=())
    following = hits[n + 1] if n + 1 < len(hits) else None
    if following is None or not _COMMA.fullmatch(text, hit.end, following.start):
        return place
    if _in_list(text, hits, n):
        return place
    rules_of_next = following.row.rules
    if "american-state" in rules_of_next or (
        "georgia" in rules_of_next and rules.is_american_georgia(text, following)
    ):
        return replace(place, code="USA", kind=PlaceKind.CITY, candidates=())
    codes = following.row.codes
    named_state = following.row.kind in ("name", "former") and len(codes) == 1
    if place.kind is not PlaceKind.NAME and named_state and place.code != codes[0]:
        return replace(place, code=codes[0], kind=PlaceKind.CITY, candidates=())
    return place


def _in_list(text: str, hits: list[Hit], n: int) -> bool:
    """Are hit `n` and the next one members of a longer list: "Cuba, Florida and Mexico"?"""
    if n > 0 and _LIST_GOES_ON.fullmatch(text, hits[n - 1].end, hits[n].start):
        return True
    after = hits[n + 1]
    if n + 2 < len(hits) and _LIST_GOES_ON.fullmatch(text, after.end, hits[n + 2].start):
        return True
    joined = _JOINED.match(text, after.end)
    return joined is not None and word_after(text, joined.end() - 1)[:1].isupper()


def _settle(places: list[PlaceName]) -> tuple[PlaceName, ...]:
    """Ambiguous names take the one candidate that the text names elsewhere beyond doubt.

    A state that the text calls by a former name alone is not the one: beside Zaire, "Congo" is
    Brazzaville's.
    """
    by_code: dict[str, set[PlaceKind]] = {}
    for place in places:
        if place.code is not None:
            by_code.setdefault(place.code, set()).add(place.kind)
    settled = []
    for place in places:
        code = place.code
        open_codes = [code for code in place.candidates if not _is_former(by_code.get(code))]
        fitting = [code for code in open_codes if code in by_code]
        if len(place.candidates) > 1:
            choice = open_codes if len(open_codes) == 1 else fitting
            if len(choice) == 1:
                code = choice[0]
        settled.append(place if code == place.code else replace(place, code=code))
    return tuple(settled)


def _is_former(kinds: set[PlaceKind] | None) -> bool:
    return kinds is not None and PlaceKind.FORMER in kinds and PlaceKind.NAME not in kinds
