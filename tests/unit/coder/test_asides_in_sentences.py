"""Sentences with something put in between commas, or before the clause that tells who acts: whose deed, and when it was."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Uruguay freed a Paraguayan officer, carried off by its marines in February, on Wednesday.",
            "RETREAT URY>PRY occurred 2021-03-03 & COERCE URY>PRY occurred 2021-02",
            id="time of the main clause behind a participle put in",
        ),
        pytest.param(
            "Uruguay lifted the ban, which it imposed on Paraguayan beef in January, on Monday.",
            "RETREAT URY>PRY occurred 2021-03-01 & SANCTION URY>PRY occurred 2021-01",
            id="time of the main clause behind a relative clause put in",
        ),
        pytest.param(
            "The Paraguayan officer, arrested by Uruguay in February, walked free on Wednesday.",
            "RETREAT URY>PRY occurred 2021-03-03",
            id="time of a participle that is over before the verb",
        ),
        pytest.param(
            "Uruguay, hit by Paraguayan shells in January, recalled its ambassador to Asunción.",
            "ASSAULT PRY>URY occurred 2021-01 & SANCTION URY>PRY occurred -",
            id="a participle's time is not the verb's",
        ),
        pytest.param(
            "Uruguay and Paraguay, meeting in Lima on Monday, signed a truce.",
            "AGREE PRY=URY occurred 2021-03-01 | AGREE PRY=URY occurred 2021-03-01 & CONSULT PRY=URY occurred 2021-03-01",
            id="the occasion's time is the act's",
        ),
        pytest.param(
            "The Uruguayan president, who visited Paraguay in November, met his Paraguayan counterpart in Lima on Tuesday.",
            "CONSULT URY>PRY occurred 2020-11 & CONSULT PRY=URY occurred 2021-03-02",
            id="two meetings of one sentence",
        ),
        pytest.param(
            "The Uruguayan president, who arrived in Paraguay on Monday, met his Paraguayan counterpart on Tuesday.",
            "CONSULT URY>PRY occurred 2021-03-01",
            id="one visit of two days",
        ),
        pytest.param(
            "Uruguay, which accused Paraguay of spying in 2012, on Tuesday accused it of arming rebels.",
            "ACCUSE URY>PRY historical 2012 & ACCUSE URY>PRY occurred 2021-03-02",
            id="two charges years apart",
        ),
        pytest.param(
            "Uruguay, which freed ten Chilean sailors in March 2012, recalled its ambassador from Paraguay on 3 February.",
            "RETREAT URY>CHL historical 2012-03 & SANCTION URY>PRY occurred 2021-02-03",
            id="an aside's year is not that of the news",
        ),
        pytest.param(
            "The Uruguayan minister met the Chileans in May, and in September Uruguay and Paraguay will sign a defence pact.",
            "CONSULT CHL=URY occurred 2020-05 & AGREE PRY=URY planned 2021-09",
            id="a time before a subject of two",
        ),
        pytest.param(
            "Uruguay detained a Paraguayan trawler, and late on Tuesday it signed a gas deal with Chile.",
            "COERCE URY>PRY occurred - & AGREE CHL=URY occurred 2021-03-02",
            id="late on a day behind and",
        ),
        pytest.param(
            "Uruguay recalled its ambassador from Paraguay last week, while the army expelled a Chilean diplomat in January.",
            "SANCTION URY>PRY occurred 2021-02 & SANCTION URY>CHL occurred 2021-01",
            id="each clause its own time",
        ),
        pytest.param(
            "Despite a treaty of 1999, Uruguay recalled its ambassador from Paraguay in 2009.",
            "SANCTION URY>PRY historical 2009",
            id="the year of a treaty named first",
        ),
        pytest.param(
            "Uruguay is determined to close its border with Paraguay on 3 April.",
            "SANCTION URY>PRY planned 2021-04-03",
            id="determined to act",
        ),
        pytest.param(
            "Uruguay and Paraguay are bound to meet in Lima on 3 April.",
            "CONSULT PRY=URY planned 2021-04-03",
            id="bound to act",
        ),
    ],
)
def test_what_is_put_in_keeps_its_own_time(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "After it expelled a Chilean diplomat on Monday, Uruguay recalled its ambassador from Paraguay on Tuesday.",
            "SANCTION URY>CHL occurred 2021-03-01 & SANCTION URY>PRY occurred 2021-03-02",
            id="it",
        ),
        pytest.param(
            "Before he met the Paraguayan president on Monday, Uruguayan President Juan Sol visited Chile.",
            "CONSULT PRY=URY occurred 2021-03-01 & CONSULT URY>CHL occurred -",
            id="he",
        ),
        pytest.param(
            "Although it has accused Chile of spying, Uruguay signed a treaty with Paraguay.",
            "ACCUSE URY>CHL occurred - & AGREE PRY=URY occurred -",
            id="although",
        ),
    ],
)
def test_a_pronoun_may_stand_before_the_name(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


def test_who_was_spoken_of_is_meant_before_who_comes(check: Callable[[str, str], None]) -> None:
    text = "Chile denied the charge. When it closed the border on Monday, Paraguay protested to Santiago."
    check(text, "REJECT CHL>PRY occurred - & SANCTION CHL>PRY occurred 2021-03-01 & ACCUSE PRY>CHL occurred 2021-03-01")
