"""The assessment: what moves an answer, and what must not."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from datetime import date

import pytest
from assessment_samples import (
    ENVOY,
    EVEN,
    About,
    Said,
    Story,
    anonymous,
    assessed,
    four_people,
    place,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.assessment import (
    METHOD,
    OTHER,
    Material,
    PriorPlace,
    PriorTable,
    Subject,
    assess,
    base_rate_for,
    flat_prior,
    method_version,
    prior_for,
)
from exeunt.assessment.answer import Assessment
from exeunt.claims.claim import Certainty, Source, SourceKind
from exeunt.errors import BrokenPromiseError
from exeunt.options.evidence import By, Direction, Role, Status, Theme


def numbers(answer: Assessment) -> dict[str, tuple[float, float, float]]:
    return {d.place: (d.probability, *d.interval) for d in answer.destinations}


def one(
    status: Status, by: By | None = None, source: Source = ENVOY, who: str = "Ana Ruiz"
) -> Said:
    return Said(f"Of Cuba it is {status}", source, who, (About("CUB", status, by=by),))


def test_probabilities_sum_to_one_and_rank_the_places_with_other_last() -> None:
    answer = assessed([four_people()])
    assert [d.place for d in answer.destinations][-1] == OTHER
    assert math.isclose(sum(d.probability for d in answer.destinations), 1, abs_tol=1e-9)
    named = [d.probability for d in answer.destinations[:-1]]
    assert named == sorted(named, reverse=True)
    for row in answer.destinations:
        assert 0 <= row.interval[0] <= row.probability <= row.interval[1] <= 1


def test_a_probability_is_prior_times_evidence() -> None:
    answer = assessed([four_people()])
    rest = place(answer, OTHER)
    for row in answer.destinations:
        option = "unnamed" if row.place == OTHER else row.place
        own = [p for p in answer.evidence if p.evidence.option == option]
        added = sum(p.weight for p in own)
        if row.place == OTHER:
            continue
        unnamed = sum(p.weight for p in answer.evidence if p.evidence.option == "unnamed")
        odds = math.log(row.probability / rest.probability)
        assert odds == pytest.approx(math.log(row.prior / rest.prior) + added - unnamed)


def test_forty_reprints_change_no_number() -> None:
    story = four_people()
    copies = [replace(story, id=f"copy{n}", published=date(2019, 2, 15 + n % 3)) for n in range(40)]
    alone, many = numbers(assessed([story])), numbers(assessed(copies))
    assert alone.keys() == many.keys()
    for code, values in alone.items():
        assert many[code] == pytest.approx(values, abs=1e-9)
    assert assessed(copies).sources == assessed([story]).sources


def test_an_independent_report_moves_the_answer_and_less_than_the_first() -> None:
    first = Story("a", (one(Status.DISCUSSED, source=anonymous(2, "near him"), who="two aides"),))
    second = replace(first, id="b", origin="o2")
    none = math.log(place(assessed([first]), "CUB").prior)
    once = math.log(_odds(assessed([first])))
    twice = math.log(_odds(assessed([first, second])))
    assert twice > once
    assert twice - once < once - none


def _odds(answer: Assessment, code: str = "CUB") -> float:
    return place(answer, code).probability / place(answer, OTHER).probability


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(shuffle: random.Random) -> None:
    stories = [
        four_people(),
        Story("b", (one(Status.OFFERED),), date(2019, 2, 10), "o2"),
        Story("c", (one(Status.DENIED, By.HOST),), date(2019, 2, 12), "o3"),
        Story("d", (one(Status.REPORTED, source=anonymous(), who="diplomats"),), None, "o4"),
    ]
    mixed = stories[:]
    shuffle.shuffle(mixed)
    assert assessed(mixed) == assessed(stories)


def test_a_denial_lowers_the_odds_by_its_weight() -> None:
    offer = Story("a", (one(Status.OFFERED),))
    source = Source(None, SourceKind.OFFICIAL, name="Luis Vega", country="CUB", count=1)
    denial = Story("b", (one(Status.DENIED, By.HOST, source, "Luis Vega"),), origin="o2")
    without, with_it = assessed([offer]), assessed([offer, denial])
    assert _odds(with_it) < _odds(without)
    offered, denied = with_it.evidence
    if offered.evidence.status is Status.DENIED:
        offered, denied = denied, offered
    assert denied.weight < 0 < offered.weight
    assert offered.credibility == 5  # contradicted by somebody with standing
    assert offered.weight < without.evidence[0].weight


def test_a_denial_alone_is_never_support() -> None:
    answer = assessed([Story("a", (one(Status.DENIED, By.HOST),))])
    row = place(answer, "CUB")
    assert row.probability < row.prior
    assert row.status == (Status.DENIED,)


@pytest.mark.parametrize("by", [By.HOST, By.LEADER, By.THIRD, None])
def test_a_refusal_lowers_the_odds(by: By | None) -> None:
    answer = assessed([Story("a", (one(Status.REFUSED, by),))])
    assert place(answer, "CUB").probability < place(answer, "CUB").prior


def test_the_same_person_adds_nothing_by_speaking_twice_or_to_two_papers() -> None:
    once = assessed([Story("a", (one(Status.OFFERED),))])
    again = assessed(
        [
            Story("a", (one(Status.OFFERED), one(Status.OFFERED, who="Ruiz"))),
            Story(
                "b",
                (one(Status.OFFERED, source=replace(ENVOY, name="Ruiz"), who="Ruiz"),),
                date(2019, 2, 16),
                "o2",
            ),
        ]
    )
    assert numbers(again) == numbers(once)
    assert place(again, "CUB").corroboration.people == (1, 1)


def test_part_of_a_group_adds_nothing_and_another_person_a_little() -> None:
    four = one(Status.DISCUSSED, source=anonymous(4, "near him"), who="four aides")
    two = one(Status.DISCUSSED, source=anonymous(2, "near him", part_of="c1"), who="two of them")
    other = one(Status.DISCUSSED, source=anonymous(1), who="another person")
    base = assessed([Story("a", (four,))])
    assert _odds(assessed([Story("a", (four, two))])) == _odds(base)
    assert _odds(base) < _odds(assessed([Story("a", (four, other))])) < 3 * _odds(base)


def test_the_reporter_who_retells_a_source_adds_nothing() -> None:
    told = one(Status.OFFERED)
    retold = Said("So Cuba would have him", about=(About("CUB", Status.OFFERED),))
    alone = assessed([Story("a", (told,))])
    assert numbers(assessed([Story("a", (told, retold))])) == numbers(alone)


def test_what_one_medium_was_told_is_one_voice_in_every_paper() -> None:
    told = anonymous(via="AFP")
    stories = [
        Story(
            f"s{n}",
            (one(Status.REPORTED, source=told, who="sources"),),
            date(2019, 2, 10 + n),
            f"o{n}",
        )
        for n in range(3)
    ]
    assert numbers(assessed(stories)) == numbers(assessed(stories[:1]))


def test_sources_of_the_wire_are_four_to_six_people() -> None:
    answer = assessed([four_people()])
    assert answer.sources.anonymous == (4, 6)
    assert answer.sources.named == 2
    assert answer.sources.reporters == 1
    assert place(answer, "MEX").corroboration.people == (2, 2)
    assert place(answer, "CUB").corroboration == place(answer, "TUR").corroboration


def test_a_fifth_person_is_one_more_at_least() -> None:
    four = Said("Plans exist", anonymous(4, "near him"), "four people near him")
    fifth = Said("They are old", anonymous(1), "a fifth person")
    answer = assessed([Story("a", (four, fifth))])
    assert answer.sources.anonymous == (5, 5)


def test_unnumbered_groups_are_counted_apart() -> None:
    some = Said("Plans exist", anonymous(), "diplomats")
    answer = assessed([Story("a", (some,))])
    assert answer.sources.anonymous == (0, 0)
    assert answer.sources.uncounted == 1


@pytest.mark.parametrize(
    ("source", "who", "letter", "figure"),
    [
        (ENVOY, "Ana Ruiz", "B", 3),
        (Source(None, SourceKind.PERSON, name="Ana Ruiz"), "Ana Ruiz", "C", 3),
        (Source(None, SourceKind.ORGANISATION, name="The Herald"), "The Herald", "C", 3),
        (Source(None, SourceKind.ORGANISATION, country="CUB"), "Havana", "B", 3),
        (Source(None, SourceKind.DOCUMENT), "a letter", "B", 3),
        (anonymous(2), "two aides", "C", 3),
        (anonymous(1, "near him"), "a person near him", "C", 3),
        (anonymous(), "sources", "D", 4),
        (anonymous(1), "a diplomat", "D", 4),
        (Source(None, SourceKind.PERSON, count=1), "he", "F", 6),
        (Source(None, SourceKind.REPORTER), "", "C", 3),
    ],
)
def test_grades_by_rule(source: Source, who: str, letter: str, figure: int) -> None:
    piece = assessed([Story("a", (one(Status.OFFERED, source=source, who=who),))]).evidence[0]
    assert (piece.reliability, piece.credibility) == (letter, figure)
    assert piece.grade_factor == METHOD[f"reliability.{letter}"] * METHOD[f"credibility.{figure}"]


def test_a_hedge_lowers_credibility_unless_the_status_says_it_already() -> None:
    hedged = replace(one(Status.OFFERED), certainty=Certainty.POSSIBLE)
    possible = replace(one(Status.POSSIBLE), certainty=Certainty.POSSIBLE)
    assert assessed([Story("a", (hedged,))]).evidence[0].credibility == 4
    assert assessed([Story("a", (possible,))]).evidence[0].credibility == 3


def test_corroboration_by_another_origin_is_graded() -> None:
    first = Story("a", (one(Status.OFFERED),))
    second = Story("b", (one(Status.OFFERED, source=anonymous(2), who="two aides"),), origin="o2")
    assert [p.credibility for p in assessed([first, second]).evidence] == [2, 2]


def test_a_stop_on_the_way_weighs_less() -> None:
    there = Story("a", (Said("He is there", about=(About("CUB", Status.FLED_TO),)),))
    stop = Story(
        "a", (Said("He is there", about=(About("CUB", Status.FLED_TO, role=Role.TRANSIT),)),)
    )
    assert place(assessed([stop]), "CUB").probability < place(assessed([there]), "CUB").probability


def test_unnamed_offers_raise_other() -> None:
    offer = About("unnamed", Status.OFFERED)
    with_it = Story("a", (one(Status.OFFERED), Said("Others would too", about=(offer,))))
    without = Story("a", (one(Status.OFFERED), Said("Others would too")))
    assert place(assessed([with_it]), OTHER).probability > (
        place(assessed([without]), OTHER).probability
    )
    assert len(assessed([with_it]).unnamed) == 1


def test_staying_and_leaving_move_no_place_and_pressure_stands_apart() -> None:
    said = (
        one(Status.OFFERED),
        Said("He stays", about=(About("stay", Status.ACCEPTED, Theme.DEFIANCE),)),
        Said("Plans are made", about=(About("leave", theme=Theme.PLAN),)),
        Said("They press him", about=(About("leave", theme=Theme.PRESSURE),)),
    )
    answer = assessed([Story("a", said)])
    assert numbers(answer) == numbers(assessed([Story("a", said[:1])]))
    assert (answer.departure.opposes, answer.departure.supports) == (("e2",), ("e3",))
    assert answer.pressures == ("e4",)
    assert answer.stay == ("e2",)
    assert answer.departure.base_rate is None


def test_pivots_name_what_would_change_the_order_and_the_heaviest_statement() -> None:
    answer = assessed([four_people()])
    first = answer.destinations[0].place
    assert any(p.place == first for p in answer.pivots)
    for pivot in answer.pivots:
        claim = int(answer.weighed(pivot.evidence).evidence.claim[1:]) - 1
        said = list(four_people().said)
        said[claim] = replace(said[claim], about=())
        without = assessed([replace(four_people(), said=tuple(said))])
        left = numbers(without)
        order = [d.place for d in without.destinations if d.place != OTHER]
        if pivot.place in left:
            assert left[pivot.place][0] == pytest.approx(pivot.probability, abs=5e-3)
        if pivot.new_first is not None:
            assert order[0] == pivot.new_first != first


def test_a_statement_on_several_places_falls_for_all_of_them() -> None:
    both = (About("CUB", Status.OFFERED), About("RUS", Status.OFFERED))
    said = (
        Said("Cuba and Russia would have him", ENVOY, "Ana Ruiz", both),
        Said("Turkey may be one", anonymous(1), "a diplomat", (About("TUR", Status.POSSIBLE),)),
    )
    answer = assessed([Story("a", said)])
    assert [d.place for d in answer.destinations] == ["CUB", "RUS", "TUR", OTHER]
    assert answer.pivots[0].new_first == "TUR"
    assert answer.pivots[0].place == "CUB"


def test_without_one_of_two_voices_the_other_counts_in_full() -> None:
    envoy = one(Status.OFFERED)
    aides = one(Status.OFFERED, source=anonymous(2, "near him"), who="two aides")
    answer = assessed([Story("a", (envoy, aides))])
    heaviest = max(answer.evidence, key=lambda piece: piece.weight)
    pivot = next(p for p in answer.pivots if p.evidence == heaviest.id)
    alone = assessed([Story("a", (aides,))])
    assert pivot.probability == pytest.approx(place(alone, "CUB").probability)


def test_mentions_that_are_options_elsewhere_are_not_listed() -> None:
    assert [m.place for m in assessed([four_people()]).mentions] == ["URY", "USA"]


def test_a_prior_decides_where_evidence_does_not() -> None:
    prior = PriorTable(
        "For tests.", "t", 0.001, (PriorPlace("TUR", 0.2, (("distance_km", None),)),)
    )
    answer = assessed([four_people()], prior)
    assert answer.destinations[0].place == "TUR"
    assert answer.destinations[0].factors == (("distance_km", None),)
    assert answer.prior_source == "For tests."


def test_the_flat_prior_is_said_and_is_one_in_all_other_states() -> None:
    prior = flat_prior("VEN")
    assert prior.of("CUB").probability == prior.of("TUV").probability == pytest.approx(1 / 194)
    assert "flat" in prior.source


def test_the_version_changes_with_the_prior() -> None:
    assert method_version(EVEN) != method_version(flat_prior(None))
    assert method_version(EVEN).startswith("0.1.0+")


def test_no_evidence_leaves_all_to_other() -> None:
    answer = assessed([Story("a", (Said("Nothing happened"),))])
    assert [(d.place, d.probability) for d in answer.destinations] == [(OTHER, 1.0)]
    assert answer.pivots == ()


def test_evidence_without_its_claim_is_a_broken_promise() -> None:
    story = Story("a", (one(Status.OFFERED),))
    reading = story.reading()
    lost = replace(reading, evidence=(replace(reading.evidence[0], claim="c9"),))
    material = Material(Subject("X", None, None), None, (story.read(),), (lost,))
    with pytest.raises(BrokenPromiseError, match="c9"):
        assess(material, EVEN)


def test_home_is_no_destination() -> None:
    home = Said("He may hide in Caracas", about=(About("VEN", Status.POSSIBLE),))
    assert [d.place for d in assessed([Story("a", (home,))]).destinations] == [OTHER]


def test_every_number_has_a_source_and_a_version() -> None:
    for row in METHOD.rows:
        assert row.source
        assert row.unit
        assert row.since == "0.1.0"


@pytest.mark.parametrize("theme", [t for t in Theme if t is not Theme.OPTION])
@pytest.mark.parametrize("direction", list(Direction))
def test_every_theme_has_a_weight_with_its_sign(theme: Theme, direction: Direction) -> None:
    about = About("CUB", theme=theme, direction=direction)
    piece = assessed([Story("a", (Said("Something", about=(about,)),))]).evidence[0]
    assert (piece.weight > 0) == (direction is Direction.FOR)


def test_the_precedents_give_the_prior_and_are_named() -> None:
    prior = prior_for("VEN", date(2019, 2, 15))
    assert sum(row.probability for row in prior.rows) == pytest.approx(1, abs=1e-6)
    assert "past exiles" in prior.source
    assert "exeunt precedents VEN --on 2019-02-15" in prior.source
    cuba = prior.of("CUB")
    assert cuba.probability > prior.of("TUV").probability
    assert cuba.spread > 0
    assert cuba.factors
    row = place(assessed([four_people()], prior), "CUB")
    assert row.prior == cuba.probability
    assert row.factors == cuba.factors


@pytest.mark.parametrize(
    ("country", "on", "reason"),
    [
        (None, date(2019, 2, 15), "which country"),
        ("VEN", None, "--as-of"),
        ("VEN", date(1850, 1, 1), "flat, since"),
        ("XYZ", date(2019, 2, 15), "XYZ"),
    ],
)
def test_where_precedents_have_no_answer_the_prior_is_flat_and_says_why(
    country: str | None, on: date | None, reason: str
) -> None:
    prior = prior_for(country, on)
    assert prior.rows == ()
    assert prior.source.startswith("The prior is flat")
    assert reason in prior.source


def test_the_base_rate_of_a_departure_is_shown() -> None:
    rate = base_rate_for("VEN", date(2019, 2, 15))
    assert rate is not None
    assert 0 < rate.interval[0] <= rate.probability <= rate.interval[1] < 1
    assert "Americas" in rate.reference_class
    assert base_rate_for(None, None) is None
    assert base_rate_for("XYZ", date(2019, 2, 15)) is None
