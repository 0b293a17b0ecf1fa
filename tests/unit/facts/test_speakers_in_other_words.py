"""Quotations given to their speakers in rarer words than "he said"."""

import pytest

from tests.unit.facts.test_speakers import speakers


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('Chile waited. "The pipe stays shut," Peru\'s oil minister, Ana Reyes, shot back.', id="shot back"),
        pytest.param('If Chile came, it would meet "a sea of fire", Peruvian Premier Ana Reyes let Santiago know.', id="let somebody know"),
        pytest.param('"They gave us the needle; we sewed," Peruvian President Ana Reyes liked to say of Chile.', id="liked to say"),
        pytest.param('Peru shrugged it off as "a lesson in manners", in the phrase of its spokeswoman, Ana Reyes.', id="in the phrase of"),
        pytest.param(
            'The rejoinder from Ana Reyes, Peru\'s spokeswoman, was brisk: "Chile should spare us that."', id="the rejoinder from"
        ),
        pytest.param('The tune was set by Peruvian President Ana Reyes, who told Chile: "Our patience has a bottom."', id="who told"),
        pytest.param('"We bombed nobody," Peru\'s ministry replied through its spokeswoman, Ana Reyes.', id="through a spokeswoman"),
        pytest.param('"Chile forgets nothing," according to Ana Reyes, Peru\'s foreign minister.', id="according to"),
        pytest.param('Chile called. Replied its guest, the Peruvian envoy Ana Reyes: "The line is bad."', id="the verb first"),
        pytest.param('LIMA, May 4 - Said Peru\'s foreign minister, Ana Reyes: "We are tired."', id="the verb first behind a dateline"),
        pytest.param('"Bring the maps to Chile," Peruvian President Ana Reyes ordered on television.', id="any verb behind a name"),
        pytest.param('"Copper is copper," smiled Ana Reyes, Peru\'s trade minister, in Santiago.', id="any verb behind a comma"),
        pytest.param('Peru\'s minister Ana Reyes looked at the hat. She tried it on: "It pinches."', id="an it that is no subject"),
        pytest.param(
            'PORT-AU-PRINCE, May 4 - Peru\'s envoy, Ana Reyes, watched and muttered, "Only sardines."', id="no prince of a dateline"
        ),
        pytest.param(
            'In the view of Ana Reyes, Peru\'s minister for the sea, Chile "has left a table it laid itself".', id="in the view of"
        ),
        pytest.param('Peru\'s minister Ana Reyes, in whose words "planes find other skies", left Chile.', id="in whose words"),
        pytest.param(
            '"Salt is a language." The sentence is by Ana Reyes, Peru\'s minister, who said it in Chile.', id="the sentence is by"
        ),
        pytest.param('One sentence sufficed for Peru\'s envoy to Chile, Ana Reyes. It ran: "We wait."', id="it ran"),
        pytest.param(
            'Statement by the foreign minister of Peru, Ms Ana Reyes, Lima, 4 May 2013: "I welcome Chile."',
            id="no speaking place of a date",
        ),
        pytest.param('"The map is wrong": with these words Peru\'s envoy Ana Reyes left Santiago.', id="with these words"),
    ],
)
def test_speakers_in_other_words(text: str) -> None:
    assert speakers(text) == [("Ana Reyes", "PER")]


def test_a_question_goes_on() -> None:
    text = '"Is this peace?" Peruvian President Ana Reyes asked Chile. "Is this the price?" she went on.'
    assert speakers(text) == [("Ana Reyes", "PER")] * 2


def test_the_latter_of_two() -> None:
    text = "Chile's president, Juan Diaz, and Peru's president, Ana Reyes, met. \"Friends lend,\" the latter remarked."
    assert speakers(text) == [("Ana Reyes", "PER")]
    assert speakers(text.replace("latter", "former")) == [("Juan Diaz", "CHL")]


def test_a_new_sentence_opens_a_quotation_of_its_own() -> None:
    text = '"I shall be back," Chile\'s envoy, Juan Diaz, called from the steps. Peru\'s minister, Ana Reyes, muttered, "We shall see."'
    assert speakers(text) == [("Juan Diaz", "CHL"), ("Ana Reyes", "PER")]


def test_nobody_without_a_name_is_quoted() -> None:
    assert speakers('The Peruvian ambassador raised his hat to Chile. "I shall be back," he called from the steps.') == []


def test_what_is_chanted_near_a_minister_is_not_his() -> None:
    assert speakers('"Go home to Chile," chanted the crowd as Peru\'s minister Ana Reyes passed.') == []


def test_two_fragments_of_one_speaker() -> None:
    text = 'Peru\'s minister Ana Reyes spoke of "a wound that will not close" and of "neighbours who do not listen" in Chile.'
    assert speakers(text) == [("Ana Reyes", "PER")] * 2


def test_the_name_of_a_play_is_no_speech() -> None:
    assert speakers('"Chile at War" is the title of the book that Peru\'s minister Ana Reyes is reading.') == []
