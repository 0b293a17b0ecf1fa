"""Acts told by a noun: "talks between X and Y", "X's attack on Y", "its withdrawal from Y"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.answers import answer
from entente.coder.acts.frames import Frame
from entente.coder.acts.fronted_senders import find_fronted_sender
from entente.coder.acts.joint_nouns import read_joint_noun
from entente.coder.acts.mutual_nouns import MUTUAL, add_mutual, takes_effect
from entente.coder.acts.nominal_verbs import find_ordaining, gerund_of, read_gerund, read_nominal_verb
from entente.coder.acts.openings import find_main_party, read_bidding
from entente.coder.acts.targets import find_any_target, find_only_other
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chains import is_before_infinitive
from entente.coder.grammar.chunks import ActNoun, Chunk
from entente.coder.grammar.clauses import attachments, verb_before
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.blame.complaints import find_protested_to
from entente.coder.tellings.blame.seated_courts import find_seated_court
from entente.coder.tellings.captivity.captives import find_place_behind
from entente.coder.tellings.pleas.askings import read_brought_plea
from entente.coder.tellings.visits.travellers import find_traveller
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

DIRECTED = 0.65  # how sure the reading is: less than by a verb
NO_OWNERS = frozenset({"media", "team", "company", "goods", "compound", "led"})
ANSWERING = frozenset({"ACCUSE", "REJECT", "THREATEN", "REQUEST", "CONCEDE"})  # acts that answer what was told before
SPOKEN = frozenset({"refusal", "threat", "demand", "invitation", "support_noun", "criticism", "promise_made"})
OWNED_BY_OF = frozenset({"visit", "withdrawal", "refusal", "deployment", "denial"})  # "the visit of the king"
CLAUSE_ENDS = frozenset({";", "S", "H", "R"})
BETWEEN = frozenset({"between", "among"})
SUFFERED_IN = frozenset({"in", "to", "by", "from", "during", "after", "under"})
MOST_OWNERS = 2
AROUND = ("around", "off", "near", "opposite")  # where war games threaten who takes no part


def read_act_noun(scene: Scene, index: int) -> None:
    """Adds the act of the last act noun of a noun chunk that is an act by itself."""
    if read_bidding(scene, index) or read_brought_plea(scene, index) or _only_tells_of(scene, index):
        return
    is_draft = not word_list("not_yet_made").isdisjoint(scene.words_of(scene.chunks[index]))
    is_text = index > 0 and scene.chunks[index].prep == "of" and scene.chunks[index - 1].text in word_list("wordings")
    is_warranted = (
        index > 0 and scene.chunks[index].prep == "of" and not word_list("mediators").isdisjoint(scene.words_of(scene.chunks[index - 1]))
    )
    for act in reversed(scene.chunks[index].acts):
        is_named = (is_text or is_warranted) and act.classes[
            0
        ].name == "agreement"  # "the text of the accord", "the guarantors of the accord"
        if is_named or (is_draft and act.classes[0].name in ("agreement", "truce")):
            return
        if any(noun_class.does is not None and _read_verbal(scene, index, act, noun_class.does) for noun_class in act.classes):
            return
        for noun_class in act.classes:
            if noun_class.is_role and act is not scene.chunks[index].acts[-1]:
                continue  # "a donors' conference in Kuwait"
            if noun_class.name == "revenge" and _is_vowed(scene.chunks, index):
                _read_class(scene, index, act, noun_class, "THREATEN")
                return
            if noun_class.type is not None:
                _read_class(scene, index, act, noun_class, noun_class.type)
                return


def _is_vowed(chunks: list[Chunk], index: int) -> bool:
    """Whether revenge is only threatened: "a vow of | revenge on X"."""
    return is_carried(chunks, index) and chunks[index - 1].text in word_list("vows")


def _only_tells_of(scene: Scene, index: int) -> bool:
    """Whether a film is about the act, "a film about Norway's war", or it only tells when: "on the eve of a visit by"."""
    if index == 0:
        return False
    prep, before = scene.chunks[index].prep, scene.chunks[index - 1]
    is_time = prep == "of" and scene.sentence.lower[before.last] == "eve"
    return is_time or (prep in ("about", "on") and before.text in word_list("fictions"))


def read_plain_noun(scene: Scene, index: int) -> None:
    """Adds the act of a noun chunk without an act noun: a gerund, "the jailing of two Chileans by Peru", or something joint."""
    if not word_list("shared_by_both").isdisjoint(scene.words_of(scene.chunks[index])):
        status = _read_status(scene, index)
        if status is not None:
            read_joint_noun(scene, index, status)
        return
    if gerund_of(scene, index) is None:
        return
    status = _read_status(scene, index)
    if status is not None:
        read_gerund(scene, index, _owners(scene, index, scene.chunks[index].last, NO_OWNERS), status)


def _read_verbal(scene: Scene, index: int, act: ActNoun, does: str) -> bool:
    status = _read_status(scene, index)
    return status is not None and read_nominal_verb(scene, index, act.noun, (does,), _owners(scene, index, act.first, NO_OWNERS), status)


def _owners(scene: Scene, index: int, noun: int, barred: frozenset[str]) -> list[Mention]:
    """The parties named before the token of an act noun, as adjective or genitive, or before the noun that only carries it."""
    chunks = scene.chunks
    named = [mention for mention in chunks[index].mentions if mention.last < noun]
    if not named and is_carried(chunks, index):
        named = [mention for mention in chunks[index - 1].mentions if mention.last < chunks[index - 1].head]
    lower = scene.sentence.lower
    return [
        mention
        for mention in named
        if mention.codes and (mention.head not in barred or (mention.head == "goods" and lower[mention.last + 1] in ("'s", "’s")))
    ]


def is_carried(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun before "of" only carries the act: "a message of | solidarity with X", "a torrent of | abuse from Y"."""
    return index > 0 and chunks[index].prep == "of" and chunks[index - 1].kind == "N" and chunks[index - 1].text in word_list("carriers")


