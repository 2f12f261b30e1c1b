"""Lines of JSON -> dossiers: real cases, each with dated reports and what came of it.

An exam with cases left out is another exam, so the first bad line ends it with an error that names
the line, what is wrong and what to do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from exeunt.errors import InputError
from exeunt.precedents.tables import first_day

_NONE = "none"
_CODE = re.compile(r"[A-Z]{3}")
_DAY = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_FORM = (
    'give {"case_id", "leader", "country", "left_on", "outcome": {"first", "destinations"}, '
    '"reports": [{"id", "published", "text"}]}'
)


@dataclass(frozen=True, slots=True)
class DatedReport:
    """One report of a case.

    `named` are alpha-3 codes of places that it speaks of as hosts, as coded by hand in the file;
    None where the file does not say.
    """

    id: str
    published: date
    outlet: str | None
    text: str
    named: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """One case.

    `left_on` is the earliest day that the file's date can mean, None where he stayed.
    `destinations` are alpha-3 codes in the order of the stays, none if it did not end in exile.
    """

    case_id: str
    leader: str
    country: str
    left_on: date | None
    destinations: tuple[str, ...]
    reports: tuple[DatedReport, ...]

    @property
    def is_exile(self) -> bool:
        """Did he go into exile?"""
        return bool(self.destinations)

    @property
    def as_of(self) -> date:
        """The day of the last report."""
        return max(report.published for report in self.reports)

    @property
    def known_before(self) -> date:
        """The day of the last report, or that of leaving if it came first.

        What happened from that day on is hidden from the prior, and so is the case itself.
        """
        return self.as_of if self.left_on is None else min(self.as_of, self.left_on)


def read_dossiers(name: str, lines: Iterable[bytes]) -> tuple[Dossier, ...]:
    """The cases of a file, one JSON object a line; blank lines are passed over.

    Raises InputError for a line that is no case, an id given twice, or a file without cases.
    """
    found: dict[str, Dossier] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        case = _dossier(where, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
        if case.case_id in found:
            raise InputError(f"{where}: the case {case.case_id!r} stands twice; take one out")
        found[case.case_id] = case
    if not found:
        raise InputError(f"{name}: no case in it; give one JSON object a line")
    return tuple(found.values())


def _dossier(where: str, line: bytes) -> Dossier:
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InputError(f"{where}: no UTF-8 at byte {error.start}; save it as UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{where}: no JSON ({_reason(error)}); {_FORM}") from None
    if not isinstance(record, dict):
        raise InputError(f"{where}: not a JSON object; {_FORM}")
    case_id = _words(where, record, "case_id")
    where = f"{where} ({case_id})"
    outcome = _part(where, record, "outcome", dict)
    reports = _part(where, record, "reports", list)
    if not reports:
        raise InputError(f"{where}: no report; each case needs one at least")
    country = _code(where, record, "country")
    return Dossier(
        case_id=case_id,
        leader=_words(where, record, "leader"),
        country=country,
        left_on=_left_on(where, record),
        destinations=_destinations(where, outcome),
        reports=tuple(
            _report(f"{where}, report {n}", report, country) for n, report in enumerate(reports, 1)
        ),
    )


def _destinations(where: str, outcome: dict[str, Any]) -> tuple[str, ...]:
    first = _words(where, outcome, "first")
    if first == _NONE:
        return ()
    codes = outcome.get("destinations")
    if not isinstance(codes, list) or not codes or not all(_is_code(code) for code in codes):
        raise InputError(
            f'{where}: "destinations" should be alpha-3 codes in the order of the stays, or '
            f'"first" be "{_NONE}"'
        )
    if codes[0] != first:
        raise InputError(
            f'{where}: "first" is {first!r} and the first of "destinations" is {codes[0]!r}; '
            "make them the same"
        )
    return tuple(dict.fromkeys(codes))


def _report(where: str, record: Any, country: str) -> DatedReport:
    if not isinstance(record, dict):
        raise InputError(f"{where}: not a JSON object; {_FORM}")
    published = _words(where, record, "published")
    try:
        day = date.fromisoformat(published)
    except ValueError:
        raise InputError(
            f'{where}: "published" is {published[:40]!r}, which is no day; write it as 2019-02-15'
        ) from None
    outlet = record.get("outlet")
    return DatedReport(
        id=_words(where, record, "id"),
        published=day,
        outlet=outlet if isinstance(outlet, str) else None,
        text=_words(where, record, "text"),
        named=_named(where, record, country),
    )


def _named(where: str, record: dict[str, Any], country: str) -> tuple[str, ...] | None:
    """The hosts that the file says a report names; places that are no country are passed over."""
    options = record.get("options_named")
    if options is None:
        return None
    if not isinstance(options, list) or not all(isinstance(option, dict) for option in options):
        raise InputError(f'{where}: "options_named" should be a list of objects; or leave it out')
    codes = [
        option["place"]
        for option in options
        if _is_code(option.get("place")) and option.get("as_host", True) is True
    ]
    return tuple(code for code in dict.fromkeys(codes) if code != country)


def _left_on(where: str, record: dict[str, Any]) -> date | None:
    words = record.get("left_on")
    if words in (None, ""):
        return None
    trouble = f'{where}: "left_on" is {words!r}, which is no date; write it as 2019-02-15'
    if not isinstance(words, str) or not _DAY.fullmatch(words):
        raise InputError(trouble)
    try:
        return first_day(words)
    except ValueError:
        raise InputError(trouble) from None


def _code(where: str, record: dict[str, Any], key: str) -> str:
    code = _words(where, record, key)
    if not _is_code(code):
        raise InputError(f'{where}: "{key}" is {code[:40]!r}; give an alpha-3 code such as VEN')
    return code


def _is_code(value: Any) -> bool:
    return isinstance(value, str) and _CODE.fullmatch(value) is not None


def _words(where: str, record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if not isinstance(value, str) or not value.strip():
        raise InputError(f'{where}: "{key}" should be a string with something in it; {_FORM}')
    return value


def _part(where: str, record: dict[str, Any], key: str, kind: type[Any]) -> Any:
    value = record.get(key)
    if not isinstance(value, kind):
        wanted = "an object" if kind is dict else "a list"
        raise InputError(f'{where}: "{key}" should be {wanted}; {_FORM}')
    return value


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos}"
    return "nested too deep" if isinstance(error, RecursionError) else "a number too long"
