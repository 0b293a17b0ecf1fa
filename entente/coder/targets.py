"""The other party: where an act's prepositions say it stands, else the first country that may be it."""

from entente.coder.candidates import Scene
from entente.coder.chunks import Chunk
from entente.coder.clauses import attachments, relative_antecedent
from entente.coder.frames import Frame
from entente.coder.parties import NO_PARTY, Party, party_of
from entente.lexicon.word_entries import GRAMMATICAL, TITLE
from entente.lexicon.wordlists import word_list

TALKS = frozenset({"CONSULT", "AGREE", "COOPERATE"})
PLACED = frozenset({"ASSAULT", "AID", "MOBILIZE", "RETREAT", "ACCUSE", "REJECT"})  # acts done to a country by acting in it
PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "inside", "outside", "from"})
PLACE_HEADS = frozenset({"place", "capital"})
OPEN_CLAUSED = frozenset({"REJECT", "THREATEN", "REQUEST"})  # acts whose target may stand behind "if", "while", "whether"
NEW_SUBJECT = frozenset({"AID", "COOPERATE", "AGREE", "SUPPORT", "ASSAULT"})
TALK_LINKS = frozenset({"with", "between", "for", "to", None})
TALK_LINKS_BEYOND = frozenset({"with", "between", "to"})
ADDRESSING = frozenset({"to", "against", "with", "from"})
CHANNELS = frozenset({"through", "via"})  # who only carries it: "sent a protest through the Swiss"
FAVOURS = frozenset({"SUPPORT", "AID", "CONSULT", "AGREE", "COOPERATE"})
PHYSICAL = frozenset({"COERCE", "ASSAULT", "SANCTION", "MOBILIZE", "AID"})


def find_target(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The other party where the frame's prepositions say it stands."""
    for wanted in frame.targets:
        find = _object if wanted == "object" else _behind_preposition
        party = find(scene, start, end, frame, exclude, wanted)
        if party is not None:
            return party
    return _behind_phrase(scene, start, end, frame, exclude)


def with_further(chunks: list[Chunk], target: Party, end: int, exclude: frozenset[str]) -> Party:
    """The target with those whom the sentence names in the same place again.

    As in "gave 3 million to X and 2 million to Y", "visited X on Monday and Y on Tuesday".
    """
    named = next((i for i in range(target.chunk, end) if target.mentions[-1] in chunks[i].mentions), target.chunk)
    prep = chunks[named].prep
    position = named + 1
    while position < end and chunks[position].kind == "N" and chunks[position].is_time:
        position += 1
    has_time = position > named + 1
    if position + 1 >= end or chunks[position].kind != "C" or chunks[position].text != "and":
        return target
    further = position + 1
    if chunks[further].text == "one" and further + 1 < end and chunks[further + 1].prep in ("from", "of"):
        party = party_of(chunks, further + 1, acting=False, exclude=exclude)  # "three Dutch diplomats and one from Chile"
        return Party(tuple(dict.fromkeys(target.codes + party.codes)), target.mentions + party.mentions, target.chunk) if party else target
    is_amount = chunks[further].kind == "N" and not chunks[further].mentions and chunks[further].prep is None
    if prep is not None and is_amount and further + 1 < end:
        further += 1
    chunk = chunks[further]
    behind = chunks[further + 1] if further + 1 < end else None
    is_same_place = chunk.kind == "N" and bool(chunk.mentions) and chunk.prep == prep and chunk.group < 0
    if (
        not is_same_place
        or (behind is not None and behind.kind == "V")
        or (prep is None and not (has_time and behind is not None and behind.is_time))
    ):
        return target
    party = party_of(chunks, further, acting=False, exclude=exclude)
    if party is None:
        return target
    return Party(tuple(dict.fromkeys(target.codes + party.codes)), target.mentions + party.mentions, target.chunk)


def only_stands_by(chunks: list[Chunk], target: Party) -> bool:
    """Whether "with" behind a comma tells who else was there: "X and Y met, with Norwegian soldiers at the gate"."""
    before = chunks[target.chunk - 1]
    return chunks[target.chunk].prep == "with" and before.kind == ","


def _object(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str], _: str) -> Party | None:
    """The first object that names a party, up to a comma that is not part of a list."""
    chunks = scene.chunks
    for position in range(start, end):
        chunk = chunks[position]
        if chunk.kind == "," and position + 1 < len(chunks) and chunks[position + 1].group < 0:
            return None
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
            party = party_of(chunks, position, acting=False, exclude=exclude, places=frame.type not in TALKS)
            if party is not None:
                return party
    return None


