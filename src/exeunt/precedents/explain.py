"""Why a host stands where it stands: what would have to differ, and which cases were most alike."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from exeunt.errors import UsageError
from exeunt.precedents.cases import Case, exile_cases, former_rulers
from exeunt.precedents.columns import raise_factor
from exeunt.precedents.factors import FactorName
from exeunt.precedents.likelihoods import FACT_RATIOS, FACT_WORDS, FactKind
from exeunt.precedents.prior import Factor, HostPrior, Models, Prior
from exeunt.precedents.quantities import NUMBERS
from exeunt.precedents.states import state_on
from exeunt.precedents.ties import languages


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that would have to differ, all else as it is.

    `needed` is the factor's value at which the host would reach the rank asked for, None where no
    value does; for a yes/no factor it is 1 or 0, and `enough` says whether that would do.
    """

    name: str
    words: str
    value: float | None
    needed: float | None
    unit: str
    enough: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """How far a host is from a rank: `gap` in log odds, at most 0 if it has it already.

    `together` are the fewest facts about the leader that would close the gap, empty if none is
    needed.
    """

    place: str
    rank: int
    wanted_rank: int
    gap: float
    rival: str
    changes: tuple[Change, ...]
    together: tuple[FactKind, ...]


def what_would_differ(prior: Prior, models: Models, place: str, wanted_rank: int = 3) -> Gap:
    """What would have to differ for a host to be among the first `wanted_rank`.

    `models` are those the prior was made with.  Raises UsageError if the place is no possible host.
    """
    try:
        host = prior.host(place)
    except KeyError:
        raise UsageError(
            f"{place}: no possible host for {prior.name} on {prior.on}; give the alpha-3 code of "
            "another state of that day"
        ) from None
    rival = prior.hosts[wanted_rank - 1]
    gap = math.log(rival.odds_score) - math.log(host.odds_score)
    changes = [_change(models, factor, gap) for factor in host.factors]
    changes += [_fact(kind, gap) for kind in FactKind if FACT_RATIOS[kind] > 0]
    return Gap(place, host.rank, wanted_rank, gap, rival.place, tuple(changes), _together(gap))


def _change(models: Models, factor: Factor, gap: float) -> Change:
    if factor.unit == "yes/no":
        weight = models.anywhere.weight(FactorName(factor.name))
        better = 1.0 if weight > 0 else 0.0
        already = factor.value == better
        return Change(
            factor.name,
            factor.words,
            factor.value,
            None if already else better,
            factor.unit,
            not already and abs(weight) >= gap,
        )
    needed = None
    if factor.value is not None:
        weight = models.anywhere.weight(FactorName(factor.name))
        needed = raise_factor(FactorName(factor.name), factor.value, gap, weight)
    return Change(factor.name, factor.words, factor.value, needed, factor.unit, needed is not None)


def _together(gap: float) -> tuple[FactKind, ...]:
    found: list[FactKind] = []
    missing = gap
    for kind in sorted(FactKind, key=lambda kind: (-FACT_RATIOS[kind], kind)):
        if missing <= 0 or FACT_RATIOS[kind] <= 0:
            break
        found.append(kind)
        missing -= FACT_RATIOS[kind]
    return tuple(found) if missing <= 0 else ()


def _fact(kind: FactKind, gap: float) -> Change:
    return Change(kind, FACT_WORDS[kind], None, None, "fact", FACT_RATIOS[kind] >= gap)


def most_uncertain(prior: Prior, among: int = 30) -> tuple[HostPrior, ...]:
    """The hosts among the first so many whose rank varies most over the bootstrap, widest first."""
    return tuple(
        sorted(
            prior.hosts[:among],
            key=lambda host: (-(host.rank_interval[1] / host.rank_interval[0]), host.rank),
        )
    )[:5]


@dataclass(frozen=True, slots=True)
class Analogue:
    """A past case with how like it is (higher is closer) and in what."""

    case: Case
    likeness: float
    alike: tuple[str, ...]


def nearest_precedents(
    country: str, on: date, *, cases: Iterable[Case] | None = None, count: int = 5
) -> tuple[Analogue, ...]:
    """The earlier cases most like this one, by the home country's ties and by time.

    `country` is a code as in `Prior.country`.  Likeness adds fixed amounts for the same country,
    subregion, language and former ruler, and one for time that halves every twenty years; the
    amounts stand in the table of numbers and serve this list alone.
    """
    table = exile_cases() if cases is None else cases
    found = [_likeness(country, on, case) for case in table if case.known_after < on]
    found.sort(key=lambda one: (-one.likeness, -one.case.on.toordinal(), one.case.id))
    return tuple(found[:count])


def _likeness(country: str, on: date, case: Case) -> Analogue:
    alike: list[str] = []
    total = 0.0
    here, there = state_on(country, on), state_on(case.home, case.on)
    if case.home == country:
        alike.append("same country")
        total += NUMBERS["alike_country"]
    if here and there and here.subregion == there.subregion:
        alike.append("same subregion")
        total += NUMBERS["alike_subregion"]
    if languages(country) & languages(case.home):
        alike.append("common official language")
        total += NUMBERS["alike_language"]
    if set(former_rulers(country)) & set(former_rulers(case.home)):
        alike.append("same former ruler")
        total += NUMBERS["alike_ruler"]
    years = (on - case.on).days / 365.25
    total += NUMBERS["alike_time"] * 0.5 ** (years / NUMBERS["alike_half_life"])
    return Analogue(case, total, tuple(alike))
