"""The acts that no rule reads and the trees find likely: one for each couple of a document, from the sentence that makes it likeliest."""

from dataclasses import dataclass
from math import exp

from entente.coder.actors.own_words import speaks_for_himself
from entente.coder.acts.frames import COOPERATIVE
from entente.coder.analysis import WEIGHED
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.weighing.couples import Couple, Told, find_couples, tally
from entente.coder.weighing.forests import UNIT, Forests, as_probability, as_sum, load_forests
from entente.coder.weighing.traits import Grammar, Traits, find_traits
from entente.coder.weighing.words import add_up_words, find_words
from entente.lexicon.wordlists import word_list

# An act is taken where it is more likely than not, in a text too short to show what it is about where it is well more likely than not.
LIKELY, LIKELY_IN_FEW = 0.5, 0.7
CLEAR = 0.22  # share of the likeliest type among all sixteen, below which nobody can tell what act it is
SIDED = 0.55  # share of the types of its side, cooperation or conflict, below which nobody can tell what it does to relations
FEW = 2  # sentences of a short text
MUTUAL = frozenset({"AGREE", "CONSULT", "COOPERATE"})
RUNNERS = 2  # types that a trace names
REASONS = 5  # traits that it names


@dataclass(slots=True)
class Weighed:
    """An act that the trees find likely, and the sentence that tells it.

    `types` are the likeliest two of the sixteen types with their shares, `reasons` the traits that speak most for an act, in log-odds.
    """

    told: Told
    candidate: Candidate
    types: list[tuple[str, float]]
    reasons: list[tuple[str, float]]


@dataclass(slots=True)
class _Likely:
    """A couple that the trees find likely to have an act, the sum that says so, and what was found out about it and its sentence."""

    total: int
    couple: Couple
    traits: Traits
    grammar: Grammar


def weigh(document: list[Told]) -> list[Weighed]:
    """The likely acts of a document that no rule reads in the order of its sentences: of two parties, each type of act once."""
    counts = tally(document)
    forests = load_forests()
    least = as_sum(LIKELY if counts.sentences > FEW else LIKELY_IN_FEW)
    likely: list[_Likely] = []
    for told in document:
        grammar: Grammar | None = None
        for couple in find_couples(told, told.read()):
            grammar = grammar or Grammar(told)
            traits = find_traits(couple, grammar, counts)
            total = forests.act.add_up(traits)
            if total >= least:
                likely.append(_Likely(total, couple, traits, grammar))
    found: list[Weighed] = []
    known = {pair: set(types) for pair, types in counts.read.items()}
    for act in sorted(likely, key=lambda act: -act.total):
        told, types = act.couple.told, known.setdefault(act.couple.pair(), set())
        ranked = _rank(_add_up_types(forests, act))
        kind, share = ranked[0]
        if share >= CLEAR and _side_share(kind, ranked) >= SIDED and kind not in types:
            trigger = _find_trigger(act)
            if _is_unreal(told.chunks[trigger]):
                continue
            candidate = _tell(act, kind, trigger, forests)
            actor = act.couple.one_at if candidate.actors[0] == act.couple.first else act.couple.other_at
            if speaks_for_himself(told.sentence, told.chunks, actor, kind):
                continue
            types.add(kind)
            found.append(Weighed(told, candidate, ranked[:RUNNERS], _find_reasons(forests, act.traits)))
    return sorted(found, key=lambda weighed: weighed.candidate.sentence)


def _side_share(kind: str, ranked: list[tuple[str, float]]) -> float:
    """The share of all types of cooperation or of all types of conflict, whichever a type is one of."""
    return sum(share for name, share in ranked if (name in COOPERATIVE) == (kind in COOPERATIVE))


def _is_unreal(trigger: Chunk) -> bool:
    """Whether a verb only tells what could be: "an attack would invoke the treaty"; not what will be."""
    return trigger.kind == "V" and trigger.modal is not None and trigger.modal not in word_list("planned_modals")


def _tell(act: _Likely, kind: str, trigger: int, forests: Forests) -> Candidate:
    """The act of a type between a couple in the likeliest direction."""
    couple, sentence = act.couple, act.couple.told.sentence
    directions = {name: forest.add_up(act.traits) for name, forest in forests.directions.items() if name != "mutual" or kind in MUTUAL}
    direction, _ = _rank(directions)[0]
    codes = (couple.first, couple.second) if direction != "second" else (couple.second, couple.first)
    chunk = couple.told.chunks[trigger]
    is_mutual = direction == "mutual"
    return Candidate(
        type=kind,
        mode="visit" if kind == "CONSULT" and not is_mutual else None,
        actors=codes if is_mutual else codes[:1],
        recipients=() if is_mutual else codes[1:],
        is_symmetric=is_mutual,
        rule=WEIGHED,
        confidence=round(as_probability(act.total), 2),
        sentence=sentence.number,
        trigger=trigger,
        status=chunk.status() if chunk.kind == "V" else "occurred",
        mentions=(couple.one, couple.other) if direction != "second" else (couple.other, couple.one),
        scope=(sentence.starts[chunk.first], sentence.ends[chunk.last]),
    )


def _find_reasons(forests: Forests, traits: Traits) -> list[tuple[str, float]]:
    """The traits that move the sum up most, with the log-odds they add."""
    moved = forests.act.reasons(traits)
    ranked = sorted((name for name in moved if moved[name] > 0), key=lambda name: (-moved[name], name))
    return [(name, moved[name] / UNIT) for name in ranked[:REASONS]]


def _add_up_types(forests: Forests, act: _Likely) -> dict[str, int]:
    """What speaks for each type, by the trees and by the words around the two."""
    said = add_up_words(find_words(act.couple, act.grammar), forests.words)
    return {name: forest.add_up(act.traits) + said.get(name, 0) for name, forest in forests.types.items()}


def _rank(sums: dict[str, int]) -> list[tuple[str, float]]:
    """Names with their shares of probability, the likeliest first, equal ones by the alphabet."""
    most = max(sums.values())
    whole = sum(exp((total - most) / UNIT) for total in sums.values())
    return [(name, exp((sums[name] - most) / UNIT) / whole) for name in sorted(sums, key=lambda name: (-sums[name], name))]


def _find_trigger(act: _Likely) -> int:
    """The chunk that is taken to tell the act: the verb of one of the two, else the last between them, else an act noun, else the first."""
    couple, grammar = act.couple, act.grammar
    verb = grammar.verb_of(couple.one_at, couple.other_at)
    between = grammar.verbs_between(couple.one_at, couple.other_at)
    if verb is not None:
        return verb
    if between:
        return between[-1]
    if grammar.act_nouns:
        return min(grammar.act_nouns, key=lambda place: abs(place - couple.one_at))
    nearest = sorted(grammar.subjects, key=lambda place: abs(place - couple.one_at))
    return nearest[0] if nearest else couple.one_at
