"""Frames without a subject of their own: a place is named, talked of, likely, a mere stop."""

from __future__ import annotations

from exeunt.options.evidence import Role, Status
from exeunt.options.frame import GAP, HOST_GAP, NAMED_GAP, PLACES, REFUGE, THEREIN, frame

NOMINAL_FRAMES = (
    frame(
        "only a stop",
        rf"(?P<places>{PLACES}) (?:was|is|would be|will be|to be) (?:only |just |merely )?(?:a |"
        r"λ |the )?(?:\w+ )?(?:stop|stopover|transit\w*|way station)\b",
        Status.REPORTED,
        role=Role.TRANSIT,
    ),
    frame(
        "to be the place",
        rf"(?P<places>{PLACES}) (?:(?:is|was|will|would|seems|seemed) (?:\w+ ){{0,2}}?)?(?:to )?be "
        rf"(?:the |"
        r"λ's )(?:\w+ )?(?:destination|home|refuge|host|haven|place of exile|next stop)\b",
        Status.REPORTED,
    ),
    frame(
        "likely the place",
        rf"(?P<places>{PLACES}) (?:(?:was|is|were|are|seemed?|seems|looks?|looked|remain\w*|"
        r"be) (?:the |seen as |considered |thought |believed |reckoned )?(?:most |more |very |"
        r"a )?(?:likel\w+|probable|favou?red|favou?rite|obvious|best)|an? (?:possible|likely|"
        r"probable|potential))\b",
        Status.POSSIBLE,
    ),
    frame(
        "pointed to",
        r"\b(?:point(?:s|ed|ing)? to|tip(?:s|ped)|bets?(?:ting)? (?:\w+ )?(?:on|were on|are on|"
        r"is on)|nam(?:es|ed|ing)|guess(?:es|ed|ing)?(?: at| on)?|swore to|heard of|talk(?:ed|"
        r"s)? of|mention(?:s|ed|ing)|list(?:s|ed|ing)|count(?:s|ed|ing)|cit(?:es|ed)|money is on|"
        rf"sp(?:eak|oke)s? of|bruited|floated) (?P<places>{PLACES}(?:, with {PLACES})?)",
        Status.POSSIBLE,
    ),
    frame(
        "sounded out there",
        rf"(?P<places>{PLACES})(?:, [^‹«]{{1,90}},)? (?:(?:has|have|had|also|too|both|all) ){{0,3}}"
        r"(?:is|was|are|were|been|being)(?: (?:also|too|both|all|being|been|now|quietly|"
        r"discreetly))"
        r"{0,3} (?:sounded out|looked into|approached|contacted|canvassed|explored|consulted|in "
        r"(?:talks|touch|contact)|under (?:discussion|consideration|study)|talking)\b",
        Status.DISCUSSED,
    ),
    frame(
        "keeps coming up",
        rf"(?P<places>{PLACES})(?:, [^‹«]{{1,90}},)? (?:(?:is|was|are|were) (?:another|one|the "
        rf"other|a "
        r"second|a third|also a|still a|yet another) (?:\w+ )?(?:name|possibility|place|country|"
        r"option|"
        r"candidate|idea|favou?rite)s?\b|(?:(?:also|still|too) )?(?:keeps?|kept|has kept|have "
        r"kept) "
        r"(?:coming|cropping|popping|being)\b|(?:has |have |had )?(?:also )?(?:cropped|crops?|"
        r"popped|"
        r"came|comes|come) up\b|(?:has|have|had) (?:its|their) (?:backers|champions|advocates)|"
        r"(?:is|was|are|were) (?:also |still )?(?:thought|said|believed|reckoned|considered) "
        r"(?:(?:the )?(?:most )?(?:likel\w+|possible|probable|favou?rites?)))",
        Status.POSSIBLE,
    ),
    frame(
        "talk of it",
        r"\b(?:(?:rumou?rs?|talk|word|whispers?|mention|chatter|reports?|speculation|gossip|the "
        r"idea|"
        r"smart money|safe money|betting|bets?|eyes|fingers) (?:(?:has|had|have|also|now) "
        r")?(?:(?:been|"
        r"is|was|are|were) )?(?:of|about|on|point to)|(?:smart|safe|early|most|local) money (?:is|"
        r"was) "
        rf"(?:still )?on) (?:exile in |asylum in |refuge in |a flight to |a villa in |going to )?"
        rf"(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "sounded out",
        r"\b(?:sound(?:s|ed|ing) out|approach(?:es|ed|ing)|"
        rf"ask(?:s|ed|ing)) (?P<places>{PLACES})[^.;?!‹]{{0,40}}?\b(?:about|to take|to accept|"
        rf"to host|for)\b[^.;?!‹]{{0,40}}?(?:{REFUGE}|λ)",
        Status.DISCUSSED,
    ),
    frame(
        "plan to take him there",
        r"\b(?:plans?|proposals?|schemes?|deals?|idea|arrangements?|agreements?|talks?|efforts?|"
        r"preparations?|pact|formula)\b[^.;?!‹«]{0,60}?\b(?:send|fly|tak|mov|bring|exil|transfer|"
        r"whisk|spirit|evacuat|get|resettl|settl|relocat|hous|ship)\w* λ (?:[^.;?!‹«]{0,30} "
        r")?(?:in|to|into|"
        rf"out to|off to) {THEREIN}(?P<places>{PLACES})",
        Status.DISCUSSED,
    ),
    frame(
        "looking there",
        r"\b(?:look|search|hunt|shop|scout|view|inspect)\w* (?:for|at|round|"
        r"around)?[^.;?!‹«]{0,40}?\b(?:houses?|villas?|homes?|flats?|apartments?|estates?|"
        r"propert(?:y|ies)|farms?|airfields?|"
        rf"land|places?) [^.;?!‹«]{{0,25}}?\b(?:in|near|outside|on) "
        rf"{THEREIN}(?P<places>{PLACES}(?:(?: and|, or|, and| or) (?:at |in |"
        rf"near )?(?:an? \w+ (?:in|near) )?{PLACES})?)",
        Status.DISCUSSED,
    ),
    frame(
        "discussed",
        r"(?:talks?(?! λ)|discuss\w*|conversations?|negotiat\w*|consider\w*|sound(?:s|ed|ing) out|"
        r"approach(?:ed|es)?|consult\w*|destinations?|options?|"
        rf"arrang\w+){GAP % 110}(?P<places>{PLACES})",
        Status.DISCUSSED,
    ),
    frame(
        "refuge there",
        rf"(?:{REFUGE}|exiled?|future|immunity|new life|next home)(?:,)?{GAP % 25}\b(?:in|to|at|"
        rf"with|from) (?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "named as possible",
        r"(?:candidates?|contenders?|list|options?|havens?|rumou?r\w*|speculat\w*|mention\w*|"
        r"suggest(?:s|ed|ing|ions?)?\b(?! to )|possib\w+|destinations?|refuge|choices?|tipped|"
        rf"bet\b){NAMED_GAP % 70}(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "place could be it",
        rf"(?P<places>{PLACES})(?:, [^,‹«]{{1,100}},)?{HOST_GAP % 90}\b(?:"
        r"(?:on the list|among the|candidates?|contenders?|put forward|floated|tipped|mentioned|"
        r"named|seen as|considered|suggested|discussed|possib\w+|likel\w+|options?|best bet|"
        r"favourite|favorite|(?:could|might|may|would|will) (?:\w+ )?(?:be|become|offer|take|"
        rf"prove))\b{GAP % 60}(?:{REFUGE}|places?|destinations?|λ|contenders?|candidates?|"
        r"options?|choice|host|stop|alternative)|stronger candidate|stronger contender|next home)",
        Status.POSSIBLE,
    ),
    frame(
        "accounts put him there",
        r"\b(?:had|have|has|put|puts|placed?|places|saw|seen|sighted|located|spotted) (?:λ|them|"
        r"λ's (?:plane|aircraft|jet|convoy|party))(?: (?:already |now |safely )?(?:\w+ing|"
        r"on λ's way|en "
        rf"route|bound|safe|back))?(?: [^.;?!‹«λπ]{{1,30}}?)?(?: |\b)(?:in|to|on|at|for|outside|"
        rf"near) {THEREIN}(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "others elsewhere",
        r"\bothers (?:\w+ ){0,2}?(?:(?:board|fly|head|go|hid|land|arriv|wait|shelter)\w*ing|in|at|"
        r"have λ"
        rf"|had λ|say|said|claim)[^.;?!‹«]{{0,50}}?\b(?:to|in|at|for|"
        rf"on) {THEREIN}(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "his flight there",
        r"λ's (?:\w+ ){0,2}?(?:flight|escape|departure|journey|move|transfer|evacuation|passage|"
        rf"removal|relocation|retreat) (?:in)?to {THEREIN}(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "named there",
        rf"(?P<places>{PLACES})(?:, [^‹«]{{1,90}},)? (?:(?:has|have|had|also|too|now|all|both) )"
        r"{0,3}(?:(?:is|was|are|were|been|being|come|came|gone) (?:also |too |now |often |all |"
        r"both |further )?(?:mentioned|named|tipped|floated|spoken of|talked (?:of|about)|mooted|"
        r"cited|rumou?red|touted|bruited|suggested|discussed|put forward|proposed|brought up|"
        r"raised|considered|(?:doing|making|going) the rounds|up\b|in the (?:frame|running|air)|"
        r"on the (?:list|table|cards)|in play|on (?:most|many|every|some|several|all) lists?|"
        r"possibilities|possible|conceivable|likely|likeliest)|(?:done|made) the rounds)\b",
        Status.POSSIBLE,
    ),
    frame(
        "named there",
        rf"(?P<places>{PLACES}), (?:also |often |once |both |long )?(?:named|mentioned|tipped|"
        rf"floated|"
        r"touted|cited|spoken of|rumou?red) (?:as|by|in|among|earlier|before)\b",
        Status.POSSIBLE,
    ),
    frame(
        "names of them",
        r"\bnames? (?:of|like|such as)(?: countries like)? "
        rf"(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "best guess",
        rf"(?P<places>{PLACES})(?:, [^‹«]{{1,90}},)? (?:is|was|are|were|looks?|looked|seems?|"
        rf"seemed|"
        r"remains?|remained|appears?|appeared|would be|had been|has been|makes?|"
        r"made) (?:to be )?(?:also |still |now |perhaps )?(?:the |a |an |λ's |by far the |"
        r"much the |everyone's )?(?:\w+ ){0,2}?(?:guess|bet|choice|favou?rite|candidate|contender|"
        r"option|refuge|haven|destination|possibility|alternative|likeliest(?: place)?|"
        r"place to (?:go|look)|port of call|ideal|well placed|bolt-?hole|first choice|"
        r"front-?runner|answer|fit)\b",
        Status.POSSIBLE,
    ),
    frame(
        "best guess",
        r"\b(?:guess(?:es)?|bets?|choices?|favou?rites?|candidates?|contenders?|options?|refuges?|"
        r"havens?|destinations?|possibilit(?:y|ies)|alternatives?|likeliest(?: place)?|"
        r"front-?runners?|likely hosts?|places?|hosts?|names?|countries) (?:[\w’'-]+ ){0,5}?(?:is|"
        r"was|"
        rf"are|were|remains?|included?|includes|would be|range from|ranged from|seems to be)(?: on|"
        rf": |,)? ?(?:{PLACES}(?:,? to | to ))?(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "list of places",
        r"\b(?:places|countries|options|choices|destinations|names|candidates|havens|contenders|"
        r"possibilities|hosts|states|refuges|capitals)\b[^.;?!‹«:]{0,40}:\s*"
        rf"(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "next on the list",
        r"^\W*(?:(?:and |but )?(?:then|next|after (?:that|it)|further down|second|third|last|"
        r"another|others?(?: named| mentioned| cited)?|also (?:named|mentioned|cited)|"
        r"(?:an)?other (?:possibilit\w+|names?|candidates?|options?|choices?|places?)) (?:comes?|"
        r"came|is|are|was|"
        rf"were|includes?) )(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "comes first",
        rf"(?P<places>{PLACES})(?:, [^‹«]{{1,90}},)? (?:comes?|came|ranks?|ranked|heads?|headed|"
        rf"tops?|"
        r"topped|leads?|led) (?:first|second|third|next|last|high|the (?:list|field|pack)|top)\b",
        Status.POSSIBLE,
    ),
    frame(
        "would do",
        rf"(?P<places>{PLACES})(?:, [^‹«]{{1,90}},)? (?:would|might|could|may) (?:also |too |"
        rf"well )?"
        r"(?:do\b|suit λ|fit|serve|be (?:worth|safer?|safest|ideal|best|better|another|next|first|"
        r"possible|welcoming|an? (?:\w+ )?(?:refuge|home|haven|destination|choice|option)))",
        Status.POSSIBLE,
    ),
    frame(
        "which could be",
        rf"\b(?:which|it|that) (?:could|may|might) be (?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "that leaves",
        rf"\b(?:that leaves|leaving only|only option is) (?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    frame(
        "taken there",
        r"\b(?:fly|flying|flown|send|sent|take|taken|bring|move|moved|deport|deported|evacuate|"
        r"evacuated|spirit|whisk)(?:ed)? λ(?: and [^‹.;]{1,25}?)? (?:out )?(?:in)?to "
        rf"(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    frame(
        "home there",
        rf"(?P<places>{PLACES})[:?,]? ?{GAP % 40}λ(?:[’']s)? next home",
        Status.POSSIBLE,
    ),
)
