"""Texts that go day by day: acts without a day of their own bear the day at the head of their entry."""

from datetime import date

import pytest

from entente.coder.times.chronicles import read_chronicle
from tests.unit.coder.conftest import comparison


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        pytest.param(
            "28 December: Mali recalls its ambassador from Niger.\n\n3 January: Niger closes the airport. Algeria condemns Mali.\n\n"
            "11 January: Mali and Niger sign a truce in Algiers.\n\n",
            date(1987, 1, 20),
            "SANCTION MLI>NER occurred 1986-12-28 & ACCUSE DZA>MLI occurred 1987-01-03 & AGREE MLI=NER occurred 1987-01-11",
            id="days and months over the turn of a year",
        ),
        pytest.param(
            "Sat 1. Kenya expels a Ugandan consul. The embassy is shut.\n\n"
            "Tue 4. Uganda seizes a Kenyan trawler off the coast.\n\n"
            "Wed 5. Kenya and Uganda sign a truce in Nairobi.\n\nEpilogue. Kenya condemned Somalia.\n",
            date(2010, 5, 6),
            "SANCTION KEN>UGA occurred 2010-05-01 & COERCE UGA>KEN occurred 2010-05-04 & AGREE KEN=UGA occurred 2010-05-05 & "
            "ACCUSE KEN>SOM occurred -",
            id="weekdays with a number, closed by a label",
        ),
        pytest.param(
            "The week in the Andes\n\nMONDAY\n\nThe port is shut.\n\nTUESDAY\n\nChile recalls its ambassador from Lima.\n\nFRIDAY\n\n"
            "Chile has lifted its ban on Peruvian fish.\n\n",
            date(2004, 3, 14),
            "SANCTION CHL>PER occurred 2004-03-09 & RETREAT CHL>PER occurred -",
            id="weekdays alone, and what has been done by then",
        ),
        pytest.param(
            "1 March 1962. Burma breaks off relations with China.\n\n4 March 1962. China recalls its ambassador from Burma.\n\n"
            "9 March. India condemns Burma. On the 12th India expels two Burmese consuls.\n\n",
            date(2012, 5, 5),
            "SANCTION MMR>CHN historical 1962-03-01 & SANCTION CHN>MMR historical 1962-03-04 & ACCUSE IND>MMR historical 1962-03-09 & "
            "SANCTION IND>MMR historical 1962-03-12",
            id="days of long ago and those told beside them",
        ),
        pytest.param(
            "1998\n6 May: Mali demands the return of a plane; Niger refuses Mali's demand.\n9-11 June: Niger expels two Malian consuls.\n"
            "December: Mali breaks off relations with Niger.\n1999\nFebruary: Algeria recalls its ambassador from Mali.\n"
            "22 October: Mali and Niger sign a truce.\n",
            date(2000, 2, 15),
            "REQUEST MLI>NER historical 1998-05-06 & REJECT NER>MLI historical 1998-05-06 & SANCTION NER>MLI historical 1998-06-09 & "
            "SANCTION MLI>NER historical 1998-12 & SANCTION DZA>MLI occurred 1999-02 & AGREE MLI=NER occurred 1999-10-22",
            id="months and days below headings of years",
        ),
        pytest.param(
            "The week\n\nMONDAY Mali named a new general. Niger recalled its ambassador to Mali.\nTUESDAY Mali expelled two Nigerien "
            "consuls.\nTHURSDAY Algeria condemned Mali.\nAHEAD: Niger receives Chad's president.\n",
            date(2025, 5, 30),
            "SANCTION NER>MLI occurred 2025-05-26 & SANCTION MLI>NER occurred 2025-05-27 & ACCUSE DZA>MLI occurred 2025-05-29 & "
            "CONSULT TCD>NER occurred -",
            id="weekdays in capitals without a sign",
        ),
        pytest.param(
            "Monday, 3 May\n\nPage 2\n\nWednesday, 5 May\n\nGeorgia expelled four Russian diplomats.\n\n",
            date(2010, 5, 5),
            "SANCTION GEO>RUS occurred -",
            id="dates of issue are no entries",
        ),
    ],
)
def test_entries_date_their_acts(text: str, published: date | None, wanted: str) -> None:
    comparison(published)(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("DIARY OF THE WEEK AHEAD\n\nThursday: talks.\nFriday: a treaty.\nSaturday: a visit.\n", id="a week to come"),
        pytest.param("9 May: a raid.\n2 March: talks.\n1 June: a strike.\n4 February: a visit.\n", id="days in no order"),
        pytest.param("31 June. Rain.\n31 November. Snow.\n30 February. Sun.\n", id="days that there are not"),
        pytest.param("Mon 1.", id="one head at the end of a text"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_chronicle(text: str) -> None:
    assert read_chronicle(text, date(2010, 5, 5)).entries == []


@pytest.mark.parametrize("published", [None, date(1996, 4, 1)], ids=["undated", "dated"])
def test_cut_chronicles_raise_nothing(published: date | None) -> None:
    text = "Sat 2. X.\nMon 4. Y.\n6 March. Z\nFri 8\n2 July 1990. A. 3 July 1990. B.\n"
    for end in range(len(text)):
        read_chronicle(text[:end], published)
