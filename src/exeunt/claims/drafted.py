"""The draft: one claim to be, before its source is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from exeunt.spans import Span


@dataclass(slots=True, eq=False)
class Draft:
    """One claim to be: where it stands, and what stands with it.

    A draft without source, cue and content does not exist.  `silence` marks a non-response,
    `own_voice` what the reporter states, `turn` what the layout gives to a speaker; `outer` is the
    draft whose content holds this one.
    """

    source: Span | None
    cue: Span | None
    content: list[Span]
    silence: bool = False
    own_voice: bool = False
    turn: bool = False
    via: Span | None = None
    outer: Draft | None = None
    order: tuple[int, int] = field(default=(0, 0))

    def spans(self) -> list[Span]:
        """All its spans: content, source and cue."""
        return [*self.content, *(s for s in (self.source, self.cue) if s is not None)]

    def anchor(self) -> Span:
        """Where it stands: its cue, else the beginning of its content, else its source."""
        return next(s for s in (self.cue, *self.content, self.source) if s is not None)
