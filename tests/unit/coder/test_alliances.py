"""What an alliance says of its own member stays in the house."""

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document
from entente.lexicon.loading import load_lexicon


def pairs(sentence: str) -> set[tuple[tuple[str, ...], tuple[str, ...]]]:
    events = code_document(open_document("note", f"Finland and Kenya met in Oslo. {sentence} Kenya and Finland met again.")).events
    return {(event.actors, event.recipients) for event in events if "NATO" in event.actors}


@pytest.mark.parametrize(
    "sentence",
    ["NATO welcomed Norway's decision to send engineers.", "The day was long, and NATO praised the Dutch government for its patience."],
)
def test_an_alliance_that_praises_its_member_tells_no_act(sentence: str) -> None:
    assert pairs(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "recipient"),
    [
        ("NATO welcomed Serbia's decision to send engineers.", "SRB"),
        ("NATO pledged support for Turkey.", "TUR"),
        ("NATO condemned Hungary.", "HUN"),
    ],
)
def test_what_it_says_of_others_or_does_for_a_member_counts(sentence: str, recipient: str) -> None:
    assert pairs(sentence) == {(("NATO",), (recipient,))}


def test_members_are_codes_where_the_note_lists_them() -> None:
    members = {organisation.code: organisation.members for organisation in load_lexicon().organisations}
    assert members["ANZUS"] == {"AUS", "NZL", "USA"}
    assert members["OPEC"] == frozenset()
