"""The report's pages on the sample: whole, linked, without scripts, and the same when built again."""

import re
from pathlib import Path

import pytest
from markupsafe import escape

from entente.report import build_report
from entente.report.build import make_environment
from entente.report.facts import QUALITY, Facts, read_facts
from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published


@pytest.fixture(scope="module")
def report(sample: Warehouse, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    with open_published(sample) as connection:
        build_report(connection, folder, most_pairs=20)
    return folder


def test_every_link_leads_to_a_page(report: Path) -> None:
    for page in report.rglob("*.html"):
        for target in re.findall(r'href="([^"]+)"', page.read_text(encoding="utf-8")):
            assert target.startswith("http") or (page.parent / target).is_file(), f"{page.name}: {target}"


def test_pages_hold_no_script(report: Path) -> None:
    assert not any("<script" in page.read_text(encoding="utf-8") for page in report.rglob("*.html"))


def test_a_dossier_shows_sentences_and_their_outlets(report: Path, sample: Warehouse) -> None:
    with open_published(sample) as connection:
        a, b = connection.execute(
            "select country_a, country_b from bilateral_summary order by event_count desc, document_count desc, country_a"
        ).fetchall()[0]
    text = (report / "pairs" / f"{a}-{b}.html").read_text(encoding="utf-8")
    assert "<h2>Events</h2>" in text
    assert "<h2>Who tells it</h2>" in text


def test_each_event_of_a_dossier_opens_on_its_sentences(report: Path, sample: Warehouse) -> None:
    with open_published(sample) as connection:
        a, b, event, count, evidence = connection.execute(
            """
            select busiest.country_a, busiest.country_b, events.event_id, events.mention_count, min(mentions.evidence)
            from (from bilateral_summary order by event_count desc, document_count desc, country_a limit 1) as busiest
            inner join event_pairs as pairs on busiest.country_a = pairs.country_a and busiest.country_b = pairs.country_b
            inner join events on pairs.event_id = events.event_id
            inner join event_mentions as mentions on events.event_id = mentions.event_id
            group by all
            order by events.mention_count desc, events.event_id
            """
        ).fetchall()[0]
    text = (report / "pairs" / f"{a}-{b}.html").read_text(encoding="utf-8")
    assert f"<code>entente explain {event[:12]}</code>" in text
    assert count > 1
    assert f"<summary>{count} sentences</summary>" in text
    assert escape(evidence) in text


def test_documents_that_the_coder_did_not_read_are_named(sample: Warehouse) -> None:
    with open_published(sample) as connection:
        facts = read_facts(connection, QUALITY)
    gap = {"reason": "too_slow", "documents": 2, "acts": None, "example": "inbox/<b>long</b>.txt", "detail": "over 9 s"}
    page = make_environment().get_template("data.html")
    shown = page.render(root="", facts=Facts({**facts.tables, "unread": [gap]}))
    assert "too_slow" in shown
    assert "inbox/&lt;b&gt;long" in shown
    assert "Documents not read" not in page.render(root="", facts=Facts({**facts.tables, "unread": []}))


def test_dossiers_that_are_no_longer_chosen_are_removed(report: Path, sample: Warehouse) -> None:
    with open_published(sample) as connection:
        counts = build_report(connection, report, most_pairs=5)
        assert len(list((report / "pairs").glob("*.html"))) == 5
        assert counts.pairs_left_out > 0
        build_report(connection, report, most_pairs=20)
