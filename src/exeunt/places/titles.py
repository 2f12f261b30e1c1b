"""Names of languages, and names of papers, bodies and treaties that hold a place."""

from __future__ import annotations

import re

from exeunt.places.around import in_headline_style, word_after, word_before
from exeunt.places.scan import Hit

_LANGUAGE = frozenset(
    """English French Spanish Portuguese German Italian Dutch Russian Ukrainian Polish Czech Greek
    Turkish Swedish Danish Norwegian Finnish Chinese Japanese Korean Vietnamese Thai Burmese Khmer
    Lao Nepali Indonesian Somali Georgian Armenian Romanian Bulgarian Serbian Croatian Hungarian
    Albanian Kazakh Uzbek Tajik Turkmen Kyrgyz Icelandic Irish Welsh Maltese Mongolian Belarusian
    Lithuanian Latvian Estonian Slovak Slovenian Macedonian Malagasy Swazi Samoan Tongan Fijian
    Persian""".split()
)
_SPEAKING = re.compile(
    r"\b(?:speak|speaks|speaking|spoke|spoken|learn|learns|learned|learning|taught|teaches"
    r"|fluent in|into|translated from|translation from)"
    r"(?: (?:fluent|broken|good|perfect|excellent|passable|halting|both|only|some|little|also|no"
    r"|in|the)){0,2} $"
)
_SPOKEN = re.compile(r"[ \-‐‑]{1,2}(?:speak|s?peak-?ing|language|speaker|spoken)", re.I)
_CHAIN = re.compile(r",? (?:and|or) |, ")
_IN = re.compile(r"\bin $")
_AFTER_IN = re.compile(r"(?:[^\w\s\-’']|$|\s+(?:and|or|that|to|on|as|for|by|when|before|after)\b)")
_REACH = 45

_HEAD_OF_PAPER = frozenset(
    "Post Times Herald Tribune Gazette Telegraph Observer Guardian Chronicle Examiner Inquirer "
    "Convention Conventions Statute Protocol Consensus Syndrome Accords Accord Treaty Pact "
    "University Airlines Airways Broadcasting".split()
)
_HEAD_OF_BODY = frozenset(
    "Daily Mail Journal Standard Independent Today TV Television Radio News Review Insight Mirror "
    "Press Wire Club Institute Foundation Declaration Memorandum Agreement Initiative "
    "International".split()
)
_LEAD = frozenset(
    "Radio Air Agence Banco Banque Télévision Télé Tele Jeune Nouvel Daily Le La Presse".split()
)
_LEAD_OF = re.compile(
    r"\b(?:Bank|Times|Voice|University|Church|College|Treaty|Statute|Convention|Peace|Radio|School"
    r"|Museum|Stock Exchange|Institute|Reserve Bank) of(?: the)? $"
)


class Languages:
    """Tells languages from peoples, from left to right: "she speaks French and Spanish" has two."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last_end = -1

    def is_language(self, hit: Hit) -> bool:
        """Is this adjective the name of a language here?"""
        text = self._text
        if hit.row.name not in _LANGUAGE:
            return False
        before = text[max(0, hit.start - _REACH) : hit.start]
        spoken = (
            _SPOKEN.match(text, hit.end) is not None
            or _SPEAKING.search(before) is not None
            or (_IN.search(before) is not None and _AFTER_IN.match(text, hit.end) is not None)
            or (self._last_end > 0 and bool(_CHAIN.fullmatch(text[self._last_end : hit.start])))
        )
        if spoken:
            self._last_end = hit.end
        return spoken


def is_in_title(text: str, hit: Hit) -> bool:
    """Is this name part of the name of a paper, a body or a treaty?  An airport is a place."""
    following = word_after(text, hit.end)
    if following in _HEAD_OF_PAPER:
        return True
    if following in _HEAD_OF_BODY:
        after = text[hit.end : hit.end + _REACH]
        return "Airport" not in after and not in_headline_style(text, hit.start, hit.end)
    if hit.row.kind == "demonym":
        return False
    before = word_before(text, hit.start)
    if before in _LEAD and not in_headline_style(text, hit.start, hit.end):
        return True
    return bool(_LEAD_OF.search(text[max(0, hit.start - _REACH) : hit.start]))
