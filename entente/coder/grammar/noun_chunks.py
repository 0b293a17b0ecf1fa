"""Read a noun chunk: articles, adjectives, names and nouns up to the next preposition, verb or name that opens another."""

from entente.coder.analysis import Mention
from entente.coder.grammar.chunks import ActNoun, Chunk
from entente.coder.grammar.kinds import STATE_HEADS, TOWNS
from entente.coder.grammar.ranked_titles import is_rank
from entente.coder.grammar.scan import Scan, is_year
from entente.coder.grammar.verb_starts import starts_verb
from entente.lexicon.inflection import BASE, PAST, THIRD
from entente.lexicon.word_entries import (
    ADVERB,
    ARTICLE,
    BE,
    BEFORE_DATE,
    CONJUNCTION,
    CURRENCY,
    DETERMINER,
    DO,
    HAVE,
    MODAL,
    NEGATION,
    NUMBER,
    PREPOSITION,
    PRONOUN,
    QUANTIFIER,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TIME_IN_NOUN,
    TITLE,
    VERBAL,
    Compound,
    Word,
)
from entente.lexicon.wordlists import word_list

CURRENCY_SIGNS = frozenset({"$", "€", "£", "¥", "₹", "₦", "₩", "₺"})
GENITIVE_SIGNS = frozenset({"'s", "’s"})
NOUN_SIGNS = GENITIVE_SIGNS | {"#", "@", "%"} | CURRENCY_SIGNS  # signs that open a noun chunk
SUBJECTS = frozenset({"name", "capital", "organisation", "official", "metonym", "institution"})
NAMES = frozenset({"name", "capital", "official"})
FRONTED = 4  # latest first token of a phrase that opens a sentence, behind its number
INNER_SIGNS = NOUN_SIGNS | {"-", "'", "’"}
SUBJECT_REACH = 4  # words behind a year among which people and their verb stand
TIME_LINKS = frozenset({"on", "in", "since", "by", "until", "within"})  # prepositions before a day, a month or a year
TIME_OPENING = TIME_LINKS | {"over", "at", "after", "before", "during", "around", "towards", "throughout"}
YEAR_LINKS = TIME_LINKS | {"of", "from", "after", "before", "during", "throughout", "around"}
BREAKS = PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | MODAL | BE | HAVE | DO | NEGATION
MAY_BREAK = BREAKS | DETERMINER | PRONOUN | TIME | ADVERB | VERBAL


def read_noun_chunk(scan: Scan, index: int, prep: str | None) -> int:
    """Appends the noun chunk at `index`, whatever the word there is; returns the token behind it."""
    chunk = Chunk("N", index, index, prep)
    position = index
    time_words = 0
    lower, owner, tags_of, count = scan.lower, scan.owner, scan.tags, scan.count
    while position < count:
        mention = owner[position]
        if mention is not None:
            if position > index and _opens_new_chunk(scan, chunk, position, mention):
                break
            chunk.mentions.append(mention)
            chunk.last = mention.last
            _read_place_noun(scan, chunk, mention)
            position = mention.last + 1
            continue
        word = lower[position]
        if word in INNER_SIGNS and not (word == "-" and position > index and not scan.joins(position)):
            chunk.has_currency = chunk.has_currency or word in CURRENCY_SIGNS
            chunk.last = position
            position += 1
            continue
        if not word[0].isalnum():
            break
        tags = tags_of[position]
        if position > index and (
            (tags & MAY_BREAK and _ends_chunk(scan, chunk, position, tags, time_words))
            or (word[0].isdigit() and owner[position - 1] is not None)  # "gave France 72 hours"
            or (owner[position - 1] is not None and _opens_hour(scan, position))
            or (time_words > 0 and _follows_time(scan, chunk, position, tags))
            or ((tags & NUMBER or word[0].isdigit()) and _counts_anew(scan, chunk, position))
            or (chunk.prep == "in" and _opens_title(scan, position) and _follows_place(scan, chunk, position))
            or (chunk.prep is not None and _opens_title(scan, position) and _follows_matter(scan, chunk, position))
        ):
            break
        if tags & TIME or word[0].isdigit():
            if _is_in_model(scan, position):
                chunk.heads = ("military",) if scan.lower[position - 2] in word_list("aircraft") else chunk.heads
            else:
                time_words += 1
        chunk.last = _read_word(scan, chunk, position, tags)
        position = chunk.last + 1
    if chunk.head >= 0:
        chunk.text = scan.lower[chunk.head]
    is_sequence = chunk.first == chunk.last and lower[chunk.last] in word_list("sequence_adverbs")
    is_hour = chunk.first == chunk.last and lower[chunk.last] in word_list("hours_told") and _opens_hour(scan, chunk.last)
    chunk.is_time = (time_words > 0 or is_sequence or is_hour) and not chunk.mentions and not chunk.acts and not chunk.heads
    scan.chunks.append(chunk)
    return max(position, index + 1)


