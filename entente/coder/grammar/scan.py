"""One pass over the words of a sentence: what is known of each, and the chunks read so far."""

from dataclasses import dataclass, field

from entente.coder.analysis import Mention, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.words_beside import read_words
from entente.lexicon.inflection import BASE, GERUND, PARTICIPLE, PAST, THIRD
from entente.lexicon.word_entries import (
    ARTICLE,
    BE,
    CONJUNCTION,
    HAVE,
    MODAL,
    NUMBER,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    TIME,
    TITLE,
    VerbForm,
    Vocabulary,
    Word,
)
from entente.lexicon.wordlists import word_list

PARTICLE_REACH = 10  # words behind a verb among which its particle stands
PRONOUN_OBJECTS = frozenset({"it", "them"})  # "him" is a person, moved about for his own sake
ADVERBIAL = frozenset({"off", "over"})  # prepositions that also stand behind an object as a verb's particle
FLOATING = frozenset({"each", "both", "all"})
DEMONSTRATIVES = frozenset({"that", "this", "these", "those"})
PARTICLE_BARS = frozenset({",", ";", ".", "and", "or", "that", "which", "who"})
YEAR_DIGITS = 4
BACK = ("back",)
TOGETHER = "together"  # the one particle that stands behind two objects
GENITIVES = frozenset({"'s", "’s", "'", "’"})
NAME_REACH = 8  # words between two commas that put a name in
CLAUSE_REACH = 14  # words behind "after" or "before" among which a verb makes it a clause


def is_year(word: str) -> bool:
    """Whether a word is a year in four digits, or may be one."""
    return len(word) == YEAR_DIGITS and word.isdigit()


