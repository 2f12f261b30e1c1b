"""The prior as text for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from exeunt.precedents.prior import Prior


def as_text(answer: Prior, shown: int, explained: Sequence[str], top: int) -> str:
    """A table of the likeliest hosts, and the sums of those to be explained."""
    del explained, top
    lines = [f"{answer.name}, {answer.on}: where history alone would send its leader", f"{answer.model}", ""]
    for host in answer.hosts[:shown]:
        low, high = host.interval
        lines.append(
            f"{host.rank:>3}  {host.place}  {host.name[:28]:<28} {host.probability:6.1%}"
            f"  ({low:.1%} to {high:.1%})"
        )
    return "\n".join(lines)
