"""Wording around a frame: does the clause hedge, negate, ask, or tell of a mere visit?"""

from __future__ import annotations

import re

HEDGE = re.compile(
    r"\b(?:may|might|could|possib\w+|perhaps|maybe|rumou?r\w*|speculat\w*|thinking of|suggest\w*|"
    r"hint\w*|conceivabl\w+|whether|would consider|not rule out|n[’']t rule out|candidates?|"
    r"contenders?|potential\w*|likely|list of|either|if λ|(?:named|mentioned|tipped|touted) as|"
    r"(?:would|might) be (?:best|better|good|wise)|it would be (?:best|better|good|wise))\b|"
    r"\bor λ goes\b|\?"
)
NEGATION = re.compile(
    r"\b(?:not|never|nor|neither|no|nobody|cannot|without|denied|denies|deny|denying|dismissed|"
    r"untrue|false)\b|n[’'‘]t\b"
)
UNDONE = re.compile(
    r"\b(?:nobody|no one) (?:knows|knew|could say|can say)\b|\b(?:not|n[’']t) know\w* (?:if|"
    r"whether)\b|\b(?:not|n[’'‘]t) (?:\w+ )?rule[sd]? out\b|\bnot only\b|\bno longer\b|"
    r"\bno doubt\b|\bnot (?:yet )?(?:\w+ )?(?:clear|known|certain|sure|decided|settled|agreed)\b|"
    r"\bnot impossible\b|\bno doubt\b|\bunclear\b"
)
OWN_DENIAL = re.compile(
    r"\bno (?:\w+ ){0,2}(?:offer|request|plan|plans|contact|intention|interest|decision|invitation|"
    r"application|approach|talks|agreement|such)\b|\b(?:has|have|had|is|are|was|were|did|"
    r"does) ?(?:not|n[’']t) (?:\w+ )?(?:ask|asked|appl\w+|request\w*|contact\w*|offer\w*|invit\w*|"
    r"discuss\w*|plann\w*|been (?:asked|approached|contacted))\b|\bknows of no\b|\bunaware of\b|"
    r"\bnot aware of\b|\bnothing (?:to(?! do with)|in)\b|\b(?:was|is|are|were) (?:untrue|false|"
    r"baseless)\b"
)
VISIT = re.compile(
    r"\b(?:visit\w*|meets?|attend\w*|summit|conference|inaugurat\w*|meeting|met|holiday|vacation|"
    r"studied|study|born|educated|trained|school|university|prison|jail\w*|convict\w*|trial|"
    r"sentenced|embassy in|ambassador|envoy|spokes\w+|troops|soldiers|army|military|war|sanctions|"
    r"oil|trade|aid|elections?|to sign|tour)\b"
)
OTHERS = re.compile(
    r"\b(?:exiled|fugitive) (?!λ|leaders?\b|presidents?\b|rulers?\b)\w+|"
    r"\bmembers of (?!λ's party)λ|\b(?:opposition|rebel) (?:leader|figure|politician|chief|"
    r"commander)s?\b|\b(?:envoys?|emissar\w+|aides?|advis\w+|ministers?|generals?|relatives|"
    r"supporters|followers|bodyguards|children|sons?|wife|friends?|lawyers?|representatives?|"
    r"allies|ally|people|men|loyalists|opponents?|daughters?|cousins?|brothers?|rivals?|enem(?:y|ies)|"
    r"critics?|foes?|deput(?:y|ies)|predecessors?|successors?) (?:of|to|round|"
    r"around|near|close to|loyal to|for) λ|(?<!with )λ's (?:\w+ ){0,2}(?:envoys?|emissar\w+|"
    r"lawyers?|men|staff|friends|representatives?|cousins?|wife|wives|mother|family|children|sons?|"
    r"daughters?|relatives|grandchildren|aides?|followers?|rivals?|enem(?:y|ies)|"
    r"critics?|foes?|opponents?|security chief|brothers?|"
    r"nephews?|ministers?|generals?)\b(?! and λ)|\b(?:other (?:leaders?|rulers?|dictators?|"
    r"exiles?)|his (?:wife|mother|family|children|sons?|daughters?|relatives|aides?|followers?|"
    r"security chief)|(?:\w+[’']s )?(?:sons|daughters|children) (?:study|live|were|are)|followers|"
    r"supporters|relatives|family members|refugees|thousands|migrants|nephews?|brothers?)\b"
)
TRANSIT = re.compile(
    r"\b(?:transit\w*|stop(?:ped|over|-over|s)?|refuel\w*|via|by way of|through|en route|"
    r"first stop|passing|change planes|short stop|layover|on (?:λ's|the) way (?:to|through))\b"
)
TEMPORARY = re.compile(
    r"\b(?:temporar\w+|treatment|medical|hospital|surgery|for a (?:few|limited|short)|short-term|"
    r"a few days|for a time|visit pass|days? only|weeks? only|until)\b"
)
FLIGHT = re.compile(
    r"\bλ\b[^.;?!]{0,120}\b(?:exiled?|asylum|refuge|sanctuary|haven|flee\w*|fled|escap\w+|"
    r"safe passage|abroad)\b|\b(?:exile|asylum|refuges?|sanctuary|havens?|safe passage|hosts?|"
    r"take in)\b[^.;?!]{0,120}\bλ\b|\b(?:for exile|places of exile|place of exile)\b|"
    r"\bλ\b[^.;?!]{0,60}\b(?:leave|leaving|give up|get out of|driven out of|packed for) (?:⌂|"
    r"the country\b|‹)"
)
"""A report with such words is about where the leader could go, or went."""
DEPARTURE_CONTEXT = re.compile(
    r"\b(?:exile\w*|asylum|refuge\w*|sanctuary|shelter|havens?|flee\w*|fled|leav\w+|left|depart\w*|"
    r"destinations?|escape\w*|flight|step(?:s|ped|ping)? (?:down|aside)|safe passage|immunity|"
    r"take λ|accept λ|host λ|taking λ|way out|retire\w*|go(?:es|ing)? to|bound for|headed|"
    r"contenders?|next home|λ's (?:new |next |future )?home|where (?:would|will|could)|settl\w+|"
    r"abroad|live in|residence|visa|whereabouts|where λ|λ (?:had|has|was|is) (?:already )?gone|"
    r"would have λ|receive λ|λ's (?:departure|flight|going)|run to|end up|ouste[dr]|guessing|"
    r"have λ in|had λ in|on λ's way|home for λ|λ's (?:options|choices)|tak(?:e|ing) in λ|"
    r"sounded out|give up the country|"
    r"place for λ|send(?:ing)? λ|outside ⌂|out of ⌂|places to go|place to go)\b"
)
