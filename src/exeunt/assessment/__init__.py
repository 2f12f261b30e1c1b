"""Evidence + prior -> `Assessment`: options ranked, each number with the evidence that moved it.

The door is `assess`.  Every number that it uses stands in `METHOD`.
"""

from exeunt.assessment.answer import (
    OTHER,
    Assessment,
    BaseRate,
    Corroboration,
    Departure,
    Destination,
    Pivot,
    ReadReport,
    SourceCount,
    Subject,
    Weighed,
)
from exeunt.assessment.assess import Material, assess
from exeunt.assessment.facts import LeaderFact, parse_fact, prior_given
from exeunt.assessment.history import base_rate_for, prior_for, prior_table
from exeunt.assessment.method import TABLES, method_version
from exeunt.assessment.odds import shares_of as evidence_shares
from exeunt.assessment.priors import PriorPlace, PriorTable, flat_prior
from exeunt.assessment.weights import ESTIMATED, METHOD
from exeunt.assessment.words import Scale, likelihood_word

__all__ = [
    "ESTIMATED",
    "METHOD",
    "OTHER",
    "TABLES",
    "Assessment",
    "BaseRate",
    "Corroboration",
    "Departure",
    "Destination",
    "LeaderFact",
    "Material",
    "Pivot",
    "PriorPlace",
    "PriorTable",
    "ReadReport",
    "Scale",
    "SourceCount",
    "Subject",
    "Weighed",
    "assess",
    "base_rate_for",
    "evidence_shares",
    "flat_prior",
    "likelihood_word",
    "method_version",
    "parse_fact",
    "prior_for",
    "prior_given",
    "prior_table",
]
