from pathlib import Path

import duckdb
from click.testing import CliRunner

from entente.warehouse.store import Warehouse
from flows.commands.lexicon import command

DOCUMENTS = """
create table documents as
select 'a' as document_id, true as is_canonical, 'en' as language, 'Foreign Minister Rupert Hentzau met the king in Strelsau.' as text
union all select 'b', true, 'en', 'President Vladimir Putin stayed in Moscow.'
union all select 'c', false, 'en', 'Foreign Minister Antoinette Mauban spoke.'
"""


def test_unknown_names_of_canonical_documents_are_listed(tmp_path: Path) -> None:
    published = Warehouse(tmp_path).published
    with duckdb.connect(str(tmp_path / "file.duckdb")) as connection:
        connection.execute(DOCUMENTS)
    published.symlink_to("file.duckdb")

    result = CliRunner().invoke(command, ["--warehouse", str(tmp_path), "--least", "1"])

    assert result.exit_code == 0
    assert "2 unknown names" in result.output
    assert "Rupert Hentzau  (foreign minister)" in result.output
    assert "Strelsau  (in)" in result.output


def test_a_warehouse_without_a_publication_is_said_so(tmp_path: Path) -> None:
    result = CliRunner().invoke(command, ["--warehouse", str(tmp_path)])
    assert result.exit_code == 1
    assert "expected a published database" in result.output
