"""Parties that a sentence only points at: "it", "its prison", "the ferry", "the commissioner", who lends the house, who stands by."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad is a poor country. Mali imposed sanctions on it last year.",
            "SANCTION MLI>TCD occurred 2020",
            id="it, on which another imposes",
        ),
        pytest.param(
            "Chad is at odds with many. Three Danish cameramen have been jailed in its capital since May.",
            "COERCE TCD>DNK ongoing",
            id="its, where the subject is several people",
        ),
        pytest.param(
            "Chad accused Mali of shelling a village on Monday. Hours later Chad severed ties with its neighbour.",
            "ACCUSE TCD>MLI & SANCTION TCD>MLI",
            id="the neighbour told of right before",
        ),
        pytest.param(
            "The Inge, a Danish freighter, was on her way to Lima. Peruvian gunboats stopped her.", "COERCE PER>DNK", id="her, a ship"
        ),
        pytest.param(
            "The Inge, a Danish freighter, was on her way to Lima. Peru arrested the crew.", "COERCE PER>DNK", id="the crew of a ship"
        ),
        pytest.param(
            "Norwegian officers boarded the Danish trawler Inge and brought her to Tromso under guard.",
            "COERCE NOR>DNK",
            id="her, a ship of the same sentence",
        ),
        pytest.param(
            "Norway's prime minister saw the captain of the team. She praised the crew of the ferry.", "", id="a crew of no country"
        ),
        pytest.param(
            "Chad recalled its ambassador from Bamako. The defence minister accused Mali of theft.",
            "SANCTION TCD>MLI & ACCUSE TCD>MLI",
            id="a lone office, of the subject before",
        ),
        pytest.param(
            "The European Union rejected Chile's demand. The commissioner flies to Santiago on Monday.",
            "REJECT EU>CHL & CONSULT EU>CHL planned | REJECT EU>CHL & REQUEST CHL>EU & CONSULT EU>CHL planned",
            id="the commissioner",
        ),
        pytest.param(
            "Iraq, Jordan and Tunisia have sent fuel, blankets and surgeons to Libya.",
            "AID IRQ>LBY & AID JOR>LBY & AID TUN>LBY",
            id="several givers of goods, one of which is given only",
        ),
        pytest.param(
            "Germany paid out 50 million euros for Uganda's refugees, and France, not to be outdone, lent Chad 80 million dollars.",
            "AID DEU>UGA & AID FRA>TCD",
            id="a subject behind and, from whom two commas part its verb",
        ),
        pytest.param(
            "In a telephone conversation Mr Juan Lara of Peru thanked Chile.", "SUPPORT PER>CHL", id="a title behind the phrase that opens"
        ),
        pytest.param("Greek and Iranian diplomats met on Monday in rooms lent by the Omanis.", "CONSULT GRC=IRN", id="who lends the house"),
        pytest.param(
            "Peru and Chile signed the accord in Quito with the Norwegians as go-betweens.",
            "AGREE CHL=PER",
            id="who stands by at a signing",
        ),
    ],
)
def test_a_party_that_is_only_pointed_at_is_found(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Spain asked Portugal for water, and Portugal asked Spain for wind. Chad imposed a duty on Malian salt. "
            "Moldova had a hard winter. The IMF paid out 9 million dollars.",
            "REQUEST ESP>PRT & REQUEST PRT>ESP & SANCTION TCD>MLI & AID IMF>MDA",
            id="whom the sentence before was about",
        ),
    ],
)
def test_help_without_a_receiver_goes_to_whom_the_text_speaks_of(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad closed its border with Mali on Friday. Kenya and Cuba followed.",
            "SANCTION TCD>MLI & SANCTION KEN>MLI & SANCTION CUB>MLI",
            id="others followed",
        ),
        pytest.param("Chad thanked Mali on Friday. Kenya had never done so.", "SUPPORT TCD>MLI", id="what another has not done"),
        pytest.param(
            "Chad asked Mali to hand over the general. The request was turned down.", "REQUEST TCD>MLI & REJECT MLI>TCD", id="the request"
        ),
        pytest.param("From Oslo came a sharp protest against Chilean patrols.", "ACCUSE NOR>CHL", id="from whom an act comes"),
        pytest.param(
            "Chad and Kenya each expelled two Malian envoys. Bamako called it hysteria.",
            "SANCTION TCD>MLI & SANCTION KEN>MLI & ACCUSE MLI>TCD & ACCUSE MLI>KEN",
            id="an answer to several",
        ),
        pytest.param(
            "Chad accused Mali of theft. Mali's minister denied the charge, and the president recalled his ambassador from N'Djamena.",
            "ACCUSE TCD>MLI & REJECT MLI>TCD & SANCTION MLI>TCD",
            id="the president, of the subject of the clause before",
        ),
    ],
)
def test_an_act_told_by_pointing_at_another_is_found(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Japanese sent forty doctors to Peru.", "AID JPN>PER", id="a people by its adjective"),
        pytest.param("Peru is in need. On Monday the Dutch trucked grain to Lima.", "AID NLD>PER", id="a people that comes to help"),
        pytest.param("The Dutch and Danish ministers met in Lima.", "CONSULT DNK=NLD", id="two adjectives before one noun"),
        pytest.param("The Chinese built dam in Chad was closed.", "", id="a participle behind an adjective"),
        pytest.param("Norway, for its part, blames Chad for the raid.", "ACCUSE NOR>TCD", id="something put in before the verb"),
        pytest.param("Norway, meanwhile, offers Chad ambulances.", "AGREE NOR>TCD", id="an adverb put in before the verb"),
        pytest.param("In a statement Norway condemns Chad over the raid.", "ACCUSE NOR>TCD", id="a phrase before the subject"),
        pytest.param(
            "Chad is holding two Danes. Copenhagen wants them back.", "COERCE TCD>DNK ongoing & REQUEST DNK>TCD", id="wants them back"
        ),
        pytest.param("Rockets fired from Lebanon fell on Haifa.", "ASSAULT LBN>ISR", id="what is fired from a country"),
        pytest.param("NATO's chief was in Kyiv on Monday.", "CONSULT NATO>UKR", id="the chief of an organisation"),
        pytest.param("Peru was condemned by its neighbour Chile.", "ACCUSE CHL>PER", id="by its neighbour"),
        pytest.param("Chile's ambassador in Lima was told to leave within two days.", "SANCTION PER>CHL", id="where an envoy serves"),
        pytest.param("Chile's consul in Lima was thrown out on Monday.", "SANCTION PER>CHL", id="where a consul serves"),
        pytest.param(
            "Chad's army crossed into Niger. Niamey has asked its allies for help.", "ASSAULT TCD>NER", id="asked whom nobody names"
        ),
        pytest.param(
            "An interview with Peru's foreign minister, Juan Lara.\n\nQ: Are you well?\n\nA: Thank you, I am.\n\nQ: What did Chile do?\n\n"
            "A: They seized two of our boats.\n\nQ: And then?\n\nA: I was in Quito on Monday.",
            "COERCE CHL>PER & CONSULT PER>ECU",
            id="they and I in an interview",
        ),
    ],
)
def test_the_subject_of_a_clause_is_found(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad sank a Malian boat. A Malian protest followed.", "ASSAULT TCD>MLI & ACCUSE MLI>TCD", id="a protest followed"),
        pytest.param("Chad closed its border with Mali. Kenyan farmers followed.", "SANCTION TCD>MLI", id="farmers who follow"),
        pytest.param("Chad moved tanks to the Malian border. Mali did likewise.", "MOBILIZE TCD>MLI & MOBILIZE MLI>TCD", id="done back"),
        pytest.param(
            "Chad moved tanks to the Malian border. The tanks were withdrawn on Friday.",
            "MOBILIZE TCD>MLI & RETREAT TCD>MLI",
            id="the tanks",
        ),
        pytest.param("Chad banned Malian salt. N'Djamena lifted it on Friday.", "SANCTION TCD>MLI & RETREAT TCD>MLI", id="lifted it"),
        pytest.param(
            "Chad arrested nine Malian herdsmen. All nine have since been freed.",
            "COERCE TCD>MLI & RETREAT TCD>MLI",
            id="captives by number",
        ),
        pytest.param("Chad arrested nine Malian herdsmen. The books were freed from dust.", "COERCE TCD>MLI", id="things that are freed"),
    ],
)
def test_a_deed_told_by_pointing_at_the_one_before_is_found(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)
