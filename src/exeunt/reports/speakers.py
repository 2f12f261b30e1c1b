"""Transcripts and interviews: who speaks by the layout, and where their words stand.

    MR. SMITH: We have not spoken to him.        Q: Will you go?   A: No.
    **Will you go?**  (a line below) No.         PRESENTER: ...

A label alone proves nothing ("CUBA: a long ally"): it counts in a text with several, where one of
them comes back or names a person by title.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from exeunt.places import find_places
from exeunt.reports.press import AGENCIES, CITIES, NOT_CITIES
from exeunt.reports.report import Turn
from exeunt.spans import Span, trim

LEAST = 2
"""Labels that a text has at least if they are labels."""
LEAST_QUESTIONS = 3
"""Paragraphs that are questions, in an interview without any marks."""
_INTRO_REACH = 1_500

_HONORIFIC = r"(?:MR|MRS|MS|MISS|DR|GEN|SEN|SIR|THE)\.?"
_TITLE = (
    r"(?:PRESIDENT|PRIME\s+MINISTER|MINISTER|SECRETARY|AMBASSADOR|SENATOR|GENERAL|ADMIRAL|"
    r"CHANCELLOR|KING|QUEEN|SPOKES(?:MAN|WOMAN|PERSON)|VICE\s+PRESIDENT|GOVERNOR|FOREIGN\s+MINISTER)"
)
_ASKERS = (
    r"(?:Q|Question|Questioner|Presenter|Host|Interviewer|Reporter|Moderator|Anchor|Journalist|"
    r"Correspondent|Announcer|Newsreader|Narrator|Unidentified\s+(?:\w+\s+)?(?:reporter|speaker|questioner|male|female|"
    r"voice)|Operator|Chair|The\s+chair)"
)
_ASKER = re.compile(rf"(?:{_ASKERS})\s*(?:\([^()]*\))?$", re.IGNORECASE)
_ANSWERER = re.compile(r"(?:A|Answer)$", re.IGNORECASE)
_WORD = r"[^\W\d_][\w.’'\-]*"
_LABEL = re.compile(
    rf"(?P<open>(?:\*\*|__|<b>)?)(?P<who>(?:Q|A)(?=\s*[.:]|\*\*|__|\s{{2,}})"
    rf"|{_WORD}(?:[ \u00a0]{_WORD}){{0,4}}"
    rf"(?:,\s[^:\n]{{2,60}})?(?:\s?\([^()\n:]{{1,40}}\))?)(?:\s*:(?:\*\*|__|</b>)?|(?:\*\*|__|</b>):|"
    rf"(?<=^Q)\.|(?<=^A)\.|(?<=^Q)(?=\s{{2,}})|(?<=^A)(?=\s{{2,}}))\s*",
    re.MULTILINE,
)
_BOLD = re.compile(
    r"(?:\*\*|__|<b>|<strong>)(?P<words>[^*_<>\n]{5,300}\?)\s*(?:\*\*|__|</b>|</strong>)$"
)
_NO_SPEAKERS = frozenset(
    """note update updated breaking watch read more also photo video live opinion analysis
    exclusive correction corrected clarification source sources date time where what who when why
    how background related summary name age born country title subject headline published outlet
    editors warning location family education religion career profession status languages from to
    cc re tags topics reporting editing update: context facts timeline key takeaways""".split()
)
_HINT = re.compile(r"\b(?:interview|q\s?&(?:amp;)?\s?a|conversation|questions and answers)\b")
_B = r"[^\S\n]+"
_WITH = re.compile(
    r"\b(?:[Ii]nterview(?:ed)?|Q\s?&\s?A|[Cc]onversation|[Qq]uestions|[Tt]alks?|[Tt]alked|[Ss]poke|"
    rf"[Ss]peaks|[Ss]at{_B}down|[Ss]its{_B}down)(?:{_B}(?:with|to|for|by))?:?{_B}"
    rf"(?:the{_B})?(?:[a-z\-]+{_B}){{0,3}}?(?:[A-Z][a-z]+{_B})?(?:(?:[Pp]rime{_B}|[Ff]oreign{_B}|[Vv]ice{_B})?"
    rf"(?:[Pp]resident|[Mm]inister|[Gg]eneral|[Aa]mbassador|[Pp]remier|[Ll]eader|King|Queen){_B})?"
    rf"(?P<name>[A-Z][\w.’'\-]*\w(?:{_B}(?:al-|de |bin )?[A-Z][\w.’'\-]*\w){{1,3}})"
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the head of a line: `[start, end)` is what is cut off the line."""

    line: Span
    end: int
    who: Span | None
    kind: str
    """"asks", "answers" (a bare A), "names", or "question" (a whole line that asks)."""


