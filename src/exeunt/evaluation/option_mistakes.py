"""What an answer gets wrong of the options of a report, each mistake with its sentence.

A place is missed, or made up, or right with another status, role or source.  Statuses are compared
where the place is right, so that one mistake counts once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from exeunt.claims.claim import SourceKind
from exeunt.evaluation.option_counts import (
    Pair,
    ReadOptions,
    ReadRow,
    gold_pairs,
    is_subject,
    plain,
)
from exeunt.evaluation.option_gold import GoldOption, GoldSource, OptionReport
from exeunt.options.evidence import Status


class OptionTrouble(StrEnum):
    """What went wrong."""

    NO_ANSWER = "no-answer"
    SUBJECT = "wrong-leader"
    MISSED = "missed-option"
    FALSE_HOME = "false-home"  # the leader's own country
    FALSE_OTHER_EXILE = "false-other-exile"  # the host or home of another exile
    FALSE_VENUE = "false-venue"  # where somebody met or spoke
    FALSE_MEDIATOR = "false-mediator"  # who proposes, brokers or presses
    FALSE_MENTION = "false-mention"  # mentioned for another reason
    FALSE_UNLISTED = "false-unlisted"  # in neither list of the file
    STATUS = "wrong-status"
    ROLE = "wrong-role"
    SOURCE_MISSING = "source-missing"  # taken for the reporter's own voice
    SOURCE_EXTRA = "source-extra"  # a source read where the reporter speaks
    SOURCE_OTHER = "source-other"
    SOURCE_KIND = "source-kind"  # the right words, another kind


Confusion = tuple[Status | None, Status | None]
"""A status written down and the one read in its place; None for none."""

_WHY = (
    (
        OptionTrouble.FALSE_OTHER_EXILE,
        re.compile(r"\b(?:host|exile|refuge|home) of\b|['’]s? (?:stop|end|country|host|exile)\b"),
    ),
    (
        OptionTrouble.FALSE_MEDIATOR,
        re.compile(
            r"\b(?:mediat\w*|co-?authors?|propos\w+|broker\w*|negotiat\w+|ultimatum|worked out)\b"
        ),
    ),
    (
        OptionTrouble.FALSE_VENUE,
        re.compile(r"\b(?:venues?|summits?|meetings?|talks|conference|where)\b"),
    ),
)
"""How the file's reason for a mention tells its kind."""

_KINDS = {
    "named-official": {SourceKind.OFFICIAL},
    "named-other": {SourceKind.PERSON},
    "organisation": {SourceKind.ORGANISATION},
    "document": {SourceKind.DOCUMENT},
    "anonymous": {SourceKind.ANONYMOUS},
}
_REPORTER = "reporter"
_SMALL_WORDS = frozenset("the and for that with from his her their its".split())


@dataclass(frozen=True, slots=True)
class OptionMistake:
    """One mistake: `gold` and `read` in words, None for nothing; `sentence` as it stands."""

    trouble: OptionTrouble
    place: str | None
    gold: str | None
    read: str | None
    sentence: str | None


@dataclass(frozen=True, slots=True)
class OptionFindings:
    """All mistakes of one report, each status written down or read, and roles and sources counted.

    `counts` has `roles`, `roles_right`, `sources` and `sources_right`.
    """

    mistakes: tuple[OptionMistake, ...]
    confusion: tuple[Confusion, ...]
    counts: dict[str, int]


def findings_of(
    report: OptionReport, read: ReadOptions, failure: str | None = None
) -> OptionFindings:
    """Compare an answer with what people wrote down; `failure` says why there is none."""
    mistakes: list[OptionMistake] = []
    if failure is not None:
        mistakes.append(OptionMistake(OptionTrouble.NO_ANSWER, None, None, failure, None))
    elif not is_subject(report, read):
        gold = f"{report.leader} ({report.country})"
        told = f"{read.leader} ({read.country})"
        mistakes.append(OptionMistake(OptionTrouble.SUBJECT, None, gold, told, None))
    places = {option.place for option in report.options}
    mistakes += [_missed(report, place) for place in sorted(places - read.places)]
    mistakes += [_false(report, read, place) for place in sorted(read.places - places)]
    confusion: list[Confusion] = []
    for place in sorted(places & read.places):
        for gold_status, read_status in _statuses(report, read, place):
            confusion.append((gold_status, read_status))
            if gold_status is not read_status:
                mistakes.append(_status(report, read, place, (gold_status, read_status)))
    inner, counts = _roles_and_sources(report, read)
    return OptionFindings((*mistakes, *inner), tuple(confusion), counts)


def _missed(report: OptionReport, place: str) -> OptionMistake:
    rows = [option for option in report.options if option.place == place]
    said = ", ".join(dict.fromkeys(option.status.value for option in rows))
    return OptionMistake(OptionTrouble.MISSED, place, said, None, _words(report, rows))


def _false(report: OptionReport, read: ReadOptions, place: str) -> OptionMistake:
    rows = [row for row in read.rows if row.evidence.option == place]
    said = ", ".join(
        dict.fromkeys(
            row.evidence.status.value if row.evidence.status else row.evidence.theme.value
            for row in rows
        )
    )
    why = next((mention.why for mention in report.mentions if mention.place == place), None)
    listed = any(mention.place == place for mention in report.mentions)
    trouble = _false_kind(why) if listed else OptionTrouble.FALSE_UNLISTED
    if place == report.country:
        trouble = OptionTrouble.FALSE_HOME
    quote = rows[0].evidence.quote if rows else None
    return OptionMistake(trouble, place, why, said or None, quote)


