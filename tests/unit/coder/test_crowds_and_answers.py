"""Crowds brought before embassies, walkouts, answers told by a noun, delays granted, crews at work together, three at one table."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The authorities in Minsk bussed students to the gates of the Polish embassy.", "PROTEST BLR>POL", id="bussed"),
        pytest.param("Army lorries unloaded villagers before the Thai embassy in Phnom Penh.", "PROTEST KHM>THA", id="by lorry"),
        pytest.param("Pupils in Asmara were given the day off to shout before the Ethiopian embassy.", "PROTEST ERI>ETH", id="a day off"),
        pytest.param("Syria's authorities sent pupils to the gates of the French embassy.", "PROTEST SYR>FRA", id="authorities send"),
        pytest.param("The students were bussed to the American embassy in Lagos for visa interviews.", "", id="for visas"),
        pytest.param("Teachers brought pupils to the Japanese embassy in Lima to see its library.", "", id="to see its library"),
        pytest.param("Thousands of students marched past the American embassy in Seoul.", "", id="of their own will"),
    ],
)
def test_crowds_that_a_government_brings(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The state protests whose officials drive, send or let off a crowd; those who come by themselves are no state."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "When the Israeli foreign minister took the floor, the Iranians picked up their papers and left.",
            "PROTEST IRN>ISR",
            id="the speaker first",
        ),
        pytest.param("Serbia's benches emptied as the Kosovo president spoke.", "PROTEST SRB>XKX", id="benches emptied"),
        pytest.param("When the Sudanese delegate rose to speak, the row of the Ugandans emptied.", "PROTEST UGA>SDN", id="a row emptied"),
        pytest.param("The Iranians left for home after the Swedish minister's speech.", "", id="left for home"),
        pytest.param("As it grew dark the Danish delegates left.", "", id="nobody speaks"),
    ],
)
def test_walkouts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who leaves while another speaks protests, in whatever order it is told."""
    check(text, wanted)


