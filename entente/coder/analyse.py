"""From a document's text to its sentences with chunks, mentions and people, reading in order as a person does."""

import tomllib
from dataclasses import dataclass
from functools import cache

from entente.coder.clauses import group_coordinated, party_of
from entente.coder.analysis import Analysis, Document, Mention, Person, Sentence
from entente.coder.coreference import SPEAKER_PRONOUNS, Discourse, resolve
from entente.coder.gazetteer import Gazetteer, MASKS, Match, choose_meaning, load_gazetteer
from entente.coder.holders import OfficeReader
from entente.coder.parse import Chunk, parse
from entente.coder.people import PeopleRegistry, official_mention
from entente.coder.tokens import mark_quotes, tokenise
from entente.lexicon.vocabulary import DATA, Vocabulary, load_vocabulary

EVENT_WORDS = frozenset("conference forum summit fund exhibition festival cup games expo championship university institute".split())
LEAD_WEIGHTS = (3, 2)  # the first sentences name whom an article is about
SENTENCE_WORDS = 400  # words of a sentence that are read; longer ones are lists or tables

LEADING_ENDINGS = frozenset({"led", "dominated", "spearheaded"})
COMPOUND_ENDINGS = frozenset(
    "led dominated spearheaded backed made built born based owned mediated funded supported controlled occupied held administered run trained supplied "
    "supervised flagged registered allied linked bound speaking educated style type era imposed installed appointed designed educated financed mandated".split()
)


