"""What is said of each place: its status, its role, and who shuts the door."""

from __future__ import annotations

import pytest
from option_samples import of_option, statuses, weigh

from exeunt.options.evidence import By, Direction, Role, Status

WORDINGS = [
    ("offered", "Kenya has offered President Odan Brell asylum, its foreign minister said.", "KEN"),
    ("offered", "Norway is ready to receive President Odan Brell, an envoy said.", "NOR"),
    ("offered", "Ghana invited Odan Brell to live in Accra, the Ghanaian president said.", "GHA"),
    (
        "offered",
        "“Our door is open to Odan Brell,” Peru’s foreign minister, Ana Ruiz, said.",
        "PER",
    ),
    (
        "discussed",
        "Talks are under way about a home for Odan Brell in Oman, a diplomat said.",
        "OMN",
    ),
    ("discussed", "Mediators are negotiating President Odan Brell’s exile in Qatar.", "QAT"),
    (
        "discussed",
        "A plan to send Odan Brell to Italy is on the table, two aides said.",
        "ITA",
    ),
    ("reported", "President Odan Brell is going to Oman, an aide said.", "OMN"),
    ("reported", "Odan Brell has asked Peru for asylum, a minister said.", "PER"),
    ("reported", "Odan Brell will fly to Kenya on Sunday, his lawyer said.", "KEN"),
    ("reported", "President Odan Brell is on his way to Serbia, local radio reported.", "SRB"),
    ("possible", "President Odan Brell may go to Oman, an analyst said.", "OMN"),
    ("possible", "Odan Brell could seek refuge in Kenya, diplomats said.", "KEN"),
    (
        "possible",
        "Chile would consider a request from Odan Brell, its foreign minister said.",
        "CHL",
    ),
    ("possible", "Serbia is seen as a likely refuge for President Odan Brell.", "SRB"),
    (
        "accepted",
        "President Odan Brell has accepted Oman’s offer of asylum, his lawyer said.",
        "OMN",
    ),
    ("accepted", "President Odan Brell agreed to go into exile in Ghana, mediators said.", "GHA"),
    ("denied", "Kenya denied that it had offered Odan Brell asylum.", "KEN"),
    ("denied", "President Odan Brell is not going to Norway, his spokesman said.", "NOR"),
    (
        "denied",
        "There has been no request from Odan Brell for asylum, Chile’s ministry said.",
        "CHL",
    ),
    ("refused", "Peru has refused to take in Odan Brell, its foreign minister said.", "PER"),
    ("refused", "Italy turned down Odan Brell’s request for asylum.", "ITA"),
    ("fled-to", "Odan Brell fled to Kenya on Monday, the army said.", "KEN"),
    ("fled-to", "Odan Brell landed in Oman with his family on Monday.", "OMN"),
    ("settled", "Odan Brell has asylum in Serbia, where he lives with his family.", "SRB"),
    ("settled", "Odan Brell has lived in exile in Norway since the coup.", "NOR"),
]


@pytest.mark.parametrize(("status", "text", "place"), WORDINGS)
def test_each_status_by_several_wordings(status: str, text: str, place: str) -> None:
    assert statuses(weigh(text)) == {(place, status)}


@pytest.mark.parametrize(
    ("text", "place", "by"),
    [
        ("Peru has refused to take in Odan Brell, its foreign minister said.", "PER", By.HOST),
        ("Italy closed its door to Odan Brell, the Italian premier said.", "ITA", By.HOST),
        ("Odan Brell turned down an invitation to live in Ghana.", "GHA", By.LEADER),
        ("Odan Brell rejected an offer of asylum from Ghana, aides said.", "GHA", By.LEADER),
        ("“I will not go to Oman,” President Odan Brell said.", "OMN", By.LEADER),
        ("The Kenyan foreign ministry denied that Kenya would take Odan Brell.", "KEN", By.HOST),
    ],
)
def test_who_shuts_the_door(text: str, place: str, by: By) -> None:
    shut = [e for e in of_option(weigh(text), place) if e.status in (Status.REFUSED, Status.DENIED)]
    assert shut
    assert {piece.by for piece in shut} == {by}
    assert {piece.direction for piece in shut} == {Direction.AGAINST}


def test_the_named_host_denies_it_about_itself() -> None:
    text = (
        "President Odan Brell will go to Kenya, two diplomats said. "
        "Kenya’s foreign minister, Ana Ruiz, said no such offer had been made."
    )
    reading = weigh(text)
    assert statuses(reading) == {("KEN", "reported"), ("KEN", "denied")}
    assert [e.by for e in of_option(reading, "KEN")] == [None, By.HOST]


@pytest.mark.parametrize(
    ("text", "transit", "end"),
    [
        ("Odan Brell will go to Oman by way of Kenya, an aide said.", "KEN", "OMN"),
        ("Odan Brell flew to Serbia after a stop in Ghana, the army said.", "GHA", "SRB"),
        (
            "Odan Brell travelled via Italy to Norway on Monday.",
            "ITA",
            "NOR",
        ),
    ],
)
def test_a_stop_on_the_way_is_no_end(text: str, transit: str, end: str) -> None:
    reading = weigh(text)
    assert {e.role for e in of_option(reading, end)} == {Role.DESTINATION}
    assert {e.role for e in of_option(reading, transit)} <= {Role.TRANSIT}


@pytest.mark.parametrize(
    "text",
    [
        "President Odan Brell will fly to Italy for medical treatment, his doctor said.",
        "President Odan Brell flew to Italy for surgery and will be back in a week, an aide said.",
    ],
)
def test_treatment_is_for_a_time(text: str) -> None:
    found = of_option(weigh(text), "ITA")
    assert found
    assert {piece.role for piece in found} == {Role.TEMPORARY}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Odan Brell is not going to Kenya but to Oman, an aide said.",
            {("KEN", "denied"), ("OMN", "reported")},
        ),
        (
            "Odan Brell will go to Serbia, not to Italy, his lawyer said.",
            {("SRB", "reported"), ("ITA", "denied")},
        ),
        ("Chile’s foreign minister did not rule out asylum for Odan Brell.", {("CHL", "possible")}),
        (
            "Kenya has offered Odan Brell asylum, but Peru has refused him, a diplomat said.",
            {("KEN", "offered"), ("PER", "refused")},
        ),
        (
            "Odan Brell could go to Kenya, Oman or Serbia, three diplomats said.",
            {("KEN", "possible"), ("OMN", "possible"), ("SRB", "possible")},
        ),
    ],
)
def test_contrasts_and_lists(text: str, pairs: set[tuple[str, str]]) -> None:
    assert statuses(weigh(text)) == pairs


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Several countries have offered President Odan Brell asylum, an envoy said.", "offered"),
        ("A third country is willing to take in Odan Brell, a diplomat said.", "offered"),
        ("Talks on exile for Odan Brell are under way, two diplomats said.", "discussed"),
        (
            "President Odan Brell fled abroad on Monday, the army said.",
            "fled-to",
        ),
    ],
)
def test_places_without_a_name(text: str, status: str) -> None:
    assert ("unnamed", status) in statuses(weigh(text))


def test_a_capital_speaks_for_its_country() -> None:
    assert statuses(weigh("Oslo would welcome President Odan Brell, a diplomat said.")) == {
        ("NOR", "offered")
    }


def test_a_pronoun_is_the_leader_of_the_sentence_before() -> None:
    text = "President Odan Brell packed his bags. He will fly to Kenya on Sunday, his lawyer said."
    assert statuses(weigh(text)) == {("KEN", "reported")}
