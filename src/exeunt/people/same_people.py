"""Same people: which of a text's names, full and short, mean one person."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence

from exeunt.people.names import holds
from exeunt.people.traits import Generation, Traits


def same_people(
    keys: Sequence[tuple[str, ...]], traits: Sequence[Traits] | None = None
) -> list[int]:
    """A number for each name (given as its folded words, in order); the same for the same person.

    A short name joins the latest full name that holds it, or the one that comes after it if only
    one fits.  `traits` are what the text tells beside each name: a name joins nobody whom they
    exclude, and a surname alone means somebody's kin only where nobody else has it.

    >>> same_people([("jane", "doe"), ("john", "roe"), ("doe",)])
    [0, 1, 0]
    """
    known = _Known()
    told = traits if traits is not None else [Traits()] * len(keys)
    owners = [known.owner(key, trait) for key, trait in zip(keys, told, strict=True)]
    target = [known.late_owner(n) for n in range(len(known.full))]
    return [target[owner] for owner in owners]


class _Known:
    """The fullest name of each person so far, to be found by any of its words."""

    def __init__(self) -> None:
        self.full: list[tuple[str, ...]] = []
        self._traits: list[Traits] = []
        self._by_word: dict[str, list[int]] = {}

    def owner(self, key: tuple[str, ...], traits: Traits) -> int:
        """The latest person whose name holds `key`, or lies in it; else a new one."""
        longer = (n for n in reversed(self._with_all(key)) if holds(self.full[n], key))
        n = self._best(key, longer, traits)
        if n is None:
            shorter = (n for n in self._with_any(key) if holds(key, self.full[n]))
            n = max((s for s in shorter if not self._traits[s].excludes(traits)), default=None)
        if n is None:
            n = len(self.full)
            self.full.append(())
            self._traits.append(Traits())
        if len(key) > len(self.full[n]):
            self._name(n, key)
        self._traits[n] = self._traits[n].joined(traits)
        return n

    def late_owner(self, n: int) -> int:
        """The one other person whose longer name holds this one's, else the person itself."""
        key = self.full[n]
        fits = [
            m
            for m in self._with_all(key)
            if m != n
            and len(self.full[m]) > len(key)
            and holds(self.full[m], key)
            and not self._traits[m].excludes(self._traits[n])
        ]
        return fits[0] if len(fits) == 1 else n

    def _best(self, key: tuple[str, ...], latest: Iterable[int], traits: Traits) -> int | None:
        """The latest person whom nothing excludes; by a surname alone, no kin before others.

        "The younger Doe" is whom the text calls somebody's son before anybody else.
        """
        kin = None
        is_told = traits.generation is not Generation.UNKNOWN
        for n in latest:
            if self._traits[n].excludes(traits):
                continue
            if is_told and self._traits[n].generation is traits.generation:
                return n
            is_surname = len(key) == 1 and self.full[n][-1:] == key and len(self.full[n]) > 1
            is_kin = is_surname and self._traits[n].is_relative and not traits.is_relative
            if not is_kin and not is_told:
                return n
            kin = n if kin is None else kin
        return kin

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
