"""How a run is cut into task runs."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from entente.settings import Settings
from flows.batches import group_evenly, plan_batches

MODELS_AND_STEPS = 75  # 65 models, 10 steps: what a run has besides its batches


@given(total=st.integers(1, 5_000_000), size=st.integers(1, 2000), most=st.integers(1, 60), workers=st.integers(1, 64))
def test_batches_cover_every_item_once_and_never_are_too_many(total: int, size: int, most: int, workers: int) -> None:
    batches = plan_batches(total, Settings(batch_size=size, max_batches=most), workers)
    assert batches[0].start == 0
    assert all(one.start + one.count == other.start for one, other in pairwise(batches))
    assert batches[-1].start + batches[-1].count == total
    assert len(batches) <= most
    assert [batch.number for batch in batches] == list(range(1, len(batches) + 1))


def test_a_run_over_two_hundred_thousand_files_has_at_most_two_hundred_task_runs() -> None:
    batches = plan_batches(200_000, Settings(), worker_count=2)
    assert 2 * len(batches) + MODELS_AND_STEPS <= 200


def test_the_largest_number_of_batches_allowed_still_fits() -> None:
    most = Settings.model_fields["max_batches"].metadata
    assert 2 * max(limit.le for limit in most if hasattr(limit, "le")) + MODELS_AND_STEPS <= 200


@given(items=st.lists(st.integers(), max_size=200), most=st.integers(1, 60))
def test_groups_keep_the_order_and_differ_by_one(items: list[int], most: int) -> None:
    groups = group_evenly(items, most)
    assert [item for group in groups for item in group] == items
    assert not groups or max(map(len, groups)) - min(map(len, groups)) <= 1
