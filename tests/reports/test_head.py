"""Headlines, bylines, datelines and boilerplate, told apart from the body."""

from __future__ import annotations

from datetime import date

import pytest

from exeunt.reports import Part, Report, from_text

BODY = "He will leave within two days, three people with knowledge of the talks said on Monday."


def parts(report: Report) -> list[tuple[str, str]]:
    return [(stretch.part.value, stretch.span.of(report.text)) for stretch in report.stretches]


def test_headline_byline_and_dateline() -> None:
    report = from_text(
        "REVIK WEIGHS EXILE IN CYPRUS\nBy ABBY ROWE and TOBY MAES\n12 minutes ago\n"
        "NICOSIA, May 3 (Lamp News) — “We are ready,” Foreign Minister Nikos Dray told US."
    )
    assert parts(report) == [
        ("headline", "REVIK WEIGHS EXILE IN CYPRUS"),
        ("byline", "By ABBY ROWE and TOBY MAES\n12 minutes ago"),
        ("dateline", "NICOSIA, May 3 (Lamp News) —"),
        ("body", "“We are ready,” Foreign Minister Nikos Dray told US."),
    ]
    assert report.title == "REVIK WEIGHS EXILE IN CYPRUS"
    assert report.authors == ("ABBY ROWE", "TOBY MAES")
    assert report.outlet == "Lamp News"
    assert report.published is None, "a day without its year is no date of publication"
    assert len(report.sentences) == 2


def test_date_authors_and_outlet_on_one_line() -> None:
    text = (
        " date 2019-02-15 By Esteban Duarte, Eric Martin and Ilya Arkhipov / Bloomberg\n\n"
        "The president is urged to go to “a nice beach somewhere.” The question is where would — "
        f"or could — he go?\n\n{BODY}"
    )
    report = from_text(text)
    assert report.authors == ("Esteban Duarte", "Eric Martin", "Ilya Arkhipov")
    assert (report.outlet, report.published) == ("Bloomberg", date(2019, 2, 15))
    assert report.title is None
    assert [part for part, _ in parts(report)] == ["byline", "body"]
    assert len(report.sentences) == 3


@pytest.mark.parametrize(
    ("line", "authors", "outlet", "published"),
    [
        ("By A. Roe, B. Sand and C. Holt / AFP", ("A. Roe", "B. Sand", "C. Holt"), "AFP", None),
        ("By Jane Doe, Reuters", ("Jane Doe",), "Reuters", None),
        ("By JANE DOE, Associated Press Writer", ("JANE DOE",), "Associated Press", None),
        ("By Jane Doe in Beirut", ("Jane Doe",), None, None),
        ("By Jane Doe, BBC News, Caracas", ("Jane Doe",), "BBC News", None),
        ("By Eva Roe | AP | 15 Feb. 2019, 10:30 GMT", ("Eva Roe",), "AP", date(2019, 2, 15)),
        ("By Dr. Ann B. Kole, Diplomatic Editor", ("Dr. Ann B. Kole",), None, None),
        ("By Jean d’Avray and Omar al-Bakr", ("Jean d’Avray", "Omar al-Bakr"), None, None),
        ("Par Jean Dupont", ("Jean Dupont",), None, None),
        ("By our correspondent in Cairo", (), None, None),
        ("By The New York Times", (), "The New York Times", None),
        ("Published on 3 March 2024 by Jane Doe", ("Jane Doe",), None, date(2024, 3, 3)),
        ("Published: March 3, 2024", (), None, date(2024, 3, 3)),
        ("Updated: 4 March 2024 | Published: 1 March 2024", (), None, date(2024, 3, 1)),
        ("Saturday 14 April 1979", (), None, date(1979, 4, 14)),
        ("1979-04-14", (), None, date(1979, 4, 14)),
        ("Source: The Press, Christchurch", (), "The Press, Christchurch", None),
        ("Reuters", (), "Reuters", None),
    ],
)  # fmt: skip
def test_credit_lines(
    line: str, authors: tuple[str, ...], outlet: str | None, published: date | None
) -> None:
    report = from_text(f"Revik weighs exile in Cyprus\n{line}\n\n{BODY}")
    assert parts(report)[1:] == [("byline", line), ("body", BODY)]
    assert (report.authors, report.outlet, report.published) == (authors, outlet, published)
    assert report.title == "Revik weighs exile in Cyprus"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("CARACAS, Feb 15 (Agency) - ", "Agency"),
        ("SANAA, Yemen (AP) — ", "AP"),
        ("Johannesburg - ", None),
        ("MUSCAT (Reuters) - ", "Reuters"),
        ("CAIRO, Egypt -- ", None),
        ("NZPA-Reuter Talloires ", "NZPA-Reuter"),
        ("SINGAPORE - ", None),
        ("ST. JOHN'S, Antigua (AP) - ", "AP"),
        ("DUBAI/CAIRO, Jan 16: ", None),
        ("ISLAMABAD: ", None),
        ("HEMPSTEAD, N.Y., Sept. 26 (UPI) — ", "UPI"),
        ("SÃO PAULO (AFP) – ", "AFP"),
        ("Paris, May 3 (dpa) - ", "dpa"),
        ("(CNN) -- ", "CNN"),
        ("Feb 15 (Reuters) - ", "Reuters"),
    ],
)
def test_datelines(line: str, agency: str | None) -> None:
    report = from_text(line + BODY)
    assert parts(report) == [("dateline", line.strip()), ("body", BODY)]
    assert report.outlet == agency


