"""Verbs of the frames: how a host says yes or no, how a leader goes, is going, and went.

Each alternative stands on a line of its own; the order matters, since the first that fits is
taken.  Marks are those of `marks`.
"""

from __future__ import annotations

from exeunt.options.frame import NOT, either

YES = either(
    r"(?:did|does|do|has|have|had|would|could) ?(?:not|n[’']t) rul(?:e|ed) out",
    r"consider(?:s|ed|ing)? (?:(?:a|any|the|his|such a|λ's) )?(?:\w+ )?(?:request|application)",
    r"offer(?:s|ed|ing)?",
    r"invit(?:es|ed|ing)",
    r"promis(?:es|ed|ing)",
    r"grant(?:s|ed|ing)",
    r"extend(?:s|ed)",
    r"welcome[sd]?",
    r"agree[sd]? to (?:take|accept|receive|host|have|shelter|give|let|grant|offer)",
    r"(?:would|will|to|be|is|are|was|were|stands?|stood|been|said|seems?|appears?|express\w+|"
    r"shown?|any|λ) (?:also |be |a |would be |be quite )*(?:glad|happy|willing(?:ness)?|ready|"
    r"readiness|prepared|pleased|open)",
    r"provid(?:e|es|ed|ing) λ",
    r"giv(?:e|es|en|ing) λ",
    r"gave λ",
    r"accept(?:s|ed|ing)?(?= λ| him)",
    r"take λ in",
    r"tak(?:e|en|ing) in λ",
    r"taking λ in",
    r"takes? λ\b",
    r"open(?:s|ed|ing) (?:its|their) doors?",
    r"(?:said|says|say) yes",
    r"evacuate λ",
    r"preparations to receive λ",
    r"(?:given?|gave) (?:the|its|a) (?:go-ahead|green light|consent)",
    r"made (?:an |\w+ )?offers?",
    r"made λ an offer",
    r"would have λ",
    r"host(?:s|ing)? λ",
    r"receiv(?:e|ing) λ",
    r"approved?",
    r"voted to (?:give|offer|grant)",
)
"""A host takes the leader in, or would."""
NO = either(
    r"refus(?:es|ed|ing|e)",
    r"reject(?:s|ed|ing)?",
    r"rul(?:es|ed|ing) out",
    r"turn(?:s|ed|ing)? (?:λ )?(?:away|down|back)",
    r"den(?:ies|ied|y) λ",
    r"declin(?:es|ed|ing|e)",
    r"(?:said|says|say) no\b",
    r"barr?(?:s|ed)",
    r"clos(?:es|ed) (?:its|their) doors?",
    r"shut (?:its|their) doors?",
    r"(?:is|are|was|were|be|been|seems?|remains?) (?:\w+ )?(?:unwilling|loath|loth|reluctant|"
    r"opposed|against)",
    r"expel(?:s|led)?",
    r"deport(?:s|ed)?",
    r"be rid of λ",
    r"no (?:place|welcome) for",
    r"knows? (?:of )?no\b",
    r"(?:is|was|are|were) (?:not aware|unaware) of",
    r"(?:has|have|had) no (?:interest|wish|desire|room|place)",
    r"withdr[ae]w",
    r"revoked?",
    rf"(?:does|do|did|will|would|could|can|has|have|had|wo|is|are|was|were) ?{NOT} (?:\w+ )?"
    r"(?:want|plan|planning|intend|wish|accept|take|taken?|host|allow|offer|offered|give|grant|"
    r"granted|receive|agree|let|like|be (?:welcom|allow|grant|giv)\w*|willing|ready|prepared|"
    r"going to (?:take|host|accept|offer|give))",
    rf"{NOT} (?:offer|welcome|take|accept|host|want)",
)
"""A host will not have the leader."""

