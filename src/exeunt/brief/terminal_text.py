"""Pieces of a brief as text for a terminal, and how such text is printed.

Nothing of a report reaches the terminal as a command: markup is not read, and control characters
are shown as signs.
"""

from __future__ import annotations

import io

from rich.console import Console, RenderableType
from rich.text import Text

from exeunt.brief.forms import shorten
from exeunt.brief.safety import unquoted, visible
from exeunt.brief.tree import Line, Quotation, Reference, Sentence, Words

LONG_QUOTATION = 110
"""Code points of a quotation in a sentence of the first screen."""

MOST_NUMBERS = 4
"""Note numbers side by side; more are counted."""

NO_BREAK = "\ue000"
"""Stands for a space that must not end a line; a report cannot hold it (see `safety.visible`)."""

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def print_text(content: RenderableType, columns: int, *, colour: bool) -> str:
    """What rich makes of the content, free of the environment's settings."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=columns,
        height=100,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    console.print(content)
    printed = out.getvalue().replace(NO_BREAK, " ")
    return "\n".join(line.rstrip() for line in printed.split("\n")).rstrip("\n") + "\n"


def unbroken(words: str) -> str:
    """The words with numbers held to their per cent sign at the end of a line."""
    return words.replace(" %", f"{NO_BREAK}%")


def sentence_text(sentence: Sentence, limit: int = LONG_QUOTATION) -> Text:
    """A sentence with its quotations, none longer than `limit` code points."""
    text = Text()
    for fragment in sentence.fragments:
        if isinstance(fragment, Words):
            text.append(
                unbroken(_keep_ends(fragment.text)), style="bold" if fragment.strong else ""
            )
        elif isinstance(fragment, Quotation):
            text.append_text(quotation_text(fragment.text, limit))
        else:
            text.append(f"{NO_BREAK}{_superscript(fragment)}", style="cyan")
    return text


def quotation_text(quotation: str, limit: int) -> Text:
    """A quotation in its marks; what is left out is shown outside them."""
    kept, is_cut = shorten(visible(unquoted(quotation)), limit)
    return Text(f"“{kept}”{' …' if is_cut else ''}", style="italic")


def _keep_ends(words: str) -> str:
    """Safe words whose outer spaces, which join fragments, stay."""
    before = " " if words[:1] == " " else ""
    after = " " if words[-1:] == " " and words.strip() else ""
    return f"{before}{visible(words)}{after}"


def shown_numbers(sentence: Sentence) -> list[int]:
    """The numbers of the notes that a sentence shows where there is room for a few only."""
    references = [f for f in sentence.fragments if isinstance(f, Reference)]
    return [n for reference in references for n in reference.numbers[:MOST_NUMBERS]]


def _superscript(reference: Reference) -> str:
    shown = reference.numbers[:MOST_NUMBERS]
    rest = len(reference.numbers) - len(shown)
    numbers = " ".join(raised(number) for number in shown)
    return numbers + (f" ⁺{raised(rest)}" if rest else "")


def raised(number: int) -> str:
    """A number in raised figures."""
    return str(number).translate(_SUPERSCRIPTS)


def line_text(line: Line, is_full: bool, joiner: str) -> Text:
    """The sentences of a line, those that are not on the first screen counted or in full."""
    shown = line.sentences if is_full else line.lead
    if not shown:
        return Text("")
    text = Text(joiner).join(sentence_text(sentence) for sentence in shown)
    hidden = 0 if is_full else len(line.further)
    if hidden:
        text.append(f"{joiner}and {hidden} more", style="dim")
    return text
