"""Whose act a sentence of three parties tells, and what is only feared, promised or offered in it."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya praised Chad for sending aid to Mali.", "SUPPORT KEN>TCD & AID TCD>MLI", id="praised for"),
        pytest.param("Kenya thanked Chad for freeing Malian prisoners.", "SUPPORT KEN>TCD & RETREAT TCD>MLI", id="thanked for"),
        pytest.param("Kenya promised Chad not to send arms to Mali.", "AGREE KEN>TCD", id="promised whom"),
        pytest.param("Kenya promised to send arms to Mali.", "AGREE KEN>MLI", id="promised nobody in between"),
        pytest.param("Kenya protested over Chad's sale of jets to Mali.", "ACCUSE KEN>TCD", id="whose sale"),
        pytest.param("Kenya protested to Mali over its sale of jets to Chad.", "ACCUSE KEN>MLI", id="to whom it protests"),
        pytest.param("Kenya mediated in Chad's dispute with Mali.", "CONSULT KEN>TCD & CONSULT KEN>MLI", id="both sides"),
    ],
)
def test_whose_act_it_is(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The deed somebody is judged for is his own, and what he gives to a third is not given by who speaks of it."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya feared Chad would attack Mali.", "", id="feared"),
        pytest.param("Kenya believed Chad would close its border with Mali.", "", id="believed"),
        pytest.param("Kenya fears a Chadian attack on Mali.", "", id="a noun feared"),
        pytest.param("Chad said it would attack Mali.", "THREATEN TCD>MLI", id="announced"),
        pytest.param("Kenya offered to host talks between Chad and Mali.", "AGREE KEN>TCD & AGREE KEN>MLI", id="offered to host"),
        pytest.param("Kenya hosted talks between Chad and Mali.", "CONSULT MLI=TCD", id="hosted"),
        pytest.param("Kenya offered Chad troops to fight Mali.", "AGREE KEN>TCD", id="what an offer is for"),
        pytest.param("Kenya said Chad's blockade of Mali must end.", "REQUEST KEN>TCD & COERCE TCD>MLI", id="must end"),
        pytest.param("Chad's blockade of Mali has ended.", "RETREAT TCD>MLI", id="has ended"),
    ],
)
def test_what_is_not_done(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is feared, promised, offered or must be is not done."""
    check(text, wanted)
