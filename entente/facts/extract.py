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


def extract_facts(analysis: Analysis, events: list[Event]) -> Facts:
    """The facts of a document; a pure function of the analysis and its events."""
    reading = Reading(analysis, events)
    return Facts(
        officials=extract_officials(analysis),
        quotes=extract_quotes(analysis),
        figures=extract_figures(reading),
        agreements=extract_agreements(reading),
        milestones=extract_milestones(reading),
        mediations=extract_mediations(reading),
    )
