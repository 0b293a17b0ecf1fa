"""Gifts told by a word beside what is given: "two cutters, a gift from X, joined Y's fleet", "the bridge was a present from X to Y"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_owner
from entente.coder.acts.frames import Frame
from entente.coder.acts.sales import has_no_price
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

GIVEN = 0.85  # how sure the reading is
GIVERS = frozenset({"from", "of", "by"})
RECEIVERS = frozenset({"to", "for"})
GOALS = frozenset({"to", "in", "into", "at", "for", "over", "across", "on", "near", "outside"})
OWNING = GOALS | {None, "of"}


def read_present(scene: Scene) -> None:
    """Adds the gift of one country to another that the words beside a thing tell: "a present", "free of charge"."""
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind != "N":
            continue
        is_named = _is_present(scene, index)
        verb = _find_verb(scene.chunks, index) if is_named or has_no_price(scene, index) else None
        if verb is None or scene.chunks[verb].is_negated or scene.chunks[verb].modal in word_list("open_modals"):
            continue
        thing = find_subject(scene.chunks, verb)
        giver = find_owner(scene.chunks, index, GIVERS) if is_named else None
        giver = giver or _find_giver(scene, thing, verb)
        taker = _find_taker(scene, index, verb, giver) if giver is not None else None
        if taker is None and giver is not None and thing is not None:
            taker = _find_owner(scene.chunks, thing, verb, giver)
        if giver is None or taker is None or giver.mentions[0].head in PRIVATE_HEADS:
            continue
        scene.found = [act for act in scene.found if act.trigger != verb or act.type != "COOPERATE"]  # "a gift, joined Y's fleet"
        frame = Frame("AID", None, (), False, f"present: {chunk.text}")
        scene.used_acts.add(index)
        scene.add_between(frame, giver, taker, verb, status=scene.chunks[verb].status(), confidence=GIVEN)
        return


def _is_present(scene: Scene, index: int) -> bool:
    """Whether a noun chunk calls what stands beside it a gift: behind a comma, "is" or "as"."""
    chunk, before = scene.chunks[index], scene.chunks[index - 1] if index else None
    if chunk.text not in word_list("gifts") or before is None:
        return False
    is_label = chunk.prep is None and (before.kind == "," or (before.kind == "V" and before.is_copula))
    return (is_label or chunk.prep == "as") and (
        bool(chunk.mentions) or scene.sentence.lower[chunk.first] in word_list("label_openers") | word_list("favours_told")
    )


def _find_verb(chunks: list[Chunk], index: int) -> int | None:
    """The finite verb of the clause: the nearest before, else the first behind."""
    before = next((at for at in range(index - 1, -1, -1) if chunks[at].kind in ("V", ";", "S")), None)
    if before is not None and chunks[before].kind == "V" and chunks[before].is_finite:
        return before
    return next((at for at in range(index + 1, len(chunks)) if chunks[at].kind == "V" and chunks[at].is_finite), None)


def _find_giver(scene: Scene, thing: int | None, verb: int) -> Party | None:
    """Who gives what "a gift" or "free of charge" is said of: who does it, whose goods they are, or whence they come."""
    chunks = scene.chunks
    if thing is None or thing > verb:
        return None
    if chunks[thing].names_act(("aid", "aid_matter", "works", "flow")):
        load = [at for at in range(thing, verb) if chunks[at].kind == "N" and chunks[at].prep in (None, "of") and chunks[at].mentions]
        if load:
            return party_of(chunks, load[0], acting=False)
        places = range(thing + 1, len(chunks))
        at = next((at for at in places if chunks[at].kind == "N" and chunks[at].prep in ("by", "from") and chunks[at].mentions), None)
        return party_of(chunks, at, acting=True) if at is not None else None
    return party_of(chunks, thing, acting=True) if _gives_goods(scene, verb) else None


def _gives_goods(scene: Scene, verb: int) -> bool:
    """Whether the object of a verb is goods or money, and not told as a sale."""
    behind = scene.chunks[verb + 1 : verb + 3]
    return any(chunk.kind == "N" and chunk.prep in (None, "of") and chunk.names_act(("aid", "aid_matter", "flow")) for chunk in behind)


def _find_taker(scene: Scene, index: int, verb: int, giver: Party) -> Party | None:
    """To whom it goes: named behind the word itself, then behind the verb, then whom others have helped or where the text is written."""
    chunks, exclude = scene.chunks, frozenset(giver.codes)
    near = [at for at in range(index + 1, len(chunks)) if chunks[at].prep in RECEIVERS]
    after = [
        at for at in range(verb + 1, len(chunks)) if chunks[at].prep in GOALS or (chunks[at].prep is None and chunks[at - 1].kind == "V")
    ]
    for at in (*near, *after):
        if chunks[at].kind == "N" and chunks[at].mentions:
            party = party_of(chunks, at, acting=False, exclude=exclude)
            if party is not None:
                return party
    if scene.chunks[verb].is_copula:
        return None
    helped = scene.memory.helped if not scene.is_alone else None
    home = scene.home
    code = next((code for code in (helped, home) if code is not None and code not in exclude), None)
    return Party((code,), (), verb) if code is not None else None


def _find_owner(chunks: list[Chunk], thing: int, verb: int, giver: Party) -> Party | None:
    """Whose it is by now, or where it stands: "Peru's new parliament was a gift from Chile", "the hospitals in Lima were a gift"."""
    exclude = frozenset(giver.codes)
    named = (at for at in range(thing, verb) if chunks[at].kind == "N" and chunks[at].mentions and chunks[at].prep in OWNING)
    return next((party for at in named if (party := party_of(chunks, at, acting=False, exclude=exclude)) is not None), None)
