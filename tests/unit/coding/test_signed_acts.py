"""Agreements told as signatures, beside those only reached, planned, extended or told of in the same sentence as one."""

import pytest

from entente.coding.documents import code_document
from entente.coding.frames import mention_rows
from entente.coding.stream import open_document

SIGNED = {
    "by a verb": "Kenya and Ghana signed a trade agreement on Monday.",
    "in the passive": "A trade agreement was signed by Kenya and Ghana on Monday.",
    "a contract, which is no instrument": "Kenya signed a contract with Ghana for the delivery of maize.",
    "by a phrase": "Kenya and Ghana put pen to paper on a border treaty.",
    "names put to it": "Kenya and Ghana put their names to a memorandum of understanding.",
    "ratified": "Kenya ratified a border treaty with Ghana.",
    "as a noun": "The signing of a treaty between Kenya and Ghana took place on Monday.",
    "beside the instrument": "A memorandum of understanding between Kenya and Ghana, signed in Accra, covers tourism.",
}
NOT_SIGNED = {
    "only reached": "Kenya and Ghana reached an agreement on fishing.",
    "only extended": "Kenya extended an agreement with Ghana.",
    "agreed to be signed": "Kenya and Ghana agreed to sign a treaty.",
    "promised": "Kenya promised to help Ghana.",
    "a meeting": "The foreign ministers of Kenya and Ghana met in Accra.",
}


def read_signings(text: str) -> list[object]:
    document = open_document("a", text)
    return [row["is_signing"] for row in mention_rows(document, code_document(document), "1")]


@pytest.mark.parametrize("text", SIGNED.values(), ids=SIGNED)
def test_a_signature_is_told(text: str) -> None:
    assert read_signings(text) == [True]


@pytest.mark.parametrize("text", NOT_SIGNED.values(), ids=NOT_SIGNED)
def test_what_is_not_signed_is_not(text: str) -> None:
    assert read_signings(text) == [False]


def test_a_meeting_beside_a_signature_stays_a_meeting() -> None:
    assert read_signings("The foreign ministers of Kenya and Ghana met in Accra and signed a protocol on visas.") == [False, True]
