"""People of a text: every naming, the full name, the title; who is meant by a short name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.people import Gender, People, Person, find_people, without_places
from exeunt.places import find_places
from exeunt.spans import Span


def spans(text: str, *names: str) -> list[Span]:
    """Where the names stand, in the order given, each after the one before."""
    out, at = [], 0
    for name in names:
        start = text.index(name, at)
        at = start + len(name)
        out.append(Span(start, at))
    return out


def people(text: str, *names: str) -> People:
    return find_people(text, spans(text, *names), find_places(text))


def only(text: str, *names: str) -> Person:
    found = people(text, *names)
    assert len(found.persons) == 1
    return found.persons[0]


@pytest.mark.parametrize(
    ("text", "name", "full", "role", "country"),
    [
        ("President Odan Brell spoke.", "Odan Brell", "Odan Brell", "President", None),
        (
            "Zambian President Odan Brell spoke.",
            "Odan Brell",
            "Odan Brell",
            "Zambian President",
            "ZMB",
        ),
        (
            "Paul Tidd, the ambassador of Kenya, spoke.",
            "Paul Tidd",
            "Paul Tidd",
            "ambassador of Kenya",
            "KEN",
        ),
        (
            "On Monday the finance minister, Lia Monk, spoke.",
            "Lia Monk",
            "Lia Monk",
            "finance minister",
            None,
        ),
        (
            "The finance minister, Lia Monk, spoke.",
            "Lia Monk",
            "Lia Monk",
            "finance minister",
            None,
        ),
        ("Dr. Ann B. Kole, his doctor, came.", "Dr. Ann B. Kole", "Ann B. Kole", "doctor", None),
        ("Lia Monk’s house was sold.", "Lia Monk’s", "Lia Monk", None, None),
        (
            "US Special Envoy to Chad Paul Tidd spoke.",
            "Paul Tidd",
            "Paul Tidd",
            "US Special Envoy to Chad",
            "USA",
        ),
    ],
)
def test_name_role_and_country(
    text: str, name: str, full: str, role: str | None, country: str | None
) -> None:
    person = only(text, name)
    assert (person.name, person.role, person.country) == (full, role, country)
    if person.role_span is not None:
        assert person.role_span.of(text) == person.role


@pytest.mark.parametrize("short", ["Brell", "Mr. Brell", "President Brell", "Odan"])
def test_a_short_name_is_the_same_person(short: str) -> None:
    text = f"President Odan Brell came. {short} left."
    found = people(text, "Odan Brell", short)
    assert [naming.person for naming in found.namings] == [0, 0]
    assert found.persons[0].name == "Odan Brell"


def test_a_short_name_may_come_first() -> None:
    found = people("Brell is ill. President Odan Brell fell on Monday.", "Brell", "Odan Brell")
    assert [person.name for person in found.persons] == ["Odan Brell"]


def test_two_of_one_surname_are_two() -> None:
    text = "Odan Brell and Ana Brell came. Ana Brell left."
    found = people(text, "Odan Brell", "Ana Brell", "Ana Brell")
    assert [naming.person for naming in found.namings] == [0, 1, 1]


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Mrs. Lunt came.", "Mrs. Lunt", Gender.FEMALE),
        ("Mr. Tidd came.", "Mr. Tidd", Gender.MALE),
        ("Queen Olga came.", "Queen Olga", Gender.FEMALE),
        ("On Monday the spokeswoman, Lia Monk, spoke.", "Lia Monk", Gender.FEMALE),
        ("The spokeswoman, Lia Monk, spoke.", "Lia Monk", Gender.FEMALE),
        ("Lia Monk spoke.", "Lia Monk", Gender.UNKNOWN),
    ],
)
def test_gender_is_told_and_never_guessed(text: str, name: str, gender: Gender) -> None:
    assert only(text, name).gender is gender


def test_accents_and_capitals_do_not_part_a_name() -> None:
    text = "Nicolás Pérez came. PEREZ left. Perez slept."
    found = people(text, "Nicolás Pérez", "PEREZ", "Perez")
    assert [person.name for person in found.persons] == ["Nicolás Pérez"]


@pytest.mark.parametrize(
    "place",
    [
        "Chile",
        "Venezuela",
        "Kenya",
    ],
)
def test_a_place_before_a_name_is_cut_off(place: str) -> None:
    text = f"The envoy to {place} Paul Tidd spoke."
    (name,) = without_places(text, spans(text, f"{place} Paul Tidd"), find_places(text))
    assert name.of(text) == "Paul Tidd"


def test_namings_within_a_span() -> None:
    text = "Odan Brell came. Lia Monk left."
    found = people(text, "Odan Brell", "Lia Monk")
    assert [n.span.of(text) for n in found.within(Span(17, len(text)))] == ["Lia Monk"]


def test_nobody() -> None:
    found = people("The square was empty.")
    assert (found.persons, found.namings) == ((), ())


PIECES = st.sampled_from(
    ["Odan ", "Brell", "Mr. ", "President ", "of Kenya ", "Ann B. Kole", "’s ", ", ", ". ", "\n",
     "Лев Орлов ", "محمد ", "李文 ", "é", "\u00a0", "🙂", "“Shutter” ", "(", "-", "al-"]
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, max_size=20).map("".join), st.data())
def test_names_and_roles_stand_in_any_text(text: str, data: st.DataObject) -> None:
    ends = data.draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True).map(sorted))
    names = [Span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    found = find_people(text, names, find_places(text))
    for naming in found.namings:
        assert naming.span.of(text).strip()
        assert 0 <= naming.person < len(found.persons)
    for person in found.persons:
        assert person.name
        if person.role_span is not None:
            assert person.role_span.of(text) == person.role
