"""Wording around a frame: does the clause hedge, negate, ask, or tell of a mere visit?"""

from __future__ import annotations

import re

HEDGE = re.compile(
    r"\b(?:may|might|could|possib\w+|perhaps|maybe|rumou?r\w*|speculat\w*|thinking of|suggest\w*|"
    r"hint\w*|conceivabl\w+|whether|would consider|not rule out|n[’']t rule out|candidates?|"
    r"contenders?|potential\w*|likely|list of|either|if λ|"
    r"(?:would|might) be (?:best|better|good|wise)|it would be (?:best|better|good|wise))\b|"
    r"\bor λ goes\b|\?"
)
NEGATION = re.compile(
    r"\b(?:not|never|nor|neither|no|nobody|cannot|without|denied|denies|deny|denying|dismissed|"
    r"untrue|false)\b|n[’'‘]t\b"
)
UNDONE = re.compile(
    r"\b(?:not|n[’'‘]t) (?:\w+ )?rule[sd]? out\b|\bnot only\b|\bno longer\b|\bno doubt\b|"
    r"\bnot (?:yet )?(?:clear|known|certain|sure)\b|\bnot impossible\b|\bno doubt\b|\bunclear\b"
)
OWN_DENIAL = re.compile(
    r"\bno (?:\w+ ){0,2}(?:offer|request|plan|plans|contact|intention|interest|decision|"
    r"invitation|application|approach|talks|agreement|such)\b|"
    r"\b(?:has|have|had|is|are|was|were|did|does) ?(?:not|n[’']t) (?:\w+ )?(?:ask|asked|appl\w+|"
    r"request\w*|contact\w*|offer\w*|invit\w*|discuss\w*|plann\w*|"
    r"been (?:asked|approached|contacted))\b|\bknows of no\b|\bunaware of\b|\bnot aware of\b|"
    r"\bnothing (?:to|in)\b|\b(?:was|is|are|were) (?:untrue|false|baseless)\b"
)
VISIT = re.compile(
    r"\b(?:visit\w*|summit|conference|inaugurat\w*|meeting|met|holiday|vacation|studied|study|"
    r"born|educated|trained|school|university|prison|jail\w*|convict\w*|trial|sentenced|"
    r"embassy in|ambassador|envoy|spokes\w+|troops|soldiers|army|military|war|sanctions|oil|"
    r"trade|aid|elections?)\b"
)
OTHERS = re.compile(
    r"\bmembers of λ|λ's (?:\w+ ){0,2}(?:wife|mother|family|children|sons?|daughters?|"
    r"relatives|grandchildren|aides?|followers?|rivals?|security chief|brothers?|nephews?|"
    r"ministers?|generals?)\b(?! and λ)|\b(?:other (?:leaders?|rulers?|dictators?|exiles?)|"
    r"his (?:wife|mother|family|children|sons?|daughters?|relatives|aides?|followers?|"
    r"security chief)|(?:\w+[’']s )?(?:sons|daughters|children) (?:study|live|were|are)|"
    r"followers|supporters|relatives|family members|refugees|thousands|migrants|nephews?|"
    r"brothers?)\b"
)
TRANSIT = re.compile(
    r"\b(?:transit\w*|stop(?:ped|over|-over|s)?|refuel\w*|via|by way of|through|en route|"
    r"first stop|passing|change planes|short stop|layover|on (?:λ's|the) way (?:to|through))\b"
)
TEMPORARY = re.compile(
    r"\b(?:temporar\w+|treatment|medical|hospital|surgery|for a (?:few|limited|short)|short-term|"
    r"a few days|for a time|visit pass|days? only|weeks? only|until)\b"
)
DEPARTURE_CONTEXT = re.compile(
    r"\b(?:exile\w*|asylum|refuge\w*|sanctuary|shelter|havens?|flee\w*|fled|leav\w+|left|"
    r"depart\w*|destinations?|escape\w*|flight|step(?:s|ped|ping)? (?:down|aside)|safe passage|"
    r"immunity|take λ|accept λ|host λ|taking λ|way out|retire\w*|go(?:es|ing)? to|bound for|"
    r"headed|contenders?|next home|λ's (?:new |next |future )?home|where (?:would|will|could)|"
    r"settl\w+|abroad|live in|residence|visa)\b"
)