def _read_class(scene: Scene, index: int, act: ActNoun, noun_class: NounClass, act_type: str) -> None:
    if act.noun in ("phone", "telephone"):
        return  # a thing; "by telephone" is read with the verb
    barred = NO_OWNERS - {"goods"} if noun_class.name == "trade" else NO_OWNERS
    own = _owners(scene, index, act.first, barred)
    if noun_class.name == "talks" and len(own) > 1:
        own = [mention for mention in own if not _is_venue(mention, act)]
    frame = Frame(act_type, noun_class.mode, noun_class.parties, noun_class.is_symmetric, f"noun: {act.noun}")
    status = _read_status(scene, index)
    if status is None:
        return
    if noun_class.name == "truce" and takes_effect(scene, index, noun_class):
        frame = replace(frame, type="RETREAT", mode="ceasefire", rule=f"take-effect: {act.noun}")
    if noun_class.name == "exercise" and _is_show_of_force(scene, index, own):
        frame = replace(frame, type="MOBILIZE", mode="troops", targets=AROUND, is_symmetric=False, rule=f"drill-near: {act.noun}")
        _add_directed(scene, index, frame, replace(noun_class, parties=AROUND), own, status)
    elif noun_class.is_symmetric:
        add_mutual(scene, index, frame, noun_class, own, status)
    else:
        _add_directed(scene, index, frame, noun_class, own, status)


def _is_show_of_force(scene: Scene, index: int, own: list[Mention]) -> bool:
    """Whether war games of one are held around another: "Chinese drills around Taiwan"."""
    chunks = scene.chunks
    return len({code for mention in own for code in mention.codes}) == 1 and any(
        chunks[position].prep in AROUND and chunks[position].mentions for position in attachments(chunks, index)
    )


def _is_venue(mention: Mention, act: ActNoun) -> bool:
    """Whether a town before talks says only where they are: "the union's Oslo summit"."""
    return mention.kind in ("capital", "city") and mention.last == act.first - 1


def _read_status(scene: Scene, index: int) -> str | None:
    """Status of an act told by a noun, from the verb whose subject it is; null where it is only thought of: "talks could begin"."""
    governor = _governor(scene, index)
    if governor is not None:
        if governor.modal in word_list("open_modals") or governor.modal in word_list("duty_modals"):
            return None
        if governor.lemma() in word_list("reconsidering_verbs"):
            return None  # "will reconsider its refusal to": of another time, and about to end
        return None if governor.lemma() in word_list("fellow_feeling") else governor.status()
    if scene.chunks[index].prep is not None:
        return "occurred"
    for chunk in scene.chunks[index + 1 :]:
        if chunk.kind in CLAUSE_ENDS:
            break
        if chunk.kind == "V" and chunk.is_finite:
            if chunk.modal == "should" and chunk.lemma() in word_list("reaching_sums") and not chunk.is_negated:
                return "occurred"  # "exports to Y should reach $40 million this year"
            if chunk.modal == "would" or chunk.modal in word_list("open_modals") or chunk.modal in word_list("duty_modals"):
                return None
            if chunk.is_negated and (chunk.is_copula or chunk.lemma() in word_list("copulas")) and "between" in scene.sentence.word_set:
                return None  # "a war between the two is not on the cards"
            is_scheduled = chunk.is_passive and chunk.lemma() in word_list("scheduling_verbs")
            return "planned" if is_scheduled or chunk.modal in word_list("planned_modals") else "occurred"
    return "occurred"


