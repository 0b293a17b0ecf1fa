"""Parties that a phrase describes without naming them: "the Central American country", "its northern neighbour", "the bloc"."""

from functools import cache
from itertools import combinations

from entente.coder.actors.discourse import Discourse, Pair
from entente.coder.analysis import Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon import load_lexicon
from entente.lexicon.geography import DIRECTIONS, load_geography
from entente.lexicon.wordlists import word_list

LISTED_REACH = 6  # words from an owner to the "and" behind what is his
BARE_WORDS = 2  # words of "its neighbour"; longer phrases say which
PRIVATE_REACH = 6  # words from a firm to the "it" that it says of itself
MOST_RANKED = 4  # countries that an article names most, among which neighbours are sought


def find_described_country(words: list[str], discourse: Discourse, here: set[str]) -> tuple[str | None, bool]:
    """The country named last that a phrase describes, and whether the phrase describes any: "the island nation".

    One that the sentence itself names (`here`) is meant only where no other fits that the text speaks of half as often.
    """
    fitting = load_geography().described(words)
    if fitting is None:
        return None, False
    found = [code for code in _parties_named(discourse) if code in fitting]
    counts = discourse.document_counts
    elsewhere = next((code for code in found if code not in here), None)
    named_here = next((code for code in found if code in here), None)
    if elsewhere is not None and named_here is not None and 2 * counts.get(elsewhere, 0) < counts.get(named_here, 0):
        return named_here, True
    return elsewhere or named_here, True


def find_neighbour(words: list[str], owner: str, discourse: Discourse) -> str | None:
    """The neighbour of `owner` that the text names most, on the side that the phrase names; null where the text names none.

    One that no text has to name is the only one on that side: "South Korea's northern neighbour".
    """
    geography, counts = load_geography(), discourse.document_counts
    beside = [code for code in _parties_named(discourse) if geography.is_beside(owner, code, words)]
    if not beside and not DIRECTIONS.keys().isdisjoint(words):
        there = geography.find_straight(owner, words)
        return there[0] if len(there) == 1 else None
    is_just_told = discourse.last_pair is not None and owner in discourse.last_pair and discourse.pair_age == 0
    partner = discourse.other(owner) if is_just_told and len(words) <= BARE_WORDS else None
    return partner if partner in beside else max(beside, key=lambda code: counts.get(code, 0), default=None)


def find_neighbours(discourse: Discourse) -> Pair | None:
    """The pair that "the two neighbours" means: of the last pair and the main pair the first that have a common border."""
    geography = load_geography()
    counts = discourse.document_counts
    ranked = sorted(counts, key=lambda code: -counts[code])[:MOST_RANKED]
    pairs = (discourse.subject_pair, discourse.main_pair(), discourse.last_pair, *combinations(ranked, 2))
    return next((pair for pair in pairs if pair is not None and geography.is_beside(*pair, ())), None)


def find_body(noun: str, discourse: Discourse) -> str | None:
    """The organisation named last that a noun such as "bloc", "alliance", "lender" may mean."""
    if noun not in _body_nouns():
        return None
    kinds = _organisation_kinds()
    for code in _parties_named(discourse):
        kind = kinds.get(code)
        if kind is not None and noun in word_list(f"{kind}_bodies"):
            return code
    return None


def find_organisation(discourse: Discourse) -> str | None:
    """The organisation named last, whose secretary-general speaks."""
    return next((code for code in _parties_named(discourse) if is_organisation(code)), None)


@cache
def _body_nouns() -> frozenset[str]:
    """All nouns that may mean an organisation."""
    return frozenset[str]().union(*(word_list(f"{kind}_bodies") for kind in set(_organisation_kinds().values())))


def is_organisation(code: str) -> bool:
    """Whether a code is an organisation's, not a country's."""
    return code in _organisation_kinds()


def _parties_named(discourse: Discourse) -> list[str]:
    """Countries and organisations of the document: those named so far, the latest first, then the others by frequency."""
    counts = discourse.document_counts
    later = sorted((code for code in counts if code not in discourse.counts), key=lambda code: -counts[code])
    return [*reversed(discourse.recent), *later]


@cache
def _organisation_kinds() -> dict[str, str]:
    """The kind of each organisation that may act: `regional`, `military`, `finance`."""
    organisations = load_lexicon().organisations
    return {organisation.code: organisation.kind for organisation in organisations if organisation.kind not in ("ngo", "sport")}


def is_addressed(lower: list[str], first: int, discourse: Discourse) -> bool:
    """Whether "it" is whom the subject turns to or is of use to: "broke with Y, accusing it of", "gave Y data that helped it sink"."""
    faced = discourse.last_object
    before = lower[max(0, first - 2) : first]
    if faced is None or len(faced) != 1 or faced == (discourse.subject,) or len(before) < 2:
        return False
    is_helped = before[0] in ("that", "which") and before[1] in word_list("helping_past")
    return is_helped or (before[0] == "," and before[1] in word_list("addressing"))


def find_listed_owner(sentence: Sentence, first: int) -> str | None:
    """Whose "its" is behind an infinitive with a name before, or behind an "and" after what somebody else owns.

    As in "urged Iran to halt its work", "the decision by Iran to halt its work", "cited Iran's programme and its support for".
    """
    link = sentence.lower[first - 1 : first]
    if link in (["for"], ["over"]):  # "an embargo on Iraq for its invasion", "sued Peru over its ban"
        return next((mention.codes[0] for mention in sentence.mentions if mention.last == first - 2 and len(mention.codes) == 1), None)
    if first > 3 and sentence.lower[first - 2] == "to":  # "the Iranian government" has a word behind its name
        near = (mention for mention in sentence.mentions if mention.last in (first - 3, first - 4))
        return next((mention.codes[0] for mention in near if len(mention.codes) == 1), None)
    if link != ["and"]:
        return None
    for mention in reversed(sentence.mentions):
        if mention.last < first:
            is_near = first - mention.last <= LISTED_REACH and sentence.lower[mention.last + 1] in GENITIVES
            return mention.codes[0] if is_near and len(mention.codes) == 1 else None
    return None


def is_private_speaker(sentence: Sentence, first: int) -> bool:
    """Whether "it" is a firm that says right before what it does: "the Norwegian group Telenor said | it"."""
    before = next((mention for mention in reversed(sentence.mentions) if mention.last < first), None)
    if before is None or before.head != "company" or before.kind == "pronoun" or first - before.last > PRIVATE_REACH:
        return False
    return "said" in sentence.lower[before.last : first]
