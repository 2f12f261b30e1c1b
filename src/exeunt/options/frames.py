"""Frames: the ways in which a sentence can speak of a place as a destination.

Each frame is a pattern over a marked clause (see `marks`) with the status it gives.  A frame
speaks of *kinds* of wording (a host that accepts, a host that refuses, a leader bound
for a place), never of a country or a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from exeunt.options.evidence import By, Role, Status

PLACE = r"(?:the )?(?:neighbou?ring |nearby |distant |friendly |communist |oil-rich )?[‹«]\d+[›»]"
PLACES = (
    rf"{PLACE}(?:(?:, | and | or |, and |, or | as well as | and perhaps | or perhaps | and even )"
    rf"(?:to |in |into |possibly |perhaps |maybe )?{PLACE}(?![’']s))*"
)
REFUGE = (
    r"(?:asylum|exile|refuge|sanctuary|shelter|haven|(?<!white )(?<!\w)home\b|residence|hospitality|"
    r"protection|a house|a villa|a visa|visa|safe passage|retire\w*|retreat|place of refuge)"
)
HOST = (
    rf"(?P<places>(?<!\bin )(?<!\bin the )(?<!\bfrom )(?<!\bat ){PLACES}|"
    rf"{PLACES}(?=, (?:an? |one of |the only |which |whose )| and (?:it|they)\b))(?:[’']s?)?"
)
"""A place as the subject of what follows: not where something happens ("In X, a minister said")."""
GAP = r"(?:(?!\bλ\b\s+(?:said|told))[^‹›«».;?!]){0,%d}?"
HOST_GAP = r"[^‹›«».;?!λ]{0,%d}?"
NAMED_GAP = r"(?:(?!\b(?:that|which|who|by|between|proposal|said|says|told)\b)[^‹›«».;?!]){0,%d}?"
_NOT = r"(?:not|n[’'‘]t|never|no longer|neither|cannot|no)\b"


@dataclass(frozen=True, slots=True)
class Frame:
    """A pattern with a group `places` and the status that it gives them."""

    name: str
    pattern: re.Pattern[str]
    status: Status
    by: By | None = None
    role: Role = Role.DESTINATION


def _frame(
    name: str, pattern: str, status: Status, by: By | None = None, role: Role = Role.DESTINATION
) -> Frame:
    return Frame(name, re.compile(pattern), status, by, role)


_YES = (
    r"(?:offer(?:s|ed|ing)?|invit(?:es|ed|ing)|promis(?:es|ed|ing)|grant(?:s|ed|ing)|extend(?:s|ed)|"
    r"welcome[sd]?|agree[sd]? to (?:take|accept|receive|host|have|shelter|give|let|grant|offer)|"
    r"(?:would|will|to|be|is|are|was|were|stands?|stood|been|said|seems?|appears?|express\w+|"
    r"shown?|any|λ) (?:also |be |a |would be |be quite )*(?:glad|happy|willing(?:ness)?|ready|readiness|"
    r"prepared|pleased|open)|provid(?:e|es|ed|ing) λ|giv(?:e|es|en|ing) λ|gave λ|"
    r"accept(?:s|ed|ing)?(?= λ| him)|take λ in|tak(?:e|en|ing) in λ|taking λ in|takes? λ\b|"
    r"open(?:s|ed|ing) (?:its|their) doors?|(?:said|says|say) yes|"
    r"evacuate λ|preparations to receive λ|(?:given?|gave) (?:the|its|a) (?:go-ahead|green light|consent)|made (?:an |\w+ )?offers?|"
    r"made λ an offer|would have λ|host(?:s|ing)? λ|receiv(?:e|ing) λ|approved?|voted to (?:give|offer|grant))"
)
_NO = (
    r"(?:refus(?:es|ed|ing|e)|reject(?:s|ed|ing)?|rul(?:es|ed|ing) out|turn(?:s|ed|ing)? (?:λ )?(?:away|down|back)|"
    r"den(?:ies|ied|y) λ|declin(?:es|ed|ing|e)|(?:said|says|say) no\b|barr?(?:s|ed)|"
    r"clos(?:es|ed) (?:its|their) doors?|shut (?:its|their) doors?|(?:is|are|was|were|be|seems?|remains?) "
    r"(?:\w+ )?(?:unwilling|loath|loth|reluctant|opposed|against)|expel(?:s|led)?|deport(?:s|ed)?|"
    r"be rid of λ|no (?:place|welcome) for|knows? (?:of )?no\b|(?:is|was|are|were) (?:not aware|unaware) of|(?:has|have|had) no (?:interest|wish|desire|room|place)|withdr[ae]w|revoked?|"
    rf"(?:does|do|did|will|would|could|can|has|have|had|wo|is|are|was|were) ?{_NOT} (?:\w+ )?"
    r"(?:want|plan|planning|intend|wish|accept|take|taken?|host|allow|offer|offered|give|grant|granted|receive|"
    r"agree|let|like|be (?:welcom|allow|grant|giv)\w*|willing|ready|prepared|going to (?:take|host|accept|offer|give))|"
    rf"{_NOT} (?:offer|welcome|take|accept|host|want))"
)
_GOING = (
    r"(?:bound for|head(?:ed|ing)? (?:for|to)|en route (?:for|to)|on (?:λ's|her|their|the|its) way (?:to|into)|"
    r"flying (?:on )?(?:to|into)|travel(?:l?ing|s)? (?:on )?to|go(?:es|ing)? (?:on |off |into exile |to live )?(?:to|in)|"
    r"go(?:es|ing)? into exile (?:in|to)|fl(?:y|ies|ee|ees) (?:in)?to exile (?:in|to)|fl(?:ies|ees) to|"
    r"fly(?:ing)? (?:out |on )?to|mov(?:e|ing) (?:on )?to|leav(?:e|es|ing) (?:\S+ ){0,5}?for|depart(?:ing)? for|depart for|"
    r"settl(?:e|ing) in|liv(?:e|ing) in|retir(?:e|ing) (?:to|in)|tak(?:e|ing) refuge in|take up residence in|"
    r"seek(?:s|ing)? (?:\w+ )?(?:asylum|refuge|exile|shelter|sanctuary|a (?:\w+ )?(?:safe )?haven) (?:for \S+ )?(?:in|from)|"
    r"sought (?:\w+ )?(?:asylum|refuge|exile|shelter|sanctuary) (?:in|from)|"
    r"ask(?:s|ed|ing)? (?:\S+ ){0,4}?(?:asylum|refuge|permission to live|permission) (?:in|from)|asked for permission to live in|ask(?:s|ed|ing)? for (?:\\w+ )?asylum (?:at|in) the (?:embassy|residence|consulate) of|"
    r"ask(?:ed|ing)? (?:permission )?to (?:live|stay|settle) in|request(?:s|ed|ing)? (?:\w+ )?(?:asylum|refuge) (?:in|from)|"
    r"appl(?:y|ies|ied|ying) for (?:\w+ )?(?:asylum|refugee status|refuge|a visa) (?:in|to)|"
    r"escap(?:e|ing) to|flee(?:ing)? to|relocat(?:e|ing) to|end up in|stay(?:ing)? (?:on )?in|remain(?:ing)? in|(?:stay|remain|live|settle|go)(?= ‹)|"
    r"(?:get(?:ting)?|travel\w*|going|go|pass(?:ing)?|cross\w*) (?:there )?(?:through|via|by way of)|depart(?:ure)? (?:for|to)|return(?:ing)? to|arrive in|making for|be (?:flown|taken|deported|sent|exiled|evacuated|moved|expelled) to|be allowed (?:in)?to)"
)
_WENT = (
    r"(?:gone into exile (?:in|to)|went into exile (?:in|to)|fled|escaped|flew (?:out |on )?(?:\S+ ){0,3}?(?:to|into)|flown (?:\S+ ){0,3}?(?:to|into)|arriv(?:ed|ing|al) (?:\S+ ){0,2}?(?:in|at|to)|"
    r"landed (?:\S+ ){0,2}?(?:in|at|on)|reached|crossed (?:\S+ ){0,2}?(?:in)?to|went (?:\S+ ){0,3}?(?:to|into)|"
    r"left (?:\S+ ){0,6}?(?:for|to)|took refuge (?:in|at)|taken refuge in|taken to|sailed (?:\S+ ){0,2}?to|moved (?:\S+ ){0,2}?to|"
    r"gone (?:\S+ ){0,3}?to|stopped (?:\S+ ){0,6}?(?:in|at|on)|stayed (?:\S+ ){0,2}?in|touched down in|driven (?:\S+ ){0,2}?(?:in)?to|"
    r"slipped (?:\S+ ){0,2}?(?:in)?to|(?:is|was|has been) (?:now |already |currently |holed up |hiding |staying |waiting |stuck |stranded )*(?:in|at)|"
    r"waited (?:\S+ ){0,6}?in|evacuated (?:\S+ ){0,2}?to|turned up in|transferred to|departed for|departed to)"
)

HOST_FRAMES = (
    _frame(
        "host refuses",
        rf"{HOST}(?:, [^,‹«]{{1,80}},)?{HOST_GAP % 70}(?P<verb>\b{_NO})(?![\w’'])(?!\s+to (?:comment|say|confirm|rule|name|discuss|deny)| (?:too )?kindly)",
        Status.REFUSED,
        By.HOST,
    ),
    _frame(
        "host accepts",
        rf"{HOST}(?:, [^,‹«]{{1,80}},)?{HOST_GAP % 90}(?P<verb>\b{_YES})(?P<rest>[^.;?!‹]{{0,90}})",
        Status.OFFERED,
        By.HOST,
    ),
    _frame(
        "refused by host",
        rf"(?:reject(?:ed|ion)|refus(?:ed|al)|turned (?:away|down|back)|ruled out|denied (?:entry|asylum|refuge)|barred|expelled|unwelcome) "
        rf"(?:\w+ )?(?:by|from|in|to) (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    _frame(
        "offered by host",
        rf"(?:offer(?:s|ed)?|promis(?:e|ed)|grant(?:ed)?|invit(?:ed|ation)|given) {GAP % 70}\b(?:by|from|in|to) (?P<places>{PLACES})",
        Status.OFFERED,
        By.HOST,
    ),
    _frame(
        "cannot stay there",
        rf"λ (?:must|has to|should|can ?not|may not|could not|would not) (?:be allowed to |be )?(?:gone|leave|remain|stay)"
        rf"(?: (?:on )?(?:in|from))? (?P<places>{PLACES})",
        Status.REFUSED,
        By.HOST,
    ),
    _frame(
        "host calls it a stop",
        rf"{HOST}{GAP % 90}(?:λ (?:must|has to|should) be gone|λ (?:must|has to) leave within|be rid of λ|unwanted guest)",
        Status.REFUSED,
        By.HOST,
    ),
    _frame(
        "tried in vain",
        rf"λ (?:\w+ )?(?:tried|approached|asked|turned to|appealed to|sounded out) (?P<places>{PLACES})[^.;?!‹]{{0,25}}?(?:in vain|without success|to no avail|was refused|were refused)",
        Status.REFUSED,
        By.HOST,
    ),
    _frame("this cannot be", rf"this can ?not be (?P<places>{PLACES})", Status.REFUSED, By.HOST),
)

LEADER_FRAMES = (
    _frame("it would be there", rf"\bit (?:would|will) be (?P<places>{PLACES})", Status.REPORTED),
    _frame(
        "advised to go",
        rf"λ should (?:think of|consider|look to|try)(?: \w+ing)?(?: in| to)? (?P<places>{PLACES})",
        Status.DISCUSSED,
    ),
    _frame("host took him in", rf"{HOST}{HOST_GAP % 40}\btook λ in\b", Status.FLED_TO),
    _frame(
        "leader refuses",
        rf"λ{GAP % 90}\b(?:ruled out|rejected|declined|refused|turned down|does not want|doesn[’']t want|did not want|"
        rf"will not go|spurned|has no wish|is against|decided against){GAP % 60}(?:to|in|for|from|by|of)? ?(?P<places>{PLACES})",
        Status.REFUSED,
        By.LEADER,
    ),
    _frame(
        "leader went",
        rf"(?P<who>λ|plane|jet|aircraft|convoy|helicopter|flight|left|escorted|flown|carried|who|and)\b(?P<gap>{GAP % 110})"
        rf"(?P<verb>\b{_WENT}) ?(?:(?:to|in|for|into|at|on) )?(?:(?:medical )?(?:treatment|surgery|care|tests) (?:in|at) )?(?:(?:the|a|λ's) (?:\\w+ ){{0,3}}(?:in|at|of|near) )?(?:(?:the |a )?(?:[\w¤]+ ){{0,4}}(?:town|city|island|resort|capital|airport|palace|hotel) (?:\w+ )?(?:of|in|near) )?(?P<places>{PLACES})",
        Status.FLED_TO,
    ),
    _frame(
        "leader goes",
        rf"(?P<who>λ|plane|jet|aircraft|couple|who)(?:[’']s)?\b(?P<gap>{GAP % 140})(?P<verb>\b{_GOING}) (?:\w+ )?(?P<places>{PLACES})",
        Status.REPORTED,
    ),
    _frame(
        "leader lives",
        rf"λ{GAP % 60}\b(?:lives|living|has lived|has been living|resides|settled|has settled|was granted asylum|has asylum|"
        rf"has been granted asylum|in exile) (?:\w+ ){{0,3}}?in (?P<places>{PLACES})",
        Status.SETTLED,
    ),
    _frame(
        "accepted",
        rf"λ{GAP % 60}\b(?:accept(?:s|ed)|agreed to go|agreed to leave)[^,‹›«».;?!]{{0,60}}?(?:to|in|for|from|by|of) (?P<places>{PLACES})",
        Status.ACCEPTED,
    ),
)

ONWARD = re.compile(
    rf"^(?P<between>[^.;?!‹]{{0,25}}? ?(?:,? but (?:to|for|in)|,? (?:and|but) (?:then|later|from there|on)(?: \w+){{0,3}}? (?:to|for|in)|"
    rf",? then (?:\w+ ){{0,2}}?(?:to|for)|,? before (?:going|flying|leaving|travel\w+|moving|heading|continuing) (?:on )?(?:to|for)|"
    rf" on λ's way to(?: \w+){{0,3}}?(?: in)?|,? and then to seek \w+ in|"
    rf",? (?:and|or) (?:to )?(?:seek|ask for) \w+ in)) (?P<places>{PLACES})"
)
"""How a journey goes on behind the first place: that was a stop, this is where it leads."""
STOP_BEFORE = re.compile(
    rf"^[^.;?!‹]{{0,40}}?\bafter (?:an? )?(?:\w+ ){{0,2}}(?:stop|stopover|layover|stay|refuelling|transit) (?:in|at|on) (?P<places>{PLACES})"
    rf"|^[^.;?!‹]{{0,20}}?\b(?:by way of|via|through) (?P<via>{PLACES})"
)
"""A stop named behind the place that was reached through it."""

NOMINAL_FRAMES = (
    _frame(
        "only a stop",
        rf"(?P<places>{PLACES}) (?:was|is|would be|will be|to be) (?:only |just |merely )?(?:a |λ |the )?(?:\w+ )?(?:stop|stopover|transit\w*|way station)\b",
        Status.REPORTED,
        role=Role.TRANSIT,
    ),
    _frame(
        "to be the place",
        rf"(?P<places>{PLACES}) to be λ's (?:\w+ )?(?:destination|home|refuge|host|haven|place of exile)\b",
        Status.REPORTED,
    ),
    _frame(
        "likely the place",
        rf"(?P<places>{PLACES}) (?:(?:was|is|were|are|seemed?|seems|looks?|looked|remain\w*|be) (?:the |seen as |considered |thought |believed |reckoned )?(?:most |more |very |a )?"
        rf"(?:likel\w+|probable|favou?red|favou?rite|obvious|best)|an? (?:possible|likely|probable|potential))\b",
        Status.POSSIBLE,
    ),
    _frame(
        "pointed to",
        rf"\b(?:point(?:s|ed|ing)? to|tip(?:s|ped)|bet(?:ting)? on|nam(?:es|ed|ing)|mention(?:s|ed|ing)|list(?:s|ed|ing)|count(?:s|ed|ing)|cit(?:es|ed)|"
        rf"sp(?:eak|oke)s? of|bruited|floated) (?P<places>{PLACES}(?:, with {PLACES})?)",
        Status.POSSIBLE,
    ),
    _frame(
        "sounded out",
        rf"\b(?:sound(?:s|ed|ing) out|approach(?:es|ed|ing)|ask(?:s|ed|ing)) (?P<places>{PLACES})[^.;?!‹]{{0,40}}?\b(?:about|to take|to accept|to host|for)\b[^.;?!‹]{{0,40}}?(?:{REFUGE}|λ)",
        Status.DISCUSSED,
    ),
    _frame(
        "discussed",
        rf"(?:talks?|discuss\w*|conversations?|negotiat\w*|consider\w*|sound(?:s|ed|ing) out|approach(?:ed|es)?|consult\w*|"
        rf"destinations?|options?|arrang\w+){GAP % 110}(?P<places>{PLACES})",
        Status.DISCUSSED,
    ),
    _frame(
        "refuge there",
        rf"(?:{REFUGE}|exiled?|future|immunity|new life|next home)(?:,)?{GAP % 25}\b(?:in|to|at|with|from) (?P<places>{PLACES})",
        Status.REPORTED,
    ),
    _frame(
        "named as possible",
        rf"(?:candidates?|contenders?|list|options?|havens?|rumou?r\w*|speculat\w*|mention\w*|suggest\w*|possib\w+|"
        rf"destinations?|refuge|choices?|tipped|bet\b){NAMED_GAP % 70}(?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    _frame(
        "place could be it",
        rf"(?P<places>{PLACES})(?:, [^,‹«]{{1,100}},)?{HOST_GAP % 90}\b(?:(?:on the list|among the|candidates?|contenders?|put forward|floated|tipped|"
        rf"mentioned|named|seen as|considered|suggested|discussed|possib\w+|likel\w+|options?|best bet|favourite|favorite|"
        rf"(?:could|might|may|would|will) (?:\w+ )?(?:be|become|offer|take|prove))\b{GAP % 60}"
        rf"(?:{REFUGE}|places?|destinations?|λ|contenders?|candidates?|options?|choice|host|stop|alternative)|stronger candidate|"
        rf"stronger contender|next home)",
        Status.POSSIBLE,
    ),
    _frame(
        "accounts put him there",
        rf"\b(?:accounts?|reports?|rumou?rs?|some|others|stations?|media|witnesses) (?:\w+ )?(?:had|have|put|placed?|places) λ"
        rf"(?: \w+ing)?[^.;?!‹λ]{{0,30}}?\b(?:in|to|on) (?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    _frame(
        "which could be",
        rf"\b(?:which|it|that) (?:could|may|might) be (?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    _frame(
        "that leaves",
        rf"\b(?:that leaves|leaving only|only option is) (?P<places>{PLACES})",
        Status.POSSIBLE,
    ),
    _frame(
        "taken there",
        rf"\b(?:fly|flying|flown|send|sent|take|taken|bring|move|moved|deport|deported|evacuate|evacuated|spirit|whisk)(?:ed)? λ"
        rf"(?: and [^‹.;]{{1,25}}?)? (?:out )?(?:in)?to (?P<places>{PLACES})",
        Status.REPORTED,
    ),
    _frame(
        "home there",
        rf"(?P<places>{PLACES})[:?,]? ?{GAP % 40}λ(?:[’']s)? next home",
        Status.POSSIBLE,
    ),
)
