"""Money given that no verb of giving tells."""

import pytest

from tests.unit.facts.test_facts_of_sentences import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Japan's 15 million dollars for Malawi exists so far only as a pledge.", ("aid", 15e6, "JPN", "MWI"), id="a state's own"
        ),
        pytest.param(
            "Britain has trucked £7.5 million worth of tents to Somalia.", ("aid", 7.5e6, "GBR", "SOM"), id="relief goods on their way"
        ),
        pytest.param(
            "Sweden shipped heating oil worth 6 million crowns to Peru free of charge.", ("aid", 6e6, "SWE", "PER"), id="for nothing"
        ),
        pytest.param("Albania has also had 62 million euros from the EU.", ("aid", 62e6, "EU", "ALB"), id="had from"),
        pytest.param(
            "Moldova, short of sales, was tided over with 22 million euros from Poland.", ("aid", 22e6, "POL", "MDA"), id="tided over"
        ),
        pytest.param(
            "Beijing dug into its pocket for 30 million yuan when the storm hit Laos.", ("aid", 30e6, "CHN", "LAO"), id="its pocket"
        ),
        pytest.param(
            "Caracas slid $200 million across the table to Cuba, on easy terms.", ("loan", 200e6, "VEN", "CUB"), id="on easy terms"
        ),
        pytest.param(
            "Iceland sent three hundred million krónur to Peru for generators.", ("aid", 300e6, "ISL", "PER"), id="a number in words"
        ),
        pytest.param("Germany spent €30 million of state money on schools in Togo.", ("aid", 30e6, "DEU", "TGO"), id="state money"),
    ],
)
def test_gifts(text: str, expected: tuple[str, float, str, str]) -> None:
    assert [(row["measure"], row["value"], row["from"], row["to"]) for row in read(text)["figures"]] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A museum in Lima's $12 million roof collapsed as Chile's minister visited Peru.", id="what a thing costs"),
        pytest.param("The robbers took $12 million from a bank in Chile and fled to Peru.", id="a robbery"),
        pytest.param("The mission chief left Malawi, which had counted on $40 million from nobody.", id="counted on"),
    ],
)
def test_no_gift(text: str) -> None:
    assert read(text)["figures"] == []
