"""The exam of options through its door: reports in, figures and mistakes out."""

from __future__ import annotations

import re
from typing import Any

import pytest
from attribution_samples import lines
from option_gold_samples import OFFERED, STAYING, TEXT, TURKEY, option, option_report

from exeunt.errors import InputError
from exeunt.evaluation import OptionExam, examine_options, read_option_reports
from exeunt.evaluation.measures import Part
from exeunt.evaluation.option_mistakes import OptionMistake, OptionTrouble
from exeunt.options.evidence import Status

QUIET = "The harvest in the valley was good this year, farmers said on Friday.\n"


def examined(*made: dict[str, Any], **more: Any) -> OptionExam:
    return examine_options(read_option_reports("g", lines(*made)).items, **more)


def mistakes(**changes: Any) -> list[OptionMistake]:
    (result,) = examined(option_report(**changes), draws=0).results
    return list(result.mistakes)


def test_a_report_with_its_options() -> None:
    (report,) = read_option_reports("g", lines(option_report())).items
    assert (report.leader, report.country) == ("Tomas Orlenko", "VEN")
    first = report.options[0]
    assert first.evidence is not None
    assert first.evidence.of(TEXT) == OFFERED
    assert first.sources[0].kind == "named-official"


def test_all_right() -> None:
    exam = examined(option_report(), draws=20)
    values = {f.name: [value.value for _, value in f.values] for f in exam.figures}
    assert values["subject"] == values["faithful"] == values["roles"] == [1]
    assert values["places"] == values["destinations"] == values["statuses"] == [1, 1, 1]
    assert values["sources"] == [1]
    assert values["mention_error"] == [None]
    assert sum(exam.troubles.values()) == 0
    assert exam.worst(5) == ()
    assert exam.confusion == dict.fromkeys(
        ((s, s) for s in (Status.OFFERED, Status.POSSIBLE, Status.ACCEPTED)), 1
    )


def test_a_missed_option_shows_its_sentence() -> None:
    wanted = [*option_report()["options"], option("MEX", "possible", STAYING)]
    (found,) = mistakes(options=wanted)
    assert (found.trouble, found.place, found.read) == (OptionTrouble.MISSED, "MEX", None)
    assert found.sentence == STAYING


@pytest.mark.parametrize(
    ("why", "trouble"),
    [
        ("where the summit was", OptionTrouble.FALSE_VENUE),
        ("co-author of a proposal", OptionTrouble.FALSE_MEDIATOR),
        ("Mobutu's end", OptionTrouble.FALSE_OTHER_EXILE),
        ("host of Amin", OptionTrouble.FALSE_OTHER_EXILE),
        ("a neighbour", OptionTrouble.FALSE_MENTION),
        (None, OptionTrouble.FALSE_MENTION),
    ],
)
def test_a_false_option_by_the_reason_of_the_file(why: str | None, trouble: OptionTrouble) -> None:
    rest = [one for one in option_report()["options"] if one["place"] != "TUR"]
    (found,) = mistakes(options=rest, mentioned_not_option=[{"place": "TUR", "why": why}])
    assert (found.trouble, found.place, found.gold) == (trouble, "TUR", why)
    assert found.sentence
    assert found.sentence in TEXT


def test_a_false_option_that_the_file_does_not_list() -> None:
    rest = [one for one in option_report()["options"] if one["place"] != "TUR"]
    (found,) = mistakes(options=rest)
    assert found.trouble is OptionTrouble.FALSE_UNLISTED


def test_a_wrong_status_is_told_once_with_both() -> None:
    wanted = option_report()["options"]
    wanted[1]["status"] = "denied"
    made = option_report(options=wanted)
    exam = examined(made)
    assert exam.troubles[OptionTrouble.STATUS] == 1
    assert exam.confusion[Status.DENIED, Status.POSSIBLE] == 1
    (found,) = exam.results[0].mistakes
    assert (found.gold, found.read, found.sentence) == ("denied", "possible", TURKEY)


