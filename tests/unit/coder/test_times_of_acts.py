"""When an act was, is or will be, by the words of its sentence and of those before."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on Tuesday. An hour later Paraguay expelled two Uruguayan envoys.",
            "SANCTION URY>PRY occurred 2021-03-02 & SANCTION PRY>URY occurred 2021-03-02",
            id="an hour later",
        ),
        pytest.param(
            "Uruguay closed its consulate in Paraguay in May, two months after Paraguay expelled the Uruguayan envoy.",
            "SANCTION URY>PRY occurred 2020-05 & SANCTION PRY>URY occurred 2020-03",
            id="months after, counted from the date before",
        ),
        pytest.param(
            "Two months after a storm Uruguay expelled the Paraguayan envoy.",
            "SANCTION URY>PRY occurred",
            id="months after what bears no date",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. Two days earlier Paraguay had recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-06",
            id="two days earlier, counted from the date before",
        ),
        pytest.param(
            "The president of Uruguay was in Paraguay from 10 to 12 May.", "CONSULT URY>PRY occurred 2020-05-10", id="span of days"
        ),
        pytest.param(
            "On Tuesday and Wednesday the presidents of Uruguay and Paraguay met in Lima.",
            "CONSULT PRY=URY occurred 2021-03-02",
            id="two weekdays on end",
        ),
        pytest.param("Earlier this week Uruguay accused Paraguay of smuggling.", "ACCUSE URY>PRY occurred 2021-03", id="earlier this week"),
        pytest.param("Last summer Uruguay expelled the Paraguayan envoy.", "SANCTION URY>PRY occurred 2020", id="last summer"),
        pytest.param(
            "The president of Uruguay will visit Paraguay in the autumn.", "CONSULT URY>PRY planned 2021", id="a plan for the autumn"
        ),
        pytest.param(
            "The president of Uruguay is expected to visit Paraguay before the end of the year.",
            "CONSULT URY>PRY planned 2021",
            id="before the end of the year",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan envoy in January 1994; in March Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY historical 1994-01 & SANCTION PRY>URY historical 1994-03",
            id="month of the year told before",
        ),
        pytest.param(
            "He recalled the night of 3 May 2011, when a Paraguayan patrol fired on a Uruguayan trawler.",
            "ASSAULT PRY>URY historical 2011-05-03",
            id="a time whose clause follows",
        ),
        pytest.param("Uruguay has banned Paraguayan beef since 2010.", "SANCTION URY>PRY ongoing 2010", id="beginning of what goes on"),
        pytest.param("Uruguay has deported 3,000 Paraguayans since March.", "COERCE URY>PRY ongoing", id="counted up to now"),
        pytest.param(
            "On Monday the Uruguayan president flies to Paraguay.", "CONSULT URY>PRY planned 2021-03-08", id="simple present of a plan"
        ),
        pytest.param(
            "Uruguay has invited the president of Paraguay to Montevideo on 5 August.",
            "AGREE URY>PRY occurred",
            id="day of what is offered",
        ),
        pytest.param(
            "Uruguay's president told reporters on Monday that Paraguay had to reopen the bridge by the end of June.",
            "REQUEST URY>PRY occurred 2021-03-01",
            id="when it was said, not by when it shall be",
        ),
        pytest.param(
            "Uruguay on Tuesday rejected Paraguay's demand for a new bridge. Brazil was silent.",
            "REJECT URY>PRY occurred 2021-03-02 & REQUEST PRY>URY occurred -",
            id="what is answered was before",
        ),
        pytest.param("Uruguay and Paraguay held talks over maps from 1910.", "CONSULT PRY=URY occurred -", id="year of a thing"),
        pytest.param(
            "Uruguay thanked Paraguay for the vaccines of 2019. Brazil was silent.",
            "SUPPORT URY>PRY occurred - & AID PRY>URY historical 2019",
            id="what thanks are for",
        ),
        pytest.param(
            "The Uruguayan president flies to Paraguay in November.", "CONSULT URY>PRY planned 2021-11", id="month of a plan in the present"
        ),
        pytest.param("Paraguayan villages are being shelled by Uruguay.", "ASSAULT URY>PRY ongoing", id="under way"),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat at the beginning of the year.", "SANCTION URY>PRY occurred 2021", id="within the year"
        ),
        pytest.param("Last March Uruguay expelled a Paraguayan diplomat.", "SANCTION URY>PRY occurred 2020-03", id="this month a year ago"),
        pytest.param("Uruguay expelled a Paraguayan diplomat on Christmas Eve.", "SANCTION URY>PRY occurred 2020-12-24", id="a feast"),
        pytest.param("Uruguayan jets bombed a Paraguayan camp before dawn.", "ASSAULT URY>PRY occurred 2021-03-04", id="last night"),
        pytest.param(
            "Uruguayan jets bombed a Paraguayan camp before dawn on Tuesday.",
            "ASSAULT URY>PRY occurred 2021-03-02",
            id="dawn of a day told",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan envoy in 2012. That same year Paraguay closed its border with Uruguay.",
            "SANCTION URY>PRY historical 2012 & SANCTION PRY>URY historical 2012",
            id="that same year",
        ),
        pytest.param(
            "The Uruguayan minister flew to Paraguay on Monday and was due in Chile on Friday.",
            "CONSULT URY>PRY occurred 2021-03-01 & CONSULT URY>CHL planned 2021-03-05",
            id="each half of a sentence its day",
        ),
        pytest.param(
            "Uruguay rejected Paraguay's charges and on Tuesday recalled its ambassador to Chile.",
            "REJECT URY>PRY occurred - & SANCTION URY>CHL occurred 2021-03-02",
            id="time of the second half",
        ),
        pytest.param(
            "Officials in Paraguay on Tuesday counted the votes again, and Uruguay accused Paraguay of fraud.",
            "ACCUSE URY>PRY occurred -",
            id="time of a clause with another subject",
        ),
        pytest.param(
            "Uruguay closed its border with Paraguay after a raid in January killed twelve people.",
            "SANCTION URY>PRY occurred -",
            id="time of a side clause",
        ),
        pytest.param(
            "Uruguay urged Paraguay to withdraw the troops it sent to the island last month.",
            "REQUEST URY>PRY occurred -",
            id="time of a clause bound without a word",
        ),
        pytest.param(
            'Uruguay praised Paraguay for acting "in January, when nobody else did".',
            "SUPPORT URY>PRY occurred -",
            id="time in a quotation",
        ),
        pytest.param(
            "Uruguay on Tuesday told the Security Council that a Paraguayan jet had bombed a Uruguayan village on 20 February.",
            "ACCUSE URY>PRY occurred 2021-03-02",
            id="when it was said, not when it is said to have been",
        ),
        pytest.param(
            "Uruguay announced on Tuesday that it would give Paraguay ten million dollars.",
            "AGREE URY>PRY occurred 2021-03-02",
            id="help announced by its giver is promised",
        ),
        pytest.param(
            "Uruguay announced on Tuesday that it would give Paraguay ten million dollars in April.",
            "AID URY>PRY planned 2021-04",
            id="help announced for a day is planned",
        ),
        pytest.param("Uruguay will give Paraguay ten million dollars.", "AID URY>PRY planned -", id="help to come is planned"),
        pytest.param(
            "Uruguay and Paraguay have agreed to share the dam. The accord was signed on Tuesday by two men who left on Friday.",
            "AGREE PRY=URY occurred 2021-03-02",
            id="day of a deal told in the next sentence",
        ),
        pytest.param(
            "The president of Uruguay was in Paraguay from 10 to 12 February. The two sides signed a treaty on rivers.",
            "CONSULT URY>PRY occurred 2021-02-10 & AGREE PRY=URY occurred 2021-02",
            id="deal of a meeting of several days",
        ),
        pytest.param(
            "After the Uruguayan minister came to Paraguay, farmers from Chile and Peru marched on 2 March.",
            "CONSULT URY>PRY occurred -",
            id="act of the side clause at the head",
        ),
        pytest.param("Uruguay banned Paraguayan beef from 1 May.", "SANCTION URY>PRY planned 2021-05-01", id="measure from a day to come"),
        pytest.param(
            "Uruguay banned Paraguayan beef from 1 January.", "SANCTION URY>PRY occurred 2021-01-01", id="measure from a day past"
        ),
        pytest.param(
            "Uruguay has massed 5,000 troops on the border with Paraguay since Monday.",
            "MOBILIZE URY>PRY ongoing 2021-03-01",
            id="troops since",
        ),
        pytest.param(
            "Uruguay on Tuesday announced that it would give Paraguay ten million dollars.",
            "AGREE URY>PRY occurred 2021-03-02",
            id="day before the verb of saying",
        ),
        pytest.param(
            "Uruguay on Tuesday said its president would visit Paraguay.", "CONSULT URY>PRY planned -", id="day on which a plan was told"
        ),
        pytest.param(
            "Uruguay, which broke with Paraguay on 9 February and closed its ports the same day, expelled two Paraguayan envoys last week.",
            "SANCTION URY>PRY occurred 2021-02-09",
            id="times of a relative clause of two halves",
        ),
        pytest.param(
            "Uruguay and Paraguay agreed to a truce from midnight on 10 February.",
            "AGREE PRY=URY occurred -",
            id="when a truce shall begin",
        ),
        pytest.param("Uruguay denounced Wednesday's Paraguayan raid on a bridge.", "ACCUSE URY>PRY occurred -", id="day of what is blamed"),
        pytest.param(
            "At Wednesday's meeting Uruguay accused Paraguay of piracy.", "ACCUSE URY>PRY occurred 2021-03-03", id="day of an occasion"
        ),
        pytest.param(
            "Uruguay accused Paraguay of having violated the truce on Monday.", "ACCUSE URY>PRY occurred -", id="day of what had been done"
        ),
        pytest.param(
            "Uruguay has invited the Paraguayan president to Montevideo for talks in May.",
            "AGREE URY>PRY occurred -",
            id="month to come of what is offered",
        ),
        pytest.param("Uruguay expelled a Paraguayan diplomat on 12.02.2021.", "SANCTION URY>PRY occurred 2021-02-12", id="date in numbers"),
        pytest.param(
            "Uruguay's president was in Paraguay on a visit; he met President Abdo of Paraguay on Tuesday.",
            "CONSULT URY>PRY occurred 2021-03-02",
            id="day told behind a semicolon",
        ),
        pytest.param(
            "Chile on Tuesday seized a trawler of Uruguay, which accuses Chile of piracy.",
            "ACCUSE URY>CHL ongoing - & COERCE CHL>URY occurred 2021-03-02",
            id="what somebody says anyway",
        ),
        pytest.param("Uruguay accuses Chile of piracy.", "ACCUSE URY>CHL occurred -", id="what somebody says now"),
        pytest.param("Uruguay no longer recognises the government of Paraguay.", "REJECT URY>PRY ongoing -", id="no longer"),
        pytest.param("Uruguay and Paraguay are in talks on a bridge.", "CONSULT PRY=URY ongoing", id="in talks"),
        pytest.param("Uruguayan prosecutors are investigating three Paraguayan diplomats.", "ACCUSE URY>PRY ongoing", id="under inquiry"),
        pytest.param("Uruguayan troops were withdrawing from Paraguay.", "RETREAT URY>PRY ongoing", id="withdrawal under way"),
        pytest.param(
            "Uruguay has asked Paraguay to settle their century-old border dispute.", "REQUEST URY>PRY occurred", id="age of a dispute"
        ),
    ],
)
def test_dates(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The date and the status of each act, reckoned from Thursday, 4 March 2021."""
    check(text, wanted)
