"""From a document's text to its sentences with chunks, mentions and people, reading in order as a person does."""

import tomllib
from dataclasses import dataclass
from functools import cache

from entente.coder.analysis import Analysis, Document, Mention, Sentence
from entente.coder.coreference import Discourse, resolve
from entente.coder.gazetteer import MASKS, Gazetteer, Match, load_gazetteer
from entente.coder.parse import Chunk, parse
from entente.coder.people import PeopleRegistry, find_name, official_mention, role_of
from entente.coder.tokens import mark_quotes, tokenise
from entente.lexicon.vocabulary import DATA, Vocabulary, load_vocabulary

SENTENCE_WORDS = 400  # words of a sentence that are read; longer ones are lists or tables

COMPOUND_ENDINGS = frozenset(
    "led backed made built born based owned mediated funded supported controlled occupied held administered run trained supplied "
    "supervised flagged registered allied linked bound speaking educated style type era imposed installed appointed designed educated financed mandated".split()
)


@dataclass(slots=True)
class ParsedDocument:
    """An analysis with the chunks of each sentence, as the event rules read them."""

    analysis: Analysis
    chunks: list[list[Chunk]]


@cache
def place_words() -> frozenset[str]:
    """Words of place names that have no government."""
    return frozenset(tomllib.loads((DATA / "words.toml").read_text("utf-8"))["places"]["names"].split())


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
        self.places = place_words()
        self.mentions: list[Mention] = []

    def read(self) -> ParsedDocument:
        sentences: list[Sentence] = []
        chunks: list[list[Chunk]] = []
        opened = False
        for number, (start, end) in enumerate(self.document.sentence_spans):
            words, starts, ends = tokenise(self.document.text, start, end)
            del words[SENTENCE_WORDS:], starts[SENTENCE_WORDS:], ends[SENTENCE_WORDS:]
            quotes, opened = mark_quotes(words, opened)
            sentence = Sentence(number, start, end, words, [word.lower() for word in words], starts, ends, quotes)
            chunks.append(self._read_sentence(sentence))
            sentences.append(sentence)
        analysis = Analysis(self.document, sentences, self.mentions, self.registry.people)
        return ParsedDocument(analysis, chunks)

    def _read_sentence(self, sentence: Sentence) -> list[Chunk]:
        sentence.mentions = self._name_mentions(sentence)
        chunks = parse(sentence, self.vocabulary)
        self.discourse.subject = None
        self.discourse.subject_is_pair = False
        named: list[Mention] = []
        for position, chunk in enumerate(chunks):
            if chunk.kind != "N":
                continue
            self._classify(chunk, sentence)
            self._name_person(chunks, position, sentence)
            if not chunk.mentions or (sentence.lower[chunk.first] in ("its", "his", "her", "their") and chunk.mentions[0].first > chunk.first):
                resolved = resolve(chunk, sentence, self.discourse, self.document.text)
                if resolved is not None:
                    chunk.mentions.insert(0, resolved)
            for mention in chunk.mentions:
                if mention.head in ("media", "goods", "team"):
                    continue
                self.discourse.note(mention)
                named.append(mention)
                if self.discourse.subject is None and chunk.prep is None and len(mention.codes) == 1:
                    self.discourse.subject = mention.codes[0]
                    follower = chunks[position + 1] if position + 1 < len(chunks) else None
                    self.discourse.subject_is_pair = follower is not None and follower.kind == "C"
        self._remember_pair(named, chunks)
        sentence.mentions = [mention for chunk in chunks for mention in chunk.mentions]
        self.mentions.extend(sentence.mentions)
        return chunks

    def _name_mentions(self, sentence: Sentence) -> list[Mention]:
        found: list[Mention] = []
        taken = -1
        matches = {match.first: match for match in self.gazetteer.find(sentence.words)}
        by_form = self.registry.by_form
        index = 0
        while index < len(sentence.words):
            match = matches.get(index)
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
        entry = match.entry
        if entry.kind in MASKS and not entry.codes:
            return None
        if not entry.codes and entry.kind != "official":
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

    def _classify(self, chunk: Chunk, sentence: Sentence) -> None:
        """Sets the head class of each mention from the noun it stands before or is."""
        last_index = len(chunk.mentions) - 1
        for position, mention in enumerate(chunk.mentions):
            if mention.head != "none" or mention.kind == "official":
                continue
            after = mention.last + 1
            if after + 1 < len(sentence.words) and sentence.lower[after] == "-" and sentence.lower[after + 1] in COMPOUND_ENDINGS:
                mention.head = "compound"
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

    def _name_person(self, chunks: list[Chunk], position: int, sentence: Sentence) -> None:
        """Introduces the person whom a chunk names, with the country of the chunk or of the phrase it stands in apposition to."""
        chunk = chunks[position]
        if chunk.is_pronoun or chunk.is_time:
            return
        text = self.document.text
        official = next((mention for mention in chunk.mentions if mention.person is not None), None)
        if official is not None and official.person is not None:
            role, level = role_of(chunk, sentence, official.first, text)
            if role is None and position >= 2:
                role, level = self._appositive_role(chunks, position, sentence)
            person = official.person
            if (official.start, official.end) not in person.spans:
                person.spans.append((official.start, official.end))
            if role or " " in official.text:
                full = official.text
                span = find_name(chunk, sentence, self.vocabulary, self.places)
                if span is None:
                    self.registry.introduce(full, person.country, role, level)
            if role is None:
                self._role_after(chunks, position, sentence, official)
            return
        span = find_name(chunk, sentence, self.vocabulary, self.places)
        if span is None:
            return
        first, last = span
        role, level = role_of(chunk, sentence, first, text)
        country = next((m.codes[0] for m in chunk.mentions if m.codes and m.last < first and m.head not in ("media", "company", "team", "goods")), None)
        if role is None or country is None:
            role_before, level_before, country_before = self._apposition(chunks, position, sentence)
            if role is None:
                role, level = role_before, level_before
            country = country or (country_before if role is not None else None)
        if role is None or (last == first and country is None):
            return
        name = text[sentence.starts[first] : sentence.ends[last]]
        person = self.registry.introduce(name, country, role, level)
        mention = official_mention(person, sentence, first, last, text)
        person.spans.append((mention.start, mention.end))
        if person.country:
            chunk.mentions.append(mention)

    def _appositive_role(self, chunks: list[Chunk], position: int, sentence: Sentence) -> tuple[str | None, str | None]:
        role, level, _ = self._apposition(chunks, position, sentence)
        return role, level

    def _apposition(self, chunks: list[Chunk], position: int, sentence: Sentence) -> tuple[str | None, str | None, str | None]:
        """Role, level and country from "the president of X, NAME", "X's minister for Y NAME", "minister for Y, MP NAME"."""
        index = position - 1
        seen = 0
        country: str | None = None
        while index >= 0 and seen < 4:
            before = chunks[index]
            if before.kind == "," and seen == 0 and index == position - 1:
                index -= 1
                continue
            if before.kind == "C" and before.text == "and":
                index -= 1
                seen += 1
                continue
            if before.kind != "N":
                break
            country = country or next((m.codes[0] for m in before.mentions if m.codes and m.person is None), None)
            if before.titles and not any(m.person for m in before.mentions):
                start = before.titles[0][0]
                while start - 1 >= before.first and sentence.words[start - 1][0].isupper() and not any(m.first <= start - 1 <= m.last for m in before.mentions):
                    start -= 1
                chunk = chunks[position]
                end_chunk = chunks[position - 1] if chunks[position - 1].kind == "N" else chunks[position - 2]
                span = find_name(chunk, sentence, self.vocabulary, self.places)
                end = end_chunk.last
                if chunk.prep is not None and span is not None and span[0] > chunk.first:
                    end = span[0] - 1
                parts = [m for c in chunks[index : position + 1] if c.kind == "N" for m in c.mentions if m.person is None]
                for mention in parts:
                    if mention.first > before.titles[0][1] and mention.codes == ((country,) if country else ()):
                        connector = mention.first - 1
                        while connector > start and sentence.lower[connector] in ("of", "the", "to"):
                            connector -= 1
                        end = min(end, connector)
                while end > start and sentence.lower[end] in (",", "'s", "’s"):
                    end -= 1
                role = self.document.text[sentence.starts[start] : sentence.ends[end]]
                return role, before.titles[0][2], country
            seen += 1
            index -= 1
        return None, None, None

    def _role_after(self, chunks: list[Chunk], position: int, sentence: Sentence, official: Mention) -> None:
        """Role from an apposition after the name: "Lavrov, the Russian foreign minister,"."""
        person = official.person
        if person is None or person.role is not None or position + 2 >= len(chunks):
            return
        if chunks[position + 1].kind == "," and chunks[position + 2].kind == "N" and chunks[position + 2].titles and chunks[position + 2].prep is None:
            title = chunks[position + 2].titles[0]
            person.role = self.document.text[sentence.starts[title[0]] : sentence.ends[title[1]]]

    def _remember_pair(self, named: list[Mention], chunks: list[Chunk]) -> None:
        """Two countries named in one sentence are the pair that "the two sides" will mean; coordinated ones first."""
        codes: list[str] = []
        for mention in named:
            if mention.kind in ("city", "region") or mention.head == "place" or mention.resolved_by:
                continue
            for code in mention.codes:
                if code not in codes:
                    codes.append(code)
        if len(codes) >= 2:
            self.discourse.last_pair = (codes[0], codes[1])
