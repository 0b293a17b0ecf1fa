"""Acts told by a noun: "talks between X and Y", "X's attack on Y", "its withdrawal from Y"."""

from dataclasses import replace

from entente.coder.analysis import Mention
from entente.coder.askings import read_brought_plea
from entente.coder.candidates import Scene
from entente.coder.captives import find_place_behind
from entente.coder.chunks import ActNoun, Chunk
from entente.coder.clauses import attachments, verb_before
from entente.coder.frames import Frame
from entente.coder.nominal_verbs import read_nominal_verb
from entente.coder.openings import find_main_party, read_bidding
from entente.coder.outlook import is_only_thought
from entente.coder.parties import Party, party_of
from entente.coder.subjects import find_subject
from entente.coder.targets import find_any_target, find_only_other
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

MUTUAL, DIRECTED = 0.7, 0.65  # how sure the reading is: less than by a verb
NO_OWNERS = frozenset({"media", "team", "company", "goods", "compound", "led"})
CONTEXTUAL = frozenset({"trade", "talks", "visit"})  # "bilateral trade" of the pair spoken of
SPOKEN = frozenset({"refusal", "threat", "demand", "invitation", "support_noun", "criticism"})
OWNED_BY_OF = frozenset({"visit", "withdrawal", "refusal", "deployment", "denial"})  # "the visit of the king"
PLACING = frozenset({"in", "at", "to", "from", "near"})
ATTENDED = frozenset({"talks", "exercise"})
OCCASIONS = frozenset({"for", "during", "at", "after", "before", "in"})
CHAIR_REACH = 5  # chunks behind "talks" in which "chaired by" stands
CLAUSE_ENDS = frozenset({";", "S", "H", "R"})
BETWEEN = frozenset({"between", "among"})
SUFFERED_IN = frozenset({"in", "to", "by", "from", "during", "after", "under"})
MOST_OWNERS = 2


def read_act_noun(scene: Scene, index: int) -> None:
    """Adds the act of the last act noun of a noun chunk that is an act by itself."""
    if read_bidding(scene, index) or read_brought_plea(scene, index) or _is_told_in_fiction(scene.chunks, index):
        return
    for act in reversed(scene.chunks[index].acts):
        for noun_class in act.classes:
            if noun_class.does is not None and _read_verbal(scene, index, act, noun_class):
                return
            if noun_class.type is not None:
                _read_class(scene, index, act, noun_class, noun_class.type)
                return


def _is_told_in_fiction(chunks: list[Chunk], index: int) -> bool:
    """Whether a film or a book is about the act: "a film about Norway's war"."""
    return index > 0 and chunks[index].prep in ("about", "on") and chunks[index - 1].text in word_list("fictions")


def _read_verbal(scene: Scene, index: int, act: ActNoun, noun_class: NounClass) -> bool:
    status = _read_status(scene, index)
    return status is not None and read_nominal_verb(scene, index, act, noun_class, _owners(scene, index, act, NO_OWNERS), status)


def _owners(scene: Scene, index: int, act: ActNoun, barred: frozenset[str]) -> list[Mention]:
    """The parties named before an act noun, as adjective or genitive."""
    return [
        mention for mention in scene.chunks[index].mentions if mention.last < act.first and mention.codes and mention.head not in barred
    ]


def _read_class(scene: Scene, index: int, act: ActNoun, noun_class: NounClass, act_type: str) -> None:
    if act.noun in ("phone", "telephone"):
        return  # a thing; "by telephone" is read with the verb
    barred = NO_OWNERS - {"goods"} if noun_class.name == "trade" else NO_OWNERS
    own = _owners(scene, index, act, barred)
    if noun_class.name == "talks" and len(own) > 1:
        own = [mention for mention in own if not _is_venue(scene, mention, act)]
    frame = Frame(act_type, noun_class.mode, noun_class.parties, noun_class.is_symmetric, f"noun: {act.noun}")
    status = _read_status(scene, index)
    if status is None:
        return
    if noun_class.is_symmetric:
        _add_mutual(scene, index, frame, noun_class, own, status)
    else:
        _add_directed(scene, index, frame, noun_class, own, status)


def _is_venue(scene: Scene, mention: Mention, act: ActNoun) -> bool:
    """Whether a town before talks says only where they are: "the union's Oslo summit"."""
    return mention.kind in ("capital", "city") and mention.last == act.first - 1


