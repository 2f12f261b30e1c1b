"""A report's text as a reader's eye takes it in, and the way back to the stored text.

Scanned and web texts hold signs that nobody reads: soft hyphens, zero-width and direction marks,
ligatures, words broken over two lines, page numbers and running heads in the middle of a
sentence.  `plain_text` leaves them out and keeps, for every code point left, where it came from.
Reading is done on the plain text; whatever is found is led back to the stored text, which alone
is ever quoted.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exeunt.reports.lines import INVISIBLE
from exeunt.reports.report import Entry, Part, Report, Stretch, Turn
from exeunt.spans import Span, trim

_LIGATURES = "\ufb00-\ufb06"
_BLANKS = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_SIGNS = re.compile(
    rf"(?P<none>[{INVISIBLE}]+)|(?P<ligature>[{_LIGATURES}])"
    r"|(?P<note>(?<=[^\W\d][.,;:!?”\"’)])\[\d{1,3}\]|(?<=[^\W\d])\[\d{1,3}\])"
    r"|(?P<link>[ \t]{0,2}\b(?:pic\.twitter\.com|https?://t\.co)/\w{2,30})"
)
_SIGN = re.compile(rf"[{INVISIBLE}{_LIGATURES}]")
_LONGER_SIGNS = ("[", "twitter.com/", "t.co/")
"""What `_SIGNS` finds has one of these in it: the quick look before the long one."""
_JOINERS = frozenset("\u200c\u200d")
_BLANK = re.compile(rf"[{_BLANKS}]")
_BROKEN_WORD = re.compile(
    r"(?<=[^\W\d_])(?P<hyphen>[-‐\u00ad¬])[ \t]{0,20}(?:\r\n|\n|\f)[ \t]{0,20}(?=[^\W\d_])"
    r"|(?<=[a-zß-ÿ]{2})(?P<spaced>[-‐]) (?!(?:and|or|to|und|y|et|than|but|versus)\b)(?=[a-zß-ÿ]{2})"
)
_HYPHEN = re.compile(r"[-‐\u00ad¬]")
_WRAP = re.compile(r"[ \t]{0,20}(?:\r\n|[\n\r\f\x0b\x85\u2028])[ \t]{0,20}")
_FIRST_PARTS = frozenset(
    """ex vice self non co pro anti semi post pre half well so all cross mid multi
    ever long high low new old free ill once twenty thirty forty fifty sixty seventy eighty ninety
    one two three four five six seven eight nine ten""".split()
)
"""Words that are often the first part of a compound written with a hyphen."""
_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_WORD_REACH = 40


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands in the plain text instead of `[start, end)`; `is_gap` parts what is quoted."""

    start: int
    end: int
    words: str = ""
    is_gap: bool = False


class PlainText:
    """A text with edits made, and the way from either text's code points to the other's."""

    def __init__(self, raw: str, edits: Sequence[Edit]) -> None:
        pieces: list[str] = []
        self._raw: list[int] = []
        self._plain: list[int] = []
        self._kept: list[int] = []  # length in the raw text where the piece is an edit's, else 0
        self._gaps: list[tuple[int, int]] = []
        here = length = 0
        for edit in (*edits, Edit(len(raw), len(raw))):
            for words, start, cut in (
                (raw[here : edit.start], here, 0),
                (edit.words, edit.start, edit.end - edit.start),
            ):
                if words:
                    self._raw.append(start)
                    self._plain.append(length)
                    self._kept.append(cut)
                    pieces.append(words)
                    length += len(words)
            if edit.is_gap:
                self._gaps.append((edit.start, edit.end))
            here = edit.end
        self._stored = raw
        self.text = _BLANK.sub(" ", "".join(pieces))

    def stored(self, span: Span) -> Span:
        """Where the stored text holds what the plain text holds at the span."""
        last, past = self._piece(span.end - 1), self._piece(span.start)
        start = self._raw[past]
        if not self._kept[past]:
            start += span.start - self._plain[past]
        end = self._raw[last]
        end += self._kept[last] or span.end - self._plain[last]
        return Span(start, end)

    def stored_parts(self, span: Span) -> tuple[Span, ...]:
        """The same in several spans where lines that do not belong to it stand between."""
        whole = self.stored(span)
        out: list[Span | None] = []
        here = whole.start
        for start, end in self._gaps[bisect_right(self._gaps, (here, here)) :]:
            if start >= whole.end:
                break
            out.append(trim(self._stored, here, start) if start > here else None)
            here = end
        out.append(trim(self._stored, here, whole.end) if here < whole.end else None)
        return tuple(part for part in out if part is not None) or (whole,)

    def plain(self, span: Span) -> Span | None:
        """Where the plain text holds the stored span; None if nothing is left of it."""
        start, end = self._forward(span.start), self._forward(span.end)
        return Span(start, end) if start < end else None

    def _piece(self, position: int) -> int:
        return bisect_right(self._plain, position) - 1

    def _forward(self, position: int) -> int:
        """The place in the plain text of the stored code point, or of the next one left."""
        at = bisect_right(self._raw, position) - 1
        if at < 0:
            return 0
        following = self._plain[at + 1] if at + 1 < len(self._plain) else len(self.text)
        if self._kept[at]:
            return self._plain[at] if position == self._raw[at] else following
        return min(self._plain[at] + position - self._raw[at], following)


