"""One line for each wording of a time: what it means in a report of Friday, 8 March 2024."""

from __future__ import annotations

from datetime import date

import pytest

from exeunt.claims.times import find_times
from exeunt.spans import Span

FRIDAY = date(2024, 3, 8)

LINES = [
    # weekdays, by tense
    ("He left Friday.", [("Friday", "2024-03-08")]),
    ("He will leave Friday.", [("Friday", "2024-03-08")]),
    ("He fled on Friday night.", [("on Friday night", "2024-03-08")]),
    ("He left last Friday.", [("last Friday", "2024-03-01")]),
    ("He left this past Friday.", [("this past Friday", "2024-03-01")]),
    ("He will leave this coming Friday.", [("this coming Friday", "2024-03-15")]),
    ("He leaves next Monday.", [("next Monday", "2024-03-11")]),
    ("By Friday he was gone.", [("Friday", "2024-03-08")]),
    ("He must go by Sunday.", [("Sunday", "2024-03-10")]),
    ("He was given until Monday to leave.", [("Monday", "2024-03-11")]),
    ("The ultimatum expires on Monday.", [("on Monday", "2024-03-11")]),
    ("The ultimatum expired on Monday.", [("on Monday", "2024-03-04")]),
    ("He would leave on Tuesday, the army said.", [("on Tuesday", "2024-03-12")]),
    ("He was to leave on Tuesday.", [("on Tuesday", "2024-03-12")]),
    ("He had planned to leave on Tuesday.", [("on Tuesday", None)]),
    ("He had been due to fly on Tuesday.", [("on Tuesday", None)]),
    ("Brell to leave on Tuesday", [("on Tuesday", "2024-03-12")]),
    ("Brell leaves on Tuesday", [("on Tuesday", "2024-03-12")]),
    ("HE LEFT ON TUESDAY.", [("TUESDAY", "2024-03-05")]),
    ("HE WILL LEAVE ON TUESDAY.", [("TUESDAY", "2024-03-12")]),
    (
        "He said on Tuesday that he would leave on Saturday.",
        [("on Tuesday", "2024-03-05"), ("on Saturday", "2024-03-09")],
    ),
    (
        "He fled on Wednesday and will speak on Monday.",
        [("on Wednesday", "2024-03-06"), ("on Monday", "2024-03-11")],
    ),
    # times of day and zones
    ("He fled in the early hours of Tuesday.", [("the early hours of Tuesday", "2024-03-05")]),
    ("He fled early on Tuesday.", [("early on Tuesday", "2024-03-05")]),
    ("He fled late Thursday.", [("late Thursday", "2024-03-07")]),
    ("He left earlier on Friday.", [("earlier on Friday", "2024-03-08")]),
    ("He left earlier today.", [("earlier today", "2024-03-08")]),
    ("He landed at 14:32 GMT on Thursday.", [("on Thursday", "2024-03-07")]),
    ("He landed at 3 a.m. EST Thursday.", [("Thursday", "2024-03-07")]),
    ("He landed on Thursday at 3 a.m. local time.", [("on Thursday", "2024-03-07")]),
    ("He landed at 8 p.m. U.S. time Thursday.", [("Thursday", "2024-03-07")]),
    ("He fled overnight.", [("overnight", "2024-03-07/2024-03-08")]),
    ("He will be moved overnight.", [("overnight", "2024-03-08/2024-03-09")]),
    ("He took an overnight flight.", []),
    ("He met them yesterday evening.", [("yesterday evening", "2024-03-07")]),
    ("He will speak tomorrow.", [("tomorrow", "2024-03-09")]),
    # days counted from a day that is named
    ("He had arrived two days earlier.", [("two days earlier", None)]),
    ("He had arrived the day before.", [("the day before", None)]),
    (
        "He fled on Thursday. Two days earlier, he had sworn to stay.",
        [("on Thursday", "2024-03-07"), ("Two days earlier", "2024-03-05")],
    ),
    (
        "He fled on March 3 and landed the next day.",
        [("on March 3", "2024-03-03"), ("the next day", "2024-03-04")],
    ),
    (
        "He spoke on Wednesday; the day before, he was ill.",
        [("on Wednesday", "2024-03-06"), ("the day before", "2024-03-05")],
    ),
    ("The day before the coup he was ill on Monday.", [("on Monday", "2024-03-04")]),
    (
        "He fled on 3 May 2011 and came back a week later.",
        [("on 3 May 2011", "2011-05-03"), ("a week later", "2011-05-09/2011-05-15")],
    ),
    # weeks, months, years
    ("He will go next week.", [("next week", "2024-03-11/2024-03-17")]),
    ("Earlier in the week he fled.", [("Earlier in the week", "2024-03-04/2024-03-10")]),
    ("He met them earlier this month.", [("earlier this month", "2024-03")]),
    ("He fled late last month.", [("late last month", "2024-02")]),
    ("Later this year he will go.", [("Later this year", "2024")]),
    ("He will be gone by month’s end.", [("month’s end", "2024-03")]),
    ("He will be gone by year's end.", [("year's end", "2024")]),
    ("He will be gone by year-end.", [("year-end", "2024")]),
    ("He fled at the start of the week.", [("the start of the week", "2024-03-04/2024-03-10")]),
    ("He came at the beginning of the year.", [("the beginning of the year", "2024")]),
    ("They met in mid-February.", [("mid-February", "2024-02")]),
    ("He fled in December.", [("December", "2023-12")]),
    ("Elections are due in November.", [("November", "2024-11")]),
    ("He will stay until the end of May.", [("the end of May", "2024-05")]),
    # since, until, from to
    ("He has lived there since June.", [("since June", "2023-06/2024-03-08")]),
    ("Since Tuesday he has been in Oman.", [("Since Tuesday", "2024-03-05/2024-03-08")]),
    ("He has been there since last year.", [("since last year", "2023/2024-03-08")]),
    ("He ruled until 1998.", [("1998", "1998")]),
    ("He ruled from 1990 to 1998.", [("from 1990 to 1998", "1990/1998")]),
    ("He ruled between 1990 and 1998.", [("between 1990 and 1998", "1990/1998")]),
    ("He ruled 1990-98.", [("1990-98", "1990/1998")]),
    ("He fled in the summer of 2011.", [("the summer of 2011", "2011")]),
    ("He fled in early 2011.", [("early 2011", "2011")]),
    # ago, within
    ("They met three days ago.", [("three days ago", "2024-03-05")]),
    ("They met a fortnight ago.", [("a fortnight ago", "2024-02-19/2024-02-25")]),
    ("He fled a decade ago.", [("a decade ago", "2014")]),
    ("He left hours ago.", [("hours ago", None)]),
    ("He will go within 48 hours.", [("within 48 hours", "2024-03-08/2024-03-10")]),
    ("He will go within days.", [("within days", None)]),
    ("He will go in the coming weeks.", [("in the coming weeks", None)]),
    # feasts
    ("He fled on New Year’s Eve.", [("New Year’s Eve", "2023-12-31")]),
    ("He fled on Christmas Day.", [("Christmas Day", "2023-12-25")]),
    ("He will speak on Christmas Day.", [("Christmas Day", "2024-12-25")]),
    ("He will speak on May Day.", [("May Day", "2024-05-01")]),
    # no times
    ("He has been in power for 22 years.", []),
    ("He met 2000 supporters at a hotel.", []),
    ("The road is 1990 metres long, not 98.", []),
]


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_a_wording_and_its_value(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = find_times(text, Span(0, len(text)), FRIDAY)
    assert [(time.words.text, time.value) for time in found] == expected
    for time in found:
        time.words.check(text)


RELATIVE = [text for text, _ in LINES if not any(sign.isdigit() for sign in text)]


@pytest.mark.parametrize("text", RELATIVE)
def test_without_a_day_of_publication_no_relative_time_has_a_value(text: str) -> None:
    found = find_times(text, Span(0, len(text)), None)
    assert {time.value for time in found} <= {None}


def test_a_day_in_the_sentence_before_the_claim_counts_too() -> None:
    text = "He fled on Thursday. He had sworn to stay two days earlier."
    (time,) = find_times(text, Span(21, len(text)), FRIDAY)
    assert time.value == "2024-03-05"


def test_a_day_in_another_paragraph_does_not_count() -> None:
    text = "He fled on Thursday.\n\nHe had sworn to stay two days earlier."
    (time,) = find_times(text, Span(22, len(text)), FRIDAY)
    assert time.value is None
