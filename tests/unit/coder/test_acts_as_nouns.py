"""Acts told by a noun with its parties around it, whatever the verb then says of the act."""

from collections.abc import Callable

import pytest

GERUNDS = [
    ("Peru's jailing of two Chilean officers was noted.", "COERCE PER>CHL"),
    ("The freezing of Belarusian assets by the EU was extended for a year.", "SANCTION EU>BLR"),
    ("America's blacklisting of Iran's Guards was welcomed by none.", "SANCTION USA>IRN"),
    ("North Korea's freeing of the American pastor was unexpected.", "RETREAT PRK>USA"),
    ("The dismantling of Russian bases in Georgia is complete.", "RETREAT RUS>GEO"),
    ("The opening of a bakery in Lima pleased the Chilean owner.", ""),
    ("The hosting of the Games by France begins in July.", ""),
]
CARRIED = [
    ("A message of solidarity with Ukraine came from the White House.", "SUPPORT USA>UKR"),
    ("Germany's pledge of solidarity with Israel was renewed.", "SUPPORT DEU>ISR"),
    ("Words of praise for South Korea came from the American defence secretary.", "SUPPORT USA>KOR"),
    ("Kenya's litany of complaints against Somalia grew longer.", "ACCUSE KEN>SOM"),
    ("The Belgian king's expression of regret to Congo went further than before.", "CONCEDE BEL>COD"),
    ("Iran's vow of revenge on Israel was repeated on Friday.", "THREATEN IRN>ISR"),
    ("A box of gifts from Peru stood beside the Chilean flag.", ""),
]
MOVES = [
    ("The arrival of Venezuelan troops near the Guyanese border caused alarm.", "MOBILIZE VEN>GUY"),
    ("The sailing of a Turkish frigate into Greek waters alarmed Athens.", "MOBILIZE TUR>GRC"),
    ("Chinese drills around Taiwan entered a second day.", "MOBILIZE CHN>TWN"),
    ("Russian deliveries of wheat to Syria resumed.", "AID RUS>SYR"),
    ("A truce between Azerbaijan and Armenia came into force at midnight.", "RETREAT ARM=AZE"),
    ("A swap of prisoners between Armenia and Azerbaijan took place.", "RETREAT ARM=AZE"),
    ("China's gas deal with Russia was signed.", "AGREE CHN=RUS"),
    ("Oslo's pledge of gas to Poland was welcomed.", "AGREE NOR>POL"),
]
TOGETHER = [
    ("Italy's joint centres with Albania opened.", "COOPERATE ALB=ITA ongoing"),
    ("Uganda's joint operations with the Congolese army go on.", "COOPERATE COD=UGA ongoing"),
    ("Turkey's joint production of drones with Pakistan has begun.", "COOPERATE PAK=TUR ongoing"),
    ("A joint statement was read out in Peru.", ""),
    ("The joint owner of the Chilean mine lives in Peru.", ""),
]
RECEIVED = [
    ("Egypt's demand met with a refusal in Addis Ababa.", "REJECT ETH>EGY"),
    ("Egypt's proposal got short shrift in Addis Ababa.", "REJECT ETH>EGY"),
    ("South Korea's offer of talks fell on deaf ears in Pyongyang.", "REJECT PRK>KOR"),
    ("Germany's proposal won praise in Paris.", "SUPPORT FRA>DEU"),
    ("Australia's cancellation of the contract caused fury in Paris.", "ACCUSE FRA>AUS"),
]


@pytest.mark.parametrize(("text", "wanted"), GERUNDS)
def test_a_gerund_is_its_verb(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), CARRIED)
def test_an_act_behind_of_is_that_of_the_noun_before(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), MOVES)
def test_moves_gifts_and_truces(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), TOGETHER)
def test_what_is_joint_is_done_together(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(("text", "wanted"), RECEIVED)
def test_how_an_act_was_received(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
