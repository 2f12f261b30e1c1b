"""Personal names that look like places: Chad Jordan, Michael Jordan, Paris Hilton.

Three signs make a place word a person's: a given name, an initial or a title before it; a
surname after it, where the word is also a given name; and, once somebody of this surname was
met, a verb that only people govern ("Jordan declined to say").
"""

from __future__ import annotations

import re

from exeunt.places.around import (
    in_headline_style,
    line_around,
    opens_sentence,
    word_after,
    word_before,
)
from exeunt.places.scan import Hit

_GIVEN = frozenset(
    """Aaron Abdul Abraham Adam Ahmed Alan Albert Alex Alexander Alexandra Alfred Ali Alice Amanda
    Amir Amy Ana Andrea Andrew Angela Anita Ann Anna Anne Anthony Antonio Arthur Barbara Ben
    Benjamin Bernard Betty Bill Bob Brenda Brian Bruce Carl Carlos Carol Caroline Catherine Charles
    Chris Christian Christina Christine Christopher Claire Clara Colin Craig Cynthia Dan Daniel
    David Dawn Dean Deborah Denis Dennis Denzel Diana Diane Dick Dmitry Donald Donna Doris Dorothy
    Douglas Ed Eddie Edgar Edith Edward Elena Elizabeth Ellen Emily Emma Eric Erik Esther Eugene
    Eva Evelyn Felix Fern Fernando Frances Francis Francisco Frank Fred Frederick Gary Geoffrey
    George Gerald Gina Gloria Gordon Grace Graham Greg Gregory Hamilton Hannah Harold Harry Hassan
    Heather Helen Henry Herbert Howard Hugh Hussein Ian Ibrahim Ivan Jack Jacob James Jane Janet
    Jason Jean Jeff Jeffrey Jennifer Jeremy Jerry Jessica Jill Jim Jimmy Joan Joe Johan John Johnny
    Jon Jonathan Jorge Jose José Joseph Joshua Juan Judith Judy Julia Julian Julie Karen Karl Kate
    Katherine Kathleen Keith Kelly Ken Kenneth Kevin Kim Larry Laura Lauren Lawrence Lee Leo Leon
    Leonard Leslie Lewis Linda Lisa Lloyd Louis Louise Lucy Luis Luke Lynn Malcolm Marc Marcel
    Marco Marcus Margaret Maria María Marie Marion Mark Martha Martin Mary Matthew Maurice Max
    Megan Melissa Michael Michel Michelle Miguel Mike Mohamed Mohammad Mohammed Monica Muhammad
    Nancy Natalie Nathan Neil Nicholas Nick Nicole Nigel Nina Norman Oliver Olivia Omar Oscar
    Pamela Patricia Patrick Paul Paula Pedro Peggy Peter Phil Philip Phillip Phyllis Rachel Ralph
    Ray Raymond Rebecca Richard Rob Robert Roberto Robin Roger Ron Ronald Rosa Rose Roy Russell
    Ruth Ryan Sally Sam Samuel Sandra Sara Sarah Scott Sean Sergei Sharon Shirley Simon Sophia
    Sophie Stanley Stephanie Stephen Steve Steven Stuart Susan Suzanne Sylvia Ted Teresa Terry
    Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tony Vernon Victor Vincent Virginia Vivian
    Vladimir Walter Warren Wayne Wendy William Yusuf Zoe""".split()
)
_TITLE = frozenset(
    "Mr Mrs Ms Miss Dr Sir Lady Lord Dame Baroness Baron Judge Justice Capt Captain Sgt Sergeant "
    "Lt Lieutenant Maj Major Cpl Rep Sen Prof Professor Rev Fr Father Brother Sister Rabbi".split()
)
_NO_SURNAME = frozenset(
    """President Prime Vice Premier Minister Foreign Defense Defence Interior Finance Justice Health
    Ambassador Envoy King Queen Prince Princess Crown Sheikh Sheik Emir Sultan Shah Gen General Col
    Colonel Air Army Navy Police National Supreme Central Government Parliament Senate Embassy
    Airport River Valley State Republic Radio Television TV News Times Islands City University
    Congress Court Bank Airlines Airways Red Cross Olympic Football Mr Mrs Ms Dr Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March
    April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
    Sept Oct Nov Dec I In On At As But And If When While Since After Before The A An He She It They
    We North South East West Northern Southern Eastern Western Opposition Party Union Federation
    Governor Mayor Secretary Speaker Chief Heathrow Gatwick Stansted Street Road Square Hotel Club
    Post Daily Post Herald Summit Conference Agreement Accord Treaty Convention Region Province
    Ministry Department Embassy Consulate Intelligence Security Council Assembly""".split()
)
_NO_GIVEN = _NO_SURNAME | frozenset(
    "Greater Great Royal Upper Lower Inner Outer Old New Arab Muslim Islamic Christian Jewish "
    "Communist Socialist Democratic Imperial Vichy Nazi Neighboring Neighbouring Former Modern "
    "Little Saint St San Santa Santo El La Las Los Port Cape Fort Mount Lake Gulf Hotel".split()
)
_PLACE_PREPOSITION = frozenset(
    "in near across inside within outside throughout around neighbouring neighboring".split()
)
_POSTED_TO = re.compile(
    r"\b(?:envoys?|ambassadors?|emissar(?:y|ies)|consuls?|commissioners?|advis[eo]rs?"
    r"|representatives?|"
    r"delegates?|nuncio|attach[eé]|coordinator|mission|visit|trip|flights?|journey) (?:to|for"
    r"|in)(?: the)? $"
)
"""Posts and journeys: a state's name behind them is no given name ("envoy to Kenya Jane Doe")."""
_PERSON_VERB = re.compile(
    r"[’']s (?:wife|husband|lawyer|attorney|father|mother|son|daughter|brother|sister|family"
    r"|career|friend|colleague|voice|face)\b"
    r"|,? (?:who|whose|himself|herself)\b|, \d\d,|,? (?:\w+ly )?"
    r"(?:said|says|told|tells|added|adds|declined|recalled|recalls|wrote|writes|replied|explained"
    r"|insisted|argued|testified|tweeted|posted|laughed|smiled|remembered|remembers|joked|shrugged"
    r"|nodded|answered|asked|noted|thought|thinks|knew|knows|believed|believes)\b"
)
_INITIAL = re.compile(r"(?:[A-Z]\.){1,3}")
_BETWEEN_STATES = re.compile(r" (?:border|talks|relations|ties|war|conflict|deal|peace|summit)\b")


