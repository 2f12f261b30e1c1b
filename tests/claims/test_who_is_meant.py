"""Who is meant by names, titles, pronouns and descriptions: one kind of wording at a time."""

from __future__ import annotations

import pytest
from reading_samples import said

from exeunt.claims.claim import SourceKind


def last(text: str) -> tuple[str | None, SourceKind]:
    """Name and kind of the last source."""
    source = said(text)[-1].source
    return source.name, source.kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("General Piet Haan came on Monday. The general said the army was loyal.", "Piet Haan"),
        ("Gen. Piet Haan came on Monday. The general said the army was loyal.", "Piet Haan"),
        ("The U.N. envoy, Henrik Vester, came. The envoy said it was over.", "Henrik Vester"),
        (
            "Chad's President Ali Moro met Togo's Prime Minister Ana Ruiz. The president said the "
            "talks were over.",
            "Ali Moro",
        ),
        (
            "Ex-president Ali Moro was seen on Monday. The ex-president said he was well.",
            "Ali Moro",
        ),
        (
            "President Ali Moro left with his wife, Ana Moro. Moro said he was well. His wife said "
            "the road was bad.",
            "Ana Moro",
        ),
    ],
)
def test_a_description_means_the_one_person_that_fits(text: str, name: str) -> None:
    assert last(text)[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "President Ana Ruiz of Chile and President Paul Tidd of Peru met. The president said the "
        "border was shut.",
        "President Ana Ruiz is ill, her aide said. A spokesman for the army said it was not so. "
        "The spokesman said she was well.",
        "President Ana Ruiz spoke on Monday. The Peruvian president said he had not listened.",
        "Interior Minister Paul Tidd spoke on Monday. The foreign minister said it was a lie.",
        "A general at the gate said he was tired. President Ana Ruiz came by. The general said he "
        "would go home.",
    ],
)
def test_a_description_that_fits_several_or_nobody_gets_no_name(text: str) -> None:
    assert last(text)[0] is None


def test_a_spokesman_is_not_the_one_he_speaks_for() -> None:
    claims = said(
        "A spokesman for President Odan Brell said the talks went on. Brell said nothing was "
        "agreed. The spokesman said the offer stood."
    )
    assert [c.source.name for c in claims] == [None, "Odan Brell", None]
    assert claims[2].source.same_as == claims[0].id
    assert claims[1].source.role == "President"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Brell spokesman Paul Tidd said that talks would go on.", ["Paul Tidd"]),
        ("The Brell administration said it had no plan.", ["Brell administration"]),
        (
            "Ali Moro and his wife Ana Moro left. Mr Moro said he was well. Mrs Moro said she was "
            "ill.",
            ["Ali Moro", "Ana Moro"],
        ),
        (
            "Ali Moro, whose father Omar Moro ruled before him, left on Monday. Moro said that he "
            "was well.",
            ["Ali Moro"],
        ),
        (
            "Muhammad al-Zubaydi left on Monday. Mohammed Al Zubaidi said he was well.",
            ["Muhammad al-Zubaydi"],
        ),
    ],
)
def test_names_that_share_a_word_stay_apart(text: str, names: list[str]) -> None:
    assert [claim.source.name for claim in said(text)] == names


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Ali Moro and his wife Ana Moro left. The couple said they were well.", 2, 2),
        (
            "Minister Ana Ruiz and Minister Paul Tidd said it was over. They said no more would "
            "come.",
            2,
            2,
        ),
    ],
)
def test_two_people_at_once(text: str, name: int, count: int) -> None:
    source = said(text)[-1].source
    assert source.name is not None
    assert len(source.name.split(" and ")) == name
    assert source.count == count


def test_the_former_and_the_latter() -> None:
    claims = said(
        "Foreign Minister Ana Ruiz and General Piet Haan met on Monday. The former said that it "
        "was over. The latter said that it was not."
    )
    assert claims[0].source.name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The National Front, a rebel group, said it won. The group said it was free.", 0),
        ("Reuters reported that he left. The agency said that he went by sea.", 0),
        ("Managua said it had no news. Nicaragua's government said the road was shut.", 0),
        (
            "The foreign ministry said it had no news. The interior ministry said the road was "
            "shut. The foreign ministry said it was not so.",
            0,
        ),
        (
            "The foreign ministry said in a statement that it had no news. According to the "
            "statement, the road was shut.",
            0,
        ),
    ],
)
def test_a_body_called_again_is_the_same(text: str, name: int) -> None:
    claims = said(text)
    assert claims[-1].source.same_as == claims[name].id


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("A Chilean official said he left. Officials said that he was well.", False),
        ("Peruvian officials said he left. Officials said that he was well.", True),
        (
            "Chilean officials said he left. Peruvian officials said no. "
            "The Chilean officials said that he was well.",
            True,
        ),
        ("Chilean officials said he left. The Peruvian officials said that he was well.", False),
    ],
)
def test_officials_again_are_the_same_only_if_number_and_country_agree(
    text: str, same: bool
) -> None:
    claims = said(text)
    assert (claims[-1].source.same_as == claims[0].id) is same


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A diplomat in Muscat said he was well.", None),
        ("Three diplomats in the United Arab Emirates said he was well.", None),
        ("An Omani diplomat in Paris said he was well.", "OMN"),
        ("Police officers in Lima said he was well.", "PER"),
    ],
)
def test_where_somebody_is_is_not_whose_he_is(text: str, country: str | None) -> None:
    assert said(text)[0].source.country == country


def test_people_named_one_by_one_are_added_up() -> None:
    claims = said("An army officer and two clerks said he was well. The officer said he had gone.")
    assert claims[0].source.count == 3
    assert claims[1].source.part_of == claims[0].id


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Panama's president said he was well.", SourceKind.OFFICIAL),
        ("Odan Brell's brother said he was well.", SourceKind.PERSON),
        ("A minister said he was well.", SourceKind.ANONYMOUS),
        ("The army chief said he was well.", SourceKind.ANONYMOUS),
    ],
)
def test_who_is_singled_out_by_office_or_kinship(text: str, kind: SourceKind) -> None:
    assert last(text) == (None, kind)


def test_he_is_not_whom_he_speaks_of() -> None:
    claim = said("Prime Minister Paul Tidd came. “We will not hand Brell over,” he said.")[-1]
    assert claim.source.name == "Paul Tidd"
