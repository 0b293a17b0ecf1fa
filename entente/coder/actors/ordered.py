"""Which of two named before "the former" and "the latter" mean."""

from entente.coder.actors.discourse import MOST_SENTENCES, Discourse
from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.wordlists import word_list

PLACES_IN_PAIR = {"former": 0, "latter": 1}
BARE = 2  # words of "the former"


def find_ordered(sentence: Sentence, chunk: Chunk, discourse: Discourse) -> str | None:
    """The country of "the latter", "the latter's envoy", "the former country"; null for "the former minister".

    It is one of the two that the sentence has named last, else of the pair that the sentence before named.
    """
    span = sentence.lower[chunk.first : chunk.last + 1]
    place = PLACES_IN_PAIR.get(span[1]) if len(span) >= BARE and span[0] == "the" else None
    if place is None:
        return None
    is_owner = len(span) > BARE and span[BARE] in GENITIVES
    is_bare = len(span) == BARE or (len(span) == BARE + 1 and span[BARE] in word_list("pointed_states"))
    if not (is_owner or is_bare):
        return None
    named = dict.fromkeys(mention.codes[0] for mention in sentence.mentions if mention.last < chunk.first and len(mention.codes) == 1)
    if len(named) >= BARE:
        return list(named)[-BARE:][place]
    pair = discourse.last_pair if discourse.pair_age <= MOST_SENTENCES else None
    return pair[place] if pair is not None else None
