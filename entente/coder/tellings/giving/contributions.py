"""Help told by who joins in or whose coffers it leaves: "Oslo followed with $10 million", "20 million left the Treasury for Y"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.answers import answer
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import word_list

GIVEN = 0.75  # how sure the reading is
LENT = frozenset({("on", "loan"), ("at", "disposal")})
GOODS = ("aid", "aid_matter", "aid_people")
ARMS = ("weapon", "guns", "troops")
GOALS = frozenset({"for", "to", "into", "towards", "in"})
REACH = 5  # chunks behind the verb among which what is given stands


def read_contribution(scene: Scene, index: int) -> bool:
    """Reads "followed with 10 million dollars for Y", "led the way with boots and parkas"; whether the verb group `index` tells it."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.is_negated or verb.is_passive or not verb.is_finite or verb.modal in word_list("open_modals"):
        return False
    behind = range(index + 1, min(index + 1 + REACH, len(chunks)))
    gift = next((at for at in behind if chunks[at].kind == "N" and chunks[at].prep == "with"), None)
    if gift is None or any(chunks[at].kind == "V" for at in range(index + 1, gift)):
        return False
    given = [at for at in range(gift, min(gift + 3, len(chunks))) if chunks[at].kind == "N" and chunks[at].prep in ("with", "of", None)]
    giver = find_actor(chunks, index)
    if giver is None or not any(chunks[at].names_act(GOODS) for at in given):
        return False
    taker = _find_taker(scene, gift + 1, giver)
    if taker is None and any(chunks[at].names_act(ARMS) for at in given):
        return False  # "answered with rockets"
    frame = Frame("AID", None, (), False, f"join-in: {verb.lemma()}")
    if taker is None:
        answer(scene, frame, giver, verb.status(), index)
        return False
    scene.add_between(frame, giver, taker, index, status=verb.status(), confidence=GIVEN)
    return True


def read_paid_out(scene: Scene, index: int) -> bool:
    """Reads "three million crowns left the Treasury for Y's schools" as the help of whose treasury it is; whether `index` tells it."""
    chunks = scene.chunks
    behind = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    if behind.kind != "N" or behind.text not in word_list("treasuries") or chunks[index].is_negated:
        return False
    subject = find_subject(chunks, index)
    if subject is None or not (chunks[subject].has_currency or chunks[subject].names_act(("cash", "aid"))):
        return False
    giver = party_of(chunks, index + 1, acting=True)
    home = scene.home
    if giver is None and home is not None and not behind.mentions:
        giver = Party((home,), (), index + 1)
    taker = _find_taker(scene, index + 2, giver) if giver is not None else None
    if giver is None or taker is None:
        return False
    frame = Frame("AID", None, (), False, f"pay-out: {chunks[index].lemma()}")
    scene.used_acts.add(subject)
    scene.add(frame, giver.codes, taker.codes, index, giver.mentions + taker.mentions, status=chunks[index].status(), confidence=GIVEN)
    return True


def read_let_have(scene: Scene, index: int) -> bool:
    """Reads "let Y have two of its helicopters"; whether the verb group `index` tells it."""
    chunks = scene.chunks
    if index + 3 >= len(chunks) or chunks[index].is_negated or chunks[index].is_passive or chunks[index].modal in word_list("open_modals"):
        return False
    receiver, having = chunks[index + 1 : index + 3]
    is_had = having.kind == "V" and having.lemma() == "have"
    if not is_had or receiver.kind != "N" or receiver.prep is not None:
        return False
    had = [chunk for chunk in chunks[index + 3 : index + 5] if chunk.kind == "N" and chunk.prep in (None, "of")]
    giver = find_actor(chunks, index)
    taker = party_of(chunks, index + 1, acting=False, exclude=frozenset(giver.codes)) if giver is not None else None
    if giver is None or taker is None or not any(chunk.names_act((*GOODS, *ARMS, "vessel", "bought_arms")) for chunk in had):
        return False
    frame = Frame("AID", None, (), False, "let-have")
    scene.add_between(frame, giver, taker, index, status=chunks[index].status(), confidence=GIVEN)
    return True


def read_lent(scene: Scene) -> None:
    """Adds what is "on loan to Y" or does something "at Y's disposal" as help of whose it is."""
    chunks = scene.chunks
    for index, chunk in enumerate(chunks):
        if chunk.kind != "N" or (chunk.prep, chunk.text) not in LENT:
            continue
        verb = next((at for at in range(index - 1, -1, -1) if chunks[at].kind == "V"), None)
        thing = find_subject(chunks, verb) if verb is not None else None
        if verb is None or thing is None or thing > verb or chunks[verb].is_negated or chunks[verb].lemma() in word_list("putting_verbs"):
            continue
        giver = party_of(chunks, thing, acting=False)
        at = index if chunk.mentions else index + 1
        is_named = at < len(chunks) and chunks[at].kind == "N" and (at == index or chunks[at].prep in ("to", "of", "with"))
        taker = party_of(chunks, at, acting=False, exclude=frozenset(giver.codes)) if giver is not None and is_named else None
        if giver is not None and taker is not None and chunks[thing].names_act((*GOODS, *ARMS, "vessel")):
            frame = Frame("AID", None, (), False, f"lend: {chunk.text}")
            scene.add_between(frame, giver, taker, verb, status=chunks[verb].status(), confidence=GIVEN)


def _find_taker(scene: Scene, start: int, giver: Party) -> Party | None:
    """To whom it goes: the first party behind "for", "to" or what hangs on it: "for the repair of Y's power grid"."""
    exclude = frozenset(giver.codes)
    is_goal = False
    for position in range(start, len(scene.chunks)):
        chunk = scene.chunks[position]
        if chunk.kind in (";", "S", "R") or (chunk.kind == "V" and chunk.is_finite):
            return None
        is_goal = chunk.kind == "N" and (chunk.prep in GOALS or (is_goal and chunk.prep == "of"))
        party = party_of(scene.chunks, position, acting=False, exclude=exclude) if is_goal and chunk.mentions else None
        if party is not None:
            return party
    return None
