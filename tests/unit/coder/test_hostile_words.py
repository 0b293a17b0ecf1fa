"""The many words in which newspapers tell what one state demands of another, denies it, threatens it with or does to it."""

from collections.abc import Callable

import pytest

LEAD = "There was little to add on Monday. "  # a sentence before makes the case one of an article


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Norway ordered the closure of the Belarusian consulate.", "SANCTION NOR>BLR", id="a closure ordered"),
        pytest.param("The lifting of Brazilian duties on Peru took effect.", "RETREAT BRA>PER", id="the lifting of a measure of its owner"),
        pytest.param("Egypt's suspension of aid to Sudan drew protests.", "SANCTION EGY>SDN", id="a suspension of its owner"),
        pytest.param("From May Brazil will charge 30 per cent on Peruvian goods.", "SANCTION BRA>PER planned", id="a duty charged"),
        pytest.param("Ghana's arrest of a Togolese banker set off the row.", "COERCE GHA>TGO", id="an arrest of its owner"),
        pytest.param("The jailing of two Danes by Iran followed.", "COERCE IRN>DNK", id="a jailing by somebody"),
        pytest.param("Three Chadian soldiers died in shelling by Sudan.", "ASSAULT SDN>TCD", id="victims of shelling by somebody"),
        pytest.param("Peru lost six men in an attack by Ecuadorean forces.", "ASSAULT ECU>PER", id="men lost in an attack"),
        pytest.param("Fighting broke out between Kyrgyz and Tajik border guards.", "ASSAULT KGZ=TJK", id="fighting between two forces"),
        pytest.param("Seoul repeated its demand that Japan apologise.", "REQUEST KOR>JPN", id="a demand with a clause behind it"),
        pytest.param("Oman's allegation that Yemen armed the rebels was repeated.", "ACCUSE OMN>YEM", id="a charge with a clause"),
        pytest.param("Chile made a charge that Bolivia had moved the stones.", "ACCUSE CHL>BOL", id="a charge made by the subject"),
        pytest.param("Swedish planes bombed a Norwegian depot.", "ASSAULT SWE>NOR", id="planes that act for their country"),
        pytest.param("Saudi gunfire killed two Yemeni herdsmen.", "ASSAULT SAU>YEM", id="gunfire that acts for its country"),
    ],
)
def test_acts_told_by_nouns(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Nouns of verbs, of saying and of attacks, whoever owns them."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Portugal leaned on Angola to drop the case.", "REQUEST PRT>AGO", id="leaning on somebody"),
        pytest.param("India sought the extradition of two men from Nepal.", "REQUEST IND>NPL", id="something sought from somebody"),
        pytest.param("Oman told Yemen to comply or face isolation.", "THREATEN OMN>YEM", id="a demand with what comes else"),
        pytest.param("Minsk said Latvia would pay a heavy price.", "THREATEN BLR>LVA", id="a price that another will pay"),
        pytest.param("Cuba warned Panama that it would close its consulate.", "THREATEN CUB>PAN", id="a threat and what is threatened"),
        pytest.param("Honduras put Nicaragua on notice.", "THREATEN HND>NIC", id="putting on notice"),
        pytest.param("Malta attributed the leak to Libya.", "ACCUSE MLT>LBY", id="a misdeed attributed"),
        pytest.param("Zambia took offence at remarks by a Malawian minister.", "ACCUSE ZMB>MWI", id="taking offence"),
        pytest.param("Kenya's president attacked Uganda as a bully.", "ACCUSE KEN>UGA", id="attacked in words"),
        pytest.param("Sudan said Ethiopia's claims were baseless.", "REJECT SDN>ETH", id="claims said to be false"),
        pytest.param("Serbia would not hear of talks with Kosovo.", "REJECT SRB>XKX", id="not hearing of it"),
        pytest.param("Gabon threw out an offer from Cameroon.", "REJECT GAB>CMR & AGREE CMR>GAB", id="an offer thrown out"),
        pytest.param("Ghana banned onions from Niger.", "SANCTION GHA>NER", id="goods banned"),
        pytest.param("Canada added nine Haitian firms to its blacklist.", "SANCTION CAN>HTI", id="added to a blacklist"),
        pytest.param("Two Syrian banks were put on the British sanctions list.", "SANCTION GBR>SYR", id="put on the list of another"),
        pytest.param("Japan struck Laos off its list of trusted partners.", "SANCTION JPN>LAO", id="struck off a good list"),
        pytest.param("Norway removed Gambia from its sanctions list.", "RETREAT NOR>GMB", id="removed from a list"),
        pytest.param("Georgian judges were hit with Estonian sanctions.", "SANCTION EST>GEO", id="hit with somebody's sanctions"),
        pytest.param("Togo shut a bridge to Benin.", "SANCTION TGO>BEN", id="a bridge shut"),
        pytest.param("Chad called off its blockade of Libya.", "RETREAT TCD>LBY", id="a blockade called off"),
        pytest.param("Denmark staged a boycott of a summit in Hungary.", "PROTEST DNK>HUN", id="a boycott staged"),
        pytest.param("A Russian fighter entered Estonian airspace.", "MOBILIZE RUS>EST", id="airspace entered"),
        pytest.param("Turkish jets flew over Greek islands.", "MOBILIZE TUR>GRC", id="flying over islands"),
        pytest.param("Iran held war games near the Iraqi border.", "MOBILIZE IRN>IRQ", id="war games near somebody"),
        pytest.param("China flew thirty warplanes around Taiwan.", "MOBILIZE CHN>TWN", id="warplanes around somebody"),
        pytest.param("The Omani navy was placed on alert against Yemen.", "MOBILIZE OMN>YEM", id="placed on alert"),
        pytest.param("Eritrea has been holding six Djiboutians.", "COERCE ERI>DJI ongoing", id="people held"),
        pytest.param("Two Swiss nationals are being held in a Libyan prison.", "COERCE LBY>CHE ongoing", id="held in a prison of another"),
        pytest.param("Angolan patrols nabbed Namibian fishermen.", "COERCE AGO>NAM", id="fishermen nabbed"),
        pytest.param("The Chinese coast guard blocked a Vietnamese supply ship.", "COERCE CHN>VNM", id="a ship blocked"),
        pytest.param("Shells from Syria landed in Jordan.", "ASSAULT SYR>JOR", id="shells that landed"),
        pytest.param("Thai F-16s bombed Cambodian posts.", "ASSAULT THA>KHM", id="aircraft named by their type"),
        pytest.param("Turkey bombed Kurdish positions in Syria.", "ASSAULT TUR>SYR", id="struck in another country"),
        pytest.param("Guatemala told Mexico to curb departures.", "REQUEST GTM>MEX", id="told to do what is also a noun"),
        pytest.param("Polish envoys keep badgering Belgium over reparations.", "REQUEST POL>BEL", id="badgering"),
        pytest.param("Turkey said Cyprus would pay for the raid.", "THREATEN TUR>CYP", id="paying for a raid"),
        pytest.param("Kenya warned Somalia not to shelter rebels.", "THREATEN KEN>SOM", id="warned not to act"),
        pytest.param("Panama will take countermeasures against Peru if it loses.", "THREATEN PAN>PER", id="measures on a condition"),
        pytest.param("Latvia suspended rail traffic with Belarus.", "SANCTION LVA>BLR", id="traffic suspended"),
        pytest.param("Ukraine put nine Russian shipowners under sanctions.", "SANCTION UKR>RUS", id="put under sanctions"),
        pytest.param("India revoked the licence of a Turkish handler.", "SANCTION IND>TUR", id="a licence revoked"),
        pytest.param("Iranian missiles were fired at a base in Qatar.", "ASSAULT IRN>QAT", id="missiles fired at"),
        pytest.param("Four Armenian soldiers fell to Azerbaijani fire.", "ASSAULT AZE>ARM", id="fallen to fire"),
        pytest.param("Poland threw open two crossings to Belarus.", "RETREAT POL>BLR", id="crossings thrown open"),
        pytest.param("Peruvian reinforcements were rushed to the Chilean frontier.", "MOBILIZE PER>CHL", id="reinforcements rushed"),
        pytest.param("Ethiopia flew soldiers into Somalia.", "MOBILIZE ETH>SOM", id="soldiers flown in"),
        pytest.param("A South Korean chip engineer was arrested by China.", "COERCE CHN>KOR", id="a noun that is half a verb"),
        pytest.param("Estonian ministries came under a cyberattack from Russia.", "ASSAULT RUS>EST", id="coming under attack"),
    ],
)
def test_idioms(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What newspapers say for demands, charges, refusals, threats, measures and blows."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Traders hoped for the lifting of duties on Peru.", id="a lifting only hoped for"),
        pytest.param("Brazil hammered Peru 4-0 in the qualifier.", id="a match"),
        pytest.param("Portuguese tourists entered Spanish airspace by balloon.", id="tourists in the air"),
        pytest.param("The film was added to a list of Danish classics.", id="a list of films"),
        pytest.param("The volcano in Iceland closed airspace over Norway.", id="a volcano is no government"),
        pytest.param("Kenya denied the charge.", id="nobody is charged by whom"),
        pytest.param("Two miners died in a blast in Poland.", id="an accident"),
        pytest.param("Fighting broke out between rival gangs in Haiti.", id="fighting at home"),
    ],
)
def test_no_acts_of_states(check: Callable[[str, str], None], text: str) -> None:
    """The same words where no state does anything to another."""
    check(LEAD + text, "")


