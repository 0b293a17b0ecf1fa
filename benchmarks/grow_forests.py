"""Grows the trees that weigh what no rule reads, from the annotated texts whose errors are looked at (tests/gold).

python benchmarks/grow_forests.py                writes entente/lexicon/data/forests.json
python benchmarks/grow_forests.py --to FILE      writes another file

To be run again when rules, lexicon or annotated texts have changed much: of a pair whose act the rules read by themselves there is nothing
to learn. The same texts, rules and version of scikit-learn give the same trees.
"""

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from math import log
from pathlib import Path
from typing import Any

import numpy as np
from coder_corpus import ROOT
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits

from entente.coder.analyse import parse_document
from entente.coder.events import read_acts
from entente.coder.weighing.couples import Couple, find_couples, tally
from entente.coder.weighing.forests import LEAF, UNIT
from entente.coder.weighing.traits import Grammar, Traits, find_traits
from entente.coder.weighing.weigh import LIKELY
from entente.coder.weighing.words import WordLevels, find_words
from entente.coding.items import readings_of
from entente.coding.stream import open_document

SETS = ("tuning", "tuning_more", "articles_tuning", "paragraphs_tuning", "wires_tuning", "silent_tuning", "silent_wires_tuning")
TARGET = ROOT / "entente" / "lexicon" / "data" / "forests.json"
FEWEST = 15  # couples that have a trait, for it to be asked for
SHAPE = {"l2_regularization": 1.0, "min_samples_leaf": 20, "max_features": 0.3, "early_stopping": False, "random_state": 0}
ACT = {"max_iter": 200, "learning_rate": 0.05, "max_leaf_nodes": 15}
SHARE_OF_WORDS = 0.6  # of the words around two in the type of their act; the rest is the trees'
WORDS = {"C": 0.3, "max_iter": 200}
FEWEST_WORDS, LEAST_LEVEL = 3, 0.1  # couples that have a word, and what it adds to a type at least, for it to be kept
LOOK, LOST = 40, 0.01  # trees after which hopeless couples are given up, and the share of likely ones that may be lost so
KIND = {"max_iter": 40, "learning_rate": 0.1, "max_leaf_nodes": 8}
DENSEST = "paragraphs_tuning"
WEIGHT_OF_DENSEST = 0.25
WEIGHT_OF_ACTS = 1.5  # of couples with an act: rules were written for these very texts, which leaves fewer of them unread than in others
WEIGHT_OF_UNREAD = 3.0  # of couples that no rule reads, among the examples of types and directions


@dataclass(frozen=True, slots=True)
class Example:
    """A couple with its traits and words, the type and direction of the act that its sentence tells (null: none), and whether rules
    read it there.

    `weight` is less than 1 for texts that tell an act in nearly every sentence, as no newspaper does.
    """

    traits: Traits
    words: set[str]
    type: str | None
    direction: str | None
    is_read: bool
    weight: float


def find_examples(record: dict[str, Any], weight: float) -> list[Example]:
    """The couples of an annotated text; not those whose act another sentence tells."""
    published = date.fromisoformat(record["published"]) if record.get("published") else None
    document = open_document(record["id"], record["text"], published)
    told = read_acts(parse_document(document))
    counts = tally(told)
    spans = [(reading, *find_evidence(document.text, event)) for event in record["events"] for reading in readings_of({"events": [event]})]
    examples: list[Example] = []
    for sentence in told:
        grammar, read_here = Grammar(sentence), sentence.read()
        for couple in find_couples(sentence, set()):
            types_read = counts.read.get(couple.pair(), set())
            acts = [span for span in spans if tuple(span[0].pair) == couple.pair()]
            here = [reading for reading, start, end in acts if start < sentence.sentence.end and end > sentence.sentence.start]
            if acts and not here and not types_read:
                continue
            happened = [reading for reading in here if reading.act.status != "denied"]
            is_read = couple.pair() in read_here
            unread = happened if is_read else [reading for reading in happened if reading.type not in types_read]
            direction = name_direction(unread[0].act.direction, couple) if unread else None
            traits = find_traits(couple, grammar, counts)
            examples.append(Example(traits, find_words(couple, grammar), unread[0].type if unread else None, direction, is_read, weight))
    return examples


def find_evidence(text: str, event: dict[str, Any]) -> tuple[int, int]:
    """Where the evidence of an annotated event stands; an empty span where it has none."""
    start = text.find(event["evidence"]) if event.get("evidence") else -1
    return (start, start + len(event["evidence"])) if start >= 0 else (-1, -1)


def name_direction(direction: str, couple: Couple) -> str:
    """An annotated direction as "first" or "second" of the couple acts, or "mutual"."""
    if direction == "symmetric":
        return "mutual"
    return "first" if direction.split(">")[0] == couple.first else "second"


def read_examples() -> list[Example]:
    """The examples of all sets, in the order of their files."""
    records: list[dict[str, Any]] = []
    weights: list[float] = []
    for name in SETS:
        lines = (ROOT / "tests" / "gold" / f"{name}.jsonl").read_text("utf-8").splitlines()
        records += map(json.loads, lines)
        weights += [WEIGHT_OF_DENSEST if name == DENSEST else 1.0] * len(lines)
    with ProcessPoolExecutor() as pool:
        return [example for examples in pool.map(find_examples, records, weights, chunksize=20) for example in examples]


def list_traits(examples: list[Example]) -> list[str]:
    """The traits that enough couples have, in alphabetical order."""
    counts: dict[str, int] = {}
    for example in examples:
        for name in example.traits:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= FEWEST)


