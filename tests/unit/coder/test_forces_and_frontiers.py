"""Forces, frontiers and spies in the plain words of news agencies."""

from collections.abc import Callable

import pytest


def case(text: str, wanted: str, name: str) -> object:
    """A parameter set whose id reads as a sentence."""
    return pytest.param(text, wanted, id=name)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Danish troops crossed the Norwegian border on Tuesday.", "ASSAULT DNK>NOR", "over a frontier"),
        case("About 200 Danish soldiers crossed Lake Mjosa into Norway.", "ASSAULT DNK>NOR", "over a lake"),
        case("Danish troops have crossed the border into Norway.", "ASSAULT DNK>NOR", "over a border without a name"),
        case("The Norwegian army said a Danish patrol crossed the border fence on Friday.", "ACCUSE NOR>DNK", "told by the other"),
        case("Danish troops pushed 20 miles into Norway.", "ASSAULT DNK>NOR", "some way into a country"),
        case("Danish troops crossed the Norwegian border for a joint drill.", "", "for a drill"),
        case("Danish lorries crossed the Norwegian border for the first time in a year.", "", "lorries"),
        case("Danish pilgrims crossed the border into Norway.", "", "pilgrims"),
    ],
)
def test_frontiers_crossed(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Forces that go over another's frontier strike him, unless they come in peace."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("India moved two more divisions up to the Line of Control on Friday.", "MOBILIZE IND>PAK", "moved up to a shared line"),
        case("Indian gunners shelled villages across the Line of Control.", "ASSAULT IND>PAK", "shelled across a shared line"),
        case("North Korean troops crossed the Military Demarcation Line.", "ASSAULT PRK>KOR", "crossed a shared line"),
        case("Denmark's prime minister toured the Demilitarized Zone on Sunday.", "", "toured a shared line"),
        case("A bus plunged into a gorge near the Line of Control, killing nine pilgrims.", "", "a bus near a shared line"),
        case("Denmark moved guns close to the Norwegian border.", "MOBILIZE DNK>NOR", "close to a border"),
    ],
)
def test_lines_between_two_states(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A line that two states share means the other one of them; who visits it is the guest of neither."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("A Danish army post was shelled from the Norwegian side of the border.", "ASSAULT NOR>DNK", "from somebody's side"),
        case(
            "Three Danish soldiers were wounded by sniper fire from across the Norwegian border.", "ASSAULT NOR>DNK", "by fire from across"
        ),
        case("A Danish village was hit by shells fired from Norway on Friday.", "ASSAULT NOR>DNK", "by shells fired from"),
        case("A Danish nurse was killed on a bus from Norway.", "", "on a bus from somewhere"),
        case("A Danish trader was shot dead by robbers from Norway.", "", "by robbers from somewhere"),
    ],
)
def test_fired_on_from_somebodys_ground(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A blow without a striker is his from whose ground it comes."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Danish jets blasted a Norwegian fuel depot.", "ASSAULT DNK>NOR", "jets blasted"),
        case("Danish guns hit back at Norwegian positions.", "ASSAULT DNK>NOR", "guns hit back"),
        case("Danish soldiers drove Norwegian guards out of a border post.", "ASSAULT DNK>NOR", "drove soldiers out"),
        case("Denmark pressed its attack on the Norwegian town of Bergen.", "ASSAULT DNK>NOR", "pressed an attack"),
        case("Denmark's army chief blasted Norway's plans.", "ACCUSE DNK>NOR", "a general blasted plans"),
        case("The Danish premier hit back at Norway on Friday.", "ACCUSE DNK>NOR", "a premier hit back"),
    ],
)
def test_words_of_blame_for_blows(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What words of blame tell of arms is a blow."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case(
            "Danish guards fired on a group of Norwegian loggers who had strayed there, killing two.",
            "ASSAULT DNK>NOR",
            "victims who strayed",
        ),
        case("Danish and Norwegian soldiers exchanged fire on Friday before a truce took hold.", "ASSAULT DNK=NOR", "before a truce"),
        case("Danish and Norwegian soldiers clashed after a patrol strayed.", "ASSAULT DNK=NOR", "after a patrol strayed"),
        case("Two Danish pilots captured before the raid were in Oslo on Monday.", "", "a participle before a time"),
        case("A skirmish between Danish and Norwegian guards closed a bridge.", "ASSAULT DNK=NOR", "a skirmish between"),
        case("Denmark and Norway have been at war for ten years.", "ASSAULT DNK=NOR", "at war"),
        case("Denmark and Norway are at war over cheese.", "", "at war over cheese"),
    ],
)
def test_verbs_of_fighting(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Verbs of fighting keep their subject, whatever clause follows."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Denmark said it had foiled a Norwegian plot to kidnap a general.", "ACCUSE DNK>NOR", "a plot"),
        case("Denmark said it had broken up a Norwegian spy ring.", "ACCUSE DNK>NOR", "a spy ring"),
        case("Danish police broke up a Norwegian cigarette smuggling ring.", "", "a ring of smugglers"),
        case("Denmark arrested an officer on charges of spying for Norway.", "ACCUSE DNK>NOR", "spying for somebody"),
        case("Danish police arrested two men suspected of planning an attack on the Norwegian embassy.", "", "men suspected"),
        case("Danish police arrested two Norwegians suspected of shooting a consul.", "COERCE DNK>NOR", "citizens suspected"),
    ],
)
def test_plots_and_suspects(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who foils a plot blames the plotter; what the arrested are suspected of holds nobody else."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Denmark denied arming Chilean rebels, a charge made by Norway.", "REJECT DNK>NOR", "a charge made by"),
        case("Denmark denied the report, an accusation levelled repeatedly by Norway.", "REJECT DNK>NOR", "an accusation levelled by"),
        case("Denmark denied arming the rebels, a charge made by a newspaper.", "", "only who says so"),
    ],
)
def test_whose_charge_is_denied(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A denial goes to who made the charge."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case(
            "Denmark imposed sanctions on a Norwegian general for arming Chile.", "SANCTION DNK>NOR & AID NOR>CHL", "on somebody for a deed"
        ),
        case("Denmark blacklisted a Norwegian firm for supplying drones to Chile.", "SANCTION DNK>NOR", "a firm, which acts for nobody"),
        case("Chad and Libya signed an agreement mediated by Gabon, ending a border dispute.", "AGREE LBY=TCD", "an accord mediated by"),
        case("Peru and Chile pulled back tanks from the desert.", "RETREAT CHL=PER", "both pulled back"),
        case("Peru and France pulled back tanks from the desert.", "", "no neighbours"),
        case("Peru joined Chile on Monday in expelling Norwegian diplomats.", "SANCTION CHL>NOR & SANCTION PER>NOR", "joined on a day"),
        case("Danish paratroopers landed at Oslo airport on Sunday.", "MOBILIZE DNK>NOR", "landed at an airport"),
    ],
)
def test_who_acts_and_where(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Deeds behind "for" are of who is punished; brokers are no party; landings have their country."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Denmark said on Friday Norway was planning a new attack.", "ACCUSE DNK>NOR", "a plan told by the other"),
        case("Denmark said it was preparing an attack on Norway.", "THREATEN DNK>NOR", "a plan of one's own"),
        case("Denmark was about to shell a Norwegian village.", "THREATEN DNK>NOR", "about to strike"),
        case("The Danish premier is about to visit Norway.", "CONSULT DNK>NOR planned", "about to travel"),
        case("Denmark will send troops into Norway unless it hands over the fleet.", "THREATEN DNK>NOR", "forces unless"),
        case("Denmark will send troops to Norway on Monday.", "MOBILIZE DNK>NOR planned", "forces on a day"),
    ],
)
def test_blows_to_come(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who tells of another's plans against him accuses; what is near has not been done."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        case("Norway closed the Danish consulate in Bergen.", "SANCTION NOR>DNK", "another's consulate"),
        case("Norway closed the Norwegian consulate in Aarhus.", "SANCTION NOR>DNK", "an own consulate"),
        case("Chad received twenty howitzers from France.", "AID FRA>TCD", "arms received"),
        case("Danish frigates passed close to the Norwegian coast.", "MOBILIZE DNK>NOR", "passed close"),
        case("Chilean jets bombed a Peruvian port, rebel radio monitored in Quito said.", "ASSAULT CHL>PER", "where radio was heard"),
        case(
            "Peru accused Chile of arming rebels. Santiago called the charge absurd, while Bolivia kept silent.",
            "ACCUSE PER>CHL & REJECT CHL>PER",
            "a charge called absurd beside a third one",
        ),
    ],
)
def test_missions_arms_and_charges(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A closed mission, arms received and a charge denied have their own parties."""
    check(text, wanted)
