"""One claim as plain values, in the form of `exeunt read --format jsonl`."""

from __future__ import annotations

from exeunt.claims.claim import Claim, Source, TimeExpression
from exeunt.spans import Passage


def claim_object(claim: Claim) -> dict[str, object]:
    """The claim; `time` is the first of `times`, with nulls where there is none."""
    times = [_time(time) for time in claim.times]
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "sentence": claim.sentence.as_list(),
        "source": source_object(claim.source),
        "cue": _passage(claim.cue),
        "content": _passage(claim.content),
        "speech": claim.speech.value,
        "polarity": claim.polarity.value,
        "certainty": claim.certainty.value,
        "time": times[0] if times else {"text": None, "value": None},
        "times": times,
        "nested_in": claim.nested_in,
        "inserted": [span.as_list() for span in claim.inserted],
    }


def source_object(source: Source) -> dict[str, object]:
    """The source; without words of its own, `spans` is empty and `text` null."""
    return {
        "spans": [span.as_list() for span in source.words.spans] if source.words else [],
        "text": source.words.text if source.words else None,
        "kind": source.kind.value,
        "name": source.name,
        "role": source.role,
        "country": source.country,
        "count": source.count,
        "description": source.description,
        "anonymity_reason": source.anonymity_reason,
        "part_of": source.part_of,
        "same_as": source.same_as,
        "via": source.via,
    }


def _passage(passage: Passage | None) -> dict[str, object] | None:
    if passage is None:
        return None
    return {"spans": [span.as_list() for span in passage.spans], "text": passage.text}


def _time(time: TimeExpression) -> dict[str, object]:
    return {
        "text": time.words.text,
        "value": time.value,
        "spans": [span.as_list() for span in time.words.spans],
    }
