import pytest

from exeunt.brief import Scale, likelihood_word
from exeunt.brief.words import bands, likelihood_band
from exeunt.errors import BrokenPromiseError


@pytest.mark.parametrize(
    ("probability", "word"),
    [
        (0.0, "almost no chance"),
        (0.049, "almost no chance"),
        (0.05, "very unlikely"),
        (0.20, "unlikely"),
        (0.45, "roughly even chance"),
        (0.55, "likely"),
        (0.80, "very likely"),
        (0.95, "almost certain"),
        (1.0, "almost certain"),
    ],
)
def test_icd_203_borders_belong_to_the_upper_band(probability: float, word: str) -> None:
    assert likelihood_word(probability) == word


@pytest.mark.parametrize(
    ("probability", "word"),
    [
        (0.0, "remote chance"),
        (0.06, "remote chance"),
        (0.075, "remote chance"),
        (0.08, "highly unlikely"),
        (0.225, "highly unlikely"),
        (0.24, "unlikely"),
        (0.375, "unlikely"),
        (0.39, "realistic possibility"),
        (0.53, "likely"),
        (0.78, "highly likely"),
        (0.93, "almost certain"),
        (1.0, "almost certain"),
    ],
)
def test_phia_gaps_take_the_nearest_band(probability: float, word: str) -> None:
    assert likelihood_word(probability, Scale.PHIA) == word


@pytest.mark.parametrize("scale", list(Scale))
def test_each_scale_has_seven_rising_bands(scale: Scale) -> None:
    found = bands(scale)
    assert len(found) == 7
    assert [likelihood_band((b.low + b.high) / 2, scale) for b in found] == list(found)


@pytest.mark.parametrize("wrong", [-0.01, 1.01, float("nan")])
def test_what_is_no_probability_is_refused(wrong: float) -> None:
    with pytest.raises(BrokenPromiseError):
        likelihood_word(wrong)
