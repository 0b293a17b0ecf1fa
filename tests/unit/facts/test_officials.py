"""How office-holders are told: courtesy titles, appositions, former and foreign offices, what of a role is written down."""

import pytest

from tests.unit.facts.test_facts_of_sentences import read


def officials(text: str) -> list[tuple[object, object, object]]:
    """Names, roles and countries in order of appearance."""
    return [(item["name"], item["role"], item["country"]) for item in read(text)["officials"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Chilean environment minister, Mrs Ana Reyes, will be in Lima on Friday.",
            [("Ana Reyes", "environment minister", "CHL")],
            id="a courtesy title behind the comma",
        ),
        pytest.param(
            "The Foreign Minister of Peru, Mr Vidal, said that Chile had replied.",
            [("Vidal", "Foreign Minister", "PER")],
            id="a surname alone behind Mr",
        ),
        pytest.param(
            "Peru's Foreign Minister, the Hon. Carlos Vidal, and the Attorney-General, the Hon. Ana Reyes, left Lima for Chile.",
            [("Carlos Vidal", "Foreign Minister", "PER"), ("Ana Reyes", "Attorney-General", "PER")],
            id="honourable",
        ),
        pytest.param(
            '"They never answer," said Juan Dimas, a former foreign secretary of the Philippines, about China.',
            [("Juan Dimas", "former foreign secretary", "PHL")],
            id="a former office behind the name",
        ),
        pytest.param(
            "Mario Pace, then the European Union's fisheries commissioner, shuttled between Malta and Libya.",
            [("Mario Pace", "fisheries commissioner", "EU")],
            id="then",
        ),
        pytest.param(
            "Peter Bosman, the Ghana-born mayor of Piran in Slovenia, looked across the bay to Croatia.",
            [("Peter Bosman", "mayor of Piran", "SVN")],
            id="born elsewhere, mayor of a town",
        ),
        pytest.param(
            "Petar Jovin, who runs Serbia's Kosovo office, met envoys of Kosovo on Monday.",
            [("Petar Jovin", "head of the Kosovo office", "SRB")],
            id="who runs an office",
        ),
        pytest.param(
            "The Defence Ministers of Poland and Lithuania, Mr. Jan Dobrski and Mr. Petras Stankus, signed the agreement.",
            [("Jan Dobrski", "Defence Minister", "POL"), ("Petras Stankus", "Defence Minister", "LTU")],
            id="two with courtesy titles",
        ),
        pytest.param(
            "Lieutenant General Rustam Emin, commander of the Uzbek border service, met Kyrgyz officers.",
            [("Rustam Emin", "commander of the border service", "UZB")],
            id="rank and command",
        ),
        pytest.param(
            "Ana Reyes, president of Chile's National Assembly, met the prefect of Tacna in Peru.",
            [("Ana Reyes", "president of the National Assembly", "CHL")],
            id="a possessive country leaves the article",
        ),
        pytest.param(
            "Ana Reyes, prime minister of landlocked Bolivia, will visit Chile.",
            [("Ana Reyes", "prime minister", "BOL")],
            id="an adjective before the country",
        ),
        pytest.param(
            "Blanca Ocaña, an opposition senator in Asunción, said Paraguay had been outwitted by Brazil.",
            [("Blanca Ocaña", "opposition senator", "PRY")],
            id="who sits in a capital",
        ),
        pytest.param(
            "Grant Holl, the US ambassador in Quito, said that Ecuador had been misled by China.",
            [("Grant Holl", "ambassador", "USA")],
            id="a first name that is a verb",
        ),
        pytest.param(
            "The Security Council met on Friday. JUAN DIMAS (Philippines) said that no soldiers had moved. LI MING (China) disagreed.",
            [("JUAN DIMAS", "representative", "PHL"), ("LI MING", "representative", "CHN")],
            id="the record of a council",
        ),
        pytest.param("Juan Dimas (Philippines) said that he had won the sprint by a second.", [], id="a runner with his country"),
        pytest.param(
            "India and Nepal quarrel. Fisheries commissioner Maria Damas told Ireland that the European Union would act.",
            [("Maria Damas", "Fisheries commissioner", "EU")],
            id="an office of the Union",
        ),
        pytest.param(
            "Ana Reyes, Chile's foreign minister, and Deputy Minister Juan Flores signed it. Bolivia and Chile are content.",
            [("Ana Reyes", "foreign minister", "CHL"), ("Juan Flores", "Deputy Minister", "BOL")],
            id="two who sign are of two countries",
        ),
        pytest.param(
            "Ana Reyes, who was Chile's ambassador in Oslo from 2006 to 2009, spoke of Norway.",
            [("Ana Reyes", "former ambassador", "CHL")],
            id="who was",
        ),
        pytest.param(
            "Juan Dimas, who is Peru's envoy, met Chilean officers.",
            [("Juan Dimas", "envoy", "PER")],
            id="who is",
        ),
        pytest.param(
            "Peru and Chile met. Ana Reyes, the foreign ministry's spokeswoman in Lima, was content.",
            [("Ana Reyes", "foreign ministry's spokeswoman", "PER")],
            id="of a body in the possessive",
        ),
        pytest.param(
            "Juan Dimas, the Peruvian prime minister's adviser on ports, met Chilean officers.",
            [("Juan Dimas", "adviser on ports", "PER")],
            id="of an office-holder in the possessive",
        ),
        pytest.param(
            "Talks failed when Ana Reyes, Chile's visiting defence minister, left Peru.",
            [("Ana Reyes", "defence minister", "CHL")],
            id="visiting",
        ),
        pytest.param(
            "Chile's minister Ana Reyes spoke to Karl Erjak, her Slovenian colleague.",
            [("Ana Reyes", "minister", "CHL"), ("Karl Erjak", "minister", "SVN")],
            id="a colleague told behind the name",
        ),
        pytest.param(
            "Indonesian Foreign Minister Marta Nata sat between her Thai and Cambodian colleagues, Kasit Pirong and Hor Namhol.",
            [
                ("Marta Nata", "Foreign Minister", "IDN"),
                ("Kasit Pirong", "Foreign Minister", "THA"),
                ("Hor Namhol", "Foreign Minister", "KHM"),
            ],
            id="two colleagues",
        ),
        pytest.param(
            "Juan Dimas and Ana Reyes, the foreign ministers of Peru and Chile, met in Lima.",
            [("Juan Dimas", "foreign minister", "PER"), ("Ana Reyes", "foreign minister", "CHL")],
            id="two names before their title",
        ),
        pytest.param(
            "Presidents Juan Dimas of Peru, Ana Reyes of Chile and Luis Vega of Bolivia met.",
            [("Juan Dimas", "President", "PER"), ("Ana Reyes", "President", "CHL"), ("Luis Vega", "President", "BOL")],
            id="three presidents",
        ),
        pytest.param("Ana Reyes, president of the Chilean football federation, praised Peru.", [], id="president of a federation"),
        pytest.param("Juan Dimas, chief executive of Peru's copper company, praised Chile.", [], id="head of a company"),
        pytest.param("Peru's butterfly queen Ana Reyes won in Chile.", [], id="a queen of speech"),
        pytest.param(
            "U.S. Trade Representative Carla Witt accused China. Rear Admiral Juan Dimas of Peru agreed.",
            [("Carla Witt", "Trade Representative", "USA"), ("Juan Dimas", "Rear Admiral", "PER")],
            id="a trade representative",
        ),
        pytest.param(
            "Saudi Minister of Investment Eng. Khalid Al-Mutairan met Omani officials.",
            [("Khalid Al-Mutairan", "Minister of Investment", "SAU")],
            id="an engineer",
        ),
        pytest.param(
            "Sok Vannath, a secretary of state at the Cambodian commerce ministry, met Vietnam's envoy.",
            [("Sok Vannath", "secretary of state at the commerce ministry", "KHM")],
            id="at a ministry",
        ),
        pytest.param(
            "Governor Greg Abbott-Hill of Texas wrote to Mexico. Bavaria's premier, Markus Sodar, did not.",
            [("Greg Abbott-Hill", "Governor", "USA"), ("Markus Sodar", "premier", "DEU")],
            id="of a part of a country",
        ),
        pytest.param(
            "Chile's president Ana Reyes spoke. Reyes's chief of staff, Juan Dimas, met Peruvian officers.",
            [("Ana Reyes", "president", "CHL"), ("Juan Dimas", "chief of staff", "CHL")],
            id="of an office-holder by name",
        ),
        pytest.param(
            "Rebel commander Juan Dimas and union leader Ana Reyes said Colombia had lied to Peru.", [], id="whom no state appoints"
        ),
        pytest.param("Juan Dimas, head of the Peruvian chamber of commerce, praised Chile.", [], id="a chamber of commerce"),
        pytest.param("Bujar Berisha has kept the coat. Albania and Kosovo met.", [], id="a namesake who opens a sentence"),
        pytest.param(
            "Xi Jinping thanked Peru.",
            [("Xi Jinping", "president", "CHN")],
            id="an office that only the lexicon tells",
        ),
        pytest.param(
            "Kuwait's envoy in Geneva, Yousef al-Rumi, handed Iran a note.",
            [("Yousef al-Rumi", "envoy in Geneva", "KWT")],
            id="a town of no country behind the office",
        ),
        pytest.param(
            "Norway and the EU met. Karel Vella, the Union's fisheries commissioner, was content.",
            [("Karel Vella", "fisheries commissioner", "EU")],
            id="a noun for an organisation in the possessive",
        ),
        pytest.param(
            "Foreign Minister Nimal Rana of Sri Lanka hosted his Maldivian colleague, Dr. Aisha Shaheed.",
            [("Nimal Rana", "Foreign Minister", "LKA"), ("Aisha Shaheed", "Foreign Minister", "MDV")],
            id="a colleague with a courtesy title",
        ),
        pytest.param(
            "Peru's foreign minister, Ana Reyes, met her Chilean counterpart and host, Juan Dimas.",
            [("Ana Reyes", "foreign minister", "PER"), ("Juan Dimas", "foreign minister", "CHL")],
            id="counterpart and host",
        ),
        pytest.param(
            "Sheikh Hasina of Bangladesh fled to India. Army chief General Karim-Uz-Zaman said that a government would be formed.",
            [("Sheikh Hasina", "prime minister", "BGD"), ("Karim-Uz-Zaman", "Army chief", "BGD")],
            id="an office of the country of whoever was just named",
        ),
        pytest.param(
            "Peru protested to Chile over the killing of a member of its Border Guard, Sepoy Juan Diaz, by Chilean troops.",
            [],
            id="a member of a guard holds no office",
        ),
    ],
)
def test_officials(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert officials(text) == expected