def _read_status(scene: Scene, index: int) -> str | None:
    """Status of an act told by a noun, from the verb whose subject it is; null where it is only thought of: "talks could begin"."""
    governor = _governor(scene, index)
    if governor is not None:
        if governor.modal in word_list("open_modals") or governor.modal in word_list("duty_modals"):
            return None
        return "planned" if governor.modal in word_list("planned_modals") else "occurred"
    if scene.chunks[index].prep is not None:
        return "occurred"
    for chunk in scene.chunks[index + 1 :]:
        if chunk.kind in CLAUSE_ENDS:
            break
        if chunk.kind == "V" and chunk.is_finite:
            if chunk.modal == "would" or chunk.modal in word_list("open_modals") or chunk.modal in word_list("duty_modals"):
                return None
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


def _takes_effect(scene: Scene, index: int, noun_class: NounClass) -> bool:
    """Whether a truce or treaty that names nobody begins to hold: "a truce took hold"."""
    if noun_class.name not in ("truce", "agreement") or scene.chunks[index].prep is not None:
        return False
    verb = next((chunk for chunk in scene.chunks[index + 1 :] if chunk.kind == "V" and chunk.is_finite), None)
    if verb is None or verb.is_negated:
        return False
    words = scene.sentence.lower[verb.first : verb.last + 3]
    return not word_list("effective").isdisjoint(words) and not word_list("effects").isdisjoint(words)


def _add_mutual(scene: Scene, index: int, frame: Frame, noun_class: NounClass, own: list[Mention], status: str) -> None:
    chunks = scene.chunks
    codes = list(dict.fromkeys(code for mention in own for code in mention.codes))
    mentions = list(own)
    own_codes = list(codes)
    is_denied = scene.sentence.lower[chunks[index].first] == "no"
    for position in [*attachments(chunks, index), *([] if is_denied else _behind_happening(chunks, index))]:
        chunk = chunks[position]
        if chunk.prep in noun_class.parties and chunks[position - 1].prep != "under":  # "under the auspices of"
            party = party_of(chunks, position, acting=False)
            if party is not None and party.mentions[0].head != "place":
                codes += [code for code in party.codes if code not in codes]
                mentions += party.mentions
    is_one_side = (
        not own_codes
        and len(codes) >= 2
        and all(chunks[position].prep == "with" for position in attachments(chunks, index) if chunks[position].mentions)
    )
    if is_one_side and noun_class.name in ATTENDED:
        _add_with_each(scene, index, frame, tuple(codes), tuple(mentions), status)
        return
    opener = find_main_party(scene, index, frozenset(codes)) if len(codes) == 1 and codes != own_codes else None
    if opener is not None:
        codes += opener.codes
        mentions += opener.mentions
    if len(codes) == 1 and codes != own_codes and noun_class.name in ATTENDED and _is_occasion(chunks, index):
        attender, status = _find_attender(scene, index, frozenset(codes), status)
        if attender is not None:
            codes += attender.codes
            mentions += attender.mentions
    chair = _find_chair(scene, index) if noun_class.name == "talks" else None
    if chair is not None:
        pairs = (scene.context.pair, scene.context.main) if scene.context is not None else ()
        spoken_of = next((pair for pair in pairs if pair is not None and set(pair).isdisjoint(chair.codes)), ())
        codes = codes if len(codes) >= 2 else list(spoken_of)
        if len(codes) >= 2 and set(codes).isdisjoint(chair.codes):
            frame = replace(frame, mode="third-party")
            codes += chair.codes
            mentions += chair.mentions
    if len(codes) < 2 and noun_class.name in CONTEXTUAL and scene.context is not None:
        pair = _pair_here(scene) or scene.context.pair or scene.context.main
        is_mutual = not word_list("mutual").isdisjoint(scene.words_of(chunks[index]))
        if pair is not None and is_mutual and (not codes or codes[0] in pair):
            codes = list(pair)
        elif not codes and noun_class.name == "trade" and _states_amount(scene, index):
            codes = list(scene.pair_of_article() or ())
    if not codes and _takes_effect(scene, index, noun_class):
        codes = list(scene.pair_of_article() or ())
    if not codes and noun_class.name == "talks" and not is_denied and _is_happening(chunks, index):
        codes = list(scene.pair_of_article() or ())
    if not codes and noun_class.name in ("talks", "phone") and chunks[index].prep in ("in", "at", "during", "after", "following"):
        codes = list(_agreeing_here(scene))
    if len(codes) >= 2:
        scene.add(frame, codes, (), index, tuple(mentions), status=status, confidence=MUTUAL, is_symmetric=True)


