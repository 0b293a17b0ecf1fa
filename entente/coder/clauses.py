"""Who does it, to whom: subject of a verb group, the stretch of chunks it governs, and parties named together."""

from dataclasses import dataclass

from entente.coder.analysis import Mention
from entente.coder.parse import Chunk

SKIPPED_HEADS = frozenset({"media", "team"})
NEVER_ACTS = frozenset({"media", "team", "company", "goods", "compound"})
OWNED_ACTS = frozenset({"proposal", "demand", "refusal", "threat", "permission"})
WEAK_HEADS = frozenset({"compound", "led"})
TITLE_PREPOSITIONS = frozenset({"of", "for", "to", "in", "from", "at"})


@dataclass(frozen=True, slots=True)
class Party:
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
        left = index - 1
        if chunks[left].kind == ",":
            left -= 1
        right = index + 1
        if left < 0 or chunks[left].kind != "N" or chunks[right].kind != "N":
            continue
        before, after = chunks[left], chunks[right]
        if after.prep is not None and after.prep != before.prep:
            continue
        if not _is_party(before) or not _is_party(after) or _opens_clause(chunks, left, right):
            continue
        members = [right, left]
        position = left
        while position >= 2 and chunks[position - 1].kind == "," and chunks[position - 2].kind == "N" and chunks[position].prep is None and _is_party(chunks[position - 2]):
            position -= 2
            members.append(position)
        group += 1
        for member in members:
            if chunks[member].group >= 0 and chunks[member].group != group:
                old = chunks[member].group
                for other in chunks:
                    if other.group == old:
                        other.group = group
            chunks[member].group = group
        first = min(members)
        for member in members:
            if chunks[member].prep is None:
                chunks[member].prep = chunks[first].prep
            _share_head(chunks[member], after)


def _share_head(member: Chunk, last: Chunk) -> None:
    """An adjective in a list takes the noun of the last member: "Japanese and Australian armies"."""
    if member is last or not member.mentions or not last.mentions:
        return
    mention = member.mentions[-1]
    if mention.kind == "adjective" and mention.head == "person" and mention.last == member.last:
        mention.head = last.mentions[0].head


def _is_party(chunk: Chunk) -> bool:
    return bool(chunk.mentions) or bool(chunk.heads and chunk.heads[0] in ("government", "military", "police"))


def _opens_clause(chunks: list[Chunk], left: int, right: int) -> bool:
    """Whether the chunk after "and" is the subject of a new clause: "X condemned Y and Z called for talks"."""
    follower = right + 1
    if follower >= len(chunks) or chunks[follower].kind != "V" or not chunks[follower].is_finite:
        return False
    for index in range(left - 1, -1, -1):
        if chunks[index].kind == "V" and chunks[index].is_finite:
            return True
        if chunks[index].kind in (";", "S", "H"):
            return False
    return False


def party_of(chunks: list[Chunk], index: int, *, acting: bool, exclude: frozenset[str] = frozenset(), places: bool = True) -> Party | None:
    """The countries that a noun chunk stands for, with those listed beside it; null where it names none.

    `acting`: as one who acts, so that cities, companies, goods and reporting media do not count.
    `places`: whether a phrase such as "in X" behind the chunk may name the party.
    """
    chunk = chunks[index]
    members = [i for i, other in enumerate(chunks) if other.group == chunk.group] if chunk.group >= 0 else [index]
    codes: list[str] = []
    mentions: list[Mention] = []
    owned = [mention for member in members for mention in _own(chunks, member, acting, places)]
    if any(mention.kind != "region" for mention in owned):
        owned = [mention for mention in owned if mention.kind != "region"]
    for mention in owned:
        for code in mention.codes:
            if code not in codes and code not in exclude:
                codes.append(code)
                mentions.append(mention)
    return Party(tuple(codes), tuple(mentions), index) if codes else None


def _own(chunks: list[Chunk], index: int, acting: bool, places: bool = True) -> list[Mention]:
    """The mentions by which one chunk acts or is acted upon."""
    chunk = chunks[index]
    usable = [mention for mention in chunk.mentions if mention.codes and (not acting or mention.head not in NEVER_ACTS) and mention.head != "team"]
    if acting:
        usable = [m for m in usable if m.kind not in ("city",) and not (m.kind == "region" and m.head == "place" and chunk.prep is not None)] or []
    strong = [mention for mention in usable if mention.head not in WEAK_HEADS]
    usable = strong or usable
    if usable:
        persons = [mention for mention in usable if mention.kind == "official"]
        first = usable[0]
        if persons and first.kind != "official" and persons[0].codes != first.codes and acting and chunk.heads:
            return [first]
        if len(usable) > 1 and not _joined(chunk, usable):
            return [first] if acting else usable[:1] if first.kind != "pronoun" else usable[1:2]
        return usable
    follower = index + 1
    if follower < len(chunks) and chunks[follower].kind == "N" and chunks[follower].prep in TITLE_PREPOSITIONS and not chunks[follower].is_time:
        if chunks[follower].prep == "of" or (not acting and (places or chunks[follower].prep not in ("in", "at", "from"))):
            members = [other for other in chunks if other.group == chunks[follower].group] if chunks[follower].group >= 0 else [chunks[follower]]
            attached = [next(m for m in other.mentions if m.codes) for other in members if any(m.codes and m.head not in SKIPPED_HEADS for m in other.mentions)]
            if attached:
                return attached
            if chunks[follower].prep == "of" and follower + 1 < len(chunks):
                return _own(chunks, follower, acting, places)
    return []


