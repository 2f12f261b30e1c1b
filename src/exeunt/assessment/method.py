"""The version of the method: it changes with any number that moves an answer."""

from __future__ import annotations

import hashlib

from exeunt.assessment.priors import PriorTable
from exeunt.assessment.weights import METHOD
from exeunt.reports.method import METHOD as REPORTS

RELEASE = "0.1.0"

TABLES = (REPORTS, METHOD)
"""The method tables of all rooms, in the order of the flow."""


def method_version(prior: PriorTable) -> str:
    """The release and eight hexadecimal digits for all tables and the prior."""
    parts = [table.digest() for table in TABLES] + [prior.version]
    return f"{RELEASE}+{hashlib.sha256(' '.join(parts).encode()).hexdigest()[:8]}"
