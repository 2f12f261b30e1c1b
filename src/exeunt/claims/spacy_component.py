"""The spaCy component: attributions inside any pipeline (extra `nlp`).

    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("exeunt_attributions")
    for attribution in nlp("He would go, two aides said.")._.attributions:
        print(attribution.source, attribution.cue, attribution.content)

spaCy finds it by its entry point; nothing has to be imported.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from exeunt.claims.claim import Claim
from exeunt.claims.reader import read
from exeunt.reports import from_text
from exeunt.spans import Passage

NAME = "exeunt_attributions"


@dataclass(frozen=True, slots=True)
class Attribution:
    """A claim, and where its parts stand in the Doc.

    Parts in several pieces are several spans.  A span is widened to whole tokens; the claim's own
    passages hold the exact code points.
    """

    claim: Claim
    source: tuple[DocSpan, ...]
    cue: tuple[DocSpan, ...]
    content: tuple[DocSpan, ...]


class Attributions:
    """Reads the claims of a Doc into `doc._.attributions`, in order."""

    def __init__(self, name: str) -> None:
        self.name = name
        if not Doc.has_extension("attributions"):
            Doc.set_extension("attributions", default=())

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc.  Raises ReportError for a text in a language that is not read."""
        if doc.text.strip():
            claims = read(from_text(doc.text))
            doc._.attributions = tuple(_attribution(doc, claim) for claim in claims)
        return doc


@Language.factory(NAME, assigns=["doc._.attributions"])
def make_component(nlp: Language, name: str) -> Attributions:  # noqa: ARG001 - spaCy's signature
    """The component, as spaCy asks for it."""
    return Attributions(name)


def _attribution(doc: Doc, claim: Claim) -> Attribution:
    return Attribution(
        claim,
        _spans(doc, claim.source.words),
        _spans(doc, claim.cue),
        _spans(doc, claim.content),
    )


def _spans(doc: Doc, passage: Passage | None) -> tuple[DocSpan, ...]:
    found = (
        doc.char_span(span.start, span.end, alignment_mode="expand")
        for span in (passage.spans if passage else ())
    )
    return tuple(span for span in found if span is not None)
