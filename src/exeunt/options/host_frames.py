"""Frames with a host as their subject: it takes the leader in, or will not."""

from __future__ import annotations

from exeunt.options.evidence import By, Status
from exeunt.options.frame import GAP, HOST, HOST_GAP, NOT, PLACES, REFUGE, THEREIN, UNASKED, frame
from exeunt.options.host_answers import HOST_ANSWERS
from exeunt.options.verbs import NO, YES

HOST_FRAMES = (
    *HOST_ANSWERS,
    frame(
        "neither of them",
        rf"\bneither (?P<places>{PLACES}){HOST_GAP % 40}\b(?:will|would|wants?|wanted|is|was|has|"
        rf"have|"
        r"had|are|were)\b[^.;?!‹«λ]{0,30}?\b(?:take|have|accept|host|offer|give|grant|receive|"
        r"shelter|"
        rf"want|let|welcome|willing|ready|prepared|wants|offered)\b[^.;?!‹«]{{0,30}}?(?:λ|"
        rf"{REFUGE})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "can count on it",
        rf"λ{GAP % 30}\b(?:can|could|may|would) (?:\w+ )?(?:count on|have|expect|be sure of|"
        rf"rely on|find) (?:\w+ ){{0,3}}?{REFUGE} (?:in|from|with) (?P<places>{PLACES})",
        Status.OFFERED,
    ),
    frame(
        "third party stops it",
        rf"{PLACES}[^.;?!‹«]{{0,60}}?\b(?:(?:would|will|wo|did|does|do|could|can) ?{NOT}|"
        rf"refused to|"
        r"declined to) (?:let|allow|permit|have|hear of|see) λ (?:to )?(?:\w+ ){0,3}?(?:in)?(?:to|"
        r"for|in) "
        rf"(?P<places>{PLACES})",
        Status.REFUSED,
        By.THIRD,
    ),
    frame(
        "third party stops it",
        r"(?:[›»λπ]|\b\w+)(?:[’']s (?:\w+ ){1,3})? (?:has |had |have )?(?:block|veto|scuttl|"
        r"torpedo|thwart|scupper|stopp|prevent|oppos|brush|kill)\w*(?: aside| off)? (?:an? |the |"
        r"any |λ's )?(?:\w+ ){0,2}?(?:plans?|deals?|proposals?|offers?|idea|moves?|bid|attempts?|"
        r"flight|exile)\b"
        rf"[^.;?!‹«]{{0,50}}?\b(?:to|in|for|from) (?P<places>{PLACES})",
        Status.REFUSED,
        By.THIRD,
    ),
    frame(
        "third party stops it",
        r"(?:[›»π]|\b\w+) (?:has |had |have )?(?:block|veto|scuttl|torpedo|thwart|scupper|stopp|"
        r"oppos|brush|kill|reject)\w*(?: aside| off)? (?:an? |the |any )(?P<places>«\d+») "
        r"(?:offers?|invitations?|proposals?|plans?)\b",
        Status.REFUSED,
        By.THIRD,
    ),
    frame(
        "house awaits him there",
        r"\b(?:house|villa|home|palace|residence|apartment|flat|farm|estate|mansion|plane|jet|"
        r"job)\b[^.;?!‹«λ]{0,30}?\b(?:awaits?|waits? for|waiting for|stands? ready for|ready for|"
        r"set aside "
        rf"for) λ (?:in|at|near|outside|on) {THEREIN}(?P<places>{PLACES})",
        Status.DISCUSSED,
    ),
    frame(
        "host refuses",
        rf"{HOST}(?:, [^,‹«]{{1,80}},)?{HOST_GAP % 70}(?P<verb>\b{NO})(?![\w’'])(?!\s+to "
        r"(?:comment|say|confirm|rule|name|discuss|deny)| (?:too )?kindly)",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host accepts",
        rf"{HOST}(?:, [^,‹«]{{1,80}},)?{HOST_GAP % 90}(?P<verb>\b{YES})(?P<rest>[^.;?!‹]{{0,90}})",
        Status.OFFERED,
        By.HOST,
    ),
    frame(
        "refused by host",
        r"(?:reject(?:ed|ion)|refus(?:ed|al)|turned (?:away|down|back)|ruled out|denied (?:entry|"
        r"asylum|refuge)|barred|expelled|unwelcome) "
        rf"(?:\w+ )?(?:by|from|in|to) (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "offered by host",
        r"(?:offer(?:s|ed)?|promis(?:e|ed)|grant(?:ed)?|invit(?:ed|ation)|"
        r"given) (?:(?!\bλ\b\s+(?:said|told))[^‹›«».,;?!]){0,70}?\b(?:by|from|in|to) "
        rf"{THEREIN}(?P<places>{PLACES})",
        Status.OFFERED,
        By.HOST,
    ),
    frame(
        "cannot stay there",
        r"λ (?:must|has to|should|can ?not|may not|could not|would not) (?:be allowed to |"
        rf"be )?(?:gone|leave|remain|stay)(?: (?:on )?(?:in|from))? (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host calls it a stop",
        rf"{HOST}{GAP % 90}(?:λ (?:must|has to|should) be gone|λ (?:must|has to) leave within|"
        r"be rid of λ|unwanted guest)",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "tried in vain",
        r"λ (?:\w+ )?(?:tried|approached|asked|turned to|appealed to|"
        rf"sounded out) (?P<places>{PLACES})(?! for (?:\w+ )?(?:help|support|arms|troops|money|aid|"
        rf"men))"
        r"[^.;?!‹]{0,25}?(?:in vain|without success|to no avail|was refused|were refused)",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "the answer there",
        rf"\b(?:in|from) (?P<places>{PLACES}),? (?:the|λ's) (?:answer|reply|response) (?:is|was|"
        r"came|has been|would be) (?:back )?(?:an? )?(?:\w+ ){0,2}?no\b",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "the answer there",
        rf"\b(?:in|from) (?P<places>{PLACES}),? (?:the|λ's) (?:answer|reply|response) (?:is|was|"
        r"came|has been|would be) (?:back )?(?:an? )?(?:\w+ ){0,2}?yes\b",
        Status.OFFERED,
    ),
    frame(
        "out of the question",
        rf"(?P<places>{PLACES})(?:[’']s (?:airspace|borders?|airports?|doors?|skies))?(?:, [^‹«]"
        r"{1,80},)? (?:is|was|are|were|seems|looks|would be|has been) (?:now |also |"
        r"said to be )?(?:out of the question|no option|not an option|ruled out|off the (?:table|"
        r"list|map)|out of (?:bounds|reach)|closed to λ|barred to λ|(?:not|too) (?:far|close|near|"
        r"safe|friendly|dangerous|risky)\b[^.;?!‹«]{0,60})",
        Status.REFUSED,
    ),
    frame(
        "house there for him",
        r"\b(?:house|villa|home|palace|residence|apartment|flat|farm|estate|compound|mansion|suite)"
        rf"\b[^.;?!‹«λπ]{{0,40}}?\b(?:in|near|outside|of|at|on) {THEREIN}(?P<places>{PLACES}) "
        r"(?:is|was|has been|stands?|had been) (?:\w+ )?(?:λ's (?:if|for|to|as|whenever|,|$)|"
        r"ready for λ|(?:made|got|being (?:made|got)) ready|being (?:prepared|readied|furnished)|"
        r"prepared|readied|waiting|set aside|rented|found for λ)",
        Status.DISCUSSED,
    ),
    frame(
        "house there for him",
        rf"{HOST}{HOST_GAP % 40}\b(?:has|had|is|was|have) (?:\w+ )?(?:prepar(?:ed|ing)|read(?:ied|"
        rf"ying)|ready(?:ing)?|rent(?:ed|ing)|set aside|furnish(?:ed|ing)) (?:\w+ ){{0,3}}?{REFUGE}"
        r"[^.;?!‹«]{0,30}?\bλ",
        Status.OFFERED,
    ),
    frame(
        "officials there deny it",
        rf"\b(?:in|at) (?P<places>{PLACES}),? (?:[\w’',-]+ ){{0,7}}?(?:spokes\w+|officials?|"
        rf"minister|president|premier|king|chancellor|leader|aides?|statement|"
        r"ministry|government|authorities|embassy|diplomats?) (?:\w+ ){0,2}?(?:said|says|say|"
        rf"noted|added|stressed|insisted|told|denied)[^.;?!‹«]{{0,80}}?{UNASKED}",
        Status.DENIED,
        By.HOST,
    ),
    frame(
        "host was not asked",
        rf"{HOST}{HOST_GAP % 100}{UNASKED}",
        Status.DENIED,
        By.HOST,
    ),
    frame(
        "not welcome there",
        rf"λ{GAP % 40}\b(?:(?:would|will|is|was|has|could|can|may) ?{NOT} (?:\w+ )?(?:be(?:en)? )?"
        r"(?:welcome|wanted|allowed|permitted|admitted|tolerated|received|accepted|let|"
        r"given refuge)|"
        rf"(?:is|was|would be) (?:unwelcome|unwanted|no longer \w+)) (?:in|into|to|on|by|"
        rf"at) (?:stay in |enter |live in |settle in )?(?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "no room there",
        rf"\bno (?:place|room|welcome|home|refuge|asylum|future|haven) (?:in|on|"
        rf"at) (?P<places>{PLACES})"
        r"(?: soil)? for λ",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host warns him off",
        rf"{HOST}{GAP % 70}\bλ (?:had better|should|must|ought to|would do better to) (?:\w+ )?"
        r"(?:not (?:come|count|land)|stay away|keep away|look elsewhere|go elsewhere|move on|"
        r"try elsewhere)\b",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host has him",
        rf"{HOST}{GAP % 60}\bλ\b{GAP % 40}\b(?:is|was|were|has been|had been) (?:not |now |"
        rf"already |still )?"
        r"(?:in (?:the|λ's|its) country|on (?:its|\w+) (?:soil|territory)|within its borders|"
        r"under its protection|in its (?:territory|hands|care))\b",
        Status.FLED_TO,
    ),
    frame(
        "host has him",
        rf"{HOST}{GAP % 60}\bλ (?:was|had been|has been) (?:not )?(?:let in|admitted|allowed (?:in|"
        rf"to enter|"
        r"to land)|received|taken in)\b",
        Status.FLED_TO,
    ),
    frame(
        "host has him",
        rf"{HOST} (?:\w+ ){{0,2}}?(?:said|says|confirmed|announced|admitted)(?: \w+)?(?: that)? λ "
        rf"(?:has|had) "
        r"(?:arrived|landed|crossed (?:the border|over)|entered the country|come in|flown in|"
        r"come)\b",
        Status.FLED_TO,
    ),
    frame(
        "host warns him off",
        rf"{HOST}{GAP % 70}\bλ (?:would|will|could|can|may) ?{NOT} (?:\w+ )?be (?:given|granted|"
        rf"allowed|"
        r"admitted|let|received|welcome|accepted|taken in|permitted)\b",
        Status.REFUSED,
        By.HOST,
    ),
    frame(
        "host calls him welcome",
        rf"{HOST}{GAP % 60}\bλ (?:is|was|would be|will be|remains|were) (?!not |no |never |n’t "
        rf")(?:\w+ )?"
        rf"(?:welcome|"
        rf"free to "
        r"(?:come|stay|settle))\b",
        Status.OFFERED,
    ),
    frame("this cannot be", rf"this can ?not be (?P<places>{PLACES})", Status.REFUSED, By.HOST),
)
