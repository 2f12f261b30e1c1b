"""Lines that belong to the page and not to the report: sign-ups, sharing, credits, copyright."""

from __future__ import annotations

import re

from exeunt.reports.bylines import read_names

LONGEST = 500
"""Code points of the longest line that is looked at."""

_PHRASES = r"""
    sign\s+up\s+(?:for|to|here|now) | subscribe\s+(?:to|now|here|for|today)
  | (?:join|get|read)\s+our\s+newsletter
  | follow\s+(?:us\s*(?:on\b|at\b|:|@|$)|@|\w+(?:\s\w+){0,3}\s+on\s+(?:twitter|facebook
    |instagram|x\b|telegram|whatsapp|youtube|linkedin|google))
  | (?:like|find|join)\s+us\s+on\b | click\s+(?:here|to)\b | tap\s+here\b
  | (?:read|see|watch|listen)\s+(?:more|also|next)\s*(?::|\||>|→|$)
  | (?:also\s+read|related|more\s+on\s+this|recommended|must\s+read)\s*:
  | read\s+(?:the\s+)?full\s+(?:story|article|report)
  | share\s+(?:this|on|via)\b.{0,60}$ | share$ | advertisement$ | advertising$
  | sponsored(?:\s+content)?$ | story\s+continues\s+below | continue\s+reading
  | skip\s+(?:to|past)\b | listen\s+to\s+this\s+(?:article|story)
  | download\s+(?:our|the)\b.{0,30}\bapp\b | (?:print|email|comments?|save|bookmark)$
  | all\s+rights\s+reserved | (?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}|[A-Z])
  | copyright\s+(?:©\s*)?\d{4} | this\s+material\s+may\s+not\s+be\s+(?:published|reproduced)
  | our\s+standards\s*: | terms\s+(?:of|and)\s+(?:use|conditions)\b.{0,60}$
  | cookie\s+(?:policy|settings) | privacy\s+(?:policy|notice) | view\s+(?:comments|in\s+browser)
  | unsubscribe\b | you\s+(?:are\s+receiving|received)\s+this\s+(?:e-?mail|newsletter)
  | to\s+unsubscribe\b | support\s+(?:our|independent)\s+journalism
  | (?:more|latest)\s+(?:news|stories)\s*(?::|$)
"""
_PAGE = re.compile(rf"[\s>*_\-–—|(\[#]*(?:{_PHRASES})", re.IGNORECASE | re.VERBOSE)
_DESK = re.compile(
    r"\s*(?:and\s+)?(?:(?:additional|further)\s+)?(?:reporting|writing|editing|edited|compiled|written|translated|translation)"
    r"\s+by\s+",
    re.IGNORECASE,
)
_DESK_BREAK = re.compile(
    r"\s*;\s*|(?<!additional)(?<!further)(?<!\band)[.,]?\s+(?=(?:and\s+)?(?:additional\s+|further\s+)?(?:reporting|writing|editing|edited)\s+by\s)",
    re.IGNORECASE,
)
_DESK_EDGES = " \t\u00a0()[]*_—–-."
_CONTRIBUTED = re.compile(
    r"[^.!?“”\"]{3,250}\bcontributed\s+(?:to\s+this|reporting|to\s+the\s+report)[^.!?“”\"]{0,120}[.)\s]*$",
    re.IGNORECASE,
)


def is_boilerplate(line: str) -> bool:
    """Does the whole line belong to the page rather than to the report?

    >>> is_boilerplate("Sign up for our newsletter"), is_boilerplate("He will sign up for it.")
    (True, False)
    """
    if len(line) > LONGEST or any(sign in line for sign in '“”"'):  # somebody speaks in it
        return False
    return bool(_PAGE.match(line) or _CONTRIBUTED.match(line) or desk_credit(line) is not None)


def desk_credit(line: str) -> tuple[str, ...] | None:
    """The reporters of `(Reporting by A and B; editing by C)`; None if the line is no such thing.

    >>> desk_credit("(Reporting by Jane Doe in Cairo; Editing by Eva Sand.)")
    ('Jane Doe',)
    >>> desk_credit("Reporting by The Lamp showed that he had left.") is None
    True
    """
    bare = line[:LONGEST].strip(_DESK_EDGES)
    if not _DESK.match(bare):
        return None
    reporters: list[str] = []
    for piece in _DESK_BREAK.split(bare):
        desk = _DESK.match(piece)
        found = read_names(piece[desk.end() :].strip(_DESK_EDGES)) if desk else None
        if desk is None or found is None:
            return None
        if desk.group().strip().casefold() == "reporting by":
            reporters += found[0]
    return tuple(dict.fromkeys(reporters))
