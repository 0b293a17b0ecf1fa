"""Refusals and yieldings whose other party is named by what came before: an open wish, a letter, a blow, pressure."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "It was Monday. Croatia wants its training ship back. Montenegro will not return it.", "REJECT MNE>HRV", id="wants back"
        ),
        pytest.param("It was Monday. Benin asked for the border to be opened. Niger said no.", "REJECT NER>BEN", id="asked nobody named"),
        pytest.param(
            "It was Monday. Egypt and Sudan sought more time. Ethiopia would not hear of it.",
            "REJECT ETH>EGY & REJECT ETH>SDN",
            id="two who ask",
        ),
        pytest.param(
            "Laos renewed its request for a second bridge; Thailand declined.", "REJECT THA>LAO", id="a wish in the same sentence"
        ),
        pytest.param(
            "Armenia has sought a meeting with the Azerbaijani president, which Baku has so far refused.",
            "REJECT AZE>ARM",
            id="a relative clause",
        ),
        pytest.param(
            "It was Monday. Latvia said Belarusian agents had cut the cable. Minsk called it a fantasy.",
            "REJECT BLR>LVA",
            id="a charge told as a report",
        ),
        pytest.param(
            "It was Monday. The European Parliament adopted a resolution on Hong Kong. Beijing rejected it.",
            "REJECT CHN>EU",
            id="a resolution",
        ),
        pytest.param("It was Monday. Norway wants to hire nurses. Sweden refused to comment.", "", id="no answer to a wish"),
        pytest.param("It was Monday. Peru wants to export more fish. Chile said its own exports had risen.", "", id="other matters"),
    ],
)
def test_open_wishes(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who refuses answers the one who has just wanted or alleged something, though nobody was named to whom."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Amman, begged by Lebanon to send its divers, would not.", "REQUEST LBN>JOR & REJECT JOR>LBN", id="would not"),
        pytest.param("Laos, under pressure from Vietnam to shelve the dam, would not budge.", "REJECT LAO>VNM", id="would not budge"),
        pytest.param("It was Monday. Uganda asked Kenya for men. Nairobi shrugged.", "REQUEST UGA>KEN & REJECT KEN>UGA", id="shrugged"),
        pytest.param(
            "Togo accused Benin of delays and will go to court if Cotonou does not budge.",
            "ACCUSE TGO>BEN",
            id="only supposed",
        ),
        pytest.param(
            "It was Monday. Tokyo asked Moscow for an explanation. Moscow offered none.",
            "REQUEST JPN>RUS & REJECT RUS>JPN",
            id="offered none",
        ),
        pytest.param("Rwanda returned the Belgian note unopened.", "REJECT RWA>BEL", id="unopened"),
        pytest.param("Eritrea sent back the Ethiopian proposal.", "REJECT ERI>ETH", id="sent back"),
        pytest.param("India has not responded to Nepal's request for a meeting.", "REJECT IND>NPL", id="no response"),
        pytest.param("The Dutch request has gone unanswered by Indonesia.", "REJECT IDN>NLD", id="unanswered"),
        pytest.param("Sudan let the African Union's deadline pass.", "REJECT SDN>AU", id="a deadline let pass"),
        pytest.param(
            "It was Monday. Uganda asked Kenya for the file. Nairobi said the matter was closed.",
            "REQUEST UGA>KEN & REJECT KEN>UGA",
            id="closed",
        ),
        pytest.param(
            "The embassy of Kenya did not reply to a request for comment from Uganda's Daily Monitor.", "", id="a reporter's request"
        ),
        pytest.param("Seoul returned two letters found in a tomb to Tokyo.", "", id="old letters"),
        pytest.param("Hungary let the law lapse. Romania was pleased.", "", id="a law that lapses"),
    ],
)
def test_refusals_in_hardly_a_word(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What comes back or stays unanswered is refused, and so is what meets with "none", "not" or a shrug."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Turkey freed the pastor, as Washington had demanded.", "REQUEST USA>TUR & CONCEDE TUR>USA", id="as demanded"),
        pytest.param(
            "As Brussels had asked, Serbia removed the barricades on Monday.", "REQUEST EU>SRB & CONCEDE SRB>EU", id="a demand that opens"
        ),
        pytest.param("Bulgaria, under pressure from Brussels, suspended work on the pipeline.", "CONCEDE BGR>EU", id="under pressure"),
        pytest.param("After weeks of pressure from Washington, Colombia gave in.", "CONCEDE COL>USA", id="weeks of pressure"),
        pytest.param(
            "Kenya freed the two pilots after Tanzania had asked for them.", "REQUEST TZA>KEN & CONCEDE KEN>TZA", id="after they were asked"
        ),
        pytest.param("Togo closed the bridge after Benin had asked for it to be opened.", "REQUEST BEN>TGO", id="against what was asked"),
        pytest.param("Kyrgyzstan got a waiver from Washington.", "CONCEDE USA>KGZ", id="a waiver won"),
        pytest.param("Zambia came away from Beijing with a three-year grace period on its loans.", "CONCEDE CHN>ZMB", id="came away with"),
        pytest.param("Ukraine was granted an extension by the IMF.", "CONCEDE IMF>UKR", id="granted"),
        pytest.param("Under pressure from Syrian forces, Turkish troops withdrew from the hill.", "", id="pressure of arms"),
        pytest.param("Under pressure from investors, Norway's oil fund sold its shares in an Israeli firm.", "", id="investors"),
        pytest.param("The Canadian coach got an apology from the Danish referee.", "", id="a referee's apology"),
        pytest.param("Mexico won a reprieve when Canada missed a penalty.", "", id="a penalty"),
    ],
)
def test_steps_taken_for_another(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who does what another asked of him, or grants him what he wins, gives way."""
    check(text, wanted)


