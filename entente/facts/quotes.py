"""Direct quotations of officials: the words, the speaker and whom they are about."""

from dataclasses import dataclass
from datetime import date

from entente.coder.analysis import Analysis, Person, Sentence
from entente.facts.identity import make_id
from entente.facts.interviews import find_interviewee, is_interview, opens_answer
from entente.facts.officials import find_fuller
from entente.facts.parties import SILENT_HEADS, token_at, token_before
from entente.facts.quotations import Span, find_quotations, opens_paragraph
from entente.facts.reading import Reading
from entente.facts.sayings import tells_of_oneself
from entente.facts.speakers import DASHES, SpeakerFinder
from entente.facts.speech import speech_words
from entente.facts.wordings import Attribution, find_owner_behind

SAID_REACH, AHEAD = 60, 24  # characters between a quotation and its day; and before the day
FUTURE = frozenset({"will", "would", "next", "until", "by", "since", "from", "before"})
LONGEST_NAME, SHORT = 4, 3
LONGEST_GESTURE = 24  # characters of "(after a pause)" behind a quotation
JOINED = 2  # words of "and of" between two fragments of one speaker
WORDINGS = frozenset({"words", "word", "phrase", "term", "slogan", "title", "expression", "inscription", "label"})
WORDS_AHEAD = 14  # characters before a fragment in which it is called a word, a name, …
OWNED_WORDS = (["whose"], ["his"], ["her"])  # "in whose words"
WRITING = frozenset({"posted", "wrote", "tweeted", "writes", "posts", "tweets"})
NAMING = frozenset({"the", "a", "an", "its", "called", "their"})
STATING = frozenset({"as", "was", "were", "is", "are", "be", "been", "it", "them"})
NAMING_WITH_OF = frozenset({"spoke", "speaks", "speaking", "talked", "talks", "warned", "warns", "accused"})
SHORTEST_PRAISE = 5
# How the sentence behind a quotation begins that tells its speaker.
TAKING_LEAVE = frozenset({("with", "that"), ("with", "these"), ("with", "those"), ("so", "said"), ("so", "spoke"), ("thus", "spoke")})


@dataclass(slots=True)
class _Statement:
    """One quotation: its parts (several where an attribution interrupts it or it goes over paragraphs), speaker and rule."""

    spans: list[Span]
    person: Person | None = None
    rule: str = ""
    is_source: bool = False


