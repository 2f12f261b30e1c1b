"""The whole flow through the package's door: real reports in, the answer out."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import exeunt
from exeunt.errors import InputError, ReportError, UsageError
from exeunt.flow import assess_readings, read_all, read_reports

WIRE = """Orlenko weighs his way out

President Tomas Orlenko of Venezuela is under pressure to leave office.

Cuba has offered Orlenko asylum, said Luis Vega, the Cuban foreign minister.

Orlenko could go to Turkey, two people with knowledge of the discussions said.

Orlenko has insisted that he is staying in Venezuela, and has vowed never to leave.
"""
OTHER = """Russia would take Orlenko in, the deputy foreign minister of Russia said on Friday.

President Tomas Orlenko of Venezuela met diplomats, an aide to Orlenko said.
"""


def report(
    text: str = WIRE, name: str = "wire", day: date | None = date(2019, 2, 15)
) -> exeunt.Report:
    return exeunt.from_text(text, id=name, published=day)


def numbers(answer: exeunt.Answer) -> dict[str, tuple[float, ...]]:
    return {d.place: (d.probability, *d.interval) for d in answer.destinations}


def test_the_door_of_the_package(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(WIRE, encoding="utf-8")
    loaded = exeunt.load(path)
    claims = exeunt.read(loaded)
    answer = exeunt.assess([loaded])
    assert claims
    assert answer.subject.name == "Tomas Orlenko"
    assert answer.destinations[0].name == "Cuba"
    assert "Cuba" in answer.to_markdown()
    assert answer.to_html().lower().startswith("<!doctype html")
    assert json.loads(answer.to_json())["destinations"][0]["place"] == "CUB"


def test_the_package_is_quick_to_import_and_knows_its_names() -> None:
    assert set(exeunt.__all__) <= set(dir(exeunt))
    for name in exeunt.__all__:
        assert getattr(exeunt, name) is not None
    with pytest.raises(AttributeError, match="nothing_like_it"):
        exeunt.nothing_like_it  # noqa: B018
    code = "import exeunt, sys; print(sorted({'numpy', 'click', 'rich'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


def test_forty_reprints_are_one_report() -> None:
    one = exeunt.assess([report()])
    many = exeunt.assess([report(name=f"copy {n}") for n in range(40)])
    assert len({read.origin for read in many.reports}) == 1
    for place, values in numbers(one).items():
        assert numbers(many)[place] == pytest.approx(values, abs=1e-9)
    assert many.sources == one.sources


def test_reports_of_one_id_are_kept_apart() -> None:
    answer = exeunt.assess([report(), report(OTHER)])
    assert len({read.report.id for read in answer.reports}) == 2


def test_the_order_of_reports_changes_nothing() -> None:
    several = [report(), report(OTHER, "b", date(2019, 2, 16)), report(name="c", day=None)]
    assert exeunt.assess(several) == exeunt.assess(several[::-1])


def test_as_of_leaves_out_later_reports_and_says_so() -> None:
    late = report(OTHER, "late", date(2019, 3, 1))
    answer = exeunt.assess([report(), late], as_of=date(2019, 2, 20))
    assert [read.report.id for read in answer.reports] == ["wire"]
    assert answer.unread == ("late: published 2019-03-01, after the as-of date 2019-02-20",)
    assert numbers(answer) == numbers(exeunt.assess([report()]))
    assert answer.as_of == date(2019, 2, 20)


def test_without_as_of_the_newest_report_counts_and_undated_ones_are_used() -> None:
    answer = exeunt.assess([report(), report(OTHER, "undated", None)])
    assert answer.as_of == answer.newest_report == date(2019, 2, 15)
    assert len(answer.reports) == 2


def test_readings_can_be_assessed_again_as_of_another_day() -> None:
    reports = [report(), report(OTHER, "late", date(2019, 3, 1))]
    readings = [r for r in read_reports(reports) if not isinstance(r, ReportError)]
    early = assess_readings(readings, as_of=date(2019, 2, 20))
    assert early == exeunt.assess(reports, as_of=date(2019, 2, 20))
    with pytest.raises(InputError, match="none of 2 reports"):
        assess_readings(readings, as_of=date(2018, 1, 1))


def test_a_report_that_cannot_be_read_takes_no_other_along() -> None:
    lost = ReportError("lost.pdf", "no text in it", "run OCR on it first")
    french = exeunt.from_text(
        "Le président a déclaré mardi qu’il ne quitterait pas le pays, selon deux personnes "
        "proches du dossier, et que rien n’était encore décidé par le gouvernement.",
        id="french",
    )
    answer = exeunt.assess([lost, french, report()])
    assert [sentence.split(":")[0] for sentence in answer.unread] == ["french", "lost.pdf"]
    assert numbers(answer) == numbers(exeunt.assess([report()]))


def test_nothing_to_read_is_said() -> None:
    with pytest.raises(InputError, match="no report was given"):
        exeunt.assess([])
    with pytest.raises(InputError, match=r"lost\.pdf"):
        read_all([ReportError("lost.pdf", "no text in it", "run OCR on it first")])


def test_nobody_to_assess_is_said() -> None:
    with pytest.raises(InputError, match="--about"):
        exeunt.assess([report("The harvest was good. Farmers were glad of the rain.")])
    with pytest.raises(UsageError, match="Nobody"):
        exeunt.assess([report()], about="Nobody Atall")


def test_progress_is_told_of_each_report() -> None:
    steps: list[int] = []
    exeunt.assess([report(), report(OTHER, "b")], progress=lambda: steps.append(1))
    assert len(steps) == 2


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(min_size=1, max_size=200), st.text(max_size=40))
def test_every_span_of_any_text_slices_back(noise: str, more: str) -> None:
    try:
        read = exeunt.from_text(f"{noise}\n\n{WIRE}{more}")
        claims = exeunt.read(read)
    except ReportError:
        return
    for claim in claims:
        for passage in (claim.source.words, claim.cue, claim.content):
            if passage is not None:
                passage.check(read.text)
    answer = exeunt.assess([read], about="Tomas Orlenko")
    for piece in answer.evidence:
        assert piece.evidence.span.of(read.text) == piece.evidence.quote
