"""States by code and by what a user types."""

import subprocess
import sys

import pycountry
import pytest

from exeunt.errors import UsageError
from exeunt.places import Status, capital, demonyms, find_places, lookup, state, states

_ODD_OFFICIAL_NAMES = {"BES", "GBR", "GRC", "MEX", "SHN", "TWN", "VIR"}


def test_codes_agree_with_iso_3166() -> None:
    ours = {s.code: s.alpha2 for s in states()}
    assert ours.pop("XKX") == "XK"
    assert ours == {c.alpha_3: c.alpha_2 for c in pycountry.countries}
    assert sum(s.status is Status.MEMBER for s in states()) == 193
    assert {s.code for s in states() if s.status is Status.OBSERVER} == {"VAT", "PSE"}


def test_short_names() -> None:
    names = [state(c).name for c in ("RUS", "KOR", "CIV", "TUR", "COD")]
    assert names == ["Russia", "South Korea", "Côte d'Ivoire", "Turkey", "DR Congo"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Venezuela", "VEN"),
        ("VEN", "VEN"),
        ("ven", "VEN"),
        ("ve", "VEN"),
        (" Ivory Coast ", "CIV"),
        ("cote d’ivoire", "CIV"),
        ("the Gambia", "GMB"),
        ("The Netherlands", "NLD"),
        ("Swaziland", "SWZ"),
        ("UK", "GBR"),
        ("usa", "USA"),
        ("Moscow", "RUS"),
        ("Cuban", "CUB"),
        ("Kosovo", "XKX"),
    ],
)
def test_lookup(typed: str, code: str) -> None:
    assert lookup(typed).code == code


def test_lookup_takes_the_names_of_iso_3166() -> None:
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "official_name", country.name)):
            if name == "Congo" or name.startswith("Heard") or "Special Admin" in name:
                continue
            try:
                assert lookup(name).code == country.alpha_3, name
            except UsageError:
                assert country.alpha_3 in _ODD_OFFICIAL_NAMES, name


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("Venezula", "Venezuela (VEN)"), ("Congo", "(COG)"), ("Xyzzyx", "such as"), ("", "such as")],
)
def test_lookup_says_what_to_do(typed: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        lookup(typed)
    assert hint in str(caught.value)


def test_unknown_code() -> None:
    with pytest.raises(UsageError, match=r"did you mean .*VEN"):
        state("VEX")


def test_every_member_has_a_demonym_and_a_capital_that_are_found() -> None:
    for member in states():
        if member.status is not Status.MEMBER:
            continue
        for word in (member.name, *demonyms(member.code)):
            (place,) = find_places(f"He was told to see the {word} at once.")
            assert place.code == member.code or member.code in place.candidates, word
        assert demonyms(member.code) or member.code in ("COG", "COD")
        seat = capital(member.code)
        assert seat is not None, member.code
        (place,) = find_places(f"He was in {seat} then.")
        assert place.code == member.code


def test_importing_is_cheap() -> None:
    code = "import sys, exeunt.places; print('babel' in sys.modules, 'pycountry' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
