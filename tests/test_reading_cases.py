"""The reading cases: short texts, each aimed at one way in which text tools are known to go wrong.

Each case is checked key by key.  A source or a content that differs only by outer quotation
marks, an article or a final comma or full stop is right; so is a content that opens with the
conjunction "that", which belongs to the content in the corpus the reader is trained on.
`refers` (whom an object pronoun means) is not said at any door; it shows in the options alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import exeunt
from exeunt.claims import Claim, read_closely
from exeunt.claims.claim import Certainty, ClaimKind, Polarity, SourceKind
from exeunt.options import Leader, Reading, weigh_in
from exeunt.reports import Report, from_text
from shared_material import needs, shared_records

FILE = ("cases", "reading_cases.jsonl")
CASES = {case["id"]: case for case in shared_records(*FILE)}
KINDS = {
    "named-official": {SourceKind.OFFICIAL},
    "named-other": {SourceKind.PERSON},
    "organisation": {SourceKind.ORGANISATION},
    "document": {SourceKind.DOCUMENT},
    "anonymous": {SourceKind.ANONYMOUS},
    "reporter": {SourceKind.REPORTER},
}
KIN = {("dev-13", "Revik's brother"): {SourceKind.ANONYMOUS, SourceKind.PERSON}}
"""Kin without a name: the case's own note takes both."""
AS_GOOD = {("dev-10", "COD", "denied"): "refused"}
"""What the case's own note takes instead."""
HEDGED = {Certainty.POSSIBLE, Certainty.PROBABLE}
AHEAD = {Certainty.PLANNED, Certainty.CONDITIONAL, *HEDGED}
FAILURES = {
    ("dev-22", "options"): "only the dateline ties the minister's offer to Cyprus",
}
QUOTED = re.compile(r"“[^“”]*(?:”|(?=\n\n“))")

Parts = tuple[dict[str, Any], Report, tuple[Claim, ...], Reading]


def plain(words: str | None) -> str:
    """The words as the scoring rule compares them."""
    bare = re.sub(r"\s+", " ", words or "").strip(" “”\"‘’'.,;")
    return re.sub(r"^(?:the|an?|that) ", "", bare, flags=re.IGNORECASE).lower()


def read_case(case_id: str) -> Parts:
    case = CASES[case_id]
    day = case.get("published")
    report = from_text(case["text"], id=case_id, published=date.fromisoformat(day) if day else None)
    reading = read_closely(report)
    spoken = tuple(c for c in reading.claims if c.source.words is not None)
    return case, report, spoken, weigh_in(reading, Leader(case["subject"]["leader"], None, None))


def stretches(claim: Claim, text: str) -> list[str]:
    return [plain(s.of(text)) for s in claim.content.spans] if claim.content else []


def find_claim(wanted: dict[str, Any], claims: tuple[Claim, ...], text: str) -> Claim:
    """The claim of that source, cue and content."""
    content = plain(wanted["content"])

    def fits(claim: Claim) -> bool:
        assert claim.source.words is not None
        cue = f" {claim.cue.text} " if claim.cue else f" {wanted['cue']} "
        return (
            plain(claim.source.words.text) == plain(wanted["source"])
            and (f" {wanted['cue']} " in cue or cue in f" {wanted['cue']} ")
            and (not content or content in stretches(claim, text))
        )

    found = [claim for claim in claims if fits(claim)]
    got = [(c.source.words and c.source.words.text, c.cue and c.cue.text) for c in claims]
    assert found, f"{wanted['source']!r} {wanted['cue']!r} {wanted['content']!r} not among {got}"
    return found[0]


def check_flags(wanted: dict[str, Any], claim: Claim) -> None:
    flags = wanted["flags"]
    if wanted["form"] == "non-response":
        assert claim.kind is ClaimKind.NON_RESPONSE
        return
    assert claim.kind is ClaimKind.STATEMENT
    assert claim.speech.value == wanted["form"]
    assert (claim.polarity is Polarity.DENIED) == ("denial" in flags)
    if "hedge" in flags:
        assert claim.certainty in HEDGED
    if "condition" in flags:
        assert claim.certainty is Certainty.CONDITIONAL
    if "plan" in flags:
        assert claim.certainty in AHEAD
    if "nested" in flags:
        assert claim.nested_in is not None
    if "bracketed-insertion" in flags:
        assert claim.inserted
    if "anonymity-reason" in flags:
        assert claim.source.anonymity_reason


def check_attributions(parts: Parts) -> None:
    case, report, claims, _ = parts
    text, wanted = report.text, case["expect"]["attributions"]
    if not wanted:
        assert claims == ()
    for each in wanted:
        claim = find_claim(each, claims, text)
        source = claim.source
        kinds = KIN.get((case["id"], each["source"])) or KINDS[each["kind"]]
        assert source.kind in kinds
        if "count" in each and source.kind is not SourceKind.ORGANISATION:
            assert source.count == each["count"]
        if "refers_to" in each:
            assert plain(source.name) == plain(each["refers_to"])
        if "subset_of" in each:
            assert source.part_of is not None
        check_flags(each, claim)
        said = [s for c in claims if c.source.name == source.name for s in stretches(c, text)]
        for more in each.get("more_content", []):
            assert plain(more) in said
        for part in each.get("content_parts", []):
            assert plain(part) in stretches(claim, text)
        if "quote_parts" in each:
            quoted = [plain(m.group()) for m in QUOTED.finditer(text)]
            assert len(quoted) == each["quote_parts"]
            assert all(any(q in s for s in said) for q in quoted)


