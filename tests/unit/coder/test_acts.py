"""Kinds of acts and the ways to put them into a sentence."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Russia massed troops on the border with Ukraine.", "MOBILIZE RUS>UKR", id="troops massed at a border"),
        pytest.param("Iran seized a Greek tanker in the Gulf.", "COERCE IRN>GRC", id="a ship was seized"),
        pytest.param(
            "Bahrain opened an embassy in Israel.",
            "COOPERATE BHR>ISR | AGREE BHR>ISR | SUPPORT BHR>ISR | AGREE BHR=ISR",
            id="a country's embassy opened",
        ),
        pytest.param("Spain recognised Palestine.", "SUPPORT ESP>PSE", id="recognition is support"),
        pytest.param("Vietnam congratulated Cuba on its national day.", "SUPPORT VNM>CUB", id="congratulations are support"),
        pytest.param("Egypt and Greece held a joint naval exercise.", "COOPERATE EGY=GRC", id="a joint exercise is cooperation"),
        pytest.param("China imposed tariffs on Australian wine.", "SANCTION CHN>AUS", id="tariffs are a sanction"),
        pytest.param("Niger closed its border with Benin.", "SANCTION NER>BEN", id="closing a border is a sanction"),
        pytest.param("The Netherlands apologised to Indonesia.", "CONCEDE NLD>IDN", id="an apology is a concession"),
        pytest.param("Israel expressed regret to Turkey over the raid.", "CONCEDE ISR>TUR", id="voicing regret is a concession"),
        pytest.param(
            "Hackers of the Russian military attacked Estonian ministries.", "COERCE RUS>EST | ASSAULT RUS>EST", id="a cyber attack"
        ),
        pytest.param("Tunisia deported 200 migrants to Libya.", "COERCE TUN>LBY", id="deporting citizens"),
        pytest.param("Turkey shot down a Russian jet.", "ASSAULT TUR>RUS", id="shooting down a plane"),
        pytest.param("Ghana praised Rwanda for its reforms.", "SUPPORT GHA>RWA", id="praise is support"),
        pytest.param(
            "Iran and Sweden exchanged prisoners.",
            "RETREAT IRN=SWE | RETREAT IRN>SWE & RETREAT SWE>IRN | COOPERATE IRN=SWE",
            id="a prisoner exchange",
        ),
        pytest.param(
            "Portugal extradited a suspect to Brazil.",
            "COOPERATE PRT>BRA | AID PRT>BRA | CONCEDE PRT>BRA | RETREAT PRT>BRA",
            id="extradition",
        ),
        pytest.param("India donated 100,000 vaccine doses to Nepal.", "AID IND>NPL", id="vaccines donated"),
        pytest.param(
            "North Korea fired a missile over Japan.",
            "ASSAULT PRK>JPN | MOBILIZE PRK>JPN | THREATEN PRK>JPN | COERCE PRK>JPN",
            id="fired missiles into",
        ),
        pytest.param("British jets intercepted Russian bombers.", "MOBILIZE GBR>RUS | COERCE GBR>RUS", id="jets intercepted"),
        pytest.param("Belgium opened an investigation into Iranian spying.", "ACCUSE BEL>IRN", id="an investigation opened"),
        pytest.param("Italy is training Libyan coast guards.", "AID ITA>LBY ongoing | COOPERATE ITA>LBY ongoing", id="training soldiers"),
        pytest.param(
            "Russia annexed Crimea from Ukraine in 2014.", "COERCE RUS>UKR historical 2014 | ASSAULT RUS>UKR historical 2014", id="annexed"
        ),
        pytest.param("Egypt and Cyprus signed a memorandum of understanding on gas.", "AGREE CYP=EGY", id="a memorandum on gas"),
        pytest.param("Protesters stormed the Saudi embassy in Tehran.", "", id="crowd storms embassy"),
        pytest.param("Azerbaijan blockaded the road to Armenia.", "COERCE AZE>ARM | SANCTION AZE>ARM", id="blockade"),
        pytest.param("The United States pledged $100 million to Jordan.", "AGREE USA>JOR", id="pledge at a summit"),
        pytest.param("Gambia took Myanmar to the International Court of Justice.", "ACCUSE GMB>MMR", id="a lawsuit accuses"),
        pytest.param("Chile turned the offer from Bolivia down.", "REJECT CHL>BOL & AGREE BOL>CHL", id="a particle behind the object"),
        pytest.param("Algeria told Spain to withdraw its envoy.", "REQUEST DZA>ESP", id="telling somebody to act"),
        pytest.param(
            "Russia will cut gas supplies to Moldova unless it pays its bills.", "THREATEN RUS>MDA", id="a punishment on a condition"
        ),
        pytest.param(
            "Thailand blamed Cambodia for the clash and Cambodia blamed Thailand.", "ACCUSE THA>KHM & ACCUSE KHM>THA", id="blame returned"
        ),
        pytest.param("Talks between Oman and Iran could begin in May.", "", id="talks only thought of"),
        pytest.param(
            "Talks between Oman and Iran are scheduled for May.", "CONSULT IRN=OMN planned | CONSULT OMN=IRN planned", id="talks set"
        ),
        pytest.param("Sweden reopened its embassy in Libya.", "SUPPORT SWE>LBY", id="an embassy reopened"),
        pytest.param("Finland froze the assets of Belarus.", "SANCTION FIN>BLR", id="assets frozen"),
        pytest.param("Japan forgave the debts of Myanmar.", "AID JPN>MMR", id="debt forgiven"),
    ],
)
def test_kinds_of_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """One sentence for acts of each kind."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Two Russian diplomats were expelled by Norway.",
            "COERCE NOR>RUS | SANCTION NOR>RUS",
            id="an ambassador is expelled by the host",
        ),
        pytest.param(
            "New sanctions were imposed on Belarus by Canada.", "SANCTION CAN>BLR", id="sanctions were imposed by a country on another"
        ),
        pytest.param(
            "Kenyan President William Ruto was received by King Mohammed VI of Morocco in Rabat.",
            "CONSULT KEN>MAR",
            id="a president was received by a king",
        ),
        pytest.param("Rwanda was accused by Burundi of arming rebels.", "ACCUSE BDI>RWA", id="a country was accused by another"),
        pytest.param(
            "The village was shelled by Armenian forces from across the border with Azerbaijan on Monday.",
            "ASSAULT ARM>AZE occurred 2021-03-01",
            id="a village was shelled by the forces of another",
        ),
        pytest.param(
            "The Turkish offer was rejected by Greece.", "REJECT GRC>TUR & AGREE TUR>GRC", id="an offer was rejected by the other"
        ),
        pytest.param(
            "A fisheries agreement was signed by Mauritania and Senegal.", "AGREE MRT=SEN", id="an agreement was signed by two governments"
        ),
        pytest.param(
            "Pakistan was granted a loan of $2 billion by Saudi Arabia.", "AID SAU>PAK", id="a loan was granted by one to another"
        ),
        pytest.param(
            "The Chinese ambassador was summoned by the Swedish foreign ministry.",
            "ACCUSE SWE>CHN",
            id="an envoy was summoned by the ministry",
        ),
        pytest.param(
            "Qatar was thanked by the Afghan president for hosting the talks.",
            "SUPPORT AFG>QAT",
            id="a country was thanked by another's president",
        ),
        pytest.param("Three Norwegian citizens were arrested by Iran.", "COERCE IRN>NOR", id="citizens were arrested by another country"),
        pytest.param("The pipeline was damaged near Poland.", "", id="agentless passive gives no event"),
    ],
)
def test_passive_voice(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The grammatical subject undergoes the act; the agent stands after "by" or in a clause of its own."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Talks between Ethiopia and Egypt took place in Khartoum.", "CONSULT EGY=ETH", id="talks between two countries"),
        pytest.param(
            "A meeting between the defence ministers of India and Vietnam was held in Hanoi.",
            "CONSULT IND=VNM",
            id="a meeting between two ministers",
        ),
        pytest.param(
            "Moscow announced the withdrawal of its troops from Syria.", "RETREAT RUS>SYR", id="the withdrawal of troops from a country"
        ),
        pytest.param(
            "Japan's condemnation of the North Korean missile test was swift.", "ACCUSE JPN>PRK", id="condemnation of a country's test"
        ),
        pytest.param("An attack by Israel on Lebanon killed three people.", "ASSAULT ISR>LBN", id="an attack by one on another"),
        pytest.param(
            "The signing of the border treaty between Kyrgyzstan and Tajikistan took place in Bishkek.",
            "AGREE KGZ=TJK",
            id="the signing of a treaty between two",
        ),
        pytest.param(
            "In a phone call, the presidents of Brazil and Argentina discussed trade.",
            "CONSULT ARG=BRA",
            id="a phone call between two presidents",
        ),
        pytest.param("Russia's invasion of Ukraine was discussed at length.", "ASSAULT RUS>UKR", id="its invasion of"),
        pytest.param(
            "The expulsion of two Czech diplomats by Russia drew protests.",
            "COERCE RUS>CZE | SANCTION RUS>CZE",
            id="the expulsion of diplomats by",
        ),
        pytest.param(
            "A ceasefire between Armenia and Azerbaijan took effect on Monday.",
            "RETREAT ARM=AZE occurred 2021-03-01 | AGREE ARM=AZE occurred 2021-03-01",
            id="a ceasefire between",
        ),
        pytest.param("The dispute between Peru and Chile over the sea is old.", "", id="a dispute is no act"),
    ],
)
def test_acts_as_nouns(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The act is a noun: "the visit of", "talks between", "its withdrawal from"."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Jordan held talks with Iraq.", "CONSULT IRQ=JOR", id="held talks with"),
        pytest.param("The United States imposed sanctions on Iran.", "SANCTION USA>IRN", id="imposed sanctions on"),
        pytest.param("Ukraine expressed gratitude to Poland for its support.", "SUPPORT UKR>POL", id="expressed gratitude to"),
        pytest.param("The Thai prime minister paid a visit to Laos.", "CONSULT THA>LAO", id="paid a visit to"),
        pytest.param("Vietnam lodged a protest with China over the drilling rig.", "ACCUSE VNM>CHN", id="lodged a protest with"),
        pytest.param("Norway provided humanitarian aid to Sudan.", "AID NOR>SDN", id="provided aid to"),
        pytest.param("Turkey carried out air strikes on Syria.", "ASSAULT TUR>SYR", id="carried out air strikes on"),
        pytest.param("Armenia made an appeal to Russia for help.", "REQUEST ARM>RUS", id="made an appeal to"),
        pytest.param("Bolivia reached an agreement with Paraguay on river trade.", "AGREE BOL=PRY", id="reached an agreement with"),
        pytest.param("China offered condolences to Nepal after the earthquake.", "SUPPORT CHN>NPL", id="offered condolences to"),
        pytest.param(
            "Rwanda gave the Danish foreign minister a warm welcome in Kigali.",
            "CONSULT DNK>RWA | SUPPORT RWA>DNK",
            id="gave a warm welcome",
        ),
        pytest.param("Mexico voiced support for Argentina's claim to the islands.", "SUPPORT MEX>ARG", id="voiced support for"),
        pytest.param("Austria levelled harsh criticism at Hungary.", "ACCUSE AUT>HUN", id="levelled criticism at"),
        pytest.param("Chile agreed to ease visa rules for Haitians.", "AGREE CHL>HTI | CONCEDE CHL>HTI", id="took steps to ease"),
        pytest.param("Syrian troops opened fire on Turkish soldiers.", "ASSAULT SYR>TUR", id="opened fire on"),
    ],
)
def test_light_verbs(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The verb says little and its object names the act: "held talks", "opened fire"."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The European Union imposed sanctions on Belarus and Russia.", "SANCTION EU>BLR & SANCTION EU>RUS", id="two objects"),
        pytest.param("France together with Germany condemned Syria.", "ACCUSE FRA>SYR & ACCUSE DEU>SYR", id="together with"),
        pytest.param("Hungary, a member of NATO, criticised Ukraine.", "ACCUSE HUN>UKR", id="an apposition"),
        pytest.param("The Swiss foreign minister flew to Uzbekistan to discuss energy.", "CONSULT CHE>UZB", id="an infinitive of purpose"),
        pytest.param("Japan protested to Russia, accusing it of flying over the islands.", "ACCUSE JPN>RUS", id="a participle"),
        pytest.param(
            "Cuba condemned and rejected the American statement.", "ACCUSE CUB>USA & REJECT CUB>USA", id="coordinated verbs, object shared"
        ),
        pytest.param(
            "Kyiv said that Hungary had blocked a loan to Ukraine.",
            "ACCUSE UKR>HUN | SANCTION HUN>UKR | ACCUSE UKR>HUN & SANCTION HUN>UKR",
            id="object clause with another's act",
        ),
        pytest.param(
            "Leaders of Brazil, Argentina and Uruguay met in Montevideo.",
            "CONSULT ARG=BRA & CONSULT ARG=URY & CONSULT BRA=URY",
            id="three meet",
        ),
        pytest.param(
            "Switzerland imposed sanctions on officials from Myanmar, Belarus and Zimbabwe.",
            "SANCTION CHE>MMR & SANCTION CHE>BLR & SANCTION CHE>ZWE",
            id="a list of those sanctioned",
        ),
        pytest.param("Chad received food which Algeria had sent.", "AID DZA>TCD", id="relative whose object is the head"),
        pytest.param("Trade between Kenya and Uganda reached $1.2 billion in 2020.", "COOPERATE KEN=UGA ongoing 2020", id="trade going on"),
        pytest.param(
            "After meeting the Iraqi prime minister, the Jordanian king flew home.", "CONSULT IRQ=JOR", id="gerund after preposition"
        ),
    ],
)
def test_structure_of_the_sentence(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Coordination, relative clauses, appositions, lists."""
    check(text, wanted)