def _false_kind(why: str | None) -> OptionTrouble:
    for trouble, words in _WHY:
        if why and words.search(why):
            return trouble
    return OptionTrouble.FALSE_MENTION


def _statuses(report: OptionReport, read: ReadOptions, place: str) -> list[Confusion]:
    """Every status of a place with the one read for it: the same, one of the same sentence, any."""
    gold = [status for status in Status if (place, status) in gold_pairs(report)]
    found = [status for status in Status if (place, status) in read.pairs]
    out: list[Confusion] = [(status, status) for status in gold if status in found]
    missed = [status for status in gold if status not in found]
    false = [status for status in found if status not in gold]
    for in_sentence in (True, False):
        for status in list(missed):
            near = [
                other
                for other in false
                if not in_sentence or _meet(report, read, (place, status), (place, other))
            ]
            if near:
                out.append((status, near[0]))
                missed.remove(status)
                false.remove(near[0])
    return [*out, *((status, None) for status in missed), *((None, status) for status in false)]


def _meet(report: OptionReport, read: ReadOptions, gold: Pair, found: Pair) -> bool:
    """Do the two stand in one sentence?"""
    rows = [option for option in report.options if (option.place, option.status) == gold]
    return any(_same_sentence(option, _of_pair(read, found)) for option in rows)


def _status(
    report: OptionReport, read: ReadOptions, place: str, statuses: Confusion
) -> OptionMistake:
    gold, found = statuses
    rows = [option for option in report.options if (option.place, option.status) == (place, gold)]
    sentence = _words(report, rows)
    if sentence is None and found is not None:
        quotes = [row.evidence.quote for row in _of_pair(read, (place, found))]
        sentence = quotes[0] if quotes else None
    return OptionMistake(OptionTrouble.STATUS, place, gold, found, sentence)


def _roles_and_sources(
    report: OptionReport, read: ReadOptions
) -> tuple[list[OptionMistake], dict[str, int]]:
    """Role and source of every row whose place and status were read in the same sentence.

    Where the file gives no sentence, any that was read will do.
    """
    mistakes = []
    counts = dict.fromkeys(("roles", "roles_right", "sources", "sources_right"), 0)
    for option in report.options:
        rows = _of_pair(read, (option.place, option.status))
        if option.evidence:
            rows = _same_sentence(option, rows)
        if not rows:
            continue
        sentence = _words(report, [option])
        if option.role is not None:
            counts["roles"] += 1
            is_right = any(row.evidence.role is option.role for row in rows)
            counts["roles_right"] += is_right
            if not is_right:
                role = rows[0].evidence.role
                mistakes.append(
                    OptionMistake(OptionTrouble.ROLE, option.place, option.role, role, sentence)
                )
        if option.sources:
            counts["sources"] += 1
            trouble = _source_trouble(option.sources, rows)
            counts["sources_right"] += trouble is None
            if trouble is not None:
                gold, found = _source_words(option.sources[0]), _row_words(rows[0])
                mistakes.append(OptionMistake(trouble, option.place, gold, found, sentence))
    return mistakes, counts


def _of_pair(read: ReadOptions, pair: Pair) -> list[ReadRow]:
    return [row for row in read.rows if row.pair == pair]


def _same_sentence(option: GoldOption, rows: Sequence[ReadRow]) -> list[ReadRow]:
    """The rows that stand where the file says the option does."""
    where = option.evidence
    return [row for row in rows if where and row.evidence.sentence.overlaps(where)]


def _source_trouble(sources: Sequence[GoldSource], rows: Sequence[ReadRow]) -> OptionTrouble | None:
    """None if one of the rows has one of the sources, else what is wrong with the first two."""
    troubles = [_compare(source, row) for source in sources for row in rows]
    return None if None in troubles else troubles[0]


def _compare(gold: GoldSource, row: ReadRow) -> OptionTrouble | None:
    source = row.source
    is_reporter = source is None or source.kind is SourceKind.REPORTER or source.words is None
    if gold.kind == _REPORTER:
        return None if is_reporter else OptionTrouble.SOURCE_EXTRA
    if is_reporter or source is None:
        return OptionTrouble.SOURCE_MISSING
    told = " ".join(
        words
        for words in (source.words and source.words.text, source.name, source.description)
        if words
    )
    if gold.name and not _key_words(gold.name) & _key_words(told):
        return OptionTrouble.SOURCE_OTHER
    known = _KINDS.get(gold.kind or "")
    return OptionTrouble.SOURCE_KIND if known and source.kind not in known else None


def _key_words(words: str) -> frozenset[str]:
    return frozenset(word for word in plain(words).split() if len(word) > 2) - _SMALL_WORDS


def _source_words(source: GoldSource) -> str:
    if source.kind == _REPORTER:
        return "the reporter"
    kind = f"({source.kind})" if source.kind else None
    return " ".join(words for words in (source.name, kind) if words)


def _row_words(row: ReadRow) -> str | None:
    if row.source is None or row.source.words is None:
        return None
    return f"{row.source.words.text} ({row.source.kind.value})"


def _words(report: OptionReport, rows: Sequence[GoldOption]) -> str | None:
    """The first sentence that the file gives for an option."""
    return next((row.evidence.of(report.text) for row in rows if row.evidence), None)
