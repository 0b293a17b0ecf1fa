"""Accords and promises with which somebody comes home: "flew home from Lima with a pact in his briefcase", "brought home the accord"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import verb_before
from entente.coder.grammar.kinds import PRIVATE_HEADS, TOWNS
from entente.coder.tellings.blame.deeds import find_partner_told
from entente.lexicon.wordlists import word_list

BROUGHT = 0.75  # how sure the reading is
HOMEWARD = frozenset({"home", "away", "back"})
HOMEWARD_REACH = 3  # words behind the verb among which "home" stands
PLACE_REACH = 3  # chunks behind the verb among which the place stands
PARTNER_REACH = 2  # sentences back in which with whom somebody met was told
PROMISES = ("promise_made", "promise")


def read_brought_home(scene: Scene) -> None:
    """Adds the pact of a traveller with whom he comes from, or the promise that he got there."""
    if word_list("luggage").isdisjoint(scene.sentence.word_set) and HOMEWARD.isdisjoint(scene.sentence.word_set):
        return
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        is_pact = chunk.kind == "N" and chunk.names_act(("agreement",))
        if chunk.kind != "N" or chunk.prep not in ("with", None) or not (is_pact or chunk.names_act(PROMISES)):
            continue
        verb = verb_before(chunks, index)
        if verb is None or chunks[verb].is_negated or not chunks[verb].is_finite or not _comes_with(scene, verb, index):
            continue
        source = find_actor(chunks, verb)
        if source is None or source.mentions[0].head in PRIVATE_HEADS:
            continue
        partner = _find_partner(scene, verb, index, source) if len(source.codes) == 1 else None
        _add(scene, index, source, partner, is_pact=is_pact)
        return


def _add(scene: Scene, index: int, source: Party, partner: Party | None, *, is_pact: bool) -> None:
    if partner is not None and partner.mentions and partner.mentions[0].kind in TOWNS:
        visit = Frame("CONSULT", "visit", (), False, "bring-home-from")
        scene.add_between(visit, source, partner, index, confidence=BROUGHT, is_entailed=True)
    frame = Frame("AGREE", None, (), is_pact, "bring-home")
    if partner is not None and not is_pact:
        scene.add_between(frame, partner, source, index, confidence=BROUGHT, is_entailed=True)
        return
    codes = (*source.codes, *(partner.codes if partner is not None else ()))
    mentions = source.mentions + (partner.mentions if partner is not None else ())
    if is_pact and len(codes) > 1:
        scene.add(frame, codes, (), index, mentions, confidence=BROUGHT, is_symmetric=True, is_entailed=True)


def _comes_with(scene: Scene, verb: int, index: int) -> bool:
    """Whether a verb and a phrase tell a coming home with what the noun chunk `index` is: with it "in his bag", or "home with" it."""
    chunk = scene.chunks[verb]
    following = scene.sentence.lower[chunk.first : chunk.last + 1 + HOMEWARD_REACH]
    is_home = not HOMEWARD.isdisjoint(following) and chunk.lemma().partition("_")[0] in word_list("coming_with")
    bag = next((other for other in scene.chunks[index + 1 :] if other.kind == "N" and other.prep == "in"), None)
    is_packed = scene.chunks[index].prep == "with" and bag is not None and bag.text in word_list("luggage")
    return is_packed or (is_home and (scene.chunks[index].prep == "with" or chunk.lemma().startswith("bring")))


def _find_partner(scene: Scene, verb: int, index: int, source: Party) -> Party | None:
    """Where the traveller comes from, else with whom he last met."""
    chunks, exclude = scene.chunks, frozenset(source.codes)
    for position in range(verb + 1, min(verb + 1 + PLACE_REACH, index)):
        if chunks[position].kind == "N" and chunks[position].prep in (None, "from", "in") and chunks[position].mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return find_partner_told(scene, source, PARTNER_REACH, -1)
