"""The halves of a divided country by their bare names: "the North", "the South's defence minister" where an article speaks of Korea."""

from collections.abc import Iterator

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.gazetteer import Match
from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.geography import load_geography

STATE_HEADS = frozenset({"government", "military"})


def count_halves(sentences: list[Sentence], found: list[list[Match]], counts: dict[str, int]) -> None:
    """Counts the halves by their bare names and by the name of both, where a document names one of them in full."""
    halves = load_geography().halves
    codes = frozenset(halves.values())
    both = sum(codes.issubset(match.entry.codes) for matches in found for match in matches if len(match.entry.codes) > 1)
    if not both and codes.isdisjoint(counts):
        return
    for code in sorted(codes) if both else ():
        counts[code] = counts.get(code, 0) + both
    for sentence in sentences:
        for code in _find_bare(sentence, halves):
            counts[code] = counts.get(code, 0) + 1


def _find_bare(sentence: Sentence, halves: dict[str, str]) -> Iterator[str]:
    """The half that each "the North" of a sentence means; none for "the North Sea"."""
    words, lower = sentence.words, sentence.lower
    for index in range(1, len(words) if not halves.keys().isdisjoint(sentence.word_set) else 0):
        follower = words[index + 1 : index + 2]
        is_alone = not follower or not follower[0][0].isupper()
        if lower[index] in halves and words[index][0].isupper() and lower[index - 1] == "the" and is_alone:
            yield halves[lower[index]]


def find_half(sentence: Sentence, chunk: Chunk, discourse: Discourse, text: str) -> Mention | None:
    """The half that a noun chunk without a name means; null where it is a side of the map or the article names neither half."""
    second = chunk.first + 1
    if sentence.lower[chunk.first] != "the" or second > chunk.last or not sentence.words[second][0].isupper():
        return None
    halves = load_geography().halves
    code = halves.get(sentence.lower[second])
    if code is None or discourse.document_counts.keys().isdisjoint(halves.values()):
        return None
    is_owner = second < chunk.last and sentence.lower[second + 1] in GENITIVES
    if second < chunk.last and not is_owner:
        return None  # "the South Pacific", "the North face"
    head = chunk.heads[0] if is_owner and chunk.heads and chunk.heads[0] not in STATE_HEADS and not chunk.titles else "government"
    start, end = sentence.starts[chunk.first], sentence.ends[second]
    return Mention((code,), "definite", head, sentence.number, chunk.first, second, start, end, text[start:end], None, "half of a country")
