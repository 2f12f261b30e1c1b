"""The spaCy component, found by its entry point."""

from __future__ import annotations

import pytest

spacy = pytest.importorskip("spacy")

TEXT = "He would leave within a week, Ana Ruiz said on Monday. Nobody would say where to."


def test_attributions_stand_on_the_doc() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("exeunt_attributions")
    doc = nlp(TEXT)
    assert doc.text == TEXT
    said = [a for a in doc._.attributions if a.claim.source.name == "Ana Ruiz"]
    assert said
    assert [span.text for span in said[0].cue] == ["said"]
    assert "leave within a week" in said[0].content[0].text


@pytest.mark.parametrize("text", ["", " \n "])
def test_an_empty_doc_has_none(text: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("exeunt_attributions")
    assert nlp(text)._.attributions == ()


def test_two_pipelines_can_hold_it() -> None:
    for name in ("one", "two"):
        nlp = spacy.blank("en")
        nlp.add_pipe("exeunt_attributions", name=name)
        assert nlp.pipe_names == [name]
