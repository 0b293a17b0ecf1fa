"""The acting party: whether it can do such an act, who acts beside it, and where it stands when the subject names none."""

from entente.coder.actors.implied_sources import find_implied_source, find_led_team
from entente.coder.actors.own_words import speaks_for_himself
from entente.coder.actors.parties import NO_PARTY, Party, members_of, party_of
from entente.coder.actors.private_bodies import is_of_watchdog
from entente.coder.analysis import Mention
from entente.coder.candidates import Scene
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import FORCE_HEADS, PLACES, STATE_HEADS
from entente.coder.grammar.scan import GENITIVES
from entente.coder.grammar.subjects import find_subject
from entente.coder.grammar.verb_starts import opens_paragraph
from entente.lexicon.wordlists import word_list

PERSON_TYPES = frozenset({"ASSAULT", "PROTEST", "COERCE", "ACCUSE", "REQUEST", "THREATEN", "AID", "MOBILIZE"})
SPOKEN_OR_STRUCK = frozenset({"ACCUSE", "REQUEST", "REJECT", "ASSAULT", "SUPPORT", "AGREE"})  # what people of a calling do for themselves
SOURCE_LINKS = frozenset({"of", "in", "from", "for", "by", "including"})
OWNING = frozenset({"of", "from", "including"})
DASHES = frozenset({"-", "–", "—"})


def find_actor(chunks: list[Chunk], verb: int) -> Party | None:
    """Who is the subject of the verb group `verb`; null where that names no party that acts."""
    subject = find_subject(chunks, verb)
    return party_of(chunks, subject, acting=True) if subject is not None else None


def find_source(scene: Scene, subject: int | None, verb: int, act_type: str, lemma: str) -> Party | None:
    """Who acts, where `subject` is the subject of the verb group `verb`; null where nobody does who could."""
    if subject is None:
        return _issuer(scene, verb)
    text = scene.chunks[subject].text
    if act_type in SPOKEN_OR_STRUCK and scene.sentence.lower[scene.chunks[subject].last] in word_list("callings"):
        return None  # "Norwegian teachers demanded"
    if is_of_watchdog(scene, scene.chunks[subject]) or scene.sentence.lower[scene.chunks[subject].last] in word_list("outlaws"):
        return None  # "Greenpeace's Peruvian branch", "Somali pirates"
    if (text in word_list("opposing_bodies") and not scene.chunks[subject].mentions) or (
        act_type == "CONSULT" and (text in word_list("passenger_lines") or _counts_people(scene, subject))
    ):
        return None  # "the party of X", "the first flight from X", "two of them"
    if speaks_for_himself(scene.sentence, scene.chunks, subject, act_type):
        return None  # "Peru's opposition leader", "a former minister"
    if _is_faced(scene, subject):
        return _apposed(scene, subject, verb)
    if text in word_list("blows_of_object") and not scene.chunks[subject].mentions:
        return _struck_by(scene, subject, verb)  # "the shelling of X by Y killed"
    source = _represented(scene, subject, verb) or _listed_members(scene, subject, verb) or party_of(scene.chunks, subject, acting=True)
    if source is None:
        source = _own_police(scene, subject, act_type) or _apposed(scene, subject, verb) or find_led_team(scene, subject)
        heads = scene.chunks[subject].heads
        is_private = heads[:1] == ("company",) or (
            act_type == "CONSULT" and not {"person", "media"}.isdisjoint(heads) and text not in word_list("those_at_talks")
        )
        is_thing = act_type == "CONSULT" and lemma == "reach" and not heads  # "a parcel from X reached Lima"
        if source is None and not (is_private or is_thing):
            source = find_implied_source(scene, subject) or _loose_source(scene, subject, verb) or _forces_of_clause_before(scene, subject)
    elif not _may_act(scene, source, act_type, lemma):
        source = None
    return _with_companions(scene, source, subject, verb) if source is not None else None


