"""Acts as whole articles tell them: envoys called in, answers announced, verbs far from their subject, things lent, choices set."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Malta called the Kenyan ambassador to the ministry on Monday.", "ACCUSE MLT>KEN", id="called to the ministry"),
        pytest.param(
            "The Chadian envoy was invited to the Omani foreign ministry and handed a note of protest.",
            "ACCUSE OMN>TCD",
            id="invited and handed a note",
        ),
        pytest.param("The Chadian envoy was invited to the Omani foreign ministry for lunch.", "", id="invited for lunch"),
    ],
)
def test_summonses(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """An envoy is called in though no verb of summoning says so."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            'Fiji expelled two Tongan diplomats. "There will be an answer," Tonga\'s foreign minister said.',
            "SANCTION FJI>TON & THREATEN TON>FJI",
            id="there will be an answer",
        ),
        pytest.param(
            "Fiji banned Tongan squash. Tonga said that a response would follow.",
            "SANCTION FJI>TON & THREATEN TON>FJI",
            id="a response would follow",
        ),
        pytest.param(
            "Fiji banned Tongan squash. Tonga said there would be no answer to the letter.", "SANCTION FJI>TON", id="no answer at all"
        ),
        pytest.param(
            '"Either Tonga hands them over, or we will fetch them," said Fiji\'s premier.', "THREATEN FJI>TON", id="either this or that"
        ),
    ],
)
def test_announced_answers(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Who lets another expect an answer threatens him."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            'Peru expelled two Cuban diplomats. Chile called the step "measured and fair" and accused Haiti of lying.',
            "SANCTION PER>CUB & SUPPORT CHL>PER & ACCUSE CHL>HTI",
            id="a verb behind a label in quotation marks",
        ),
        pytest.param(
            "Peru's embassy said the search was a matter of custom and demanded an apology from Chile.",
            "REQUEST PER>CHL",
            id="a verb behind what is said",
        ),
        pytest.param(
            "Peru, where the Cuban mission has its seat, needed an hour. It expelled two Chilean diplomats.",
            "SANCTION PER>CHL",
            id="it, behind a clause that tells where",
        ),
        pytest.param("Peru said that Chile's claims of Peruvian meddling were nonsense.", "REJECT PER>CHL", id="claims about oneself"),
        pytest.param(
            "Spain accused Canada of theft. The European Commission met. The Commission condemned Canada.",
            "ACCUSE ESP>CAN & ACCUSE EU>CAN",
            id="the Commission, with a capital letter",
        ),
    ],
)
def test_who_goes_on(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """A verb finds who does it past a label, a reported clause or an aside."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Sweden has sent its neighbour Finland a navy vessel.", "AID SWE>FIN", id="a vessel sent to somebody"),
        pytest.param(
            "Benin accused the Malian envoys of spying and kicked them out.", "ACCUSE BEN>MLI & SANCTION BEN>MLI", id="kicked them out"
        ),
    ],
)
def test_deeds(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Vessels lent, and particles behind a pronoun."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Togo urged Benin to withdraw its troops and to close the port to Ghana.", "REQUEST TGO>BEN", id="a second infinitive demanded"
        ),
        pytest.param("Togo voiced grave concern about the displaced in Chad.", "", id="concern for people in need"),
        pytest.param("Togo voiced grave concern about the arrests in Chad.", "ACCUSE TGO>TCD", id="concern about what one does"),
        pytest.param("Peru's finance minister boarded a plane to Quito.", "CONSULT PER>ECU", id="boarded a plane to somewhere"),
        pytest.param("Danish police boarded a Latvian ship off Aarhus.", "COERCE DNK>LVA", id="boarded another's ship"),
        pytest.param("Oman told the UN that it may hit Iran with sanctions.", "THREATEN OMN>IRN", id="told a body"),
        pytest.param("Norway lends its backing to Malta's candidacy for NATO.", "SUPPORT NOR>MLT", id="backing lent to a bid"),
        pytest.param(
            "Norway banned Kenyan coffee and Peruvian cocoa.", "SANCTION NOR>KEN & SANCTION NOR>PER | SANCTION NOR>KEN", id="coffee"
        ),
        pytest.param("Chad praised the decision by the Omani government to halt its flights.", "SUPPORT TCD>OMN", id="its own flights"),
        pytest.param(
            "The case was brought by Peru and Chile and went against Spain.", "ACCUSE PER>ESP & ACCUSE CHL>ESP", id="a case against"
        ),
        pytest.param("Peru said that Haiti had not been asked, which it regretted.", "", id="regret for what is not one's own"),
        pytest.param("Spain congratulated Croatia on the text of its NATO accession treaty.", "SUPPORT ESP>HRV", id="the text of a treaty"),
        pytest.param(
            "The ban which Oman slapped on Fijian, Tongan and Cuban sugar was short.",
            "SANCTION OMN>FJI & SANCTION OMN>TON & SANCTION OMN>CUB",
            id="adjectives before one noun",
        ),
    ],
)
def test_whom_it_concerns(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """An act's other party is neither a bystander nor whom one tells of it."""
    check(text, wanted)