ASKED = "Poland asked Germany for more money"
BLAMED = "Norway accused Russia of jamming its ships. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(f"{ASKED} and got no for an answer.", "REQUEST POL>DEU & REJECT DEU>POL", id="no for an answer"),
        pytest.param(f"{ASKED} and was told to wait.", "REQUEST POL>DEU & REJECT DEU>POL", id="told to wait"),
        pytest.param(f"{ASKED}; the answer was no.", "REQUEST POL>DEU & REJECT DEU>POL", id="the answer was no"),
        pytest.param(f"{ASKED}. The reply from Berlin was a shrug.", "REQUEST POL>DEU & REJECT DEU>POL", id="a shrug"),
        pytest.param(f'{BLAMED}"Fantasy," came the answer from Moscow.', "ACCUSE NOR>RUS & REJECT RUS>NOR", id="a word in quotation"),
        pytest.param(f"{BLAMED}The answer from Moscow: pure invention.", "ACCUSE NOR>RUS & REJECT RUS>NOR", id="a colon"),
        pytest.param(f"{BLAMED}Russia's foreign minister: pure invention.", "ACCUSE NOR>RUS & REJECT RUS>NOR", id="no verb at all"),
        pytest.param(f"{ASKED} and was told to expect 20 million euros.", "REQUEST POL>DEU", id="told to expect it"),
        pytest.param(f'{ASKED}. "With pleasure," came the answer from Berlin.', "REQUEST POL>DEU", id="with pleasure"),
        pytest.param(f'{BLAMED}"We are looking into it," was the reply from Moscow.', "ACCUSE NOR>RUS", id="an inquiry"),
    ],
)
def test_answers_told_by_a_noun(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A no obtained, or an answer named as a noun, refuses what was asked or denies the charge before."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Turkmenistan granted Georgia until August to pay its gas debt.", "CONCEDE TKM>GEO", id="granted until"),
        pytest.param("Russia gave Ukraine another year to repay the loan.", "CONCEDE RUS>UKR", id="another year"),
        pytest.param("Britain has granted Ghana a stay on its debt.", "CONCEDE GBR>GHA", id="a stay"),
        pytest.param("Washington gave Belgrade until noon to withdraw its tanks.", "THREATEN USA>SRB", id="an ultimatum"),
        pytest.param("The Swiss minister told Libya how sorry he was.", "CONCEDE CHE>LBY", id="how sorry"),
        pytest.param(
            "The Swedish minister declared himself deeply sorry for the embarrassment caused in Peru.", "CONCEDE SWE>PER", id="declared"
        ),
        pytest.param("The Swedish minister declared himself satisfied with the talks in Peru.", "", id="satisfied"),
    ],
)
def test_delays_and_regrets(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Time beyond a term gives way, a term set alone threatens; regret may be professed of oneself."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Divers from Romania and Ukraine are clearing mines side by side off the island.", "COOPERATE ROU=UKR ongoing", id="divers"
        ),
        pytest.param("Romanian gendarmes and Moldovan policemen walk the same beats.", "COOPERATE MDA=ROU ongoing", id="the same beats"),
        pytest.param(
            "Chilean and Argentine engineers are boring the tunnel from both ends.", "COOPERATE ARG=CHL ongoing", id="from both ends"
        ),
        pytest.param("Japanese and Korean fans sang together in the stadium.", "", id="fans"),
        pytest.param("American and Chinese companies share the same market.", "", id="companies"),
    ],
)
def test_crews_at_work_together(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Two states cooperate whose divers, gendarmes or engineers work side by side."""
    check(text, wanted)


THREE = "CONSULT NOR=SDN & CONSULT NOR=TCD & CONSULT SDN=TCD"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Norwegian mediator got the presidents of Sudan and Chad around one table on Friday.", THREE, id="got to a table"),
        pytest.param("Norway's envoy sat down in Geneva on Monday with negotiators from Sudan and Chad.", THREE, id="sat down with both"),
        pytest.param("Norway is trying to get the presidents of Sudan and Chad to one table.", "", id="tries to"),
    ],
)
def test_three_at_one_table(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Those with whom one sits down sit with each other, too."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The European Commission told Algeria to expect measures if the embargo lasted.", "THREATEN EU>DZA", id="expect"),
        pytest.param(
            "Sudanese ministers may find their American accounts frozen, the State Department hinted.",
            "THREATEN USA>SDN",
            id="found frozen",
        ),
        pytest.param(
            '"Whoever crosses that river meets us," the Russian defence minister told the Turks.', "THREATEN RUS>TUR", id="whoever"
        ),
        pytest.param("Brussels told Georgia to drop the law or lose its seat.", "THREATEN EU>GEO", id="or lose"),
        pytest.param(
            "If nothing is done by Monday, the Danish minister told Iceland, the nets go back into the water.",
            "THREATEN DNK>ISL",
            id="unless another does as told",
        ),
        pytest.param(
            "The Tajik premier let it be understood that the canals which feed Uzbekistan's cotton could also be shut.",
            "THREATEN TJK>UZB",
            id="could be shut",
        ),
        pytest.param("If the weather holds, the minister told Norway's envoy, the ship sails on Monday.", "", id="the weather"),
        pytest.param("The Danish minister told Sweden that the bridge would be closed for repairs.", "", id="repairs"),
    ],
)
def test_threats_of_what_is_to_come(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who tells another what he will meet, find or lose threatens."""
    check(text, wanted)


SEIZED = "Iranian guards seized two Greek tankers in May. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The Polish government wants 40 tanks from Germany.", "REQUEST POL>DEU", id="wants tanks"),
        pytest.param("Phnom Penh wants work at the Laotian dam stopped.", "REQUEST KHM>LAO", id="wants it stopped"),
        pytest.param("Hanoi would have Vientiane wait ten years before damming the river.", "REQUEST VNM>LAO", id="would have it wait"),
        pytest.param(f"{SEIZED}France wants them released.", "COERCE IRN>GRC occurred 2020-05 & REQUEST FRA>IRN", id="wants them released"),
        pytest.param("Fans wanted goals from Brazil.", "", id="fans"),
        pytest.param("The want of bread was felt in Kenya.", "", id="a want"),
    ],
)
def test_things_wanted_of_another(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What a government wants of another it asks for."""
    check(text, wanted)
