"""Who acts and upon whom in passives, lists, where other words stand for a party, and from earlier sentences."""

import pytest
from told_pairs import Pairs, find_pairs


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("SANCTION", "Two Spanish diplomats were expelled from Norway."),
        ("SANCTION", "Two Spanish diplomats have been ordered to leave Norway."),
        ("SANCTION", "Two Spanish diplomats were declared unwelcome in Norway."),
        ("SANCTION", "Two Spanish diplomats were told to leave Oslo."),
        ("SANCTION", "Spanish goods were banned from Norway."),
        ("SANCTION", "A ban on Spanish beef was introduced in Norway."),
        ("SANCTION", "Tariffs on Spanish steel were raised in Norway."),
        ("SANCTION", "Norwegian sanctions were imposed on Spain."),
        ("SANCTION", "Spain has been hit by Norwegian sanctions."),
        ("SANCTION", "Spain was hit with sanctions by Norway."),
        ("SANCTION", "Spain was slapped with Norwegian tariffs."),
        ("SANCTION", "Flights from Norway to Spain were suspended."),
        ("SANCTION", "Norwegian aid to Spain was suspended."),
        ("SANCTION", "Norwegian gas deliveries to Spain were halted."),
        ("SANCTION", "The border between Norway and Spain was closed."),
        ("SANCTION", "Diplomatic relations between Norway and Spain were severed."),
        ("COERCE", "Eight Spanish sailors were arrested in Norway."),
        ("COERCE", "Eight Spanish sailors were detained by the Norwegian coast guard."),
        ("COERCE", "A Spanish trawler was seized off Norway by the coast guard."),
        ("COERCE", "A Spanish journalist was jailed in Norway."),
        ("COERCE", "A Spanish citizen was held in Oslo for three months."),
        ("COERCE", "Spanish property was confiscated in Norway."),
        ("ASSAULT", "Spanish positions were shelled by the Norwegian army."),
        ("ASSAULT", "Three Spanish soldiers were killed by Norwegian fire."),
        ("ASSAULT", "Three Spanish soldiers were killed in a Norwegian air strike."),
        ("ASSAULT", "Spain was attacked by Norway."),
        ("ASSAULT", "A Spanish jet was shot down by Norway."),
        ("ASSAULT", "Norwegian missiles were fired at Spain."),
        ("ASSAULT", "Norwegian shells landed in Spain."),
        ("AID", "Norwegian tents were sent to Spain."),
        ("AID", "Norwegian aid was delivered to Spain."),
        ("AID", "Spain was given a loan by Norway."),
        ("AID", "Spain was granted 20 million dollars by Norway."),
        ("AID", "Spanish soldiers are being trained in Norway."),
        ("AID", "Spanish refugees were taken in by Norway."),
        ("RETREAT", "Eight Spanish sailors were released from prison in Norway."),
        ("RETREAT", "Eight Spanish sailors were freed by Norway."),
        ("RETREAT", "Norwegian sanctions on Spain were lifted."),
        ("RETREAT", "The ban on Spanish beef was lifted by Norway."),
        ("RETREAT", "Norwegian troops were pulled out of Spain."),
        ("RETREAT", "The border between Norway and Spain was reopened."),
        ("RETREAT", "Spanish flights to Norway have been resumed."),
        ("MOBILIZE", "Norwegian troops were deployed along the border with Spain."),
        ("AGREE", "An agreement between Norway and Spain was signed on Monday."),
        ("AGREE", "An agreement was signed on Monday between Norway and Spain."),
        ("AGREE", "A treaty with Spain was signed by Norway."),
        ("AGREE", "A deal was reached between Norway and Spain."),
        ("AGREE", "A joint statement was issued by Norway and Spain."),
        ("AGREE", "The agreement was signed by the foreign ministers of Norway and Spain."),
        ("AGREE", "The accord was initialled in Lima by Norwegian and Spanish negotiators."),
        ("CONSULT", "The Spanish king was received by Norway's prime minister."),
        ("CONSULT", "The Spanish king was received in Oslo."),
        ("CONSULT", "The Spanish foreign minister is expected in Oslo on Monday."),
        ("CONSULT", "The Spanish foreign minister was welcomed at the airport by his Norwegian counterpart."),
        ("CONSULT", "Talks were held in Oslo between Norwegian and Spanish officials."),
        ("CONSULT", "The matter was discussed by the foreign ministers of Norway and Spain."),
        ("CONSULT", "The issue was raised with Spain by Norway's foreign minister."),
        ("ACCUSE", "Spain was accused by Norway of piracy."),
        ("ACCUSE", "Spain was condemned by Norway."),
        ("ACCUSE", "The Spanish ambassador was summoned to the foreign ministry in Oslo."),
        ("ACCUSE", "The Spanish ambassador in Oslo was summoned."),
        ("ACCUSE", "The Spanish ambassador was called in by the Norwegian government."),
        ("ACCUSE", "A protest note was handed to the Spanish ambassador in Oslo."),
        ("ACCUSE", "A Spanish agent was charged with spying in Norway."),
        ("REQUEST", "Spain was asked by Norway to help."),
        ("REQUEST", "Spain was urged by Norway to show restraint."),
        ("REJECT", "Spain's proposal was rejected by Norway."),
        ("REJECT", "Spain's request was turned down by Norway."),
        ("REJECT", "The Spanish offer was dismissed in Oslo."),
        ("SUPPORT", "Spain's decision was welcomed by Norway."),
        ("SUPPORT", "Spain's decision was welcomed in Oslo."),
        ("SUPPORT", "Spain was recognised by Norway."),
        ("SUPPORT", "Spain was congratulated by Norway."),
        ("THREATEN", "Spain was threatened with war by Norway."),
        ("THREATEN", "Spain was warned by Norway not to interfere."),
        ("COOPERATE", "Joint exercises were held by Norway and Spain."),
    ],
)
def test_a_passive_tells_who_acts_by_agent_owner_or_place(event_type: str, sentence: str) -> None:
    assert frozenset(("NOR", "ESP")) in find_pairs(event_type, sentence)


