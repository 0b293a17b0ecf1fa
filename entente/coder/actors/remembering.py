"""What a sentence leaves behind for the next: subjects, pairs and groups that "they" and "the two sides" will mean."""

from entente.coder.actors.coreference import resolve
from entente.coder.actors.discourse import Discourse
from entente.coder.actors.parties import party_of
from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import FIRM_HEADS, PLACES
from entente.lexicon.wordlists import word_list

OFFICE_OWNERS = frozenset({"office", "name", "adjective", "capital", "metonym"})
NOT_IN_PAIR = frozenset({"city", "region", "organisation", "capital"})
PLURAL_ENDINGS = ("s", "ese", "men", "ch", "sh")  # of "the Chileans", "the Chinese", "the French", "the British"
OWNED_HEADS = (("government",), ("military",), ("police",))


def remember_mention(discourse: Discourse, chunks: list[Chunk], position: int, mention: Mention, *, is_behind_verb: bool) -> None:
    """Notes a mention of the noun chunk at `position`: subject of the sentence, or what is said of it behind a verb."""
    discourse.note(mention)
    chunk = chunks[position]
    if mention.kind != "pronoun" and len(mention.codes) == 1 and (mention.kind == "group" or _is_plural(chunk, mention)):
        discourse.crowds_here.append(mention.codes[0])
    if not is_behind_verb and discourse.subject_person is None and mention.person is not None and mention.codes[0] == discourse.subject:
        discourse.subject_person, discourse.subject_is_person = mention.person, True  # "Chile's minister, Ana Reyes, …"
    if is_behind_verb and discourse.subject is not None and mention.codes[0] != discourse.subject:
        discourse.last_object = mention.codes
    is_bare = chunk.prep is None or (not is_behind_verb and discourse.subject is None and _owns_subject(chunks, position))
    if is_bare and len(mention.codes) == 1 and (discourse.subject is None or _is_active_subject(chunks, position)):
        before = discourse.subject or discourse.previous_subject
        discourse.owner_beside_crowd = before if _is_crowd(chunk, mention) and before != mention.codes[0] else None
        discourse.subject = mention.codes[0]
        discourse.first_subject = discourse.first_subject or discourse.subject
        discourse.subject_is_plural = _is_plural(chunk, mention)
        person = next((other.person for other in chunk.mentions if other.person is not None), None)
        discourse.subject_person = person
        discourse.subject_is_person = person is not None
        discourse.subject_is_pair = position + 1 < len(chunks) and chunks[position + 1].kind == "C"


def _is_crowd(chunk: Chunk, mention: Mention) -> bool:
    """Whether a noun chunk is several people or things of a country, which are never "it": "three British cameramen"."""
    is_kind = mention.kind == "adjective" and mention.last < chunk.last and not chunk.titles
    return is_kind and chunk.text.endswith(("s", "men", "people")) and not chunk.text.endswith("ss")


def _is_plural(chunk: Chunk, mention: Mention) -> bool:
    """Whether a noun chunk is several who act for one country: "the Algerians", "the generals", "they"."""
    if mention.kind == "pronoun":
        return mention.text.lower() in ("they", "their")
    is_people = mention.kind == "demonym" and mention.last == chunk.last and mention.text.lower().endswith(PLURAL_ENDINGS)
    return is_people or chunk.text in word_list("plural_rulers") or _is_crowd(chunk, mention)


def remember_private_subject(discourse: Discourse, chunks: list[Chunk]) -> None:
    """Notes whether the subject of a sentence is a company or a club, or rebels or citizens: "it" or "they" in the next is no country."""
    for position, chunk in enumerate(chunks):
        if chunk.kind == "V":
            return
        if chunk.kind == "N" and chunk.prep is None and not chunk.is_time:
            if chunk.text == "half" and position + 1 < len(chunks) and chunks[position + 1].first == chunk.last + 1:
                continue  # "half | a million people"
            is_private = chunk.text in word_list("private_bodies") or (bool(chunk.heads) and chunk.heads[0] in FIRM_HEADS)
            discourse.subject_is_people = not chunk.mentions and _are_people(chunk)
            discourse.subject_is_private = is_private and all(mention.head in FIRM_HEADS for mention in chunk.mentions)
            return


def _are_people(chunk: Chunk) -> bool:
    """Whether a noun chunk means several who act for no country: "the rebels", "farmers"."""
    is_crowd = chunk.text in ("people", "men", "women") or (chunk.heads[:1] == ("person",) and chunk.text.endswith("s"))
    return is_crowd or chunk.text in word_list("irregulars")


def _owns_subject(chunks: list[Chunk], position: int) -> bool:
    """Whether a name behind "of" is whose the subject is: "the government of X", "the foreign ministers of X and Y"."""
    head = chunks[position - 1] if position > 0 and chunks[position].prep == "of" else None
    if head is None or head.kind != "N" or head.prep is not None or head.mentions or head.is_time:
        return False
    if head.text in word_list("delegates"):
        return True
    return not head.acts and (bool(head.titles) or head.heads[:1] in OWNED_HEADS or head.text in word_list("kinds_of_party"))


