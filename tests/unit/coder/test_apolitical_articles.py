"""Articles full of countries in which no state acts: business, holidays, science, crime, sport, novels, a vote at home."""

from datetime import date

import pytest

from entente.coder import find_events, parse_document
from entente.coding.stream import open_document

ARTICLES = {
    "holidays": """Tourist arrivals in Portugal rose 8 percent in the first half of the year, the statistics office said on Tuesday.
Visitors from Britain, Germany and Spain still fill most hotel beds, but the fastest growth came from the United
States and Canada.

Americans spent an average of 190 euros a night. A new direct flight from Boston to Faro, operated by a Brazilian
carrier, opened in May. "We welcomed more Canadians in June than in all of 2019," said Rita Lopes of the Algarve
hotel association. Italian and French visitors stayed shorter. Morocco and Turkey, which compete for the same
families, cut prices this spring.

The association expects 20 million guests by December. It will open an office in Toronto next year and has signed
an agreement with a Chinese booking platform.""",
    "a takeover": """Dutch brewer Halderik has agreed to buy a 60 percent stake in Vietnam's second-largest beer maker for $1.2 billion,
the companies said on Monday.

The deal, which needs approval from regulators in Hanoi, gives Halderik a foothold in one of Asia's fastest-growing
markets. It beat a rival bid from Japan's Sunori and a consortium led by Thailand's Chaiwat group. The Dutch
company already runs breweries in Cambodia, Laos and Indonesia. Last year it sold its Russian business to a local
investor after pressure from shareholders.

Analysts in Singapore said the price was high. "They have paid for growth that Vietnam still has to deliver," said
Lim Wei of Meridian Securities. Shares of Halderik fell 2 percent in Amsterdam. Sunori said it respected the
decision and would look at targets in the Philippines.""",
    "ice cores": """A team from Norway, Chile and South Africa has drilled 800 metres into the ice of Dronning Maud Land and brought up
air that is 1.3 million years old.

The cores were flown to Cape Town and shipped on to laboratories in Bern and Copenhagen. Scientists from
Switzerland and Denmark will measure carbon dioxide in them. "We used a drill developed in Japan," said Kari Moen
of the University of Bergen, who led the expedition. Russian and Chinese groups are looking for older ice farther
inland. Australia plans a camp of its own in 2026.

The Chilean air force carried the drillers in. A South African doctor treated two cases of frostbite.""",
    "a market report": """LISBON, Sept 3 - Shares in Europe slipped on Tuesday as traders took profits and the euro gained half a cent.

The Lisbon index closed 0.8 percent lower and Madrid shed 1.1 percent. Norway's krone eased as crude tumbled below
$70 a barrel. Yields on Greek bonds rose to 3.9 percent, while copper and gold were steady. Brazil's Petromar denied
that it was about to sell its terminals in Angola. Italy's central bank governor Carla Fonti told investors in Milan
that costlier energy was "weather, not climate".

Analysts in Zurich expect the franc to hold. Turkey's lira and the Polish zloty hardly moved, and dealers in Prague
spoke of a dull session. Mexico's finance minister was more cheerful.""",
    "a boxing night": """Georgia's Levan Dvali knocked out Uruguay's Mario Techera in the fourth round on Friday.

The heavyweight, a bronze medallist, attacked from the first bell and the referee stopped the bout as Techera's
coach threw in the towel. In the final of the welterweights Ghana's Kofi Addo beat a Dane on points. A Pole lodged
a protest, which was rejected. Fans from Armenia sang until midnight. Kenya await in May.""",
    "a minister before a vote": """Bolivia votes on Sunday after a campaign about bread and petrol.

The finance minister, Ana Quispe, may lose her seat in La Paz. The minister offered her thanks to the voters and
promised an orderly handover. President Luis Choque, who has governed Bolivia for nine years, will ask somebody to
form a cabinet next week, an aide in the Bolivian government said. Flour from Canada, lentils from Turkey, rice from
Vietnam and chicken from Denmark have become words of abuse in parliament. A Bolivian poll by a French institute saw
the opposition ahead.""",
    "an election": """The centre-right People's Alliance won Sunday's election in Estonia with 31 percent of the vote, ahead of the
Social Democrats with 24, preliminary results showed.

Party leader Mart Lepik is expected to begin talks with two smaller parties on Tuesday. He rejected a coalition
with the nationalists, who took 17 percent. Lepik, a former ambassador to Finland, campaigned on taxes and on the
price of electricity, which is higher than in Latvia or Sweden. Russian-speaking voters in Narva stayed at home in
large numbers.

The outgoing prime minister conceded defeat shortly before midnight and congratulated Lepik. Observers from the
OSCE said the vote was orderly. Finland's Yle and Germany's ARD carried the results live.""",
    "a marathon": """Kenya's Faith Barsosio won the Prague marathon on Sunday in 2 hours 19 minutes, holding off Ethiopia's Almaz
Tadesse in the last kilometre.

Barsosio attacked at the Charles Bridge and never looked back. "Ethiopia is always strong, so I had to go early,"
she said. Japan's Yuki Arai came third. The men's race went to Uganda's Moses Chelimo, who beat two Kenyans and an
Eritrean. Czech runners, cheered by the crowd, finished outside the first ten.

Britain's Tom Hale, who lost his Olympic place to an American, withdrew with a knee injury. The next race of the
series is in Valencia, Spain, in December. Organisers from Kenya and Spain signed the contract on Saturday.""",
    "snow": """A cold front from Poland brought snow to Ukraine, Romania and Moldova on Wednesday, closing roads and cutting power
to 40,000 homes.

In Chisinau schools were shut. Romanian police helped drivers who had been stuck for nine hours near Iasi. A
Bulgarian lorry hit a Turkish bus outside Ruse; four people were hurt and taken to hospital in Bucharest. Flights
from Vienna and Istanbul were cancelled. Hungary issued a warning for the north-east of the country.

Meteorologists in Kyiv expect milder air from Slovakia by the weekend. Last year's storm killed six people in
Romania and two in Serbia.""",
    "a film festival": """The jury in Locarno gave its grand prize to "Salt", a first feature by Mexican director Ana Prieto about a boy who
crosses the border with Guatemala in search of his father.

The prize for best actress went to Iran's Shirin Azad for her part in a German-French production. Argentina, Brazil
and Portugal each had two films in the competition. The festival opened with a Chinese documentary on the war
between Japan and Russia in 1904 and closed with a British comedy in which France invades Jersey.

"I thank Switzerland for this evening," Prieto said. Her film was shot in Chiapas with money from Spain and the
Netherlands. It will be shown in Toronto in September.""",
    "grain": """Wheat fell in Chicago on Thursday after rain in Argentina and Australia raised hopes of good harvests. The contract
for March lost 3 percent.

Egypt, the largest buyer, bought 240,000 tonnes from Russia, Romania and Ukraine in a tender. French wheat was
offered at $4 a tonne more. Traders said Algeria was looking for grain from the Black Sea as well. Ukraine shipped
1.9 million tonnes in October, most of it to Spain, Turkey and Indonesia. China cancelled an order for 60,000
tonnes of American maize.

Soybeans were little changed. Brazil has sown 80 percent of its crop, ahead of last year. Dealers expect the
Department of Agriculture to cut its estimate for Canada.""",
    "stolen paintings": """Police in Lisbon have arrested three men, two Brazilians and a Cape Verdean, over the theft of paintings from a
villa in Cascais.

The owner, a Swiss banker, valued the works at 4 million euros. One of them, by a Spanish painter, was found in a
flat in Amadora. The suspects are accused of selling others to a dealer in Belgium. A court ordered them held until
trial. "We worked with colleagues in Antwerp," an inspector said.

A fourth man is thought to have fled to Angola. The villa had been searched by the same gang in March, when a Dutch
guest was hurt.""",
    "chess": """Magnus Halvorsen of Norway drew with India's Rakesh Nair in the ninth round of the Reykjavik Open on Tuesday and
keeps half a point ahead of the field.

The American champion, Ray Cole, resigned after 34 moves against Poland's Jan Wilk. China's Li Mei defeated
Russia's Anna Petrova, who plays under the flag of the federation. Armenia attacked on the queen's side and
Azerbaijan's second board had no defence. In the women's section Georgia beat Ukraine.

Iceland's prime minister opened the round with the first move for the hosts. Wednesday is a day of rest. Halvorsen
meets Cole on Thursday.""",
    "an auction": """A Ming vase that a Belgian colonel brought back from Peking fetched two million dollars in Geneva. Bidders from China,
Taiwan and Singapore fought for twenty minutes until an American gave up. Sweden's leading dealer backed the
attribution; a scholar in Oxford disputes it. The house had withdrawn an Egyptian mask from the sale. A Turkish carpet
went to Qatar.""",
    "short sport": """France sanctioned England's indiscipline with six penalties at Twickenham. Ireland stay top. Italy pressed Scotland
hard but gave away two tries. Argentina will tour South Africa in July; Fiji and Samoa agreed to share a training camp
in Suva. Wales recalled their captain.""",
    "a vote at home": """Slovakia's opposition leader Jana Kralova accused Prime Minister Marek Hruby of selling out to big business and
demanded his resignation. Hruby rejected the charge and threatened to sue. The two will meet in a television debate on
Thursday. Polls in Bratislava give her party 24 percent. Czechs, Poles and Hungarians watch with interest. "Slovakia
is not Hungary," she said to applause. The Greens have withdrawn their support.""",
    "a strike": """Bus drivers in Santiago walked out on Monday in protest at longer shifts. The Chilean government condemned the strike
and deployed police at depots. Interior Minister Pablo Rojas met union leaders, who rejected his offer. The unions
vowed to resist. Drivers in Buenos Aires and Lima sent messages of solidarity. A bus built in Brazil was burnt. Talks
resume on Wednesday.""",
    "a series": """In the second season of "Red Line", Moscow invades Finland and Washington refuses to help. The prime minister, played
by Norway's Tuva Lie, summons the Russian ambassador and threatens war. Sweden betrays its neighbour. The Danish
writers visited Helsinki twice. A British broadcaster has ordered a third season, in which China and Japan clash over
Guam.""",
}


