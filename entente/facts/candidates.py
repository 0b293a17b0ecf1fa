"""Who could speak among the words of a sentence: people by name, by pronoun ("he") or office, and sources that are nobody."""

from collections.abc import Iterator

from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.grammar.kinds import TOWNS
from entente.coder.grammar.scan import GENITIVES
from entente.facts.dates import CALENDAR_WORDS
from entente.facts.governed import is_governed
from entente.facts.parties import dateline_length, token_at
from entente.facts.pronouns import find_named_gender, fit_pronoun
from entente.facts.referents import ReferentFinder
from entente.facts.speech import speech_words
from entente.facts.strangers import ONES, follows_private, is_about_private, is_unknown_name, names_with_age, opens_with_unknown_name
from entente.facts.wordings import Attribution, Candidate

DASHES = frozenset({"-", "–", "—", "--"})
INVERTED_REACH = 6  # words between a verb or a letter and the name behind it
SHORT_TITLE = 2
SUBJECT_FORMS = {"his": "he", "him": "he", "her": "she"}
AUXILIARIES = frozenset({"had", "has", "was", "is", "then", "also"})
PRIVATE_REACH = 5  # words within which a sentence's subject is told
LONGEST_APPOSED = 9  # words between a name and the last noun of the office that explains it


ORDERS = frozenset({"former", "latter"})  # "the latter remarked"
# Words before an "it" that is a subject.
BEFORE_SUBJECTS = frozenset({",", ";", ":", "and", "but", "or", "that", "because", "when", "as", "while", "if", "what", "which"})


def _is_calendar(words: list[str]) -> bool:
    """Whether a date begins here: "10 September"."""
    return any(word in CALENDAR_WORDS for word in words)


