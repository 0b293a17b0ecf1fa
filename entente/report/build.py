"""Write the report's pages from the published database."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import duckdb
from jinja2 import Environment, PackageLoader, StrictUndefined

from entente.report.facts import OVERVIEW, PAIR, QUALITY, read_facts
from entente.report.figures import Row, draw_heat_map, draw_index, list_months
from entente.report.sentences import MOST_SENTENCES, read_sentences
from entente.wording import inflect, say_count

HEAT_PAIRS = 25
HEAT_MONTHS = 36


@dataclass(frozen=True, slots=True)
class ReportCounts:
    """Pages written, and pairs that have no dossier because `most_pairs` was reached."""

    pages: int
    pairs_left_out: int


def build_report(connection: duckdb.DuckDBPyConnection, folder: Path, *, most_pairs: int = 300) -> ReportCounts:
    """Write overview, data page and the dossiers of the `most_pairs` busiest pairs into `folder`; older dossiers there are removed."""
    environment = make_environment()
    pairs_folder = folder / "pairs"
    pairs_folder.mkdir(parents=True, exist_ok=True)
    overview = read_facts(connection, OVERVIEW)
    summaries = overview["pairs"]
    chosen = summaries[:most_pairs]
    linked = {(str(row["country_a"]), str(row["country_b"])) for row in chosen}
    heat = _make_heat_map(overview.tables)
    _write(environment, folder / "index.html", "overview.html", root="", facts=overview, heat=heat, linked=linked)
    _write(environment, folder / "data.html", "data.html", root="", facts=read_facts(connection, QUALITY))
    for summary in chosen:
        a, b = str(summary["country_a"]), str(summary["country_b"])
        facts = read_facts(connection, PAIR, a=a, b=b)
        series = draw_index(facts["index"])
        values = {"pair": summary, "facts": facts, "series": series, "behind": read_sentences(connection, a, b)}
        _write(environment, pairs_folder / f"{a}-{b}.html", "pair.html", root="../", **values)
    for page in pairs_folder.glob("???-???.html"):
        if tuple(page.stem.split("-")) not in linked:
            page.unlink()
    style = resources.files("entente.report") / "templates" / "style.css"
    (folder / "style.css").write_text(style.read_text(encoding="utf-8"), encoding="utf-8")
    return ReportCounts(pages=len(chosen) + 2, pairs_left_out=len(summaries) - len(chosen))


def make_environment() -> Environment:
    """Templates with every value escaped."""
    environment = Environment(
        loader=PackageLoader("entente.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    cast(Any, environment.globals)["most_sentences"] = MOST_SENTENCES
    environment.filters["show"] = show_value
    environment.filters["link"] = find_link
    environment.filters.update(cast(Any, {"count": say_count, "noun": inflect}))
    return environment


def show_value(value: object) -> str:
    """A value as a reader expects it; an en dash where it is not known."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value}" if abs(value) < 10_000 else f"{value:,}"
    if isinstance(value, Decimal):
        return f"{value:,.2f}".removesuffix(".00")
    if isinstance(value, float):
        return f"{value:,.1f}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M UTC")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return ", ".join(map(str, cast("list[object]", value))) or "–"
    return str(value)


def find_link(uri: object) -> str | None:
    """`uri` where a browser may follow it (http, https), else null."""
    return str(uri) if urlsplit(str(uri)).scheme in ("http", "https") else None


def _make_heat_map(tables: dict[str, list[Row]]) -> dict[str, object]:
    """The busiest pairs by month, up to the month up to which the corpus speaks."""
    as_of = tables["totals"][0]["as_of_date"]
    rows = tables["pairs"][:HEAT_PAIRS]
    pairs = [(str(row["country_a"]), str(row["country_b"])) for row in rows]
    months = list_months(as_of, HEAT_MONTHS) if isinstance(as_of, date) else []
    names = [f"{row['country_a_name']} – {row['country_b_name']}" for row in rows]
    return {"cells": draw_heat_map(tables["monthly"], pairs, months), "names": names, "pairs": pairs, "months": months}


def _write(environment: Environment, path: Path, template: str, **values: object) -> None:
    draft = path.with_name(f".{path.name}.draft")
    draft.write_text(environment.get_template(template).render(**values), encoding="utf-8")
    draft.replace(path)
