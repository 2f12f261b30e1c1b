"""Verbs of the frames: how a host says yes or no, how a leader goes, is going, and went.

Each alternative stands on a line of its own; the order matters, since the first that fits is
taken.  Marks are those of `marks`.
"""

from __future__ import annotations

from exeunt.options.frame import NOT, either

YES = either(
    r"nothing against",
    r"door (?:is|was|remains?|stood|stands) (?:still |always )?(?:not (?:closed|shut)|open|ajar)",
    r"(?:put|puts|putting|lay|lays|laid|throw|throws|threw) out (?:a |the )?welcome mat",
    r"agree[sd]? [“\"][^”\"‹«.;]{1,40}[”\"] to (?:take|accept|receive|host|have|shelter|give|let|"
    r"grant|"
    r"offer)",
    r"(?:dangl|tender)(?:es|s|ed|ing)",
    r"(?:would|will|to|could|can) (?:\w+ )?(?:have|admit|keep|put up|lodge|house|find room for) "
    r"λ",
    r"would have (?:let|taken|given|had|received|accepted|admitted) λ",
    r"consent(?:s|ed)? to (?:take|accept|receive|host|have|shelter|give|let|grant)",
    r"(?:sent|send|sends|dispatch\w*) (?:an? |its |the )?(?:\w+ )?(?:plane|jet|aircraft|helicopter|"
    r"airliner) (?:to (?:fetch|collect|get|pick up|bring)|for) λ",
    r"(?:plane|jet|aircraft|helicopter) (?:can|could|will|would|is|was|stands?|"
    r"stood)[^.;?!‹«]{1,60}"
    r"(?:to (?:fetch|collect|get|pick up|bring|take)|for) λ",
    r"(?:has|have|had|keeps?|kept|is said to have|was said to have) (?:a |an )?(?:\w+ )?(?:house|"
    r"villa|"
    r"home|palace|residence|flat|apartment|farm|suite|place) (?:is |stands )?(?:ready|waiting|"
    r"prepared|set aside|open|reserved) for λ",
    r"assur(?:es|ed) λ of",
    r"guarante(?:es|ed|eing) λ",
    r"(?:has|have|had)? ?(?:ma|fou)(?:de|nd) (?:it )?(?:\w+ )?room for λ",
    r"took λ under",
    r"(?:did|does|do|has|have|had|would|could) ?(?:not|n[’']t) rul(?:e|ed) out",
    r"consider(?:s|ed|ing)? (?:(?:a|any|the|his|such a|λ's) )?(?:\w+ )?(?:request|application)",
    r"(?:study|look at|examine|weigh) (?:any|an?|the|λ's) (?:\w+ )?(?:request|application)",
    r"offer(?:s|ed|ing)?",
    r"invit(?:es|ed|ing)",
    r"promis(?:es|ed|ing)",
    r"grant(?:s|ed|ing)?",
    r"extend(?:s|ed)",
    r"welcom(?:es?|ed|ing)",
    r"(?:holds?|held|holding) (?:out|open)",
    r"(?:puts?|laid|lays?) (?:[^.;?!‹«]{1,60}? )on the table",
    r"volunteer(?:s|ed)",
    r"drop(?:s|ped) (?:its|their|all|any) objections?",
    r"(?:put|puts|placed|places) [^.;?!‹«λ]{1,40} at λ's disposal",
    r"(?:came|comes?) (?:forward )?with an offer",
    r"(?:has|have|had|made|make|makes|find|found) room for λ",
    r"(?:has|have|had|would have) no (?:objections?|opposition|problem|difficulty)",
    r"(?:would|will|does|do|did|could) ?(?:not|n[’']t) (?:object|oppose|mind|stand in λ's way)",
    r"signal(?:s|l?ed) (?:that )?(?:it|they) (?:would|might|could) (?:take|accept|have|host)",
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
    r"(?:put|putting) λ up",
    r"(?:shelter|harbou?r|accommodat|lodg|house)(?:e|es|s|ing)? λ",
    r"keep λ",
    r"(?:let|allow)(?:s|ed|ing)? λ (?:to )?(?:in|stay|settle|live|remain|come|enter|land)",
    r"open(?:s|ed|ing)? (?:its|their) doors?",
    r"(?:said|says|say) yes",
    r"evacuate λ",
    r"preparations to receive λ",
    r"(?:given?|gave) (?:the|its|a) (?:go-ahead|green light|consent)",
    r"made (?:an |\w+ )?offers?",
    r"made λ an offer",
    r"would (?:gladly |happily )?have λ",
    r"host(?:s|ing)? λ",
    r"receiv(?:e|es|ing) λ",
    r"approved?",
    r"voted to (?:give|offer|grant)",
)
"""A host takes the leader in, or would."""
NO = either(
    r"(?:has|have|had) (?:already )?(?:enough|plenty|too many) (?:\w+ ){0,3}?(?:of (?:its|their) "
    r"own|"
    r"already|guests?|exiles?|refugees|dictators|problems)",
    r"(?:put|puts) λ (?:on|aboard) (?:the (?:first|next)|a) (?:plane|flight)",
    r"(?:let|lets) it be known that (?:it|they|λ) (?:did|do|would|was|were) ?(?:not|n[’']t)",
    r"(?:would|will) (?:rather|sooner|prefer) (?:not|λ|it if λ|that|to stay (?:out|a))",
    r"(?:ordered|told|asked|urged|wants?|wanted|advised) λ (?:to (?:move on|stay away|keep away|"
    r"look elsewhere)|not to (?:come|stay|unpack|land))",
    r"(?:worn out|wear out|outstay\w*|overstay\w*) λ's welcome",
    r"gave (?:λ )?(?:\w+ )?no (?:asylum|refuge|shelter|visa|answer)",
    r"(?:has|have|had|took|taken|takes) back (?:its|their|the) (?:\w+ )?(?:offer|invitation|leave|"
    r"permission)",
    r"(?:drew|draws|drawn) the line",
    r"(?:bolt(?:s|ed)|lock(?:s|ed)|closed|shut) (?:its|their|the) (?:doors?|gates?|borders?)",
    r"turned (?:its|their) backs? on λ",
    r"(?:is|was) no (?:place|home|refuge|haven|country|hotel|retirement home|dumping ground) for",
    r"is not an? (?:place|home|refuge|haven|hotel|retirement home|dumping ground) for",
    r"refus(?:es|ed|ing|e)",
    r"reject(?:s|ed|ing)?",
    r"rul(?:es|ed|ing) (?:(?:the idea|it|this|that|λ|any such \w+) )?out",
    r"turn(?:s|ed|ing)? (?:(?:λ|λ's \w+) )?(?:away|down|back)",
    r"order(?:s|ed|ing) λ (?:out|off|gone)",
    r"den(?:ies|ied|y) λ",
    r"declin(?:es|ed|ing|e)",
    r"(?:said|says|say) no\b",
    r"(?:wants?|wanted|would have|will have) no(?:thing| part) (?:to do with|of) (?:λ|it|such|"
    r"this)",
    r"(?:has|have|had|would have|wants?|wanted) none of (?:it|this|that)",
    r"(?:would|will) (?:arrest|detain|extradite|jail|hand over) λ",
    r"(?:cancel(?:s|l?ed)|withdrawn|withheld) λ's (?:\w+ )?(?:visa|passport|permit|invitation|"
    r"offer)",
    r"(?:takes?|took|taken|taking) back (?:its|their|the) (?:\w+ )?(?:offer|invitation|leave|"
    r"consent|promise|word)",
    r"(?:is|was|are|were|be) (?:hardly|scarcely|less than|far from|not) (?:keen|eager|willing|"
    r"ready|enthusiastic|pleased|happy|glad|delighted)",
    r"would (?:rather|sooner|prefer) (?:that )?λ (?:did not|did n[’']t|not|stayed away|went|"
    r"go) ?\w*",
    r"had better not",
    r"barr?(?:s|ed|ing)",
    r"clos(?:es|ed) (?:its|their|the) doors?",
    r"(?:shut|shuts|slam(?:s|med)) (?:its|their|the) doors?",
    r"(?:is|are|was|were|be|been|seems?|remains?) (?:\w+ )?(?:unwilling|loath|loth|reluctant|"
    r"opposed|against)",
    r"expel(?:s|led)? λ",
    r"deport(?:s|ed)? λ",
    r"be rid of λ",
    r"no (?:place|welcome) for",
    r"knows? (?:of )?no\b",
    r"(?:is|was|are|were) (?:not aware|unaware) of",
    r"(?:has|have|had) no (?:interest|wish|desire|room|place)",
    r"withdr[ae]wn? (?:its|their|the) (?:\w+ )?(?:offer|invitation|consent|promise)",
    r"(?:sends?|sent|chased?|waved?) λ (?:away|back|packing|on\b)",
    r"revoked?",
    rf"(?:does|do|did|will|would|could|can|has|have|had|wo|is|are|was|were) ?{NOT} (?:\w+ )?"
    r"(?:want|plan|planning|intend|wish|accept|taken?(?! (?:part|place|sides|over|action|steps|"
    r"note))|host|allow|offer|offered|give|grant|"
    r"granted|receive|agree|let|like|be (?:welcom|allow|grant|giv|let|receiv|admit|tak|accept|"
    r"host)\w*|willing|ready|prepared|keen|eager|interested|shelter|admit|welcome|harbou?r|provide|"
    r"issue|have λ|going to (?:take|host|accept|offer|give|be))",
    rf"{NOT} (?:offer|welcome|take(?! (?:part|place|sides|over|action|steps|note))|accept|host|"
    rf"want)",
)
"""A host will not have the leader."""

