"""What a sentence looks as if it told, and does not; and times that are another act's."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Estonia met Latvia. Estonia spoke of sparks that had damaged a bridge in Latvia and killed a guard.",
            "CONSULT EST=LVA",
            id="a verb behind 'and' in a relative clause",
        ),
        pytest.param("Ghana met Togo. Its envoy wrote about the house arrest of a singer.", "CONSULT GHA=TGO", id="house arrest is a noun"),
        pytest.param(
            "Ghana met Togo. A minister said that Togo was mobilising a primitive fear.", "CONSULT GHA=TGO", id="a fear is no force"
        ),
        pytest.param(
            "Kenya met Uganda. Kenya banned the Mwangaza Front on Friday.",
            "CONSULT KEN=UGA",
            id="an unknown name is somebody else",
        ),
        pytest.param(
            "Egypt met Sudan. The old town, whose walls Egypt captured in 1820, is closed.",
            "CONSULT EGY=SDN",
            id="what a relative clause is about is the object",
        ),
        pytest.param(
            "Peru met Chile. The navy of Peru issued warnings to skippers who fish at night.", "CONSULT CHL=PER", id="warnings to skippers"
        ),
        pytest.param(
            "Mali met France. The last French soldiers who had been stationed in Mali departed on 2 March.",
            "CONSULT FRA=MLI & RETREAT FRA>MLI occurred 2021-03-02",
            id="soldiers who depart",
        ),
        pytest.param(
            "Spain met Algeria. Exports to Spain amounted to 2 billion euros; imports came to 4 billion euros.",
            "CONSULT DZA=ESP & COOPERATE DZA=ESP ongoing | CONSULT DZA=ESP",
            id="imports pay no visit",
        ),
        pytest.param(
            "Fiji met Tonga. Fiji is ending a break of years, according to an agreement with Samoa.",
            "CONSULT FJI=TON",
            id="according to an agreement",
        ),
        pytest.param("Peru met Chile. Peru insisted that the ship was in its waters.", "CONSULT CHL=PER", id="insisting that it is so"),
        pytest.param(
            "Peru met Chile. Peru denied that it had attacked Chile.",
            "CONSULT CHL=PER & REJECT PER>CHL | CONSULT CHL=PER",
            id="denied that it had",
        ),
        pytest.param("Peru will wait until Chile apologises to Bolivia.", "", id="until somebody acts"),
        pytest.param(
            "Peru met Chile. Peru is trying to arrange a meeting between Cuba and Haiti.", "CONSULT CHL=PER", id="trying to arrange"
        ),
        pytest.param(
            "Peru met Chile. Peru rejected a request by the opposition for a vote.", "CONSULT CHL=PER", id="asked by somebody at home"
        ),
        pytest.param("Malta treated hundreds of Libyans wounded in the uprising.", "", id="a participle behind its noun"),
        pytest.param("Laos received two million foreign guests, most of them from Thailand.", "", id="guests of a hotel"),
        pytest.param("Peru met Chile. Its lawyers accused Chile of theft.", "CONSULT CHL=PER", id="lawyers are no government"),
        pytest.param(
            "Turkey met Syria. Turkey closed its border with Iraq in support of Syria.",
            "CONSULT SYR=TUR & SANCTION TUR>IRQ",
            id="in support of",
        ),
        pytest.param("Malaysia sent three navy ships to the Philippines to evacuate its citizens.", "", id="ships that fetch citizens"),
        pytest.param("Peru often makes promises to Chile.", "", id="what is done again and again"),
        pytest.param("Britain signed a treaty on the Falkland Islands.", "", id="a territory of one's own"),
        pytest.param("Audiences liked a comedy in which Peru declares war on Chile.", "", id="a war in a film"),
        pytest.param(
            "Russia recognised Abkhazia. Poland denounced the recognition.",
            "ACCUSE POL>RUS",
            id="a breakaway region recognised, and denounced",
        ),
        pytest.param("Peru said that it would wait until Chile had released two Peruvian sailors.", "", id="until something has been done"),
        pytest.param("Peru pressed a button to reopen the road to Chile.", "", id="a button is pressed"),
        pytest.param("The islands, which Argentina calls the Malvinas, are cold.", "", id="what a place is called"),
    ],
)
def test_no_act(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What only looks like an act tells none."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Laos thanked Vietnam for the hall, which was completed in 2018.",
            "SUPPORT LAO>VNM occurred -",
            id="a year in a relative clause",
        ),
        pytest.param("Laos praised Vietnam for the election of 15 January.", "SUPPORT LAO>VNM occurred -", id="the day of a noun"),
        pytest.param(
            "Algeria recalled its ambassador from France on Tuesday after Kenya had condemned Mali.",
            "SANCTION DZA>FRA occurred 2021-03-02 & ACCUSE KEN>MLI occurred -",
            id="had done it before",
        ),
        pytest.param(
            "Egypt met Turkey in June 2013. Turkey recalled its ambassador from Egypt in November of that year.",
            "CONSULT EGY=TUR historical 2013-06 & SANCTION TUR>EGY historical 2013-11",
            id="a month of that year",
        ),
        pytest.param(
            "Mali visited Spain on 3 February. Two days later Mali condemned Spain.",
            "CONSULT MLI>ESP occurred 2021-02-03 & ACCUSE MLI>ESP occurred 2021-02-05",
            id="two days later",
        ),
        pytest.param(
            "Mali visited Spain on 3 February. Mali condemned Spain the following month.",
            "CONSULT MLI>ESP occurred 2021-02-03 & ACCUSE MLI>ESP occurred 2021-03",
            id="the following month",
        ),
        pytest.param(
            "Spain on Tuesday introduced visas for Canadians with effect from Monday.",
            "SANCTION ESP>CAN planned 2021-03-08",
            id="with effect from a day to come",
        ),
        pytest.param("The Irish prime minister leaves for Latvia in the evening.", "CONSULT IRL>LVA planned", id="leaves in the evening"),
        pytest.param("Kenya is going to deliver tents to Chad.", "AID KEN>TCD planned", id="is going to"),
        pytest.param(
            "Peru rejects the Chilean accusation, its foreign ministry said on Monday.",
            "REJECT PER>CHL occurred 2021-03-01",
            id="words said on a day",
        ),
        pytest.param(
            "Kenya announced on Monday that it was recalling its ambassador from Chad.",
            "SANCTION KEN>TCD occurred 2021-03-01 | SANCTION KEN>TCD ongoing 2021-03-01",
            id="a measure announced on a day",
        ),
        pytest.param(
            "Relations have been bad since 2005, when Belarus expelled a Polish diplomat.",
            "SANCTION BLR>POL historical 2005",
            id="since a year, when",
        ),
        pytest.param("Today the Peruvian and Chilean armies train together.", "COOPERATE CHL=PER ongoing -", id="today for nowadays"),
        pytest.param(
            "Estonia accused Latvia of breaking a truce brokered in June 2020.",
            "ACCUSE EST>LVA occurred -",
            id="a time beside a participle",
        ),
        pytest.param(
            "Estonia repealed the tariffs on Latvia that it introduced in June 2020.",
            "RETREAT EST>LVA occurred - & SANCTION EST>LVA occurred 2020-06 | RETREAT EST>LVA occurred -",
            id="a time behind that it",
        ),
        pytest.param(
            "Kenya on Tuesday accused Chad of bombing its villages and vowed to retaliate.",
            "ACCUSE KEN>TCD occurred 2021-03-02 & THREATEN KEN>TCD occurred 2021-03-02",
            id="a second verb on the same day",
        ),
        pytest.param(
            "Mali met Niger on Tuesday. On Wednesday, less than a day later, Niger condemned Mali.",
            "CONSULT MLI=NER occurred 2021-03-02 & ACCUSE NER>MLI occurred 2021-03-03",
            id="less than a day later",
        ),
        pytest.param("Kenya is to meet Chad on Thursday.", "CONSULT KEN=TCD planned 2021-03-04", id="planned for the day of the article"),
        pytest.param("Kenya will meet Chad in three days.", "CONSULT KEN=TCD planned 2021-03-07", id="in three days"),
        pytest.param("Kenya will meet Chad in ninety days.", "CONSULT KEN=TCD planned 2021-06", id="in ninety days"),
        pytest.param(
            "Mali met Niger on Wednesday, two days after Togo had condemned Benin.",
            "CONSULT MLI=NER occurred 2021-03-03 & ACCUSE TGO>BEN occurred 2021-03-01",
            id="two days after",
        ),
        pytest.param("Kenya agreed to lend Chad tents in July.", "AGREE KEN>TCD occurred -", id="what is agreed for a later month"),
        pytest.param(
            "Kenya met Chad on Tuesday. The two countries agreed to reopen the road.",
            "CONSULT KEN=TCD occurred 2021-03-02 & AGREE KEN=TCD occurred 2021-03-02",
            id="agreed where they met",
        ),
        pytest.param("Kenya will host the next meeting of Chad and Mali in June.", "CONSULT MLI=TCD planned 2021-06", id="will host"),
        pytest.param(
            "Bolivia watched the implementation of the statement signed by Peru and Chile.",
            "AGREE CHL=PER historical -",
            id="a statement in force",
        ),
        pytest.param("Malaysia has deported 300 Indonesians since January.", "COERCE MYS>IDN ongoing", id="since January"),
        pytest.param("Paraguay still recognises Taiwan.", "SUPPORT PRY>TWN ongoing", id="recognises"),
        pytest.param(
            "Tonga visited Fiji in May 2020, and Fiji visited Tonga the year after.",
            "CONSULT TON>FJI occurred 2020-05 & CONSULT FJI>TON occurred 2021",
            id="the year after",
        ),
    ],
)
def test_times_of_others(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A time dates the act whose clause it stands in."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Peru issued an ultimatum to Chile to normalize relations with Malta.", "THREATEN PER>CHL", id="an ultimatum to do it"
        ),
        pytest.param("Peru sent a request to Chile to close its border with Malta.", "REQUEST PER>CHL", id="a request to do it"),
        pytest.param("Peru and Chile held talks with a focus on Malta.", "CONSULT CHL=PER", id="what talks are about"),
        pytest.param("Peru announced sanctions against the OPEC member.", "", id="a member, not the body"),
        pytest.param("Peru helped the Chilean opposition.", "", id="helps those at odds with their country"),
        pytest.param("Peru is ready to contribute troops to the UN force in Malta.", "AGREE PER>MLT", id="to a force somewhere"),
        pytest.param(
            "Peru is sending troops to the UN peacekeeping force in Malta.", "AID PER>MLT ongoing", id="sent to a force somewhere"
        ),
        pytest.param("Peru deported 40 ethnic Koreans in March.", "", id="of another people, not of another state"),
        pytest.param("The Danish toymaker warned that dearer Saudi plastic would cost it dear.", "", id="a maker of toys"),
        pytest.param("Peru arrived at talks with Chile on ways to revive the truce with Malta.", "CONSULT CHL=PER", id="ways to do it"),
        pytest.param("Chad kept its brigades in their trenches throughout the talks in Algiers.", "", id="where talks are"),
        pytest.param(
            'Peru rejected Chilean charges that Lima was arming rebels in Fiji, calling them "baseless".',
            "REJECT PER>CHL",
            id="charges called so",
        ),
        pytest.param("Al Shabaab fighters stormed an African Union base.", "", id="a body and an armed group"),
    ],
)
def test_who_is_only_named(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is asked for is not done; names that only tell what talks are about, where a force is or who its members are, are no parties."""
    check(text, wanted)
