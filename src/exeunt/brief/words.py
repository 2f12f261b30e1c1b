"""The words for probabilities, as a brief uses them; the bands stand in the assessment's room."""

from __future__ import annotations

from exeunt.assessment.words import Band, Scale, bands, likelihood_band, likelihood_word

__all__ = ["SCALE_NAMES", "Band", "Scale", "bands", "likelihood_band", "likelihood_word"]

SCALE_NAMES = {
    Scale.ICD203: "ICD 203",
    Scale.PHIA: "PHIA probability yardstick",
}
"""How a brief names the scale it uses."""
