"""Turn marked-up passages into a gold file of attributions, checking every span.

    python benchmarks/world_news/convert.py MARKED_FOLDER OUT.jsonl

MARKED_FOLDER holds one passage per .txt file, written as GUIDE.md says.  OUT.jsonl gets one
passage a line, in the order of their ids: {"id", "country", "split", "form", "text",
"attributions", "nested"}, where an attribution is {"source", "cue", "content"}, each a list of
[start, end) character offsets into "text".  Exits 1, and writes nothing, when a passage breaks a
rule; all the breaches found are printed with file and place.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROLES = {"s": "source", "k": "cue", "c": "content"}
SPLITS = ("train", "dev", "test")
FIELDS = ("id", "country", "split", "form")
OPENING = re.compile(r"\{([skcSKC]\d+(?:,[skcSKC]?\d+)*) ")
LOOSE = re.compile(r"[{}]")
QUOTES = "“‘«\"'"
ABBREVIATED = re.compile(r"\b(?:[A-Z]|[ap]\.m|Co|No|St)\.$")
WORDS = (120, 260)

Offsets = list[int]
Attribution = dict[str, list[Offsets]]


@dataclass(slots=True)
class Passage:
    """One passage: its header, its plain text and its spans by (letter case, number, role)."""

    file: Path
    header: dict[str, str]
    text: str = ""
    spans: dict[tuple[bool, int], Attribution] = field(default_factory=dict)
    breaches: list[str] = field(default_factory=list)

    def breach(self, trouble: str, at: int | None = None) -> None:
        """Note a broken rule; `at` is an offset into the plain text."""
        near = f" near {self.text[max(0, at - 30) : at + 30]!r}" if at is not None else ""
        self.breaches.append(f"{self.file.name}: {trouble}{near}")


def parse(file: Path) -> Passage:
    """Read one marked-up file; what breaks the markup is noted in its breaches."""
    head, rule, body = file.read_text(encoding="utf-8").partition("\n---\n")
    pairs = (line.partition(":") for line in head.splitlines())
    passage = Passage(file, {key.strip(): value.strip() for key, _, value in pairs})
    if not rule:
        passage.breach("has no line '---' between header and text")
    if sorted(passage.header) != sorted(FIELDS) or not all(passage.header.values()):
        passage.breach(f"needs the header fields {', '.join(FIELDS)}, each with a value")
    strip(passage, body.strip("\n"))
    return passage


def strip(passage: Passage, body: str) -> None:
    """Fill in the passage's plain text and spans from its marked-up body."""
    plain: list[str] = []
    open_marks: list[tuple[str, int]] = []
    length = position = 0
    found: list[tuple[str, int, int]] = []
    while position < len(body):
        brace = LOOSE.search(body, position)
        end = brace.start() if brace else len(body)
        plain.append(body[position:end])
        length += end - position
        position = end
        if brace is None:
            break
        opening = OPENING.match(body, position)
        if opening:
            open_marks.append((opening[1], length))
            position = opening.end()
        elif body[position] == "}" and open_marks:
            names, start = open_marks.pop()
            found += [(name, start, length) for name in spelt_out(names)]
            position += 1
        else:
            passage.text = "".join(plain)
            passage.breach("has a brace that opens or closes nothing", length)
            return
    passage.text = "".join(plain)
    for names, start in open_marks:
        passage.breach(f"never closes {names}", start)
    for name, start, end in sorted(found, key=lambda mark: (mark[1], mark[2], mark[0])):
        key = (name[0].isupper(), int(name[1:]))
        attribution = passage.spans.setdefault(key, {role: [] for role in ROLES.values()})
        attribution[ROLES[name[0].lower()]].append([start, end])


def spelt_out(names: str) -> list[str]:
    """'s1,2,C3' -> ['s1', 's2', 'C3']: a bare number takes the letter before it."""
    letter, spelt = "", []
    for name in names.split(","):
        letter = letter if name[0].isdigit() else name[0]
        spelt.append(letter + name.lstrip(letter))
    return spelt


def check(passage: Passage) -> None:
    """Note every rule on spans, header and length that the passage breaks."""
    text, header = passage.text, passage.header
    if header.get("split") not in SPLITS:
        passage.breach(f"split is none of {', '.join(SPLITS)}")
    if header.get("id", "").rpartition("-")[0] != header.get("country"):
        passage.breach("id is not the country, a hyphen and a number")
    if not WORDS[0] <= len(text.split()) <= WORDS[1]:
        passage.breach(f"has {len(text.split())} words, not {WORDS[0]} to {WORDS[1]}")
    for (nested, number), attribution in sorted(passage.spans.items()):
        name = f"{'nested ' if nested else ''}attribution {number}"
        for role, pieces in attribution.items():
            check_pieces(passage, f"{name}, {role}", pieces)
        if not attribution["content"] and not (attribution["cue"] and attribution["source"]):
            passage.breach(f"{name} has no content, and not both cue and source")
        if not attribution["cue"]:
            passage.breach(f"{name} has no cue")
        check_apart(passage, name, attribution)
        check_stops(passage, name, attribution)
    contents = [
        piece
        for (nested, _), attribution in passage.spans.items()
        if not nested
        for piece in attribution["content"]
    ]
    for (nested, number), attribution in sorted(passage.spans.items()):
        if nested and not all(inside(piece, contents) for piece in attribution["content"]):
            passage.breach(f"nested attribution {number} has content outside every content")


