"""Whom an article means by a name, a list, an office: delegates, spokesmen, homonyms, counterparts, and those who are nobody."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad closed its border with Mali. Mali rationed sugar. The government has asked Bamako to send lorries.",
            "SANCTION TCD>MLI & REQUEST TCD>MLI",
            id="nobody addresses himself",
        ),
        pytest.param(
            "Chad and Mali signed a pact, bringing Bamako closer to lifting the ban it placed on gas from Chad.",
            "AGREE MLI=TCD & SANCTION MLI>TCD",
            id="it, one of two",
        ),
        pytest.param("Chad praised the conference on Niger which Mali convened.", "SUPPORT TCD>NER", id="a topic is no partner"),
        pytest.param(
            "Chad's foreign minister saw his allies from Mali there on Friday.", "CONSULT MLI=TCD | ", id="seeing somebody is no praise"
        ),
        pytest.param(
            "The king of Spain invited the king of Morocco to pay an official visit to Madrid.", "AGREE ESP>MAR", id="asked to pay a visit"
        ),
        pytest.param(
            "NAIROBI, March 4 - Chad's prime minister, Juan Lara, arrived here on Monday to speak of a pact signed in Niger in May.",
            "CONSULT TCD>KEN",
            id="here, where it is written",
        ),
        pytest.param(
            "A delegation headed by Mali's trade minister, Juan Lara, is due in Lima on Friday.", "CONSULT MLI>PER planned", id="who leads"
        ),
        pytest.param("JUAN LARA (Peru) thanked Chile.", "SUPPORT PER>CHL", id="a delegate with the country in brackets"),
        pytest.param(
            "Juan Lara (Peru) spoke first. He accused Chile of lying.", "ACCUSE PER>CHL", id="he, a delegate with the country in brackets"
        ),
        pytest.param(
            "Peru's ambassador, speaking for the European Union, condemned Chile.", "ACCUSE EU>CHL", id="who speaks for an organisation"
        ),
        pytest.param(
            "On behalf of the African Union, Kenya's president thanked Chile.", "SUPPORT AU>CHL", id="who acts on behalf of an organisation"
        ),
        pytest.param(
            "Iraq and Oman are far away. The three coastal states - Chile, Peru and Ecuador - met in Lima.",
            "CONSULT CHL=PER & CONSULT CHL=ECU & CONSULT ECU=PER",
            id="a number whose members stand behind it",
        ),
        pytest.param(
            "Peru's foreign minister, Juan Lara, phoned the Chilean foreign minister, Pia Luz. He asked his counterpart for a ship.",
            "CONSULT CHL=PER & REQUEST PER>CHL",
            id="the counterpart is the official spoken with",
        ),
        pytest.param(
            "Chile expelled three Peruvian diplomats and one from Ecuador.",
            "SANCTION CHL>PER & SANCTION CHL>ECU",
            id="and one from another",
        ),
        pytest.param(
            "Peru's prime minister, Juan Lara, flew home. He also thanks Chile.", "SUPPORT PER>CHL", id="a verb behind he and also"
        ),
        pytest.param(
            "The leaders of Peru and Ecuador smiled at the Chilean guard, and Spain's premier offered them support.",
            "SUPPORT ESP>PER & SUPPORT ESP>ECU",
            id="them are not the offerer",
        ),
        pytest.param(
            "Spain closed its embassy in Lima, citing Peru's arms programme and its support for Chile.",
            "SANCTION ESP>PER & SUPPORT PER>CHL | SANCTION ESP>PER",
            id="its, in a list of what another owns",
        ),
        pytest.param(
            "Peru's president, Juan Lara, telephoned the Chilean president, Pedro Luz, and said he was grateful to Spain.",
            "CONSULT CHL=PER & SUPPORT PER>ESP",
            id="he, the subject of the sentence",
        ),
        pytest.param(
            "Peru and Brazil are far apart. Ecuador, at odds with Brazil, then sided with Peru: the two signed a defence pact in Quito.",
            "SUPPORT ECU>PER & AGREE ECU=PER | AGREE ECU=PER",
            id="the two, of the clause before",
        ),
        pytest.param(
            "Chile and Peru agreed to ask Brussels for an answer to American tariffs.", "AGREE CHL=PER", id="two who agree to ask a third"
        ),
        pytest.param(
            "Peru and Chile agreed on a treaty. Brazil, Spain and Norway welcomed the announcement.",
            "AGREE CHL=PER & SUPPORT BRA>CHL & SUPPORT BRA>PER & SUPPORT ESP>CHL & SUPPORT ESP>PER & SUPPORT NOR>CHL & SUPPORT NOR>PER",
            id="what several say of what two did",
        ),
        pytest.param(
            "Peru, Ecuador and Chile severed relations with Brazil. They lifted the ban in February.",
            "SANCTION PER>BRA & SANCTION ECU>BRA & SANCTION CHL>BRA & RETREAT PER>BRA occurred 2021-02 & RETREAT ECU>BRA occurred 2021-02"
            " & RETREAT CHL>BRA occurred 2021-02",
            id="a measure of several lifted",
        ),
        pytest.param("Peru regretted that Chile was sliding into chaos.", "ACCUSE PER>CHL", id="regret over what another does"),
        pytest.param(
            "Peru and Chile are far apart. The plan, which Peru supports, is to be extended to Brazil.",
            "SUPPORT PER>CHL | ",
            id="a verb that ends a relative clause",
        ),
        pytest.param("The exercises that China held around Taiwan went on.", "MOBILIZE CHN>TWN", id="exercises in a relative clause"),
        pytest.param("Peru lodged a protest with Chile through the Swiss.", "ACCUSE PER>CHL", id="who carries a protest is no party to it"),
    ],
)
def test_parties(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The parties of an act by what the text says of them elsewhere."""
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Chile and Peru are far apart. The speaker of Peru asked the gallery to leave.", id="somebody at home asked"),
        pytest.param("Chile and Peru are far apart. Peru has threatened nobody.", id="nobody threatened"),
        pytest.param('Chile and Peru are far apart. "Is Chile asleep?" Peru\'s minister asked.', id="a question put"),
        pytest.param("Reporters from Norway, Chile and Peru met in the hall.", id="reporters of three countries"),
        pytest.param("Peru's Minera Condor Petroleum has agreed to sell a mine to a Chilean firm.", id="a company by name and country"),
        pytest.param("Nobody in Lima believed the tales of gangs in Chile; Peru's minister sighed, calling them lies.", id="calling names"),
        pytest.param("The widow of Peru's president has sued a bank in Chile.", id="a widow is no government"),
        pytest.param("The first flight from Lima in four years landed in Santiago on Friday.", id="a flight is no visit"),
        pytest.param("Peru banned the Sun Party, which Chile has fought for years.", id="a party banned, fought by another"),
        pytest.param(
            "Peru and Chile are far apart. The owners were ready if Peru let them in and Chile let them through.", id="two under one if"
        ),
        pytest.param("Peru and Chile are far apart. Peru's president had approved the operation.", id="an operation of one's own"),
        pytest.param("Kenyan and Malawian soldiers fought rebels near the lake.", id="two who fight side by side"),
        pytest.param("Chile welcomed the judgment of the International Court of Justice.", id="a judgment welcomed"),
        pytest.param("Police in Lima are holding two Britons over a phone swindle.", id="citizens held for a swindle"),
        pytest.param(
            "Squash and fencing went on. Volleyball ended late. Chile attacked Peru from everywhere and took gold; bronze went to Cuba.",
            id="matches of smaller sports",
        ),
    ],
)
def test_no_parties(check: Callable[[str, str], None], text: str) -> None:
    """Those who only stand beside each other do nothing to each other."""
    check(text, "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Canada shut its embassy in Bamako. The generals who ousted President Assimi Goita in May demanded an apology.",
            "SANCTION CAN>MLI & REQUEST MLI>CAN",
            id="rulers told by whom they ousted",
        ),
        pytest.param(
            "Canada argued with Mali. Ghana's defence minister came to Bamako in May, and the two sides signed a pact.",
            "CONSULT GHA>MLI & AGREE GHA=MLI",
            id="the two of the clause before",
        ),
        pytest.param(
            "Peru is angry that Chile endorsed a Bolivian plan.",
            "ACCUSE PER>CHL & SUPPORT CHL>BOL",
            id="angry that somebody endorsed a plan",
        ),
        pytest.param(
            "Peru's president travelled to Ghana in May. He signed two agreements there.",
            "CONSULT PER>GHA & AGREE GHA=PER",
            id="signed there is signed by both",
        ),
        pytest.param("Peru closed the frontier in support of Bolivia.", "", id="closed for another and not to him"),
        pytest.param("Peru wants a trader to supply it with Chilean copper.", "", id="wanted of a trader"),
        pytest.param("Peru wants a club of countries to mediate between Chile and Bolivia.", "", id="wanted of nobody named"),
        pytest.param("Peru wants Chile to free a sailor.", "REQUEST PER>CHL", id="wanted of a country"),
    ],
)
def test_those_told_beside_it(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The words beside a phrase tell of whom it speaks, and to whom an act is not done."""
    check(text, wanted)
