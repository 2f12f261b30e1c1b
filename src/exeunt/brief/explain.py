"""The sum behind an option's number in words and figures, shared by all formats."""

from __future__ import annotations

from difflib import get_close_matches

from exeunt.assessment.answer import OTHER
from exeunt.brief.forms import count_words, interval_words, percent
from exeunt.brief.tree import Brief, Sum
from exeunt.errors import UsageError

SUM_COLUMNS = ("evidence", "theme", "base", "× grade", "× repetition", "= weight", "origin")
"""The columns of a sum; the first holds the quotation and its note."""

_NOTHING = 0.0005


def pick(brief: Brief, wanted: str) -> Sum:
    """The sum of one option, by code or name.  Raises UsageError if there is no such option."""
    key = wanted.strip().casefold()
    for option in brief.sums:
        if key in (option.place.casefold(), option.name.casefold()):
            return option
    known = [word for option in brief.sums for word in (option.place, option.name)]
    close = get_close_matches(wanted, known, n=1)
    options = ", ".join(option.place for option in brief.sums) or "none"
    hint = f"did you mean {close[0]}? " if close else ""
    raise UsageError(f"{wanted!r} is no option of this assessment; {hint}options: {options}")


def sum_opening(option: Sum) -> tuple[str, ...]:
    """The heading and where the sum starts."""
    standing = f"{percent(option.probability)} ({interval_words(option.interval)}) {option.words}"
    lines = [f"{option.name}: {standing}", f"prior {100 * option.prior:.3g} %"]
    if option.start is not None:
        lines[1] += f": log odds {signed(option.start)} against {_against(option)}"
    if not option.rows:
        lines.append("no evidence of its own")
    return tuple(lines)


def sum_steps(option: Sum) -> tuple[tuple[str, ...], ...]:
    """The cells of each row after the first: theme, factors, weight, origin."""
    return tuple(
        (
            row.theme,
            signed(row.base),
            f"{row.grade_factor:.2f} ({row.grade})",
            f"{row.repetition_factor:.2f}",
            signed(row.weight),
            row.origin,
        )
        for row in option.rows
    )


def sum_closing(option: Sum) -> tuple[str, ...]:
    """The total and how it becomes the probability."""
    pieces = count_words(len(option.rows), "piece", "pieces")
    added = sum(row.weight for row in option.rows)
    lines = [f"{pieces} of evidence: {signed(added)}"] if option.rows else []
    if option.total is None:
        if option.place == OTHER:
            lines.append("the measure against which the named places are weighed")
        lines.append(f"probability {percent(option.probability)}")
        return tuple(lines)
    if option.rest is not None and abs(option.rest) >= _NOTHING:
        is_other = abs(option.rest + option.other_weight) < _NOTHING
        where = f"evidence on {_against(option)}, taken off" if is_other else "not of evidence"
        lines.append(f"{where}: {signed(option.rest)}")
    ratio = option.probability / option.other_probability
    lines.append(f"total log odds {signed(option.total)} against {_against(option)}")
    lines.append(
        f"that is {ratio:.3g} times the {percent(option.other_probability)} of "
        f"{_against(option)}: {percent(option.probability)}"
    )
    return tuple(lines)


def signed(number: float) -> str:
    """A number with its sign, to two places.

    >>> signed(-0.349), signed(0.2)
    ('−0.35', '+0.20')
    """
    return f"{number:+.2f}".replace("-", "−")


def _against(option: Sum) -> str:
    return f"“{option.other_name}”"