class Persons:
    """Tells people from places in one text, read from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._met: set[str] = set()

    def is_person(self, hit: Hit, following: Hit | None) -> tuple[bool, bool]:
        """Is this hit part of a person's name, and is the one that follows it too?"""
        if hit.words > 1 or hit.row.kind not in ("name", "capital", "city", "demonym"):
            return False, False
        rules = hit.row.rules
        if "given" in rules and (surname_end := self._surname_after(hit, following)):
            self._met.add(self._text[hit.start : hit.end])
            self._met.add(self._text[hit.end : surname_end].strip())
            return True, following is not None and following.start < surname_end
        if self._named_before(hit) or self._goes_on(hit):
            self._met.add(self._text[hit.start : hit.end])
            return True, False
        return False, False

    def _surname_after(self, hit: Hit, following: Hit | None) -> int:
        """Where the surname that follows a given name ends, or 0."""
        text = self._text
        word = word_after(text, hit.end)
        bare = re.sub(r"[’']s$", "", word)
        if not bare[:1].isupper() or (bare.isupper() and len(bare) > 1) or bare in _NO_SURNAME:
            return 0
        end = hit.end + text[hit.end : hit.end + 45].index(word) + len(bare)
        if following is not None and following.start < end:
            if "surname" not in following.row.rules and "given" not in following.row.rules:
                return 0
            if _BETWEEN_STATES.match(text, following.end):
                return 0
        before = word_before(text, hit.start)
        if _POSTED_TO.search(text[max(0, hit.start - 30) : hit.start]):
            return 0
        if "irport" in text[end : end + 30]:
            return 0
        if before.lower() in _PLACE_PREPOSITION or in_headline_style(text, hit.start, hit.end):
            return 0
        return end

    def _named_before(self, hit: Hit) -> bool:
        """Does a given name, an initial or a title lead up to it?"""
        before = word_before(self._text, hit.start)
        if not before or not before[0].isupper():
            return False
        if before in _GIVEN:
            return True
        if "surname" not in hit.row.rules:
            return False
        if before.rstrip(".") in _TITLE or _INITIAL.fullmatch(before):
            return True
        if before.isupper() or not before.isalpha() or before in _NO_GIVEN:
            return False
        start = self._text.rfind(before, 0, hit.start)
        return not opens_sentence(self._text, start) and not in_headline_style(
            self._text, hit.start, hit.end
        )

    def _goes_on(self, hit: Hit) -> bool:
        """Was this name met as a person's, and does it act as one here?"""
        text = self._text
        if text[hit.start : hit.end] not in self._met:
            return False
        before = line_around(text, hit.start, hit.end)[0]
        if re.search(r"\b(?:in|to|from|near|into|of|the|for|via|leave|left)[ \u00a0]$", before):
            return False
        return _PERSON_VERB.match(text, hit.end) is not None
