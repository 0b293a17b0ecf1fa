"""Those whom an occasion brings together, and whether one who meets several meets them at one table."""

from entente.coder.actors.parties import Party, members_of, party_of
from entente.coder.acts.frames import Frame
from entente.coder.acts.targets import find_target
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments
from entente.lexicon.wordlists import word_list

GATHERED = 0.85  # how sure the reading is
FEWEST = 2  # whom one meets, for them to meet each other


def meet_at_once(scene: Scene, target: Party, lemma: str = "") -> bool:
    """Whether those whom one meets are there together: "met her Chilean and Bolivian counterparts", "trilateral talks with X and Y".

    So are those with whom one "sat down", `lemma`.
    """
    if len(target.codes) < FEWEST or not word_list("one_by_one").isdisjoint(scene.sentence.word_set):
        return False
    if lemma in word_list("sitting_together"):
        return True
    if not word_list("at_one_table").isdisjoint(scene.sentence.word_set) or _are_several_sided(scene.sentence.lower):
        return True
    if not 0 <= target.chunk < len(scene.chunks):
        return False
    if scene.chunks[target.chunk].prep == "between":
        return True  # "chaired talks between X and Y"
    if any(chunk.prep in ("for", "at", "to") and chunk.text == "summit" for chunk in scene.chunks[target.chunk + 1 :]):
        return True  # "hosted the presidents of X and Y for a summit"
    words = {word for chunk in members_of(scene.chunks, target.chunk) for word in scene.words_of(chunk)}
    return not word_list("several_counterparts").isdisjoint(words)


def _are_several_sided(words: list[str]) -> bool:
    """Whether talks are "three-way", "four-party"."""
    return any(
        word == "-" and words[place - 1] in word_list("small_numbers") and words[place + 1] in word_list("sided")
        for place, word in enumerate(words[:-1])
    )


def sits_with_guests(scene: Scene, main: int) -> bool:
    """Whether who brings others together sits among them: "from the head of the table", "its emir between them"."""
    for position in range(main + 1, len(scene.chunks)):
        chunk = scene.chunks[position]
        if chunk.kind == "N" and chunk.prep == "between" and chunk.is_pronoun:
            return True
        if chunk.prep in ("of", "in", "at") and chunk.text in word_list("seats_of_chairs"):
            return True
    return False


def emit_gathering(scene: Scene, main: int, end: int, frame: Frame, status: str) -> None:
    """Adds those whom an occasion brings together: "the summit brought together the presidents of X, Y and Z"."""
    if frame.mode != "multilateral":
        return
    guests = find_target(scene, main + 1, end, frame, frozenset())
    if guests is not None and len(guests.codes) >= 2:
        scene.add(frame, guests.codes, (), main, guests.mentions, status=status, confidence=GATHERED, is_symmetric=True)


def find_guests(chunks: list[Chunk], act: int, host: frozenset[str]) -> tuple[str, ...]:
    """Who meets at talks that somebody else hosts: "Ankara hosted a meeting of Russian and American envoys"."""
    codes: dict[str, None] = {}
    for position in attachments(chunks, act):
        if chunks[position].prep in ("of", "between", "among"):
            party = party_of(chunks, position, acting=False, exclude=host)
            codes.update(dict.fromkeys(party.codes if party is not None else ()))
    return tuple(codes)
