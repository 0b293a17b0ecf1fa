"""What stands for whom: pronouns, "the two countries", "the minister", "his counterpart", by what was named last."""

from dataclasses import dataclass, field

from entente.coder.analysis import Mention, Person, Sentence
from entente.coder.parse import Chunk

PERSON_PRONOUNS = frozenset({"he", "she", "him", "his", "her", "himself", "herself"})
THING_PRONOUNS = frozenset({"it", "its", "itself"})
PLURAL_PRONOUNS = frozenset({"they", "them", "their", "themselves"})
SPEAKER_PRONOUNS = frozenset({"we", "our", "us", "i", "my", "me"})
PAIR_HEADS = frozenset(
    "sides side countries country nations nation parties party states leaders ministers presidents officials governments counterparts neighbors neighbours diplomats armies "
    "militaries delegations men heads capitals foes rivals allies powers premiers republics forces foreign_ministers defence_ministers people peoples".split()
)
GROUP_NUMBERS = frozenset({"three", "four", "five", "six", "seven", "eight", "nine", "ten"})
PEOPLE_HEADS = frozenset("ministers leaders presidents officials counterparts diplomats foreign_ministers men".split())
COUNTRY_HEADS = frozenset("country nation government state republic kingdom ministry emirate authorities administration cabinet parliament army military island force navy".split())
OFFICE_HEADS = frozenset(
    "minister president premier chancellor leader king queen emir prince sultan ambassador envoy spokesman spokeswoman spokesperson secretary chief official diplomat general "
    "commander commissioner representative head governor senator lawmaker".split()
)


@dataclass(slots=True)
class Discourse:
    """What a document has named so far, in order of recency."""

    last_person: Person | None = None
    last_country: str | None = None
    last_pair: tuple[str, str] | None = None
    recent: list[str] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    last_group: tuple[str, ...] | None = None  # three or more named together
    people_here: list[Person] = field(default_factory=list)  # named in the sentence that is read
    counts: dict[str, int] = field(default_factory=dict)
    subject: str | None = None
    subject_is_pair: bool = False
    subject_is_person: bool = False
    last_object: tuple[str, ...] | None = None
    document_counts: dict[str, int] = field(default_factory=dict)
    subject_pair: tuple[str, str] | None = None
    sentence_pair: tuple[str, ...] | None = None
    subjects_before: tuple[str, ...] | None = None
    home: str | None = None
    speaker: str | None = None

    def note(self, mention: Mention) -> None:
        """Remember a mention of a country or official."""
        for code in mention.codes:
            self.counts[code] = self.counts.get(code, 0) + 1
            if code in self.recent:
                self.recent.remove(code)
            self.recent.append(code)
        if len(mention.codes) == 1:
            self.last_country = mention.codes[0]
        elif len(mention.codes) == 2:
            self.last_pair = (mention.codes[0], mention.codes[1])
        if mention.person is not None:
            self.last_person = mention.person
            if mention.person in self.people:
                self.people.remove(mention.person)
            self.people.append(mention.person)
            if mention.person not in self.people_here:
                self.people_here.append(mention.person)

    def pair(self) -> tuple[str, str] | None:
        """The two parties that "the two sides" means: a pair that has just been subject, the last pair named together,
        or the two that the article names most where somebody else speaks of them."""
        if self.subject_pair is not None:
            return self.subject_pair
        main = self.main_pair()
        if main is not None and self.subject is not None and self.subject not in main:
            return main
        if main is not None and self.last_pair is not None:
            weakest = min(self.document_counts.get(code, 0) for code in self.last_pair)
            if 2 * weakest < min(self.document_counts[code] for code in main):
                return main  # the last pair was only named in passing
        return self.last_pair or main

    def main_pair(self) -> tuple[str, str] | None:
        """The two countries that the article names most."""
        ranked = sorted(self.document_counts, key=lambda code: -self.document_counts[code])  # ties: named first
        return (ranked[0], ranked[1]) if len(ranked) >= 2 else None

    def pair_of_people(self) -> tuple[str, str] | None:
        """Countries of the last two office-holders of different countries, whom "the ministers" means; null where a third one speaks of them."""
        here = [person.country for person in self.people_here if person.country]
        if len(here) >= 2 and here[-1] != here[-2]:
            return (str(here[-2]), str(here[-1]))
        last = next((person.country for person in reversed(self.people) if person.country), None)
        before = next((person.country for person in reversed(self.people) if person.country and person.country != last), None)
        if last is None or before is None or not {last, before} <= self.document_counts.keys():
            return None
        pair = self.pair()
        return pair if self.subject in (last, before) and pair is not None and self.subject not in pair else (before, last)

    def focus(self) -> str | None:
        """The country that an article speaks from: its home by headline or dateline, else the one named last."""
        return self.home or self.last_country or max(self.counts, key=lambda code: (self.counts[code], code), default=None)

    def other(self, code: str | None) -> str | None:
        """The other party of the present pair, else the country last named that is not `code`."""
        if code is None:
            return None
        if self.last_pair is not None and code in self.last_pair:
            return self.last_pair[1] if self.last_pair[0] == code else self.last_pair[0]
        for candidate in reversed(self.recent):
            if candidate != code:
                return candidate
        return None


