"""Warnings that threaten nobody: the close of a quotation, or of what no state does, "warned that the drought would spread"."""

from entente.coder.actors.sources import find_actor
from entente.coder.candidates import Scene
from entente.lexicon.wordlists import word_list

REACH = 3  # chunks behind "warned" among which what is feared stands


def warns_of_nothing(scene: Scene, main: int) -> bool:
    """Whether the verb group `main`, a form of "warn", warns of nothing that a state does."""
    return (
        _closes_quotation(scene, main) or _is_of_nature(scene, main) or _is_of_the_times(scene, main) or _is_for_the_attacked(scene, main)
    )


def _is_for_the_attacked(scene: Scene, main: int) -> bool:
    """Whether one is warned whom nobody names, off somebody whom he might attack: "warned that any attack on X would mean war"."""
    chunks = scene.chunks
    clause = main + 1
    if clause + 2 >= len(chunks) or chunks[clause].kind != "H":
        return False
    blow, attacked = chunks[clause + 1 : clause + 3]
    if blow.kind != "N" or blow.mentions or word_list("feared_blows").isdisjoint(scene.words_of(blow)):
        return False
    source = find_actor(chunks, main)
    codes = {code for mention in attacked.mentions for code in mention.codes}
    return attacked.prep in ("on", "against", "in") and source is not None and bool(codes) and codes.isdisjoint(source.codes)


def _closes_quotation(scene: Scene, main: int) -> bool:
    """Whether "warned" only closes a quotation that speaks of nothing to come: '"Money is the easy part," she warned.'"""
    behind = scene.chunks[main + 1 : main + 2]
    if (behind and behind[0].kind not in (";", ",")) or not any(scene.sentence.in_quote[: scene.chunks[main].first]):
        return False
    is_conditional = not word_list("conditions").isdisjoint(scene.sentence.word_set)
    return not is_conditional and all(chunk.modal is None for chunk in scene.chunks[:main] if chunk.kind == "V")


def _is_of_nature(scene: Scene, main: int) -> bool:
    """Whether what is feared is weather, a plague or a slump: "warned that the drought would spread", "warned of locusts"."""
    behind = scene.chunks[main + 1 : main + 1 + REACH]
    feared = next((chunk for chunk in behind if chunk.kind == "N" and (chunk.prep in ("of", "about") or not chunk.mentions)), None)
    return feared is not None and not word_list("harms_of_nature").isdisjoint(scene.words_of(feared))


def _is_of_the_times(scene: Scene, main: int) -> bool:
    """Whether what is warned of is the state of the world: "warned that instability spreads", "that the crisis could engulf the region"."""
    behind = scene.chunks[main + 1 : main + 1 + REACH]
    clause = next((place for place, chunk in enumerate(behind) if chunk.kind == "H"), None)
    if clause is None or clause > 1 or clause + 1 >= len(behind):
        return False
    subject = behind[clause + 1]
    menaces = word_list("menaces") | word_list("veiled_menaces")
    is_danger = subject.kind == "N" and not subject.mentions and not word_list("dangers_of_the_times").isdisjoint(scene.words_of(subject))
    return is_danger and menaces.isdisjoint(scene.sentence.word_set)