def _is_faced(scene: Scene, subject: int) -> bool:
    """Whether a subject is told by whom it faces, so that the owner is somebody else: "Peru's guest, the Danish premier, promised"."""
    chunk = scene.chunks[subject]
    end = scene.sentence.lower[chunk.last]
    if not chunk.mentions or subject + 1 >= len(scene.chunks) or scene.chunks[subject + 1].kind != ",":
        return False
    owner = chunk.mentions[0]
    is_owned = owner.last + 1 < chunk.last and scene.sentence.lower[owner.last + 1] in GENITIVES and len(chunk.mentions) == 1
    return is_owned and owner.kind != "definite" and (end in word_list("facing") or end in word_list("near_parties"))


def _counts_people(scene: Scene, subject: int) -> bool:
    """Whether a subject only counts people told of before: "two of them flew home", "one of them"."""
    if subject + 1 >= len(scene.chunks):
        return False
    chunk, behind = scene.chunks[subject], scene.chunks[subject + 1]
    is_count = not chunk.mentions and scene.sentence.lower[chunk.last] in word_list("parts_of_many") - {"all", "both"}
    return is_count and behind.prep == "of" and scene.words_of(behind) == ["them"]


def _may_act(scene: Scene, source: Party, act_type: str, lemma: str) -> bool:
    mention = source.mentions[0]
    if act_type == "CONSULT" and mention.kind == "demonym" and not scene.is_alone:
        return False  # "five Americans landed in Doha"
    if act_type == "CONSULT" and mention.head == "police" and lemma in word_list("calls_at_doors"):
        return False  # "policemen called at the embassy"
    if (
        act_type == "CONSULT"
        and lemma in word_list("plain_motion")
        and mention.person is None
        and mention.kind not in ("official", "office")
        and not scene.chunks[source.chunk].titles
        and not ((lemma.endswith("_to") or lemma == "reach") and scene.chunks[source.chunk].text in word_list("travelling_bodies"))
    ):
        return False
    is_anybody = mention.kind == "demonym" and scene.sentence.lower[scene.chunks[source.chunk].first] != "the"
    if act_type == "CONSULT" and is_anybody and not scene.chunks[source.chunk].titles:
        return False  # "Malaysians travel without a visa"
    is_people = mention.kind == "demonym" and scene.sentence.lower[mention.first - 1] == "the"  # "the Peruvians sold them fish"
    if act_type == "COOPERATE" and lemma in word_list("trading_verbs") and mention.kind not in ("name", "pronoun") and not is_people:
        return False
    if mention.kind == "demonym" and lemma in word_list("private_doings") and not scene.is_alone:
        return False
    if lemma in word_list("invading_verbs") and act_type not in ("MOBILIZE", "CONSULT", "THREATEN") and mention.head not in FORCE_HEADS:
        return False
    if act_type == "ASSAULT" and lemma in word_list("impact_verbs"):
        return not word_list("projectiles").isdisjoint(scene.words_of(scene.chunks[source.chunk]))
    heads = scene.chunks[source.chunk].heads
    is_force = mention.head in FORCE_HEADS or bool(heads and heads[0] in FORCE_HEADS)
    is_force = is_force or any(other.kind == "force" for other in scene.chunks[source.chunk].mentions)  # "Iranian Revolutionary Guards"
    if (
        act_type in ("MOBILIZE", "AID")
        and lemma != "advance"
        and (lemma in word_list("manoeuvre_verbs") or lemma in word_list("trespassing_verbs"))
    ):
        return is_force
    if act_type not in ("REQUEST", "THREATEN", "COERCE", "CONSULT") and lemma in word_list("going_home") and not is_force:
        return _names_body(scene)
    is_specialist = act_type == "CONSULT" and _are_specialists(scene, source)
    is_nameless_kind = mention.kind == "adjective" and mention.head == "none" and not is_force and not is_specialist
    if is_nameless_kind and (not scene.is_alone or act_type not in PERSON_TYPES):
        return False
    if mention.kind == "adjective" and mention.head == "person" and not scene.is_alone and not is_specialist:
        return False
    if mention.head == "person" and mention.kind not in ("official", "pronoun", "definite") and act_type not in PERSON_TYPES:
        return mention.kind == "demonym"
    return True


def _are_specialists(scene: Scene, source: Party) -> bool:
    """Whether those who meet are a state's technical people, whom nobody calls officials: "Peruvian and Chilean hydrologists"."""
    return any(chunk.text in word_list("specialists") for chunk in members_of(scene.chunks, source.chunk))


