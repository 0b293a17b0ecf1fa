"""What coreference, status and the distinction of place and actor each add: the scores with one of them switched off.

python benchmarks/ablations.py                   the annotated articles of the project
python benchmarks/ablations.py GOLD.jsonl …      other annotated files
"""

import argparse
import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from coder_corpus import ROOT

from entente.coding.evaluation import Evaluation, evaluate
from entente.coding.gold import read_gold

READING, SPEECH, NAMES, PARTIES, EXTRACTION, EVENTS = (
    importlib.import_module(f"entente.coder.{name}")
    for name in ("analyse", "actors.remembering", "actors.naming", "actors.parties", "extract", "events")
)
SETS = (ROOT / "tests" / "gold" / "tuning.jsonl", ROOT / "tests" / "gold" / "check.jsonl")
PLACES = frozenset({"city", "region", "capital"})

Change = tuple[Any, str, Callable[..., Any]]


def without_coreference() -> list[Change]:
    """Pronouns, "the two countries", "the minister", "his counterpart" stand for nobody."""
    return [(module, "resolve", lambda *_, **__: None) for module in (READING, SPEECH)]


def without_status() -> list[Change]:
    """Every act that is named has occurred: planned, denied, hoped for, long ago."""
    outlook = EXTRACTION.read_outlook

    def take_as_done(*arguments: Any, **named: Any) -> Any:
        return outlook(*arguments, **named)._replace(status="occurred", is_dropped=False)

    return [(EXTRACTION, "read_outlook", take_as_done), (EVENTS, "find_status", lambda *_, **__: "occurred")]


def without_places() -> list[Change]:
    """A city, region or capital is its country's government, wherever it stands."""
    from_match = NAMES.NameReader._from_match

    def take_as_country(*arguments: Any, **named: Any) -> Any:
        mention = from_match(*arguments, **named)
        if mention is not None and mention.kind in PLACES:
            mention.kind = "name"
        return mention

    return [(NAMES.NameReader, "_from_match", take_as_country)]


def without_classes() -> list[Change]:
    """Companies, media, teams, goods and citizens act for their country."""
    return [(PARTIES, name, frozenset[str]()) for name in ("NEVER_ACTS", "WEAK_HEADS")]


def without_weighing() -> list[Change]:
    """What no rule reads is no event."""
    return [(EVENTS, "weigh", lambda _: [])]


VARIANTS: dict[str, Callable[[], list[Change]]] = {
    "everything": list,
    "no coreference": without_coreference,
    "no status": without_status,
    "places as actors": without_places,
    "anybody acts": without_classes,
    "rules alone": without_weighing,
}


@contextmanager
def changed(changes: list[Change]) -> Iterator[None]:
    """The coder with parts replaced, as it was afterwards; a part that is no longer there is an error."""
    patches = [patch.object(owner, name, part) for owner, name, part in changes]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def describe(evaluation: Evaluation) -> str:
    score = evaluation.events
    figures = [score.levels[level].f1 for level in ("pairs", "pairs+type", "items+direction")]
    shares = [score.share(attribute) or 0.0 for attribute in ("status", "date")]
    return (
        "".join(f"{figure:10.3f}" for figure in figures + shares)
        + f"{len(score.false_alarms):7}/{score.silent_documents}{len(score.violations):8}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="*", type=Path, default=SETS)
    for path in parser.parse_args().gold:
        gold = read_gold(path)
        print(f"\n{path.name}, {len(gold)} documents, F1")
        print(f"{'':18}{'pairs':>10}{'+type':>10}{'+direct.':>10}{'status':>10}{'date':>10}{'alarms':>9}{'ruled out':>11}")
        for name, variant in VARIANTS.items():
            with changed(variant()):
                print(f"{name:18}{describe(evaluate(gold, workers=1))}")


if __name__ == "__main__":
    main()
