"""Cut a sentence into noun chunks, verb groups and the small words between them, left to right in one pass.

No statistical parser: the word lists of the lexicon and the words around a word decide whether it is a verb. What is
lost against a full parse is attachment of long modifiers; the roles module works around it.
"""

from dataclasses import dataclass, field

from entente.coder.analysis import Mention, Sentence
from entente.lexicon.vocabulary import BASE, GERUND, PARTICIPLE, PAST, THIRD, NounClass, VerbClass, VerbForm, Vocabulary, Word

EMPTY = Word()
UNKNOWN_PAST = Word(verb=VerbForm("", PAST | PARTICIPLE, (VerbClass("neutral", None, None, (), False, False, None, None),)))
CURRENCY_SIGNS = frozenset({"$", "€", "£"})
CURRENCY_WORDS = frozenset("dollar dollars euro euros pound pounds yen yuan krone kroner krona kronor francs rupees rubles roubles won lira dirhams riyals pesos crowns marks ringgit baht shillings rand reais hryvnia taka dong naira shekels dinars kwacha roubles ruble rouble rupee franc peso dollars forint zloty".split())
ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "any", "no", "some", "another"})
STOPPERS = frozenset({".", "!", "?", ";", ":"})


@dataclass(slots=True)
class Chunk:
    """A noun chunk (`N`), a verb group (`V`) or a single small word (`C` conjunction, `S` subordinator, `R` relative, `H` that, `,`, `;`, `(`, `)`, `"`).

    `first`, `last` are token numbers, last inclusive. `prep` is the preposition before a noun chunk or a gerund, as written in lower case.
    """

    kind: str
    first: int
    last: int
    prep: str | None = None
    mentions: list[Mention] = field(default_factory=list)
    head: int = -1
    heads: tuple[str, ...] = ()
    acts: list[tuple[int, int, str, tuple[NounClass, ...]]] = field(default_factory=list)
    titles: list[tuple[int, int, str]] = field(default_factory=list)
    is_time: bool = False
    is_pronoun: bool = False
    has_currency: bool = False
    verb: VerbForm | None = None
    is_passive: bool = False
    is_finite: bool = False
    is_infinitive: bool = False
    is_gerund: bool = False
    is_negated: bool = False
    is_perfect: bool = False
    modal: str | None = None
    tense: str = "present"
    group: int = -1
    is_linked: bool = False
    text: str = ""


def parse(sentence: Sentence, vocabulary: Vocabulary) -> list[Chunk]:
    """The chunks of a sentence in order; every mention of the sentence lies in one noun chunk."""
    words = vocabulary.words
    lower = sentence.lower
    count = len(lower)
    infos = [words.get(word) or (UNKNOWN_PAST if word.endswith("ed") and len(word) > 4 and word == written else EMPTY) for word, written in zip(lower, sentence.words, strict=True)]
    owner: list[Mention | None] = [None] * count
    for mention in sentence.mentions:
        for index in range(mention.first, mention.last + 1):
            owner[index] = mention
    return _Parser(sentence, lower, infos, owner, vocabulary).run()


