"""Where an amount that is printed again in another currency begins and ends: "600 million yuan, or $89 million, of Peruvian debt"."""

from entente.coder.analysis import Sentence
from entente.facts.amounts import Amount, is_conversion

Place = tuple[int, int]
CLOSING = ([")"], [","])


def join_conversions(text: str, amounts: list[Amount], places: list[Place]) -> list[Place]:
    """The first and last token of each amount; those of a second print reach from the first print to the second."""
    joined: list[Place] = []
    for number, (amount, place) in enumerate(zip(amounts, places, strict=True)):
        is_again = number > 0 and is_conversion(text, amounts[number - 1], amount)
        joined.append((joined[-1][0], place[1]) if is_again else place)
    return joined


def end_of_conversion(text: str, sentence: Sentence, amounts: list[Amount], places: list[Place], number: int) -> int:
    """The last token of an amount, with what prints it again behind it and the mark that closes that."""
    if number + 1 >= len(amounts) or not is_conversion(text, amounts[number], amounts[number + 1]):
        return places[number][1]
    end = places[number + 1][1]
    return end + (sentence.lower[end + 1 : end + 2] in CLOSING)
