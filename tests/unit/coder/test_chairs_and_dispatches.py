"""Who is sent to another country, who is there on a visit, who chairs the meeting of two others, and who met whom in person."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chile sent its foreign minister to Lima with a letter.", "CONSULT CHL>PER", id="a minister with a letter"),
        pytest.param("Chile sent a special envoy, Ana Ruiz, to Lima.", "CONSULT CHL>PER", id="an envoy and his name"),
        pytest.param("Chile dispatched a team of negotiators to Lima.", "CONSULT CHL>PER", id="a team of negotiators"),
        pytest.param("A Chilean envoy was sent to Lima.", "CONSULT CHL>PER", id="was sent"),
        pytest.param("A Chilean delegation will be sent to Lima next week.", "CONSULT CHL>PER planned", id="will be sent"),
        pytest.param("Chilean President Juan Soler took two ministers with him to Lima.", "CONSULT CHL>PER", id="took others with him"),
        pytest.param("Chile sent its coast guard to Lima.", "", id="a service is no envoy"),
        pytest.param("Chile may send a delegation to Lima.", "", id="may send"),
    ],
)
def test_who_is_sent(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chile's foreign minister, on a two-day visit to Peru, said the road was wide.", "CONSULT CHL>PER", id="on a visit"),
        pytest.param(
            "Chile's foreign minister said, at the end of a visit to Peru, that the road was wide.", "CONSULT CHL>PER", id="at the end"
        ),
        pytest.param(
            "Chilean Foreign Minister Juan Soler, in Lima for talks, said the road was wide.", "CONSULT CHL>PER", id="in Lima for talks"
        ),
        pytest.param(
            "Brazil's foreign minister said Chile's president, on a visit to Peru, had a cold.",
            "CONSULT CHL>PER",
            id="no visit of the teller",
        ),
        pytest.param("A Chilean singer, on a visit to Peru, said the road was wide.", "", id="a singer"),
        pytest.param(
            "Chilean Foreign Minister Juan Soler expressed his sorrow in Lima.",
            "CONSULT CHL>PER & SUPPORT CHL>PER",
            id="voiced a feeling there",
        ),
    ],
)
def test_who_is_on_a_visit(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


THREE = "CONSULT CHL=PER & CONSULT BOL=CHL & CONSULT BOL=PER"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The presidents of Peru and Bolivia met under the chairmanship of the Chilean foreign minister.", THREE, id="under"),
        pytest.param("Under the chairmanship of the Chilean foreign minister, Peru and Bolivia held talks.", THREE, id="first of all"),
        pytest.param("Peru and Bolivia held talks in Arica with the Chilean foreign minister in the chair.", THREE, id="in the chair"),
        pytest.param("Peruvian and Bolivian officials met, with a Chilean diplomat presiding.", THREE, id="presiding"),
        pytest.param("Peru and Bolivia held talks in Arica chaired by a Chilean diplomat.", THREE, id="chaired by"),
        pytest.param(
            "Lima said negotiations had been led by envoy Rosa Paz and that Quito had hosted a meeting of Peruvian and Bolivian envoys.",
            "CONSULT BOL=PER",
            id="other negotiations are led",
        ),
        pytest.param("Peru and Bolivia held talks on a fund chaired by a Chilean diplomat.", "CONSULT BOL=PER", id="a fund is chaired"),
        pytest.param("Chile brought the foreign ministers of Peru and Bolivia to Arica.", "CONSULT BOL=PER", id="brought, not met"),
        pytest.param("Chile's president sat the presidents of Peru and Bolivia around a table.", THREE, id="sat them around a table"),
        pytest.param("Chile hosted the presidents of Peru and Bolivia for a summit.", THREE, id="hosted them for a summit"),
        pytest.param("Chile brought Peru and Bolivia to the brink of war.", "", id="to the brink"),
    ],
)
def test_who_chairs(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Talks began on Monday between Chile and Peru.", "CONSULT CHL=PER", id="behind the verb"),
        pytest.param("Negotiations are under way between Chile and Peru.", "CONSULT CHL=PER ongoing | CONSULT CHL=PER", id="under way"),
        pytest.param("Talks with Chile ended on Monday, Peru's foreign ministry said.", "CONSULT CHL=PER occurred 2021-03-01", id="teller"),
        pytest.param("The mixed commission of Chile and Peru will sit in May.", "CONSULT CHL=PER planned 2021-05", id="a commission sits"),
        pytest.param("Chilean and Peruvian hydrologists met in Arica.", "CONSULT CHL=PER", id="technical people"),
        pytest.param("Chile's foreign minister saw the Peruvians in Arica.", "CONSULT CHL=PER", id="saw the people of a side"),
        pytest.param("Chile's foreign minister saw the Peruvians as partners.", "SUPPORT CHL>PER", id="saw as"),
        pytest.param("Chile's president embraced the Peruvian president in Arica.", "CONSULT CHL=PER", id="embraced somebody"),
        pytest.param("Chile's president had a call from the Peruvian president.", "CONSULT CHL=PER", id="a call from"),
        pytest.param("Lima is expecting Chile's president next week.", "CONSULT CHL>PER planned", id="expects a guest"),
        pytest.param("Lima expects Chile's president to resign.", "REQUEST PER>CHL", id="expects an act"),
    ],
)
def test_who_met(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
