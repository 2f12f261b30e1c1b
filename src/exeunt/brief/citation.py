"""A note in words: who says it, how it is graded, where it stands."""

from __future__ import annotations

from exeunt.brief.forms import date_words, fold, shorten, span_words
from exeunt.brief.speakers import LONGEST_DESCRIPTION
from exeunt.brief.tree import Cited, Note, Place


def who_words(note: Note) -> str:
    """The speaker and how it was said, the report's own words where they differ, the kind."""
    if note.source_words is None and not note.manner:
        return note.kind
    own, is_cut = shorten(fold(note.source_words or ""), LONGEST_DESCRIPTION)
    name = note.speaker.split(",")[0].casefold()
    is_same = own.casefold() in note.speaker.casefold() or name in own.casefold()
    in_report = "" if is_same else f" (in the report: “{own}”{' …' if is_cut else ''})"
    joiner = " " if note.manner not in _APART else ", "
    manner = f"{joiner}{note.manner}" if note.manner else ""
    kind = f"; {note.kind}" if note.kind not in note.speaker else ""
    return f"{note.speaker}{in_report}{manner}{kind}"


_APART = ("as reported", "in direct speech")


def grade_words(note: Note) -> str:
    """The grade of source and item, "not graded" where no evidence rests on the note."""
    if note.grade is None:
        return "not graded"
    return f"source {note.grade[0]}, item {note.grade[1:]}"


def place_words(place: Place) -> str:
    """Report, date and span of a quotation."""
    return f"{fold(place.label)}, {date_words(place.published)}, {span_words(place.span)}"


def places_words(note: Note, most: int) -> str:
    """Where a note stands: the first `most` places, the others counted."""
    shown = [place_words(place) for place in note.places[:most]]
    rest = len(note.places) - most
    if rest > 0:
        shown.append(f"{rest} more of the same origin")
    return "; ".join(shown)


def report_words(report: Cited) -> str:
    """One report in the list of reports, without its title."""
    parts = [report.label, *([", ".join(report.authors)] if report.authors else [])]
    parts += [date_words(report.published), f"origin {report.origin}"]
    return " · ".join(fold(part) for part in parts)
