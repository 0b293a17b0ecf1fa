"""Whether somebody stands under a preposition, and so is no subject: "with Ana Reyes", "the guest of her colleague, Juan Diaz"."""

from entente.coder.actors.parties import PLACING
from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.dates import CALENDAR_WORDS
from entente.facts.speech import speech_words

REACH = 9  # words from a preposition to the name under it
INSIDE = frozenset({"the", "his", "her", "its", "their", "a", "an", "'s", "’s", "-", "foreign", "prime", "deputy"})
SECRETARIES = frozenset({"secretary", "-"})  # of "Under Secretary"
TELLING = frozenset({"letter", "note", "message", "statement", "article", "word"})  # of his who speaks in it
EXPLAINED = frozenset({"colleague", "opposite", "number"})  # with the offices: what a name behind a comma explains


def is_governed(sentence: Sentence, token: int) -> bool:
    """Whether the phrase that ends with `token` stands under a preposition; "In Lima President Reyes" does not."""
    words = speech_words()
    position = token - 1
    while position >= 0 and token - position <= REACH:
        lower = sentence.lower[position]
        name = next((mention for mention in sentence.mentions if mention.first < position <= mention.last), None)
        if name is not None:
            position = name.first - 1  # the "of" of "Republic of Congo's minister" governs nobody
            continue
        if lower in CALENDAR_WORDS:
            return False  # "On Monday President Reyes …"
        if lower == "under" and sentence.lower[position + 1] in SECRETARIES:
            position -= 1
            continue  # "Under Secretary Ana Reyes"
        if lower in words.prepositions:
            if lower in ("of", "for") and position > 0 and sentence.lower[position - 1] in words.offices:
                position -= 1
                continue
            return lower not in PLACING or not any(  # "In Lima President Reyes …"
                mention.first == position + 1 and mention.last < token and mention.kind in TOWNS for mention in sentence.mentions
            )
        if not (
            sentence.words[position][0].isupper()
            or lower in words.offices
            or lower in INSIDE
            or lower in EXPLAINED
            or _is_of_apposition(sentence, position)
        ):
            return False
        position -= 1
    return False


def _is_of_apposition(sentence: Sentence, position: int) -> bool:
    """Whether a comma stands between an office and the name that it explains: "the Chilean minister, Juan Diaz"."""
    lower = sentence.lower
    before = lower[position - 1] if lower[position] == "," and position else ""
    is_letter = not TELLING.isdisjoint(lower[max(0, position - REACH) : position])
    return (before in speech_words().offices or before in EXPLAINED) and not is_letter
