"""What outlets write in whole articles: clauses inside others, lists that later words sum up, money, places at the head of an item."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad and Mali share a lake. The two presidents met in Bamako. They condemned Benin.",
            "CONSULT MLI=TCD & ACCUSE TCD>BEN & ACCUSE MLI>BEN",
            id="they, two told by one phrase",
        ),
        pytest.param(
            "Norway likes Togo. Norway gave flour to Benin, Chad, Mali, Peru and Cuba. Norway had pledged it to the six countries.",
            " & ".join(f"{act} NOR>{code}" for code in ("BEN", "TCD", "MLI", "PER", "CUB") for act in ("AID", "AGREE"))
            + " & AGREE NOR>TGO",
            id="six, of whom five were listed",
        ),
        pytest.param("Chad invited the president of Mali to pay a visit to N'Djamena.", "AGREE TCD>MLI", id="invited to pay a visit"),
        pytest.param(
            "Norway offered the African Union 500 soldiers for its next mission in Somalia.", "AGREE NOR>AU", id="whom soldiers are offered"
        ),
        pytest.param(
            "Peru, where polls are due on Friday, assured Chile of its full support.", "SUPPORT PER>CHL", id="where, inside a clause"
        ),
        pytest.param(
            "Chad and Mali quarrel. Chad was ignoring a treaty the two countries signed in 1999.",
            "REJECT TCD>MLI & AGREE MLI=TCD historical",
            id="what the two countries signed, without that",
        ),
        pytest.param(
            "Norway froze the loan its parliament approved for Peru in May.",
            "SANCTION NOR>PER & AID NOR>PER",
            id="what its parliament approved, without that",
        ),
        pytest.param("Japan gave ¥250 million to Fiji.", "AID JPN>FJI", id="money in yen"),
        pytest.param("Chad charged that Mali had dangled money.", "ACCUSE TCD>MLI", id="of whom the clause tells something"),
        pytest.param("Washington said military aid to Mali had been frozen.", "SANCTION USA>MLI", id="a measure told in the passive"),
        pytest.param("Cuba wants the American embargo gone.", "REQUEST CUB>USA", id="what is to be gone"),
        pytest.param(
            "Chad accused Mali of spying. Mali retorted that it needed nobody's leave.", "ACCUSE TCD>MLI & REJECT MLI>TCD", id="a retort"
        ),
        pytest.param("Kenya called the Ugandan decision unfortunate.", "ACCUSE KEN>UGA", id="called unfortunate"),
        pytest.param(
            "Kenyan soldiers are guarding the port alongside the Somali army.", "COOPERATE KEN=SOM ongoing", id="on guard together"
        ),
        pytest.param(
            "Two Egyptian planes landed in Mogadishu with rifles for the Somali army.", "AID EGY>SOM", id="cargo behind the place"
        ),
        pytest.param("Colombians were thrown out of Venezuela.", "COERCE VEN>COL", id="citizens thrown out"),
        pytest.param("A Kenyan boat sunk by Somalia was raised.", "ASSAULT SOM>KEN", id="a participle that is no past tense"),
        pytest.param("France and Italy signed separately with Peru.", "AGREE FRA=PER & AGREE ITA=PER", id="each for itself"),
        pytest.param("Kenya walked out on Uganda.", "SANCTION KEN>UGA", id="walked out on somebody"),
    ],
)
def test_clauses_of_articles(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Sentences as reporters build them."""
    check(text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Chad and Mali remain the biggest buyers.", id="two customers of somebody else"),
        pytest.param("The UN said aid to Mali had been suspended.", id="who only reports a measure"),
        pytest.param("Chad resolutely condemned the terrorist attacks in Bamako.", id="where terrorists struck"),
        pytest.param("Chad and Mali are far apart. Chad wants an umbrella gone from the hall.", id="a thing to be gone"),
        pytest.param("Bondholders led by a group of American and British funds reached an understanding with Peru.", id="private lenders"),
        pytest.param("Mali may be next to obtain assistance from Chad.", id="who may be next"),
        pytest.param("The deal under which Chad delivers trucks to Mali for $12 million is not touched.", id="goods for a price"),
        pytest.param("Norwegian soldiers drove home and left them at the frontier. Peru and Chile are far away.", id="left somebody"),
        pytest.param("Chad and Mali are far apart. A firm lost US$ 5 million.", id="whose money it is"),
    ],
)
def test_nothing_told(check: Callable[[str, str], None], text: str) -> None:
    """Words of giving, leaving and buying that tell no act between the two."""
    check(text, "")
