"""The formats: each says the same, and nothing of a report gets out of its place."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest
from brief_page import Page
from brief_samples import empty, gazette, herald, hostile, rich, stay_only
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.brief import SCHEMA_VERSION, Format, Scale, check_brief, compose, render, render_claims
from exeunt.brief.safety import cell
from exeunt.errors import UsageError
from exeunt.reports.report import Report

NASTY = [
    "<script>alert(1)</script>",
    "[red]warning[/red] [link=https://evil.example]x[/link]",
    "\x1b[31mred\x1b]0;title\x07",
    "a \u202egnp.exe\u202c b \u2066c\u2069",
    '=HYPERLINK("https://evil.example","x")',
    "@SUM(1+1)|cmd' /C calc'!A0",
    "| a | b |\n---\n# head\n[^1]: x `code` **b** ![i](http://e.example/i.png)",
    "“nested” 'marks' \" \u2028 new \x85 line\r\nand\rcr",
    "\x00nul \ud800 half \ufdd0",
    "{{ 7*7 }} {% raw %} </style></title><!--",
    "almost certain, last week, high confidence",
    "مرحبا بالعالم",
    "'leading apostrophe",
    ":boom: emoji code",
]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def whole(value: str) -> str:
    """What a guarded cell stood for."""
    return value[1:] if value.startswith("'") else value


# --- JSON


def test_json_holds_what_scripts_build_on() -> None:
    answer = rich()
    found = json.loads(render(answer, Format.JSON))
    assert list(found)[:2] == ["schema_version", "method_version"]
    assert found["schema_version"] == SCHEMA_VERSION
    assert found["subject"] == {
        "name": "Tomas Orlenko",
        "role": "President",
        "country": "VEN",
        "country_source": None,
    }
    assert found["as_of"] == "2019-02-16"
    assert found["newest_report"] == "2019-02-15"
    assert found["departure"] == {
        "for": ["e2", "e11"],
        "against": ["e1", "e15"],
        "base_rate": None,
    }
    assert found["stay"] == ["e1", "e15"]
    assert found["reports"][1]["published"] is None
    first = found["destinations"][0]
    assert set(first) >= {
        *("place", "name", "probability", "interval", "words", "prior", "status"),
        *("would", "could", "corroboration", "factors"),
    }
    assert first["corroboration"] == {"origins": 1, "people": [1, 2]}
    assert first["factors"] == {}
    assert sum(place["probability"] for place in found["destinations"]) == pytest.approx(1)
    assert found["destinations"][-1]["place"] == "other"
    assert found["gaps"][0]["kind"] == "no-response"
    assert found["mentioned"][0]["name"] == "Uruguay"


def test_json_evidence_stands_where_it_says() -> None:
    answer = rich()
    found = json.loads(render(answer, Format.JSON))
    for piece in found["evidence"]:
        text = answer.read_report(piece["report"]).report.text
        start, end = piece["span"]
        assert text[start:end] == piece["quote"]
        product = piece["base"] * piece["grade_factor"] * piece["repetition_factor"]
        assert piece["weight"] == pytest.approx(product)
        assert piece["source"]["kind"]
    assert found["evidence"][2]["status"] == "discussed"
    assert found["evidence"][0]["by"] is None


def test_the_scale_changes_words_and_no_number() -> None:
    one, two = (json.loads(render(rich(), Format.JSON, scale=scale)) for scale in Scale)
    for found in (one, two):
        found.pop("scale")
        words = [place.pop("words") for place in found["destinations"]]
        assert all(words)
    assert one == two


# --- claims


def test_claims_as_json_lines() -> None:
    lines = render_claims([herald(), gazette()], Format.JSONL).split("\n")
    assert lines.pop() == ""
    first, second = (json.loads(line) for line in lines)
    assert first["id"] == "r1"
    assert first["published"] == "2019-02-15"
    assert second["published"] is None
    claims = {claim["id"]: claim for claim in first["claims"]}
    assert claims["c4"]["source"]["part_of"] == "c2"
    assert claims["c8"]["kind"] == "non-response"
    assert claims["c8"]["content"] is None
    assert claims["c3"]["source"] == {
        **dict.fromkeys(claims["c3"]["source"]),
        "spans": [],
        "kind": "reporter",
    }
    assert claims["c9"]["time"]["value"] == "2019-02-08"
    assert claims["c1"]["time"] == {"text": None, "value": None}
    start, end = claims["c2"]["content"]["spans"][0]
    assert herald().report.text[start:end] == claims["c2"]["content"]["text"]


def test_claims_as_one_json_object() -> None:
    found = json.loads(render_claims([herald()], Format.JSON))
    assert found["schema_version"] == SCHEMA_VERSION
    assert [report["id"] for report in found["reports"]] == ["r1"]


def test_claims_as_a_table() -> None:
    found = rows(render_claims([herald(), gazette()], Format.CSV))
    assert len(found) == len(herald().claims) + len(gazette().claims)
    assert found[3]["source"] == "two of the people"
    assert found[3]["source_count"] == "2"


@pytest.mark.parametrize("kind", [Format.TERMINAL, Format.MARKDOWN])
@pytest.mark.parametrize("width", [100, 50])
def test_claims_for_a_reader(kind: Format, width: int) -> None:
    text = render_claims([herald(), gazette()], kind, width=width)
    assert "(2 anonymous" in text
    assert "no answer" in text
    assert "undated" in text
    assert "denied" in text
    assert render_claims([], kind)


def test_formats_that_do_not_exist_are_refused() -> None:
    with pytest.raises(UsageError, match="json"):
        render(rich(), Format.JSONL)
    with pytest.raises(UsageError, match="html"):
        render_claims([], Format.HTML)


# --- CSV


def test_csv_has_one_row_for_each_piece() -> None:
    answer = rich()
    found = rows(render(answer, Format.CSV))
    assert [row["id"] for row in found] == [piece.id for piece in answer.evidence]
    assert found[5]["option_name"] == "Mexico"
    assert found[0]["option_name"] == ""
    assert found[8]["weight"] == "-0.35"
    assert [row["quote"] for row in found] == [p.evidence.quote for p in answer.evidence]


@pytest.mark.parametrize("start", list("=+-@\t\r'"))
def test_no_cell_is_a_formula(start: str) -> None:
    assert cell(f"{start}1").startswith("'")
    assert cell(f"  {start}1").startswith("'") or start in "'\t\r"


# --- Markdown


def test_markdown_footnotes_all_resolve() -> None:
    text = render(rich(), Format.MARKDOWN)
    defined = re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    used = re.findall(r"\[\^(\d+)\](?!:)", text)
    assert sorted(set(used), key=int) == defined
    assert [int(number) for number in defined] == list(range(1, len(defined) + 1))


# --- terminal


def test_the_first_screen_has_the_answer_first() -> None:
    text = render(rich(), Format.TERMINAL)
    order = [
        "Tomas Orlenko",
        "If Orlenko leaves, Cuba leads",
        "Would Orlenko leave?",
        "Where would Orlenko go?",
        "Where could Orlenko go?",
        "probability (80 % interval)",
        "Prior: flat over 195 states",
        "Pressure",
        "Not answered",
        "Only mentioned",
        "Sources",
        "Notes",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert text.index("Notes") < 5000
    assert text[: text.index("Notes")].count("\n") < 50


@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 160])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    for notes in (False, True):
        text = render(rich(), Format.TERMINAL, width=width, notes=notes)
        assert max(map(len, text.split("\n"))) <= width


def test_colour_only_where_it_is_allowed() -> None:
    dull, bright = (render(rich(), Format.TERMINAL, colour=colour) for colour in (False, True))
    assert "\x1b" not in dull
    assert "\x1b[" in bright
    bare = re.sub(r"\x1b\[[0-9;]*m", "", bright)
    assert [line.rstrip() for line in bare.split("\n")] == dull.split("\n")


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    before = render(rich(), Format.TERMINAL)
    for name, value in (("COLUMNS", "30"), ("FORCE_COLOR", "1"), ("TERM", "dumb")):
        monkeypatch.setenv(name, value)
    assert render(rich(), Format.TERMINAL) == before


def test_explain_prints_the_sum() -> None:
    text = render(rich(), Format.TERMINAL, explain="cub")
    assert "prior 10 %: log odds −1.79" in text
    assert "3 of" not in text
    assert "4 pieces of evidence: +1.20" in text
    assert "Pressure" not in text
    assert "= weight" in text
    assert "evidence on “other”, taken off: −0.35" in text
    for kind in (Format.MARKDOWN, Format.HTML):
        assert "prior 10" in render(rich(), kind, explain="Cuba").replace("\xa0", " ")


def test_explain_of_what_is_no_option() -> None:
    with pytest.raises(UsageError, match=r"did you mean Cuba\?.*RUS"):
        render(rich(), Format.TERMINAL, explain="Kuba")


# --- HTML


@pytest.mark.parametrize("answer", [rich(), empty(), empty((gazette(),)), stay_only()])
@pytest.mark.parametrize("explain", [False, True])
def test_the_page_is_sound(answer: object, explain: bool) -> None:
    made = rich() if explain else answer
    text = render(made, Format.HTML, explain="MEX" if explain else None)  # type: ignore[arg-type]
    assert text.startswith("<!DOCTYPE html>\n<html lang=")
    Page(text).check()


def test_the_page_loads_nothing() -> None:
    text = render(rich(), Format.HTML)
    assert "default-src 'none'" in text
    assert "@import" not in text
    assert "url(" not in text


def test_notes_are_linked_both_ways_and_marked_in_their_sentence() -> None:
    answer = rich()
    page = Page(render(answer, Format.HTML))
    notes = compose(answer).notes
    assert page.marked == [note.quote for note in notes]
    for note in notes:
        assert f"#note-{note.number}" in page.links
        assert f"#mark-{note.number}" in page.links
    assert "did not answer questions" in page.text


def test_only_web_addresses_are_linked() -> None:
    for url in (
        "javascript:alert(1)",
        "data:text/html,x",
        "https://e.example/\u202ex",
        "file:///x",
    ):
        text = render(hostile("quote", url=url), Format.HTML)
        assert not [link for link in Page(text).links if not link.startswith("#")]
        assert f"({url}" not in render(hostile("quote", url=url), Format.MARKDOWN)
    linked = render(hostile("quote", url='https://e.example/?a="&b=1'), Format.HTML)
    assert not [link for link in Page(linked).links if not link.startswith("#")]
    linked = render(hostile("quote", url="https://e.example/?a=1&b=2"), Format.HTML)
    assert "https://e.example/?a=1&b=2" in Page(linked).links


# --- hostile reports


@pytest.mark.parametrize("text", NASTY)
def test_a_hostile_report_stays_in_its_place(text: str) -> None:
    hold(text)


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=80).filter(lambda text: bool(text.strip())))
def test_any_text_stays_in_its_place(text: str) -> None:
    hold(text)


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="[]<>|`*_=+-@\x1b\x9b\u202e\r\n\t \"'“”{}%#&^a\u2028", min_size=1))
def test_any_specials_stay_in_their_place(text: str) -> None:
    if text.strip():
        hold(text)


def hold(text: str) -> None:
    answer = hostile(text)
    found = json.loads(render(answer, Format.JSON).encode())
    assert found["evidence"][0]["quote"] == text
    assert found["subject"]["name"] == text
    lines = render_claims(answer.reports, Format.JSONL).splitlines()
    assert json.loads(lines[0])["claims"][0]["content"]["text"] == text
    assert len(lines) == 1
    table = render(answer, Format.CSV).encode().decode()
    stored = re.sub("[\ud800-\udfff]", "\ufffd", text)
    assert [whole(row["quote"]) for row in rows(table)] == [stored] * 4
    assert whole(rows(render_claims(answer.reports, Format.CSV))[0]["content"]) == stored
    page = Page(render(answer, Format.HTML).encode().decode())
    page.check()
    unsafe = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
    assert not unsafe.search(page.text)
    for colour in (False, True):
        for width in (100, 50):
            shown = render(answer, Format.TERMINAL, colour=colour, width=width, notes=True)
            shown += render_claims(answer.reports, Format.TERMINAL, colour=colour, width=width)
            bare = re.sub(r"\x1b\[[0-9;]*m", "", shown) if colour else shown
            assert not unsafe.search(bare.replace("\n", ""))
            shown.encode()
    markdown = render(answer, Format.MARKDOWN)
    for line in markdown.encode().decode().split("\n"):
        assert not unsafe.search(line)
    assert not re.search(r"(?<!\\)<(?!br>|https?:)", markdown)
    assert all(line.count("| ") >= 2 for line in markdown.split("\n") if line.startswith("| "))
    assert isinstance(check_brief(compose(answer)), tuple)


def test_a_long_quotation_is_only_ended_early_and_whole_in_its_note() -> None:
    long = "an ally " * 60 + "at last"
    text = " ".join(render(hostile(long), Format.TERMINAL).split())
    assert re.search(r"“(an ally )+an ally?” …", text)
    assert long in text
    page = Page(render(hostile(long), Format.HTML))
    assert long in page.marked


def test_a_report_without_anything_known_still_has_a_name() -> None:
    read = gazette()
    bare: Report = replace(read.report, outlet=None)
    text = render(replace(stay_only(), reports=(replace(read, report=bare),)), Format.TERMINAL)
    assert "report r2, undated" in " ".join(text.split())
