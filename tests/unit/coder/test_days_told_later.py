"""Days that another sentence or clause gives: what a decision was, the days of a visit, since when a state lasts."""

from collections.abc import Callable
from datetime import date

import pytest

from entente.coder.times.relative_dates import find_easter


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru has expelled two Chilean diplomats. The decision was announced late on Monday.",
            "SANCTION PER>CHL occurred 2021-03-01",
            id="the decision",
        ),
        pytest.param(
            "Peru has asked Chile to hand over a banker. The request, delivered last Friday, runs to ten pages.",
            "REQUEST PER>CHL occurred 2021-02-26",
            id="a participle behind the noun",
        ),
        pytest.param(
            "Peru has banned milk from Chile. The measure took effect on Monday.",
            "SANCTION PER>CHL occurred 2021-03-01",
            id="taking effect",
        ),
        pytest.param(
            "Peru has expelled two Chilean diplomats. Monday's decision surprised Santiago.",
            "SANCTION PER>CHL occurred 2021-03-01",
            id="the day that owns the noun",
        ),
        pytest.param(
            "Peru and Chile have concluded a fishing accord. It was initialled in Lima on 26 February.",
            "AGREE CHL=PER occurred 2021-02-26",
            id="it was initialled",
        ),
        pytest.param(
            "Peru has expelled two Chilean diplomats. The offer was made on Monday.",
            "SANCTION PER>CHL occurred -",
            id="another kind of act",
        ),
        pytest.param(
            "Peru has expelled two Chilean diplomats. The decision will be announced on Monday.",
            "SANCTION PER>CHL occurred -",
            id="what is still to come",
        ),
        pytest.param(
            "Peru has expelled two Chilean diplomats. The decision must be carried out by Monday.",
            "SANCTION PER>CHL occurred -",
            id="a deadline",
        ),
        pytest.param(
            "Peru expelled two Chilean diplomats on Sunday. The decision was announced on Monday.",
            "SANCTION PER>CHL occurred 2021-02-28",
            id="an act with a day of its own",
        ),
    ],
)
def test_acts_dated_by_a_later_sentence(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """An act takes the day on which a sentence soon after says that it was done; reckoned from Thursday, 4 March 2021."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru has held three Chilean soldiers since February.", "COERCE PER>CHL ongoing 2021-02", id="has held"),
        pytest.param(
            "Peru on Monday freed three Chilean soldiers whom it had held since February.",
            "COERCE PER>CHL occurred 2021-02 & RETREAT PER>CHL occurred 2021-03-01",
            id="had held",
        ),
        pytest.param(
            "Eleven Chilean lorries have stood impounded at a Peruvian customs post since Monday.",
            "COERCE PER>CHL ongoing 2021-03-01",
            id="have stood impounded",
        ),
        pytest.param("Peru's ban on Chilean milk, in force since 1 March, bites.", "SANCTION PER>CHL ongoing 2021-03-01", id="in force"),
        pytest.param(
            "Peru's ban on Chilean milk, which came into force on 1 March, bites.",
            "SANCTION PER>CHL occurred 2021-03-01",
            id="which came into force",
        ),
        pytest.param(
            "Peru's ban on Chilean milk, imposed on 1 March, has emptied shelves.",
            "SANCTION PER>CHL occurred 2021-03-01",
            id="imposed",
        ),
        pytest.param(
            "Joint drills by Peru and Chile, which began on Monday, will end on Friday.",
            "COOPERATE CHL=PER occurred 2021-03-01",
            id="which began",
        ),
        pytest.param(
            "Peru's ban on Chilean milk, which was praised on 1 March, bites.", "SANCTION PER>CHL occurred -", id="what others said of it"
        ),
    ],
)
def test_since_when_states_last(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "A day after the Chilean president flew to Spain on 1 March, Peruvian jets bombed a depot in Bolivia.",
            "CONSULT CHL>ESP occurred 2021-03-01 & ASSAULT PER>BOL occurred 2021-03-02",
            id="a day after what a clause dates",
        ),
        pytest.param(
            "Hours before talks began on Monday, Peruvian jets bombed a depot in Bolivia.",
            "ASSAULT PER>BOL occurred 2021-03-01",
            id="hours before",
        ),
        pytest.param(
            "A day after talks collapsed, Peruvian jets bombed a depot in Bolivia.",
            "ASSAULT PER>BOL occurred -",
            id="a clause without a day",
        ),
        pytest.param(
            "Peru's president was in Bolivia from 22 to 24 February. On the last day the two countries signed a gas deal.",
            "CONSULT PER>BOL occurred 2021-02-22 & AGREE BOL=PER occurred 2021-02-24",
            id="the last day of a visit",
        ),
        pytest.param(
            "It all began in January. On the 4th Peruvian jets bombed a depot in Bolivia.",
            "ASSAULT PER>BOL occurred 2021-01-04",
            id="a day of the month told before",
        ),
        pytest.param(
            "In January Peru praised Chile, and Bolivia recalled its ambassador to Chile on the 19th.",
            "SUPPORT PER>CHL occurred 2021-01 & SANCTION BOL>CHL occurred 2021-01-19",
            id="a day of the month told in the sentence",
        ),
        pytest.param(
            "The envoy had been there on 20 January. On the 4th Peruvian jets bombed a depot in Bolivia.",
            "ASSAULT PER>BOL occurred 2021-03-04",
            id="an earlier day than the one told before",
        ),
        pytest.param(
            "Peru's foreign minister flew to Santiago, where she met her Chilean colleague on Monday night.",
            "CONSULT PER>CHL occurred 2021-03-01",
            id="what a visitor did there",
        ),
        pytest.param("Peruvian jets bombed a depot in Bolivia two nights ago.", "ASSAULT PER>BOL occurred 2021-03-02", id="nights ago"),
        pytest.param(
            "Peruvian jets bombed a depot in Bolivia on Thursday last.", "ASSAULT PER>BOL occurred 2021-02-25", id="Thursday last"
        ),
        pytest.param("Peruvian jets bombed a depot in Bolivia on Good Friday.", "ASSAULT PER>BOL occurred 2020-04-10", id="Good Friday"),
    ],
)
def test_days_counted_from_others(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru's foreign minister, addressing reporters on Monday, praised Chile.",
            "SUPPORT PER>CHL occurred 2021-03-01",
            id="what is said on an occasion",
        ),
        pytest.param(
            "Peru's foreign minister, running for office since Monday, praised Chile.", "SUPPORT PER>CHL occurred -", id="no occasion"
        ),
        pytest.param(
            "Peruvian guns shelled a Bolivian village, killing ten people on Monday.",
            "ASSAULT PER>BOL occurred 2021-03-01",
            id="whom a blow killed",
        ),
        pytest.param(
            "Monday's shelling of a Bolivian village by Peruvian guns killed ten.",
            "ASSAULT PER>BOL occurred 2021-03-01",
            id="the day that owns the act",
        ),
        pytest.param(
            "Peru said Monday its ship would sail tomorrow, and warned Chile that any interference would be answered.",
            "THREATEN PER>CHL occurred 2021-03-01",
            id="tomorrow is not when it was said",
        ),
        pytest.param(
            "In December Bolivia recognised Kosovo. Peru recalled its ambassador to Bolivia then.",
            "SUPPORT BOL>XKX occurred 2020-12 & SANCTION PER>BOL occurred 2020-12",
            id="then",
        ),
        pytest.param(
            "In December Bolivia recognised Kosovo. Peru has kept its border with Bolivia closed since then.",
            "SUPPORT BOL>XKX occurred 2020-12 & SANCTION PER>BOL ongoing -",
            id="since then",
        ),
        pytest.param(
            "Peru's and Chile's presidents met in Arica in December. They then agreed to take their quarrel to the court at The Hague.",
            "CONSULT CHL=PER occurred 2020-12 & AGREE CHL=PER occurred 2020-12",
            id="what was agreed where they met",
        ),
        pytest.param(
            "Peru will close its border with Chile if the banker is not handed over, its president said on Monday.",
            "THREATEN PER>CHL occurred 2021-03-01",
            id="a threat of many words",
        ),
        pytest.param("Peru has freed a Chilean trawler seized on 12 February.", "RETREAT PER>CHL occurred -", id="a bare participle"),
        pytest.param(
            "Peru on Monday freed a Chilean trawler seized on 12 February.",
            "RETREAT PER>CHL occurred 2021-03-01",
            id="a bare participle beside a day",
        ),
        pytest.param(
            "On 12 January Chile expelled a Peruvian consul. Days later Peru recalled its ambassador to Chile.",
            "SANCTION CHL>PER occurred 2021-01-12 & SANCTION PER>CHL occurred 2021-01",
            id="days later",
        ),
        pytest.param(
            "A day after the vote on Monday, Peru closed its border with Chile.",
            "SANCTION PER>CHL occurred 2021-03-02",
            id="a day after a vote",
        ),
        pytest.param(
            "At the invitation of Chilean President Luis Soto, Peru's president flew to Santiago on Monday.",
            "CONSULT PER>CHL occurred 2021-03-01 & AGREE CHL>PER occurred -",
            id="the day of the visit is not that of the invitation",
        ),
    ],
)
def test_occasions(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("year", "wanted"), [(1990, date(1990, 4, 15)), (2008, date(2008, 3, 23)), (2024, date(2024, 3, 31))])
def test_easter(year: int, wanted: date) -> None:
    assert find_easter(year) == wanted
