"""Whether the object of a verb is an office-holder whom one meets by it: "saw the Syrian minister", "embraced the king", "expects him"."""

from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import SPOKEN_FOR
from entente.lexicon.wordlists import word_list

WHERE = frozenset({"in", "at", "on", "of", "from", "before", "for", "after"})


def is_guest(chunk: Chunk) -> bool:
    """Whether a chunk is an office-holder and nothing that is his: "welcomed the president", not "the president's remarks"."""
    if chunk.kind != "N" or chunk.prep is not None or any(act.classes[0].name != "diplomat" for act in chunk.acts):
        return False
    return any(mention.last == chunk.last and mention.kind in ("official", "office") for mention in chunk.mentions) or (
        (bool(chunk.titles) and chunk.titles[-1][1] == chunk.last) or chunk.text in word_list("counterparts")
    )


def has_guest_behind_place(chunks: list[Chunk], verb: int) -> bool:
    """Whether where somebody comes to stands between a verb and him: "welcomed to Lima the Chilean minister"."""
    if verb + 2 >= len(chunks) or chunks[verb].is_passive:
        return False
    place, guest = chunks[verb + 1], chunks[verb + 2]
    return place.kind == "N" and place.prep == "to" and bool(place.mentions) and is_guest(guest)


def may_be_guest(following: Chunk | None) -> bool:
    """Whether what is received or hosted may be a person in office or a delegation; nothing behind the verb leaves it open."""
    if following is None or following.kind != "N" or following.prep is not None:
        return True
    named = any(mention.kind in SPOKEN_FOR for mention in following.mentions)
    return (
        following.is_pronoun
        or named
        or bool(following.titles)
        or bool(following.heads and following.heads[0] in ("government", "military"))
    )


def is_seen_in_person(chunks: list[Chunk], position: int) -> bool:
    """Whether "see" tells a meeting: its object is an office-holder or "each other", and it says not as what he is seen."""
    behind = chunks[position + 1] if position + 1 < len(chunks) else None
    is_both = chunks[position].head < 0 and behind is not None and behind.prep == "of" and behind.is_pronoun  # "both of them"
    if is_both or (chunks[position].is_pronoun and chunks[position].text in word_list("people_seen")):
        behind = chunks[position + 1 + is_both] if position + 1 + is_both < len(chunks) else None
        return behind is not None and (behind.is_time or behind.text == "there" or behind.prep in ("in", "at"))
    is_view = behind is not None and (behind.prep == "as" or behind.kind in ("V", "H"))
    people = chunks[position]
    is_people = people.is_bare(("demonym",)) and people.last == people.first + 1  # "saw the Syrians"
    is_side = people.text in word_list("facing") or is_people
    return not is_view and (is_side or is_guest(people) or people.text == "other")


def is_met_in_person(chunks: list[Chunk], position: int, end: int) -> bool:
    """Whether the object of a verb is an office-holder and only place or time follows: "embraced the king in Lima", "expects him"."""
    if position >= end or not is_guest(chunks[position]):
        return False
    behind = (chunk for chunk in chunks[position + 1 : end] if chunk.kind != ";")
    return all(chunk.kind == "N" and (chunk.is_time or chunk.prep in WHERE) for chunk in behind)