def tabulate(examples: list[Example], traits: list[str]) -> Any:
    """A row of values for each example."""
    numbers = {name: number for number, name in enumerate(traits)}
    table = np.zeros((len(examples), len(traits)), dtype=np.float32)
    for row, example in enumerate(examples):
        for name, value in example.traits.items():
            if name in numbers:
                table[row, numbers[name]] = value
    return table


def grow_act(table: Any, has_act: list[bool], weights: list[float]) -> dict[str, object]:
    """The forest for whether there is an act, with the sum after the first trees that all but few of the likely couples reach."""
    model = fit(table, has_act, weights, ACT)
    sums = np.ravel(model.decision_function(table))
    early = next(sums for number, sums in enumerate(model.staged_decision_function(table), 1) if number == LOOK)
    reached = np.ravel(early)[sums > log(LIKELY / (1 - LIKELY))]
    forest = write_forest(np.ravel(model._baseline_prediction)[0], [trees[0] for trees in model._predictors], ACT["learning_rate"])
    return {**forest, "look": LOOK, "least": round(float(np.quantile(reached, LOST)) * UNIT)}


def fit(table: Any, labels: list[Any], weights: list[float], shape: dict[str, Any]) -> HistGradientBoostingClassifier:
    """The trees as scikit-learn grows them."""
    with threadpool_limits(1):  # several add up in another order each time
        return HistGradientBoostingClassifier(**SHAPE, **shape).fit(table, np.array(labels), sample_weight=weights)


def grow(table: Any, labels: list[Any], weights: list[float], shape: dict[str, Any], share: float = 1.0) -> dict[str, dict[str, object]]:
    """A forest for each label, of which only a share counts."""
    model = fit(table, labels, weights, shape)
    grown = zip(model.classes_, np.ravel(model._baseline_prediction), zip(*model._predictors, strict=True), strict=True)
    return {str(name): write_forest(bias, trees, shape["learning_rate"], share) for name, bias, trees in grown}


def find_levels(acts: list[Example], weights: list[float]) -> WordLevels:
    """What each word adds to each type, by multinomial logistic regression; words and levels that hardly count are left out.

    What a type has without any word goes without saying under the empty word.
    """
    words = DictVectorizer(dtype=np.float32)
    table = words.fit_transform([dict.fromkeys(filter(None, act.words), 1) for act in acts])
    often = np.ravel(table.astype(bool).sum(axis=0)) >= FEWEST_WORDS
    with threadpool_limits(1):
        model = LogisticRegression(**WORDS).fit(table[:, often], [act.type for act in acts], sample_weight=weights)
    names = [str(name) for name in words.get_feature_names_out()[often]]
    levels: WordLevels = {}
    for place, word in enumerate(names):
        kept = {
            str(kind): as_level(weight)
            for kind, weight in zip(model.classes_, model.coef_[:, place], strict=True)
            if abs(weight) >= LEAST_LEVEL
        }
        if kept:
            levels[word] = kept
    levels[""] = {str(kind): as_level(weight) for kind, weight in zip(model.classes_, model.intercept_, strict=True)}
    return levels


def as_level(weight: float) -> int:
    """What a weight in log-odds counts beside the trees, in thousandths."""
    return round(SHARE_OF_WORDS * float(weight) * UNIT)


def write_forest(bias: float, trees: Any, rate: float, share: float = 1.0) -> dict[str, object]:
    """A forest as `entente.coder.weighing.forests` reads it."""
    written = [list(map(list, zip(*walk(tree.nodes, rate, share), strict=True))) for tree in trees]
    return {"bias": round(float(bias) * share * UNIT), "trees": written}


def walk(nodes: Any, rate: float, share: float) -> list[list[int]]:
    """Trait, limit, way and level of each node, its left branch right behind it."""
    rows: list[list[int]] = []

    def visit(number: int) -> None:
        node = nodes[number]
        if node["is_leaf"]:
            rows.append([LEAF, 0, 0, round(float(node["value"]) * share * UNIT)])
            return
        # the learning rate is in the values of leaves alone
        row = [int(node["feature_idx"]), int(np.floor(node["num_threshold"])), 0, round(float(node["value"]) * rate * share * UNIT)]
        rows.append(row)
        visit(node["left"])
        row[2] = len(rows)
        visit(node["right"])

    visit(0)
    return rows


def main() -> None:
    """Reads the examples, grows the forests, writes them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, default=TARGET)
    target = parser.parse_args().to
    examples = read_examples()
    unread = [example for example in examples if not example.is_read]
    acts = [example for example in examples if example.type is not None]
    traits = list_traits(examples)
    table, weights = tabulate(acts, traits), [1.0 if example.is_read else WEIGHT_OF_UNREAD for example in acts]
    has_act = [example.type is not None for example in unread]
    levels = find_levels(acts, weights)
    forests = {
        "traits": traits,
        "act": grow_act(
            tabulate(unread, traits), has_act, [example.weight * (WEIGHT_OF_ACTS if example.type else 1) for example in unread]
        ),
        "types": grow(table, [example.type for example in acts], weights, KIND, 1 - SHARE_OF_WORDS),
        "words": levels,
        "directions": grow(table, [example.direction for example in acts], weights, KIND),
    }
    target.write_text(json.dumps(forests, separators=(",", ":")) + "\n", encoding="utf-8")
    share = sum(has_act) / len(unread)
    print(f"{len(unread):,} couples that no rule reads, {share:.1%} of them with an act; {len(acts):,} acts; {len(traits):,} traits")


if __name__ == "__main__":
    main()