def _behind_preposition(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str], wanted: str) -> Party | None:
    chunks = scene.chunks
    is_meeting = frame.type in ("CONSULT", "AGREE")
    is_elsewhere = (
        wanted in PLACE_PREPOSITIONS and (is_meeting or frame.type == "REJECT") and frame.mode != "visit" and not frame.is_inverted
    )
    for position in range(start, end):
        chunk = chunks[position]
        if chunk.kind != "N" or chunk.prep != wanted:
            continue
        if chunk.mentions:
            if is_elsewhere and chunk.mentions[0].head in PLACE_HEADS:
                continue
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return _seat_of_mission(chunks, party, position, frame, exclude) or party
    return None


def _behind_phrase(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The party in what hangs on the noun behind a preposition: "over the arrest of the envoy of X"."""
    chunks = scene.chunks
    nameless = [
        position
        for position in range(start, end)
        if chunks[position].kind == "N" and chunks[position].prep in frame.targets and _names_nobody_else(chunks[position], exclude)
    ]
    is_meeting = frame.type in ("CONSULT", "AGREE")
    for position in sorted(nameless, key=lambda position: frame.targets.index(chunks[position].prep or "object")):
        for attached in attachments(chunks, position) if not chunks[position].is_time or chunks[position].prep == "within" else ():
            party = party_of(chunks, attached, acting=False, exclude=exclude) if chunks[attached].mentions else None
            is_called_off = frame.type == "REJECT" and frame.mode == "meet" and chunks[attached].prep in PLACE_PREPOSITIONS
            if party is None or (is_meeting and party.mentions[0].head == "place"):
                continue
            if not (is_called_off and party.mentions[0].head in PLACE_HEADS):
                return party
    return None


def _names_nobody_else(chunk: Chunk, exclude: frozenset[str]) -> bool:
    """Whether a chunk names no party or only owns the thing: "on its border with Y"."""
    return all(mention.kind == "pronoun" and exclude.issuperset(mention.codes) for mention in chunk.mentions)


def _seat_of_mission(chunks: list[Chunk], party: Party, position: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The country where an organisation's force or mission serves, which aid and troops go to: "to the UN force in X"."""
    if frame.type not in ("AID", "MOBILIZE") or party.mentions[0].kind != "organisation":
        return None
    for attached in attachments(chunks, position):
        chunk = chunks[attached]
        if chunk.prep in ("in", "for") and chunk.mentions and chunk.mentions[0].kind != "organisation":
            return party_of(chunks, attached, acting=False, exclude=exclude)
    return None


def find_any_target(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str], *, beyond: bool = False) -> Party | None:
    """The first other country named between two chunks, where the act needs one and its prepositions gave none.

    `beyond`: behind the chunks that the verb governs.
    """
    chunks = scene.chunks
    for position in range(start, end):
        chunk = chunks[position]
        if _ends_search(chunks, position, frame, beyond=beyond):
            return None
        if (
            chunk.kind != "N"
            or not chunk.mentions
            or chunk.prep in CHANNELS
            or chunk.mentions[0].head == "media"
            or chunk.prep in ("than", "like", "unlike")
            or _is_favoured(scene, position, frame)
            or _is_elsewhere(scene, chunk, frame, beyond=beyond)
        ):
            continue
        if _is_source_of_news(chunks, position):
            return None
        party = party_of(chunks, position, acting=False, exclude=exclude)
        if party is not None:
            return party
    return None


