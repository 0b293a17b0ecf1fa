"""dbt's unit tests: each rule of the SQL models that could silently go wrong."""

import shutil
from pathlib import Path

from entente.warehouse import Warehouse
from entente.warehouse.models import run_unit_tests


def test_rules_of_the_models_hold(published: Warehouse, tmp_path: Path) -> None:
    copy = Warehouse(tmp_path)
    copy.create()
    shutil.copy(published.working, copy.working)
    run_unit_tests(copy)
