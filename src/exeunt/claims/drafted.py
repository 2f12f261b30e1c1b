"""The draft: one claim to be, before its source is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from exeunt.spans import Span


@dataclass(slots=True)
class Draft:
    """One claim to be: where it stands, and what stands with it."""

    source: Span | None
    cue: Span | None
    content: list[Span]
    silence: bool = False
    own_voice: bool = False
    via: Span | None = None
    outer: Draft | None = None
    order: tuple[int, int] = field(default=(0, 0))
