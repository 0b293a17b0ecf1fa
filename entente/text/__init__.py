"""Bytes to clean documents: decoded, repaired, structured, with language and sentences."""

from entente.text.document import NormalisedText, normalise_text
from entente.text.sentences import split_sentences

__all__ = ["NormalisedText", "normalise_text", "split_sentences"]
