"""Reports -> origins: which reports repeat one another's text and so are one piece of reporting.

Two reports share an origin when the shorter one's body consists, for the most part, of runs of
words that stand in the other (shares and lengths: the table in `method`).  What is linked
through a third report is linked.  An agency named in both is not enough: different
stories of one agency stay apart.

The comparison is exact: sets of word runs, found through an index.  Reports are taken in
one order of their own, so the order in which they are given changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from exeunt.reports.method import METHOD
from exeunt.reports.report import Part, Report

_WORD = re.compile(
    # Scripts that are written without spaces count by letters, all others by words.
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\\W_]+"
)
_BITS = 24
"""A word's number takes this many bits in the number of its run, which is therefore exact."""


def origins(reports: Sequence[Report]) -> tuple[str, ...]:
    """The origin of each report, in the order given: "o1", "o2", ...

    Origins are numbered by their first report, in order of day of publication (unknown days
    last), then id, then text.
    """
    order = sorted(range(len(reports)), key=lambda n: _rank(reports[n]))
    groups = _Groups(len(reports))
    numbers: dict[str, int] = {}
    words = [_words(reports[n], numbers) for n in order]
    different = _link_same(words, groups)
    least, shortest = METHOD["shortest_compared_words"], METHOD["short_report_words"]
    long = [n for n in different if len(words[n]) >= shortest]
    short = [n for n in different if least <= len(words[n]) < shortest]
    size = int(METHOD["shingle_words"])
    _link_overlapping({n: _shingles(words[n], size) for n in long}, groups)
    if short:
        _link_short(words, long, short, groups)
    names: dict[int, str] = {}
    by_position = {n: groups.find(rank) for rank, n in enumerate(order)}
    for n in order:
        names.setdefault(by_position[n], f"o{len(names) + 1}")
    return tuple(names[by_position[n]] for n in range(len(reports)))


def _rank(report: Report) -> tuple[date, str, str]:
    return report.published or date.max, report.id, report.text


def _words(report: Report, numbers: dict[str, int]) -> list[int]:
    """The words of the body, each by its number; letter case and forms of letters apart."""
    found: list[int] = []
    for stretch in report.stretches:
        if stretch.part is Part.BODY:
            text = unicodedata.normalize("NFKC", stretch.span.of(report.text)).casefold()
            found += [numbers.setdefault(word, len(numbers) + 1) for word in _WORD.findall(text)]
    return found


def _shingles(words: Sequence[int], size: int) -> set[int]:
    """All runs of `size` words, each as one number."""
    mask = (1 << _BITS * size) - 1
    out: set[int] = set()
    run = 0
    for n, word in enumerate(words, 1):
        run = (run << _BITS | word) & mask
        if n >= size:
            out.add(run)
    return out


class _Groups:
    """Which reports are linked so far: each group goes by its first member."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def find(self, member: int) -> int:
        while self._above[member] != member:
            self._above[member] = self._above[self._above[member]]
            member = self._above[member]
        return member

    def link(self, one: int, other: int) -> None:
        first, second = sorted((self.find(one), self.find(other)))
        self._above[second] = first


def _link_same(words: Sequence[list[int]], groups: _Groups) -> list[int]:
    """Link reports of the very same words, however few; give the first one of each wording."""
    seen: dict[tuple[int, ...], int] = {}
    for n, found in enumerate(words):
        if found:
            groups.link(seen.setdefault(tuple(found), n), n)
    return list(seen.values())


@dataclass(slots=True)
class _Cluster:
    """Reports linked so far, and the size of the smallest."""

    members: list[int] = field(default_factory=list)
    smallest: int = 0


def _link_overlapping(shingles: dict[int, set[int]], groups: _Groups) -> None:
    """Link long reports of which the shorter stands for the most part in the other.

    The index leads from a run of words to the groups that hold it, not to reports: a story
    that a thousand outlets reprint stands in it once.  A group that shares enough is then
    compared member by member, so the outcome is that of comparing all pairs.
    """
    share = METHOD["shared_origin"]
    index: dict[int, list[int]] = {}
    clusters: dict[int, _Cluster] = {}
    for n, mine in shingles.items():
        counts = Counter(_groups_of(mine, index, groups))
        for other in sorted(counts):
            cluster = clusters.get(groups.find(other))
            if cluster is None or groups.find(n) == groups.find(other):
                continue
            if counts[other] >= share * min(len(mine), cluster.smallest) and any(
                _overlap(mine, shingles[member]) >= share for member in cluster.members
            ):
                _merge(n, other, clusters, groups)
        top = groups.find(n)
        cluster = clusters.setdefault(top, _Cluster(smallest=len(mine)))
        cluster.members.append(n)
        cluster.smallest = min(cluster.smallest, len(mine))
        for run in mine:
            holders = index.setdefault(run, [])
            if not any(groups.find(holder) == top for holder in holders):
                holders.append(top)


def _groups_of(mine: set[int], index: dict[int, list[int]], groups: _Groups) -> Iterable[int]:
    """For each run the groups that hold it, each once."""
    for run in mine:
        holders = index.get(run)
        if holders:
            yield from (
                {groups.find(holder) for holder in holders}
                if len(holders) > 1
                else (groups.find(holders[0]),)
            )


def _merge(n: int, other: int, clusters: dict[int, _Cluster], groups: _Groups) -> None:
    """Link the two groups and put their clusters together."""
    tops = {groups.find(n), groups.find(other)}
    groups.link(n, other)
    top = groups.find(n)
    merged = clusters.setdefault(top, _Cluster())
    for old in sorted(tops - {top}):
        cluster = clusters.pop(old, None)
        if cluster:
            merged.smallest = min(merged.smallest or cluster.smallest, cluster.smallest)
            merged.members += cluster.members


def _link_short(
    words: Sequence[list[int]], long: list[int], short: list[int], groups: _Groups
) -> None:
    """Link short reports that stand nearly whole in another one, by shorter runs."""
    size, share = int(METHOD["short_shingle_words"]), METHOD["short_shared_origin"]
    mine = {n: _shingles(words[n], size) for n in short}
    index: dict[int, list[int]] = {}
    for n, runs in mine.items():
        for run in runs:
            index.setdefault(run, []).append(n)
    for n in sorted([*short, *long]):
        runs = mine[n] if n in mine else _shingles(words[n], size)
        counts = Counter(holder for run in runs for holder in index.get(run, ()))
        for other, common in sorted(counts.items()):
            if other != n and common >= share * min(len(mine[other]), len(runs)):
                groups.link(n, other)


def _overlap(one: set[int], other: set[int]) -> float:
    """What they share, as a share of the smaller."""
    return len(one & other) / min(len(one), len(other))