def inside(piece: Offsets, contents: list[Offsets]) -> bool:
    return any(start <= piece[0] and piece[1] <= end for start, end in contents)


def check_pieces(passage: Passage, name: str, pieces: list[Offsets]) -> None:
    """Note pieces of one role that are empty, ragged at an edge, cut a word or overlap."""
    text, last = passage.text, 0
    for start, end in pieces:
        if not 0 <= start < end <= len(text):
            passage.breach(f"{name} is empty or outside the text", start)
            continue
        shown = text[start:end]
        if shown != shown.strip():
            passage.breach(f"{name} begins or ends with a space", start)
        if "\n" in shown:
            passage.breach(f"{name} runs over a line break: mark each line's piece", start)
        if start < last:
            passage.breach(f"{name} has overlapping pieces", start)
        last = end
        for edge in (start, end):
            if 0 < edge < len(text) and text[edge - 1].isalnum() and text[edge].isalnum():
                passage.breach(f"{name} cuts a word", edge)


def check_stops(passage: Passage, name: str, attribution: Attribution) -> None:
    """Note content that ends in punctuation which no closing quotation mark follows.

    Left alone: what stands inside a quotation that goes on, and unquoted speech after a colon.
    """
    text = passage.text
    spoken = any(text[start:end].endswith(":") for start, end in attribution["cue"])
    for start, end in attribution["content"]:
        shown = text[start:end]
        quoted = shown[0] in QUOTES or shown.count("“") > shown.count("”")
        if shown[-1] in ",;:" and not quoted:
            passage.breach(f"{name}, content, ends with {shown[-1]!r}", end)
        if shown[-1] == "." and not (quoted or spoken or ABBREVIATED.search(shown)):
            passage.breach(f"{name}, content, ends with its sentence's full stop", end)


def check_apart(passage: Passage, name: str, attribution: Attribution) -> None:
    """Note a cue or a source that overlaps the content, or each other, of its own attribution."""
    pieces = sorted(piece for role in attribution.values() for piece in role)
    for (_, end), (start, _) in itertools.pairwise(pieces):
        if start < end:
            passage.breach(f"{name} has roles that overlap", start)


def record(passage: Passage) -> dict[str, object]:
    """The passage as one line of the gold file."""
    keys = sorted(passage.spans, key=lambda key: (first(passage.spans[key]), key))
    return {
        **{name: passage.header[name] for name in FIELDS},
        "text": passage.text,
        "attributions": [passage.spans[key] for key in keys if not key[0]],
        "nested": [passage.spans[key] for key in keys if key[0]],
    }


def first(attribution: Attribution) -> Offsets:
    return min((piece for role in attribution.values() for piece in role), default=[0, 0])


def check_countries(passages: list[Passage]) -> Iterator[str]:
    """Yield a breach for each id used twice and each country in more than one split."""
    ids: set[str] = set()
    splits: dict[str, str] = {}
    for passage in passages:
        name, country = passage.header.get("id", ""), passage.header.get("country", "")
        if name in ids:
            yield f"{passage.file.name}: id {name} is used twice"
        ids.add(name)
        split = passage.header.get("split", "")
        if splits.setdefault(country, split) != split:
            yield f"{passage.file.name}: {country} is in {splits[country]} and {split}"


def order(passage: Passage) -> tuple[str, int]:
    country, _, number = passage.header.get("id", "").rpartition("-")
    return country, int(number) if number.isdigit() else 0


def main(folder: Path, out: Path) -> int:
    passages = sorted((parse(file) for file in sorted(folder.glob("*.txt"))), key=order)
    for passage in passages:
        check(passage)
    breaches = [breach for passage in passages for breach in passage.breaches]
    breaches += check_countries(passages)
    for breach in breaches:
        print(breach, file=sys.stderr)
    if breaches or not passages:
        print(f"{len(breaches)} breaches in {len(passages)} passages; nothing written")
        return 1
    lines = [json.dumps(record(passage), ensure_ascii=False) for passage in passages]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for split in SPLITS:
        chosen = [passage for passage in passages if passage.header["split"] == split]
        marks = [key[0] for passage in chosen for key in passage.spans]
        print(
            f"{split}: {len(chosen)} passages of "
            f"{len({passage.header['country'] for passage in chosen})} countries, "
            f"{sum(len(passage.text.split()) for passage in chosen)} words, "
            f"{marks.count(False)} attributions, {marks.count(True)} nested"
        )
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
