"""Names that a sentence only sets against who takes part: "not Peru but Chile", "Chile rather than Peru", "Unlike Peru, Chile"."""

from entente.coder.analysis import Sentence
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

OPENERS = (("rather", "than"), ("unlike",), ("instead", "of"), ("as", "opposed", "to"), ("contrast", "to"), ("contrast", "with"))
LONGEST_OPENER = 3  # words of "as opposed to"
JOINING = frozenset({"and", "or", "nor"})
OPPOSING = frozenset({"and", "but"})


def leave_out_set_against(chunks: list[Chunk], sentence: Sentence) -> list[Chunk]:
    """The chunks without those names, and without the small words that put them in."""
    if word_list("setting_against").isdisjoint(sentence.word_set):
        return chunks
    dropped = set[int]()
    for position, chunk in enumerate(chunks):
        if chunk.kind == "N" and chunk.mentions and position not in dropped:
            put_in = _find_put_in(chunks, position, sentence)
            dropped.update(put_in)
            _join_clause(chunks, put_in)
    if not dropped:
        return chunks
    return [chunk for position, chunk in enumerate(chunks) if position not in dropped]


def _find_put_in(chunks: list[Chunk], position: int, sentence: Sentence) -> range:
    """The chunks by which a name is set against another; none where it takes part."""
    lower, named = sentence.lower, chunks[position].mentions[0].first
    named -= named > 0 and lower[named - 1] == "the"
    if named == 0:
        return range(0)
    end = _end_of_list(chunks, position)
    is_not = lower[named - 1] == "not"
    is_swap = is_not and end < len(chunks) and chunks[end].text == "but"
    if not is_not and not any(tuple(lower[max(0, named - len(opener)) : named]) == opener for opener in OPENERS):
        return range(0)
    start = position
    while start and chunks[start - 1].first >= named - LONGEST_OPENER and _is_of_opener(chunks[start - 1], lower):
        start -= 1
    if is_swap:
        return range(start, end + 1)
    before = chunks[start - 1] if start else None
    if is_not and (before is None or not (before.kind == "," or before.text in OPPOSING)):
        return range(0)
    is_comma = before is None or before.kind == ","
    if before is not None and (before.kind == "," or (is_not and before.text in OPPOSING)):
        start -= 1
        is_comma = is_comma or (start > 0 and chunks[start - 1].kind == ",")
        start -= before.kind != "," and start > 0 and chunks[start - 1].kind == ","  # "Chile, and not Peru, closed it"
    if is_comma and end < len(chunks) and chunks[end].kind == ",":
        end += 1
    return range(start, end)


def _join_clause(chunks: list[Chunk], put_in: range) -> None:
    """Reads "that" behind what is put in as of who takes part: "It is Peru, not Chile, that has closed the border"."""
    end = put_in.stop
    if put_in and put_in.start and end + 1 < len(chunks) and chunks[end].kind == "H" and chunks[end + 1].kind == "V":
        chunks[end].kind = "R"


def _is_of_opener(chunk: Chunk, lower: list[str]) -> bool:
    """Whether a small chunk belongs to the words that set a name against another: "not", "as opposed to"."""
    return chunk.kind in ("A", "V", "S") and lower[chunk.first] in ("not", "as", "opposed")


def _end_of_list(chunks: list[Chunk], position: int) -> int:
    """The chunk behind a name and those that "and" or "or" joins to it: "unlike Peru and Bolivia"."""
    end = position + 1
    while end + 1 < len(chunks) and chunks[end].text in JOINING and chunks[end + 1].kind == "N" and chunks[end + 1].mentions:
        end += 2
    return end
