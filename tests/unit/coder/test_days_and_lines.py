"""Visits told by the days they took, calls by the line, talks by the table, thanks by what is not forgotten."""

from collections.abc import Callable

import pytest

VISITS = {
    "wound up days": ("Peru's foreign minister wound up three days in the Norwegian capital on Tuesday.", "CONSULT PER>NOR"),
    "spent two dates": ("Ana Ruiz, Peru's foreign minister, spent 8 and 9 April in Oslo.", "CONSULT PER>NOR"),
    "home from days": ("Home from two days with Norwegian Premier Ole Berg, the Peruvian president smiled.", "CONSULT PER>NOR"),
    "fresh from a day": ("Peru's president, fresh from a day in Oslo, opened a school.", "CONSULT PER>NOR"),
    "is off to": ("Peru's president is off to Oslo on Monday.", "CONSULT PER>NOR planned"),
    "lands in behind an apposition": ("Peru's president, Ana Ruiz, lands in Oslo on Friday.", "CONSULT PER>NOR planned"),
    "a visit paid to a town as object": ("The Peruvian president paid Oslo a visit.", "CONSULT PER>NOR"),
    "reached the capital told by its adjective": ("Peru's president reached the Norwegian capital on Monday.", "CONSULT PER>NOR"),
    "a team under a minister": ("A Peruvian team under Trade Minister Ana Ruiz landed in Oslo.", "CONSULT PER>NOR"),
    "as the guest of": ("Peru's president sat in Oslo on Monday as the guest of Norway's king.", "CONSULT PER>NOR"),
    "welcomed to a town": ("Norway's king welcomed to Oslo Peru's president, Ana Ruiz.", "CONSULT PER>NOR"),
    "the next visitor": (
        "Peru's president flew to Oslo on Monday. Her Chilean colleague follows on Friday.",
        "CONSULT PER>NOR & CONSULT CHL>NOR planned",
    ),
    "days of a citizen": ("After two days in Oslo, the Peruvian singer said she was tired.", ""),
    "a team of a sport": ("A Peruvian team under coach Ana Ruiz landed in Oslo.", ""),
    "a note that reaches a capital": ("A parcel from Peru reached Oslo on Monday.", ""),
}
TALKS = {
    "on the line to": ("Peru's president was on the line to Oslo within the hour.", "CONSULT NOR=PER"),
    "had on the line": ("Peru's president had Norway's premier on the line for an hour.", "CONSULT NOR=PER"),
    "a night on the telephone": (
        "Peru's president spent the night on the telephone, first with Norway's king, then with the Chilean premier.",
        "CONSULT NOR=PER & CONSULT CHL=PER",
    ),
    "the front line": ("Peru's president was on the front line near the Chilean border.", ""),
    "closeted with": ("Peru's president was closeted for two hours with Norway's premier.", "CONSULT NOR=PER"),
    "found half an hour for": ("Norway's king found half an hour for the Peruvian president.", "CONSULT NOR=PER"),
    "gave an hour of his time": ("Norway's king gave the Peruvian president an hour of his time.", "CONSULT NOR=PER"),
    "two office-holders meet": (
        "When Norway's king and the Peruvian president meet on Sunday, fish will be served.",
        "CONSULT NOR=PER planned",
    ),
    "standing beside": ("Norway's king, standing beside the Peruvian president, waved.", "CONSULT NOR=PER"),
}
SAME_TABLE = {
    "round his table": "Chile's president had the premiers of Norway and Peru round his table on Sunday.",
    "a third in the chair": "Norway and Peru met for two weeks with a Chilean envoy in the chair.",
    "under a third": "Norway and Peru met for two weeks under Chilean envoy Pia Luz.",
    "led by a third": "Three weeks of talks between Norway and Peru led by Chilean envoy Pia Luz ended on Friday.",
    "chaired talks": "Chile's foreign minister chaired talks between Norway and Peru.",
    "sat between them": "Chile's president had the chiefs of staff of Norway and Peru brought to Lima and sat between them for hours.",
}
WORDS = {
    "from one came a pledge": ("From Norway came a pledge of $100 million for Peru.", "AGREE NOR>PER"),
    "thanks went to": ("Norway's thanks went to Peru on Sunday.", "SUPPORT NOR>PER"),
    "earned thanks of": ("Peru earned Norway's thanks.", "SUPPORT NOR>PER"),
    "cannot thank enough": ("Norway's premier could not praise the Peruvian divers highly enough.", "SUPPORT NOR>PER"),
    "found a step wise": ("Norway found the Peruvian decision wise.", "SUPPORT NOR>PER"),
    "found a step outrageous": ("Norway found the Peruvian decision outrageous.", "ACCUSE NOR>PER"),
    "a help not forgotten": ("Peru's help will not be forgotten, Norway's premier said.", "SUPPORT NOR>PER"),
    "a war not forgotten": ("Peru's war will not be forgotten, Norway's premier said.", ""),
    "agreed to swap prisoners": ("Norway and Peru agreed on Friday to exchange all prisoners.", "AGREE NOR=PER"),
}

BONDS = {
    "an accord in a briefcase": ("Norway's premier flew home from Lima with a pact in her briefcase.", "AGREE NOR=PER & CONSULT NOR>PER"),
    "home with a promise": ("Norway's premier came home from Lima with a promise of credits.", "AGREE PER>NOR & CONSULT NOR>PER"),
    "a lawyer's contract": ("A Norwegian lawyer flew home from Lima with a contract in his briefcase.", ""),
    "ordered frigates": ("Norway has ordered two frigates from Peru.", "AGREE NOR=PER"),
    "a firm's order": ("A Norwegian shop ordered rifles from Peru.", ""),
    "swore friendship": ("Norway and Peru swore eternal friendship.", "AGREE NOR=PER"),
    "deliveries worth": ("Norwegian deliveries to Peru were worth $30 million in 2019.", "COOPERATE NOR=PER ongoing"),
    "goods between two": ("Goods worth $85 billion changed hands between Norway and Peru in 2019.", "COOPERATE NOR=PER ongoing"),
    "at the side of an army": ("Norwegian commandos stormed a beach at the side of the Peruvian army.", "COOPERATE NOR=PER"),
    "in harness with": ("Norwegian frigates have sailed in harness with Peru's since May.", "COOPERATE NOR=PER ongoing"),
    "exercises against terrorism": ("Norway and Peru will hold joint counter-terrorism exercises.", "COOPERATE NOR=PER planned"),
    "due in both capitals": (
        "Norway and Peru are at odds over cod. Chile's premier, Ana Ruiz, is due in both capitals in May.",
        "CONSULT CHL>NOR planned & CONSULT CHL>PER planned",
    ),
    "was there": ("Norway is cold, Peruvian papers say. Peruvian Premier Ana Ruiz was there in January.", "CONSULT PER>NOR"),
}


TOLD = VISITS | TALKS | WORDS | BONDS


@pytest.mark.parametrize(("text", "wanted"), TOLD.values(), ids=TOLD)
def test_stays_calls_and_thanks(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Idioms of newspapers for going somewhere, speaking with somebody, thanking and promising."""
    check(text, wanted)


@pytest.mark.parametrize("text", SAME_TABLE.values(), ids=SAME_TABLE)
def test_three_at_one_table(check: Callable[[str, str], None], text: str) -> None:
    """Who chairs the talks of two others sits in them."""
    check(text, "CONSULT CHL=NOR & CONSULT CHL=PER & CONSULT NOR=PER")