def _joined(chunk: Chunk, mentions: list[Mention]) -> bool:
    """Whether several mentions in one chunk stand side by side: "US-China", one hyphen apart."""
    return all(later.first - earlier.last == 2 for earlier, later in zip(mentions, mentions[1:], strict=False))


def find_subject(chunks: list[Chunk], index: int, depth: int = 0) -> int | None:
    """Number of the noun chunk that is the subject of the verb group `index`; null where none is in reach."""
    if depth > 4:
        return None
    group = chunks[index]
    if group.is_infinitive or (group.is_gerund and group.prep is not None):
        owner = chunks[index - 1] if index else None
        if group.is_infinitive and owner is not None and owner.kind == "N" and owner.mentions and any(c.name in OWNED_ACTS for _, _, _, classes in owner.acts for c in classes):
            return index - 1  # "Trump's decision to recognise"
        governor = _verb_before(chunks, index)
        if governor is None:
            return _following_subject(chunks, index)
        if group.is_infinitive and chunks[governor].verb is not None and _has_object_control(chunks[governor]):
            between = [i for i in range(governor + 1, index) if chunks[i].kind == "N" and chunks[i].prep is None and not chunks[i].is_time]
            if between:
                return between[0]
        return find_subject(chunks, governor, depth + 1)
    if group.is_gerund and not group.is_finite:
        before = index - 1
        if before >= 0 and chunks[before].kind == ",":
            governor = _verb_before(chunks, index)
            return find_subject(chunks, governor, depth + 1) if governor is not None else _following_subject(chunks, index)
        if before >= 0 and chunks[before].kind == "N" and not chunks[before].mentions and any(c.name in ("proposal", "agreement", "letter", "information") for _, _, _, classes in chunks[before].acts for c in classes):
            governor = _verb_before(chunks, index)
            return find_subject(chunks, governor, depth + 1) if governor is not None else None  # "released a statement criticising"
        return before if before >= 0 and chunks[before].kind == "N" else None
    if group.is_passive and not group.is_finite:
        return index - 1 if index > 0 and chunks[index - 1].kind == "N" else None
    before = index - 1
    while before > 0 and chunks[before].kind == "N" and chunks[before].is_time:
        before -= 1
    if group.is_finite and before > 0 and chunks[before].kind == "C":
        governor = _verb_before(chunks, before)
        if governor is not None and chunks[governor].is_finite:
            opener = _relative_before(chunks, governor)
            while opener is not None and (earlier := _verb_before(chunks, opener)) is not None:
                governor = earlier
                opener = _relative_before(chunks, governor)
            if chunks[before - 1].kind == ",":
                governor = _reporting_verb_over(chunks, governor)
            return find_subject(chunks, governor, depth + 1)
    collected: list[int] = []
    last_bracket = index
    comma_before_verb = index > 0 and chunks[index - 1].kind in (",", ")")
    position = index - 1
    last_segment: list[int] = []
    in_last_segment = True
    while position >= 0:
        chunk = chunks[position]
        if chunk.kind == "N":
            if not chunk.is_time:
                collected.append(position)
                if in_last_segment:
                    last_segment.append(position)
        elif chunk.kind == ")":
            last_bracket = position
            while position > 0 and chunks[position].kind != "(":
                position -= 1
            if collected and any(chunks[i].prep is None for i in collected) and (chunks[collected[0]].mentions or last_bracket - position > 2):
                break
        elif chunk.kind == "," and collected:
            in_last_segment = False
        elif chunk.kind == "R":
            if not any(chunks[i].prep is None for i in collected) or chunk.text in ("whose",):
                antecedent = position - 1
                while antecedent >= 0 and chunks[antecedent].kind in (",", ")"):
                    antecedent -= 1
                if antecedent >= 0 and chunks[antecedent].kind == "N":
                    return _start_of_phrase(chunks, antecedent)
                return None
            break
        elif chunk.kind in ("S", "H", ";"):
            break
        elif chunk.kind == "V" and chunk.is_finite:
            opener = _relative_before(chunks, position)
            if opener is not None:
                collected.clear()
                last_segment.clear()
                in_last_segment = True
                comma_before_verb = True
                position = opener - 1
                continue
            if any(chunks[i].prep is None for i in collected) and not (index > 0 and chunks[index - 1].kind == ","):
                break
            return find_subject(chunks, position, depth + 1)  # also "accused X of Y, cancelled Z and warned of W"
        position -= 1
    pool = collected if comma_before_verb else (last_segment or collected)
    bare = [i for i in pool if chunks[i].prep is None]
    if not bare and pool is not collected:
        bare = [i for i in collected if chunks[i].prep is None]
    if bare:
        leftmost = min(bare)
        if chunks[leftmost].group >= 0:
            leftmost = min(i for i, other in enumerate(chunks) if other.group == chunks[leftmost].group)
        return leftmost
    return None