def test_a_status_that_was_not_read_and_one_too_many() -> None:
    wanted = option_report()["options"]
    more = examined(option_report(options=[*wanted, option("CUB", "refused", OFFERED)]))
    assert more.confusion[Status.REFUSED, None] == 1
    fewer = examined(
        option_report(
            options=[*wanted, option("TUR", "denied", TURKEY)],
        )
    )
    assert fewer.confusion[Status.DENIED, None] == 1


def test_wrong_roles_and_sources() -> None:
    wanted = option_report()["options"]
    wanted[0] |= {"role": "transit", "sources": [{"name": "Ana Ruiz", "kind": "named-official"}]}
    wanted[1]["sources"] = [{"name": "(reporter)", "kind": "reporter", "count": None}]
    wanted[2]["sources"] = [{"name": "Orlenko", "kind": "organisation"}]
    found = {one.trouble: one for one in mistakes(options=wanted)}
    assert set(found) == {
        OptionTrouble.ROLE,
        OptionTrouble.SOURCE_OTHER,
        OptionTrouble.SOURCE_EXTRA,
        OptionTrouble.SOURCE_KIND,
    }
    assert found[OptionTrouble.ROLE].gold == "transit"
    assert found[OptionTrouble.SOURCE_EXTRA].gold == "the reporter"


def test_a_wrong_leader_and_a_report_without_an_answer() -> None:
    other = option_report("a", subject={"leader": "Jan Revik", "country": "PER"})
    silent = option_report("b", text=QUIET)
    exam = examined(other, silent, option_report("c"))
    assert exam.troubles[OptionTrouble.SUBJECT] == 1
    assert exam.troubles[OptionTrouble.NO_ANSWER] == 1
    assert [sentence.split(":")[0] for sentence in exam.failed] == ["b"]
    figures = {figure.name: figure for figure in exam.figures}
    assert figures["subject"].of(Part.SHARE).value == pytest.approx(1 / 3)
    assert figures["places"].of(Part.RECALL).value == pytest.approx(2 / 3)
    assert [result.report.id for result in exam.worst(9)] == ["b", "a"]


@pytest.mark.parametrize(
    ("changes", "trouble"),
    [
        ({"text": 7}, '"text"'),
        ({"subject": None}, '"subject"'),
        ({"subject": {"country": "VEN"}}, '"leader"'),
        ({"subject": {"leader": "...", "country": "VEN"}}, '"leader"'),
        ({"options": None}, '"options"'),
        ({"mentioned_not_option": None}, '"mentioned_not_option"'),
        ({"options": [{"status": "offered"}]}, 'option 1: "place"'),
        ({"options": [option("CUB", "ofered", OFFERED)]}, "give one of offered, discussed"),
        ({"options": [option("CUB", "offered", OFFERED, role="home")]}, '"role"'),
        ({"options": [option("CUB", "offered", OFFERED, sources="x")]}, '"sources"'),
        ({"published": "in March"}, '"published"'),
    ],
)
def test_a_bad_line_is_named_and_takes_no_other_along(
    changes: dict[str, Any], trouble: str
) -> None:
    made = [option_report("good"), option_report("bad", **changes), option_report("last")]
    gold = read_option_reports("g.jsonl", lines(*made))
    assert [one.id for one in gold.items] == ["good", "last"]
    (sentence,) = gold.unread
    assert re.match(rf"g\.jsonl:2\b.*{re.escape(trouble)}", sentence)
    with pytest.raises(InputError, match=r"^g\.jsonl:1"):
        read_option_reports("g.jsonl", lines(made[1]))


def test_neither_the_order_of_reports_nor_processes_change_anything() -> None:
    made = [option_report("b"), option_report("a", options=[]), option_report("c", text=QUIET)]
    one = examined(*made, draws=50)
    assert one == examined(*made[::-1], draws=50) == examined(*made, draws=50, jobs=2)