def _opens_title(scan: Scan, position: int) -> bool:
    """Whether a title begins here: "President", "Mr", "Prime Minister"."""
    titles = word_list("title_words")
    following = scan.lower[position + 1] if position + 1 < scan.count else ""
    return bool(scan.tags[position] & TITLE) or scan.lower[position] in titles or (following in titles and scan.words[position].istitle())


def _follows_place(scan: Scan, chunk: Chunk, position: int) -> bool:
    """Whether a title behind a place opens the subject: "in Madrid | Mr Delk signed", but not "in US President X's view"."""
    if not chunk.mentions or chunk.mentions[-1].last != position - 1 or not scan.words[position][0].isupper():
        return False
    return chunk.mentions[-1].kind in TOWNS or (chunk.mentions[-1].kind == "name" and scan.words[position - 1].istitle())


def _follows_matter(scan: Scan, chunk: Chunk, position: int) -> bool:
    """Whether a title behind a phrase that opens the sentence begins the subject: "In a telephone conversation | Mr Luik thanked"."""
    before, word = scan.infos[position - 1], scan.words[position - 1]
    is_opening = not any(other.kind in ("N", "V") and other.prep is not None for other in scan.chunks[-1:]) and chunk.first <= FRONTED
    is_noun = word.islower() and word.isalpha() and not (before.heads or before.tags & TITLE) and chunk.head == position - 1
    return is_opening and is_noun and scan.words[position][0].isupper() and word not in word_list("counterparts")


def _counts_anew(scan: Scan, chunk: Chunk, position: int) -> bool:
    """Whether a number behind a name opens the next object: "gave Taiwan | thirty days"."""
    if not (chunk.mentions or chunk.heads):
        return False
    if position + 1 < scan.count and scan.tags[position + 1] & TIME and not scan.tags[position - 1] & TIME:
        return chunk.head >= 0 or bool(chunk.mentions)
    before = chunk.mentions[-1] if chunk.mentions else None
    return before is not None and before.last == position - 1 and before.kind in NAMES and bool(scan.tags[position] & NUMBER)


def _read_place_noun(scan: Scan, chunk: Chunk, mention: Mention) -> None:
    """Takes the noun at the end of a place's name as one that acts are done to: "the Rafah crossing"."""
    if mention.kind not in ("region", "city") or mention.first == mention.last:
        return
    info = scan.infos[mention.last]
    if info.noun_classes:
        chunk.acts.append(ActNoun(mention.last, mention.last, info.noun or scan.lower[mention.last], info.noun_classes))


def _ends_chunk(scan: Scan, chunk: Chunk, position: int, tags: int, time_words: int) -> bool:
    """Whether the word at `position`, not the first, belongs to the chunk no more."""
    if tags & DETERMINER and tags & (ARTICLE | RELATIVE) and not tags & QUANTIFIER and scan.lower[position - 1] not in ("all", "both"):
        return True
    if scan.lower[position] == "per" and scan.lower[position + 1 : position + 2] == ["cent"]:
        return False
    if scan.floats(position):
        return True
    if scan.joins(position + 1) and (scan.lower[position] == "so" or (scan.lower[position] == "to" and scan.joins(position - 1))):
        return False  # "surface-to-air missiles", "the so-called republic"
    if _is_following_time(scan, position):
        return False
    if tags & BREAKS and not (tags & TIME and scan.words[position][0].isupper()) and not _opens_person(scan, position):
        return True
    if tags & PRONOUN and scan.lower[position] != "one":
        return True
    if tags & TIME and time_words == 0 and _is_adverbial_time(scan, chunk, position, tags):
        return True
    if tags & VERBAL and starts_verb(scan, position, None, chunk):
        return True
    if not tags & ADVERB or tags & (TIME | DETERMINER) or scan.infos[position].noun_classes:
        return False
    if scan.tags[position - 1] & ARTICLE or scan.lower[position - 1] in GENITIVE_SIGNS or is_rank(scan, position):
        return False  # "the last French soldiers", "its newly elected president", "Chile's first visit"
    return not (position == chunk.first + 1 and scan.tags[chunk.first] & DETERMINER and scan.lower[chunk.first] in word_list("possessives"))


