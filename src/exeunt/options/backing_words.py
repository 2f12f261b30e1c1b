"""Words of backing: what the frames of `backing_frames` and `alliance_frames` are built of."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BackingFrame:
    """A pattern with a group `host` (and perhaps `other`, for hosts that stand elsewhere).

    `can_end` where such backing is lost again ("once his ally").
    """

    name: str
    pattern: re.Pattern[str]
    can_end: bool = True


def backing(name: str, pattern: str, *, can_end: bool = True) -> BackingFrame:
    """The frame with its pattern compiled."""
    return BackingFrame(name, re.compile(pattern), can_end)


ANOTHERS = (
    r"(?:new|transitional|interim|provisional|unity|rival|future|next|own|rebel|caretaker|"
    r"incoming|legitimate|elected|civilian)"
)
GOES = (
    r"(?:leav|go\b|goes|going|step|resign|quit|depart|stand(?:ing)? down|relinquish|hand|flee|"
    r"escape|get (?:out|away)|find|reach|fly|return)"
)
OWN = (
    r"(?:government|regime|rule|army|forces|troops|guard|presidency|side|men|state|cause|"
    r"administration|reign|throne|family|survival|hold|grip|claim|stay|soldiers|bid to (?:stay|"
    r"cling|hold|keep)|war|security|palace|party|clan|power|economy|treasury|position)"
)
HIM = (
    rf"(?:λ(?!'s)(?! (?:to )?{GOES})|λ's (?:\w+ ){{0,2}}?{OWN}\b|"
    rf"(?:the |its |a )?(?:⌂(?:[’']s)? )?(?!{ANOTHERS}\b)(?:(?!{ANOTHERS}\b)\w+ )?"
    r"(?:government|regime)\b(?! of (?!λ)| led by (?!λ)| headed by (?!λ)|-in-)|"
    r"⌂(?:[’']s)? (?:\w+ )?(?:army|forces|military|president|leader|ruler|troops|junta))"
)
"""The leader, the leader's government and what keeps it in power."""
REBELS = r"(?:rebels?|rebellion|insurg\w+|guerrillas?|mutin\w+|uprising|coup|revolt|jihadists?)"
FOES = (
    r"(?:rebel|opposition|oppon|rival|insurg|guerrill|protest|coup|junta|enem|foes?\b|transition|"
    r"successor|departure|resign|ouster|removal|exile)"
)
GAP = rf"(?:(?!\b{FOES})[^.;?!‹›«»λπ]){{0,40}}?"
ALREADY = (
    r"(?:(?: has| have| had| is| was| are| were| been| long| always| also| still| steadily| openly|"
    r" quietly| firmly| strongly| staunchly| secretly| reportedly| already| repeatedly|"
    r" consistently| now| himself| itself| largely| in effect| effectively| helped(?: to)?|"
    r" then| loyally| militarily| both| said to| thought to| believed to| known to| once more|"
    r" accused of| (?:promised|vowed|pledged|sworn|continues?|continued|chosen) to|"
    r" (?:that|which) still| one of the (?:few|last|only) (?:[a-z]+ ){1,2}(?:that|which|to|who)| "
    r"for (?:years|decades|a decade)| has alone),?)*"
)
BACK = (
    r"(?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|prop(?:s|ped|ping)? up|shor(?:e|es|ed|ing) up|"
    r"protect(?:s|ed|ing)?|shield(?:s|ed|ing)?|arm(?:s|ed|ing)?|equip(?:s|ped|ping)?|"
    r"financ(?:e|es|ed|ing)|fund(?:s|ed|ing)?|bankroll(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|"
    r"defend(?:s|ed|ing)?|subsidi[sz](?:es?|ed|ing)|sustain(?:s|ed|ing)?|guard(?:s|ed|ing)?|"
    r"champion(?:s|ed|ing)?|rescu(?:es?|ed|ing)|sav(?:e|es|ed|ing)|help(?:s|ed|ing)?|"
    r"aid(?:s|ed|ing)?|prop(?:s|ped|ping)|bail(?:s|ed|ing)? out|supplie[sd]|supplying|"
    r"(?:st(?:and|ands|ood|anding)|st(?:ick|icks|uck|icking)|remain(?:s|ed|ing)?|"
    r"stay(?:s|ed|ing)?) (?:\w+ )?(?:by|behind|with|loyal to|true to|faithful to)|sid(?:es|ed|ing) "
    r"with|f(?:ight|ights|ought|ighting) (?:for|alongside|on the side of)|interven\w+ (?:for|on "
    r"behalf of|to (?:save|rescue|help|prop up|protect|support|keep))|(?:comes?|came) to the "
    r"(?:aid|rescue|help|defen[cs]e) of|sp(?:oke|oken|eaks?|eaking) up for|(?:put|throw|threw|"
    r"thrown)"
    r"(?:s|ing)? (?:its|λ's|the) (?:\w+ )?weight behind|lobb(?:y|ies|ied|ying) for)"
)
DONE = (
    r"(?:backed|supported|propped up|shored up|protected|shielded|armed|equipped|financed|funded|"
    r"bankrolled|sponsored|defended|subsidi[sz]ed|sustained|guarded|rescued|saved|kept in (?:power|"
    r"office|place)|kept afloat|kept alive|put in power|installed|paid|trained and armed|helped|"
    r"brought to power|maintained in power|bailed out)"
)
TROOPS = (
    r"(?:troops?|soldiers|men|paratroop\w*|marines|mercenaries|forces|fighters|advis[eo]rs|"
    r"instructors|arms|weapons|ammunition|guns|rifles|tanks|aid|money|cash|funds|planes|aircraft|"
    r"helicopters|gunships|jets|guards?|bodyguards|battalions?|commandos|contractors|army|"
    r"air force|pilots|militia\w*)"
)
MEN = (
    r"(?:troops?|soldiers|men|paratroop\w*|marines|mercenaries|forces|fighters|guards?|bodyguards|"
    r"battalions?|commandos|contractors|army|air force|advis[eo]rs|instructors|jets|planes|"
    r"pilots|militia\w*|warplanes|"
    r"gunships|contingent)"
)
SENT = (
    r"(?:sen[dt]s?|sending|dispatch\w*|flew in|flown in|deploy\w*|airlift\w*|suppl\w+|provid\w+|"
    r"len[dt]s?|pour\w*|ship\w*|deliver\w*|rush\w*|g[ai]ves?|given|commit\w*|contribut\w+|sold|"
    r"sells?)"
)
TO_HELP = (
    r"(?:(?:to|who|that|which) (?:\w+ )?(?:help\w*|protect\w*|defend\w*|guard\w*|support\w*|prop\w*"
    r"(?: up)?|sav(?:e|ed)|shor\w+(?: up)?|rescue\w*|keep|kept|back\w*|bolster\w*|reinforce\w*|arm|"
    r"train\w*|fight alongside|fought alongside|assist\w*|serv\w+)|for|to|in support of|alongside|"
    r"on the side of|on behalf of|in defen[cs]e of|behind)"
)
AGAINST_REBELS = (
    rf"(?:to (?:\w+ )?(?:fight|put down|crush|quell|repel|beat back|stop|halt|hold off|push back|"
    rf"drive (?:out|back))|against) (?:the |a |λ's )?(?:[\w⌂«»]+ ){{0,2}}?{REBELS}"
)
ADJ = (
    r"(?:(?:most |more )?(?:loyal|long-?\s?time|long-?standing|old(?:est)?|staunch(?:est)?|"
    r"steadfast|firm(?:est)?|closest|main|chief|principal|key|primary|leading|biggest|greatest|"
    r"best|strong(?:est)?|powerful|important|faithful|trust(?:ed|y)|reliable|dependable|crucial|"
    r"vital|lifelong|life-long|childhood|boyhood|personal|inherited|last|remaining|foremost|"
    r"constant|devoted|committed|indispensable|top|one remaining|only))"
)
HELPER = (
    rf"(?:(?:{ADJ},? (?:and )?){{1,4}}(?:[a-z-]+ ){{0,2}}?(?:allies|ally|friends?|supporters?|"
    r"partners?|defenders?|comrades?)|(?:[a-z-]+ ){0,3}?(?:backers?|patrons?|protectors?|sponsors?|"
    r"benefactors?|godfathers?|paymasters?|bankrollers?|champions|mentors?|big brothers?))\b"
)
BEING = (
    r"(?:,? (?:who|which))?(?:(?: is| are| was| were| has| have| had| been| remains?| remained|"
    r" long| always| still| considered| seen as| described as| regarded as| known as| widely|"
    r" probably| perhaps| also| himself| itself| as| being| counted| now),?)*,?"
)
PLANE = (
    r"(?:planes?|aeroplanes?|airplanes?|aircrafts?|jets?|helicopters?|airliners?|transports?|"
    r"boeings?|c-130|hercules|falcon|learjet)"
)
KIND_OF_PLANE = (
    r"(?:(?:air|force|military|army|government|presidential|state|passenger|private|cargo|"
    r"transport|executive|naval|navy|royal|official|rescue|medical|special|combat|attack|"
    r"small|large|light|[a-z]+-owned) ){0,4}"
)
"""Not an airline's: anybody may buy a ticket."""
POWER = r"(?:power|office|place|government|his post|the saddle|charge)"