GOING = either(
    r"join(?:s|ing)? (?:\S+ ){1,4}?(?:in|at)",
    r"bound for",
    r"head(?:ed|ing)? (?:for|to)",
    r"en route (?:for|to)",
    r"on (?:λ's|her|their|the|its) way (?:to|into)",
    r"flying (?:on )?(?:to|into)",
    r"travel(?:l?ing|s)? (?:on )?to",
    r"go(?:es|ing)? (?:on |off |back |into exile |to live )?(?:to|in)",
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
    r"ask(?:s|ed|ing)? (?:\S+ ){0,4}?(?:asylum|refuge|permission to live|permission) (?:in|from)",
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
    r"(?:stay|remain|live|settle|go|retire|flee|fly|travel|head|move|arrive)(?= ‹)",
    r"(?:get(?:ting)?|travel\w*|going|go|pass(?:ing)?|cross\w*) (?:there )?(?:through|via|"
    r"by way of)",
    r"depart(?:ure)? (?:for|to)",
    r"return(?:ing)? to",
    r"arriv(?:e|es|ing) (?:in|at)",
    r"(?:make|makes|making) (?:for|λ's way to)",
    r"pack(?:s|ed|ing)? for",
    r"(?:seek(?:s|ing)?|sought|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?) (?:\w+ )?(?:asylum|"
    r"refuge|shelter|sanctuary)(?= ‹)",
    r"(?:take|taking) off for",
    r"be (?:safer?|safest|better off|happier|at home) in",
    r"(?:tak(?:e|es|ing)|board(?:s|ing)?|catch(?:ing)?) (?:a|an|the|λ's) (?:\S+ ){0,3}?(?:plane|"
    r"flight|aircraft|jet|boat|ship|ferry|helicopter|train|concorde|convoy) (?:\S+ ){0,2}?(?:to|"
    r"for|in)",
    r"find(?:ing)? (?:\w+ )?(?:asylum|refuge|exile|shelter|sanctuary|a (?:\w+ )?(?:haven|home)) in",
    r"(?:ending|winding|wind) up in",
    r"(?:set|setting) up (?:home |house |a \w+ )?in",
    r"(?:spend|spending|see out|seeing out|end|ending) (?:λ's |the )(?:\w+ ){1,4}?in",
    r"(?:slip(?:ping)?|cross(?:ing)?|sail(?:ing)?|driv(?:e|ing)) (?:over |across )?(?:in)?to",
    r"(?:land(?:ing)?|touch(?:ing)? down|com(?:e|ing) down|alight) (?:in|at|on)",
    r"(?:com(?:e|ing)|hurry(?:ing)?|be off) to",
    r"expected (?:\w+ )?in",
    r"due in",
    r"get(?:ting)? to",
    r"be (?:flown|taken|deported|sent|exiled|evacuated|moved|expelled|whisked|spirited|driven|"
    r"banished|shipped|escorted|brought) (?:off |out |away |on )?(?:in)?to",
    r"be (?:given|granted) (?:\w+ ){0,2}?(?:asylum|refuge|exile|shelter|sanctuary|residence) in",
    r"be (?:allowed|let|admitted) (?:in)?to",
    r"packed (?:\S+ ){0,3}?for",
)
"""The leader is on the way, or means to be."""

