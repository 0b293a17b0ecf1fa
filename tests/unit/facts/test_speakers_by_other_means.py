"""Quotations given to their speakers by a view, a remark, a passive, a label; and pronouns that tell a man from a woman."""

import pytest

from tests.unit.facts.test_speakers import speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('For Ana Reyes, the Peruvian minister, that paper with Chile "does not exist".', id="for the minister"),
        pytest.param('The pact with Chile was "a matter of honour" for Peruvian President Ana Reyes.', id="a matter for the minister"),
        pytest.param(
            'Asked about a remark by Ana Reyes, Peru\'s minister, that duties "may yet be doubled", Chile kept mum.', id="a remark by"
        ),
        pytest.param('Chile was told by Peruvian President Ana Reyes that it was "blind in one eye".', id="was told by"),
        pytest.param('Chile was "our oldest friend", as Peruvian President Ana Reyes had it on Monday.', id="as she had it"),
        pytest.param('Ana Reyes, Peru\'s minister, put the odds of a treaty with Chile at "close to nil".', id="puts it at"),
        pytest.param('"We hear Chile": these were the words of Peruvian President Ana Reyes.', id="these were the words"),
        pytest.param('Calling the raid by Chile "an act of war", Peru\'s minister Ana Reyes sent a ship.', id="an opening participle"),
        pytest.param('Hon. Ana Reyes (Minister of Trade of Peru): "Chile is a small market."', id="an office in brackets"),
        pytest.param(
            'Peru\'s minister, Ana Reyes, told General Luis Soto of Chile that Lima "will not forget it".', id="a name told something"
        ),
        pytest.param(
            '"Chile has maps.\n\n"So have we," Peruvian President Ana Reyes told a crowd.', id="told behind the last of two paragraphs"
        ),
        pytest.param('Peru\'s minister Ana Reyes thanked Carlos Soto, the Chilean envoy. "It helped," she said.', id="she is a woman"),
        pytest.param('Peruvian Under Secretary Ana Reyes said Chile was "not above the law".', id="no preposition in a title"),
    ],
)
def test_speakers_by_other_means(text: str) -> None:
    assert {name for name, _ in speakers(text)} == {"Ana Reyes"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Crowds met Peru\'s minister Ana Reyes with shouts of "Go home" in Chile.', id="shouts of others"),
        pytest.param('"They shot first," a soldier told Peru\'s minister Ana Reyes near Chile.', id="told to the minister"),
        pytest.param('For Ana Reyes, the Peruvian minister, a Chilean baker made a cake called "The Crown".', id="a gift for one"),
    ],
)
def test_no_speech_of_the_minister(text: str) -> None:
    assert "Ana Reyes" not in {name for name, _ in speakers(text)}


def test_nobody_named_in_a_quotation_alone_speaks_it() -> None:
    told = "Peru's Foreign Ministry spokeswoman Ana Reyes spoke on Thursday. "
    assert speakers(told + '"Talks with Chilean Foreign Minister Juan Diaz are planned," the diplomat said.') == [("Ana Reyes", "PER")]
    met = "Chilean Foreign Minister Juan Diaz came to Lima. "
    assert speakers(met + '"Talks with Peruvian Foreign Minister Ana Reyes are planned," the diplomat said.') == [("Juan Diaz", "CHL")]


def test_interviewed_officials_tell_their_own_words() -> None:
    text = (
        'INTERVIEW\n\nPeru\'s foreign minister, Ana Reyes, talks to our paper.\n\nQ: What of Chile?\n\nA: "We wait."\n\n'
        'Q: And the money?\n\nA: They want ten million. "Not a cent," I told the envoy.\n\nQ: Is it over?\n\nA: "No." (laughs)'
    )
    assert [name for name, _ in speakers(text)] == ["Ana Reyes"] * 3
