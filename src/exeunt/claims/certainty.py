"""Polarity and certainty: does a claim affirm or deny, and how sure is it made to sound?

Read from the cue and from the words of the content, both in small letters; the rules are ordered
and the first that fits decides.  Labelled cases for each stand in the tests.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from exeunt.claims.claim import Certainty, Polarity

_DENIAL_CUE = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|"
    r"refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebuff(?:s|ed|ing)?|disagree[sd]?|"
    r"contradict(?:s|ed)?|scotch(?:es|ed)?|quash(?:es|ed)?|debunk(?:s|ed)?|disavow(?:s|ed)?|doubt(?:s|ed|ing)?|rul(?:e|es|ed|ing)\s+out)\b",
)
_CUE_UNDONE = re.compile(
    r"\b(?:not|n[’'‘]t|never|neither|decline[sd]? to|refuse[sd]? to|would neither|"
    r"confirm(?:ed)? (?:or|nor))\b",
)
_OPEN_CUE = re.compile(
    r"\b(?:neither\s+confirm|(?:not|n[’'‘]t|never|unable\s+to|decline[sd]?\s+to|refuse[sd]?\s+to|"
    r"cannot)\s+(?:\w+ly\s+|yet\s+|be\s+able\s+to\s+)?(?:confirm(?:ed)?|verif(?:y|ied)|say|said)|"
    r"(?:stop(?:s|ped)?|f(?:ell|alls?))\s+short\s+of\s+(?:say|confirm|announc|claim|declar|endors|"
    r"call|demand)\w*)\b",
)
"""Cues after which it stays open whether the content is so."""
_NOT_DENIED = re.compile(
    r"\b(?:not|n[’'‘]t|never|declin\w+ to|refus\w+ to)\s+(?:yet\s+)?(?:den(?:y|ied)|"
    r"rul(?:e|ed|ing)\s+out)|\brul\w+ nothing out",
)
_AS_RUMOURS = re.compile(r"\bas\s+(?:\w+\s+)?(?:rumou?rs?|speculation|gossip)\b")
_EXPECTING_CUE = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecasts?|doubt(?:s|ed|ing)?)\b"
)
_NOT_KNOWN = re.compile(
    r"\b(?:not\s+(?:yet\s+|immediately\s+)?(?:clear|known|certain|sure)|unclear|unknown|uncertain|"
    r"unsure|(?:do|does|did)\s*(?:not|n[’'‘]t)\s+know|no\s+(?:idea|word|information|knowledge|"
    r"indication)(?:\s+(?:on|of|about|as\s+to))?)\s+(?:whether|if|when|where|how|why|who|what|"
    r"which)\b",
)
_NO_PLAN = re.compile(
    r"\b(?:no|any|never\s+any)\s+(?:(?:immediate|current|such|firm|present)\s+)?(?:plans?|"
    r"intention)\b|\b(?:the|his|her|their|political)\s+will\b|\bwithout\s+\w+ing\b.*$",
    re.DOTALL,
)
"""Words that look like a plan and are none."""
_PARENTHESIS = re.compile(r",\s+(?:who|which|whose|where)\b[^,;]{1,150},")
_GROUND = re.compile(r"(?:,\s*|\s)(?:because|although|though|without\s+\w+ing)\b.*$", re.DOTALL)
_NEGATION = re.compile(
    r"\b(?:not|never|nor|neither|nobody|nothing|none|cannot|going nowhere|"
    r"no\b(?! (?:longer|doubt|later than|matter|secret|wonder|one))|fell short of|"
    r"falls short of|far from (?:being|clear|certain|sure|over|true)|has yet to|have yet to|"
    r"ruled? out|without (?:any|foundation|merit)|"
    r"untrue|false|baseless|unfounded|groundless|fabricated|nonsense|unaware|"
    r"(?:is|are|was|were|be|being|as|with)\s+[“\"‘]?(?:(?:all|pure|mere|just|a|pack|of|nothing|but|"
    r"complete|total|sheer)\s+){0,4}(?:lies?|invention|fiction|fantasy|rubbish|hoax|fake|gossip|"
    r"made\s+up|rumou?rs?))\b"
)
_SHORT_NOT = re.compile(r"\wn[’'‘]t\b")
_NO_NEGATION = re.compile(
    r",\s*not(?:\s+(?!that\b)[^,.;]{1,40}(?=[,.;]|\s*$)| (?:for|to|in|from|by|with|as)\b)|"
    r"\b(?:(?:cannot|nothing)\s+but|not\b[^,.;]{1,60}\bbut|sa(?:id|ys?) no|not only|"
    r"not (?:just|merely|simply)|(?:does|do|did|has|have|had|would|will|could|can)\s*(?:not|"
    r"n[’'‘]t) rule out|(?:n[’'‘]t|not) ruled? out|no longer|if not|whether or not|not yet clear|"
    r"not (?:clear|known|certain|sure)|could not (?:protect|guarantee)|fears? no)\b"
)
_SUBORDINATE = re.compile(
    r"(?:,\s*|\s)(?:who|which|that|although|though|while|because|since|where|when|if|unless|"
    r"whose|as)\b.*$",
    re.DOTALL,
)
_CONDITIONAL = re.compile(
    r"\b(?:if|unless|provided that|in case|in the event|as long as|on condition that|otherwise|"
    r"only\s+(?:when|after|once))\b"
)
_OPENS_CONDITION = re.compile(r"\W*(?:should|were\s+(?:he|she|they|the|it|[a-z]\w+))\b")
_ONCE = re.compile(
    r"\b(?:would|will|could|can|may)\b[^.;]{1,100}\bonce\s+(?:the|he|she|they|it|his|her|an?|"
    r"[a-z]\w+)\b"
)
_POSSIBLE = re.compile(
    r"\b(?:may|might|could|possib(?:le|ly|ility)|perhaps|maybe|potential(?:ly)?|rumou?r(?:s|ed)?|"
    r"speculat\w*|suggest(?:s|ed|ing|ion)?|hint(?:s|ed|ing)?|consider(?:s|ed|ing)?|mulling|"
    r"weighing|conceivabl[ey]|uncertain|unclear|unconfirmed|thought to|said to|believed to|"
    r"supposed to|reportedly|apparently|allegedly|appears? to|seems? to|"
    r"(?:not|n[’'‘]t) rul(?:e|ed|ing) (?:\w+ )?out|ruled nothing out)\b",
)
_PROBABLE = re.compile(
    r"\b(?:likely|probabl[ey]|expected|expects?|presumably|almost certain(?:ly)?|appears?|seems?|"
    r"seemed|believe[sd]?|thinks?|thought|all signs|no doubt)\b",
)
_UNLIKELY = re.compile(r"\b(?:unlikely|improbable|doubtful)\b")
_PLANNED = re.compile(
    r"\b(?:will|would|shall|wo(?=n[’'‘]t)|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|"
    r"aim(?:s|ed|ing)? to|about to|set to|due to (?:leave|fly|go|arrive|travel|depart)|"
    r"(?:is|are|was|were|be|am|’m|'m) (?:\w+ )?(?:going|bound|heading|headed|preparing|ready|to)\b|"
    r"being (?:drawn up|prepared|arranged|made ready)|agreed to|prepar(?:e|es|ed|ing)|scheduled|"
    r"on (?:his|her|their) way|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|willing)\b",
)
_HEDGED_CUE = re.compile(
    r"\b(?:did not rule out|not rule out|ruled? nothing out|suggest(?:s|ed|ing)?|speculat\w+|"
    r"hint(?:s|ed)?|rumou?r\w*|believe[sd]?|think(?:s)?|thought|suspect(?:s|ed)?|fear(?:s|ed)?|"
    r"hope[sd]?|wonder(?:s|ed)?|reportedly|(?:is|are|was|were|be|been)\s+(?:widely\s+)?(?:said|rumou?red|believed|thought|understood|"
    r"alleged|supposed|reportedly)|consider(?:s|ed|ing)?|"
    r"could|might|may)\b",
)
_ASKED = re.compile(r"\?\W*$")
_ASKS = re.compile(r"\W*(?:whether|if|when|where|how|why|who|what)\b[^,]{0,80}$")
_END_REACH = 200
"""Code points at a content's end in which a question mark makes it a question; no more are looked
at, since a row of question marks would take the square of its length."""
_SHORT_CONTENT = 40
"""Code points up to which a content is read as one clause."""
_SHORTEST = 8
"""Code points; a clause before its ground ("... because he was ill") is at least so long."""
_SHORT_MAIN = 12
"""Code points; a main clause is at least so long, else the whole content is read."""
_CUES_KEPT = 4_000


@dataclass(frozen=True, slots=True)
class _CueSense:
    """What a cue, in small letters, says by itself: denial and the like."""

    denies: bool
    is_undone: bool
    leaves_open: bool
    hedges: bool
    expects: bool


@lru_cache(_CUES_KEPT)
def _sense(cue: str) -> _CueSense:
    """What the cue, as it is written, says; kept, since most cues are the same few words."""
    words = cue.lower()
    denies = _DENIAL_CUE.search(words) is not None
    hedges = _HEDGED_CUE.search(words) is not None and not denies
    return _CueSense(
        denies=denies,
        is_undone=_CUE_UNDONE.search(words) is not None,
        leaves_open=_OPEN_CUE.search(words) is not None,
        hedges=hedges or _NOT_DENIED.search(words) is not None,
        expects=_EXPECTING_CUE.search(words) is not None,
    )


def polarity_of(cue: str, content: str) -> Polarity:
    """Does the source affirm or deny?

    A denying cue denies ("denied that he would go"), unless it is undone ("did not deny",
    "declined to confirm or deny"); so does a negated main clause ("has not asked", "no such
    plan").  "Not X but Y" affirms, "did not rule out" neither denies.

    >>> polarity_of("said", "it had no such plan").value
    'denied'
    >>> polarity_of("did not rule out", "he would come").value
    'affirmed'
    """
    sense = _sense(cue)
    if sense.denies and not sense.is_undone:
        return Polarity.DENIED
    words = content.lower()
    if sense.leaves_open or _is_open(words):
        return Polarity.AFFIRMED
    main = _main_clause(words)
    if "no " in main or _negates(main):
        return Polarity.DENIED if _negates(_NO_NEGATION.sub(" ", main)) else Polarity.AFFIRMED
    return Polarity.AFFIRMED


@lru_cache(1)
def _is_open(words: str) -> bool:
    """Is it asked, or said not to be known?  Kept, since both questions need it of one content."""
    return bool(_ASKS.match(words) or _NOT_KNOWN.search(words))


def _negates(clause: str) -> bool:
    return bool(_NEGATION.search(clause) or _SHORT_NOT.search(clause))


def _main_clause(content: str) -> str:
    """The content without its subordinate clauses, as far as enough is left."""
    short = _GROUND.sub("", _PARENTHESIS.sub(" ", content))
    whole = short if len(short) >= _SHORTEST else content
    if len(whole) > _SHORT_CONTENT and _SUBORDINATE.search(whole, _SHORT_MAIN):
        main = _SUBORDINATE.sub("", whole)
        return main if len(main) >= _SHORT_MAIN else whole
    return whole


def certainty_of(cue: str, content: str) -> Certainty:
    """How sure the claim sounds; UNKNOWN for questions and for nothing said.

    >>> certainty_of("said", "he may leave on Friday").value
    'possible'
    >>> certainty_of("said", "he would leave on Sunday").value
    'planned'
    """
    sense, words = _sense(cue), content.lower()
    asked = "?" in words and _ASKED.search(words[-_END_REACH:])
    if asked or not words.strip() or sense.leaves_open or _is_open(words):
        return Certainty.UNKNOWN
    if _is_conditional(words):
        return Certainty.CONDITIONAL
    if _UNLIKELY.search(words):
        return Certainty.PROBABLE
    hearsay = _AS_RUMOURS.sub(" ", words) if sense.denies else words
    if sense.hedges or _POSSIBLE.search(hearsay):
        return Certainty.POSSIBLE
    if sense.expects or _PROBABLE.search(words):
        return Certainty.PROBABLE
    planned = _PLANNED.search(words) and _PLANNED.search(_NO_PLAN.sub(" ", words))
    return Certainty.PLANNED if planned else Certainty.CERTAIN


def _is_conditional(words: str) -> bool:
    """Does the content hang on a condition?"""
    return bool(
        _CONDITIONAL.search(words)
        or _OPENS_CONDITION.match(words)
        or ("once" in words and _ONCE.search(words))
    )
