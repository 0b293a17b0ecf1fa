"""The coder on a set of annotated documents: coded by the same path as `entente code`, then scored."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from entente.coding.items import Pair, Record, adopt_types, readings_of
from entente.coding.scoring import Score, score_events
from entente.coding.stream import code_lines, open_document
from entente.facts.scoring import KINDS, FactScore, score_facts

HEADER = ("published", "outlet", "author", "title")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores of events and of the kinds of facts, each over the documents annotated for it, and of the headers.

    `document_count` is of all documents; `header` counts (right, annotated) by key; `uncoded` are ids and reasons of documents
    that could not be coded.
    """

    document_count: int
    events: Score
    facts: dict[str, FactScore]
    header: dict[str, tuple[int, int]]
    uncoded: dict[str, str]

    @property
    def has_events(self) -> bool:
        """Whether a document is annotated for events."""
        return bool(self.events.documents)

    def as_dict(self) -> dict[str, object]:
        """All figures, for a file; none of events where no document is annotated for them."""
        return {
            **(self.events.as_dict() if self.has_events else {}),
            "documents": self.document_count,
            "uncoded": self.uncoded,
            "facts": {kind: _describe_facts(score) for kind, score in self.facts.items()},
            "header": {key: right / total for key, (right, total) in self.header.items()},
        }


def _describe_facts(score: FactScore) -> dict[str, float]:
    figures: dict[str, float] = {"p": score.precision, "r": score.recall, "f1": score.f1}
    figures |= {"tp": score.right, "fp": score.invented, "fn": score.missed}
    return figures | {name: count / score.right for name, count in score.also.items() if score.right}


def evaluate(gold: Mapping[str, Record], workers: int, *, is_published_hidden: bool = False) -> Evaluation:
    """Codes the texts of annotated documents and scores them.

    The date of publication is given to the coder as the annotation has it, unless it is hidden: then the coder has to find it in the text.
    """
    keys = ("id", "text") if is_published_hidden else ("id", "text", "published")
    lines = (json.dumps({**{key: document.get(key) for key in keys}, "id": identity}) for identity, document in gold.items())
    found: dict[str, Record] = {}
    uncoded: dict[str, str] = {}
    for identity, line in zip(gold, code_lines(lines, workers), strict=True):
        coded = cast("dict[str, Any]", json.loads(line.text))
        found[identity] = coded if line.is_ok else {}
        if not line.is_ok:
            uncoded[identity] = str(coded["error"])
    header = {key: _count_header(gold, found, key) for key in HEADER if key != "published" or is_published_hidden}
    return Evaluation(
        len(gold),
        score_events(gold, found),
        _score_annotated_facts(gold, found),
        {key: counts for key, counts in header.items() if counts[1]},
        uncoded,
    )


def _count_header(gold: Mapping[str, Record], found: Mapping[str, Record], key: str) -> tuple[int, int]:
    annotated = [identity for identity, document in gold.items() if key in document]
    return sum(gold[identity][key] == found[identity].get(key) for identity in annotated), len(annotated)


def _score_annotated_facts(gold: Mapping[str, Record], found: Mapping[str, Record]) -> dict[str, FactScore]:
    """Scores of each kind over the documents that have its key; kinds that no document has are left out."""
    scores: dict[str, FactScore] = {}
    for kind in KINDS:
        pairs = [(document, found[identity]) for identity, document in gold.items() if kind in document]
        if pairs:
            scores[kind] = score_facts(pairs)[kind]
    return scores


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule that fired for an item, and the sentence in which it did."""

    rule: str
    sentence: str


def rules_of(document: Record, *, is_published_hidden: bool = False) -> dict[tuple[Pair, str], list[Firing]]:
    """The rules behind each item that the coder finds in an annotated document."""
    from entente.coding.documents import code_document
    from entente.coding.spec import spec_object

    published = None if is_published_hidden else document.get("published")
    opened = open_document(str(document["id"]), str(document["text"]), date.fromisoformat(published) if published else None)
    coded = code_document(opened)
    annotated = readings_of(document)
    firings: dict[tuple[Pair, str], list[Firing]] = {}
    events = cast("list[Record]", spec_object(opened, coded)["events"])
    for event, told in zip(coded.events, events, strict=True):
        for reading in adopt_types(annotated, readings_of({"events": [told]})):
            mentions = [Firing(mention.rule, opened.text[mention.start : mention.end]) for mention in event.mentions]
            firings.setdefault((reading.pair, reading.type), []).extend(mentions)
    return firings
