"""Words of leaving and staying: patterns over a marked sentence (see `marks`)."""

from __future__ import annotations

from exeunt.options.frame import any_of, either

_STAYING = either(
    r"\bgo(?:es|ing)? nowhere\b",
    r"\bnot going anywhere\b",
    r"\b(?:will|would|wo|could|shall) ?(?:not|never|n[’']t) (?:\w+ )?(?:leave|resign|quit|go|flee|"
    r"step|abandon|surrender|give up|abdicate)\b",
    r"\b(?:refus\w+|declin\w+) to (?:leave|go|step|resign|quit|budge|flee|give up|stand|concede|"
    r"yield|cede|abdicate|hand over)\b(?! (?:the|a|early) ?(?:dinner|meeting|table|room|hall|talks|"
    r"summit|stage|party|hospital|early)?\b(?<!the)(?<! a))",
    r"\bno (?:intention|plans?) (?:of|to) (?:\w+ )?(?:leav\w+|resign\w*|quit\w*|go\w*|flee\w*|"
    r"step\w*)\b",
    r"\b(?:vow\w*|insist\w*|determined|intend\w*|wants?|pledg\w*|promis\w*|"
    r"plans?) (?:\w+ ){0,3}?(?:to )?(?:stay|remain|fight|die)\b",
    r"\b(?:stay|remain|die) (?:on )?(?:in|at) (?:⌂|(?:home|power|office|the country)\b)",
    r"\b(?:am|is|are|was) staying\b(?! (?:in|at|with) [‹«])",
    r"\bvow\w* never to (?:leave|resign|quit|go|flee|step|surrender)\b",
    r"\bdie (?:in|on) (?:this|my|the|λ's|our) (?:palace|country|land|house|soil|homeland)\b",
    r"\bdigging in\b",
    r"\b(?:will|would|shall) (?:\w+ )?be (?:back|home)\b(?! (?:to|in|at) [‹«])",
    r"\b(?:not|n[’']t|never) (?:\w+ )?(?:going|go) into exile\b",
    r"\bnever (?:\w+ )?(?:thought|dreamt|dreamed) of (?:leaving|going|fleeing|resigning|exile)\b",
    r"\b(?:sit|sits|sat|sitting|hold|holding|stand|standing) (?:tight|firm|fast)\b",
    r"\bstay(?:s|ed|ing)? put\b",
    r"\b(?:serve|see|sit|finish) out (?:λ's|the|my|our) (?:\w+ ){0,2}?(?:term|mandate|time)\b",
    r"\b(?:rather|sooner|prefer(?:s|red)? to) (?:die|be (?:killed|buried|shot|hanged))\b",
    r"\b(?:will|would|shall|to|want(?:s|ed)? to) (?:\w+ )?(?:die|be buried|live and die) (?:here|"
    r"at home|(?:in|on) ⌂|on ⌂ soil|in λ's (?:own )?(?:\w+ )?(?:bed|country|land|home))\b",
    r"\b(?:be|been) buried (?:here|(?:in|on) (?:⌂|this|my|λ's))",
    r"\b(?:will|would|wo|shall|does|do|did) ?(?:not|never|n[’']t) (?:\w+ )?(?:run away|run\b|bow|"
    r"budge|back down|desert|be (?:driven|forced|chased|bullied) (?:out|away)|yield)",
    r"\b(?:not the (?:sort|kind|man|woman|type) (?:of \w+ )?(?:to|who)) (?:\w+ )?(?:flee|run|leave|"
    r"quit|go|surrender)\w*",
    r"\bno (?:thought|question|intention) of (?:leaving|going|fleeing|resigning|exile)\b",
    r"\bruled out (?:leaving|exile|resign\w+|stepping|fleeing|abdicat\w+)\b",
    r"\b(?:ready|prepared|willing) to die\b",
    r"\bdug in\b",
    r"\bcling\w* (?:on )?to\b",
    r"\breject\w*[^.;?!]{0,60}(?:calls?|demands?|ultimatum|pressure|proposal|"
    r"exile)\b(?! (?:in|to) (?:the )?[‹«])",
    r"\bden(?:ies|ied|ying) (?:that )?[^.;?!‹«]{0,40}\b(?:flee\w*|fled|leav(?:e|ing)|left|"
    r"resign\w*|"
    r"abdicat\w*)\b(?! (?:for |to )?(?:the )?[‹«])",
    r"\b(?:return|come back|go back) to (?:⌂|(?:the country|power)\b)",
    r"\b(?:not|n[’']t) (?:want|wish|intend|plan) to (?:leave|go|flee)\b",
    r"\b(?:am|is|are|was|were) (?:not|never) (?:\w+ )?(?:leaving|fleeing|resigning|quitting|"
    r"running|"
    r"abdicating|packing|budging)\b",
    r"[’']s not (?:leaving|fleeing|resigning|quitting|running away|going)\b(?! to [‹«])",
    r"\b(?:am|is|are|was|be) (?:coming|going) (?:back|home)\b(?! to [‹«])",
    r"\b(?:will|would|shall|to|promis\w+ to|vow\w* to|mean\w* to|intend\w* to) (?:\w+ )?(?:return|"
    r"come "
    r"back|go back|be back|fly home|come home|go home|be home)(?: (?:to|in) (?:⌂|the country|λ's "
    r"(?:people|country|post|duties|desk|palace)|power|office)|\b(?! to| from| (?:in|with)))",
    r"\breturn ticket\b",
    r"\b(?:stay|absence|trip|journey|exile)(?: abroad)? (?:is|was|would be|will be) (?:only |"
    r"merely |"
    r"purely )?(?:temporary|brief|short)\b",
    r"\b(?:will|would|to) (?:\w+ )?(?:fight|contest|run in|stand in|stand at|run at|run for|win) "
    r"(?:the|"
    r"any|λ's) (?:next |coming |early )?(?:\w+ )?(?:elections?|vote|poll|re-?election)\b",
    r"\b(?:be|am|is|was|remains?|still) (?:back |still )?(?:in λ's (?:office|palace|bunker|capital|"
    r"residence)|at (?:work|λ's (?:desk|post)))\b",
    r"\b(?:to|until|till) (?:the|λ's) (?:bitter |very )?(?:end|last(?: \w+)?) (?:of λ's (?:\w+ "
    r")?(?:days|"
    r"life|term|mandate)|day|breath|bullet)\b",
    r"\b(?:will|would) (?:\w+ )?live in ⌂",
    r"\bget(?:ting)? back to work\b",
    r"\bnever (?:\w+ )?(?:run|fled|flee) from\b",
    r"\b(?:λ|and) (?:is|am|was) (?:here|at home|in ⌂)(?: and|[.,]|[”\"]|$)",
    r"\bserve (?:out )?them\b",
    r"\b(?:will|would) not be (?:a |an )?(?:runaway|deserter|quitter|refugee|exile)\b",
    r"\bfree to (?:stay|remain|live) (?:at home|in ⌂|here)\b",
    r"\bdefian\w+\b",
    r"\bdefied\b(?! [«‹])",
)
STAYS = any_of(
    r"λ[^.;?!]{0,120}?" + _STAYING,
    r"\b(?:demand|ultimatum|call|request|proposal)\b[^.;?!]{0,40}\bλ\b[^.;?!]{0,30}\b(?:rejected|"
    r"refused|spurned)\b",
    r"\bλ digging in\b",
    r"\bnot believe λ will (?:leave|go)\b",
    r"\bdoubt\w* (?:that )?λ will (?:leave|go)\b",
    r"\bunlikely (?:that )?λ (?:will|would) (?:leave|go)\b",
)
"""The leader stays, means to stay, or will not go."""
LEAVES = any_of(
    r"\b(?:contingency )?plans?\b[^.;?!]{0,80}?\bλ\b[^.;?!]{0,30}\b(?:leav\w+|flee\w*|go\b|"
    r"depart\w*|escape)",
    r"λ[^.;?!]{0,60}?\b(?:agreed|ready|willing|prepared|preparing|planning|plans|expected|about|"
    r"set|due|offered) to (?:leave|go|flee|step down|resign|quit|stand down|depart)\b",
    r"λ[^.;?!]{0,30}?\b(?:will|would) (?:soon )?(?:leave|go into exile|step down|resign|stand down|"
    r"depart)\b",
    r"λ[^.;?!]{0,40}?\b(?:has|had|have) (?:left|fled|quit|resigned|stepped down|gone into exile)\b",
    r"λ[^.;?!]{0,30}?\b(?:fled|escaped|resigned|left (?:⌂|the country|power|home))\b",
    r"\bplan b\b",
    r"\bdepartures?\b[^.;?!]{0,60}\b(?:being|negotiat\w+|prepar\w+|arrang\w+|agreed|imminent|"
    r"near)\b",
    r"\b(?:negotiat\w+|prepar\w+|arrang\w+)\b[^.;?!]{0,30}\bdeparture\b",
    r"\bλ (?:needs|has|had|may have|might have) to leave\b",
    r"\bin case λ\b",
)
"""The leader leaves, means to leave, or it is being prepared."""
PRESSURE = any_of(
    r"\bunder (?:\w+ ){0,2}pressure\b",
    r"\bpressure (?:on λ|from)\b",
    r"\braising pressure\b",
    r"\bpress(?:es|ed|ing) λ\b",
    r"\b(?:call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|encourag(?:e|es|ed|ing)|"
    r"appeal(?:s|ed|ing)?|told|want(?:s|ed)?|ask(?:s|ed)?|order(?:s|"
    r"ed)?)\b[^.;?!]{0,40}\bλ(?!'s)\b[^.;?!]{0,60}?\b(?:to (?:go|leave|step|resign|quit|hand|"
    r"hold elections|stand|surrender|accept|flee)|step(?:s|ping)? (?:aside|down)|departure|"
    r"resignation)\b",
    r"\bencouraged by\b[^.;?!]{0,40}\bto go\b",
    r"\bλ[^.;?!]{0,20}(?:should|must|has to) (?:leave|go\b|resign|step)",
    r"\bdemand\w* (?:\w+ ){0,2}?that λ (?:\w+ )?(?:leave|go\b|resign|step|quit)",
    r"\bultimatum\b",
    r"\bfinancial noose\b",
    r"\bbe outside the country\b",
    r"\bsanctions against λ\b",
)
"""Somebody presses the leader to go."""
FAR_OFF = any_of(
    r"\bdeparture\b[^.;?!]{0,40}\b(?:steps away|far off|unlikely|remote|not imminent|a long way)\b",
    r"\bif it happens at all\b",
)
"""A departure is not near."""
HOST_RISK = any_of(
    r"\b(?:risks?|dangers?)\b[^.;?!]{0,60}\b(?:for|to)\b[^.;?!]{0,40}\b(?:countries|hosts?|states?|"
    r"nations?)\b",
    r"\bnot take (?:too )?kindly\b",
    r"\bany (?:country|nation|state|government) that (?:gave|gives|took|takes|shelter\w*|"
    r"host\w*) λ\b",
)
"""Whoever takes the leader in runs a risk."""
LEGAL_RISK = any_of(
    r"\b(?:reach of|extradit\w+|arrest warrant|international criminal court|\bicc\b|prosecut\w+|"
    r"indict\w+|immunity)\b",
)
"""Courts are after the leader."""
