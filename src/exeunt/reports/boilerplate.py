"""Lines that belong to the page and not to the report: sign-ups, sharing, credits, copyright."""

from __future__ import annotations

import re

from exeunt.reports.bylines import read_names
from exeunt.reports.wire_notes import is_note

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
  | (?:related|recommended|popular|trending)
    (?:\s+(?:stories|articles|coverage|content|news|topics|links|reading))?$
  | (?:most|also)\s+(?:read|popular|viewed|shared)$
  | more\s+(?:from|on|in)\s+(?:this|the|our)\s+\w+$
  | you\s+(?:may|might)\s+also\s+(?:like|be\s+interested)\b | recommended\s+for\s+you
  | view\s+(?:this|it)\b.{0,30}\b(?:browser|online)\b | having\s+trouble\s+(?:viewing|reading)\b
  | (?:update|manage|change)\s+(?:your|my)\s+(?:(?:e-?mail|newsletter|subscription)\s+)?
    (?:preferences|subscriptions?|settings)
  | forward\s+(?:this|to\s+a\s+friend)\b | (?:was|were)\s+this\s+(?:e-?mail|newsletter)\s+forwarded
  | add\s+us\s+to\s+your\s+(?:address|contacts)\b | you[’']re\s+(?:receiving|getting)\s+this\b
  | (?:log|sign)\s+in(?:\s+(?:to|or)\b.{0,40})?$ | already\s+a\s+(?:subscriber|member)\b
  | get\s+the\s+app\b
  | (?:leave|post|add)\s+a\s+comment
  | \d[\d,.]*k?\s+(?:comments?|shares?|likes?|views?|re(?:tweets?|posts?)|replies)\b.{0,60}$
  | (?:back\s+to\s+top|jump\s+to\s+\w+|copy\s+link|play\s+video|watch\s+live|listen\s+now)$
  | (?:copyright|©).{0,3}$ | why\s+you\s+can\s+trust\b
  | this\s+(?:e-?mail|newsletter)\s+was\s+sent\s+to\b
"""
_SHARES = r"""(?:share|tweet|post|facebook|twitter|x|whatsapp|e-?mail|print|linkedin|telegram|reddit
|instagram|youtube|pinterest|messenger|sms|copy\s+link|save|bookmark|link|comments?|this|on|via|with)"""
_SHARE_BAR = re.compile(rf"[\W_]*(?:{_SHARES}\b[\W_]*){{2,20}}$", re.IGNORECASE | re.VERBOSE)
_LIST_HEAD = re.compile(
    r"[\W_]*(?:(?:related|recommended|popular|trending)"
    r"(?:\s+(?:stories|articles|coverage|content|news|topics|links|reading))?"
    r"|most\s+(?:read|popular|viewed)|read\s+(?:next|more|also)|see\s+also"
    r"|more\s+on\s+this\s+(?:story|topic)|also\s+(?:read|in\s+the\s+news)"
    r"|you\s+(?:may|might)\s+also\s+like|recommended\s+for\s+you|(?:in\s+)?other\s+news"
    r"|further\s+reading)[\W_]*$",
    re.IGNORECASE,
)
_LIST_ENTRY = 140
"""Code points of the longest title of another story in a list of links."""
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
    return bool(
        _PAGE.match(line)
        or _SHARE_BAR.match(line)
        or _CONTRIBUTED.match(line)
        or is_note(line)
        or desk_credit(line) is not None
    )


def heads_links(line: str) -> bool:
    """Does the line head a list of other stories?

    >>> heads_links("Related stories"), heads_links("Related stories were told.")
    (True, False)
    """
    return len(line) < _LIST_ENTRY and _LIST_HEAD.match(line) is not None


def is_link(line: str) -> bool:
    """Could the line, below such a head, be the title of another story?"""
    return len(line) <= _LIST_ENTRY and line[-1] not in '.:,;”"' and not line[0].islower()


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
