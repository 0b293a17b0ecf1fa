"""Words within an alliance: what it says of its own member's doings is no relation between two parties."""

from collections.abc import Sequence
from functools import cache

from entente.lexicon.loading import load_lexicon
from entente.lexicon.wordlists import word_list


@cache
def _members() -> dict[str, frozenset[str]]:
    """Codes of the members of each military alliance whose members the lexicon lists."""
    return {one.code: one.members for one in load_lexicon().organisations if one.kind == "military" and one.members}


def is_praise_of_member(rule: str, actors: Sequence[str], recipients: Sequence[str]) -> bool:
    """Whether an alliance only praises what its own member does: "NATO welcomed Norway's step"; not "NATO stood by Turkey"."""
    kind, _, verb = rule.partition(": ")
    if kind != "verb" or verb not in word_list("words_of_praise"):
        return False
    members = _members()
    return all(one in members and members[one].issuperset(recipients) for one in actors)
