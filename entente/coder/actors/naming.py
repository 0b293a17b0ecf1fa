"""Names found in a sentence, as mentions: what an ambiguous one means here, and what the noun beside it makes of it."""

import re
from datetime import date

from entente.coder.actors.discourse import Discourse
from entente.coder.actors.gazetteer import MASKS, Entry, Gazetteer, Match, choose_meaning
from entente.coder.actors.name_origins import name_origins
from entente.coder.actors.people import PeopleRegistry, official_mention
from entente.coder.analysis import Document, Mention, Sentence
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.kinds import FIRM_HEADS, PRIVATE_HEADS
from entente.coder.grammar.noun_chunks import CURRENCY_SIGNS
from entente.coder.grammar.peoples import is_people
from entente.coder.grammar.scan import GENITIVES
from entente.coder.times.time_patterns import MONTHS
from entente.lexicon.word_entries import GRAMMATICAL, Vocabulary
from entente.lexicon.wordlists import word_list

YEAR_DIGITS, CENTURIES = 4, ("19", "20")
ENTRY_YEAR, ENTRY_LENGTH = re.compile(r"\b(?:19|20)\d\d\b"), 24  # characters of "Tuesday, 17 May 1990."
LONGEST_FIRST_NAME = 20  # letters
EVENT_REACH = 5  # capitalised words behind a name among which "Conference" makes it an event's
CAPITAL_ARTICLES = ("Al-", "El-", "As-", "Ad-", "Ar-")  # of a name at the start of a sentence
DASHES = frozenset({"-", "–", "—", "--"})  # behind the place of a dateline
LOWER_ARTICLES = ("al-", "el-")
PEOPLE_KINDS = frozenset({"adjective", "demonym"})
NEAR_KINDS = PEOPLE_KINDS | {"capital"}  # of names whose meaning the countries named right before tell
NEARBY = 3  # countries
PLACE_KINDS = frozenset({"city", "region", "capital"})
MEMBERS = frozenset({"member", "members", "states", "partner", "partners", "ally", "allies"})
HEAD_BY_KIND = {
    "demonym": "person",
    "city": "place",
    "region": "place",
    "capital": "capital",
    "force": "military",
    "group": "military",
    "adjective": "person",
}  # of a name that is a noun itself; the others are a government
GOVERNING_KINDS = frozenset({"metonym", "institution", "organisation"})


def _year_of(sentence: Sentence, text: str) -> date | None:
    """The middle of the only year that a sentence tells, "on 17 May 1990 Gorbachev gave way", else of the entry of a chronicle."""
    years = {word for word in sentence.words if len(word) == YEAR_DIGITS and word.isdigit() and word[:2] in CENTURIES}
    if not years:
        begin = text.rfind("\n", 0, sentence.start) + 1
        years = set(ENTRY_YEAR.findall(text[begin : begin + ENTRY_LENGTH]))
    return date(int(years.pop()), 7, 1) if len(years) == 1 else None


