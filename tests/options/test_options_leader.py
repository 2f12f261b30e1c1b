"""Whom the reports are about: by title, by the table of leaders, by name, or nobody."""

from __future__ import annotations

from datetime import date

import pytest
from option_samples import close

from exeunt.claims import CloseReading, read_closely
from exeunt.errors import UsageError
from exeunt.options import find_leader
from exeunt.reports import from_text


def test_by_title() -> None:
    leader = find_leader(
        [close("Zambian President Odan Brell may go into exile, Ana Ruiz, a lawyer, said.")]
    )
    assert (leader.name, leader.country) == ("Odan Brell", "ZMB")
    assert leader.role is not None
    assert "President" in leader.role
    assert leader.country_source == "title"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Zambian President Odan Brell may step down.", "Odan Brell", "ZMB"),
        ("The prime minister of Norway, Oda Brandt, may flee the country.", "Oda Brandt", "NOR"),
        ("King Abel Taufa of Tonga may abdicate. King Abel has left.", "Abel Taufa", "TON"),
    ],
)
def test_by_other_titles(text: str, name: str, country: str) -> None:
    leader = find_leader([close(text)])
    assert (leader.name, leader.country) == (name, country)


def test_by_the_table_of_leaders() -> None:
    leader = find_leader([close("Alexander Lukashenko could flee. Lukashenko has a plane ready.")])
    assert leader.country == "BLR"
    assert leader.country_source == "table of leaders"


def test_the_title_of_another_report_counts() -> None:
    leader = find_leader(
        [
            close("Brell may flee within days, aides said. Brell has packed.", "a"),
            close("President Odan Brell of Zambia may flee within days.", "b"),
        ]
    )
    assert (leader.name, leader.country) == ("Odan Brell", "ZMB")


TWO = (
    "President Odan Brell of Zambia may go into exile. Brell has packed, and Brell will leave "
    "soon, aides said. President Lena Osk of Norway met him in Oslo."
)


def test_of_two_leaders_the_one_the_report_is_about() -> None:
    assert find_leader([close(TWO)]).name == "Odan Brell"


@pytest.mark.parametrize("about", ["Lena Osk", "Osk", "LENA OSK"])
def test_the_other_by_name(about: str) -> None:
    assert find_leader([close(TWO)], about).name == "Lena Osk"


@pytest.mark.parametrize(
    "text",
    [
        TWO.replace("President Lena Osk of Norway", "Norwegian President Lena Osk"),
        TWO,
    ],
)
def test_the_other_has_her_own_country(text: str) -> None:
    assert find_leader([close(text)], "Lena Osk").country == "NOR"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Kenya has offered Zambian President Odan Brell asylum.", "ZMB"),
        ("Kenya has offered President Odan Brell asylum, a Kenyan minister said.", None),
        (
            "President Odan Brell of Zambia may go into exile. Kenya has offered Brell asylum, "
            "said Ana Ruiz, the Kenyan foreign minister. Kenya is near.",
            "ZMB",
        ),
    ],
)
def test_a_host_is_not_home(text: str, country: str | None) -> None:
    assert find_leader([close(text)]).country == country


def test_the_order_of_reports_does_not_matter() -> None:
    readings = [close(TWO, "a"), close("President Lena Osk of Norway spoke.", "b")]
    assert find_leader(readings) == find_leader(readings[::-1])


@pytest.mark.parametrize(
    "text",
    [
        "The harvest was good. Farmers were glad of the rain.",
        "Ana Ruiz, a lawyer, opened a shop in Lima.",
    ],
)
def test_nobody(text: str) -> None:
    with pytest.raises(UsageError, match="--about"):
        find_leader([close(text)])


def test_a_name_that_no_report_holds() -> None:
    with pytest.raises(UsageError, match="Nobody Atall"):
        find_leader([close(TWO)], "Nobody Atall")


def test_no_reports() -> None:
    with pytest.raises(UsageError):
        find_leader([])


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "President Ronald Reagan has offered Ferdinand Marcos a home in the United States. "
            "Mr Reagan spoke to him on Monday, the White House said. Marcos refuses to go.",
            "Ferdinand Marcos", "PHL",
        ),
        (
            "Jean-Bertrand Aristide, who has fled Haiti, was offered asylum by Mireya Moscoso, the "
            "president of Panama. Moscoso spoke to Aristide on Sunday, she said.",
            "Jean-Bertrand Aristide", "HTI",
        ),
        (
            "Odan Brell of Zambia has fled to Oman. General Tom Lind took power on Monday. Lind "
            "told a crowd that Brell’s rule was over; Lind was sworn in as interim president.",
            "Odan Brell", "ZMB",
        ),
        (
            "Vladimir Putin said that he would not object to Askar Akayev coming to Russia. Putin "
            "told reporters that Akayev, who has fled Kyrgyzstan, was welcome.",
            "Askar Akayev", "KGZ",
        ),
    ],
)  # fmt: skip
def test_hosts_brokers_and_successors_are_not_the_leader(
    text: str, name: str, country: str
) -> None:
    leader = find_leader([close(text)])
    assert (leader.name, leader.country) == (name, country)


def on(day: date, text: str) -> CloseReading:
    return read_closely(from_text(text, id="sample", published=day))


@pytest.mark.parametrize(
    ("day", "text", "name", "country"),
    [
        (
            date(2024, 3, 4),
            "Haiti’s prime minister has left Kenya. Whether the prime minister will go home is "
            "unknown.",
            "Ariel Henry", "HTI",
        ),
        (
            date(1979, 1, 16),
            "The Shah of Iran has fled to Egypt. The shah will not come back, officials say.",
            "Mohammad Reza Pahlavi", "IRN",
        ),
        (
            date(2012, 4, 18),
            "Mali’s deposed president is in the embassy of Senegal, where he took refuge.",
            "Amadou Toumani Touré", "MLI",
        ),
    ],
)  # fmt: skip
def test_a_title_alone_means_who_held_the_office(
    day: date, text: str, name: str, country: str
) -> None:
    leader = find_leader([on(day, text)])
    assert (leader.name, leader.country) == (name, country)
    assert leader.country_source == "title"


def test_a_name_beside_the_title_counts_before_the_table() -> None:
    text = (
        "Thandeka Mokoena, Lesotho’s first woman prime minister, has crossed into Botswana. She "
        "did not intend to remain."
    )
    leader = find_leader([close(text)])
    assert (leader.name, leader.country) == ("Thandeka Mokoena", "LSO")


def test_who_left_office_long_ago_is_not_guessed() -> None:
    text = "Norway’s former prime minister has fled to Oman. The former prime minister is safe."
    with pytest.raises(UsageError):
        find_leader([on(date(2024, 3, 8), text)])


def test_a_surname_of_several_leaders_of_one_country_tells_the_country() -> None:
    text = "Rajapaksa has fled. The United States refused Rajapaksa a visa, and he left the palace."
    assert find_leader([on(date(2022, 7, 12), text)]).country == "LKA"
