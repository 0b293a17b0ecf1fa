"""The coder and the facts are at least as good as they were: figures on annotated sets do not fall below `accuracy_floors.toml`."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from entente.coding.evaluation import Evaluation, evaluate
from entente.coding.gold import read_gold

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "gold"
LIMITS = tomllib.loads((ROOT / "tests" / "accuracy_floors.toml").read_text("utf-8"))


def find_set(name: str) -> Path:
    """The file of a set: ours, or one that lies beside the project because its licence keeps it out."""
    own = ROOT / "tests" / "gold" / f"{name}.jsonl"
    path = own if own.exists() else SHARED / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"{name}.jsonl is neither in tests/gold nor beside the project")
    return path


@cache
def measure(name: str) -> Evaluation:
    return evaluate(read_gold(find_set(name)), workers=1)


def limits(part: str, words: str) -> list[object]:
    """One case for each figure of each set."""
    return [
        pytest.param(name, figure, limit, id=f"{figure} of {name} {words} {limit}")
        for name, parts in LIMITS.items()
        for figure, limit in parts.get(part, {}).items()
    ]


@pytest.mark.parametrize(("name", "figure", "floor"), limits("at_least", "is at least"))
def test_figures_do_not_fall_below_their_floors(name: str, figure: str, floor: float) -> None:
    evaluation = measure(name)
    if figure in evaluation.events.levels:
        found = evaluation.events.levels[figure].f1
    elif figure in evaluation.facts:
        found = evaluation.facts[figure].f1
    else:
        share = evaluation.events.share(figure)
        assert share is not None, f"{name}: no event of the annotation was found, so none can agree in {figure}"
        found = share
    assert found >= floor, (
        f"{name}: {figure} fell to {found:.3f}, below {floor}; find out why, or lower the floor with a line in CHANGELOG.md"
    )


@pytest.mark.parametrize(("name", "figure", "ceiling"), limits("at_most", "is at most"))
def test_false_findings_do_not_rise_above_their_ceilings(name: str, figure: str, ceiling: int) -> None:
    score = measure(name).events
    found = {"ruled_out_pairs": len(score.violations), "documents_with_false_alarms": len(score.false_alarms)}[figure]
    assert found <= ceiling, f"{name}: {figure} rose to {found}, above {ceiling}; find out why, or raise it with a line in CHANGELOG.md"


def test_every_annotated_set_of_the_project_is_under_a_floor() -> None:
    assert {path.stem for path in (ROOT / "tests" / "gold").glob("*.jsonl")} <= LIMITS.keys()
