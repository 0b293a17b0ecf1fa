"""What words are by the noun that names their tone: "told Y in a veiled warning", "said in a message of condolence", "fumed"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor, find_source
from entente.coder.acts.frames import Frame
from entente.coder.candidates import Scene
from entente.coder.grammar.clauses import region_after
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.innocent_reasons import is_by_nature, is_private
from entente.lexicon.wordlists import word_list

CONFIDENCE = 0.75
TONES = (
    ("THREATEN", "tones_of_threat"),
    ("ACCUSE", "tones_of_blame"),
    ("SUPPORT", "tones_of_goodwill"),
    ("REQUEST", "tones_of_request"),
)
MANNERS = (("ACCUSE", "scornful_speech"), ("SUPPORT", "glowing_speech"))
NO_OTHERS = PRIVATE_HEADS | {"team", "place", "document", "goods"}
TOPICS = frozenset({"about", "on", "over"})
BEHIND = frozenset({"to", "at", "for", "aimed", "of", "against"})


def read_tone(scene: Scene) -> None:
    """Adds the act that a speaker's words are called: "said in a stinging rebuke", "told Y in an unmistakable warning"."""
    is_quoted = any(scene.sentence.in_quote)
    if not is_quoted and word_list("tones_of_voice").isdisjoint(scene.sentence.word_set):
        return
    for index, chunk in enumerate(scene.chunks):
        if chunk.kind == "V" and chunk.is_finite and not chunk.is_passive and not chunk.is_negated and chunk.modal is None:
            _read_words(scene, index)


def _read_words(scene: Scene, index: int) -> None:
    lemma = scene.chunks[index].lemma()
    manner = next((act_type for act_type, verbs in MANNERS if lemma in word_list(verbs)), None)
    if manner is not None:
        found: tuple[int, str] | None = (index, manner) if any(scene.sentence.in_quote[: scene.chunks[index].first]) else None
    elif scene.chunks[index].reports() or lemma in word_list("outspoken_verbs"):
        found = _find_tone(scene, index)
    else:
        return
    speaker = _find_speaker(scene, index) if found is not None else None
    if found is None or speaker is None or len(speaker.codes) != 1 or speaker.mentions[0].head in NO_OTHERS:
        return
    if is_by_nature(scene) or is_private(scene.chunks[speaker.chunk], speaker):
        return
    position, act_type = found
    target = _find_addressee(scene, index, position, speaker)
    if target is None and not _has_other_ear(scene, index, position):
        target = _find_sole_other(scene, speaker)
    if (
        target is None
        or (act_type != "SUPPORT" and _are_citizens(target))
        or any(act.pairs() & _pairs(speaker, target) for act in scene.found)
    ):
        return
    scene.used_acts.add(position)
    frame = Frame(act_type, None, (), False, f"in-tone: {scene.chunks[position].text or lemma}")
    scene.add_between(frame, speaker, target, index, confidence=CONFIDENCE)


def _pairs(speaker: Party, target: Party) -> set[frozenset[str]]:
    return {frozenset((one, other)) for one in speaker.codes for other in target.codes}


def _are_citizens(party: Party) -> bool:
    """Whether a party is only some people of a country: "a warning to Swedish motorists"."""
    mention = party.mentions[0]
    return mention.kind == "adjective" and (mention.head == "none" or mention.head in PRIVATE_HEADS)


def _find_tone(scene: Scene, index: int) -> tuple[int, str] | None:
    """The phrase behind a verb of saying that names what the words are, and the act they are so."""
    chunks = scene.chunks
    for position in range(index + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind in (";", "R", "S", "V", '"'):
            return None
        if chunk.kind != "N" or chunk.prep != "in" or scene.sentence.lower[chunk.first] not in word_list("label_openers"):
            continue
        words = set(scene.words_of(chunk))
        behind = chunks[position + 1] if position + 1 < len(chunks) else None
        if behind is not None and behind.kind == "N" and behind.prep == "of":
            words.update(scene.words_of(behind))  # "a message of | condolence"
        for act_type, tone in TONES:
            if not word_list(tone).isdisjoint(words):
                return position, act_type
    return None


def _find_speaker(scene: Scene, index: int) -> Party | None:
    """Who speaks; of an official without a country the one whom his words begin with: "Iran would not wait, a minister told Oman"."""
    chunks = scene.chunks
    subject = find_subject(chunks, index)
    speaker = find_source(scene, subject, index, "ACCUSE", chunks[index].lemma()) if subject is not None else None
    if speaker is not None or subject is None or chunks[subject].mentions or chunks[subject].heads[:1] != ("government",):
        return speaker
    told = next((at for at in range(subject) if chunks[at].kind == "V" and chunks[at].is_finite), None)
    is_own = told is not None and chunks[told].modal is not None and chunks[subject - 1].kind in (",", '"')
    return find_actor(chunks, told) if told is not None and is_own else None


def _find_addressee(scene: Scene, index: int, tone: int, speaker: Party) -> Party | None:
    """To whom the words go: behind the verb, "told Y", or behind what they are called, "in a warning to Y"."""
    chunks, exclude = scene.chunks, frozenset(speaker.codes)
    for position in range(index + 1, min(region_after(chunks, index), tone + 3, len(chunks))):
        chunk = chunks[position]
        if chunk.kind != "N" or not chunk.mentions or chunk.is_time or position == tone:
            continue
        if (position < tone and chunk.prep in (None, "to")) or (position > tone and chunk.prep in BEHIND):
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return party
    return None


def _has_other_ear(scene: Scene, index: int, tone: int) -> bool:
    """Whether the words go to somebody without a country, or are about what is named: "told parliament", "in a warning about Y"."""
    chunks = scene.chunks
    heard = chunks[index + 1] if index + 1 < tone else None
    behind = chunks[tone + 1] if tone + 1 < len(chunks) else None
    is_told = heard is not None and heard.kind == "N" and heard.prep in (None, "to") and not heard.is_time
    return is_told or (behind is not None and behind.kind == "N" and behind.prep in TOPICS)


def _find_sole_other(scene: Scene, speaker: Party) -> Party | None:
    """The only other country that the sentence names."""
    others = [mention for mention in scene.sentence.mentions if mention.codes and set(mention.codes).isdisjoint(speaker.codes)]
    codes = {code for mention in others for code in mention.codes}
    if len(codes) != 1 or others[0].head in NO_OTHERS - PRIVATE_HEADS:
        return None
    chunk = next((at for at, chunk in enumerate(scene.chunks) if others[0] in chunk.mentions), None)
    return Party(tuple(codes), (others[0],), chunk) if chunk is not None else None
