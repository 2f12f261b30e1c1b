"""Polarity and certainty: does a claim affirm or deny, and how sure is it made to sound?

Read from the cue and from the words of the content; the rules are ordered and the
first that fits decides.  Labelled cases for each stand in the tests.
"""

from __future__ import annotations

import re

from exeunt.claims.claim import Certainty, Polarity

_DENIAL_CUE = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ial)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|"
    r"refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebuff(?:s|ed|ing)?|disagree[sd]?|"
    r"contradict(?:s|ed)?|scotch(?:es|ed)?|quash(?:es|ed)?|debunk(?:s|ed)?|disavow(?:s|ed)?|doubt(?:s|ed|ing)?|rul(?:e|es|ed|ing)\s+out)\b",
    re.IGNORECASE,
)
_CUE_UNDONE = re.compile(
    r"\b(?:not|n[’'‘]t|never|neither|decline[sd]? to|refuse[sd]? to|would neither|"
    r"confirm(?:ed)? (?:or|nor))\b",
    re.IGNORECASE,
)
_OPEN_CUE = re.compile(
    r"\b(?:neither\s+confirm|(?:not|n[’'‘]t|never|unable\s+to|decline[sd]?\s+to|refuse[sd]?\s+to|"
    r"cannot)\s+(?:\w+ly\s+|yet\s+|be\s+able\s+to\s+)?(?:confirm(?:ed)?|verif(?:y|ied)|say|said)|"
    r"(?:stop(?:s|ped)?|f(?:ell|alls?))\s+short\s+of\s+(?:say|confirm|announc|claim|declar|endors|"
    r"call|demand)\w*)\b",
    re.IGNORECASE,
)
"""Cues after which it stays open whether the content is so."""
_NOT_DENIED = re.compile(
    r"\b(?:not|n[’'‘]t|never|declin\w+ to|refus\w+ to)\s+(?:yet\s+)?(?:den(?:y|ied)|"
    r"rul(?:e|ed|ing)\s+out)|\brul\w+ nothing out",
    re.IGNORECASE,
)
_AS_RUMOURS = re.compile(r"\bas\s+(?:\w+\s+)?(?:rumou?rs?|speculation|gossip)\b", re.IGNORECASE)
_EXPECTING_CUE = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecasts?|doubt(?:s|ed|ing)?)\b", re.IGNORECASE
)
_NOT_KNOWN = re.compile(
    r"\b(?:not\s+(?:yet\s+|immediately\s+)?(?:clear|known|certain|sure)|unclear|unknown|uncertain|"
    r"unsure|(?:do|does|did)\s*(?:not|n[’'‘]t)\s+know|no\s+(?:idea|word|information|knowledge|"
    r"indication)(?:\s+(?:on|of|about|as\s+to))?)\s+(?:whether|if|when|where|how|why|who|what|"
    r"which)\b",
    re.IGNORECASE,
)
_NO_PLAN = re.compile(
    r"\b(?:no|any|never\s+any)\s+(?:(?:immediate|current|such|firm|present)\s+)?(?:plans?|"
    r"intention)\b|\b(?:the|his|her|their|political)\s+will\b|\bwithout\s+\w+ing\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""Words that look like a plan and are none."""
_PARENTHESIS = re.compile(r",\s+(?:who|which|whose|where)\b[^,;]{1,150},", re.IGNORECASE)
_GROUND = re.compile(
    r"(?:,\s*|\s)(?:because|although|though|without\s+\w+ing)\b.*$", re.IGNORECASE | re.DOTALL
)
_NEGATION = re.compile(
    r"\b(?:not|never|nor|neither|nobody|nothing|none|cannot|going nowhere)\b|\wn[’'‘]t\b|"
    r"\bno\b(?! (?:longer|doubt|later than|matter|secret|wonder|one))|\bfell short of\b|"
    r"\bfalls short of\b|\bfar from (?:being|clear|certain|sure|over|true)\b|\bhas yet to\b|"
    r"\bhave yet to\b|\bruled? out\b|\bwithout (?:any|foundation|merit)\b|"
    r"\b(?:untrue|false|baseless|unfounded|groundless|fabricated|nonsense|unaware)\b|"
    r"\b(?:is|are|was|were|be|being|as|with)\s+[“\"‘]?(?:(?:all|pure|mere|just|a|pack|of|nothing|but|"
    r"complete|total|sheer)\s+){0,4}(?:lies?|invention|fiction|fantasy|rubbish|hoax|fake|gossip|"
    r"made\s+up|rumou?rs?)\b",
    re.IGNORECASE,
)
_NO_NEGATION = re.compile(
    r",\s*not\s+(?!that\b)[^,.;]{1,40}(?=[,.;]|\s*$)|\b(?:cannot|nothing)\s+but\b|"
    r"\bnot\b[^,.;]{1,60}\bbut\b|,\s*not (?:for|to|in|from|by|with|as)\b|\bsa(?:id|ys?) no\b|"
    r"\bnot only\b|\bnot (?:just|merely|simply)\b|\b(?:does|do|did|has|have|had|would|will|could|"
    r"can)\s*(?:not|n[’'‘]t) rule out\b|\b(?:n[’'‘]t|not) ruled? out\b|\bno longer\b|\bif not\b|"
    r"\bwhether or not\b|\bnot yet clear\b|\bnot (?:clear|known|certain|sure)\b|"
    r"\bcould not (?:protect|guarantee)\b|\bfears? no\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"(?:,\s*|\s)(?:who|which|that|although|though|while|because|since|where|when|if|unless|"
    r"whose|as)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_CONDITIONAL = re.compile(
    r"\b(?:if|unless|provided that|in case|in the event|as long as|on condition that|otherwise)\b|"
    r"^\W*should\b|^\W*were\s+(?:he|she|they|the|it|[A-Z]\w+)\b|\bonly\s+(?:when|after|once)\b|"
    r"\b(?:would|will|could|can|may)\b[^.;]{1,100}\bonce\s+(?:the|he|she|they|it|his|her|an?|"
    r"[A-Z]\w+)\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(
    r"\b(?:may|might|could|possib(?:le|ly|ility)|perhaps|maybe|potential(?:ly)?|rumou?r(?:s|ed)?|"
    r"speculat\w*|suggest(?:s|ed|ing|ion)?|hint(?:s|ed|ing)?|consider(?:s|ed|ing)?|mulling|"
    r"weighing|conceivabl[ey]|uncertain|unclear|unconfirmed|thought to|said to|believed to|"
    r"supposed to|reportedly|apparently|allegedly|appears? to|seems? to|"
    r"(?:not|n[’'‘]t) rul(?:e|ed|ing) (?:\w+ )?out|ruled nothing out)\b",
    re.IGNORECASE,
)
_PROBABLE = re.compile(
    r"\b(?:likely|probabl[ey]|expected|expects?|presumably|almost certain(?:ly)?|appears?|seems?|"
    r"seemed|believe[sd]?|thinks?|thought|all signs|no doubt)\b",
    re.IGNORECASE,
)
_UNLIKELY = re.compile(r"\b(?:unlikely|improbable|doubtful)\b", re.IGNORECASE)
_PLANNED = re.compile(
    r"\b(?:will|would|shall|wo(?=n[’'‘]t)|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|"
    r"aim(?:s|ed|ing)? to|about to|set to|due to (?:leave|fly|go|arrive|travel|depart)|"
    r"(?:is|are|was|were|be|am|’m|'m) (?:\w+ )?(?:going|bound|heading|headed|preparing|ready|to)\b|"
    r"being (?:drawn up|prepared|arranged|made ready)|agreed to|prepar(?:e|es|ed|ing)|scheduled|"
    r"on (?:his|her|their) way|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|willing)\b",
    re.IGNORECASE,
)
_HEDGED_CUE = re.compile(
    r"\b(?:did not rule out|not rule out|ruled? nothing out|suggest(?:s|ed|ing)?|speculat\w+|"
    r"hint(?:s|ed)?|rumou?r\w*|believe[sd]?|think(?:s)?|thought|suspect(?:s|ed)?|fear(?:s|ed)?|"
    r"hope[sd]?|wonder(?:s|ed)?|reportedly|(?:is|are|was|were|be|been)\s+(?:widely\s+)?(?:said|rumou?red|believed|thought|understood|"
    r"alleged|supposed|reportedly)|consider(?:s|ed|ing)?|"
    r"could|might|may)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\?\W*$")
_ASKS = re.compile(r"^\W*(?:whether|if|when|where|how|why|who|what)\b[^,]{0,80}$", re.IGNORECASE)
_END_REACH = 200
"""Code points at a content's end in which a question mark makes it a question; no more are looked
at, since a row of question marks would take the square of its length."""
_SHORT_CONTENT = 40
"""Code points up to which a content is read as one clause."""
_SHORTEST = 8
"""Code points; a clause before its ground ("... because he was ill") is at least so long."""
_SHORT_MAIN = 12
"""Code points; a main clause is at least so long, else the whole content is read."""


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
    if _DENIAL_CUE.search(cue) and not _CUE_UNDONE.search(cue):
        return Polarity.DENIED
    if _OPEN_CUE.search(cue) or _ASKS.search(content) or _NOT_KNOWN.search(content):
        return Polarity.AFFIRMED
    kept = _NO_NEGATION.sub(" ", _main_clause(content))
    return Polarity.DENIED if _NEGATION.search(kept) else Polarity.AFFIRMED


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
    asked = _ASKED.search(content[-_END_REACH:]) or _ASKS.search(content)
    if asked or not content.strip() or _OPEN_CUE.search(cue) or _NOT_KNOWN.search(content):
        return Certainty.UNKNOWN
    if _CONDITIONAL.search(content):
        return Certainty.CONDITIONAL
    if _UNLIKELY.search(content):
        return Certainty.PROBABLE
    hearsay = _AS_RUMOURS.sub(" ", content) if _DENIAL_CUE.search(cue) else content
    if _NOT_DENIED.search(cue) or _is_hedged(cue) or _POSSIBLE.search(hearsay):
        return Certainty.POSSIBLE
    if _EXPECTING_CUE.search(cue) or _PROBABLE.search(content):
        return Certainty.PROBABLE
    planned = _PLANNED.search(_NO_PLAN.sub(" ", content))
    return Certainty.PLANNED if planned else Certainty.CERTAIN


def _is_hedged(cue: str) -> bool:
    """Does the cue itself hedge?  Rumours that are dismissed make no denial less sure."""
    return bool(_HEDGED_CUE.search(cue)) and not _DENIAL_CUE.search(cue)
