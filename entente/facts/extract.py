"""Everything that a document states besides events: officials, quotations, figures, agreements, milestones, mediations."""

from dataclasses import dataclass

from entente.coder.analysis import Analysis, Event
from entente.facts.agreements import extract_agreements
from entente.facts.figures import extract_figures
from entente.facts.mediations import extract_mediations
from entente.facts.milestones import extract_milestones
from entente.facts.officials import extract_officials
from entente.facts.quotes import extract_quotes

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
    return Facts(
        officials=extract_officials(analysis),
        quotes=extract_quotes(analysis),
        figures=extract_figures(analysis, events),
        agreements=extract_agreements(analysis, events),
        milestones=extract_milestones(analysis, events),
        mediations=extract_mediations(analysis, events),
    )
