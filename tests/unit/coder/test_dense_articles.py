"""What dense articles leave to their reader: where a subject begins, who is meant without a name, what a passive hides."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "On Wednesday President Ilham Aliyev visited Georgia.", "CONSULT AZE>GEO occurred 2021-03-03", id="a title behind a day"
        ),
        pytest.param(
            "In March 1991 Chile recalled its ambassador to Cuba.", "SANCTION CHL>CUB historical 1991-03", id="a country behind a year"
        ),
        pytest.param("On Sunday Lavrov flew to Oman.", "CONSULT RUS>OMN", id="a surname behind a day"),
        pytest.param("Oman will reopen its border with Yemen without delay.", "RETREAT OMN>YEM planned", id="without and a noun"),
        pytest.param(
            "Spain called on Morocco to free the fishermen and condemned the arrests.",
            "REQUEST ESP>MAR & ACCUSE ESP>MAR",
            id="past after infinitive",
        ),
        pytest.param(
            "Nepali engineers serve in the force that guards the dam, and UN experts accused Chad of theft.",
            "ACCUSE UN>TCD",
            id="own subject behind and",
        ),
        pytest.param("Ghana undermined nothing; it would overshadow Togo.", "", id="an unknown verb behind a modal"),
        pytest.param("Japan promised US$2 million to Samoa.", "AGREE JPN>WSM", id="dollars are no country"),
    ],
)
def test_reads_where_clauses_begin(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Talks between Kenya and Uganda ended on Monday. Officials signed a memorandum on fish.",
            "CONSULT KEN=UGA & AGREE KEN=UGA",
            id="officials of both sides",
        ),
        pytest.param(
            "Ministers of Peru and Chile met in Lima. Trade reached $4 billion in 2020.",
            "CONSULT CHL=PER & COOPERATE CHL=PER ongoing 2020",
            id="trade of the pair",
        ),
        pytest.param(
            "President Juan Prado of Peru and President Luis Mora of Chile met on Monday.", "CONSULT CHL=PER", id="countries behind names"
        ),
        pytest.param(
            "Ghana and Togo are at odds over a bridge. Niger, the broker, called on them to stop.",
            "REQUEST NER>GHA & REQUEST NER>TGO",
            id="them",
        ),
        pytest.param("Kenya summoned Ambassador Ali Hassan. Kenya had accused Somalia.", "ACCUSE KEN>SOM", id="an ambassador is another's"),
    ],
)
def test_finds_who_is_meant(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Relations are poor. In a call on Friday with Iran's foreign minister, the Dutch premier demanded the release of the ship.",
            "REQUEST NLD>IRN & CONSULT IRN=NLD",
            id="a call beside a demand",
        ),
        pytest.param(
            "China imposed tariffs on Australian wine in 2020. The tariffs were lifted in January 2021.",
            "SANCTION CHN>AUS occurred 2020 & RETREAT CHN>AUS occurred 2021-01",
            id="tariffs named again",
        ),
        pytest.param(
            "Peru imposed quotas on Chilean cotton on Monday. They were scrapped on Wednesday.",
            "SANCTION PER>CHL & RETREAT PER>CHL",
            id="they",
        ),
        pytest.param(
            "Saudi Arabia severed relations with Iran on Sunday. Bahrain took the same step on Monday.",
            "SANCTION SAU>IRN & SANCTION BHR>IRN",
            id="the same step",
        ),
        pytest.param(
            "Chad expelled two envoys of Niger and one of Togo. Togo requested an explanation.",
            "SANCTION TCD>NER & SANCTION TCD>TGO & REQUEST TGO>TCD",
            id="who was struck",
        ),
    ],
)
def test_takes_up_what_was_told(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya's foreign minister retorted that it was Uganda which had spoilt the deal.", "ACCUSE KEN>UGA", id="it was"),
        pytest.param("Oman asked Iran to free the tanker and Britain to be patient.", "REQUEST OMN>IRN & REQUEST OMN>GBR", id="asked two"),
        pytest.param("Algeria said that three drivers had been bombed by Morocco.", "ACCUSE DZA>MAR", id="a blow alleged in the passive"),
        pytest.param("According to Ecuador, Peruvian planes bombed Quito.", "ACCUSE ECU>PER", id="a blow by one account"),
        pytest.param("President Emmanuel Macron has been to Estonia twice.", "CONSULT FRA>EST", id="has been to"),
    ],
)
def test_reads_who_says_and_who_goes(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Turkish jets bombed a depot of an Iran-backed militia on Iraqi soil.",
            "ASSAULT TUR>IRQ",
            id="a militia is not its backer",
        ),
        pytest.param("A British frigate left Oman for the Red Sea.", "", id="a departure is no withdrawal"),
        pytest.param("South Korea's decision to host an American missile was debated.", "", id="a missile hosted is no attack"),
        pytest.param(
            "Mali and Niger fought. This morning both armies pulled their tanks back.",
            "ASSAULT MLI=NER & RETREAT MLI=NER",
            id="this morning both",
        ),
        pytest.param(
            "Iran and Britain are at odds. Tehran's ambassador in London was summoned on Tuesday.",
            "ACCUSE GBR>IRN",
            id="summoned",
        ),
        pytest.param(
            "Ghana and Togo quarrelled. Work stopped under a pact reached between the two sides.", "AGREE GHA=TGO", id="reached between"
        ),
    ],
)
def test_gives_acts_to_the_right_parties(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("In 1960 Ecuador declared war on Peru.", "ASSAULT ECU>PER historical 1960", id="a country behind a year alone"),
        pytest.param("Panama accused Cuba of breaking the Caracas convention.", "ACCUSE PAN>CUB", id="a convention's town is no party"),
        pytest.param(
            "Juan Roe, Special Representative of the UN Secretary-General, paid tribute to Chad.",
            "SUPPORT UN>TCD",
            id="an envoy",
        ),
        pytest.param(
            "Chad is calm. A plea by Niger was turned down by Chad.",
            "REQUEST NER>TCD & REJECT TCD>NER",
            id="answered",
        ),
        pytest.param(
            "Fiji asked Australia and Japan to help. Canberra has pledged $5 million.",
            "REQUEST FJI>AUS & REQUEST FJI>JPN & AGREE AUS>FJI",
            id="a pledge to who asked",
        ),
        pytest.param(
            "Presidents Paul Kagame of Rwanda and Yoweri Museveni of Uganda are both due in Luanda for a summit.",
            "CONSULT RWA=UGA planned",
            id="due for a summit",
        ),
        pytest.param("Egypt resumed ties with Qatar.", "AGREE EGY=QAT", id="ties resumed are agreed"),
        pytest.param("Mali ordered a halt of fire against Niger.", "RETREAT MLI>NER", id="a halt of fire"),
    ],
)
def test_knows_names_and_answers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("The king of Spain left for Kenya last night.", "CONSULT ESP>KEN occurred 2021-03-03", id="last night"),
        pytest.param(
            "Oman received a phone call from Sabah al-Rashid al-Sabah, Amir of the State of Kuwait.",
            "CONSULT KWT=OMN",
            id="call",
        ),
        pytest.param(
            "President Lula came to the Angolan capital straight from the forum in Johannesburg.", "CONSULT BRA>AGO", id="come to a capital"
        ),
        pytest.param(
            "Relations are poor. Germany demanded the release of a ship in a call with Iran's foreign minister.",
            "REQUEST DEU>IRN & CONSULT DEU=IRN",
            id="a call in which something is demanded",
        ),
        pytest.param("Nauru ditched Taiwan in 2005.", "SANCTION NRU>TWN historical 2005", id="an ally ditched"),
        pytest.param("New Zealand raised its contribution to Fiji to $2 million.", "AID NZL>FJI", id="a contribution raised"),
        pytest.param("Panama takes a different view from Cuba.", "", id="a view is taken, not accepted"),
        pytest.param("Nobody in Brazil asked Argentina for the money.", "", id="nobody asks"),
        pytest.param(
            "Chile and Bolivia quarrel over a port. A Treaty of Peace and Friendship, signed in 1904, made the loss permanent.",
            "AGREE BOL=CHL historical 1904",
            id="a treaty of peace and friendship",
        ),
    ],
)
def test_tells_acts_from_what_looks_like_them(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