@pytest.mark.parametrize(
    ("event_type", "pairs", "sentence"),
    [
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Norway, Spain and Peru held talks on Monday."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "The foreign ministers of Norway, Spain and Peru met in Nairobi."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "The presidents of Norway and Spain and the king of Peru met in Nairobi."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Leaders from Norway, Spain and Peru met in Nairobi."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Norwegian, Spanish and Peruvian officials met in Nairobi."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "The Norwegian, Spanish and Peruvian foreign ministers met in Nairobi."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Three countries - Norway, Spain and Peru - held talks in Nairobi."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Talks between Norway, Spain and Peru began on Monday."),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Talks among Norway, Spain and Peru were held on Monday."),
        (
            "CONSULT",
            "ESP-NOR ESP-PER NOR-PER",
            "Norwegian Prime Minister Aro Delk, Spanish Prime Minister Juan Sol and Peruvian President Pia Luz met on Monday.",
        ),
        ("CONSULT", "ESP-NOR ESP-PER NOR-PER", "Aro Delk of Norway, Juan Sol of Spain and Pia Luz of Peru met on Monday."),
        ("AGREE", "ESP-NOR ESP-PER NOR-PER", "Norway, Spain and Peru signed a treaty on Monday."),
        ("AGREE", "ESP-NOR ESP-PER NOR-PER", "A treaty was signed by Norway, Spain and Peru."),
        ("AGREE", "ESP-NOR ESP-PER NOR-PER", "The treaty between Norway, Spain and Peru was signed on Monday."),
        ("AGREE", "ESP-NOR ESP-PER NOR-PER", "Ministers from Norway, Spain and Peru initialled the accord."),
        ("COOPERATE", "ESP-NOR ESP-PER NOR-PER", "Troops from Norway, Spain and Peru held a joint exercise."),
        ("COOPERATE", "ESP-NOR ESP-PER NOR-PER", "Norway, Spain and Peru launched joint patrols."),
        ("COOPERATE", "ESP-NOR ESP-PER NOR-PER", "The navies of Norway, Spain and Peru held a joint exercise."),
        ("ACCUSE", "ESP-NOR NOR-PER", "Norway condemned Spain and Peru for the attack."),
        ("ACCUSE", "ESP-NOR NOR-PER", "Norway accused Spain and Peru of piracy."),
        ("SANCTION", "ESP-NOR KEN-NOR NOR-PER", "Norway imposed sanctions on Spain, Peru and Kenya."),
        ("SANCTION", "ESP-NOR KEN-NOR NOR-PER", "Norway expelled diplomats from Spain, Peru and Kenya."),
        ("SANCTION", "ESP-NOR KEN-NOR NOR-PER", "Norway expelled Spanish, Peruvian and Kenyan diplomats."),
        ("SANCTION", "ESP-NOR NOR-PER", "Norway expelled two Spanish and three Peruvian diplomats."),
        ("SANCTION", "ESP-NOR NOR-PER", "Norway expelled two diplomats from Spain and three from Peru."),
        ("CONSULT", "ESP-NOR NOR-PER", "The Norwegian king visited Spain and Peru."),
        ("CONSULT", "ESP-NOR KEN-NOR NOR-PER", "The Norwegian king visited Spain, Peru and Kenya."),
        ("CONSULT", "ESP-NOR NOR-PER", "The Norwegian king travelled to Spain on Monday and to Peru on Tuesday."),
        ("CONSULT", "ESP-NOR NOR-PER ESP-PER", "The Norwegian prime minister met his Spanish and Peruvian counterparts."),
        ("CONSULT", "ESP-NOR NOR-PER", "The Norwegian prime minister met the leaders of Spain and Peru."),
        ("CONSULT", "ESP-NOR NOR-PER", "The Norwegian prime minister met the Spanish king and the Peruvian president."),
        ("CONSULT", "ESP-NOR NOR-PER", "The Norwegian prime minister held talks with Spain and Peru."),
        ("AID", "ESP-NOR NOR-PER", "Norway sent aid to Spain and Peru."),
        ("AID", "ESP-NOR NOR-PER", "Norway gave $3 million to Spain and $2 million to Peru."),
        ("AID", "ESP-NOR NOR-PER", "Norway granted Spain $3 million and Peru $2 million."),
        ("REQUEST", "ESP-NOR NOR-PER", "Norway urged Spain and Peru to stop fighting."),
        ("REQUEST", "ESP-NOR NOR-PER", "Norway called on both Spain and Peru to stop fighting."),
        ("SUPPORT", "ESP-NOR NOR-PER", "Norway thanked Spain and Peru for their help."),
        ("SUPPORT", "ESP-NOR NOR-PER", "Norway recognised Spain and Peru."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Norway and Peru condemned Spain."),
        ("ACCUSE", "ESP-KEN ESP-NOR ESP-PER", "Norway, Peru and Kenya condemned Spain."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway and Peru imposed sanctions on Spain."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway, as well as Peru, imposed sanctions on Spain."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway, joined by Peru, imposed sanctions on Spain."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway imposed sanctions on Spain, and so did Peru."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway imposed sanctions on Spain, as did Peru."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway imposed sanctions on Spain. Peru followed suit."),
        ("SANCTION", "ESP-NOR ESP-PER", "Norway and its ally Peru imposed sanctions on Spain."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Both Norway and Peru condemned Spain."),
        ("ACCUSE", "ESP-NOR ESP-PER", "The governments of Norway and Peru condemned Spain."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Norway, Peru and several other countries condemned Spain."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Spain was condemned by Norway and Peru."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Spain was condemned by Norway as well as by Peru."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Spain was condemned by Norway, Peru and others."),
        ("AID", "ESP-NOR ESP-PER", "Spain received aid from Norway and Peru."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Norway and Peru both summoned the Spanish ambassador."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Norway summoned the Spanish ambassador, while Peru condemned Spain."),
        ("ACCUSE", "ESP-NOR ESP-PER", "Norway condemned Spain and Peru accused it of piracy."),
        ("ACCUSE", "ESP-NOR NOR-PER", "Norway condemned Spain on Monday and Peru on Tuesday."),
        ("REQUEST", "ESP-NOR NOR-PER", "Norway asked Spain to wait and Peru to leave."),
    ],
)
def test_a_list_is_taken_whole(event_type: str, pairs: str, sentence: str) -> None:
    assert find_pairs(event_type, sentence) == {frozenset(pair.split("-")) for pair in pairs.split()}


@pytest.mark.parametrize(
    ("event_type", "sentence"),
    [
        ("ACCUSE", "Spain said Norway had shelled its ports."),
        ("ACCUSE", "According to Spain, Norway seized its trawler."),
        ("AID", "Spain said Norway had given it aid."),
        ("ACCUSE", "Norway had the Spanish ambassador summoned on Monday."),
        ("SANCTION", "Two Spanish diplomats were told to leave Oslo."),
        ("CONSULT", "Norway's foreign minister saw his Spanish colleague in Lima on Monday."),
        ("SUPPORT", "Norway said it was firmly behind Spain."),
        ("CONSULT", "Norway and Spain are in talks on a gas deal."),
        ("REJECT", "Norway blocked Spain's bid to join the club."),
        ("COOPERATE", "A squadron of Norwegian F-16s trained with Spanish jets in May."),
        ("AGREE", "Meeting in Lima, Norwegian and Spanish negotiators agreed on a text."),
        ("SANCTION", "On 12 March Norway expelled two envoys of Spain."),
        ("COERCE", "Three Spanish fishermen are behind bars in Norway."),
        ("COERCE", "Three Spanish fishermen sit in a Norwegian jail."),
        ("COERCE", "The detention of a Spanish journalist in Oslo angered his family."),
        ("COERCE", "In 1965 Norway detached the island from Spain."),
        ("AID", "Norwegian aid also supported two million Spanish girls."),
        ("AGREE", "Norway and Spain have agreed to share information on Peru."),
    ],
)
def test_the_other_party_is_found_where_other_words_stand_for_it(event_type: str, sentence: str) -> None:
    assert frozenset(("NOR", "ESP")) in find_pairs(event_type, sentence)


@pytest.mark.parametrize(
    ("event_type", "article"),
    [
        (
            "REJECT",
            "Norway and Spain quarrel over fish. Norway's premier proposed talks. His counterpart in Madrid turned that idea down.",
        ),
        (
            "AGREE",
            "Norwegian Minister Aro Delk begins a tour of Peru and Spain. In Madrid Mr Delk and his counterpart will sign a pact on fish.",
        ),
        (
            "CONSULT",
            "A row between Norway and Spain grew worse. Spain says Norwegian ships entered its waters. Talks began in Lima on Tuesday.",
        ),
        ("ACCUSE", "Norway's foreign minister gave an interview on Monday. The minister condemned Spain for the attack."),
        ("ACCUSE", "Norwegian officials met all night. In the morning they condemned Spain for the attack."),
        ("ACCUSE", "Voters in Norway are tired of the crisis. Their government condemned Spain for the attack."),
    ],
)
def test_earlier_sentences_tell_who_is_meant(event_type: str, article: str) -> None:
    assert frozenset(("NOR", "ESP")) in find_pairs(event_type, article)


@pytest.mark.parametrize(
    ("event_type", "text", "pairs"),
    [
        pytest.param(
            "REQUEST",
            "Peru's minister told the council that Chilean troops were digging in and demanded that the United Nations impose an embargo.",
            {frozenset(("PER", "UN"))},
            id="who tells also demands",
        ),
        pytest.param(
            "REQUEST", "Iran said Turkey had shelled a post and demanded an apology.", {frozenset(("IRN", "TUR"))}, id="had shelled"
        ),
        pytest.param(
            "SANCTION",
            "Peru demanded that the United Nations impose sanctions on Chile.",
            set(),
            id="sanctions that are only demanded",
        ),
        pytest.param(
            "ACCUSE",
            "A Chilean envoy was asked to the Peruvian foreign ministry and given a verbal protest over Bolivia's name.",
            {frozenset(("CHL", "PER"))},
            id="given a protest, not giving one",
        ),
        pytest.param(
            "SANCTION",
            "Peru is at odds with its neighbours. Peru fears for its fish. In June the EU's top court fined it 2 million euros.",
            {frozenset(("EU", "PER"))},
            id="nobody fines himself",
        ),
    ],
)
def test_verbs_behind_the_first(event_type: str, text: str, pairs: Pairs) -> None:
    """A verb behind "and" or a pronoun behind a verb belongs to whom grammar and sense allow."""
    assert find_pairs(event_type, text) == pairs


@pytest.mark.parametrize(
    ("event_type", "text", "pairs"),
    [
        pytest.param(
            "COERCE",
            "Kenya barred Chadian goods after Chadian forces seized three of its policemen.",
            {frozenset(("KEN", "TCD"))},
            id="its men",
        ),
        pytest.param(
            "ASSAULT", "Chad closed the border when Maltese jets bombed its villages.", {frozenset(("MLT", "TCD"))}, id="its villages"
        ),
        pytest.param("ACCUSE", "Peru says Chile has massed troops on its border.", {frozenset(("CHL", "PER"))}, id="its border"),
        pytest.param("ASSAULT", "Maltese experts say Chadian soldiers fight on its side.", set(), id="on whose side they fight"),
        pytest.param(
            "AGREE", "The German ambassador signed a memorandum in Lima.", {frozenset(("DEU", "PER"))}, id="an envoy signs where he is"
        ),
        pytest.param("AGREE", "The German chancellor signed a memorandum in Lima.", set(), id="a guest signs anything"),
        pytest.param("CONSULT", "Kenya's economy minister led a delegation to Lima.", {frozenset(("KEN", "PER"))}, id="led a delegation"),
        pytest.param("CONSULT", "He took a team of engineers to Paris.", set(), id="took others somewhere, of no country"),
        pytest.param(
            "CONSULT",
            "LIMA, May 14 (Reuters) - Peru and Kenya signed a pact on Tuesday. Kenya's premier, who flew in on Monday, thanked Peru.",
            {frozenset(("KEN", "PER"))},
            id="flew in to where the article is written",
        ),
        pytest.param(
            "ACCUSE",
            "Peru and Chile banned Kenyan tea. The European Commission called the bans a breach of EU rules.",
            {frozenset(("EU", "PER")), frozenset(("CHL", "EU"))},
            id="called the bans a breach",
        ),
        pytest.param(
            "CONSULT",
            "Peru blamed Kenya for it. Kenya blamed Peru. A lake there serves Chileans and Danes. The two envoys will meet in May.",
            {frozenset(("KEN", "PER"))},
            id="citizens are no pair",
        ),
    ],
)
def test_whom_a_possessive_or_a_place_means(event_type: str, text: str, pairs: Pairs) -> None:
    """Nobody strikes what is his own; where an envoy signs or a guest flies in, somebody is at home."""
    assert find_pairs(event_type, text) == pairs
