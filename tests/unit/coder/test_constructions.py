"""The same act told in other words' order: by nouns, passives, opening phrases, and by what comes before or behind it."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In an attack on Bolivia, Peruvian troops burned a village.", "ASSAULT PER>BOL"),
        ("Bolivia has been under Peruvian sanctions since 2020.", "SANCTION PER>BOL ongoing"),
        ("Bolivia was hit by Peruvian tariffs.", "SANCTION PER>BOL"),
        ("Two Bolivian diplomats were expelled from Peru.", "SANCTION PER>BOL"),
        ("Tents donated by Peru arrived in Bolivia.", "AID PER>BOL"),
        ("During his visit to Bolivia, the Peruvian president planted a tree.", "CONSULT PER>BOL"),
        ("After a meeting with his Bolivian counterpart, the Peruvian minister smiled.", "CONSULT BOL=PER"),
        ("An accord was signed between Peru and Bolivia.", "AGREE BOL=PER"),
        ("Bolivia enjoys the support of Peru.", "SUPPORT PER>BOL"),
        ("Bolivia drew criticism from Peru.", "ACCUSE PER>BOL"),
        ("The Bolivian ambassador was summoned to the Peruvian foreign ministry.", "ACCUSE PER>BOL"),
        ("Peru's refusal to pay Bolivia was final.", "REJECT PER>BOL"),
        ("Peru's threat to bomb Bolivia is real.", "THREATEN PER>BOL"),
        ("At the request of Peru, Bolivia sent two judges.", "REQUEST PER>BOL"),
        ("The Peruvian embargo on Bolivia has been lifted.", "RETREAT PER>BOL"),
        ("Three Bolivians held in Peru went on hunger strike.", "COERCE PER>BOL"),
        ("Peruvian tanks have been moved to the Bolivian border.", "MOBILIZE PER>BOL"),
        ("Peru appealed to Bolivia and to the African Union for help.", "REQUEST PER>BOL & REQUEST PER>AU"),
        ("The ban that Peru, Chile and Brazil declared on Bolivia is old.", "SANCTION PER>BOL & SANCTION CHL>BOL & SANCTION BRA>BOL"),
        ("The embargo on Bolivia which Peru imposed is old.", "SANCTION PER>BOL"),
        ("A consignment of lorries from Peru was delivered to Bolivia.", "AID PER>BOL"),
        ("Peru said presidents Vladimir Putin and Alexander Lukashenko would meet.", "CONSULT BLR=RUS planned"),
        ("Peru and Bolivia will reopen their border.", "RETREAT BOL=PER planned"),
        ("Peru and Bolivia restored diplomatic relations after mediation by Chile.", "AGREE BOL=PER | SUPPORT BOL=PER"),
        ("Peru conceded that Bolivia had won.", ""),
        ("Peru helped to arrange talks between Bolivia and Chile.", "CONSULT BOL=CHL | "),
    ],
)
def test_constructions(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """One construction, one act."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chad and Mali share a lake. A Chadian patrol sank a Malian boat; Bamako lodged a protest.",
            "ASSAULT TCD>MLI & ACCUSE MLI>TCD",
            id="a reply in the next clause",
        ),
        pytest.param(
            "Chad recognised Kosovo. Serbia denounced the recognition.", "SUPPORT TCD>XKX & ACCUSE SRB>TCD", id="who did what is denounced"
        ),
        pytest.param(
            "Canada lifted its sanctions on Mali. Norway and Iceland eased their own measures.",
            "RETREAT CAN>MLI & RETREAT NOR>MLI & RETREAT ISL>MLI",
            id="others do the same in turn",
        ),
        pytest.param(
            "Chad condemned the violation of Mali's borders by Niger.", "ACCUSE TCD>NER", id="the doer of what is condemned, not the victim"
        ),
        pytest.param(
            "The EU imposed sanctions on Mali. Norway took similar measures.", "SANCTION EU>MLI & SANCTION NOR>MLI", id="similar measures"
        ),
        pytest.param(
            "Chad and Mali share a lake. The president of Chad called the president of Mali and urged him to open the sluices.",
            "CONSULT MLI=TCD & REQUEST TCD>MLI",
            id="an urging in a call",
        ),
        pytest.param(
            "Mali's military rulers met in May. Chad sent a note. The junta praised Chad.", "SUPPORT MLI>TCD", id="whose junta it is"
        ),
        pytest.param(
            "King Mohammed VI of Morocco wrote to Spanish Prime Minister Pedro Sanchez. Germany's chancellor phoned Sanchez to praise him.",
            "CONSULT DEU=ESP & SUPPORT DEU>ESP",
            id="him, the one phoned",
        ),
        pytest.param(
            "Chad and Mali share a lake. The European Union called on both sides to withdraw and invited them to Brussels.",
            "REQUEST EU>TCD & REQUEST EU>MLI & AGREE EU>TCD & AGREE EU>MLI",
            id="them, invited",
        ),
        pytest.param("Chad flew fighter jets along the frontier with Mali.", "MOBILIZE TCD>MLI", id="jets shown at a border"),
        pytest.param("Chad agreed with the French assessment.", "SUPPORT TCD>FRA", id="agreeing with an opinion"),
        pytest.param("Chad has stopped sending workers to Qatar.", "SANCTION TCD>QAT", id="the end of dealings"),
        pytest.param(
            "Chad and Mali quarrel over a lake. Both have called up troops. A truce took hold in Chad and Mali on Monday.",
            "RETREAT MLI=TCD & MOBILIZE MLI=TCD",
            id="a truce takes hold",
        ),
    ],
)
def test_acts_in_their_context(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What the clause before told settles who is meant."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Spain and Peru signed what they called a historic agreement.", "AGREE ESP=PER", id="what they called"),
        pytest.param("Spain signed what was described as a pact with Peru.", "AGREE ESP=PER", id="what was described as"),
        pytest.param("Spain and Peru signed what is formally a memorandum of understanding.", "AGREE ESP=PER", id="what is formally"),
        pytest.param("Spain and Peru signed what they had.", "", id="what they had"),
        pytest.param("Up to 500 Kenyan soldiers left Uganda.", "RETREAT KEN>UGA", id="up to a number"),
        pytest.param("About two thousand Kenyan soldiers left Uganda.", "RETREAT KEN>UGA", id="about a number in words"),
        pytest.param("Spain and Peru held what officials described as constructive talks.", "CONSULT ESP=PER", id="described as"),
        pytest.param(
            "Spain and Peru signed a pact. It will allow the two armed forces to use each other's ports.",
            "AGREE ESP=PER",
            id="what both are allowed by a pact",
        ),
    ],
)
def test_names_and_numbers_before_nouns(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What something is called and how many there are stand between a verb and its noun."""
    check(text, wanted)
