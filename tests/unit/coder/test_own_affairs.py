"""What a state does to its own people and what its people say for themselves are no acts towards another, whomever the text names."""

from collections.abc import Callable

import pytest

QUARREL = "Jordan recalled its ambassador from Syria on Thursday. Syria lodged a protest on Friday."
TOLD = "SANCTION JOR>SYR & ACCUSE SYR>JOR"
AT_HOME = (
    "Jordan jailed a banker for fraud.",
    "Syria freed 40 political prisoners before the vote.",
    "Jordan arrested two generals accused of plotting a coup.",
    "Syria pardoned a former governor.",
    "Jordan imposed a curfew after bread riots.",
    "Syria expelled two deputies from the assembly.",
    "Jordan put a former minister on trial for corruption.",
    "The Syrian government rejected the unions' demand.",
    "Jordan sent soldiers into the slums of Amman.",
    "Syria's president threatened to resign.",
    "Jordanian security forces opened fire on demonstrators.",
)
ABROAD = (
    ("Jordan arrested two Syrian generals.", "COERCE JOR>SYR"),
    ("Jordan captured four officers.", "COERCE JOR>SYR"),
    ("Syria detained 14 lorry drivers.", "COERCE SYR>JOR"),
    ("Syria massed troops on the frontier.", "MOBILIZE SYR>JOR"),
    ("Jordan lifted the ban.", "RETREAT JOR>SYR"),
)
OWN_WORDS = (
    "Malaysia's opposition leader accused Singapore of meddling.",
    "Malaysia's opposition condemned Singapore.",
    "A former Malaysian defence minister condemned Singapore.",
    "Ana Reyes, the leader of Peru's opposition, accused Chile of stealing fish.",
    "Peru's Liberal Party threatened Chile with a boycott.",
    "Peru's presidential candidate Ana Reyes urged Chile to wait.",
    "A retired Chilean admiral threatened Peru.",
    "The shadow foreign minister of Chile rejected Peru's claims.",
    "A former Peruvian president apologised to Chile.",
    "Peru's main opposition party promised Chile its help.",
    "A retired Peruvian general warned Chile against sending troops.",
)
PRIVATE_VOICES = (
    "A Peruvian columnist said that Chile must pay.",
    "A Peruvian radio station said Chile should withdraw its troops.",
    "A Peruvian think tank accused Chile of spying.",
    "Peru's chamber of commerce thanked Chile.",
    "Peru's football federation rejected Chile's offer.",
    "Peruvian activists said that Chile must pay.",
    "Peru's diaspora in Spain denounced Chile.",
)
WORDS_OF_STATE = (
    ("Peru's envoy, former minister Juan Paz, rejected Chile's claims.", "REJECT PER>CHL"),
    ("Georgia, a former Soviet republic, accused Russia of lying.", "ACCUSE GEO>RUS"),
    ("Peru's ruling party condemned Chile.", "ACCUSE PER>CHL"),
    ("China's Communist Party accused Japan of lying.", "ACCUSE CHN>JPN"),
    ("The African Union condemned Chile.", "ACCUSE AU>CHL"),
    ("Peru's government, backed by the opposition, condemned Chile.", "ACCUSE PER>CHL"),
)
VOICES_OF_STATE = (
    ("Peru's parliament said that Chile must pay.", "REQUEST PER>CHL"),
    ("The Peruvian army said Chile should withdraw its troops.", "REQUEST PER>CHL"),
    ("Peru turned down a Chilean offer.", "REJECT PER>CHL & AGREE CHL>PER"),
)
WITH_NOBODY = (
    "Polish intelligence had been working with Tomasz Kowal, a judge who fled to Belarus.",
    "Israel worked with a Lebanese businessman.",
)
WITH_A_STATE = (
    ("Norway works with Sweden on patrols.", "COOPERATE NOR=SWE ongoing"),
    ("India worked with the Sri Lankan army.", "COOPERATE IND=LKA"),
)


@pytest.mark.parametrize("text", AT_HOME)
def test_what_is_done_to_own_people_and_organs_is_done_to_no_other(text: str, check: Callable[[str, str], None]) -> None:
    check(f"{QUARREL} {text}", TOLD)


@pytest.mark.parametrize(("text", "wanted"), ABROAD)
def test_what_else_is_done_is_done_to_the_other(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(f"{QUARREL} {text}", f"{TOLD} & {wanted}")


@pytest.mark.parametrize("text", OWN_WORDS)
def test_opponents_and_those_out_of_office_speak_for_themselves(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")


@pytest.mark.parametrize("text", PRIVATE_VOICES)
def test_what_private_people_of_a_country_say_is_not_said_by_it(text: str, check: Callable[[str, str], None]) -> None:
    check(f"It rained in Lima. {text}", "")


@pytest.mark.parametrize(("text", "wanted"), VOICES_OF_STATE)
def test_what_organs_of_a_state_say_is_said_by_it(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(f"It rained in Lima. {text}", wanted)


@pytest.mark.parametrize(("text", "wanted"), WORDS_OF_STATE + WITH_A_STATE)
def test_governments_speak_and_work_for_their_state(text: str, wanted: str, check: Callable[[str, str], None]) -> None:
    check(text, wanted)


@pytest.mark.parametrize("text", WITH_NOBODY)
def test_one_person_or_firm_is_no_state_to_work_with(text: str, check: Callable[[str, str], None]) -> None:
    check(text, "")
