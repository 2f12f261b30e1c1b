"""Lines of JSON -> reports whose options people wrote down, with the sentence for each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exeunt.errors import InputError
from exeunt.evaluation.gold_lines import (
    Gold,
    Record,
    id_of,
    objects_of,
    optional_word,
    read_gold,
    word_of,
)
from exeunt.options.evidence import Role, Status
from exeunt.spans import Span


@dataclass(frozen=True, slots=True)
class GoldSource:
    """Who says so: a name or description, and the kind in the file's words."""

    name: str | None
    kind: str | None


@dataclass(frozen=True, slots=True)
class GoldOption:
    """One option: `place` is an alpha-3 code, `stay` or `unnamed`.

    `evidence` is where the sentence that says so stands, None where the file does not say or the
    text does not hold it.  `role` and `sources` are None and empty where the file is silent.
    """

    place: str
    status: Status
    role: Role | None
    sources: tuple[GoldSource, ...]
    evidence: Span | None


@dataclass(frozen=True, slots=True)
class GoldMention:
    """A country that is only mentioned, and why it is, in the file's own words."""

    place: str
    why: str | None


@dataclass(frozen=True, slots=True)
class OptionReport:
    """A report on one leader, who and what the options are; `country` is the leader's."""

    id: str
    text: str
    published: date | None
    leader: str
    country: str | None
    options: tuple[GoldOption, ...]
    mentions: tuple[GoldMention, ...]


def read_option_reports(name: str, lines: Iterable[bytes]) -> Gold[OptionReport]:
    """The reports of a file, one JSON object a line; keys that are not ours are passed over.

    Raises InputError if no line can be used.
    """
    return read_gold(name, lines, _report)


def _report(where: str, record: Record) -> OptionReport:
    text = word_of(where, record, "text")
    subject = record.get("subject")
    if not isinstance(subject, dict):
        raise InputError(f'{where}: "subject" should be an object with "leader" and "country"')
    leader = word_of(where, subject, "leader")
    if not any(letter.isalpha() for letter in leader):
        raise InputError(f'{where}: "leader" is {leader!r}, which is no name')
    return OptionReport(
        id=id_of(where, record),
        text=text,
        published=_day(where, record),
        leader=leader,
        country=optional_word(where, subject, "country"),
        options=tuple(
            _option(f"{where}, option {n}", one, text)
            for n, one in enumerate(objects_of(where, record, "options"), 1)
        ),
        mentions=tuple(
            GoldMention(word_of(at, one, "place"), optional_word(at, one, "why"))
            for n, one in enumerate(objects_of(where, record, "mentioned_not_option"), 1)
            for at in (f"{where}, mention {n}",)
        ),
    )


def _option(where: str, record: Record, text: str) -> GoldOption:
    status, role = word_of(where, record, "status"), optional_word(where, record, "role")
    evidence = optional_word(where, record, "evidence")
    start = text.find(evidence) if evidence else -1
    sources = objects_of(where, record, "sources") if record.get("sources") is not None else []
    return GoldOption(
        place=word_of(where, record, "place"),
        status=Status(_one_of(where, "status", status, [one.value for one in Status])),
        role=Role(_one_of(where, "role", role, [one.value for one in Role])) if role else None,
        sources=tuple(
            GoldSource(optional_word(where, one, "name"), optional_word(where, one, "kind"))
            for one in sources
        ),
        evidence=Span(start, start + len(evidence)) if evidence and start >= 0 else None,
    )


def _one_of(where: str, key: str, value: str, known: list[str]) -> str:
    if value not in known:
        raise InputError(f'{where}: "{key}" is {value[:40]!r}; give one of {", ".join(known)}')
    return value


def _day(where: str, record: Record) -> date | None:
    words = optional_word(where, record, "published")
    if words is None:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise InputError(
            f'{where}: "published" is {words[:40]!r}, which is no day; write it as 2019-02-15'
        ) from None
