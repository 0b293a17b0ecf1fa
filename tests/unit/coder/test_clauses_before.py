"""Whom an act concerns by the clause or the sentence right before it, and who a subject that faces another is."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "Malta and Cyprus quarrel. Peru accused Chile of lying; the Chilean embassy scoffed.",
            "ACCUSE PER>CHL & ACCUSE CHL>PER",
            id="who is replied to",
        ),
        pytest.param(
            "Malta lent money to Peru. Chilean police searched a Cuban ship, and Havana called it an insult.",
            "AID MLT>PER & COERCE CHL>CUB & ACCUSE CUB>CHL",
            id="an insult, by the clause before",
        ),
        pytest.param(
            "Malta and Cyprus quarrel. Peru closed its consulate in Quito; Ecuador shrugged. It also recalled its envoy from Bogota.",
            "SANCTION PER>ECU & SANCTION PER>COL",
            id="it also, the first subject",
        ),
        pytest.param("Cuba is busy. From Paris, Mali is to get 15 million euros.", "AID FRA>MLI planned", id="from whom somebody receives"),
        pytest.param("Cuba is busy. From Paris, Mali is far away.", "", id="from where it is far"),
        pytest.param(
            "Cuba is busy. President Juan Sol of Peru spoke. Malta had promised two boats, he added.",
            "AGREE MLT>PER",
            id="to whom what he tells was promised",
        ),
        pytest.param("Cuba is busy. Cyprus meets Malta in a qualifier in June.", "", id="teams that meet"),
        pytest.param(
            "Peru's guest, the Danish premier, Aro Delk, thanked Cuba. Peru's rival, Chile, accused Malta of lying.",
            "SUPPORT DNK>CUB & ACCUSE CHL>MLT",
            id="whose guest and whose rival",
        ),
        pytest.param(
            "Cuba is busy. Kiribati expelled two Australian clerks, after which the Australian envoy was recalled.",
            "SANCTION KIR>AUS & SANCTION AUS>KIR",
            id="recalled by nobody named, after which",
        ),
        pytest.param("Burundi and Rwanda quarrel. The ambassador in Kigali was recalled.", "SANCTION BDI>RWA", id="whose envoy abroad"),
        pytest.param(
            "Cuba is busy. The IMF, to which Ukraine turned, has paid out 16 billion dollars.", "AID IMF>UKR", id="who turned to it"
        ),
        pytest.param("Cuba is busy. There is talk that Peru would close its border with Chile.", "", id="what people say"),
        pytest.param("TUNIS - The judges met. Rome's ambassador was summoned on Monday.", "ACCUSE TUN>ITA", id="summoned here"),
    ],
)
def test_the_clause_before(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What is named nearest is meant before what the article is about."""
    check(text, wanted)
