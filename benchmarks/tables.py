"""Write the tables of the pages on how well reports are read, from what `exeunt evaluate` said.

    exeunt evaluate attributions polnear/dev.jsonl.gz -o attributions.json
    cat benchmarks/world_news/*.jsonl | exeunt evaluate attributions - --split dev -o world.json
    exeunt evaluate options option_reports.jsonl -o options.json
    exeunt evaluate dossiers dossiers.jsonl -o dossiers.json
    python benchmarks/tables.py --attributions attributions.json --world world.json \\
        --options options.json --dossiers dossiers.json

What is given is written between its marks in docs/method/attribution.md and evaluation.md; tables
of what is not given stay as they are.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from exeunt.cli.evaluate_attributions_forms import TROUBLES as ATTRIBUTION_TROUBLES
from exeunt.cli.evaluate_options_forms import TROUBLES as OPTION_TROUBLES
from exeunt.evaluation.attribution_mistakes import Trouble
from exeunt.evaluation.option_mistakes import OptionTrouble
from exeunt.options.evidence import Status

DOCS = Path(__file__).parent.parent / "docs" / "method"
MEASURES = {
    "token.content": "content tokens",
    "token.source": "source tokens",
    "token.cue": "cue tokens",
    "attribution.lenient": "lenient",
    "attribution.lenient_src": "lenient with source",
    "attribution.exact": "exact",
    "attribution.exact_words": "exact in words",
    "attribution.full": "full",
}
KINDS = {"kind.direct": "direct", "kind.mixed": "mixed", "kind.indirect": "indirect"}
GIVEN = {
    "given_lenient.source_overlap": "the source touches the marked one",
    "given_lenient.source_exact": "the source is the same in words",
    "given_lenient.cue_overlap": "the cue touches the marked one",
    "given_lenient.cue_exact": "the cue is the same",
}
PEOPLE = {
    "token.content": ".916 [.88, .94]",
    "token.source": ".811 [.75, .85]",
    "token.cue": ".686 [.61, .74]",
    "attribution.lenient": ".794 [.73, .83]",
    "attribution.lenient_src": ".754 [.68, .80]",
    "attribution.exact": ".679 [.61, .73]",
    "attribution.exact_words": ".691",
    "attribution.full": ".638 [.56, .70]",
    "kind.direct": ".983",
    "kind.mixed": ".926",
    "kind.indirect": ".739",
    "given_lenient.source_overlap": ".949",
    "given_lenient.source_exact": ".899",
}
"""F1, of kinds recall, of each of two trained people against the other: 20 articles, every ordered
pair of five or six annotators, the same scorer, 95 % over articles."""

OPTION_MEASURES = {
    "places": "places",
    "destinations": "destinations",
    "statuses": "places with status",
}
OPTION_SHARES = {
    "subject": "leader and country",
    "mention_error": "mentions taken for options (lower is better)",
    "faithful": "quotations to the letter",
    "roles": "role right, where place and status are",
    "sources": "source right, where place and status are",
}

DOSSIER_MEASURES = {
    "first_top1": "first stop @1",
    "first_top3": "@3",
    "any_top1": "any @1",
    "any_top3": "@3",
    "any_top5": "@5",
    "log_score": "log score",
}

Told = dict[str, Any]


def main(arguments: Sequence[str] | None = None, docs: Path = DOCS) -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name in ("attributions", "world", "options", "dossiers"):
        parser.add_argument(f"--{name}", type=Path, metavar="JSON")
    chosen = parser.parse_args(arguments)
    if chosen.attributions:
        told = read(chosen.attributions)
        texts = {
            "scores": attribution_scores(told, PEOPLE),
            "kinds": kinds(told),
            "given": given(told),
            "errors": attribution_errors(told),
            "lengths": lengths(told),
        }
        write(docs / "attribution.md", texts)
    if chosen.world:
        write(docs / "attribution.md", {"world": attribution_scores(read(chosen.world), {})})
    if chosen.options:
        told = read(chosen.options)
        texts = {
            "option-scores": option_scores(told),
            "option-errors": option_errors(told),
            "option-statuses": confusion(told),
        }
        write(docs / "evaluation.md", texts)
    if chosen.dossiers:
        told = json.loads(chosen.dossiers.read_text(encoding="utf-8"))
        texts = {"dossier-scores": dossier_scores(told), "dossier-top": calibration(told)}
        write(docs / "evaluation.md", texts)


def read(path: Path) -> Told:
    told: Told = json.loads(path.read_text(encoding="utf-8"))
    if told["unread"]:
        raise SystemExit(
            f"{path}: not all was read, so its figures are of less: {told['unread'][0]}"
        )
    return told


def write(page: Path, texts: dict[str, str]) -> None:
    """Put each text between its marks."""
    words = page.read_text(encoding="utf-8")
    for name, text in texts.items():
        mark = re.compile(f"(<!-- {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        found = mark.search(words)
        if not found:
            raise SystemExit(f"{page} has no mark for {name}")
        words = f"{words[: found.start()]}{found[1]}{text}\n{found[2]}{words[found.end() :]}"
    page.write_text(words, encoding="utf-8")
    print(f"written: {page.name}: {', '.join(texts)}")


def table(head: list[str], rows: Iterator[list[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"| {' | '.join(['---'] * len(head))} |"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


def number(value: float | None) -> str:
    """Three digits without the zero in front, as the tables have it."""
    return "–" if value is None else f"{value:.3f}".replace("0.", ".", 1)


def percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def cell(figure: Told, part: str) -> str:
    ends = figure.get("intervals", {}).get(part)
    told = number(figure[part])
    return f"{told} [{number(ends[0])}, {number(ends[1])}]" if ends else told


def stamp(told: Told, sizes: str) -> str:
    return f"{sizes}; method `{told['method_version']}`."


def attribution_scores(told: Told, people: dict[str, str]) -> str:
    head = ["", "P", "R", "F1", *(["two people, F1"] if people else [])]
    sizes = (
        f"{told['articles']:,} articles, {told['gold']:,} attributions marked, "
        f"{told['found']:,} found"
    )

    def rows() -> Iterator[list[str]]:
        for name, words in MEASURES.items():
            figure = told["scores"][name]
            more = [people[name]] if people else []
            yield [words, *(cell(figure, part) for part in ("p", "r", "f1")), *more]

    return f"{stamp(told, sizes)}\n\n{table(head, rows())}"


def kinds(told: Told) -> str:
    def rows() -> Iterator[list[str]]:
        for name, words in KINDS.items():
            figure = told["scores"][name]
            marked = told["kinds"][words]["gold"]
            yield [words, f"{marked:,}", cell(figure, "p"), cell(figure, "r"), PEOPLE[name]]

    return table(["", "marked", "P", "R", "two people, R"], rows())


def given(told: Told) -> str:
    rows = (
        [words, cell(told["scores"][name], "share"), PEOPLE.get(name, "")]
        for name, words in GIVEN.items()
    )
    return table(["", "share", "two people"], rows)


def attribution_errors(told: Told) -> str:
    totals = {
        "missed": ("of those marked", told["gold"]),
        "source": ("of the lenient pairs", told["right"]),
        "false": ("of those found", told["found"]),
    }

    def rows() -> Iterator[list[str]]:
        for group, (of, total) in totals.items():
            counts = told["errors"][group]
            every = sum(counts.values())
            title = {"source": "wrong source"}.get(group, group)
            yield [f"**{title}**", f"**{every}**", f"**{percent(every / total)}** {of}"]
            for name, count in counts.items():
                if count:
                    words = ATTRIBUTION_TROUBLES[Trouble(name)]
                    yield [words, str(count), percent(count / total)]

    return table(["", "number", "share"], rows())


def lengths(told: Told) -> str:
    rows = (
        [f"{length} words", f"{one['gold']:,}", number(one["r"])]
        for length, one in told["content_words"].items()
    )
    return table(["content", "marked", "found (lenient)"], rows)


def option_scores(told: Told) -> str:
    scores = told["scores"]
    marked = scores["statuses"]["gold"]
    sizes = f"{told['reports']} reports, {marked} places with status written down"

    def rows() -> Iterator[list[str]]:
        for name, words in OPTION_MEASURES.items():
            yield [words, *(cell(scores[name], part) for part in ("p", "r", "f1"))]

    def shares() -> Iterator[list[str]]:
        for name, words in OPTION_SHARES.items():
            one = scores[name]
            yield [words, cell(one, "share"), f"{one['right']} of {one['of']}"]

    return "\n\n".join(
        [
            stamp(told, sizes),
            table(["", "P", "R", "F1"], rows()),
            table(["", "share", "number"], shares()),
        ]
    )


def option_errors(told: Told) -> str:
    rows = (
        [OPTION_TROUBLES[OptionTrouble(name)], str(count)]
        for name, count in told["errors"].items()
        if count
    )
    return table(["what went wrong", "number"], rows)


def confusion(told: Told) -> str:
    found = {(one["gold"], one["read"]): one["count"] for one in told["confusion"]}
    order = [*(status.value for status in Status), None]
    gold = [one for one in order if any(pair[0] == one for pair in found)]
    read = [one for one in order if any(pair[1] == one for pair in found)]
    rows = ([row or "none", *(str(found.get((row, one), "")) for one in read)] for row in gold)
    return table(["written down \\ read", *(one or "none" for one in read)], rows)


def dossier_scores(told: Told) -> str:
    """Every rule with its hit rates and log score."""
    exile = told["exile"]
    head = f"{exile['scored']} exiles scored; method `{told['method_version']}`; {told['weights']}."

    def value(metrics: Told, name: str) -> str:
        low, high = metrics["intervals"][name]
        return f"{metrics[name]:.2f} [{low:.2f}, {high:.2f}]"

    rows = (
        [rule, *(value(metrics, name) for name in DOSSIER_MEASURES)]
        for rule, metrics in exile["metrics"].items()
    )
    return "\n\n".join([head, table(["", *DOSSIER_MEASURES.values()], rows)])


def calibration(told: Told) -> str:
    """Of the joint answer: what was said, what was seen, how often."""
    rows = (
        [
            f"{row['said']:.1%}",
            f"{row['seen']:.1%} [{row['interval'][0]:.0%}, {row['interval'][1]:.0%}]",
            str(row["forecasts"]),
        ]
        for row in told["exile"]["calibration"]
    )
    return table(["said", "seen", "forecasts"], rows)


if __name__ == "__main__":
    main()
