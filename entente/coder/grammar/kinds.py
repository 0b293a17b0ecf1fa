"""Sets of the kinds of mentions, and of the classes of the nouns behind them, that many readers ask about."""

TOWNS = frozenset({"capital", "city"})
PLACES = TOWNS | {"name", "region"}  # where something happens; "name" is a country's own
SEATS = frozenset({"capital", "metonym", "institution", "name"})  # mentions that mean a state or who governs it
SPOKEN_FOR = frozenset({"official", "office", "pronoun"})  # mentions that mean a person who acts for a state

FORCE_HEADS = frozenset({"military", "police"})
STATE_HEADS = FORCE_HEADS | {"government"}
FIRM_HEADS = frozenset({"company", "media", "team"})
PRIVATE_HEADS = FIRM_HEADS | {"person", "goods"}  # "EU citizens", "European companies"