class NameReader:
    """Turns the names of one document's sentences into mentions."""

    def __init__(
        self, document: Document, gazetteer: Gazetteer, vocabulary: Vocabulary, registry: PeopleRegistry, discourse: Discourse
    ) -> None:
        self.document = document
        self.gazetteer = gazetteer
        self.vocabulary = vocabulary
        self.registry = registry
        self.discourse = discourse

    def read(self, sentence: Sentence, matches: list[Match]) -> list[Mention]:
        """The mentions of a sentence in order: names of the lexicon, and people whom the document named before."""
        found: list[Mention] = []
        position = 0
        for match in matches:
            self._add_people(sentence, position, match.first, found)
            position = match.first
            if (
                match.first == match.last
                and match.entry.kind in PLACE_KINDS
                and self._is_of_person(match.entry.kind, sentence.words[position])
            ):
                continue  # a person of the article bears the name of a town
            if match.first == match.last and match.entry.holders and self._is_namesake(sentence.words[position], match.entry):
                continue
            mention = self._from_match(match, sentence, found)
            if mention is not None:
                found.append(mention)
            position = match.last + 1
        self._add_people(sentence, position, len(sentence.words), found)
        return found

    def _is_of_person(self, kind: str, word: str) -> bool:
        """Whether a town's name is that of a person of the article; a capital's only as his surname."""
        person = self.registry.by_form.get(word)
        return person is not None and (kind != "capital" or (" " in person.name and person.name.endswith(f" {word}")))

    def _is_dateline(self, sentence: Sentence, match: Match) -> bool:
        """Whether a name in capitals opens a text as the place where it was written: "SURIN, Feb 4, 2011"."""
        words, behind = sentence.words, sentence.lower[match.last + 1 : match.last + 4]
        if sentence.number or match.first or not words[0].isupper() or not behind:
            return False
        return behind[0] in DASHES or (behind[0] == "," and not MONTHS.keys().isdisjoint(behind[1:]))

    def _add_people(self, sentence: Sentence, start: int, end: int, found: list[Mention]) -> None:
        """Adds the people among the words from `start` to `end` whom the document named before."""
        words, by_form = sentence.words, self.registry.by_form
        opens = start == 0 and end > 0 and words[0].startswith(CAPITAL_ARTICLES)
        if not opens and by_form.keys().isdisjoint(words[start:end]):
            return
        for index in range(start, end):
            word = words[index]
            person = by_form.get(word) or (by_form.get(word.lower()[:3] + word[3:]) if index == 0 and opens else None)
            is_name = word[0].isupper() or word.startswith(LOWER_ARTICLES)
            if person is None or not person.country or not is_name or _is_first_name(words, index):
                continue
            found.append(official_mention(person, sentence, index, index, self.document.text))
            if word not in person.forms:
                person.forms.append(word)

    def _choose_near(self, entry: Entry, found: list[Mention]) -> Entry | None:
        """What an ambiguous name means by the countries named last, of which it is one alone: "Dominican" behind "Santo Domingo".

        Those of the same sentence (`found`) tell it before those of the sentences before.
        """
        if not entry.others or entry.kind not in NEAR_KINDS:
            return None
        for codes in ({code for mention in found for code in mention.codes}, set(self.discourse.recent[-NEARBY:])):
            near = [meaning for meaning in (entry, *entry.others) if meaning.codes and meaning.codes[0] in codes]
            if len(near) == 1:
                return near[0]
        return None

    def _from_match(self, match: Match, sentence: Sentence, found: list[Mention]) -> Mention | None:
        entry = self._choose_near(match.entry, found) or choose_meaning(match.entry, self.document.published, self.discourse.named_counts)
        if not entry.codes and entry.kind != "official":
            return None
        if match.first == match.last and is_currency(sentence, match.last):
            return None
        if entry.kind in PEOPLE_KINDS and match.first > 0 and sentence.lower[match.first - 1] == "ethnic":
            return None  # "ethnic Koreans" are citizens of where they live
        is_town = entry.kind == "city" or sentence.lower[match.first] in word_list("namesake_capitals")
        if is_town and match.last + 1 < len(sentence.words) and self._continues_name(sentence, match.last + 1):
            return None
        if entry.kind in ("institution", "metonym") and _is_of_another(entry, match, sentence, found):
            return None  # "Eritrea's National Security Agency"
        if entry.is_weak and entry.codes[0] not in self.discourse.counts:
            return None
        start, end = sentence.starts[match.first], sentence.ends[match.last]
        text = self.document.text[start:end]
        if entry.holders and match.first == match.last and self._is_given_name(sentence, match.last + 1):
            return None
        if entry.holders and self._is_dateline(sentence, match):
            return None
        if entry.holders:
            person = self.registry.known(entry, text, self.discourse.named_counts, _year_of(sentence, self.document.text))
            person.spans.append((start, end))
            codes = (person.country or entry.codes[0],)
            return Mention(codes, "official", "government", sentence.number, match.first, match.last, start, end, text, person)
        head = entry.kind if entry.kind in MASKS else "none"
        return Mention(entry.codes, entry.kind, head, sentence.number, match.first, match.last, start, end, text)

    @staticmethod
    def _is_given_name(sentence: Sentence, following: int) -> bool:
        """Whether a known surname is the first part of another name: "Hadi al-Amiri" is no Hadi, "Yunus-bek" no Yunus, "Nova7" no Nova."""
        if following >= len(sentence.lower):
            return False
        is_joined = sentence.starts[following] == sentence.ends[following - 1]
        if is_joined and sentence.words[following].isdigit():
            return True
        is_hyphen = is_joined and sentence.words[following] == "-"
        goes_on = is_hyphen and sentence.starts[following + 1 : following + 2] == [sentence.ends[following]]
        return goes_on or sentence.lower[following].startswith(("al-", "el-"))

    def _is_namesake(self, surname: str, entry: Entry) -> bool:
        """Whether a surname of the lexicon is another person's in this text: "Sanije Berisha" is no Sali Berisha."""
        if surname not in self.registry.namesakes:
            text = self.document.text
            at = text.find(surname)
            before = text[max(0, at - LONGEST_FIRST_NAME) : at].split(" ")
            opening = before[-2].rpartition("\n")[2] if len(before) > 1 and not before[-1] else ""
            names = [name.lstrip("?") for holder in entry.holders for name in (holder.name, *holder.aliases)]
            is_own = any(part.startswith(opening[:3]) for name in names for part in name.split())
            is_first_name = opening[:1].isupper() and opening.lower() in name_origins().given
            self.registry.namesakes[surname] = is_first_name and not is_own and opening not in self.gazetteer.country_words
        return self.registry.namesakes[surname]

    def _continues_name(self, sentence: Sentence, index: int) -> bool:
        """Whether the word after a city's name is a further part of another name: "Gao Shiyong", "Seattle Home Corp"."""
        word = sentence.words[index]
        if not word[0].isupper() or not word.isalpha() or word.isupper() or word in self.gazetteer.country_words:
            return False
        info = self.vocabulary.words.get(sentence.lower[index])
        return info is None or not (info.heads or info.tags & GRAMMATICAL or info.noun_classes)