def _has_object_control(governor: Chunk) -> bool:
    verb = governor.verb
    return verb is not None and any(c.name in ("demand", "encourage", "allow", "force", "want", "threaten", "help", "announce", "support", "begin", "call") for c in verb.classes) and not governor.is_passive


def _verb_before(chunks: list[Chunk], index: int) -> int | None:
    for position in range(index - 1, -1, -1):
        if chunks[position].kind == "V":
            return position
        if chunks[position].kind in (";",):
            return None
    return None


def _following_subject(chunks: list[Chunk], index: int) -> int | None:
    """Subject of an opening participle or infinitive: the first noun chunk after the next comma."""
    seen_comma = False
    for position in range(index + 1, len(chunks)):
        if chunks[position].kind == ",":
            seen_comma = True
        elif seen_comma and chunks[position].kind == "N" and chunks[position].prep is None and not chunks[position].is_time:
            return position
    return None


def _relative_before(chunks: list[Chunk], index: int) -> int | None:
    """The relative pronoun whose clause the finite verb `index` belongs to, if any."""
    for position in range(index - 1, max(-1, index - 6), -1):
        kind = chunks[position].kind
        if kind == "R":
            return position
        if kind in (";", "S", "H") or (kind == "V" and chunks[position].is_finite):
            return None
    return None


def relative_antecedent(chunks: list[Chunk], index: int) -> int | None:
    """The noun chunk that is acted upon in an object relative clause: "a trawler which the coast guard seized"."""
    if index < 2 or chunks[index - 1].kind != "N" or chunks[index - 1].prep is not None:
        return None
    opener = index - 2
    while opener >= 0 and chunks[opener].kind == "N" and chunks[opener].prep is not None:
        opener -= 1
    if opener < 1 or chunks[opener].kind not in ("R", "H") or chunks[opener - 1].kind != "N":
        return None
    return _start_of_phrase(chunks, opener - 1)


def _reporting_verb_over(chunks: list[Chunk], index: int) -> int:
    """The verb of saying whose clause a finite verb stands in, else the verb itself: behind ", but" the speaker is subject again."""
    for position in range(index - 1, -1, -1):
        chunk = chunks[position]
        if chunk.kind in (";", "S"):
            return index
        if chunk.kind == "V" and chunk.is_finite:
            says = chunk.verb is not None and any(c.control == "report" for c in chunk.verb.classes)
            return position if says else index
    return index


def relative_object(chunks: list[Chunk], index: int) -> int | None:
    """The noun chunk that an object relative clause is about: "the case which Peru brought"; null where `index` stands in none."""
    subject: int | None = None
    for position in range(index - 1, max(-1, index - 5), -1):
        chunk = chunks[position]
        if chunk.kind == "N" and chunk.prep is None:
            subject = position
        elif chunk.kind in ("R", "H"):
            antecedent = position - 1
            if subject is not None and antecedent >= 0 and chunks[antecedent].kind == "N" and chunks[antecedent].acts:
                return antecedent
            return None
        elif chunk.kind not in ("N", "A"):
            return None
    return None


def _start_of_phrase(chunks: list[Chunk], index: int) -> int:
    """The head noun chunk of a phrase that ends at `index`: back over its prepositional attachments."""
    position = index
    while position > 0 and chunks[position].prep in ("of", "for", "to") and chunks[position - 1].kind == "N":
        position -= 1
    return position


def region_after(chunks: list[Chunk], index: int) -> int:
    """End (exclusive) of the chunks that the verb group `index` governs, with the infinitives and gerunds it controls."""
    position = index + 1
    while position < len(chunks):
        chunk = chunks[position]
        if chunk.kind in (";", "S", "R"):
            return position
        if chunk.kind == "H":
            return position
        if chunk.kind == "V" and not chunk.is_infinitive and not (chunk.is_gerund and chunk.prep is not None) and not (chunk.is_passive and not chunk.is_finite):
            if chunk.is_finite:
                start = position
                while start > index + 1 and chunks[start - 1].kind == "N" and chunks[start - 1].prep is None:
                    start -= 1
                if chunks[start - 1].kind in (",", "C", '"'):
                    start -= 1
                return max(start, index + 1)
            return position
        position += 1
    return position