def resolve(chunk: Chunk, sentence: Sentence, discourse: Discourse, text: str) -> Mention | None:
    """A mention for a noun chunk without a name, where the discourse tells whom it stands for; else None."""
    first = chunk.first
    lower = sentence.lower
    word = lower[first]
    if chunk.is_pronoun or (chunk.first == chunk.last and word in PLURAL_PRONOUNS | PERSON_PRONOUNS | THING_PRONOUNS | SPEAKER_PRONOUNS):
        return _pronoun(word, chunk, sentence, discourse, text)
    span = lower[first : chunk.last + 1]
    last = span[-1]
    if chunk.last + 1 < len(lower) and lower[chunk.last + 1] == "of":
        return None
    if word == "the" and len(span) >= 3 and span[1] in GROUP_NUMBERS and last in PAIR_HEADS and discourse.last_group is not None:
        return _make(discourse.last_group, "definite", "government", sentence, first, chunk.last, text, "group last named together")
    if word == "each" and last in ("side", "country", "party"):
        pair = discourse.pair()
        return _make(pair, "definite", "government", sentence, first, chunk.last, text, "each of the pair") if pair else None
    if word in ("both", "two") or span[:2] in (["the", "two"], ["the", "three"], ["each", "other"], ["one", "another"]) or (
        word == "the" and len(span) == 2 and last in ("sides", "parties", "neighbours", "neighbors", "ministers", "leaders", "presidents", "counterparts", "pair", "duo")
    ):
        if last in PAIR_HEADS or span in (["both"], ["the", "two"], ["each", "other"], ["one", "another"], ["the", "pair"], ["the", "duo"]) or any(
            item in PAIR_HEADS for item in span
        ):
            pair = (discourse.pair_of_people() if last in PEOPLE_HEADS or span == ["the", "two"] else None) or discourse.pair()
            if pair is not None:
                return _make(pair, "definite", "government", sentence, first, chunk.last, text, "pair last named together")
        return None
    if chunk.mentions and ("counterpart" in span or "colleague" in span):
        return None  # "his Russian counterpart" names whom it means
    if "counterpart" in span or "counterparts" in span or "colleague" in span or (word in ("its", "their", "the", "his") and last in ("neighbour", "neighbor", "rival", "foe", "ally", "partner")):
        code = discourse.other(discourse.subject or discourse.last_country)
        if code is not None:
            return _make((code,), "definite", "government", sentence, first, chunk.last, text, "counterpart: the other party")
        return None
    if word in ("its", "his", "her", "their", "our", "my"):
        return _pronoun(word, chunk, sentence, discourse, text)
    if word == "the" and len(span) >= 4 and span[2] in ("'s", "’s") and span[1] in OFFICE_HEADS:
        person = _person_for(span[:2], discourse)
        if person is not None and person.country:
            mention = _make((person.country,), "office", "government", sentence, first, first + 1, text, f"office of {person.name}")
            mention.person = person
            return mention
    if word in ("the", "this") and len(span) <= 5:
        if last in OFFICE_HEADS:
            person = _person_for(span, discourse)
            if person is not None and person.country:
                mention = _make((person.country,), "office", "government", sentence, first, chunk.last, text, f"office of {person.name}")
                mention.person = person
                return mention
            return None
        if last in COUNTRY_HEADS or any(item in COUNTRY_HEADS for item in span[1:]):
            code = discourse.subject or discourse.last_country
            if "ministry" in span and discourse.home is not None and discourse.subject != discourse.home and discourse.home in discourse.counts:
                code = discourse.home
            if last in ("country", "nation", "state", "kingdom", "republic", "emirate"):
                if discourse.last_object is not None and len(discourse.last_object) == 1:
                    code = discourse.last_object[0]
                elif chunk.prep is not None and discourse.subject is not None:
                    main = discourse.main_pair()
                    code = discourse.other(discourse.subject) if main is None or discourse.subject in main else code
                    if main is not None and discourse.subject not in main and span[0] == "the" and len(span) > 2:
                        code = discourse.home if discourse.home in main else main[0]
            if code is not None and (last in COUNTRY_HEADS or "ministry" in span):
                return _make((code,), "definite", "government", sentence, first, chunk.last, text, "country in focus")
    return None


