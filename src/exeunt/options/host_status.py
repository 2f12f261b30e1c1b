"""The status of a place whose host speaks or is spoken of: offered, refused, or neither."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from exeunt.options.clauses import Fit
from exeunt.options.evidence import Status
from exeunt.options.frame import OF_HIS_AFFAIRS, REFUGE
from exeunt.options.wording import HEDGE, NEGATION, OTHERS, OWN_DENIAL, UNDONE

_REFUGE = re.compile(rf"\b{REFUGE}|λ|\bhim\b|open|yes|go-ahead|green light|offers?\b|door\b")
_UNSAID = re.compile(
    r"\b(?:not|n[’']t|declin\w+|refus\w+|unable) (?:to )?(?:say|comment|confirm|tell|discuss)\b"
)
"""Whoever would not say whether it is so has said nothing."""
_TAKEN_UP = re.compile(
    r"\b(?:accept|reject|declin|refus|spurn|consider|weigh|study|studie|"
    r"brush)\w* (?:aside )?(?:the |an? )?$|\b(?:turn\w* down|tak\w* up|took up|(?:said|say) (?:yes|"
    r"no) to) (?:the |an? )?$"
)
"""An offer named as what is answered is told by what the answer is."""
_BROKER = re.compile(
    r"\boffer\w* (?:to )?(?:mediat\w+|help|broker\w*|its good offices|talks|assistance|support|"
    r"money|safe passage(?! to [‹«])|a way out|an exit)\b|\b(?:held|holds?) out (?:a )?safe "
    r"passage\b|\b(?:welcome[sd]?|agreed?) (?:the|to the|a|λ's) (?:\w+ )?(?:deal|plan|departure|"
    r"talks|decision|news|resignation|move|flight|fall|announcement|choice|step|arrest|election)\b"
)
"""An offer to mediate, a deal welcomed: no offer to the leader."""
_GIVES = re.compile(r"(?:offer|promis|giv|gave|provid|extend|made)")
_GIVEN = re.compile(
    rf"{REFUGE}|\bto (?:take|host|receive|accept|have|shelter|welcome|let|evacuate)\b|\boffers?$|"
    r"λ in\b|\bpalace\b|\bestate\b|\bfarm\b|lectureship|professorship|\bpension\b|"
    r"\bpassports?\b|citizenship|nationality|refugee status|invitation|at λ's disposal|"
    r"\b(?:go-ahead|green light|consent)\b|offers?[ .,]"
)
"""What a host must give for an offer to be one: verbs of giving can give anything."""
_STATE_BODY = re.compile(
    r"»\s+(?:\w+ ){0,3}(?:governments?|presidents?|ministers?|senators?|officials?|authorit\w+|"
    r"foreign|leaders?|king|premier|parliament|lawmakers?|deputies|offers?|invitations?|"
    r"ambassadors?|envoys?|prime|house|senate|congress|businessm\w+|diplomats?|court|emir|state|"
    r"regime|presidency|ministry|cabinet)\b"
)
"""Who of a people can speak for the state: a demonym alone ("a Cuban doctor") does not."""
_LEADER_HIMSELF = re.compile(r"λ(?!'s)")
_LEADER_DOES = re.compile(r"λ(?:, [^,]{0,60},)? (?:has |had |have )?$|λ$")
_CONJECTURE = re.compile(
    r"\b(?:probably|presumably|no doubt|doubtless|surely|perhaps|reckon\w*)\b|\b(?:study|look at|"
    r"examine|weigh) (?:any|an?|the|λ's)\b|\bdoor \w+ (?:\w+ )?"
    r"(?:not|ajar)\b"
)
"""What the writer only thinks of a host, or a host only hints at."""
_IN_TALKS = re.compile(r"\b(?:in|holding|held|having) talks\b|\bnegotiat\w+|\bdiscuss(?:ing|ed)\b")
"""What a host does before it says yes."""
_NAMES_THAT = re.compile(r"\bnames? (?:that|which)\b")
_IF_ASKED = re.compile(
    r"\bif λ (?:so )?(?:ask\w*|want\w*|wish\w*|appl\w+|request\w*|comes?|came|choos\w+|needs?|"
    r"needed)\b"
)
"""An offer on request is an offer."""
_SHOULD = re.compile(r"\b(?:should|ought to)\b")
_WHETHER = re.compile(r"\b(?:whether|if)\b[^.;?!]{0,20}$")
_REFUSING = re.compile(r"(?:refus|declin)")
_REFUSAL = re.compile(r"say no|refuse|reject|turn|deny|decline")
_REFUSED_ACT = re.compile(
    r" to (?!take|accept|host|receive|let|allow|grant|give λ (?!up)|give (?:asylum|refuge|shelter)|"
    r"offer|shelter|have|admit|harbou?r|welcome|provide|issue|open|consider|help|keep|extend|renew|"
    r"agree|approve|permit|put)\w+"
)
"""What else can be refused than a refuge."""
_LEADER_OR_HOME = re.compile(r"[λ⌂]")
_NOTHING = re.compile(r"\W*(?:λ )?(?:no|not|nothing|neither|never)\b")
_TWICE = re.compile(
    r"\b(?:no (?:reason|cause|grounds) to|(?:would|could|will|can|did) ?(?:not|n[’']t|hardly)) $"
)
"""What turns a no into a yes that nobody gives ("saw no reason to say no")."""
_OWN_PEOPLE = re.compile(
    r" to \w+ (?:its|their|the|all) (?:\w+ )?(?:citizens|people|nationals|troops)\b"
)
_TO_ANOTHER = re.compile(r" λ (?:to )?(?:\w+ ){0,3}?(?:in)?(?:to|for) [‹«]")
_HAS_IT = re.compile(rf"(?:granted|given) (?:\w+ ){{0,2}}?{REFUGE}")
_PASSIVE = re.compile(r"\b(?:was|been|is|were) (?:\w+ )?$")
_OTHER_OBJECT = re.compile(
    r"^ to (?:recogni[sz]e|negotiate|deal|meet|talk|speak|back|support|send|attend|intervene|lend|"
    r"extradite|hand|surrender|give (?:λ )?up)\b|\b(?:conditions|charges|claims|reports|demands?|"
    r"criticism|talk of|proposal)\b"
)
_OF_REFUGE = re.compile(
    rf"\b(?:{REFUGE}|land|exiled?|asylum|fle[ed]\w*|destinations?|options?|offers?)\b"
)
_NO_OBJECTION = re.compile(r"\bno (?:opposition|objections?)\b")
OTHER_DENIAL = re.compile(
    r"\bno (?:plans?|talks|contact|request|offer) (?:to|for|of|on|about|with) (?:recogni|mediat|"
    r"send|interven|election|the (?:rebels|opposition))"
)
_PLAIN_NO = re.compile(r"no\b|closed|shut|accept|rul\w+ (?:the idea |it |this )?out")
_PROMISED_NOTHING = re.compile(r"\bpromised? nothing\b")
_REACH_AFTER = 70
"""Marked characters behind a refusal within which the refused thing is looked for."""
_OBJECT_REACH = 30
"""Marked characters behind a refusal within which something else may be what is refused."""
_DENIAL_REACH = 12
"""Marked characters behind a refusal that may still make it a denial ("no" + " such plan")."""


def host_status(fit: Fit) -> Status | None:
    """The status that a host's frame gives here, None if the clause speaks of something else."""
    return _READERS.get(fit.frame.name, _as_framed)(fit)


