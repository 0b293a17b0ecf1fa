"""What one side says that another must do: a request, whether by "must", "it is time for Y to" or an order in so many words."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import COPULAS, Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.coder.tellings.speech.tellers import find_addressee, find_teller_behind
from entente.lexicon.inflection import BASE, PARTICIPLE
from entente.lexicon.word_entries import ARTICLE
from entente.lexicon.wordlists import word_list

SAID = 0.8  # how sure the reading is
OWNED_HEADS = frozenset({"military", "police", "person"})  # whose are asked about when they are to be withdrawn or let go
OPENERS = frozenset({"R", "H", "S"})


def emit_duty(scene: Scene, index: int, frame: Frame) -> None:
    """Adds the request of "X said Y must stop", where the verb group `index` is "must stop"."""
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    if subject is None:
        return
    source = find_speaker(chunks, subject, index)
    if source is None or word_list("courts").issuperset(source.codes):
        return
    target = party_of(chunks, subject, acting=not chunks[index].is_passive, exclude=frozenset(source.codes))
    if target is None:
        target = _find_seat(chunks, subject, source) or _find_addressee(chunks, index, source)
    elif target.mentions[0].kind == "pronoun" or (chunks[index].is_passive and target.mentions[0].head not in OWNED_HEADS):
        return
    if target is not None:
        if chunks[index].lemma() in word_list("leaving_verbs") and chunks[subject].names_act(("diplomat",)):
            frame = Frame("SANCTION", "expel", (), False, "say-must-leave")
        scene.add_between(frame, source, target, index, confidence=SAID)


def _find_seat(chunks: list[Chunk], subject: int, source: Party) -> Party | None:
    """Where those sit who are to act: "the authorities in Lima must"."""
    behind = chunks[subject + 1]
    is_seat = "government" in chunks[subject].heads and behind.kind == "N" and behind.prep == "in" and bool(behind.mentions)
    return party_of(chunks, subject + 1, acting=False, exclude=frozenset(source.codes)) if is_seat else None


def _find_addressee(chunks: list[Chunk], index: int, source: Party) -> Party | None:
    """To whom it is said what must be done by nobody named: "the prisoners must go free, the minister told Y"."""
    teller = find_teller_behind(chunks, index)
    return find_addressee(chunks, teller.verb, source) if teller is not None and teller.party.codes == source.codes else None


def read_turn(scene: Scene, index: int) -> list[int]:
    """Reads "X said it was time for Y to stop", "up to Y to stop", where `index` is "was"; returns the verbs it is done with."""
    chunks = scene.chunks
    if (
        not (chunks[index].is_copula or chunks[index].lemma() in COPULAS)
        or index == 0
        or index + 2 >= len(chunks)
        or chunks[index].is_negated
    ):
        return []
    due = _due_party(scene, index)
    if scene.words_of(chunks[index - 1]) != ["it"] or due is None:
        return []
    act = due + 1
    if act >= len(chunks) or chunks[act].kind != "V":
        return []
    source = find_speaker(chunks, index - 1, act)
    target = party_of(chunks, due, acting=True, exclude=frozenset(source.codes)) if source is not None else None
    if source is not None and target is not None:
        frame = Frame("REQUEST", "change", (), False, "say-it-is-time")
        scene.add_between(frame, source, target, index, confidence=SAID)
    return [index, act]


def _due_party(scene: Scene, index: int) -> int | None:
    """The noun chunk of the one whose turn it is, behind "it is": "time for | Y", "time | Y freed", "up to | Y"."""
    chunks = scene.chunks
    behind, second = chunks[index + 1], chunks[index + 2]
    if behind.kind != "N":
        return None
    if second.kind == "N" and second.prep in ("to", "on", "upon") and behind.text in word_list("incumbent") and index + 3 < len(chunks):
        return index + 2 if chunks[index + 3].kind == "V" and chunks[index + 3].is_infinitive else None
    if scene.words_of(behind)[-1] not in word_list("turns"):
        return None
    place = index + 3 if second.kind == "H" else index + 2
    if place + 1 >= len(chunks) or chunks[place].kind != "N" or chunks[place].prep not in ("for", "of", None):
        return None
    return place if chunks[place + 1].kind == "V" and chunks[place + 1].is_infinitive == (chunks[place].prep is not None) else None


def read_told_wish(scene: Scene, index: int) -> bool:
    """Reads "X told Y that it wanted elections", where the verb group `index` is "wanted"; whether the words are there."""
    chunks = scene.chunks
    verb = chunks[index]
    is_wish = verb.lemma() in word_list("told_wishes") or (verb.lemma() == "like" and verb.modal in ("would", "'d"))
    if not is_wish or verb.is_negated or not verb.is_finite:
        return False
    governor = next((place for place in range(index - 1, -1, -1) if chunks[place].kind == "V" and chunks[place].is_finite), None)
    if governor is None or chunks[governor].lemma() not in word_list("telling_verbs") or chunks[governor].is_negated:
        return False
    subject = find_subject(chunks, index)
    if subject is None or not chunks[subject].is_pronoun or subject <= governor:
        return False
    source = find_actor(chunks, governor)
    target = find_addressee(chunks, governor, source) if source is not None else None
    if source is None or target is None:
        return False
    frame = Frame("REQUEST", "change", (), False, f"tell-wish: {verb.lemma()}")
    scene.add_between(frame, source, target, index, confidence=SAID)
    return True


def read_proposal(scene: Scene, index: int) -> bool:
    """Reads "X suggested that Y close the plant", where the verb group `index` is "suggested"; whether the words are there."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.lemma() not in word_list("proposing_verbs") or verb.is_passive or verb.is_negated or index + 3 >= len(chunks):
        return False
    opener, doer, deed = chunks[index + 1 : index + 4]
    is_bare = deed.kind == "V" and deed.is_finite and deed.modal is None and scene.sentence.lower[deed.last] == deed.lemma()
    if opener.kind != "H" or doer.kind != "N" or doer.prep is not None or not is_bare:
        return False
    source = find_actor(chunks, index)
    target = party_of(chunks, index + 2, acting=True, exclude=frozenset(source.codes)) if source is not None else None
    if source is None or target is None or target.mentions[0].kind == "pronoun" or chunks[index + 2].group >= 0:
        return False
    frame = Frame("REQUEST", "change", (), False, f"propose-that: {verb.lemma()}")
    scene.add_between(frame, source, target, index, confidence=SAID)
    return True