@dataclass(slots=True)
class Scan:
    """A sentence under the parser: parallel lists of its words, their entries and tag bits, and the mention that holds each."""

    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    infos: list[Word]
    tags: list[int]
    owner: list[Mention | None]
    vocabulary: Vocabulary
    count: int
    chunks: list[Chunk] = field(default_factory=list)

    def joins(self, index: int) -> bool:
        """Whether a hyphen stands between two words without white space, as in "US-China"."""
        return (
            0 < index < self.count - 1
            and self.starts[index] == self.ends[index - 1]
            and self.starts[index + 1] == self.ends[index]
            and self.lower[index + 1][0].isalnum()
            and self.lower[index - 1][0].isalnum()
        )

    def floats(self, index: int) -> bool:
        """Whether "each", "both", "all" stands behind whom it is said of: "Peru and Chile each freed"."""
        return index > 0 and self.lower[index] in FLOATING and (self.owner[index - 1] is not None or self.lower[index - 1] == "they")

    def phrasal(self, index: int) -> tuple[int, VerbForm] | None:
        """The longest phrasal verb at `index`: how many words it adds, and its entry."""
        best: tuple[int, VerbForm] | None = None
        following = self.lower[index + 1] if index + 1 < self.count else ""
        for rest, verb in self.infos[index].particles.get(following, {}).items():
            size = len(rest)
            if (best is None or size > best[0]) and tuple(self.lower[index + 1 : index + 1 + size]) == rest:
                if rest[-1] == "to" and self.is_bare_verb(index + size + 1):
                    continue  # "is going to deliver"
                if rest == ("in",) and self._tells_when_or_where(index + size + 1, verb):
                    continue  # "the steps which Peru took in May", "the summit he had called in Lima"
                best = (size, verb)
        return best

    def _tells_when_or_where(self, index: int, verb: VerbForm) -> bool:
        """Whether a month, a year or a town at `index` makes the particle before it the preposition of a time or a place."""
        if index >= self.count:
            return False
        if self.lower[index] in word_list("ways_of_holding"):
            return True  # "was taken | in tow"
        word, owner = self.words[index], self.owner[index]
        if owner is not None:
            behind = owner.last + 1
            is_owner = behind < self.count and (self.lower[behind] in GENITIVES or bool(self.tags[behind] & TITLE))
            arrives = verb.own is not None and verb.own.mode == "visit"  # "landed in Lima"
            return owner.kind in TOWNS and not (is_owner or arrives)
        return is_year(word) or (word[0].isupper() and bool(self.tags[index] & TIME))

    def follows(self, index: int, kind: str) -> bool:
        """Whether the last chunk is of a kind and ends right before a word."""
        return bool(self.chunks) and self.chunks[-1].kind == kind and self.chunks[-1].last == index - 1

    def is_bare_verb(self, index: int) -> bool:
        """Whether the word behind "to" makes it the sign of an infinitive."""
        if index >= self.count or self.owner[index] is not None:
            return False
        info = self.infos[index]
        return info.verb is not None and bool(info.verb.forms & BASE) and not (info.noun or info.heads)

    def split_phrasal(self, index: int) -> VerbForm | None:
        """The phrasal verb whose particle stands behind the object: "turned the offer down"."""
        particles = self.infos[index].particles
        if not particles or index + 2 >= self.count:
            return None
        is_of_people = TOGETHER in particles and self.lower[index + 1] in word_list(
            "pair_heads"
        )  # "brought ministers from X and Y together"
        if not (is_of_people or self._opens_object(index + 1)):
            return None
        is_pair = False
        is_pronoun = self.lower[index + 1] == "it"  # its particle follows at once: "shrugged it off"
        for position in range(index + 2, min(index + (3 if is_pronoun else PARTICLE_REACH), self.count)):
            word = self.lower[position]
            if word == "and" and TOGETHER in particles:
                is_pair = True  # "brought the king and the emir together"
                continue
            if word in PARTICLE_BARS or self._is_of_gerund(position):
                return None  # also "took the step of lashing | out"
            if is_pair and word != TOGETHER:
                continue
            alike = particles.get(word, {})
            found = next((rest for rest in alike if self._is_particle(position, rest)), ())
            if found:
                verb, behind = alike[found], position + len(found)
                if found == ("out",) and self.lower[behind : behind + 1] == ["of"] and verb.own is not None and verb.own.type == "ASSAULT":
                    return None  # "took its men out of the pact" knocks nobody out
                ends_phrase = (
                    behind >= self.count
                    or not self.words[behind][0].isalpha()
                    or self.lower[behind] == "that"
                    or self.tags[behind] & (PREPOSITION | TIME | CONJUNCTION)
                    or (self.tags[behind] & NUMBER and self.tags[behind + 1] & TIME)  # "tore it up five years later"
                    or self.lower[behind] == "as"
                    or (found == BACK and self.owner[position - 1] is not None and self._opens_object(behind))  # "gave Peru back its ships"
                    or (len(found) > 1 and self.tags[behind - 1] & PREPOSITION)  # "took the king up on his offer"
                )
                return verb if ends_phrase else None
        return None

    def _is_particle(self, position: int, rest: tuple[str, ...]) -> bool:
        """Whether a particle stands behind an object; a preposition by itself begins a phrase: "called the king on Saturday"."""
        if tuple(self.lower[position : position + len(rest)]) != rest:
            return False
        return not (len(rest) == 1 and self.tags[position] & PREPOSITION and rest[0] not in ADVERBIAL)

    def _is_of_gerund(self, particle: int) -> bool:
        """Whether a particle belongs to the gerund or participle right before it: "kept two ships tied | up"."""
        before = self.infos[particle - 1]
        if self.lower[particle] not in before.particles or before.verb is None:
            return False
        return before.verb.forms == GERUND or (bool(before.verb.forms & PARTICIPLE) and not before.verb.forms & BASE and not before.noun)

    def owned_phrasal(self, index: int) -> VerbForm | None:
        """The phrasal verb in which somebody's name stands for "its": "came to Norway's defence" like "came to its defence"."""
        if not self.infos[index].particles:
            return None
        for start in (index + 1, index + 2):
            mention = self.owner[start] if start < self.count else None
            if mention is None:
                continue
            behind = mention.last + 1
            if behind >= self.count or self.lower[behind] not in GENITIVES:
                return None
            opening = (*self.lower[index + 1 : start], "its")
            for rest, verb in self.infos[index].particles.get(opening[0], {}).items():
                size = len(rest) - len(opening)
                if (
                    size > 0
                    and rest[: len(opening)] == opening
                    and tuple(self.lower[behind + 1 : behind + 1 + size]) == rest[len(opening) :]
                ):
                    return verb
            return None
        return None

    def _opens_object(self, index: int) -> bool:
        """Whether an article, a pronoun, a title, a name or a number stands at `index`."""
        return (
            bool(self.tags[index] & ARTICLE)
            or (bool(self.tags[index] & TITLE) and self.words[index][0].isupper())
            or self.lower[index] in DEMONSTRATIVES
            or self.owner[index] is not None
            or self.lower[index] in word_list("small_numbers")
            or self.lower[index].isdigit()
            or self.lower[index] in PRONOUN_OBJECTS
        )

    def is_object_alone(self, index: int) -> bool:
        """Whether "that" at `index` is the whole object of the verb before it: "brushed that off", "called that a lie"."""
        behind = index + 1
        if behind >= self.count or self.lower[behind] in (".", ";", "as"):
            return True
        chunk = self.chunks[-1]
        if chunk.kind != "V" or chunk.verb is None:
            return False
        if "naming" in chunk.verb.keys and (self.tags[behind] & ARTICLE or self.lower[behind] in ('"', "“", "‘")):
            return True
        return chunk.verb.lemma.endswith(f"_{self.lower[behind]}")

    def _puts_name_in(self, opener: int, comma: int) -> bool:
        """Whether one of two commas stands here that put a name into a clause: "after its minister |, Ana Ruiz, left".

        Not where `opener` only says more of a person: "the agent before the court, Ana Ruiz, left".
        """
        is_of_person = self.lower[opener] == "before" and bool(self.infos[opener - 1].heads)
        if opener == 0 or is_of_person or self.owner[opener - 1] is not None:
            return False
        if self._leads_to_verb(comma) and "," in self.lower[opener:comma]:
            return self.lower[opener:comma].count(",") == 1
        closing = next((place for place in range(comma + 1, min(comma + NAME_REACH, self.count)) if self.lower[place] == ","), None)
        if closing is None or not self._leads_to_verb(closing):
            return False
        return self.words[closing - 1][0].isupper() or self._explains_name(opener, comma)

    def _explains_name(self, opener: int, comma: int) -> bool:
        """Whether what says more of him follows the name of who acts: "after Peru |, a member of the club, left", "|, 61, left"."""
        verb = self.infos[comma + 1].verb
        is_explained = self.words[comma + 1].isdigit() or bool(self.tags[comma + 1] & (ARTICLE | RELATIVE))
        is_explained = is_explained or (verb is not None and bool(verb.forms & (PARTICIPLE | GERUND)))
        is_subject = not any(self.tags[place] & PREPOSITION and self.lower[place] != "of" for place in range(opener + 1, comma))
        return is_explained and is_subject and self.lower[opener - 1] != ","

    def _leads_to_verb(self, comma: int) -> bool:
        """Whether a finite verb stands right behind a comma, or behind the day that follows it."""
        start = comma + 1
        while start + 1 < self.count and (self.tags[start] & TIME or (self.lower[start] == "on" and self.tags[start + 1] & TIME)):
            start += 1
        if start >= self.count or self.owner[start] is not None:
            return False
        info = self.infos[start]
        is_verb = info.verb is not None and bool(info.verb.forms & (PAST | THIRD)) and not info.noun
        return is_verb or bool(self.tags[start] & (MODAL | BE | HAVE))

    def _goes_on_list(self, comma: int) -> bool:
        """Whether the names around a comma are members of a list that another "," or "and" continues."""
        following = self.owner[comma + 1] if comma + 1 < self.count else None
        if self.owner[comma - 1] is None or following is None:
            return False
        behind = following.last + 1
        while behind < self.count and (self.owner[behind] is not None or self.lower[behind] in GENITIVES):
            behind += 1
        return behind < self.count and self.lower[behind] in (",", "and")

    def _opens_subject_behind_time(self, index: int) -> bool:
        """Whether only a time stands before a subject: "since the middle of May | tanks have", but not "since Monday's raid"."""
        place, has_time = index, False
        while place < self.count and self.owner[place] is None:
            is_time = bool(self.tags[place] & TIME) or self.lower[place].isdigit()
            if not (is_time or self.lower[place] in word_list("parts_of_times")) or (has_time and self.tags[place] & ARTICLE):
                break
            has_time = has_time or is_time
            place += 1
        if not has_time or place >= self.count or not self.words[place][0].isalpha():
            return False
        verb = self.infos[place].verb
        is_verb = verb is not None and bool(verb.forms & (PAST | THIRD)) and not self.infos[place].noun
        return not (is_verb or self.tags[place] & (MODAL | BE | HAVE | CONJUNCTION | PREPOSITION))

    def opens_clause(self, index: int) -> bool:
        """Whether `after`, `before`, `since`, `until` is followed by a subject and a finite verb before the next comma."""
        if index == 0 and self.lower[0] == "since" and self._opens_subject_behind_time(1):
            return False
        for position in range(index + 1, min(index + CLAUSE_REACH, self.count)):
            tags = self.tags[position]
            if self.lower[position] == "," and (self._goes_on_list(position) or self._puts_name_in(index, position)):
                continue  # "until X, Y and Z signed", "after its minister, X, left"
            if self.lower[position] in (",", ".", ";") or tags & SUBORDINATOR:
                return False
            if position == index + 1:
                continue
            if tags & (MODAL | BE | HAVE):
                is_time = position == index + 2 and bool(self.tags[index + 1] & TIME or self.words[index + 1].isdigit())
                return self.lower[position - 1] != "and" and not is_time  # "the men held since May | were freed"
            info = self.infos[position]
            if (
                info.verb is not None
                and info.verb.forms & (PAST | THIRD)
                and (not info.noun or self._has_object_behind_name(position))
                and self.owner[position] is None
                and not self.tags[position - 1] & ARTICLE
            ):
                # "closed the road after an attack and broke off relations": the verb goes on with the clause before
                return self.lower[position - 1] != "and"
        return False

    def _has_object_behind_name(self, position: int) -> bool:
        """Whether a verb that may be a noun, too, stands between a country's name and an object: "after Peru | shot down a drone"."""
        subject, behind = self.owner[position - 1], position + 1
        if subject is None or subject.kind not in ("name", "capital"):
            return False
        behind += behind < self.count and self.lower[behind] in self.infos[position].particles
        return behind < self.count and bool(self.tags[behind] & (ARTICLE | NUMBER) or self.lower[behind] in word_list("possessives"))


def open_scan(sentence: Sentence, vocabulary: Vocabulary) -> Scan:
    """The state at the start of a sentence."""
    infos = read_words(sentence, vocabulary)
    count = len(infos)
    owner: list[Mention | None] = [None] * count
    for mention in sentence.mentions:
        for index in range(mention.first, mention.last + 1):
            owner[index] = mention
    tags = [info.tags for info in infos]
    return Scan(sentence.words, sentence.lower, sentence.starts, sentence.ends, infos, tags, owner, vocabulary, count)