@dataclass(slots=True)
class ParsedDocument:
    """An analysis with the chunks of each sentence, as the event rules read them."""

    analysis: Analysis
    chunks: list[list[Chunk]]
    contexts: list["Context"]


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence can take for granted: the pair last spoken of and the countries named before, the latest last."""

    pair: tuple[str, str] | None
    recent: tuple[str, ...]
    main: tuple[str, str] | None = None
    is_alone: bool = False  # the only sentence of its document


@cache
def place_words() -> frozenset[str]:
    """Words of place names that have no government."""
    table = tomllib.loads((DATA / "words.toml").read_text("utf-8"))
    return frozenset(table["places"]["names"].split()) | frozenset(table["names"]["never"].split())


def analyse(document: Document) -> Analysis:
    """Sentences with mentions resolved, all mentions in order, and the people named."""
    return parse_document(document).analysis


def parse_document(document: Document) -> ParsedDocument:
    """The analysis of a document together with its chunks."""
    return _Reader(document, load_gazetteer(), load_vocabulary()).read()


class _Reader:
    """Reads one document from start to end."""

    def __init__(self, document: Document, gazetteer: Gazetteer, vocabulary: Vocabulary) -> None:
        self.document = document
        self.gazetteer = gazetteer
        self.vocabulary = vocabulary
        self.registry = PeopleRegistry(document.published)
        self.discourse = Discourse()
        self.offices = OfficeReader(self.registry, self.discourse, vocabulary, document.text)
        self.places = place_words()
        self.mentions: list[Mention] = []

    def read(self) -> ParsedDocument:
        sentences: list[Sentence] = []
        opened = False
        for number, (start, end) in enumerate(self.document.sentence_spans):
            words, starts, ends = tokenise(self.document.text, start, end)
            del words[SENTENCE_WORDS:], starts[SENTENCE_WORDS:], ends[SENTENCE_WORDS:]
            quotes, opened = mark_quotes(words, opened)
            sentence = Sentence(number, start, end, words, [word.lower() for word in words], starts, ends, quotes)
            sentences.append(sentence)
        found = [self.gazetteer.find(sentence.words) for sentence in sentences]
        self._survey(sentences, found)
        chunks: list[list[Chunk]] = []
        contexts: list[Context] = []
        for sentence, matches in zip(sentences, found, strict=True):
            contexts.append(Context(self.discourse.last_pair, tuple(self.discourse.recent[-4:]), self.discourse.main_pair(), len(sentences) == 1))
            chunks.append(self._read_sentence(sentence, matches))
        analysis = Analysis(self.document, sentences, self.mentions, self.registry.people)
        return ParsedDocument(analysis, chunks, contexts)

    def _survey(self, sentences: list[Sentence], found: list[list[Match]]) -> None:
        """Counts the countries that the document names, and takes its home from headline or dateline."""
        counts = self.discourse.document_counts
        for number, matches in enumerate(found):
            weight = LEAD_WEIGHTS[number] if number < len(LEAD_WEIGHTS) else 1
            for match in matches:
                entry = match.entry
                if _names_event(sentences[number], match.last):
                    continue
                if len(entry.codes) == 1 and not entry.others and not entry.is_weak and entry.kind in ("name", "adjective", "capital", "metonym", "demonym", "institution", "force", "official", "group"):
                    counts[entry.codes[0]] = counts.get(entry.codes[0], 0) + weight
        if self.document.dateline_place:
            words = tokenise(self.document.dateline_place, 0, len(self.document.dateline_place))[0]
            self.offices.seat = next((match.entry.codes[0] for match in self.gazetteer.find(words) if match.entry.codes and match.entry.kind not in MASKS), None)
        for line in (self.document.title, self.document.dateline_place):
            if line and self.discourse.home is None:
                words = tokenise(line, 0, len(line))[0]
                self.discourse.home = next((match.entry.codes[0] for match in self.gazetteer.find(words) if match.entry.codes and match.entry.kind not in MASKS), None)

    def _read_sentence(self, sentence: Sentence, found: list[Match]) -> list[Chunk]:
        sentence.mentions = self.offices.read(sentence, self._name_mentions(sentence, found))
        chunks = parse(sentence, self.vocabulary)
        self.discourse.subject = None
        self.discourse.subject_is_pair = False
        self.discourse.last_object = None
        self.discourse.sentence_pair = None
        self.discourse.people_here = []
        named: list[Mention] = []
        for position, chunk in enumerate(chunks):
            if chunk.kind != "N":
                continue
            self._classify(chunk, sentence)
            if not chunk.mentions or (sentence.lower[chunk.first] in ("its", "his", "her", "their") and chunk.mentions[0].first > chunk.first):
                resolved = resolve(chunk, sentence, self.discourse, self.document.text)
                if resolved is not None:
                    chunk.mentions.insert(0, resolved)
            for mention in chunk.mentions:
                if mention.head in ("media", "goods", "team"):
                    continue
                self.discourse.note(mention)
                named.append(mention)
                if self.discourse.subject is not None and mention.codes[0] != self.discourse.subject:
                    self.discourse.last_object = mention.codes
                if chunk.prep is None and len(mention.codes) == 1 and (self.discourse.subject is None or self._is_subject(chunks, position)):
                    self.discourse.subject = mention.codes[0]
                    self.discourse.subject_is_person = any(m.person is not None for m in chunk.mentions)
                    follower = chunks[position + 1] if position + 1 < len(chunks) else None
                    self.discourse.subject_is_pair = follower is not None and follower.kind == "C"
            self._remember_office(chunk, sentence)
            if position >= 2 and chunks[position - 1].kind == "C" and chunks[position - 2].kind == "N" and chunk.mentions and chunks[position - 2].mentions:
                one, other = chunks[position - 2].mentions[0], chunk.mentions[0]
                if len(one.codes) == 1 and len(other.codes) == 1 and one.codes != other.codes and not _are_places(chunks[position - 2], chunk):
                    self.discourse.sentence_pair = (*_listed_before(chunks, position - 2), one.codes[0], other.codes[0])
        self._resolve_speech(chunks, sentence)
        group_coordinated(chunks)
        self._remember_subjects(chunks)
        self._remember_pair(named, chunks)
        sentence.mentions = [mention for chunk in chunks for mention in chunk.mentions]
        self.mentions.extend(sentence.mentions)
        return chunks

    def _is_subject(self, chunks: list[Chunk], position: int) -> bool:
        follower = chunks[position + 1] if position + 1 < len(chunks) else None
        return follower is not None and follower.kind == "V" and follower.is_finite and not follower.is_passive

    def _remember_office(self, chunk: Chunk, sentence: Sentence) -> None:
        """An office-holder without a name becomes the one whom "he" or "she" means."""
        if not chunk.titles or chunk.prep is not None or len(chunk.mentions) != 1:
            return
        mention = chunk.mentions[0]
        if mention.person is None and len(mention.codes) == 1 and mention.kind in ("name", "adjective", "capital", "metonym") and not sentence.lower[chunk.titles[-1][1]].endswith("s"):
            self.discourse.last_person = Person("", mention.codes[0], None, chunk.titles[-1][2])

    def _name_mentions(self, sentence: Sentence, matches_found: list[Match]) -> list[Mention]:
        found: list[Mention] = []
        taken = -1
        matches = {match.first: match for match in matches_found}
        by_form = self.registry.by_form
        index = 0
        while index < len(sentence.words):
            match = matches.get(index)
            if match is not None and match.first == match.last and match.entry.kind in ("city", "region") and sentence.words[index] in by_form:
                match = None  # a person of the article bears the name of a town
            if match is not None:
                mention = self._from_match(match, sentence)
                if mention is not None:
                    found.append(mention)
                taken = match.last
                index = match.last + 1
                continue
            word = sentence.words[index]
            if index > taken and word in by_form and word[0].isupper():
                person = by_form[word]
                if person.country and not (index + 1 < len(sentence.words) and sentence.words[index + 1][0].isupper() and sentence.words[index + 1].isalpha()):
                    found.append(official_mention(person, sentence, index, index, self.document.text))
                    if word not in person.forms:
                        person.forms.append(word)
            index += 1
        return found

    def _from_match(self, match: Match, sentence: Sentence) -> Mention | None:
        entry = choose_meaning(match.entry, self.document.published, self.discourse.document_counts)
        if entry.kind in MASKS and not entry.codes:
            return None
        if not entry.codes and entry.kind != "official":
            return None
        if entry.kind == "city" and match.last + 1 < len(sentence.words) and self._continues_name(sentence, match.last + 1):
            return None
        if entry.is_weak and entry.codes[0] not in self.discourse.counts:
            return None
        start, end = sentence.starts[match.first], sentence.ends[match.last]
        text = self.document.text[start:end]
        if entry.holders:
            person = self.registry.known(entry, text)
            person.spans.append((start, end))
            return Mention((person.country or entry.codes[0],), "official", "government", sentence.number, match.first, match.last, start, end, text, person)
        head = entry.kind if entry.kind in MASKS else "none"
        return Mention(entry.codes, entry.kind, head, sentence.number, match.first, match.last, start, end, text)

    def _continues_name(self, sentence: Sentence, index: int) -> bool:
        """Whether the word after a city's name is a further part of another name: "Gao Shiyong", "Seattle Home Corp"."""
        word = sentence.words[index]
        info = self.vocabulary.words.get(sentence.lower[index])
        return word[0].isupper() and word.isalpha() and not word.isupper() and not (info is not None and (info.heads or info.tags or info.noun_classes)) and word not in self.gazetteer.country_words

    def _classify(self, chunk: Chunk, sentence: Sentence) -> None:
        """Sets the head class of each mention from the noun it stands before or is."""
        last_index = len(chunk.mentions) - 1
        for position, mention in enumerate(chunk.mentions):
            if mention.head != "none" or mention.kind == "official":
                continue
            after = mention.last + 1
            if mention.kind in ("name", "adjective") and _names_event(sentence, mention.last):
                mention.head = "compound"
            elif mention.kind == "organisation" and after < len(sentence.words) and sentence.lower[after] in ("member", "members", "states"):
                mention.head = "compound"
            elif after + 1 < len(sentence.words) and sentence.lower[after] == "-" and sentence.lower[after + 1] in COMPOUND_ENDINGS:
                mention.head = "led" if sentence.lower[after + 1] in LEADING_ENDINGS else "compound"
            elif after > chunk.last and position == last_index:
                mention.head = {
                    "demonym": "person",
                    "city": "place",
                    "region": "place",
                    "capital": "capital",
                    "force": "military",
                    "group": "military",
                    "adjective": "person",
                }.get(mention.kind, "government")
            elif mention.kind in ("force", "group"):
                mention.head = "military"
            elif mention.kind in ("metonym", "institution", "organisation"):
                mention.head = "government"
            elif chunk.heads:
                mention.head = chunk.heads[0]

    def _is_namesake(self, chunk: Chunk, official: Mention) -> bool:
        """Whether title and country before a known surname say that somebody else bears it: "Malaysian Prime Minister Iskandar Rahman"."""
        if " " in official.text or not chunk.titles or official.person is None:
            return False
        return any(m.kind in ("name", "adjective") and m.last < chunk.titles[0][0] and m.codes and m.codes[0] != official.person.country for m in chunk.mentions)

    def _known_country(self, name: str) -> str | None:
        """Country of an office-holder of the lexicon of whom this is a fuller name: "George Herbert Walker Bush"."""
        words = name.split()
        holders = self.gazetteer.holders_of(words[-1]) if len(words) > 1 else ()
        for holder in holders:
            if words[0] in holder.name.split() or any(words[0] in alias.split() for alias in holder.aliases):
                return holder.country
        return None

    def _remember_subjects(self, chunks: list[Chunk]) -> None:
        """Several countries that are subject of a sentence are whom "they" means in the next; three and more listed anywhere, "the three countries"."""
        self.discourse.subjects_before = None
        for position, chunk in enumerate(chunks):
            if chunk.group >= 0 and (position == 0 or chunks[position - 1].group != chunk.group):
                party = party_of(chunks, position, acting=True)
                if party is not None and len(party.codes) >= 3:
                    self.discourse.last_group = party.codes
        for position, chunk in enumerate(chunks):
            if chunk.kind == "N" and chunk.prep is None and chunk.group >= 0 and not chunk.is_time:
                party = party_of(chunks, position, acting=True)
                if party is not None and len(party.codes) >= 2:
                    self.discourse.subjects_before = party.codes
                return
            if chunk.kind == "V" and chunk.is_finite:
                return

    def _resolve_speech(self, chunks: list[Chunk], sentence: Sentence) -> None:
        """Gives "we" and "our" inside a quotation the country of who says it, named behind the quotation or before."""
        if not any(sentence.in_quote):
            self.discourse.speaker = None
            return
        for position, chunk in enumerate(chunks):
            if chunk.kind == "V" and chunk.verb is not None and not sentence.in_quote[chunk.first] and any(c.control == "report" for c in chunk.verb.classes):
                for neighbour in (position - 1, position + 1):
                    if 0 <= neighbour < len(chunks) and chunks[neighbour].kind == "N" and chunks[neighbour].prep is None:
                        codes = next((m.codes for m in chunks[neighbour].mentions if len(m.codes) == 1), None)
                        if codes is not None:
                            self.discourse.speaker = codes[0]
                            break
        if self.discourse.speaker is None:
            return
        for chunk in chunks:
            if chunk.kind == "N" and not chunk.mentions and sentence.lower[chunk.first] in SPEAKER_PRONOUNS and sentence.in_quote[chunk.first]:
                resolved = resolve(chunk, sentence, self.discourse, self.document.text)
                if resolved is not None:
                    chunk.mentions.append(resolved)

    def _remember_pair(self, named: list[Mention], chunks: list[Chunk]) -> None:
        """Two countries named in one sentence are the pair that "the two sides" will mean; coordinated ones first."""
        self.discourse.subject_pair = None
        for index, chunk in enumerate(chunks):
            if chunk.kind == "C" and 0 < index < len(chunks) - 1:
                before, after = chunks[index - 1], chunks[index + 1]
                one = next((m.codes[0] for m in before.mentions if m in named and len(m.codes) == 1 and m.kind != "organisation"), None)
                other = next((m.codes[0] for m in after.mentions if m in named and len(m.codes) == 1 and m.kind != "organisation"), None)
                if one is not None and other is not None and one != other and after.prep in (None, before.prep) and not _are_places(before, after):
                    self.discourse.last_pair = (one, other)
                    if before.prep is None and index + 2 < len(chunks) and chunks[index + 2].kind == "V":
                        self.discourse.subject_pair = (one, other)
                    return
        codes: list[str] = []
        for chunk in chunks:
            for mention in chunk.mentions:
                if mention not in named or mention.kind in ("city", "region", "organisation", "capital") or mention.head in ("place", "goods"):
                    continue
                if len(mention.codes) == 1 and mention.codes[0] not in codes and not (chunk.prep in ("in", "at", "near") and mention.kind == "name"):
                    codes.append(mention.codes[0])
        if len(codes) == 2 or (len(codes) > 2 and (self.discourse.last_pair is None or not set(self.discourse.last_pair) <= set(codes))):
            self.discourse.last_pair = (codes[0], codes[1])


def _names_event(sentence: Sentence, last: int) -> bool:
    """Whether the capitalised words behind a country's name make it the name of an event or a fund: "Ukraine Recovery Conference"."""
    for index in range(last + 1, min(last + 5, len(sentence.words))):
        if not sentence.words[index][0].isupper():
            return False
        if sentence.lower[index] in EVENT_WORDS:
            return True
    return False


def _listed_before(chunks: list[Chunk], position: int) -> tuple[str, ...]:
    """Codes of the members of a list before its last two: "the United States" in "the United States, Britain and Australia"."""
    codes: list[str] = []
    while position >= 2 and chunks[position - 1].kind == "," and chunks[position - 2].kind == "N" and chunks[position - 2].mentions and chunks[position].prep is None:
        position -= 2
        if len(chunks[position].mentions[0].codes) == 1:
            codes.insert(0, chunks[position].mentions[0].codes[0])
    return tuple(codes)


def _are_places(before: Chunk, after: Chunk) -> bool:
    """Whether two listed chunks are places where something happens: "in Moscow and in Kyiv"."""
    return before.prep in ("in", "at") and all(m.kind in ("city", "capital", "region") for m in (*before.mentions, *after.mentions))
