"""How well coded events agree with annotated ones, over all documents of a set together.

An event counts as items (pair of parties, type), the pair without direction; a document's items are a set. Four levels are scored:
the pair alone, with the quad class of the type, with the type, and with type and direction. Where an item is found on both sides, the
acts behind it are aligned, and the shares that agree in direction, status and date are counted. Where an annotation allows more than
one type, each is right. Denied events are left out on both sides. A document whose events are not annotated (it has no key `events`)
is left out altogether.
"""

import csv
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import entente
from entente.coding.alignment import align, dates_overlap
from entente.coding.items import Act, Items, Pair, Record, adopt_types, codes_of, items_of, readings_of
from entente.errors import GoldError

LEVELS = ("pairs", "pairs+quad", "pairs+type", "items+direction")
ATTRIBUTES = ("direction", "status", "date", "date~")
QUAD_NAMES = {"1": "verbal cooperation", "2": "material cooperation", "3": "verbal conflict", "4": "material conflict"}
UNKNOWN = "?"


@cache
def quad_names() -> dict[str, str]:
    """Name of the quad class of each event type, from the table of event types that the warehouse publishes."""
    path = Path(entente.__file__).parent / "warehouse" / "reference" / "event_types.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        names = {row["event_type"]: QUAD_NAMES[row["quad_class"]] for row in csv.DictReader(lines)}
    return {**names, "YIELD": names["RETREAT"]}


