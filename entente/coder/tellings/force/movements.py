"""Forces that move or stand somewhere, told by a plain verb of motion: "tanks rumbled towards the border"."""

from dataclasses import replace

from entente.coder.actors.parties import Party
from entente.coder.acts.aims import NEAR, find_aim, find_namer
from entente.coder.acts.frames import Frame
from entente.coder.acts.targets import find_target
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import relative_antecedent
from entente.coder.grammar.kinds import FORCE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.charges import find_speaker
from entente.lexicon.wordlists import word_list

TARGETS = (*NEAR, "to", "at", "over", "on", "through", "across")
WITHIN = ("inside", "in", "within")
CAMPED = ("on", "inside", "of")
LARGE = 3  # digits of a number of men that is an army's
SKIRTED = ("object", "of", *TARGETS)
CROSSED = ("across", "over", "into", "with")
PASSED = (*NEAR, "over")
KEYS = {"move_force": TARGETS, "skirt_force": SKIRTED}  # where the other party stands, by the class of the verb


def find_movement(scene: Scene, index: int) -> Frame | None:
    """The show of force that a verb of motion tells of armed forces; null where others move, or forces leave."""
    chunk = scene.chunks[index]
    if chunk.verb is not None and "conquer" in chunk.verb.names:
        return _find_capture(scene, index)
    if _moves_men(scene, index):
        return Frame("MOBILIZE", "troops", TARGETS, False, f"move-men: {chunk.lemma()}", is_strict=True)
    if chunk.is_passive and chunk.lemma() in word_list("sighting_verbs") and _is_near_another(scene, index):
        return Frame("MOBILIZE", "troops", (*WITHIN, *TARGETS), False, f"sight-forces: {chunk.lemma()}", is_strict=True)
    if chunk.lemma() in word_list("camping_verbs") and _camps_abroad(scene, index):
        return Frame("COERCE", "seize", CAMPED, False, f"camp-abroad: {chunk.lemma()}", is_strict=True)
    key = next((key for key in KEYS if chunk.verb is not None and key in chunk.verb.names), None)
    if key is None or chunk.is_negated or chunk.is_passive:
        return None
    subject = find_subject(scene.chunks, index)
    if subject is None or not is_force(scene, subject) or (key == "move_force" and _leaves(scene, index)):
        return None
    behind = scene.chunks[index + 1 : index + 2]
    if chunk.lemma() == "wait" and not any(other.kind == "N" and other.prep is not None and not other.is_time for other in behind):
        return None  # "the commanders waited until it was dark"
    if chunk.lemma() in word_list("going_into") and not scene.chunks[min(index + 1, len(scene.chunks) - 1)].mentions:
        return None  # "went into battle"
    if _crosses_border(scene, index):
        return Frame("ASSAULT", None, CROSSED, False, f"cross-border: {chunk.lemma()}", is_strict=True)
    return Frame("MOBILIZE", "troops", KEYS[key], False, f"move-forces: {chunk.lemma()}", is_strict=True)


def _is_near_another(scene: Scene, index: int) -> bool:
    """Whether armed craft are seen in another's waters or off his coast: "a submarine was sighted inside Swedish waters"."""
    subject = find_subject(scene.chunks, index)
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if subject is None or behind is None or behind.kind != "N" or not is_force(scene, subject):
        return False
    words = scene.words_of(behind)
    is_inside = behind.prep in WITHIN and not (word_list("skies_and_waters") | word_list("boundaries")).isdisjoint(words)
    return is_inside or behind.prep in ("off", "near", "along")


def _camps_abroad(scene: Scene, index: int) -> bool:
    """Whether soldiers have settled on another's ground: "have been encamped on Peru's island since May"."""
    subject = find_subject(scene.chunks, index)
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if subject is None or behind is None or behind.prep not in CAMPED or not is_force(scene, subject) or scene.chunks[index].is_negated:
        return False
    return scene.chunks[index].is_perfect and word_list("boundaries").isdisjoint(scene.words_of(behind))


def _moves_men(scene: Scene, index: int) -> bool:
    """Whether a state moves men by their number alone: "drew up 10,000 men along", "the 5,000 men whom it had massed on"."""
    chunks = scene.chunks
    verb = chunks[index]
    if verb.verb is None or verb.is_passive or verb.is_negated or {"move_troops", "mass"}.isdisjoint(verb.verb.keys):
        return False
    antecedent = relative_antecedent(chunks, index)
    moved = antecedent if antecedent is not None else index + 1
    if moved >= len(chunks) or chunks[moved].kind != "N" or chunks[moved].prep is not None or chunks[moved].text != "men":
        return False
    words = scene.words_of(chunks[moved])
    return any(len(word) >= LARGE and word[0].isdigit() for word in words) or not word_list("hundreds").isdisjoint(words)


def _crosses_border(scene: Scene, index: int) -> bool:
    """Whether forces roll into another's country: "tanks poured over the Peruvian border"."""
    verb = scene.chunks[index]
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if verb.lemma() not in word_list("rolling_verbs") or not verb.is_finite or behind is None or behind.prep not in CROSSED:
        return False
    return not word_list("boundaries").isdisjoint(scene.words_of(behind))


