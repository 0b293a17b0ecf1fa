"""Quarrels carried to a court or a council in plain words: "went to the judges in The Hague", "laid the matter before the Council"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.tellings.blame.deeds import find_partner_told
from entente.lexicon.wordlists import word_list

NAMED, IN_CONTEXT = 0.8, 0.5  # how sure the reading is
BEFORE = frozenset({"to", "before", "in"})
AGAINST = frozenset({None, "with", "against", "over", "of", "about"})
QUARREL_REACH = 3  # sentences back in which the quarrel was told


def read_court_action(scene: Scene, index: int) -> bool:
    """Reads the verb group `index`, "went to", "carried", as a charge where a court of states is where it leads; whether it is one."""
    words = scene.sentence.word_set
    if words.isdisjoint(word_list("courts_of_states") | word_list("seats_of_justice")):
        return False
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or not (verb.is_finite or verb.is_gerund) or verb.modal is not None:
        return False
    court = _find_court(scene, index)
    source = find_actor(chunks, index) if court is not None else None
    if court is None or source is None or len(source.codes) != 1:
        return False
    accused = _find_accused(scene, index, court, source)
    if accused is None:
        return False
    is_named = bool(accused.mentions)
    scene.used_acts.update(range(index + 1, court + 1))
    frame = Frame("ACCUSE", "allege", (), False, f"carry-to-court: {verb.lemma()}")
    scene.add(frame, source.codes, accused.codes, index, source.mentions + accused.mentions, confidence=NAMED if is_named else IN_CONTEXT)
    return True


def _find_court(scene: Scene, index: int) -> int | None:
    """The judges to whom the verb group leads, of a court between states."""
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind not in ("N", ","):
            return None
        is_reached = chunk.prep in BEFORE or (position == index + 1 and chunks[index].lemma().endswith("_to"))
        if not is_reached or chunk.kind != "N":
            continue
        words = set(scene.words_of(chunk))
        behind = set(scene.words_of(chunks[position + 1])) if position + 1 < len(chunks) else set[str]()
        if not word_list("judging").isdisjoint(words) and not word_list("courts_of_states").isdisjoint(words | behind):
            return position
        if not word_list("seats_of_justice").isdisjoint(words) and _carries_matter(scene, index):
            return position
    return None


def _carries_matter(scene: Scene, index: int) -> bool:
    """Whether what is carried somewhere is a quarrel: "took its whaling quarrel to The Hague"; not "took its delegates to Geneva"."""
    carried = scene.chunks[index + 1]
    return carried.kind == "N" and carried.prep is None and carried.text in word_list("matters_carried")


def _find_accused(scene: Scene, index: int, court: int, source: Party) -> Party | None:
    """Against whom it is: whom the sentence names, else with whom the source was told to be at odds right before."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == ";":
            break
        if position == court or chunk.kind != "N" or chunk.prep not in AGAINST or not chunk.mentions:
            continue
        party = party_of(chunks, position, acting=False, exclude=exclude)
        if party is not None and len(party.codes) == 1 and party.mentions[0].kind != "organisation":
            return party
    return find_partner_told(scene, source, QUARREL_REACH, index) or scene.other_of_pair(source, index)


def leads_to_court(scene: Scene, verb: int) -> bool:
    """Whether a verb group with what follows it goes to court: "will go to The Hague", "taking the matter to the tribunal"."""
    chunks = scene.chunks
    if {chunks[verb].lemma(), chunks[verb].lemma().partition("_")[0]}.isdisjoint(word_list("hauling_verbs")):
        return False
    words = {word for chunk in chunks[verb + 1 : region_after(chunks, verb)] for word in scene.words_of(chunk)}
    return not word_list("benches").isdisjoint(words)
