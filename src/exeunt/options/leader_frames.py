"""Frames with the leader as their subject: on the way to a place, there, or against it."""

from __future__ import annotations

import re

from exeunt.options.evidence import By, Status
from exeunt.options.frame import GAP, HOST, HOST_GAP, PLACES, REFUGE, frame
from exeunt.options.verbs import GOING, WENT

LEADER_FRAMES = (
    frame(
        "gone into exile",
        rf"λ{GAP % 110}\b(?:has|have|had|has now) gone into exile (?:in|to) (?P<places>{PLACES})",
        Status.SETTLED,
    ),
    frame("it would be there", rf"\bit (?:would|will) be (?P<places>{PLACES})", Status.REPORTED),
    frame(
        "advised to go",
        rf"λ should (?:think of|consider|look to|try)(?: \w+ing)?(?: in| to)? (?P<places>{PLACES})",
        Status.DISCUSSED,
    ),
    frame("host took him in", rf"{HOST}{HOST_GAP % 40}\btook λ in\b", Status.FLED_TO),
    frame(
        "asked for refuge",
        rf"λ{GAP % 60}\b(?:ask(?:s|ed|ing)?|petition(?:s|ed)|appeal(?:s|ed) to|"
        r"appl(?:y|ies|ied) to) "
        rf"(?P<places>{PLACES}) (?:for|to grant|to give) [^.;?!‹]{{0,30}}?{REFUGE}",
        Status.REPORTED,
    ),
    frame(
        "accepted its offer of refuge",
        rf"λ{GAP % 60}\baccept(?:s|ed|ing)? (?P<places>{PLACES})(?:[’']s)? (?:\w+ )?"
        r"(?:offer|invitation|proposal)",
        Status.ACCEPTED,
    ),
    frame(
        "agreed to go",
        rf"λ{GAP % 60}\b(?:agreed|accepted|consented) to (?:go|leave|move|fly|exile|retire|live)"
        rf"[^,‹›«».;?!]{{0,40}}?(?:to|in|for) (?P<places>{PLACES})",
        Status.ACCEPTED,
    ),
    frame(
        "leader refuses",
        rf"λ{GAP % 90}\b(?:ruled out|rejected|declined|refused|turned down|does not want|"
        r"doesn[’']t want|did not want|will not go|spurned|has no wish|is against|"
        rf"decided against){GAP % 60}(?:to|in|for|from|by|of)? ?(?P<places>{PLACES})",
        Status.REFUSED,
        By.LEADER,
    ),
    frame(
        "leader went",
        r"(?P<who>λ|plane|jet|aircraft|convoy|helicopter|flight|left|escorted|flown|carried|who|"
        rf"and)\b(?P<gap>{GAP % 110})(?P<verb>\b{WENT}) "
        r"?(?:(?:to|in|for|into|at|on) )?(?:(?:medical )?(?:treatment|surgery|care|tests) (?:in|"
        r"at) )?(?:(?:the|a|λ's) (?:\w+ ){0,3}(?:in|at|of|near) )?(?:"
        r"(?:the |a )?(?:[\w¤]+ ){0,4}(?:town|city|island|resort|capital|airport|palace|"
        rf"hotel) (?:\w+ )?(?:of|in|near) )?(?P<places>{PLACES})",
        Status.FLED_TO,
    ),
    frame(
        "leader goes",
        rf"(?P<who>λ|plane|jet|aircraft|couple|who)(?:[’']s)?\b(?P<gap>{GAP % 140})"
        rf"(?P<verb>\b{GOING}) (?:\w+ )?(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "leader lives",
        rf"λ{GAP % 60}\b(?:lives|living|has lived|has been living|resides|settled|has settled|"
        r"was granted asylum|has asylum|has been granted asylum|"
        rf"in exile) (?:\w+ ){{0,3}}?in (?P<places>{PLACES})",
        Status.SETTLED,
    ),
    frame(
        "accepted its offer",
        rf"(?P<places>{PLACES})[^.;?!‹]{{0,20}}?\baccept(?:ing|ed)? (?:its|their|the|an|λ's) "
        r"(?:\w+ )?(?:offer|invitation)\b",
        Status.ACCEPTED,
    ),
    frame(
        "accepted",
        rf"λ{GAP % 60}\b(?:accept(?:s|ed)|agreed to go|agreed to leave)[^,‹›«».;?!]{{0,60}}?(?:to|"
        rf"in|for|from|by|of) (?P<places>{PLACES})",
        Status.ACCEPTED,
    ),
)

ONWARD = re.compile(
    r"^(?P<between>[^.;?!‹]{0,25}? ?(?:,? but (?:to|for|in)|"
    r",? (?:and|but) (?:then|later|from there|on)(?: \w+){0,3}? (?:to|for|in)|"
    r",? then (?:\w+ ){0,2}?(?:to|for)|,? before (?:going|flying|leaving|travel\w+|moving|"
    r"heading|continuing) (?:on )?(?:to|for)| on λ's way to(?: \w+){0,3}?(?: in)?|"
    r",? and then to seek \w+ in|,? (?:and|or) (?:to )?(?:seek|ask for) \w+ in)) "
    rf"(?P<places>{PLACES})"
)
"""How a journey goes on behind the first place: that was a stop, this is where it leads."""
STOP_BEFORE = re.compile(
    r"^[^.;?!‹]{0,40}?\bafter (?:an? )?(?:\w+ ){0,2}(?:stop|stopover|layover|stay|refuelling|"
    rf"transit) (?:in|at|on) (?P<places>{PLACES})|^[^.;?!‹]{{0,20}}?\b(?:by way of|via|"
    rf"through) (?P<via>{PLACES})"
)
"""A stop named behind the place that was reached through it."""
