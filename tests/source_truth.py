"""Resolved sources compared with the truth: who each claim's source is, as a reader tells it.

A row of truth names a few words of a claim's content (`key`) or of its cue (`cue`), who speaks
(`who`: the full name, or the first words for somebody unnamed), the kind and the country (a list
where several are right), the number of people, and the earlier row with the same source
(`same_as`) or with the group that it is a part of (`part_of`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from exeunt.claims import Claim
from exeunt.claims.claim import SourceKind
from exeunt.people.names import fold

_SMALL = frozenset("the a an and of his her mr mrs ms dr prince sheikh".split())
_PEOPLE = (SourceKind.OFFICIAL, SourceKind.PERSON)
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One row of truth and the claim that answers to it; `faults` names what is wrong of it."""

    row: Row
    claim: Claim | None
    faults: tuple[str, ...]


def compare(claims: Sequence[Claim], rows: Sequence[Row]) -> list[Comparison]:
    """The rows of one report, each with its claim."""
    by_id = {claim.id: claim for claim in claims}
    found = {row["id"]: _answer(claims, row) for row in rows}
    first: dict[int, int] = {row["id"]: row["id"] for row in rows}
    first |= {row["id"]: row["same_as"] for row in rows if "same_as" in row}
    out = []
    for row in rows:
        claim = found[row["id"]]
        if claim is None or claim.source.words is None:
            out.append(Comparison(row, claim, ("missed",)))
            continue
        faults = [
            fault
            for fault, right in (
                ("kind", claim.source.kind.value in _allowed(row["kind"])),
                ("who", _is_named(claim, by_id, row["who"])),
                ("country", claim.source.country in _allowed(row["country"])),
                ("count", claim.source.count in _allowed(row["count"])),
                ("link", _is_linked(claim, by_id, row, found, first)),
            )
            if not right
        ]
        out.append(Comparison(row, claim, tuple(faults)))
    return out


def shares(compared: Sequence[Comparison]) -> dict[str, float]:
    """The share of rows in which each thing is right; `source` means kind, who and link at once."""
    faults = Counter(fault for c in compared for fault in c.faults)
    missed = faults.pop("missed", 0)
    total = len(compared)
    wrong = sum(bool({"missed", "kind", "who", "link"} & set(c.faults)) for c in compared)
    parts = {name: faults[name] for name in ("kind", "who", "country", "count", "link")}
    return {
        "found": 1 - missed / total,
        "source": 1 - wrong / total,
        "all": sum(not c.faults for c in compared) / total,
        **{name: 1 - (missed + n) / total for name, n in parts.items()},
    }


def _answer(claims: Sequence[Claim], row: Row) -> Claim | None:
    """The claim with the shortest content that holds the key; one with a source if there is one.

    A claim with the row's cue goes before others, and a row without a key has nothing else.
    """
    cue = row.get("cue", "")
    fits = [
        claim
        for claim in claims
        if row["key"] in (" ".join(claim.content.text.split()) if claim.content else "")
        and (row["key"] or cue in (claim.cue.text if claim.cue else ""))
    ]
    with_cue = [claim for claim in fits if claim.cue and cue in claim.cue.text]
    fits = with_cue if cue and with_cue else fits
    return min(
        fits,
        key=lambda c: (c.source.words is None, len(c.content.text) if c.content else 0, c.id),
        default=None,
    )


def _root(claim: Claim, by_id: dict[str, Claim]) -> Claim:
    while claim.source.same_as is not None:
        claim = by_id[claim.source.same_as]
    return claim


def _is_named(claim: Claim, by_id: dict[str, Claim], who: str) -> bool:
    root = _root(claim, by_id).source
    label = claim.source.name or root.name or (root.words.text if root.words else "")
    if claim.source.name is None and claim.source.description:
        label += f" {claim.source.description}"
    said, meant = _words(label), _words(who)
    if claim.source.kind is SourceKind.ORGANISATION and root.words:
        said |= _words(root.words.text)
    if claim.source.kind in _PEOPLE and claim.source.name is not None:
        return said == meant
    return meant <= said


def _words(text: str) -> set[str]:
    kept = "".join(c if c.isalnum() or c in "-'’" else " " for c in fold(text))
    return {w.removesuffix("'s").removesuffix("’s") for w in kept.split()} - _SMALL


def _is_linked(
    claim: Claim,
    by_id: dict[str, Claim],
    row: Row,
    found: dict[int, Claim | None],
    first: dict[int, int],
) -> bool:
    """Is it the same as the one it should be, and as no other; a part of the group it should be?"""
    root = _root(claim, by_id)
    for other, own in first.items():
        earlier = found[other]
        if other >= row["id"] or earlier is None or earlier.source.words is None:
            continue
        same = _root(earlier, by_id).id == root.id
        if same != (own == first[row["id"]]):
            return False
    group = found[row["part_of"]] if "part_of" in row else None
    return group is None or claim.source.part_of in (group.id, _root(group, by_id).id)


def _allowed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