def _add_with_each(scene: Scene, index: int, frame: Frame, codes: tuple[str, ...], mentions: tuple[Mention, ...], status: str) -> None:
    """Adds talks "with X and Y" for whom the sentence says that he had them; X and Y need not have met."""
    own = find_main_party(scene, index, frozenset(codes))
    if own is None:
        own, status = _find_attender(scene, index, frozenset(codes), status)
    if own is None:
        return
    for code in codes:
        scene.add(frame, (*own.codes, code), (), index, own.mentions + mentions, status=status, confidence=MUTUAL, is_symmetric=True)


def _pair_here(scene: Scene) -> tuple[str, ...] | None:
    """The two whom a phrase of the sentence means together: "the two leaders noted that bilateral trade fell"."""
    pairs = (mention.codes for chunk in scene.chunks for mention in chunk.mentions if mention.resolved_by and len(mention.codes) == 2)
    return next(pairs, None)


def _agreeing_here(scene: Scene) -> tuple[str, ...]:
    """Those who agreed at talks that name nobody: "in a video conference, the ministers of X and Y agreed"."""
    agreed = (other.actors for other in scene.found if other.type == "AGREE" and other.is_symmetric and len(other.actors) == 2)
    return next(agreed, ())


def _is_happening(chunks: list[Chunk], index: int) -> bool:
    """Whether a noun is the subject of a verb that says that something takes place: "talks began", "negotiations will resume"."""
    verb = chunks[index + 1] if index + 1 < len(chunks) else None
    if chunks[index].prep is not None or verb is None or verb.kind != "V" or not verb.is_finite or verb.is_negated:
        return False
    return verb.lemma() in word_list("happening_verbs") or (verb.is_passive and verb.lemma() in word_list("holding_talks"))


def _states_amount(scene: Scene, index: int) -> bool:
    """Whether a noun is what a verb states an amount of: "trade reached $3 billion"."""
    chunks = scene.chunks
    verb = index + 1
    while verb < len(chunks) and chunks[verb].kind == "N" and chunks[verb].prep == "in":
        verb += 1  # "trade in both directions"
    if chunks[index].prep is not None or verb >= len(chunks) or chunks[verb].kind != "V":
        return False
    return any(chunk.kind == "N" and chunk.has_currency for chunk in chunks[verb + 1 : verb + 4])


def _is_occasion(chunks: list[Chunk], index: int) -> bool:
    """Whether talks with somebody are what another came to: "landed in the capital for an exercise with", no "proposal for talks with"."""
    if chunks[index].prep not in OCCASIONS or index == 0 or index + 1 >= len(chunks) or chunks[index + 1].prep != "with":
        return False
    before = chunks[index - 1]
    return before.kind == "V" or before.is_time or (before.kind == "N" and bool(before.mentions) and before.prep in PLACING)


def _find_attender(scene: Scene, index: int, exclude: frozenset[str], status: str) -> tuple[Party | None, str]:
    """Who came to an occasion with somebody, and its status: "its ships arrived for an exercise with the Indian navy"."""
    chunks = scene.chunks
    governor = verb_before(chunks, index)
    if governor is None or not chunks[governor].is_finite or chunks[governor].is_negated or is_only_thought(scene, governor):
        return None, status
    modal = chunks[governor].modal
    if modal is not None and modal not in word_list("planned_modals"):
        return None, status
    subject = find_subject(chunks, governor)
    party = party_of(chunks, subject, acting=True, exclude=exclude) if subject is not None else None
    return party, "planned" if modal is not None else status


def _find_chair(scene: Scene, index: int) -> Party | None:
    """Who sat in the talks as a third: "talks chaired by the king of Eswatini", "in the presence of a Spanish envoy"."""
    chunks = scene.chunks
    for position in range(index + 1, min(index + CHAIR_REACH, len(chunks) - 1)):
        chunk = chunks[position]
        if chunk.kind == "V":
            is_chaired = chunk.is_passive and chunk.lemma() in word_list("chairing_verbs") and chunks[position + 1].prep == "by"
            return party_of(chunks, position + 1, acting=True) if is_chaired else None
        if chunk.kind != "N":
            return None
    return None