def test_bans_in_response(check: Callable[[str, str], None]) -> None:
    """Who responds with a ban imposes it."""
    check("Peru responded with a ban on dozens of Chilean goods.", "SANCTION PER>CHL")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru barred Chilean tourists. Chile's spokesman said that Santiago would answer in kind.",
            "SANCTION PER>CHL & THREATEN CHL>PER",
            id="will answer in kind",
        ),
        pytest.param(
            "Peru barred Chilean tourists. Chile promised to respond in kind.",
            "SANCTION PER>CHL & THREATEN CHL>PER",
            id="promises to respond in kind",
        ),
        pytest.param("Kenya vowed that Somalia would pay dearly for the raid.", "THREATEN KEN>SOM", id="vows that one will pay"),
        pytest.param("Canada closed its skies to Cuban planes.", "SANCTION CAN>CUB", id="closed skies"),
        pytest.param("China blocked Lithuanian goods at its ports.", "SANCTION CHN>LTU", id="goods blocked"),
        pytest.param("Egypt sealed the road into Gaza.", "SANCTION EGY>PSE", id="a road sealed"),
        pytest.param(
            "Jordan bombed a village in Syria. Damascus voiced regret over the strikes.",
            "ASSAULT JOR>SYR & ACCUSE SYR>JOR",
            id="regret of who was struck",
        ),
        pytest.param(
            "Austria conceded that its customs men had been wrong to stop the Slovak lorries.",
            "CONCEDE AUT>SVK & SANCTION AUT>SVK",
            id="its men were wrong",
        ),
        pytest.param(
            "Turkey expelled the Cuban ambassador after Cuba refused to apologise for the raid.",
            "SANCTION TUR>CUB & REJECT CUB>TUR",
            id="who strikes back for a refusal",
        ),
        pytest.param(
            "Kenya threw out two Ugandan diplomats, giving them 48 hours to pack.", "SANCTION KEN>UGA", id="the term of an expulsion"
        ),
    ],
)
def test_blows_and_answers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Blows, vowed answers and faults admitted, as articles tell them."""
    check("There was little to add. " + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya barred eleven Ugandans from leaving the country.", "COERCE KEN>UGA", id="not let out"),
        pytest.param("Two Dutch nurses were prevented from leaving Iran.", "COERCE IRN>NLD", id="not let out of a country named"),
        pytest.param("Malaysia confined Cuban diplomats to their embassy.", "COERCE MYS>CUB", id="confined"),
        pytest.param("Italy acknowledged that its troops had committed atrocities in Libya.", "CONCEDE ITA>LBY", id="atrocities admitted"),
        pytest.param(
            "Peru expelled two Chilean nuns. Chile said their expulsion was unlawful.",
            "SANCTION PER>CHL & ACCUSE CHL>PER",
            id="a blow said to be unlawful",
        ),
        pytest.param(
            "Jakarta blew up 30 Vietnamese boats. Vietnam voiced deep concern over the sinkings.",
            "ASSAULT IDN>VNM & ACCUSE VNM>IDN",
            id="concern of who was struck",
        ),
        pytest.param(
            "Spain apologised to Bolivia. France apologised as well.", "CONCEDE ESP>BOL & CONCEDE FRA>BOL", id="another does so as well"
        ),
        pytest.param("Mexico sent 600 national guards to its border with Belize.", "MOBILIZE MEX>BLZ", id="national guards"),
    ],
)
def test_people_held(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """People not let go, and what is said and owned of it."""
    check("There was little to add. " + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Oman did not close its embassy in Yemen until 1987.", "SANCTION OMN>YEM", id="not until is at last"),
        pytest.param("Oman did not close its embassy in Yemen.", "", id="not at all"),
        pytest.param("Norway has delivered no arms to Yemen since May.", "SANCTION NOR>YEM ongoing", id="no arms since"),
        pytest.param("Ghana has issued Nigerians hardly any visas since May.", "SANCTION GHA>NGA ongoing", id="hardly any visas since"),
        pytest.param("Chile ordered two Peruvian diplomats expelled.", "SANCTION CHL>PER", id="ordered somebody expelled"),
        pytest.param("Polish apples have been kept out of Peru since May.", "SANCTION PER>POL ongoing", id="goods kept out of a country"),
        pytest.param("A Norwegian court upheld the conviction of two Danes.", "SANCTION NOR>DNK", id="a conviction upheld"),
        pytest.param("Chad handed over nine Sudanese soldiers.", "RETREAT TCD>SDN", id="soldiers handed over go home"),
        pytest.param("Chad handed over nine lorries to Sudan.", "AID TCD>SDN", id="lorries handed over are a gift"),
        pytest.param("Malta stood by its suspension of aid to Chad.", "SANCTION MLT>TCD", id="standing by a measure"),
    ],
)
def test_measures_told_otherwise(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Measures told by how late they came, by what is no longer given, by an order or a court."""
    check(LEAD + text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Egypt told Chad that all options were open.", "THREATEN EGY>TCD", id="all options open"),
        pytest.param("Turkey said its patience with Oman was at an end.", "THREATEN TUR>OMN", id="patience at an end"),
        pytest.param("Turkey said Oman's patience with Yemen was at an end.", "", id="another's patience"),
        pytest.param("Kenya's foreign minister spoke of war with Malawi.", "THREATEN KEN>MWI", id="spoke of war"),
        pytest.param("Chad will keep its border with Niger open.", "", id="a border kept open"),
        pytest.param("Chad kept its border with Niger shut.", "SANCTION TCD>NER", id="a border kept shut"),
        pytest.param("Indian troops restored order in Fiji.", "", id="order restored is nothing given back"),
        pytest.param("Iceland arrested a trawler out of Klaipėda.", "COERCE ISL>LTU", id="a town with its accents"),
    ],
)
def test_standing_threats(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Threats by what is left open, and measures that only look like some."""
    check(LEAD + text, wanted)
