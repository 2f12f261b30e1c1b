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
    r"contradict(?:s|ed)?|scotch(?:es|ed)?|quash(?:es|ed)?|debunk(?:s|ed)?|disavow(?:s|ed)?)\b",
    re.IGNORECASE,
)
_CUE_UNDONE = re.compile(
    r"\b(?:not|n[’'‘]t|never|neither|decline[sd]? to|refuse[sd]? to|would neither|"
    r"confirm(?:ed)? (?:or|nor))\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|never|nor|neither|nobody|nothing|none|cannot|going nowhere)\b|\wn[’'‘]t\b|"
    r"\bno\b(?! (?:longer|doubt|later than|matter|secret|wonder|one))|\bfell short of\b|"
    r"\bfalls short of\b|\bfar from (?:being|clear|certain|sure|over|true)\b|\bhas yet to\b|"
    r"\bhave yet to\b|\bruled? out\b|\bwithout (?:any|foundation|merit)\b|"
    r"\b(?:untrue|false|baseless|unfounded|groundless|fabricated|nonsense)\b",
    re.IGNORECASE,
)
_NO_NEGATION = re.compile(
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
    r"^\W*should\b",
    re.IGNORECASE,
)
_POSSIBLE = re.compile(
    r"\b(?:may|might|could|possib(?:le|ly|ility)|perhaps|maybe|potential(?:ly)?|rumou?r(?:s|ed)?|"
    r"speculat\w*|suggest(?:s|ed|ing|ion)?|hint(?:s|ed|ing)?|consider(?:s|ed|ing)?|mulling|"
    r"weighing|conceivabl[ey]|uncertain|unclear|unconfirmed|thought to|said to|believed to|"
    r"supposed to|reportedly|apparently|allegedly|appears? to|seems? to)\b",
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
    r"hope[sd]?|wonder(?:s|ed)?|is said to|are said to|reportedly|consider(?:s|ed|ing)?|"
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
    main = content
    if len(content) > _SHORT_CONTENT and _SUBORDINATE.search(content, _SHORT_MAIN):
        main = _SUBORDINATE.sub("", content)
        if len(main) < _SHORT_MAIN:
            main = content
    kept = _NO_NEGATION.sub(" ", main)
    return Polarity.DENIED if _NEGATION.search(kept) else Polarity.AFFIRMED


def certainty_of(cue: str, content: str) -> Certainty:
    """How sure the claim sounds; UNKNOWN for questions and for nothing said.

    >>> certainty_of("said", "he may leave on Friday").value
    'possible'
    >>> certainty_of("said", "he would leave on Sunday").value
    'planned'
    """
    asked = _ASKED.search(content[-_END_REACH:]) or _ASKS.search(content)
    if asked or not content.strip():
        return Certainty.UNKNOWN
    if _CONDITIONAL.search(content):
        return Certainty.CONDITIONAL
    if _UNLIKELY.search(content):
        return Certainty.PROBABLE
    if _HEDGED_CUE.search(cue) or _POSSIBLE.search(content):
        return Certainty.POSSIBLE
    if _PROBABLE.search(content):
        return Certainty.PROBABLE
    if _PLANNED.search(content):
        return Certainty.PLANNED
    return Certainty.CERTAIN