def _is_active_subject(chunks: list[Chunk], position: int) -> bool:
    if position + 1 >= len(chunks) or _tells_of_measure(chunks, position):
        return False
    if position > 0 and (chunks[position - 1].kind == "R" or chunks[position - 1].text == "where"):
        return False  # "X, where Y has its camps, reacted"
    follower = chunks[_skip_insertion(chunks, position + 1)]
    return follower.kind == "V" and follower.is_finite and not follower.is_passive


def _skip_insertion(chunks: list[Chunk], position: int) -> int:
    """The chunk behind what a participle between two commas tells of a person: "Ana Reyes, sworn in by the judge, | said"."""
    if position + 2 >= len(chunks) or chunks[position].kind != "," or chunks[position + 1].kind != "V" or chunks[position + 1].is_finite:
        return position
    closing = next((at for at in range(position + 2, len(chunks)) if chunks[at].kind != "N"), position)
    return closing + 1 if chunks[closing].kind == "," and closing + 1 < len(chunks) else position


def _tells_of_measure(chunks: list[Chunk], position: int) -> bool:
    """Whether a clause tells who took the measure before "that": in "the duties that X put on its shrimp" the shrimp is not X's."""
    if position < 2 or chunks[position - 1].kind != "H" or chunks[position - 1].text != "that":
        return False
    noun = chunks[position - 2]
    is_noun = noun.kind == "N" and bool(noun.acts) and noun.acts[-1].last == noun.last == chunks[position - 1].first - 1
    return is_noun and not any(noun_class.tells for noun_class in noun.acts[-1].classes)


def remember_rulers(discourse: Discourse, chunk: Chunk, sentence: Sentence) -> None:
    """Notes whose rulers a phrase names, whom "the junta" will mean."""
    if sentence.lower[chunk.last] in word_list("rulers") and chunk.mentions and len(chunk.mentions[0].codes) == 1:
        discourse.ruled = chunk.mentions[0].codes[0]


def remember_office(discourse: Discourse, chunks: list[Chunk], position: int, sentence: Sentence) -> None:
    """Makes an office-holder without a name the one whom "he" or "she" means."""
    owner = chunks[position]
    is_of = owner.prep == "of" and position > 0 and not chunks[position - 1].mentions  # "an envoy of X"
    chunk = chunks[position - 1] if is_of else owner
    if not chunk.titles or chunk.prep is not None or len(owner.mentions) != 1:
        return
    mention = owner.mentions[0]
    if mention.person is not None or len(mention.codes) != 1 or mention.kind not in OFFICE_OWNERS:
        return
    _, last, level = chunk.titles[-1]
    if not sentence.lower[last].endswith("s"):
        discourse.last_person = Person("", mention.codes[0], None, level)
        discourse.offices.append((sentence.lower[last], mention.codes[0]))


def remember_listing(discourse: Discourse, chunks: list[Chunk], position: int) -> None:
    """Notes two countries joined by "and" as those whom "they" means in the same sentence, with those listed before them."""
    if position < 2 or chunks[position - 1].kind != "C":
        return
    before, after = chunks[position - 2], chunks[position]
    if before.kind != "N" or not before.mentions or not after.mentions:
        return
    one, other = before.mentions[0].codes, after.mentions[0].codes
    if len(one) == 1 and len(other) == 1 and one != other and not _are_places(before, after):
        discourse.sentence_pair = (*_listed_before(chunks, position - 2), one[0], other[0])


def _listed_before(chunks: list[Chunk], position: int) -> tuple[str, ...]:
    """Codes of the members of a list before its last two: "the United States" in "the United States, Britain and Australia"."""
    codes: list[str] = []
    while position >= 2 and chunks[position - 1].kind == "," and chunks[position - 2].mentions and chunks[position].prep is None:
        position -= 2
        first = chunks[position].mentions[0].codes
        if len(first) == 1:
            codes.insert(0, first[0])
    return tuple(codes)


def remember_subjects(discourse: Discourse, chunks: list[Chunk]) -> None:
    """Several countries that are subject of a sentence are whom "they" means in the next.

    Three and more listed anywhere in it are "the three countries".
    """
    discourse.subjects_before = None
    for position, chunk in enumerate(chunks):
        if chunk.group >= 0 and (position == 0 or chunks[position - 1].group != chunk.group):
            party = party_of(chunks, position, acting=True)
            if party is not None and len(party.codes) >= 3:
                discourse.groups.append(party.codes)
    _remember_third(discourse, chunks)
    for position, chunk in enumerate(chunks):
        are_several = chunk.group >= 0 or any(len(mention.codes) > 1 for mention in chunk.mentions)  # "the two presidents"
        if chunk.kind == "N" and chunk.prep is None and are_several and not chunk.is_time:
            party = party_of(chunks, position, acting=True)
            if party is not None and len(party.codes) >= 2:
                discourse.subjects_before = party.codes
            return
        if chunk.kind == "V" and chunk.is_finite:
            return