def _listed_members(scene: Scene, subject: int, verb: int) -> Party | None:
    """The members that a list behind the subject names: "the northern members of NATO, X, Y and Z, met"."""
    chunks = scene.chunks
    name = subject + 3
    if name >= verb or chunks[subject].mentions or chunks[subject].text not in word_list("kinds_of_party"):
        return None
    is_list = chunks[subject + 1].prep == "of" and chunks[name - 1].kind == "," and chunks[name].group >= 0 and chunks[name].prep is None
    return party_of(chunks, name, acting=True) if is_list and chunks[verb - 1].kind == "," else None


def _issuer(scene: Scene, verb: int) -> Party | None:
    """The council whose resolution a text is, where a paragraph begins with what it does: "3. Urges both sides"."""
    issuer = scene.context.issuer if scene.context is not None else None
    chunk = scene.chunks[verb]
    if issuer is None or not chunk.is_finite or chunk.tense != "present" or not opens_paragraph(scene.sentence.lower, chunk.first):
        return None
    sentence, first = scene.sentence, chunk.first
    start, end, word = sentence.starts[first], sentence.ends[first], sentence.words[first]
    mention = Mention(
        (issuer,), "organisation", "government", sentence.number, first, first, start, end, word, None, "council that resolves"
    )
    return Party((issuer,), (mention,), verb)


def _represented(scene: Scene, subject: int, verb: int) -> Party | None:
    """The organisation for which somebody speaks: "Chile's envoy, on behalf of the Union, praised", "for the Union, X praised"."""
    chunks = scene.chunks
    for position in range(verb):
        chunk = chunks[position]
        if chunk.kind != "N" or not chunk.mentions or chunk.mentions[0].kind != "organisation" or position == subject:
            continue
        before = chunks[position - 1] if position else None
        speaks = before is not None and (before.text == "behalf" if chunk.prep == "of" else before.lemma() == "speak")
        opens = position == 0 and position + 1 < subject and chunks[1].kind == ","
        if (chunk.prep == "for" and (speaks or opens)) or (chunk.prep == "of" and speaks):
            return party_of(chunks, position, acting=True)
    return None


def _struck_by(scene: Scene, subject: int, verb: int) -> Party | None:
    """By whom a blow was struck that a noun tells with its victim: "the shelling of X by Y"; null where nobody is named so."""
    doers = (place for place in range(subject + 1, verb) if scene.chunks[place].prep == "by" and scene.chunks[place].mentions)
    doer = next(doers, None)
    return party_of(scene.chunks, doer, acting=True) if doer is not None else None


def _own_police(scene: Scene, subject: int, act_type: str) -> Party | None:
    """The country that an article is written from, where police without a name act there: "police arrested three Danes"."""
    chunk, home = scene.chunks[subject], scene.home
    behind = scene.chunks[subject + 1] if subject + 1 < len(scene.chunks) else None
    is_placed = behind is not None and behind.kind == "N" and behind.prep in ("in", "of", "at", "from") and bool(behind.mentions)
    if home is None or act_type != "COERCE" or chunk.mentions or chunk.prep is not None or is_placed:
        return None
    is_police = chunk.heads[:1] == ("police",) and not word_list("police_forces").isdisjoint(scene.words_of(chunk))
    return Party((home,), (), subject) if is_police else None


def _apposed(scene: Scene, subject: int, verb: int) -> Party | None:
    """Who the subject is by the name put behind it: "her host, Norway's prime minister, praised"."""
    chunks = scene.chunks
    dash = subject + 1
    if dash >= verb:
        return None
    if chunks[dash].kind == "R":  # "the three countries that drew it up - X, Y and Z - signed"
        dash = next((at for at in range(dash, verb) if chunks[at].kind == "," and chunks[at].text in DASHES), verb)
    name = dash + 1
    if name >= verb or chunks[subject].prep is not None or chunks[dash].kind != "," or chunks[name].kind != "N":
        return None
    if chunks[name].group >= 0 and chunks[name].prep is None and chunks[verb - 1].kind == ",":
        return party_of(chunks, name, acting=True)  # "three countries, X, Y and Z, signed"
    is_closed = chunks[verb - 1].kind == "," or verb == name + 1
    is_official = any(mention.kind in ("official", "office") for mention in chunks[name].mentions) or bool(chunks[name].titles)
    if not is_closed or chunks[name].prep is not None or not is_official:
        return None
    return party_of(chunks, name, acting=True)