def find_only_other(scene: Scene, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The one other party that a sentence names at all, where it stands alone: whom else would its act concern."""
    found: Party | None = None
    for position, chunk in enumerate(scene.chunks):
        if (
            chunk.kind != "N"
            or not chunk.mentions
            or chunk.mentions[0].head in NO_PARTY
            or (frame.type in PHYSICAL and _is_source_of_news(scene.chunks, position))
        ):
            continue
        if _is_favoured(scene, position, frame) or (frame.type == "ASSAULT" and _begins_clause(scene.chunks, position)):
            continue
        party = party_of(scene.chunks, position, acting=False, exclude=exclude)
        if party is None:
            continue
        if found is not None and set(party.codes) != set(found.codes):
            return None
        found = found or party
    return found


def _begins_clause(chunks: list[Chunk], position: int) -> bool:
    """Whether a noun chunk behind a comma or "and" is the subject of a clause of its own."""
    if position == 0 or position + 1 >= len(chunks) or chunks[position].prep is not None:
        return False
    return chunks[position - 1].kind in ("C", ",") and chunks[position + 1].kind == "V" and chunks[position + 1].is_finite


def _is_favoured(scene: Scene, position: int, frame: Frame) -> bool:
    """Whether an act is done for a country and not to it: "closed the frontier in support of X"."""
    before = scene.chunks[position - 1] if position else None
    if frame.type in PHYSICAL and scene.chunks[position].prep == "alongside":
        return True  # "fought alongside the Norwegians"
    if before is None or frame.type in FAVOURS or before.kind != "N" or before.prep not in ("in", "on"):
        return False
    return before.head >= 0 and scene.sentence.lower[before.head] in word_list("on_behalf")


def _ends_search(chunks: list[Chunk], position: int, frame: Frame, *, beyond: bool) -> bool:
    """Whether another clause begins that says nothing of this act."""
    chunk = chunks[position]
    if chunk.prep == "according":
        return True
    if chunk.kind == "N":
        is_subject = beyond and chunk.prep is None and position + 1 < len(chunks) and chunks[position + 1].kind == "V"
        return is_subject and frame.type in NEW_SUBJECT and chunks[position - 1].kind in ("C", ",")
    if chunk.kind == "S":
        return frame.type not in OPEN_CLAUSED
    return chunk.kind == ";" or (chunk.kind == "V" and chunk.is_finite and chunk.reports())


def _is_elsewhere(scene: Scene, chunk: Chunk, frame: Frame, *, beyond: bool) -> bool:
    """Whether a name only says where something is, or stands behind a preposition that no partner in talks stands behind."""
    mention = chunk.mentions[0]
    is_talk = frame.type in TALKS and frame.mode != "visit" and (frame.is_symmetric or frame.type == "CONSULT")
    if is_talk:
        links = TALK_LINKS_BEYOND if beyond else TALK_LINKS
        if chunk.prep not in links or mention.head == "place" or (mention.head == "capital" and chunk.prep is not None):
            return True
    if mention.head not in PLACE_HEADS or chunk.prep not in PLACE_PREPOSITIONS:
        return False
    return frame.type not in PLACED or (frame.type in ("REJECT", "ACCUSE") and scene.sentence.number > 0)


def _is_source_of_news(chunks: list[Chunk], position: int) -> bool:
    """Whether a name says only who reports: ", the ministry said"."""
    if position == 0 or chunks[position - 1].kind != "," or position + 1 >= len(chunks):
        return False
    return chunks[position + 1].kind == "V" and chunks[position + 1].reports()


def find_blamed_doer(scene: Scene, main: int, end: int, exclude: frozenset[str]) -> Party | None:
    """Who did what is blamed, named behind it: "condemned the violation of Y's borders by X"."""
    chunks = scene.chunks
    if main + 1 >= end or chunks[main + 1].kind != "N" or chunks[main + 1].prep is not None or chunks[main + 1].is_pronoun:
        return None
    for position in attachments(chunks, main + 1):
        if position < end and chunks[position].prep == "by" and chunks[position].mentions:
            return party_of(chunks, position, acting=True, exclude=exclude)
    return None


def find_purpose_target(scene: Scene, index: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """Other party of an infinitive or participle, found at the verb it depends on: "sent experts to Y to look", "wrote to Y asking for"."""
    is_asking = frame.type == "REQUEST" and scene.chunks[index].is_gerund and scene.chunks[index].prep is None
    if not scene.chunks[index].is_infinitive and not is_asking:
        return None
    governor = next((position for position in range(index - 1, -1, -1) if scene.chunks[position].kind == "V"), None)
    target = find_any_target(scene, governor + 1, index, frame, exclude) if governor is not None else None
    return None if is_asking and target is not None and scene.chunks[target.chunk].prep not in (None, "to", "with") else target


def find_place_of_visit(chunks: list[Chunk], main: int, exclude: frozenset[str]) -> Party | None:
    """The country of the place where a visitor is: "in Nouakchott, where he ended a two-day visit"."""
    for position in range(main - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind == "S" and chunk.text != "where":
            return None
        if chunk.prep in ("in", "at", "to") and chunk.mentions and chunk.mentions[0].kind in ("capital", "city", "name"):
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def find_guests(chunks: list[Chunk], act: int, host: frozenset[str]) -> tuple[str, ...]:
    """Who meets at talks that somebody else hosts: "Ankara hosted a meeting of Russian and American envoys"."""
    codes: dict[str, None] = {}
    for position in attachments(chunks, act):
        if chunks[position].prep in ("of", "between", "among"):
            party = party_of(chunks, position, acting=False, exclude=host)
            codes.update(dict.fromkeys(party.codes if party is not None else ()))
    return tuple(codes)


def is_domestic(chunks: list[Chunk], start: int, end: int, frame: Frame, source: Party) -> bool:
    """Whether the first thing acted upon is the actor's own: "Germany's chancellor defended Germany's decision"."""
    for wanted in frame.targets[:2]:
        prep = None if wanted == "object" else wanted
        for position in range(start, end):
            chunk = chunks[position]
            if chunk.kind == "V" and position > start:
                break
            if chunk.kind != "N" or chunk.is_time or chunk.prep != prep:
                continue
            codes = {code for mention in chunk.mentions if not mention.resolved_by for code in mention.codes}
            if not codes and prep is None and _belongs_abroad(chunks, position, end, source):
                return False
            if not codes and any(set(mention.codes).isdisjoint(source.codes) for mention in chunk.mentions):
                return False
            if codes and frame.type == "ASSAULT" and _lies_abroad(chunks, position, end, source):
                return False
            if codes:
                return codes <= set(source.codes)
    return False


def _belongs_abroad(chunks: list[Chunk], position: int, end: int, source: Party) -> bool:
    """Whether a nameless object is of another country: "the second man of the Norwegian embassy"."""
    behind = chunks[position + 1] if position + 1 < end else None
    if behind is None or behind.kind != "N" or behind.prep != "of":
        return False
    codes = {code for mention in behind.mentions for code in mention.codes}
    return bool(codes) and codes.isdisjoint(source.codes)


def _lies_abroad(chunks: list[Chunk], position: int, end: int, source: Party) -> bool:
    """Whether what is struck lies in another country, whatever people it belongs to: "Kurdish positions in Syria"."""
    if position + 1 >= end or chunks[position + 1].prep not in ("in", "inside", "across"):
        return False
    codes = {code for mention in chunks[position + 1].mentions for code in mention.codes}
    return bool(codes) and codes.isdisjoint(source.codes)


def _is_domestic_body(scene: Scene, chunk: Chunk) -> bool:
    """Whether a chunk names those whom a government deals with at home: "the opposition", "the unions"."""
    return not word_list("domestic_bodies").isdisjoint(scene.words_of(chunk))


def _is_person_at_home(scene: Scene, bare: Chunk) -> bool:
    """Whether who is asked or warned is nobody abroad: "asked the gallery to leave", "warned drivers"; "threatened nobody"."""
    words = scene.words_of(bare)
    if bare.mentions or bare.is_pronoun or bare.acts:
        return words[-1] in word_list("nobody")
    return words[-1] in word_list("nobody") or "person" in bare.heads or _is_domestic_body(scene, bare)


def _is_of_nobody(scene: Scene, bare: Chunk, frame: Frame) -> bool:
    """Whether what is fought or helped is no country's: "fight jihadists", "rescued the season"."""
    if frame.type in ("ASSAULT", "COERCE"):
        return not word_list("irregulars").isdisjoint(scene.words_of(bare))
    if frame.rule == "verb: search":
        return not bare.mentions
    return frame.type == "AID" and frame.act < 0 and frame.targets[:1] == ("object",) and not bare.mentions and not bare.is_pronoun


def _has_nameless_author(chunks: list[Chunk], start: int, end: int, bare: Chunk) -> bool:
    """Whether "by" or "from" behind an act noun says whose act it is, and it is no country's."""
    position = next((position for position in range(start, end) if chunks[position] is bare), end)
    author = chunks[position + 1] if position + 1 < end else None
    return author is not None and author.kind == "N" and author.prep in ("by", "from") and not (author.mentions or author.is_pronoun)


def _bears_name(scene: Scene, bare: Chunk) -> bool:
    """Whether a noun chunk has a name that the lexicon does not know: "the Kurdistan Workers' Party"."""
    if bare.mentions or bare.titles or bare.acts:
        return False
    words, lower, known = scene.sentence.words, scene.sentence.lower, scene.vocabulary.words
    for token in range(max(1, bare.first), bare.last + 1):
        info = known.get(lower[token])
        is_common = info is not None and bool(info.heads or info.noun or info.tags & (GRAMMATICAL | TITLE))
        if words[token][0].isupper() and not is_common:
            return True
    return False


def helps_own(scene: Scene, start: int, end: int) -> bool:
    """Whether those who are helped are the helper's own: "ships to evacuate its citizens"."""
    bare = next((chunk for chunk in scene.chunks[start:end] if chunk.kind == "N" and chunk.prep is None and not chunk.is_time), None)
    if bare is None:
        return False
    words = scene.words_of(bare)
    return words[0] in word_list("possessives") and not word_list("own_people").isdisjoint(words)


def names_another(scene: Scene, start: int, end: int, frame: Frame) -> bool:
    """Whether the sentence itself says to or against whom, though it is no country: "filed a complaint to the court", "fight jihadists"."""
    bare = next((chunk for chunk in scene.chunks[start:end] if chunk.kind == "N" and chunk.prep is None and not chunk.is_time), None)
    if bare is not None and (_is_of_nobody(scene, bare, frame) or _bears_name(scene, bare)):
        return True
    if bare is not None and frame.type in ("REJECT", "AGREE") and bare.text in word_list("domestic_matters"):
        return True
    if frame.type in ("REJECT", "AGREE", "ACCUSE", "SUPPORT") and any(
        chunk.kind == "N" and chunk.prep in ("by", "from", "of") and not chunk.mentions and _is_domestic_body(scene, chunk)
        for chunk in scene.chunks[start:end]
    ):
        return True
    if bare is not None and frame.type in ("REQUEST", "THREATEN") and _is_person_at_home(scene, bare):
        return True
    if bare is not None and bare.acts and _has_nameless_author(scene.chunks, start, end, bare):
        return True  # "rejected a request by the opposition"
    if frame.type in PHYSICAL and relative_antecedent(scene.chunks, start - 1) is not None:
        return True  # "the quarter that X captured"
    return any(
        chunk.kind == "N"
        and chunk.prep in ADDRESSING
        and chunk.prep in frame.targets
        and not (chunk.acts or chunk.is_time or chunk.has_currency or scene.sentence.lower[chunk.first][0].isdigit())
        and not chunk.mentions
        and word_list("areas").isdisjoint(scene.words_of(chunk))
        for chunk in scene.chunks[start:end]
    )
