"""Documents to everything they tell: events from the coder, facts beside them, as frames or in the form of a gold annotation."""

from entente.coding.documents import CodedDocument, code_document
from entente.coding.spec import spec_object

__all__ = ["CodedDocument", "code_document", "spec_object"]
