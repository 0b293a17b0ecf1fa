"""Every mart row that states a number leads back to sentences by one join."""

import duckdb
import pytest

from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published

# For each mart the rows without a sentence, found by one join to the table that holds sentences with their offsets.
MARTS = {
    "events": "select e.event_id from events e anti join event_mentions m on e.event_id = m.event_id",
    "event_pairs": "select p.event_id from event_pairs p anti join event_mentions m on p.event_id = m.event_id",
    "meetings": "select e.event_id from meetings e anti join event_mentions m on e.event_id = m.event_id",
    "bilateral_summary": """select s.country_a, s.country_b from bilateral_summary s
        anti join event_pairs p on s.country_a = p.country_a and s.country_b = p.country_b""",
    "bilateral_monthly": """select s.country_a, s.country_b, s.month from bilateral_monthly s
        anti join event_pairs p
        on s.country_a = p.country_a and s.country_b = p.country_b and s.month = date_trunc('month', p.placed_on)""",
    "relations_index_monthly": """select s.country_a, s.country_b from relations_index_monthly s
        anti join event_pairs p on s.country_a = p.country_a and s.country_b = p.country_b""",
    "topics_monthly": """select s.topic from topics_monthly s
        anti join event_pairs p
        on s.country_a = p.country_a and s.country_b = p.country_b and s.month = date_trunc('month', p.placed_on)""",
    "outlet_coverage": """select s.outlet from outlet_coverage s anti join documents d
        on s.outlet = d.outlet and s.month = date_trunc('month', d.published_date)""",
    "economic_figures": """select f.figure_id from economic_figures f anti join documents d on f.document_id = d.document_id
        and substr(d.text, f.char_start + 1, f.char_end - f.char_start) = f.evidence""",
    "figure_checks": "select c.figure_id from figure_checks c anti join economic_figures f on c.figure_id = f.figure_id",
    "statements": """select s.statement_id from statements s anti join documents d on s.document_id = d.document_id
        and contains(substr(d.text, s.char_start + 1, s.char_end - s.char_start), left(s.quote, 15))""",
    "agreements": "select a.agreement_id from agreements a anti join agreement_mentions m on a.agreement_id = m.agreement_id",
    "milestones": "select a.milestone_id from milestones a anti join milestone_mentions m on a.milestone_id = m.milestone_id",
    "mediations": "select a.mediation_id from mediations a anti join mediation_mentions m on a.mediation_id = m.mediation_id",
    "officials": """select o.official_id from officials o anti join documents d
        on list_aggregate(list_transform(o.forms, lambda form: contains(d.text, form)), 'bool_or')""",
}


@pytest.fixture(scope="module")
def connection(sample: Warehouse):
    with open_published(sample) as opened:
        yield opened


@pytest.mark.parametrize("mart", MARTS)
def test_each_row_leads_to_sentences(connection: duckdb.DuckDBPyConnection, mart: str) -> None:
    assert connection.execute(f'select count(*) > 0 from "{mart}"').fetchone() == (True,)
    assert connection.execute(MARTS[mart]).fetchall()[:3] == []


def test_sums_of_a_month_are_those_of_its_events(connection: duckdb.DuckDBPyConnection) -> None:
    wrong = connection.execute(
        """
        select m.country_a, m.country_b, m.month, m.net_score, sum(p.intensity)
        from bilateral_monthly m
        inner join event_pairs p on m.country_a = p.country_a and m.country_b = p.country_b and m.month = date_trunc('month', p.placed_on)
        where p.status in ('occurred', 'ongoing') and p.is_counted and p.date_precision is distinct from 'year'
        group by all having abs(m.net_score - sum(p.intensity)) > 1e-9
        """
    ).fetchall()
    assert wrong == []
