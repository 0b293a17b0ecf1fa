"""Which countries a noun chunk stands for, alone or with those listed beside it."""

from itertools import pairwise
from typing import NamedTuple

from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.clause_starts import behind_time, closes_opening, closes_participle, opens_main_clause, says_clause_of
from entente.coder.grammar.kinds import STATE_HEADS
from entente.lexicon.wordlists import word_list

NO_PARTY = frozenset({"media", "team", "document", "excepted"})
HUNG_ON = frozenset({"of", "on", "in", "at", "with", "from", "by", "to", "for", "against"})  # behind what opens a clause
OPENING = frozenset(
    {"in", "at", "on", "under", "during", "after", "before", "despite", "amid", "with", "without", "through", "following", "since"}
)
NEVER_ACTS = frozenset({"media", "team", "company", "goods", "compound", "document", "excepted"})
WEAK_HEADS = frozenset({"compound", "led"})
ATTACHING = frozenset({"of", "for", "to", "in", "from", "at"})  # prepositions behind a noun that may name its country
PLACING = frozenset({"in", "at", "from"})
SPACED_HYPHEN = 3  # characters of a hyphen with a space on either side
INSERTED = 6  # chunks from a subject's name to the comma that ends what is put in behind it
ADJECTIVES = frozenset({"adjective"})  # which want the noun of the next member of a list


class Party(NamedTuple):
    """Countries or organisations that take one side of an act, and the mentions that name them."""

    codes: tuple[str, ...]
    mentions: tuple[Mention, ...]
    chunk: int


def group_coordinated(chunks: list[Chunk]) -> None:
    """Gives noun chunks that are listed together ("X, Y and Z") one group number."""
    group = 0
    for index, chunk in enumerate(chunks):
        if chunk.kind != "C" or chunk.text not in ("and", "or", "&", "nor") or index == 0 or index + 1 >= len(chunks):
            continue
        right = index + 1
        left = index - 2 if chunks[index - 1].kind == "," else index - 1
        if left > 0 and chunks[left].is_time and chunks[right].kind == "N" and chunks[right].prep is not None:
            left -= 1  # "from Peru in 2015 and from Chile last year"
        left = _level_with(chunks, left, right)
        if left >= 0 and _are_people_of(chunks, left, right):
            group += 1
            _join_members(chunks, _countries_of_people(chunks, left, right), group)
            continue
        is_open_list = left >= 2 and chunks[left - 1].kind == "," and _names_others(chunks[right])
        if left < 0 or not (is_open_list or _are_listed(chunks, left, right)):
            continue
        members = [left] if is_open_list else [right, left]
        position = left
        while position >= 2 and chunks[position - 1].kind == "," and chunks[position].prep is None and _is_party(chunks[position - 2]):
            if _is_fronted(chunks, position - 2, right) or _has_sum(chunks[position]) != _has_sum(chunks[position - 2]):
                break  # "in Lima, Norwegian and Spanish negotiators agreed"
            if closes_opening(chunks, position - 1) or (_has_verb_behind(chunks, right) and closes_participle(chunks, position - 1)):
                break  # "as it attacked Lima, Norway and Spain protested", "having attacked Lima, Norway and Spain left"
            position -= 2
            members.append(position)
        group += 1
        _join_members(chunks, members, group)


def _is_fronted(chunks: list[Chunk], position: int, right: int) -> bool:
    """Whether a prepositional phrase opens the clause whose subject ends at `right`, and is no member of its list."""
    before = chunks[position - 1] if position else None
    if before is not None and chunks[position].prep == "of" and before.text in ("members", "founders"):
        return True  # "the members of NATO, X, Y and Z"
    is_behind_noun = before is not None and before.kind == "N" and not (_opens_meeting(chunks, position) or _opens_place(chunks, position))
    if chunks[position].prep is None or is_behind_noun:
        return False
    return _has_verb_behind(chunks, right) and not any(chunk.kind == "V" and chunk.is_finite for chunk in chunks[:position])


def _opens_place(chunks: list[Chunk], position: int) -> bool:
    """Whether a phrase hangs on another that opens its clause: "At a pavilion of the fair, X and Y signed", "Thanks to Z, X and Y"."""
    while position > 0 and chunks[position].prep in HUNG_ON and chunks[position - 1].kind == "N":
        position -= 1
    is_opener = chunks[position].prep in OPENING or (position == 0 and chunks[0].text == "thanks")
    return is_opener and (position == 0 or chunks[position - 1].kind == ",")


