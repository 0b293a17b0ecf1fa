"""Acts told in the short, pointed turns of one-sentence news."""

from collections.abc import Callable

import pytest


def case(text: str, wanted: str, name: str) -> object:
    """A parameter set whose id reads as a sentence."""
    return pytest.param(text, wanted, id=name)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case('"We know your harbours," an Iranian general told Oman in a thinly veiled threat.', "THREATEN IRN>OMN", "a veiled threat"),
        case("Iran would not forget it, a minister told Oman in a barely concealed warning.", "THREATEN IRN>OMN", "a nameless minister"),
        case('"Denmark mourns with Poland," the Danish premier said in a message of condolence.', "SUPPORT DNK>POL", "condolence"),
        case('"Peru has learned nothing," Chile\'s foreign ministry said in a stinging rebuke.', "ACCUSE CHL>PER", "a rebuke"),
        case("The Chilean judge said in a rebuke to a clerk that two Peruvian workers were late.", "", "a rebuke at home"),
        case("The office in Oslo said in a warning to Swedish motorists that snow was due.", "", "a warning to motorists"),
    ],
)
def test_words_by_their_tone(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody says is the act that its tone is called."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Prague has sent eighteen Peruvian embassy staff packing.", "SANCTION CZE>PER", "sent packing"),
        case("Norway told a second secretary at the Danish embassy to pack his bags.", "SANCTION NOR>DNK", "told to pack"),
        case("Two consuls at the Danish embassy were told by Norway to leave.", "SANCTION NOR>DNK", "told by somebody"),
        case("The Danish team sent the Norwegian champions packing.", "", "a team sent packing"),
    ],
)
def test_envoys_sent_home(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Envoys who must pack are expelled; teams are not."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Delegations from Oman and Yemen are huddled in a hotel.", "CONSULT OMN=YEM ongoing", "huddled"),
        case("Negotiators from Peru and Chile are holed up in a villa.", "CONSULT CHL=PER ongoing", "holed up"),
        case("The Danish minister was closeted with his Polish counterpart for an hour.", "CONSULT DNK=POL", "closeted with"),
        case("Danish and Polish dogs huddled in a barn.", "", "dogs"),
    ],
)
def test_talks_behind_doors(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who shuts himself in with another talks with him."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Danish and Polish sailors clear mines shoulder to shoulder.", "COOPERATE DNK=POL ongoing", "shoulder to shoulder"),
        case("Vessels of the Danish and Polish coast guards now patrol the channel in tandem.", "COOPERATE DNK=POL ongoing", "in tandem"),
        case(
            "Vets from the Ghanaian and Togolese ministries vaccinate cattle side by side.",
            "COOPERATE GHA=TGO ongoing",
            "people of ministries",
        ),
        case("Danish and Polish sailors drink in tandem bars.", "", "no manner"),
    ],
)
def test_work_done_together(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A manner adverb makes the work of several a joint one."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Norway said no on Friday to the Danish ministry.", "REJECT NOR>DNK", "a no with a day"),
        case("Peru said a firm no to Chile's plan.", "REJECT PER>CHL", "a firm no"),
        case("A court in Lima sent a Chilean surveyor to prison.", "COERCE PER>CHL", "sent to prison"),
        case("Lima sent a Chilean surveyor to the border.", "", "sent to a border"),
        case("Students mustered by the regime burned flags outside the Danish embassy in Lima.", "PROTEST PER>DNK", "a crowd mustered"),
        case("Students burned flags outside the Danish embassy in Lima.", "", "a crowd of its own"),
        case("Ten tonnes of rice left Lima for Togo, compliments of the Peruvian government.", "AID PER>TGO", "compliments of"),
    ],
)
def test_plain_idioms(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A refusal, a jail, a crowd that was sent and a gift, each by its idiom."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Two Danish engineers walked free from a prison outside Lima.", "RETREAT PER>DNK", "free from a prison"),
        case("A Danish reporter walked out of a Lima jail on Sunday.", "RETREAT PER>DNK", "out of a jail"),
        case("The last Danish battalion sailed from Lima.", "RETREAT DNK>PER", "the last ones leave"),
        case("The last Danish ferry sailed from Lima.", "", "the last ferry"),
        case("No Danish cheese may cross into Norway from Monday.", "SANCTION NOR>DNK planned", "nothing may cross"),
        case("Danish children may enter Norway with a passport.", "", "who may enter"),
        case("Peru will after all let Chilean trawlers fish off its coast.", "CONCEDE PER>CHL", "after all"),
        case("Peru admitted that its police had strayed onto Chilean soil.", "CONCEDE PER>CHL", "trespass admitted"),
        case("The minister admitted that he had crossed the road in Chile.", "", "a road crossed"),
    ],
)
def test_gates_and_ways_out(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who goes free, who leaves for good, what may not come in, and who gives way."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Iran pledged not to attack Iraq.", "AGREE IRN>IRQ", "a promise not to strike"),
        case("Iran pledged to attack Iraq.", "THREATEN IRN>IRQ", "a promise to strike"),
        case("Danish banks are barred from dealing with Peru.", "SANCTION DNK>PER ongoing | SANCTION DNK>PER", "barred from dealing"),
        case("Danish fans were barred from drinking with Poles.", "", "barred from drinking"),
        case("Talks with Chile are out of the question, Peru's president said.", "REJECT PER>CHL", "out of the question"),
        case("Talks with Chile are not out of the question, Peru's president said.", "", "not ruled out"),
        case("Danish and Polish divers are excavating the wreck.", "COOPERATE DNK=POL ongoing", "specialists at work"),
        case("Danish and Polish tourists are excavating the caves.", "", "tourists at work"),
        case("The Danish and Polish foreign ministers chewed over the fishing limits.", "CONSULT DNK=POL", "chewed over"),
        case('"Lima lies as it breathes," Chile\'s foreign minister fumed.', "ACCUSE CHL>PER", "fumed"),
        case("Armenia summoned reservists to the border with Azerbaijan.", "MOBILIZE ARM>AZE", "reservists summoned"),
        case("Chile waived the port fees for Bolivian lorries.", "RETREAT CHL>BOL", "fees waived"),
        case("Denmark stands full square behind Poland.", "SUPPORT DNK>POL", "full square"),
    ],
)
def test_words_and_measures(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is forbidden, ruled out, promised, discussed and lifted in plain idioms."""
    check(text, wanted)
