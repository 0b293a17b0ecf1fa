"""Those whose own deed a gerund tells: whoever praises, punishes or warns them for it does nothing of the kind."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.lexicon.wordlists import word_list

BURDENS = ("sanctions", "embassy", "measure", "blacklisting", "expulsion", "demand", "visa", "asset")
BURDENED = frozenset({"on", "against", "upon"})


def find_judged(chunks: list[Chunk], governor: int, index: int) -> int | None:
    """Whose deed is judged ("praised Denmark for sending"), or who is punished or warned: "fined a broker for offering".

    Also who stands before the clause, "Denmark, which X has praised for sending", and who bears a penalty that a noun names: "imposed
    sanctions on a Danish yard | for supplying Norway".
    """
    if governor + 1 >= len(chunks) or chunks[governor].is_passive:
        return None
    verb, behind = chunks[governor], chunks[governor + 1]
    is_object = behind.kind == "N" and behind.prep is None
    if chunks[index].prep == "for" and verb.lemma() in word_list("judging_for_deeds"):
        return governor + 1 if is_object and not behind.is_time else relative_antecedent(chunks, governor)
    if chunks[index].prep == "for" and verb.lemma() in word_list("penalising_verbs"):
        return governor + 1 if is_object and bool(behind.mentions) and not behind.is_pronoun else None
    if chunks[index].prep == "for" and is_object and behind.names_act(BURDENS):
        return _find_burdened(chunks, governor, index)
    verbs = "punishing_verbs" if chunks[index].prep == "for" else "cautioning_verbs"
    if chunks[index].prep not in ("for", "against") or verb.lemma() not in word_list(verbs):
        return None
    is_citizen = not behind.mentions or behind.mentions[-1].head == "person" or behind.mentions[0].kind == "pronoun"
    return governor + 1 if is_object and not behind.is_pronoun and is_citizen else None


def _find_burdened(chunks: list[Chunk], governor: int, index: int) -> int | None:
    """On whom a penalty is laid, between its verb and the deed that it is for: "slapped sanctions on Peru on Monday for helping"."""
    for place in range(governor + 2, index):
        if chunks[place].kind != "N":
            return None
        if chunks[place].prep in BURDENED and chunks[place].mentions and not chunks[place].is_time:
            return place
    return None