def _opens_meeting(chunks: list[Chunk], position: int) -> bool:
    """Whether a sentence begins with "Meeting in Lima,", read as a noun and its place."""
    return position == 1 and bool(chunks[0].acts) and chunks[1].prep in ("in", "at", "on")


def _names_others(chunk: Chunk) -> bool:
    """Whether a noun chunk closes a list without a name: "X, Y and others", "X, Y and several other states"."""
    return chunk.kind == "N" and not chunk.mentions and chunk.prep is None and chunk.text in word_list("list_closers")


def _are_people_of(chunks: list[Chunk], left: int, right: int) -> bool:
    """Whether people whom only "of" gives a country stand on both sides of "and": "Juan Sol of Spain and Pia Luz of Peru"."""
    return left > 0 and right + 1 < len(chunks) and _is_person_of(chunks, left - 1) and _is_person_of(chunks, right)


def _is_person_of(chunks: list[Chunk], position: int) -> bool:
    person, country = chunks[position], chunks[position + 1]
    is_nameless = person.kind == "N" and not (person.mentions or person.acts or person.heads or person.titles or person.is_time)
    return is_nameless and country.kind == "N" and country.prep == "of" and bool(country.mentions)


def _countries_of_people(chunks: list[Chunk], left: int, right: int) -> list[int]:
    """Numbers of the chunks that name the countries of people listed, the last first."""
    members = [right + 1, left]
    position = left - 1  # the person
    while position >= 3 and chunks[position - 1].kind == "," and _is_person_of(chunks, position - 3):
        members.append(position - 2)
        position -= 3
    return members


def _level_with(chunks: list[Chunk], left: int, right: int) -> int:
    """The member of a list that stands on one level with the last: in "the king of X and the emir of Y" the king, not X."""
    other = chunks[right]
    if (
        left > 2
        and chunks[right - 2].kind == ","
        and _explains_official(chunks, left)
        and any(m.kind == "official" for m in other.mentions)
    ):
        return left - 3
    if left <= 0 or chunks[left].prep != "of" or other.kind != "N" or other.prep is not None or chunks[left - 1].kind != "N":
        return left
    return left - 1 if other.names_holder() and chunks[left - 1].names_holder() else left


def _explains_official(chunks: list[Chunk], place: int) -> bool:
    """Whether a chunk ends what explains a name before: "Juan Sol, the head of Peruvian customs, and his colleague"."""
    named, comma, office = chunks[place - 3 : place]
    is_office = office.kind == "N" and office.prep is None and not office.mentions and chunks[place].prep in ("of", "for")
    return is_office and comma.kind == "," and named.kind == "N" and any(mention.kind == "official" for mention in named.mentions)


def _are_listed(chunks: list[Chunk], left: int, right: int) -> bool:
    before, after = chunks[left], chunks[right]
    if before.kind != "N" or after.kind != "N":
        return False
    is_of_verb = before.prep is None and left > 0 and chunks[left - 1].lemma().endswith(f"_{after.prep}")  # "appealed to X and to Y"
    if after.prep is not None and after.prep != before.prep and not is_of_verb:
        return False
    is_level = _has_sum(before) == _has_sum(after) or (not _has_sum(before) and left > 0 and chunks[left - 1].kind == "V")
    return _is_party(before) and _is_party(after) and is_level and not _opens_clause(chunks, left, right)  # "gave X and Y $20 million"


def _join_members(chunks: list[Chunk], members: list[int], group: int) -> None:
    first = min(members)
    for member in members:
        chunk = chunks[member]
        if chunk.group >= 0 and chunk.group != group:
            old = chunk.group
            for other in chunks:
                if other.group == old:
                    other.group = group
        chunk.group = group
        if chunk.prep is None:
            chunk.prep = chunks[first].prep
        _share_head(chunk, chunks[members[0]])


def _share_head(member: Chunk, last: Chunk) -> None:
    """An adjective in a list takes the noun of the last member: "Japanese and Australian armies"."""
    if member is last or not member.mentions or not last.mentions:
        return
    mention = member.mentions[-1]
    if mention.kind == "adjective" and mention.head == "person" and mention.last == member.last:
        mention.head = last.mentions[0].head


def _has_sum(chunk: Chunk) -> bool:
    """Whether a name and a sum of money stand in one chunk: "Norway $3 million", behind which a mere name is on no list with it."""
    return chunk.has_currency and bool(chunk.mentions) and chunk.mentions[0].first == chunk.first and chunk.mentions[-1].last < chunk.last


