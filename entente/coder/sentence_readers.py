"""The readers of what a sentence tells beside its verbs, each with a rare word that lets it look."""

from collections.abc import Callable
from functools import cache

from entente.coder.acts.stated_trade import read_goods_between, read_goods_gone, read_goods_over_frontier, read_stated_flow
from entente.coder.candidates import Scene
from entente.coder.tellings.answers.answers_as_nouns import read_answer_as_noun
from entente.coder.tellings.answers.curt_noes import read_mere_not
from entente.coder.tellings.answers.errands_in_vain import read_errand_in_vain
from entente.coder.tellings.barriers.barred_passage import read_barred_passage
from entente.coder.tellings.barriers.goods_refused import read_goods_refused
from entente.coder.tellings.barriers.shut_ways import read_kept_out, read_shut_ways
from entente.coder.tellings.blame.protests_by_way import read_protest_by_way
from entente.coder.tellings.blame.verdicts_on_votes import read_vote_verdict
from entente.coder.tellings.captivity.cells_left import read_cell_left
from entente.coder.tellings.captivity.stuck_goods import read_stuck_goods
from entente.coder.tellings.giving.contributions import read_lent
from entente.coder.tellings.giving.gapped_gifts import read_gapped_gifts
from entente.coder.tellings.giving.outside_money import read_outside_money
from entente.coder.tellings.giving.presents import read_present
from entente.coder.tellings.giving.relief import read_relief
from entente.coder.tellings.speech.tones_of_voice import read_tone
from entente.coder.tellings.visits.brought_home import read_brought_home
from entente.coder.tellings.visits.days_abroad import read_days_behind
from entente.coder.tellings.visits.encounters import read_side_by_side, read_visitor
from entente.coder.tellings.visits.phone_lines import read_line
from entente.coder.tellings.visits.whereabouts import read_return
from entente.lexicon.wordlists import word_list

Reader = Callable[[Scene], None]
ANY = frozenset({""})  # the word for readers that need none
READERS: tuple[tuple[str | None, Reader], ...] = (
    (None, read_gapped_gifts),
    ("presents", read_present),
    ("lendings", read_lent),
    ("relief_forms", read_relief),
    ("shut", read_shut_ways),
    (None, read_kept_out),
    ("signs_of_bars", read_barred_passage),
    ("holding_places", read_stuck_goods),
    ("signs_of_captivity", read_cell_left),
    (None, read_goods_refused),
    (None, read_visitor),
    (None, read_return),
    ("days_of_stay", read_days_behind),
    ("phone_lines", read_line),
    (None, read_brought_home),
    ("besides", read_side_by_side),
    ("traded_goods", read_goods_over_frontier),
    ("traded_goods", read_goods_between),
    ("traded_goods", read_goods_gone),
    ("stated_flows", read_stated_flow),
    ("signs_of_money", read_outside_money),
    ("ways_of_protest", read_protest_by_way),
    ("votes", read_vote_verdict),
    ("mere_nots", read_mere_not),
    ("emptiness", read_errand_in_vain),
    (None, read_answer_as_noun),
    (None, read_tone),
)
"""Word lists with who reads the sentences that have one of their words, null for those that look at every sentence.

In this order, behind the verbs and before the nouns.
"""


@cache
def _readers_by_word() -> dict[str, frozenset[int]]:
    """The readers, by number, whom a word lets look; under the empty word those who always look."""
    found: dict[str, set[int]] = {}
    for number, (name, _) in enumerate(READERS):
        for word in word_list(name) if name is not None else ANY:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def readers_of_sentence(words: frozenset[str]) -> list[Reader]:
    """The readers of a sentence with some words."""
    by_word = _readers_by_word()
    numbers = by_word[""].union(*filter(None, map(by_word.get, words)))
    return [READERS[number][1] for number in sorted(numbers)]
