"""What a document states besides events: officials, quotations, economic figures, agreements, milestones, mediations."""

from entente.facts.extract import Facts, extract_facts

__all__ = ["Facts", "extract_facts"]