WENT = either(
    r"(?:put|set|touched|dropped|glided|swept) down (?:\S+ ){0,6}?(?:in|at|on)",
    r"(?:flown|flew|sailed|driven|walked|slipped|crept|limped) in (?:\S+ ){0,3}?(?:to|at)",
    r"(?:pitched|fetched|washed|showed|shown|popped|holed|shacked|put) up (?:\S+ ){0,2}?(?:in|at|"
    r"on)",
    r"(?:took|taken|has|have|had|found|finding|sought|seeking) (?:\w+ )?cover (?:in|at)",
    r"gone into exile (?:in|to)",
    r"went into exile (?:in|to)",
    r"(?:fled|escaped) (?:across|over) the \w+ (?:in)?to",
    r"fled(?! from)",
    r"escaped(?! from)",
    r"flew (?:out |on )?(?:\S+ ){0,3}?(?:to|into)",
    r"flown (?:\S+ ){0,3}?(?:to|into)",
    r"arriv(?:ed|al) (?:\S+ ){0,2}?(?:in|at|to)",
    r"landed (?:\S+ ){0,2}?(?:in|at|on)",
    r"came down (?:\S+ ){0,6}?(?:in|at|on)",
    r"come down in",
    r"(?:surfaced|reappeared|emerged|alighted|hiding|sheltering|holed up) (?:\S+ ){0,2}?(?:in|at)",
    r"reached",
    r"crossed (?:\S+ ){0,2}?(?:in|over )?to",
    r"crossing (?:\S+ ){0,4}?(?:in)?to",
    r"(?:took|boarded|caught) (?:a|an|the|λ's) (?:\S+ ){0,4}?(?:plane|flight|aircraft|jet|boat|"
    r"ship|ferry|helicopter|train|concorde|convoy|yacht) (?:\S+ ){0,2}?(?:to|for|in)",
    r"put (?:λ )?on (?:a|an|the) (?:\S+ ){0,3}?(?:plane|flight|aircraft|jet|boat|ship) to",
    r"made for",
    r"(?:set out|made λ's way|drove|rode|walked|sailed) (?:\S+ ){0,4}?(?:in)?(?:to|for)",
    r"(?:seen|spotted|sighted) (?:\S+ ){0,3}?(?:in|at|near)",
    r"took off (?:\S+ ){0,3}?(?:to|for)",
    r"set off (?:\S+ ){0,2}?(?:to|for)",
    r"(?:spent|spending|spends|passed) (?:\S+ ){1,5}?(?:in|at)",
    r"found (?:\w+ )?(?:asylum|refuge|shelter|sanctuary|a \w+) in",
    r"sought (?:\w+ )?(?:refuge|shelter|sanctuary) (?:at|on)",
    r"took shelter (?:\S+ ){0,3}?(?:in|at|aboard)",
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
    r"(?:changed planes|refuel\w+|stopped off|broke λ's journey) (?:in|at|on)",
    r"driven (?:\S+ ){0,2}?(?:in)?to",
    r"slipped (?:\S+ ){0,4}?(?:in)?to",
    r"(?:is|was|has been|had been|remains|turns out to be) (?:now |already |currently |still |"
    r"not |last night |yesterday |today |on \w+ |since \w+ |safe |safely |believed to be |said to "
    r"be |"
    r"thought to be |known to be |back |under guard |holed up |hiding |staying |waiting |stuck |"
    r"stranded |living |lying low |sheltering |recovering |resting |being treated )*(?:in|at)",
    r"made (?:the |a )?(?:\w+ )?journey to",
    r"(?:flew|flown|moved|arrived|landed|went|gone|(?<!so )is|(?<!so )was|has been|"
    r"had been|still)(?= ‹\d+›(?! that))",
    r"waited (?:\S+ ){0,6}?in",
    r"evacuated (?:\S+ ){0,2}?to",
    r"turned up in",
    r"transferred to",
    r"departed for",
    r"departed to",
)
"""The leader has gone."""
