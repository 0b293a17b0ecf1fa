"""All who look for parts of words share one look into each word, and each gets its own answer."""

from entente.facts.word_parts import WordParts, list_bits

WORDS = frozenset({"recognised", "the", "embassies"})


def test_each_gets_the_bits_of_its_own_parts() -> None:
    one, other = WordParts({"recogni": 1, "embass": 2, "treat": 4}), WordParts({"embass": 1, "consul": 2})
    assert (one.find(WORDS), other.find(WORDS)) == (3, 1)


def test_words_looked_into_before_are_looked_into_for_later_parts() -> None:
    first = WordParts({"recogni": 1})
    assert first.find(WORDS) == 1
    later = WordParts({"bassies": 8})
    assert (first.find(WORDS), later.find(WORDS)) == (1, 8)


def test_without_parts_nothing_is_found() -> None:
    assert WordParts({}).find(WORDS) == 0


def test_places_of_bits() -> None:
    assert (list_bits(0), list_bits(9)) == ([], [0, 3])
