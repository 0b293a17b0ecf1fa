"""Instruments and mediators told together: lists of what was signed, long titles, what is being drafted, witnesses, those between two."""

from datetime import date
from typing import Any, cast

import pytest

from entente.coder import Document
from entente.coding.documents import code_document
from entente.coding.spec import spec_object
from entente.text import split_sentences

PUBLISHED = date(2019, 6, 14)  # a Friday


def read(text: str, kind: str) -> list[dict[str, Any]]:
    document = Document("d" * 32, text, tuple(split_sentences(text)), PUBLISHED)
    return cast("dict[str, list[dict[str, Any]]]", spec_object(document, code_document(document)))[kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "India and China met on Monday. Eleven papers were concluded during the premier's visit to India, among them "
            "a protocol on trade "
            "and a memorandum of understanding on civil aviation.",
            [("protocol on trade", "CHN IND", 2019), ("memorandum of understanding on civil aviation", "CHN IND", 2019)],
            id="what was signed is listed",
        ),
        pytest.param(
            "Peru and Chile signed a protocol on visas and memoranda of understanding on fisheries on Monday.",
            [("protocol on visas", "CHL PER", 2019), ("memoranda of understanding on fisheries", "CHL PER", 2019)],
            id="several behind one",
        ),
        pytest.param(
            "Peru and Chile signed an Agreement on Guiding Principles for the Settlement of the Boundary Question on Monday.",
            [("Agreement on Guiding Principles for the Settlement of the Boundary Question", "CHL PER", 2019)],
            id="a title that goes on",
        ),
        pytest.param(
            "Peru and Chile signed a Memorandum of Understanding on Cooperation in the Field of Science, Technology and Innovation.",
            [("Memorandum of Understanding on Cooperation in the Field of Science, Technology and Innovation", "CHL PER", 2019)],
            id="a field of several things",
        ),
        pytest.param(
            "Peru and Chile signed an Agreement on Border Health in the Great Hall on Monday.",
            [("Agreement on Border Health", "CHL PER", 2019)],
            id="a hall is no field",
        ),
        pytest.param(
            "Peru and Chile signed a treaty on Monday. A readmission protocol is being negotiated.",
            [("treaty", "CHL PER", 2019), ("readmission protocol", "CHL PER", None)],
            id="what is being drafted has no year",
        ),
        pytest.param(
            "Peru and Chile signed a treaty on Monday. A declaration is being drafted.",
            [("treaty", "CHL PER", 2019)],
            id="a draft without a name",
        ),
        pytest.param(
            "Peru and Chile signed the Arica Treaty on Monday, with Brazil and Spain as guarantors.",
            [("Arica Treaty", "CHL PER", 2019)],
            id="guarantors sign nothing",
        ),
        pytest.param(
            "The Comprehensive Peace Accord between the government and the Maoists is three weeks old; traders from India are back.",
            [],
            id="an accord at home",
        ),
    ],
)
def test_instruments(text: str, expected: list[tuple[str, str, int | None]]) -> None:
    assert [(item["name"], " ".join(item["parties"]), item["year"]) for item in read(text, "agreements")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Armenia and Azerbaijan made peace. In front of Donald Trump the leaders of Armenia and Azerbaijan pledged to stop firing.",
            ["USA"],
            id="in front of whom",
        ),
        pytest.param(
            "Peru and Chile are at odds. In front of the French embassy Peruvians and Chileans signed a petition.", [], id="a street"
        ),
        pytest.param(
            "Russia and Ukraine each signed on Friday a grain deal with Turkey and the United Nations, which had steered the talks.",
            ["TUR", "UN"],
            id="who had steered the talks",
        ),
        pytest.param(
            "Peru and Chile signed a truce on Monday. Oman and Qatar, which hosted earlier rounds, were thanked by both sides.",
            ["OMN", "QAT"],
            id="two hosts",
        ),
        pytest.param(
            "Peru and Chile signed a truce on Monday. Spain's foreign minister presided.",
            ["ESP"],
            id="who presided",
        ),
        pytest.param(
            "The African Union has been trying since March to arrange a meeting of the defence ministers of Chad and Sudan.",
            ["AU"],
            id="trying to arrange a meeting",
        ),
        pytest.param(
            "Peru and Chile signed a truce on Monday, and their ministers are trying to arrange a meeting in Spain.",
            [],
            id="their own meeting",
        ),
    ],
)
def test_mediators(text: str, expected: list[str]) -> None:
    assert [item["mediator"] for item in read(text, "mediations")] == expected
