"""Those who mediate, telephone, are posted or invited: what articles tell of them, and whose act others then speak of."""

from collections.abc import Callable

import pytest
from told_pairs import Pairs, find_pairs


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad and Niger agreed in Doha to end their quarrel. Malta, which had mediated the talks, went home content.",
            "AGREE NER=TCD & CONSULT MLT>TCD & CONSULT MLT>NER",
            id="the talks of those told of before",
        ),
        pytest.param(
            "Kenya's president thanked Malta, saying all was well, and telephoned Norway's premier to express his joy.",
            "SUPPORT KEN>MLT & CONSULT KEN=NOR & SUPPORT KEN>NOR | SUPPORT KEN>MLT & CONSULT KEN=NOR",
            id="telephoned to express something",
        ),
        pytest.param(
            "The Kenyan and Maltese presidents dined together in Rome.", "CONSULT KEN=MLT", id="at one table: a meeting, no common work"
        ),
        pytest.param("The Kenyan and Maltese navies patrolled together.", "COOPERATE KEN=MLT", id="common work"),
        pytest.param(
            "Chad freed three Kenyans on Monday. Two of them flew to Malta.", "RETREAT TCD>KEN occurred 2021-03-01", id="two of them"
        ),
    ],
)
def test_meetings(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who met whom is read past relative clauses and purposes, and the freed are no envoys."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Kenya's president, who wants to sell more tea to Chad, described Malta as a reliable partner.",
            "SUPPORT KEN>MLT",
            id="a speaker with a relative clause",
        ),
        pytest.param("Kenya, at odds with Chad over fish, then sided with Malta.", "SUPPORT KEN>MLT", id="then behind a comma"),
        pytest.param("The leaflet asks the judge to order Peru to halt its air raids at once.", "", id="asked by nobody in particular"),
        pytest.param("Kenya signed a pact with Somaliland.", "", id="a pact with a breakaway region"),
        pytest.param("Kenya signed a pact with Somalia.", "AGREE KEN=SOM", id="a pact with a country"),
    ],
)
def test_whose_act_it_is(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A verb's subject is found over what stands between, and what is only asked for has not happened."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("event_type", "text", "pairs"),
    [
        pytest.param(
            "ACCUSE",
            "Malta will sell Chad boats. Chad thanked Malta. The Kenyan ambassador in Valletta called the decision extremely dangerous.",
            {frozenset(("KEN", "MLT"))},
            id="the decision of the host",
        ),
        pytest.param(
            "REJECT",
            'Kenya broke off relations with Chad. "Chad has never stopped its raids on Kenya," Kenya\'s foreign minister said.',
            set(),
            id="never stopped its raids",
        ),
    ],
)
def test_what_is_spoken_of(event_type: str, text: str, pairs: Pairs) -> None:
    """A comment concerns whose act it is on, and blame for going on is no denial."""
    assert find_pairs(event_type, text) == pairs


THREE = {frozenset(("MLT", "NER")), frozenset(("MLT", "TCD")), frozenset(("NER", "TCD"))}
TWO = {frozenset(("NER", "TCD"))}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        pytest.param("Malta's foreign minister sat between his Chadian and Nigerien colleagues.", THREE, id="sat between two"),
        pytest.param("Chad and Niger signed a pact. Malta's premier sat with both parties for three days.", THREE, id="sat with both"),
        pytest.param("Chad and Niger fought. Malta had the two presidents to dinner, its premier between them.", THREE, id="to dinner"),
        pytest.param("Malta had the presidents of Chad and Niger to lunch.", TWO, id="to lunch, and the host did not sit"),
        pytest.param(
            "Malta's premier brought ministers from Chad and Niger together and led them from the head of the table.",
            THREE,
            id="together, from the head of the table",
        ),
        pytest.param(
            "Chad and Niger fought. Malta's president hosted the two leaders in Valletta and sat between them.", THREE, id="hosted and sat"
        ),
        pytest.param("Malta's premier brought ministers from Chad and Niger together.", TWO, id="brought together"),
        pytest.param("The presidents of Chad and Niger were brought together by Malta.", TWO, id="were brought together"),
        pytest.param("Malta's premier sat next to the Chadian goalkeeper.", set[frozenset[str]](), id="sat next to"),
    ],
)
def test_who_sat_at_the_table(text: str, pairs: Pairs) -> None:
    """Who brings two together is of their talks where he sits with them."""
    assert find_pairs("CONSULT", text) == pairs


def test_a_name_of_two_countries_counts_for_the_one_that_the_text_bears_out() -> None:
    text = (
        "Congo demands action. Congo's foreign minister said on Monday that patience was out. Kinshasa closed its embassy. "
        "Rwanda shrugged. Angola called for calm in Luanda. Foreign Minister Ana Reyes accused Rwanda of theft."
    )
    assert find_pairs("ACCUSE", text) == {frozenset(("COD", "RWA"))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The ceasefire that Norway brokered between Peru and Chile still holds.", "AGREE CHL=PER", id="brokered between two"),
        pytest.param(
            "Peru walked out of the fisheries accord, the deal Spain and Malta had brokered between Lima and Quito in 2010.",
            "REJECT PER>ECU & AGREE ECU=PER historical 2010",
            id="left what others had brokered",
        ),
        pytest.param("Oman mediated between Iran and Iraq.", "CONSULT OMN>IRN & CONSULT OMN>IRQ", id="mediated, of no pact"),
        pytest.param("Kenya coaxed Chad and Sudan into a ceasefire.", "AGREE SDN=TCD", id="coaxed two into a truce"),
        pytest.param("Chad and Niger were cajoled into talks by Qatar.", "CONSULT NER=TCD", id="cajoled into talks"),
        pytest.param("Kenya dragged Chad into talks.", "", id="one alone is brought to nobody named"),
    ],
)
def test_what_others_brought_about(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A pact is of those whom it binds, not of who brokered it."""
    check(text, wanted)
