"""What wires tell of talks, visits, help and votes in a sentence or two, each with what only looks like it."""

from collections.abc import Callable

import pytest

ANSWERED = [
    ("A Peruvian court rejected Chile's latest request for the extradition of a singer.", "REJECT PER>CHL & REQUEST CHL>PER"),
    ("Peru agreed to a Chilean request for inspectors.", "AGREE PER>CHL & REQUEST CHL>PER"),
    ("Peru turned down a Chilean offer of tents.", "REJECT PER>CHL & AGREE CHL>PER"),
    ("Peru thanked Chile for helping to evacuate its citizens.", "SUPPORT PER>CHL & AID CHL>PER"),
    ("Peru thanked Chile for sending aid to Bolivia.", "SUPPORT PER>CHL & AID CHL>BOL"),
    ("Peru thanked Chile for helping its students to leave through Kenya.", "SUPPORT PER>CHL & AID CHL>PER"),
    ("Peru rejected Chile's view of the treaty.", "REJECT PER>CHL"),
]
SECOND_ACTS = [
    ("Peru's president telephoned his Chilean counterpart to offer rescue teams.", "CONSULT CHL=PER & AGREE PER>CHL"),
    ("Peru and Chile agreed in a telephone call to reopen the border.", "AGREE CHL=PER & CONSULT CHL=PER"),
]
VOTES = [
    ("Norway said Peru's election was neither free nor fair.", "ACCUSE NOR>PER"),
    ("Danish observers said on Monday that Peru's presidential vote had fallen short of democratic standards.", "ACCUSE DNK>PER"),
    ("Chile declared Peru's election free and fair.", "SUPPORT CHL>PER"),
    ("The parliamentary election in Peru was marred by fraud, Norway's foreign minister said.", "ACCUSE NOR>PER"),
    ("Peru's election was free and fair, Peru's president said.", ""),
    ("Norway said Peru's election could not be free.", ""),
    ("Norway said Peru's election was held in snow.", ""),
]
GIFTS = [
    ("Norway said on Friday it was making 15 million kroner available to Peru.", "AID NOR>PER"),
    ("Norway has made $20 million available to Peru for roads.", "AID NOR>PER"),
    ("Norway made $20 million available for roads in its north.", ""),
    ("Norway will provide Peru with up to $3 billion in loans.", "AID NOR>PER planned"),
    ("Norway will pay pensions to war victims in Peru.", "|AID NOR>PER planned"),
    ("Peru opened a bridge that Norway paid for.", "|AID NOR>PER"),
]
OTHERS_MATTERS = [
    ("A Norwegian envoy flew to Lima to try to end the war between Peru and Chile.", "CONSULT NOR>PER"),
    ("The president of Egypt conferred with the king of Oman on ways of mending the rift between Peru and Chile.", "CONSULT EGY=OMN"),
    ("Norway mended its rift with Peru.", "AGREE NOR=PER"),
]
PLEAS = [
    ("Norway would be grateful if Peru shared its findings.", "REQUEST NOR>PER"),
    ("Norway would appreciate it if Peru sent observers.", "REQUEST NOR>PER"),
    ("Norway was grateful to Peru.", "SUPPORT NOR>PER"),
    ("Norway made a bid to bring Peru and Chile to the table.", ""),
    ("Norway raised the plight of refugees with Peru.", ""),
]
JOURNEYS = [
    ("Norway's premier left on Friday for a visit to Peru.", "CONSULT NOR>PER occurred"),
    ("Norway's prime minister will make Peru her first stop abroad.", "CONSULT NOR>PER planned"),
    ("Norway's president picked Peru for his first foreign trip.", "CONSULT NOR>PER planned"),
    ("Norway's president made Peru his first enemy.", ""),
    ("Norwegian Foreign Minister Ana Dahl was on her way to Lima on Monday.", "CONSULT NOR>PER occurred"),
    (
        "The leaders of Norway, Sweden and Denmark were in Lima for the funeral of Peru's president.",
        "CONSULT DNK>PER & CONSULT NOR>PER & CONSULT SWE>PER",
    ),
    ("A Norwegian trade mission is visiting Peru.", "CONSULT NOR>PER"),
]
TOGETHER = [
    ("Peru and Chile pledged to boost trade.", "AGREE CHL=PER"),
    ("Peru and Chile pledged to send troops.", ""),
    ("Peru and Chile have completed the demarcation of their border.", "COOPERATE CHL=PER ongoing"),
    ("Peru will step up patrols with Chile.", "COOPERATE CHL=PER planned"),
    ("Peruvian and Chilean troops withdrew from the disputed pass.", "RETREAT CHL=PER"),
    ("The last Cuban troops in Angola flew home on Wednesday.", "RETREAT CUB>AGO"),
    ("Peru imports about 90 percent of its gas from Chile.", "COOPERATE CHL=PER ongoing"),
    ("Peru imports nearly all of its gas from Chile.", "COOPERATE CHL=PER ongoing"),
]
COURTS = [
    ("A court in Lima has ordered the arrest of eight former Chilean officials.", "COERCE PER>CHL"),
    ("A court in Lima ordered the arrest of two senators.", ""),
    (
        "Peru expelled a Chilean envoy. Chile scorned the move as childish.",
        "SANCTION PER>CHL & REJECT CHL>PER | SANCTION PER>CHL & ACCUSE CHL>PER",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ANSWERED, ids=[text for text, _ in ANSWERED])
def test_what_was_answered(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), SECOND_ACTS, ids=[text for text, _ in SECOND_ACTS])
def test_second_acts_of_one_sentence(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), VOTES, ids=[text for text, _ in VOTES])
def test_votes_judged_from_abroad(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), GIFTS, ids=[text for text, _ in GIFTS])
def test_what_is_made_available(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), OTHERS_MATTERS, ids=[text for text, _ in OTHERS_MATTERS])
def test_matters_of_others(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), PLEAS, ids=[text for text, _ in PLEAS])
def test_polite_pleas(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), JOURNEYS, ids=[text for text, _ in JOURNEYS])
def test_journeys(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), TOGETHER, ids=[text for text, _ in TOGETHER])
def test_what_two_do_together(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), COURTS, ids=[text for text, _ in COURTS])
def test_courts_by_their_town(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)
