"""What readouts, overviews and other official pages say without telling an act: calls, needs, anniversaries, reports denied."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The High Commissioner of Sri Lanka called on Pakistan's Minister for Commerce, Ali Raza.",
            "CONSULT LKA=PAK | CONSULT LKA>PAK",
            id="a call on a minister whose title goes on with 'for'",
        ),
        pytest.param(
            "Nepal's ambassador called on the Indian foreign minister to discuss border trade.",
            "CONSULT IND=NPL",
            id="an envoy calls to discuss a thing",
        ),
        pytest.param(
            "Peru's ambassador called on the Chilean minister to free two fishermen.", "REQUEST PER>CHL", id="an envoy calls for a deed"
        ),
        pytest.param("Kenya's president called on the Ugandan president for help.", "REQUEST KEN>UGA", id="a call for help"),
        pytest.param(
            "The Brunei envoy paid a farewell call on the foreign minister of Bangladesh.", "CONSULT BGD=BRN", id="a farewell call is paid"
        ),
        pytest.param(
            "The ambassador of India made a courtesy call on the prime minister of Fiji.", "CONSULT FJI=IND", id="a courtesy call is made"
        ),
        pytest.param("Peru made a call on Chile to free the crew.", "REQUEST PER>CHL |", id="a call to free is none"),
    ],
)
def test_calls(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Latvia's minister hoped for dialogue between Ankara and Nicosia.", "", id="hoped for"),
        pytest.param("The Slovak minister stressed the need for talks between Serbia and Kosovo.", "", id="a need of others' talks"),
        pytest.param(
            "The Finnish president emphasised the importance of a meeting between the leaders of India and Pakistan.",
            "",
            id="the importance of a meeting",
        ),
        pytest.param(
            "Oman met Kenya. The Omani minister affirmed the necessity of an immediate halt of supplies to Kenya.",
            "CONSULT KEN=OMN",
            id="a halt that is needed",
        ),
        pytest.param(
            "Latvia supports the territorial integrity of Azerbaijan and the settlement of the Armenia-Azerbaijan conflict.",
            "SUPPORT LVA>AZE",
            id="the settlement of a conflict is supported",
        ),
        pytest.param(
            "France welcomed the settlement of the border dispute between Chad and Libya.",
            "SUPPORT FRA>LBY & SUPPORT FRA>TCD & AGREE LBY=TCD | SUPPORT FRA>LBY,TCD & AGREE LBY=TCD",
            id="a settlement that was made",
        ),
        pytest.param(
            "Reports of a meeting between the Armenian and Turkish ministers do not correspond to reality.", "", id="reports that are wrong"
        ),
        pytest.param("Reports about a ban by Qatar on visas to Pakistanis were not correct.", "", id="a ban that was only reported"),
        pytest.param(
            "The visit of the Turkish president to Athens, scheduled for March, was postponed.", "", id="a visit by noun that was put off"
        ),
        pytest.param(
            "The visit of the Turkish president to Athens, planned for years, opened a new page.",
            "CONSULT TUR>GRC",
            id="a visit that was made",
        ),
        pytest.param("No president of Chile has ever set foot in Bolivia.", "", id="nobody ever came"),
        pytest.param("A president of Chile has never set foot in Bolivia.", "", id="one who never came"),
        pytest.param("Poland voted against every attempt to isolate Moldova.", "", id="against an attempt at somebody"),
        pytest.param("Serbia opposes all attempts to admit Kosovo to the bank.", "REJECT SRB>XKX", id="against an attempt for somebody"),
        pytest.param("Lithuania will never recognise the so-called independence of Abkhazia.", "", id="a region is not recognised"),
        pytest.param(
            "Romania does not recognise the independence of Kosovo.", "REJECT ROU>XKX ongoing | REJECT ROU>XKX", id="a state is not"
        ),
    ],
)
def test_what_is_only_named(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Qatar condemned the targeting of Palestinian civilians by the Israeli forces.",
            "ACCUSE QAT>ISR | ACCUSE QAT>ISR & ASSAULT ISR>PSE",
            id="the doer is blamed",
        ),
        pytest.param("Qatar condemned the killing of Palestinians.", "", id="victims are not"),
        pytest.param("Qatar condemned the government of Mali.", "ACCUSE QAT>MLI", id="a government is"),
        pytest.param(
            "Jordan's minister met Rwanda's minister. He warned that the conflict could spread.",
            "CONSULT JOR=RWA",
            id="a warning of the times",
        ),
        pytest.param(
            "Lithuania's minister met Georgia's minister. He expressed regret that one of the parties had not joined the document.",
            "CONSULT GEO=LTU",
            id="regret at nobody's deed",
        ),
        pytest.param(
            "The Armenian minister met his Maltese counterpart. In the evening he cut the ribbon of the honorary consulate of Malta.",
            "CONSULT ARM=MLT",
            id="a ribbon is cut",
        ),
        pytest.param(
            "Turkey was among the first to recognise Azerbaijan.", "SUPPORT TUR>AZE historical", id="among the first to recognise"
        ),
        pytest.param(
            "Next month sees the 20th anniversary of the bombing of Serbia by NATO.",
            "ASSAULT NATO>SRB historical -",
            id="an anniversary looks back",
        ),
        pytest.param(
            "Armenia will always be grateful to Argentina for the law.", "SUPPORT ARM>ARG", id="gratitude for ever is voiced at once"
        ),
        pytest.param(
            "The Georgian minister spoke about the illegal actions of Russia in the regions to his Polish guest.",
            "CONSULT GEO=POL",
            id="whose acts are spoken of is no place",
        ),
    ],
)
def test_what_official_pages_say(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Kenyan President William Ruto met with visiting Ethiopian Prime Minister Abiy Ahmed.",
            "CONSULT ETH>KEN",
            id="the guest is the visitor",
        ),
        pytest.param("Kenyan farmers met traders after visiting Ethiopian ports.", "", id="ports are visited by nobody in office"),
        pytest.param(
            "Kazakh First Deputy Prime Minister Roman Sklyar met with Uzbek Deputy Prime Minister Jamshid Khodjaev.",
            "CONSULT KAZ=UZB",
            id="a rank before a title",
        ),
    ],
)
def test_guests_and_ranks(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The Malaysian minister condemned terrorism in all its forms during his meeting with the Pakistani premier.",
            "CONSULT MYS=PAK",
            id="whom one met is not blamed for the world's ills",
        ),
        pytest.param(
            "The Malaysian minister condemned Pakistan's decision during his meeting with the Kenyan premier.",
            "ACCUSE MYS>PAK & CONSULT KEN=MYS | ACCUSE MYS>PAK & CONSULT MYS=KEN",
            id="whose decision it was is",
        ),
        pytest.param("Turkey will not let anyone harm Azerbaijan.", "", id="nobody in particular is refused"),
        pytest.param(
            "The Polish ambassador to Kazakhstan, whose tenure is coming to an end, thanked Kazakhstan.",
            "SUPPORT POL>KAZ",
            id="a tenure that ends",
        ),
        pytest.param("Georgia valued the American role in defending it from Russian raids.", "SUPPORT GEO>USA", id="defended from another"),
        pytest.param(
            "Turkmenistan and Kazakhstan support each other's candidacies in the UN.", "SUPPORT KAZ=TKM", id="each other's candidacies"
        ),
        pytest.param(
            "The preparations for the visit of the Hungarian premier to Tashkent are under way.",
            "CONSULT HUN>UZB planned",
            id="a visit that is prepared",
        ),
        pytest.param("There are no obstacles to the visit of the Armenian minister to Ankara.", "", id="no obstacles to a visit"),
        pytest.param("Togo stressed the inadmissibility of threats against Benin.", "", id="threats that must not be"),
    ],
)
def test_asides_of_readouts(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    check(text, wanted)
