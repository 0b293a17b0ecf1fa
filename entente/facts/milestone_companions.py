"""Who has done what a sentence tells of another: "cut ties with Tehran, following Riyadh", "as did Cairo", "did the same with Doha"."""

from dataclasses import replace

from entente.coder.analysis import Sentence
from entente.facts.milestone_pairs import join_subjects
from entente.facts.milestone_telling import Teller
from entente.facts.milestone_words import RELATIONS, Turn, read_grammar
from entente.facts.parties import order_pair, states_of

SHARED = RELATIONS | {"recognition", "ambassador_recalled", "embassy_closed"}
REACH = 8  # characters from "following" to whom it names
AGAIN_REACH = 2  # sentences behind an act in which the same is done to others
MOST_BETWEEN = 4  # words from "with" to whom it names: "with his counterpart from Panama"


def read_companions(teller: Teller, sentence: Sentence, turns: list[Turn]) -> list[Turn]:
    """The turning point told last before "following Oman", "as did Oman" for those named there; what was done before bears no date."""
    found = read_grammar().alike.search(sentence, teller.text) if turns else None
    found = found.re.search(teller.text, turns[-1].end, sentence.end) if found is not None else None
    models = [turn for turn in turns if turn.other is not None and turn.kind in SHARED]
    if found is None or not models:
        return []
    model, other = models[-1], models[-1].other or ""
    behind = [party for party in teller.reading.parties(sentence) if party.start >= found.end()]
    named = join_subjects(sentence, [party for party in behind if len(states_of([party])) == 1])
    if not named or named[0].start - found.end() > REACH or any(party.is_owner or party.kind == "pronoun" for party in named):
        return []
    dated = teller.pairs.date(sentence, named[-1].end, named[-1].end)
    day, precision = (dated.day, dated.precision) if dated is not None else (model.day, model.precision)
    if found["earlier"] or (found["ever"] and dated is None):
        day, precision = None, None
    alike = replace(model, start=found.start(), end=found.end(), day=day, precision=precision, rule=f"{model.kind}-alike")
    return [replace(alike, countries=order_pair(code, other)) for code in states_of(named) if code not in model.countries]


def read_again(teller: Teller, sentence: Sentence, told: list[tuple[int, Turn]]) -> list[Turn]:
    """What somebody has done once more, to others: "The Maldives recognised Kosovo. On Friday it did the same with Palestine"."""
    found = read_grammar().again_with.search(sentence, teller.text)
    near = [turn for number, turn in told if sentence.number - AGAIN_REACH <= number < sentence.number and turn.other is not None]
    if found is None or not near:
        return []
    model = near[-1]
    parties = teller.reading.parties(sentence)
    actors = states_of(party for party in parties if party.end <= found.start())
    if len(actors) != 1 or actors[0] == model.other:
        return []
    behind = [party for party in parties if party.start >= found.end()]
    named = join_subjects(sentence, [party for party in behind if len(states_of([party])) == 1])
    if not named or len(teller.text[found.end() : named[0].start].split()) > MOST_BETWEEN:
        return []
    dated = teller.pairs.date(sentence, found.start(), named[-1].end)
    day, precision = (dated.day, dated.precision) if dated is not None else (None, None)
    again = replace(model, start=found.start(), end=found.end(), day=day, precision=precision, rule=f"{model.kind}-again")
    codes = [code for code in states_of(named) if code != actors[0]]
    return [replace(again, countries=order_pair(actors[0], code), other=code) for code in codes]