def labels_of(text: str, lines: Sequence[Span]) -> list[Label]:
    """The speakers' labels of the body's lines, in order; none if the text is no transcript."""
    found = [label for line in lines if (label := _label(text, line))]
    if len(found) < LEAST:
        return _questions(text, lines)
    names = Counter(_folded(text, label) for label in found)
    titled = any(_is_titled(text, label) for label in found)
    paired = any(label.kind == "asks" for label in found) and len(names) > 1
    if not (titled or paired or max(names.values()) >= LEAST):
        return _questions(text, lines)
    sure = {_folded(text, label) for label in found if _is_sure(text, label, names)}
    kept = [label for label in found if _folded(text, label) in sure]
    return kept if len(kept) >= LEAST else _questions(text, lines)


def turns_of(text: str, labels: Sequence[Label], end: int) -> list[Turn]:
    """The turns below the labels; each runs to the next label, the last one to `end`."""
    interviewee = _interviewee(text, labels[0].line.start) if labels else None
    out: list[Turn] = []
    for n, label in enumerate(labels):
        stop = labels[n + 1].line.start if n + 1 < len(labels) else end
        if label.kind == "question":
            asked = trim(text, label.line.start, label.end)
            if asked is not None:
                out.append(Turn(asked, None))
            words, speaker = trim(text, label.end, stop), interviewee
            if speaker is None:
                continue
        else:
            words = trim(text, label.end, stop)
            speaker = label.who if label.kind == "names" else None
            if label.kind == "answers":
                speaker = interviewee or label.who
        if words is not None:
            out.append(Turn(words, speaker))
    return out


def opens_turn(line: str) -> bool:
    """Is the line, by itself, a turn of a transcript: a question or a titled speaker's words?

    >>> opens_turn("Q: Will you go?"), opens_turn("MR. SMITH: No."), opens_turn("Cuba: a friend")
    (True, True, False)
    """
    label = _label(line, Span(0, len(line))) if line else None
    return label is not None and (label.kind in ("asks", "answers") or _is_titled(line, label))


def _label(text: str, line: Span) -> Label | None:
    words = text[line.start : min(line.end, line.start + 200)]
    if ":" not in words and words[0] not in "QA*_<":
        return None
    found = _LABEL.match(words)
    if found is None or found.end() >= len(words) + (line.end - line.start > 200):
        return None
    who = found["who"]
    start = line.start + found.start("who")
    span = Span(start, start + len(who.rstrip()))
    folded = who.casefold().strip()
    if folded in _NO_SPEAKERS or folded.split()[0] in _NO_SPEAKERS:
        return None
    if folded in CITIES or who.strip() in NOT_CITIES - {"Q", "A"}:
        return None
    end = line.start + found.end()
    if _ASKER.match(who) or folded in AGENCIES:
        return Label(line, end, span, "asks")
    if _ANSWERER.match(who):
        return Label(line, end, span, "answers")
    bare = re.split(r"[,(]", who)[0].split()
    if not all(word[0].isupper() or word in ("al", "de", "bin", "of", "the") for word in bare):
        return None
    return Label(line, end, span, "names")


def _folded(text: str, label: Label) -> str:
    words = re.split(r"[,(]", label.who.of(text))[0] if label.who else "?"
    return " ".join(words.casefold().split())


def _is_titled(text: str, label: Label) -> bool:
    words = label.who.of(text) if label.who else ""
    return bool(re.match(rf"(?:{_HONORIFIC}|{_TITLE})\s+[A-Z]", words)) and words.upper() == words


def _is_sure(text: str, label: Label, names: Counter[str]) -> bool:
    """Does the label name a speaker: a role, a title, capitals, or one who comes back?"""
    if label.kind != "names" or _is_titled(text, label):
        return True
    words = label.who.of(text) if label.who else ""
    if any(place.span.end - place.span.start >= len(words) - 4 for place in find_places(words)):
        return False
    return names[_folded(text, label)] >= LEAST or words.split("(")[0].isupper()


def _questions(text: str, lines: Sequence[Span]) -> list[Label]:
    """Whole lines that ask, in an interview without labels: bold, or in one that says so."""
    bold = [
        Label(line, line.end, None, "question")
        for line in lines
        if line.end - line.start <= 320 and _BOLD.match(line.of(text))
    ]
    if len(bold) >= LEAST:
        return bold
    if not lines or not _HINT.search(text[: lines[0].start + _INTRO_REACH].lower()):
        return []
    plain = [
        Label(line, line.end, None, "question")
        for line in lines
        if line.end - line.start <= 250
        and text[line.end - 1] == "?"
        and text[line.start] not in "“\"'‘-"
    ]
    return plain if len(plain) >= LEAST_QUESTIONS else []


def _interviewee(text: str, before: int) -> Span | None:
    """Whom an interview is with, as the title or the lines above the first question say."""
    for found in _WITH.finditer(text, 0, min(before, _INTRO_REACH)):
        name = found["name"]
        if name.casefold() not in AGENCIES and not name.startswith("The "):
            return Span(*found.span("name"))
    return None
