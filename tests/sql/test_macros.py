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


@pytest.mark.parametrize(
    ("name", "code"),
    [("UAE", "ARE"), ("uk", "GBR"), ("Holland", "NLD"), ("Turkiye", "TUR"), ("African Union", "AU"), ("AU", "AU"), ("DRC", "COD")],
    ids=lambda part: part,
)
def test_a_country_is_known_by_its_other_names(sample: Warehouse, name: str, code: str) -> None:
    with open_published(sample) as connection:
        assert connection.execute("select code_of(?)", [name]).fetchall() == [(code,)]


@pytest.mark.parametrize("name", ["Korea", "French", "Paris"], ids=["of two countries", "an adjective", "a capital"])
def test_what_names_no_country_alone_is_no_name_of_one(sample: Warehouse, name: str) -> None:
    with open_published(sample) as connection:
        assert connection.execute("select code_of(?)", [name]).fetchall() == [(None,)]


def test_no_other_name_is_that_of_two(sample: Warehouse) -> None:
    with open_published(sample) as connection:
        shared = connection.execute(
            """
            select name, list(code) as codes
            from (select unnest(other_names) as name, code from countries)
            group by name
            having count(*) > 1
            union all
            select alias, [one.code, other.code]
            from (select unnest(other_names) as alias, code from countries) as one
            inner join countries as other
                on alias in (lower(other.code), lower(other.name), lower(other.official_name), lower(other.alpha2))
            """
        ).fetchall()
        assert shared == []


def test_evidence_is_found_by_the_first_signs_of_an_id(sample: Warehouse) -> None:
    with open_published(sample) as connection:
        (event,) = connection.execute("select min(event_id) from events").fetchall()[0]
        whole = connection.execute("from evidence(?)", [event]).fetchall()
        assert whole
        assert connection.execute("from evidence(?)", [event[:12]]).fetchall() == whole
        assert connection.execute("from evidence('')").fetchall() == []


def test_an_undated_act_has_a_day_of_report_and_no_date(sample: Warehouse) -> None:
    with open_published(sample) as connection:
        told = connection.execute(
            """
            select count(*) filter (where known_date is not null), count(first_reported), count(*)
            from events_in_words
            where day_is = 'reported'
            """
        ).fetchall()
        dated, reported, count = told[0]
        assert dated == 0
        assert 0 < reported <= count
