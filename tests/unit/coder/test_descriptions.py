"""Parties described instead of named, and acts that lean on the acts told before."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Bolivia and Chile quarrel over a river. Bolivia sued its western neighbour at The Hague while Brazil watched.",
            "ACCUSE BOL>CHL",
            id="a neighbour on the side that is named",
        ),
        pytest.param(
            "Guatemala wrote to Madrid in May. Spain granted the Central American country a loan of 20 million euros.",
            "AID ESP>GTM",
            id="a country by its part of the world",
        ),
        pytest.param(
            "Norway and Jordan spoke of refugees. Norway praised the kingdom.",
            "CONSULT JOR=NOR & SUPPORT NOR>JOR",
            id="the kingdom that the sentence does not name",
        ),
        pytest.param("Cyprus spoke to nobody. Greece praised the island.", "SUPPORT GRC>CYP", id="an island by its form"),
        pytest.param("NATO discussed Finland for an hour. Finland thanked the alliance.", "SUPPORT FIN>NATO", id="an alliance by its kind"),
        pytest.param(
            "Ghana owes the International Monetary Fund money. Ghana thanked the lender.", "SUPPORT GHA>IMF", id="a lender by its kind"
        ),
        pytest.param(
            "Peru, Chile and Bolivia sent no ships. Spain praised the three.",
            "SUPPORT ESP>PER & SUPPORT ESP>CHL & SUPPORT ESP>BOL",
            id="a group by its number",
        ),
        pytest.param(
            "Two Danes were held in Iran. The government in Copenhagen accused Iran of blackmail.",
            "COERCE IRN>DNK & ACCUSE DNK>IRN",
            id="a government by its seat",
        ),
    ],
)
def test_parties_described(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Countries and organisations that a phrase describes are those of the text that fit it."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Kuwait, which Iraq occupied in 1990, is rich.", "COERCE IRQ>KWT historical 1990", id="a relative clause behind a comma"
        ),
        pytest.param(
            "Peru accused Chile of hiding ships and has asked for an apology.", "ACCUSE PER>CHL & REQUEST PER>CHL", id="a target carried on"
        ),
        pytest.param(
            "Greece called off its drill with Libya, and Malta suspended diplomatic relations.",
            "SANCTION GRC>LBY & SANCTION MLT>LBY | REJECT GRC>LBY & SANCTION MLT>LBY",
            id="a target shared by the next clause",
        ),
        pytest.param("Kenya retaliated by expelling four Somali diplomats.", "SANCTION KEN>SOM", id="the act that answers"),
        pytest.param("Fiji gave two Chinese diplomats a day to leave.", "SANCTION FJI>CHN", id="an order to leave"),
        pytest.param("Japan no longer recognises Taiwan.", "REJECT JPN>TWN ongoing", id="no longer"),
        pytest.param(
            "Peru recalled its ambassadors from Cuba in May and from Mexico in June.", "SANCTION PER>CUB & SANCTION PER>MEX", id="two"
        ),
        pytest.param(
            "Qatar brought together the foreign ministers of Chad and Sudan.",
            "CONSULT SDN=TCD | CONSULT TCD=SDN",
            id="who brings others together",
        ),
        pytest.param("The German delegation refused to comment. Poland declined to criticise Hungary.", "", id="silence refuses nothing"),
        pytest.param("Laos received five million guests from Thailand last year.", "", id="tourists are no visit"),
        pytest.param(
            "The Kenyan president is expected in Kampala on Friday.", "CONSULT KEN>UGA planned 2021-03-05", id="expected somewhere"
        ),
        pytest.param(
            "Estonia and Latvia remain big customers of Norway.", "COOPERATE EST=NOR ongoing & COOPERATE LVA=NOR ongoing", id="roles"
        ),
        pytest.param("Chile eased its sanctions against Cuba.", "RETREAT CHL>CUB", id="a measure eased"),
        pytest.param("Iran opened its border to Afghans who had fled.", "AID IRN>AFG", id="a border opened to people"),
        pytest.param("Kenya opened its border with Somalia to trade.", "RETREAT KEN>SOM", id="a border opened to trade"),
    ],
)
def test_acts_that_lean_on_others(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What one clause leaves out, another gives."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Oman and Yemen argue over fish. Oman turned down a Yemeni proposal.", "REJECT OMN>YEM & AGREE YEM>OMN", id="a proposal refused"
        ),
        pytest.param(
            "Oman and Yemen argue over fish. Oman rejected Yemen's demand.", "REJECT OMN>YEM & REQUEST YEM>OMN", id="a demand refused"
        ),
        pytest.param(
            "Tonga has good friends. Tonga thanked Japan for sheltering its sailors.", "SUPPORT TON>JPN & AID JPN>TON", id="thanks for help"
        ),
        pytest.param(
            "Mali shelled a Chadian village. Egypt condemned the shelling. Kenya denounced it, too.",
            "ASSAULT MLI>TCD & ACCUSE EGY>MLI & ACCUSE KEN>MLI",
            id="comments on a blow",
        ),
        pytest.param(
            "The court freed him. The Italian president rejected a request by the opposition.", "", id="an answer to one's own opposition"
        ),
    ],
)
def test_acts_that_answers_speak_of(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who answers tells of the act that is answered."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Chilean Foreign Minister Luis Vera met Peruvian Foreign Minister Ana Ruiz in Oslo. Ruiz said her talks went well. "
            "He praised Peru.",
            "CONSULT CHL=PER & SUPPORT CHL>PER",
            id="she and he, told apart by what was said of whom",
        ),
        pytest.param(
            "Mali shelled Chad for a week. Mali claims a Chadian village. Togo offered to mediate.",
            "ASSAULT MLI>TCD & AGREE TGO>MLI & AGREE TGO>TCD",
            id="an offer to mediate goes to both",
        ),
        pytest.param(
            "Mali shelled Chad for a week. Mali claims a Chadian village. Japan promised a grant of 3 million dollars.",
            "ASSAULT MLI>TCD & AGREE JPN>TCD",
            id="a promise of help goes to who was struck",
        ),
        pytest.param("In return Cuba released three Haitian sailors.", "RETREAT CUB>HTI", id="in return, and the subject behind it"),
        pytest.param("Fiji gave Tonga 12 days to pay.", "THREATEN FJI>TON", id="a number behind a name is no part of it"),
        pytest.param(
            "Norway, which cut aid to Malawi in May, decided to restore it.", "SANCTION NOR>MWI & RETREAT NOR>MWI", id="it, the act before"
        ),
        pytest.param(
            "Peru and Chile each released four prisoners.",
            "RETREAT CHL=PER | RETREAT PER>CHL & RETREAT CHL>PER",
            id="each of two to the other",
        ),
    ],
)
def test_who_is_meant(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Pronouns, offers and acts without an object of their own find whom they concern."""
    check(text, wanted)
