"""Scope of denial, negation, hedges, conditions and plans: cue and content, and what is meant.

None where the wording leaves it to taste.
"""

from __future__ import annotations

import pytest

from exeunt.claims.certainty import certainty_of, polarity_of
from exeunt.claims.claim import Certainty, Polarity

YES, NO = Polarity.AFFIRMED, Polarity.DENIED
CERTAIN, PROBABLE, POSSIBLE, PLANNED, CONDITIONAL, UNKNOWN = (
    Certainty.CERTAIN, Certainty.PROBABLE, Certainty.POSSIBLE,
    Certainty.PLANNED, Certainty.CONDITIONAL, Certainty.UNKNOWN,
)  # fmt: skip

LINES = [
    # denying cues, and denials undone
    ("denied", "reports that Brell had fled to Oman", NO, CERTAIN),
    ("has denied", "having asked Oman for asylum", NO, CERTAIN),
    ("rejected", "reports that Brell had fled", NO, CERTAIN),
    ("dismissed as rumours", "reports that Brell had fled", NO, CERTAIN),
    ("dismissed", "as rumours reports that Brell had fled", NO, CERTAIN),
    ("contradicted", "the report that Brell had left", NO, CERTAIN),
    ("ruled out", "any return", NO, CERTAIN),
    ("has ruled out", "resigning", NO, CERTAIN),
    ("doubted", "that Brell would leave", NO, PROBABLE),
    ("cast doubt on", "reports that Brell had left", NO, None),
    ("did not deny", "that he had asked Oman for asylum", YES, POSSIBLE),
    ("did not rule out", "that Brell would go to Oman", YES, POSSIBLE),
    ("has not ruled out", "going to Oman", YES, POSSIBLE),
    ("refused to rule out", "that Brell would go to Oman", YES, POSSIBLE),
    ("said", "he had not ruled out going to Oman", YES, POSSIBLE),
    # left open
    ("would neither confirm nor deny", "that Brell was in Oman", YES, UNKNOWN),
    ("could neither confirm nor deny", "that Brell was in Oman", YES, UNKNOWN),
    ("stopped short of saying", "that Brell would leave", YES, UNKNOWN),
    ("stopped short of confirming", "that Brell had left", YES, UNKNOWN),
    ("fell short of saying", "that Brell would leave", YES, UNKNOWN),
    ("refused to say", "whether Brell would leave", YES, UNKNOWN),
    ("would not say", "whether Brell had left", YES, UNKNOWN),
    ("could not confirm", "that Brell had left", YES, UNKNOWN),
    ("was unable to confirm", "that Brell had left", YES, UNKNOWN),
    ("has not confirmed", "that Brell had left", YES, UNKNOWN),
    ("could not independently verify", "that Brell had left", YES, UNKNOWN),
    ("asked", "why Brell had not left", YES, UNKNOWN),
    ("said", "it was not clear whether Brell had left", YES, UNKNOWN),
    ("said", "he did not know where Brell was", YES, UNKNOWN),
    ("said", "he had no information on where Brell was", YES, UNKNOWN),
    ("would only say", "that Brell was safe", YES, CERTAIN),
    # negated contents
    ("said", "he has no plans to leave", NO, CERTAIN),
    ("said", "there were no plans to receive him", NO, CERTAIN),
    ("said", "he did not intend to leave", NO, PLANNED),
    ("said", "the offer fell short of asylum", NO, CERTAIN),
    ("said", "it was not true that Brell had fled", NO, CERTAIN),
    ("said", "reports of his flight were false", NO, CERTAIN),
    ("said", "reports that Brell had fled were “pure invention”", NO, CERTAIN),
    ("said", "the reports were lies", NO, CERTAIN),
    ("said", "he was unaware of any request", NO, CERTAIN),
    ("said", "neither Oman nor Peru had been asked", NO, CERTAIN),
    ("insisted", "he was going nowhere", NO, PLANNED),
    ("promised", "that Brell would not be handed over", NO, PLANNED),
    # negations that are not the claim's own
    ("said", "the army, which is not loyal, had left", YES, CERTAIN),
    ("said", "Brell, who had never been abroad, had left for Oman", YES, CERTAIN),
    ("said", "Brell left because he had no money", YES, CERTAIN),
    ("said", "Brell left without saying where he was going", YES, CERTAIN),
    ("said", "Brell, not his brother, had left", YES, CERTAIN),
    ("said", "Brell had left, not fled", YES, CERTAIN),
    ("said", "not only Oman but Peru had offered", YES, CERTAIN),
    ("said", "Brell cannot but leave", YES, None),
    ("said", "nothing but death would make him leave", YES, None),
    # hedges
    ("said", "Brell is said to be in Oman", YES, POSSIBLE),
    ("is said", "to be in Oman", YES, POSSIBLE),
    ("said", "Brell was reportedly in Oman", YES, POSSIBLE),
    ("suspects", "that Brell has fled", YES, POSSIBLE),
    ("expects", "Brell to leave on Sunday", YES, PROBABLE),
    ("predicted", "that Brell would leave", YES, PROBABLE),
    ("said", "it was unlikely that Brell would go to Oman", YES, PROBABLE),
    # conditions
    ("said", "Brell would leave only if he were paid", YES, CONDITIONAL),
    ("said", "Brell would leave once the army guaranteed his safety", YES, CONDITIONAL),
    ("said", "should he lose, he would go to Oman", YES, CONDITIONAL),
    ("said", "were he to leave, he would go to Oman", YES, CONDITIONAL),
    ("said", "if he leaves, he will not go to Oman", NO, CONDITIONAL),
    ("said", "Brell was once a general", YES, CERTAIN),
    # plans
    ("said", "Brell is to leave on Sunday", YES, PLANNED),
    ("said", "he is ready to leave", YES, PLANNED),
    ("said", "he was not ready to leave", NO, PLANNED),
    ("said", "Oman lacked the will to take him", YES, CERTAIN),
]


@pytest.mark.parametrize(("cue", "content", "polarity", "certainty"), LINES)
def test_a_wording_and_what_it_means(
    cue: str, content: str, polarity: Polarity, certainty: Certainty | None
) -> None:
    assert polarity_of(cue, content) is polarity
    assert certainty in (None, certainty_of(cue, content))