def _is_following_time(scan: Scan, position: int) -> bool:
    """Whether "following" is an adjective: "the following day", "the following Tuesday"."""
    if scan.lower[position] != "following" or scan.lower[position - 1] != "the" or position + 1 >= scan.count:
        return False
    return bool(scan.tags[position + 1] & TIME)


def _opens_person(scan: Scan, position: int) -> bool:
    """Whether a preposition is the first word of what somebody is called: "her Indian opposite number"."""
    compound = _find_compound(scan, position, scan.infos[position])
    return compound is not None and bool(compound.heads)


def _opens_hour(scan: Scan, position: int) -> bool:
    """Whether a word behind a name says how early or late: "left Lima | late on Friday"."""
    if scan.lower[position] not in word_list("hours_told") or position + 1 >= scan.count:
        return False
    return scan.lower[position + 1] in word_list("hours_told_before") or bool(scan.tags[position + 1] & TIME)


def _follows_time(scan: Scan, chunk: Chunk, position: int, tags: int) -> bool:
    """Whether a word behind nothing but time opens the subject: "on Wednesday | President X", "in 2010 | ministers agreed"."""
    if tags & TIME or not scan.words[position][0].isalpha() or not _is_all_time(scan, chunk.first, position):
        return False
    if chunk.prep is None and tags & QUANTIFIER:
        return True  # "this morning | both armies"
    if chunk.prep is None:
        return bool(tags & TITLE) and scan.words[position][0].isupper()
    if chunk.prep not in TIME_OPENING and not (chunk.prep == "of" and scan.chunks and scan.chunks[-1].is_time):
        return False  # but "in the first week of May | soldiers"
    info = scan.infos[position]
    if tags & NUMBER:
        return position + 1 < scan.count and not scan.tags[position + 1] & TIME  # "on 3 May | two patrols"
    if chunk.first <= 1 and is_year(scan.lower[position - 1]):
        is_title = bool(tags & TITLE) and scan.words[position][0].isupper()
        return is_title or _opens_subject(scan, position)
    is_several = info.is_plural or (chunk.prep == "on" and info.heads[:1] == ("police",) and _opens_subject(scan, position))
    is_people = bool(info.heads) or any(noun_class.name == "troops" for noun_class in info.noun_classes)
    return scan.words[position][0].isupper() or (is_several and is_people and scan.words[chunk.first][0].isalnum())


def _opens_subject(scan: Scan, position: int) -> bool:
    """Whether a verb or the phrase that tells where one is follows people at once: "In March 2016 | customs officers turned back"."""
    for token in range(position, min(position + SUBJECT_REACH, scan.count)):
        tags = scan.tags[token]
        if scan.owner[token] is not None or tags & (ARTICLE | TIME | CONJUNCTION) or not scan.words[token][0].isalpha():
            return False
        if token > position and scan.infos[token - 1].heads and tags & (VERBAL | MODAL | BE | HAVE | DO | PREPOSITION):
            return True
    return False


def _is_in_model(scan: Scan, position: int) -> bool:
    """Whether a number is part of what a machine is called: "F-16"."""
    return (
        position >= 2
        and scan.lower[position][0].isdigit()
        and scan.lower[position - 1] == "-"
        and scan.joins(position - 1)
        and scan.words[position - 2].isalpha()
    )


def _is_all_time(scan: Scan, first: int, end: int) -> bool:
    """Whether the tokens from `first` to `end` (exclusive) only tell a time: "next week", "March 1978"."""
    first += scan.lower[first] in ("this", "that", "the")
    first += scan.lower[first] in word_list("beside_times")
    first += 2 * (scan.lower[first : first + 2] == ["new", "year"])
    return all(
        scan.tags[token] & (TIME | BEFORE_DATE) or scan.lower[token].isdigit() or _is_in_day(scan, token) for token in range(first, end)
    )