def read_order(scene: Scene) -> list[int]:
    """Reads '"Free the men," X told Y' and 'Free the men, X told Y'; returns the verb groups of what is ordered, which tell no acts."""
    chunks = scene.chunks
    opening = _opening_word(scene)
    if opening is None:
        return []
    first = next((position for position, chunk in enumerate(chunks) if chunk.first <= opening <= chunk.last), None)
    teller = find_teller_behind(chunks, first) if first is not None else None
    if first is None or teller is None:
        return []
    ordered = [position for position in range(first, teller.party.chunk) if chunks[position].kind == "V"]
    if not all(_may_be_ordered(scene, first, position) for position in ordered):
        return []
    addressee = find_addressee(chunks, teller.verb, teller.party)
    verb = chunks[teller.verb].verb
    if addressee is None:
        return []
    scene.used_acts.update(range(first, teller.party.chunk))
    if verb is None or verb.own is None or verb.own.type is None:
        frame = Frame("REQUEST", "change", (), False, "order")
        mentions = teller.party.mentions + addressee.mentions
        scene.add(frame, teller.party.codes, addressee.codes, teller.verb, mentions, confidence=SAID)
    return ordered


def _opening_word(scene: Scene) -> int | None:
    """The token of the verb with which an order opens a sentence; null where none may."""
    lower, known = scene.sentence.lower, scene.vocabulary.words
    token = 0
    while token < len(lower) - 1 and (not lower[token][0].isalnum() or lower[token] in word_list("before_orders")):
        token += 1
    info = known.get(lower[token])
    if info is None or info.verb is None or not info.verb.forms & BASE or lower[token] in word_list("no_orders"):
        return None
    if any(mention.first <= token <= mention.last for mention in scene.sentence.mentions):
        return None
    following = known.get(lower[token + 1]) if token + 1 < len(lower) else None
    is_determined = following is not None and bool(following.tags & ARTICLE)
    return (
        token if is_determined or lower[token] == "let" or not info.verb.forms & PARTICIPLE else None
    )  # "set up in 1990, the agency told"


def _may_be_ordered(scene: Scene, first: int, position: int) -> bool:
    """Whether a verb group of what may be an order is a bare base form, or stands in a clause below it."""
    chunk = scene.chunks[position]
    if not chunk.is_finite or any(other.kind in OPENERS for other in scene.chunks[first:position]):
        return True
    return (
        chunk.modal is None
        and not chunk.is_perfect
        and scene.sentence.lower[chunk.last] in chunk.lemma().split("_")
        and chunk.lemma() != "be"
    )
