"""Labelled synthetic news for `benchmarks/dedup.py`: originals, copies, excerpts, mergers, and stories that only look alike."""

import hashlib
import html
import random
import re
import tomllib
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import polars as pl

from entente.schemas import DOCUMENTS

SHARES = {
    "exact": 0.05,
    "reformatted": 0.03,
    "syndicated": 0.14,
    "damaged": 0.04,
    "edited": 0.12,
    "excerpt": 0.08,
    "merger": 0.04,
    "template": 0.05,
    "anniversary": 0.04,
    "same_day": 0.03,
}
"""Share of each kind in the corpus; the rest are originals."""

_WORDS = tomllib.loads(Path(__file__).with_name("dedup_words.toml").read_text(encoding="utf-8"))
SYLLABLES, ADJECTIVES, NOUNS, VERBS, DAYS, MONTHS, CITIES = (
    _WORDS[name].split() for name in ("syllables", "adjectives", "nouns", "verbs", "days", "months", "cities")
)
OFFICES, PLACES, OUTLETS, PATTERNS, NOTICES = (_WORDS[name] for name in ("offices", "places", "outlets", "patterns", "notices"))
COUNTRIES = [tuple(names.split("|")) for names in _WORDS["countries"]]
_NO_LETTER = re.compile(r"[\W_]+")
HARD_NEGATIVES = ("template", "anniversary", "same_day")


@dataclass(slots=True)
class Labelled:
    """A generated document: its kind and the stories whose text it carries."""

    text: str
    kind: str
    stories: tuple[int, ...]
    sources: tuple[int, ...] = ()  # places in the corpus of the documents it was made from
    published: date = date(2024, 1, 1)


@dataclass(slots=True)
class Corpus:
    """Labelled documents and how the originals were told, sentence by sentence."""

    documents: list[Labelled] = field(default_factory=list)
    sentences: dict[int, list[str]] = field(default_factory=dict)  # of the originals, by place

    def to_frame(self) -> pl.DataFrame:
        """The corpus in schema DOCUMENTS; source_uri is the place in the corpus."""
        rows: list[dict[str, object]] = []
        for place, document in enumerate(self.documents):
            letters = _NO_LETTER.sub("", document.text.lower())
            rows.append(
                {
                    "document_id": hashlib.md5(f"{place} {document.text}".encode(), usedforsecurity=False).hexdigest(),
                    "source_uri": str(place),
                    "item_uri": str(place),
                    "published_date": document.published,
                    "language": "en",
                    "word_count": document.text.count(" ") + 1,
                    "text": document.text,
                    "text_hash": hashlib.md5(letters.encode(), usedforsecurity=False).hexdigest(),
                    "size_bytes": len(document.text),
                }
            )
        return DOCUMENTS.build(rows)


