"""What binds a host to the home country, and how it stands itself, as JSON and as text."""

from __future__ import annotations

from typing import Any

from exeunt.precedents.bonds import Bonds, Pact, PactKind
from exeunt.precedents.conditions import Conditions
from exeunt.precedents.prior import HostPrior

_PACT_WORDS = {
    PactKind.MUTUAL: "each helps the other",
    PactKind.GUARANTEE: "one helps the other",
    PactKind.CONSULTATION: "consultation only",
}


def bonds_record(bonds: Bonds) -> dict[str, Any]:
    """The bonds as the JSON has them."""
    return {
        "organisations": list(bonds.organisations),
        "alliances": list(bonds.alliances),
        "defence_treaties": [
            {
                "since": pact.since.isoformat(),
                "kind": pact.kind,
                "treaty": pact.treaty,
                "source": pact.source,
            }
            for pact in bonds.pacts
        ],
    }


def conditions_record(conditions: Conditions) -> dict[str, Any]:
    """The conditions as the JSON has them; null where not known."""
    return {
        "regime": conditions.regime,
        "since": conditions.since.isoformat() if conditions.since else None,
        "war": conditions.war,
    }


def conditions_words(conditions: Conditions) -> str:
    """A state's regime and war in one line."""
    regime = "regime not known"
    if conditions.regime is not None:
        regime = f"{conditions.regime} since {conditions.since or 'before 1946'}"
    war = "no war on its own soil in the year before"
    if conditions.war is not None:
        war = f"war on its own soil in the year before ({conditions.war})"
    return f"{regime}; {war}"


def bonds_lines(host: HostPrior) -> list[str]:
    """What an explained host shares with the home country, one fact a line."""
    bonds = host.bonds
    lines = [
        f"  Both belong to: {', '.join(bonds.organisations) or 'no organisation of the table'}"
    ]
    if bonds.alliances:
        lines.append(f"  Allied in: {', '.join(bonds.alliances)}")
    lines += [f"  {_pact(pact)}" for pact in bonds.pacts]
    if not bonds.alliances and not bonds.pacts:
        lines.append("  No alliance or defence treaty between them in the tables")
    lines.append(f"  {host.name}: {conditions_words(host.conditions)}")
    return lines


def _pact(pact: Pact) -> str:
    return f"Defence treaty since {pact.since} ({_PACT_WORDS[pact.kind]}): {pact.treaty}"