class _Parser:
    """State of one pass over a sentence's tokens."""

    def __init__(self, sentence: Sentence, lower: list[str], infos: list[Word], owner: list[Mention | None], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.words = sentence.words
        self.starts = sentence.starts
        self.ends = sentence.ends
        self.lower = lower
        self.infos = infos
        self.owner = owner
        self.count = len(lower)
        self.chunks: list[Chunk] = []

    def run(self) -> list[Chunk]:
        index = 0
        prep: str | None = None
        while index < self.count:
            word = self.lower[index]
            tags = self.infos[index].tags
            if self.owner[index] is not None:
                index = self._noun_chunk(index, prep)
                prep = None
            elif not word[0].isalnum() and word not in ("'s", "’s", "$", "€", "£", "#", "@", "%"):
                if word == "-" and self._joins(index) and self.chunks and self.chunks[-1].kind == "N":
                    self.chunks[-1].last = index
                    if self.owner[index + 1] is None:
                        self.chunks[-1].last = index + 1
                        index += 1
                    index += 1
                    continue
                kind = "," if word in (",", "-", "–", "—") else ";" if word in STOPPERS else word if word in "()" else '"'
                self._small(kind, index)
                index += 1
            elif "modal" in tags or "be" in tags or "have" in tags or "do" in tags:
                end = self._verb_group(index, prep)
                if end == index:
                    end = self._noun_chunk(index, prep)
                index = end
                prep = None
            elif "negation" in tags:
                end = self._verb_group(index, prep)
                if end == index:
                    self._small("A", index)
                    end = index + 1
                index = end
            elif word == "that":
                index = self._that(index)
            elif "relative" in tags and not ("pronoun" in tags and word == "what"):
                self._small("R", index)
                index += 1
            elif word == "to" and self._is_infinitive(index):
                index = self._verb_group(index, prep)
                prep = None
            elif self._starts_verb(index, prep):
                index = self._verb_group(index, prep)
                prep = None
            elif "conjunction" in tags:
                self._small("C", index)
                index += 1
            elif word == "as" and index + 1 < self.count and self.lower[index + 1] == "well":
                if index + 2 < self.count and self.lower[index + 2] == "as":
                    self.chunks.append(Chunk("C", index, index + 2, text="and"))
                    index += 1
                index += 2
            elif word == "as" and not self._opens_clause(index) and index + 1 < self.count and (self.lower[index + 1] in ARTICLES or self.owner[index + 1] is not None or self.infos[index + 1].noun or "nominal" in self.infos[index + 1].tags):
                prep = word
                index += 1
            elif "subordinator" in tags or (word in ("after", "before", "since", "until") and self._opens_clause(index)):
                self._small("S", index)
                index += 1
                prep = None
            elif "preposition" in tags and word in ("than", "about", "around", "over", "under", "like", "near", "at") and self._quantifies(index):
                index += 1 if word != "at" else 2
            elif "preposition" in tags:
                prep = word
                if word in ("out", "away") and index + 1 < self.count and self.lower[index + 1] == "of":
                    prep = "from"
                    index += 1
                index += 1
            elif "adverb" in tags and not self.infos[index].noun_classes and not self.infos[index].heads:
                index += 1
            elif "pronoun" in tags:
                self.chunks.append(Chunk("N", index, index, prep, head=index, is_pronoun=True, text=word))
                prep = None
                index += 1
            else:
                index = self._noun_chunk(index, prep)
                prep = None
        return self.chunks

    def _joins(self, index: int) -> bool:
        """Whether a hyphen stands between two words without white space, as in "US-China"."""
        return (
            0 < index < self.count - 1
            and self.starts[index] == self.ends[index - 1]
            and self.starts[index + 1] == self.ends[index]
            and self.lower[index + 1][0].isalnum()
            and self.lower[index - 1][0].isalnum()
        )

    def _small(self, kind: str, index: int) -> None:
        self.chunks.append(Chunk(kind, index, index, text=self.lower[index]))

    def _that(self, index: int) -> int:
        """`that` opens a clause (`H`), is a relative (`R`) or a determiner."""
        previous = self.chunks[-1] if self.chunks else None
        if previous is not None and previous.kind == "N" and previous.last == index - 1:
            following = self.infos[index + 1] if index + 1 < self.count else EMPTY
            is_verb = following.verb is not None and index + 1 < self.count and self.owner[index + 1] is None and not following.noun
            kind = "R" if is_verb or following.tags & {"modal", "be", "have", "do"} else "H"
            self._small(kind, index)
            return index + 1
        if previous is not None and previous.kind == "V" and index + 1 < self.count:
            self._small("H", index)
            return index + 1
        self._small("H", index)
        return index + 1

    def _quantifies(self, index: int) -> bool:
        """Whether "than", "about", "at least" only rounds the number that follows."""
        word = self.lower[index]
        if word == "at":
            return index + 1 < self.count and self.lower[index + 1] in ("least", "most", "last")
        if word == "than":
            return index > 0 and self.lower[index - 1] in ("more", "less", "fewer", "other", "rather")
        if index + 2 < self.count and self.words[index + 1].isupper() and self.lower[index + 2][0].isdigit():
            return True
        return index + 1 < self.count and (self.lower[index + 1][0].isdigit() or self.lower[index + 1] in ("$", "€", "£", "half", "hundred"))

    def _opens_clause(self, index: int) -> bool:
        """Whether `after`, `before`, `since`, `until` is followed by a subject and a finite verb before the next comma."""
        for position in range(index + 1, min(index + 14, self.count)):
            word = self.lower[position]
            info = self.infos[position]
            if word in (",", ".", ";") or "subordinator" in info.tags:
                return False
            if info.tags & {"modal", "be", "have"} and position > index + 1:
                return True
            if (
                position > index + 1
                and info.verb
                and info.verb.forms & (PAST | THIRD)
                and not info.noun
                and self.owner[position] is None
                and self.lower[position - 1] not in ARTICLES
            ):
                return True
        return False

    def _is_infinitive(self, index: int) -> bool:
        position = index + 1
        while position < self.count and ("adverb" in self.infos[position].tags or "negation" in self.infos[position].tags):
            position += 1
        if position >= self.count or self.owner[position] is not None:
            return False
        info = self.infos[position]
        if info.tags & {"be", "have", "do"} and self.lower[position] in ("be", "have", "do"):
            return True
        if info.verb is None or not info.verb.forms & BASE:
            return False
        if info.noun and position + 1 < self.count:
            following = self.lower[position + 1]
            if following in ("of", "by") or (self.infos[position + 1].tags & {"be", "have", "modal"}):
                return False
        return True

    def _starts_verb(self, index: int, prep: str | None) -> bool:
        """Whether the word at `index`, not an auxiliary, is a verb here."""
        info = self.infos[index]
        verb = info.verb
        if verb is None or (not verb.classes and not info.particles):
            return False
        forms = verb.forms
        lower = self.lower
        before = lower[index - 1] if index else ""
        previous = self.infos[index - 1] if index else EMPTY
        mention = self.owner[index - 1] if index else None
        after = lower[index + 1] if index + 1 < self.count else "."
        following = self.infos[index + 1] if index + 1 < self.count else EMPTY
        if before in ARTICLES or before in ("'s", "’s", "#", "@"):
            return False
        if before == "-" and self._joins(index - 1):
            return False
        if (following.tags and "time" in following.tags and "adverb" in info.tags) or self._in_object(index):
            return False
        next_is_nominal = (index + 1 < self.count and self.owner[index + 1] is not None) or bool(
            following.noun or following.heads or (not following.tags and not following.verb and after[0].isalpha())
        )
        if "adverb" in info.tags and not next_is_nominal and "determiner" not in following.tags:
            return False
        if self.words[index][0].isupper() and index and self.words[index - 1][0].isupper() and not self.words[index].isupper():
            return False  # part of a name or a title
        if forms == GERUND:
            if info.noun or info.heads:
                if prep is not None:
                    return next_is_nominal or "determiner" in following.tags or bool(self._particle(index))
                return mention is None and before in (",",) and (next_is_nominal or "determiner" in following.tags)
            building = self.chunks[-1] if self.chunks and self.chunks[-1].kind == "N" and self.chunks[-1].last == index - 1 else None
            if building is not None and following.noun_classes and mention is None and lower[building.first] in ARTICLES:
                return False
            return "determiner" not in previous.tags
        noun_like = bool(info.noun or info.heads or "nominal" in info.tags)
        opener = self.chunks[-1].kind if self.chunks else ""
        if opener in ("R", "H") and self.chunks[-1].last == index - 1 and forms & (PAST | THIRD | BASE) and before in ("who", "which", "that"):
            return True
        if forms & (PAST | PARTICIPLE) and not forms & BASE and not noun_like:
            if "determiner" in previous.tags or (prep is not None and next_is_nominal):
                return False
            if opener == "V" and self.chunks[-1].last == index - 1 and next_is_nominal and self.owner[index + 1] is None:
                return False
            adjectival = mention is not None and mention.kind in ("adjective",)
            if adjectival and next_is_nominal and after not in ARTICLES and "preposition" not in following.tags:
                return False
            # "long-running military ... backed rebels": a participle between an adjective and a noun
            return not (previous.tags == frozenset() and previous.noun is None and not previous.heads and mention is None and index
                        and before.endswith(("ly",)) and next_is_nominal and not self._has_subject())
        if forms & THIRD and not forms & BASE:
            if not noun_like:
                return index > 0
            if mention is not None:
                if mention.kind in ("adjective", "demonym"):
                    return False
                if verb.lemma in ("talk", "force", "troop", "tie", "relation", "export", "import", "strike", "exercise", "drill", "loan", "house", "state", "market", "share", "power", "place", "attack", "raid"):
                    return mention.person is not None or after in ARTICLES or "determiner" in following.tags
                return self._followed_by_argument(index)
            if before == "and" and next_is_nominal and any(chunk.kind == "V" and chunk.is_finite and chunk.tense == "present" for chunk in self.chunks):
                return True
            if previous.heads and previous.heads[0] in ("government", "military", "police", "person") and not previous.is_plural:
                return self._followed_by_argument(index)
            return bool(self.words[index - 1][0].isupper() and index > 1 and self._followed_by_argument(index) and self._has_name(index - 1))
        # base form, or a form that is both (cut, set, hit)
        if opener == "V" and self.chunks[-1].last == index - 1:
            return self.chunks[-1].verb is not None and self.chunks[-1].verb.lemma in ("help", "let")
        if "pronoun" in previous.tags and before not in ("him", "them", "us", "me"):
            return True
        if forms & PAST and not (before in ARTICLES or prep is not None):
            if noun_like and mention is not None and mention.kind == "adjective":
                return False
            return bool(self._has_subject())
        if opener == "N" and self.chunks[-1].last == index - 1 and mention is None and lower[self.chunks[-1].first] in ARTICLES and not previous.is_plural:
            return False
        if noun_like and forms & BASE and previous.is_plural and self._particle(index) is not None:
            return True
        if noun_like:
            if mention is not None:
                if mention.kind in ("demonym",) and self._followed_by_argument(index):
                    return True
                is_list = index > 2 and lower[mention.first - 1] in ("and",)
                return is_list and mention.kind in ("country", "official", "organisation") and self._followed_by_argument(index)
            return (before == "and" and bool(self.chunks) and len(self.chunks) > 1 and self.chunks[-1].kind == "C" and self._verb_before_and()) or (
                bool(previous.is_plural and previous.heads) and self._followed_by_argument(index)
            )
        if prep is not None or "determiner" in previous.tags:
            return False
        return self._has_subject() or index == 0

    def _in_object(self, index: int) -> bool:
        """Whether the chunk being read is the object of a verb that takes no clause: a new finite verb is unlikely in it."""
        if len(self.chunks) < 2 or self.chunks[-1].kind != "N" or self.chunks[-1].last != index - 1:
            return False
        governor = self.chunks[-2]
        if governor.kind != "V" or governor.verb is None or governor.is_passive:
            return False
        verb = self.infos[index].verb
        if verb is None or verb.forms == GERUND:
            return False
        if self.infos[index].noun or self.infos[index].heads or "nominal" in self.infos[index].tags:
            return not any(c.name in ("announce", "help") for c in governor.verb.classes)
        follower = self.infos[index + 1] if index + 1 < self.count else EMPTY
        return bool(follower.noun or follower.heads) and not any(c.name in ("announce", "help", "neutral", "want", "threaten", "agree") for c in governor.verb.classes)

    def _has_name(self, index: int) -> bool:
        return any(self.owner[position] is not None for position in range(max(0, index - 5), index))

    def _verb_before_and(self) -> bool:
        for chunk in reversed(self.chunks[:-1]):
            if chunk.kind == "V":
                return chunk.is_infinitive or chunk.modal is not None
            if chunk.kind in (";", "S", "H"):
                return False
        return False

    def _has_subject(self) -> bool:
        return bool(self.chunks) and self.chunks[-1].kind in ("N", "R", "C", ",", ")", '"', "V", "A")

    def _followed_by_argument(self, index: int) -> bool:
        if index + 1 >= self.count:
            return False
        after = self.lower[index + 1]
        tags = self.infos[index + 1].tags
        return (
            self.owner[index + 1] is not None
            or bool(tags & {"determiner", "adverb"})
            or after in ("to", "on", "for", "with", "at", "in", "into", "against", "over", "from", "that", "its", "his", "her", "their")
            or (self.words[index + 1][0].isupper())
            or bool(self.infos[index + 1].noun_classes and not self.infos[index + 1].verb)
        )

    def _particle(self, index: int) -> tuple[int, VerbForm] | None:
        """The longest phrasal verb at `index`: how many words it adds, and its entry."""
        particles = self.infos[index].particles
        if not particles or index + 1 >= self.count:
            return None
        best: tuple[int, VerbForm] | None = None
        for rest, verb in particles.items():
            if tuple(self.lower[index + 1 : index + 1 + len(rest)]) == rest and (best is None or len(rest) > best[0]):
                best = (len(rest), verb)
        return best

    def _verb_group(self, index: int, prep: str | None) -> int:
        """Reads auxiliaries, adverbs, negation and the main verb; returns where it stopped (`index` if there is no verb)."""
        position = index
        group = Chunk("V", index, index, prep)
        auxiliary = ""
        last_aux = -1
        while position < self.count and self.owner[position] is None:
            word = self.lower[position]
            info = self.infos[position]
            tags = info.tags
            if word.endswith(("n't", "n’t")) or word == "cannot":
                group.is_negated = True
            if word == "to":
                if auxiliary == "be":
                    group.modal = "will"  # "is to travel"
                elif auxiliary == "have":
                    group.modal = "must"
                else:
                    group.is_infinitive = True
                auxiliary = "to"
            elif "modal" in tags and not (position > index and auxiliary == "" and last_aux >= 0):
                if self.words[position] in ("May", "Will") and position + 1 < self.count and (
                    self.lower[position + 1][0].isdigit() or (position and self.lower[position - 1] in ("in", "on", "since", "of", "until", "last", "this", "next", "late", "early", "mid"))
                ):
                    break
                group.modal = word
                group.is_finite = True
                auxiliary = "modal"
                last_aux = position
            elif "negation" in tags:
                group.is_negated = True
            elif "be" in tags:
                if word in ("is", "are", "was", "were", "'re", "'m") or (word == "be" and auxiliary == "modal"):
                    group.is_finite = group.is_finite or word != "be"
                if word in ("was", "were"):
                    group.tense = "past"
                auxiliary = "be"
                last_aux = position
            elif "have" in tags and word != "having":
                if group.modal is None and word in ("had",):
                    group.tense = "past"
                group.is_finite = group.is_finite or not group.is_infinitive
                group.is_perfect = True
                auxiliary = "have"
                last_aux = position
            elif "have" in tags:
                group.is_perfect = True
                group.is_gerund = True
                auxiliary = "have"
                last_aux = position
            elif "do" in tags and word in ("do", "does", "did", "don't", "doesn't", "didn't"):
                if word.startswith("did"):
                    group.tense = "past"
                group.is_finite = True
                auxiliary = "do"
                last_aux = position
            elif info.verb is not None and (auxiliary and self._fits(info.verb.forms, auxiliary) or position == index or (not auxiliary and not group.is_infinitive)):
                return self._close_verb(group, position, info.verb, auxiliary, last_aux)
            elif "adverb" in tags or (word == "since" and auxiliary == "have"):
                pass
            else:
                break
            position += 1
        if last_aux >= 0:  # a copula or possession without a further verb: "is opposed to", "has the right"
            group.last = last_aux
            info = self.infos[last_aux]
            group.verb = info.verb
            group.is_finite = group.is_finite or not group.is_infinitive
            self.chunks.append(group)
            return last_aux + 1
        return index

    def _fits(self, forms: int, auxiliary: str) -> bool:
        if auxiliary in ("modal", "do", "to"):
            return bool(forms & BASE)
        if auxiliary == "have":
            return bool(forms & PARTICIPLE)
        return bool(forms & (PARTICIPLE | GERUND))

    def _close_verb(self, group: Chunk, position: int, verb: VerbForm, auxiliary: str, last_aux: int) -> int:
        phrasal = self._particle(position)
        group.last = position
        if phrasal is not None:
            group.last = position + phrasal[0]
            verb = phrasal[1] if not verb.classes or phrasal[1].classes else verb
        group.verb = verb
        group.head = position
        forms = self.infos[position].verb.forms if self.infos[position].verb else verb.forms  # type: ignore[union-attr]
        if auxiliary == "be" and forms & PARTICIPLE and not (forms & GERUND):
            group.is_passive = True
        elif auxiliary == "":
            if forms == GERUND:
                group.is_gerund = True
            elif forms & (PAST | THIRD | BASE):
                group.is_finite = True
                if forms & PAST and not forms & BASE:
                    group.tense = "past"
                if forms & PARTICIPLE and self._is_reduced(group, position):
                    group.is_finite = False
                    group.is_passive = True
        self.chunks.append(group)
        end = group.last + 1
        if phrasal is not None and self.lower[group.last] in ("on", "for", "with", "at", "to", "in", "into", "against", "upon"):
            return end
        return end

    def _is_reduced(self, group: Chunk, position: int) -> bool:
        """Whether a bare participle after a noun is a reduced relative clause: "a statement signed by both", "a man accused of theft was"."""
        after = self.lower[group.last + 1] if group.last + 1 < self.count else "."
        if after == "by":
            return True
        if not self.chunks or self.chunks[-1].kind != "N":
            return False
        before = self.chunks[-1]
        if before.is_pronoun or (before.mentions and before.mentions[-1].last == before.last and before.mentions[-1].kind in ("name", "official", "capital", "metonym")):
            return False
        if after not in ("in", "on", "to", "from", "with", "against", "for", "at", "as", "of", "near", "into", "since", "during", "over", "under", "last", "after", "before", "while"):
            return False
        if group.verb is not None and any(verb_class.name in ("announce", "agree", "threaten") for verb_class in group.verb.classes):
            return False
        for later in range(group.last + 2, self.count):
            info = self.infos[later]
            if self.lower[later] in (",", ";", ".") or info.tags & {"subordinator", "relative", "conjunction"}:
                return False
            if self.owner[later] is not None:
                continue
            if info.tags & {"modal", "be", "have"} and self.lower[later] not in ("being", "having", "be"):
                return True
            if info.verb and info.verb.forms & PAST and not info.verb.forms & BASE and not info.noun and self.lower[later - 1] not in ARTICLES:
                return "preposition" not in self.infos[later - 1].tags
        return False

    def _noun_chunk(self, index: int, prep: str | None) -> int:
        chunk = Chunk("N", index, index, prep)
        position = index
        time_words = 0
        while position < self.count:
            word = self.lower[position]
            info = self.infos[position]
            mention = self.owner[position]
            if mention is not None:
                if position > index and self._opens_new_chunk(chunk, position, mention):
                    break
                chunk.mentions.append(mention)
                position = mention.last + 1
                chunk.last = mention.last
                continue
            tags = info.tags
            if word == "-" or word in ("'s", "’s", "$", "€", "£", "#", "@", "%", "'", "’"):
                chunk.has_currency = chunk.has_currency or word in CURRENCY_SIGNS
                chunk.last = position
                position += 1
                continue
            if not word[0].isalnum():
                break
            if position > index and ("determiner" in tags and word not in ("all", "both", "many", "several", "few") and self.lower[position - 1] not in ("all", "both")):
                if word in ARTICLES or "relative" in tags or word in ("that", "whose"):
                    break
            if tags & {"preposition", "conjunction", "subordinator", "relative", "modal", "be", "have", "do", "negation"} and not (position == index) and "time" not in tags:
                break
            if position > index and "pronoun" in tags and word not in ("one",):
                break
            if position > index and time_words == 0 and "time" in tags and self._is_adverbial_time(position):
                break
            if position > index and self._starts_verb_in_chunk(position, chunk):
                break
            if "adverb" in tags and position > index and not info.noun_classes and "time" not in tags and "determiner" not in tags:
                break
            if "time" in tags or word[0].isdigit():
                time_words += 1
            compound = self._compound(position)
            if compound is not None:
                length, noun, classes, heads = compound
                if classes:
                    chunk.acts.append((position, position + length, noun, classes))
                if heads:
                    chunk.heads = heads
                if noun in self.vocabulary.levels:
                    chunk.titles.append((position, position + length, self.vocabulary.levels[noun]))
                chunk.head = position + length
                position += length + 1
                chunk.last = position - 1
                continue
            if info.noun_classes:
                chunk.acts.append((position, position, info.noun or word, info.noun_classes))
            if info.heads and (not self.words[position][0].isupper() or not chunk.heads or info.heads[0] in ("government", "military", "police")):
                chunk.heads = info.heads
            if "time" not in tags and "determiner" not in tags:
                chunk.head = position
                if word in CURRENCY_WORDS or (len(word) == 3 and self.words[position].isupper()):
                    chunk.has_currency = True
                if word in self.vocabulary.levels:
                    chunk.titles.append((position, position, self.vocabulary.levels[word]))
            chunk.last = position
            position += 1
        if position == index:
            position = index + 1
        chunk.is_time = time_words > 0 and not chunk.mentions and not chunk.acts and not chunk.heads
        self.chunks.append(chunk)
        return position

    def _opens_new_chunk(self, chunk: Chunk, position: int, mention: Mention) -> bool:
        """Whether a name after a complete noun begins the next chunk: "as part of his visit | Armenian Foreign Minister X"."""
        if self.lower[position - 1].isdigit() and not chunk.acts and not chunk.heads and any("time" in self.infos[i].tags for i in range(chunk.first, position)):
            return True
        if "time" in self.infos[position - 1].tags and self.lower[position - 1] not in ("may", "march") and mention.kind != "official":
            return True
        if mention.kind == "official" or not chunk.acts or chunk.acts[-1][1] != position - 1:
            return False
        return any(noun_class.type is not None for noun_class in chunk.acts[-1][3]) and self.words[position - 1][0].islower()

    def _is_adverbial_time(self, position: int) -> bool:
        """Whether "today", "Monday", "later" after a noun is no part of it ("an agreement today", but "Monday's meeting")."""
        word = self.lower[position]
        if word in ("time", "period", "era", "year", "month", "week", "day", "hour", "minute", "decade", "century", "summer", "winter", "fall", "spring", "noon", "march", "may"):
            return False
        return not (position + 1 < self.count and self.lower[position + 1] in ("'s", "’s"))

    def _starts_verb_in_chunk(self, position: int, chunk: Chunk) -> bool:
        self.chunks.append(chunk)
        starts = self._starts_verb(position, None)
        self.chunks.pop()
        return starts

    def _compound(self, position: int) -> tuple[int, str, tuple[NounClass, ...], tuple[str, ...]] | None:
        compounds = self.infos[position].compounds
        if not compounds:
            return None
        for rest, noun, classes, heads in compounds:
            end = position + 1 + len(rest)
            if tuple(self.lower[position + 1 : end]) == rest:
                return len(rest), noun, classes, heads
        return None
