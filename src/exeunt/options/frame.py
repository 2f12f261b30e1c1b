"""The frame: a way in which a clause can speak of a place as a destination.

Each frame is a pattern over a marked clause (see `marks`) with the status it gives.  A frame
speaks of *kinds* of wording (a host that accepts, a host that refuses, a leader bound
for a place), never of a country or a person.  Here is what all frames are built of; the
frames themselves stand in `host_frames`, `leader_frames` and `nominal_frames`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.options.evidence import By, Role, Status

PLACE = r"(?:the )?(?:neighbou?ring |nearby |distant |friendly |communist |oil-rich )?[‹«]\d+[›»]"
PLACES = (
    rf"{PLACE}(?:(?:, | and | or |, and |, or | as well as | and perhaps | or perhaps | and even )"
    rf"(?:to |in |into |possibly |perhaps |maybe )?{PLACE}(?![’']s))*"
)
"""A place, or a list of places of which the same is said."""
REFUGE = (
    r"(?:asylum|exile|refuge|sanctuary|shelter|haven|(?<!white )(?<!\w)home\b|residence|"
    r"hospitality|protection|a house|a villa|a visa|visa|safe passage|retire\w*|retreat|"
    r"place of refuge)"
)
HOST = (
    rf"(?P<places>(?<!\bin )(?<!\bin the )(?<!\bfrom )(?<!\bat )(?<!\bto )(?<!\bfor ){PLACES}|"
    rf"{PLACES}(?=, (?:an? |one of |the only |which |whose )| and (?:it|they)\b))(?:[’']s?)?"
)
"""A place as the subject of what follows: not where something happens ("In X, a minister said")."""
GAP = r"(?:(?!\bλ\b\s+(?:said|told))[^‹›«».;?!]){0,%d}?"
"""At most so many code points of one clause, with no place and no word of the leader's in them."""
HOST_GAP = r"[^‹›«».;?!λ]{0,%d}?"
"""The same without the leader."""
NAMED_GAP = r"(?:(?!\b(?:that|which|who|by|between|proposal|said|says|told)\b)[^‹›«».;?!]){0,%d}?"
"""The same without a word that begins another clause."""
NOT = r"(?:not|n[’'‘]t|never|no longer|neither|cannot|no)\b"


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern with a group `places` and the status that it gives them.

    `by` is who refuses, `role` what the place would be; the words around it may still
    change the status (see `findings`).
    """

    name: str
    pattern: re.Pattern[str]
    status: Status
    by: By | None = None
    role: Role = Role.DESTINATION


def frame(
    name: str, pattern: str, status: Status, by: By | None = None, role: Role = Role.DESTINATION
) -> Frame:
    """The frame with its pattern compiled."""
    return Frame(name, re.compile(pattern), status, by, role)


def either(*alternatives: str) -> str:
    """A pattern for any of the alternatives; the first that fits is taken.

    >>> either("goes", "went")
    '(?:goes|went)'
    """
    return f"(?:{'|'.join(alternatives)})"


def any_of(*alternatives: str) -> re.Pattern[str]:
    """A compiled pattern for any of the alternatives; the first that fits is taken."""
    return re.compile("|".join(alternatives))
