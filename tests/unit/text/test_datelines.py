from datetime import date

import pytest

from entente.text.datelines import find_dateline

PROSE = "The two ministers met on Monday and discussed trade."


@pytest.mark.parametrize(
    ("head", "place", "day", "outlet"),
    [
        ("Madrid, 3 May 2021 (XYZ): ", "Madrid", date(2021, 5, 3), "XYZ"),
        ("BAKU, Azerbaijan, February 22. ", "Baku", None, None),
        ("BAKU, Azerbaijan, February 22. Trend: ", "Baku", None, "Trend"),
        ("BAKU, Azerbaijan, February 22, 2021 /Trend/ - ", "Baku", date(2021, 2, 22), "Trend"),
        ("TASHKENT (Trend) — ", "Tashkent", None, "Trend"),
        ("JERUSALEM (AP) -- ", "Jerusalem", None, "AP"),
        ("MOSCOW -- ", "Moscow", None, None),
        ("MOSCOW, Nov 10 (Reuters) - ", "Moscow", None, "Reuters"),
        ("MOSCOW, November 10. /TASS/. ", "Moscow", None, "TASS"),
        ("Astana. 22 February. KAZINFORM – ", "Astana", None, "KAZINFORM"),
        ("ANKARA, Nov. 10, 2022 (Xinhua) -- ", "Ankara", date(2022, 11, 10), "Xinhua"),
        ("KABUL (Pajhwok) : ", "Kabul", None, "Pajhwok"),
        ("WASHINGTON, D.C. — ", "Washington", None, None),
        ("Reuters KHARTOUM (Reuters) -- ", "Khartoum", None, "Reuters"),
        ("(Reuters) - ", None, None, "Reuters"),
        ("YEREVAN, NOVEMBER 10, ARMENPRESS. ", "Yerevan", None, "ARMENPRESS"),
        ("TEHRAN, Nov. 10 (MNA) – ", "Tehran", None, "MNA"),
        ("Baku, 10 November 2022, /AZERTAC/ ", "Baku", date(2022, 11, 10), "AZERTAC"),
        ("BERLIN, 12 March 2021 - ", "Berlin", date(2021, 3, 12), None),
        ("PARIS, Thursday, Oct. 6 (AFP) - ", "Paris", None, "AFP"),
        ("Ashgabat, 10 November 2022: ", "Ashgabat", date(2022, 11, 10), None),
        ("NEW YORK (AP) — ", "New York", None, "AP"),
        ("RIO DE JANEIRO, Brazil (AP) — ", "Rio De Janeiro", None, "AP"),
        ("PORT-AU-PRINCE, Haiti — ", "Port-Au-Prince", None, None),
        ("UNITED NATIONS, 10 November 2022 (UN News) — ", "United Nations", date(2022, 11, 10), "UN News"),
    ],
)
def test_a_dateline_is_read_into_its_parts(head: str, place: str | None, day: date | None, outlet: str | None) -> None:
    found = find_dateline(head + PROSE)
    assert found is not None
    assert (head + PROSE)[found.end :] == PROSE
    assert (found.place, found.day, found.outlet) == (place, day, outlet)


@pytest.mark.parametrize(
    "head", ["LIMA, May 3, 2021 (Andes Wire) - ", "LIMA, May 3 - ", "LIMA, May 3, 2021 (Andes Wire): ", "LIMA (Andes Wire) -- "]
)
def test_a_dateline_goes_on_with_a_day_or_an_agency_only(head: str) -> None:
    text = "The U.N. General Assembly met on Monday."
    found = find_dateline(head + text)
    assert found is not None
    assert (head + text)[found.end :] == text


@pytest.mark.parametrize(
    ("text", "place", "day", "outlet", "rest"),
    [
        ("МОСКВА, 10 ноя — РИА Новости. Министры обсудили торговлю.", "Москва", None, "РИА Новости", "Министры"),
        ("МОСКВА, 10 ноября 2022 г. /ТАСС/. Министры обсудили торговлю.", "Москва", date(2022, 11, 10), "ТАСС", "Министры"),
        ("КИЕВ. 10 ноября. УНН. Министры обсудили торговлю.", "Киев", None, "УНН", "Министры"),
        ("PARIS, 10 nov 2022 (AFP) - Les ministres ont discuté.", "Paris", date(2022, 11, 10), "AFP", "Les"),
        ("ANKARA (AA) - Bakanlar ticareti görüştü.", "Ankara", None, "AA", "Bakanlar"),
        ("ԵՐԵՎԱՆ, 10 ՆՈՅԵՄԲԵՐԻ, ԱՐՄԵՆՊՐԵՍ: Նախարարները քննարկեցին։", "Երևան", None, "ԱՐՄԵՆՊՐԵՍ", "Նախարարները"),
        ("القاهرة 10 نوفمبر 2022 (رويترز) - بحث الوزيران التجارة.", "القاهرة", date(2022, 11, 10), "رويترز", "بحث"),
        ("القاهرة (أ ف ب) – بحث الوزيران التجارة.", "القاهرة", None, "أ ف ب", "بحث"),
    ],
)
def test_datelines_of_other_languages(text: str, place: str, day: date | None, outlet: str, rest: str) -> None:
    found = find_dateline(text)
    assert found is not None
    assert text[found.end :].startswith(rest)
    assert (found.day, found.outlet) == (day, outlet)
    assert found.place is not None
    assert found.place.lower().replace("եվ", "և") == place.lower()


@pytest.mark.parametrize(
    "text",
    [
        "Chilean Foreign Minister Ana Ruiz and Peruvian Minister for Trade, Senator Luis Paz have discussed the border.",
        "Baku, which hosts the summit, has prepared for months.",
        "Baku — the capital of Azerbaijan — hosts the summit.",
        "NATO — The alliance met on Monday.",
        "On November 10, 2022, the ministers met in Baku.",
        "November 10 was a day of mourning. The ministers met.",
        "Washington: a city of monuments.",
        "Ana Ruiz (Chile): We support peace.",
        "Blinken said: We support peace.",
        "Germany, France and Italy agreed on Monday. They will meet again.",
        "U.S. President Joe Biden arrived in London. He will meet the king.",
        "In London, the ministers signed a treaty - the first in years.",
        "Russia-Ukraine talks - the third round - began on Monday.",
        "Iran's president - who visited Moscow - met Putin.",
        "London, Paris: Two capitals met.",
        "Mr. Smith - The minister - said so.",
        "10 November 2022 was the day of the talks.",
        "President Aliyev (2003 to present) spoke. He said so.",
        "The UK (Britain) - France treaty was signed.",
        "Trump - Biden: who leads the polls?",
    ],
)
def test_prose_is_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


def test_prose_that_names_a_paper_is_no_dateline() -> None:
    head, text = "LIMA, May 3, 2021 - ", "Peru told Radio Andina of the decree in the Gazette on Monday."
    found = find_dateline(f"{head}{text} More of it.")
    assert found is not None
    assert (found.end, found.outlet) == (len(head), None)
