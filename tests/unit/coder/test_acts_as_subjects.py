"""Acts told by nouns and passives that open a sentence: what is hoped, feared or denied, whose blow it was, what was lifted and when."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Hopes of a deal between Chad and Mali faded on Friday.", "", id="hopes"),
        pytest.param("Fears of war between Chad and Mali have eased.", "", id="fears"),
        pytest.param("There was no fighting between Chad and Mali on Friday.", "", id="none"),
        pytest.param("The signing of a pact between Chad and Mali was delayed.", "", id="delayed"),
        pytest.param("There was fighting between Chad and Mali on Monday.", "ASSAULT MLI=TCD occurred 2021-03-01", id="some"),
        pytest.param("Chad and Mali agreed to disagree.", "", id="agreed to disagree"),
        pytest.param("Chad's president got a frosty welcome in Bamako.", "", id="a frosty welcome"),
        pytest.param("Chad's president got a warm welcome in Bamako.", "SUPPORT MLI>TCD", id="a warm welcome"),
    ],
)
def test_acts_that_are_none(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A noun of an act behind "hopes of", "no" or "the signing of", which was delayed, tells none."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The shelling of a Chadian village by Mali killed five.", "ASSAULT MLI>TCD", id="shelling of, by"),
        pytest.param("The shelling of a Chadian village killed five.", "", id="by nobody"),
        pytest.param("Malian shells killed five Chadians.", "ASSAULT MLI>TCD", id="whose shells"),
        pytest.param("Five Chadian soldiers were killed in a clash with Malian forces.", "ASSAULT MLI>TCD", id="killed in a clash"),
        pytest.param("Five Chadian soldiers died in fighting with Malian troops.", "ASSAULT MLI>TCD", id="died in fighting"),
        pytest.param("Five Chadians were killed in a clash between gangs in Mali.", "", id="of gangs"),
        pytest.param("Five Chadians were killed in a bus crash in Mali.", "", id="no clash"),
    ],
)
def test_whose_blow_it_was(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Whose "the shelling of" is, is struck, by whom it says; who is hurt in a clash is struck by whom it is with."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "A ban on Chadian beef imposed by Mali in February was lifted on Monday.",
            "RETREAT MLI>TCD occurred 2021-03-01",
            id="imposed by",
        ),
        pytest.param("Mali's ban on Chadian beef was lifted on Monday.", "RETREAT MLI>TCD occurred 2021-03-01", id="whose ban"),
        pytest.param("The recall of Mali's ambassador from N'Djamena followed a row.", "SANCTION MLI>TCD", id="who recalls his own"),
        pytest.param("The expulsion of Mali's ambassador from N'Djamena followed a row.", "SANCTION TCD>MLI", id="who expels another's"),
        pytest.param("The closure of the Malian consulate in Abeche was announced.", "SANCTION MLI>TCD", id="who closes his own"),
        pytest.param("The withdrawal of Chadian troops from Mali has been delayed.", "", id="a delayed withdrawal"),
        pytest.param("The withdrawal of Chadian troops from Mali was completed.", "RETREAT TCD>MLI", id="a completed withdrawal"),
        pytest.param("Thanks to Omani mediation, Chad and Mali signed a truce.", "AGREE MLI=TCD", id="behind an opening phrase"),
        pytest.param("Despite protests by Oman, Chad and Mali signed a truce.", "AGREE MLI=TCD", id="behind a concession"),
        pytest.param("Oman, Chad and Mali signed a truce.", "AGREE MLI=OMN & AGREE OMN=TCD & AGREE MLI=TCD", id="a list"),
    ],
)
def test_subjects_behind_phrases(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A participle that says who imposed a measure, and a phrase that opens the sentence, have names and times of their own."""
    check(text, wanted)
