"""Everything that a document states besides events: officials, quotations, figures, agreements, milestones, mediations."""

from dataclasses import dataclass
from typing import cast

from entente.coder.analysis import Analysis, Event
from entente.fact_keys import AGREEMENT_KEY, FIGURE_KEY, MEDIATION_KEY, MILESTONE_KEY, OFFICIAL_KEY, QUOTE_KEY
from entente.facts.agreements import extract_agreements
from entente.facts.figures import extract_figures
from entente.facts.mediations import extract_mediations
from entente.facts.milestones import extract_milestones
from entente.facts.officials import extract_officials
from entente.facts.quotes import extract_quotes
from entente.facts.reading import Reading

Rows = list[dict[str, object]]


@dataclass(frozen=True, slots=True)
class Facts:
    """Rows of one document by the frames of `entente.schemas`, each list in order of appearance."""

    officials: Rows
    quotes: Rows
    figures: Rows
    agreements: Rows
    milestones: Rows
    mediations: Rows


def _first_of_each(rows: Rows, key: tuple[str, ...]) -> Rows:
    """The rows without those that repeat the key of an earlier one: "the treaty of 1960 and the treaty of 1970" are one name."""
    if len(rows) < 2:
        return rows
    seen: dict[str, dict[str, object]] = {}
    for row in rows:
        seen.setdefault(repr([row[column] for column in key]), row)
    return list(seen.values())


def extract_facts(analysis: Analysis, events: list[Event]) -> Facts:
    """The facts of a document; a pure function of the analysis and its events."""
    reading = Reading(analysis, events)
    mediations = extract_mediations(reading)
    for row in mediations:
        reading.note_mediator(str(row["mediator"]), cast("list[str]", row["parties"]), cast("int", row["char_start"]))
    return Facts(
        officials=_first_of_each(extract_officials(analysis), OFFICIAL_KEY),
        quotes=_first_of_each(extract_quotes(reading), QUOTE_KEY),
        figures=_first_of_each(extract_figures(reading), FIGURE_KEY),
        agreements=_first_of_each(extract_agreements(reading), AGREEMENT_KEY),
        milestones=_first_of_each(extract_milestones(reading), MILESTONE_KEY),
        mediations=_first_of_each(mediations, MEDIATION_KEY),
    )
