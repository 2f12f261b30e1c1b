"""Frames with the leader as their subject: on the way to a place, there, or against it."""

from __future__ import annotations

import re

from exeunt.options.evidence import By, Role, Status
from exeunt.options.frame import ADJECTIVE_GAP, GAP, HOST, HOST_GAP, PLACES, REFUGE, THEREIN, frame
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
    frame(
        "host took him in", rf"{HOST}{HOST_GAP % 40}\btook (?:in λ(?!'s)|λ in\b)", Status.FLED_TO
    ),
    frame(
        "asked for refuge",
        rf"λ{GAP % 60}\b(?:ask(?:s|ed|ing)?|petition(?:s|ed)|appeal(?:s|ed) to|"
        r"appl(?:y|ies|ied) to) "
        rf"(?P<places>{PLACES}) (?:for|to grant|to give) [^.;?!‹]{{0,30}}?{REFUGE}",
        Status.REPORTED,
    ),
    frame(
        "asked for refuge",
        rf"λ{GAP % 60}\b(?:ask(?:s|ed|ing)?|begg?(?:s|ed|ing)?|implor(?:es|ed|ing)|petition(?:s|"
        rf"ed)|"
        rf"urg(?:es|ed)) (?P<places>{PLACES})(?:[’']s \w+)? (?:to|if (?:it|they) (?:would|could|"
        rf"might)) "
        r"(?:take|receive|accept|shelter|have|let|host|admit|give|grant|allow|put up|save|keep|"
        r"protect|rescue) λ",
        Status.REPORTED,
    ),
    frame(
        "accepted its offer of refuge",
        rf"λ{GAP % 60}\baccept(?:s|ed|ing)? (?P<places>{PLACES})(?:[’']s)? (?:\w+ )?"
        r"(?:offer|invitation|proposal)",
        Status.ACCEPTED,
    ),
    frame(
        "accepted its offer of refuge",
        rf"λ{GAP % 60}\b(?:accept(?:s|ed|ing)?|took up|taken up|said yes to|agreed to) (?:the |"
        rf"an? |"
        r"its )?(?:\w+ ){0,2}?(?:offer|invitation|proposal|asylum|refuge|exile|haven)\b"
        rf"[^.;?!‹«]{{0,30}}?\b(?:from|by|of|in|to|that|which) (?P<places>{PLACES})",
        Status.ACCEPTED,
    ),
    frame(
        "agreed to go",
        rf"λ{GAP % 60}\b(?:agreed|accepted|consented) to (?:go|leave|move|fly|exile|retire|"
        rf"live)[^,‹›«».;?!]{{0,40}}?(?:to|in|for) (?P<places>{PLACES})",
        Status.ACCEPTED,
    ),
    frame(
        "leader refuses",
        rf"λ{GAP % 90}\b(?:ruled out|rejected|declined|refused|turned down|does not want|"
        r"doesn[’']t want|did not want|will not go|spurned|"
        r"(?:would|will) (?:not|never) (?:hear of|consider|accept|agree to)|has no wish|is against|"
        rf"decided against){GAP % 60}(?:to|in|for|from|by|of)? ?(?P<places>{PLACES})",
        Status.REFUSED,
        By.LEADER,
    ),
    frame(
        "passed through",
        rf"λ{GAP % 90}\b(?:travel?l?(?:l?ed|ing)?|fl[ey]w|flying|fly|went|go(?:ing)?|fled|flee|"
        rf"left|"
        r"escaped|escape|head(?:ed|ing)?|moved?|journey(?:ed|ing)?|passed|made λ's way) (?:\w+ )?"
        rf"(?:via|through|by way of) (?P<places>{PLACES}),? (?=(?:and )?(?:then )?(?:on )?(?:to|"
        rf"for|"
        r"into)\b)",
        Status.FLED_TO,
        role=Role.TRANSIT,
    ),
    frame(
        "went on through",
        rf"λ{GAP % 90}\b(?:travel?led|flew|went|fled|left|escaped|headed|moved|journeyed|passed|"
        rf"made λ's way) (?:\w+ )?(?:via|through|by way of) {PLACES},? (?:and )?(?:then "
        rf")?(?P<verb>(?:on )?(?:to|for|into)) {THEREIN}(?P<places>{PLACES})",
        Status.FLED_TO,
    ),
    frame(
        "goes on through",
        rf"λ{GAP % 90}\b(?:travel(?:l?ing)?|fly(?:ing)?|go(?:ing)?|flee(?:ing)?|leave|leaving|"
        rf"escape|head(?:ing)?|move|moving) (?:\w+ )?(?:via|through|by way of) {PLACES},? (?:and "
        rf")?(?:then )?(?P<verb>(?:on )?(?:to|for|into)) {THEREIN}(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "leader went",
        r"(?P<who>λ|plane|jet|aircraft|convoy|helicopter|flight|left|escorted|flown|carried|who|"
        rf"and|it)\b(?P<gap>{ADJECTIVE_GAP % 110})(?P<verb>\b{WENT})(?!\w) "
        r"?(?:(?:to|in|for|into|at|on) )?(?:(?:medical )?(?:treatment|surgery|care|tests) (?:in|"
        rf"at) )?{THEREIN}(?:[\w¤]+ (?:of|in|near) )?(?P<places>{PLACES})",
        Status.FLED_TO,
    ),
    frame(
        "carried there",
        r"\b(?:carried|took|brought|flew|ferried|drove|whisked|spirited|transported|put|bundled|"
        r"escorted|delivered|smuggled|sent) λ (?:on (?:an? |the )?[^.;?!‹«]{0,25}?|out |off |away |"
        r"over |"
        rf"(?:across|over) the border |by \w+ )?(?:in)?to {THEREIN}(?P<places>{PLACES})",
        Status.FLED_TO,
    ),
    frame(
        "where he would go",
        rf"(?P<places>{PLACES}),? (?:to which|where|for which) λ (?:(?:might|may|could|would|will|"
        rf"hope[sd] "
        r"to|want(?:s|ed) to|plan(?:s|ned) to|(?:is|was) (?:expected|due|likely|thought|said) to|"
        r"intend(?:s|ed) to|is to|was to) )(?:\w+ )?(?:flee|go|live|settle|retire|fly|seek|be safe|"
        r"end up|stay|move|join|head|find|feel safe)",
        Status.REPORTED,
    ),
    frame(
        "where he lives",
        rf"(?P<places>{PLACES}),? where λ (?:now |still |also )?(?:lives|resides|has lived|"
        rf"has settled|"
        r"is living|has been living|has asylum)\b",
        Status.SETTLED,
    ),
    frame(
        "where he is",
        rf"(?P<places>{PLACES}),? where λ (?:now |still |also )?(?:is|was (?:last )?seen|has been|"
        rf"has spent|"
        r"has stayed|is staying|found refuge|took refuge|has taken refuge|fled|has fled|arrived|"
        r"landed)\b",
        Status.FLED_TO,
    ),
    frame(
        "leader goes",
        rf"(?P<who>λ|plane|jet|aircraft|helicopter|convoy|flight|couple|who|and|or|"
        rf"it)(?:[’']s)?\b(?P<gap>{ADJECTIVE_GAP % 140})(?P<verb>\b{GOING})(?!\w) (?:\w+ "
        rf")?{THEREIN}(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "leader left it",
        r"(?P<who>λ)(?:, who|,[^,‹«]{1,60},)?(?P<gap> (?:(?:has|had|then|later|quietly|already|"
        r"now) ){0,2})(?P<verb>left|quit|departed from|flown out of|flew out of|sailed from) "
        rf"(?P<places>{PLACES})(?![’']s)",
        Status.FLED_TO,
        role=Role.TRANSIT,
    ),
    frame(
        "on its soil",
        rf"λ{GAP % 40}\b(?:is|was|were|be|been|remains?|remained)(?: (?:still|now|already|safe|"
        rf"safely|in "
        r"hiding|held))? (?:on|in|under) (?:the )?(?P<places>«\d+») (?:soil|territory|hands|"
        r"custody|"
        r"waters|airspace|protection|airport)\b",
        Status.FLED_TO,
    ),
    frame(
        "asked for its visa",
        rf"λ{GAP % 60}\b(?:appl(?:y|ies|ied|ying) for|ask(?:s|ed|ing)? for|request(?:s|ed|ing)?|"
        rf"sought|seek(?:s|ing)?) (?:an? |the )?(?P<places>«\d+») (?:visa|asylum|protection|"
        rf"residence|"
        r"passport|citizenship|refuge)",
        Status.REPORTED,
    ),
    frame(
        "aboard its ship",
        rf"λ{GAP % 80}\b(?:aboard|on board|on) (?:an? |the )?(?P<places>«\d+») (?:\w+ )?(?:warship|"
        r"ship|frigate|destroyer|vessel|aircraft carrier|cruiser|submarine)\b",
        Status.FLED_TO,
        role=Role.TEMPORARY,
    ),
    frame(
        "guest there",
        rf"{HOST}{HOST_GAP % 60}λ(?:,[^‹«]{{1,80}},)? (?:is|was|has been) its guest\b",
        Status.FLED_TO,
    ),
    frame(
        "guest there",
        rf"λ{GAP % 30}\b(?:is|was|as|has been|remains) (?:now |still )?(?:a |"
        rf"the )?(?:\w+ )?guest (?:of|in) (?:the \w+ (?:of|in) )?(?P<places>{PLACES})",
        Status.FLED_TO,
    ),
    frame(
        "leader would rather",
        rf"λ{GAP % 60}\b(?:would (?:rather|prefer to|like to|sooner) (?:go|move|live|retire|be|"
        r"settle|fly|flee)\w*|prefers?|preferred|would prefer|favou?rs?|favou?red|would (?:choose|"
        r"pick|opt for)|leans towards?|(?:has|had) λ's (?:heart|sights) (?:set )?on|settled on|"
        r"opted for|decided (?:on|for)|plumped for|chose|has chosen|picked|set on)(?: (?:exile|"
        r"refuge|asylum|retirement|life|a life))?(?: to| in| for)? "
        rf"{THEREIN}(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "leader weighs it",
        rf"λ{GAP % 60}\b(?:(?:has|had) λ's eye on|think(?:s|ing)? of|thought of|dreams? of|"
        r"weigh(?:s|ed|ing)|toy(?:s|ed|ing)? with|hop(?:es|ed|ing) for|(?:would|may|might|"
        r"could) (?:yet |still |also |well )?go for|"
        r"(?:might|may|could) (?:\w+ )?(?:pick|choose|opt for|prefer|favou?r)|pick|ponder(?:s|ed|"
        r"ing)|contemplat(?:es|ed|ing)|look(?:s|ed|ing) at|mull(?:s|"
        r"ed|ing))(?: (?:over|about))?(?: (?:exile|refuge|asylum|retirement|a life|a move|moving|"
        r"going|"
        rf"flight|living|houses?|property))?(?: to| in| for)? {THEREIN}(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "leader's choice",
        r"λ's (?:\w+ )?(?:thoughts?|choice|preference|favou?rite|destination|hope|refuge|haven|"
        r"next stop|goal|plan|wish|dream|bolt-?hole|place of (?:exile|refuge)) (?:is|was|would be|"
        rf"remains|has been|had been)(?: to (?:go|move|live|fly|settle))?(?: to|"
        rf" in)? {THEREIN}(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "leader's choice",
        rf"(?P<places>{PLACES}) (?:is|was|would be|remains|had been|has been) λ's (?:\w+ )?"
        r"(?:choice|preference|favou?rite|hope|refuge|haven|next stop|goal|wish|bolt-?hole)\b",
        Status.REPORTED,
    ),
    frame(
        "leader lives",
        rf"λ{GAP % 60}\b(?:lives|living|has lived|has been living|resides|settled|has settled|"
        r"was granted asylum|has asylum|has been granted asylum|"
        rf"in exile) (?:\w+ ){{0,3}}?in {THEREIN}(?P<places>{PLACES})",
        Status.SETTLED,
    ),
    frame(
        "leader has asylum",
        rf"λ{GAP % 40}\b(?:was|been|is) (?:\w+ )?(?:granted|given) (?:\w+ ){{0,2}}?(?:asylum|"
        rf"refuge|"
        r"residence|refugee status|shelter|sanctuary|leave to stay|protection) (?:in|by) "
        rf"(?P<places>{PLACES})",
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
    r"^(?P<between>[^.;?!‹]{0,25}? ?(?:,? but (?:to|for|in)|,? (?:and|but) (?:then|later|"
    r"from there|on)(?: \w+){0,3}? (?:to|for|in)|,? then (?:\w+ ){0,2}?(?:to|for)|"
    r",? before (?:going|flying|leaving|travel\w+|moving|heading|continuing) (?:on )?(?:to|for)|"
    r" on λ's way to(?: \w+){0,3}?(?: in)?|,? and then to seek \w+ in|,? (?:and|"
    r"or) (?:to )?(?:seek|ask for) \w+ in)) "
    rf"(?P<places>{PLACES})"
)
"""How a journey goes on behind the first place: that was a stop, this is where it leads."""
STOP_BEFORE = re.compile(
    r"^[^.;?!‹]{0,40}?\bafter (?:an? )?(?:\w+ ){0,2}(?:stop|stopover|layover|stay|refuelling|"
    rf"transit) (?:in|at|on) (?P<places>{PLACES})|^[^.;?!‹]{{0,20}}?\b(?:by way of|via|"
    rf"through) (?P<via>{PLACES})"
)
"""A stop named behind the place that was reached through it."""
ALTERNATIVE = re.compile(
    r"^, (?:whose|which|where|who|an?|the)\b[^.;?!‹«]{1,60}, or (?:else |perhaps |even )?(?:in|to|"
    r"for) "
    rf"{THEREIN}(?P<places>{PLACES})"
)
"""A second place behind a clause on the first: of both the same is said."""
