"""The exam of options as JSON and as text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from exeunt.cli.figures import (
    counted,
    figure_line,
    figure_object,
    heading,
    rounded,
    shortened,
    unread_lines,
)
from exeunt.evaluation import OptionExam, reading_version
from exeunt.evaluation.measures import SEED, Part
from exeunt.evaluation.option_exam import OptionResult
from exeunt.evaluation.option_mistakes import OptionMistake, OptionTrouble
from exeunt.options.evidence import Status

SCHEMA_VERSION = "1"
_WIDTH = 26
_SHOWN = 8
_TITLES = {
    "subject": "leader and country",
    "places": "places",
    "destinations": "destinations",
    "statuses": "places with status",
    "mention_error": "mentions taken for options",
    "faithful": "quotations to the letter",
    "roles": "role right",
    "sources": "source right",
}
_SHARES = {
    "subject": ("subject", "reports"),
    "mention_error": ("mentions_taken", "mentions"),
    "faithful": ("quotes_right", "quotes"),
    "roles": ("roles_right", "roles"),
    "sources": ("sources_right", "sources"),
}
TROUBLES = {
    OptionTrouble.NO_ANSWER: "no answer",
    OptionTrouble.SUBJECT: "wrong leader or country",
    OptionTrouble.MISSED: "missed option",
    OptionTrouble.FALSE_HOME: "false option: the leader's own country",
    OptionTrouble.FALSE_OTHER_EXILE: "false option: another exile's host or home",
    OptionTrouble.FALSE_VENUE: "false option: a venue",
    OptionTrouble.FALSE_MEDIATOR: "false option: a mediator or presser",
    OptionTrouble.FALSE_MENTION: "false option: mentioned for another reason",
    OptionTrouble.FALSE_UNLISTED: "false option: in neither list of the file",
    OptionTrouble.STATUS: "wrong status",
    OptionTrouble.ROLE: "wrong role",
    OptionTrouble.SOURCE_MISSING: "source taken for the reporter's own voice",
    OptionTrouble.SOURCE_EXTRA: "a source where the reporter speaks",
    OptionTrouble.SOURCE_OTHER: "another source",
    OptionTrouble.SOURCE_KIND: "another kind of source",
}
_NONE = "none"


def as_json(exam: OptionExam, unread: Sequence[str], worst: int) -> str:
    """The exam as one JSON object, with a line end; `unread` are sentences on lines not used."""
    record = {
        "schema_version": SCHEMA_VERSION,
        "method_version": reading_version(),
        "reports": len(exam.results),
        "failed": len(exam.failed),
        "unread": [*unread, *exam.failed],
        "intervals": {"level": 0.95, "draws": exam.draws, "seed": SEED, "over": "reports"},
        "scores": _scores(exam),
        "errors": {trouble.value: count for trouble, count in exam.troubles.items()},
        "confusion": [
            {"gold": gold and gold.value, "read": read and read.value, "count": count}
            for (gold, read), count in sorted(exam.confusion.items(), key=lambda one: _rank(one[0]))
        ],
        "worst": [
            {**_row(result), "mistakes": [_mistake(mistake) for mistake in result.mistakes]}
            for result in exam.worst(worst)
        ],
        "per_report": [_row(result) for result in exam.results],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def as_text(exam: OptionExam, unread: Sequence[str], worst: int) -> str:
    """Tables for a terminal."""
    lines = [
        f"{len(exam.results):,} reports: {exam.total('statuses.gold'):,} places with status "
        f"written down, {exam.total('statuses.found'):,} read; {len(exam.failed)} without answer",
        f"method {reading_version()}",
        "",
        heading("", _WIDTH, exam.draws > 0),
    ]
    for figure in exam.figures:
        line = figure_line(_TITLES[figure.name], figure, _WIDTH)
        if figure.name in _SHARES:
            right, of = _SHARES[figure.name]
            line = f"{line:<{_WIDTH + 24}} {exam.total(right):,} of {exam.total(of):,}"
        lines.append(line)
    found = [(TROUBLES[trouble], count) for trouble, count in exam.troubles.items()]
    total = sum(count for _, count in found)
    lines += ["", f"What went wrong ({total:,})", *counted(found, total)]
    lines += _confusion_lines(exam)
    lines += _worst_lines(exam, worst)
    lines += unread_lines([*unread, *exam.failed])
    return "\n".join(lines) + "\n"


def _scores(exam: OptionExam) -> dict[str, Any]:
    record = {}
    for figure in exam.figures:
        record[figure.name] = figure_object(figure)
        if figure.name in _SHARES:
            right, of = _SHARES[figure.name]
            record[figure.name] |= {"right": exam.total(right), "of": exam.total(of)}
        elif Part.F1 in dict(figure.values):
            record[figure.name] |= {
                "gold": exam.total(f"{figure.name}.gold"),
                "found": exam.total(f"{figure.name}.found"),
            }
    return record


def _rank(pair: tuple[Status | None, Status | None]) -> tuple[int, int]:
    order: list[Status | None] = [*Status, None]
    return order.index(pair[0]), order.index(pair[1])


def _row(result: OptionResult) -> dict[str, Any]:
    return {
        "id": result.report.id,
        "gold": result.counts["statuses.gold"],
        "found": result.counts["statuses.found"],
        "right": result.counts["statuses.both"],
        "f1": rounded(result.f1),
    }


def _mistake(mistake: OptionMistake) -> dict[str, str | None]:
    return {
        "trouble": mistake.trouble.value,
        "place": mistake.place,
        "gold": mistake.gold,
        "read": mistake.read,
        "sentence": mistake.sentence,
    }


def _confusion_lines(exam: OptionExam) -> list[str]:
    """A table of statuses, those written down by row, those read by column."""
    found = exam.confusion
    gold = [one for one in (*Status, None) if any(pair[0] is one for pair in found)]
    read = [one for one in (*Status, None) if any(pair[1] is one for pair in found)]
    if not found:
        return []
    lines = ["", "Statuses of the places that are right: written down (rows), read (columns)"]
    lines.append(f"  {'':<12}" + "".join(f"{_name(one):>10}" for one in read))
    lines += [
        f"  {_name(row):<12}" + "".join(f"{found.get((row, one), 0) or '.':>10}" for one in read)
        for row in gold
    ]
    return lines


def _name(status: Status | None) -> str:
    return status.value if status else _NONE


def _worst_lines(exam: OptionExam, worst: int) -> list[str]:
    results = exam.worst(worst)
    if not results:
        return []
    lines = ["", "Worst reports (places with status)"]
    for result in results:
        lines.append(
            f"  {result.report.id}: {result.counts['statuses.gold']} written down, "
            f"{result.counts['statuses.found']} read, {result.counts['statuses.both']} right, "
            f"F1 {result.f1:.3f}"
        )
        for mistake in result.mistakes[:_SHOWN]:
            place = f"{mistake.place}: " if mistake.place else ""
            lines.append(
                f"    {TROUBLES[mistake.trouble]}: {place}"
                f"{shortened(mistake.gold or _NONE)} -> {shortened(mistake.read or _NONE)}"
            )
            if mistake.sentence:
                lines.append(f"      {shortened(mistake.sentence)}")
        if len(result.mistakes) > _SHOWN:
            lines.append(f"    and {len(result.mistakes) - _SHOWN} more")
    return lines
