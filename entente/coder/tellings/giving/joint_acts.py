"""What several do together: "jointly patrol", "side by side", "opened the bridge with his Peruvian counterpart"."""

from functools import cache

from entente.coder.actors.parties import Party, members_of, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import region_after, verb_before
from entente.coder.grammar.kinds import FORCE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.lexicon.wordlists import holds_phrase, word_list


def read_joint_act(scene: Scene, index: int) -> None:
    """Adds the cooperation of those who do anything "together" or "jointly"."""
    verb = scene.chunks[index]
    if _joint_words().isdisjoint(scene.sentence.word_set):
        if verb.lemma() in word_list("joint_work"):
            _read_specialists(scene, index)
        return
    if not verb.is_finite or verb.is_negated or verb.modal in word_list("open_modals"):
        return
    is_beside = _is_side_by_side(scene, index) or _is_hand_in_hand(scene, index)
    are_signs = not word_list("joint_signs").isdisjoint(scene.sentence.word_set)
    is_shared = verb.lemma() in word_list("sharing_verbs") and not _shares_lodging(scene, index)
    if not is_beside and not are_signs and not is_shared and not _has_joint_object(scene, index):
        return
    are_signs = are_signs or is_shared
    crews = _find_crews(scene, index)
    source = find_actor(scene.chunks, index) or crews or _find_teams(scene, index)
    if are_signs and not is_beside and crews is None and not (source is not None and _are_forces(scene.chunks[source.chunk], source)):
        return
    if source is not None and len(source.codes) >= 2:
        frame = _frame_of_joint_act(verb.lemma(), at_work=crews is not None)
        status = "planned" if verb.modal == "would" else verb.status()
        scene.add(frame, source.codes, (), index, source.mentions, status=status, confidence=0.7, is_symmetric=True)


def _find_crews(scene: Scene, index: int) -> Party | None:
    """The countries whose divers, foresters or customs men work somewhere: "divers from X and Y", "X's and Y's engineers"."""
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    if subject is None or word_list("working_crews").isdisjoint(scene.words_of(chunks[subject])):
        return None
    behind = subject + 1
    owner = behind if behind < index and chunks[behind].prep in ("from", "of") and not chunks[subject].mentions else subject
    return party_of(chunks, owner, acting=False)


def _read_specialists(scene: Scene, index: int) -> None:
    """Adds the cooperation of two countries' specialists who do one work: "Danish and Norwegian divers are excavating the wreck"."""
    verb, subject = scene.chunks[index], find_subject(scene.chunks, index)
    if not verb.is_finite or verb.is_negated or verb.is_passive or verb.modal in word_list("open_modals") or subject is None:
        return
    if all(word_list("specialists").isdisjoint(scene.words_of(chunk)) for chunk in members_of(scene.chunks, subject)):
        return
    source = find_actor(scene.chunks, index) or _find_teams(scene, index)
    if source is None or len(source.codes) != 2 or source.mentions[0].kind != "adjective" or _is_apart(scene, index):
        return
    status = "planned" if verb.modal == "would" else verb.status()
    frame = Frame("COOPERATE", None, (), True, f"work-on: {verb.lemma()}")
    scene.add(frame, source.codes, (), index, source.mentions, status=status, confidence=0.7, is_symmetric=True)


def _is_apart(scene: Scene, index: int) -> bool:
    """Whether each works on his own: "are repairing their own houses"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is not None and not {"own", "their", "respective"}.isdisjoint(scene.words_of(behind))


def _shares_lodging(scene: Scene, index: int) -> bool:
    """Whether what is shared is a ride, a room, a meal or a view of things, no work: "are sharing a bus"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    return behind is not None and not word_list("things_shared_at_rest").isdisjoint(scene.words_of(behind))


def _find_teams(scene: Scene, index: int) -> Party | None:
    """Whose people work together by what stands behind them: "botanists from the Danish and Norwegian ministries"."""
    subject = find_subject(scene.chunks, index)
    owners = subject + 1 if subject is not None else index
    if subject is None or owners >= index or scene.chunks[subject].mentions or scene.chunks[subject].heads[:1] == ("company",):
        return None
    chunk = scene.chunks[owners]
    return party_of(scene.chunks, owners, acting=True) if chunk.kind == "N" and chunk.prep in ("of", "from") else None


