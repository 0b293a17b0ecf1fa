"""Bytes to clean documents: decoded, repaired, structured, with language and sentences."""

from entente.text.document import NormalisedText, normalise_text
from entente.text.normalise import NormaliseResult, normalise_item, normalise_items
from entente.text.sentences import split_sentences

__all__ = ["NormaliseResult", "NormalisedText", "normalise_item", "normalise_items", "normalise_text", "split_sentences"]
