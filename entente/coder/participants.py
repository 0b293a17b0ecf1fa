"""Who takes part in an act: the people whom a sentence names beside its parties, else the offices that it tells."""

from entente.coder.actors.levels import HEAD, level_of_role
from entente.coder.analysis import Attendee, Mention, Person, Sentence
from entente.coder.candidates import Candidate
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import STATE_HEADS
from entente.coder.grammar.scan import GENITIVES
from entente.lexicon.vocabulary import load_vocabulary
from entente.lexicon.wordlists import word_list

LONGEST_TITLE = 4  # words
LEADER = "leader"  # of a state where no word says of what else: "the two leaders"
AT_TALKS = frozenset({"after", "following", "at", "during", "before"})
PAIR = 2
MEANING_OTHERS = frozenset({"pronoun", "definite"})
MEETING = frozenset({"meet", "meet_with", "see"})
OF_MISSION = frozenset({"to", "in", "for"})
CLAUSE_OPENERS = frozenset({"R", "S", "H", ";"})
OWNING = frozenset({"of", "for"})


def find_attendees(candidate: Candidate, sentence: Sentence, chunks: list[Chunk]) -> tuple[Attendee, ...]:
    """Those who take part for each party in order of appearance; of a party without a name the office told, without its holder.

    A party is often the adjective of "Japanese Prime Minister Fumio Kishida": its person stands in the same phrase or list, in an
    apposition to it, or leads the talks.
    """
    codes = {*candidate.actors, *candidate.recipients}
    people: list[Person] = []
    places: list[int] = []
    for mention in candidate.mentions:
        place = _find_chunk(chunks, mention) if mention.sentence == sentence.number else -1
        if mention.person is not None and not (place >= 0 and _is_sender(sentence, chunks[place], mention)):
            people.append(mention.person)
        for phrase in _find_meant(chunks, mention) or ([place] if place >= 0 else []):
            people.extend(person for person in _find_beside(sentence, chunks, phrase, mention) if person.country in codes)
            places.append(phrase)
    if candidate.type == "CONSULT":
        met = [*_find_met(sentence, chunks, candidate.trigger), *_find_speakers(sentence, chunks, candidate.trigger)]
        people.extend(person for person in met if person.country in codes)
    named = [Attendee(person.name, person.country or "", person.level) for person in dict.fromkeys(people)]
    told = {attendee.country for attendee in named}
    offices = [
        Attendee(None, code, level)
        for place in places
        for level in _find_levels(sentence, chunks, place)
        for code in _codes_of(chunks[place])
        if code in codes and code not in told
    ]
    return tuple(dict.fromkeys([*named, *offices]))


def _find_chunk(chunks: list[Chunk], mention: Mention) -> int:
    return next((at for at, chunk in enumerate(chunks) if chunk.kind == "N" and chunk.first <= mention.first <= chunk.last), -1)


def _find_meant(chunks: list[Chunk], mention: Mention) -> list[int]:
    """The phrases listed before "their" or "the two" of which each is one of those meant; none of another mention."""
    if mention.person is not None or len(mention.codes) < PAIR or mention.kind not in MEANING_OTHERS:
        return []
    meant = set(mention.codes)
    listed = [at for at, chunk in enumerate(chunks) if chunk.group >= 0 and chunk.mentions and chunk.last < mention.first]
    return listed if {code for at in listed for code in _codes_of(chunks[at])} == meant else []


def _is_sender(sentence: Sentence, chunk: Chunk, mention: Mention) -> bool:
    """Whether somebody only sent who takes part: the "Modi" of "Modi's envoy", but not of "Modi's visit"."""
    is_owner = mention.last < chunk.last and sentence.lower[mention.last + 1] in GENITIVES
    return is_owner and bool(chunk.heads) and chunk.heads[0] in STATE_HEADS and not chunk.acts


def _codes_of(chunk: Chunk) -> tuple[str, ...]:
    return tuple(code for mention in chunk.mentions for code in mention.codes)


def _find_beside(sentence: Sentence, chunks: list[Chunk], place: int, mention: Mention) -> list[Person]:
    """The people of a party named in its phrase, listed with it, or in apposition to it."""
    chunk = chunks[place]
    phrases = [chunk]
    if chunk.group >= 0:
        phrases = [other for other in chunks if other.kind == "N" and other.group == chunk.group]
    people = [person for phrase in phrases for person in _holders_of(sentence, phrase)]
    if mention.person is None:
        people.extend(person for person in _find_apposed(sentence, chunks, place) if person.country in mention.codes)
    return people


def _holders_of(sentence: Sentence, chunk: Chunk) -> list[Person]:
    """The office-holders who are what a noun phrase means, and own nothing in it: not the "Modi" of "Modi's envoy"."""
    return [
        mention.person
        for mention in chunk.mentions
        if mention.kind == "official"
        and mention.person is not None
        and (mention.last == chunk.last or sentence.lower[mention.last + 1] not in GENITIVES)
    ]


