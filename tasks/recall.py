"""Everything that a warehouse has read, handed over as if it had just come in: the start of a full check."""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.warehouse import Warehouse
from entente.warehouse.recall import write_documents, write_items
from entente.wording import say_count
from tasks.discover import Found
from tasks.normalise import Normalised
from tasks.progress import announce


@task(name="recall items", cache_policy=NO_CACHE, task_run_name="recall every file")
def recall_items(warehouse_dir: Path, output_dir: Path) -> Found:
    """Every item that the warehouse knows, as if it were new."""
    announce("recall")
    items_path, rejected_path = output_dir / "items.parquet", output_dir / "rejected-recalled.parquet"
    item_count, rejected_count = write_items(Warehouse(warehouse_dir), items_path, rejected_path)
    get_run_logger().info("recalled %s, rejections %d", say_count(item_count, "item"), rejected_count)
    return Found(items_path, rejected_path, item_count, 0, rejected_count, 0, digest="")


@task(name="recall documents", cache_policy=NO_CACHE, task_run_name="recall every document")
def recall_documents(found: Found, warehouse_dir: Path, output_dir: Path) -> Normalised:
    """Every document that a source still holds, as the text stage handed it over."""
    paths, count = write_documents(Warehouse(warehouse_dir), output_dir)
    get_run_logger().info("recalled %s", say_count(count, "document"))
    return Normalised(tuple(paths), (), found.new_count, count, 0)
