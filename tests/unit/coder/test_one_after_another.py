"""What one country after another does, towards one whom only the sentences before name: help, blame and blows."""

from collections.abc import Callable

import pytest

QUAKE = "An earthquake levelled whole streets in Peru on Monday. "
COUP = "Officers overthrew Mali's president on Monday. "
BREAK = "Chad severed diplomatic relations with Niger on Monday. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            COUP + "Ghana condemned the coup. Kenya froze its aid. Japan urged the generals to yield.",
            "ACCUSE GHA>MLI & SANCTION KEN>MLI & REQUEST JPN>MLI",
            id="a coup, those who carried it out, aid frozen over it",
        ),
        pytest.param(
            "Iran hanged three teachers on Sunday. Norway deplored the executions. Austria called home its envoy.",
            "ACCUSE NOR>IRN & SANCTION AUT>IRN",
            id="an execution",
        ),
        pytest.param("Ghana condemned the coup. The finance minister froze spending. Trade was good.", "", id="a coup of nobody named"),
        pytest.param(
            "Pakistan tested a nuclear missile on Saturday. Japan called home its ambassador. China regretted the tests.",
            "SANCTION JPN>PAK & ACCUSE CHN>PAK",
            id="a test, punished and regretted by others",
        ),
        pytest.param(
            "Peru massed tanks on the Chilean border on Monday. Bolivia demanded that the tanks leave. Togo denounced the build-up.",
            "MOBILIZE PER>CHL occurred 2021-03-01 & REQUEST BOL>PER & ACCUSE TGO>PER",
            id="forces that another has sent",
        ),
        pytest.param(
            BREAK + "Togo joined them on Tuesday. Benin is to do likewise. Gabon announced similar steps. Kenya may follow suit.",
            "SANCTION TCD>NER occurred 2021-03-01 & SANCTION TGO>NER occurred 2021-03-02 & SANCTION BEN>NER planned & SANCTION GAB>NER",
            id="joined, to be done likewise, similar steps, not what may be",
        ),
        pytest.param(
            BREAK + "Togo is expected to follow. Ghana urged Benin to do the same.",
            "SANCTION TCD>NER occurred 2021-03-01 & SANCTION TGO>NER planned & REQUEST GHA>BEN",
            id="expected to follow, not what others are urged to do",
        ),
        pytest.param("Chile met Peru in Lima. Bolivia joined them on Friday.", "CONSULT CHL>PER", id="no blow to join in"),
        pytest.param(
            QUAKE + "Chile flew in 370 men. Brazil put a team on the road. Peru thanked both neighbours.",
            "AID CHL>PER & AID BRA>PER & SUPPORT PER>BRA & SUPPORT PER>CHL",
            id="help for who was struck, thanks for it",
        ),
        pytest.param(
            QUAKE + "Chile sent a team to the world cup. Brazil sent troops to its border. Peru thanked all four nurses.",
            "",
            id="a team that goes elsewhere, thanks to people",
        ),
        pytest.param(
            "Peru has asked Chile for police and soldiers. Brazil pledged a company of infantry.",
            "REQUEST PER>CHL & AGREE BRA>PER",
            id="a pledge to who asked for help",
        ),
        pytest.param(
            "Canada recognised Kosovo on Monday. Norway followed on Tuesday. Serbia was silent. Ghana protested.",
            "SUPPORT CAN>XKX occurred 2021-03-01 & SUPPORT NOR>XKX occurred 2021-03-02",
            id="a sentence on somebody else does not hide what two did",
        ),
        pytest.param(
            "Chad froze its loans to Niger on Monday. Togo recalled its ambassador from Niamey. Benin shut the pipeline.",
            "SANCTION TCD>NER occurred 2021-03-01 & SANCTION TGO>NER & SANCTION BEN>NER",
            id="a third blow at who was struck twice",
        ),
        pytest.param(
            "Jihadists killed seventeen soldiers at a barracks in central Mali. Ghana condemned the raid. Chile offered helicopters.",
            "AGREE CHL>MLI",
            id="a raid by rebels is not the country's",
        ),
        pytest.param(
            "Peru asked its neighbours for troops. Brazil promised eight hundred men.", "AGREE BRA>PER", id="a plea to nobody by name"
        ),
        pytest.param(
            "Iraqi planes bombed Kuwait on Thursday. Turkey shut the pipeline. Japan demanded that the troops leave.",
            "ASSAULT IRQ>KWT occurred 2021-03-04 & SANCTION TUR>IRQ & REQUEST JPN>IRQ",
            id="a blow punished by others",
        ),
        pytest.param(
            "Ghanaian officers called on the Gambian president to discuss training. Togo called on the Malian president to step down.",
            "CONSULT GHA=GMB & REQUEST TGO>MLI",
            id="a call, and calling on somebody to do",
        ),
        pytest.param(
            "Farmers in Chile fear for their grapes after the frost of last week. The roads are closed. "
            "The interior ministry of Chile promised help. Peru was spared.",
            "",
            id="no promise to a country that is only named later",
        ),
        pytest.param(
            "American missiles destroyed a plant in Sudan on Thursday. Britain backed the strike. Libya condemned it.",
            "ASSAULT USA>SDN occurred 2021-03-04 & SUPPORT GBR>USA & ACCUSE LBY>USA",
            id="it, a deed on which another has just commented",
        ),
        pytest.param(
            "North Korea put a satellite into orbit on Sunday with a rocket. Australia deplored the launch.",
            "ACCUSE AUS>PRK",
            id="a launch into orbit",
        ),
        pytest.param(
            "Russia annexed Crimea on Tuesday. Lithuania expelled an attache.",
            "COERCE RUS>UKR occurred 2021-03-02 & SANCTION LTU>RUS",
            id="a land annexed",
        ),
    ],
)
def test_the_one_in_their_midst(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


def test_a_short_text_of_states_that_help_is_one_of_politics(check: Callable[[str, str], None]) -> None:
    check(
        "A cyclone tore roofs from schools and clinics across Vanuatu at the weekend and left thousands without water or light. "
        "Tonga put up two million pounds for the farmers. Fiji offered blankets, tinned fish, rice and a doctor. "
        "Chickens and pigs drowned on Tanna, a local pastor said, and the mango trees were stripped of their leaves. "
        "The rains are expected to last until Friday. Rice has doubled in price since then.",
        "AID TON>VUT & AGREE FJI>VUT",
    )


def test_a_short_text_of_war_is_one_of_politics(check: Callable[[str, str], None]) -> None:
    check(
        "Chilean jets destroyed four Peruvian tanks outside Tacna on Saturday, and a submarine lay off the port of Ilo all day. "
        "The price of copper fell a little in London after the news came. Fishermen mended their nets and waited for better days. "
        "Schools in the valley stayed shut, and the buses to the beach did not run. A choir sang in the cathedral in the evening.",
        "ASSAULT CHL>PER occurred 2021-02-27 & MOBILIZE CHL>PER",
    )


def test_a_railway_complains_of_nobody(check: Callable[[str, str], None]) -> None:
    check("Peru cut all road, rail and air links with Chile.", "SANCTION PER>CHL")
