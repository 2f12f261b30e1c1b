"""What is found: the name of a place in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exeunt.spans import Span


class PlaceKind(StrEnum):
    """How a place is named."""

    NAME = "name"
    """The state by its name."""
    DEMONYM = "demonym"
    """Its people or its adjective."""
    CAPITAL = "capital"
    """Its capital or seat of government: the city, or the government that sits there."""
    CITY = "city"
    """Another city, province, island or well-known spot of it."""
    METONYM = "metonym"
    """A building or body that stands for its government."""
    REGION = "region"
    """A part of the world that is no state; has no code."""
    FORMER = "former"
    """A former state or name; the code is that of today's successor."""


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place named at `span`, without article and possessive ending.

    `code` is ISO 3166-1 alpha-3, None for a region and where the words do not settle it; then
    `candidates` holds the codes it could be, the likeliest first.  A single candidate means "this
    state or no place at all" (US in capitals, which may be the pronoun).  `in_title` says that it
    is part of the name of a paper, body or treaty ("Times of India", "Bank of China").
    """

    span: Span
    code: str | None
    kind: PlaceKind
    candidates: tuple[str, ...] = ()
    in_title: bool = False
