"""Whom words mean that name nobody: "the minister", "his host", "he" in his own capital."""

from bisect import bisect_right

from entente.coder.analysis import Analysis, Mention, Person, Sentence
from entente.coder.grammar.scan import GENITIVES
from entente.facts.governed import is_governed
from entente.facts.officials import find_role
from entente.facts.quotations import Span
from entente.facts.speech import speech_words
from entente.facts.strangers import ONES

HOME_REACH = 8  # words from "he" to the city where he speaks
PAIR = 2
FORMER_REACH = 4  # words from an office to the name of who held it
PARTNERS = frozenset({"host", "guest", "counterpart", "visitor"})
ROLES_OF_VISIT, VISIT_REACH = frozenset({"host", "guest", "visitor"}), 2  # sentences between a reception and "his host"
FORMER = frozenset({"former", "ex", "retired", "onetime"})
LATEST_OPENING = 3  # token at which the name that opens a sentence begins
SUBJECTS = frozenset({"he", "she"})
RECEIVED = frozenset({"received", "hosted", "welcomed", "greeted", "receives", "hosts", "welcomes"})


def _find_formers(analysis: Analysis) -> dict[int, tuple[Person, int]]:
    """Those who held an office before, by the offset of each naming with its count of words; the coder knows them as nobody's voice."""
    found: dict[int, tuple[Person, int]] = {}
    text = analysis.document.text
    for person in analysis.people:
        if person.former_role is None or person.is_official:
            continue
        for name in (person.name, person.name.split()[-1]):
            at = text.find(name)
            while at >= 0:
                if not any(start <= at < start + len(known.name) for start, (known, _) in found.items()):
                    found[at] = (person, len(name.split()))
                at = text.find(name, at + len(name))
    return found


