"""Items of a digest are read by themselves."""

from collections.abc import Callable

import pytest

PERU = "Chile banned apples from Peru on Monday. The government was firm. The harvest was good."
KENYA = "Kenya banned lorries from Malawi. The police were strict. The two countries signed a pact."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            f"SANTIAGO - {PERU}\n\nNAIROBI - {KENYA}",
            "SANCTION CHL>PER & SANCTION KEN>MWI & AGREE KEN=MWI",
            id="the two countries, of this item",
        ),
        pytest.param(
            f"SANTIAGO - {PERU}\n\nMOMBASA, Kenya - {KENYA}",
            "SANCTION CHL>PER & SANCTION KEN>MWI & AGREE KEN=MWI",
            id="a town with its country at the head of an item",
        ),
        pytest.param(
            f"LIMA - {PERU}\n\nKenya spoke of fruit. BRASILIA: Brazil condemned the step.",
            "SANCTION CHL>PER & ACCUSE BRA>CHL",
            id="what capital after capital says of one thing",
        ),
        pytest.param(
            f"SANTIAGO - {PERU}\n\nNAIROBI - {KENYA}\n\nBurma thanks neighbour\n\nMAE SOON - The Thai authorities fed the children. "
            "Burma condemned its neighbour.",
            "SANCTION CHL>PER & SANCTION KEN>MWI & AGREE KEN=MWI & ACCUSE MMR>THA",
            id="a town that is in no table, with a title",
        ),
    ],
)
def test_a_digest(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What an item does not say is not taken from the item before."""
    check(text, wanted)


FIJI = "The government asked Norway for a loan. Japan donated a ferry in March. Two Danish diplomats were told to leave."
SAMOA = "Cuba's envoy pledged ten buses. The army took part in a drill with India. The Greek ambassador was summoned on Monday."
LEAD = "The week was long. It rained.\n\n"
IN_FIJI = "REQUEST FJI>NOR & AID JPN>FJI & SANCTION FJI>DNK"
IN_SAMOA = "AGREE CUB>WSM & COOPERATE IND=WSM & ACCUSE WSM>GRC"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(f"{LEAD}FIJI. {FIJI}\n\nSAMOA. {SAMOA}", f"{IN_FIJI} & {IN_SAMOA}", id="names in capitals"),
        pytest.param(f"{LEAD}FIJI\n{FIJI}\n\nSAMOA\n{SAMOA}", f"{IN_FIJI} & {IN_SAMOA}", id="lines of their own"),
        pytest.param(f"{LEAD}Fiji: {FIJI}\n\nSamoa: {SAMOA}", f"{IN_FIJI} & {IN_SAMOA}", id="before a colon"),
        pytest.param(
            f"{LEAD}1. Fiji. {FIJI}\n\n2. Further afield. Malta thanked Spain. The food was good.\n\n3. Samoa. {SAMOA}",
            f"{IN_FIJI} & SUPPORT MLT>ESP & {IN_SAMOA}",
            id="numbers, and an item on others",
        ),
        pytest.param(
            f"{LEAD}FIJI. {FIJI}\n\nTONGA AND VANUATU. The two signed a pact. The latter expelled Malta's envoy. The year is young.",
            f"{IN_FIJI} & AGREE TON=VUT & SANCTION VUT>MLT",
            id="an item on two",
        ),
        pytest.param(
            "The week was long. Two Danish diplomats were told to leave. The army was calm. The year is young.", "", id="no digest"
        ),
        pytest.param("PERU -0.4% to 88 points\nCHILE -0.3% to 55 points\nThe bourse in Lima fell. Peru sold copper.", "", id="prices"),
    ],
)
def test_an_item_on_a_country(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What others do to nobody named is done to the country at the head of an item, and what nobody named does is done by it."""
    check(text, wanted)
