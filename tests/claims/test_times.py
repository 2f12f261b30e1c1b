"""Times in reports: found to the letter, valued by the day of publication, never guessed."""

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.claims.times import find_times
from exeunt.spans import Span

FRIDAY = date(2024, 3, 8)


def times(text: str, anchor: date | None = FRIDAY) -> list[tuple[str, str | None]]:
    found = find_times(text, Span(0, len(text)), anchor)
    return [(t.words.text, t.value) for t in found]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("on 2019-02-15 he", "on 2019-02-15", "2019-02-15"),
        ("left in 2019-02", "2019-02", "2019-02"),
        ("Feb. 23, 2011", "Feb. 23, 2011", "2011-02-23"),
        ("February 23 2011", "February 23 2011", "2011-02-23"),
        ("the 23rd of February 2011", "23rd of February 2011", "2011-02-23"),
        ("15 Feb 2019", "15 Feb 2019", "2019-02-15"),
        ("Thursday 21 May 2015", "Thursday 21 May 2015", "2015-05-21"),
        ("Fri, 8 Mar 2024", "Fri, 8 Mar 2024", "2024-03-08"),
        ("Friday, March 8, 2024", "Friday, March 8, 2024", "2024-03-08"),
        ("MAY 3, 2024", "MAY 3, 2024", "2024-05-03"),
        ("May 3-5, 2024", "May 3-5, 2024", "2024-05-03/2024-05-05"),
        ("3–5 May 2024", "3–5 May 2024", "2024-05-03/2024-05-05"),
        ("02/15/2019", "02/15/2019", "2019-02-15"),
        ("15/02/2019", "15/02/2019", "2019-02-15"),
        ("03/04/2019", "03/04/2019", None),
        ("03.04.2019", "03.04.2019", "2019-04-03"),
        ("in Sept 2025", "Sept 2025", "2025-09"),
        ("in March of 2011", "March of 2011", "2011-03"),
        ("late March 2011", "late March 2011", "2011-03"),
        ("in 2009", "2009", "2009"),
        ("the 1989 coup", "1989", "1989"),
        ("the 2018 elections", "2018", "2018"),
        ("in the 1980s", "1980s", "1980/1989"),
        ("February 31, 2019", "February 31, 2019", None),
    ],
)
def test_absolute_times_need_no_anchor(text: str, words: str, value: str | None) -> None:
    expected = [(words.removeprefix("on "), value)]
    for anchor in (None, FRIDAY):
        assert [(w.removeprefix("on "), v) for w, v in times(text, anchor)] == expected


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("May 3", "May 3", "2024-05-03"),
        ("Jan 23", "Jan 23", "2024-01-23"),
        ("15 February", "15 February", "2024-02-15"),
        ("the early hours of July 13", "the early hours of July 13", "2024-07-13"),
        ("He fled on November 2.", "on November 2", "2023-11-02"),
        ("He will go on Dec. 20.", "on Dec. 20", "2024-12-20"),
        ("last May 3", "last May 3", "2023-05-03"),
        ("May 3 last year", "May 3 last year", "2023-05-03"),
        ("on Friday, March 1,", "on Friday, March 1", "2024-03-01"),
        ("on Thursday, March 9,", "on Thursday, March 9", "2023-03-09"),
        ("He left on Friday.", "on Friday", "2024-03-08"),
        ("He left on Saturday.", "on Saturday", "2024-03-02"),
        ("He will leave Saturday.", "Saturday", "2024-03-09"),
        ("It was said Mr. Revik would leave on Sunday.", "on Sunday", "2024-03-10"),
        ("He had until Sunday to go.", "Sunday", "2024-03-10"),
        ("He was met by her on Sunday.", "on Sunday", "2024-03-03"),
        ("elections to be held on Sunday", "on Sunday", "2024-03-10"),
        ("He will be freed on Monday.", "on Monday", "2024-03-11"),
        ("Monday’s meeting", "Monday", None),
        ("last Friday", "last Friday", "2024-03-01"),
        ("next Friday", "next Friday", "2024-03-15"),
        ("this Sunday", "this Sunday", "2024-03-10"),
        ("on Monday of last week", "on Monday of last week", "2024-02-26"),
        ("Tuesday night he fled", "Tuesday night", "2024-03-05"),
        ("the following Friday he fled", "the following Friday", None),
        ("yesterday", "yesterday", "2024-03-07"),
        ("Tomorrow morning", "Tomorrow morning", "2024-03-09"),
        ("tonight", "tonight", "2024-03-08"),
        ("last night", "last night", "2024-03-07"),
        ("the day after tomorrow", "the day after tomorrow", "2024-03-10"),
        ("last week", "last week", "2024-02-26/2024-03-03"),
        ("earlier this week", "earlier this week", "2024-03-04/2024-03-10"),
        ("next month", "next month", "2024-04"),
        ("late last year", "late last year", "2023"),
        ("by the end of the year", "the end of the year", "2024"),
        ("December last year", "December last year", "2023-12"),
        ("last December", "last December", "2023-12"),
        ("this March", "this March", "2024-03"),
        ("mid-March", "mid-March", "2024-03"),
        ("He resigned in October.", "October", "2023-10"),
        ("He met them over the weekend.", "the weekend", "2024-03-02/2024-03-03"),
        ("He will go at the weekend.", "the weekend", "2024-03-09/2024-03-10"),
        ("last weekend", "last weekend", "2024-03-02/2024-03-03"),
        ("12 minutes ago", "12 minutes ago", "2024-03-08"),
        ("10 hours ago", "10 hours ago", "2024-03-07/2024-03-08"),
        ("two days ago", "two days ago", "2024-03-06"),
        ("three weeks ago", "three weeks ago", "2024-02-12/2024-02-18"),
        ("four months ago", "four months ago", "2023-11"),
        ("a year ago", "a year ago", "2023"),
        ("A month ago", "A month ago", "2024-02"),
        ("several days ago", "several days ago", None),
        ("within two days", "within two days", "2024-03-08/2024-03-10"),
        ("in the next 48 hours", "in the next 48 hours", "2024-03-08/2024-03-10"),
        ("over the past three weeks", "over the past three weeks", "2024-02-16/2024-03-08"),
        ("over the past year", "over the past year", "2023-03-08/2024-03-08"),
        ("He will go in two days’ time.", "in two days’ time", "2024-03-10"),
        ("the second in two days", "in two days", None),
        ("waiting since Tuesday", "since Tuesday", "2024-03-05/2024-03-08"),
        ("since 2009", "since 2009", "2009/2024-03-08"),
        ("in recent days", "in recent days", None),
        ("two days later", "two days later", None),
        ("the next day", "the next day", None),
        ("9999 years ago", "9999 years ago", None),
    ],
)
def test_relative_times(text: str, words: str, value: str | None) -> None:
    assert times(text) == [(words, value)]
    assert [v for _, v in times(text, None)] == [None if words != "since 2009" else "2009"]