def _is_party(chunk: Chunk) -> bool:
    return chunk.kind == "N" and (bool(chunk.mentions) or bool(chunk.heads and chunk.heads[0] in STATE_HEADS))


def _has_verb_behind(chunks: list[Chunk], right: int) -> bool:
    """Whether a finite verb follows a list, or the name of its last member between commas: "and his colleague, Ana Ruiz, left"."""
    follower = right + 1
    if follower + 2 < len(chunks) and chunks[follower].kind == "," and chunks[follower + 2].kind == ",":
        follower += 3
    return follower < len(chunks) and chunks[follower].kind == "V" and chunks[follower].is_finite


def _opens_clause(chunks: list[Chunk], left: int, right: int) -> bool:
    """Whether the chunk after "and" is the subject of a new clause: "X condemned Y and Z called for talks"."""
    if chunks[left + 1].text in ("or", "nor") or (chunks[left].prep == "between" and chunks[left].group < 0):
        return False  # "nobody in X or Y had to ask", "the truce that Z brokered between X and Y holds"
    if chunks[left].is_bare(ADJECTIVES) and chunks[right].mentions and chunks[right].mentions[0].kind == "adjective":
        return False  # "on Chilean and Peruvian steel was illegal"
    follower = right + 1
    if follower < len(chunks) and chunks[follower].kind == ",":
        closing = next((at for at in range(follower + 2, min(follower + INSERTED, len(chunks))) if chunks[at].kind == ","), None)
        follower = closing + 1 if closing is not None else follower  # "and the minister, X, said", "and Peru, as ever, left"
    if follower >= len(chunks) or chunks[follower].kind != "V" or not chunks[follower].is_finite:
        return False
    for index in range(left - 1, -1, -1):
        if chunks[index].kind == "V" and chunks[index].is_finite:
            is_next = index == left - 1 or (index == left - 2 and _heads_list(chunks, left))
            is_told = chunks[index].reports() and (is_next or says_clause_of(chunks, index))
            return not is_told  # "said presidents X and Y would meet"
        if chunks[index].kind in (";", "S", "H"):
            return False
        is_start = chunks[index].kind == "R" or (chunks[index].kind == "C" and opens_main_clause(chunks, index))
        if is_start and _is_plain_list(chunks[behind_time(chunks, index + 1) : left]):
            return False
        if chunks[index].kind == "," and closes_opening(chunks, index):
            return False
    return False


def _heads_list(chunks: list[Chunk], left: int) -> bool:
    """Whether a noun in the plural stands before a name behind "of": "the ministers of X" of "the ministers of X and Y"."""
    head = chunks[left - 1]
    return chunks[left].prep == "of" and head.kind == "N" and head.prep is None and head.text in word_list("pair_heads")


def _is_plain_list(chunks: list[Chunk]) -> bool:
    """Whether there are only list members without prepositions: "which X, Y and Z signed"."""
    return all(chunk.kind == "," or (chunk.kind == "N" and chunk.prep is None) for chunk in chunks)


def members_of(chunks: list[Chunk], index: int) -> list[Chunk]:
    """The chunks listed together with a noun chunk, itself included."""
    group = chunks[index].group
    return [other for other in chunks if other.group == group] if group >= 0 else [chunks[index]]


def party_of(chunks: list[Chunk], index: int, *, acting: bool, exclude: frozenset[str] = frozenset(), places: bool = True) -> Party | None:
    """The countries that a noun chunk stands for, with those listed beside it; null where it names none.

    `acting`: as one who acts, so that cities, companies, goods and reporting media do not count.
    `places`: whether a phrase such as "in X" behind the chunk may name the party.
    """
    group = chunks[index].group
    members = [i for i, other in enumerate(chunks) if other.group == group] if group >= 0 else (index,)
    owned = [mention for member in members for mention in _own(chunks, member, acting, places)]
    if not owned:
        return None
    if any(mention.kind != "region" for mention in owned):
        owned = [mention for mention in owned if mention.kind != "region"]
    codes: list[str] = []
    mentions: list[Mention] = []
    for mention in owned:
        for code in mention.codes:
            if code not in codes and code not in exclude:
                codes.append(code)
                mentions.append(mention)
    return Party(tuple(codes), tuple(mentions), index) if codes else None


