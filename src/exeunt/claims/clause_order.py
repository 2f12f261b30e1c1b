"""What the order of a clause says of who speaks, where the tags are at odds with it.

Some constructions leave no choice in English.  What stands before "X said that ..." is no
part of what X said.  A name right before its verb is that verb's subject, whoever else is near.
", saying" has the subject of the sentence.  A piece of another sentence, with no
quotation mark, is not said here.  And "there were rumours" opens a statement of the reporter's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.draft_index import DraftIndex
from exeunt.claims.drafted import Draft
from exeunt.claims.sentences import is_readable, sentence_of
from exeunt.spans import Span, trim

_THAT = re.compile(r"(?:\s+[\w’'-]+){0,5}?\s+that\s")
_WORD = re.compile(r"\w+")
_QUOTES = re.compile(r"[“”\"]")
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|may|might|could|can|left|fled|went|came|arrived|"
    r"\w{3,}ed)\b"
)
_NAME = r"[A-Z][\w.’'\-]*"
_NO_NAME = (
    r"(?:As|If|When|While|After|Before|Since|Although|Though|Asked|Pressed|In|On|At|For|By|From|To|With|"
    r"He|She|It|They|We|I|You|This|That|These|Those|What|Who|So|There|Here|But|And|Yet)\b"
)
_CLAUSE_BEGINS = re.compile(r"[,;:—–(]\s+|\b(?:but|while|although|though)\s+")
_SUBJECT = re.compile(
    r"\s*(?:(?:In|By)\s+\d{4},?\s+|(?:Then|Later|Earlier|Meanwhile|But|And),?\s+)?"
    rf"(?P<who>(?!{_NO_NAME})"
    rf"(?:The\s+|the\s+)?{_NAME}(?:\s+(?:(?:of|and)\s+(?:the\s+)?)?{_NAME}){{0,4}})\s+"
    r"(?:(?:also|now|then|later|first|once|already|even|again)\s+)*"
)
_FINITE = re.compile(r"(?:has|have|had|did|said|told|gave|made|sent|took|\w{2,}(?:ed|ies|[^s]s))\b")
_LONGEST_SUBJECT = 90
"""Code points; what is longer between a clause's beginning and its verb is no bare name."""
_SAYING = (
    "say|add|assert|argu|insist|tell|warn|call|claim|not|promis|vow|deny|accus|demand|urg|chant|yell|"
    "shout|declar|explain|suggest|tweet|writ|announc|predict|stress|complain|conced|acknowledg|"
    "maintain|describ|criticiz|criticis|prais|recall|remark|repeat|respond|stat|swear|threaten|report"
)
_NOUN_OF_SAYING = re.compile(
    r"(?:demand|claim|call|report|allegation|accusation|suggestion|warning|threat|promise|proposal|"
    r"assertion|insistence|complaint|hint)s?\b"
)
_NATIONAL = re.compile(r"(?<!\w)[A-Z][a-z]+(?:ese|ish|ian|ean|an|ch|sh|i|ek)(?=\s+\Z)")
_PASSIVE = re.compile(r"(?:said|reported|believed|thought|rumou?red|understood|alleged|expected)")
_PRONOUN = re.compile(r"(?:I|you|he|she|we|they|who)", re.IGNORECASE)
_PARTICIPLE = re.compile(rf"(?:(?:later|also|instead|\w+ly)\s+)?(?:{_SAYING})ing\b")
_JOINED = re.compile(r"\b(?:and|but)\s+(?:(?:also|then|later|\w+ly)\s+)*\Z")
_JOINED_REACH = 40
"""Code points before a verb within which "and" joins it to the one before."""
_VERB = (
    r"(?:has|had|is|was|went|took|gave|spoke|left|came|wrote|made|sent|said|told|met|held|stood|hit|"
    r"\w{2,}ed)\b"
)
_OPENS = re.compile(
    r"[\s“\"]*(?:(?:But|And|Still|Yet|Meanwhile|Later|Then|On\s+\w+day),?\s+)?"
    rf"(?P<who>He|She|They|(?!{_NO_NAME})(?:(?:The|A|An)\s+(?:[a-z\-]+\s+){{0,2}}?)?{_NAME}"
    rf"(?:\s+(?:(?:of|and)\s+(?:the\s+)?)?{_NAME}){{0,4}}(?:\s\([A-Z]\))?"
    r"(?:,\s[^,.;:“”\"]{3,90},)?)"
    rf"\s+(?:(?:also|then|later|himself|herself|soon|\w+ly)\s+)*{_VERB}"
)
"""Who opens a sentence, before its verb."""
_RUMOURS = re.compile(
    r"(?:But\s+|And\s+|Yet\s+)?[Tt]here\s+(?:(?:ha[sd]|have)\s+been|was|were|is|are)\s+(?:also\s+|\w+\s+)?"
    r"(?:rumou?rs?|speculation|talk|whispers|suggestions|chatter)\b"
)


def heed_clauses(text: str, drafts: Sequence[Draft], sentences: Sequence[Span]) -> None:
    """Put contents and sources of the drafts right by the order of their clauses."""
    tagged = sorted(s for d in drafts for s in d.spans())
    index = DraftIndex(drafts, sentences)
    for draft in drafts:
        _hear_the_passive(text, draft)
        _keep_what_follows_that(text, draft)
        _keep_other_sentences_out(text, draft, sentences)
        _take_the_subject(text, draft, tagged, sentences)
        _take_the_sentences_subject(text, draft, index, sentences)


