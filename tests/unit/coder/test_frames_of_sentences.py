"""One act in many frames of sentence: parties explained between commas, several of them, plans, clauses that begin late."""

from collections.abc import Callable

import pytest

EXPLAINED = [
    ("Angola, a member of the club, on Monday imposed sanctions on Peru.", "SANCTION AGO>PER"),
    ("Angola, which holds the chair of the club, late Tuesday threatened to impose sanctions on Peru.", "THREATEN AGO>PER"),
    ("Markets fell after Angola, a member of the club, attacked Peru.", "ASSAULT AGO>PER"),
    ("Markets fell after Aro Delk, the Angolan foreign minister, on Friday accused Peru of piracy.", "ACCUSE AGO>PER"),
    ("Markets fell after Angolan Prime Minister Aro Delk, 61, paid a visit to Peru.", "CONSULT AGO>PER"),
    ("Markets fell after Angolan troops, backed by tanks, attacked Peru.", "ASSAULT AGO>PER"),
    ("Norway, after talks with Peru, the host, agreed to lift sanctions on Chile.", "AGREE NOR>CHL"),
    ("The decision by Aro Delk, the Uzbek foreign minister, to expel three Danish diplomats surprised markets.", "SANCTION UZB>DNK"),
    ("The foreign ministers of Iran and Indonesia, seizing a Peruvian trawler, surprised markets.", "COERCE IRN>PER & COERCE IDN>PER"),
    ("Deploring the arrest of a Greek poet, the leaders of Iran and Mali left early.", "ACCUSE IRN>GRC & ACCUSE MLI>GRC"),
    ("Honduras, ruling out talks with its neighbour Algeria, closed its stock exchange.", "REJECT HND>DZA"),
    ("In 1998 President Aro Delk of Finland seized an Angolan trawler.", "COERCE FIN>AGO historical 1998"),
]
SEVERAL = [
    ("Mali and Ghana resumed flights to Havana.", "RETREAT GHA>CUB & RETREAT MLI>CUB"),
    ("Mali and Ghana resumed flights.", "RETREAT GHA=MLI"),
    ("Zimbabwe and Kenya reopened an embassy in Canberra.", "SUPPORT ZWE>AUS & SUPPORT KEN>AUS"),
    ("Officials said the leaders of Angola and India had attacked Algeria.", "ASSAULT AGO>DZA & ASSAULT IND>DZA"),
    ("Angola accused the leaders of Peru and Chile of piracy.", "ACCUSE AGO>PER & ACCUSE AGO>CHL"),
    ("Angola sent food aid to the leaders of Peru and Chile.", "AID AGO>PER & AID AGO>CHL"),
    ("Spain lent Peru and Chile $40 million.", "AID ESP>PER & AID ESP>CHL"),
    ("Spain gave Peru and Chile 48 hours to withdraw.", "THREATEN ESP>PER & THREATEN ESP>CHL"),
    ("Portugal offered Iran and Kyrgyzstan help in rebuilding their ports.", "AGREE PRT>IRN & AGREE PRT>KGZ"),
]
PLANNED = [
    ("Spain announced plans to impose sanctions on Peru.", "SANCTION ESP>PER planned"),
    ("Spain announced a decision to send troops to Peru.", "MOBILIZE ESP>PER"),
    ("Spain did not hesitate to condemn Peru.", "ACCUSE ESP>PER"),
    ("Spain hesitated to condemn Peru.", ""),
]
NAMED = [
    ("Santiago accused Peru of piracy.", "ACCUSE CHL>PER"),
    ("Santiago Rojas accused Peru of piracy.", ""),
    ("Poland gave neighbouring Ukraine $20 million in emergency aid.", "AID POL>UKR"),
    ("Poland filed a complaint against the government of Peru at the WTO.", "ACCUSE POL>PER"),
    ("Spain took the unusual step of lashing out at Peru.", "ACCUSE ESP>PER"),
]
ENDED = [
    ("Sanctions imposed by Greece on Mexico were lifted on Monday.", "RETREAT GRC>MEX"),
    ("A Canadian journalist held in Argentina since May was released on Monday.", "RETREAT ARG>CAN"),
    ("Two Indonesian pilots held by Iran returned home on Monday.", "RETREAT IRN>IDN"),
    ("Two Danish sailors held by Iran were not freed on Monday.", "COERCE IRN>DNK"),
    ("Two Danish sailors held by pirates were freed by Iran.", "RETREAT IRN>DNK"),
    ("The withdrawal of Greek troops from Peru was completed on Monday.", "RETREAT GRC>PER"),
    ("Yemen ended its boycott of Danish goods.", "RETREAT YEM>DNK"),
    ("Japan dropped spying charges against a Yemeni reporter.", "CONCEDE JPN>YEM"),
    ("The Kazakh embassy in Vilnius was closed on Monday.", "SANCTION KAZ>LTU"),
]
IN_FOCUS = [
    ("Norway and Peru have been at odds since 2010. The country accused Peru of piracy on Tuesday.", "ACCUSE NOR>PER"),
    ("Relations between Oslo and Lima have cooled. In response, the government recalled its ambassador from Lima.", "SANCTION NOR>PER"),
    ("Norway and Peru have been at odds since 2010. Officials in Lima said the government had accused Norway.", "ACCUSE PER>NOR"),
]
DOUBTED = [
    ("Peru is unlikely to impose sanctions on Chile.", ""),
    ("It is not true that Peru has attacked Chile.", ""),
    ("Rumours that Peru had attacked Chile proved false.", ""),
    ("Reports that Peru had attacked Chile were untrue.", ""),
    ("Had Peru attacked Chile, Bolivia would have closed its border.", ""),
    ("Peru's head of state, Aro Delk, had a meeting with the president of Chile.", "CONSULT CHL=PER"),
]
ELSEWHERE = [
    ("Angola offered India help in rebuilding its ports at a conference in Yemen.", "AGREE AGO>IND"),
    ("Japan gave Honduras $20 million in aid on Monday, three weeks after an election in Nepal.", "AID JPN>HND"),
    ("Peru denounced the election in Chile.", "ACCUSE PER>CHL"),
]
SAID_BY_NOUNS = [
    ("A threat by Germany to cut off gas to Portugal was repeated on Monday.", "THREATEN DEU>PRT"),
    ("Hungary's promise to lend Uganda money pleased investors.", "AGREE HUN>UGA"),
    ("A refusal by Hungary to talk to Uganda surprised diplomats.", "REJECT HUN>UGA"),
    ("Norway faces pressure from Peru to free the crew.", "REQUEST PER>NOR"),
    ("The visit of Mali's foreign minister, Aro Delk, to Senegal ended on Monday.", "CONSULT MLI>SEN"),
    ("On the eve of a visit by Mali's president to Senegal, police freed a writer.", ""),
    ("The Peruvian ambassador in Ottawa was handed a protest note.", "ACCUSE CAN>PER"),
    ("Venezuela and Rwanda announced they would lend South Africa $50 million.", "AGREE VEN>ZAF & AGREE RWA>ZAF"),
]


@pytest.mark.parametrize(("text", "wanted"), EXPLAINED)
def test_parties_with_more_said_of_them(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), SEVERAL)
def test_several_who_act_or_are_acted_upon(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), PLANNED)
def test_what_is_planned_and_what_is_not_held_back(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_names_of_parties(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), ENDED)
def test_what_ends_is_told_as_ended(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), SAID_BY_NOUNS)
def test_what_nouns_tell_of_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), DOUBTED)
def test_what_is_not_so(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), ELSEWHERE)
def test_where_other_things_happen(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), IN_FOCUS)
def test_a_country_is_not_the_one_named_beside_it(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
