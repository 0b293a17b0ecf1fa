"""Headlines, captions and cut lines end anywhere: no text may stop the coder, wherever it breaks off."""

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document

SENTENCES = (
    "The troops that Peru had deployed near the Bolivian border marched back to barracks on Tuesday.",
    "Pilots sent to fly jets at the request of Iraq's government left Kuwait, where the Jordanian army trains, after two weeks.",
    "Strikes go on as Bangladesh digs in, Norway's foreign minister told his Danish colleague over the telephone on 3 May.",
    "In return Chile, whose envoy had been called to the ministry, lifted its ban on Argentine beef and paid Lima $5 million.",
    '"One more shell and we fire back," said Ana Lopez, the defence minister of Ecuador, who was closeted with the Colombians.',
    "Seven sailors, two of them Danes, have sat in a prison in Lagos since spring; Ghana and Togo, too, want them back.",
    "Kenya followed suit, as did Uganda, and the two signed a memorandum that both sides had initialled in Kampala in 2009.",
    "Throwing a division into Peru widened Chile, police",
    "Peruvian troops crossed into Ecuador on 19 January 2017, to force its president out, and faked a raid through the tunnel.",
    "Chile pushed a Peruvian boat back out, kept Bolivian maize off its shelves and let none of its freight go through Peru's ports.",
    "Having put three million dollars of Norwegian capital in, Peru held four million of its own, which a gunboat led into Callao.",
    "Accused by Riga of jamming, Moscow denied it, called the charge a fairy tale and threatened to withdraw its ambassador.",
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence[:24])
def test_a_sentence_may_break_off_at_any_word(sentence: str) -> None:
    words = sentence.split()
    for last in range(3, len(words) + 1):
        for opening in ("", "Peru welcomed the Bolivian offer on Monday. "):
            code_document(open_document("cut", opening + " ".join(words[:last]), "2014-03-05"))


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence[:24])
def test_a_sentence_may_begin_at_any_word(sentence: str) -> None:
    words = sentence.split()
    for first in range(1, len(words) - 2):
        code_document(open_document("cut", "Peru welcomed the Bolivian offer on Monday. " + " ".join(words[first:]), "2014-03-05"))
