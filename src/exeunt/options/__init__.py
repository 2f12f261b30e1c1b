"""Options: what claims say of the places to which a leader could go, and of staying."""

from exeunt.options.evidence import Evidence, Gap, Mention, Reading
from exeunt.options.leader import Leader, find_leader
from exeunt.options.weigh import weigh_in, weigh_in_all

__all__ = [
    "Evidence",
    "Gap",
    "Leader",
    "Mention",
    "Reading",
    "find_leader",
    "weigh_in",
    "weigh_in_all",
]
