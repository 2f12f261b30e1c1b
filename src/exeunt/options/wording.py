"""Wording around a frame: does the clause hedge, negate, ask, or tell of a mere visit?"""

from __future__ import annotations

import re

HEDGE = re.compile(
    r"\b(?:may|might|could|possib\w+|perhaps|maybe|rumou?r\w*|speculat\w*|thinking of|suggest\w*|hint\w*|"
    r"conceivabl\w+|whether|would consider|not rule out|n[’']t rule out|candidates?|contenders?|potential\w*|"
    r"likely|list of|either|if λ|(?:would|might) be (?:best|better|good|wise)|it would be (?:best|better|good|wise))\b|\bor λ goes\b|\?"
)
NEGATION = re.compile(
    r"\b(?:not|never|nor|neither|no|nobody|cannot|without|denied|denies|deny|denying|dismissed|untrue|false)\b|n[’'‘]t\b"
)
UNDONE = re.compile(
    r"\b(?:not|n[’'‘]t) (?:\w+ )?rule[sd]? out\b|\bnot only\b|\bno longer\b|\bno doubt\b|\bnot (?:yet )?(?:clear|known|certain|sure)\b|\bnot impossible\b|\bno doubt\b|\bunclear\b"
)
OWN_DENIAL = re.compile(
    r"\bno (?:\w+ ){0,2}(?:offer|request|plan|plans|contact|intention|interest|decision|invitation|application|approach|talks|agreement|such)\b|"
    r"\b(?:has|have|had|is|are|was|were|did|does) ?(?:not|n[’']t) (?:\w+ )?(?:ask|asked|appl\w+|request\w*|contact\w*|offer\w*|invit\w*|discuss\w*|plann\w*|been (?:asked|approached|contacted))\b|"
    r"\bknows of no\b|\bunaware of\b|\bnot aware of\b|\bnothing (?:to|in)\b|\b(?:was|is|are|were) (?:untrue|false|baseless)\b"
)
VISIT = re.compile(
    r"\b(?:visit\w*|summit|conference|inaugurat\w*|meeting|met|holiday|vacation|studied|study|born|educated|trained|"
    r"school|university|prison|jail\w*|convict\w*|trial|sentenced|embassy in|ambassador|envoy|spokes\w+|"
    r"troops|soldiers|army|military|war|sanctions|oil|trade|aid|elections?)\b"
)
OTHERS = re.compile(
    r"\bmembers of λ|λ's (?:\w+ ){0,2}(?:wife|mother|family|children|sons?|daughters?|relatives|grandchildren|aides?|followers?|"
    r"rivals?|security chief|brothers?|nephews?|ministers?|generals?)\b(?! and λ)|\b(?:other (?:leaders?|rulers?|dictators?|exiles?)|his (?:wife|mother|family|children|sons?|daughters?|relatives|"
    r"aides?|followers?|security chief)|(?:\w+[’']s )?(?:sons|daughters|children) (?:study|live|were|are)|followers|supporters|relatives|family members|refugees|thousands|migrants|"
    r"nephews?|brothers?)\b"
)
TRANSIT = re.compile(
    r"\b(?:transit\w*|stop(?:ped|over|-over|s)?|refuel\w*|via|by way of|through|en route|first stop|passing|"
    r"change planes|short stop|layover|on (?:λ's|the) way (?:to|through))\b"
)
TEMPORARY = re.compile(
    r"\b(?:temporar\w+|treatment|medical|hospital|surgery|for a (?:few|limited|short)|short-term|a few days|"
    r"for a time|visit pass|days? only|weeks? only|until)\b"
)
DEPARTURE_CONTEXT = re.compile(
    rf"\b(?:exile\w*|asylum|refuge\w*|sanctuary|shelter|havens?|flee\w*|fled|leav\w+|left|depart\w*|destinations?|"
    r"escape\w*|flight|step(?:s|ped|ping)? (?:down|aside)|safe passage|immunity|take λ|accept λ|host λ|taking λ|"
    r"way out|retire\w*|go(?:es|ing)? to|bound for|headed|contenders?|next home|λ's (?:new |next |future )?home|where (?:would|will|could)|settl\w+|abroad|live in|residence|visa)\b"
)
