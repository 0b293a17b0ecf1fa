"""Whose words a quotation is, in the many ways that a text gives it to its speaker, and what is nobody's of office."""

import pytest

from tests.unit.facts.test_facts_of_sentences import read

INTERVIEW = """INTERVIEW

Ana Reyes, Chile's minister of foreign trade, speaks to the Courant

Do you sleep better?

"A little. Peru has signed."

And then the soldiers moved.

"They came at Christmas." She laughs. "It rained."

Does anybody still talk?

"We do, mostly."
"""


def speakers(text: str) -> list[tuple[object, object]]:
    """Speaker and country of each quotation in order."""
    return [(item["speaker"], item["country"]) for item in read(text)["quotes"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Chile\'s president, Ana Reyes, met Peru. "We shall have to explain," her energy secretary, Luis Soto, admitted.',
            [("Luis Soto", "CHL")],
            id="the nearest of two, in commas",
        ),
        pytest.param(
            'Chile appealed to both sides; its ambassador in Bishkek, Luis Soto, told local radio: "A pylon is not worth a funeral."',
            [("Luis Soto", "CHL")],
            id="in commas before a verb and a colon",
        ),
        pytest.param(
            "Chilean Foreign Minister Ana Reyes met Peru's envoy on Monday. \"Not one cent,\" was Reyes's answer.",
            [("Ana Reyes", "CHL")],
            id="whose answer it was",
        ),
        pytest.param(
            'Chilean Foreign Minister Ana Reyes spoke in Lima. "We will wait for as long as it takes," was the answer of Reyes.',
            [("Ana Reyes", "CHL")],
            id="an answer at the end of a sentence",
        ),
        pytest.param(
            '"Leave it on the tarmac," was how Chile\'s defence minister, Luis Soto, put it. Peru agreed.',
            [("Luis Soto", "CHL")],
            id="how somebody put it",
        ),
        pytest.param(
            'Chile\'s foreign ministry branded the takeover by Peru "robbery with a letterhead", in the words of spokeswoman Ana Reyes.',
            [("Ana Reyes", "CHL")],
            id="in the words of",
        ),
        pytest.param(
            'Chilean minister Ana Reyes spoke in Lima. Peru had asked, in her words, "for a little patience".',
            [("Ana Reyes", "CHL")],
            id="in her words",
        ),
        pytest.param(
            '"You cannot leave the table," a former Chilean justice minister, Luis Soto, says of Peru. "It is rude."',
            [("Luis Soto", "CHL"), ("Luis Soto", "CHL")],
            id="who held an office before",
        ),
        pytest.param(
            'Chilean minister Luis Soto called it "a hotel with no register". Ana Reyes, Peru\'s fisheries director, brushes this aside. '
            '"They pay, we sell them diesel."',
            [("Luis Soto", "CHL"), ("Ana Reyes", "PER")],
            id="the sentence between turns to another",
        ),
        pytest.param(
            'The Council met. Ana Reyes (Chile) said it was time to speak: Peru\'s generals were waging "a brutal campaign of terror".',
            [("Ana Reyes", "CHL")],
            id="a country in brackets behind the name",
        ),
        pytest.param(
            "Asked about Peru, Chilean Foreign Minister Ana Reyes was blunt: “We are done.”",
            [("Ana Reyes", "CHL")],
            id="asked",
        ),
        pytest.param(
            'For Chile\'s foreign minister, Ana Reyes, the treaty with Peru is "a museum piece".',
            [("Ana Reyes", "CHL")],
            id="what it is for somebody",
        ),
        pytest.param(
            'Chilean Foreign Minister Ana Reyes voted for the text after the words "or any other" were struck on Peru\'s wish.',
            [],
            id="words of a text",
        ),
        pytest.param(
            'Chilean minister Ana Reyes opened the fair in Peru. A dealer from Lima bought a catalogue "by weight", as he put it.',
            [],
            id="a private person nearer than the official",
        ),
        pytest.param(
            'Chilean minister Luis Soto told his guest that it was good.\n\n"A glass shows a road. A word shows a man," he said in Lima.',
            [("Luis Soto", "CHL")],
            id="a man in the words is nobody",
        ),
        pytest.param(
            'Chilean minister Luis Soto left Peru. On the quay Noa Tambo, 61, swept her shop. "They were quiet," she said.',
            [],
            id="a private person told with an age",
        ),
        pytest.param(
            'Chilean minister Luis Soto left Peru. Fatima Quelle keeps a shop on the quay. "They were quiet," she said.',
            [],
            id="a private person told by name",
        ),
        pytest.param(
            'Chilean minister Luis Soto left Peru. Reached by phone, a schoolteacher had not heard of it. "Will it rain?" she asked.',
            [],
            id="a private person who is no subject",
        ),
        pytest.param(
            'Chilean minister Juan Quito spoke of Peru. "We are tired. They are not," Quito joked.',
            [("Juan Quito", "CHL")],
            id="a surname that is a capital",
        ),
        pytest.param(
            'Luis Soto, foreign minister of Chile: "Peru sells fish."', [("Luis Soto", "CHL")], id="a name, an office and a colon"
        ),
        pytest.param('"Peru sells fish." - Luis Soto, Chile\'s foreign minister', [("Luis Soto", "CHL")], id="behind a dash"),
        pytest.param(
            "Peru's minister Ana Reyes was silent, and Luis Soto, who heads Chile's delegation, accused Peru of \"counting twice\".",
            [("Luis Soto", "CHL")],
            id="the nearest of two, in a clause",
        ),
        pytest.param(
            'Kenya\'s minister Josphat Kiprono met his Tanzanian colleague, Halima Mwinyi. Mwinyi was careful. "We shall count," she said.',
            [("Halima Mwinyi", "TZA")],
            id="a surname that the lexicon knows of another",
        ),
        pytest.param(
            'In Lima Foreign Minister Luis Soto called the deal with Chile "a good start".', [("Luis Soto", "PER")], id="behind a place"
        ),
        pytest.param(
            '"It will be felt," Chilean foreign ministry spokeswoman Ana Reyes said, adding that Peru had "written it elsewhere".',
            [("Ana Reyes", "CHL"), ("Ana Reyes", "CHL")],
            id="a ministry that only tells whose a spokeswoman is",
        ),
        pytest.param(
            'Chilean minister Eva Soto-Lang met Ahmed al-Rumi, head of the Syrian army. "We go," Soto-Lang said. "And we," Al-Rumi added.',
            [("Eva Soto-Lang", "CHL"), ("Ahmed al-Rumi", "SYR")],
            id="surnames with a hyphen or article",
        ),
        pytest.param(
            'Deputy Premier Elkhan Safar of Azerbaijan received Batyr Annaev, head of the Turkmen parliament. The port "needs a start," '
            "the guest stressed.",
            [("Batyr Annaev", "TKM")],
            id="the guest",
        ),
        pytest.param(
            "Chilean minister Ana Reyes and the Peruvian defence minister, General Luis Soto, met. The general, asked why, answered "
            'that he had given "my word as a soldier".',
            [("Luis Soto", "PER")],
            id="a rank told with another title",
        ),
        pytest.param(
            'Chile\'s foreign minister, Ana Reyes, received her Peruvian colleague, Luis Soto. "We count well," the foreign minister said.',
            [("Ana Reyes", "CHL")],
            id="of two ministers the one spoken of",
        ),
        pytest.param(
            "Chile's envoy, Luis Soto, called it an outrage. Presidents Ana Reyes of Peru and Eva Lara of Bolivia talked, he added, and "
            '"our alliance has not blinked".',
            [("Luis Soto", "CHL")],
            id="he, put in behind a comma",
        ),
        pytest.param(
            'Peru speaks of a plot, which Chilean Foreign Secretary Luis Soto, in his seat, dismissed once more: "Not one rifle of ours."',
            [("Luis Soto", "CHL")],
            id="an aside before the verb",
        ),
        pytest.param(
            'Ana Reyes, the Chilean minister, told Peru. "She told us nothing," recalled Sir Colin Ward, the retired diplomat.',
            [],
            id="an unknown name behind the verb",
        ),
        pytest.param(
            'Peru\'s minister Ana Reyes spoke. Former Chilean vice-minister Luis Soto doubts it. "Money is all," he told this newspaper.',
            [("Luis Soto", "CHL")],
            id="he, who held an office",
        ),
        pytest.param(
            '"It rained," Peru\'s foreign minister said on Tuesday. Foreign Minister Ana Reyes spoke in Lima of Chile.',
            [("Ana Reyes", "PER")],
            id="an office named in the next sentence",
        ),
        pytest.param(
            INTERVIEW,
            [("Ana Reyes", "CHL")] * 4,
            id="an interview",
        ),
    ],
)
def test_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    assert speakers(text) == expected


def test_an_answer_at_the_end_of_a_sentence_without_its_owner_has_no_speaker() -> None:
    assert speakers('Ana Reyes, the minister, spoke. "We will stay," was the answer of') == []


def test_a_former_official_whom_the_text_describes_apart_from_his_name_has_no_surname() -> None:
    text = 'Iker Solano, a former deputy minister of Peru who became his friend, blames it. "It was a long day," says Quintana. '
    assert speakers(text) == []
