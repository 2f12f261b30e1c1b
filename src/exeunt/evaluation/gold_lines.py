"""Lines of JSON -> what people marked, with a sentence on each line that cannot be used.

A broken line takes no other along: it is named, and the rest is scored without it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from exeunt.errors import InputError

Record = dict[str, Any]


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Marked = TypeVar("Marked", bound=_Named)


@dataclass(frozen=True, slots=True)
class Gold(Generic[Marked]):
    """The usable lines of a file, in its order, and a sentence on each of the others."""

    items: tuple[Marked, ...]
    unread: tuple[str, ...]


def read_gold(
    name: str, lines: Iterable[bytes], make: Callable[[str, Record], Marked]
) -> Gold[Marked]:
    """What `make` makes of each line's object; blank lines are passed over.

    `make` gets the place of the line, for its messages, and raises InputError for an object that
    cannot be used.  Raises InputError if no line is left.
    """
    found: dict[str, Marked] = {}
    unread = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{name}:{number}"
        try:
            item = make(where, _object(where, line, number == 1))
            if item.id in found:
                raise InputError(f"{where}: the id {item.id!r} stands twice; take one out")
        except InputError as error:
            unread.append(str(error))
            continue
        found[item.id] = item
    if not found:
        raise InputError(_nothing(name, unread))
    return Gold(tuple(found.values()), tuple(unread))


def word_of(where: str, record: Record, key: str) -> str:
    """A string that is there and not blank.  Raises InputError."""
    value = record.get(key)
    if not isinstance(value, str) or not value.strip():
        raise InputError(f'{where}: "{key}" should be a string with something in it')
    return value


def id_of(where: str, record: Record) -> str:
    """The id, a string or a whole number.  Raises InputError."""
    value = record.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return word_of(where, record, "id")


def optional_word(where: str, record: Record, key: str) -> str | None:
    """A string, or None where the key is absent or null.  Raises InputError."""
    return None if record.get(key) is None else word_of(where, record, key)


def objects_of(where: str, record: Record, key: str) -> list[Record]:
    """A list of objects that is there.  Raises InputError."""
    value = record.get(key)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise InputError(f'{where}: "{key}" should be a list of objects')
    return value


def _object(where: str, line: bytes, is_first: bool) -> Record:
    try:
        record = json.loads((line.removeprefix(b"\xef\xbb\xbf") if is_first else line).decode())
    except UnicodeDecodeError as error:
        raise InputError(f"{where}: no UTF-8 at byte {error.start}; save it as UTF-8") from None
    except RecursionError:
        raise InputError(f"{where}: JSON nested too deep; give one object a line") from None
    except ValueError as error:
        reason = (
            f"{error.msg} at character {error.pos}"
            if isinstance(error, json.JSONDecodeError)
            else "a number too long"
        )
        raise InputError(f"{where}: no JSON ({reason}); give one object a line") from None
    if not isinstance(record, dict):
        raise InputError(f"{where}: not a JSON object; give one object a line")
    return record


def _nothing(name: str, unread: list[str]) -> str:
    if not unread:
        return f"{name}: nothing in it; give one JSON object a line"
    if len(unread) == 1:
        return unread[0]
    return f"{name}: none of {len(unread)} lines could be used; the first: {unread[0]}"