def _is_in_day(scan: Scan, token: int) -> bool:
    """Whether a token is the ending of an ordinal number, the hyphen of "mid-May" or the genitive of "New Year's Eve"."""
    if scan.lower[token] in GENITIVE_SIGNS:
        return scan.lower[token - 1] == "year"
    if scan.lower[token] == "-":
        return scan.lower[token - 1] == "mid"
    return scan.lower[token] in word_list("ordinal_endings") and scan.lower[token - 1].isdigit()


def _is_before_time(scan: Scan, chunk: Chunk, position: int) -> bool:
    """Whether nothing but "the", "the next", "one" stands in a chunk before a word of time."""
    opener = word_list("time_openers")
    return all(scan.lower[token] in opener for token in range(chunk.first, position))


def _is_adverbial_time(scan: Scan, chunk: Chunk, position: int, tags: int) -> bool:
    """Whether "today", "Monday", "later" after a noun is no part of it ("an agreement today", but "Monday's meeting")."""
    if scan.owner[position - 1] is not None and scan.lower[position + 1 : position + 2] in (["after"], ["before"], ["later"], ["ago"]):
        return True  # "brokered by Russia | hours after"
    before = scan.lower[position - 1]
    if (
        tags & TIME_IN_NOUN
        or scan.tags[position - 1] & ARTICLE
        or before in ("this", "that", "same")
        or _is_before_time(scan, chunk, position)
        or (before in word_list("possessives") and before != "her")
    ):
        return False  # "his Monday visit", but "met her Monday"
    return not (position + 1 < scan.count and scan.lower[position + 1] in ("'s", "’s"))


def _read_word(scan: Scan, chunk: Chunk, position: int, tags: int) -> int:
    """Takes the word or compound at `position` into the chunk; returns its last token."""
    info = scan.infos[position]
    compound = _find_compound(scan, position, info) if info.compounds else None
    if compound is not None:
        return _read_compound(scan, chunk, position, compound)
    written = scan.words[position]
    if info.noun_classes and not (tags & TIME and written[0].isupper()):  # "March" is no demonstration
        chunk.acts.append(ActNoun(position, position, info.noun or scan.lower[position], info.noun_classes))
    if info.heads and (not written[0].isupper() or not chunk.heads or info.heads[0] in STATE_HEADS):
        chunk.heads = info.heads
    if not tags & (TIME | DETERMINER):
        chunk.head = position
        if tags & CURRENCY or (len(written) == 3 and written.isupper()):
            chunk.has_currency = True
        if tags & TITLE:
            chunk.titles.append((position, position, scan.vocabulary.levels[scan.lower[position]]))
    return position


def _read_compound(scan: Scan, chunk: Chunk, position: int, compound: Compound) -> int:
    last = position + len(compound.rest)
    if compound.classes:
        chunk.acts.append(ActNoun(position, last, compound.noun, compound.classes))
    if compound.heads:
        chunk.heads = compound.heads
    if compound.noun in scan.vocabulary.levels:
        chunk.titles.append((position, last, scan.vocabulary.levels[compound.noun]))
    chunk.head = last
    return last


def _find_compound(scan: Scan, position: int, info: Word) -> Compound | None:
    following = scan.lower[position + 1] if position + 1 < scan.count else ""
    for compound in info.compounds.get(following, ()):
        if tuple(scan.lower[position + 1 : position + 1 + len(compound.rest)]) == compound.rest:
            return compound
    return None


