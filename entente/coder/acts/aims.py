"""At whom a show of force is aimed: "facing Namibia", "as a signal to Iran", "after X's soldiers crossed the river"."""

from entente.coder.actors.parties import Party, party_of
from entente.coder.acts.foes import find_foe
from entente.coder.acts.reaches import find_reached, tells_reach
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments
from entente.coder.grammar.kinds import PRIVATE_HEADS
from entente.lexicon.wordlists import word_list

NEAR = ("within", "opposite", "against", "facing", "off", "around", "near", "past", "along", "towards", "toward", "beside")
HOSTILE_LINKS = frozenset({"to", "for", "at", "against", "on", "over"})
DOERS_BEHIND = frozenset({"by", "from"})
SIGN_LINKS = frozenset({"as", "in", "with", "for", "by", None})
OCCASIONS = frozenset({"after", "over", "following", "amid", "despite", "since"})
CLAUSES_OF_OCCASION = frozenset({"after", "as", "because", "since", "where", "when", "while", "once"})
FOE_REACH = 2  # sentences back
MENACE_REACH = 5  # chunks behind "what" among which whose threat it is stands
AIMED_REACH = 6  # chunks between "after" and the verb of its clause
HOSTILE_DEEDS = ("THREATEN", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION")
FRIENDLY = frozenset(
    {"demand", "demand_that", "invitation", "support_noun", "talks", "visit", "agreement", "aid", "cooperation", "exercise"}
)


def find_aim(scene: Scene, main: int, exclude: frozenset[str]) -> Party | None:
    """Against whom forces are moved by the verb group `main`, where the sentence says what for; null where it does not."""
    chunks = scene.chunks
    for position in range(main + 1, len(chunks)):
        chunk = chunks[position]
        is_alarmed = chunk.kind == "V" and chunk.lemma() in word_list("alarming_verbs") and chunks[position - 1].kind == ","
        if chunk.kind == ";" or (chunk.kind == "V" and chunk.is_finite and not is_alarmed and not tells_reach(chunks, position)):
            return None
        if chunk.kind == "V":
            party = _attacker_of(scene, _faced(chunks, position, exclude) or find_reached(scene, position, exclude))
        elif chunk.prep == "within" and chunk.text in word_list("reaches"):
            party = _near_whom(chunks, position, exclude)
        elif chunk.kind == "N" and _is_sign(chunks, position):
            party = _addressee(chunks, position, exclude)
        else:
            continue
        if party is not None:
            return party
    return None


def _near_whom(chunks: list[Chunk], position: int, exclude: frozenset[str]) -> Party | None:
    """Before whom forces stand: "within sight of Peru's coast"."""
    behind = position + 1
    is_named = behind < len(chunks) and chunks[behind].prep in ("of", "from") and bool(chunks[behind].mentions)
    return party_of(chunks, behind, acting=False, exclude=exclude) if is_named else None


def _attacker_of(scene: Scene, party: Party | None) -> Party | None:
    """Who of "them" struck or moved last, where that means the two spoken of: "to face them"."""
    attacker = scene.memory.attacker
    is_one = party is not None and len(party.codes) > 1 and attacker in party.codes and party.mentions[0].kind == "pronoun"
    return party._replace(codes=(attacker,)) if is_one and party is not None and attacker is not None else party


def _faced(chunks: list[Chunk], verb: int, exclude: frozenset[str]) -> Party | None:
    """Who is behind "facing", "to deter", "aimed at", "fearing that"."""
    chunk = chunks[verb]
    position = verb + 1
    if position < len(chunks) and chunks[position].kind == "H":
        position += 1
    if position >= len(chunks) or chunks[position].kind != "N":
        return None
    if chunk.lemma() in word_list("alarming_verbs"):
        return party_of(chunks, position, acting=False, exclude=exclude)
    if chunk.is_passive:
        is_aimed = chunk.lemma() in word_list("aiming_verbs") and chunks[position].prep in HOSTILE_LINKS
        return party_of(chunks, position, acting=False, exclude=exclude) if is_aimed else None
    if chunk.lemma() not in word_list("facing_verbs") or chunks[position].prep is not None:
        return None
    if not chunks[position].mentions:  # "to deter any attack by Peru's army"
        position = next((place for place in attachments(chunks, position) if chunks[place].prep in DOERS_BEHIND), position)
    return party_of(chunks, position, acting=False, exclude=exclude)


def _is_sign(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun chunk says what a step is meant to be: "as a warning", "in answer", ", a pointed reply"."""
    chunk = chunks[position]
    if chunk.text not in word_list("signals") or chunk.prep not in SIGN_LINKS:
        return False
    return chunk.prep is not None or chunks[position - 1].kind == ","


def _addressee(chunks: list[Chunk], position: int, exclude: frozenset[str]) -> Party | None:
    """Whom a sign is given to: "to Iran", "to what it called Iran's threats"; an answer to a request threatens nobody."""
    for attached in attachments(chunks, position):
        chunk = chunks[attached]
        if chunk.prep not in HOSTILE_LINKS or chunk.names_act(FRIENDLY):
            return None
        if chunk.mentions:
            return party_of(chunks, attached, acting=False, exclude=exclude)
        if chunk.text == "what":
            return _named_menace(chunks, attached, exclude)
    return None


def _named_menace(chunks: list[Chunk], opener: int, exclude: frozenset[str]) -> Party | None:
    """Whose threat one answers by the name one has for it: "to what it called a growing threat from Y", "Y's provocations"."""
    for position in range(opener + 1, min(opener + 1 + MENACE_REACH, len(chunks))):
        chunk = chunks[position]
        if chunk.kind == "V" and chunk.lemma() not in word_list("naming_verbs"):
            return None
        is_behind_verb = chunk.kind == "N" and any(other.kind == "V" for other in chunks[opener:position])
        if is_behind_verb and chunk.mentions and chunk.prep in (None, "from", "by", "of"):
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def find_provoker(scene: Scene, source: Party, main: int, exclude: frozenset[str]) -> Party | None:
    """Who gave forces the occasion to move, where nothing says against whom; else the other of two across a border without a name."""
    chunks = scene.chunks
    for position, chunk in enumerate(chunks):
        if chunk.kind == "S" and chunk.text in CLAUSES_OF_OCCASION:
            party = _actor_of_clause(chunks, position, exclude)
        elif chunk.kind == "N" and chunk.prep in OCCASIONS and chunk.mentions and not chunk.names_act(FRIENDLY):
            party = party_of(chunks, position, acting=True, exclude=exclude)
        elif chunk.text == "what" and position + 2 < len(chunks):
            party = _namer(chunks, position, exclude)
        else:
            continue
        if party is not None and party.mentions[0].head not in PRIVATE_HEADS:
            return party
    struck = next((act for act in scene.found if act.type in HOSTILE_DEEDS and act.recipients == source.codes), None)
    if struck is not None and struck.trigger < main:
        return Party(struck.actors, (), main)  # "Tonga, whose beacons were smashed by Fijian sailors, has sent a boat"
    if len(source.codes) == 2 and not word_list("each_of_both").isdisjoint(scene.sentence.word_set):
        return None  # each against the other
    is_at_border = any(
        chunk.kind == "N" and chunk.prep is not None and not word_list("boundaries").isdisjoint(scene.words_of(chunk))
        for chunk in chunks[main + 1 :]
    )
    is_answer = any(chunk.text in word_list("answers_told") for chunk in chunks[:main])
    if not (is_at_border or is_answer or _are_at_odds(scene, source)):
        return find_foe(scene, source, main) if word_list("peaceful_duties").isdisjoint(scene.sentence.word_set) else None
    told = scene.other_of_pair(source, main) or (_find_foe_before(scene, source, main) if is_at_border or is_answer else None)
    return told or find_foe(scene, source, main)


def _find_foe_before(scene: Scene, source: Party, main: int) -> Party | None:
    """With whom who moves forces to a nameless border was at odds in the sentence before."""
    told = scene.memory.last_deed
    if told is None or scene.sentence.number - told.sentence > FOE_REACH or told.type not in HOSTILE_DEEDS or len(source.codes) != 1:
        return None
    both = told.actors + told.recipients
    rest = tuple(code for code in both if code not in source.codes)
    return Party(rest, (), main) if len(rest) == 1 and source.codes[0] in both else None


def _are_at_odds(scene: Scene, source: Party) -> bool:
    """Whether the sentences before told a hostile act between the two that the article is about, one of which moves its forces."""
    main = scene.context.main if scene.context is not None else None
    if main is None or source.codes[0] not in main:
        return False
    told = (scene.memory.by_type.get(act_type) for act_type in HOSTILE_DEEDS)
    return any(act is not None and {*act.actors, *act.recipients} == {*main} for act in told)


def find_namer(scene: Scene, main: int, exclude: frozenset[str]) -> Party | None:
    """Who has a name for what forces do: "sailed by in what Taipei called a provocation"."""
    chunks = scene.chunks
    position = next((place for place in range(main + 1, len(chunks) - 2) if chunks[place].text == "what"), None)
    return _namer(chunks, position, exclude) if position is not None else None


def _actor_of_clause(chunks: list[Chunk], opener: int, exclude: frozenset[str]) -> Party | None:
    """Whose forces or government are the subject of the clause that a subordinator opens."""
    for position in range(opener + 1, min(opener + AIMED_REACH, len(chunks) - 1)):
        chunk = chunks[position]
        if chunk.kind == "V" and not chunk.reports():
            return None
        if chunk.kind == "N" and chunk.prep is None and not (chunk.is_time or chunk.is_pronoun):
            has_verb = any(later.kind == "V" and later.is_finite for later in chunks[position + 1 : position + 1 + AIMED_REACH])
            return party_of(chunks, position, acting=True, exclude=exclude) if has_verb else None
    return None


def _namer(chunks: list[Chunk], opener: int, exclude: frozenset[str]) -> Party | None:
    """Who has a name for the step: "in what Taipei called a provocation"."""
    namer, verb = chunks[opener + 1], chunks[opener + 2]
    is_named = namer.kind == "N" and verb.kind == "V" and verb.lemma() in word_list("naming_verbs")
    return party_of(chunks, opener + 1, acting=True, exclude=exclude) if is_named else None
