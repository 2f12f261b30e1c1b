"""Same people: which of a text's names, full and short, mean one person."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence

from exeunt.people.names import holds


def same_people(keys: Sequence[tuple[str, ...]]) -> list[int]:
    """A number for each name (given as its folded words, in order); the same for the same person.

    A short name joins the latest full name that holds it, or the one that comes after it if only
    one fits.

    >>> same_people([("jane", "doe"), ("john", "roe"), ("doe",)])
    [0, 1, 0]
    """
    known = _Known()
    owners = [known.owner(key) for key in keys]
    target = [known.late_owner(n) for n in range(len(known.full))]
    return [target[owner] for owner in owners]


class _Known:
    """The fullest name of each person so far, to be found by any of its words."""

    def __init__(self) -> None:
        self.full: list[tuple[str, ...]] = []
        self._by_word: dict[str, list[int]] = {}

    def owner(self, key: tuple[str, ...]) -> int:
        """The latest person whose name holds `key`, or lies in it; else a new one."""
        longer = (n for n in reversed(self._with_all(key)) if holds(self.full[n], key))
        n = next(longer, None)
        if n is None:
            shorter = (n for n in self._with_any(key) if holds(key, self.full[n]))
            n = max(shorter, default=None)
        if n is None:
            n = len(self.full)
            self.full.append(())
        if len(key) > len(self.full[n]):
            self._name(n, key)
        return n

    def late_owner(self, n: int) -> int:
        """The one other person whose longer name holds this one's, else the person itself."""
        key = self.full[n]
        fits = [
            m
            for m in self._with_all(key)
            if m != n and len(self.full[m]) > len(key) and holds(self.full[m], key)
        ]
        return fits[0] if len(fits) == 1 else n

    def _name(self, n: int, key: tuple[str, ...]) -> None:
        """Make `key` the full name of person `n`; it holds the words of the one before."""
        for word in set(key) - set(self.full[n]):
            insort(self._by_word.setdefault(word, []), n)
        self.full[n] = key

    def _with_all(self, key: tuple[str, ...]) -> list[int]:
        """Persons, in order, among whom are all whose names have every word of `key`."""
        return min((self._by_word.get(word, []) for word in key), key=len, default=[])

    def _with_any(self, key: tuple[str, ...]) -> list[int]:
        """Persons whose names have a word of `key`."""
        return [n for word in set(key) for n in self._by_word.get(word, ())]
