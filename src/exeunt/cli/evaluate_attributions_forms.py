"""The exam of attributions as JSON, as text, and what was found for another scorer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from exeunt.claims.claim import Speech
from exeunt.cli.figures import (
    GAP,
    counted,
    figure_line,
    figure_object,
    heading,
    rounded,
    shortened,
    unread_lines,
)
from exeunt.evaluation import AttributionExam, reading_version
from exeunt.evaluation.attribution_exam import ArticleResult, FormScore, tally
from exeunt.evaluation.attribution_gold import Attribution, Spans
from exeunt.evaluation.attribution_mistakes import FALSE, MISSED, SOURCES, Mistake, Trouble
from exeunt.evaluation.measures import SEED, Figure

SCHEMA_VERSION = "1"
_EXAMPLES = 3
_WIDTH = 26
_TITLES = {
    "token.source": "tokens: source",
    "token.cue": "tokens: cue",
    "token.content": "tokens: content",
    "token.any": "tokens: all three",
    "attribution.exact": "exact",
    "attribution.exact_words": "exact in words",
    "attribution.lenient": "lenient",
    "attribution.lenient_src": "lenient with source",
    "attribution.full": "full",
    "kind.direct": "lenient, direct",
    "kind.mixed": "lenient, mixed",
    "kind.indirect": "lenient, indirect",
    "given_lenient.source_exact": "source the same",
    "given_lenient.source_overlap": "source touches",
    "given_lenient.cue_exact": "cue the same",
    "given_lenient.cue_overlap": "cue touches",
}
_OF_FORMS = ("token.content", "token.source", "attribution.lenient", "attribution.lenient_src")
TROUBLES = {
    Trouble.NOTHING_THERE: "nothing there",
    Trouble.TOO_LITTLE: "content found with too little overlap",
    Trouble.CUE_WITHOUT_CONTENT: "cue found, but no content",
    Trouble.MERGED: "merged with another into one",
    Trouble.SPLIT: "split into several",
    Trouble.NO_GOLD_CONTENT: "marked without a content",
    Trouble.SOURCE_MISSING: "source missing",
    Trouble.SOURCE_OTHER: "another source",
    Trouble.SOURCE_EXTRA: "a source where none is marked",
    Trouble.FALSE_INSIDE: "mostly inside marked contents",
    Trouble.FALSE_BESIDE: "partly in marked contents",
    Trouble.FALSE_NOWHERE: "in no marked content",
}


def as_json(exam: AttributionExam, unread: Sequence[str], worst: int) -> str:
    """The exam as one JSON object, with a line end; `unread` are sentences on lines not used."""
    troubles = exam.troubles
    record = {
        "schema_version": SCHEMA_VERSION,
        "method_version": reading_version(),
        "articles": len(exam.results),
        "words": _words(exam),
        "gold": exam.total("gold"),
        "found": exam.total("found"),
        "right": exam.total("hit.lenient"),
        "unread": [*unread, *exam.unread],
        "intervals": {"level": 0.95, "draws": exam.draws, "seed": SEED, "over": "articles"},
        "scores": _scores(exam.figures),
        "kinds": {
            kind.value: {"gold": exam.total(f"{kind}.gold"), "found": exam.total(f"{kind}.found")}
            for kind in Speech
        },
        "forms": {form.name: _form(form) for form in exam.forms},
        "errors": {
            name: {trouble.value: troubles[trouble] for trouble in group}
            for name, group in (("missed", MISSED), ("source", SOURCES), ("false", FALSE))
        },
        "content_words": {
            length.value: {
                "gold": gold,
                "right": right,
                "r": rounded(right / gold if gold else None),
            }
            for length, (gold, right) in exam.lengths.items()
        },
        "worst": [_worst(result) for result in exam.worst(worst)],
        "per_article": [_row(result) for result in exam.results],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def as_predictions(exam: AttributionExam) -> str:
    """What was found, an article a line: {"id", "attributions": [{"source", "cue", "content"}]}."""
    return "".join(
        json.dumps(
            {
                "id": result.article.id,
                "attributions": [
                    {
                        "source": [span.as_list() for span in one.source],
                        "cue": [span.as_list() for span in one.cue],
                        "content": [span.as_list() for span in one.content],
                    }
                    for one in result.found
                ],
            }
        )
        + "\n"
        for result in exam.results
    )


def as_text(exam: AttributionExam, unread: Sequence[str], worst: int) -> str:
    """Tables for a terminal."""
    lines = [
        f"{len(exam.results):,} articles, {_words(exam):,} words: {exam.total('gold'):,} "
        f"attributions marked, {exam.total('found'):,} found",
        f"method {reading_version()}",
        "",
        *_figure_lines(exam),
        *_form_lines(exam),
        *_error_lines(exam),
        *_worst_lines(exam, worst),
        *unread_lines([*unread, *exam.unread]),
    ]
    return "\n".join(lines) + "\n"


def _words(exam: AttributionExam) -> int:
    return sum(len(result.article.text.split()) for result in exam.results)


def _scores(figures: Sequence[Figure]) -> dict[str, Any]:
    return {figure.name: figure_object(figure) for figure in figures}


def _form(form: FormScore) -> dict[str, Any]:
    return {
        "articles": len(form.results),
        "gold": sum(result.counts["gold"] for result in form.results),
        "found": sum(result.counts["found"] for result in form.results),
        "scores": _scores(form.figures),
    }


def _row(result: ArticleResult) -> dict[str, Any]:
    return {
        "id": result.article.id,
        "gold": result.counts["gold"],
        "found": result.counts["found"],
        "right": result.right,
        "f1": rounded(result.f1),
    }


def _worst(result: ArticleResult) -> dict[str, Any]:
    errors = {trouble.value: count for trouble, count in tally([result]).items() if count}
    return {
        **_row(result),
        "errors": errors,
        "examples": [
            {
                "trouble": mistake.trouble.value,
                "gold": _roles(result, _gold(result, mistake)),
                "read": _roles(result, _found(result, mistake)),
            }
            for mistake in _examples(result)
        ],
    }


def _examples(result: ArticleResult) -> list[Mistake]:
    """Up to three mistakes: one of each trouble first, the most frequent ones before others."""
    counts = tally([result])
    order = {trouble: n for n, trouble in enumerate(Trouble)}
    seen = dict.fromkeys(Trouble, 0)
    ranked = []
    for number, mistake in enumerate(result.mistakes):
        trouble = mistake.trouble
        ranked.append((seen[trouble], -counts[trouble], order[trouble], number))
        seen[trouble] += 1
    return [result.mistakes[rank[-1]] for rank in sorted(ranked)[:_EXAMPLES]]


def _gold(result: ArticleResult, mistake: Mistake) -> Attribution | None:
    return None if mistake.gold is None else result.article.attributions[mistake.gold]


def _found(result: ArticleResult, mistake: Mistake) -> Attribution | None:
    return None if mistake.found is None else result.found[mistake.found]


def _roles(result: ArticleResult, one: Attribution | None) -> dict[str, str | None] | None:
    if one is None:
        return None

    def words(spans: Spans) -> str | None:
        return shortened(GAP.join(span.of(result.article.text) for span in spans)) or None

    return {"source": words(one.source), "cue": words(one.cue), "content": words(one.content)}


def _figure_lines(exam: AttributionExam) -> list[str]:
    lines = [heading("", _WIDTH, exam.draws > 0)]
    for figure in exam.figures:
        if figure.name.startswith("kind."):
            kind = Speech(figure.name.removeprefix("kind."))
            counts = f"{exam.total(f'{kind}.gold'):,} marked, {exam.total(f'{kind}.found'):,} found"
            line = figure_line(_TITLES[figure.name], figure, _WIDTH)
            lines.append(f"{line:<{_WIDTH + 45}} {counts}")
            continue
        if figure.name == "given_lenient.source_exact":
            lines += ["", "Of the lenient pairs, the share whose"]
        lines.append(figure_line(_TITLES[figure.name], figure, _WIDTH))
    return lines


def _form_lines(exam: AttributionExam) -> list[str]:
    if not exam.forms:
        return []
    names = [_TITLES[name].removeprefix("tokens: ") for name in _OF_FORMS]
    width = max(10, *(len(form.name) for form in exam.forms))
    lines = [
        "",
        f"{'F1 by form':<{width + 2}} {'texts':>5} {'marked':>7}  "
        + " ".join(f"{name:<19}" for name in names).rstrip(),
    ]
    for form in exam.forms:
        figures = {figure.name: figure for figure in form.figures}
        cells = " ".join(f"{_f1(figures[name]):<19}" for name in _OF_FORMS)
        marked = sum(result.counts["gold"] for result in form.results)
        lines.append(f"  {form.name:<{width}} {len(form.results):>5} {marked:>7}  {cells}".rstrip())
    return lines


def _f1(figure: Figure) -> str:
    value = dict(figure_object(figure))
    ends = value.get("intervals", {}).get("f1")
    return f"{value['f1']:.3f}" + (f" ({ends[0]:.3f}–{ends[1]:.3f})" if ends else "")


def _error_lines(exam: AttributionExam) -> list[str]:
    troubles, right = exam.troubles, exam.total("hit.lenient")
    gold, found = exam.total("gold"), exam.total("found")
    lines = []
    for title, group, of in (
        (f"Missed: {gold - right:,} of {gold:,} marked", MISSED, gold),
        (f"Wrong source: of {right:,} lenient pairs", SOURCES, right),
        (f"False: {found - right:,} of {found:,} found", FALSE, found),
    ):
        lines += ["", title, *counted([(TROUBLES[one], troubles[one]) for one in group], of)]
    lines += ["", "Found, by the length of the marked content"]
    lines += [
        f"  {f'{length.value} words':<46} {right:>6} of {marked:,} {right / marked:>8.3f}"
        for length, (marked, right) in exam.lengths.items()
        if marked
    ]
    return lines


def _worst_lines(exam: AttributionExam, worst: int) -> list[str]:
    results = exam.worst(worst)
    if not results:
        return []
    lines = ["", "Worst articles (lenient)"]
    for result in results:
        lines.append(
            f"  {result.article.id}: {result.counts['gold']} marked, {result.counts['found']} "
            f"found, {result.right} right, F1 {result.f1:.3f}"
        )
        for mistake in _examples(result):
            lines.append(f"    {TROUBLES[mistake.trouble]}")
            lines.append(f"      marked: {_shown(_roles(result, _gold(result, mistake)))}")
            lines.append(f"      read:   {_shown(_roles(result, _found(result, mistake)))}")
    return lines


def _shown(roles: dict[str, str | None] | None) -> str:
    if roles is None:
        return "nothing"
    return " | ".join(words or "(none)" for words in roles.values())
