"""From a document's text to its sentences with chunks, mentions and people, reading in order as a person does."""

from dataclasses import dataclass
from itertools import pairwise

from entente.coder.actors.coreference import resolve
from entente.coder.actors.discourse import Discourse
from entente.coder.actors.disjoint import mean_another
from entente.coder.actors.excepted import HEAD, mark_excepted
from entente.coder.actors.gazetteer import MASKS, Entry, Gazetteer, Match, choose_meaning, load_gazetteer
from entente.coder.actors.halves import count_halves
from entente.coder.actors.holders import OfficeReader
from entente.coder.actors.naming import NameReader, classify_mentions, is_currency, names_document, names_event
from entente.coder.actors.narrators import (
    addresses_official,
    find_accused_narrator,
    find_answering,
    find_label,
    find_writers_country,
    is_interview,
    is_marked,
    is_release,
    is_resolution,
    marks_questions,
)
from entente.coder.actors.overthrown import remember_overthrow
from entente.coder.actors.parties import group_coordinated
from entente.coder.actors.people import PeopleRegistry
from entente.coder.actors.remembering import (
    remember_listing,
    remember_mention,
    remember_office,
    remember_pair,
    remember_private_subject,
    remember_rulers,
    remember_subjects,
    resolve_speech,
)
from entente.coder.actors.seats import is_seated, refer_to_seat
from entente.coder.actors.ships import refer_to_ship, remember_ship
from entente.coder.analysis import Analysis, Document, Mention, Sentence
from entente.coder.context import Context
from entente.coder.grammar.chunks import Chunk
from entente.coder.grammar.parse import parse
from entente.coder.grammar.set_against import leave_out_set_against
from entente.coder.grammar.tokens import mark_quotes, tokenise
from entente.coder.sections import Section, find_sections
from entente.lexicon.geography import load_geography
from entente.lexicon.vocabulary import load_vocabulary
from entente.lexicon.word_entries import Vocabulary
from entente.lexicon.wordlists import word_list

TITLE_WEIGHT = 3
JOINED_IN_TITLES = (["and"], ["-"], ["–"], ["&"])
LEAD_WEIGHTS = (3, 2)  # the first sentences name whom an article is about
LONGEST_SENTENCE = 400  # words of a sentence that are read; longer ones are lists or tables
COUNTED_KINDS = frozenset({"name", "adjective", "capital", "metonym", "demonym", "institution", "force", "official", "group"})
DEALING_REACH = 5  # words from "with" to the country of the office behind it
POSSESSIVES = frozenset({"its", "his", "her", "their"})
SILENT_HEADS = frozenset({"media", "goods", "team", "company", "document"})  # names that nothing later refers to


