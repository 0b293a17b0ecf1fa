"""Money told by a clause behind it: "the $5 million that Peru promised Chile", "which Chile was to have had from Peru"."""

from entente.coder.analysis import Sentence
from entente.facts.measure_words import measure_words
from entente.facts.money_act_words import money_act_words
from entente.facts.parties import Party

WHO = frozenset({"that", "which"})
VERB_REACH, WHOM_REACH = 7, 6  # words from "that" to the verb, and from there to who gets it
TO = frozenset({"to", "for", "in"})
ASIDE = frozenset({"set", "put", "laid"})


def find_relative(sentence: Sentence, last: int, parties: list[Party] | tuple[Party, ...]) -> tuple[str, str] | None:
    """Giver and taker by the clause right behind the amount that ends at token `last`; null where it has none that tells both."""
    lower = sentence.lower
    who = last + 1 + (lower[last + 1 : last + 2] == [","])
    if lower[who : who + 1] == [] or lower[who] not in WHO:
        return None
    subject = next((party for party in parties if who < party.first <= who + 3), None)
    if subject is None or subject.prep not in WHO | {"the"} or len(subject.codes) != 1:
        return None
    verb = next((at for at in range(subject.last + 1, min(subject.last + VERB_REACH, len(lower))) if _is_giving(lower, at)), None)
    if verb is None:
        return None
    giver = subject.codes[0]
    for party in parties:
        between = lower[verb + 1 : party.first]
        is_behind = verb < party.first <= verb + WHOM_REACH and party.codes[0] != giver and "," not in between
        if is_behind and (not TO.isdisjoint(between) or party.first == verb + 1):
            return giver, party.codes[0]
    return None


def _is_giving(lower: list[str], token: int) -> bool:
    """Whether a verb gives or promises: "promised", "had earmarked", "set aside"."""
    words = money_act_words()
    is_told = measure_words().verbs.get(lower[token]) == "aid" or lower[token] in words.meant
    return is_told or (lower[token] in ASIDE and lower[token + 1 : token + 2] == ["aside"])
