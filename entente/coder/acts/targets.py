"""The other party: where an act's prepositions say it stands, else the first country that may be it."""

from entente.coder.actors.parties import NO_PARTY, Party, party_of
from entente.coder.acts.bystanders import gets_what_another_does, is_go_between, is_venue, lends_house
from entente.coder.acts.frames import Frame
from entente.coder.acts.landmarks import (
    PLACE_PREPOSITIONS,
    is_beyond_measure,
    is_landmark,
    is_off_coast,
    is_place_of_signing,
    is_source_of_news,
    is_told_of_somebody,
)
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clauses import COMMENTS, attachments
from entente.lexicon.wordlists import word_list

TALKS = frozenset({"CONSULT", "AGREE", "COOPERATE"})
PLACED = frozenset({"ASSAULT", "AID", "MOBILIZE", "RETREAT", "ACCUSE", "REJECT"})  # acts done to a country by acting in it
BESIDES = frozenset({"than", "like", "unlike", "during", "without"})  # before names that a sentence only compares or sets aside
GIVERS = frozenset({"from", "off"})  # whence help comes, and off whose coast it is given: no receiver
PLACE_HEADS = frozenset({"place", "capital"})
OPEN_CLAUSED = frozenset({"REJECT", "THREATEN", "REQUEST"})  # acts whose target may stand behind "if", "while", "whether"
NEW_SUBJECT = frozenset({"AID", "COOPERATE", "AGREE", "SUPPORT", "ASSAULT"})
TALK_LINKS = frozenset({"with", "between", "for", "to", None})
TALK_LINKS_BEYOND = frozenset({"with", "between", "to"})
CHANNELS = frozenset({"through", "via"})  # who only carries it: "sent a protest through the Swiss"
FAVOURS = frozenset({"SUPPORT", "AID", "CONSULT", "AGREE", "COOPERATE"})
PHYSICAL = frozenset({"COERCE", "ASSAULT", "SANCTION", "MOBILIZE", "AID"})
PERSONAL = frozenset({"who", "whose"})


