"""In which country a coup, a crackdown or an execution is told, whose rulers "the generals" then means: "soldiers seized power in Mali"."""

from entente.coder.actors.discourse import Discourse
from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.geography import load_geography
from entente.lexicon.wordlists import word_list

WITHIN = frozenset({"in", "across", "of", "throughout", "inside"})
NO_PLACES = frozenset({"organisation", "official", "group", "pronoun", "definite", "office"})
SPEAKERS = frozenset({"name", "capital", "metonym"})


def tells_of_coup(sentence: Sentence) -> bool:
    """Whether a sentence tells that rulers were overthrown: "a coup", "ousted the president", "seized power"."""
    words = sentence.word_set
    if not word_list("coups").isdisjoint(words):
        return True
    if not word_list("ousting_forms").isdisjoint(words):
        return not word_list("rulers_ousted").isdisjoint(words)
    return "power" in words and not word_list("seizing_forms").isdisjoint(words)


def find_shaken(sentence: Sentence, chunks: list[Chunk]) -> str | None:
    """The country to which a sentence on a coup or the like belongs: the one named beside the word, else the only one it names.

    Who stands alone before the verb only speaks of a coup, "Peru condemned the coup", but carries out an execution.
    """
    beside: set[str] = set()
    named: set[str] = set()
    signs = word_list("upheavals_named") | word_list("crackdowns") | {"power"}
    is_by_subject = not word_list("executing_forms").isdisjoint(sentence.word_set)
    is_behind_sign = False
    for chunk in chunks:
        has_sign = not signs.isdisjoint(sentence.lower[chunk.first : chunk.last + 1])
        for mention in chunk.mentions if chunk.kind == "N" else ():
            if len(mention.codes) != 1 or mention.kind in NO_PLACES or mention.head == "goods":
                continue
            is_alone = chunk.prep is None and mention.last == chunk.last and mention.kind in SPEAKERS
            if is_by_subject or not is_alone:
                named.add(mention.codes[0])
            if has_sign or (is_behind_sign and chunk.prep in WITHIN):
                beside.add(mention.codes[0])
        is_behind_sign = has_sign
    shaken = beside or named
    return shaken.pop() if len(shaken) == 1 and shaken.isdisjoint(load_geography().all_territories) else None


def remember_overthrow(discourse: Discourse, sentence: Sentence, chunks: list[Chunk]) -> None:
    """Notes where rulers were overthrown, by whom it is ruled from then on."""
    if tells_of_coup(sentence):
        discourse.ruled = discourse.ruled or find_shaken(sentence, chunks)
