"""dbt's unit tests: each rule of the SQL models that could silently go wrong."""

import shutil
from pathlib import Path

from entente.warehouse import Warehouse, build_models


def test_rules_of_the_models_hold(published: Warehouse, tmp_path: Path) -> None:
    copy = Warehouse(tmp_path)
    copy.create()
    shutil.copy(published.working, copy.working)
    build_models(copy, command="test", select=["test_type:unit"], unit_tests=True)
