"""Titles and roles: the words that say what somebody is."""

from __future__ import annotations

import re

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister brother "
    "imam ayatollah hojatoleslam rabbi archbishop bishop cardinal pope col colonel gen "
    "general lt lieutenant maj major capt captain sgt sergeant cpl brig brigadier adm admiral "
    "marshal cdr commander gov governor sen senator rep representative congressman congresswoman "
    "hon don doña comrade monsieur madame signor señor haji alhaji chief".split()
)
"""Words, lower-case and without a full stop, that stand before a name and are not part of it."""

LEADER_NOUNS = (
    "president",
    "presi-dent",  # as scanned newspapers hyphenate it
    "presi-dent-for-life",
    "prime minister",
    "premier",
    "chancellor",
    "leader",
    "ruler",
    "dictator",
    "strongman",
    "president-for-life",
    "head of state",
    "head of government",
    "king",
    "queen",
    "emir",
    "sultan",
    "shah",
    "emperor",
    "monarch",
    "junta leader",
    "autocrat",
    "despot",
    "captain-regent",
    "taoiseach",
)
"""Offices that make somebody the leader of a country."""

OFFICIAL_NOUNS = (
    *LEADER_NOUNS,
    "minister",
    "secretary",
    "ambassador",
    "envoy",
    "spokesman",
    "spokeswoman",
    "spokesperson",
    "senator",
    "congressman",
    "congresswoman",
    "lawmaker",
    "deputy",
    "mp",
    "governor",
    "mayor",
    "general",
    "colonel",
    "admiral",
    "marshal",
    "major",
    "captain",
    "lieutenant",
    "commander",
    "commissioner",
    "attorney",
    "prosecutor",
    "judge",
    "justice",
    "speaker",
    "chief of staff",
    "chief",
    "director",
    "secretary-general",
    "representative",
    "official",
    "diplomat",
    "consul",
    "chairman",
    "chairwoman",
    "chairperson",
    "vice president",
    "vice-president",
    "adviser",
    "advisor",
    "counsel",
    "coordinator",
    "negotiator",
    "mediator",
    "prince",
    "princess",
    "undersecretary",
    "officer",
    "whip",
    "treasurer",
    "councillor",
    "counterpart",
    "legislator",
)
"""Offices and posts; somebody who holds one speaks as an official."""

OTHER_NOUNS = (
    *("wife", "husband", "son", "daughter", "brother", "sister", "nephew", "niece", "cousin"),
    *("mother", "father", "uncle", "aunt", "lawyer", "doctor", "pilot", "photographer", "bishop"),
    *("archbishop", "pope", "priest", "imam", "author", "writer", "analyst", "professor"),
    *("historian", "economist", "activist", "journalist", "editor", "reporter", "expert"),
    *("researcher", "fellow", "scholar", "critic", "supporter", "candidate", "businessman"),
    *("businesswoman", "executive", "friend", "ally", "opponent", "founder", "owner", "teacher"),
    *("student", "resident", "witness", "guard", "bodyguard", "driver", "master"),
    *("comedian", "actor", "singer", "strategist", "pollster", "consultant", "manager"),
)
"""Other things that somebody can be said to be."""

_ADJECTIVES = (
    "former|ex|outgoing|ousted|deposed|toppled|embattled|fallen|acting|interim|self-declared|"
    "self-proclaimed|then|late|longtime|long-time|current|new|old|exiled|transitional|caretaker|"
    "disgraced|fugitive|overthrown|deputy|vice|first|senior|chief|special|permanent|assistant|"
    "associate|national|federal|foreign|prime|defence|defense|interior|finance|information|"
    "justice|health|security|state|communist|socialist|rebel|opposition|military|army|air force|"
    "navy|party|house|senate|white house|government|presidential|parliamentary|assembly"
)


def _alternatives(nouns: tuple[str, ...]) -> str:
    """The nouns by their first letters, of each letter the longest first: fewer to be tried."""
    by_letter: dict[str, list[str]] = {}
    for noun in sorted(set(nouns), key=lambda n: (-len(n), n)):
        by_letter.setdefault(noun[0], []).append(re.escape(noun[1:]))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


LEADER = re.compile(rf"\b(?:{_alternatives(LEADER_NOUNS)})\b", re.IGNORECASE)
OFFICIAL = re.compile(
    rf"\b(?:{_alternatives(OFFICIAL_NOUNS)})s?\b(?![’'])|\b(?:Gen|Col|Maj|Capt|Lt|Adm|Gov|Sen|Rep|Cmdr|Brig|Amb|Sgt)\b",
    re.IGNORECASE,
)
ROLE = re.compile(rf"\b(?:{_alternatives((*OFFICIAL_NOUNS, *OTHER_NOUNS))})\b", re.IGNORECASE)
ROLE_WORD = re.compile(
    rf"(?:(?:ex-)?(?:{_alternatives((*OFFICIAL_NOUNS, *OTHER_NOUNS))})|{_ADJECTIVES}|"
    r"of|for|to|the|and|in)",
    re.IGNORECASE,
)
FEMALE = re.compile(
    r"\b(?:mrs|ms|miss|madame|lady|dame|queen|princess|wife|mother|daughter|sister|niece|aunt|"
    r"spokeswoman|chairwoman|congresswoman|businesswoman|actress|widow|herself)\b",
    re.IGNORECASE,
)
MALE = re.compile(
    r"\b(?:mr|sir|lord|king|prince|emir|sultan|shah|husband|father|son|brother|nephew|uncle|"
    r"spokesman|chairman|congressman|businessman|strongman|pope|bishop|archbishop|imam|ayatollah|"
    r"himself)\b",
    re.IGNORECASE,
)
