"""Dates reckoned from other dates: from those told before, from the day that an undated text is about, from days of a month."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. The next morning, Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-09",
            id="the next morning",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. Forty-eight hours later Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-10",
            id="hours that are days",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. A fortnight later, Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-22",
            id="a fortnight later is a day",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. Three weeks later Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05",
            id="three weeks later is rounded",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. A week later, on 16 May, Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-16",
            id="a week later, by the day named beside it",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. The following Tuesday, Paraguay recalled its ambassador to Uruguay.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-12",
            id="the following Tuesday",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on 8 May. Paraguay had recalled its ambassador to Uruguay the previous Tuesday.",
            "SANCTION URY>PRY occurred 2020-05-08 & SANCTION PRY>URY occurred 2020-05-05",
            id="the previous Tuesday",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat in January. Paraguay recalled its ambassador to Uruguay on the 25th.",
            "SANCTION URY>PRY occurred 2021-01 & SANCTION PRY>URY occurred 2021-02-25",
            id="a day of these weeks, not of the month told before",
        ),
        pytest.param(
            "Uruguay shelled Paraguay on 3 May 2011. Paraguay expelled the Uruguayan envoy on the 6th.",
            "ASSAULT URY>PRY historical 2011-05-03 & SANCTION PRY>URY historical 2011-05-06",
            id="a day of the month of a story of long ago",
        ),
        pytest.param(
            "The foreign minister of Uruguay flies to Paraguay on the 9th.", "CONSULT URY>PRY planned 2021-03-09", id="a day to come"
        ),
        pytest.param(
            "Thirty years ago on Friday Uruguay and Paraguay signed a peace treaty.",
            "AGREE PRY=URY historical 1991-03-05",
            id="an anniversary",
        ),
        pytest.param(
            "Uruguay shelled Paraguay in May 2011. It had expelled the Paraguayan envoy in October the year before.",
            "ASSAULT URY>PRY historical 2011-05 & SANCTION URY>PRY historical 2010-10",
            id="the year before that of the story",
        ),
        pytest.param(
            "At the start of the month Uruguay expelled a Paraguayan envoy.", "SANCTION URY>PRY occurred 2021-03", id="of the month"
        ),
    ],
)
def test_dates_from_others(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The date and the status of each act, reckoned from Thursday, 4 March 2021."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "On 12 May 2000 it rained.\n\nIn June Uruguay expelled the Paraguayan envoy. The two will meet on 7 July.",
            "SANCTION URY>PRY occurred 2000-06 & CONSULT PRY=URY planned 2000-07-07",
            id="days near the one that is spelled out",
        ),
        pytest.param(
            "Uruguay expelled the Paraguayan envoy on 9 May. On 12 May 2000 it rained.",
            "SANCTION URY>PRY occurred 2000-05-09",
            id="a day before the one that is spelled out",
        ),
        pytest.param(
            "On 12 May 2000 it rained. Uruguay had recognised Palestine in May 1993.\n\nOn 20 May Uruguay expelled the Paraguayan envoy.",
            "SUPPORT URY>PSE historical 1993-05 & SANCTION URY>PRY occurred 2000-05-20",
            id="behind an aside of long ago",
        ),
        pytest.param(
            "On 11 January 2006 it rained. Uruguay had shelled Paraguay last November.",
            "ASSAULT URY>PRY occurred 2005-11",
            id="last November",
        ),
        pytest.param(
            "The treaty dates from 3 May 1998. On Tuesday it rained. Uruguay expelled the Paraguayan envoy in June.",
            "SANCTION URY>PRY occurred -",
            id="news spells out what is over",
        ),
        pytest.param(
            "Trade began in May 2006. Uruguay expelled the Paraguayan envoy in February.",
            "SANCTION URY>PRY occurred -",
            id="a month alone is no day that a text is about",
        ),
        pytest.param(
            "For Uruguay 2020 will be the year of the floods. It expelled the Paraguayan envoy on June 12.",
            "SANCTION URY>PRY occurred 2020-06-12",
            id="a day of the year that a text calls its own",
        ),
    ],
)
def test_days_of_undated_texts(check_undated: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The date and the status of each act in a text that bears no date."""
    check_undated(text, wanted)