def _behind_happening(chunks: list[Chunk], index: int) -> list[int]:
    """Who takes part, behind the verb that says that an act happens: "talks were held between X and Y", "a pact concluded with X"."""
    verb = next((position for position in range(index + 1, len(chunks)) if chunks[position].kind != "N"), None)
    if verb is None or chunks[verb].kind != "V" or chunks[verb].is_negated:
        return []
    is_told = chunks[verb].is_passive or chunks[verb].lemma() in word_list("happening_verbs")
    links = ("between", "among", "with")
    behind = [position for position in attachments(chunks, verb) if chunks[position].prep in links or chunks[position].group >= 0]
    return behind if is_told and behind and chunks[behind[0]].prep in links else []


def parties_of_act(scene: Scene, index: int, act: ActNoun, noun_class: NounClass) -> tuple[Party | None, Party | None]:
    """Who does the act that a noun names, and to whom: "the American embargo against Vietnam"."""
    own = _owners(scene, index, act, NO_OWNERS)
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
    if source is None and frame.type == "ASSAULT" and _add_between(scene, index, frame, attached, status):
        return
    target = _find_receiver(scene, attached, noun_class, exclude)
    if source is None:
        links = ("by", "from", "of") if noun_class.name in OWNED_BY_OF else ("by", "from")
        source = _find_doer(scene, attached, links, frozenset(target.codes) if target is not None else frozenset())
    if source is None and noun_class.name == "visit" and chunks[index].prep in ("on", "during"):
        source = _find_traveller(scene, index, frozenset(target.codes) if target is not None else frozenset())
    if source is None and target is not None and frame.type == "COERCE":
        source = find_place_behind(chunks, index + 1, frozenset(target.codes))  # "the detention of a Spaniard in Oslo"
    if source is None and target is not None:
        source = find_main_party(scene, index, frozenset(target.codes))
    if target is None and source is not None and noun_class.name in SPOKEN:
        follower = next((position + 1 for position in reversed(attached)), index + 1)
        if follower < len(chunks) and chunks[follower].kind == "V" and chunks[follower].is_infinitive:
            verbs = (
                position for position in range(follower + 1, len(chunks)) if chunks[position].kind == "V" and chunks[position].is_finite
            )
            target = find_any_target(scene, follower, next(verbs, len(chunks)), frame, frozenset(source.codes))
    is_alone = scene.context is None or scene.context.is_alone
    if target is None and source is not None and frame.type == "AID" and is_alone:
        target = find_only_other(scene, frame, frozenset(source.codes))
    if target is None and source is not None and frame.type == "ASSAULT":
        target = _find_victim(scene, index, frozenset(source.codes))
    if source is not None and target is not None:
        scene.add(frame, source.codes, target.codes, index, source.mentions + target.mentions, status=status, confidence=DIRECTED)


def _find_traveller(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who is on a visit: the office-holder who is subject of the verb before."""
    verb = verb_before(scene.chunks, index)
    subject = find_subject(scene.chunks, verb) if verb is not None else None
    if subject is None:
        return None
    chunk = scene.chunks[subject]
    is_official = bool(chunk.titles) or any(mention.kind in ("official", "office", "pronoun") for mention in chunk.mentions)
    return party_of(scene.chunks, subject, acting=True, exclude=exclude) if is_official else None


def _attached(chunks: list[Chunk], index: int) -> list[int]:
    """What stands with an act noun, behind the verb too by which it reaches somebody: "praise for Peru came from Norway"."""
    attached = attachments(chunks, index)
    verb = index + 1 + len(attached)
    if chunks[index].prep is None and verb < len(chunks) and chunks[verb].lemma() in word_list("arriving_verbs") and chunks[verb].is_finite:
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
        for position in attached:
            if scene.chunks[position].prep == wanted:
                party = party_of(scene.chunks, position, acting=False, exclude=exclude)
                if party is not None:
                    return party
    return None


def _find_doer(scene: Scene, attached: list[int], links: tuple[str, ...], exclude: frozenset[str]) -> Party | None:
    for position in attached:
        if scene.chunks[position].prep in links and scene.chunks[position].mentions:
            return party_of(scene.chunks, position, acting=True, exclude=exclude)
    return None
