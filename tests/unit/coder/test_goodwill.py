"""Agreement, meetings, praise and apology in the idioms of dailies, and in what one says of another."""

import pytest
from told_pairs import find_pairs

from entente.coder import find_events, parse_document
from entente.coding.stream import open_document

READ = {
    "an idiom with the other's name inside": ("Norway came to Peru's defence in the dispute.", "SUPPORT", "NOR-PER"),
    "took somebody's part": ("Norway took Peru's part in the row over fish meal.", "SUPPORT", "NOR-PER"),
    "took somebody up on something": ("Norway took Peru up on its offer of a pilot.", "AGREE", "NOR-PER"),
    "gave somebody its word": ("Norway gave Peru its word that the ferries would come.", "AGREE", "NOR-PER"),
    "put at somebody's disposal": ("Norway has put a hospital ship at Peru's disposal.", "AGREE", "NOR-PER"),
    "held out the prospect": ("Norway held out the prospect of loans to Peru.", "AGREE", "NOR-PER"),
    "an offer of an organisation taken up": ("Belize and Guatemala took up the OAS offer of a pilot.", "AGREE", "BLZ-OAS"),
    "is on somebody's side": ("Norway is squarely on Peru's side.", "SUPPORT", "NOR-PER"),
    "is back at the table": ("Norway is back at the negotiating table with Peru.", "CONSULT", "NOR-PER"),
    "shares a view": ("Norway shares Peru's reading of the treaty.", "SUPPORT", "NOR-PER"),
    "a third person form behind an adverb": ("Norway deeply regrets the sinking of the Peruvian trawler.", "CONCEDE", "NOR-PER"),
    "yields to a demand": ("Norway yielded to Peru's demand for inspections.", "CONCEDE", "NOR-PER"),
    "lifts a veto": ("Norway lifted its veto on Peru's accession.", "CONCEDE", "NOR-PER"),
    "owns up": ("Norway owned up to the sinking of a Peruvian trawler.", "CONCEDE", "NOR-PER"),
    "says that another was right": ("Peru was right to close the port, Norway's premier said.", "SUPPORT", "NOR-PER"),
    "says that another is within its rights": ("Norway's premier said that Peru had acted within its rights.", "SUPPORT", "NOR-PER"),
    "says that another may rely on it": ("Peru may count on our help, Norway's premier told reporters.", "AGREE", "NOR-PER"),
    "speaks in another's capital": ("Norwegian Foreign Minister Ole Berg said in Lima that the accord would last.", "CONSULT", "NOR-PER"),
    "will be in another's capital": ("Norwegian Foreign Minister Ole Berg will be in Lima next week.", "CONSULT", "NOR-PER"),
    "is expected in the capital of": ("Norway's prime minister is expected in the Peruvian capital on Sunday.", "CONSULT", "NOR-PER"),
    "a tour takes somebody through": ("The tour takes Norwegian Premier Ole Berg through Lima, Quito and La Paz.", "CONSULT", "NOR-ECU"),
    "told by telephone": ("Norway's premier told Peru's president by telephone that he was ready to help.", "CONSULT", "NOR-PER"),
    "both Koreas": ("The two Koreas will sit down on Thursday to discuss wages.", "CONSULT", "KOR-PRK"),
    "hearts are with": ('"Our hearts are with the people of Peru," Norway\'s premier said.', "SUPPORT", "NOR-PER"),
    "says past a clause that another was right": (
        "Peru acted within its rights when it emptied the ship, Norway's premier said.",
        "SUPPORT",
        "NOR-PER",
    ),
    "met with praise": ("Peru's decision met with praise from Norway.", "SUPPORT", "NOR-PER"),
    "a participle before a list": ("The pact clinched in Oslo by Norway and Peru is the first on cod.", "AGREE", "NOR-PER"),
    "praise that came from": ("Praise for Peru came from Norway's premier.", "SUPPORT", "NOR-PER"),
    "was granted an audience": ("Norway's minister was granted an audience with Peru's president.", "CONSULT", "NOR-PER"),
    "had an hour with": ("Norway's foreign minister had an hour with Peru's president on Friday.", "CONSULT", "NOR-PER"),
    "a visiting minister": ("Norway's visiting foreign minister opened a school in Lima.", "CONSULT", "NOR-PER"),
    "is in favour of": ("Norway is in favour of Peru's admission.", "SUPPORT", "NOR-PER"),
    "says that another showed courage": ("Peru has shown courage, Norway's premier said.", "SUPPORT", "NOR-PER"),
    "echoes a call": ("Norway echoed Peru's call for a smaller quota.", "SUPPORT", "NOR-PER"),
    "attends a funeral": ("Norway's king attended the funeral of Peru's president.", "SUPPORT", "NOR-PER"),
    "brings others to the table": ("Norway brought Peru and Chile to the negotiating table.", "CONSULT", "CHL-PER"),
    "raises relations": ("Norway and Peru raised their relations to embassy level.", "AGREE", "NOR-PER"),
    "puts off a tariff": ("Norway put off its tariffs on Peruvian fish meal for a year.", "CONCEDE", "NOR-PER"),
    "admits a blow": ("Norway admitted that its frigate had sunk the Peruvian trawler.", "CONCEDE", "NOR-PER"),
    "we are sorry": ("\"We are sorry,\" Norway's premier told Peru's president.", "CONCEDE", "NOR-PER"),
    "a present form that is also a noun, behind a pronoun": (
        "Norway's premier, Ole Berg, is tired. He also thanks Peru for the help.",
        "SUPPORT",
        "NOR-PER",
    ),
    "drove into a capital": ("Norway's trade minister drove into Lima on Tuesday.", "CONSULT", "NOR-PER"),
    "on the way to another": ("Norway's president is expected in Peru on Saturday, on his way to Chile.", "CONSULT", "CHL-NOR"),
    "greeted with satisfaction": ("Norway greeted Peru's decision with satisfaction.", "SUPPORT", "NOR-PER"),
    "greeted with dismay": ("Norway greeted Peru's decision with dismay.", "ACCUSE", "NOR-PER"),
    "opens a credit": ("Norway opened a credit of 20 million dollars for Peru.", "AGREE", "NOR-PER"),
    "an embassy opens": ("Norway's embassy in Lima reopened on Monday.", "SUPPORT", "NOR-PER"),
    "a flag flies over an embassy": ("The Norwegian flag is flying again over the embassy in Lima.", "SUPPORT", "NOR-PER"),
    "at his side": ("With Peru's president at his side, Norwegian Premier Ole Berg waved.", "CONSULT", "NOR-PER"),
    "told to his face": ("Norway's premier told Peru's president to his face that cod was dear.", "CONSULT", "NOR-PER"),
    "before leaving": ("Before leaving Lima, Norwegian Premier Ole Berg spoke of a new start.", "CONSULT", "NOR-PER"),
    "on his return": ("On his return from Lima, Norwegian Premier Ole Berg spoke of a new start.", "CONSULT", "NOR-PER"),
    "emerged from talks": ("Norwegian Premier Ole Berg emerged from talks with Peru's president.", "CONSULT", "NOR-PER"),
    "by a means without an article": ("Norway's premier travelled by train to Lima on Friday.", "CONSULT", "NOR-PER"),
    "plans a visit": ("Norway's premier plans a visit to Peru in May.", "CONSULT", "NOR-PER"),
    "returns a visit": ("Norway's king returned the visit of Peru's president.", "CONSULT", "NOR-PER"),
    "a banquet for": ("Peru laid on a banquet for Norway's premier.", "CONSULT", "NOR-PER"),
    "is pleased with": ("Norway is pleased with Peru's progress.", "SUPPORT", "NOR-PER"),
    "an offer made": ("Norway made Peru an offer.", "AGREE", "NOR-PER"),
    "a quota agreed is no measure": ("Norway guaranteed Peru a quota.", "AGREE", "NOR-PER"),
    "a deadline extended": ("Norway extended Peru's deadline.", "CONCEDE", "NOR-PER"),
    "is invited by": ("Peru's president was invited to Oslo by King Harald of Norway.", "AGREE", "NOR-PER"),
    "is invited to do something": ("Norway invited Peru to withdraw its trawlers.", "REQUEST", "NOR-PER"),
}
UNREAD = {
    "in touch with families": "The embassies of Norway and Peru are in touch with the families of the climbers.",
    "a decision is greeted": "The Peruvian decision was greeted with silence in Oslo.",
    "people are turned back": "Officers at the Norwegian border with Sweden turned them back weeks ago.",
    "a flag over a ship": "The Norwegian flag is flying over a ship in Lima.",
    "an ambassador leaves": "Norway's ambassador left Lima on Monday.",
    "to cheers": '"No tenant writes his own lease," Norway\'s premier said to cheers from friends of Peru.',
    "an oath that denies": "Norway swore to Peru it had closed nothing.",
    "reporters ring": "Reporters from Norway, Peru and Chile had rung all the same.",
    "praise of oneself": "Norway was right to close the port, Norway's premier said.",
    "a statement at a congress": "Norwegian Foreign Minister Ole Berg told a conference in Lima that cod was dear.",
    "an ambassador speaks where he is posted": "Norwegian Ambassador Ole Berg said in Lima that cod was dear.",
}


@pytest.mark.parametrize(("text", "act", "pair"), READ.values(), ids=READ)
def test_the_act_of_goodwill_is_read(text: str, act: str, pair: str) -> None:
    assert frozenset(pair.split("-")) in find_pairs(act, text)


@pytest.mark.parametrize(
    ("text", "bystanders"),
    [
        ("Norwegian and Peruvian generals met in Entebbe, with Ugandan soldiers at the gate.", "NOR-UGA"),
        ("After talks with Peru and Chile, Norway's minister flew home.", "CHL-PER"),
        ("Norway's minister met his Peruvian colleague at the Madrid summit.", "NOR-ESP"),
    ],
    ids=["who stands by", "two visited one after the other", "where a summit is held"],
)
def test_bystanders_do_not_meet(text: str, bystanders: str) -> None:
    assert frozenset(bystanders.split("-")) not in find_pairs("CONSULT", text)


@pytest.mark.parametrize("text", UNREAD.values(), ids=UNREAD)
def test_words_that_concern_nobody_else_tell_nothing(text: str) -> None:
    assert find_events(parse_document(open_document("case", text, None))) == []
