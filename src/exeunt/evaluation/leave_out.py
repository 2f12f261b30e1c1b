"""Weights estimated without the case that is scored.

Some weights of the assessment were estimated on past cases with dated reports, which a file to be
evaluated may hold.  Such a case is answered with those weights estimated again from all of the
others.  A case that they were not estimated on is answered with the weights as shipped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from exeunt.assessment import ESTIMATED
from exeunt.evaluation.balance import spread_out
from exeunt.evaluation.exam import Examined
from exeunt.precedents.coded_cases import CodedCase, coded_cases
from exeunt.precedents.likelihoods import BESIDE_NAMED
from exeunt.precedents.ratios import case_facts, estimate

_DECIMALS = 2
_SAME_DEPARTURE = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """For each case how many times its shipped value a weight is, and what was done, in words."""

    scales: tuple[Mapping[str, float], ...]
    words: str


def left_out(cases: Sequence[Examined]) -> LeftOut:
    """The scales of each case."""
    scales = [_ratio_scales(case) for case in cases]
    again = [number for number, scale in enumerate(scales) if scale]
    if not again:
        words = "weights as shipped: none of these cases is among those that they were estimated on"
        return LeftOut(tuple(scales), words)
    words = (
        f"the weight of being named and the ratios of facts estimated again for {len(again)} of "
        f"{len(cases)} cases, which they were estimated on, each left out in turn"
    )
    return LeftOut(tuple(scales), words)


def _ratio_scales(case: Examined) -> dict[str, float]:
    """Scales by quantity for a case that the ratios were estimated on, else none."""
    if not any(_is_same(case, coded) for coded in coded_cases()):
        return {}
    others = [one for one in case_facts() if not _is_same(case, one.case)]
    ratios = estimate(others, beside_named=True).ratios
    return {
        name: round(ratios[kind], _DECIMALS) / BESIDE_NAMED[kind]
        for name, kind in ESTIMATED.items()
    }


def _is_same(case: Examined, coded: CodedCase) -> bool:
    """May the coded case be this one, under a date that differs a little?"""
    day = case.dossier.left_on or case.dossier.known_before
    return coded.country == case.dossier.country and abs(coded.on - day) < _SAME_DEPARTURE


def joint(case: Examined, scale: Mapping[str, float]) -> dict[str, float]:
    """The assessment's probability of every possible host."""
    return spread_out(case.balance.probabilities(scale), list(case.prior), case.prior)
