"""What the plainest sentences of wires ask of the coder: who is party to an act, and who only stands beside it."""

from collections.abc import Callable

import pytest

PARTIES = [
    ("Peru and Chile agreed to pull back their forces under the supervision of observers from Kenya and Ghana.", "AGREE CHL=PER"),
    ("Peru and Chile agreed to lift a ban on imports of Kenyan tea.", "AGREE CHL>KEN & AGREE PER>KEN"),
    ("Norway asked Peru and Chile to settle their dispute over the sea.", "REQUEST NOR>CHL & REQUEST NOR>PER"),
    ("Norway said it would supply Peru with fuel despite objections from Chile.", "AGREE NOR>PER & REJECT NOR>CHL"),
    ("Pyongyang turned down the plan, calling the South Korean leader a puppet.", "REJECT PRK>KOR & ACCUSE PRK>KOR"),
    ("Spain's Supreme Court ordered the arrest of three American soldiers.", "COERCE ESP>USA"),
    ("Oslo and Lima announced full diplomatic relations.", "AGREE NOR=PER"),
    ("The Commonwealth suspended Pakistan from its councils.", "SANCTION COMMONWEALTH>PAK"),
    ("Kenyan and Ugandan troops fought with tanks and artillery for three days in the Busia and Tororo districts.", "ASSAULT KEN=UGA"),
]
SECOND_ACTS = [
    ("Peru expelled a Chilean officer on Monday, demanding that Chile hand over another.", "SANCTION PER>CHL & REQUEST PER>CHL"),
    ("Peruvian planes bombed a Chilean port, and Chile condemned the raid.", "ASSAULT PER>CHL & ACCUSE CHL>PER"),
    ("Peru and Chile accused each other of breaking a truce brokered by Spain hours after it was signed.", "ACCUSE CHL=PER"),
    ("Peru broke with Chile on Tuesday, accusing it of crimes in Bolivia.", "SANCTION PER>CHL & ACCUSE PER>CHL"),
    ("Norway fired dozens of artillery shells at a Chilean island.", "ASSAULT NOR>CHL"),
    ("Norway shared intelligence with Peru that helped it sink a Chilean cruiser.", "ASSAULT PER>CHL & COOPERATE NOR>PER"),
]
BESIDE = [
    ("The Security Council voted, with Peru and Kenya abstaining, to impose an embargo on Chile.", "SANCTION UN>CHL"),
    ("Chile decided to break relations with Taiwan and recognise China.", "SANCTION CHL>TWN & SUPPORT CHL>CHN"),
    (
        "Kenya agreed to try pirates captured by Norwegian warships off the coast of Somalia.",
        "AGREE KEN>NOR",
    ),
    (
        "Peru's president will travel to Oslo to urge the leaders of Norway and Sweden to resume peace talks.",
        "CONSULT PER>NOR planned & REQUEST PER>NOR & REQUEST PER>SWE",
    ),
    (
        "Chilean missiles hit a Peruvian town, an attack that Norway called a war crime.",
        "ASSAULT CHL>PER & ACCUSE NOR>CHL",
    ),
    (
        "Chile and Peru began joint exercises, which La Paz denounces as a rehearsal for war.",
        "COOPERATE CHL=PER & ACCUSE BOL>CHL ongoing & ACCUSE BOL>PER ongoing",
    ),
    (
        "Washington sent an aircraft carrier to the Gulf in response to what it called a growing threat from Iran.",
        "MOBILIZE USA>IRN",
    ),
    ("Eritrea denounced as baseless a U.N. report that it was arming Somali rebels.", "REJECT ERI>UN"),
]
TOLD_OTHERWISE = [
    ("Chile vowed to avenge the killing of a general in a Peruvian air strike.", "THREATEN CHL>PER"),
    ("A Chilean patrol boat came within 300 yards of a Peruvian destroyer.", "MOBILIZE CHL>PER"),
    ("Chile threatened to enter the Peruvian embassy to arrest the singer.", "THREATEN CHL>PER"),
    ("Chile's foreign minister said all Peruvian diplomats must leave within 48 hours.", "SANCTION CHL>PER"),
    ("Chile's president cut short a visit to Peru after an earthquake.", "CONSULT CHL>PER"),
    ("Chile's parliament passed a new map, drawing a sharp rebuke from Lima.", "ACCUSE PER>CHL"),
    ("Chile built a pier, a move that drew an angry protest from Peru.", "ACCUSE PER>CHL"),
    ("Chile said one of its soldiers was killed when Peruvian troops attacked a post.", "ASSAULT PER>CHL"),
    ("Chile said Peruvian soldiers fired mortars at Chilean positions, which Peru denied.", "ACCUSE CHL>PER & REJECT PER>CHL"),
]
BYSTANDERS = [
    "The Norwegian telecoms group Telenor said it was ready to raise its stake in a Peruvian bank.",
    "Peru and Chile are close to signing a treaty.",
    "A boat carrying migrants from Libya sank off the Italian coast.",
    "The Norwegian army opened a camp in Peru to fight fires.",
    "The Norwegian government and the rebels signed a peace accord in Lima.",
    "Peru's president ordered state companies to drill, a Chilean daily reported.",
    "Peru evacuated 5,000 of its citizens from Chile.",
    "Four African Union peacekeepers from Burundi were wounded when a bomb hit their convoy.",
    "Italy's coast guard rescued 550 migrants from four boats off the Libyan coast.",
]


@pytest.mark.parametrize(("text", "wanted"), PARTIES)
def test_parties_of_plain_sentences(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), BESIDE)
def test_who_acts_beside_whom(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), TOLD_OTHERWISE)
def test_acts_by_their_plain_words(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), SECOND_ACTS)
def test_what_else_one_sentence_tells(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize("text", BYSTANDERS)
def test_bystanders_are_no_parties(check: Callable[[str, str], None], text: str) -> None:
    check(text, "")
