"""What a document states besides events: officials, quotations, economic figures, agreements, milestones, mediations."""

from entente.facts.extract import Facts, extract_facts
from entente.facts.spec import to_spec

__all__ = ["Facts", "extract_facts", "to_spec"]
