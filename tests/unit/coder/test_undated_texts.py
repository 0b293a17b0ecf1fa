"""Texts that do not show of which day they are: news of a day not given, or stories of long ago."""

from collections.abc import Callable

import pytest

STORY = "Looking back. In May 1991 Uruguay shelled a Paraguayan village. Pedro Rivas, then Paraguay's foreign minister, wept. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            f"{STORY}In June 1991 Paraguay expelled the Uruguayan envoy. Chile signed a pact with Peru in March 1992.",
            "ASSAULT URY>PRY historical 1991-05 & SANCTION PRY>URY historical 1991-06 & AGREE CHL=PER historical 1992-03",
            id="a story, though no later date is named",
        ),
        pytest.param(
            f"{STORY}Nobody spoke of it in 1992 or 1993.\n\nThe river rose.\n\nUruguay recalled its envoy to Chile.",
            "ASSAULT URY>PRY historical 1991-05 & SANCTION URY>CHL historical -",
            id="an act without a date in a story",
        ),
        pytest.param(
            f"{STORY}In 1992 it rained. Trade between Uruguay and Paraguay was $3 billion in 1993. They met in 1995.",
            "ASSAULT URY>PRY historical 1991-05 & COOPERATE PRY=URY historical 1993 & CONSULT PRY=URY historical 1995",
            id="trade of a year before the last of a story",
        ),
        pytest.param(
            f"{STORY}In January 1992 and in 1992 it rained. Yesterday Chile recalled its envoy to Peru.",
            "ASSAULT URY>PRY occurred 1991-05 & SANCTION CHL>PER occurred -",
            id="yesterday is news",
        ),
        pytest.param(
            "In January 2020 Uruguay shelled a Paraguayan village. In June 2020 Paraguay expelled the Uruguayan envoy. It rained in 2020.",
            "ASSAULT URY>PRY occurred 2020-01 & SANCTION PRY>URY occurred 2020-06",
            id="dates alone make no story",
        ),
        pytest.param(
            "In June 2019 Paraguay expelled the Uruguayan envoy. Uruguay will raise its tariffs in May 2021 and wants a dam by 2030.",
            "SANCTION PRY>URY occurred 2019-06 & SANCTION URY>PRY planned 2021-05",
            id="what is to come is not when a text was written",
        ),
        pytest.param(
            "He spoke about 1972. On 16 January of that year Peru recognised Bangladesh. It rained.",
            "SUPPORT PER>BGD historical 1972-01-16",
            id="a year spoken of and its day",
        ),
        pytest.param(
            "Uruguay and Chile met in May 2017. Uruguay has held up Paraguayan lorries since October 10.",
            "CONSULT CHL=URY occurred 2017-05 & SANCTION URY>PRY ongoing 2017-10-10",
            id="since a day of the year told before",
        ),
        pytest.param(
            "It rained in February 2019. In December Uruguay had shelled Paraguay, and in January Paraguay had expelled its envoy.",
            "ASSAULT URY>PRY occurred 2018-12 & SANCTION PRY>URY occurred 2019-01",
            id="what had been before and goes on into the year told",
        ),
        pytest.param(
            "It rained in October 2019. Uruguay had recalled its envoy to Paraguay in September. On the 4th, Uruguay shelled Paraguay.",
            "SANCTION URY>PRY occurred 2019-09 & ASSAULT URY>PRY occurred 2019-10-04",
            id="background leaves the month of the story",
        ),
        pytest.param(
            "It rained in 2004 and three years later. Uruguay's trade with Chile was $4 billion last year, against $3 billion "
            "the year before.",
            "COOPERATE CHL=URY ongoing -",
            id="the year before an unknown one",
        ),
        pytest.param(
            "On Tuesday it rained. Uruguay expelled the Paraguayan envoy in May 2017. Chile will raise its duties from February 2018.",
            "SANCTION URY>PRY occurred 2017-05",
            id="news is older than what it says will be",
        ),
        pytest.param(
            "It rained. Trade was small in 2017. Uruguay has held up Paraguayan lorries since October 10.",
            "SANCTION URY>PRY ongoing 2017-10-10",
            id="since a day of the last year named",
        ),
    ],
)
def test_undated_texts(check_undated: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The status and the date of each act."""
    check_undated(text, wanted)
