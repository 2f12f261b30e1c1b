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
from exeunt.options.spelling import LEADER_MARK

_NAMED = r"[‹«]\d+[›»]"
PLACE = (
    rf"(?:the )?(?:neighbou?ring |nearby |distant |friendly |communist |"
    rf"oil-rich )?{_NAMED}(?:[’']s {_NAMED}(?: (?:islands?|coast|riviera))?| in (?:the "
    rf")?{_NAMED})?(?: itself)?"
)
"""A place by name, with the land it is in ("Aswan in Egypt", "Spain's Balearic islands")."""
PLACES = (
    rf"{PLACE}(?:(?:, | and | or |, and |, or | as well as | nor | and perhaps | or perhaps |"
    rf" and even )(?:to |in |into |possibly |perhaps |maybe )?{PLACE}(?![’']s))*"
)
"""A place, or a list of places of which the same is said."""
REFUGE = (
    r"(?:asylum|exile|refuge|sanctuary|shelter|haven|(?<!white )(?<!\w)home\b|residence|"
    r"hospitality|protection|a house|a villa|a visa|visa|safe passage|retire\w*|retreat\b|"
    r"place of refuge)"
)
THEREIN = (
    r"(?:(?:the |an? |λ's |some )?(?:[\w¤«»-]+ ){0,4}?(?:in|near|outside|of|at|"
    r"on the coast of) (?<!border of )(?<!border in )(?<!border near ))?(?:the )?"
)
"""What may stand between "to" and a place: "a clinic in", "the port of"."""
UNASKED = (
    r"\b(?:no (?:\w+ ){0,3}?(?:approach|request|inquiry|enquiry|application|contact|invitation|"
    r"talks|plans?|offer|question)\b[^.;?!‹«]{0,40}?(?:made|received|come|came|been|had|was|in)?|"
    r"(?:has|have|had|was|were) (?:not|never) (?:yet )?(?:been )?(?:asked|approached|contacted|"
    r"sounded out|requested|consulted|applied)|nobody (?:has |had )?(?:asked|approached)|(?:knew|"
    r"knows?|known) nothing|(?:was|were|is|are) (?:news to|unaware|not aware)|not (?:received|had|"
    r"got) (?:\w+ )?(?:request|application|approach)|(?:has|have|had) (?:never|not) (?:\w+ )?heard "
    r"(?:of|from)|(?:has|have|had) no (?:\w+ )?(?:knowledge|word|news|information|record|idea)|"
    r"(?:nobody|no one) (?:has |had )?(?:been in touch|called|rung|written|applied|got in touch|"
    r"raised|made (?:any |an )?\w+)|not (?:been )?(?:in touch|on the agenda|under (?:discussion|"
    r"consideration|negotiation))|(?:issue|question|matter) (?:does|did|has) not (?:arise|arisen|"
    r"come up|been raised)|λ (?:has|had|did) (?:not|never) (?:yet )?(?:appl\w+|ask\w*|request\w*|"
    r"contact\w*|approach\w*|been in touch|set foot|arrived|landed|entered|sought)|"
    r"λ (?:is|was) not (?:here|there|expected|"
    r"coming|in the country|on \w+ soil)|neither (?:an? )?(?!confirm)\w+ nor)"
)
"""Words of hosts who say that nobody has asked them."""
OF_HIS_AFFAIRS = (
    r" (?:of|about) λ's (?!(?:\w+ )?(?:plans?|whereabouts|departure|arrival|request|application|"
    r"flight|"
    r"journey|coming|visit|escape|exile|presence|wish\w*|next)\b)"
)
"""Behind "knew nothing": whoever knows nothing of the leader's money has not denied a refuge."""
HOST = (
    rf"(?P<places>(?<!\bin )(?<!\bin the )(?<!\bfrom )(?<!\bat )(?<!\bto )(?<!\bfor )(?<!\bwith "
    rf")(?<!\bto the )(?<!\bfrom the )(?<!\bat the )(?<!\bwith the )(?<!\btold )(?<!\btold the "
    rf")(?<!\bassured "
    rf")(?<!\basked )(?<!\basked the )(?<!\bbegged )(?<!\bimplored ){PLACES}|{PLACES}(?=, (?:an? |"
    rf"one of |the only |which |whose )| and (?:it|"
    rf"they)\b))(?:[’']s?)?"
    r"(?: (?:has |had )?(?:told|assured|informed|warned) (?:the )?[‹«]\d+[›»](?: \w+){0,2}? "
    r"(?:that )?(?=it|they))?"
)
"""A place as the subject of what follows: not where something happens ("In X, a minister said")."""
GAP = r"(?:(?!\bλ\b\s+(?:said|told))[^‹›«».;?!]){0,%d}?"
"""At most so many code points of one clause, with no place and no word of the leader's in them."""
ADJECTIVE_GAP = (
    r"(?:(?!\bλ\b\s+(?:said|told))(?:[^‹›«».;?!]|«\d+»(?! (?:president|minister|leader)))){0,%d}?"
)
"""The same, with adjectives of places ("flown out by «0» helicopters")."""
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

    def could_fit(self, words: str) -> bool:
        """False where the words lack the leader with whom the pattern begins: saves a search."""
        return LEADER_MARK in words or not self.pattern.pattern.startswith(LEADER_MARK)


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
