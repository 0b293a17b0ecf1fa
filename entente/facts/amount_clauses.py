"""The part of a sentence that an amount of money stands in, and whom of its parties belong to another amount."""

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount
from entente.facts.measures import Cue
from entente.facts.parties import Party, semicolons_around

THOSE, PARTED = frozenset({"that", "those"}), frozenset({",", ";", "and", "while", "but"})
END_REACH = 3  # words between an amount and where its goods or money go


def find_clause(sentence: Sentence, amount: Amount, amounts: list[Amount], cue: Cue, text: str) -> tuple[int, int]:
    """Offsets of the clause around an amount: to the amounts beside it, where a comma, semicolon or "while" parts them."""
    left, right = sentence.start, sentence.end
    for other in amounts:
        lower_side, upper_side = (other, amount) if other.end <= amount.start else (amount, other)
        between = text[lower_side.end : upper_side.start].lower()
        cut = between.find(";")
        cut = cut if cut >= 0 else max(between.rfind(mark) for mark in (" while ", " whereas ", ", ", " and ", " but "))
        if cut < 0 or other is amount:
            continue
        position = lower_side.end + cut
        if other.end <= amount.start:
            left = max(left, position)
        else:
            right = min(right, position)
    if cue.token < len(sentence.starts) and sentence.starts[cue.token] < left and sentence.starts[cue.token] < amount.start:
        left = sentence.starts[max(0, cue.token - 1)]  # with whose it is: "Egyptian sales"
    return left, right


def between_semicolons(sentence: Sentence, first: int, parties: list[Party]) -> list[Party]:
    """The parties of the part of a sentence in which an amount stands, if it names any: of "the IMF wired $5 million; Romania gave …"."""
    if ";" not in sentence.word_set:
        return parties
    left, right = semicolons_around(sentence.lower, first)
    return [party for party in parties if left < party.first < right] or parties


def keep_own_ends(sentence: Sentence, first: int, last: int, taken: frozenset[int], parties: list[Party]) -> list[Party]:
    """The parties without the ends of other amounts: "$6 million to Ukraine and $4 million to China", "those to Peru"."""
    parties = [party for party in parties if not _is_of_next(sentence, party, last)]
    own = next((party for party in parties if _is_own_end(sentence, party, first, last, taken)), None)
    if own is None:
        return parties
    return [party for party in parties if party is own or party.prep != own.prep]


def _is_of_next(sentence: Sentence, party: Party, last: int) -> bool:
    """Whether a party behind an amount is told for the next: "Poland's help is $7 million, that of Canada $2 million"."""
    lower = sentence.lower
    begin = party.first - 1 - (lower[party.first - 1] == "the")
    return (
        party.first > last and begin > last + 1 and lower[begin] == party.prep and lower[begin - 1] in THOSE and lower[begin - 2] in PARTED
    )


def _is_own_end(sentence: Sentence, party: Party, first: int, last: int, taken: frozenset[int]) -> bool:
    """Whether a party right beside an amount, or behind "those" before it, is where its goods or money go to or come from."""
    lower, prep = sentence.lower, party.prep
    if prep not in ("to", "from", "with"):
        return False
    if last < party.first <= last + END_REACH:
        return lower[last + 1] == prep and any(token < first or token > party.last for token in taken if not first <= token <= last)
    if party.last == first - 1:
        return True
    is_those = lower[party.first - 2 : party.first - 1] == ["those"] or lower[party.first - 3 : party.first - 2] == ["those"]
    return is_those and party.last < first and taken.isdisjoint(range(party.last, first))
