"""The ready-made calls of ad-hoc SQL take countries by code or by name, in either order."""

import pytest

from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published


@pytest.mark.parametrize("call", ["dyad", "relations_between", "meetings_between", "trade_between"])
@pytest.mark.parametrize("parties", [("TJK", "KGZ"), ("kyrgyzstan", "Tajikistan"), ("TJ", "kgz")], ids=" and ".join)
def test_a_pair_is_found_by_code_or_name(sample: Warehouse, call: str, parties: tuple[str, str]) -> None:
    with open_published(sample) as connection:
        by_code = connection.execute(f"select * from {call}('KGZ', 'TJK')").fetchall()
        assert connection.execute(f"select * from {call}(?, ?)", [*parties]).fetchall() == by_code
        assert by_code or call == "trade_between"


def test_a_name_that_no_country_bears_finds_none(sample: Warehouse) -> None:
    with open_published(sample) as connection:
        assert connection.execute("select * from dyad('Atlantis', 'AZE')").fetchall() == []
