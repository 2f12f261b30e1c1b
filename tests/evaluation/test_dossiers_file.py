"""Reading dossiers: what a file holds, and what is said of a line that is no case."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from dossier_samples import case, lines, report, stayed

from exeunt.errors import InputError
from exeunt.evaluation import read_dossiers


def test_a_case_with_its_reports_and_outcome() -> None:
    first, second = read_dossiers("d.jsonl", [*lines(case()), b"\n", *lines(stayed())])
    assert (first.leader, first.country) == ("Tomas Orlenko", "VEN")
    assert first.left_on == date(2015, 3, 4)
    assert first.destinations == ("CUB", "ESP")
    assert first.reports[0].named == ("CUB",)
    assert first.as_of == first.known_before == date(2015, 3, 2)
    assert not second.is_exile
    assert second.left_on is None


def test_what_is_known_ends_with_leaving_even_if_reports_go_on() -> None:
    late = case(left_on="2015-02", reports=[report(published="2015-03-02")])
    (found,) = read_dossiers("d.jsonl", lines(late))
    assert found.as_of == date(2015, 3, 2)
    assert found.known_before == date(2015, 2, 1)


def test_places_that_are_no_hosts_are_not_named() -> None:
    told = report()
    told["options_named"] = [
        {"place": "a Gulf state", "as_host": True},
        {"place": "FRA", "as_host": False},
        {"place": "VEN"},
        {"place": "CUB"},
    ]
    (found,) = read_dossiers("d.jsonl", lines(case(reports=[told])))
    assert found.reports[0].named == ("CUB",)


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        (b"{", "no JSON"),
        (b"\xff", "no UTF-8"),
        (b"[]", "not a JSON object"),
        (lines(case(leader=""))[0], '"leader"'),
        (lines(case(country="Venezuela"))[0], '"country"'),
        (lines(case(left_on="last spring"))[0], '"left_on"'),
        (lines(case(left_on="2015-13"))[0], '"left_on"'),
        (lines(case(outcome={"first": "CUB", "destinations": []}))[0], '"destinations"'),
        (lines(case(outcome={"first": "CUB", "destinations": ["ESP"]}))[0], "make them the same"),
        (lines(case(reports=[]))[0], "no report"),
        (lines(case(reports=["text"]))[0], "not a JSON object"),
        (lines(case(reports=[report(published="in March")]))[0], '"published"'),
        (lines(case(reports=[report(text=" ")]))[0], '"text"'),
    ],
)
def test_a_bad_line_is_named_with_its_trouble(line: bytes, trouble: str) -> None:
    good: dict[str, Any] = stayed()
    with pytest.raises(InputError, match=rf"^d\.jsonl:2\b.*{re.escape(trouble)}"):
        read_dossiers("d.jsonl", [*lines(good), line])


def test_a_case_that_stands_twice_and_a_file_without_cases() -> None:
    with pytest.raises(InputError, match="stands twice"):
        read_dossiers("d.jsonl", lines(case(), case()))
    with pytest.raises(InputError, match="no case"):
        read_dossiers("d.jsonl", [b"\n"])
