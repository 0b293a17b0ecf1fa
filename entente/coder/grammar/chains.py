"""Verb groups that depend on each other: "agreed to lift", "began withdrawing", "urged X to stop"."""

from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.joined_verbs import find_joined
from entente.lexicon.wordlists import word_list

CLAUSE_REACH = 5  # chunks between a threat and the verb of its clause
GERUND_LINKS = frozenset({None, "from", "to", "in", "on", "by", "for"})
STEPS = 3  # chunks between whom one asks and what
MANNERS = frozenset({"in", "at", "during", "with", "on", "through", "by", "over"})
CARRIES_INFINITIVE = frozenset({"demand", "encourage", "allow", "force", "want", "threaten"})


def read_chain(scene: Scene, index: int) -> list[int]:
    """A verb group and the infinitives or gerunds that depend on it directly, in order."""
    chunks = scene.chunks
    chain = [index]
    position = index + 1
    while position < len(chunks):
        chunk = chunks[position]
        if chunk.kind in ("A", '"') or (chunk.kind == "N" and chunk.is_time and is_before_infinitive(chunks, position)):
            position += 1
        elif chunk.kind == "V" and _continues(chunks[chain[-1]], chunk, position == chain[-1] + 1):
            chain.append(position)
            position += 1
        elif chunk.kind == "N" and _leads_to_infinitive(scene, chain[-1], position):
            verb = next(place for place in range(position + 1, len(chunks)) if chunks[place].kind == "V")
            chain.append(verb)
            position = verb + 1
        else:
            break
    return chain


def find_verbs_over(scene: Scene, index: int) -> list[int]:
    """The verbs on which a bare verb behind "and" depends with the infinitive before it: "urged X to stop and | withdraw"."""
    joined = find_joined(scene.chunks, index) if index > 1 else None
    if joined is None or not scene.chunks[joined].is_infinitive:
        return []
    over: list[int] = []
    for place in range(joined - 1, -1, -1):
        chunk = scene.chunks[place]
        if chunk.kind == "V":
            chain = read_chain(scene, place)
            if joined not in chain:
                break
            over = chain[: chain.index(joined)]
        elif chunk.kind in (";", "S", "R"):
            break
    return over[1:] if over and scene.chunks[over[0]].lemma() in word_list("causing_verbs") else over  # "prompting X to": X's act alone


def is_before_infinitive(chunks: list[Chunk], position: int) -> bool:
    """Whether an infinitive stands right behind a chunk."""
    return position + 1 < len(chunks) and chunks[position + 1].kind == "V" and chunks[position + 1].is_infinitive


def _continues(governor: Chunk, chunk: Chunk, is_next: bool) -> bool:
    """Whether a verb group depends on the one before it in the chain."""
    if is_next and not chunk.is_gerund and governor.lemma() in word_list("bare_infinitive"):
        return True
    if chunk.is_infinitive:
        return not _meets(governor)
    if not chunk.is_gerund or chunk.is_finite or chunk.prep not in GERUND_LINKS:
        return False
    if chunk.prep == "for" and not governor.is_passive and governor.lemma() in word_list("judging_for_deeds"):
        return False  # "whom X praised for sending food" sent it
    return is_next or (governor.verb is not None and "aspect" in governor.verb.keys)


def _meets(governor: Chunk) -> bool:
    """Whether a verb tells a meeting, so that an infinitive behind it says what for: "will meet soon to put it into effect"."""
    own = governor.verb.own if governor.verb is not None else None
    return own is not None and own.type == "CONSULT" and not governor.is_passive


def _leads_to_infinitive(scene: Scene, verb: int, noun: int) -> bool:
    """Whether "is ready to", "urged X to" leads to the infinitive that follows the noun chunk."""
    chunks = scene.chunks
    if not _steps_to_infinitive(chunks, noun):
        return False
    if find_predicate(scene, noun):
        return True
    governor = chunks[verb].verb
    if governor is None or chunks[noun].prep is not None:
        return False
    return governor.lemma in word_list("ordering_verbs") or not CARRIES_INFINITIVE.isdisjoint(governor.keys)


