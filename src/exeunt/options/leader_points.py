"""Points of each person of a report for being the leader whose options it is about.

Counted over namings: words of leaving beside the name, a leader's title, a place in the opening;
less for those who only speak, and for rivals, successors and envoys.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from exeunt.claims.close_reading import CloseReading
from exeunt.claims.coverage import Coverage
from exeunt.people import Person
from exeunt.people.leaders import known_country
from exeunt.people.titles import LEADER

DEPARTURE = re.compile(
    r"\b(?:exile[ds]?|asylum|refuge|sanctuary|haven|flee(?:s|ing)?|fled|step(?:s|ped|"
    r"ping)? (?:down|aside)|resign\w*|oust\w*|depos\w*|toppl\w*|overthr\w+|depart\w*|leav(?:e|es|"
    r"ing)|left|abdicat\w*|flight|escape[sd]?|cling\w*|power|(?:would|will|"
    r"could) \S+(?: \S+){0,3} go)\b",
    re.IGNORECASE,
)
_AUXILIARY = (
    r"(?:has|have|had|was|is|may|might|could|would|will|must|should|also|already|now|soon|later|"
    r"reportedly|apparently|quietly|secretly|to|be|been|being|not|never|still|who|said|thought|"
    r"believed|known|about|expected|ready|set|due|likely|himself|herself|once|finally|just)"
)
_GOES = re.compile(
    rf"(?:,[^.;\n]{{0,70}}?,)?(?:,?\s+who)?\s+(?:{_AUXILIARY}\s+){{0,6}}(?:fled|flee|fleeing|flees|"
    r"resign\w*|left|leav\w+|step\w* (?:down|aside)|quit|abdicat\w+|escap\w+|fl[ey]w|fly|flying|"
    r"go(?:ne|ing)?(?: into)?|went|head\w*|bound|seek\w*|sought|tak\w+ refuge|took refuge|arriv\w+|"
    r"landed|reach\w*|crossed|slipped|vanished|disappeared|hid\w*|surfaced|cling\w*|clung|"
    r"remain\w*|stay\w*|dig\w*|dug|stuck|gave up|give up|packed|ask\w* for (?:asylum|refuge)|"
    r"turn\w* down|insist\w*|vow\w*|in exile|alive|end up|clings?|(?:refus\w+|agreed) to (?:go|"
    r"leave|resign|step))\b|(?:,[^.;\n]{0,70}?,)?(?:,?\s+who)?\s+(?:\w+\s+){0,4}?(?:was|were|been|"
    r"being|be|is)\s+(?:\w+\s+)?(?:ousted|deposed|toppled|overthrown|driven|chased|flown|granted|"
    r"offered|given|deported|exiled|removed|voted out|evacuated|unseated|taken|sworn out)\b",
    re.IGNORECASE,
)
"""What follows the name of somebody who goes, or will not."""
_HIS = re.compile(
    r"[’'](?:s)? (?:\w+ ){0,2}?(?:exile|departure|flight|resignation|ouster|overthrow|fall|"
    r"downfall|future|fate|whereabouts|request|asylum|escape|plane|aircraft|jet|convoy|helicopter|"
    r"next home|way out|rule|regime|grip|hold on|last days|family|wife|palace|removal|retirement|"
    r"safety|extradition|bags|government|army|loyalists|opponents|foes)\b",
    re.IGNORECASE,
)
"""What only the leader has: a regime, a palace, a departure."""
_TITLED = r"(?:[\w’'\-]+,?\s+){0,5}?"
_REFUGE_FOR = re.compile(
    r"\b(?:asylum|exile|refuge|sanctuary|shelter|haven|safe passage|home|residence|visa|immunity|"
    rf"pressure|place|way out|protection)\s+(?:to|for|on|of)\s+{_TITLED}$",
    re.IGNORECASE,
)
_DONE_TO = re.compile(
    r"\b(?:oust\w*|depos\w+|toppl\w+|overthr\w+|remov\w+|driv\w+|drove|unseat\w*|forc\w+|press\w*|"
    r"urg\w+|call\w* (?:on|for)|hunt\w*|tak\w+ in|took in|tak\w+|took|receiv\w*|host\w*|welcom\w*|"
    r"accept\w*|shelter\w*|harbou?r\w*|invit\w*|offer\w*|grant\w*|giv\w+|gave|let|allow\w*|"
    r"evacuat\w*|fly|flew|flown|send|sent|expel\w*|extradit\w*|against|coax|persuad\w*|whisk\w*|"
    r"whether|where|would)\s+(?:(?:the|its|a|an|of|mr|mrs|ms|general|gen|colonel|"
    r"[\w’'\-]*(?:ousted|deposed|toppled|fallen|embattled|former|president|minister|prime|king|"
    r"leader|strongman|ruler|dictator)|(?-i:[A-Z])[\w\-]*(?:[’']s)?)\s+){0,6}$",
    re.IGNORECASE,
)
"""What is done to somebody who is made to go, or is taken in."""
_FALLEN = re.compile(
    r"\b(?:ousted|deposed|toppled|fallen|embattled|beleaguered|besieged|exiled|fugitive|outgoing|"
    r"overthrown|unseated|departing|disgraced|strongman|dictator|autocrat|"
    r"despot)\b[\w\s’'\-,]{0,45}$",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r"(?:,[^.;\n]{0,70}?,)?\s+(?:(?:has|have|had|would|will|also|already|himself|"
    r"did)\s+){0,3}(?:offer(?:s|ed)?|invit(?:es|ed)|promised|welcom(?:es|ed)|telephoned|called|"
    r"urged|asked|takes? over|took over|took power|seized|was sworn|sworn in|was elected|"
    r"replace[sd]?|succeed(?:s|ed)|met|visited|brokered|mediat\w+|ordered|arranged|proposed|"
    r"owe[sd])\b",
    re.IGNORECASE,
)
"""What follows the name of a host, a broker or a successor."""
_BY_HOST = re.compile(
    r"\b(?:offer\w*|granted|given|promised|invit\w+|received|welcomed|taken in|brokered|arranged|"
    rf"deal|exile|asylum|refuge)\b[^.;\n]{{0,40}}?\bby\s+{_TITLED}$",
    re.IGNORECASE,
)
"""What stands before the name of a host by whom the leader is taken in."""
NOT_HE = re.compile(
    r"\b(?:new|interim|acting|incoming|transitional|provisional|successor|rival|opposition|rebels?|"
    r"coup|vice|deputy|elect|foreign|defen[cs]e|interior|spokes\w+|ambassador|envoys?|advis[eo]r|"
    r"secretary|aides?|senator|son|daughter|brother|wife|sister|friend|predecessor|lawyer|chief|"
    r"party|religious|spiritual|congressman|congresswoman|lawmaker|commander|chancellor’s|"
    r"president’s|president's)\b",
    re.IGNORECASE,
)
"""Who stands beside a leader who may go, or against."""
# Points were fixed on 174 development reports (18 of the option reports, 136 of the dossiers and 20
# of our own); they only have to set apart the one who may leave from those who speak of it.
TITLE_FACTOR = 2.0
"""How much more each naming of somebody with a leader's title counts."""
_KNOWN_FACTOR = 1.5
"""How much more each naming of somebody in the table of leaders counts."""
_NOT_HE_FACTOR = 0.4
"""How much each naming of a rival, a successor or an envoy counts."""
_SPEAKER_POINTS = 0.5
"""For a naming as the source of a statement: whoever speaks of it is seldom whom it is about."""
_HOST_POINTS = -1.5
"""For a naming with words of taking in, of brokering or of following right behind it."""
_DEPARTURE_POINTS = 1.0
"""For a naming, for each of at most two words of leaving in its sentence."""
_BESIDE_POINTS = 2.5
"""For a naming with words of going, of taking in or of a fall right beside it."""
_FIRST_POINTS = 2.0
"""For being named first in the first sentence; half of it in the second and the third."""
_BEFORE = 80
"""Code points before a name in which its relations are looked for."""
_AFTER = 140
"""Code points behind it."""