def test_a_dateline_with_its_year_dates_the_report() -> None:
    assert from_text(f"CARACAS, Feb 15, 2019 (Reuters) - {BODY}").published == date(2019, 2, 15)
    assert from_text(f"GENEVA, 3 July 1979 (AFP) — {BODY}").published == date(1979, 7, 3)


def test_a_dateline_may_follow_a_standfirst() -> None:
    report = from_text(f"He was offered “a mountain” to build on.\n\nRIYADH (Reuters) - {BODY}")
    assert [part for part, _ in parts(report)] == ["body", "dateline", "body"]


@pytest.mark.parametrize(
    "first",
    [
        "By Monday the president had gone.",
        "By land and sea they came.",
        "Cuba — long an ally — said no.",
        "NATO - The alliance - has no view.",
        "London — where he has a house — is cold.",
        "Moscow - Revik's ally - has said nothing.",
        "TRUMP: I never said that.",
        "March 3, 2024 was a bad day for him.",
        "Reporting by The Lamp showed that he had left.",
        "Reporting from Caracas was hard for them.",
        "Copyright law was changed in his favour.",
        "Sources: nobody would say. Published or not, it is so.",
        "Follow us, he told them.",
        "Where would he go?",
        "He goes to Doha",
        "Mobutu went to Togo. Where, then, would Gaddafi go?",
    ],
)
def test_first_sentences_stay_in_the_body(first: str) -> None:
    text = f"{first} {BODY}"
    report = from_text(text)
    assert parts(report) == [("body", text)]
    assert (report.title, report.outlet, report.authors, report.published) == (None, None, (), None)


def test_given_fields_win() -> None:
    report = from_text(
        f"Revik goes\nBy Jane Doe, Reuters\n3 March 2024\n\n{BODY}",
        id="r1",
        title="Another headline",
        outlet="The Lamp",
        authors=["Eva Sand"],
        published=date(2024, 3, 4),
        url="https://lamp.example/1",
    )
    assert (report.id, report.title, report.outlet) == ("r1", "Another headline", "The Lamp")
    assert (report.authors, report.published) == (("Eva Sand",), date(2024, 3, 4))
    assert report.url == "https://lamp.example/1"


def test_a_known_title_is_found_in_the_text() -> None:
    report = from_text(f"Revik Weighs Exile.\n\n{BODY}", title="Revik weighs exile")
    assert parts(report)[0] == ("headline", "Revik Weighs Exile.")
    assert report.title == "Revik weighs exile"


def test_published_in_words_and_words_that_name_no_day() -> None:
    assert from_text(BODY, published="2024-03-03T23:59:00Z").published == date(2024, 3, 3)
    report = from_text(BODY, published="03/04/2024")
    assert report.published is None
    assert "03/04/2024" in report.warnings[0]


def test_boilerplate() -> None:
    lines = [
        "Sign up for our newsletter",
        "Follow Jane Doe on Twitter @janedoe.",
        "(Reporting by Jane Doe in Cairo; Editing by Eva Sand.)",
        "© 2024 Lamp News",
    ]
    report = from_text("\n\n".join([BODY, lines[0], BODY, *lines[1:]]))
    assert parts(report) == [
        ("body", BODY),
        ("boilerplate", lines[0]),
        ("body", BODY),
        ("boilerplate", "\n\n".join(lines[1:])),
    ]
    assert report.authors == ("Jane Doe",)
    assert len(report.sentences) == 2


def test_labelled_header_lines() -> None:
    report = from_text(
        f"Title: Revik goes\nAuthor: Jane Doe\nDate: 3 March 2024\nSource: The Lamp\n\n{BODY}"
    )
    assert (report.title, report.outlet, report.authors) == (
        "Revik goes",
        "The Lamp",
        ("Jane Doe",),
    )
    assert report.published == date(2024, 3, 3)
    assert report.part_at(report.text.index("He will")) is Part.BODY