@dataclass(slots=True)
class ParsedDocument:
    """An analysis with the chunks of each sentence and what each can take for granted, as the event rules read them."""

    analysis: Analysis
    chunks: list[list[Chunk]]
    contexts: list[Context]


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
        self.names = NameReader(document, gazetteer, vocabulary, self.registry, self.discourse)
        self.offices = OfficeReader(self.registry, self.discourse, vocabulary, document.text)
        self.mentions: list[Mention] = []
        self.is_interview = self.is_resolution = self.has_marked_questions = self.asks_official = False
        self.answering = set[str]()
        self.issuer: str | None = None

    def read(self) -> ParsedDocument:
        sentences = _split(self.document)
        found = [self.gazetteer.find(sentence.words) for sentence in sentences]
        self._count_countries(sentences, found)
        self._count_title()
        self._find_home()
        self._find_narrator(sentences, found)
        main = self.discourse.matter()
        is_alone = len(sentences) == 1
        sections = find_sections(
            self.document.text, sentences, found, self.gazetteer, has_dateline=self.document.dateline_place is not None
        )
        first = min(sections, default=0)
        if first > 0:  # what stands before the first item that is known by its place is one of its own
            self.discourse.document_counts.clear()
            self._count_countries(sentences[:first], found[:first])
            main = self.discourse.matter()
        chunks: list[list[Chunk]] = []
        contexts: list[Context] = []
        for sentence, matches in zip(sentences, found, strict=True):
            if sentence.number in sections:
                self._open_section(sections, sentence.number, sentences, found)
                main = self.discourse.matter()
            narrator = self.discourse.interviewed or self.discourse.writer or self.discourse.headed
            subject, home = self.discourse.subject, self.offices.owners.seat or self.discourse.home
            contexts.append(
                Context(self.discourse.spoken_pair(), main, is_alone, subject, home, sentence.number in sections, self.issuer, narrator)
            )
            chunks.append(self._read_sentence(sentence, matches))
            if self.is_resolution and self.issuer is None:
                self.issuer = next((mention.codes[0] for mention in sentence.mentions if mention.kind == "organisation"), None)
        analysis = Analysis(self.document, sentences, self.mentions, self.registry.people, self.offices.owners.seat)
        return ParsedDocument(analysis, chunks, contexts)

    def _open_section(self, sections: dict[int, Section], start: int, sentences: list[Sentence], found: list[list[Match]]) -> None:
        """Forgets the items of a digest before this one, which is of other countries."""
        end = min((number for number in sections if number > start), default=len(sentences))
        named = sections[start].named
        self.discourse.open_section(named, is_about=sections[start].is_about)
        self.offices.owners.seat = self.offices.owners.section = self.discourse.home
        self._count_countries(sentences[start:end], found[start:end])
        for code in named if sections[start].is_about else ():
            self.discourse.document_counts[code] = self.discourse.document_counts.get(code, 0) + TITLE_WEIGHT

    def _count_countries(self, sentences: list[Sentence], found: list[list[Match]]) -> None:
        """Counts the countries that the document names, those of the first sentences with more weight."""
        counts, bodies, ambiguous = self.discourse.document_counts, dict[str, int](), list[tuple[Entry, int]]()
        no_parties = load_geography().all_territories
        for number, matches in enumerate(found):
            weight = LEAD_WEIGHTS[number] if number < len(LEAD_WEIGHTS) else 1
            for match in matches:
                entry = match.entry
                if entry.kind == "organisation" and entry.codes:
                    bodies[entry.codes[0]] = bodies.get(entry.codes[0], 0) + weight
                is_plain = len(entry.codes) == 1 and not entry.is_weak and entry.kind in COUNTED_KINDS
                if is_plain and entry.others:
                    ambiguous.append((entry, weight))
                    continue
                is_plain = is_plain and not (entry.kind == "capital" and names_document(sentences[number], match.first, match.last))
                is_plain = is_plain and not is_currency(sentences[number], match.last)
                if is_plain and entry.codes[0] not in no_parties and not names_event(sentences[number], match.last):
                    counts[entry.codes[0]] = counts.get(entry.codes[0], 0) + weight
        for entry, weight in ambiguous:
            code = choose_meaning(entry, self.document.published, counts).codes[0]
            if code in counts:  # what the text bears out: "Congo" where it names Kinshasa
                counts[code] += weight
        count_halves(sentences, found, counts)
        self.discourse.named_counts = {**counts, **bodies}

    def _count_title(self) -> None:
        """Gives the first two countries that the title names together, "Peru and Chile swap", weight in what the document is about."""
        words = tokenise(self.document.title, 0, len(self.document.title)).words if self.document.title else []
        matches = [match for match in self.gazetteer.find(words) if match.entry.kind in COUNTED_KINDS] if words else []
        joined = (pair for pair in pairwise(matches) if _are_joined(words, *pair))
        counts = self.discourse.document_counts
        for code in {match.entry.codes[0] for match in next(joined, ()) if len(match.entry.codes) == 1} & counts.keys():
            counts[code] += TITLE_WEIGHT

    def _find_home(self) -> None:
        """Takes the document's home from headline, dateline or outlet."""
        if self.document.dateline_place:
            self.offices.owners.seat = self._first_country(self.document.dateline_place)
        for line in (self.document.dateline_place, self.document.outlet, self.document.title):
            if line and self.discourse.home is None:
                self.discourse.home = self._first_country(line)

    def _find_narrator(self, sentences: list[Sentence], found: list[list[Match]]) -> None:
        """Finds out whether the text is an interview or speaks of "our goods" itself."""
        self.has_marked_questions = marks_questions(sentences)
        self.answering = find_answering(sentences) if not self.has_marked_questions else set[str]()
        self.is_interview = self.has_marked_questions or bool(self.answering) or is_interview(sentences)
        self.asks_official = bool(self.answering) and addresses_official(sentences, self.document.title)
        self.is_resolution = is_resolution(sentences)
        if not self.is_interview:
            seat = self.offices.owners.seat
            issuer = self.discourse.home if is_release(sentences) else None
            writer = issuer or find_writers_country(sentences, found, self.discourse.document_counts, seat)
            self.discourse.writer = writer or find_accused_narrator(sentences, found)

    def _meet_interviewed(self, sentence: Sentence) -> None:
        """Takes the first official named as the one who is interviewed, once the first question is asked."""
        discourse = self.discourse
        label = find_label(sentence) if self.answering else None
        is_question = is_marked(sentence) or (label is not None and label not in self.answering)
        is_asked = not word_list("asked_pronouns").isdisjoint(sentence.word_set) or is_question
        if sentence.in_quote[:1] != [False] or not is_asked:
            return
        people = [person for person in self.registry.people if not self.answering or person.name.split()[-1] in self.answering]
        served = (person.country or (person.former_role[1] if person.former_role else None) for person in people)
        anybody = next(iter(discourse.document_counts), None) if not (self.has_marked_questions or self.answering) else None
        discourse.interviewed = next(filter(None, served), None) or anybody or (discourse.home if self.asks_official else None)

    def _first_country(self, line: str) -> str | None:
        words = tokenise(line, 0, len(line)).words
        return next(
            (
                match.entry.codes[0]
                for match in self.gazetteer.find(words)
                if match.entry.codes and match.entry.kind not in MASKS and not _is_dealt_with(words, match.first)
            ),
            None,
        )

    def _read_sentence(self, sentence: Sentence, found: list[Match]) -> list[Chunk]:
        discourse = self.discourse
        if self.is_interview and discourse.interviewed is None:
            self._meet_interviewed(sentence)
        sentence.mentions = self.offices.read(sentence, self.names.read(sentence, found))
        parsed = parse(sentence, self.vocabulary)
        chunks = leave_out_set_against(parsed, sentence)
        discourse.open_sentence()
        named: list[Mention] = []
        is_behind_verb = False
        for position, chunk in enumerate(chunks):
            is_behind_verb = is_behind_verb or chunk.kind == "V"
            if chunk.kind != "N":
                continue
            self._resolve_chunk(chunks, position, sentence)
            if not chunk.mentions:
                continue
            for mention in chunk.mentions:
                if mention.head not in SILENT_HEADS:
                    named.append(mention)
                    remember_mention(discourse, chunks, position, mention, is_behind_verb=is_behind_verb)
            remember_office(discourse, chunks, position, sentence)
            remember_rulers(discourse, chunk, sentence)
            remember_listing(discourse, chunks, position)
        remember_overthrow(discourse, sentence, chunks)
        resolve_speech(discourse, chunks, sentence, self.document.text)
        group_coordinated(chunks)
        remember_private_subject(discourse, chunks)
        remember_subjects(discourse, chunks)
        remember_pair(discourse, named, chunks)
        remember_ship(discourse, sentence, chunks)
        left_out = [mention for chunk in parsed if chunk not in chunks for mention in chunk.mentions] if chunks is not parsed else []
        for mention in left_out:
            mention.head = HEAD  # named, and no party
        taking_part = [mention for chunk in chunks for mention in chunk.mentions]
        sentence.mentions = sorted([*taking_part, *left_out], key=lambda mention: mention.first) if left_out else taking_part
        self.mentions.extend(sentence.mentions)
        return chunks

    def _resolve_chunk(self, chunks: list[Chunk], position: int, sentence: Sentence) -> None:
        """Classifies the names of a noun chunk and adds whom its pronoun or its office stands for."""
        chunk, lower = chunks[position], sentence.lower
        if chunk.mentions:
            classify_mentions(chunk, sentence)
            if not word_list("leaving_out").isdisjoint(sentence.word_set):
                mark_excepted(chunk.mentions, sentence)
        behind = position + 1
        if behind + 1 < len(chunks) and chunks[behind].prep == "of" and chunks[position].text == "ministry" and not chunks[behind].mentions:
            behind += 1  # "the Ministry of Foreign Affairs in Lima"
        seat = chunks[behind] if behind < len(chunks) else None
        is_owned = bool(chunk.mentions) and lower[chunk.last] in word_list("bordering")
        text = self.document.text
        ship = refer_to_ship(chunks, position, sentence, self.discourse, text, self.vocabulary) if not chunk.mentions else None
        if ship is not None:
            resolved: Mention | None = ship
        elif not chunk.mentions and seat is not None and is_seated(chunk, seat, sentence):
            resolved = refer_to_seat(chunk, seat, sentence, self.document.text)
        elif not chunk.mentions or is_owned or _opens_with_possessive(chunk, lower):
            resolved = resolve(chunk, sentence, self.discourse, self.document.text)
        else:
            return
        if resolved is not None:
            chunk.mentions.insert(0, mean_another(resolved, chunks, position, self.discourse))