def _find_apposed(sentence: Sentence, chunks: list[Chunk], place: int) -> list[Person]:
    """The people of "the Peruvian premier, X," and "the premier of Peru, X," and of "X of Peru" before the name of the country."""
    chunk = chunks[place]
    before = chunks[place - 1] if place else None
    is_behind_noun = chunk.prep in OWNING and before is not None and before.kind == "N"
    people = _holders_of(sentence, before) if is_behind_noun and before is not None else []
    if place + 1 < len(chunks) and chunks[place + 1].prep == "under":
        people.extend(_holders_of(sentence, chunks[place + 1]))  # "a Peruvian delegation under X"
    people.extend(_find_leader(sentence, chunks, place))
    if chunk.names_holder() and place + 1 < len(chunks) and chunks[place + 1].prep in OF_MISSION:
        place += 1  # "Peru's ambassador to Chile, X,"
    is_office = chunk.names_holder() or chunk.text in word_list("counterparts")
    is_office = is_office or (is_behind_noun and before is not None and bool(before.titles))
    if is_office and place + 2 < len(chunks) and chunks[place + 1].kind == ",":
        apposed = chunks[place + 2]
        if apposed.kind == "N" and apposed.prep is None:
            people.extend(_holders_of(sentence, apposed))
    return people


def _find_leader(sentence: Sentence, chunks: list[Chunk], place: int) -> list[Person]:
    """Who leads a delegation: "a Peruvian delegation, headed by X,"."""
    at = place + 2 if place + 1 < len(chunks) and chunks[place + 1].kind == "," else place + 1
    if at + 1 >= len(chunks) or chunks[at].kind != "V" or chunks[at].is_finite:
        return []
    is_led = chunks[at].lemma() in word_list("leading_verbs") and chunks[at].is_passive and chunks[at + 1].prep == "by"
    return _holders_of(sentence, chunks[at + 1]) if is_led else []


def _find_met(sentence: Sentence, chunks: list[Chunk], trigger: int) -> list[Person]:
    """Those with whom or by whom talks are held: "arrived for talks with X", "held talks led by X and Y", "flew in and met X"."""
    people: list[Person] = []
    for at in range(trigger + 1, len(chunks)):
        chunk = chunks[at]
        is_met = chunk.kind == "V" and chunk.lemma() in MEETING and not chunk.is_passive and not chunk.is_negated
        is_met = is_met and (not chunk.is_finite or chunks[at - 1].text == "and")
        if is_met and at + 1 < len(chunks) and chunks[at + 1].kind == "N" and chunks[at + 1].prep is None:
            people.extend(_holders_of(sentence, chunks[at + 1]))
            continue
        if chunk.kind in CLAUSE_OPENERS or (chunk.kind == "V" and chunk.is_finite and chunk.lemma() not in word_list("leading_verbs")):
            break
        is_led = chunk.prep == "by" and chunks[at - 1].lemma() in word_list("leading_verbs")
        if chunk.kind == "N" and (chunk.prep == "with" or is_led):
            listed = [other for other in chunks[at:] if other is chunk or (chunk.group >= 0 and other.group == chunk.group)]
            people.extend(person for phrase in listed for person in _holders_of(sentence, phrase))
    return people


def _find_speakers(sentence: Sentence, chunks: list[Chunk], trigger: int) -> list[Person]:
    """Those who speak after the talks that they held: "X and Y said after talks in Lima"."""
    at = trigger - 1
    if chunks[trigger].prep not in AT_TALKS or at < 0 or chunks[at].kind != "V" or not chunks[at].reports():
        return []
    people: list[Person] = []
    while at > 0 and (chunks[at].kind == "V" or chunks[at].text == "and") and chunks[at - 1].kind == "N":
        people = [*_holders_of(sentence, chunks[at - 1]), *people]
        at -= 2
    return people if len({person.country for person in people}) > 1 else []  # one alone may tell of others' talks


def _find_levels(sentence: Sentence, chunks: list[Chunk], place: int) -> list[str]:
    """The level of the office in a party's phrase or in the one before "of": "the Peruvian premier", "the foreign ministers of X and Y"."""
    chunk = chunks[place]
    first = place
    if chunk.group >= 0:
        first = next(at for at, other in enumerate(chunks) if other.group == chunk.group)
    owned = chunks[first].prep in OWNING and first > 0 and chunks[first - 1].kind == "N"
    phrases = [chunk, chunks[first - 1]] if owned else [chunk]
    codes = _codes_of(chunk)
    levels = [_told_level(sentence.lower[phrase.first : phrase.last + 1], codes[0] if codes else None) for phrase in phrases]
    return [level for level in levels if level is not None][:1]


def _told_level(words: list[str], country: str | None) -> str | None:
    """The level of the title that a phrase ends in, singular or plural; null where it ends in none."""
    titles = load_vocabulary().levels
    for length in range(min(LONGEST_TITLE, len(words)), 0, -1):
        title = "_".join(words[-length:])
        level = titles.get(title) or titles.get(title.removesuffix("s"))
        if title.removesuffix("s") == LEADER:
            return HEAD if word_list("all_of_two").issuperset(words[:-1]) else None
        if level is not None:
            return level_of_role(" ".join(words[:-length][-1:] + words[-length:]), country, level)
    return None