TURNED_AWAY = re.compile(
    r"\b(?:no longer|until (?:recently|now|last|lately|this|the)|abandon\w*|with(?:drew|draw\w*)|"
    r"dropped|turned (?:against|(?:its|λ's|their) back|on λ)|ditched|desert(?:ed|ing)|cut (?:off|"
    r"loose)|stopp(?:ed|ing)|ceas(?:ed|ing)|once|former|formerly|erstwhile|one-time|onetime|"
    r"ex-|previously|used to|distanc\w+|renounc\w+|gave up|falling out|fell out|fallen out|"
    r"lost (?:the |its |all |λ's )?(?:\w+ )?(?:support|backing|patience|confidence)|"
    r"(?:urged|told|asked|pressed|advised|called on|called for|wants?|wanted) λ (?:to (?:\w+ )?"
    r"(?:go|leave|step|resign|quit|hand|stand)|out|gone)|fed up|tired of|cool(?:ed|ing) (?:on|"
    r"towards?)|without|end(?:ed|ing)? (?:of )?(?:its|the|his|λ's) (?:support|backing)|"
    r"(?:is|are) (?:no more|gone|dead|history)|(?:which|charges?|accusations?|allegations?|"
    r"claims?) [^.;]{0,30}\bden(?:y|ies|ied)|"
    r"(?:deni(?:es|ed)|denying|refus\w+ to|declin\w+ to|not|never|n[’']t) (?:\w+ )?(?:back|"
    r"support|arm|sen[dt]|help|protect|financ|prop|defend|sav|fight|stand|sid|interven)\w*)\b"
)
"""What says of a backer that it is none now, or never was."""

CAST_OUT = re.compile(
    r"\b(?:rid of|expel\w*|deport\w*|thr[eo]w\w* out|unwelcome|unwanted|hand\w* over|arrest\w*|"
    r"extradit\w*|captur\w*|prisoner|custody|handcuff\w*|least welcome)\b"
)
"""What says that a plane does not save the leader but removes him."""
