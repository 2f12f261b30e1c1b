from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exeunt.errors import UsageError
from exeunt.precedents.states import all_states, resolve, states_on
from exeunt.precedents.ties import capital_on

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("words", "on", "code", "name"),
    [
        ("VEN", date(2019, 2, 15), "VEN", "Venezuela"),
        ("venezuela", date(2019, 2, 15), "VEN", "Venezuela"),
        ("DDR", date(1989, 10, 9), "DDR", "East Germany"),
        ("East Germany", date(1989, 10, 9), "DDR", "East Germany"),
        ("YUG", date(1991, 6, 25), "SRB", "Yugoslavia"),
        ("SRB", date(1991, 6, 25), "SRB", "Yugoslavia"),
        ("SUN", date(1980, 1, 1), "RUS", "Soviet Union"),
        ("RUS", date(1980, 1, 1), "RUS", "Soviet Union"),
        ("XKX", date(2010, 1, 1), "XKX", "Kosovo"),
        ("TWN", date(1980, 1, 1), "TWN", "Taiwan"),
        ("PSE", date(2020, 1, 1), "PSE", "Palestine"),
        ("Zaire", date(1990, 1, 1), "COD", "DR Congo"),
        ("RVN", date(1970, 1, 1), "RVN", "South Vietnam"),
        ("South Sudan", date(2012, 1, 1), "SSD", "South Sudan"),
    ],
)
def test_codes_names_and_dead_states(words: str, on: date, code: str, name: str) -> None:
    state = resolve(words, on, today=TODAY)
    assert (state.code, state.name) == (code, name)


@pytest.mark.parametrize(
    ("words", "on", "said"),
    [
        ("SSD", date(2010, 1, 1), "not yet independent"),
        ("XKX", date(2000, 1, 1), "2008-02-17"),
        ("PSE", date(2000, 1, 1), "2012-11-29"),
        ("DDR", date(1995, 1, 1), "give DEU"),
        ("SUN", date(1995, 1, 1), "give RUS"),
        ("XYZ", date(2000, 1, 1), "no state of that name"),
        ("HKG", date(2000, 1, 1), "Hong Kong"),
        ("Venezuala", date(2000, 1, 1), "did you mean 'Venezuela'"),
        ("VEN", date(2040, 1, 1), "in the future"),
        ("VEN", date(1945, 12, 31), "begin on 1946-01-01"),
        ("", date(2000, 1, 1), "no state"),
    ],
)
def test_what_cannot_be_answered_says_why(words: str, on: date, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        resolve(words, on, today=TODAY)


def test_the_table_is_sound() -> None:
    codes = {state.code for state in all_states()}
    for state in all_states():
        assert state.source
        assert state.start is None or state.end is None or state.start < state.end
        assert state.successor is None or state.successor in codes
        assert set(state.territory) <= codes
    for on in (date(1946, 1, 1), date(1960, 1, 1), date(1991, 12, 26), TODAY):
        living = [state.code for state in states_on(on)]
        assert len(living) == len(set(living))


@given(st.dates(date(1946, 1, 1), TODAY))
def test_every_state_of_a_day_has_a_capital_and_resolves(on: date) -> None:
    for state in states_on(on):
        assert -90 <= capital_on(state.code, on).latitude <= 90
        assert resolve(state.code, on).code == state.code


def test_the_numbers_of_states_are_plausible() -> None:
    assert 65 <= len(states_on(date(1946, 6, 1))) <= 80
    assert 194 <= len(states_on(TODAY)) <= 198
