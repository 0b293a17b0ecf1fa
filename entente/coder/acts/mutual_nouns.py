"""Acts that a noun tells of two or more at once: "talks between X and Y", "its accord with X", "an exercise with the Indian navy"."""

from dataclasses import replace

from entente.coder.actors.parties import Party, party_of
from entente.coder.actors.sources import find_actor
from entente.coder.acts.frames import Frame
from entente.coder.acts.gatherings import meet_at_once
from entente.coder.acts.openings import find_main_party
from entente.coder.acts.outlook import is_only_thought
from entente.coder.acts.stated_trade import PAIR, find_amount, find_traders
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import attachments, verb_before
from entente.coder.grammar.subjects import find_subject
from entente.coder.tellings.speech.tellers import find_teller_behind
from entente.lexicon.word_entries import NounClass
from entente.lexicon.wordlists import word_list

MUTUAL = 0.7  # how sure the reading is: less than by a verb
CONTEXTUAL = frozenset({"trade", "talks", "visit"})  # "bilateral trade" of the pair spoken of
TWO_WAY = frozenset({"two", "way"})  # "two-way trade"
TRADED = frozenset({"from", "to", "with"})
PLACING = frozenset({"in", "at", "to", "from", "near"})
ATTENDED = frozenset({"talks", "exercise"})
OCCASIONS = frozenset({"for", "during", "at", "after", "before", "in", "from"})
TOLD_REACH = 2  # chunks before "talks" in which the verb of saying stands that tells of them
CHAIR_REACH = 5  # chunks behind "talks" in which "chaired by" stands


def takes_effect(scene: Scene, index: int, noun_class: NounClass) -> bool:
    """Whether a truce or treaty that names nobody begins to hold: "a truce took hold"."""
    if noun_class.name not in ("truce", "agreement") or scene.chunks[index].prep is not None:
        return False
    verb = next((chunk for chunk in scene.chunks[index + 1 :] if chunk.kind == "V" and chunk.is_finite), None)
    if verb is None or verb.is_negated:
        return False
    words = scene.sentence.lower[verb.first : verb.last + 3]
    return not word_list("effective").isdisjoint(words) and not word_list("effects").isdisjoint(words)


def add_mutual(scene: Scene, index: int, frame: Frame, noun_class: NounClass, own: list[Mention], status: str) -> None:
    chunks = scene.chunks
    codes = list(dict.fromkeys(code for mention in own for code in mention.codes))
    mentions = list(own)
    own_codes = list(codes)
    is_denied = scene.sentence.lower[chunks[index].first] == "no"
    for position in [*attachments(chunks, index), *([] if is_denied else _behind_happening(chunks, index))]:
        chunk = chunks[position]
        before = chunks[position - 1]
        is_patron = before.prep == "under" and before.text != "way"  # "under the auspices of"
        if chunk.prep in noun_class.parties and not is_patron:
            party = party_of(chunks, position, acting=False)
            if party is not None and party.mentions[0].head != "place":
                codes += [code for code in party.codes if code not in codes]
                mentions += party.mentions
    if noun_class.name == "trade_partner" and len(own) == 1 and len(own_codes) >= 2:
        return  # "shut their markets", "lost their biggest customer": nobody is that of the other
    links = {chunks[position].prep for position in attachments(chunks, index) if chunks[position].mentions}
    is_one_side = not own_codes and len(codes) >= 2 and links == {"with"}
    if noun_class.name == "trade" and not own_codes and len(codes) >= 2 and _deals_with_bloc(chunks, index, mentions):
        return
    if is_one_side and noun_class.name in ATTENDED:
        _add_with_each(scene, index, frame, tuple(codes), tuple(mentions), status)
        return
    if (
        noun_class.name == "trade"
        and links <= TRADED
        and len(codes) > max(1, len(own_codes))
        and _add_trade_with_each(scene, index, frame, own, status)
    ):
        return
    if len(codes) == 1 and any(chunks[position].prep in ("between", "among") for position in attachments(chunks, index)):
        return  # "between the army and the rebels"
    opener = find_main_party(scene, index, frozenset(codes)) if len(codes) == 1 and codes != own_codes else None
    if opener is not None:
        codes += opener.codes
        mentions += opener.mentions
    teller = _find_teller(scene, index, frozenset(codes)) if len(codes) == 1 and codes != own_codes and noun_class.name == "talks" else None
    if teller is not None:
        codes += teller.codes
        mentions += teller.mentions
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
        words = set(scene.words_of(chunks[index]))
        is_mutual = not word_list("mutual").isdisjoint(words) or words >= TWO_WAY
        if pair is not None and is_mutual and (not codes or codes[0] in pair):
            codes = list(pair)
        elif noun_class.name == "trade":
            codes = list(find_traders(scene, index, codes)) or codes
    if not codes and takes_effect(scene, index, noun_class):
        codes = list(scene.pair_of_article() or ())
    if not codes and noun_class.name == "talks" and not is_denied and _is_happening(chunks, index):
        codes = list(scene.pair_of_article() or ())
    is_opened = index > 0 and chunks[index - 1].kind == "S" and chunks[index - 1].text == "after"  # "after talks brokered by X"
    if (
        not codes
        and noun_class.name in ("talks", "phone")
        and (is_opened or chunks[index].prep in ("in", "at", "during", "after", "following"))
    ):
        codes = list(_agreeing_here(scene))
    if len(codes) >= 2:
        amount = find_amount(chunks, index) if noun_class.name == "trade" else None
        scene.add(
            frame, codes, (), index if amount is None else amount, tuple(mentions), status=status, confidence=MUTUAL, is_symmetric=True
        )