def is_aside(person: Person) -> bool:
    """Does the role say that somebody is a rival, an envoy or the like, and not the leader?"""
    return person.role is not None and NOT_HE.search(person.role) is not None


def points_of_people(reading: CloseReading) -> Mapping[int, float]:
    """The points of each person, by number; who has nothing to do with leaving is left out."""
    text, people = reading.report.text, reading.people
    spoken = Coverage(
        [s for c in reading.claims if c.source.words is not None for s in c.source.words.spans]
    )
    points: dict[int, float] = defaultdict(float)
    eligible: set[int] = set()
    for n, sentence in enumerate(reading.report.sentences):
        within = people.within(sentence)
        leaving = len(DEPARTURE.findall(sentence.of(text))) if within else 0
        for naming in within:
            beside = beside_points(text, naming.span.start, naming.span.end)
            if spoken.overlaps(naming.span) and beside <= 0:
                points[naming.person] += _SPEAKER_POINTS
            else:
                points[naming.person] += 1.0 + _DEPARTURE_POINTS * min(leaving, 2) + beside
            if leaving or beside > 0:
                eligible.add(naming.person)
        if n < 3 and within:
            points[within[0].person] += _FIRST_POINTS / (1 if n == 0 else 2)
    return _by_standing(reading, points, eligible)


def beside_points(text: str, start: int, end: int) -> float:
    """Points for the words right beside a name or title at `start` to `end`."""
    before = text[max(0, start - _BEFORE) : start]
    before = before[max(before.rfind(c) for c in ".;\n") + 1 :]
    after = text[end : end + _AFTER]
    found = (
        _GOES.match(after) or _HIS.match(after),
        _REFUGE_FOR.search(before) or _DONE_TO.search(before),
        _FALLEN.search(before),
    )
    beside = _BESIDE_POINTS * min(2, sum(1 for f in found if f))
    host = _BY_HOST.search(before) or _HOSTS.match(after)
    return beside + (_HOST_POINTS if host else 0.0)


def _by_standing(
    reading: CloseReading, points: dict[int, float], eligible: set[int]
) -> Mapping[int, float]:
    """The points weighted by who somebody is: a leader by title or by the table, or an envoy."""
    out: dict[int, float] = {}
    for number, person in enumerate(reading.people.persons):
        mine, aside = points[number], is_aside(person)
        known = known_country(person.name, reading.report.published) is not None
        titled = person.role is not None and LEADER.search(person.role) is not None
        if aside:
            mine *= _NOT_HE_FACTOR
        elif titled:
            mine *= TITLE_FACTOR
        elif known:
            mine *= _KNOWN_FACTOR
        if number in eligible or known or (titled and not aside):
            out[number] = mine
    return out
