"""Where the labelled material lies that some tests use, if this machine has it.

The environment variable EXEUNT_SHARED names the folder; without it, a folder `shared` beside the
checkout is taken.  Tests that need a file which is not there are skipped, with the reason.
"""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

_CHECKOUT = Path(__file__).resolve().parent.parent


def shared_folder() -> Path:
    """The folder, whether it exists or not."""
    named = os.environ.get("EXEUNT_SHARED")
    return Path(named) if named else _CHECKOUT.parent / "shared"


def needs(*parts: str) -> pytest.MarkDecorator:
    """A mark that skips a test, with a reason, where the file is not there."""
    name = "/".join(parts)
    return pytest.mark.skipif(
        not shared_folder().joinpath(*parts).is_file(),
        reason=f"the labelled material ({name}) is not on this machine; set EXEUNT_SHARED",
    )


def shared_records(*parts: str, first: int | None = None) -> list[dict[str, Any]]:
    """The objects of a JSONL file, `.gz` too, at most the `first` ones; none if it is not there."""
    path = shared_folder().joinpath(*parts)
    if not path.is_file():
        return []
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    lines = [line for line in data.decode("utf-8").split("\n") if line.strip()]
    return [json.loads(line) for line in lines[:first]]