def _is_side_by_side(scene: Scene, index: int) -> bool:
    """Whether "together" is said of a verb group, and not of one before it: "tried to bring them together, but they stayed away"."""
    words = word_list("side_by_side")
    if words.isdisjoint(scene.sentence.word_set):
        return False
    governor = verb_before(scene.chunks, index)
    first = scene.chunks[governor if governor is not None else index].first
    nearest = scene.chunks[index].first - 2
    end = next((chunk.first for chunk in scene.chunks[index + 1 :] if chunk.kind == "R"), len(scene.sentence.lower))
    return any(word in words and (token < first or nearest <= token < end) for token, word in enumerate(scene.sentence.lower))


def _frame_of_joint_act(lemma: str, *, at_work: bool) -> Frame:
    """What those do who do it together: they meet where they only sit or appear somewhere, agree where they plan it."""
    if lemma in word_list("keeping_company") and not at_work:
        return Frame("CONSULT", None, (), True, "be-together")
    is_agreed = lemma in word_list("agreeing_verbs")
    return Frame("AGREE" if is_agreed else "COOPERATE", None, (), True, "agree-joint-act" if is_agreed else "act-together")


@cache
def _joint_words() -> frozenset[str]:
    """The words without one of which a sentence tells no joint act."""
    phrases = (phrase.split("_")[0] for phrase in word_list("hand_in_hand"))
    return word_list("side_by_side") | word_list("joint_signs") | word_list("signs_of_sharing") | {"joint", "common", *phrases}


def _are_forces(chunk: Chunk, party: Party) -> bool:
    return chunk.heads[:1] == ("military",) or all(mention.head in FORCE_HEADS for mention in party.mentions)


def _has_joint_object(scene: Scene, index: int) -> bool:
    """Whether a verb governs something joint that is no text: "ran joint patrols", "in a joint operation"."""
    if scene.sentence.word_set.isdisjoint(("joint", "common")):
        return False
    for chunk in scene.chunks[index + 1 : region_after(scene.chunks, index)]:
        words = scene.words_of(chunk)
        if chunk.kind == "N" and ("joint" in words or ("common" in words and not word_list("common_works").isdisjoint(words))):
            return not chunk.names_act(("agreement", "proposal", "talks"))
    return False


@cache
def _words_of_company() -> frozenset[str]:
    """The longest word of each phrase such as "hand in hand", without one of which there is none of them."""
    return frozenset(max(phrase.split("_"), key=len) for phrase in word_list("hand_in_hand"))


def _is_hand_in_hand(scene: Scene, index: int) -> bool:
    if _words_of_company().isdisjoint(scene.sentence.word_set):
        return False
    return holds_phrase(scene.sentence.lower[scene.chunks[index].last + 1 :], "hand_in_hand")


def read_company(scene: Scene, index: int) -> None:
    """Adds the meeting of an office-holder who does anything with his counterpart: "opened the bridge with his Peruvian counterpart"."""
    chunks = scene.chunks
    verb = chunks[index]
    if not verb.is_finite or verb.is_negated or verb.modal in word_list("open_modals"):
        return
    position = _find_counterpart(scene, index)
    source = find_actor(chunks, index) if position is not None else None
    if position is None or source is None or len(source.codes) != 1:
        return
    target = party_of(chunks, position, acting=False, exclude=frozenset(source.codes))
    if target is not None:
        status = "planned" if verb.modal == "would" else verb.status()
        mentions = source.mentions + target.mentions
        frame = Frame("CONSULT", None, (), True, "with-counterpart")
        codes = source.codes + target.codes
        scene.add(frame, codes, (), index, mentions, status=status, confidence=0.7, is_symmetric=True)


def _find_counterpart(scene: Scene, index: int) -> int | None:
    """The chunk with "with his counterpart" behind a verb group in its own clause."""
    for position, chunk in enumerate(scene.chunks[index + 1 :], index + 1):
        if chunk.kind in ("V", ";", "S", "R", "H") or chunk.names_act(("phone",)):
            return None
        if chunk.prep in ("with", "alongside") and not word_list("counterparts").isdisjoint(scene.words_of(chunk)):
            return position
    return None
