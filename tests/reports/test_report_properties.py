"""What holds for every text there is."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from exeunt.errors import ReportError
from exeunt.reports import Part, Report, from_text

PIECES = st.sampled_from(
    [
        "He left. ", "“Where?” she asked. ", "Gen. Ivo T. Marsh", " at 5 p.m. Monday ", "U.S. ",
        "Он ушёл. Куда? ", "غادر الرئيس. إلى أين؟ ", "他走了。“不。”", "הוא עזב. ", "वह चला गया। ",
        "Ο πρόεδρος έφυγε. ", "대통령이 떠났다. ", "ประธานาธิบดี ",
        "\n", "\r\n", "\n\n", "\u2029", "\u00a0", "\u202f»", "😀", "👩\u200d👧", "e\u0301",
        "\u202e", "…", "...", "!?", "’", "”", "‘", "(", ")]", "# ", "- ", "---\n", "By ", " / ",
        "By Jane Doe, Reuters\n", "12 minutes ago\n", "CARACAS, Feb 15 (Agency) - ",
        "NZPA-Reuter X Y ", "© 2019 Lamp\n", "Title: X\n", "31 February 2019\n",
        "(Reporting by A. Roe; editing by B. Sand)\n", "REVIK GOES\n", ", writes Jane Doe",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(), st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=25).map("".join)
)


def read(text: str) -> Report | None:
    """The report, or None where the text is refused, which it may be only aloud."""
    try:
        return from_text(text)
    except ReportError:
        return None


@given(TEXTS)
def test_spans_lie_in_order_inside_the_text(text: str) -> None:
    report = read(text)
    if report is None:
        assert (
            not text.strip() or "\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text)
        )
        return
    assert report.text == text
    for spans in ([stretch.span for stretch in report.stretches], list(report.sentences)):
        assert all(span.end <= len(text) and span.of(text).strip() for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_stretches_cover_all_that_is_no_space(text: str) -> None:
    report = read(text)
    if report is None:
        return
    covered = set[int]()
    for stretch in report.stretches:
        covered.update(range(stretch.span.start, stretch.span.end))
    assert all(sign.isspace() for place, sign in enumerate(text) if place not in covered)


@given(TEXTS)
def test_sentences_hold_every_letter_of_headline_and_body(text: str) -> None:
    report = read(text)
    if report is None:
        return
    covered = set[int]()
    for span in report.sentences:
        assert report.part_at(span.start) in (Part.HEADLINE, Part.BODY)
        assert report.part_at(span.start) is report.part_at(span.end - 1)
        covered.update(range(span.start, span.end))
    for place, sign in enumerate(text):
        if sign.isalnum() and report.part_at(place) in (Part.HEADLINE, Part.BODY):
            assert place in covered


@given(TEXTS, st.text(max_size=5), st.one_of(st.none(), st.dates(), st.text(max_size=12)))
def test_from_text_raises_nothing_but_report_errors(
    text: str, words: str, published: date | str | None
) -> None:
    try:
        from_text(
            text,
            id=words,
            title=words,
            outlet=words,
            authors=[words],
            published=published,
            url=words,
        )
    except ReportError as error:
        str(error).encode()
