"""What somebody no longer does, common work, goods that went somewhere, frontiers, seats of justice and helpers, in plain words."""

from collections.abc import Callable

import pytest

OPENER = "Here is what happened this week.\n\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway no longer insists that Peru leave the field alone.", "CONCEDE NOR>PER", id="insists"),
        pytest.param("Norway no longer objects to a Peruvian consulate.", "CONCEDE NOR>PER", id="objects"),
        pytest.param("Norway no longer stops Peruvian lorries.", "RETREAT NOR>PER", id="stops"),
        pytest.param("Norway insists that Peru leave the field alone.", "REQUEST NOR>PER", id="still insists"),
        pytest.param("Norway will no longer accept Peru's terms.", "REJECT NOR>PER ongoing", id="accepts no more"),
    ],
)
def test_no_longer(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who no longer demands or refuses gives way; who no longer punishes draws back."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The Norwegian and Peruvian navies have been keeping a common watch on smugglers.", "COOPERATE NOR=PER ongoing", id="a watch"
        ),
        pytest.param("The Norwegian and Peruvian navies have a common ancestor.", "", id="an ancestor"),
        pytest.param(
            "Norwegian and Peruvian paratroops have been leaping out of the same aircraft.", "COOPERATE NOR=PER ongoing", id="one aircraft"
        ),
        pytest.param("Norway's navy ran a rescue drill with Peru's patrol boats.", "COOPERATE NOR=PER", id="a drill"),
        pytest.param(
            "Goods worth 7.3 billion euros went from Norway to Peru.", "COOPERATE NOR=PER | COOPERATE NOR=PER ongoing", id="goods went"
        ),
        pytest.param("Goods worth 7.3 billion euros went up in flames.", "", id="goods burnt"),
    ],
)
def test_common_work(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What two do together, and the trade told by where goods went."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway has trucked twenty armoured cars to the Peruvian border.", "MOBILIZE NOR>PER", id="cars to a border"),
        pytest.param("Norway has trucked twenty armoured cars to Peru.", "AID NOR>PER", id="cars to a country"),
        pytest.param("Norway laid a belt of mines along the Peruvian border.", "MOBILIZE NOR>PER", id="mines laid"),
        pytest.param("Norway flew patrols along the Peruvian border.", "MOBILIZE NOR>PER", id="patrols flown"),
        pytest.param("A Norwegian patrol laid hands on four Peruvian soldiers.", "COERCE NOR>PER", id="hands laid on"),
        pytest.param("Norway's trade ministry put padlocks on 600 Peruvian-owned stalls.", "COERCE NOR>PER", id="padlocks"),
        pytest.param("Norway gave up a Peruvian squid boat.", "RETREAT NOR>PER", id="a boat given up"),
        pytest.param("Norway gave up Peruvian coffee.", "", id="coffee given up"),
    ],
)
def test_force_and_its_end(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Arms that go to a line threaten; people, stalls and boats are taken and given up."""
    check(OPENER + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway took its whaling quarrel with Peru to The Hague.", "ACCUSE NOR>PER", id="a quarrel carried"),
        pytest.param("Norway took its dancers with Peru's blessing to The Hague.", "", id="dancers carried"),
        pytest.param("Norway had the Peruvian ambassador in before dinner.", "ACCUSE NOR>PER", id="had in"),
        pytest.param("Norway had the Peruvian ambassador in stitches.", "", id="had in stitches"),
        pytest.param("Norway disputed a Peruvian claim that its ships had fished there.", "REJECT NOR>PER", id="a claim disputed"),
        pytest.param("Norway disputed Peru's right to the shoal.", "ACCUSE NOR>PER", id="a right disputed"),
        pytest.param("Norwegian officials marched past the Peruvian embassy.", "PROTEST NOR>PER", id="marched past"),
        pytest.param("Norwegian officials marched past the Peruvian bakery.", "", id="past a bakery"),
        pytest.param("Peruvian women kept in Oslo were let out by Norway.", "RETREAT NOR>PER & COERCE NOR>PER", id="let out"),
        pytest.param("Norway picks up Peru's bill.", "AID NOR>PER ongoing | AID NOR>PER", id="a bill"),
        pytest.param("Norway dangled a plant before Peru.", "AGREE NOR>PER", id="dangled before"),
        pytest.param(
            "President Dahl of Norway spent an hour in one room with the Peruvian president.", "CONSULT NOR=PER", id="in one room"
        ),
    ],
)
def test_words_and_gifts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Quarrels carried to a seat of justice, envoys had in, helpers who come, bills and baits."""
    check(OPENER + text, wanted)
