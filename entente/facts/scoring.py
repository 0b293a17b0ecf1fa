"""Precision, recall and F1 of facts: predicted objects of a document against annotated ones.

Within a document every annotated object is paired with at most one predicted object (the largest such pairing), so a repeated
prediction counts as wrong. What must agree for a pair:

=============  ==============================================================================================================
officials      country, and one name's words are among the other's, accents, dots and hyphens aside ("Bayramov", "Jeyhun Bayramov")
figures        measure, currency, and value to the last printed digit (a relative difference below one in a million)
quotes         speaker (as names of officials) and the first words, as many as both sides give, up to five
agreements     name and parties. Names agree in their kind of instrument and in more than half of their telling words, years aside;
               a set of parties agrees with an equal one; an annotation without parties agrees with any
milestones     kind and the set of countries
mediations     mediator and the set of parties
=============  ==============================================================================================================

Of the matched pairs, shares that agree also in: direction and year (figures), role (officials), country (quotes), year (agreements),
date (milestones, mediations; a date may be given more or less exactly).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

Fact = Mapping[str, Any]

KINDS = ("officials", "figures", "quotes", "agreements", "milestones", "mediations")
SMALL_WORDS = frozenset(
    {"of", "on", "the", "a", "an", "and", "for", "in", "to", "between", "with", "new", "its", "their", "mr", "ms", "mrs", "dr"}
)
SAME_INSTRUMENT = (
    frozenset({"agreement", "agreements", "accord", "accords", "pact", "deal", "treaty"}),
    frozenset({"declaration", "statement", "communique"}),
    frozenset({"memorandum", "memoranda", "mou"}),
    frozenset({"ceasefire", "truce", "armistice"}),
)
FIRST_WORDS = 5


@dataclass(slots=True)
class FactScore:
    """Counts over all documents: right, invented and missed, and of the right ones how many agree in each further attribute."""

    right: int = 0
    invented: int = 0
    missed: int = 0
    also: dict[str, int] = field(default_factory=dict)

    @property
    def precision(self) -> float:
        """Share of predictions that are right; 1 where nothing was predicted and nothing missed."""
        found = self.right + self.invented
        return self.right / found if found else float(self.missed == 0)

    @property
    def recall(self) -> float:
        """Share of annotations that were found; 1 where there are none and nothing was invented."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else float(self.invented == 0)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = 2 * self.right + self.invented + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class FactMatch:
    """The pairs of one document and kind, with what is left over on either side."""

    pairs: tuple[tuple[Fact, Fact], ...]
    missed: tuple[Fact, ...]
    invented: tuple[Fact, ...]