def _may_be_subject(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody is named, or told by "he" or "she"."""
    return mention.kind != "pronoun" or (
        sentence.lower[mention.first] in SUBJECTS and mention.person is not None and bool(mention.person.name)
    )


class ReferentFinder:
    """Finds the people of one document outside its quotations `spans`."""

    def __init__(self, analysis: Analysis, spans: list[Span]) -> None:
        self.analysis = analysis
        self.spans = spans
        self.span_starts = [span.start for span in spans]
        self.named: list[tuple[int, Person]] = []
        for mention in (mention for sentence in analysis.sentences for mention in sentence.mentions):
            person = mention.person
            is_known = person is not None and (mention.kind != "office" or self.is_named_before(person, mention.start))
            if person is not None and is_known and not self._is_quoted(mention.start):
                self.named.append((mention.start, person))
        self.starts = [sentence.start for sentence in analysis.sentences]
        self.formers = _find_formers(analysis)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence in or after which an offset stands."""
        return self.analysis.sentences[max(0, bisect_right(self.starts, offset) - 1)]

    def _is_quoted(self, offset: int) -> bool:
        position = bisect_right(self.span_starts, offset) - 1
        return position >= 0 and offset < self.spans[position].end

    def is_named_before(self, person: Person, offset: int) -> bool:
        """Whether somebody was named outside a quotation before `offset`, so that "the diplomat" there may mean him."""
        return any(known is person for start, known in self.named if start < offset)

    def _recent(self, offset: int, countries: tuple[str, ...]) -> Person | None:
        """The official named last before `offset`, of one of `countries` where given."""
        for start, person in reversed(self.named):
            if start < offset and (not countries or person.country in countries):
                return person
        return None

    def _at_home(self, sentence: Sentence, token: int) -> Person | None:
        """The official named just before whose capital "he told a crowd in Quito" names."""
        places = [
            mention.codes
            for mention in sentence.mentions
            if mention.kind == "capital" and token < mention.first <= token + HOME_REACH and sentence.lower[mention.first - 1] == "in"
        ]
        begin = self.analysis.sentences[max(0, sentence.number - 1)].start
        near = {id(person): person for start, person in self.named if begin <= start < sentence.starts[token]}
        fitting = [person for person in near.values() if places and (person.country,) == places[0]]
        return fitting[-1] if fitting and len(near) > 1 else None

    def _last_subject(self, sentence: Sentence) -> Person | None:
        """Whom the nearest earlier sentence that names somebody is about: the first of them who stands under no preposition."""
        for number in range(sentence.number - 1, max(-1, sentence.number - 4), -1):
            earlier = self.analysis.sentences[number]
            ordered = sorted(earlier.mentions, key=lambda mention: mention.first)
            told = [mention for mention in ordered if mention.person is not None and not self._is_quoted(mention.start)]
            owners = [mention for mention in told if not GENITIVES.isdisjoint(earlier.lower[mention.last + 1 : mention.last + 2])]
            told = [mention for mention in told if mention not in owners] or told  # "Reyes's spokesman, Juan Diaz, smiled"
            named = [mention for mention in told if mention.kind != "pronoun"]
            opening = next((mention.person for mention in ordered if mention.first == 0 and earlier.lower[0] in ("he", "she")), None)
            if opening is not None and opening.name:
                return opening  # "She announced that her colleague, Ana Reyes, …"
            free = next(
                (mention for mention in told if _may_be_subject(earlier, mention) and not is_governed(earlier, mention.first)), None
            )
            if named:
                return (free or named[0]).person
        return None

    def _is_followed_by_name(self, sentence: Sentence, token: int, last: int) -> bool:
        """Whether a named person stands in the same phrase: "foreign minister Ana Reyes", "the minister, Ana Reyes,"."""
        for mention in sentence.mentions:
            if mention.person is not None and mention.kind != "pronoun" and token < mention.first <= min(last, token + 9):
                between = sentence.lower[token + 1 : mention.first]
                return not any(word in speech_words().verbs or word in (";", "and") for word in between) and between.count(",") <= 1
        return any(sentence.starts[at] in self.formers for at in range(token + 1, min(last, token + FORMER_REACH) + 1))

    def _by_office(self, sentence: Sentence, token: int) -> Person | None:
        """The official known by this office: of the country named with it, else the one spoken of last; null for "a minister"."""
        if token > 0 and sentence.lower[token - 1] in ONES:
            return None
        office = sentence.lower[token]
        wanted = speech_words().alike.get(office, frozenset({office})) | {office}
        if office in PARTNERS and token > 0 and sentence.lower[token - 1] in ("his", "her", "the"):
            is_whose = sentence.lower[token - 1] != "the"
            partner = self._of_visit(sentence, is_host=office == "host", reach=VISIT_REACH if is_whose else sentence.number)
            if partner is not None and (not is_whose or office in ROLES_OF_VISIT):
                return partner
            if is_whose:
                return self._partner(sentence, token)
        if not FORMER.isdisjoint(sentence.lower[max(0, token - FORMER_REACH) : token]):
            held = [person for person, _ in self.formers.values() if office in (person.former_role or ("", ""))[0].lower().split()]
            return held[-1] if held else None
        near = [
            mention
            for mention in sentence.mentions
            if mention.first <= token <= mention.last + 5
            and len(mention.codes) == 1
            and not (mention.kind == "office" and mention.last == token)
        ]
        if any(sentence.lower[i] in ("a", "an") for i in range(max(0, token - 3), token)):
            return None
        behind = next((mention.codes for mention in sentence.mentions if self._is_of(sentence, token, mention)), ())
        codes = near[-1].codes if near else behind
        known = {id(person): person for start, person in self.named if start < sentence.starts[token]}
        fitting = [person for person in known.values() if self._holds(person, office, wanted) and (not codes or person.country in codes)]
        if not fitting and office in speech_words().generic:
            subject = self._last_subject(sentence)
            fitting = [person for person in known.values() if (person.country in codes if codes else person is subject)]
        if not fitting:
            titled = [person for person in known.values() if self._is_titled(person, office) and (not codes or person.country in codes)]
            return titled[-1] if titled else self._named_later(sentence, token, office, codes)
        last = {id(person): start for start, person in self.named if start < sentence.starts[token]}
        exact = [person for person in fitting if office in (find_role(person) or "").lower().split()]
        lesser = [person for person in exact if "prime" not in (find_role(person) or "").lower()]
        exact = lesser if office == "minister" and sentence.lower[token - 1] != "prime" and lesser else exact
        chosen = max(exact or fitting, key=lambda person: last[id(person)])
        subject = self._last_subject(sentence)
        is_beside = subject is not None and any(person is subject for person in exact) and self._stand_together(sentence, subject, chosen)
        return subject if is_beside else chosen

    def of_two(self, sentence: Sentence, *, is_first: bool) -> Person | None:
        """Whom "the former" or "the latter" means: one of the only two people of the nearest text before that names any."""
        for earlier in reversed(self.analysis.sentences[: sentence.number + 1]):
            named = (
                mention.person
                for mention in earlier.mentions
                if mention.person is not None and mention.kind != "pronoun" and not self._is_quoted(mention.start)
            )
            people = list({id(person): person for person in named}.values())
            if people:
                return people[0 if is_first else 1] if len(people) == PAIR else None
        return None

    def _is_titled(self, person: Person, title: str) -> bool:
        """Whether a word stands right before a naming of a person: the "general" of "the defence minister, General Juan Diaz"."""
        text = self.analysis.document.text
        return any(text[max(0, start - len(title) - 1) : start].lower() == f"{title} " for start, _ in person.spans)

    def _stand_together(self, sentence: Sentence, one: Person, other: Person) -> bool:
        """Whether two people were last named in the same sentence before: "Minister Ana Reyes received her colleague, Juan Diaz"."""
        offsets = [
            next(start for start, person in reversed(self.named) if person is who and start < sentence.start) for who in (one, other)
        ]
        return one is not other and self.sentence_at(offsets[0]) is self.sentence_at(offsets[1])

    def _named_next(self, sentence: Sentence, office: str, codes: tuple[str, ...]) -> Person | None:
        """Who opens the next sentence, of the country told with an office: "Peru's foreign minister said. Ana Reyes added"."""
        following = self.analysis.sentences[sentence.number + 1 : sentence.number + 2]
        opening = [
            mention for each in following for mention in each.mentions if mention.first <= LATEST_OPENING and mention.kind == "official"
        ]
        person = opening[0].person if opening and codes else None
        if person is None or person.country not in codes or any(other is person for start, other in self.named if start < sentence.start):
            return None
        role = find_role(person)
        return person if role is None or office in speech_words().generic or office in role.lower().split() else None

    def _named_later(self, sentence: Sentence, token: int, office: str, codes: tuple[str, ...]) -> Person | None:
        """The only one whom the text names behind with this office: "the Secretary-General told", before he is named."""
        if token == 0:
            return None
        following = self._named_next(sentence, office, codes)
        if following is not None or sentence.lower[token - 1] != "the":
            return following
        later = {id(person): person for start, person in self.named if start > sentence.starts[token]}
        words = {office, *sentence.lower[token + 2 : token + 3]} if sentence.lower[token + 1 : token + 2] == ["-"] else {office}
        fitting = [person for person in later.values() if words <= {*(find_role(person) or "").lower().replace("-", " ").split()}]
        return fitting[0] if len(fitting) == 1 and len(words) > 1 else None

    def _of_visit(self, sentence: Sentence, *, is_host: bool, reach: int) -> Person | None:
        """Who received or was received in the nearest of `reach` sentences before that tells of it: "the host", "the guest"."""
        for earlier in reversed(self.analysis.sentences[max(0, sentence.number - reach) : sentence.number]):
            received = next((at for at, word in enumerate(earlier.lower) if word in RECEIVED), None)
            if received is None:
                continue
            people = [mention for mention in earlier.mentions if mention.person is not None and mention.kind != "pronoun"]
            host = next((mention.person for mention in people if mention.last < received), None)
            guest = next((mention.person for mention in people if mention.first > received), None)
            if host is not None and guest is not None:
                return host if is_host else guest
        return None

    def _partner(self, sentence: Sentence, token: int) -> Person | None:
        """Whom "his host" means: the official named last of another country than the one spoken of, of like office first."""
        subject = self._last_subject(sentence)
        before = {id(person): person for start, person in self.named if start < sentence.starts[token]}
        others = [person for person in before.values() if subject is not None and person.country != subject.country]
        role = {*(find_role(subject) or "").lower().split()} if subject is not None else set[str]()
        alike = [person for person in others if role & {*(find_role(person) or "").lower().split()}]
        met = [person for person in alike or others if subject is not None and self._met(subject, person)]
        likely = met or alike or others
        return likely[-1] if likely else None

    def _met(self, one: Person, other: Person) -> bool:
        """Whether a sentence names both people."""
        numbers = [{self.sentence_at(start).number for start, _ in person.spans} for person in (one, other)]
        return not numbers[0].isdisjoint(numbers[1])

    @staticmethod
    def _is_of(sentence: Sentence, token: int, mention: Mention) -> bool:
        """Whether a country is told right behind an office: "the President of Paraguay"."""
        begin = token + 2 + (sentence.lower[token + 2 : token + 3] == ["the"])
        return sentence.lower[token + 1 : token + 2] == ["of"] and mention.first == begin and len(mention.codes) == 1

    @staticmethod
    def _holds(person: Person, office: str, wanted: frozenset[str]) -> bool:
        role = find_role(person)
        return not wanted.isdisjoint((role or "").lower().replace("-", " ").split()) or (
            role is None and office in ("minister", "president", "leader")
        )
