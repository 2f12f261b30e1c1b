"""How much is read: bounds that keep one bad input from taking the machine along."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of `load` and `load_all`; what exceeds one becomes a ReportError that says so.

    `file_bytes`: one file, one page of the network, or one line of a JSONL file.
    `page_bytes`: one HTML page (its tree takes many times its size in memory).
    `text_length`: one report's text, in code points.
    `pdf_pages`: pages of one PDF.  `redirects`: hops of one URL.
    `pause_seconds`: longest silence of a server; `fetch_seconds`: one URL altogether.
    `allow_private`: also fetch from private, loopback and other inner addresses.
    """

    file_bytes: int = 64 * 2**20
    page_bytes: int = 8 * 2**20
    text_length: int = 5_000_000
    pdf_pages: int = 2_000
    redirects: int = 5
    pause_seconds: float = 15.0
    fetch_seconds: float = 60.0
    allow_private: bool = False


DEFAULT_LIMITS = Limits()
