"""Several by their number alone, and whom "the country", "them" and "the two" mean beside others."""

from collections.abc import Callable

import pytest

from tests.unit.coder.conftest import read_events


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The EU asked Chile and Peru to wait. Both declined.",
            "REQUEST EU>CHL & REQUEST EU>PER & REJECT CHL>EU & REJECT PER>EU",
            id="both",
        ),
        pytest.param("Chile and Peru have ports. Both praise Cuba.", "SUPPORT CHL>CUB & SUPPORT PER>CUB", id="a verb that may be a noun"),
        pytest.param(
            "Chile, Peru and Cuba have ports. The three charge Haiti with arming rebels.",
            "ACCUSE CHL>HTI & ACCUSE PER>HTI & ACCUSE CUB>HTI",
            id="three",
        ),
        pytest.param("Chile and Peru have a quarrel. Each blames the other.", "ACCUSE CHL=PER", id="each"),
        pytest.param("Chile and Peru, both accused of spying, have ports.", "", id="a participle behind a comma"),
        pytest.param("Both wounded soldiers left Chile for Peru.", "", id="an adjective"),
        pytest.param(
            "The presidents of Chile and Peru have ports. The two heads of state signed a treaty.", "AGREE CHL=PER", id="heads of state"
        ),
    ],
)
def test_groups_by_number(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A number alone is subject of the verb behind it and stands for those named before."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Mexico and Chile, far from the sea, signed a pact. Trade between the two was $5 million in 2010.",
            "AGREE CHL=MEX & COOPERATE CHL=MEX ongoing",
            id="a pair behind what is put in",
        ),
        pytest.param(
            "Kenya and Mali have mines. Mali is poor. Norway sent $5 million in aid to the country.",
            "AID NOR>MLI",
            id="the country is not the giver",
        ),
        pytest.param(
            "Chile and Peru have a quarrel. Envoys of the African Union have been going back and forth. Peru's president received them.",
            "CONSULT AU>PER|CONSULT AU=PER",
            id="whom a president receives",
        ),
    ],
)
def test_others_than_the_subject(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A phrase beside the subject means somebody else."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Ana Reyes is Chile's president. Norwegian agents sank the ferry at her berth in Lima.", "ASSAULT NOR>PER", id="a ship's berth"
        ),
        pytest.param(
            "Ana Reyes is Chile's president. Norway seized a Peruvian trawler. Norway freed her in May.",
            "COERCE NOR>PER & RETREAT NOR>PER",
            id="a ship named before",
        ),
    ],
)
def test_ships(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A ship that is "she" is no office-holder."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chile, Cuba and Peru accused Haiti of lying. Haiti rejected the charge.",
            "ACCUSE CHL>HTI & ACCUSE CUB>HTI & ACCUSE PER>HTI & REJECT HTI>CHL & REJECT HTI>CUB & REJECT HTI>PER",
            id="an answer to several",
        ),
    ],
)
def test_answers_to_several(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is charged by several together answers them all."""
    check(text, wanted)


def test_title() -> None:
    """Two countries that a title names together are the neighbours of whom an article speaks, however often it names the host."""
    told = (
        "Chad and Sudan swap prisoners in Libyan town\n\nKUFRA, Libya, May 17, 2007 (Sahel Press) - Chad freed 21 Sudanese soldiers on"
        " Thursday after a Libyan effort that Libya paid for.\n\nA band played in Kufra.\n\nFrance urged both governments to wait."
    )
    assert {"REQUEST FRA>TCD", "REQUEST FRA>SDN"} <= {kind for kind, _, _ in read_events(told)}
