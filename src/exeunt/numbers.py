"""The form of a method table: every number that moves an answer stands in one.

A `Quantity` has a name, a value, a unit, the source of the value and the version since
which it holds.  A room keeps its quantities in one `Table`; code reads them by name, and the
brief and the documentation print the same table.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from exeunt.errors import BrokenPromiseError


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number of a method."""

    name: str
    value: float
    unit: str
    source: str
    since: str


class Table:
    """Quantities by name, in the order given.

    >>> table = Table("demo", [Quantity("half", 0.5, "share", "by definition", "0.1.0")])
    >>> table["half"]
    0.5
    """

    def __init__(self, name: str, quantities: Iterable[Quantity]) -> None:
        self.name = name
        self.rows = tuple(quantities)
        self._values = {row.name: row.value for row in self.rows}
        if len(self._values) != len(self.rows):
            raise BrokenPromiseError(f"the table {name!r} has a name twice")

    def __getitem__(self, name: str) -> float:
        if name not in self._values:
            raise BrokenPromiseError(f"the table {self.name!r} has no quantity {name!r}")
        return self._values[name]

    def digest(self) -> str:
        """Eight hexadecimal digits that change with any name or value of the table."""
        lines = "\n".join(f"{row.name}={row.value!r}" for row in self.rows)
        return hashlib.sha256(f"{self.name}\n{lines}".encode()).hexdigest()[:8]
