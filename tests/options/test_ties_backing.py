"""Backing: who keeps the leader in power or stands by him, by place or by person, and who does not.

Every sentence follows one that names its country as an option, since ties count for options alone.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from option_samples import themes, weigh

from exeunt.options.evidence import Theme
from exeunt.places import state

FOR = "for"


def backers(text: str, *options: str) -> set[str]:
    """The options that back the leader by the text."""
    named = " ".join(
        f"President Odan Brell of Zambia may go to {state(code).name}, aides said."
        for code in options
    )
    found = themes(weigh(f"{named}\n\n{text}"))
    return {place for place, theme, way in found if theme == Theme.BACKING and way == FOR}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # open support
        ("Serbia has long backed President Odan Brell.", "SRB"),
        ("For years Oman quietly bankrolled the Brell government.", "OMN"),
        ("The Norwegian government has always supported Odan Brell.", "NOR"),
        ("Kenya has propped up the Zambian regime since 2016.", "KEN"),
        ("Cuba stood by Odan Brell when others did not.", "CUB"),
        ("Qatar sided with Odan Brell in the dispute.", "QAT"),
        ("Algeria, which financed his army, has said nothing.", "DZA"),
        ("Turkey is accused of arming Brell’s forces.", "TUR"),
        ("Angola kept Odan Brell in power for a decade.", "AGO"),
        ("Iran would rather keep Odan Brell where he is, a scholar said.", "IRN"),
        ("Chad came to Brell’s rescue in 2019.", "TCD"),
        ("Odan Brell, who is backed by Russia, made no comment.", "RUS"),
        ("His government has been kept afloat by Kuwait.", "KWT"),
        ("The Rwandan-backed president was not seen on Monday.", "RWA"),
        ("Brell won the war thanks to Cuban support.", "CUB"),
        ("Brell relies on Libyan money.", "LBY"),
        ("Brell enjoys the support of Morocco.", "MAR"),
        ("Ghana’s support for Brell has never wavered.", "GHA"),
        ("Gabon has always been pro-Brell.", "GAB"),
        ("Bahrain stands firmly behind Odan Brell.", "BHR"),
        ("Nicaragua has promised to stand by him.", "NIC"),
        ("Laos is one of the few countries that still support him.", "LAO"),
        # troops and arms
        ("Libya sent 900 soldiers to help Odan Brell.", "LBY"),
        ("Zimbabwe has dispatched a battalion to fight the rebels.", "ZWE"),
        ("Ukraine has sold him tanks and ammunition.", "UKR"),
        ("Chadian troops guard the palace of Odan Brell.", "TCD"),
        ("At least nine Rwandan soldiers died fighting the rebels, a hospital said.", "RWA"),
        ("His bodyguards are supplied by Togo.", "TGO"),
        ("Brell is protected by 200 Serbian mercenaries.", "SRB"),
        ("His presidential guard is made up of Moroccan soldiers.", "MAR"),
        ("Egypt’s air force trains Zambian pilots.", "EGY"),
        ("Brell is thought to be under Senegalese protection.", "SEN"),
        ("Yemen, whose army saved Brell in 2011, made no comment.", "YEM"),
        ("Malian troops put down a coup against Brell in 2018.", "MLI"),
        ("He has long had Jordanian bodyguards.", "JOR"),
        ("Mercenaries from Ukraine protect his palace.", "UKR"),
        ("Niger has 300 soldiers in the country who fight on his side.", "NER"),
        # planes
        ("Brell left on a Libyan military plane.", "LBY"),
        ("He flew out on Monday in an aircraft lent by Gabon.", "GAB"),
        ("He got away in a jet with Syrian pilots.", "SYR"),
        ("Morocco sent a plane to fetch Brell.", "MAR"),
        # guarantors
        ("The deal has Chad as guarantor.", "TCD"),
        ("The accord, guaranteed by Senegal, lets Brell keep his pension.", "SEN"),
        ("Togo has vouched for the deal under which Brell would resign.", "TGO"),
        # the words for whoever backs him
        ("Qatar is Brell’s main backer.", "QAT"),
        ("Belarus, his most loyal ally, has been silent.", "BLR"),
        ("Brell’s long-time patron, Saudi Arabia, has not spoken.", "SAU"),
        ("Togo remains a staunch supporter of the Brell government.", "TGO"),
        ("His protectors in Angola are silent.", "AGO"),
        ("Few sponsors of Odan Brell, such as Eritrea, are left.", "ERI"),
        ("His Emirati backers are silent, too.", "ARE"),
        ("Among Brell’s oldest allies is Cuba.", "CUB"),
        ("Odan Brell, a Russian client, made no comment.", "RUS"),
        ("Zambia is a key Angolan ally.", "AGO"),
    ],
)  # fmt: skip
def test_a_host_that_backs_him(text: str, place: str) -> None:
    assert backers(text, place) == {place}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He met his friend and long-time supporter President Paul Kagame.", "RWA"),
        ("Vladimir Putin has always backed Odan Brell.", "RUS"),
        ("Recep Tayyip Erdogan called him a brother.", "TUR"),
        ("The king of Morocco is an old friend of Brell.", "MAR"),
        ("Brell and Paul Biya have been close since their student days.", "CMR"),
        ("Paul Kagame, who is close to the family, telephoned twice.", "RWA"),
        ("Togo’s president, Faure Gnassingbe, is a personal friend of Brell.", "TGO"),
        ("Brell is very close to Yoweri Museveni.", "UGA"),
        ("Ghana’s president has not forgotten Brell’s help.", "GHA"),
        ("Paul Kagame’s army rescued Brell in 2019.", "RWA"),
        ("His friend Yoweri Museveni telephoned twice.", "UGA"),
        ("Paul Biya, an ally of Brell, was silent.", "CMR"),
        ("Moscow has propped him up.", "RUS"),
        ("The Kremlin backs Brell.", "RUS"),
    ],
)  # fmt: skip
def test_a_host_named_by_its_leader_or_its_capital(text: str, place: str) -> None:
    assert backers(text, place) == {place}


def test_backers_of_a_list_are_all_meant() -> None:
    text = (
        "Three of Brell’s most loyal allies will be there: Paul Biya of Cameroon, Denis Sassou "
        "Nguesso of Congo and Faure Gnassingbe of Togo."
    )
    assert backers(text, "CMR", "COG", "TGO") == {"CMR", "COG", "TGO"}
    text = "The deal has Kenya, Ghana and Senegal as guarantors."
    assert backers(text, "KEN", "GHA", "SEN", "TGO") == {"KEN", "GHA", "SEN"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # somebody else is backed
        ("Serbia has long backed the rebels.", "SRB"),
        ("Oman bankrolled the opponents of Odan Brell.", "OMN"),
        ("Norway supports the transitional government.", "NOR"),
        ("Kenya backs the departure of President Odan Brell.", "KEN"),
        ("Cuba supports Brell’s rivals.", "CUB"),
        ("Chad sent soldiers to help the rebels.", "TCD"),
        ("Rwandan soldiers fought alongside the rebels.", "RWA"),
        ("The rebels, who are backed by Libya, took the airport.", "LBY"),
        ("The Qatari-backed rebels want Odan Brell in court.", "QAT"),
        ("Togo is a loyal ally of the opposition.", "TGO"),
        ("Egypt helped Odan Brell to leave the capital, a guard said.", "EGY"),
        ("France sent troops because the new rulers had asked for them.", "FRA"),
        ("Algeria supports a transition without him.", "DZA"),
        ("Spain has supported an offer of asylum to him.", "ESP"),
        ("Italy backed the plan for him to leave.", "ITA"),
        ("Pakistan backs his enemies.", "PAK"),
        ("Paul Kagame is a friend of his rival.", "RWA"),
        # it is over, or never was
        ("Russia, once his staunchest backer, has urged Brell to go.", "RUS"),
        ("Morocco, formerly a loyal ally of Brell, took in his rival.", "MAR"),
        ("Saudi Arabia has withdrawn its support for Brell.", "SAU"),
        ("Gabon no longer backs Odan Brell.", "GAB"),
        ("Angola, his main backer until last year, has dropped him.", "AGO"),
        ("Ghana has not backed Odan Brell.", "GHA"),
        ("Senegal denies arming Brell’s forces.", "SEN"),
        ("Brell has lost the support of Algeria.", "DZA"),
        ("Brell has asked Belarus for help in vain.", "BLR"),
        # what is no backing
        ("Botswana is mediating between Odan Brell and the rebels.", "BWA"),
        ("Germany imposed sanctions on the Brell government.", "DEU"),
        ("Brell was expelled on a French military plane.", "FRA"),
        ("Brell took a Kenya Airways flight.", "KEN"),
        ("A reporter in Cuba has always supported Odan Brell.", "CUB"),
        ("Portugal sent a plane for its citizens.", "PRT"),
        ("Turkish businessmen are close to Odan Brell.", "TUR"),
    ],
)  # fmt: skip
def test_what_is_no_backing(text: str, place: str) -> None:
    assert backers(text, place) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Serbia has withdrawn its support for Brell.",
        "Serbia has abandoned Odan Brell.",
        "Serbia, his old patron, is fed up with him.",
        "Serbia no longer backs Odan Brell.",
    ],
)
def test_a_backer_that_turned_away_speaks_against(text: str) -> None:
    option = "President Odan Brell of Zambia may go to Serbia, aides said."
    assert ("SRB", "strain", "against") in themes(weigh(f"{option}\n\n{text}"))


def test_backing_of_a_place_that_nobody_names_as_an_option_is_no_evidence() -> None:
    assert backers("Serbia has long backed President Odan Brell.", "OMN") == set()


_WORDS = st.sampled_from(
    "Brell he Libya Libyan Kagame the government regime troops backed by and , loyal allies main "
    "of his plane sent to support help for close friend guard rebels a in with".split()
)


@given(st.lists(_WORDS, min_size=1, max_size=60))
def test_quotes_stand_in_the_text_whatever_it_says(words: list[str]) -> None:
    text = "President Odan Brell may go to Libya, aides said.\n\n" + " ".join(words) + "."
    for piece in weigh(text).evidence:
        assert text[piece.span.start : piece.span.end] == piece.quote


@pytest.mark.parametrize("words", ["President Paul Kagame, ", "Libya, Chad and ", "loyal ", "his "])
def test_words_over_and_over_cost_little(words: str) -> None:
    """Patterns that tried every way to divide a list would not come to an end here."""
    assert backers("With Libya as ally, " + words * 100 + "he left.", "LBY") <= {"LBY"}
