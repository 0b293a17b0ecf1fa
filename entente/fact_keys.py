"""The columns that identify a fact of a document; here and not in `entente.schemas`, which costs the import of Polars."""

OFFICIAL_KEY = ("document_id", "name", "country", "role")
QUOTE_KEY = ("statement_id",)
FIGURE_KEY = ("figure_id",)
AGREEMENT_KEY = ("document_id", "name", "char_start")
MILESTONE_KEY = ("document_id", "kind", "countries", "char_start")
MEDIATION_KEY = ("document_id", "mediator", "char_start")
