"""What newspapers say for the cooperative acts: the type and the pair must come out of each sentence."""

from datetime import date

import pytest

from entente.coder import Document, find_events, parse_document
from entente.text import normalise_text


@pytest.mark.parametrize(
    ("event_type", "one", "other", "sentence"),
    [
        ("CONSULT", "KEN", "ETH", "Kenya's foreign minister flew into Addis Ababa on Monday for talks with the Ethiopian government."),
        ("CONSULT", "KEN", "ETH", "Kenyan President William Ruto has been to Ethiopia three times."),
        ("CONSULT", "JPN", "IND", "Tokyo and New Delhi held a fourth round of consultations on maritime security."),
        ("CONSULT", "FRA", "DEU", "The leaders of France and Germany talked for an hour over a video link."),
        ("CONSULT", "BRA", "ARG", "Brazil's president made his first trip abroad to Argentina."),
        ("CONSULT", "NGA", "GHA", "Nigeria's vice-president was received in Accra by the Ghanaian president."),
        ("CONSULT", "NGA", "GHA", "Ghana rolled out the red carpet for the Nigerian president."),
        ("CONSULT", "USA", "CHN", "Talks between American and Chinese trade officials ran late into the night."),
        ("CONSULT", "POL", "LTU", "Polish and Lithuanian ministers gathered in Vilnius to talk about the border."),
        (
            "CONSULT",
            "VNM",
            "LAO",
            "A Vietnamese delegation led by the deputy prime minister is in Vientiane until Friday to see Lao leaders.",
        ),
        ("CONSULT", "VNM", "LAO", "The visit to Vientiane by Vietnam's party chief lasted two days."),
        ("CONSULT", "MEX", "GTM", "The foreign ministers of Mexico and Guatemala are to meet on 3 May in Tapachula."),
        ("CONSULT", "MEX", "GTM", "Guatemala's president is expected in Mexico on Friday."),
        ("CONSULT", "TUR", "GRC", "The Greek premier and the Turkish president conferred for ninety minutes."),
        ("CONSULT", "PAK", "SAU", "Pakistan's army chief called on the Saudi crown prince in Riyadh."),
        ("CONSULT", "ZMB", "COD", "Zambia's president is on a state visit to the Democratic Republic of Congo."),
        (
            "CONSULT",
            "KAZ",
            "UZB",
            "Kazakh Foreign Minister Murat Nurtleu and his Uzbek colleague Bakhtiyor Saidov compared notes on water.",
        ),
        ("CONSULT", "PER", "CHL", "Peru's defence minister exchanged views with his Chilean counterpart."),
        ("AGREE", "KEN", "ETH", "Kenya and Ethiopia put their signatures to a border trade pact."),
        ("AGREE", "JPN", "PHL", "Japan and the Philippines clinched an accord that lets troops train on each other's soil."),
        ("AGREE", "JPN", "PHL", "Under an agreement concluded between Tokyo and Manila, ships may refuel."),
        ("AGREE", "BRA", "PRY", "The two governments, Brazil's and Paraguay's, agreed to set up a joint commission."),
        ("AGREE", "NOR", "GBR", "Oslo said yes to a British proposal for joint patrols."),
        ("AGREE", "CHN", "SLB", "Beijing has pledged to build a port in Solomon Islands."),
        ("AGREE", "IDN", "MYS", "Malaysia accepted Indonesia's invitation to take part in the talks."),
        ("AGREE", "ARM", "AZE", "Armenia and Azerbaijan agreed on the text of a peace treaty."),
        ("AGREE", "ETH", "DJI", "Ethiopia and Djibouti adopted a joint communique after the session."),
        ("AGREE", "GEO", "UKR", "Georgia offered Ukraine its help in rebuilding schools."),
        ("AGREE", "SRB", "HUN", "Budapest has undertaken to store gas for Serbia."),
        ("AGREE", "TGO", "BEN", "Togo and Benin decided to run joint customs posts."),
        ("AGREE", "USA", "MHL", "Washington and Majuro extended the pact by twenty years."),
        ("SUPPORT", "FRA", "ARM", "Paris stands by Yerevan, the French president said."),
        ("SUPPORT", "IND", "BTN", "The Indian prime minister sent his condolences to the people of Bhutan."),
        ("SUPPORT", "ESP", "PSE", "Spain's recognition of Palestine took effect on Tuesday."),
        ("SUPPORT", "CUB", "VEN", "Cuba expressed solidarity with Venezuela."),
        ("SUPPORT", "SGP", "BRN", "Singapore's premier paid tribute to Brunei's sultan."),
        ("SUPPORT", "CHN", "PAK", "Beijing sided with Islamabad in the dispute."),
        ("SUPPORT", "CAN", "UKR", "Ottawa reiterated its unwavering support for Kyiv."),
        ("SUPPORT", "MAR", "CIV", "Ivory Coast opened a consulate in Dakhla and backed Morocco's autonomy plan."),
        ("SUPPORT", "NZL", "FJI", "New Zealand applauded Fiji's return to democracy."),
        ("SUPPORT", "ISR", "USA", "Israel owes the United States a great debt of gratitude, Netanyahu said."),
        ("CONCEDE", "JPN", "KOR", "Japan's foreign minister offered an apology to South Korea."),
        ("CONCEDE", "NLD", "SUR", "The Dutch prime minister apologised for slavery in Suriname."),
        ("CONCEDE", "POL", "UKR", "Warsaw bowed to pressure from Kyiv."),
        ("CONCEDE", "IDN", "AUS", "Jakarta withdrew the case that it had brought against Australia."),
        ("CONCEDE", "RUS", "TUR", "The Russian president expressed regret to Turkey over the deaths."),
        ("COOPERATE", "IND", "VNM", "India and Vietnam launched a joint naval exercise."),
        ("COOPERATE", "USA", "KOR", "American and South Korean troops began their annual drills."),
        ("COOPERATE", "POL", "CZE", "Polish and Czech police arrested smugglers in a joint operation."),
        ("COOPERATE", "NER", "BFA", "Niger and Burkina Faso have joined forces against the jihadists."),
        ("COOPERATE", "ITA", "LBY", "Italy buys gas from Libya."),
        ("COOPERATE", "RUS", "BLR", "Russia and Belarus built the plant together."),
        ("COOPERATE", "MYS", "THA", "Malaysia handed the suspect over to Thai police."),
        ("COOPERATE", "TZA", "UGA", "Tanzania and Uganda are building a pipeline together."),
        ("COOPERATE", "DEU", "NLD", "Germany and the Netherlands merged their tank battalions under a common command."),
        ("AID", "JPN", "KEN", "Kenya received $20 million from Japan."),
        ("AID", "TUR", "SYR", "Turkey sent two field hospitals across the border into Syria."),
        ("AID", "USA", "UKR", "Ukraine took delivery of the first American tanks."),
        ("AID", "CHN", "LKA", "Beijing wrote off Sri Lanka's interest-free loans."),
        ("AID", "ARE", "SOM", "The United Arab Emirates paid the salaries of Somali soldiers."),
        ("AGREE", "DEU", "NAM", "Germany set aside 1.1 billion euros for projects in Namibia."),
        ("AGREE", "GBR", "MDA", "Britain has earmarked 10 million pounds for Moldova."),
        ("AID", "NOR", "MWI", "Norway stepped in with emergency food for Malawi."),
        ("RETREAT", "ISR", "LBN", "The last Israeli soldiers left Lebanon on Tuesday."),
        ("RETREAT", "USA", "VNM", "The United States lifted its arms embargo on Vietnam."),
        ("RETREAT", "CHN", "AUS", "China scrapped its duties on Australian wine."),
        ("RETREAT", "IRN", "GBR", "Iran freed two British citizens."),
        ("RETREAT", "RUS", "UKR", "Russia and Ukraine swapped prisoners of war."),
        ("RETREAT", "IND", "PAK", "India and Pakistan stopped shooting across the line of control."),
        ("RETREAT", "FRA", "DZA", "France returned the skulls of 24 fighters to Algeria."),
        ("RETREAT", "TUR", "NLD", "Turkey reinstated the Dutch ambassador's right to land."),
    ],
)
def test_an_act_is_found_however_it_is_said(event_type: str, one: str, other: str, sentence: str) -> None:
    text = normalise_text(sentence, published=date(2024, 1, 23))
    document = Document(
        "one", text.text, text.sentence_spans, text.published_date, text.title, text.outlet, text.author, text.dateline_place
    )
    found = {(event.type, *sorted({*event.actors, *event.recipients})) for event in find_events(parse_document(document))}
    assert (event_type, *sorted((one, other))) in found
