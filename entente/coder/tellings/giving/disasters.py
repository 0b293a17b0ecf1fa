"""Which country a disaster has struck, to which help goes in the sentences behind that name no other."""

from entente.coder.candidates import Scene
from entente.lexicon.geography import load_geography
from entente.lexicon.wordlists import word_list

STRUCK_AT = frozenset({"in", "across", "on", "near", "off", "at", "over", "through", "around"})


def note_disaster(scene: Scene) -> None:
    """Remembers the first country that an article names in a sentence on an earthquake, a flood, a famine."""
    if scene.memory.helped is not None or scene.is_alone or word_list("disasters").isdisjoint(scene.sentence.word_set):
        return
    placed: set[str] = set()
    others: set[str] = set()
    for chunk in scene.chunks:
        for mention in chunk.mentions:
            if chunk.kind == "N" and len(mention.codes) == 1 and mention.kind != "organisation" and mention.head != "goods":
                (placed if chunk.prep in STRUCK_AT else others).add(mention.codes[0])
    main = scene.context.main if scene.context is not None else None
    struck = placed or (others & {main[0]} if main is not None else others)
    if len(struck) == 1 and struck.isdisjoint(load_geography().all_territories):
        scene.memory.helped, scene.memory.helped_in = struck.pop(), scene.sentence.number