GOING = either(
    r"bound for",
    r"head(?:ed|ing)? (?:for|to)",
    r"en route (?:for|to)",
    r"on (?:λ's|her|their|the|its) way (?:to|into)",
    r"flying (?:on )?(?:to|into)",
    r"travel(?:l?ing|s)? (?:on )?to",
    r"go(?:es|ing)? (?:on |off |into exile |to live )?(?:to|in)",
    r"go(?:es|ing)? into exile (?:in|to)",
    r"fl(?:y|ies|ee|ees) (?:in)?to exile (?:in|to)",
    r"fl(?:ies|ees) to",
    r"fly(?:ing)? (?:out |on )?to",
    r"mov(?:e|ing) (?:on )?to",
    r"leav(?:e|es|ing) (?:\S+ ){0,5}?for",
    r"depart(?:ing)? for",
    r"depart for",
    r"settl(?:e|ing) in",
    r"liv(?:e|ing) in",
    r"retir(?:e|ing) (?:to|in)",
    r"tak(?:e|ing) refuge in",
    r"take up residence in",
    r"seek(?:s|ing)? (?:\w+ )?(?:asylum|refuge|exile|shelter|sanctuary|"
    r"a (?:\w+ )?(?:safe )?haven) (?:for \S+ )?(?:in|from)",
    r"sought (?:\w+ )?(?:asylum|refuge|exile|shelter|sanctuary) (?:in|from)",
    r"ask(?:s|ed|ing)? (?:\S+ ){0,4}?(?:asylum|refuge|permission to live|permission) (?:in|"
    r"from)",
    r"asked for permission to live in",
    r"ask(?:s|ed|ing)? for (?:\w+ )?asylum (?:at|in) the (?:embassy|residence|consulate) of",
    r"ask(?:ed|ing)? (?:permission )?to (?:live|stay|settle) in",
    r"request(?:s|ed|ing)? (?:\w+ )?(?:asylum|refuge) (?:in|from)",
    r"appl(?:y|ies|ied|ying) for (?:\w+ )?(?:asylum|refugee status|refuge|a visa) (?:in|to)",
    r"escap(?:e|ing) to",
    r"flee(?:ing)? to",
    r"relocat(?:e|ing) to",
    r"end up in",
    r"stay(?:ing)? (?:on )?in",
    r"remain(?:ing)? in",
    r"(?:stay|remain|live|settle|go)(?= ‹)",
    r"(?:get(?:ting)?|travel\w*|going|go|pass(?:ing)?|cross\w*) (?:there )?(?:through|via|"
    r"by way of)",
    r"depart(?:ure)? (?:for|to)",
    r"return(?:ing)? to",
    r"arrive in",
    r"making for",
    r"be (?:flown|taken|deported|sent|exiled|evacuated|moved|expelled) to",
    r"be allowed (?:in)?to",
)
"""The leader is on the way, or means to be."""

WENT = either(
    r"gone into exile (?:in|to)",
    r"went into exile (?:in|to)",
    r"fled",
    r"escaped",
    r"flew (?:out |on )?(?:\S+ ){0,3}?(?:to|into)",
    r"flown (?:\S+ ){0,3}?(?:to|into)",
    r"arriv(?:ed|ing|al) (?:\S+ ){0,2}?(?:in|at|to)",
    r"landed (?:\S+ ){0,2}?(?:in|at|on)",
    r"reached",
    r"crossed (?:\S+ ){0,2}?(?:in)?to",
    r"went (?:\S+ ){0,3}?(?:to|into)",
    r"left (?:\S+ ){0,6}?(?:for|to)",
    r"took refuge (?:in|at)",
    r"taken refuge in",
    r"taken to",
    r"sailed (?:\S+ ){0,2}?to",
    r"moved (?:\S+ ){0,2}?to",
    r"gone (?:\S+ ){0,3}?to",
    r"stopped (?:\S+ ){0,6}?(?:in|at|on)",
    r"stayed (?:\S+ ){0,2}?in",
    r"touched down in",
    r"driven (?:\S+ ){0,2}?(?:in)?to",
    r"slipped (?:\S+ ){0,2}?(?:in)?to",
    r"(?:is|was|has been) (?:now |already |currently |holed up |hiding |staying |waiting |"
    r"stuck |stranded )*(?:in|at)",
    r"waited (?:\S+ ){0,6}?in",
    r"evacuated (?:\S+ ){0,2}?to",
    r"turned up in",
    r"transferred to",
    r"departed for",
    r"departed to",
)
"""The leader has gone."""
