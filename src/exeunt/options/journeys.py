"""Journeys: where they lead behind the first place, and which place is a mere stop."""

from __future__ import annotations

import re

from exeunt.options.clauses import Fit, placed
from exeunt.options.evidence import Role, Status
from exeunt.options.finding import Finding
from exeunt.options.leader_frames import ALTERNATIVE, ONWARD, STOP_BEFORE
from exeunt.options.wording import TEMPORARY, TRANSIT

_ELSEWHERE = re.compile(r"\b(?:and then|then|before|on (?:λ|his) way|en route|later)\b")
_NOT_YET = re.compile(r"\bbefore\b|\bon λ's way\b")
"""What stands before a place that is not reached yet."""
_NEXT_PLACE = re.compile(r"[‹«]")
_THROUGH = re.compile(r"\b(?:by way of|via|through|after)\b.*$")
_ROLE_REACH = 60
"""Marked characters behind the frame that tell what the place is to be."""
_VERBLESS_REACH = 10
"""Marked characters before a frame without a verb that tell it, too."""


def role_of(fit: Fit, status: Status) -> Role:
    """What the place would be to the leader, by the words from the verb on."""
    if fit.frame.role is not Role.DESTINATION:
        return fit.frame.role
    words, match = fit.clause.words, fit.match
    after = _NEXT_PLACE.split(words[match.end() : match.end() + _ROLE_REACH])[0]
    after = _THROUGH.sub("", after)
    if "verb" in match.re.groupindex:
        begins = match.start("verb")
    else:
        begins = max(0, match.start() - _VERBLESS_REACH)
    near = words[begins : match.end()] + after
    if TEMPORARY.search(near):
        return Role.TEMPORARY
    if TRANSIT.search(near) or (status is Status.FLED_TO and _ELSEWHERE.search(after)):
        return Role.TRANSIT
    return Role.DESTINATION


def places_behind(fit: Fit, status: Status) -> tuple[list[Finding], set[int]]:
    """Places further along the journey, and the numbers of those that were a stop on it."""
    rest = fit.clause.words[fit.match.end() :]
    onward = ONWARD.match(rest)
    between = onward.group("between") if onward else ""
    instead = " but " in between
    if onward and status is Status.DENIED and not instead:
        return [], set()
    out: list[Finding] = []
    stops: set[int] = set()
    if onward:
        if not instead:
            stops.update(n for n, _ in placed(fit.match))
        going = Status.REPORTED if instead or _NOT_YET.search(between) else status
        role = Role.TEMPORARY if TEMPORARY.search(between) else Role.DESTINATION
        out += _behind(fit, onward, "places", going, role)
    other = ALTERNATIVE.match(rest)
    if other:
        out += _behind(fit, other, "places", status, Role.DESTINATION)
    stop = STOP_BEFORE.match(rest)
    if stop:
        group = "places" if stop.group("places") else "via"
        out += _behind(fit, stop, group, status, Role.TRANSIT)
    return out, stops


def _behind(
    fit: Fit, further: re.Match[str], group: str, status: Status, role: Role
) -> list[Finding]:
    """A finding for each place of a match that begins where the frame's match ends."""
    base = fit.clause.start + fit.match.end()
    return [
        Finding(
            n,
            status,
            role,
            None,
            fit.clause.start + fit.match.start(),
            base + further.end(),
            base + at,
        )
        for n, at in placed(further, group)
    ]
