"""What is paid for or shipped by the ton is trade, and no gift: "paid Iran $1.6 billion for gas", "shipped 2 million tonnes of coal"."""

from dataclasses import replace

from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

PRICE_REACH = 4  # chunks behind a gift among which its price, or what the money is for, stands
PAYING, SHIPPING = "pay", "ship"


def tell_sale(scene: Scene, frame: Frame, main: int) -> Frame:
    """The frame of a gift as trade where the words tell what was paid; without a type where the sale is told by its price alone."""
    chunks = scene.chunks
    behind = chunks[frame.act + 1 : frame.act + PRICE_REACH]
    if any(chunk.prep == "for" and chunk.has_currency for chunk in behind):
        return replace(frame, type="")  # "delivers vehicles to Y for 15 million dollars"
    link = {PAYING: "for", SHIPPING: "of"}.get(chunks[main].lemma())
    if link is None or not word_list("given_freely").isdisjoint(scene.sentence.word_set):
        return frame
    if any(chunk.prep == link and chunk.names_act(("flow",)) for chunk in behind):
        return replace(frame, type="COOPERATE", mode=None, is_symmetric=True)
    return frame