def test_december_last_year_of_a_report_of_2019() -> None:
    anchor = date(2019, 2, 15)
    assert times("inauguration in December last year.", anchor) == [
        ("December last year", "2018-12")
    ]
    assert times("last week", anchor) == [("last week", "2019-02-04/2019-02-10")]


def test_modal_may_and_april_the_person() -> None:
    text = "Revik may leave on Friday, April Marsh, his niece, said on Friday."
    assert times(text) == [("on Friday", "2024-03-08"), ("on Friday", "2024-03-08")]


@pytest.mark.parametrize(
    "text",
    [
        "for weeks, for two years",
        "Theresa May resigned. May I? They march. June Smith and April met.",
        "March 3,000 men",
        "2000 soldiers and $2010 and 2,011",
        "the Sunday Times, the Mail on Sunday, Bloody Sunday, Black Friday",
        "on Fridays",
        "it did not last a day",
        "Every day and night the same, a year long.",
        "a second person, the third",
        "flight 2019-02-15-77",
    ],
)
def test_no_time_at_all(text: str) -> None:
    assert times(text) == []


def test_only_within_the_span_but_with_the_tense_of_the_sentence() -> None:
    text = "On Monday he promised to go on Sunday."
    start = text.index("go")
    (found,) = find_times(text, Span(start, len(text)), FRIDAY)
    assert (found.words.text, found.value) == ("on Sunday", "2024-03-10")


_WORDS = st.sampled_from(
    "last next this the on since in of May March Friday Sun. 3 31 12 2019 9999 - / , . ’s week "
    "year days hours ago later within early mid- two a couple weekend night tomorrow said will"
    "".split()
)
_VALUE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def _parses(value: str) -> bool:
    if not _VALUE.fullmatch(value):
        return False
    date.fromisoformat((value + "-01-01")[:10] if len(value) == 4 else (value + "-01")[:10])
    return True


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(st.text(min_size=1), st.lists(_WORDS, min_size=1).map(" ".join)),
    st.one_of(st.none(), st.dates()),
    st.data(),
)
def test_spans_cut_the_text_and_values_are_iso(
    text: str, anchor: date | None, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    last = start
    for found in find_times(text, Span(start, end), anchor):
        found.words.check(text)
        assert last <= found.words.start < found.words.end <= end
        last = found.words.end
        if found.value is not None:
            assert all(_parses(part) for part in found.value.split("/"))
            parts = found.value.split("/")
            assert parts == sorted(parts)


@pytest.mark.parametrize(
    "piece", ["1 ", "the ", "May ", "last ", "in the ", "12-", "on \n", "aaaa"]
)
def test_hostile_repetition_stays_linear(piece: str) -> None:
    text = piece * (40_000 // len(piece)) + "day"
    start = time.perf_counter()
    find_times(text, Span(0, len(text)), FRIDAY)
    assert time.perf_counter() - start < 4
