"""Acts done by words that name no act, and acts told beside others."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Greece was grateful to Canada.", "SUPPORT GRC>CAN", id="grateful to"),
        pytest.param("Russia was outraged at Norway over the raid.", "ACCUSE RUS>NOR", id="outraged at"),
        pytest.param("Russia alleged that Norway had provoked the conflict.", "ACCUSE RUS>NOR", id="alleged that somebody had"),
        pytest.param("Malaysia advised its citizens not to travel to Indonesia.", "SANCTION MYS>IDN", id="citizens told not to travel"),
        pytest.param("Kenya gave Chad two days to leave.", "THREATEN KEN>TCD", id="a term to leave"),
        pytest.param("Kenya gave Chadian diplomats 72 hours to leave.", "SANCTION KEN>TCD", id="diplomats told to leave"),
        pytest.param("Oman condemned Israel, as did Qatar.", "ACCUSE OMN>ISR & ACCUSE QAT>ISR", id="as did another"),
        pytest.param("Spain sent its foreign minister to Algeria.", "CONSULT ESP>DZA", id="sent its minister"),
        pytest.param("Germany asked Namibia for forgiveness.", "CONCEDE DEU>NAM", id="asked for forgiveness"),
        pytest.param("Algeria obtained a promise from Spain.", "AGREE ESP>DZA", id="obtained a promise"),
        pytest.param("Kenya regretted Uganda's decision.", "ACCUSE KEN>UGA", id="regretting what another decided"),
        pytest.param(
            "Kenya accused Chad of spying. Chad called the report a fabrication.", "ACCUSE KEN>TCD & REJECT TCD>KEN", id="called untrue"
        ),
        pytest.param("Kenya vowed never to hand over the man to Chad.", "REJECT KEN>TCD", id="vowed never to"),
        pytest.param("Egypt called on Libya's president Mohamed Menfi.", "CONSULT EGY=LBY | REQUEST EGY>LBY", id="called on a president"),
        pytest.param("Kuwait permitted the export of tents to Iraq.", "AGREE KWT>IRQ", id="an export permitted"),
        pytest.param("Namibia allowed Angolan troops to operate from its territory.", "COOPERATE NAM>AGO", id="foreign troops allowed in"),
        pytest.param("Malawi announced a donation of maize to Zambia.", "AGREE MWI>ZMB", id="a gift announced"),
    ],
)
def test_sayings(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Gratitude, anger, allegations, terms and promises."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Mali bordered Niger. Niger congratulated Mali by telephone.",
            "SUPPORT NER>MLI & CONSULT MLI=NER",
            id="by telephone",
        ),
        pytest.param(
            "Mali bordered Niger. Niger thanked Mali for the loan of 5 million euros.",
            "SUPPORT NER>MLI & AID MLI>NER",
            id="thanked for a loan",
        ),
        pytest.param(
            "Britain praised Chile. Its minister James Cleverly landed. Chilean President Gabriel Boric received him on Monday.",
            "SUPPORT GBR>CHL & CONSULT GBR>CHL occurred 2021-03-01",
            id="him, who is not the subject",
        ),
        pytest.param(
            "The Peruvian foreign minister, Ana Gervasi, declared the Chilean ambassador persona non grata.",
            "SANCTION PER>CHL",
            id="a subject with its apposition",
        ),
        pytest.param("Turkey offered to host talks.", "", id="an offer to nobody named"),
        pytest.param(
            "Thousands of people brought in by the government marched past the Eritrean embassy in Khartoum.",
            "PROTEST SDN>ERI",
            id="a staged protest",
        ),
        pytest.param(
            "Japan urged Fiji and Tonga to show restraint. China made a similar appeal.",
            "REQUEST JPN>FJI & REQUEST JPN>TON & REQUEST CHN>FJI & REQUEST CHN>TON",
            id="a similar appeal",
        ),
        pytest.param(
            "Kenya struck Chad. Chad was outraged that nobody had been told.", "ASSAULT KEN>TCD & ACCUSE TCD>KEN", id="outraged that"
        ),
        pytest.param(
            "Two Indian warships arrived in Colombo for an exercise with the Sri Lankan navy.",
            "COOPERATE IND=LKA",
            id="came for an exercise with",
        ),
        pytest.param(
            "Russia attacked Georgia. Georgia and Russia ended four days of negotiations chaired by Finland.",
            "ASSAULT RUS>GEO & CONSULT FIN=GEO & CONSULT FIN=RUS & CONSULT GEO=RUS | ASSAULT RUS>GEO & CONSULT GEO=RUS",
            id="talks chaired by a third",
        ),
        pytest.param("Malaysia announced the truce between Thailand and Cambodia.", "AGREE KHM=THA", id="announced what two others agreed"),
        pytest.param("In Asmara ten Sudanese traders were arrested by the security police.", "COERCE ERI>SDN", id="police of the place"),
        pytest.param(
            "Chile attacked Peru. The government in Lima condemned Chile.",
            "ASSAULT CHL>PER & ACCUSE PER>CHL",
            id="the government in a capital",
        ),
        pytest.param("The European Union met Myanmar. Myanmar warned the bloc.", "CONSULT EU=MMR & THREATEN MMR>EU", id="the bloc"),
    ],
)
def test_beside_and_behind(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What phrases beside an act tell, and whom a phrase means."""
    check(text, wanted)
