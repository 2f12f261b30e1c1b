"""The numbers of this room that move an answer: when two reports are one origin."""

from __future__ import annotations

from exeunt.numbers import Quantity, Table

METHOD = Table(
    "reports",
    [
        Quantity(
            "shingle_words",
            5,
            "words",
            "five words in a row seldom agree by chance in texts of different authors",
            "0.1.0",
        ),
        Quantity(
            "shared_origin",
            0.5,
            "share of the shorter report's shingles",
            "shortened wire copy keeps most of its sentences; two desks that quote one statement "
            "share less than a third of theirs",
            "0.1.0",
        ),
        Quantity(
            "short_report_words",
            25,
            "words",
            "below this, one shared quotation would be half of the report",
            "0.1.0",
        ),
        Quantity(
            "short_shingle_words",
            3,
            "words",
            "a short report has too few shingles of five words to count",
            "0.1.0",
        ),
        Quantity(
            "short_shared_origin",
            0.8,
            "share of the short report's shingles",
            "three words in a row often agree by chance, so nearly all must",
            "0.1.0",
        ),
        Quantity(
            "shortest_compared_words",
            8,
            "words",
            "a shorter report shares an origin only with one of the very same words",
            "0.1.0",
        ),
    ],
)
