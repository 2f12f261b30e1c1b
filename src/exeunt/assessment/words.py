"""Probabilities in words, on one of two published scales.

ICD 203 (Office of the Director of National Intelligence, *Analytic Standards*, 2015, section
D.6.e.2.a) has seven bands that touch.  The yardstick of the UK's Professional Head of
Intelligence Assessment (2019) has seven bands with gaps between them; a probability in a gap
takes the nearest band.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exeunt.errors import BrokenPromiseError


class Scale(StrEnum):
    """Whose words stand for probabilities."""

    ICD203 = "icd203"
    PHIA = "phia"


@dataclass(frozen=True, slots=True)
class Band:
    """A word and the probabilities it stands for, `low` to `high`, 0 to 1."""

    word: str
    low: float
    high: float

    @property
    def range_text(self) -> str:
        """The band in per cent.

        >>> Band("unlikely", 0.20, 0.45).range_text
        '20–45 %'
        """
        return f"{round(self.low * 100)}–{round(self.high * 100)} %"


ICD203_BANDS = (
    Band("almost no chance", 0.01, 0.05),
    Band("very unlikely", 0.05, 0.20),
    Band("unlikely", 0.20, 0.45),
    Band("roughly even chance", 0.45, 0.55),
    Band("likely", 0.55, 0.80),
    Band("very likely", 0.80, 0.95),
    Band("almost certain", 0.95, 0.99),
)

PHIA_BANDS = (
    Band("remote chance", 0.00, 0.05),
    Band("highly unlikely", 0.10, 0.20),
    Band("unlikely", 0.25, 0.35),
    Band("realistic possibility", 0.40, 0.50),
    Band("likely", 0.55, 0.75),
    Band("highly likely", 0.80, 0.90),
    Band("almost certain", 0.95, 1.00),
)

_BANDS = {Scale.ICD203: ICD203_BANDS, Scale.PHIA: PHIA_BANDS}


def bands(scale: Scale) -> tuple[Band, ...]:
    """The seven bands of a scale, from the lowest up."""
    return _BANDS[scale]


def likelihood_band(probability: float, scale: Scale = Scale.ICD203) -> Band:
    """The band of a probability (0 to 1).

    Where two bands touch, the upper one holds the border; in a gap the nearest one counts, and
    the lower one when both are as near.  Raises BrokenPromiseError outside 0 to 1.

    >>> likelihood_band(0.20).word, likelihood_band(0.22, Scale.PHIA).word
    ('unlikely', 'highly unlikely')
    """
    if not 0 <= probability <= 1:
        raise BrokenPromiseError(f"{probability!r} is no probability")
    best = _BANDS[scale][0]
    for band in _BANDS[scale]:
        nearer = _distance(probability, band) < _distance(probability, best)
        if nearer or band.low <= probability <= band.high:
            best = band
    return best


def likelihood_word(probability: float, scale: Scale = Scale.ICD203) -> str:
    """The word for a probability (0 to 1).  Raises BrokenPromiseError outside 0 to 1.

    >>> likelihood_word(0.31), likelihood_word(0.31, Scale.PHIA)
    ('unlikely', 'unlikely')
    """
    return likelihood_band(probability, scale).word


def _distance(probability: float, band: Band) -> float:
    """How far outside the band, 0 within; rounded, so that a tie in per cent is a tie."""
    outside = max(band.low - probability, probability - band.high, 0.0)
    return round(outside, 9)