class Newsroom:
    """Writes stories and everything that happens to stories, reproducibly from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._stories = 0

    def write_corpus(self, size: int) -> Corpus:
        """A corpus of about `size` documents, shuffled in its kinds but with every source before what was made of it."""
        counts = {kind: round(size * share) for kind, share in SHARES.items()}
        corpus = self.write_originals(size - sum(counts.values()))
        originals = list(corpus.sentences)
        makers = {
            "exact": self._copy_exactly,
            "reformatted": self._reformat,
            "syndicated": self.syndicate,
            "damaged": self._damage,
            "edited": self.edit,
            "excerpt": self._excerpt,
        }
        for kind, make in makers.items():
            for _ in range(counts[kind]):
                place = originals[int(len(originals) * self.random.random() ** 1.5)]  # some stories are copied often, most never
                text = make(corpus.documents[place], corpus.sentences[place])
                corpus.documents.append(
                    Labelled(text, kind, corpus.documents[place].stories, (place,), self._later(corpus.documents[place]))
                )
        pool = originals[:]
        self.random.shuffle(pool)
        for first, second in zip(pool[0 : 2 * counts["merger"] : 2], pool[1 : 2 * counts["merger"] : 2], strict=True):
            corpus.documents.append(self._merge(corpus, first, second))
        self._add_hard_negatives(corpus, counts)
        return corpus

    def write_originals(self, count: int) -> Corpus:
        """A corpus of nothing but originals."""
        corpus = Corpus()
        for _ in range(count):
            self._add_original(corpus)
        return corpus

    def write_story(self, sentence_count: int | None = None, facts: dict[str, str] | None = None) -> list[str]:
        """Sentences of a new story about two countries."""
        facts = facts or self.draw_facts()
        return [self._sentence(facts) for _ in range(sentence_count or self.random.randint(13, 31))]

    def draw_facts(self) -> dict[str, str]:
        """Countries and people of a story."""
        (a, adjective_a), (b, adjective_b) = self.random.sample(COUNTRIES, 2)
        first, second = self._name(), self._name()
        return {
            "a": a, "A": adjective_a, "b": b, "B": adjective_b, "P": first, "Q": second,
            "p": f"{self._name()} {first}, the {self._pick(OFFICES)}", "q": f"{self._name()} {second}, the {self._pick(OFFICES)}",
        }  # fmt: skip

    def _pick(self, choices: tuple[str, ...] | list[str]) -> str:
        return choices[int(self.random.random() * len(choices))]

    def _name(self) -> str:
        return "".join(self._pick(SYLLABLES) for _ in range(self.random.randint(2, 3))).capitalize()

    def _phrase(self) -> str:
        return (
            f"{self._pick(ADJECTIVES)} {self._pick(NOUNS)} {self._pick(NOUNS)}"
            if self.random.random() < 0.5
            else f"{self._pick(NOUNS)} {self._pick(NOUNS)}"
        )

    def _figure(self) -> str:
        return self.random.choice(
            (
                str(self.random.randint(2, 99)),
                f"{self.random.randint(1, 99)}.{self.random.randint(1, 9)}",
                f"{self.random.randint(1, 9)},{self.random.randint(0, 999):03}",
            )
        )

    def _date(self) -> str:
        return f"{self.random.randint(1, 28)} {self._pick(MONTHS)}"

    def _sentence(self, facts: dict[str, str]) -> str:
        text = self._pick(PATTERNS).format_map(
            facts
            | {
                "n": self._phrase(), "m": self._phrase(), "o": self._pick(NOUNS), "v": self._pick(VERBS), "w": self._pick(VERBS),
                "j": self._pick(ADJECTIVES), "d": self._pick(DAYS), "l": self._pick(PLACES), "x": self._figure(), "y": self._figure(),
                "u": str(self.random.randint(1991, 2025)), "t": self._date(),
            }
        )  # fmt: skip
        return text[0].upper() + text[1:]

    def _headline(self, facts: dict[str, str]) -> str:
        return f"{facts['a']} and {facts['b']} {self._pick(VERBS)} {self._phrase()} {self._phrase()}"

    def _dateline(self) -> str:
        return f"{self._pick(CITIES).upper()}, {self._date()} ({self._pick(OUTLETS)}) - "

    def _notice(self) -> str:
        return self._pick(NOTICES).format(outlet=self._pick(OUTLETS))

    def _later(self, document: Labelled) -> date:
        return document.published + timedelta(days=self.random.randint(0, 2))

    def _add_original(self, corpus: Corpus) -> None:
        facts = self.draw_facts()
        sentences = self.write_story(facts=facts)
        text = f"{self._headline(facts)}\n\n{self._dateline()}{self._paragraphs(sentences)}"
        if self.random.random() < 0.4:
            text += f"\n\n{self._notice()}"
        corpus.sentences[len(corpus.documents)] = sentences
        published = date(2020, 1, 1) + timedelta(days=self.random.randint(0, 1800))
        corpus.documents.append(Labelled(text, "original", (self._next_story(),), published=published))

    def _next_story(self) -> int:
        self._stories += 1
        return self._stories

    def _paragraphs(self, sentences: list[str]) -> str:
        return "\n\n".join(" ".join(sentences[start : start + 3]) for start in range(0, len(sentences), 3))

    def _copy_exactly(self, document: Labelled, _sentences: list[str]) -> str:
        return document.text

    def _reformat(self, document: Labelled, _sentences: list[str]) -> str:
        text = document.text.replace("\n\n", "\n").replace(" - ", " – ").replace("“", '"').replace("”", '"')
        return text.upper() if self.random.random() < 0.2 else text

    def syndicate(self, _document: Labelled, sentences: list[str]) -> str:
        """The body under another headline and dateline, above another outlet's notices."""
        kept = sentences if self.random.random() < 0.7 else sentences[: max(8, len(sentences) - self.random.randint(1, 2))]
        headline = self._headline(
            self.draw_facts() if self.random.random() < 0.1 else {"a": self._pick(NOUNS).title(), "b": self._pick(NOUNS)}
        )
        notices = "\n\n".join(self._notice() for _ in range(self.random.randint(0, 2)))
        return f"{headline}\n\n{self._dateline()}{self._paragraphs(kept)}\n\n{notices}"

    def _damage(self, document: Labelled, _sentences: list[str]) -> str:
        """Other quotation marks, entities left unread, UTF-8 taken for cp1252, soft line breaks."""
        text = document.text.replace(" would not ", " wouldn’t ")
        kind = self.random.randrange(4)
        if kind == 0:
            return html.escape(text).replace("“", "&#8220;").replace("”", "&#8221;").replace(" - ", " &mdash; ")
        if kind == 1:
            return text.encode().decode("cp1252", errors="replace")
        if kind == 2:
            return text.replace("“", "``").replace("”", "''").replace("\n\n", " ").replace(", ", " , ")
        words = text.split(" ")
        return "".join(word + ("\n" if place % 11 == 10 else " ") for place, word in enumerate(words))

    def edit(self, document: Labelled, sentences: list[str]) -> str:
        """5 to 30 per cent of the words rewritten: sentences dropped, added, reworded, single words changed."""
        share = self.random.uniform(0.05, 0.30)
        budget = share * sum(sentence.count(" ") + 1 for sentence in sentences)
        edited: list[str | None] = list(sentences)
        facts = self.draw_facts()
        order = self.random.sample(range(len(sentences)), len(sentences))
        for place in order:
            sentence = sentences[place]
            length = sentence.count(" ") + 1
            if budget <= 0:
                break
            act = self.random.random()
            if act < 0.3 and budget > length / 2:
                edited[place] = None
                budget -= length
            elif act < 0.5 and budget > length / 2:
                edited[place] = f"{sentence} {self._sentence(facts)}"
                budget -= length
            elif act < 0.75 and budget > length / 2:
                edited[place] = self._sentence(facts)
                budget -= length
            else:
                words = sentence.split(" ")
                for _ in range(self.random.randint(1, 3)):
                    words[self.random.randrange(len(words))] = self._pick(NOUNS)
                edited[place] = " ".join(words)
                budget -= 3
        kept = [sentence for sentence in edited if sentence is not None]
        return f"{document.text.split(chr(10))[0]}\n\n{self._dateline()}{self._paragraphs(kept)}"

    def _excerpt(self, _document: Labelled, sentences: list[str]) -> str:
        """A run of 30 to 60 per cent of the sentences."""
        count = max(4, round(len(sentences) * self.random.uniform(0.3, 0.6)))
        start = self.random.choice((0, self.random.randint(0, len(sentences) - count)))
        return f"{self._dateline()}{self._paragraphs(sentences[start : start + count])}"

    def _merge(self, corpus: Corpus, first: int, second: int) -> Labelled:
        """Two stories under one headline, each whole or in its larger part."""
        parts: list[str] = []
        for place in (first, second):
            sentences = corpus.sentences[place]
            count = max(7, round(len(sentences) * self.random.uniform(0.6, 1.0)))
            parts.append(self._paragraphs(sentences[:count]))
        stories = corpus.documents[first].stories + corpus.documents[second].stories
        text = f"{self._headline(self.draw_facts())}\n\n{self._dateline()}{parts[0]}\n\nMeanwhile, in another development:\n\n{parts[1]}"
        return Labelled(text, "merger", stories, (first, second), max(self._later(corpus.documents[place]) for place in (first, second)))

    def _add_hard_negatives(self, corpus: Corpus, counts: dict[str, int]) -> None:
        makers = {
            "template": (self.write_templates, 10),
            "anniversary": (self._write_anniversaries, 8),
            "same_day": (self._write_same_day, 4),
        }
        for kind, (write, series) in makers.items():
            made = 0
            while made < counts[kind]:
                for text in write(min(series, counts[kind] - made)):
                    corpus.documents.append(Labelled(text, kind, (self._next_story(),), published=date(2024, 3, 1 + made % 28)))
                    made += 1

    def write_templates(self, count: int) -> list[str]:
        """One form of words filled in for different countries, with their own figures."""
        shape = self.write_story(self.random.randint(9, 22), {slot: f"<{slot}>" for slot in "aAbBPQpq"})
        shape = [sentence.replace("<A>", "<a>'s").replace("<B>", "<b>'s") for sentence in shape]
        lead = "<a> and <b> reported {} per cent growth in trade, {} million dollars in all, {} companies and {} joint projects in {}."
        texts: list[str] = []
        for _ in range(count):
            facts = self.draw_facts()
            filled = [lead.format(self._figure(), self._figure(), self._figure(), self._figure(), self.random.randint(1991, 2025)), *shape]
            filled = [self._change_figures(sentence) for sentence in filled]
            text = self._paragraphs(filled)
            for slot, value in facts.items():
                text = text.replace(f"<{slot}>", value)
            texts.append(text)
        return texts

    def _change_figures(self, sentence: str) -> str:
        words = sentence.split(" ")
        return " ".join(self._figure() if word.replace(".", "").replace(",", "").isdigit() and len(word) < 6 else word for word in words)

    def _write_anniversaries(self, count: int) -> list[str]:
        """A yearly statement: the same phrases, the next ordinal, the next year."""
        facts = self.draw_facts()
        body = self.write_story(self.random.randint(8, 20), facts)
        first = self.random.randint(10, 60)
        since = self.random.randint(1950, 1992)
        texts: list[str] = []
        for number in range(first, first + count):
            ordinal = f"{number}{'th' if 10 <= number % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
            lead = (
                f"On the occasion of the {ordinal} anniversary of diplomatic relations between {facts['a']} and {facts['b']}, "
                f"established in {since}, "
                f"the two foreign ministries issued a statement on {self._date()} {since + number}."
            )
            close = f"The {ordinal} anniversary will be marked by a reception and a concert."
            texts.append(self._paragraphs([lead, *body, close]))
        return texts

    def _write_same_day(self, count: int) -> list[str]:
        """Reports of one meeting by different outlets: the same facts and quotations, each in its own words."""
        facts = self.draw_facts()
        quotes = [self._sentence(facts) for _ in range(self.random.randint(1, 3))]
        texts: list[str] = []
        for _ in range(count):
            story = self.write_story(self.random.randint(10, 22), facts)
            for quote in quotes:
                story.insert(self.random.randrange(len(story)), quote)
            texts.append(f"{self._headline(facts)}\n\n{self._dateline()}{self._paragraphs(story)}")
        return texts
