"""The readers of what a sentence tells beside its verbs, each with a rare word that lets it look."""

from collections.abc import Callable

from entente.coder.acts.stated_trade import read_goods_between, read_goods_over_frontier, read_stated_flow
from entente.coder.candidates import Scene
from entente.coder.tellings.answers_as_nouns import read_answer_as_noun
from entente.coder.tellings.barred_passage import read_barred_passage
from entente.coder.tellings.brought_home import read_brought_home
from entente.coder.tellings.contributions import read_lent
from entente.coder.tellings.days_abroad import read_days_behind
from entente.coder.tellings.encounters import read_side_by_side, read_visitor
from entente.coder.tellings.gapped_gifts import read_gapped_gifts
from entente.coder.tellings.goods_refused import read_goods_refused
from entente.coder.tellings.outside_money import read_outside_money
from entente.coder.tellings.phone_lines import read_line
from entente.coder.tellings.presents import read_present
from entente.coder.tellings.shut_ways import read_kept_out, read_shut_ways
from entente.coder.tellings.tones_of_voice import read_tone
from entente.coder.tellings.whereabouts import read_return

SENTENCE_READERS: tuple[Callable[[Scene], None], ...] = (
    read_gapped_gifts,
    read_present,
    read_lent,
    read_shut_ways,
    read_kept_out,
    read_barred_passage,
    read_goods_refused,
    read_visitor,
    read_return,
    read_days_behind,
    read_line,
    read_brought_home,
    read_side_by_side,
    read_goods_over_frontier,
    read_goods_between,
    read_stated_flow,
    read_outside_money,
    read_answer_as_noun,
    read_tone,
)
"""In this order, behind the verbs and before the nouns."""
