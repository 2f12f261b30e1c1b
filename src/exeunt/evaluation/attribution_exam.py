"""Articles with marked attributions -> how well the reader finds them, and what it gets wrong.

An article that the reader refuses counts as one in which it found nothing, and is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from exeunt.claims import Claim
from exeunt.errors import ReportError
from exeunt.evaluation.attribution_counts import MEASURES, compare, counts_of
from exeunt.evaluation.attribution_gold import Attribution, GoldArticle
from exeunt.evaluation.attribution_mistakes import Length, Mistake, Trouble, length_of, mistakes_of
from exeunt.evaluation.measures import DRAWS, Figure, score
from exeunt.evaluation.tokens import tokens_of
from exeunt.flow import read_reports
from exeunt.reports import Report, from_text
from exeunt.spans import Passage, Span

_NO_FORM = "(none)"


@dataclass(frozen=True, slots=True)
class ArticleResult:
    """One article: what was found in it, the counts of the measures, and every mistake.

    `lengths` has for each length of content how many were marked and how many of them found.
    `unread` says why the reader refused the article, None if it did not.
    """

    article: GoldArticle
    found: tuple[Attribution, ...]
    counts: dict[str, int]
    mistakes: tuple[Mistake, ...]
    lengths: dict[Length, tuple[int, int]]
    unread: str | None

    @property
    def right(self) -> int:
        """How many lenient pairs there are."""
        return self.counts["hit.lenient"]

    @property
    def f1(self) -> float:
        """F1 of lenient pairs; 1 where nothing is marked and nothing found."""
        both = self.counts["gold"] + self.counts["found"]
        return 2 * self.right / both if both else 1.0


@dataclass(frozen=True, slots=True)
class FormScore:
    """The figures of the articles of one form."""

    name: str
    results: tuple[ArticleResult, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class AttributionExam:
    """All of it; `results` stand in the order of their ids, `forms` in that of their names.

    `forms` is empty where no article has a form.  `draws` is how often articles were drawn anew for
    the intervals.
    """

    results: tuple[ArticleResult, ...]
    figures: tuple[Figure, ...]
    forms: tuple[FormScore, ...]
    unread: tuple[str, ...]
    draws: int

    def total(self, count: str) -> int:
        """A count summed over all articles."""
        return sum(result.counts[count] for result in self.results)

    @property
    def troubles(self) -> dict[Trouble, int]:
        """How often each thing went wrong."""
        return tally(self.results)

    @property
    def lengths(self) -> dict[Length, tuple[int, int]]:
        """How many contents of each length were marked, and how many of them found."""
        return {
            length: (
                sum(result.lengths[length][0] for result in self.results),
                sum(result.lengths[length][1] for result in self.results),
            )
            for length in Length
        }

    def worst(self, count: int) -> tuple[ArticleResult, ...]:
        """The articles of the lowest F1 in which something went wrong; ties by size, then id."""
        wrong = [result for result in self.results if result.f1 < 1 or result.mistakes]
        wrong.sort(key=lambda one: (one.f1, -one.counts["gold"], one.article.id))
        return tuple(wrong[:count])


def tally(results: Iterable[ArticleResult]) -> dict[Trouble, int]:
    """How often each thing went wrong in some articles, all troubles in their order."""
    counts = dict.fromkeys(Trouble, 0)
    for result in results:
        for mistake in result.mistakes:
            counts[mistake.trouble] += 1
    return counts


def examine_attributions(
    articles: Sequence[GoldArticle],
    *,
    draws: int = DRAWS,
    jobs: int = 1,
    progress: Callable[[], None] | None = None,
) -> AttributionExam:
    """Read every article, one at least, and score what was found.

    `jobs` processes read, with the same result for any number.  `progress` is called after each
    article.
    """
    step = progress or (lambda: None)
    read = _read(sorted(articles, key=lambda one: one.id), jobs, step)
    results = tuple(_result(*one) for one in read)
    names = sorted({result.article.form or _NO_FORM for result in results})
    forms = [] if names == [_NO_FORM] else [_form(name, results, draws) for name in names]
    return AttributionExam(
        results=results,
        figures=score([result.counts for result in results], MEASURES, draws),
        forms=tuple(forms),
        unread=tuple(result.unread for result in results if result.unread),
        draws=draws,
    )


def attributions_of(claims: Iterable[Claim]) -> tuple[Attribution, ...]:
    """The claims that are attributions: with a content, and a cue or a source of their own.

    What the reporter says in their own voice is none, nor is one inside another's content.
    """

    def spans(passage: Passage | None) -> tuple[Span, ...]:
        return passage.spans if passage else ()

    return tuple(
        Attribution(spans(claim.source.words), spans(claim.cue), spans(claim.content))
        for claim in claims
        if claim.content and claim.nested_in is None and (claim.cue or claim.source.words)
    )


def _read(
    articles: Sequence[GoldArticle], jobs: int, step: Callable[[], None]
) -> list[tuple[GoldArticle, tuple[Attribution, ...], str | None]]:
    """Each article with what was found in it, or why it could not be read."""
    made = [_report(article) for article in articles]
    readings = read_reports([one for one in made if isinstance(one, Report)], jobs=jobs)
    out: list[tuple[GoldArticle, tuple[Attribution, ...], str | None]] = []
    for article, report in zip(articles, made, strict=True):
        item = report if isinstance(report, ReportError) else next(readings)
        if isinstance(item, ReportError):
            out.append((article, (), str(item)))
        else:
            out.append((article, attributions_of(item.claims), None))
        step()
    return out


def _report(article: GoldArticle) -> Report | ReportError:
    try:
        return from_text(article.text, id=article.id)
    except ReportError as error:
        return error


def _result(
    article: GoldArticle, found: tuple[Attribution, ...], unread: str | None
) -> ArticleResult:
    compared = compare(tokens_of(article.text), article.attributions, found)
    lengths = dict.fromkeys(Length, (0, 0))
    hits = {hit.gold for hit in compared.hits}
    for number, one in enumerate(compared.gold):
        if one.content:
            length = length_of(compared, number)
            marked, right = lengths[length]
            lengths[length] = (marked + 1, right + (number in hits))
    return ArticleResult(
        article, found, counts_of(compared), mistakes_of(compared), lengths, unread
    )


def _form(name: str, results: Sequence[ArticleResult], draws: int) -> FormScore:
    own = tuple(result for result in results if (result.article.form or _NO_FORM) == name)
    return FormScore(name, own, score([result.counts for result in own], MEASURES, draws))