def _accepts(fit: Fit) -> Status | None:
    here, verb = fit.here, fit.match.group("verb")
    given = verb + fit.match.group("rest")
    if _is_answered_by_leader(fit) or _is_no_offer(fit) or not _REFUGE.search(given):
        return None
    if _GIVES.match(verb) and not _GIVEN.search(given):
        return None
    taken_in = given.split(",")[0]
    without_others = OTHERS.sub(" ", taken_in)
    if without_others != taken_in and not _LEADER_HIMSELF.search(without_others):
        return None
    demonym = "«" in fit.match.group("places")
    if demonym and not _STATE_BODY.search(here) and not here.startswith("the «"):
        return None
    begins, ends = (edge - fit.match.start() for edge in fit.match.span("verb"))
    undone = NEGATION.search(here[:begins]) or _NOTHING.match(here[ends:])
    if undone and not UNDONE.search(here):
        return Status.DENIED
    if _IN_TALKS.search(here[:begins]):
        return Status.DISCUSSED
    return Status.POSSIBLE if _is_hedged_offer(fit) else Status.OFFERED


def _is_no_offer(fit: Fit) -> bool:
    """Is it left unsaid, a broker's offer, one to the host's own people, or a question put?"""
    here = fit.here
    asks = fit.words.startswith("?", fit.match.end()) and ":" in here
    return asks or bool(
        _UNSAID.search(here)
        or _BROKER.search(here)
        or ("nothing" in here and "nothing against" not in here)
        or _NAMES_THAT.search(here)
        or _OWN_PEOPLE.match(fit.match.group("rest"))
    )


def _is_hedged_offer(fit: Fit) -> bool:
    """Does the host only hint, or the writer only think that it would?"""
    asked = _IF_ASKED.sub(" ", fit.here)
    up_to_verb = fit.words[fit.match.start() : fit.match.end("verb")]
    return bool(
        HEDGE.search(asked)
        or _CONJECTURE.search(asked)
        or _SHOULD.search(up_to_verb)
        or _WHETHER.search(fit.words[: fit.match.start()])
    )


