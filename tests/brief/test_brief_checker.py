import pytest

from exeunt.brief import check_text


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Cuba is very likely.", "a likelihood term without its range beside it"),
        ("Cuba 85 % (80–90 %) very likely; Peru 3 % (0–5 %) remote chance", "words of more than"),
        ("Cuba 85 % (80–90 %) probable", "words of more than one scale"),
        ("With high confidence, Cuba is likely (55–80 %)", "likelihood and confidence"),
        ("The envoys met last week.", "a relative time without an as-of date"),
    ],
)
def test_a_breach_is_found(text: str, rule: str) -> None:
    assert [fault for fault in check_text(text) if fault.rule.startswith(rule)]


@pytest.mark.parametrize(
    "text",
    [
        "Cuba 31 % (19–44 %) unlikely",
        "ICD 203: very unlikely 5–20 %, unlikely 20–45 %.",
        "She says: “it is almost certain, with high confidence, as of last week”",
        "As of 16 Feb 2019, the envoys met last week.",
        "Confidence speaks of sourcing. Cuba 60 % (55–65 %) likely",
        "Likelihoods are given in the table.",
    ],
)
def test_what_keeps_the_rules_passes(text: str) -> None:
    assert check_text(text) == ()
