"""Claims: who says what in a report, every word of it a span."""

from exeunt.claims.claim import Claim
from exeunt.claims.close_reading import CloseReading
from exeunt.claims.reader import read, read_closely

__all__ = ["Claim", "CloseReading", "read", "read_closely"]