def _is_answered_by_leader(fit: Fit) -> bool:
    """Is the offer only named as what the leader accepts or turns down?"""
    before = fit.words[: fit.match.start()]
    return _TAKEN_UP.search(before) is not None and "λ" in before


def _refuses(fit: Fit) -> Status | None:
    here, verb, end = fit.here, fit.match.group("verb"), fit.match.end()
    rest = fit.words[end : end + _REACH_AFTER]
    if _REFUSAL.match(verb) and _TWICE.search(fit.words[: fit.match.start("verb")]):
        return Status.POSSIBLE
    if _REFUSED_ACT.match(rest) and _REFUSING.match(verb):
        return None
    if _TO_ANOTHER.match(rest) or UNDONE.search(here) or _OTHER_OBJECT.search(rest[:_OBJECT_REACH]):
        return None
    if not (_REFUGE.search(verb + rest) or _PLAIN_NO.search(verb)):
        return None
    return Status.DENIED if OWN_DENIAL.search(here + rest[:_DENIAL_REACH]) else Status.REFUSED


def _offered(fit: Fit) -> Status | None:
    of_leader = "λ" in fit.words
    before = fit.words[: fit.match.start()]
    if _is_answered_by_leader(fit) or (_HAS_IT.match(fit.here) and _PASSIVE.search(before)):
        return None
    if not (_REFUGE.search(fit.here) or of_leader) or _PROMISED_NOTHING.search(fit.here):
        return None
    if not of_leader and "π" in fit.words:
        return None
    if NEGATION.search(fit.so_far):
        return Status.DENIED
    return Status.POSSIBLE if HEDGE.search(fit.so_far) else Status.OFFERED


def _refused(fit: Fit) -> Status | None:
    before = fit.words[: fit.match.start()]
    others = OTHERS.search(before)
    if others and not _LEADER_HIMSELF.search(before, others.end()):
        return None
    return None if "λ" not in fit.whole and "π" in fit.whole else fit.frame.status


def _unasked(fit: Fit) -> Status | None:
    """A denial counts where the sentence or the one before speaks of refuge or of the leader."""
    if not (_OF_REFUGE.search(fit.whole) or "λ" in fit.whole):
        return None
    if _NO_OBJECTION.search(fit.whole):
        return Status.POSSIBLE
    if re.match(OF_HIS_AFFAIRS, fit.words[fit.match.end() :]):
        return None
    return None if OTHER_DENIAL.search(fit.words) else Status.DENIED


def _of_the_question(fit: Fit) -> Status | None:
    """A place may be too far for many things."""
    of_leader = "λ" in fit.here or (
        _OF_REFUGE.search(fit.whole) and _LEADER_OR_HOME.search(fit.whole)
    )
    if not of_leader:
        return None
    return None if NEGATION.search(fit.words[: fit.match.start()]) else fit.frame.status


def _needs_leader(fit: Fit) -> Status | None:
    """An answer or a house counts where the leader is spoken of."""
    if "λ" not in fit.whole:
        return None
    return Status.POSSIBLE if HEDGE.search(fit.so_far) else fit.frame.status


def _lets_him(fit: Fit) -> Status | None:
    """Somebody would let the leader live there; a negation is for the frames of refusals."""
    if NEGATION.search(fit.here) or fit.words[fit.match.end() :].startswith("?"):
        return None
    return Status.POSSIBLE if HEDGE.search(fit.so_far) else fit.frame.status


def _has_him(fit: Fit) -> Status | None:
    """A host says where the leader is, or denies it."""
    return Status.DENIED if NEGATION.search(fit.here) else fit.frame.status


def _stopped(fit: Fit) -> Status | None:
    """A third party stops it; where the leader does, the leader's frames tell."""
    if "λ" not in fit.words or _LEADER_DOES.search(fit.words[: fit.match.start() + 1]):
        return None
    return Status.DENIED if NEGATION.search(fit.words[: fit.match.start()]) else fit.frame.status


def _as_framed(fit: Fit) -> Status | None:
    return fit.frame.status


_READERS: Mapping[str, Callable[[Fit], Status | None]] = {
    "officials there deny it": _unasked,
    "host was not asked": _unasked,
    "host calls it untrue": _unasked,
    "host denies that he is there": _unasked,
    "officials there accept": _accepts,
    "officials there refuse": _refuses,
    "let him stay there": _lets_him,
    "not taken there": _needs_leader,
    "outstayed it": _needs_leader,
    "out of the question": _of_the_question,
    "third party stops it": _stopped,
    "house awaits him there": _needs_leader,
    "neither of them": _needs_leader,
    "can count on it": _needs_leader,
    "not welcome there": _as_framed,
    "host calls him welcome": _needs_leader,
    "host has him": _has_him,
    "the answer there": _needs_leader,
    "house there for him": _needs_leader,
    "host accepts": _accepts,
    "host refuses": _refuses,
    "offered by host": _offered,
    "refused by host": _refused,
}
