"""Whose time it is where a sentence has several clauses, and when the acts of a story were that is told without years."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Uruguay has called off a visit to Paraguay planned for Wednesday, the ministry said.",
            "REJECT URY>PRY occurred -",
            id="time that what is called off was planned for",
        ),
        pytest.param(
            "Uruguay called off a planned visit to Paraguay on Wednesday.",
            "REJECT URY>PRY occurred 2021-03-03",
            id="time behind what was planned for no day",
        ),
        pytest.param(
            "Uruguay expressed its gratitude to Paraguay, which in January offered 200 nurses.",
            "SUPPORT URY>PRY occurred - & AGREE PRY>URY occurred 2021-01",
            id="time behind the relative pronoun",
        ),
        pytest.param(
            "Uruguay, which has suspended its aid to Paraguay, summoned the Paraguayan ambassador on Tuesday.",
            "ACCUSE URY>PRY occurred 2021-03-02 & SANCTION URY>PRY occurred -",
            id="act of a relative clause, time of the main clause behind it",
        ),
        pytest.param(
            "Uruguay, which had left the pact in February, on Tuesday expelled two Paraguayan diplomats.",
            "SANCTION URY>PRY occurred 2021-03-02",
            id="time between an aside and the verb",
        ),
        pytest.param(
            "Uruguay expelled a Chilean diplomat on 9 February over Chile's recognition of Paraguay in January.",
            "SANCTION URY>CHL occurred 2021-02-09 & SUPPORT CHL>PRY occurred 2021-01",
            id="time behind a noun that tells an act",
        ),
        pytest.param(
            "Uruguay stopped Paraguayan grain from being loaded at Montevideo in early February.",
            "SANCTION URY>PRY occurred 2021-02",
            id="time behind what is kept from being done",
        ),
        pytest.param(
            "Uruguay regrets what its own army did between 1904 and 1908 and will apologise to Paraguay.",
            "CONCEDE URY>PRY occurred -",
            id="no promise was made in the years it is about",
        ),
        pytest.param(
            "Uruguay scrapped a meeting with Paraguay, planned for a summit in Lima next week.",
            "REJECT URY>PRY occurred -",
            id="what was done was not done next week",
        ),
        pytest.param(
            "Uruguay's president signed a treaty with Paraguay in April.", "AGREE PRY=URY occurred 2020-04", id="what was signed was before"
        ),
        pytest.param(
            "Asked by Uruguay to halt the Saturday ferry, Paraguay refused.",
            "REQUEST URY>PRY occurred - & REJECT PRY>URY occurred -",
            id="weekday of a ferry",
        ),
        pytest.param(
            "At a Tuesday ceremony in Lima the presidents of Uruguay and Paraguay signed a treaty.",
            "AGREE PRY=URY occurred 2021-03-02",
            id="weekday of an occasion",
        ),
        pytest.param(
            "Uruguay's trade with Paraguay, it was noted with regret, and nobody liked to hear it, had shrunk to $1.4 billion in 2019.",
            "COOPERATE PRY=URY ongoing 2019",
            id="year of trade far behind",
        ),
        pytest.param(
            "In May 2018 Uruguay expelled a Paraguayan envoy, and Chile accused Paraguay of spying. Paraguay then expelled two Uruguayans.",
            "SANCTION URY>PRY historical 2018-05 & ACCUSE CHL>PRY historical & SANCTION PRY>URY historical -",
            id="what followed on an act of long ago",
        ),
        pytest.param(
            "In March 2018 Uruguay sent home a Paraguayan envoy.\n\nParaguay threw out two Uruguayans.",
            "SANCTION URY>PRY historical 2018-03 & COERCE PRY>URY occurred -",
            id="another paragraph tells of now",
        ),
        pytest.param(
            "Uruguay criticised the treaty that Chile and Peru signed in 1994, and Uruguay expelled two Chileans.",
            "AGREE CHL=PER historical 1994 & ACCUSE URY>CHL occurred & ACCUSE URY>PER occurred & SANCTION URY>CHL occurred -",
            id="an old treaty is only background",
        ),
        pytest.param(
            "Talks between Uruguay and Paraguay are conducted through the Swiss embassy.", "CONSULT PRY=URY ongoing", id="talks that go on"
        ),
        pytest.param("Talks between Uruguay and Paraguay were held in Lima.", "CONSULT PRY=URY occurred", id="talks that are over"),
        pytest.param("Uruguayan guns have been shelling Paraguayan villages.", "ASSAULT URY>PRY ongoing", id="shelling that goes on"),
        pytest.param("Uruguayan guns had been shelling Paraguayan villages.", "ASSAULT URY>PRY occurred", id="shelling that was"),
        pytest.param("Uruguay used to accuse Paraguay of piracy.", "ACCUSE URY>PRY historical -", id="what somebody used to do"),
        pytest.param(
            "In February Uruguay accused Paraguay of auctioning oil in the waters off the island, recalled its ambassador to Paraguay and "
            "closed all bridges.",
            "ACCUSE URY>PRY occurred 2021-02 & SANCTION URY>PRY occurred 2021-02",
            id="time at the head of several acts of one subject",
        ),
        pytest.param(
            "In February Uruguay expelled a Paraguayan diplomat. Paraguay protested the same day.",
            "SANCTION URY>PRY occurred 2021-02 & ACCUSE PRY>URY occurred 2021-02",
            id="the same day of a month",
        ),
        pytest.param(
            "The line held until 1960, when Uruguay declared war on Paraguay.",
            "ASSAULT URY>PRY historical 1960",
            id="year that ends something",
        ),
        pytest.param(
            "He read out the decree of 3 January, bound in leather, by which Uruguay recognises Paraguay.",
            "SUPPORT URY>PRY occurred 2021-01-03",
            id="text by which something is done",
        ),
        pytest.param(
            "Uruguay's president told reporters on Tuesday that the island had been sold to a firm and asked Paraguay to build a bridge.",
            "REQUEST URY>PRY occurred 2021-03-02",
            id="second of two verbs, whose infinitive it governs",
        ),
        pytest.param(
            "On Tuesday Uruguay went a step further: it expelled two Paraguayan diplomats.",
            "SANCTION URY>PRY occurred 2021-03-02",
            id="time at the head of what a colon explains",
        ),
        pytest.param(
            "Uruguay freed ten Paraguayan fishermen on Tuesday, a gesture which Chile praised.",
            "RETREAT URY>PRY occurred 2021-03-02 & SUPPORT CHL>URY occurred -",
            id="comment in a relative clause",
        ),
        pytest.param(
            "The island was quiet on Tuesday, and on Wednesday Uruguay expelled a Paraguayan who had left it in May, and on Thursday "
            "accused Paraguay of piracy.",
            "SANCTION URY>PRY occurred 2021-03-03 & ACCUSE URY>PRY occurred 2021-03-04",
            id="time between a relative clause and a further verb",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on Feb. 3 under a decree of Jan. 10.",
            "SANCTION URY>PRY occurred 2021-02-03",
            id="short months",
        ),
        pytest.param(
            "In January 1976 Uruguay shelled Paraguay; in March Chile expelled a Peruvian diplomat, and Peru severed relations with Chile.",
            "ASSAULT URY>PRY historical 1976-01 & SANCTION CHL>PER historical 1976-03 & SANCTION PER>CHL historical 1976-03",
            id="time behind a semicolon of both halves that follow",
        ),
        pytest.param(
            "Uruguay's trade with Paraguay came to $2 billion in 2019. Uruguay sold Chile goods worth $1 billion.",
            "COOPERATE PRY=URY ongoing 2019 & COOPERATE CHL=URY ongoing 2019",
            id="year of the trade told before",
        ),
        pytest.param(
            "Uruguay's trade with Paraguay came to $2 billion in 2019-20.", "COOPERATE PRY=URY ongoing 2019", id="year of accounts"
        ),
        pytest.param("3 February 2021 - Uruguay bars Paraguayan ships.", "SANCTION URY>PRY occurred 2021-02-03", id="day of a chronicle"),
        pytest.param(
            "The foreign ministers of Uruguay and Paraguay signed a treaty on Tuesday. Uruguay received the Paraguayan minister.",
            "AGREE PRY=URY occurred 2021-03-02 & CONSULT PRY>URY occurred 2021-03-02",
            id="meeting of those who signed",
        ),
        pytest.param(
            "Uruguay shelled Paraguay on Tuesday, an attack that Chile called a crime.",
            "ASSAULT URY>PRY occurred 2021-03-02 & ACCUSE CHL>URY occurred -",
            id="comment on what is named again",
        ),
        pytest.param("Uruguay has provided Paraguay with medicines since 2015.", "AID URY>PRY ongoing 2015", id="help that goes on"),
        pytest.param("Uruguay has given Paraguay $30 million since 2015.", "AID URY>PRY occurred -", id="help that is summed up"),
        pytest.param(
            "The plan collapsed in January after three days of talks, at which Uruguay had rejected a Paraguayan proposal.",
            "REJECT URY>PRY occurred 2021-01 & REQUEST PRY>URY occurred|REJECT URY>PRY occurred 2021-01",
            id="act at an occasion that is dated",
        ),
        pytest.param(
            "In a letter to the Security Council made public on Tuesday, Uruguay's president spoke of war and asked Paraguay for soldiers.",
            "REQUEST URY>PRY occurred 2021-03-02",
            id="day of a letter and of all that stands in it",
        ),
        pytest.param(
            "The row began in January, when Uruguay's president came to Paraguay and the two agreed on a dam.",
            "CONSULT URY>PRY occurred 2021-01 & AGREE PRY=URY occurred 2021-01",
            id="both halves of what was when",
        ),
        pytest.param(
            "In February Uruguay shelled Paraguay. Prices had risen in 2019. In the same month Chile accused Paraguay of piracy.",
            "ASSAULT URY>PRY occurred 2021-02 & ACCUSE CHL>PRY occurred 2021-02",
            id="the month told last, past a year",
        ),
        pytest.param("Then came 2014, when Uruguay annexed a Paraguayan island.", "COERCE URY>PRY historical 2014", id="bare year"),
        pytest.param(
            "He remembers the 2015 earthquake, when Uruguay shelled Paraguay.", "ASSAULT URY>PRY historical 2015", id="year of a noun"
        ),
        pytest.param("She looked back at July, when Uruguay shelled Paraguay.", "ASSAULT URY>PRY occurred 2020-07", id="month, when"),
        pytest.param(
            "The round failed in February 2020 when Chile shelled Peru, and Uruguay expelled the Paraguayan envoy that September.",
            "ASSAULT CHL>PER historical 2020-02 & SANCTION URY>PRY occurred 2020-09",
            id="that month behind its own act",
        ),
        pytest.param(
            "In May 2018 it rained. Two weeks later, on 15 May, Chile and Peru had signed a pact.",
            "AGREE CHL=PER historical 2018-05-15",
            id="day beside weeks counted from the year told",
        ),
        pytest.param(
            "Chile rested its case on a treaty that Chile and Peru concluded on July 1, 1890.",
            "AGREE CHL=PER historical 1890-07-01",
            id="old day",
        ),
        pytest.param(
            "Uruguay shelled Paraguay on the 2nd, and on the 27th it had expelled the Paraguayan envoy.",
            "ASSAULT URY>PRY occurred 2021-03-02 & SANCTION URY>PRY occurred 2021-02-27 | "
            "ASSAULT URY>PRY occurred 2021-03-02 & SANCTION URY>PRY planned 2021-03-27 | "
            "ASSAULT URY>PRY occurred 2021-03-02 & SANCTION URY>PRY occurred -",
            id="day of the month",
        ),
        pytest.param("Uruguay goes on paying for three clinics in Paraguay.", "AID URY>PRY ongoing -", id="goes on"),
        pytest.param("Chile has been bombing Peru since March 2015.", "ASSAULT CHL>PER ongoing 2015-03", id="a war that lasts"),
        pytest.param(
            "Peru has told three Chilean diplomats to leave, the toughest step it has taken since it joined NATO.",
            "SANCTION PER>CHL occurred",
            id="since, said of another verb",
        ),
        pytest.param(
            "Since July 2020 Uruguay has bought its petrol from Chile.", "COOPERATE CHL=URY ongoing 2020-07", id="since, before its act"
        ),
        pytest.param(
            "Uruguay and Chile signed a pact replacing that of 2001, which had lapsed.", "AGREE CHL=URY occurred -", id="that of a year"
        ),
        pytest.param("Chile and Peru shelled each other for much of Wednesday.", "ASSAULT CHL=PER occurred 2021-03-03", id="much of"),
        pytest.param(
            "It rained. Chile's president will fly to Lima on 26 March, where he will sign a treaty with Peru.",
            "CONSULT CHL>PER planned 2021-03-26 & AGREE CHL=PER planned 2021-03-26",
            id="where a plan is carried out",
        ),
        pytest.param("Sales grew last year, helped by a line for which Chile gave Peru a grant.", "AID CHL>PER occurred -", id="for which"),
        pytest.param(
            "In March 1999 bombs went off in Lima; Uruguay expelled two Paraguayan diplomats a few days later.",
            "SANCTION URY>PRY historical 1999-03",
            id="a few days later",
        ),
        pytest.param(
            "In May 2018 it rained. In 2018 Chile was poor, and Uruguay expelled two Paraguayan diplomats.",
            "SANCTION URY>PRY historical 2018 | SANCTION URY>PRY historical -",
            id="a sentence that begins long ago",
        ),
        pytest.param(
            "Uruguay shelled Paraguay in early May 2020. Paraguay expelled the Uruguayan envoy within days. "
            "Chile will close its embassy in Peru within days.",
            "ASSAULT URY>PRY occurred 2020-05 & SANCTION PRY>URY occurred 2020-05 & SANCTION CHL>PER planned -",
            id="within days of what was told",
        ),
        pytest.param(
            "A pact is to be signed when Chile's president comes to Lima in May.",
            "CONSULT CHL>PER planned 2021-05",
            id="when something will be",
        ),
        pytest.param(
            "He means May 2018, when Chile expelled a Peruvian envoy. Two weeks earlier, on 15 May, Uruguay had shelled Paraguay.",
            "SANCTION CHL>PER historical 2018-05 & ASSAULT URY>PRY historical 2018-05-15",
            id="weeks before a month told count from no day",
        ),
        pytest.param(
            "It rained. Peru praised Chile for its courage in December 2020.", "SUPPORT PER>CHL occurred -", id="time of what praise is for"
        ),
        pytest.param(
            "Chile had last Wednesday recalled its envoy to Peru.", "SANCTION CHL>PER occurred 2021-03-03", id="time inside a verb"
        ),
        pytest.param("Chile had in 2014 closed its border with Peru.", "SANCTION CHL>PER historical 2014", id="year inside a verb"),
        pytest.param(
            "The talks between Chile and Peru held in Lima on 2 February failed.", "CONSULT CHL=PER occurred 2021-02-02", id="talks held on"
        ),
        pytest.param(
            "Chile was the largest trading partner of Peru in the first two months.", "COOPERATE CHL=PER ongoing 2021", id="first months"
        ),
        pytest.param("Chile froze aid to Peru over the raid in Lima last month.", "SANCTION CHL>PER occurred -", id="over a raid"),
        pytest.param(
            "Ruiz spoke on Tuesday about seven Chileans held in Peru.",
            "COERCE PER>CHL ongoing - | COERCE PER>CHL occurred -",
            id="captives, not of the day of a talk",
        ),
        pytest.param(
            "Talks between Chile and Peru scheduled for Monday will be hard.", "CONSULT CHL=PER planned 2021-03-08", id="scheduled for"
        ),
        pytest.param(
            "Joint exercises of Chile and Peru due to start on Monday are in doubt.", "COOPERATE CHL=PER planned 2021-03-08", id="due to"
        ),
        pytest.param("The upcoming talks between Chile and Peru will be hard.", "CONSULT CHL=PER planned -", id="upcoming"),
        pytest.param("Talks between Chile and Peru set the tone.", "CONSULT CHL=PER occurred -", id="talks that set a tone"),
        pytest.param("Chile still will not touch power from Peru.", "REJECT CHL>PER ongoing -", id="still not"),
        pytest.param("Chile has kept its border with Peru closed since the coup.", "SANCTION CHL>PER ongoing -", id="kept closed since"),
        pytest.param(
            "It rained. The low point came in August 2016. Chilean policemen carried off four Peruvian technicians.",
            "COERCE CHL>PER historical 2016-08",
            id="a sentence that says when the next one was",
        ),
        pytest.param(
            "The rains came early in January. Chilean policemen carried off four Peruvian technicians.",
            "COERCE CHL>PER occurred -",
            id="a sentence on when something else came",
        ),
        pytest.param("Chilean and Peruvian officers hold talks every Friday.", "CONSULT CHL=PER occurred -", id="a day of each week"),
        pytest.param(
            "Chile's ministers meet Peru's on the first Monday of each month.", "CONSULT CHL=PER occurred -", id="a day of each month"
        ),
        pytest.param("Chile freed two Peruvians each on Tuesday.", "RETREAT CHL>PER occurred 2021-03-02", id="each of them on a day"),
        pytest.param(
            "It rained. The trouble began in January. On Tuesday Chile expelled two Peruvian envoys.",
            "SANCTION CHL>PER occurred 2021-03-02",
            id="a day of its own behind such a sentence",
        ),
        pytest.param("Chile and Peru wound up their talks on Wednesday.", "CONSULT CHL=PER occurred 2021-03-03", id="wound up"),
        pytest.param("Chile will drop its complaint against Peru, she said.", "CONCEDE CHL>PER occurred -", id="yielding announced"),
        pytest.param(
            "Chile's president said he would inspect the bridge with his Peruvian counterpart next week.",
            "CONSULT CHL=PER planned",
            id="what would be done with a counterpart",
        ),
    ],
)
def test_clauses(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The date and the status of each act, reckoned from Thursday, 4 March 2021."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "On 13 January 1991 Uruguay shelled a Paraguayan village. On 11 February Paraguay expelled the Uruguayan envoy.",
            "ASSAULT URY>PRY occurred 1991-01-13 & SANCTION PRY>URY occurred 1991-02-11",
            id="day of the year told before",
        ),
        pytest.param(
            "The treaty that Uruguay signed with Chile in 2019 ran out. Uruguay expelled the Paraguayan envoy in March.",
            "AGREE CHL=URY occurred 2019 & SANCTION URY>PRY occurred -",
            id="a bare year opens no story",
        ),
        pytest.param(
            "Uruguay sued Paraguay in May 2006. In January the judges spoke. Paraguay expelled the Uruguayan envoy on 29 July.",
            "ACCUSE URY>PRY occurred 2006-05 & SANCTION PRY>URY occurred -",
            id="an earlier month is of another year",
        ),
        pytest.param(
            "Uruguay expelled a Paraguayan diplomat on Tuesday. Uruguay closed its border with Paraguay in 2018.",
            "SANCTION URY>PRY occurred - & SANCTION URY>PRY historical 2018",
            id="news spells out only years that are over",
        ),
    ],
)
def test_stories(check_undated: Callable[[str, str], None], text: str, wanted: str) -> None:
    """The date of each act of a text that does not show of which day it is."""
    check_undated(text, wanted)