def _is_of_another(entry: Entry, match: Match, sentence: Sentence, found: list[Mention]) -> bool:
    """Whether a country named right before a body's name owns it, and not the one that has the best-known body of that name."""
    if not found or set(entry.codes) & set(found[-1].codes) or found[-1].kind not in ("name", "adjective"):
        return False
    between = sentence.lower[found[-1].last + 1 : match.first]
    return found[-1].last + 1 == match.first if found[-1].kind == "adjective" else len(between) == 1 and between[0] in GENITIVES


def is_currency(sentence: Sentence, token: int) -> bool:
    """Whether a country only tells whose money it is: "US$ 5 million", but not "lent China $5 million"."""
    following = token + 1
    is_sign = following < len(sentence.words) and sentence.words[following] in CURRENCY_SIGNS
    return is_sign and sentence.starts[following] == sentence.ends[token]


def _is_first_name(words: list[str], index: int) -> bool:
    return index + 1 < len(words) and words[index + 1][0].isupper() and words[index + 1].isalpha()


def classify_mentions(chunk: Chunk, sentence: Sentence) -> None:
    """Sets the head class of each mention of a noun chunk from the noun it stands before or is."""
    owned, people = chunk.mentions[-1].head, chunk.mentions[-1]
    if people.kind == "adjective" and people.last == chunk.last and is_people(sentence.lower, people.first, people.last):
        people.kind = "demonym"  # "the Japanese" as "the Danes"
    for position, mention in enumerate(chunk.mentions):
        if mention.head == "none" and mention.kind != "official":
            head = _head_of(chunk, sentence, mention, is_last=position == len(chunk.mentions) - 1)
            if head is None and owned in FIRM_HEADS and sentence.lower[mention.last + 1] in GENITIVES:
                head = owned  # "Germany's Siemens"
            if head is not None:
                mention.head = head


def _head_of(chunk: Chunk, sentence: Sentence, mention: Mention, *, is_last: bool) -> str | None:
    lower, kind, after = sentence.lower, mention.kind, mention.last + 1
    if kind in ("name", "adjective") and names_event(sentence, mention.last):
        return "compound"
    if kind in ("capital", "city", "metonym") and names_document(sentence, mention.first, mention.last):
        return "document"
    if kind == "organisation" and after < len(lower) and lower[after] in MEMBERS:
        return "compound"
    is_hyphened = after + 1 < len(lower) and lower[after] == "-" and sentence.starts[after] == sentence.ends[mention.last]
    if is_hyphened and lower[after + 1] in word_list("compound_endings"):
        return "led" if lower[after + 1] in word_list("leading_endings") else "compound"
    if after > chunk.last and is_last:
        return HEAD_BY_KIND.get(kind, "government")
    if kind in ("force", "group"):
        return "military"
    if kind == "adjective" and chunk.text == "capital":
        return "place"
    if kind in GOVERNING_KINDS:
        is_private = kind == "organisation" and bool(chunk.heads) and chunk.heads[0] in PRIVATE_HEADS and chunk.heads[0] != "team"
        return chunk.heads[0] if is_private else "government"  # "a UN team" plays no game
    if not chunk.heads and any(other.kind == "official" and other.codes == mention.codes for other in chunk.mentions):
        return "government"  # "Belgian King Philippe", a title that is part of the name
    return chunk.heads[0] if chunk.heads else None


def names_document(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a town only names what was signed there: "the Caracas convention", "the Treaty of Lima"."""
    documents = word_list("town_documents")
    if last + 1 < len(sentence.lower) and sentence.lower[last + 1] in documents:
        return True
    return (
        first > 1
        and sentence.lower[first - 1] == "of"
        and sentence.lower[first - 2] in documents
        and sentence.words[first - 2][0].isupper()
    )


def names_event(sentence: Sentence, last: int) -> bool:
    """Whether the capitalised words behind a country's name make it the name of an event or a fund: "Ukraine Recovery Conference"."""
    for index in range(last + 1, min(last + EVENT_REACH, len(sentence.words))):
        if not sentence.words[index][0].isupper():
            return False
        if sentence.lower[index] in word_list("event_words"):
            return True
    return False