def _opens_new_chunk(scan: Scan, chunk: Chunk, position: int, mention: Mention) -> bool:
    """Whether a name after a complete noun begins the next chunk: "as part of his visit | Armenian Foreign Minister X"."""
    before = scan.lower[position - 1]
    if mention.kind == "official" and chunk.prep == "in" and _follows_place(scan, chunk, position):
        return True
    if _stands_behind_name(scan, chunk, position, mention):
        return True
    if chunk.prep is not None and before in word_list("adverbial_nouns") and chunk.first == position - 1:
        return True  # "in return | Peru lifted"
    if chunk.prep in ("on", "along") and scan.lower[position - 2] == "way" and before in word_list("ways_back"):
        return True  # "on his way home | Chile's president"
    if chunk.prep in YEAR_LINKS and chunk.first == position - 1 and is_year(before):
        return True  # "in 1960 | Chile declared", "by the end of 1960 | Chile had"
    is_time_before = (scan.tags[position - 1] & TIME or _is_in_day(scan, position - 1)) and not (
        before in ("may", "march") and not _is_dated(scan, chunk, position - 1)
    )
    if is_time_before and _is_all_time(scan, chunk.first, position):
        return True  # "on 31 July | King X", "last week | Chile"
    if before.isdigit() and not chunk.acts and not chunk.heads and any(scan.tags[i] & TIME for i in range(chunk.first, position)):
        return True
    if is_time_before and mention.kind != "official":
        return True
    if (
        chunk.prep is not None
        and mention.kind in ("name", "capital", "group", "organisation")
        and _is_subject_behind(scan, position, mention)
    ):
        return True
    if chunk.prep is None and mention.kind in SUBJECTS and _opens_contact_clause(scan, chunk, position, mention):
        return True
    if mention.kind == "official" or not chunk.acts or chunk.acts[-1].last != position - 1:
        return False
    if mention.kind == "name" and position > 1 and scan.lower[position - 2] in ("a", "an"):
        return False  # "a furious Norway"
    return scan.words[position - 1][0].islower() and any(noun_class.type is not None for noun_class in chunk.acts[-1].classes)


def _stands_behind_name(scan: Scan, chunk: Chunk, position: int, mention: Mention) -> bool:
    """Whether a name right behind another owns the next object: "gave Peru | Chile's word", "welcomed to Lima | Chilean Premier X"."""
    named = chunk.mentions[-1] if chunk.mentions else None
    if named is None or named.last != position - 1 or named.kind not in NAMES or mention.last + 1 >= scan.count:
        return False
    behind = mention.last + 1
    if mention.kind == "name" and scan.lower[behind] in GENITIVE_SIGNS:
        return True
    return named.kind in TOWNS and chunk.prep in ("in", "to") and mention.kind in ("name", "adjective") and bool(scan.tags[behind] & TITLE)


def _opens_contact_clause(scan: Scan, chunk: Chunk, position: int, mention: Mention) -> bool:
    """Whether a name behind a noun is the subject of a clause that tells more of it: "the tariffs | Norway had imposed"."""
    noun = scan.infos[position - 1]
    is_act = bool(chunk.acts) and chunk.acts[-1].last == position - 1 and chunk.heads[:1] != ("government",)
    if not scan.words[position - 1].islower() or not (is_act or scan.lower[position - 1] in word_list("summaries")):
        return False
    if noun.tags & TITLE or mention.last + 1 >= scan.count:
        return False
    following = scan.infos[mention.last + 1]
    is_past = following.verb is not None and bool(following.verb.forms & PAST) and not following.noun
    return bool(following.tags & (MODAL | BE | HAVE | DO)) or is_past


def _is_dated(scan: Scan, chunk: Chunk, token: int) -> bool:
    """Whether "May" or "March" is a month: beside a day, behind "late" or "mid-", or behind "in" or "since"."""
    before = scan.lower[token - 1]
    is_day_before = token > chunk.first and (before.isdigit() or before in ("early", "late") or _is_in_day(scan, token - 1))
    return is_day_before or (chunk.prep in TIME_LINKS and token == chunk.first)


def _is_subject_behind(scan: Scan, position: int, mention: Mention) -> bool:
    """Whether a country behind a prepositional phrase is the subject of the verb that follows: "under its new president | Norway has"."""
    before = scan.lower[position - 1]
    follower = mention.last + 1
    if follower >= scan.count or not scan.words[position - 1].isalpha() or not scan.words[position - 1].islower():
        return False
    info = scan.infos[position - 1]
    is_noun = bool(info.noun or info.noun_classes or info.heads) or bool(scan.tags[position - 1] & TITLE)
    is_noun = is_noun or (info.verb is not None and info.verb.forms == BASE and not info.tags & ADVERB)  # "in the first stage | Peru had"
    if not is_noun or before in word_list("near_parties") or before in word_list("kinds_of_party"):
        return False
    following = scan.infos[follower]
    is_verb = following.verb is not None and bool(following.verb.forms & (PAST | THIRD)) and not (following.noun or following.heads)
    return bool(following.tags & (MODAL | BE | HAVE | DO)) or is_verb