def check_options(parts: Parts) -> None:
    case, _, _, reading = parts
    found = {(e.option, e.status.value) for e in reading.evidence if e.status}
    wanted = {(o["place"], o["status"]) for o in case["expect"]["options"]}
    candidates = {
        c for o in case["expect"]["options"] if o["place"] == "ambiguous" for c in o["candidates"]
    }
    for place, status in sorted(wanted):
        if place != "ambiguous":
            other = AS_GOOD.get((case["id"], place, status), status)
            assert {(place, status), (place, other)} & found, f"{place} {status} not in {found}"
    extra = {(p, s) for p, s in found - wanted if p not in candidates}
    assert not extra


def check_not_options(parts: Parts) -> None:
    case, _, _, reading = parts
    assert not {e.option for e in reading.evidence} & set(case["expect"]["not_options"])


def check_sentences(parts: Parts) -> None:
    case, report, _, _ = parts
    assert len(report.sentences) == case["expect"]["sentences"]


def place_of(words: str, occurrence: int, text: str) -> int:
    at = -1
    for _ in range(occurrence):
        at = text.index(words, at + 1)
    return at


def check_dates(parts: Parts) -> None:
    case, report, claims, _ = parts
    times = [t for claim in claims for t in claim.times]
    values = {t.value for t in times}
    if report.published:
        values.add(report.published.isoformat())
    for day in case["expect"]["dates"]:
        assert day["value"] in values
        at = place_of(day["text"], day.get("occurrence", 1), report.text)
        here = [t.value for t in times if t.words.start <= at < t.words.end]
        assert set(here) <= {day["value"]}


def check_dates_open(parts: Parts) -> None:
    case, report, claims, _ = parts
    times = [t for claim in claims for t in claim.times]
    for day in case["expect"]["dates_open"]:
        at = place_of(day["text"], day.get("occurrence", 1), report.text)
        here = {t.value for t in times if t.words.start <= at < t.words.end}
        assert here and here <= {*day["values"], None}


def check_not_dates(parts: Parts) -> None:
    case, _, claims, _ = parts
    words = {t.words.text for claim in claims for t in claim.times}
    assert not words & set(case["expect"]["not_dates"])


def check_not_quotes(parts: Parts) -> None:
    case, report, claims, _ = parts
    said = {s for claim in claims for s in stretches(claim, report.text)}
    assert not said & {plain(words) for words in case["expect"]["not_quotes"]}


def check_authors(parts: Parts) -> None:
    case, report, _, _ = parts
    assert list(report.authors) == case["expect"]["authors"]


def check_not_sources(parts: Parts) -> None:
    case, _, claims, _ = parts
    for claim in claims:
        assert claim.source.words is not None
        assert not any(name in claim.source.words.text for name in case["expect"]["not_sources"])


def check_sources_total(parts: Parts) -> None:
    case, report, _, _ = parts
    sources = exeunt.assess([report], about=case["subject"]["leader"]).sources
    known = sources.named + sources.organisations + sources.documents
    low, high = sources.anonymous
    assert known + low <= case["expect"]["sources_total"] <= known + high


def check_inserted(parts: Parts) -> None:
    case, report, claims, _ = parts
    found = [span.of(report.text) for claim in claims for span in claim.inserted]
    assert found == case["expect"]["inserted"]


CHECKS: dict[str, Callable[[Parts], None]] = {
    "attributions": check_attributions,
    "options": check_options,
    "not_options": check_not_options,
    "sentences": check_sentences,
    "dates": check_dates,
    "dates_open": check_dates_open,
    "not_dates": check_not_dates,
    "not_quotes": check_not_quotes,
    "authors": check_authors,
    "not_sources": check_not_sources,
    "sources_total": check_sources_total,
    "inserted": check_inserted,
}
UNCHECKED = {"note", "refers"}


def every_check() -> list[Any]:
    """A parameter set for each case and key; known failures are marked with their reason."""
    out = []
    for case_id, case in CASES.items():
        for key in case["expect"]:
            if key in UNCHECKED:
                continue
            reason = FAILURES.get((case_id, key))
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            out.append(pytest.param(case_id, key, id=f"{case_id}-{key}", marks=marks))
    return out


@needs(*FILE)
def test_all_cases_are_there() -> None:
    assert len(CASES) == 24
    keys = {key for case in CASES.values() for key in case["expect"]}
    assert keys <= {*CHECKS, *UNCHECKED}


@needs(*FILE)
@pytest.mark.parametrize(("case_id", "key"), every_check())
def test_a_case_is_read_as_a_careful_reader_would(case_id: str, key: str) -> None:
    CHECKS[key](read_case(case_id))


@needs(*FILE)
@pytest.mark.parametrize("case_id", sorted(CASES))
def test_every_span_of_a_case_cuts_its_text(case_id: str) -> None:
    _, report, claims, reading = read_case(case_id)
    for claim in claims:
        for words in (
            claim.source.words,
            claim.cue,
            claim.content,
            *(t.words for t in claim.times),
        ):
            if words is not None:
                words.check(report.text)
    for piece in reading.evidence:
        assert piece.span.of(report.text) == piece.quote
