"""The day that a page shows in an element marked as its date."""

import pytest

from entente.text.page_metadata import read_metadata


@pytest.mark.parametrize(
    ("page", "day"),
    [
        ('<div class="date">Published: 30 May 2023</div>', "2023-05-30"),
        ('<span class="entry-date published">May 3, 2023</span>', "2023-05-03"),
        ('<p class="post-date">Tuesday, 30 May 2023</p><li class="date">30 May 2023</li>', "2023-05-30"),
        ('<span class="date">3 May 2023</span><span class="date">4 May 2023</span>', None),  # two days
        ('<p class="date">03/04/2023</p>', None),  # April or March
        ('<span class="update-note">May 3, 2023</span>', None),
        ('<span class="candidate">May 3, 2023</span>', None),
    ],
)
def test_the_visible_day_of_a_page(page: str, day: str | None) -> None:
    assert read_metadata(page).published == day
