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
        pytest.param('"The map is wrong": with these words Peru\'s envoy Ana Reyes left Santiago.', id="with these words"),
    ],
)
def test_speakers_in_other_words(text: str) -> None:
    assert speakers(text) == [("Ana Reyes", "PER")]


def test_two_fragments_of_one_speaker() -> None:
    text = 'Peru\'s minister Ana Reyes spoke of "a wound that will not close" and of "neighbours who do not listen" in Chile.'
    assert speakers(text) == [("Ana Reyes", "PER")] * 2


def test_the_name_of_a_play_is_no_speech() -> None:
    assert speakers('"Chile at War" is the title of the book that Peru\'s minister Ana Reyes is reading.') == []