def _opens_with_possessive(chunk: Chunk, lower: list[str]) -> bool:
    """Whether a possessive before a name tells of somebody else: "its Syrian neighbour", but not "His Majesty Sultan Qaboos"."""
    if lower[chunk.first] not in POSSESSIVES or chunk.mentions[0].first == chunk.first:
        return False
    return lower[chunk.first + 1] not in word_list("honorifics")


def _are_joined(words: list[str], one: Match, other: Match) -> bool:
    """Whether a title names two together: "Peru and Chile", or "Peru, Chile swap" where it begins so."""
    between = words[one.last + 1 : other.first]
    return between in JOINED_IN_TITLES or (between == [","] and one.first == 0)


def _is_dealt_with(words: list[str], first: int) -> bool:
    """Whether a line only deals with the country at a token: "talks with Egypt", "with the President of Ukraine"."""
    before = [word.lower() for word in words[max(0, first - DEALING_REACH) : first]]
    return before[-1:] == ["with"] or (before[-1:] == ["of"] and "with" in before)


def _split(document: Document) -> list[Sentence]:
    """The sentences of a document with their words and what stands in quotation marks."""
    sentences: list[Sentence] = []
    is_open = False
    for number, (start, end) in enumerate(document.sentence_spans):
        tokens = tokenise(document.text, start, end)
        for column in tokens:
            del column[LONGEST_SENTENCE:]
        quotes, is_open = mark_quotes(tokens.words, is_open)
        sentences.append(Sentence(number, start, end, *tokens, quotes))
    return sentences