def _forces_of_clause_before(scene: Scene, subject: int) -> Party | None:
    """Whose forces act behind "and" where they bear no name: "Norway closed the port and police arrested"."""
    chunks = scene.chunks
    chunk = chunks[subject]
    is_force = not chunk.mentions and bool(chunk.heads) and chunk.heads[0] in FORCE_HEADS and chunk.prep is None
    if not is_force or subject == 0 or chunks[subject - 1].kind != "C":
        return None
    before = next((position for position in range(subject - 2, -1, -1) if chunks[position].kind not in ("N", ",")), None)
    return find_actor(chunks, before) if before is not None and chunks[before].kind == "V" and chunks[before].is_finite else None


def _names_body(scene: Scene) -> bool:
    """Whether a sentence names an organisation that one may leave."""
    return any(mention.kind == "organisation" for chunk in scene.chunks for mention in chunk.mentions)


def _loose_source(scene: Scene, subject: int, verb: int) -> Party | None:
    """Source from what stands between subject and verb: "police in Japan", "the leader of the party in Turkey"."""
    chunk = scene.chunks[subject]
    if chunk.mentions and chunk.mentions[0].head in NO_PARTY | {"goods"}:
        return None
    if chunk.text in word_list("newsroom"):
        return None  # "reporters from Norway and Chile"
    is_citizen = "person" in chunk.heads and not scene.is_alone
    is_goods = bool(chunk.heads) and chunk.heads[0] == "goods"
    if is_citizen or is_goods or not word_list("international").isdisjoint(scene.words_of(chunk)):
        return None
    if scene.sentence.lower[chunk.first] in ("nobody", "none", "no", "neither"):
        return None
    for position in range(subject + 1, verb):
        other = scene.chunks[position]
        if other.kind == "V" and other.is_finite:
            break
        if other.prep == "in" and not chunk.heads:
            continue  # "the volcano in Iceland closed"
        if (
            other.prep in SOURCE_LINKS
            and other.mentions
            and (other.prep in OWNING or chunk.heads[:1] in ((), ("military",)) or "person" not in chunk.heads)
        ):
            party = party_of(scene.chunks, position, acting=False)
            if party is not None:
                return party
    if chunk.mentions and chunk.mentions[0].kind in ("city", "region") and chunk.heads:
        return party_of(scene.chunks, subject, acting=False)
    return None


def _with_companions(scene: Scene, source: Party, subject: int, verb: int) -> Party:
    """The source with those who act beside it: "Sweden, together with Norway,"."""
    for position in range(subject + 1, verb):
        chunk = scene.chunks[position]
        is_joined = chunk.prep == "by" and scene.chunks[position - 1].lemma() == "join" and scene.chunks[position - 1].is_passive
        is_joined = is_joined or _joins_in(scene.chunks, position, verb)
        if is_joined and chunk.mentions:
            party = party_of(scene.chunks, position, acting=True, exclude=frozenset(source.codes))
            if party is not None:
                return Party((*source.codes, *party.codes), source.mentions + party.mentions, source.chunk)
        if (
            chunk.prep in ("with", "alongside")
            and chunk.mentions
            and _is_companion(scene, chunk)
            and not _does_else(scene.chunks, position)
        ):
            party = party_of(scene.chunks, position, acting=True, exclude=frozenset(source.codes))
            if party is not None:
                return Party((*source.codes, *party.codes), source.mentions + party.mentions, source.chunk)
    return source


def _does_else(chunks: list[Chunk], position: int) -> bool:
    """Whether "with" tells what others do meanwhile: "voted, with X and Y abstaining, to"."""
    end = position + 1
    while end < len(chunks) and (chunks[end].kind == "C" or (chunks[end].group >= 0 and chunks[end].group == chunks[position].group)):
        end += 1
    return end < len(chunks) and chunks[end].kind == "V" and chunks[end].is_gerund


