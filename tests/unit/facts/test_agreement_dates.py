"""When an agreement was signed: the day of its signature, no deadline and no other act's day."""

from datetime import date

import pytest

from entente.coding import code_document
from entente.coding.stream import open_document


@pytest.mark.parametrize(
    ("text", "signed", "year"),
    [
        pytest.param(
            "The Peruvian and Norwegian presidents met on Friday. Peru and Norway signed three memorandums of understanding on fish.",
            date(2024, 5, 24),
            2024,
            id="the day of the signature that the meeting gives",
        ),
        pytest.param(
            "Peru and Norway signed a declaration in which they called for fish exports to reach 40 million tonnes by 2030.",
            None,
            2024,
            id="a deadline",
        ),
        pytest.param(
            "Under Prime Minister Olav Berg, who took office on October 1, Norway could reopen the 1998 Fish Declaration with Peru.",
            None,
            1998,
            id="a day of another year than that in the name",
        ),
        pytest.param("Peru and Norway signed a fisheries treaty on May 2.", date(2024, 5, 2), 2024, id="its own day"),
    ],
)
def test_signed_date(text: str, signed: date | None, year: int) -> None:
    (row,) = code_document(open_document("case", text, date(2024, 5, 27))).facts.agreements
    assert (row["signed_date"], row["year"]) == (signed, year)