def find_target(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The other party where the frame's prepositions say it stands."""
    given = _receiver_before_gift(scene.chunks, start, frame, exclude)
    if given is not None:
        return given
    named = _what_it_calls(scene, start, frame, exclude)
    if named is not None:
        return named
    end = next((place for place in range(start, end) if _says_who_paid(scene.chunks[place])), end)
    for wanted in frame.targets:
        find = _object if wanted == "object" else _behind_preposition
        party = find(scene, start, end, frame, exclude, wanted)
        if party is not None:
            return party
    return _behind_phrase(scene, start, end, frame, exclude)


def _says_who_paid(verb: Chunk) -> bool:
    """Whether a participle says with whose money a thing was made, "opened a bridge | financed with a loan from Y": no part of the act."""
    return verb.kind == "V" and verb.is_passive and not verb.is_finite and verb.lemma() in word_list("paid_doings")


def _receiver_before_gift(chunks: list[Chunk], start: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """Who stands between a verb of giving and what is given or promised: "offered Y 500 soldiers for Z", "promised Y not to sell"."""
    is_promise = frame.type == "AGREE" and start + 1 < len(chunks) and chunks[start + 1].is_infinitive and start > 0
    if is_promise and chunks[start - 1].lemma() in word_list("promising_verbs") and chunks[start].prep is None and chunks[start].mentions:
        return party_of(chunks, start, acting=False, exclude=exclude, places=False)
    if frame.act != start + 1 or frame.type not in ("AID", "AGREE") or chunks[frame.act].prep is not None:
        return None
    receiver = chunks[start]
    is_whole = receiver.kind == "N" and receiver.prep is None and bool(receiver.mentions) and receiver.mentions[-1].last == receiver.last
    return party_of(chunks, start, acting=False, exclude=exclude, places=False) if is_whole else None


def _what_it_calls(scene: Scene, start: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """Whose act somebody blames under a name of his own: "condemned what it called a string of Y's raids"."""
    chunks = scene.chunks
    verb = start + 2
    if frame.type not in COMMENTS or verb >= len(chunks) or chunks[start].text != "what" or not chunks[start + 1].is_pronoun:
        return None
    if chunks[verb].lemma() not in word_list("naming_verbs"):
        return None
    for position in range(verb + 1, len(chunks)):
        if chunks[position].kind != "N":
            return None
        if chunks[position].mentions:
            return party_of(chunks, position, acting=False, exclude=exclude)
    return None


def with_further(chunks: list[Chunk], target: Party, end: int, exclude: frozenset[str]) -> Party:
    """The target with those whom the sentence names in the same place again.

    As in "gave 3 million to X and 2 million to Y", "visited X on Monday and Y on Tuesday".
    """
    named = next((i for i in range(target.chunk, end) if target.mentions[-1] in chunks[i].mentions), target.chunk)
    prep = chunks[named].prep
    if prep == "from":
        return _with_further_senders(chunks, target, named, exclude)
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


def _with_further_senders(chunks: list[Chunk], target: Party, named: int, exclude: frozenset[str]) -> Party:
    """The sender with those of what is listed behind: "received dogs from X, and doctors and plasma from Y and Z"."""
    codes, mentions = target.codes, target.mentions
    has_link = False
    for position in range(named + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind not in ("N", ",", "C") or (chunk.kind == "N" and chunk.prep not in (None, "of", "from")):
            break
        has_link = has_link or chunk.kind != "N"
        if chunk.kind == "N" and chunk.prep is None and chunk.mentions:
            break  # another subject
        if has_link and chunk.kind == "N" and chunk.prep == "from" and chunk.mentions:
            party = party_of(chunks, position, acting=False, exclude=exclude)
            codes += party.codes if party is not None else ()
            mentions += party.mentions if party is not None else ()
    return Party(tuple(dict.fromkeys(codes)), mentions, target.chunk)


def _object(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str], _: str) -> Party | None:
    """The first object that names a party, up to a comma that is not part of a list."""
    chunks = scene.chunks
    for position in range(start, end):
        chunk = chunks[position]
        if chunk.kind == "," and position + 1 < len(chunks) and chunks[position + 1].group < 0:
            return None
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time and not is_beyond_measure(scene, position + 1):
            is_place = frame.type not in TALKS or frame.mode == "visit"  # "flew into the base at Y"
            is_place = is_place and not (frame.type == "ACCUSE" and _suffers_terror(scene, position, position + 1))
            party = party_of(chunks, position, acting=False, exclude=exclude, places=is_place)
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
        if chunk.has_currency and not chunk.mentions and position + 1 < end and chunks[position + 1].prep == "of":
            position, chunk = position + 1, chunks[position + 1]  # "on $2 billion | of Chinese goods"
        if not chunk.mentions and chunk.heads[:1] == ("government",) and position + 1 < end and chunks[position + 1].prep == "of":
            position, chunk = position + 1, chunks[position + 1]  # "a complaint against the government | of Peru at the UN"
        if chunk.mentions:
            if _is_in_concession(chunks, position, start) or is_off_coast(chunks, position, frame) or _is_favoured(scene, position, frame):
                continue
            if is_landmark(scene, position, frame):
                continue
            if (is_elsewhere and chunk.mentions[0].head in PLACE_HEADS) or is_venue(chunks, position, frame.type):
                continue
            if frame.type == "ACCUSE" and wanted == "in" and _suffers_terror(scene, start, position):
                continue
            if frame.type == "ACCUSE" and wanted in ("to", "with") and gets_what_another_does(chunks, start, position):
                continue
            party = party_of(chunks, position, acting=False, exclude=exclude)
            if party is not None:
                return _seat_of_mission(chunks, party, position, frame, exclude) or party
    return None


def _suffers_terror(scene: Scene, start: int, position: int) -> bool:
    """Whether a place is only where terrorists struck: "condemned the terrorist attacks in Y"."""
    return not word_list("terror").isdisjoint(scene.sentence.lower[scene.chunks[start].first : scene.chunks[max(position - 1, 0)].last + 1])


def _is_in_concession(chunks: list[Chunk], position: int, start: int) -> bool:
    """Whether a noun chunk hangs on what an act is done in spite of: "despite objections from Y"."""
    while position > start and chunks[position].kind == "N" and chunks[position].prep not in (None, "despite"):
        position -= 1
    return chunks[position].kind == "N" and chunks[position].prep == "despite"


def _behind_phrase(scene: Scene, start: int, end: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The party in what hangs on the noun behind a preposition: "over the arrest of the envoy of X"."""
    chunks = scene.chunks
    nameless = [
        position
        for position in range(start, end)
        if chunks[position].kind == "N" and chunks[position].prep in frame.targets and _names_nobody_else(chunks[position], exclude)
    ]
    is_meeting = frame.type in ("CONSULT", "AGREE")
    if is_meeting:
        nameless = [position for position in nameless if chunks[position].text not in word_list("focuses")]  # "with a focus on X"
    for position in sorted(nameless, key=lambda position: frame.targets.index(chunks[position].prep or "object")):
        for attached in attachments(chunks, position) if not chunks[position].is_time or chunks[position].prep == "within" else ():
            party = party_of(chunks, attached, acting=False, exclude=exclude) if chunks[attached].mentions else None
            is_called_off = frame.type == "REJECT" and frame.mode == "meet" and chunks[attached].prep in PLACE_PREPOSITIONS
            if (
                party is None
                or (is_place_of_signing(chunks, attached) or is_venue(chunks, attached, frame.type))
                or (is_meeting and frame.mode != "visit" and party.mentions[0].head == "place")
                or chunks[attached].prep == ("off" if frame.type == "AID" else "during")
                or is_off_coast(chunks, attached, frame)
                or is_landmark(scene, attached, frame)
                or _is_favoured(scene, attached, frame)
            ):
                continue
            if not (is_called_off and party.mentions[0].head in PLACE_HEADS):
                return party
    return None


def _names_nobody_else(chunk: Chunk, exclude: frozenset[str]) -> bool:
    """Whether a chunk names no party or only owns the thing: "on its border with Y"."""
    return all(mention.kind == "pronoun" and exclude.issuperset(mention.codes) for mention in chunk.mentions)


def _seat_of_mission(chunks: list[Chunk], party: Party, position: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The country where an organisation's force or mission serves, which aid and troops go to: "to the UN force in X"."""
    is_offer = frame.type == "AGREE" and chunks[position].text in word_list("missions_abroad")  # "ready to send men to the UN force in X"
    if not (is_offer or frame.type in ("AID", "MOBILIZE")) or party.mentions[0].kind != "organisation":
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
            or chunk.prep in BESIDES
            or (frame.type == "AID" and chunk.prep in GIVERS)
            or _is_favoured(scene, position, frame)
            or is_off_coast(chunks, position, frame)
            or is_landmark(scene, position, frame)
            or _is_elsewhere(scene, chunk, frame, beyond=beyond)
            or (is_place_of_signing(chunks, position) or is_venue(chunks, position, frame.type) or is_go_between(chunks, position))
            or lends_house(chunks, position)
        ):
            continue
        if is_source_of_news(scene, position):
            return None
        party = party_of(chunks, position, acting=False, exclude=exclude)
        if party is not None:
            return party
    return None


def find_only_other(scene: Scene, frame: Frame, exclude: frozenset[str], main: int | None = None) -> Party | None:
    """The one other party that a sentence names at all, where it stands alone: whom else would its act concern.

    `main`: the verb that tells the act; whoever is only named in a clause on a person behind it has no part in it.
    """
    found: Party | None = None
    for position, chunk in enumerate(scene.chunks):
        if (
            chunk.kind != "N"
            or not chunk.mentions
            or chunk.mentions[0].head in NO_PARTY
            or (chunk.prep in BESIDES or (frame.type == "AID" and chunk.prep == "off"))
            or (frame.type == "ACCUSE" and chunk.prep == "in" and _suffers_terror(scene, 0, position))
            or (frame.type in PHYSICAL and is_source_of_news(scene, position))
            or (_is_where_agreed(chunk, frame) or is_venue(scene.chunks, position))
            or is_place_of_signing(scene.chunks, position)
            or (is_landmark(scene, position, frame) or lends_house(scene.chunks, position))
            or (main is not None and is_told_of_somebody(scene, position, main, frame))
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


def _is_where_agreed(chunk: Chunk, frame: Frame) -> bool:
    """Whether a name says only where something is signed, or whence those come who may do what one agrees to."""
    if frame.type != "AGREE" or chunk.mentions[0].head not in PLACE_HEADS:
        return False
    return chunk.prep == "from" or (frame.is_symmetric and chunk.prep in PLACE_PREPOSITIONS)


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
    if chunk.prep == "according" or _says_who_paid(chunk):
        return True
    if chunk.kind == "N":
        is_subject = beyond and chunk.prep is None and position + 1 < len(chunks) and chunks[position + 1].kind == "V"
        return is_subject and frame.type in NEW_SUBJECT and chunks[position - 1].kind in ("C", ",")
    if beyond and chunk.text in PERSONAL and chunk.kind == "R" and frame.type in ("REJECT", "RETREAT"):
        return True  # "turned down a plea by a banker who taught in Y"
    if chunk.kind == "S" or (chunk.text in PERSONAL and chunk.kind == "R" and frame.type in PHYSICAL):
        return frame.type not in OPEN_CLAUSED  # "stormed the palace of the emir, who fled to Peru"
    return chunk.kind == ";" or (chunk.kind == "V" and chunk.is_finite and chunk.reports())


def _is_elsewhere(scene: Scene, chunk: Chunk, frame: Frame, *, beyond: bool) -> bool:
    """Whether a name only says where something is, or stands behind a preposition that no partner in talks stands behind."""
    mention = chunk.mentions[0]
    if frame.type == "ACCUSE" and chunk.prep == "in" and not word_list("terror").isdisjoint(scene.sentence.lower[: chunk.first - 1]):
        return True
    is_talk = frame.type in TALKS and frame.mode != "visit" and (frame.is_symmetric or frame.type == "CONSULT")
    if is_talk:
        links = TALK_LINKS_BEYOND if beyond else TALK_LINKS
        if chunk.prep not in links or mention.head == "place" or (mention.head == "capital" and chunk.prep is not None):
            return True
    if mention.head not in PLACE_HEADS or chunk.prep not in PLACE_PREPOSITIONS:
        return False
    return frame.type not in PLACED or (frame.type in ("REJECT", "ACCUSE") and scene.sentence.number > 0)


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


def find_host_here(scene: Scene, main: int, frame: Frame, exclude: frozenset[str]) -> Party | None:
    """The country where an article is written, which "arrived here" means whatever else the sentence names."""
    home = scene.home
    behind = scene.chunks[main].last + 1
    if home is None or home in exclude or frame.mode != "visit" or scene.sentence.lower[behind : behind + 1] != ["here"]:
        return None
    sentence = scene.sentence
    start, end, word = sentence.starts[behind], sentence.ends[behind], sentence.words[behind]
    here = Mention((home,), "definite", "government", sentence.number, behind, behind, start, end, word, None, "where it is written")
    return Party((home,), (here,), main)
