from datetime import date

import pytest

from entente.text.dates import find_date, find_name_date, find_path_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2022-11-10", date(2022, 11, 10)),
        ("2022-11-10T23:30:00-05:00", date(2022, 11, 10)),
        ("2022/11/10 14:00", date(2022, 11, 10)),
        ("20221110", date(2022, 11, 10)),
        ("20221110143000", date(2022, 11, 10)),
        ("20221110T143000Z", date(2022, 11, 10)),
        ("Thu, 10 Nov 2022 10:00:00 GMT", date(2022, 11, 10)),
        ("10 November 2022", date(2022, 11, 10)),
        ("10th of November, 2022", date(2022, 11, 10)),
        ("November 10, 2022", date(2022, 11, 10)),
        ("Nov. 10 2022", date(2022, 11, 10)),
        ("10-Nov-2022", date(2022, 11, 10)),
        ("10 ноября 2022 г.", date(2022, 11, 10)),
        ("1er novembre 2022", date(2022, 11, 1)),
        ("12 Mart 2021", date(2021, 3, 12)),
        ("12 KASIM 2021", date(2021, 11, 12)),
        ("10 նոյեմբերի, 2022", date(2022, 11, 10)),
        ("2022 թ. նոյեմբերի 10", date(2022, 11, 10)),
        ("10 نوفمبر 2022", date(2022, 11, 10)),
        ("10 de noviembre de 2022", date(2022, 11, 10)),
        ("10. November 2022", date(2022, 11, 10)),
        ("12.03.2021", date(2021, 3, 12)),
        ("25/12/2021", date(2021, 12, 25)),
        ("12/25/2021", date(2021, 12, 25)),
        ("05/05/2021", date(2021, 5, 5)),
    ],
)
def test_a_full_date_is_read(text: str, day: date) -> None:
    found = find_date(text)
    assert found is not None
    assert found[0] == day


@pytest.mark.parametrize(
    "text", ["11/10/2022", "November 2022", "10 November", "31 February 2022", "2022", "20229999", "1234567890123", "", "May I ask"]
)
def test_what_is_no_full_unambiguous_date_stays_unread(text: str) -> None:
    assert find_date(text) is None


def test_the_order_of_a_slashed_date_may_be_told() -> None:
    assert find_date("11/10/2022", day_first=True) == (date(2022, 10, 11), 0, 10)
    assert find_date("11/10/2022", day_first=False) == (date(2022, 11, 10), 0, 10)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2022-11-10-talks.txt", date(2022, 11, 10)),
        ("azernews_20221110_04.html", date(2022, 11, 10)),
        ("talks 2022.11.10.txt", date(2022, 11, 10)),
        ("000_50ab03f4647d7561.txt", None),
        ("report-20221399.txt", None),
        ("2022-11-10_2022-11-12.txt", None),
        ("id120221110.txt", None),
        ("2022-11.txt", None),
    ],
)
def test_a_file_name_gives_a_date_only_where_it_is_plain(name: str, day: date | None) -> None:
    assert find_name_date(name) == day


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.org/2022/11/10/talks", date(2022, 11, 10)),
        ("https://example.org/news/2022-11-10-talks.html", date(2022, 11, 10)),
        ("https://example.org/a/20221110/talks", date(2022, 11, 10)),
        ("https://example.org/2022/11/talks", None),
        ("https://example.org/news/123456789", None),
        ("https://example.org/talks?date=2022/11/10/", None),
    ],
)
def test_an_address_gives_a_date_only_where_its_path_holds_one(url: str, day: date | None) -> None:
    assert find_path_date(url) == day
