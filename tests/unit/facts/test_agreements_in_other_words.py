"""Instruments told in rarer words: full titles, abbreviations, protocols of treaties, when they were made."""

import pytest

from tests.unit.facts.test_agreements import read_agreements


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "The Senate approved the Treaty between the Republic of Chile and the Republic of Peru on Fishing in the Pacific Ocean, "
            "done at Lima on 4 May 1951.",
            "Treaty between the Republic of Chile and the Republic of Peru on Fishing in the Pacific Ocean",
            id="a full title with parties and purpose",
        ),
        pytest.param("Chile and Peru signed a treaty between equals.", "treaty", id="no title in lower case"),
        pytest.param(
            "An agreement on economic, scientific and technical cooperation was signed by Chile and Peru.",
            "agreement on economic, scientific and technical cooperation",
            id="a list of matters",
        ),
        pytest.param(
            "Chile and Peru signed a memorandum of understanding on education, science and sport in 2014.",
            "memorandum of understanding on education, science and sport",
            id="a list behind a kind",
        ),
        pytest.param(
            "A treaty on friendship, good-neighbourliness and cooperation between Chile and Peru was signed in 1992.",
            "treaty on friendship, good-neighbourliness and cooperation",
            id="a list with a hyphen",
        ),
        pytest.param(
            "Chile and Peru signed a treaty on fishing, opened a port and lifted visas.", "treaty on fishing", id="verbs behind a comma"
        ),
        pytest.param("Chile and Peru signed a treaty on fishing, Peru and Bolivia said.", "treaty on fishing", id="names behind a comma"),
        pytest.param(
            "Six states signed the Treaty of Accession to the European Union.", "Treaty of Accession to the European Union", id="to"
        ),
        pytest.param(
            "The Japan-Republic of Korea Joint Declaration was signed on Monday.",
            "Japan-Republic of Korea Joint Declaration",
            id="a country with an of",
        ),
        pytest.param(
            "Chile and Peru signed the Treaty of Peace, Good Neighbourliness and Trade.",
            "Treaty of Peace, Good Neighbourliness and Trade",
            id="two words behind a comma",
        ),
        pytest.param(
            "Chile and Peru signed a Declaration on the Conduct of Ships in the South China Sea.",
            "Declaration on the Conduct of Ships in the South China Sea",
            id="a sea",
        ),
        pytest.param("A text called Agreement on Eels binds Norway and Iceland.", "Agreement on Eels", id="called"),
        pytest.param("Norway and Iceland reached a modus vivendi on cod last week.", "modus vivendi on cod", id="modus vivendi"),
        pytest.param("Canada and Norway initialled an Agreed Minute on Cod.", "Agreed Minute on Cod", id="an agreed minute"),
        pytest.param("Russia and Ukraine signed the Six-Point Agreement.", "Six-Point Agreement", id="a number of points"),
        pytest.param("LIMA, May 4, 2023 - Joint Declaration of Chile and Peru.", "Joint Declaration of Chile and Peru", id="no dateline"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert [row[0] for row in read_agreements(text)] == [name]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        pytest.param("Peru quit the Cod Accord with Chile, signed at Lima, Peru, on 4 May 1951.", 1951, id="signed at a place"),
        pytest.param("Chile and Peru praised the Cod Accord signed in 1951 and the Salt Treaty.", 1951, id="of the name before"),
        pytest.param("The Cod Accord is history. Chile and Peru had signed it in 1951.", 1951, id="signed it, in the next sentence"),
        pytest.param("The Cod Accord binds Chile and Peru. It was signed in Lima in 1951.", 1951, id="it was signed"),
        pytest.param("Chile leans on the cod treaty signed by its minister and by Peru's.", None, id="signed by somebody once"),
        pytest.param("LIMA, May 4, 2023 - The Cod Strait Treaty lets Chileans and Peruvians fish.", None, id="a dateline dates nothing"),
        pytest.param("The cod treaty between Chile and Peru, which is in force since May 1, 2023, helps both.", None, id="in force since"),
    ],
)
def test_years(text: str, year: int | None) -> None:
    assert read_agreements(text)[0][3] == year


def test_a_date_is_of_the_name_right_before_it() -> None:
    text = "Chile and Peru praised the Cod Accord signed in 1951 and the Salt Treaty."
    assert [row[3] for row in read_agreements(text)] == [1951, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Chile and Peru put pen to paper on a transport agreement on Monday.",
            [("transport agreement", "CHL PER", "signed", 2023)],
            id="put pen to paper",
        ),
        pytest.param(
            "Two protocols on trade bear the signatures of Chile's and Peru's ministers.",
            [("protocols on trade", "CHL PER", "signed", 2023)],
            id="bear the signatures",
        ),
        pytest.param(
            "Chile and Peru agreed the text of a protocol on eels, to be signed in June.",
            [("protocol on eels", "CHL PER", "announced", 2023)],
            id="the text is agreed",
        ),
        pytest.param(
            "Chile's cabinet authorised the signature of a youth agreement with Peru.",
            [("youth agreement", "CHL PER", "announced", 2023)],
            id="the signature authorised",
        ),
        pytest.param(
            "The tax treaty between Chile and Peru was amended by a protocol.",
            [("tax treaty", "CHL PER", "mentioned", None), ("protocol", "CHL PER", "mentioned", None)],
            id="amended by a protocol",
        ),
        pytest.param(
            "The Cod Treaty of 1951 binds Chile and Peru. Its sixth protocol, added in 1999, founded a commission.",
            [("Cod Treaty", "CHL PER", "mentioned", 1951), ("protocol", "CHL PER", "mentioned", 1999)],
            id="its protocol",
        ),
        pytest.param(
            "Whether New START will outlive the year is open. NAFTA countries wait.",
            [("New START", "RUS USA", "mentioned", None)],
            id="an abbreviation without a noun",
        ),
        pytest.param(
            "LIMA, May 4 - The fish pact between Chile and Peru is in force.",
            [("fish pact", "CHL PER", "in_force", None)],
            id="the month of May hopes for nothing",
        ),
        pytest.param(
            "Chile and Peru have not implemented the oil deal on rivers.",
            [("oil deal on rivers", "CHL PER", "mentioned", None)],
            id="broken",
        ),
        pytest.param("A Chilean lessor takes ten jets under an agreement with a Peruvian airline.", [], id="firms"),
        pytest.param("Nobody signed a treaty, but Chile and Peru are at peace.", [], id="nobody"),
        pytest.param("The draw between Chile and Peru was less a peace treaty than a nap.", [], id="less a treaty"),
        pytest.param("Chile dropped its objections to a fish pact with Peru.", [], id="objections"),
        pytest.param("A trade agreement between Chile and Peru is years away.", [], id="years away"),
        pytest.param("The company will start work on a plan.", [], id="a verb in lower case"),
    ],
)
def test_instruments(text: str, expected: list[tuple[object, str, object, object]]) -> None:
    assert read_agreements(text) == expected