@dataclass(slots=True)
class Counts:
    """Items found on both sides, only in the prediction, only in the annotation."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def add(self, gold: set[Any], found: set[Any]) -> None:
        """Count two sets of one document."""
        both = len(gold & found)
        self.right += both
        self.invented += len(found) - both
        self.missed += len(gold) - both

    @property
    def precision(self) -> float:
        """Share of the predicted that is right; 1 where there is nothing on either side."""
        return self._share(self.right + self.invented)

    @property
    def recall(self) -> float:
        """Share of the annotated that is found; 1 where there is nothing on either side."""
        return self._share(self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        precision, recall = self.precision, self.recall
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def _share(self, whole: int) -> float:
        if self.right + self.invented + self.missed == 0:
            return 1.0
        return self.right / whole if whole else 0.0

    def as_dict(self) -> dict[str, float]:
        """Figures under short names: p, r, f1, tp, fp, fn."""
        return {"p": self.precision, "r": self.recall, "f1": self.f1, "tp": self.right, "fp": self.invented, "fn": self.missed}


@dataclass(frozen=True, slots=True)
class DocumentScore:
    """One document: its counts of typed items and which items were missed, invented, or ruled out by the annotator."""

    document_id: str
    counts: Counts
    pairs: Counts
    missed: tuple[tuple[Pair, str], ...]
    spurious: tuple[tuple[Pair, str], ...]
    violations: tuple[Pair, ...]

    @property
    def rank(self) -> tuple[float, int, str]:
        """The worst documents first."""
        return self.counts.f1, -(self.counts.invented + self.counts.missed), self.document_id


@dataclass(slots=True)
class Score:
    """The scores of a set of documents."""

    levels: dict[str, Counts] = field(default_factory=lambda: {level: Counts() for level in LEVELS})
    by_type: dict[str, Counts] = field(default_factory=dict[str, Counts])
    by_quad: dict[str, Counts] = field(default_factory=dict[str, Counts])
    agreeing: Counter[str] = field(default_factory=Counter[str])
    aligned: int = 0
    status_errors: Counter[str] = field(default_factory=Counter[str])
    direction_errors: Counter[str] = field(default_factory=Counter[str])
    documents: list[DocumentScore] = field(default_factory=list[DocumentScore])
    not_dyads: int = 0
    silent_documents: int = 0
    false_alarms: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def violations(self) -> list[tuple[str, Pair]]:
        """Predicted pairs that a careful reader would not report, with their documents."""
        return [(document.document_id, pair) for document in self.documents for pair in document.violations]

    def share(self, attribute: str) -> float | None:
        """Share of aligned acts that agree in an attribute; null where nothing is aligned."""
        return self.agreeing[attribute] / self.aligned if self.aligned else None

    def as_dict(self) -> dict[str, object]:
        """All figures, for a file."""
        return {
            **{level: counts.as_dict() for level, counts in self.levels.items()},
            "matched": {attribute: self.share(attribute) for attribute in ATTRIBUTES},
            "aligned": self.aligned,
            "not_dyads_violations": len(self.violations),
            "silent_docs_with_predictions": len(self.false_alarms),
            "by_type": {name: self.by_type[name].as_dict() for name in sorted(self.by_type)},
            "by_quad": {name: self.by_quad[name].as_dict() for name in sorted(self.by_quad)},
        }


def score_events(gold: Mapping[str, Record], found: Mapping[str, Record]) -> Score:
    """Scores of predicted documents against those annotated for events, both by id; a document without prediction predicts nothing."""
    score = Score()
    for document_id, document in gold.items():
        if "events" not in document:
            continue
        annotated = readings_of(document)
        coded = adopt_types(annotated, readings_of(found.get(document_id)))
        wanted, given = items_of(annotated), items_of(coded)
        unknown = sorted({name for _, name in wanted} - quad_names().keys())
        if unknown:
            raise GoldError(f"{document_id}: expected event types of PLOVER, found {unknown[0]!r}; correct the annotation")
        ruled_out = [tuple(sorted(codes_of(pair))) for pair in document.get("not_dyads") or ()]
        _count_sets(score, document_id, wanted, given, set(ruled_out))
        _count_acts(score, wanted, given)
        score.not_dyads += len(ruled_out)
        score.silent_documents += not wanted
        if given and not wanted:
            score.false_alarms[document_id] = len(given)
    return score


def _count_sets(score: Score, document_id: str, wanted: Items, given: Items, ruled_out: set[tuple[str, ...]]) -> None:
    views: dict[str, tuple[set[Any], set[Any]]] = {
        "pairs": ({pair for pair, _ in wanted}, {pair for pair, _ in given}),
        "pairs+quad": (_with_quad(wanted), _with_quad(given)),
        "pairs+type": (set(wanted), set(given)),
        "items+direction": (_with_direction(wanted), _with_direction(given)),
    }
    for level, (gold, found) in views.items():
        score.levels[level].add(gold, found)
    for table, level in ((score.by_type, "pairs+type"), (score.by_quad, "pairs+quad")):
        gold, found = views[level]
        for name in sorted({item[1] for item in gold | found}):
            counts = table.setdefault(name, Counts())
            counts.add({item for item in gold if item[1] == name}, {item for item in found if item[1] == name})
    pairs, typed = Counts(), Counts()
    pairs.add(*views["pairs"])
    typed.add(*views["pairs+type"])
    missed, spurious = sorted(wanted.keys() - given.keys()), sorted(given.keys() - wanted.keys())
    violations = tuple(sorted(pair for pair in views["pairs"][1] if pair in ruled_out))
    score.documents.append(DocumentScore(document_id, typed, pairs, tuple(missed), tuple(spurious), violations))


def _with_quad(items: Items) -> set[tuple[Pair, str]]:
    return {(pair, quad_names().get(name, UNKNOWN)) for pair, name in items}


def _with_direction(items: Items) -> set[tuple[Pair, str, str]]:
    return {(pair, name, act.direction) for (pair, name), acts in items.items() for act in acts}


def _count_acts(score: Score, wanted: Items, given: Items) -> None:
    for item in sorted(wanted.keys() & given.keys()):
        for gold, found in align(wanted[item], given[item]):
            score.aligned += 1
            score.agreeing["direction"] += gold.direction == found.direction
            score.agreeing["status"] += gold.status == found.status
            score.agreeing["date"] += gold.date == found.date
            score.agreeing["date~"] += dates_overlap(gold.date, found.date)
            if gold.status != found.status:
                score.status_errors[f"{gold.status} as {found.status}"] += 1
            if gold.direction != found.direction:
                score.direction_errors[f"{_describe_turn(gold, found)} ({item[1]})"] += 1


def _describe_turn(gold: Act, found: Act) -> str:
    kinds = ["symmetric" if act.direction == "symmetric" else "directed" for act in (gold, found)]
    return "reversed" if kinds[0] == kinds[1] else " as ".join(kinds)