def _joins_in(chunks: list[Chunk], position: int, verb: int) -> bool:
    """Whether somebody is joined in an act: "joined X in condemning", "joined X and Y to sign"."""
    is_object = chunks[position - 1].kind == "V" and chunks[position - 1].lemma() == "join" and chunks[position].prep is None
    if is_object and chunks[verb].is_infinitive:  # "joined X and Y in Lima to sign"
        return all(chunk.kind in ("N", "C", ",") for chunk in chunks[position:verb])
    is_gerund = chunks[verb].is_gerund and chunks[verb].prep == "in"
    return is_object and is_gerund and all(chunk.kind in ("N", "C", ",") for chunk in chunks[position:verb])


def _is_companion(scene: Scene, chunk: Chunk) -> bool:
    return scene.sentence.lower[max(0, chunk.first - 2)] in word_list("companions")


def find_speaking_victim(chunks: list[Chunk], index: int, target: Party) -> Party | None:
    """Who says that he was attacked: what one side alleges of the other is an accusation, not an attack."""
    for position in range(index - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R"):
            return None
        if chunk.kind == "V" and chunk.is_finite:
            if not chunk.reports() and chunks[index - 1].kind == "C":
                index = position  # "says that they shot and hit two men"
                continue
            if not chunk.reports():
                return None
            party = find_actor(chunks, position)
            return party if party is not None and not set(party.codes).isdisjoint(target.codes) else None
    return None


def find_captor(chunks: list[Chunk], main: int, end: int) -> Party | None:
    """Who holds or frees people where the sentence says only where: "were released from captivity in Libya"."""
    for position in range(main + 1, end):
        chunk = chunks[position]
        if chunk.prep not in ("in", "from") or not chunk.mentions:
            continue
        owner = chunk.mentions[0].kind
        is_owned = owner == "pronoun" and chunk.text in word_list("own_ground")
        if owner in PLACES or is_owned or (owner in ("adjective", "pronoun") and chunk.text in word_list("jails")):
            return party_of(chunks, position, acting=False)
    return None


def find_agent(chunks: list[Chunk], main: int) -> Party | None:
    """Who acts in a passive: the phrase with "by" before the next finite verb."""
    for position in range(main + 1, len(chunks)):
        chunk = chunks[position]
        if chunk.kind == "V" and chunk.is_finite:
            break
        if chunk.kind == "N" and chunk.prep == "by":
            party = party_of(chunks, position, acting=True) or _from_home(chunks, position)
            is_nameless_force = not chunk.mentions and bool(chunk.heads) and chunk.heads[0] in FORCE_HEADS
            return find_ruler_of_place(chunks) if party is None and is_nameless_force else party
    return None


def find_owner(chunks: list[Chunk], index: int, links: frozenset[str]) -> Party | None:
    """Whose the thing is that a noun names: "a Japanese gift", or behind it "a gift from Japan"."""
    if chunks[index].mentions:
        return party_of(chunks, index, acting=True)
    behind = chunks[index + 1] if index + 1 < len(chunks) else None
    is_owner = behind is not None and behind.kind == "N" and behind.prep in links and bool(behind.mentions)
    return party_of(chunks, index + 1, acting=True) if is_owner else None


def _from_home(chunks: list[Chunk], position: int) -> Party | None:
    """The country that people who act for one come from or sit in: "by diplomats from Norway", "by officials in Oslo"."""
    chunk = chunks[position]
    if chunk.mentions or not (chunk.titles or (chunk.heads and chunk.heads[0] in STATE_HEADS) or chunk.acts):
        return None
    follower = chunks[position + 1] if position + 1 < len(chunks) else None
    is_home = follower is not None and follower.kind == "N" and bool(follower.mentions) and follower.prep in ("from", "in")
    return party_of(chunks, position + 1, acting=False) if is_home else None


def find_ruler_of_place(chunks: list[Chunk]) -> Party | None:
    """The country where police or troops without a name act: "in Asmara traders were arrested by the security police"."""
    for position, chunk in enumerate(chunks):
        if chunk.prep in ("in", "at") and chunk.mentions and chunk.mentions[0].kind in PLACES:
            return party_of(chunks, position, acting=False)
    return None
