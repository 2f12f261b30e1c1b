"""Reading short texts of our own: invented people, real countries."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from exeunt.claims import Claim, read
from exeunt.claims.claim import ClaimKind
from exeunt.reports import from_text

FRIDAY = date(2024, 3, 8)


def read_text(text: str, published: date | None = FRIDAY) -> tuple[Claim, ...]:
    """The claims of a text, published on Friday 8 March 2024 unless told otherwise."""
    return read(from_text(text, id="sample", published=published))


def said(text: str, published: date | None = FRIDAY) -> list[Claim]:
    """The statements with a source other than the reporter."""
    return [
        claim
        for claim in read_text(text, published)
        if claim.source.words is not None and claim.kind is ClaimKind.STATEMENT
    ]


def only(text: str, published: date | None = FRIDAY) -> Claim:
    """The one statement with a source."""
    claims = said(text, published)
    assert len(claims) == 1, [(c.source.words and c.source.words.text, c.content) for c in claims]
    return claims[0]


def words_of(claim: Claim) -> tuple[str, str, list[str]]:
    """Source, cue and the stretches of content, as they stand in the text."""
    assert claim.source.words is not None
    content = claim.content.text.split(" … ") if claim.content else []
    return claim.source.words.text, claim.cue.text if claim.cue else "", content


def wrong(reason: str, *values: object) -> Any:
    """A parameter set that the product gets wrong for now, and why."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))
