"""Frames without a subject of their own: a place is named, talked of, likely, a mere stop."""

from __future__ import annotations

from exeunt.options.evidence import Role, Status
from exeunt.options.frame import GAP, HOST_GAP, NAMED_GAP, PLACES, REFUGE, frame

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
        rf"(?P<places>{PLACES}) to be λ's (?:\w+ )?(?:destination|home|refuge|host|haven|"
        r"place of exile)\b",
        Status.REPORTED,
    ),
    frame(
        "likely the place",
        rf"(?P<places>{PLACES}) (?:(?:was|is|were|are|seemed?|seems|looks?|looked|remain\w*|"
        r"be) (?:the |seen as |considered |thought |believed |reckoned )?(?:most |more |very |"
        r"a )?(?:likel\w+|probable|favou?red|favou?rite|obvious|best)|"
        r"an? (?:possible|likely|probable|potential))\b",
        Status.POSSIBLE,
    ),
    frame(
        "pointed to",
        r"\b(?:point(?:s|ed|ing)? to|tip(?:s|ped)|bet(?:ting)? on|nam(?:es|ed|ing)|"
        r"mention(?:s|ed|ing)|list(?:s|ed|ing)|count(?:s|ed|ing)|cit(?:es|ed)|"
        rf"sp(?:eak|oke)s? of|bruited|floated) (?P<places>{PLACES}(?:, with {PLACES})?)",
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
        "discussed",
        r"(?:talks?|discuss\w*|conversations?|negotiat\w*|consider\w*|sound(?:s|ed|ing) out|"
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
        r"suggest\w*|possib\w+|destinations?|refuge|choices?|tipped|"
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
        r"\b(?:accounts?|reports?|rumou?rs?|some|others|stations?|media|"
        r"witnesses) (?:\w+ )?(?:had|have|put|placed?|places) λ"
        rf"(?: \w+ing)?[^.;?!‹λ]{{0,30}}?\b(?:in|to|on) (?P<places>{PLACES})",
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
