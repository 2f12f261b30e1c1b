"""Hosts as the words of a tie name them: a place, its government, or the person who leads it.

"Norway", "the Norwegian government", "the king of Norway", "Norway's Harald" and "Harald" are all
that host.  Persons are marks without a number (see `marks`); who leads which country the marked
sentence knows by where they stand.
"""

from __future__ import annotations

import re

from exeunt.options.marks import Marked

MARK = r"[‹«]\d+[›»]"
_TITLE = (
    r"(?:president|king|queen|emir|sheikh|sultan|shah|prime minister|premier|chancellor|"
    r"crown prince|prince|leader|ruler|strongman|dictator|monarch|colonel|general|marshal|"
    r"head of state|mr|comrade)"
)
_STATE = (
    r"(?:government|regime|administration|authorities|leadership|air force|navy|parliament|"
    r"security services?|rulers|leaders|army|military|monarchy|royal "
    r"family|royal house|state|junta|secret services?|intelligence services?)"
)
_OFFICE = rf"(?:[a-z]+ )?(?:{_TITLE}|{_STATE}) of (?:the )?{MARK}"
_COUNTRY = rf"{MARK}(?:[’']s?)?(?: (?:[a-z]+ )?(?:{_TITLE}|{_STATE})\b)?(?: (?:{_TITLE} )?π)?"
_PERSON = rf"(?:{_TITLE} ){{0,3}}π(?:[’']s {_STATE}\b| of (?:the )?{MARK})?"
PERSON = (
    rf"(?>(?:the |an? )?(?:{MARK}(?:[’']s?)? (?:[a-z]+ )?(?:{_TITLE} ){{0,3}}π|{_PERSON}|"
    rf"{_TITLE} of (?:the )?{MARK}|{MARK}(?:[’']s?)? {_TITLE}\b)(?:, π)?)"
)
"""Somebody who leads a country, by name or by office."""
_HOST = rf"(?:(?:the |an? )?(?:neighbou?ring |nearby |distant )?(?:{_COUNTRY}|{_OFFICE}|{_PERSON}))"
HOSTS = (
    rf"(?>{_HOST}(?:(?:, and |, or |, | and | or | as well as )(?:later |perhaps |possibly |"
    rf"above all )?{_HOST}){{0,8}})"
)
"""A host or a list of hosts of which the same is said; taken whole, or hostile text costs much."""
SUBJECT = (
    r"(?<!\bin )(?<!\bin the )(?<!\bfrom )(?<!\bfrom the )(?<!\bat )(?<!\bto )(?<!\bto the )"
    r"(?<!\bof )(?<!\bof the )(?<!\bnear )(?<!\bby )(?<!\bby the )(?<!\bwith )(?<![\w-])"
    rf"(?P<host>{HOSTS})(?:,? (?:which|who|whose (?:{_TITLE}|{_STATE})))?"
)
"""Hosts that do what follows: not where something happens."""
BEHIND = (
    rf"(?P<host>{HOSTS})(?![\w’'-])(?=\W|$)(?! (?:rebels?|opposition|opponents?|people|public|"
    r"businessm[ae]n|journalists?|company|companies|press|media|newspapers?|football|workers|"
    r"exiles?|dissidents?|border|capital|citizens?|nationals|diplomats?|reporters?)\b)"
)
"""Hosts at the end of what is said: a nation's name alone is not its rebels or its press."""
_NAMED = re.compile(r"[‹«](\d+)[›»]|π")


def named_hosts(marked: Marked) -> list[tuple[int, str]]:
    """Every country that the sentence names by place or by leader, and where, in order."""
    heads = dict(marked.heads)
    out = []
    for match in _NAMED.finditer(marked.words):
        number = match.group(1)
        at = match.start()
        code = marked.places[int(number)].code if number else heads.get(marked.origin[at])
        if code is not None:
            out.append((at, code))
    return out


def codes_in(marked: Marked, start: int, end: int) -> list[str]:
    """The countries that `words[start:end]` name, in order."""
    return [code for at, code in named_hosts(marked) if start <= at < end]