def _person_for(span: list[str], discourse: Discourse) -> Person | None:
    """The person last named whose role has the last word of the phrase, preferring one with all of its words."""
    wanted = [word for word in span[1:] if word.isalpha()]
    head = wanted[-1] if wanted else ""
    if head == "leader" or head in ("official", "diplomat", "general", "chief", "head"):
        return discourse.last_person
    best: Person | None = None
    for person in reversed(discourse.people):
        role = (person.role or "").lower()
        if head and head in role:
            if all(word in role for word in wanted):
                return person
            best = best or (person if len(wanted) == 1 else None)
        elif head in ("president", "king", "emir", "chancellor", "premier") and person.role is None and person.level == "head_of_state_or_government":
            best = best or person
    return best


def _pronoun(word: str, chunk: Chunk, sentence: Sentence, discourse: Discourse, text: str) -> Mention | None:
    last = chunk.first if word in ("its", "his", "her", "their", "our", "my") else chunk.last
    if word in PERSON_PRONOUNS:
        person = discourse.last_person
        if person is None or not person.country:
            return None
        mention = _make((person.country,), "pronoun", "government", sentence, chunk.first, last, text, f"last person named: {person.name}")
        mention.person = person
        return mention
    if word in THING_PRONOUNS:
        code = discourse.subject or discourse.last_country
        return _make((code,), "pronoun", "government", sentence, chunk.first, last, text, "country in focus") if code else None
    if word in PLURAL_PRONOUNS:
        if word in ("them", "themselves") and chunk.prep is None and discourse.last_object is not None:
            return _make(discourse.last_object, "pronoun", "government", sentence, chunk.first, last, text, "object named last")
        if word == "they" and chunk.first <= 1 and discourse.subjects_before is not None:
            return _make(discourse.subjects_before, "pronoun", "government", sentence, chunk.first, last, text, "subjects of the sentence before")
        if discourse.sentence_pair is not None:
            return _make(discourse.sentence_pair, "pronoun", "government", sentence, chunk.first, last, text, "pair named in the sentence")
        if discourse.subject is not None and discourse.subject_is_person and discourse.last_object is not None and len(discourse.last_object) == 1:
            return _make((discourse.subject, discourse.last_object[0]), "pronoun", "government", sentence, chunk.first, last, text, "subject and object of the sentence")
        if discourse.subject is not None and not discourse.subject_is_pair:
            return _make((discourse.subject,), "pronoun", "government", sentence, chunk.first, last, text, "subject of the sentence")
        pair = discourse.subject_pair or discourse.last_pair or discourse.pair()
        return _make(pair, "pronoun", "government", sentence, chunk.first, last, text, "pair last named together") if pair else None
    if word in SPEAKER_PRONOUNS and sentence.in_quote[chunk.first] and discourse.speaker:
        return _make((discourse.speaker,), "pronoun", "government", sentence, chunk.first, last, text, "the speaker's country")
    return None


def _make(codes: tuple[str, ...], kind: str, head: str, sentence: Sentence, first: int, last: int, text: str, why: str) -> Mention:
    start, end = sentence.starts[first], sentence.ends[last]
    return Mention(codes, kind, head, sentence.number, first, last, start, end, text[start:end], None, why)
