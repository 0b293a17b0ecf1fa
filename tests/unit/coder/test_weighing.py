"""What no rule reads between two parties is weighed by trees: whom it looks at, how sums are made, and what is taken."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import entente.coder.events as coder_events
from entente.coder.analyse import parse_document
from entente.coder.events import find_events, read_acts
from entente.coder.weighing.couples import Told, find_couples, tally
from entente.coder.weighing.forests import UNIT, Forest, as_probability, load_forests
from entente.coder.weighing.traits import Grammar, Traits, find_traits
from entente.coder.weighing.words import add_up_words, find_words, stem_of
from entente.coding.documents import CodedDocument, code_document
from entente.coding.stream import open_document
from entente.lexicon.loading import DATA

ROOT = Path(__file__).parents[3]

ARTICLE = (
    "LIMA, March 3, 2014 - Peru's foreign minister met his Chilean counterpart in Lima on Monday. "
    "Ecuador, a neighbour of Peru, has Colombian oil in its pipes. "
    "Peru condemned Bolivia on Tuesday."
)
STUMP = Forest(-500, [[[0, -1, -1], [2, 0, 0], [2, 0, 0], [0, -100, 900]]], ["words"])  # the first trait: up to 2 or more


def read(text: str) -> list[Told]:
    return read_acts(parse_document(open_document("one", text)))


def pairs_in(told: Told) -> set[tuple[str, str]]:
    return {couple.pair() for couple in find_couples(told, told.read())}


def test_couples_are_two_parties_of_a_sentence_between_whom_no_rule_read_an_act() -> None:
    met, idle, condemned = read(ARTICLE)
    assert pairs_in(met) == pairs_in(condemned) == set()
    assert pairs_in(idle) == {("COL", "ECU"), ("COL", "PER"), ("ECU", "PER")}


def test_a_couple_is_taken_by_the_mentions_that_act_rather_than_by_goods() -> None:
    (told,) = read("Peruvian copper reached Chile, where Peru's ambassador spoke.")
    (couple,) = [couple for couple in find_couples(told, set()) if couple.pair() == ("CHL", "PER")]
    assert {couple.one.head, couple.other.head}.isdisjoint({"goods"})


def test_a_list_of_many_parties_has_no_couples() -> None:
    names = "Peru, Chile, Ecuador, Bolivia, Brazil, Argentina, Uruguay, Paraguay, Colombia, Venezuela, Panama, Mexico and Cuba"
    (told,) = read(f"Rain fell on {names} yesterday.")
    assert pairs_in(told) == set()


def test_traits_count_how_the_sentence_speaks_of_two() -> None:
    told = read("Peru's minister said on Monday that Chile had not answered.")
    (couple,) = find_couples(told[0], set())
    traits = find_traits(couple, Grammar(told[0]), tally(told))
    assert traits["first named"] == traits["named together"] == 1
    assert traits["verbs between"] == 1
    assert traits["verb reports"] == 1
    assert 0 not in traits.values()


def test_trees_add_up_leaves_and_say_what_moved_the_sum() -> None:
    assert STUMP.add_up({"words": 2}) == -600
    assert STUMP.add_up({"words": 3}) == 400
    assert STUMP.reasons({"words": 3}) == {"words": 900}
    assert as_probability(0) == 0.5
    assert as_probability(2 * UNIT) == pytest.approx(0.8808, abs=1e-4)


def test_words_count_by_their_stem_and_where_they_stand_and_names_do_not() -> None:
    told = read("On Monday Peru quietly signed the border accord with Chile, diplomats said.")
    (couple,) = find_couples(told[0], set())
    words = find_words(couple, Grammar(told[0]))
    assert {"sentence: sign", "near: sign", "between: sign", "verb: sign", "between: accord", "near: diplomat"} <= words
    assert {"between: diplomat", "verb: accord", "sentence: peru", "sentence: monday", "sentence: on"}.isdisjoint(words)


def test_a_stem_is_what_forms_of_a_word_share() -> None:
    assert {stem_of(word) for word in ("deploy", "deploys", "deployed", "deploying", "deployments")} == {"deploy"}
    assert {stem_of(word) for word in ("carry", "carries", "carried")} == {"carr"}
    assert stem_of("ties") == "tie"


def test_words_add_what_each_says_to_the_types_it_speaks_for() -> None:
    levels = {"": {"AID": -100}, "near: gift": {"AID": 900, "ASSAULT": -400}, "near: shell": {"ASSAULT": 800}}
    assert add_up_words({"", "near: gift", "near: hen"}, levels) == {"AID": 800, "ASSAULT": -400}


def test_the_words_that_are_shipped_are_stems_of_the_types() -> None:
    forests = load_forests()
    places = {word.partition(": ")[0] for word in forests.words}
    assert places == {"", "sentence", "near", "between", "verb"}
    assert all(levels.keys() <= forests.types.keys() for levels in forests.words.values())


def every_forest() -> list[dict[str, Any]]:
    found = json.loads((DATA / "forests.json").read_text("utf-8"))
    return [found["act"], *found["types"].values(), *found["directions"].values()]


def test_the_trees_that_are_shipped_end_in_leaves() -> None:
    count = len(load_forests().traits)
    for forest in every_forest():
        for traits, limits, ways, levels in forest["trees"]:
            assert len(traits) == len(limits) == len(ways) == len(levels)
            assert traits[-1] < 0
            assert max(traits) < count
            assert all(node + 1 < way < len(traits) for node, (trait, way) in enumerate(zip(traits, ways, strict=True)) if trait >= 0)


def test_types_and_directions_of_the_trees_are_those_of_events() -> None:
    forests = load_forests()
    assert len(forests.types) == 16
    assert set(forests.directions) == {"first", "second", "mutual"}
    assert all(one < other for one, other in pairwise(forests.traits))


class Certain:
    """Trees that find an act between any two."""

    def __init__(self, likely: int) -> None:
        self.likely = likely

    def add_up(self, traits: Traits) -> int:
        return self.likely

    def reasons(self, traits: Traits) -> dict[str, int]:
        return {}


def set_likelihood(monkeypatch: pytest.MonkeyPatch, likely: int, types: tuple[str, ...] = ("AID",)) -> None:
    """Makes an act between any two as likely, of each of some types alike."""
    forests = load_forests()
    monkeypatch.setattr(forests, "act", Certain(likely))
    monkeypatch.setattr(forests, "types", {name: Certain(0) for name in types})
    monkeypatch.setattr(forests, "words", {})


def weighed(text: str) -> list[tuple[str, ...]]:
    events = find_events(parse_document(open_document("one", text)))
    return sorted(tuple(sorted((*event.actors, *event.recipients))) for event in events if event.is_weighed)


def test_what_is_likely_becomes_an_event_with_its_probability_and_reasons(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, 1000)
    assert weighed(ARTICLE) == [("COL", "ECU"), ("COL", "PER"), ("ECU", "PER")]
    parsed = parse_document(open_document("one", ARTICLE))
    events, text = find_events(parsed), parsed.analysis.document.text
    (event,) = [event for event in events if {*event.actors, *event.recipients} == {"COL", "ECU"}]
    assert event.confidence == 0.73
    assert text[event.mentions[0].start : event.mentions[0].end].startswith("Ecuador")
    assert "weighed" in event.mentions[0].trace


def test_what_is_unlikely_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, -1000)
    assert weighed(ARTICLE) == []


def test_what_may_be_of_many_types_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, 1000, types=("AID", "AGREE", "CONSULT", "SUPPORT"))
    assert weighed(ARTICLE) != []
    set_likelihood(monkeypatch, 1000, types=("AID", "AGREE", "CONSULT", "SUPPORT", "RETREAT"))
    assert weighed(ARTICLE) == []


def test_what_may_be_help_as_well_as_harm_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, 1000, types=("AID", "ASSAULT"))
    assert weighed(ARTICLE) == []


def test_a_short_text_has_to_be_clearer(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, 400)
    assert weighed(ARTICLE) != []
    assert weighed(ARTICLE.split(". ")[1] + ".") == []


def test_what_only_could_be_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, 1000)
    assert weighed("Rain fell. Roads were wet. A column from Togo crossed the Benin hills.") == [("BEN", "TGO")]
    assert weighed("Rain fell. Roads were wet. A column from Togo might cross the Benin hills.") == []


def test_the_same_text_gives_the_same_events_in_the_order_told(monkeypatch: pytest.MonkeyPatch) -> None:
    set_likelihood(monkeypatch, 1000)
    first, second = (find_events(parse_document(open_document("one", ARTICLE))) for _ in range(2))
    assert first == second
    starts = [event.mentions[0].start for event in first]
    assert starts == sorted(starts)


def gold_articles(count: int) -> list[dict[str, Any]]:
    lines = (ROOT / "tests" / "gold" / "tuning_more.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines[:: len(lines) // count]]


def code(text: str) -> CodedDocument:
    return code_document(open_document("one", text))


def test_weighing_leaves_what_rules_read_and_all_facts_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [article["text"] for article in gold_articles(20)]
    whole = [code(text) for text in articles]
    monkeypatch.setattr(coder_events, "weigh", lambda _: [])
    alone = [code(text) for text in articles]
    assert any(event.is_weighed for coded in whole for event in coded.events)
    assert [[event for event in coded.events if not event.is_weighed] for coded in whole] == [coded.events for coded in alone]
    assert [coded.facts for coded in whole] == [coded.facts for coded in alone]


def test_sentences_that_name_nobody_make_no_act_likelier() -> None:
    idle = "\n\nRain is expected on Sunday. The market was quiet. A choir sang. Shops close early. Buses ran late. Nobody was hurt."
    for article in gold_articles(10):
        events, more = (code(text).events for text in (article["text"], article["text"] + idle))
        assert [event for event in more if event.is_weighed] == [event for event in events if event.is_weighed]