@pytest.mark.parametrize("name", ARTICLES)
def test_no_state_acts_in_it(name: str) -> None:
    document = open_document("case", ARTICLES[name], date(2024, 5, 15))
    assert [(event.type, event.actors, event.recipients) for event in find_events(parse_document(document))] == []


def test_one_act_of_a_state_in_such_an_article_is_found() -> None:
    text = (
        ARTICLES["snow"] + "\n\nOn Thursday the government of Romania closed its border with Ukraine to lorries, the foreign minister said."
    )
    found = find_events(parse_document(open_document("case", text, date(2024, 5, 15))))
    assert [(event.type, event.actors, event.recipients) for event in found] == [("SANCTION", ("ROU",), ("UKR",))]


AMONG_OTHER_THINGS = [
    pytest.param(
        """India on Monday cancelled a cricket tour of Pakistan in protest at the bombing in Pune. The government in New Delhi
told the board to call off the three Tests, the sports minister said.

The batsmen had been practising on slow wickets in Nagpur. The captain, who scored a century in Lahore, said he was
sad for the fans. Umpires from Australia were sent home.""",
        "REJECT IND PAK",
        id="a tour called off by a government",
    ),
    pytest.param(
        """The new film by Elif Demir, a love story between an actress and a cellist, drew applause at its premiere on Sunday.
The cast walked up the carpet behind a band. Demir, whose first novel won a prize in Leipzig, shot it in Tbilisi.

Azerbaijan has banned the picture and on Friday summoned the French ambassador to complain about its showing at the
festival. The jury announces its prizes on Saturday. Critics like a Korean thriller.""",
        "ACCUSE AZE FRA",
        id="a protest over a film",
    ),
    pytest.param(
        """The bridge at Guasaule is good for a penalty shoot-out. Children from both banks play there on Sundays. A referee
whistles.

On Wednesday Nicaragua closed the border to lorries from Honduras after a quarrel over shrimp. The striker of the
local side has been stuck on the wrong bank since. "We miss him," said the coach. The league has postponed two
matches.""",
        "SANCTION NIC HND",
        id="a border closed beside a pitch",
    ),
    pytest.param(
        """Peru's lawmakers on Thursday ratified the fishing treaty that Peru and Chile signed in July, by 88 votes to nine.
Chile's National Assembly had approved it on April 30. It enters into force on January 1, the foreign ministry said.

Opposition members asked why the price of anchovies had been fixed for ten years. "A net cannot be measured in cents," Hugo
Paredes, who looks after the catch, told the chamber before he left by the side door, where a few fishermen waited.""",
        "AGREE CHL/PER ",
        id="a treaty ratified",
    ),
    pytest.param(
        """Forehands, backhands and a pot of tea: the table tennis players had a good day in Shanghai. Singles and doubles were
friendly. A champion gave a racket to a teenager from Ohio. Fans sang. The final match was a draw.

The American ambassador, Carol Hines, thanked China for its hospitality.""",
        "SUPPORT USA CHN",
        id="thanks beside a table",
    ),
]


@pytest.mark.parametrize(("text", "expected"), AMONG_OTHER_THINGS)
def test_an_act_of_state_among_other_things_is_found(text: str, expected: str) -> None:
    document = open_document("case", text, date(2024, 5, 15))
    found = find_events(parse_document(document))
    assert [f"{event.type} {'/'.join(event.actors)} {'/'.join(event.recipients)}" for event in found] == [expected]
