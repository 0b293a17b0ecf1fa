"""Everything that a document states besides events: officials, quotations, figures, agreements, milestones, mediations."""

from dataclasses import dataclass

from entente.coder.analysis import Analysis, Event
from entente.facts.agreements import extract_agreements
from entente.facts.figures import extract_figures
from entente.facts.mediations import extract_mediations
from entente.facts.milestones import extract_milestones
from entente.facts.officials import extract_officials
from entente.facts.quotes import extract_quotes
from entente.facts.reading import Reading
from entente.schemas import AGREEMENTS, FIGURES, MEDIATIONS, MILESTONES, OFFICIALS, QUOTES, FrameSchema

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


def _first_of_each(rows: Rows, schema: FrameSchema) -> Rows:
    """The rows without those that repeat the key of an earlier one: "the treaty of 1960 and the treaty of 1970" are one name."""
    if len(rows) < 2:
        return rows
    seen: dict[str, dict[str, object]] = {}
    for row in rows:
        seen.setdefault(repr([row[column] for column in schema.key]), row)
    return list(seen.values())


def extract_facts(analysis: Analysis, events: list[Event]) -> Facts:
    """The facts of a document; a pure function of the analysis and its events."""
    reading = Reading(analysis, events)
    return Facts(
        officials=_first_of_each(extract_officials(analysis), OFFICIALS),
        quotes=_first_of_each(extract_quotes(reading), QUOTES),
        figures=_first_of_each(extract_figures(reading), FIGURES),
        agreements=_first_of_each(extract_agreements(reading), AGREEMENTS),
        milestones=_first_of_each(extract_milestones(reading), MILESTONES),
        mediations=_first_of_each(extract_mediations(reading), MEDIATIONS),
    )
