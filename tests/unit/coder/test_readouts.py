"""Sentences of readouts and dailies that name a third party, or nobody, beside whom the act goes to."""

from collections.abc import Callable

import pytest

IN_LIMA = "Ecuador's president arrived in Peru on Monday. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Moldova condemned the illegal steps taken by Russia in the occupied regions of Georgia.", "ACCUSE MDA>RUS", id="steps taken"
        ),
        pytest.param("Chile denounced the law passed by Peru on the status of the Bolivian port.", "ACCUSE CHL>PER", id="law passed"),
        pytest.param("Sweden praised the efforts made by Norway in the north of Sri Lanka.", "SUPPORT SWE>NOR", id="efforts made"),
        pytest.param("Chile condemned Peru's raid led by a general.", "ACCUSE CHL>PER", id="a party of its own"),
        pytest.param(
            "France, which Turkey has criticised for supplying Greece with frigates, kept silent.", "ACCUSE TUR>FRA", id="criticised for"
        ),
        pytest.param("France, whom Turkey accuses of arming Greece, said nothing.", "ACCUSE TUR>FRA ongoing", id="accuses of"),
        pytest.param(
            "Peru, which Chile has thanked for sending food to Bolivia, will send more.",
            "SUPPORT CHL>PER & AID PER>BOL",
            id="thanked for sending",
        ),
        pytest.param("The minister came from Chad, which Libya has urged to stop helping Niger.", "REQUEST LBY>TCD", id="urged to stop"),
        pytest.param("Turkey has criticised France for supplying Greece with frigates.", "ACCUSE TUR>FRA", id="with an object"),
    ],
)
def test_who_is_judged_or_asked(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(IN_LIMA + "He called for an immediate ceasefire.", "CONSULT ECU>PER", id="a ceasefire"),
        pytest.param(IN_LIMA + "The Ecuadorian leader called for unity in the region.", "CONSULT ECU>PER", id="unity"),
        pytest.param(
            "Peru shelled a village in Ecuador on Monday. Ecuador called for restraint.",
            "ASSAULT PER>ECU & REQUEST ECU>PER",
            id="in a quarrel",
        ),
        pytest.param("Kenya urged the international community to unfreeze Afghan assets.", "", id="the community"),
        pytest.param("Egypt called on all countries to help Sudan.", "", id="all countries"),
        pytest.param("Egypt urged Chad to help Sudan.", "REQUEST EGY>TCD", id="somebody"),
        pytest.param("Egypt rejected the displacement of Palestinians from Gaza.", "", id="the displaced"),
        pytest.param("Turkey rejects violence in Syria.", "", id="violence somewhere"),
        pytest.param("Egypt rejected the displacement of Palestinians by Israel.", "REJECT EGY>ISR", id="by whom"),
        pytest.param("Serbia rejected a partition plan by Germany.", "REJECT SRB>DEU", id="a plan"),
        pytest.param("Peru's president met Chile's new envoy and wished him success.", "CONSULT CHL=PER", id="wished success"),
        pytest.param("Peru wishes Chile to leave the islands.", "REQUEST PER>CHL", id="wishes somebody to"),
    ],
)
def test_words_to_nobody(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Peace called for, ills rejected and good wishes are no act towards a host or a victim."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Armenia said Azerbaijan was using the mines as a pretext for delaying the treaty.", "ACCUSE ARM>AZE", id="a pretext"),
        pytest.param("Azerbaijan says Armenia is holding up the signing of a treaty.", "ACCUSE AZE>ARM", id="holding up"),
        pytest.param("Iran said the United States was looking for an excuse to attack.", "ACCUSE IRN>USA", id="an excuse"),
        pytest.param("Ukraine said Russia was stalling.", "ACCUSE UKR>RUS", id="stalling"),
        pytest.param("Peru said Chile was using new maps.", "", id="using something"),
        pytest.param(
            "Uzbekistan's president was given a welcome in Pakistan and presented a guard of honour.", "SUPPORT PAK>UZB", id="presented"
        ),
        pytest.param("Uzbekistan said it highly valued Pakistan's support.", "SUPPORT UZB>PAK", id="valued"),
        pytest.param("Norway valued the contract with Peru at 20 million dollars.", "", id="a price"),
    ],
)
def test_words_of_charge_and_thanks(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Latvian President Edgars Rinkevics visited Tashkent in October 2019. Uzbekistan's president visited Riga in the same month.",
            "CONSULT LVA>UZB historical 2019-10 & CONSULT UZB>LVA historical 2019-10",
            id="a return in the same month",
        ),
        pytest.param(
            "Peru's foreign minister arrived in Chile on Monday. The Chilean president received the Peruvian minister.",
            "CONSULT PER>CHL occurred 2021-03-01",
            id="one visit told from both ends",
        ),
        pytest.param(
            "Last year Pakistan's exports to Uzbekistan stood at $75 million, up 40 percent from 2018.",
            "COOPERATE PAK=UZB ongoing 2020",
            id="up from",
        ),
        pytest.param(
            "Bilateral trade between Peru and Chile grew to $3 billion, a third more than in 2018.",
            "COOPERATE CHL=PER ongoing -",
            id="than in",
        ),
        pytest.param("Trade between Peru and Chile reached $3 billion in 2018.", "COOPERATE CHL=PER ongoing 2018", id="in"),
    ],
)
def test_days_and_years(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Peru's president asked the Chilean envoy to convey his best wishes to the king.", "", id="greetings"),
        pytest.param("Peru's president asked the Chilean envoy to withdraw the note.", "REQUEST PER>CHL", id="a request"),
        pytest.param("Hungary opposes resolutions against Azerbaijan in the European Parliament.", "", id="where it is heard"),
        pytest.param("Georgia spoke of the need for talks between Azerbaijan and Armenia.", "", id="need for talks"),
        pytest.param(
            "Turkey welcomed the statement made by Georgia on the need for dialogue between Armenia and Iran.",
            "SUPPORT TUR>GEO",
            id="need in a paper",
        ),
    ],
)
def test_words_about_acts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The premiers of Serbia and Bosnia laid the cornerstone of a bridge, financed with a grant of 7 million euros from China.",
            "AID CHN>SRB & AID CHN>BIH",
            id="a grant of a sum",
        ),
        pytest.param("Serbia opened a bridge financed with a loan from China.", "AID CHN>SRB", id="a loan"),
        pytest.param("Peru opened a hospital financed by Chile.", "AID CHL>PER", id="by"),
        pytest.param("Chile closed a radio station financed by Peru.", "", id="closed"),
        pytest.param("Chile bombed a camp funded by Peru.", "ASSAULT CHL>PER", id="bombed"),
    ],
)
def test_works_paid_for(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who paid for what others open gives it to them; he is no party to the opening."""
    check(text, wanted)


def test_a_treaty_beside_what_it_is_for(check: Callable[[str, str], None]) -> None:
    check(
        "It was a long day. Germany will lend Georgia 80 million euros under a treaty signed in Tbilisi by the two finance ministers.",
        "AID DEU>GEO planned & AGREE DEU=GEO",
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "We reject the groundless accusations voiced by France against Azerbaijan. We call on Paris to stop.",
            "REJECT AZE>FRA & REQUEST AZE>FRA",
            id="we are accused",
        ),
        pytest.param("We reject the groundless accusations voiced by France. We call on Paris to stop.", "", id="nobody accused"),
    ],
)
def test_statements_in_the_first_person(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Russia considers the American sanctions illegitimate.", "ACCUSE RUS>USA", id="considers illegitimate"),
        pytest.param("Peru is considering recalling its envoy from Chile.", "THREATEN PER>CHL", id="considers a step"),
        pytest.param("Laos opposes any attempt to split China.", "SUPPORT LAO>CHN", id="any attempt"),
        pytest.param("Laos opposes China's attempt to build a dam.", "REJECT LAO>CHN", id="his attempt"),
        pytest.param("Turkey expects concrete steps from Sweden.", "REQUEST TUR>SWE", id="steps expected"),
        pytest.param(
            "Somalia recalled its ambassador from Ethiopia. Norway urged all parties to lower tensions.",
            "SANCTION SOM>ETH & REQUEST NOR>ETH & REQUEST NOR>SOM",
            id="all parties",
        ),
        pytest.param("Ethiopia's premier Abiy Ahmed and Muse Bihi Abdi of Somaliland signed a memorandum.", "", id="a breakaway's leader"),
        pytest.param("Peru and Chile, which has trained Bolivian soldiers, left.", "AID CHL>BOL", id="which has"),
        pytest.param("Peru and Chile, which have trained Bolivian soldiers, left.", "AID CHL>BOL & AID PER>BOL", id="which have"),
        pytest.param(
            "Xi Jinping held talks with Serbia's president, who is on a state visit to China.", "CONSULT SRB>CHN", id="on a visit"
        ),
        pytest.param("Xi Jinping held talks with Serbia's president in Beijing.", "CONSULT CHN=SRB", id="no visit told"),
    ],
)
def test_stances_and_visits(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            'China urged the United States to "thoroughly correct the practice of tariff hikes".', "REQUEST CHN>USA", id="of whom one asks"
        ),
        pytest.param("Indian duties on American almonds will drop to 5 percent.", "RETREAT IND>USA planned", id="duties fall"),
        pytest.param("Mali warned that any attack on Niger would be a declaration of war.", "", id="whom an attack would hit"),
        pytest.param("Mali warned Niger of an attack.", "THREATEN MLI>NER", id="who is warned"),
        pytest.param(
            "Belarus jailed a Polish journalist. Lithuania condemned the sentence.", "COERCE BLR>POL & ACCUSE LTU>BLR", id="a sentence"
        ),
        pytest.param(
            "North Korea fired a missile into the sea as South Korea's president was boarding his plane.",
            "MOBILIZE PRK>KOR",
            id="his plane",
        ),
        pytest.param("Chinese guards boarded a Philippine vessel.", "COERCE CHN>PHL", id="a vessel"),
        pytest.param("Japan and South Korea share intelligence about North Korea.", "COOPERATE JPN=KOR", id="about a third"),
    ],
)
def test_third_parties_of_news(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Canada's premier told parliament that Indian agents were involved in the killing of a Sikh.", "ACCUSE CAN>IND", id="involved"
        ),
        pytest.param("Canada said Indian firms were involved in the building of a dam.", "", id="involved in no crime"),
        pytest.param("Peru said Chile was wrong to support criminal gangs on its soil.", "", id="crime supported"),
        pytest.param(
            "Bolivia says Peru's canal violates a 1929 treaty.",
            "ACCUSE BOL>PER ongoing - | ACCUSE BOL>PER occurred -",
            id="a treaty of a year",
        ),
        pytest.param(
            "Kyrgyzstan accused Tajikistan of attacking Batken; Tajikistan said Kyrgyz troops had opened fire first.",
            "ACCUSE KGZ>TJK & ACCUSE TJK>KGZ",
            id="charge and countercharge",
        ),
    ],
)
def test_charges_of_crime(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chinese coast guards armed with knives and axes boarded Philippine boats.", "COERCE CHN>PHL", id="armed with"),
        pytest.param("China armed the Philippine coast guard.", "AID CHN>PHL", id="armed somebody"),
        pytest.param(
            "Congo accuses Rwanda of backing the rebels. Rwanda denies the claim.",
            "ACCUSE COD>RWA ongoing & REJECT RWA>COD ongoing | ACCUSE COD>RWA & REJECT RWA>COD",
            id="the claim denied",
        ),
        pytest.param("Congo closed the port. Rwanda denies claims that the rice is gone.", "", id="claims of nobody"),
        pytest.param("Burundi, which has sent troops to help the Congolese army, is silent.", "AID BDI>COD", id="troops that help"),
        pytest.param(
            "Bolivia took Chile to the court. The judges rejected the case. Chile welcomed the verdict.",
            "ACCUSE BOL>CHL",
            id="a verdict welcomed",
        ),
        pytest.param("It was Monday. Chile welcomed the decision of Bolivia.", "SUPPORT CHL>BOL", id="a decision welcomed"),
        pytest.param("Norway reaffirmed its treaty obligations to Estonia.", "SUPPORT NOR>EST", id="obligations"),
    ],
)
def test_answers_and_means(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "A few days before Biden's arrival a senior Chinese official visited Hanoi.", "CONSULT CHN>VNM", id="before an arrival"
        ),
        pytest.param(
            "Days after Peru expelled its envoy, Chile's president visited Bolivia.", "SANCTION PER>CHL & CONSULT CHL>BOL", id="a clause"
        ),
        pytest.param("Iran's foreign minister called in on Oman's sultan in Muscat.", "CONSULT IRN>OMN", id="called in on"),
        pytest.param("Oman brought home a nurse from Iran in exchange for an Iranian diplomat.", "", id="in exchange for"),
        pytest.param("Peru brought home its diplomats from Chile.", "SANCTION PER>CHL", id="brought home"),
        pytest.param(
            "Poland and the Baltic states said they fully supported Finland.",
            "SUPPORT POL>FIN & SUPPORT EST>FIN & SUPPORT LTU>FIN & SUPPORT LVA>FIN",
            id="they are those listed",
        ),
        pytest.param("An Israeli court rejected the appeal of an American student.", "REJECT ISR>USA", id="a student's appeal"),
        pytest.param("Peru rejected a request by Chile for fuel.", "REJECT PER>CHL & REQUEST CHL>PER", id="a state's request"),
        pytest.param("Boeing won an order for 50 jets from Vietnam Airlines.", "", id="an order"),
        pytest.param("Chile won praise from Peru.", "SUPPORT PER>CHL", id="praise"),
        pytest.param(
            "The Security Council extended the arms embargo on South Sudan, with Russia abstaining. South Sudan rejected the resolution.",
            "SANCTION UN>SSD & REJECT SSD>UN",
            id="a council's resolution",
        ),
        pytest.param(
            "South Africa charged Israel with genocide. Namibia condemned Germany. Germany said the charge against Israel had no basis.",
            "ACCUSE ZAF>ISR & ACCUSE NAM>DEU & REJECT DEU>ZAF",
            id="a charge against a third",
        ),
    ],
)
def test_occasions_and_councils(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
