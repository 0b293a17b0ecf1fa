"""Those whose own deed a gerund tells: whoever praises, punishes or warns them for it does nothing of the kind."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import relative_antecedent
from entente.lexicon.wordlists import word_list


def find_judged(chunks: list[Chunk], governor: int, index: int) -> int | None:
    """Whose deed is judged, or the citizen who is punished or warned: "praised Denmark for sending", "fined a broker for offering".

    Also who stands before the clause: "Denmark, which X has praised for sending". Of states that are punished both readings stand.
    """
    verb, behind = chunks[governor], chunks[governor + 1]
    if chunks[index].prep == "for" and verb.lemma() in word_list("judging_for_deeds") and not verb.is_passive:
        is_judged = behind.kind == "N" and behind.prep is None and not behind.is_time
        return governor + 1 if is_judged else relative_antecedent(chunks, governor)
    verbs = "punishing_verbs" if chunks[index].prep == "for" else "cautioning_verbs"
    if chunks[index].prep not in ("for", "against") or verb.is_passive or verb.lemma() not in word_list(verbs):
        return None
    is_object = behind.kind == "N" and behind.prep is None and not behind.is_pronoun
    is_citizen = not behind.mentions or behind.mentions[-1].head == "person" or behind.mentions[0].kind == "pronoun"
    return governor + 1 if is_object and is_citizen else None
