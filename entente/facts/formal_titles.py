"""Full titles of instruments: "Treaty between the Republic of Chile and the Republic of Peru on Fishing", "New START"."""

from entente.coder.analysis import Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.facts.dates import CALENDAR_WORDS
from entente.facts.instruments import Instrument, agreement_words, goes_on
from entente.facts.known_agreements import known_parties

BETWEEN = frozenset({"between", "among"})
FORMAL = frozenset({"government", "governments", "state", "republic", "kingdom", "federation", "principality", "sultanate", "emirate"})
INSIDE_LIST = frozenset({"of", "the", "and", ",", "-"})
PURPOSES = frozenset({"on", "for", "concerning", "regarding", "relating", "about"})
INSIDE_PURPOSE = frozenset({"of", "the", "and", "in", "to", "on", "for", "with", "-"})
LONGEST_TITLE = 40  # tokens
GOING_ON, MOST_BETWEEN = frozenset({"of", "the", "and", "for", "in", "with", "to"}), 3
FIELDS = frozenset({"field", "fields", "area", "areas", "sphere", "spheres", "sector", "domain", "matters", "context"})
ROMAN = frozenset({"I", "II", "III", "IV"})


def extend_over_title(sentence: Sentence, head: int, last: int) -> int:
    """The last token of a full title whose parties and purpose stand behind its head; `last` where it has none.

    The title has to be capitalised, and to name its parties as they name themselves ("the Kingdom of …") or its purpose in capitals.
    """
    words, lower = sentence.words, sentence.lower
    if not words[head][0].isupper():
        return last
    if lower[last] == "accession" and lower[last + 1 : last + 3] == ["to", "the"]:
        return _run(sentence, last + 3, INSIDE_LIST) or last  # "Treaty of Accession to the European Union"
    end = last = _go_on(sentence, head, last)
    if lower[last + 1 : last + 2] and lower[last + 1] in BETWEEN:
        end = _run(sentence, last + 2, INSIDE_LIST) or last
        if "and" not in lower[last + 1 : end]:
            return last
    purpose = _purpose_after(sentence, end) if end > last else last
    is_formal = not FORMAL.isdisjoint(lower[last + 1 : end + 1])
    return purpose if purpose > end or is_formal else last


def _go_on(sentence: Sentence, head: int, last: int) -> int:
    """The last token of a purpose in capitals that goes on: "on Cooperation in the Field of Science", "for the Settlement of"."""
    words, lower = sentence.words, sentence.lower
    if not words[last][0].isupper() or PURPOSES.isdisjoint(lower[head + 1 : last + 1]):
        return last
    while last < head + LONGEST_TITLE:
        token = last + 1
        if words[token : token + 1] == [","] and goes_on(sentence, token):
            token += 1  # "Science, Technology and Innovation"
            last = token
            continue
        while token < len(words) and lower[token] in GOING_ON and token - last <= MOST_BETWEEN:
            token += 1
        gap = tuple(lower[last + 1 : token])
        if token >= len(words) or not words[token][0].isupper() or not _is_link(gap, lower[token]) or _is_named(sentence, token):
            return last
        last = token
    return last


def _is_link(gap: tuple[str, ...], word: str) -> bool:
    """Whether small words lead on to a word of the same title: "in the Field", "and the Prevention", but not "in the Kremlin"."""
    if word in CALENDAR_WORDS or (word in agreement_words().heads and (not gap or "and" in gap)):
        return False
    if not gap:
        return True
    if gap[0] == "in":
        return word in FIELDS
    if gap[0] == "with":
        return word in ("respect", "regard")
    return gap[0] in ("of", "and", "for") or (gap[0] == "to" and "the" not in gap)


def _is_named(sentence: Sentence, token: int) -> bool:
    """Whether a country, place or office stands at a token."""
    return any(mention.first <= token <= mention.last for mention in sentence.mentions)


def _purpose_after(sentence: Sentence, end: int) -> int:
    """The last token of ", on Maritime Delimitation and Cooperation in the Barents Sea" behind a list of parties; its end where none is."""
    lower = sentence.lower
    opener = end + 1
    if lower[opener : opener + 1] and lower[opener] in PURPOSES:
        first = opener + 2 if lower[opener + 1 : opener + 2] in (["to"], ["the"]) else opener + 1
        return _run(sentence, first, INSIDE_PURPOSE) or end
    return end


def _run(sentence: Sentence, first: int, inside: frozenset[str]) -> int:
    """The last capitalised token of those from `first` on that are capitalised or among the small words `inside`; 0 where none is."""
    words, lower = sentence.words, sentence.lower
    found = 0
    for token in range(first, min(len(words), first + LONGEST_TITLE)):
        if words[token][0].isupper() and lower[token] not in CALENDAR_WORDS:
            if lower[token - 1] == "in" and _is_town(sentence, token):
                break
            found = token
        elif lower[token] not in inside:
            break
    return found


def _is_town(sentence: Sentence, token: int) -> bool:
    """Whether a city or capital begins here: where something was signed, and no part of a title."""
    return any(mention.first == token and mention.kind in TOWNS for mention in sentence.mentions)


def find_abbreviated(sentence: Sentence, head: int) -> Instrument | None:
    """The instrument that a token names by an abbreviation without a noun: "NAFTA", "New START", "SALT II"; else null."""
    words, lower = sentence.words, sentence.lower
    if lower[head] not in agreement_words().abbreviations or not words[head].isupper():
        return None
    first = head - (words[head - 1 : head] == ["New"])
    last = head + (words[head + 1 : head + 2] != [] and words[head + 1] in ROMAN)
    following = lower[last + 1] if last + 1 < len(lower) else ""
    if following in agreement_words().heads or following in agreement_words().compounds or following in agreement_words().bodies:
        return None
    name = " ".join(words[first : last + 1])
    return Instrument(name, "treaty", first, last, head, is_proper=True, sentence=sentence, parties=known_parties(name))