def _add_trade_with_each(scene: Scene, index: int, frame: Frame, own: list[Mention], status: str) -> bool:
    """Adds the trade of an owner with each of several, who need not trade with each other: "X's exports to Y and Z"; whether it was so."""
    ends = _ends_of_trade(scene, index)
    sellers = list(dict.fromkeys(code for mention in own for code in mention.codes))
    mentions = [*own, *(mention for party in ends.values() for mention in party.mentions)]
    if not sellers and "from" in ends and len(ends) > 1:
        sellers = list(ends.pop("from").codes)
    others = [code for party in ends.values() for code in party.codes if code not in sellers]
    if len(others) == 1 and len(sellers) == 1:
        return False
    amount = find_amount(scene.chunks, index)
    trigger = index if amount is None else amount
    for other in others:
        pairs: list[tuple[str, ...]] = [(seller, other) for seller in sellers]
        for pair in pairs or [find_traders(scene, index, [other])]:
            if len(pair) == PAIR:
                scene.add(frame, pair, (), trigger, tuple(mentions), status=status, confidence=MUTUAL, is_symmetric=True)
    return True


def _ends_of_trade(scene: Scene, index: int) -> dict[str, Party]:
    """Who is named behind a noun of trade, by preposition: "exports from X to Y and Z"."""
    ends: dict[str, Party] = {}
    for position in attachments(scene.chunks, index):
        prep = scene.chunks[position].prep
        party = party_of(scene.chunks, position, acting=False) if prep in TRADED else None
        if prep is None or party is None or party.mentions[0].head == "place":
            continue
        known = ends.get(prep, Party((), (), position))
        ends[prep] = Party(tuple(dict.fromkeys(known.codes + party.codes)), known.mentions + party.mentions, position)
    return ends


def _deals_with_bloc(chunks: list[Chunk], index: int, mentions: list[Mention]) -> bool:
    """Whether several states under one name are the one side of a trade: "imports from the Nordic countries"."""
    links = {chunks[position].prep for position in attachments(chunks, index) if chunks[position].mentions}
    return len({mention.start for mention in mentions}) == 1 and links <= TRADED


def _add_with_each(scene: Scene, index: int, frame: Frame, codes: tuple[str, ...], mentions: tuple[Mention, ...], status: str) -> None:
    """Adds talks "with X and Y" for whom the sentence says that he had them; X and Y need not have met."""
    own = find_main_party(scene, index, frozenset(codes))
    if own is None:
        own, status = _find_attender(scene, index, frozenset(codes), status)
    if own is None:
        return
    if frame.type == "CONSULT" and meet_at_once(scene, Party(codes, mentions, -1)):
        codes_at_once = (*own.codes, *codes)
        scene.add(frame, codes_at_once, (), index, own.mentions + mentions, status=status, confidence=MUTUAL, is_symmetric=True)
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
            is_chaired = chunk.is_passive and chunk.lemma() in word_list("sitting_at_head") and chunks[position + 1].prep == "by"
            return party_of(chunks, position + 1, acting=True) if is_chaired else None
        if chunk.kind != "N":
            return None
    return None


def _is_under_way(verb: Chunk, state: Chunk) -> bool:
    """Whether a verb and what is behind it say that something goes on: "are under way"."""
    return verb.is_copula and state.prep == "under" and state.text == "way"


def _first_behind(chunks: list[Chunk], index: int) -> int | None:
    """The first chunk behind a noun that is none itself: the verb, where it is the subject."""
    return next((position for position in range(index + 1, len(chunks)) if chunks[position].kind != "N"), None)


def _find_teller(scene: Scene, index: int, exclude: frozenset[str]) -> Party | None:
    """Who tells of talks with another: "talks with Y ended on Monday, X's ministry said", "X said talks with Y had broken down"."""
    chunks = scene.chunks
    verb = _first_behind(chunks, index)
    if chunks[index].prep is not None or verb is None or not chunks[verb].is_finite or chunks[verb].is_negated:
        return None
    if chunks[verb].modal is not None and chunks[verb].modal not in word_list("planned_modals"):
        return None
    governor = verb_before(chunks, index)
    if governor is None:
        behind = find_teller_behind(chunks, verb)
        teller = behind.party if behind is not None else None
    else:
        is_told = chunks[governor].is_finite and chunks[governor].reports() and governor >= index - TOLD_REACH
        teller = find_actor(chunks, governor) if is_told else None
    return teller if teller is not None and len(teller.codes) == 1 and exclude.isdisjoint(teller.codes) else None


def _behind_happening(chunks: list[Chunk], index: int) -> list[int]:
    """Who takes part, behind the verb that says that an act happens: "talks were held between X and Y", "a pact concluded with X"."""
    verb = _first_behind(chunks, index)
    if verb is None or chunks[verb].kind != "V" or chunks[verb].is_negated:
        return []
    is_under_way = verb + 1 < len(chunks) and _is_under_way(chunks[verb], chunks[verb + 1])
    is_told = chunks[verb].is_passive or chunks[verb].lemma() in word_list("happening_verbs") or is_under_way
    links = ("between", "among", "with")
    behind = [position for position in attachments(chunks, verb) if chunks[position].prep in links or chunks[position].group >= 0]
    return behind if is_told and behind and chunks[behind[0]].prep in links else []
