from __future__ import annotations

import pytest

from exeunt.precedents.cases import exile_cases
from exeunt.precedents.model import Situation, situations
from exeunt.precedents.prior import Models, models_of


@pytest.fixture(scope="session")
def panel() -> tuple[Situation, ...]:
    return situations(exile_cases())


@pytest.fixture(scope="session")
def models(panel: tuple[Situation, ...]) -> Models:
    """The models of the whole table, so that tests of the door need not fit anew."""
    return models_of(panel, None)