def plain_report(report: Report) -> tuple[Report, PlainText] | None:
    """The report with its plain text, or None where the stored text is plain already."""
    edits = list(_edits(report.text, _breaks(report), report.sentences))
    if not edits and not _BLANK.search(report.text):
        return None
    plain = PlainText(report.text, edits)
    stretches = [Stretch(s.part, found) for s in report.stretches if (found := plain.plain(s.span))]
    sentences = [found for s in report.sentences if (found := plain.plain(s))]
    changed = replace(
        report,
        text=plain.text,
        stretches=tuple(stretches),
        sentences=tuple(sentences),
        turns=tuple(_turns(report, plain)),
        entries=tuple(_entries(report, plain)),
    )
    return changed, plain


def _turns(report: Report, plain: PlainText) -> Iterator[Turn]:
    for turn in report.turns:
        words = plain.plain(turn.words)
        if words is not None:
            yield Turn(words, plain.plain(turn.speaker) if turn.speaker else None)


def _entries(report: Report, plain: PlainText) -> Iterator[Entry]:
    for entry in report.entries:
        span, stamp = plain.plain(entry.span), plain.plain(entry.stamp)
        if span is not None and stamp is not None:
            yield Entry(span, stamp, entry.day)


def text_of_sentences(text: str, breaks: Iterable[Span]) -> PlainText | None:
    """The text on which sentences are told: lines that interrupt one are a mere line break."""
    edits = [*_signs(text, notes=False), *(Edit(b.start, b.end, "\n", True) for b in breaks)]
    return PlainText(text, _in_order(edits)) if edits else None


def interruptions(text: str, stretches: Sequence[Stretch]) -> Iterator[Span]:
    """Lines between two stretches of the body that stand in the middle of a sentence."""
    for n in range(1, len(stretches) - 1):
        part = stretches[n].part
        if part not in (Part.BOILERPLATE, Part.CAPTION):
            continue
        before, after = stretches[n - 1], stretches[n + 1]
        if before.part is Part.BODY and after.part is Part.BODY:
            start, end = before.span.end, after.span.start
            if goes_on(text[max(0, start - 3) : start], text[end : end + 1]):
                yield Span(start, end)


def goes_on(before: str, after: str) -> bool:
    """Does a sentence that is broken off here go on there with a small letter?"""
    return after.islower() and bool(before) and (before[-1].isalnum() or before[-1] in ",-‐\u00ad")


def _breaks(report: Report) -> list[Span]:
    return list(interruptions(report.text, report.stretches))


def _edits(text: str, breaks: Sequence[Span], sentences: Sequence[Span]) -> Iterator[Edit]:
    """All edits that make the text plain, in order and without overlaps."""
    edits = [*_signs(text, notes=True), *_broken_words(text, sentences)]
    for gap in breaks:
        hyphen = gap.start > 1 and text[gap.start - 1] in "-‐"
        if hyphen:
            edits.append(Edit(gap.start - 1, gap.start))
        hyphen = hyphen or text[gap.start - 1] == "\u00ad"
        edits.append(Edit(gap.start, gap.end, "" if hyphen else " ", True))
    for sentence in sentences:
        if len(sentence.of(text).splitlines()) > 1:
            edits += (
                Edit(m.start(), m.end(), " ")
                for m in _WRAP.finditer(text, sentence.start, sentence.end)
            )
    yield from _in_order(edits)


def _in_order(edits: list[Edit]) -> list[Edit]:
    """Sorted; of two that overlap the gap, else the one that begins first."""
    gaps = [edit for edit in edits if edit.is_gap]
    starts = [edit.start for edit in gaps]
    out: list[Edit] = []
    for edit in sorted(edits, key=lambda e: (e.start, not e.is_gap, -e.end)):
        if out and edit.start < out[-1].end:
            continue
        if not edit.is_gap and gaps:
            before = bisect_right(starts, edit.end - 1) - 1
            if before >= 0 and gaps[before].end > edit.start:
                continue
        out.append(edit)
    return out


def _signs(text: str, *, notes: bool) -> Iterator[Edit]:
    """Signs without width, ligatures, the stubs of links to posts, and note numbers if wanted."""
    if not _SIGN.search(text) and not any(sign in text for sign in _LONGER_SIGNS):
        return
    for found in _SIGNS.finditer(text):
        if found.lastgroup == "ligature":
            yield Edit(*found.span(), unicodedata.normalize("NFKC", found.group()))
        elif found.lastgroup == "note":
            if notes:
                yield Edit(*found.span())
        elif found.lastgroup == "link" or not _joins(text, found):
            yield Edit(*found.span())


def _joins(text: str, found: re.Match[str]) -> bool:
    """Joiners between letters of other scripts, or within an emoji, are part of the word."""
    if not _JOINERS.intersection(found.group()):
        return False
    before = text[found.start() - 1 : found.start()]
    return before > "\u0590" and not before.isspace()


def _broken_words(text: str, sentences: Sequence[Span]) -> Iterator[Edit]:
    """Hyphens at the end of a line, or before a blank where a scanned line ended."""
    folded: str | None = None
    hyphened = (s for s in sentences if _HYPHEN.search(text, s.start, s.end))
    for found in (m for s in hyphened for m in _BROKEN_WORD.finditer(text, s.start, s.end)):
        before = _WORD_BEFORE.search(text, max(0, found.start() - _WORD_REACH), found.start())
        after = _WORD_AFTER.match(text, found.end(), found.end() + _WORD_REACH)
        if before is None or after is None:
            continue
        first, second = before.group(), after.group()
        if folded is None:
            folded = text.casefold()
        joined = f"{first}{second}".casefold()
        compound = f"{first}-{second}".casefold()
        if found["spaced"] and (first.casefold() in _FIRST_PARTS and joined not in folded):
            continue
        keeps = second[0].isupper() and not first.isupper()
        if not keeps and joined not in folded:
            keeps = compound in folded or first.casefold() in _FIRST_PARTS
        yield Edit(*found.span(), "-" if keeps else "")
