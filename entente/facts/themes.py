"""Of which two states a text is by its title: "Chronology: Iran and Britain", "Timeline of US-Libya relations"."""

import re
from functools import cache

from entente.coder.actors.gazetteer import load_gazetteer
from entente.coder.analysis import Document
from entente.coder.grammar.tokens import tokenise
from entente.facts.data import compile_pattern, read_words
from entente.facts.parties import is_state

NAMING = frozenset({"name", "adjective", "demonym", "capital"})
PAIR = 2


@cache
def _theme() -> re.Pattern[str]:
    return compile_pattern(read_words("milestones")["readings"]["theme"])


def find_theme(document: Document) -> tuple[str, ...]:
    """The two states, sorted, whose relations the title of a chronology or a background names; empty for other texts."""
    title = document.title
    if not title or _theme().search(title) is None:
        return ()
    matches = load_gazetteer().find(tokenise(title, 0, len(title)).words)
    codes = {match.entry.codes[0] for match in matches if match.entry.kind in NAMING and len(match.entry.codes) == 1}
    return tuple(sorted(codes)) if len(codes) == PAIR and all(map(is_state, codes)) else ()