class _Reader:
    """Reads the quotations of a document in order."""

    def __init__(self, analysis: Analysis, spans: list[Span]) -> None:
        self.analysis = analysis
        self.text = analysis.document.text
        self.spans = spans
        self.finder = SpeakerFinder(analysis, spans)
        self.is_interview = is_interview(analysis, spans)
        self.interviewee = find_interviewee(analysis, spans) if self.is_interview else None

    def read(self) -> list[_Statement]:
        statements: list[_Statement] = []
        for number, span in enumerate(self.spans):
            previous = statements[-1] if statements else None
            if previous is not None and self._resumes(previous, span):
                if previous.person is None and previous.spans[-1].goes_on:
                    later = self._attribute(number, span, None)
                    previous.person, previous.rule = later.person, later.rule  # who speaks is told behind the last paragraph
                previous.spans.append(span)
                continue
            statements.append(self._attribute(number, span, previous))
        return statements

    def _resumes(self, previous: _Statement, span: Span) -> bool:
        """Whether `span` goes on with the statement before: a next paragraph of it, or after an attribution within one sentence."""
        before = previous.spans[-1]
        if before.goes_on:
            return True
        between = self.text[before.end + 1 : span.start - 1]
        if self.finder.sentence_at(span.start - 1).start > before.end + 1:
            return False  # "…," he said. Reyes replied, "…"
        if "\n" in between or len(between) > 120 or not between.strip() or previous.rule.startswith("fragment"):
            return False
        return (
            between.rstrip().endswith((",", ";", "and", "but", "that"))
            and self.text[before.end - 1] in ",;"
            and not between.strip().endswith(".")
        )

    def _attribute(self, number: int, span: Span, previous: _Statement | None) -> _Statement:
        opening, closing = self.finder.sentence_at(span.start), self.finder.sentence_at(max(span.start, span.end - 1))
        next_start = self.spans[number + 1].start - 1 if number + 1 < len(self.spans) else len(self.text)
        previous_end = self.spans[number - 1].end + 1 if number else 0
        lead = (max(opening.start, previous_end), span.start - 1)
        tail_sentence = closing
        if not self._has_words(span.end + 1, closing.end) and self._tail_follows(span, closing):
            tail_sentence = self.analysis.sentences[closing.number + 1]
        tail = (span.end + 1, min(tail_sentence.end, next_start))
        tail_text = self.text[tail[0] : tail[1]].strip()
        if tail_text.startswith("(") and tail_text.endswith(")") and len(tail_text) < LONGEST_GESTURE:
            tail, tail_text = (tail[0], tail[0]), ""  # "(laughs)"
        is_fragment = self._has_words(*lead) and self.text[: span.start - 1].rstrip()[-1:] not in (":", ",", ".", "!", "?")
        is_told_before = is_fragment and self.finder.before_quote(opening, *lead) is not None
        tail_first = (tail_text.startswith(",") and not is_told_before) or self.text[span.end - 1] in ",?!—–-" or not self._has_words(*lead)
        found = self.finder.by_wording(tail_sentence, *tail) if self._has_words(*tail) else None
        rule = "quote-then-speaker"
        if found is None and self.is_interview and self._tells_of_oneself(opening, lead, tail_sentence, tail):
            return _Statement([span], self.interviewee, "answer-by-interview", self.interviewee is None)
        for side in ("after", "before") if tail_first else ("before", "after"):
            if found is not None:
                break
            if side == "after" and self._has_words(*tail):
                is_unfinished = self.text[span.end - 1] in ",?!"
                found, rule = self.finder.after_quote(tail_sentence, *tail, is_open=is_unfinished), "quote-then-speaker"
            elif side == "before" and self._has_words(*lead) and self.is_interview and opens_answer(self.text, span.start - 1):
                found, rule = Attribution(self.interviewee, "", "interview"), "answer"  # A: "We wait."
            elif side == "before" and self._has_words(*lead):
                found, rule = self.finder.before_quote(opening, *lead), "speaker-then-quote"
        if (
            found is not None
            and found.by == "unknown"
            and found.person is None
            and previous is not None
            and previous.spans[-1].start >= opening.start
            and previous.person is not None
        ):
            found = Attribution(previous.person, found.verb, "name")
        if found is None and is_fragment and previous is not None and previous.person is not None and self._is_joined(previous, span):
            found = Attribution(previous.person, "", "name")  # "spoke of 'a wound' and of 'neighbours'"
        is_open = not self._has_words(*tail) or self.text[tail[0] : tail[1]].rstrip(' "“„«').endswith(",")
        if found is None and self.is_interview and not is_fragment and (is_open or opens_answer(self.text, span.start - 1)):
            found, rule = Attribution(self.interviewee, "", "interview"), "answer"
        if found is None and not self._has_words(*lead) and is_open:
            found, rule = self._carry_over(opening, span, previous)
        if found is None or (is_fragment and not self._is_speech_fragment(span, found.verb)):
            return _Statement([span], None, "fragment")
        return _Statement([span], found.person, f"{rule}-by-{found.by}", found.person is None)

    @staticmethod
    def _tells_of_oneself(opening: Sentence, lead: tuple[int, int], closing: Sentence, tail: tuple[int, int]) -> bool:
        """Whether the words beside a quotation tell it as that of who answers: "I told the envoy: 'Welcome'"."""
        before = (token_at(opening, lead[0]), token_before(opening, lead[1]))
        behind = (token_at(closing, tail[0]), token_before(closing, tail[1]))
        return tells_of_oneself(opening, *before) or tells_of_oneself(closing, *behind)

    def _is_joined(self, previous: _Statement, span: Span) -> bool:
        """Whether only "and" with a preposition stands between the fragment before and this one."""
        between = self.text[previous.spans[-1].end + 1 : span.start - 1].lower().split()
        return between[:1] == ["and"] and len(between) <= JOINED

    def _has_words(self, start: int, end: int) -> bool:
        return any(char.isalnum() for char in self.text[start:end])

    def _tail_follows(self, span: Span, sentence: Sentence) -> bool:
        """Whether the next sentence is the attribution cut off by the quotation's own mark: "…!" he said."""
        if sentence.number + 1 >= len(self.analysis.sentences):
            return False
        following = self.analysis.sentences[sentence.number + 1]
        gap = self.text[span.end : following.start]
        if "\n" in gap or not following.words:
            return False
        verbs = speech_words().verbs
        if following.words[0] in DASHES and opens_paragraph(self.text, span.start - 1):
            return True
        return following.words[0][0].islower() or (self.text[span.end - 1] in "?!,…" and any(word in verbs for word in following.lower[:4]))

    def _carry_over(self, sentence: Sentence, span: Span, previous: _Statement | None) -> tuple[Attribution | None, str]:
        """The speaker of a quotation that is a sentence by itself: of the quotation just before, else whom the sentence before is about."""
        if previous is not None and previous.rule not in ("", "fragment"):
            between = self.text[previous.spans[-1].end + 1 : span.start - 1]
            turned = self._turned_to(previous, sentence)
            if turned is not None:
                return turned, "speaker-in-sentence-before"
            if (
                len(between) < 200
                and between.count("\n\n") <= (0 if previous.is_source else 1)
                and not self._names_another(between, previous)
            ):
                return Attribution(previous.person, "", "continuation"), "quote-goes-on"
        before = self.analysis.sentences[sentence.number - 1] if sentence.number else None
        subject = None
        if before is not None:
            subject = self.finder.before_quote(before, before.start, before.end) or self.finder.subject_of(before)
        if subject is None and sentence.number + 1 < len(self.analysis.sentences):
            after = self.analysis.sentences[sentence.number + 1]
            owner = find_owner_behind(self.finder, after)
            if owner is not None:
                return owner, "speaker-in-sentence-behind"
            if tuple(after.lower[:2]) in TAKING_LEAVE:
                return self.finder.subject_of(after), "speaker-in-sentence-behind"
        return subject, "speaker-in-sentence-before"

    def _turned_to(self, previous: _Statement, sentence: Sentence) -> Attribution | None:
        """Another person whom the whole sentence between two quotations is about: "Reyes, Chile's envoy, brushed this aside."."""
        before = self.analysis.sentences[sentence.number - 1] if sentence.number else None
        if before is None or before.start < previous.spans[-1].end:
            return None
        subject = self.finder.subject_of(before)
        return subject if subject is not None and subject.by == "name" and subject.person is not previous.person else None

    def _names_another(self, between: str, previous: _Statement) -> bool:
        """Whether a whole sentence of another matter stands between two quotations."""
        rest = between.strip(" \n.,")
        return rest.count(". ") > 0

    def _is_speech_fragment(self, span: Span, verb: str) -> bool:
        words = self.text[span.start : span.end].split()
        if verb in speech_words().praise:
            return len(words) >= SHORTEST_PRAISE
        before = self.text[max(0, span.start - WORDS_AHEAD) : span.start - 1].lower().split()
        if before[-1:] and before[-1] in WORDINGS and verb not in WRITING and before[-2:-1] not in OWNED_WORDS:
            return False
        if verb in speech_words().label or verb == "":
            return words[0].lower() != "so-called"
        if verb in NAMING_WITH_OF and before[-1:] == ["of"]:
            return True
        is_name = (
            bool(before)
            and before[-1] in NAMING
            and len(words) <= LONGEST_NAME
            and all(word[0].isupper() for word in words if len(word) > SHORT)
        )
        return not is_name and (len(words) > 1 or (bool(before) and before[-1] in STATING))

    def said_on(self, statement: _Statement, reading: Reading) -> date | None:
        """The day that the words around a quotation name close to its marks, "told reporters on Tuesday"; null where they name none."""
        start, end = statement.spans[0].start, statement.spans[-1].end
        for offset in (end - 1, start):
            sentence = self.finder.sentence_at(max(0, offset))
            for named in reading.dates(sentence):
                is_outside = not any(span.start <= named.start < span.end for span in self.spans)
                distance = named.start - end if named.start >= end else start - named.end
                ahead = self.text[max(sentence.start, named.start - AHEAD) : named.start].lower().split()
                if named.precision == "day" and is_outside and distance <= SAID_REACH and FUTURE.isdisjoint(ahead):
                    return named.day
        return None

    def about(self, statement: _Statement) -> list[str]:
        """Countries and organisations that the words name, else those of the sentence around them, the speaker's own aside."""
        own = statement.person.country if statement.person else None
        inside: dict[str, None] = {}
        around: dict[str, None] = {}
        for span in statement.spans:
            first, last = self.finder.sentence_at(span.start).number, self.finder.sentence_at(max(span.start, span.end - 1)).number
            for sentence in self.analysis.sentences[first : last + 1]:
                for mention in sentence.mentions:
                    if mention.head not in SILENT_HEADS:
                        (inside if span.start <= mention.start < span.end else around).update(dict.fromkeys(mention.codes))
        chosen = [code for code in inside if code != own] or [code for code in around if code != own]
        return sorted(chosen)


def extract_quotes(reading: Reading) -> list[dict[str, object]]:
    """Rows of QUOTES in order of appearance: quotations of named officials; `quote` joins the parts of one that is interrupted."""
    analysis, document = reading.analysis, reading.analysis.document
    spans = find_quotations(document.text)
    if not spans or not analysis.people:
        return []
    reader = _Reader(analysis, spans)
    officials = [person for person in analysis.people if person.spans and person.is_official]
    rows: list[dict[str, object]] = []
    for statement in reader.read():
        person = statement.person
        if person is None or not person.name or not (person.is_official or person.former_role is not None):
            continue
        person = find_fuller(person, officials) or person
        former = person.former_role if not person.is_official else None
        start, end = statement.spans[0].start, statement.spans[-1].end
        quote = " ".join(document.text[span.start : span.end].strip() for span in statement.spans)
        rows.append(
            {
                "statement_id": make_id(document.document_id, start, end, person.name),
                "document_id": document.document_id,
                "speaker": person.name,
                "country": former[1] if former is not None else person.country,
                "about": reader.about(statement),
                "quote": quote,
                "said_on": reader.said_on(statement, reading),
                "char_start": start,
                "char_end": end,
                "rule": statement.rule,
            }
        )
    return rows
