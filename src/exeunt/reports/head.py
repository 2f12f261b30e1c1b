"""The head of a report: headline, credits and dateline, told apart from the text that follows.

Only the first lines are looked at.  A line leaves the body only if the whole of it is a credit,
a headline or the like: an ordinary first sentence is never taken for a header.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from exeunt.reports.boilerplate import is_boilerplate
from exeunt.reports.bylines import Credit, is_name, read_credit, read_names
from exeunt.reports.captions import is_caption
from exeunt.reports.datelines import read_dateline
from exeunt.reports.dates import read_day
from exeunt.reports.lines import Line, lines_of
from exeunt.reports.plain import goes_on
from exeunt.reports.report import Part, Stretch
from exeunt.reports.speakers import opens_turn
from exeunt.spans import Span

MOST_LINES = 15
LONGEST_HEADLINE = 180
LONGEST_QUESTION = 110
MOST_HEADLINES = 3

_FIELD = re.compile(
    r"(?P<key>title|headline|authors?|byline|by|published|date|updated|source|outlet|publication|url|link|section|"
    r"location|dateline|category|tags|language|word\s*count|words|length|edition|page|copyright)\s*:\s+(?P<value>\S.*)$",
    re.IGNORECASE,
)
_WRITES = re.compile(r",?\s+(?:writes|reports)\s+(?P<names>[^\W\d_a-z][^,;:!?]{2,60})$")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_SENTENCE_END = re.compile(
    r"\w[.!?]+(?:[”’\"'»)]+|(?:\[\d{1,3}\]|[¹²³⁰-⁹])+)(?:\s|$)|\w{3}[.!?]\s+[\"“‘'«]?[^\W\d_a-z]"
)
_WIRE_PREFIX = re.compile(
    r"(?:(?:RPT|REFILE|CORRECTED|UPDATE|WRAPUP|EXCLUSIVE|INTERVIEW|ANALYSIS|FACTBOX|TIMELINE|"
    r"NEWSMAKER|FEATURE|FOCUS|INSIGHT|PREVIEW|SPECIAL REPORT|EXPLAINER|URGENT|ADVISORY|REPEAT)"
    r"(?: \d{1,2})?-(?=[A-Z]))+"
)
"""What a wire sets before a headline: which take it is, and of what kind."""
_LETTERS = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class Head:
    """What the first lines say; `body` is where the text itself begins."""

    body: int
    stretches: list[Stretch] = field(default_factory=list)
    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: date | None = None
    updated: date | None = None
    agency: str | None = None
    dateline_day: date | None = None

    def add(self, part: Part, start: int, end: int) -> None:
        """Set down that `[start, end)` is this part."""
        self.stretches.append(Stretch(part, Span(start, end)))
        self.body = end

    def take(self, credit: Credit) -> None:
        """Keep what a credit adds; what came first stays."""
        self.authors = self.authors or credit.authors
        self.outlet = self.outlet or credit.outlet
        self.published = self.published or credit.published
        self.updated = self.updated or credit.updated


def read_head(text: str, start: int = 0, title: str | None = None) -> Head:
    """The head of `text` from `start` on; `title` is the headline if it is known already."""
    head = Head(start)
    lines = list(islice(lines_of(text, start, len(text)), MOST_LINES + 3))
    headlines = 0
    for n, line in enumerate(lines[:MOST_LINES]):
        part = _part(text, lines, n, head, title if not headlines else None)
        if part is None and headlines < MOST_HEADLINES and _is_headline(text, lines, n, head):
            part = Part.HEADLINE
        if part is None:
            break
        if part is Part.HEADLINE:
            headlines += 1
            _take_headline(head, text[line.start : line.end])
        start = line.start
        prefix = _WIRE_PREFIX.match(text, start, line.end) if part is Part.HEADLINE else None
        if prefix:
            start = prefix.end()
            head.add(Part.LABEL, line.start, start)
        head.add(part, start, line.end)
    _read_dateline(text, lines, head)
    return head


def _part(text: str, lines: Sequence[Line], n: int, head: Head, title: str | None) -> Part | None:
    """What the line is if its own words or form say so; credits are kept in `head`."""
    line = lines[n]
    words = text[line.start : min(line.end, line.start + 600)]
    if title and _letters(words) == _letters(title):
        return Part.HEADLINE
    credit = read_credit(words.strip("*_ ")) if words == text[line.start : line.end] else None
    if credit:
        head.take(credit)
        return Part.BYLINE
    found = _FIELD.match(words)
    if found and line.end - line.start < 400:
        return _take_field(head, found["key"].casefold(), found["value"].strip(" \"'"))
    if is_boilerplate(text[line.start : line.end]):
        return Part.BOILERPLATE
    if is_caption(text[line.start : line.end]):
        return Part.CAPTION
    if n and head.title and _is_lone_name(text, lines, n):
        head.take(Credit(authors=(words,)))
        return Part.BYLINE
    return None


def _take_field(head: Head, key: str, value: str) -> Part | None:
    """Keep what a line such as `Author: Jane Doe` says."""
    if key in ("title", "headline"):
        head.title = head.title or value
        return Part.HEADLINE
    if key in ("author", "authors", "byline", "by"):
        names = read_names(re.sub(r"^by\s+", "", value, flags=re.IGNORECASE))
        if names is None:
            return None
        head.take(Credit(tuple(names[0]), names[1]))
    elif key in ("published", "date"):
        head.take(Credit(published=read_day(value)))
    elif key == "updated":
        head.take(Credit(updated=read_day(value)))
    elif key in ("source", "outlet", "publication"):
        head.take(Credit(outlet=value))
    return Part.BYLINE


def _take_headline(head: Head, words: str) -> None:
    bare = _MARKDOWN_HEADING.sub("", words, count=1)
    writes = _WRITES.search(bare)
    names = read_names(writes["names"]) if writes else None
    if names and names[0]:
        head.take(Credit(tuple(names[0]), names[1]))
    if head.title is None:
        head.title = bare


def _is_lone_name(text: str, lines: Sequence[Line], n: int) -> bool:
    """A name alone on a line, with a date or an outlet alone on the next."""
    words = text[lines[n].start : lines[n].end]
    if not 1 < len(words.split()) <= 4 or not is_name(words) or n + 1 >= len(lines):
        return False
    credit = read_credit(text[lines[n + 1].start : lines[n + 1].end])
    return credit is not None and not credit.authors


def _is_headline(text: str, lines: Sequence[Line], n: int, head: Head) -> bool:
    """Is the line a headline: short, no full stop, set off from a text that follows?"""
    line = lines[n]
    words = text[line.start : line.end]
    headlines = any(stretch.part is Part.HEADLINE for stretch in head.stretches)
    if _MARKDOWN_HEADING.match(words):
        return len(words) <= 2 * LONGEST_HEADLINE and not headlines
    if len(words) > LONGEST_HEADLINE or len(words.split()) < 2:
        return False
    following = _next_of_story(text, lines, n)
    if following is None:
        return False
    capitals = words.isupper()
    if not _reads_like_headline(words) or read_dateline(text, line.start, line.end):
        return False
    after = text[following.start : following.end]
    if after[0].islower() and goes_on(words, after[0]):
        return False
    credited = read_credit(after) is not None or bool(_FIELD.match(after[:600]))
    if headlines or head.authors:  # only if credits or a dateline follow
        dated = read_dateline(text, following.start, following.end)
        return credited or (following.gap and dated is not None)
    if credited or (capitals and not after.isupper()):
        return True
    return (following.gap or _is_short_beside(line, following)) and _is_prose(after)


def _reads_like_headline(words: str) -> bool:
    """Do the words, by themselves, read like a headline and not like a sentence or a turn?"""
    if words[-1] in ".,:;…" and not (words.isupper() and words[-1] == "."):
        return False
    if _SENTENCE_END.search(words) or (words[-1] in "?!" and len(words) > LONGEST_QUESTION):
        return False
    if "(@" in words:  # the signature of a post
        return False
    return not (opens_turn(words) or words[0].islower() or words[0] in "-*•>")


def _next_of_story(text: str, lines: Sequence[Line], n: int) -> Line | None:
    """The next line that is neither boilerplate nor a caption."""
    for line in lines[n + 1 :]:
        words = text[line.start : line.end]
        if not is_boilerplate(words) and not is_caption(words):
            return line
    return None


def _is_short_beside(line: Line, following: Line) -> bool:
    """A line far shorter than the next one was not broken by wrapping."""
    return following.end - following.start >= 2 * (line.end - line.start)


def _is_prose(after: str) -> bool:
    """Does a sentence stand in the next line, so that it is the text and not a list?"""
    return len(after) >= 60 or after[-1] in ".!?”\"'’»。！？؟।"


def _read_dateline(text: str, lines: Sequence[Line], head: Head) -> None:
    """The dateline with which the body opens, if it has one."""
    line = next((line for line in lines if line.start >= head.body), None)
    if line is None:
        return
    found = read_dateline(text, line.start, line.end)
    if found is None:
        return
    head.agency, head.dateline_day = found.agency, found.day
    end = line.start + len(text[line.start : line.start + found.length].rstrip())
    head.add(Part.DATELINE, line.start, end)


def _letters(words: str) -> list[str]:
    """The words alone, to compare two wordings of a headline."""
    return _LETTERS.findall(words.casefold())
