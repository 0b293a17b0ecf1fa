"""Envoys called in, told in plain words: "had the ambassador on the carpet", "had the envoy brought in", "was called in to hear"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.envoys.envoys import is_envoy
from entente.lexicon.wordlists import word_list

CONFIDENCE, IN_CONTEXT = 0.85, 0.5  # how sure the reading is


def read_carpeting(scene: Scene, index: int) -> bool:
    """Reads "had the ambassador on the carpet", "had him brought in", where `index` is "had"; whether it tells that."""
    chunks = scene.chunks
    verb, envoy = chunks[index], index + 1
    if (
        verb.is_negated
        or not (verb.is_finite or verb.is_gerund)
        or verb.modal is not None
        or envoy >= len(chunks)
        or not is_envoy(chunks[envoy])
    ):
        return False
    behind = envoy + 1
    while behind < len(chunks) and chunks[behind].kind == "N" and chunks[behind].prep in ("of", "to", "in"):
        behind += 1
    if behind >= len(chunks):
        return False
    is_carpet = chunks[behind].kind == "N" and chunks[behind].prep == "on" and "carpet" in scene.words_of(chunks[behind])
    is_carpet = is_carpet or _is_had_in(scene, chunks[envoy])
    if not is_carpet and not (chunks[behind].is_passive and chunks[behind].lemma() in word_list("fetching_in")):
        return False
    source = find_actor(chunks, index)
    target = party_of(chunks, envoy, acting=False, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None:
        return False
    scene.add_between(Frame("ACCUSE", "disapprove", (), False, "have-on-carpet"), source, target, index, confidence=CONFIDENCE)
    return True


def _is_had_in(scene: Scene, envoy: Chunk) -> bool:
    """Whether "in" behind an envoy closes the phrase: "had the ambassador in before dinner", not "in Lima"."""
    behind = scene.sentence.lower[envoy.last + 1 : envoy.last + 3]
    return behind[:1] == ["in"] and (len(behind) == 1 or behind[1] in word_list("closing_words"))


def read_called_envoy(scene: Scene, index: int) -> bool:
    """Reads "was called in to hear what Y thinks of it", of an envoy whom nobody is said to have called; whether it tells that."""
    chunks = scene.chunks
    verb = chunks[index]
    subject = find_subject(chunks, index)
    if not verb.is_passive or verb.is_negated or subject is None or not is_envoy(chunks[subject]):
        return False
    if index + 1 >= len(chunks) or any(chunk.prep == "by" for chunk in chunks[index + 1 : index + 3]):
        return False
    if word_list("told_off").isdisjoint(scene.sentence.lower[verb.last + 1 :]):
        return False
    envoy = party_of(chunks, subject, acting=False) or party_of(chunks, subject + 1, acting=False)
    caller = _find_caller(scene, index, envoy) if envoy is not None and len(envoy.codes) == 1 else None
    if envoy is None or caller is None:
        return False
    frame = Frame("ACCUSE", "disapprove", (), False, f"envoy-called: {verb.lemma()}")
    confidence = CONFIDENCE if caller.mentions else IN_CONTEXT
    scene.add(frame, caller.codes, envoy.codes, index, caller.mentions + envoy.mentions, confidence=confidence)
    return True


def _find_caller(scene: Scene, index: int, envoy: Party) -> Party | None:
    """Who calls: whom the rest of the sentence names, else the other country that the article is about."""
    chunks, exclude = scene.chunks, frozenset(envoy.codes)
    for position in range(index + 1, len(chunks)):
        if chunks[position].kind == ";":
            break
        if chunks[position].kind == "N" and chunks[position].mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None and len(party.codes) == 1:
                return party
    if scene.is_alone:
        return None
    home = scene.home
    return scene.other_of_pair(envoy, index) or (Party((home,), (), index) if home is not None and home not in envoy.codes else None)
