"""What a run did, told where people look: artifacts of the run in the Prefect UI, and events for automations."""

import datetime
from collections.abc import Mapping

import polars as pl
from prefect import task
from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.logging import get_run_logger

from entente.settings import Settings
from entente.warehouse.news import News, read_news
from entente.wording import say_count
from tasks.alerts import find_alerts, raise_alerts
from tasks.progress import announce
from tasks.publish import Published

MOST_ROWS = 50  # of a table in the UI


@task(name="tell", cache_policy=NO_CACHE, task_run_name="tell what changed")
def tell(published: Published, run_id: str, settings: Settings, counts: Mapping[str, int], seconds_by_step: Mapping[str, float]) -> News:
    """The news of this publication, shown as artifacts; alerts are raised as events."""
    announce("tell")
    news = read_news(published.path, published.before, run_id)
    create_markdown_artifact(write_summary(news, run_id, counts, seconds_by_step), key="run-summary", description="What this run did")
    tables = {
        "new-events": (news.new_events, f"New events: {news.new_event_count}"),
        "movers": (news.movers, "Pairs whose index or score changed"),
        "rejected": (news.rejected, "Files and records not taken, by reason"),
        "data-quality": (news.failed_checks, "Checks that found something"),
    }
    for key, (frame, description) in tables.items():
        if frame.height:
            create_table_artifact(_rows(frame), key=key, description=description)
    _tell_of_report(settings)
    alerts = find_alerts(news, settings, counts["files_new"], counts["rejected"])
    raise_alerts(alerts, run_id)
    get_run_logger().info("told: new events %d, movers %d, alerts %d", news.new_event_count, news.movers.height, len(alerts))
    return news


def _tell_of_report(settings: Settings) -> None:
    """Where the HTML report is: a link where it is served, else the file, which no browser opens from a page of the network."""
    page = (settings.report_dir / "index.html").absolute()
    if not page.exists():
        return
    if settings.report_url:
        create_link_artifact(
            settings.report_url, "HTML report", key="report", description="Overview, a dossier of each pair, the state of the data"
        )
    else:
        text = f"On the machine of this run, open `{page}` in a browser. The setting `report_url` makes this a link."
        create_markdown_artifact(text, key="report", description="HTML report")


def write_summary(news: News, run_id: str, counts: Mapping[str, int], seconds_by_step: Mapping[str, float]) -> str:
    """The run in Markdown."""
    pairs = "\n".join(
        f"| {_cell(row['country_a_name'])} – {_cell(row['country_b_name'])} | {row['event_count']} | {row['net_score']:+.1f} |"
        for row in news.busy_pairs.head(10).iter_rows(named=True)
    )
    came = "\n".join(f"| {name.replace('_', ' ')} | {count:,} |" for name, count in counts.items())
    took = ", ".join(f"{step} {seconds:.1f} s" for step, seconds in seconds_by_step.items())
    return (
        f"## Run {run_id}\n\n| | count |\n| --- | ---: |\n{came}\n\n"
        f"**Published:** {say_count(news.document_count, 'document')}, {say_count(news.event_count, 'event')}, "
        f"{say_count(news.pair_count, 'country pair')}; new events {news.new_event_count:,}, gone {news.gone_event_count:,}.\n\n"
        f"### Most active pairs\n\n| pair | events | net score |\n| --- | ---: | ---: |\n{pairs}\n\n**Time:** {took}\n"
    )


def _rows(frame: pl.DataFrame) -> list[dict[str, object]]:
    """The first rows as values that JSON has."""
    return [{name: _plain(value) for name, value in row.items()} for row in frame.head(MOST_ROWS).iter_rows(named=True)]


def _plain(value: object) -> object:
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 2)
    return "" if value is None else value


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
