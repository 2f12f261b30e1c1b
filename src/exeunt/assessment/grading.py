"""Grades: how reliable a source is and how credible an item, suggested by rule.

The scale is the Admiralty's (AJP-2.1): A to F for the source, 1 to 6 for the item, rated apart.
F and 6 mean that it cannot be judged; each has a factor of its own, never the middle of the scale.

    reliability   B  an official or a document, named; a government that speaks of its own country
                  C  a named person, a body, a medium; the reporter; unnamed people, numbered or
                     described
                  D  unnamed people with neither; a headline
                  F  somebody whom the words do not settle
    credibility   5  somebody with standing denies it
                  2  a second voice of another origin says the same
                  4  the source itself is unsure, or it is a single unnamed voice graded D
                  6  the source cannot be judged and nothing else bears on the item
                  3  anything else

A and 1 are never suggested: they take knowledge of a source's record, or proof.
"""

from __future__ import annotations

from dataclasses import dataclass

from exeunt.assessment.voices import Speaking, is_vague
from exeunt.assessment.weights import METHOD
from exeunt.claims.claim import Certainty, SourceKind
from exeunt.options.evidence import Evidence, Status

_UNSURE = (Certainty.POSSIBLE, Certainty.CONDITIONAL)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What else bears on a piece of evidence.

    `is_corroborated`: another voice of another origin says the same.  `is_denied`: the host or
    the leader denies it.  `in_headline`: it stands in a headline.  `certainty`: its claim's.
    """

    is_corroborated: bool
    is_denied: bool
    in_headline: bool
    certainty: Certainty


def reliability(speaking: Speaking, evidence: Evidence, *, in_headline: bool) -> str:
    """The letter of a source, A to F."""
    source = speaking.source
    kind = speaking.voices[0].kind
    if source.kind is SourceKind.REPORTER:
        return "D" if in_headline else "C"
    if source.kind in (SourceKind.OFFICIAL, SourceKind.PERSON) and not source.name:
        return "F" if is_vague(source) else "C"
    if source.via is None and source.kind in (SourceKind.OFFICIAL, SourceKind.DOCUMENT):
        return "B"
    if source.kind is SourceKind.ORGANISATION and source.country == evidence.option:
        return "B"
    if kind is SourceKind.ANONYMOUS and is_vague(source):
        return "D"
    return "C"


def credibility(letter: str, evidence: Evidence, around: Surroundings) -> int:
    """The figure of an item, 1 to 6."""
    if around.is_denied:
        return 5
    if around.is_corroborated:
        return 2
    hedged = around.certainty in _UNSURE and evidence.status is not Status.POSSIBLE
    if letter == "D" and not around.in_headline:
        return 4
    if hedged:
        return 4
    return 6 if letter == "F" else 3


def grade_factor(letter: str, figure: int) -> float:
    """How much of its weight a piece of that grade keeps, 0 to 1."""
    return METHOD[f"reliability.{letter}"] * METHOD[f"credibility.{figure}"]