def _hear_the_passive(text: str, draft: Draft) -> None:
    """In "Morocco said to offer a refuge" others speak, and of Morocco."""
    cue, source = draft.cue, draft.source
    if cue is None or source is None or not draft.content or not _PASSIVE.fullmatch(cue.of(text)):
        return
    first = draft.content[0]
    touches = source.end <= cue.start and not text[source.end : cue.start].strip()
    is_infinitive = first.start >= cue.end and text.startswith("to ", first.start)
    is_named = not _PRONOUN.fullmatch(source.of(text))
    if touches and is_infinitive and is_named and not text[cue.end : first.start].strip():
        draft.source, draft.content = None, [source, *draft.content]


def _keep_what_follows_that(text: str, draft: Draft) -> None:
    """Unquoted words before "said that ..." are not said; bare ones right before it say it."""
    cue = draft.cue
    if cue is None or len(draft.content) < 2:
        return
    after = [c for c in draft.content if c.start >= cue.end]
    if not after or not _opens_with_that(text, cue, after[0]):
        return
    before = [c for c in draft.content if c.end <= cue.start and not _QUOTES.search(c.of(text))]
    if not before:
        return
    last = before[-1]
    draft.content = [c for c in draft.content if c not in before]
    touches = not text[last.end : cue.start].strip()
    is_free = draft.source is None or draft.source.start > cue.start
    if touches and is_free and not _CLAUSE.search(last.of(text)):
        draft.source = last


def _opens_with_that(text: str, cue: Span, content: Span) -> bool:
    """Does "that" stand behind the cue, with a few words between, and open the content?"""
    that = _THAT.match(text, cue.end, content.start + len("that "))
    return that is not None and that.end() >= content.start


def _keep_other_sentences_out(text: str, draft: Draft, sentences: Sequence[Span]) -> None:
    """Of other sentences than the cue's only quotations and whole ones are content, and no rumours.

    On marked news 47 of 48 such pieces were no part of the content.
    """
    if draft.cue is None:
        return
    own = sentence_of(draft.cue.start, sentences)
    draft.content = [
        c
        for c in draft.content
        if c.overlaps(own)
        or _QUOTES.search(c.of(text))
        or (_is_whole(text, c, sentences) and not _RUMOURS.match(text, c.start, c.end))
    ]


def _is_whole(text: str, content: Span, sentences: Sequence[Span]) -> bool:
    """Is at most a word of its sentences left out on either side?"""
    first = sentence_of(content.start, sentences)
    last = sentence_of(content.end - 1, sentences)
    return _is_bare(text, first.start, content.start) and _is_bare(text, content.end, last.end)


def _is_bare(text: str, start: int, end: int) -> bool:
    """Does at most one word stand there?"""
    return end - start <= _LONGEST_SUBJECT and len(_WORD.findall(text, start, max(start, end))) < 2


def _take_the_subject(
    text: str, draft: Draft, tagged: Sequence[Span], sentences: Sequence[Span]
) -> None:
    """A name right before the cue speaks, if the draft's source stands elsewhere."""
    cue, source = draft.cue, draft.source
    if cue is None or source is None:
        return
    if _NOUN_OF_SAYING.fullmatch(text, cue.start, cue.end):
        whose = _NATIONAL.search(text, max(0, cue.start - 20), cue.start)
        if whose is not None and not source.overlaps(Span(*whose.span())):
            draft.source = Span(*whose.span())
        return
    if not _FINITE.match(text, cue.start, cue.end):
        return
    if source.end <= cue.start and not text[source.end : cue.start].strip():
        return
    if source.overlaps(cue):
        return
    low = max(sentence_of(cue.start, sentences).start, cue.start - _LONGEST_SUBJECT)
    for begins in _CLAUSE_BEGINS.finditer(text, low, cue.start):
        low = begins.end()
    match = _SUBJECT.fullmatch(text, low, cue.start)
    if match is None:
        return
    who = trim(text, *match.span("who"))
    if who is None or any(s.overlaps(who) for s in tagged):
        return
    draft.source = who


def _take_the_sentences_subject(
    text: str, draft: Draft, index: DraftIndex, sentences: Sequence[Span]
) -> None:
    """A participle of saying, or a verb behind "and", has the subject of its sentence."""
    cue = draft.cue
    if cue is None or draft.source is not None:
        return
    sentence = sentence_of(cue.start, sentences)
    if not is_readable(sentence):
        return
    here = index.of(sentence)
    if _PARTICIPLE.match(text, cue.start, cue.end):
        spoken = [
            d.source
            for d in here
            if d.source and d.cue and sentence.start <= d.cue.end <= cue.start
        ]
        draft.source = spoken[-1] if spoken else _subject(text, sentence, cue, here)
    elif _FINITE.match(text, cue.start, cue.end):
        low = max(sentence.start, cue.start - _JOINED_REACH)
        if _JOINED.search(text, low, cue.start):
            draft.source = _subject(text, sentence, cue, here)


def _subject(text: str, sentence: Span, cue: Span, here: Sequence[Draft]) -> Span | None:
    """Who opens the sentence, if that is not part of what somebody says."""
    opens = _OPENS.match(text, sentence.start, cue.start)
    who = trim(text, *opens.span("who")) if opens else None
    if who is None or any(c.overlaps(who) for d in here for c in d.content):
        return None
    return who
