"""Requests that no verb of asking tells: duties, orders, what is done because another asked; and clauses without a relative pronoun."""

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad should hold the ballot that it has put off, Kenya's envoy, Tom Abe, said.", "REQUEST KEN>TCD", id="said behind"),
        pytest.param("Chad ought to reopen its border, Kenya's foreign minister insisted.", "REQUEST KEN>TCD", id="ought to"),
        pytest.param("Chad would do well to wait, Kenya's foreign minister said.", "REQUEST KEN>TCD", id="would do well to"),
        pytest.param("Kenya said that Chad needed to wait.", "REQUEST KEN>TCD", id="needs to"),
        pytest.param("Kenya said it was time for Chad to free the prisoners.", "REQUEST KEN>TCD", id="time for somebody to"),
        pytest.param("It is high time Chad freed the prisoners, Kenya's minister said.", "REQUEST KEN>TCD", id="high time somebody did"),
        pytest.param("Kenya said it was up to Chad to free the prisoners.", "REQUEST KEN>TCD", id="up to somebody to"),
        pytest.param("Chadian women ought to be allowed to drive, Kenya's minister said.", "REQUEST KEN>TCD", id="whose are to be let"),
        pytest.param("The authorities in Lima must wait, Kenya's envoy said.", "REQUEST KEN>PER", id="authorities in a capital"),
        pytest.param(
            "Kenya demands that Chad drop a law, which it dislikes, and that both apply to the African Union.",
            "REQUEST KEN>TCD",
            id="what is demanded behind an aside is not done",
        ),
        pytest.param("Chad must be defended, Kenya's foreign minister said.", "", id="what is to be done for somebody"),
        pytest.param("Chad must wait, analysts in Kenya said.", "", id="said by nobody in office"),
        pytest.param("Chad should stop selling oil, the court in Nairobi was told.", "", id="said to a court"),
    ],
)
def test_duties(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What one side says that another must do."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param('"Free the fishermen," Kenya\'s minister told Chad.', "REQUEST KEN>TCD", id="a quoted order"),
        pytest.param("Give way on the islets, the Kenyan envoy told his Chadian hosts.", "REQUEST KEN>TCD", id="an order without marks"),
        pytest.param('"Please let us in," Kenya\'s minister wrote to Chad.', "REQUEST KEN>TCD", id="an order begun politely"),
        pytest.param("Set up in 1990, the agency of Kenya told Chad about its work.", "", id="a participle that opens"),
        pytest.param('"Look at the map," Kenya\'s minister told Chad.', "", id="an order to nobody"),
        pytest.param('"Trade has grown," Kenya\'s minister told Chad.', "", id="a statement"),
    ],
)
def test_orders(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Imperatives that a sentence addresses to somebody."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Chad freed the men, as Kenya had demanded.", "REQUEST KEN>TCD & CONCEDE TCD>KEN", id="as another had demanded"),
        pytest.param("Chad freed the men as demanded by Kenya.", "REQUEST KEN>TCD", id="as demanded by another"),
        pytest.param("Chad closed the plant, a step Kenya had long urged.", "REQUEST KEN>TCD", id="a step another had urged"),
        pytest.param("Chad closed the plant at Kenya's behest.", "REQUEST KEN>TCD & CONCEDE TCD>KEN", id="at another's behest"),
        pytest.param("Acting on a Kenyan warrant, Chadian police arrested a banker.", "COOPERATE TCD>KEN ongoing", id="on a warrant"),
        pytest.param("Kenya wants Chad back at the table.", "REQUEST KEN>TCD", id="wants somebody back"),
        pytest.param("Kenya wants Chadian troops out of Sudan.", "REQUEST KEN>TCD", id="wants somebody's troops out"),
        pytest.param("Kenya wants Chadian gas.", "", id="wants somebody's goods"),
        pytest.param("Kenya told Chad in so many words to step aside.", "REQUEST KEN>TCD", id="told in so many words"),
    ],
)
def test_what_another_asked(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What one wants of another, and what one does because another asked."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya halved the surcharge it had put on Chadian copper.", "RETREAT KEN>TCD & SANCTION KEN>TCD", id="it put"),
        pytest.param("The aid Kenya sent to Chad was stolen.", "AID KEN>TCD", id="the subject of another verb"),
        pytest.param("The talks Kenya held with Chad failed.", "CONSULT KEN=TCD", id="talks held"),
        pytest.param("Under the deal Kenya freed the Chadian sailors.", "RETREAT KEN>TCD", id="no clause behind an opening phrase"),
    ],
)
def test_contact_clauses(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """Relative clauses without a pronoun."""
    check(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("Kenya told Chad that it wanted a new cabinet within weeks.", "REQUEST KEN>TCD", id="told what it wanted"),
        pytest.param("Kenya's minister told Chad she would like the loans stretched.", "REQUEST KEN>TCD", id="told what she would like"),
        pytest.param("Kenya got through to Chad at dawn with a plea for soldiers.", "REQUEST KEN>TCD", id="came with a plea"),
        pytest.param("Kenya's envoy inquired whether Chad had any to spare.", "REQUEST KEN>TCD", id="inquired whether"),
        pytest.param("Kenya's parliament passed a resolution urging Chad to free the men.", "REQUEST KEN>TCD", id="a resolution urging"),
        pytest.param("Kenya wrote to Chad asking for 20 tanks.", "REQUEST KEN>TCD", id="wrote asking for"),
        pytest.param("In a letter to Chad's president, Kenya's premier asked for 20 tanks.", "REQUEST KEN>TCD", id="asked in a letter"),
        pytest.param("Kenya suggested that Chad close the plant.", "REQUEST KEN>TCD", id="suggested that another do it"),
        pytest.param("Kenya has sought Chad's participation in the bridge.", "REQUEST KEN>TCD", id="sought a part in something"),
        pytest.param(
            "Kenya denounced Chad and demanded that it withdraw its guns.",
            "ACCUSE KEN>TCD & REQUEST KEN>TCD | ACCUSE KEN>TCD",
            id="that it",
        ),
    ],
)
def test_wishes_that_are_told(check: Callable[[str, str], None], text: str, wanted: str) -> None:
    """What one tells another that one wants."""
    check(text, wanted)