def party_in_any_part(chunks: list[Chunk], index: int, exclude: frozenset[str] = frozenset()) -> Party | None:
    """Whom a noun chunk names as one who acts, else as one acted upon."""
    return party_of(chunks, index, acting=True, exclude=exclude) or party_of(chunks, index, acting=False, exclude=exclude)


def _own(chunks: list[Chunk], index: int, acting: bool, places: bool) -> list[Mention]:
    """The mentions by which one chunk acts or is acted upon."""
    chunk = chunks[index]
    usable = _usable(chunk, acting)
    if not usable:
        return _attached(chunks, index, acting, places)
    first = usable[0]
    if len(usable) == 1:
        return usable
    official = next((mention for mention in usable if mention.kind == "official"), None)
    if official is not None and first.kind != "official" and official.codes != first.codes and acting and chunk.heads:
        return [first]
    if _are_hyphenated(usable):
        return usable
    return usable[1:2] if first.kind == "pronoun" and (not acting or not chunk.is_pronoun) else [first]


def _usable(chunk: Chunk, acting: bool) -> list[Mention]:
    """The mentions of a chunk that may be a party, the plain ones before those in compounds ("Saudi-led")."""
    usable: list[Mention] = []
    for mention in chunk.mentions:
        if not mention.codes or mention.head in ("team", "document", "excepted"):
            continue
        if mention.kind == "organisation" and chunk.text == "member" and mention.last < chunk.last:
            continue  # "sanctions against the OPEC member" are not against OPEC
        if acting:
            if mention.kind == "pronoun" and mention.last < chunk.last and not chunk.acts and not STATE_HEADS.intersection(chunk.heads):
                continue  # "their association", "its lawyers"
            if mention.head in NEVER_ACTS or mention.kind == "city":
                continue
            if mention.kind == "region" and mention.head == "place" and chunk.prep is not None:
                continue
        elif _is_only_backer(mention, chunk):
            continue
        usable.append(mention)
    return [mention for mention in usable if mention.head not in WEAK_HEADS] or usable


def _attached(chunks: list[Chunk], index: int, acting: bool, places: bool) -> list[Mention]:
    """The mentions of the phrase behind a chunk that names none: "the government of X"."""
    follower = index + 1
    if follower >= len(chunks):
        return []
    phrase = chunks[follower]
    if phrase.kind != "N" or phrase.prep not in ATTACHING or phrase.is_time:
        return []
    if phrase.prep == "in" and phrase.text in word_list("on_behalf"):
        return []  # "closed the border in support of Y"
    if phrase.prep != "of" and (acting or not (places or phrase.prep not in PLACING)):
        return []
    attached = [mention for other in members_of(chunks, follower) for mention in _named_by(chunks, other)]
    if attached:
        return attached
    return _own(chunks, follower, acting, places) if phrase.prep == "of" and follower + 1 < len(chunks) else []


def _named_by(chunks: list[Chunk], member: Chunk) -> list[Mention]:
    """The first mention of a member of a list, or those of the phrase behind it: "the king of Peru", "the leaders of Peru and Chile"."""
    if member.mentions:
        return [mention] if (mention := _first_named(member)) is not None else []
    behind = next((i + 1 for i, chunk in enumerate(chunks[:-1]) if chunk is member), None)
    if behind is None or chunks[behind].kind != "N" or chunks[behind].prep != "of":
        return []
    return [mention for chunk in members_of(chunks, behind) if (mention := _first_named(chunk)) is not None]


def _first_named(chunk: Chunk) -> Mention | None:
    """The first mention of a chunk that is a party in some way."""
    if not any(mention.codes and mention.head not in NO_PARTY for mention in chunk.mentions):
        return None
    return next((mention for mention in chunk.mentions if mention.codes and not _is_only_backer(mention, chunk)), None)


def _is_only_backer(mention: Mention, chunk: Chunk) -> bool:
    """Whether a country is only behind those whom a chunk names: "an Iran-backed militia" is not Iran; a ship flies its flag."""
    is_force = bool(chunk.heads) and chunk.heads[0] in ("military", "person")
    return mention.head == "compound" and is_force and chunk.text not in word_list("flagged_craft")


def _are_hyphenated(mentions: list[Mention]) -> bool:
    """Whether several mentions in one chunk stand side by side, "US-China", one hyphen apart, and no noun: "its neighbour Norway"."""
    return all(later.first - earlier.last == 2 and later.start - earlier.end <= SPACED_HYPHEN for earlier, later in pairwise(mentions))
