"""Protests by staying away, punishments given notice of, people put over a frontier, terms to be gone, words and shapes of plain acts."""

from collections.abc import Callable

import pytest

OPENER = "Here is what happened this week.\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway stayed away from the Peruvian fair.", "PROTEST NOR>PER", id="a fair"),
        pytest.param("Norway stayed away from the talks with Peru.", "REJECT NOR>PER", id="talks are only refused"),
        pytest.param("Norway pulled its swimmers out of the games in anger at Peru.", "PROTEST NOR>PER", id="a team taken home"),
        pytest.param("Norway pulled its swimmers out of the pool.", "", id="a team that dries itself"),
        pytest.param("Norway left its chair empty when Peru opened the session.", "PROTEST NOR>PER", id="an empty chair"),
        pytest.param("Norway's seat stayed empty as Peru's minister spoke.", "PROTEST NOR>PER", id="a seat that stays empty"),
        pytest.param("Norway's chair stayed empty.", "", id="a chair, nobody spoke"),
    ],
)
def test_absences(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who is not there on purpose protests; who stays away from talks refuses to meet."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway gave notice that it would tear up its fishing treaty with Peru.", "THREATEN NOR>PER", id="a treaty"),
        pytest.param("Norway tore up its fishing treaty with Peru.", "REJECT NOR>PER", id="torn up at once"),
        pytest.param("Norway will freeze its credits to Peru should the trawlers stay.", "THREATEN NOR>PER", id="a case behind should"),
        pytest.param("Norway will freeze its credits to Peru.", "SANCTION NOR>PER planned", id="no case"),
        pytest.param("Norway should freeze its credits to Peru.", "", id="should as a duty"),
    ],
)
def test_notices(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A punishment of which notice is given, or that hangs on a case, is a threat."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway has marched 5,000 Peruvian farmers over the Kasai.", "COERCE NOR>PER", id="over a river"),
        pytest.param("Norway marched 300 Peruvian farmers through a hall.", "", id="through a hall"),
        pytest.param("Norway's air force flew out 80 wounded Peruvians.", "AID NOR>PER", id="the wounded"),
        pytest.param(
            "Norway has kept two Peruvian trawlers tied up since Monday.", "COERCE NOR>PER ongoing | COERCE NOR>PER", id="tied up"
        ),
        pytest.param("Four Peruvian attachés were given until Friday to be out of Norway.", "SANCTION NOR>PER", id="until Friday"),
        pytest.param("Four Peruvian attachés were given 48 hours to get out of Norway.", "SANCTION NOR>PER", id="to get out"),
        pytest.param("Four Peruvian attachés were given until Friday to file their reports.", "", id="to file reports"),
        pytest.param("Norwegian police surrounded the Peruvian embassy.", "COERCE NOR>PER", id="an embassy surrounded"),
        pytest.param("Norway levies 500 dollars on each Peruvian truck.", "SANCTION NOR>PER ongoing", id="money on each truck"),
        pytest.param("Norway has grounded Peruvian airliners.", "SANCTION NOR>PER", id="airliners grounded"),
        pytest.param("Norway struck 15 Peruvian tankers off its register.", "SANCTION NOR>PER", id="off a register"),
        pytest.param("Norway struck 15 Peruvian firms off its blacklist.", "RETREAT NOR>PER", id="off a blacklist"),
    ],
)
def test_people_and_goods(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """People put over a line, kept or sent away, and what goods and ships are made to pay."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway gave Peru back the bodies of two divers.", "RETREAT NOR>PER", id="gave somebody back"),
        pytest.param("Norway and Kenya back Peru.", "SUPPORT KEN>PER & SUPPORT NOR>PER", id="to back is to support"),
        pytest.param("Norway has taken the curbs off Peruvian fish.", "RETREAT NOR>PER", id="curbs taken off"),
        pytest.param("Norway has taken steps against curbs on Peruvian fish.", "", id="steps"),
        pytest.param("Norway gave Peru five more years to repay the loan.", "CONCEDE NOR>PER", id="years more"),
        pytest.param("Norway has 300 doctors at work in Peru.", "AID NOR>PER", id="doctors somewhere"),
        pytest.param("Twenty Norwegian instructors have begun work in Peru.", "AID NOR>PER", id="instructors begin"),
        pytest.param("Norway has 300 poets at work in Peru.", "", id="poets"),
        pytest.param("Norway has ordered Peruvian drones worth 90 million euros.", "AGREE NOR=PER", id="drones bought"),
        pytest.param("Norway ordered Peruvian drones out of its airspace.", "", id="drones ordered out"),
        pytest.param("Norway invited Peru to use its ports.", "AGREE NOR>PER", id="invited to use"),
        pytest.param("Norway invited Peru to withdraw.", "REQUEST NOR>PER", id="invited to withdraw"),
        pytest.param("Norway has approached Peru for police trainers.", "REQUEST NOR>PER", id="approached for"),
        pytest.param("Norway has dug trenches along the Peruvian border.", "MOBILIZE NOR>PER", id="trenches"),
        pytest.param("Norway has dug trenches for its water pipes.", "", id="pipes"),
        pytest.param("The Peruvian ambassador was sent for in Oslo on Monday.", "ACCUSE NOR>PER", id="an envoy sent for"),
        pytest.param("Norway and Peru settled their sea border.", "AGREE NOR=PER", id="a border settled"),
        pytest.param("Norway and Peru have set 61 boundary posts.", "COOPERATE NOR=PER ongoing", id="posts set"),
    ],
)
def test_words_of_plain_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Acts in plain words, each with a neighbour that tells another act or none."""
    check(OPENER + text, wanted)