def _steps_to_infinitive(chunks: list[Chunk], noun: int) -> bool:
    """Whether an infinitive follows a noun chunk, past times, quotation marks and phrases that say how or where.

    "appealed to X in July to", "was ready "to", "told X in so many words to".
    """
    for position in range(noun + 1, min(noun + 2 + STEPS, len(chunks) - 1)):
        chunk = chunks[position]
        if chunk.kind == "V":
            return chunk.is_infinitive
        is_listed = chunk.kind in (",", "C") or (chunk.kind == "N" and chunk.group >= 0 and chunk.group == chunks[noun].group)
        if is_listed and chunks[noun].group >= 0:
            continue  # "asked X and Y to"
        is_listed = is_listed or chunk.prep == "of" or chunks[position - 1].prep == chunks[position + 1].prep == "of"
        if is_listed and chunk.kind in ("N", "C"):
            continue  # "urged the leaders of X and Y to"
        is_aside = chunk.kind == "N" and (chunk.is_time or (chunk.prep in MANNERS and not chunk.acts))
        if chunk.kind != '"' and not is_aside:
            return False
    return False


def find_predicate(scene: Scene, noun: int) -> str:
    """The word by which a noun chunk says that somebody is ready, unwilling or due to act; empty where it has none."""
    if noun >= len(scene.chunks) or scene.chunks[noun].kind != "N":
        return ""
    ready, unready, due = word_list("ready"), word_list("unready"), word_list("due")
    return next((word for word in scene.words_of(scene.chunks[noun]) if word in ready or word in unready or word in due), "")


def lemmas_of(scene: Scene, chain: list[int]) -> str:
    """The lemmas of a chain, as they stand in the names of rules."""
    return " ".join(verb.lemma for position in chain if (verb := scene.chunks[position].verb) is not None)


def find_demanded(chunks: list[Chunk], index: int) -> list[int]:
    """Verbs of the clause that a demand introduces: "demanded that it cancel the licences" tells no cancelling."""
    if index + 1 >= len(chunks) or chunks[index + 1].kind != "H":
        return []
    found: list[int] = []
    is_inside = True
    for position in range(index + 2, len(chunks)):
        kind = chunks[position].kind
        if kind in (";", "S"):
            break
        if kind == "H" and chunks[position - 1].kind == "C":
            is_inside = True  # "…, which it dislikes, and that both apply"
        elif kind == "," and found:
            is_inside = False
        if kind == "V" and is_inside:
            found.append(position)
    return found


def find_also_demanded(chunks: list[Chunk], index: int) -> list[int]:
    """Infinitives that "and" joins to the one demanded: "urged X to pull back its police and to begin talks"."""
    found: list[int] = []
    if not chunks[index].is_infinitive:
        return found
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R", "H") or (chunk.kind == "V" and chunk.is_finite):
            break
        if chunk.kind == "V" and chunk.is_infinitive and chunks[position - 1].kind in ("C", ","):
            found.append(position)
    return found


def find_called_for(chunks: list[Chunk], noun: int) -> list[int]:
    """The infinitive that says what a noun asks or threatens somebody with, and those joined to it: "sent Y a request to close"."""
    for position in range(noun + 1, len(chunks)):
        if chunks[position].kind == "V":
            return [position, *find_also_demanded(chunks, position)] if chunks[position].is_infinitive else []
        if chunks[position].kind != "N":
            return []
    return []


def find_threatened(scene: Scene, index: int) -> list[int]:
    """Verbs of the clause that a threat introduces: "warned that it would close the border" tells no closing.

    Their act nouns are used up with them.
    """
    chunks = scene.chunks
    for position in range(index + 1, min(index + 1 + CLAUSE_REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "V":
            if chunk.modal is None:
                return []
            end = region_after(chunks, position)
            scene.used_acts.update(range(position + 1, end))
            return [other for other in range(position, end) if chunks[other].kind == "V"]
        if chunk.kind not in ("N", "H"):
            return []
    return []
