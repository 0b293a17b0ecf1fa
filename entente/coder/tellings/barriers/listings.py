"""Names put on a list or taken off it: "added nine firms to its blacklist", "was struck off the list of trusted partners"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_agent, find_source
from entente.coder.acts.frames import Frame
from entente.coder.acts.outlook import read_outlook
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.8
ONTO = frozenset({"to", "on", "onto", "in"})
OFF = frozenset({"from", "off"})


def read_listing(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, one of listing, as a sanction or its end; whether it puts somebody on a list or takes him off."""
    chunks = scene.chunks
    verb = chunks[index]
    is_adding = verb.lemma() not in word_list("delisting_verbs")
    listing = _find_list(scene, index, ONTO if is_adding else OFF)
    if listing is None:
        return False
    outlook = read_outlook(scene, [index], index, None)
    if outlook.is_dropped or outlook.type is not None or verb.is_negated:
        return True
    source, target = _passive_parties(scene, index, listing) if verb.is_passive else _active_parties(scene, index, listing)
    if source is None or target is None:
        return True
    is_harm = is_adding != _is_honourable(scene, listing)
    frame = Frame("SANCTION" if is_harm else "RETREAT", None if is_harm else "access", (), False, f"list: {verb.lemma()}")
    scene.used_acts.update(range(index + 1, listing + 2))
    scene.add_between(frame, source, target, index, status=outlook.status, confidence=CONFIDENCE)
    return True


def _find_list(scene: Scene, index: int, links: frozenset[str]) -> int | None:
    for position in range(index + 1, region_after(scene.chunks, index)):
        chunk = scene.chunks[position]
        if chunk.kind == "V":
            return None
        if chunk.kind == "N" and chunk.prep in links and chunk.text in word_list("lists"):
            return position
    return None


def _is_honourable(scene: Scene, listing: int) -> bool:
    """Whether it is good to be on the list: "of trusted trade partners"."""
    behind = scene.chunks[listing + 1] if listing + 1 < len(scene.chunks) else None
    words = [*scene.words_of(scene.chunks[listing]), *(scene.words_of(behind) if behind is not None and behind.prep == "of" else [])]
    return not word_list("honourable").isdisjoint(words)


def _owner(chunk: Chunk, exclude: frozenset[str]) -> Party | None:
    mention = next((mention for mention in chunk.mentions if mention.codes and exclude.isdisjoint(mention.codes)), None)
    return Party(mention.codes, (mention,), 0) if mention is not None else None


def _active_parties(scene: Scene, index: int, listing: int) -> tuple[Party | None, Party | None]:
    source = find_source(scene, find_subject(scene.chunks, index), index, "SANCTION", scene.chunks[index].lemma())
    if source is None:
        return None, None
    for position in range(index + 1, listing):
        if scene.chunks[position].kind == "N" and (scene.chunks[position].prep is None or scene.chunks[position].prep == "of"):
            target = party_of(scene.chunks, position, acting=False, exclude=frozenset(source.codes))
            if target is not None:
                return source, target
    return source, None


def _passive_parties(scene: Scene, index: int, listing: int) -> tuple[Party | None, Party | None]:
    subject = find_subject(scene.chunks, index)
    target = party_of(scene.chunks, subject, acting=False) if subject is not None else None
    if target is None:
        return None, None
    return find_agent(scene.chunks, index) or _owner(scene.chunks[listing], frozenset(target.codes)), target