class CandidateFinder(ReferentFinder):
    """Finds who could speak in the sentences of one document."""

    def candidates(self, sentence: Sentence, first: int, last: int) -> Iterator[Candidate]:
        """All that could speak among tokens `first` to `last`: token, person (null for a source without one), how found."""
        words = speech_words()
        starts: dict[int, Mention] = {mention.first: mention for mention in sentence.mentions}
        token = max(first, self.dateline_of(sentence))
        while token <= last:
            mention = starts.get(token)
            lower = sentence.lower[token]
            if self._is_quoted(sentence.starts[token]):
                token += 1
            elif mention is not None and mention.person is not None and mention.person.name and lower not in words.pronouns:
                if mention.last == last or sentence.lower[mention.last + 1] not in GENITIVES:
                    is_met_in_quote = mention.kind == "office" and not self.is_named_before(mention.person, mention.start)
                    yield token, self._by_office(sentence, mention.last) if is_met_in_quote else mention.person, "name"
                token = mention.last + 1
            elif lower in words.pronouns and not (token < last and sentence.words[token].isupper()):
                yield token, self.by_pronoun(sentence, token, mention), "pronoun"
                token += 1
            elif (lower in words.sources and self._qualifies(sentence, token)) or self._is_object(sentence, token, first):
                token += 1
            elif lower in ORDERS and sentence.lower[token - 1] == "the" and words.verbs.intersection(sentence.lower[token + 1 : token + 2]):
                yield token, self.of_two(sentence, is_first=lower == "former"), "pronoun"
                token += 1
            elif lower in words.impersonal or (lower in words.sources and not self._is_apposed(sentence, token)):
                yield token, self._author(sentence, token), "source"
                token += 1
            elif lower in words.offices and self._is_apposed(sentence, token):
                token += 1
            elif lower in words.offices:
                if not self._is_followed_by_name(sentence, token, last):
                    yield token, self._by_office(sentence, token), "office"
                token += 1
            elif (former := self.formers.get(sentence.starts[token])) is not None:
                yield token, former[0], "name"
                token += former[1]
            elif mention is not None and self._is_the_demonym(sentence, mention):
                yield token, self._recent(mention.start, mention.codes), "demonym"
                token = mention.last + 1
            elif mention is not None:
                is_bracketed = token > 0 and sentence.lower[token - 1] == "("  # "Ana Reyes (Chile) said"
                link = token - 1 - (sentence.lower[max(0, token - 1)] == "the")
                of_office = sentence.lower[max(0, link)] == "of" and sentence.lower[max(0, link - 1)] in words.offices
                is_owner = of_office or mention.kind in ("adjective", "pronoun", "office") or self._opens_office(sentence, mention, last)
                is_dateline = mention.kind in TOWNS and sentence.lower[mention.last + 1 : mention.last + 2] == [","] and token > 0
                is_dateline = is_dateline and _is_calendar(sentence.lower[mention.last + 2 : mention.last + 4])
                if not is_bracketed and not is_owner and not is_dateline:
                    yield token, None, "country"
                token = mention.last + 1 if mention.kind not in ("pronoun", "office", "definite") else token + 1
            elif is_unknown_name(sentence, token, first):
                yield token, None, "unknown"
                token += 1
            else:
                token += 1

    @staticmethod
    def dateline_of(sentence: Sentence) -> int:
        """How many tokens a dateline takes at the head of a sentence; no "THE PRESIDENT:" of a record."""
        length = dateline_length(sentence)
        return length if length and sentence.words[length - 1] != ":" else 0

    def subject_of(self, sentence: Sentence) -> Attribution | None:
        """The person whom a sentence without a quotation is about: the first that stands under no preposition."""
        for candidate in self.candidates(sentence, 0, len(sentence.words) - 1):
            if not is_governed(sentence, candidate[0]):
                return Attribution(candidate[1], "", candidate[2]) if candidate[1] is not None else None
        return None

    @staticmethod
    def _is_object(sentence: Sentence, token: int, first: int) -> bool:
        """Whether "it" is no subject: "Ana Reyes tried it on:"."""
        return sentence.lower[token] == "it" and token > first and sentence.lower[token - 1] not in BEFORE_SUBJECTS | DASHES

    @staticmethod
    def _qualifies(sentence: Sentence, token: int) -> bool:
        """Whether a noun only tells whose an office is: "foreign ministry spokeswoman Ana Reyes", "the ministry's spokesman"."""
        behind = token + 1 + (not GENITIVES.isdisjoint(sentence.lower[token + 1 : token + 2]))
        return not speech_words().offices.isdisjoint(sentence.lower[behind : behind + 1])

    @staticmethod
    def _author(sentence: Sentence, token: int) -> Person | None:
        """Who wrote the letter or statement at a token: "the letter, signed by Ana Reyes, speaks of"."""
        for mention in sentence.mentions:
            between = sentence.lower[token + 1 : mention.first]
            if (
                mention.person is not None
                and token < mention.first <= token + INVERTED_REACH + 1
                and not {"by", "from"}.isdisjoint(between)
            ):
                return mention.person
        return None

    def _is_the_demonym(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a word for a country's people means the one person spoken of: "the Lithuanian told reporters"."""
        if mention.kind not in ("demonym", "adjective") or mention.first == 0 or sentence.lower[mention.first - 1] != "the":
            return False
        following = sentence.lower[mention.last + 1] if mention.last + 1 < len(sentence.lower) else ""
        verbs = speech_words().verbs
        is_speaking = following in verbs or following in AUXILIARIES or (mention.first > 1 and sentence.lower[mention.first - 2] in verbs)
        return is_speaking and not mention.text.endswith("s")

    def _opens_office(self, sentence: Sentence, mention: Mention, last: int) -> bool:
        """Whether a country only qualifies the office or person after it: "Germany's foreign minister", "US Secretary of State Blinken"."""
        following = sentence.lower[mention.last + 1 : min(last, mention.last + 6) + 1]
        return any(word in speech_words().offices for word in following) or any(
            other.person is not None and mention.last < other.first <= mention.last + 6 for other in sentence.mentions
        )

    def _is_apposed(self, sentence: Sentence, token: int) -> bool:
        """Whether an office explains the name before its comma: "Ana Reyes, Minister responsible for trade,", "Ana Reyes, her host,"."""
        for mention in sentence.mentions:
            between = sentence.lower[mention.last + 1 : token]
            is_aside = between[:1] == [","] and between.count(",") == 1
            is_aside = is_aside or (between[:1] == ["("] and ")" not in between)  # "Ana Reyes (Minister of Trade):"
            if mention.person is not None and is_aside and len(between) <= LONGEST_APPOSED:
                return "and" not in between and not speech_words().verbs & {*between}
        return False

    def by_pronoun(self, sentence: Sentence, token: int, mention: Mention | None) -> Person | None:
        offset = sentence.starts[token]
        codes = mention.codes if mention is not None and len(mention.codes) == 1 else ()
        at_home = self._at_home(sentence, token)
        if at_home is not None:
            return at_home
        beside = [(start, person) for start, person in self.named if sentence.start <= start < offset]
        here = [person for start, person in beside if not is_governed(sentence, token_at(sentence, start))] or [who for _, who in beside]
        if self._is_put_in(sentence, token) and self._last_subject(sentence) is not None:
            here = []  # "Reyes would resign, he added"
        if follows_private(sentence, token):
            return None
        before = self._told_before(sentence) if not here else None
        if before is not None and self._opens_with_unnamed(before):
            return None
        told = self.subject_of(before) if before is not None else None
        is_told = told is not None and (told.by == "demonym" or (told.person is not None and not told.person.is_official))
        subject = told.person if told is not None and is_told else self._last_subject(sentence)
        pronoun = SUBJECT_FORMS.get(sentence.lower[token], sentence.lower[token])
        here, recent = fit_pronoun(here, pronoun), self._recent(offset, ())
        if here:
            return here[0]
        subject = next(iter(fit_pronoun([subject] if subject is not None else [], pronoun)), None)
        if subject is None and recent is not None and not fit_pronoun([recent], pronoun):
            return self._latest_fitting(sentence, offset, pronoun) if find_named_gender(recent) is not None else None
        return subject or self._recent(offset, codes) or self._recent(offset, ())

    def _latest_fitting(self, sentence: Sentence, offset: int, pronoun: str) -> Person | None:
        """Whom a pronoun may mean of those named in the same paragraph, the latest."""
        begin = self.analysis.document.text.rfind("\n", 0, sentence.start) + 1
        near = [(start, person) for start, person in self.named if begin <= start < offset]
        fitting = [(start, person) for start, person in near if fit_pronoun([person], pronoun)]
        return fitting[-1][1] if fitting else None

    @staticmethod
    def _is_put_in(sentence: Sentence, token: int) -> bool:
        """Whether a pronoun and a verb of speech are put in behind a comma: "Reyes would go, he added, and"."""
        if token == 0 or sentence.lower[token - 1] != "," or token + 2 >= len(sentence.lower):
            return False
        return sentence.lower[token + 1] in speech_words().verbs and sentence.lower[token + 2] in (",", ".")

    def _told_before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before, or before the quotation that this one ends."""
        number = sentence.number - 1
        while number > 0 and self._is_quoted(self.analysis.sentences[number].end - 1):
            number -= 1
        return self.analysis.sentences[number] if number >= 0 else None

    def _opens_with_unnamed(self, sentence: Sentence) -> bool:
        """Whether a sentence is about somebody without office, or about one without a name whom no earlier sentence names."""
        if not sentence.lower:
            return False
        if opens_with_unknown_name(sentence) or is_about_private(sentence) or names_with_age(sentence):
            return True
        opening = sentence.lower[0] in ("the", "a", "an", "its", "our", "one", "another") and len(sentence.lower) > 1
        people = speech_words().private | (speech_words().offices if sentence.lower[0] in ONES else frozenset[str]())
        if opening and not people.isdisjoint(sentence.lower[1:PRIVATE_REACH]):
            return all(mention.person is None for mention in sentence.mentions)
        token = 2 if opening and len(sentence.lower) > SHORT_TITLE and sentence.lower[1] in ("foreign", "prime", "defence", "deputy") else 1
        if not opening or sentence.lower[token] not in speech_words().offices or self._is_quoted(sentence.starts[token]):
            return False
        return not self._is_followed_by_name(sentence, token, len(sentence.words) - 1) and self._by_office(sentence, token) is None
