"""Backing: the ways in which a report says that a host keeps the leader in power.

Troops, arms, guards, money, planes, guarantees and open support.  Each frame names the hosts in its
group `host`.  What is backed must be the leader or the leader's government: "backs the rebels" and
"supports his departure" are no backing.
"""

from __future__ import annotations

from exeunt.options.backing_words import (
    AGAINST_REBELS,
    ALREADY,
    BACK,
    DONE,
    GAP,
    HIM,
    KIND_OF_PLANE,
    MEN,
    PLANE,
    POWER,
    REBELS,
    SENT,
    TO_HELP,
    TROOPS,
    backing,
)
from exeunt.options.tie_hosts import BEHIND, HOSTS, MARK, SUBJECT

SUPPORT_FRAMES = (
    backing("host backs him", rf"{SUBJECT}{ALREADY},? {BACK} (?:and (?:[a-z]+ ){{1,2}})?{HIM}"),
    backing(
        "host keeps him in power",
        rf"{SUBJECT}(?:{ALREADY}|[^.;?!‹›«»λπ]{{0,40}}?),? (?:keep|keeps|kept|keeping|"
        rf"maintain\w*|installed|put|restored|returned|brought) λ (?:back |alive |firmly )?(?:in|"
        rf"to|into) {POWER}",
    ),
    backing(
        "host keeps him in power",
        rf"{SUBJECT}(?:{ALREADY}|[^.;?!‹›«»λπ]{{0,40}}?),? (?:keep|keeps|kept|keeping) λ "
        r"(?:afloat|alive|going|on λ's throne|on the throne|where λ is)",
    ),
    backing(
        "host would rather keep him",
        rf"{SUBJECT}[^.;?!‹›«»π]{{0,50}}? (?:would|will|does|do)? ?(?:rather|prefers? (?:to)?|like "
        r"to|wants? to|determined to|anxious to|keen to) ?(?:keep|see|preserve|save) λ\b"
        r"(?! (?:go|out|leave|gone|step|at arm|away|at a))",
        can_end=False,
    ),
    backing(
        "host comes to his aid",
        rf"{SUBJECT}{ALREADY} (?:came|come|comes|rushed|sprang|rallied|flew) to λ's "
        r"(?:\w+ )?(?:aid|rescue|help|defen[cs]e|side|support|assistance)\b",
    ),
    backing(
        "he is backed by",
        rf"\b(?:{HIM}){GAP}\b{DONE}(?: \w+ly| for years| for decades| in turn)? by {BEHIND}",
    ),
    backing(
        "he is backed by",
        rf"^{GAP}{DONE}(?: \w+ly| for years| for decades)? by {BEHIND}, λ",
    ),
    backing(
        "host-backed leader",
        rf"(?P<host>{MARK})-(?:backed|supported|armed|installed|funded|financed|protected|trained|"
        rf"sponsored|allied|aided) (?:(?:president|prime minister|leader|ruler|strongman|"
        rf"dictator|general|colonel|mr|king|emperor|but|and|[a-z]+-[a-z]+) )*(?:λ|⌂ (?:government|"
        r"regime|president|leader)|(?:government|regime) (?:of|in) (?:λ|⌂)|(?:president|leader|"
        r"ruler|strongman|dictator)\b(?! π))",
    ),
    backing(
        "with the host's support",
        r"\b(?:with|thanks to|through|by|under|(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?|"
        r"lean(?:s|ed|ing)?|count(?:s|ed|ing)?) (?:\w+ )?(?:on|upon)|enjoy(?:s|ed|ing)?|"
        r"has|had|have|won|secured|kept) (?:the )?(?:(?:strong|full|solid|open|heavy|massive|"
        r"military|discreet|tacit|covert|staunch|generous|crucial|unwavering|some) )?"
        rf"(?P<host>{MARK})(?:[’']s?)? (?:\w+ (?:and )?){{0,2}}?(?:support|backing|help|aid|"
        r"assistance|arms|weapons|money|cash|air power|patronage|bayonets|firepower)\b"
        r"(?! (?:for|to) (?!λ|⌂))",
    ),
    backing(
        "under its protection",
        rf"\bunder (?:the )?(?:(?P<host>{MARK})(?:[’']s?)? (?:\w+ ){{0,2}}?(?:protection|guard|"
        rf"umbrella|wing)|(?:\w+ )?protection of (?P<other>{HOSTS}))",
    ),
    backing(
        "support of the host",
        r"\b(?:with|thanks to|has|had|have|enjoy(?:s|ed|ing)?|under|strong|full|solid|staunch|"
        r"military|financial|firm|unwavering|on|continued) (?:the )?(?:\w+ ){0,2}?(?:support|"
        rf"backing|help|patronage|aid|assistance) (?:of|from) {BEHIND}",
    ),
    backing(
        "host's support for him",
        rf"(?P<host>{MARK})(?:[’']s?)? (?:\w+ ){{0,2}}?(?:support|backing|aid|help|patronage|"
        rf"loyalty|protection) (?:for|to|of) (?:{HIM})",
    ),
    backing(
        "host sends troops",
        rf"{SUBJECT}{ALREADY} {SENT}(?: in)? (?:[^.;?!‹›λπ]){{0,60}}?\b{TROOPS}\b"
        rf"[^.;?!‹›«»λπ]{{0,50}}?\b(?:{TO_HELP} (?:{HIM}|power\b|the palace)|{AGAINST_REBELS})",
    ),
    backing(
        "host sends him troops",
        rf"{SUBJECT}{ALREADY} (?:sen[dt]s?|sold|sells?|suppl(?:y|ies|ied)|provid(?:e|es|ed)|"
        rf"ga?i?ves?|given|len[dt]s?|shipped|furnish(?:ed|es)|equipped) (?:{HIM}) (?:with )?"
        rf"(?:\S+ ){{0,5}}?{TROOPS}\b",
    ),
    backing(
        "troops of the host stand by him",
        rf"(?P<host>{MARK})(?:[’']s?)?(?:,? whose| and its| with its)? (?:[a-z0-9,]+ ){{0,3}}?{MEN}"
        rf"\b[^.;?!‹›«»π]{{0,40}}?\b(?:guard|protect|defend|prop|help|support|sav|rescu|shor|"
        rf"bolster|serv|run|ran\b|install|restor|fight(?:ing)? (?:for|alongside)|fought (?:for|"
        rf"alongside))\w*(?: up| to)? (?:[a-z]+ ){{0,3}}?(?:{HIM})",
    ),
    backing(
        "troops of the host stand by him",
        rf"\b{MEN} (?:sent |paid |hired )?(?:from|of|by) (?:the )?(?P<host>{MARK})[^.;?!‹›«»π]"
        rf"{{0,30}}?\b(?:guard|protect|defend|prop|help|support|sav|rescu|serv)\w*(?: up)? "
        rf"(?:[a-z]+ ){{0,3}}?(?:{HIM})",
    ),
    backing(
        "troops of the host stand by him",
        rf"(?P<host>{MARK})(?:[’']s?)?(?:,? whose)? [^.;?!‹›«»π]{{0,30}}?\b{MEN}\b[^.;?!‹›«»π]"
        r"{0,40}?\b(?:fight|fought|fighting|are|were|stand|stood) on λ's side\b",
    ),
    backing(
        "he has the host's guards",
        rf"\bλ (?:has|had|keeps|kept|employs|employed|hired|brought in)(?: long| always| also)?"
        rf"(?: had| been given)? (?:[a-z0-9,]+ ){{0,3}}?(?P<host>{MARK})(?:[’']s?)? (?:[a-z]+ "
        rf"){{0,2}}?"
        r"(?:bodyguards?|guards|guardsmen|mercenaries|instructors|advis[eo]rs|pilots|commandos)\b",
    ),
    backing(
        "troops of the host fight the rebels",
        rf"(?P<host>{MARK})(?:[’']s?)?(?:,? whose| and its| with its)? (?:[a-z0-9,]+ ){{0,3}}?{MEN}"
        rf"\b[^.;?!‹›«»λπ]{{0,40}}?\b(?:fight|fought|battl|clash|die|kill|repel|put down|quell|"
        rf"crush|"
        rf"halt|stopp|push|beat)\w*\b[^.;?!‹›«»λπ]{{0,40}}?\b(?<!by )(?<!by the )(?<!alongside "
        rf"the )"
        rf"(?<!alongside )(?<!with )(?<!for the )"
        rf"{REBELS}\b",
    ),
    backing(
        "his guard is the host's",
        r"\b(?:guards?|bodyguards?|guardsmen|security detail|security|escort|pilots?|mercenaries)\b"
        r"[^.;?!‹›«»π]{0,30}?\b(?:made up|composed|consist\w*|manned|drawn|recruited|trained|"
        r"supplied|provided|commanded|led|staffed|armed) (?:of|by|from|in) (?:\w+ ){0,3}?"
        rf"{BEHIND}",
    ),
    backing(
        "he is guarded by",
        r"\bλ\b[^.;?!‹›«»π]{0,40}?\b(?:guarded|protected|escorted|surrounded|accompanied|defended|"
        rf"looked after) by (?:[a-z0-9,-]+ ){{0,3}}?(?P<host>{MARK})(?:[’']s?)? (?:\w+ ){{0,2}}?"
        rf"{MEN}\b",
    ),
    backing(
        "leaves in the host's plane",
        r"\b(?:in|on|aboard|on board|by|into|boarded) (?:an? |the |one of the )?(?:[a-z-]+ ){0,3}?"
        rf"(?P<host>{MARK})(?:[’']s)? {KIND_OF_PLANE}{PLANE}\b",
        can_end=False,
    ),
    backing(
        "plane sent by the host",
        rf"\b{PLANE}\b[^.;?!‹›«»λπ]{{0,20}}?\b(?:sent|lent|provided|supplied|made available|"
        rf"laid on|put at λ's disposal|dispatched|loaned|offered|owned|flown|piloted|"
        rf"crewed)(?: to λ| for λ)? (?:over )?(?:by|from) (?:\w+ ){{0,2}}?{BEHIND}",
        can_end=False,
    ),
    backing(
        "plane with the host's crew",
        rf"\b{PLANE}\b (?:with|flown by|and) (?:an? |the |its )?(?:\w+ "
        rf")?(?P<host>{MARK})(?:[’']s)? "
        r"(?:pilots?|crews?|airmen)\b",
        can_end=False,
    ),
    backing(
        "host sends a plane",
        rf"{SUBJECT}{ALREADY} (?:sen[dt]s?|lends?|lent|provid(?:e|es|ed)|dispatched|supplied|"
        rf"laid on|loaned|gave|put) "
        rf"(?:λ (?:an? |the |its |λ's )?(?:[\w-]+ ){{0,3}}?{PLANE}\b|(?:an? |the |two |its |λ's )?"
        rf"(?:[\w-]+ ){{0,3}}?{PLANE}\b (?:for λ|(?:to|that|which) (?:\w+ )?(?:fetch|collect|"
        r"pick|take|took|bring|brought|carr|fly|flew|evacuat|get|rescue|whisk|spirit)\w*(?: up)? "
        r"λ))",
        can_end=False,
    ),
    backing(
        "guarantor",
        rf"(?P<host>{HOSTS})(?:,? and (?:\w+ ){{1,3}}π)?(?: \w+){{0,3}}? as (?:\w+ )?guarantors?\b",
        can_end=False,
    ),
    backing(
        "guarantor",
        rf"{SUBJECT}(?: \w+){{0,3}}? (?:guarantors?\b|(?:guarantee|vouch|underwr|underwrote)\w* "
        r"(?:for )?(?:λ|the (?:deal|accord|agreement|arrangement|pact)|λ's (?:safety|security|life|"
        r"immunity)))",
        can_end=False,
    ),
    backing(
        "guarantor",
        rf"\bguarant(?:eed|ors?)(?: of [^.;?!‹›«»]{{0,40}}?)?(?: by|,| are| were| is| was|:| "
        rf"such as|"
        rf" including| include) {BEHIND}",
        can_end=False,
    ),
    backing(
        "host arms his country",
        rf"{SUBJECT}{ALREADY},? (?:arms|armed|equips|equipped|bankroll(?:s|ed)|subsidi[sz]e[sd]|"
        r"(?:has )?train(?:s|ed)?|(?:would|will) train) (?:it\b|⌂(?![’']|-| (?:rebels?|opposition|"
        r"exiles?|dissidents?))|(?:[a-z]+ ){0,2}(?:⌂|λ's) (?:army|troops|officers|pilots|soldiers|"
        r"police|guard|forces|security|air force))",
    ),
)
