"""Who went to whom, and who met, in the plain words of wires."""

from collections.abc import Callable

import pytest

VISITS = [
    ("Qatar's emir was at the White House.", "CONSULT QAT>USA"),
    ("Qatar's emir will be received at the White House.", "CONSULT QAT>USA planned"),
    ("A Peruvian delegation headed by the deputy energy minister has been in Oslo since May.", "CONSULT PER>NOR"),
    ("Khartoum played host to the Egyptian intelligence chief.", "CONSULT EGY>SDN"),
    ("In Oslo the Peruvian prime minister told his Norwegian counterpart that the islands were his.", "CONSULT PER>NOR"),
    ("Norway's prime minister told the visiting Peruvian foreign minister that the port was open.", "CONSULT PER>NOR"),
    ("The Chilean president was received in audience by the pope.", "CONSULT CHL>VAT | CONSULT CHL=VAT"),
    ("Peru's visiting striker was at the stadium in Oslo.", ""),
]
TALKS = [
    ("North and South Korea held talks at Panmunjom.", "CONSULT KOR=PRK"),
    ("South and North Korean officials met.", "CONSULT KOR=PRK"),
    ("Kenya and Ghana held working-level talks.", "CONSULT GHA=KEN"),
    ("Peru's president called the Norwegian prime minister to offer condolences.", "SUPPORT PER>NOR"),
]


@pytest.mark.parametrize(("text", "wanted"), VISITS)
def test_visits(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), TALKS)
def test_talks_and_calls(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("A Ghanaian delegation came to Bamako in May.", "CONSULT GHA>MLI", id="a delegation came"),
        pytest.param("A Ghanaian player came to Bamako in May.", "", id="a player came"),
        pytest.param("Peru, host of the summit, welcomed Chile's president.", "CONSULT CHL>PER", id="host of is no verb"),
        pytest.param("On his way home Peru's president met Bolivia's president.", "CONSULT BOL=PER", id="on his way home"),
        pytest.param("The papers were handed to Peru's envoy in a tent in Arica, Chile.", "", id="a tent that papers are handed over in"),
    ],
)
def test_who_comes_and_where(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Envoys pay visits and players none; where something is handed over is no gift."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "NAIROBI - Kenya and Malta agreed on fish. Maltese Trade Minister Ana Reyes arrived on Monday with six aides.",
            "AGREE KEN=MLT & CONSULT MLT>KEN",
            id="arrived",
        ),
        pytest.param(
            "NAIROBI - Kenya and Malta agreed on fish. Maltese Trade Minister Ana Reyes arrived home on Monday.",
            "AGREE KEN=MLT",
            id="arrived home",
        ),
        pytest.param(
            "NAIROBI - Kenya and Malta agreed on fish. Chadian Trade Minister Ana Reyes arrived late.", "AGREE KEN=MLT", id="of neither"
        ),
    ],
)
def test_arrivals_where_the_article_is_written(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya's trade minister told his visitor from Valletta that tea was dear.", "CONSULT MLT>KEN", id="visitor from"),
        pytest.param("The Kenyan president told his Maltese guest that tea was dear.", "CONSULT MLT>KEN", id="guest"),
        pytest.param("Kenya's hoteliers told their guests from Malta that tea was dear.", "", id="guests of hotels"),
    ],
)
def test_what_hosts_tell_their_guests(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Peruvian delegation left Oslo late on Friday.", "CONSULT PER>NOR", id="left late"),
        pytest.param("Chile's premier met Peru's. He returned home on Friday.", "CONSULT CHL=PER", id="returned home"),
        pytest.param("The Chilean premier drove to Lima for his first trip abroad.", "CONSULT CHL>PER", id="drove"),
        pytest.param("The head of the Mossad was in Lima last week.", "CONSULT ISR>PER", id="the head of an agency was there"),
        pytest.param("The Bolivian minister is due in Lima to discuss the river.", "CONSULT BOL>PER planned", id="due somewhere to act"),
        pytest.param(
            "After stops in Lima and Quito, Norway's premier flew on to Santiago de Cuba.",
            "CONSULT NOR>ECU & CONSULT NOR>PER & CONSULT NOR>CUB",
            id="stops on the way",
        ),
        pytest.param("UN envoy Hans Grundberg ended a visit to Marib.", "CONSULT UN>YEM", id="an organisation's envoy in a town"),
    ],
)
def test_trips_in_other_words(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru's minister met his Chilean opposite number.", "CONSULT CHL=PER", id="opposite number"),
        pytest.param("Peru's premier had a phone call from the Chilean president.", "CONSULT CHL=PER", id="had a call from"),
        pytest.param("The premier of Peru broke off his holiday to confer with the Chilean envoy.", "CONSULT CHL=PER", id="holiday"),
        pytest.param("The Peruvian and Chilean ministers toured the valley together.", "CONSULT CHL=PER", id="toured together"),
    ],
)
def test_meetings_in_other_words(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru and Chile have started building a bridge.", "COOPERATE CHL=PER ongoing", id="started building"),
        pytest.param("Peru and Chile have built roads near the border.", "", id="roads of each"),
        pytest.param("Peruvian and Chilean doctors work there.", "", id="people who work somewhere"),
        pytest.param("Peru and Chile opened a power line.", "COOPERATE CHL=PER", id="power line"),
        pytest.param("Peru and Chile commissioned a gas link.", "COOPERATE CHL=PER", id="commissioned"),
        pytest.param("Peru and Chile wrapped up an exercise.", "COOPERATE CHL=PER", id="exercise wrapped up"),
        pytest.param("Peruvian and Chilean troops are exercising there.", "COOPERATE CHL=PER ongoing", id="exercise there"),
    ],
)
def test_works_in_common(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    "office", ["president of the European Commission", "president of the European Council", "president of the World Bank"]
)
def test_the_head_of_an_organisation_meets_for_it(check: Callable[[str, str], None], office: str) -> None:
    """Their titles name the organisation themselves."""
    body = "WORLDBANK" if "Bank" in office else "EU"
    check(f"Canada's prime minister met the {office} on Tuesday.", f"CONSULT CAN={body} occurred 2021-03-02")