def _governor(scene: Scene, index: int) -> Chunk | None:
    """The finite verb whose object or phrase a noun chunk is: "will host | the next meeting"."""
    for position in range(index - 1, -1, -1):
        chunk = scene.chunks[position]
        if chunk.kind == "V":
            return chunk if chunk.is_finite else None
        if chunk.kind != "N":
            return None
    return None


def parties_of_act(scene: Scene, index: int, act: ActNoun, noun_class: NounClass) -> tuple[Party | None, Party | None]:
    """Who does the act that a noun names, and to whom: "the American embargo against Vietnam"."""
    own = _owners(scene, index, act.first, NO_OWNERS)
    source = _party_of_owners(own, index)
    attached = attachments(scene.chunks, index)
    target = _find_receiver(scene, attached, noun_class, frozenset(source.codes) if source is not None else frozenset())
    if source is None:
        source = _find_doer(scene, attached, ("by", "from"), frozenset(target.codes) if target is not None else frozenset())
    return source, target


def _party_of_owners(own: list[Mention], index: int) -> Party | None:
    codes = tuple(dict.fromkeys(code for mention in own for code in mention.codes))
    return Party(codes[:MOST_OWNERS], tuple(own), index) if codes else None


def _add_directed(scene: Scene, index: int, frame: Frame, noun_class: NounClass, own: list[Mention], status: str) -> None:
    chunks = scene.chunks
    source = _party_of_owners(own, index)
    exclude = frozenset(source.codes) if source is not None else frozenset[str]()
    attached = _attached(chunks, index)
    if noun_class.name == "refusal" and attached and is_before_infinitive(chunks, attached[-1]):
        noun_class = replace(noun_class, parties=("to",))  # "a refusal by X to": X refuses
    if source is None and frame.type in ("ASSAULT", "RETREAT") and _add_between(scene, index, frame, attached, status):
        return
    target = _find_receiver(scene, attached, noun_class, exclude)
    if noun_class.name == "peacekeepers" and chunks[index].prep in ("of", "to"):
        return  # "under the supervision of observers from X", "sends troops to the UN force in X"
    if source is None:
        links = ("by", "from", "of") if noun_class.name in OWNED_BY_OF else ("by", "from")
        source = _find_doer(scene, attached, links, frozenset(target.codes) if target is not None else frozenset())
    if source is None and noun_class.name == "visit" and target is not None:
        source = find_traveller(scene, index, frozenset(target.codes))
    if source is None and target is not None and frame.type == "COERCE":
        source = find_place_behind(chunks, index + 1, frozenset(target.codes))  # "the detention of a Spaniard in Oslo"
    if source is None:
        source = find_fronted_sender(scene, index, frozenset(target.codes) if target is not None else frozenset())
    if source is None and target is not None:
        source = _find_ordering(chunks, index) or find_main_party(scene, index, frozenset(target.codes))
    if target is None and source is not None and noun_class.name in SPOKEN:
        follower = next((position + 1 for position in reversed(attached)), index + 1)
        if follower < len(chunks) and chunks[follower].kind == "V" and chunks[follower].is_infinitive:
            verbs = (
                position for position in range(follower + 1, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite
            )
            target = find_any_target(scene, follower, next(verbs, len(chunks)), frame, frozenset(source.codes))
    if target is None and source is not None and noun_class.name == "criticism":
        target = find_protested_to(scene, index, frozenset(source.codes))
    is_sent = any(chunks[position].prep == "from" and chunks[position].mentions for position in attached)  # "peacekeepers from X"
    if target is None and source is not None and frame.type == "AID" and scene.is_alone and not is_sent:
        target = find_only_other(scene, frame, frozenset(source.codes))
    if target is None and source is not None and frame.type == "ASSAULT":
        head = index - 1 if chunks[index].prep != "of" else index - 2  # "what it called a string of incursions"
        is_claimed = head >= 0 and chunks[head].lemma() in word_list("naming_verbs")  # "what it called Eritrean incursions"
        is_shot = not is_claimed and noun_class.name != "weapon"  # "X's missile launch" hits nobody
        target = _find_victim(scene, index, frozenset(source.codes)) or (scene.other_of_pair(source, index) if is_shot else None)
    if source is not None and target is not None:
        scene.add_between(frame, source, target, index, status=status, confidence=DIRECTED)
    elif source is not None and frame.type in ANSWERING and _only_follows(scene, index):
        answer(scene, frame, source, status, index)


def _only_follows(scene: Scene, index: int) -> bool:
    """Whether an act noun with its doer is only said to come after what was told before: "A Chilean protest followed"."""
    chunks = scene.chunks
    verb = chunks[index + 1] if index + 1 < len(chunks) else chunks[index]
    is_bare = chunks[index].prep is None and verb.kind == "V" and verb.is_finite and not verb.is_passive and not verb.is_negated
    return not scene.is_alone and is_bare and verb.lemma() in word_list("coming_after")


def _find_ordering(chunks: list[Chunk], index: int) -> Party | None:
    """Who announces or orders an act: "the court ordered the arrest of two Peruvians"."""
    governor = find_ordaining(chunks, index)
    if governor is None or not chunks[governor].is_finite:
        return None
    return find_actor(chunks, governor) or find_seated_court(chunks, governor)


def _attached(chunks: list[Chunk], index: int) -> list[int]:
    """What stands with an act noun, behind the verb too by which it reaches somebody: "praise for Peru came from Norway"."""
    attached = attachments(chunks, index)
    verb = index + 1 + len(attached)
    if verb + 1 < len(chunks) and chunks[verb].lemma() in word_list("reaching_somebody") and chunks[verb].is_finite:
        return [*attached, verb + 1]  # "its thanks went to | Peru", "its greetings reached | Peru"
    is_subject = chunks[index].prep is None or (is_carried(chunks, index) and chunks[index - 1].prep is None)
    if is_subject and verb < len(chunks) and chunks[verb].lemma() in word_list("arriving_verbs") and chunks[verb].is_finite:
        return attached + attachments(chunks, verb)
    return attached or _behind_verb(chunks, index)


def _behind_verb(chunks: list[Chunk], index: int) -> list[int]:
    """What is attached to an act noun behind the verb that says it happened: "fighting broke out between"."""
    verb = chunks[index + 1].verb if index + 1 < len(chunks) else None
    return attachments(chunks, index + 1) if verb is not None and "happen" in verb.names else []


def _add_between(scene: Scene, index: int, frame: Frame, attached: list[int], status: str) -> bool:
    """Adds fighting whose two sides stand behind "between"; whether they do."""
    for position in attached:
        if scene.chunks[position].prep not in BETWEEN:
            continue
        party = party_of(scene.chunks, position, acting=False)
        if party is not None and len(party.codes) >= 2:
            scene.add(frame, party.codes, (), index, party.mentions, status=status, confidence=MUTUAL, is_symmetric=True)
            return True
    return False


def _find_victim(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who was hit in an attack, the subject of the verb before: "was killed in a Chadian raid", "lost six men in an attack by Y"."""
    chunks = scene.chunks
    governor = verb_before(chunks, index)
    if chunks[index].prep not in SUFFERED_IN or governor is None or chunks[governor].lemma() not in word_list("suffering_verbs"):
        return None
    subject = find_subject(chunks, governor)
    return party_of(chunks, subject, acting=False, exclude=exclude) if subject is not None else None


def _find_receiver(scene: Scene, attached: list[int], noun_class: NounClass, exclude: frozenset[str]) -> Party | None:
    for wanted in noun_class.parties:
        if wanted == "from" and noun_class.type == "AID":
            continue  # "peacekeepers from X": who sends them
        for position in attached:
            is_reached = position > 0 and scene.chunks[position].prep is None and scene.chunks[position - 1].kind == "V"
            if scene.chunks[position].prep == wanted or is_reached:
                party = party_of(scene.chunks, position, acting=False, exclude=exclude)
                if party is not None:
                    return party
    return None


def _find_doer(scene: Scene, attached: list[int], links: tuple[str, ...], exclude: frozenset[str]) -> Party | None:
    for position in attached:
        if scene.chunks[position].prep in links and scene.chunks[position].mentions:
            return party_of(scene.chunks, position, acting=True, exclude=exclude)
    return None
