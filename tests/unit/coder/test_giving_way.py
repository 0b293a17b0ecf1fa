"""How one state gives way to another in words: measures put off, people who will be let go, easings, regrets brought."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Latvia has put off until autumn the tax it had meant to levy on Swedish ferries.", "CONCEDE LVA>SWE", id="reversed"),
        pytest.param("Oman stayed for a year the expulsion of 80 Yemeni families.", "CONCEDE OMN>YEM", id="an expulsion stayed"),
        pytest.param("India put back to June a fee on Bhutanese lorries.", "CONCEDE IND>BTN", id="a fee put back"),
        pytest.param("A levy on Chilean copper has been put back to May, Peru's ministry said.", "CONCEDE PER>CHL", id="a teller behind"),
        pytest.param("The duty on Polish pork will not start before March, Belarus said.", "CONCEDE BLR>POL", id="not before"),
        pytest.param("Ghana has suspended its planned toll on Togolese buses.", "CONCEDE GHA>TGO", id="a planned toll suspended"),
        pytest.param("Niger was shelving plans to expel Malian traders.", "CONCEDE NER>MLI", id="plans to expel shelved"),
        pytest.param("Kenya has put off its manoeuvres along the Somali border.", "CONCEDE KEN>SOM", id="manoeuvres at a border"),
        pytest.param("The Danish minister has put off his holiday in Spain.", "", id="a holiday"),
    ],
)
def test_measures_put_off(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Whoever puts off what was to hit another concedes to him."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Nine Iraqi prisoners would walk free before June, Kuwait promised.", "CONCEDE KWT>IRQ", id="walk free"),
        pytest.param("The Danish crew will be freed once a fine is paid, the Omani navy said.", "CONCEDE OMN>DNK", id="freed for a fine"),
        pytest.param("From 3 March, Riyadh said, Yemeni workers may enter without a sponsor.", "CONCEDE SAU>YEM", id="may enter"),
        pytest.param("Checks on Croatian lorries will be relaxed, Serbia announced.", "CONCEDE SRB>HRV", id="checks relaxed"),
        pytest.param("Yemen gave assurances that two Swedish nurses would be home by June.", "CONCEDE YEM>SWE", id="assurances"),
        pytest.param("The rest of the Danes, the Omani minister said, would be freed in May.", "CONCEDE OMN>DNK", id="words interrupted"),
        pytest.param("Peru announced an easing of its curbs on Chile.", "CONCEDE PER>CHL", id="an easing announced"),
        pytest.param("Norway has let its grievance over a Danish trawler drop.", "CONCEDE NOR>DNK", id="a complaint let drop"),
        pytest.param("Yemeni workers may enter only in March, Riyadh said.", "", id="less than before"),
    ],
)
def test_releases_and_easings_announced(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Whoever says that another's people will be let go or may pass concedes to him."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Ghana's minister rang her Togolese colleague with her regrets.", "CONSULT GHA=TGO & CONCEDE GHA>TGO", id="rang with"),
        pytest.param("Sudan's condolences and regrets reached Chad on Friday.", "CONCEDE SDN>TCD", id="regrets that arrive"),
        pytest.param("The Omani minister said how sorry he was for the death of two Yemeni boys.", "CONCEDE OMN>YEM", id="how sorry"),
        pytest.param("Chad told Niger that the shot was an error and that it was sorry.", "CONCEDE TCD>NER", id="two things told"),
        pytest.param("Panama admitted that its soldiers had crossed into Costa Rica by mistake.", "CONCEDE PAN>CRI", id="by mistake"),
        pytest.param(
            "Angolan gunners shelled a Zambian village. A day later came contrite words from Luanda.",
            "ASSAULT AGO>ZMB & CONCEDE AGO>ZMB",
            id="words that come after a blow",
        ),
    ],
)
def test_regrets_brought(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Regret is a concession to whom it is brought, or to who was struck right before."""
    check(LEAD + text, wanted)
