"""Help for another country's people, goods in lines and pipes, what is paid with another's money, and sums that are lent."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru has taken in 90,000 Bolivians since June.", "AID PER>BOL", id="people taken in"),
        pytest.param("Bolivian officers are trained at a Peruvian academy.", "AID PER>BOL ongoing | AID PER>BOL", id="trained abroad"),
        pytest.param("Bolivian runners train in Peru.", "", id="runners train"),
        pytest.param("Peruvian fighters have stood guard over Bolivia since May.", "AID PER>BOL ongoing 2020-05", id="stood guard over"),
        pytest.param("Peruvian fighters have stood guard over the bridge since May.", "", id="guard over a thing"),
        pytest.param("Peru sent 30 army builders to La Paz.", "AID PER>BOL", id="builders of the army"),
        pytest.param("Peru's navy landed engineers in Bolivia.", "AID PER>BOL", id="engineers of the navy"),
        pytest.param("Peru's navy landed marines in Bolivia.", "MOBILIZE PER>BOL", id="marines"),
        pytest.param("Peru's coast guard was set up with the help of Norwegian money.", "AID NOR>PER", id="with the help of money"),
        pytest.param("The team from Peru was beaten with Norwegian money on it.", "", id="money on a game"),
        pytest.param("Peru's export bank lent Bolivia $180 million.", "AID PER>BOL", id="an export bank lends"),
        pytest.param("Peru forgave Bolivia $60 million.", "AID PER>BOL", id="a sum forgiven"),
        pytest.param("Peru lent the Bolivians a room.", "", id="a room lent"),
    ],
)
def test_help(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Electricity from Bolivia was flowing into Peru.", "COOPERATE BOL=PER ongoing | COOPERATE BOL=PER", id="power flows"),
        pytest.param("Bolivian gas flows to Peru.", "COOPERATE BOL=PER ongoing | COOPERATE BOL=PER", id="gas flows"),
        pytest.param("Bolivian police ran into Peru's goalkeeper.", "", id="police run"),
        pytest.param("The Peruvians sold the Bolivians fish for 640 million soles.", "COOPERATE BOL=PER ongoing", id="peoples that trade"),
        pytest.param("Peruvian sales to Bolivia should reach $45 million.", "COOPERATE BOL=PER ongoing", id="sales that should reach"),
        pytest.param("Peru is building a power plant in Bolivia.", "COOPERATE BOL=PER ongoing", id="a plant abroad"),
        pytest.param(
            "Mixed patrols of Peruvian and Bolivian police began in May.", "COOPERATE BOL=PER ongoing 2020-05", id="mixed patrols"
        ),
        pytest.param("Peru's border guard was set up in May.", "", id="a border guard is no border"),
    ],
)
def test_flows_and_works(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
