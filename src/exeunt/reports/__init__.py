"""Bytes -> `Report`: files, folders, pages and mails become texts with their parts marked.

    report = load("report.html")
    reports = [found for found in load_all(["folder"]) if isinstance(found, Report)]

A report keeps its text to the letter.  On it stand the headline, byline, dateline, body,
captions and boilerplate, the sentences, the turns of speakers and entries with a time of their own,
and what is known of outlet, authors, day and language.
`origins` says which reports repeat one another.
"""

from exeunt.reports.limits import DEFAULT_LIMITS, Limits
from exeunt.reports.loading import load, load_all
from exeunt.reports.origins import origins
from exeunt.reports.report import Entry, Part, Report, Stretch, Turn
from exeunt.reports.text import from_text

__all__ = [
    "DEFAULT_LIMITS",
    "Entry",
    "Limits",
    "Part",
    "Report",
    "Stretch",
    "Turn",
    "from_text",
    "load",
    "load_all",
    "origins",
]
