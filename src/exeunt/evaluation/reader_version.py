"""What the reader's model is, so that a score says what it was measured on."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources

from exeunt.assessment import flat_prior, method_version


@cache
def reading_version() -> str:
    """The method's version and eight hexadecimal digits for the files of the model."""
    digest = hashlib.sha256()
    folder = resources.files("exeunt.claims") / "model"
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if not file.name.endswith(".md"):
            digest.update(file.read_bytes())
    return f"{method_version(flat_prior(None))} reader-{digest.hexdigest()[:8]}"