SHOT = "It was Monday. Rwandan soldiers shot two Ugandan traders at the border. "
BLOW = "ASSAULT RWA>UGA"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(SHOT + "Kigali said how sorry it was.", f"{BLOW} & CONCEDE RWA>UGA", id="sorry to nobody named"),
        pytest.param(SHOT + "Kigali voiced deep sorrow to the families.", f"{BLOW} & CONCEDE RWA>UGA", id="sorrow to families"),
        pytest.param(SHOT + "Regrets followed from Kigali.", f"{BLOW} & CONCEDE RWA>UGA", id="regrets that follow"),
        pytest.param(SHOT + "An apology followed within hours.", f"{BLOW} & CONCEDE RWA>UGA", id="an apology of nobody named"),
        pytest.param(SHOT + "Kampala received an apology the same evening.", f"{BLOW} & CONCEDE RWA>UGA", id="an apology received"),
        pytest.param(
            "It was Monday. Tanzania announced a ban on Malawian maize. It has since been postponed until August.",
            "SANCTION TZA>MWI & CONCEDE TZA>MWI",
            id="a measure put off",
        ),
        pytest.param(
            "It was Monday. Ghana imposed a duty on Togolese cars. They were delayed at the port.", "SANCTION GHA>TGO", id="cars delayed"
        ),
        pytest.param(SHOT + "The traders' families were sorry.", BLOW, id="others who are sorry"),
    ],
)
def test_regret_for_what_was_told(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Regret and delay are for whom the blow or the measure told before was to hit."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Ghana told Togo that it would not reopen the road.", "REJECT GHA>TGO", id="told that it would not"),
        pytest.param("Lima let Quito know that no ship would be released.", "REJECT PER>ECU", id="let know"),
        pytest.param("Athens made clear to Skopje that the name would not be accepted.", "REJECT GRC>MKD", id="made clear"),
        pytest.param(
            "The Ghanaian minister told his Togolese counterpart that the road would stay closed.", "REJECT GHA>TGO", id="stays as it is"
        ),
        pytest.param(
            "The Greek premier was told in Berlin that there would be no more money.", "REJECT DEU>GRC", id="was told in a capital"
        ),
        pytest.param("Rwanda needs no lessons from Belgium, its president said.", "REJECT RWA>BEL", id="no lessons"),
        pytest.param(
            "Morocco did not grant Tunisia's request to open a second consulate.", "REJECT MAR>TUN & REQUEST TUN>MAR", id="not granted"
        ),
        pytest.param("The envoy of Chad returned from Paris empty-handed.", "REJECT FRA>TCD", id="empty-handed"),
        pytest.param("Uganda's request was met with silence in Kigali.", "REJECT RWA>UGA", id="silence"),
        pytest.param("The Danish singer left Oslo empty-handed.", "", id="a singer"),
        pytest.param("Lima told Quito that nobody would be affected by the law.", "", id="nobody affected"),
        pytest.param("Ghana told Togo that it would not allow Benin to win.", "REJECT GHA>BEN", id="what a third may not do"),
        pytest.param("The coach told the French team that it would not win.", "", id="a coach"),
        pytest.param("The Danish doctor told the Norwegian minister that he would not recover.", "", id="a doctor"),
        pytest.param("Peru told Chile that its army would not attack.", "", id="a soothing word"),
        pytest.param("The Korean pupils took no lessons from the Japanese teacher.", "", id="pupils"),
    ],
)
def test_refusals_to_somebodys_face(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What somebody is told that will not be is refused to him; what soothes is not."""
    check(text, wanted)