def _remember_third(discourse: Discourse, chunks: list[Chunk]) -> None:
    """One and "both" others are "the three countries" too: "Oman congratulated both"."""
    words = (chunk for chunk in chunks if chunk.kind == "N" and chunk.prep is None and chunk.first == chunk.last and not chunk.is_pronoun)
    pair = next((mention.codes for chunk in words for mention in chunk.mentions if len(mention.codes) == 2), None)
    third = discourse.subject
    if pair is not None and third is not None and third not in pair:
        discourse.groups.append((third, *pair))


def remember_pair(discourse: Discourse, named: list[Mention], chunks: list[Chunk]) -> None:
    """Two countries named in one sentence are the pair that "the two sides" will mean; coordinated ones first."""
    discourse.subject_pair = None
    for index in range(1, len(chunks) - 1):
        if chunks[index].kind != "C":
            continue
        before, after = chunks[index - 1], chunks[index + 1]
        one, other = _country_named(before, named), _country_named(after, named)
        if one is None or other is None or one == other or after.prep not in (None, before.prep) or _are_places(before, after):
            continue
        discourse.last_pair = (one, other)
        is_subject = before.prep is None or _owns_subject(chunks, index - 1)
        if is_subject and _has_verb_behind(chunks, index + 2):
            discourse.subject_pair = (one, other)
        return
    codes = _countries_named(chunks, named)
    is_new = discourse.last_pair is None or not set(codes).issuperset(discourse.last_pair)
    if len(codes) == 2 or (len(codes) > 2 and is_new):
        discourse.last_pair = (codes[0], codes[1])


def _has_verb_behind(chunks: list[Chunk], position: int) -> bool:
    """Whether a verb stands at `position`, or behind what two commas there put in: "Peru and Chile, far from the sea, signed"."""
    if position + 2 < len(chunks) and chunks[position].kind == ",":
        closing = next((at for at in range(position + 1, len(chunks)) if chunks[at].kind not in ("N", "A")), position)
        position = closing + 1 if chunks[closing].kind == "," else position
    return position < len(chunks) and chunks[position].kind == "V"


def _country_named(chunk: Chunk, named: list[Mention]) -> str | None:
    for mention in chunk.mentions:
        if len(mention.codes) == 1 and mention.kind != "organisation" and mention in named:
            return mention.codes[0] if mention.kind != "demonym" or chunk.prep is None else None
    return None


def _countries_named(chunks: list[Chunk], named: list[Mention]) -> list[str]:
    """The countries of a sentence in order, without places and goods."""
    codes: list[str] = []
    for chunk in chunks:
        for mention in chunk.mentions:
            if mention.kind in NOT_IN_PAIR or mention.head in ("place", "goods") or mention not in named:
                continue
            is_place = chunk.prep in ("in", "at", "near") and mention.kind == "name"
            if len(mention.codes) == 1 and mention.codes[0] not in codes and not is_place:
                codes.append(mention.codes[0])
    return codes


def _are_places(before: Chunk, after: Chunk) -> bool:
    """Whether two listed chunks are places where something happens: "in Moscow and in Kyiv"."""
    return before.prep in ("in", "at") and all(mention.kind in PLACES for mention in (*before.mentions, *after.mentions))


def resolve_speech(discourse: Discourse, chunks: list[Chunk], sentence: Sentence, text: str) -> None:
    """Gives "we" and "our" inside a quotation the country of who says it, named behind the quotation or before."""
    if not any(sentence.in_quote):
        discourse.speaker = None
        return
    for position, chunk in enumerate(chunks):
        if chunk.kind == "V" and chunk.reports() and not sentence.in_quote[chunk.first]:
            speaker = _speaker_beside(chunks, position)
            discourse.speaker = speaker if speaker is not None else discourse.speaker
    if discourse.speaker is None and discourse.interviewed is None:
        return
    discourse.speaker = discourse.speaker or discourse.interviewed
    pronouns = word_list("speaker_pronouns")
    for chunk in chunks:
        if chunk.kind == "N" and not chunk.mentions and sentence.lower[chunk.first] in pronouns and sentence.in_quote[chunk.first]:
            resolved = resolve(chunk, sentence, discourse, text)
            if resolved is not None:
                chunk.mentions.append(resolved)


def _speaker_beside(chunks: list[Chunk], position: int) -> str | None:
    """The country of the noun chunk before a verb of saying, else behind it."""
    for neighbour in (position - 1, position + 1):
        if 0 <= neighbour < len(chunks) and chunks[neighbour].kind == "N" and chunks[neighbour].prep is None:
            for mention in chunks[neighbour].mentions:
                if len(mention.codes) == 1:
                    return mention.codes[0]
    return None
