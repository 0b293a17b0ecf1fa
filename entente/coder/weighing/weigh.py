"""The acts that no rule reads and the trees find likely: one for each couple of a document, from the sentence that makes it likeliest."""

from dataclasses import dataclass
from math import exp

from entente.coder.candidates import Candidate
from entente.coder.weighing.couples import Couple, Pair, Tally, Told, find_couples, tally
from entente.coder.weighing.forests import UNIT, Forest, Forests, as_probability, load_forests
from entente.coder.weighing.traits import Grammar, find_traits

# An act is taken where it is likelier than half of the F1 to be had, which is what makes F1 highest; between two of whom the rules read
# something else where it is more likely than not, and in a text too short to show what it is about where it is well more likely than not.
LIKELY, LIKELY_AGAIN, LIKELY_IN_FEW = 0.35, 0.5, 0.65
CLEAR = 0.25  # share of the likeliest type among all sixteen, below which nobody can tell what act it is
FEW = 2  # sentences of a short text
MUTUAL = frozenset({"AGREE", "CONSULT", "COOPERATE"})
RULE = "weighed"
REASONS = 5  # traits that a trace names


@dataclass(slots=True)
class Weighed:
    """An act that the trees find likely, the sentence that tells it, and the traits that speak for it most, in log-odds."""

    told: Told
    candidate: Candidate
    reasons: list[tuple[str, float]]


def weigh(document: list[Told]) -> list[Weighed]:
    """The likely acts of a document that no rule reads in the order of its sentences: of two parties, each type of act once."""
    counts = tally(document)
    forests = load_forests()
    likely: list[tuple[float, Couple, list[int]]] = []
    for told in document:
        grammar: Grammar | None = None
        for couple in find_couples(told, told.read()):
            grammar = grammar or Grammar(told)
            values = forests.count(find_traits(couple, grammar, counts))
            probability = as_probability(forests.act.add_up(values))
            if probability >= _least(couple.pair(), counts):
                likely.append((probability, couple, values))
    found: list[Weighed] = []
    known = {pair: set(types) for pair, types in counts.read.items()}
    for probability, couple, values in sorted(likely, key=lambda one: -one[0]):
        types = known.setdefault(couple.pair(), set())
        kind, share = _choose(forests.types, values)
        if share >= CLEAR and kind not in types and (not types or probability >= LIKELY_AGAIN):
            types.add(kind)
            found.append(_tell(couple, kind, probability, values, forests))
    return sorted(found, key=lambda weighed: weighed.candidate.sentence)


def _least(pair: Pair, counts: Tally) -> float:
    """The probability from which an act between two is taken."""
    if pair in counts.read:
        return LIKELY_AGAIN
    return LIKELY_IN_FEW if counts.sentences <= FEW else LIKELY


def _tell(couple: Couple, kind: str, probability: float, values: list[int], forests: Forests) -> Weighed:
    chunks, sentence = couple.told.chunks, couple.told.sentence
    directions = {name: forest for name, forest in forests.directions.items() if name != "mutual" or kind in MUTUAL}
    direction, _ = _choose(directions, values)
    codes = (couple.first, couple.second) if direction != "second" else (couple.second, couple.first)
    trigger = _find_trigger(couple)
    chunk = chunks[trigger]
    is_mutual = direction == "mutual"
    candidate = Candidate(
        type=kind,
        mode="visit" if kind == "CONSULT" and not is_mutual else None,
        actors=codes if is_mutual else codes[:1],
        recipients=() if is_mutual else codes[1:],
        is_symmetric=is_mutual,
        rule=RULE,
        confidence=round(probability, 2),
        sentence=sentence.number,
        trigger=trigger,
        status=chunk.status() if chunk.kind == "V" else "occurred",
        mentions=(couple.one, couple.other) if direction != "second" else (couple.other, couple.one),
        scope=(sentence.starts[chunk.first], sentence.ends[chunk.last]),
    )
    moved = forests.act.reasons(values)
    ranked = sorted((number for number in moved if moved[number] > 0), key=lambda number: (-moved[number], number))
    return Weighed(couple.told, candidate, [(forests.traits[number], moved[number] / UNIT) for number in ranked[:REASONS]])


def _choose(forests: dict[str, Forest], values: list[int]) -> tuple[str, float]:
    """The likeliest name, the first in the alphabet of equal ones, and its probability."""
    sums = {name: forest.add_up(values) for name, forest in sorted(forests.items())}
    name = max(sums, key=sums.__getitem__)
    return name, 1 / sum(exp((total - sums[name]) / UNIT) for total in sums.values())


def _find_trigger(couple: Couple) -> int:
    """The chunk that is taken to tell the act: the verb of one of the two, else the last between them, else an act noun, else the first."""
    chunks = couple.told.chunks
    grammar = Grammar(couple.told)
    verb = grammar.verb_of(couple.one_at, couple.other_at)
    between = grammar.verbs_between(couple.one_at, couple.other_at)
    if verb is not None:
        return verb
    if between:
        return between[-1]
    if grammar.act_nouns:
        return min(grammar.act_nouns, key=lambda place: abs(place - couple.one_at))
    nearest = sorted(grammar.subjects, key=lambda place: abs(place - couple.one_at))
    return nearest[0] if nearest else min(couple.one_at, len(chunks) - 1)
