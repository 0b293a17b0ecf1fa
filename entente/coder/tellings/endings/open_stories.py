"""What was told before and still stands: a capture, a ban or a deployment that no later words have ended."""

from entente.coder.candidates import Candidate, Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

ENDING = "RETREAT"
TOLD_REACH = 3  # sentences behind an act within which its end is told without names
DONE = frozenset({"occurred", "ongoing"})
PRONOUN_REACH = 1  # sentences back to which "it" and "they" point
POINTING = frozenset({"pronoun", "definite"})
TIMES = frozenset({"within", "by", "in", "on", "since", "after"})
MOST_WORDS = 8  # words behind a verb that belong to its predicate


def are_near(scene: Scene, types: frozenset[str]) -> bool:
    """Whether an act of one of some types was told in this sentence or so few before that its end may be told without names."""
    if any(act.type in types for act in scene.found):
        return True
    last = [act for name, act in scene.memory.by_type.items() if name in types]
    return any(scene.sentence.number - act.sentence <= TOLD_REACH for act in last)


def find_open(scene: Scene, types: frozenset[str], index: int) -> Candidate | None:
    """The last act of some types told before chunk `index`, where nothing has been told to end it since; a lone sentence has its own."""
    over: list[set[frozenset[str]]] = []
    for act in scene.acts_before(index):
        if scene.sentence.number - act.sentence > TOLD_REACH:
            return None
        if act.type == ENDING:
            over.append(act.pairs())
        elif act.type in types and act.status in DONE and not act.is_symmetric:
            is_elsewhere = scene.is_alone and act.sentence != scene.sentence.number
            return None if is_elsewhere or any(act.pairs() & pairs for pairs in over) else act
    return None


def find_subject_told(scene: Scene, index: int) -> int | None:
    """The subject of a verb group, also where a time before it runs into its words: "within three weeks shipments | resumed"."""
    subject = find_subject(scene.chunks, index)
    if subject is not None or index == 0:
        return subject
    before = scene.chunks[index - 1]
    return index - 1 if before.kind == "N" and before.prep in TIMES and not before.is_time else None


def is_near(scene: Scene, told: Candidate) -> bool:
    """Whether an act was told in this sentence or the one before, or only acts between the same since, so that a pronoun may mean it."""
    away = scene.sentence.number - told.sentence
    if away <= PRONOUN_REACH:
        return True
    since = [act for act in scene.memory.told if act.sentence > told.sentence]
    return away == PRONOUN_REACH + 1 and bool(since) and all(act.pairs() == told.pairs() for act in since)


def names_others(chunk: Chunk, codes: tuple[str, ...]) -> bool:
    """Whether a noun chunk names somebody beside `codes`; a pronoun, also "both", names nobody."""
    if chunk.is_pronoun or (chunk.first == chunk.last and all(mention.kind in POINTING for mention in chunk.mentions)):
        return False
    return any(not set(mention.codes) <= set(codes) for mention in chunk.mentions if mention.codes)


def words_of_predicate(scene: Scene, index: int) -> list[str]:
    """The words of a verb group and of what stands behind it in its clause, with the verb of what it lets others do."""
    chunks = scene.chunks
    last = chunks[index].last
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        is_listed = (
            chunk.kind == "C" and position + 2 < len(chunks) and chunks[position + 1].kind == "N" and chunks[position + 2].kind != "V"
        )
        is_let = chunk.kind == "V" and not chunk.is_finite and position == index + 2  # "let | lorries | cross | again"
        if not (is_listed or is_let or chunk.kind in ("N", "A")) or chunk.first > chunks[index].last + MOST_WORDS:
            break
        last = chunk.last
    words = scene.sentence.lower
    while last + 1 < len(words) and words[last + 1] in word_list("anew"):
        last += 1
    return words[chunks[index].first : last + 1]
