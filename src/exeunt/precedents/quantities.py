"""Every number of the room that moves an answer and is not estimated from the cases."""

from __future__ import annotations

from exeunt.numbers import Quantity, Table

NUMBERS = Table(
    "precedents",
    [
        Quantity(
            "ridge",
            1.0,
            "penalty per squared standard unit",
            "0.1 to 30 make no difference out of sample",
            "0.1.0",
        ),
        Quantity(
            "border_offset",
            300.0,
            "km",
            "equal fit to a border flag, without its wrong sign",
            "0.1.0",
        ),
        Quantity(
            "patron_memory",
            5.0,
            "years",
            "set before testing; 0 and 10 years fit a little worse and as well",
            "0.1.0",
        ),
        Quantity(
            "shown_cap",
            0.4,
            "probability",
            "shares said above it came true less often than said (docs/method/precedents.md)",
            "0.1.0",
        ),
        Quantity(
            "bootstrap_seed", 1946.0, "seed", "arbitrary; fixed so that answers repeat", "0.1.0"
        ),
        Quantity(
            "interval_width", 0.8, "share of draws", "as in the rest of the assessment", "0.1.0"
        ),
        Quantity(
            "alike_country", 2.0, "points", "orders the list of nearest precedents alone", "0.1.0"
        ),
        Quantity(
            "alike_subregion", 1.0, "points", "orders the list of nearest precedents alone", "0.1.0"
        ),
        Quantity(
            "alike_language", 0.5, "points", "orders the list of nearest precedents alone", "0.1.0"
        ),
        Quantity(
            "alike_ruler", 0.5, "points", "orders the list of nearest precedents alone", "0.1.0"
        ),
        Quantity(
            "alike_time", 1.0, "points", "orders the list of nearest precedents alone", "0.1.0"
        ),
        Quantity(
            "alike_half_life", 20.0, "years", "orders the list of nearest precedents alone", "0.1.0"
        ),
    ],
)