def split_words(text: object) -> list[str]:
    """Lower-case words without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", str(text or "").replace("’", "'").replace("ı", "i"))
    kept = "".join(char for char in plain if not unicodedata.combining(char)).lower().replace("'", "")
    return re.findall(r"[^\W_]+", kept)


def _codes(value: object) -> frozenset[str]:
    return frozenset(str(code) for code in cast("list[object]", value)) if isinstance(value, (list, tuple)) else frozenset()


def _same_name(one: object, other: object) -> bool:
    left, right = set(split_words(one)), set(split_words(other))
    return bool(left and right) and (left <= right or right <= left)


def _same_official(gold: Fact, found: Fact) -> bool:
    return gold.get("country") == found.get("country") and _same_name(gold.get("name"), found.get("name"))


def _same_figure(gold: Fact, found: Fact) -> bool:
    if (gold.get("measure"), gold.get("currency")) != (found.get("measure"), found.get("currency")):
        return False
    wanted, value = float(gold["value"]), float(found["value"])
    return abs(wanted - value) <= 1e-6 * max(abs(wanted), abs(value))


def _same_quote(gold: Fact, found: Fact) -> bool:
    wanted, given = split_words(gold.get("starts"))[:FIRST_WORDS], split_words(found.get("starts"))[:FIRST_WORDS]
    length = min(len(wanted), len(given))
    return length > 0 and wanted[:length] == given[:length] and _same_name(gold.get("speaker"), found.get("speaker"))


def _telling_words(name: object) -> set[str]:
    words = {word for word in split_words(name) if word not in SMALL_WORDS and not word.isdigit()}
    for position, group in enumerate(SAME_INSTRUMENT):
        if words & group:
            words = (words - group) | {f"instrument-{position}"}
    return words


def _same_agreement(gold: Fact, found: Fact) -> bool:
    parties = _codes(gold.get("parties"))
    if parties and parties != _codes(found.get("parties")):
        return False
    wanted, given = _telling_words(gold.get("name")), _telling_words(found.get("name"))
    common = wanted & given
    kinds = {word for word in wanted | given if word.startswith("instrument-")}
    return bool(common) and not (kinds - common) and (wanted <= given or given <= wanted or 2 * len(common) > min(len(wanted), len(given)))


def _same_milestone(gold: Fact, found: Fact) -> bool:
    return gold.get("kind") == found.get("kind") and _codes(gold.get("countries")) == _codes(found.get("countries"))


def _same_mediation(gold: Fact, found: Fact) -> bool:
    return gold.get("mediator") == found.get("mediator") and _codes(gold.get("parties")) == _codes(found.get("parties"))


def _same_date(one: object, other: object) -> bool:
    if not one or not other:
        return not one and not other
    return str(one).startswith(str(other)) or str(other).startswith(str(one))


def _share(key: str) -> Callable[[Fact, Fact], bool]:
    return lambda gold, found: gold.get(key) == found.get(key)


MATCHERS: dict[str, Callable[[Fact, Fact], bool]] = {
    "officials": _same_official,
    "figures": _same_figure,
    "quotes": _same_quote,
    "agreements": _same_agreement,
    "milestones": _same_milestone,
    "mediations": _same_mediation,
}
ATTRIBUTES: dict[str, dict[str, Callable[[Fact, Fact], bool]]] = {
    "officials": {"role": lambda gold, found: split_words(gold.get("role")) == split_words(found.get("role"))},
    "figures": {
        "direction": lambda gold, found: (gold.get("from"), gold.get("to")) == (found.get("from"), found.get("to")),
        "year": _share("year"),
    },
    "quotes": {"country": _share("country")},
    "agreements": {"year": _share("year")},
    "milestones": {"date": lambda gold, found: _same_date(gold.get("date"), found.get("date"))},
    "mediations": {"date": lambda gold, found: _same_date(gold.get("date"), found.get("date"))},
}


def match_facts(kind: str, gold: Sequence[Fact], found: Sequence[Fact]) -> FactMatch:
    """The largest one-to-one pairing of annotated and predicted objects of one document; a closer pair is tried first."""
    same, attributes = MATCHERS[kind], ATTRIBUTES[kind].values()
    options = [
        sorted(
            (number for number, other in enumerate(found) if same(one, other)),
            key=lambda number: -sum(test(one, found[number]) for test in attributes),
        )
        for one in gold
    ]
    owner: dict[int, int] = {}

    def assign(position: int, tried: set[int]) -> bool:
        for number in options[position]:
            if number not in tried:
                tried.add(number)
                if number not in owner or assign(owner[number], tried):
                    owner[number] = position
                    return True
        return False

    for position in range(len(gold)):
        assign(position, set())
    matched = {position: number for number, position in owner.items()}
    return FactMatch(
        tuple((gold[position], found[matched[position]]) for position in sorted(matched)),
        tuple(one for position, one in enumerate(gold) if position not in matched),
        tuple(other for number, other in enumerate(found) if number not in owner),
    )


def score_facts(documents: Iterable[tuple[Mapping[str, Any], Mapping[str, Any]]]) -> dict[str, FactScore]:
    """Scores by kind over pairs (annotated document, predicted document); keys as in KINDS, a missing list is empty."""
    scores = {kind: FactScore(also=dict.fromkeys(ATTRIBUTES[kind], 0)) for kind in KINDS}
    for gold, found in documents:
        for kind, score in scores.items():
            match = match_facts(kind, gold.get(kind) or (), found.get(kind) or ())
            score.right += len(match.pairs)
            score.missed += len(match.missed)
            score.invented += len(match.invented)
            for name, test in ATTRIBUTES[kind].items():
                score.also[name] += sum(test(*pair) for pair in match.pairs)
    return scores
