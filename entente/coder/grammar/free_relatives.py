"""What is signed or held under a name that somebody gives it: "signed what they called a pact" reads as "signed a pact"."""

from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list


def open_free_relatives(chunks: list[Chunk]) -> None:
    """Takes "what they called", "what is", "what was described as" out from between a verb of concluding and what is concluded."""
    for start in range(len(chunks) - 3, 0, -1):
        verb, opener = chunks[start - 1], chunks[start]
        if verb.kind != "V" or verb.is_negated or opener.text != "what" or opener.prep is not None:
            continue
        if verb.lemma() not in word_list("concluding_under_name"):
            continue
        has_namer = chunks[start + 1].kind == "N" and chunks[start + 1].prep is None
        naming = start + 1 + has_namer
        named = naming + 1
        named += named < len(chunks) and chunks[named].kind == "S" and chunks[named].text == "as"
        if named >= len(chunks) or (has_namer and chunks[start + 1].mentions):
            continue
        if _names(chunks[naming], has_namer=has_namer) and chunks[named].kind == "N" and chunks[named].prep in (None, "as"):
            chunks[named].prep = None
            del chunks[start:named]


def _names(verb: Chunk, *, has_namer: bool) -> bool:
    """Whether a verb group says what something is or is called."""
    if verb.kind != "V" or not verb.is_finite or verb.is_negated or verb.modal is not None:
        return False
    is_called = verb.lemma() in word_list("naming_verbs") and verb.is_passive != has_namer
    return is_called or (verb.is_copula and not has_namer)