def _find_capture(scene: Scene, index: int) -> Frame | None:
    """The seizure of a place that an army takes: "Russian soldiers took Crimea"; null where others take it, or another thing."""
    subject = find_subject(scene.chunks, index)
    taken = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if taken is None or taken.kind != "N" or taken.prep is not None or not taken.mentions or taken.mentions[-1].last != taken.last:
        return None
    is_place = taken.mentions[-1].kind in ("region", "city", "capital", "name")
    if not is_place or subject is None or not is_force(scene, subject):
        return None
    return Frame("COERCE", "seize", ("object",), False, f"take-place: {scene.chunks[index].lemma()}", is_strict=True)


def find_scramble(scene: Scene, index: int) -> Frame | None:
    """The show of force that planes sent up make: "jets were scrambled to meet a Russian bomber"; null where people scramble."""
    chunk = scene.chunks[index]
    if chunk.is_infinitive and chunk.lemma() in word_list("meeting_in_air") and _are_planes_sent(scene, index):
        return Frame("MOBILIZE", "troops", ("object", *TARGETS), False, "scramble-planes: meet")
    if chunk.lemma() != "scramble" or chunk.is_negated or chunk.modal is not None:
        return None
    subject = find_subject(scene.chunks, index)
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    has_planes = behind is not None and behind.kind == "N" and behind.prep is None and is_force(scene, index + 1)
    if not has_planes and (subject is None or not is_force(scene, subject)):
        return None
    return Frame("MOBILIZE", "troops", TARGETS, False, "scramble-planes")


def _are_planes_sent(scene: Scene, index: int) -> bool:
    """Whether warplanes are the subject or the object of the verb that an infinitive hangs on: "fighters went up | to meet"."""
    seen_verb = False
    for position in range(index - 1, -1, -1):
        chunk = scene.chunks[position]
        is_plane = not word_list("warplanes").isdisjoint(scene.words_of(chunk))
        is_plane = is_plane or (chunk.names_act(("war_gear",)) and is_force(scene, position))
        if chunk.kind == "N" and chunk.prep in (None, "of") and is_plane:
            return True
        if chunk.kind not in ("N", "V") or (chunk.kind == "V" and seen_verb):
            return False
        seen_verb = seen_verb or chunk.kind == "V"
    return False


def _leaves(scene: Scene, index: int) -> bool:
    """Whether the next phrase says where forces come from: "rolled out of the capital"."""
    behind = scene.chunks[index + 1] if index + 1 < len(scene.chunks) else None
    if behind is not None and behind.kind == "N" and word_list("directions").issuperset(scene.words_of(behind)):
        behind = scene.chunks[index + 2] if index + 2 < len(scene.chunks) else None  # "wheeled | up | to the frontier"
    return (
        behind is not None and behind.kind == "N" and (behind.prep in ("from", "for", "of") or (behind.prep is None and not behind.is_time))
    )


def is_force(scene: Scene, subject: int) -> bool:
    """Whether a noun chunk is armed forces or their arms, not a person of rank."""
    chunk = scene.chunks[subject]
    if chunk.titles or any(mention.kind == "official" for mention in chunk.mentions) or _are_delegates(scene, subject):
        return False
    if chunk.heads and chunk.heads[0] == "police":
        return not word_list("police_forces").isdisjoint(scene.words_of(chunk))  # "officers" are often clerks
    return bool(chunk.heads and chunk.heads[0] == "military") or any(mention.head == "military" for mention in chunk.mentions)


def _are_delegates(scene: Scene, chunk: int) -> bool:
    """Whether a noun chunk, or the one that it hangs on, is a delegation: "a team from the movement"."""
    first = chunk - 1 if chunk > 0 and scene.chunks[chunk].prep in ("from", "of") else chunk
    return any(not word_list("delegations").isdisjoint(scene.words_of(scene.chunks[at])) for at in {first, chunk})


def find_owner_by_account(scene: Scene, subject: int | None, verb: int) -> Party | None:
    """Whose nameless forces move by what their own side says: "the carrier has left for the Gulf, the Pentagon said"."""
    if subject is None or scene.chunks[subject].mentions or not is_force(scene, subject):
        return None
    if scene.chunks[subject].heads[0] not in FORCE_HEADS or not word_list("irregulars").isdisjoint(scene.words_of(scene.chunks[subject])):
        return None
    return find_speaker(scene.chunks, subject, verb)


def aim_visit(scene: Scene, frame: Frame, source: Party, main: int, end: int, exclude: frozenset[str]) -> tuple[Frame, Party | None]:
    """The show of force that a voyage of armed forces is where it is aimed at somebody else than its host."""
    mention = source.mentions[0]
    if mention.head != "military" or mention.kind == "official" or _are_delegates(scene, source.chunk):
        return frame, None
    show = replace(frame, type="MOBILIZE", mode="troops", targets=PASSED)
    end = next((position for position in range(main + 1, end) if scene.chunks[position].kind == "V"), end)
    target = find_aim(scene, main, exclude) or find_target(scene, main + 1, end, show, exclude) or find_namer(scene, main, exclude)
    return (show, target) if target is not None else (frame, None)
