"""What is sold and what is given: "paid Iran $1.6 billion for gas" is trade, "shipped heating oil free of charge" a gift."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.lexicon.wordlists import word_list

PRICE_REACH = 4  # chunks behind a gift among which its price, or what the money is for, stands
BOUGHT = frozenset({"flow", "war_gear", "wares"})
OWING = frozenset({"in", "as", "of"})
PAYING, SHIPPING = "pay", "ship"
RECEIVERS = ("to", "for", "into", "in", "object")
PRICELESS = (["free", "of", "charge"], ["without", "a", "bill"], ["without", "charge"], ["at", "no", "charge"], ["for", "nothing"])


def tell_sale(scene: Scene, frame: Frame, main: int) -> Frame:
    """The frame of a gift as trade where the words tell what was paid; without a type where the sale is told by its price alone."""
    chunks = scene.chunks
    behind = chunks[frame.act + 1 : frame.act + PRICE_REACH]
    if any(chunk.prep == "for" and chunk.has_currency for chunk in behind):
        return replace(frame, type="")  # "delivers vehicles to Y for 15 million dollars"
    link = {PAYING: "for", SHIPPING: "of"}.get(chunks[main].lemma())
    if link is None or not word_list("given_freely").isdisjoint(scene.sentence.word_set):
        return frame
    if any(chunk.prep == link and _is_bought(chunk) for chunk in behind):
        return replace(frame, type="COOPERATE", mode=None, is_symmetric=True)
    if any(chunk.prep in OWING and not word_list("money_owed").isdisjoint(scene.words_of(chunk)) for chunk in behind):
        return replace(frame, type="")  # "pays Y $30 million in rent"
    return frame


def _is_bought(chunk: Chunk) -> bool:
    """Whether a noun chunk names goods or arms: "for gas", "for ten Danish frigates", "for Denmark's grain"."""
    return chunk.names_act(BOUGHT) or any(mention.head == "goods" for mention in chunk.mentions)


def tell_free_goods(scene: Scene, frame: Frame) -> Frame:
    """The frame of goods supplied as help where nothing is paid for them: "shipped heating oil free of charge"."""
    if not has_no_price(scene):
        return frame
    return replace(frame, type="AID", mode=None, is_symmetric=False, targets=RECEIVERS)


def has_no_price(scene: Scene, index: int | None = None) -> bool:
    """Whether words that say that nothing is paid stand in the sentence, or begin with noun chunk `index` or its preposition."""
    lower = scene.sentence.lower
    if "charge" not in scene.sentence.word_set and word_list("priceless").isdisjoint(scene.sentence.word_set):
        return False
    first = scene.chunks[index].first if index is not None else 0
    starts = (first - 1, first) if index is not None else range(len(lower))
    return any(lower[start : start + len(words)] == words for words in PRICELESS for start in starts)
