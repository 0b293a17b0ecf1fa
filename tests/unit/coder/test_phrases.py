"""What newspapers say for an act of each kind: idioms, nouns with verbs, charges, labels, advice to travellers."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru and Bolivia came to terms on gas.", "AGREE BOL=PER"),
        ("Peru and Bolivia settled their border dispute.", "AGREE BOL=PER"),
        ("Peru gave Bolivia its word.", "AGREE PER>BOL"),
        ("Peru earmarked 20 million dollars for Bolivia.", "AGREE PER>BOL"),
        ("Peru expressed its willingness to help Bolivia.", "AGREE PER>BOL"),
        ("The presidents of Peru and Bolivia shook hands in Geneva.", "CONSULT BOL=PER"),
        ("A Peruvian delegation is in La Paz for talks.", "CONSULT PER>BOL"),
        ("The Peruvian foreign minister is on a visit to Bolivia.", "CONSULT PER>BOL"),
        ("A Peruvian frigate made a port call in Bolivia.", "CONSULT PER>BOL"),
        ("Bolivia's president welcomed his Peruvian counterpart at the palace.", "CONSULT PER>BOL"),
        ("Peru threw its weight behind Bolivia.", "SUPPORT PER>BOL"),
        ("Peru came out in support of Bolivia.", "SUPPORT PER>BOL"),
        ("Peru took Bolivia's side in the dispute.", "SUPPORT PER>BOL"),
        ("Peru is grateful to Bolivia.", "SUPPORT PER>BOL"),
        ("Peru made concessions to Bolivia.", "CONCEDE PER>BOL"),
        ("Peru met Bolivia's demand.", "CONCEDE PER>BOL"),
        ("Peru softened its stance towards Bolivia.", "CONCEDE PER>BOL"),
        ("Peru and Bolivia share intelligence.", "COOPERATE BOL=PER"),
        ("Peru gets most of its gas from Bolivia.", "COOPERATE BOL=PER ongoing"),
        ("Peru handed over a suspect to Bolivia.", "COOPERATE PER>BOL"),
        ("Peru appointed an ambassador to Bolivia.", "COOPERATE PER>BOL"),
        ("Peru came to the aid of Bolivia.", "AID PER>BOL"),
        ("Peru built a school in Bolivia.", "AID PER>BOL"),
        ("Peru cleared mines in Bolivia.", "AID PER>BOL"),
        ("Peru waived visas for Bolivians.", "RETREAT PER>BOL"),
        ("Peru closed its base in Bolivia.", "RETREAT PER>BOL"),
        ("Peru resumed flights to Bolivia.", "RETREAT PER>BOL"),
        ("Peru insisted that Bolivia pay.", "REQUEST PER>BOL"),
        ("Bolivia must free the men, Peru said.", "REQUEST PER>BOL"),
        ("Peru pointed the finger at Bolivia.", "ACCUSE PER>BOL"),
        ("Peru and Bolivia traded accusations.", "ACCUSE BOL=PER"),
        ("Peru is concerned about Bolivia's weapons.", "ACCUSE PER>BOL"),
        ("Peru voted against the Bolivian proposal.", "REJECT PER>BOL"),
        ("Peru shot down the Bolivian proposal.", "REJECT PER>BOL"),
        ("Peru tore up its treaty with Bolivia.", "REJECT PER>BOL"),
        ("Peru is against Bolivia's plan.", "REJECT PER>BOL"),
        ("Peru is weighing sanctions on Bolivia.", "THREATEN PER>BOL"),
        ("Peru reserved the right to strike Bolivia.", "THREATEN PER>BOL"),
        ("Peru hit Bolivia with sanctions.", "SANCTION PER>BOL"),
        ("Peru revoked the visas of Bolivian officials.", "SANCTION PER>BOL"),
        ("The African Union suspended Mali.", "SANCTION AU>MLI"),
        ("Mali left the African Union.", "SANCTION MLI>AU"),
        ("Peru warned its citizens not to travel to Bolivia.", "SANCTION PER>BOL"),
        ("Peru told its citizens to leave Bolivia.", "SANCTION PER>BOL"),
        ("Peru concentrated forces along the border with Bolivia.", "MOBILIZE PER>BOL"),
        ("Peru called up reservists against Bolivia.", "MOBILIZE PER>BOL"),
        ("Peru took two Bolivian officers prisoner.", "COERCE PER>BOL"),
        ("The Peruvian coast guard stopped a Bolivian ship.", "COERCE PER>BOL"),
        ("Peruvian troops crossed into Bolivia.", "ASSAULT PER>BOL"),
        ("Peru dropped bombs on Bolivia.", "ASSAULT PER>BOL"),
        ("Peru and Bolivia went to war.", "ASSAULT BOL=PER"),
        ("Peru used water cannon against a Bolivian ship.", "ASSAULT PER>BOL"),
        ("Peruvian tourists entered Bolivia.", ""),
        ("Peru raised the spectre of war with Bolivia.", ""),
        ("Peru may impose sanctions on Bolivia.", ""),
    ],
)
def test_phrases(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """One phrase, one act."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru said that Bolivia had violated its airspace.", "ACCUSE PER>BOL"),
        ("Peru alleged that Bolivia was arming rebels.", "ACCUSE PER>BOL"),
        ("Peru claims Bolivia is behind the attack.", "ACCUSE PER>BOL"),
        ("According to Peru, Bolivia broke the truce.", "ACCUSE PER>BOL"),
        ("Peru did not say that Bolivia had violated the treaty.", ""),
        ("The International Court of Justice found that Chile had violated the treaty.", ""),
        ("Peru called Bolivia's decision illegal.", "ACCUSE PER>BOL"),
        ("Peru described the Bolivian dam as a threat.", "ACCUSE PER>BOL"),
        ("Peru described Bolivia as a true friend.", "SUPPORT PER>BOL"),
        ("Peru called the Bolivian accusations baseless.", "REJECT PER>BOL"),
        ("The Peruvian president called his Bolivian counterpart.", "CONSULT BOL=PER"),
    ],
)
def test_charges_without_a_verb_of_accusing(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What one side says that another does wrong, and what it calls it."""
    check(text, wanted)
