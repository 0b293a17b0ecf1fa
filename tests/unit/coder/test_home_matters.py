"""What a country does at home, in sentences that name another only for where, like what or whose something is."""

from collections.abc import Callable

import pytest

LANDMARKS = [
    "Zambia's police freed 14 farm hands from a kiln an hour's drive from Malawi.",
    "The Iranian army killed 11 smugglers in hills a mile from Turkey.",
    "Algerian soldiers killed six gunmen in a gorge that overlooks Tunisia.",
    "The Peruvian navy sank a boat of drug runners in a river that forms the border with Colombia.",
    "Nepal's Maoists attacked a police post within sight of Tibet.",
    "Thai warplanes bombed a hideout of separatists, and the blasts could be heard in Kota Bharu, the governor said.",
    "Vietnamese troops shot dead nine robbers who stole cattle along the road to Laos.",
    "Peru's army burned a camp of rebels in a valley whose streams run down to Bolivia.",
    "Kenyan students fought with stones in Nairobi over a film about the Ugandan president.",
    "Haitian lawmakers scuffled at a dinner in a restaurant owned by a Cuban.",
]
LANDS_OF_OTHERS = [
    ("Algerian soldiers killed six gunmen in Tunisia.", "ASSAULT DZA>TUN"),
    ("Colombian soldiers attacked a base of the rebels in Venezuela.", "ASSAULT COL>VEN"),
    ("Israeli jets bombed an arms depot near Damascus.", "ASSAULT ISR>SYR"),
    ("Iran freed three sailors from Kuwait.", "RETREAT IRN>KWT"),
    ("Russia massed troops near the Ukrainian border.", "MOBILIZE RUS>UKR"),
    ("Ugandan soldiers fought with Rwandan troops in Kisangani over a diamond market.", "ASSAULT RWA=UGA"),
]
LIKENED = [
    "Kenyan nurses protested in Nairobi against wages that their guild likened to Uganda's.",
    "Algeria's prime minister promised farmers seeds as good as those of Morocco.",
    "The Dutch transport minister rejected a call by truckers for fuel as cheap as in Luxembourg.",
    "Finnish teachers demanded wages on a par with Sweden's.",
    "Poland's parliament opposes a rise in the pensions of miners, who earn twice what Germans do.",
]
OWN = [
    "Lima has barred its own judges from taking holidays in Chile.",
    "Ghana's opposition party condemned its president for a holiday in Togo.",
    "Malaysia's opposition leader accused the prime minister of copying Singapore.",
    "The Hungarian prime minister attacked his rival for holding a passport from Canada.",
    "Nepal's rival unions blamed each other for a strike that emptied hotels on the road to India.",
    "Chile's senate rejected a motion to print stamps of the late Egyptian singer Umm Kulthum.",
    "Kenya's president turned down a plea by a banker who once taught in London.",
    "A Moldovan mayor urged villagers not to seek work in Italy.",
    "Spain's Greens would pull out the troops in Lebanon if they won the vote, a spokesman said.",
    "Peru's Congress cut the rent of its own embassies, and the one in Tokyo will lose its gardener.",
]
NOT_OWN = [
    ("Lima has barred its own citizens from trading with Chile.", "SANCTION PER>CHL"),
    ("Denmark has closed its own embassy in Iraq.", "SANCTION DNK>IRQ"),
    ("Peru's parliament condemned the president of Chile.", "ACCUSE PER>CHL"),
    ("Greece and Turkey accused each other of violating their airspace.", "ACCUSE GRC=TUR"),
    ("Ghana's parliament rejected a motion to ratify the accord with Togo.", "REJECT GHA>TGO"),
    ("Peru rejected an appeal by Chile.", "REJECT PER>CHL & REQUEST CHL>PER"),
    ("The United States urged its citizens to leave Haiti.", "SANCTION USA>HTI"),
    ("Canada would close its embassy in Havana in May, the foreign minister said.", "SANCTION CAN>CUB planned"),
]
PRIVATE = [
    "A Danish dentist is suing a Swedish ferry company in a Malmo court over a lost suitcase.",
    "A group of Irish farmers sued the owners of a Spanish trawler for cut ropes.",
    "Greenpeace's Norwegian branch accused a Japanese company of dumping oil.",
    "Greenpeace, the Amsterdam group, said soldiers in northern Nigeria had burned a whaling museum.",
    "Portugal's bishops condemned a film by a Dutch director.",
    "Senegalese students demanded the return of a dean who had left for Belgium.",
    "A Washington think-tank puts most of the blame for falling stocks on Chinese trawlers.",
    "Somali pirates let go a trawler owned by a merchant in Dubai.",
    "Peru's transport minister told Lima airlines to cut the fares of nurses bound for Spain.",
    "Manila judges fined a Filipino broker for offering nurses visas for Australia.",
    "Italy warned drivers against travelling to Libya.",
    "Thai soldiers seized amphetamines in a camp opposite Myanmar.",
]
PUBLIC = [
    ("Denmark is suing Sweden at the International Court of Justice.", "ACCUSE DNK>SWE"),
    ("Portugal's president condemned a raid by Dutch commandos.", "ACCUSE PRT>NLD"),
    ("Ireland sued a Spanish shipping company for the oil spill.", "ACCUSE IRL>ESP"),
    ("Norway's foreign ministry accused a Japanese company of dumping oil.", "ACCUSE NOR>JPN"),
    ("Nigerian President Olusegun Obasanjo was bound for Canada on Friday.", "CONSULT NGA>CAN"),
    ("France thanked Mali for freeing two hostages.", "SUPPORT FRA>MLI"),
    ("Iran seized a Panamanian tanker carrying heroin off its coast.", "COERCE IRN>PAN"),
]
BY_ITSELF = [
    "Chilean pilots stayed at home, leaving 300 Dutch tourists stranded in Arica.",
    "A Russian-built helicopter hired by a Luanda miner fell on a market, killing two people.",
    "The World Bank expects Kenya's economy to grow by 5 percent next year.",
    "Two brothers of a Multan carpet dealer were stabbed to death on the road to the Iranian frontier.",
]
BY_SOMEBODY = [
    ("Greek troops left Cyprus on Sunday.", "RETREAT GRC>CYP"),
    ("A Russian missile hit a tower in Kiev, killing two Ukrainians.", "ASSAULT RUS>UKR"),
    ("The European Union expects Malta to take back the migrants.", "REQUEST EU>MLT"),
]


@pytest.mark.parametrize("text", LANDMARKS + LIKENED)
def test_a_name_that_only_tells_where_or_like_what_is_no_party(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")


@pytest.mark.parametrize(("text", "wanted"), LANDS_OF_OTHERS)
def test_who_acts_in_or_towards_another_country_acts_upon_it(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize("text", OWN)
def test_what_is_done_to_own_people_and_bills_is_done_to_nobody_else(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")


@pytest.mark.parametrize(("text", "wanted"), NOT_OWN)
def test_own_people_may_be_kept_from_others_and_bills_may_concern_them(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize("text", PRIVATE)
def test_citizens_watchdogs_and_outlaws_act_for_no_country(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")


@pytest.mark.parametrize(("text", "wanted"), PUBLIC)
def test_governments_do_act_in_the_same_words(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize("text", BY_ITSELF)
def test_results_accidents_and_forecasts_are_no_acts(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")


@pytest.mark.parametrize(("text", "wanted"), BY_SOMEBODY)
def test_withdrawals_blows_and_wishes_are_acts(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)
