"""Unnamed places: what a sentence says of hosts and havens that it does not name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.options.clauses import without_exceptions
from exeunt.options.evidence import UNNAMED, Aspect, By, Direction, Role, Status, Theme
from exeunt.options.open_finding import OpenFinding
from exeunt.options.wording import NEGATION

_SOME = (
    r"(?:a number of|several|some|many|various|other|certain|friendly|unnamed|unidentified|two|"
    r"three|four|five|six|at least \w+|dozens of|¤ and ¤|¤|«\d+»)"
)
_COUNTRY = r"(?:countr(?:y|ies)|states?|nations?|governments?|capitals?|places?)"
_OPEN_COUNTRY = (
    r"(?:countries|states|nations|governments|capitals|places|(?<!the )(?<!his )(?<!her )(?<!our )"
    r"(?<!its )(?<!this )(?<!that )(?<!λ's )(?<!own )(?<!secretary of )(?:country|state|nation|"
    r"government|place))"
)
"""Countries that nobody names, and not "the country" of somebody who was named before."""
_A_PLACE = (
    r"(?:an?|another|some|one|third|new) (?:\w+ |¤ |[\w-]+ ){0,2}(?:country|state|nation|place|"
    r"island|destination|location|(?:safe )?haven|home|refuge)"
)
_OPEN = re.compile(r"\b(?:may|might|could|whether|unclear)\b")


@dataclass(frozen=True, slots=True)
class _UnnamedFrame:
    """A pattern and what it says of the unnamed place."""

    pattern: re.Pattern[str]
    status: Status
    by: By | None = None
    role: Role = Role.DESTINATION


_FRAMES = (
    _UnnamedFrame(
        re.compile(
            rf"\b{_SOME} (?:[\w¤]+ ){{0,4}}{_COUNTRY}\b[^.;?!‹]{{0,120}}?\b(?:have |has |"
            r"had )?(?:rejected|refused|declined|ruled out|turned)\b"
        ),
        Status.REFUSED,
        By.HOST,
    ),
    _UnnamedFrame(
        re.compile(
            rf"\b(?:{_SOME} |there are )?(?:\w+ ){{0,3}}{_OPEN_COUNTRY}\b(?! of "
            rf"‹)[^.;?!]{{0,150}}?\b"
            r"(?:willing|ready|prepared|offer(?:s|ed)|agreed|happy|glad) to (?:accept|take|host|"
            r"receive|shelter|have|welcome|give)\b|\b(?:offered|promised|guaranteed|"
            r"assured of) (?:asylum|exile|refuge|sanctuary|shelter|a (?:safe )?(?:home|"
            r"haven)) in (?:an?|any|some) (?:\w+ )?(?:country|place|state)\b|"
            rf"\b{_SOME} (?:\w+ ){{0,2}}{_COUNTRY} +(?:have|has|had) (?:\w+ )?offered\b"
            r"(?! to (?:mediate|help|send))"
        ),
        Status.OFFERED,
    ),
    _UnnamedFrame(
        re.compile(
            r"\b(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?|hunt(?:ing)?|find(?:ing)?|seek(?:s|ing)?|"
            r"sought|get(?:ting)?|casting about)\b[^.;?!‹]{0,60}?\b"
            rf"(?:for )?{_A_PLACE}\b(?! (?:in|on|at) (?:the )?[‹«])|\bfind (?:λ )?a place\b|"
            r"\bget λ[^.;?!‹]{0,40}a (?:safe )?haven\b|\b(?:place|country|home|refuge|haven|"
            r"host) (?:for|of|to)\b[^.;?!‹]{0,40}?\bsought\b"
        ),
        Status.DISCUSSED,
    ),
    _UnnamedFrame(
        re.compile(
            rf"\b{_SOME} (?:or {_SOME} )?(?:\w+ ){{0,2}}{_COUNTRY} (?:have|has|had|are|were|is|"
            rf"was) "
            r"(?:also |now |already )?(?:been |being )?(?:talked (?:about|of)|discussed|sounded "
            r"out|"
            r"approached|contacted|considered|looked (?:at|into)|in touch|in contact)\b|"
            r"\b(?:in search of|search(?:ing)? for|looking for|hunt(?:ing)? for|casting round for|"
            r"to find|"
            r"finding) (?:an? |some|any)(?:\w+ )?(?:takers?|hosts?|somebody|someone|body|one|"
            r"roof) ?"
            r"(?:to|for|who|willing|$|[.,])"
        ),
        Status.DISCUSSED,
    ),
    _UnnamedFrame(
        re.compile(
            r"λ[^.;?!‹«π]{0,30}?\b(?:(?:is|was|am|are) not (?:in the market for|interested in|"
            r"looking for|"
            r"asking for|seeking|in need of|thinking of|planning for|considering)|(?:does|did|do|"
            r"would|will) (?:not|n[’']t|never) (?:need|want|seek|ask for|accept|consider|hear of)|"
            r"has no "
            r"(?:need of|need for|use for|interest in|wish for)|turned down|rejected|declined|"
            r"spurned) "
            r"(?:(?:an?|any|the|all|every|such|offers? of) ){0,3}(?:offers?|asylum|exile|refuge|"
            r"safe passage|"
            r"haven|sanctuary|invitations?|way out)\b(?! (?:in|from|by|to) (?:the "
            r")?[‹«])(?![^.;?!]{0,60}[‹«])"
        ),
        Status.REFUSED,
        By.LEADER,
    ),
    _UnnamedFrame(
        re.compile(
            r"\b(?:landed|stopped|touched down|refuel\w*|stopover)\b[^.;?!‹]{0,40}?\b(?:an?|"
            r"some) (?:¤ |\w+ ){0,3}(?:island|airport|country)\b"
        ),
        Status.FLED_TO,
        role=Role.TRANSIT,
    ),
    _UnnamedFrame(
        re.compile(
            r"λ[^.;?!‹]{0,80}?\b(?:agreed|accept\w*|consent\w*)\b[^.;?!‹]{0,60}?\b(?:leave|"
            rf"left|exile|go)\b(?![^.;?!]{{0,40}}[‹«])[^.;?!‹]{{0,60}}?(?:{_A_PLACE}|¤)?"
        ),
        Status.ACCEPTED,
    ),
    _UnnamedFrame(
        re.compile(
            r"λ[^.;?!‹«]{0,60}?\b(?:fled|flew|gone|went|escaped|left|flown|slipped|taken|moved|"
            r"is now|was now)(?: \w+){0,3}? (?:abroad|overseas|(?:to|for) an? (?:un\w+|secret|"
            r"foreign) (?:\w+ )?(?:country|destination|place|location))\b(?![^.;?!]{0,40}[‹«])"
        ),
        Status.FLED_TO,
    ),
    _UnnamedFrame(
        re.compile(rf"λ[^.;?!‹]{{0,80}}?\b(?:to|for|in|into) (?:{_A_PLACE}|¤)\b"),
        Status.REPORTED,
    ),
    _UnnamedFrame(
        re.compile(
            r"\b(?:propos\w+|call(?:s|ed|ing)? on|urg\w+|suggest\w*|put to|idea|plan|offer|talks?|"
            r"negotiat\w*|feelers)\b[^.;?!‹]{0,70}?(?:λ[^.;?!‹]{0,60}?\b(?:go into exile|"
            r"into exile|exile|way out|leave the country)(?! (?:in|to) [‹«])|exile for λ|"
            r"way out for λ|λ is putting out feelers)|λ[^.;?!‹]{0,30}?putting out feelers|"
            r"put to λ as a way out"
        ),
        Status.DISCUSSED,
    ),
    _UnnamedFrame(
        re.compile(
            r"λ[^.;?!‹«]{0,60}?\b(?:go|leave|live|fly|flee|move|settle)(?: \w+){0,3}? (?:anywhere|"
            r"wherever|to (?:any|almost any|whatever|whichever) country)\b"
        ),
        Status.POSSIBLE,
    ),
    _UnnamedFrame(
        re.compile(
            r"\b(?:talk|discuss|negotiat|consult|sp[eo]ak|spoke|sound|"
            r"approach)\w*\b[^.;?!‹]{0,60}?\b(?:about|on|over|for|out) (?:an? |"
            r"the )?(?:\w+ )?(?:refuge|exile|haven|home|asylum|place|sanctuary|"
            r"host)(?: abroad)? for λ(?![^.;?!]{0,20}[‹«])"
        ),
        Status.DISCUSSED,
    ),
    _UnnamedFrame(
        re.compile(r"\btalk (?:has )?(?:turned|centred|centered)[^.;?!‹]{0,40}?(?:¤|countries)"),
        Status.POSSIBLE,
    ),
)
_SAID_OF_HIM = (Status.REPORTED, Status.ACCEPTED, Status.FLED_TO)
_DENIED = re.compile(
    r"\b(?:each|every|any|all) (?:new )?(?:names?|reports?|places?)\b[^.;?!]{0,30}\bdenied\b"
)


def find_unnamed(words: str) -> list[OpenFinding]:
    """What the marked words say of places without a name; findings do not overlap."""
    out: list[OpenFinding] = []
    words = without_exceptions(words)
    denied = _DENIED.search(words)
    if denied:
        out.append(_finding(Status.DENIED, None, Role.DESTINATION, denied))
    for frame in _FRAMES:
        match = shortest(frame.pattern, words)
        if match is None or any(f.start < match.end() and match.start() < f.end for f in out):
            continue
        status = frame.status
        if status in (Status.REPORTED, Status.DISCUSSED) and _OPEN.search(words[: match.end()]):
            status = Status.POSSIBLE
        if status in _SAID_OF_HIM and NEGATION.search(match.group()):
            continue
        out.append(_finding(status, frame.by, frame.role, match))
    return out


def shortest(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The first match, begun as late as it still ends at the same place."""
    found = pattern.search(words)
    while found is not None:
        later = pattern.search(words, found.start() + 1)
        if later is None or later.end() != found.end():
            break
        found = later
    return found


def _finding(status: Status, by: By | None, role: Role, match: re.Match[str]) -> OpenFinding:
    against = status in (Status.DENIED, Status.REFUSED)
    aspect = Aspect.COULD if status in (Status.OFFERED, Status.REFUSED) else Aspect.WOULD
    direction = Direction.AGAINST if against else Direction.FOR
    return OpenFinding(UNNAMED, Theme.OPTION, aspect, direction, status, role, by, *match.span())
