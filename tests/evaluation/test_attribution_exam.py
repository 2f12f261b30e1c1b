"""The exam of attributions through its door: texts in, figures and mistakes out."""

from __future__ import annotations

import re
from typing import Any

import pytest
from attribution_samples import OFFER, SAID_SO, article, lines, marked

from exeunt.errors import InputError, UsageError
from exeunt.evaluation import examine_attributions, of_split, read_articles
from exeunt.evaluation.attribution_mistakes import Trouble
from exeunt.evaluation.measures import Part, Value

FRENCH = (
    "Le président a déclaré mardi qu’il ne quitterait pas le pays, selon deux personnes "
    "proches du dossier, et que rien n’était encore décidé par le gouvernement."
)


def test_an_article_with_its_attributions() -> None:
    gold = read_articles("g.jsonl", [*lines(article()), b"\n", *lines(article("a2", split="dev"))])
    first, second = gold.items
    assert gold.unread == ()
    assert [span.of(first.text) for span in first.attributions[1].content] == [SAID_SO[1][2]]
    assert (first.split, second.split) == (None, "dev")
    assert of_split(gold, "dev").items == (second,)
    with pytest.raises(UsageError, match=r"'exam'; there are dev"):
        of_split(gold, "exam")


def test_a_role_may_be_absent_null_or_empty() -> None:
    made = article(attributions=[{"cue": [[0, 5]]}, {"source": None, "content": []}])
    (found,) = read_articles("g.jsonl", lines(made)).items
    assert [len(one.cue) for one in found.attributions] == [1, 0]


@pytest.mark.parametrize(
    ("line", "trouble"),
    [
        (b"{", "no JSON"),
        (b"\xff", "no UTF-8"),
        (b"[" * 100_000, "nested too deep"),
        (b"[]", "not a JSON object"),
        (lines(article(id_=""))[0], '"id"'),
        (lines({**article(), "text": None})[0], '"text"'),
        (lines(article(attributions=None))[0], '"attributions"'),
        (lines({"id": "x", "text": "So."})[0], '"attributions"'),
        (lines(article(attributions=["x"]))[0], '"attributions"'),
        (lines(article(attributions=[{"cue": [[1]]}]))[0], 'attribution 1: "cue"'),
        (lines(article(attributions=[{"cue": [[True, 2]]}]))[0], 'attribution 1: "cue"'),
        (lines(article(attributions=[{}, {"cue": [[5, 5]]}]))[0], "attribution 2"),
        (lines(article(attributions=[{"content": [[0, 9999]]}]))[0], "does not lie in the text"),
        (lines(article(attributions=[{"content": [[-1, 4]]}]))[0], "does not lie in the text"),
        (lines(article("good"))[0], "stands twice"),
    ],
)
def test_a_bad_line_is_named_and_takes_no_other_along(line: bytes, trouble: str) -> None:
    gold = read_articles("g.jsonl", [*lines(article("good")), line, *lines(article("last"))])
    assert [one.id for one in gold.items] == ["good", "last"]
    (sentence,) = gold.unread
    assert re.match(rf"g\.jsonl:2\b.*{re.escape(trouble)}", sentence)


def test_a_file_without_a_line_that_can_be_used() -> None:
    with pytest.raises(InputError, match=r"^g\.jsonl: nothing in it"):
        read_articles("g.jsonl", [b"", b" "])
    with pytest.raises(InputError, match=r"^g\.jsonl:1: no JSON"):
        read_articles("g.jsonl", [b"{"])
    with pytest.raises(InputError, match=r"^g\.jsonl: none of 2 lines .* g\.jsonl:1: no JSON"):
        read_articles("g.jsonl", [b"{", b"["])


def test_what_the_reader_finds_is_scored() -> None:
    exam = examine_attributions(read_articles("g", lines(article("a"), article("b"))).items)
    scores = {figure.name: figure for figure in exam.figures}
    assert exam.total("gold") == 6
    assert scores["attribution.lenient"].of(Part.RECALL) == Value(1.0, (1.0, 1.0))
    assert scores["kind.direct"].of(Part.RECALL) == Value(1.0, (1.0, 1.0))
    assert exam.forms == ()


def test_one_text_alone_has_no_interval() -> None:
    exam = examine_attributions(read_articles("g", lines(article())).items)
    assert {value.interval for figure in exam.figures for _, value in figure.values} == {None}


def test_forms_are_scored_apart_and_the_worst_come_first() -> None:
    wrong = marked(OFFER, ("The minister", "declined", "house on the coast"))
    made = [
        article("b", form="wire"),
        article("a", form="blog", attributions=wrong),
        article("c", attributions=[]),
    ]
    exam = examine_attributions(read_articles("g", lines(*made)).items, draws=20)
    assert [form.name for form in exam.forms] == ["(none)", "blog", "wire"]
    assert [len(form.results) for form in exam.forms] == [1, 1, 1]
    assert [result.article.id for result in exam.results] == ["a", "b", "c"]
    assert [result.article.id for result in exam.worst(2)] == ["a", "c"]
    assert sum(exam.troubles.values()) == sum(len(one.mistakes) for one in exam.results)
    assert exam.troubles[Trouble.FALSE_NOWHERE] > 0


def test_a_text_that_is_refused_counts_as_nothing_found_and_is_named() -> None:
    french = article("b", FRENCH, attributions=marked(FRENCH, (None, None, "mardi")))
    made = [article("a"), french]
    exam = examine_attributions(read_articles("g", lines(*made)).items)
    refused = exam.results[1]
    assert (refused.counts["gold"], refused.counts["found"], refused.f1) == (1, 0, 0)
    assert len(exam.unread) == 1
    assert "'fr'" in exam.unread[0]


def test_neither_the_order_of_texts_nor_processes_change_anything() -> None:
    made: list[dict[str, Any]] = [
        article("b", form="wire"),
        article("a", OFFER.replace("Orlenko", "Brell"), attributions=[]),
        article("c", attributions=marked(OFFER, SAID_SO[0])),
    ]
    one = examine_attributions(read_articles("g", lines(*made)).items, draws=50)
    assert one == examine_attributions(read_articles("g", lines(*made[::-1])).items, draws=50)
    two = examine_attributions(read_articles("g", lines(*made)).items, draws=50, jobs=2)
    assert one == two


def test_intervals_hold_the_figure_and_can_be_left_out() -> None:
    made = [article("a"), article("b", attributions=[]), article("c")]
    gold = read_articles("g", lines(*made)).items
    for figure in examine_attributions(gold, draws=200).figures:
        for _, value in figure.values:
            assert value.value is not None
            assert value.interval is not None
            assert value.interval[0] <= value.value <= value.interval[1]
    exam = examine_attributions(gold, draws=0)
    assert {value.interval for figure in exam.figures for _, value in figure.values} == {None}
