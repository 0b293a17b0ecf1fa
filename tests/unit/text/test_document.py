from datetime import date

import pytest

from entente.errors import RejectedItem
from entente.sources.records import Metadata
from entente.text import normalise_text

BODY = (
    "The foreign ministers of Chile and Peru met in Lima and signed a memorandum on border trade, officials said.\n\n"
    "They also agreed to reopen two crossings that were closed in March.\n\n"
    "Trade between the two countries reached $3.2 billion last year, the ministry added."
)
FIRST = BODY.split("\n\n")[0]


@pytest.mark.parametrize(
    ("head", "title", "outlet", "author", "published", "method"),
    [
        ("", None, None, None, None, None),
        (" date 2022-11-10 By Limanews\n\nBy Rosa Quispe\n\n", None, "Limanews", "Rosa Quispe", "2022-11-10", "header"),
        ("Chile and Peru sign border trade deal\n\n", "Chile and Peru sign border trade deal", None, None, None, None),
        (
            "Chile and Peru sign border trade deal\nBy Ann Lee\n10 November 2022\n\n",
            "Chile and Peru sign border trade deal",
            None,
            "Ann Lee",
            "2022-11-10",
            "header",
        ),
        (
            "WORLD\n\nChile and Peru sign deal, ministers say\n\nNovember 10, 2022 | 14:30 | Daily Herald\n\n",
            "Chile and Peru sign deal, ministers say",
            "Daily Herald",
            None,
            "2022-11-10",
            "header",
        ),
        (
            "Title: Chile and Peru sign deal\nDate: 10.11.2022\nAuthor: Ann Lee\nSource: Daily Herald\n\n",
            "Chile and Peru sign deal",
            "Daily Herald",
            "Ann Lee",
            "2022-11-10",
            "header",
        ),
        (
            "Headline: Chile, Peru sign\nPublished: Thu, 10 Nov 2022 10:00 GMT\nUpdated: 12 Nov 2022\n\n",
            "Chile, Peru sign",
            None,
            None,
            "2022-11-10",
            "header",
        ),
        (
            "Chile and Peru sign border trade deal\n\nPublished on 10 November 2022 at 14:30 (UTC-3)\n\nBy Ann Lee, Daily Herald\n\n",
            "Chile and Peru sign border trade deal",
            "Daily Herald",
            "Ann Lee",
            "2022-11-10",
            "header",
        ),
        (
            "Reuters\n\nNovember 10, 2022\n\nChile and Peru sign border trade deal\n\n",
            "Chile and Peru sign border trade deal",
            "Reuters",
            None,
            "2022-11-10",
            "header",
        ),
        ("By Ann Lee and Bo Chen\n\n", None, None, "Ann Lee and Bo Chen", None, None),
        ("By Ann Lee in Lima\n\n", None, None, "Ann Lee", None, None),
        ("Ann Lee, staff writer\n\n", None, None, "Ann Lee", None, None),
        ("Who will open the border first?\n\n", "Who will open the border first?", None, None, None, None),
        ("LIMA, 10 November 2022 (Reuters) - ", None, "Reuters", None, "2022-11-10", "dateline"),
        (
            "Chile and Peru sign deal\n\nLIMA, 10 November 2022 (Reuters) - ",
            "Chile and Peru sign deal",
            "Reuters",
            None,
            "2022-11-10",
            "dateline",
        ),
        (
            "Chile and Peru sign deal\nShare\nTweet\n5 min read\n10 Nov 2022\n\n",
            "Chile and Peru sign deal",
            None,
            None,
            "2022-11-10",
            "header",
        ),
        ("Baku hosts talks on 10 November 2022\n\n", "Baku hosts talks on 10 November 2022", None, None, None, None),
        (
            "10 November 2022 14:05 | Politics\n\nChile and Peru sign deal\n\n",
            "Chile and Peru sign deal",
            None,
            None,
            "2022-11-10",
            "header",
        ),
        ("Дата: 10 ноября 2022\n\n", None, None, None, "2022-11-10", "header"),
    ],
)
def test_the_head_goes_into_columns(
    head: str, title: str | None, outlet: str | None, author: str | None, published: str | None, method: str | None
) -> None:
    document = normalise_text(head + BODY)
    assert (document.title, document.outlet, document.author) == (title, outlet, author)
    assert document.published_date == (date.fromisoformat(published) if published else None)
    assert document.published_date_method == method
    assert document.text == BODY


@pytest.mark.parametrize(
    ("head", "title", "outlet", "place"),
    [
        ("(CNN)", None, "CNN", None),
        ("LONDON (Reuters) -", None, "Reuters", "London"),
        ("WASHINGTON (AP) — By Ann Lee\n\n", None, "AP", "Washington"),
        ("Updated 10 November 2022\n\n", None, None, None),
        ("By Reuters Staff\n\n1 Min Read\n\n", None, "Reuters", None),
        ("By Our Foreign Staff\n\n", None, None, None),
        ("Islamabad - ", None, None, "Islamabad"),
        ("NEW DELHI: ", None, None, "New Delhi"),
        ("AZERTAC\n\nPresident receives ambassador\n\nBaku, November 10, AZERTAC\n\n", "President receives ambassador", "AZERTAC", "Baku"),
        ("FOR IMMEDIATE RELEASE\n\nChile and Peru sign deal\n\n", "Chile and Peru sign deal", None, None),
        ("MINISTRY OF FOREIGN AFFAIRS\n\nChile and Peru sign deal\n\n", "Chile and Peru sign deal", None, None),
        ("Chile and Peru sign deal | Reuters\n\n", "Chile and Peru sign deal", "Reuters", None),
        ("Chile and Peru sign deal - Lima Herald\n\n", "Chile and Peru sign deal", "Lima Herald", None),
        ("HOME & GARDEN\n\nChile and Peru sign deal\n\n", "Chile and Peru sign deal", None, None),
        ("The Harbour Courier\n\nChile and Peru sign deal\n\n", "Chile and Peru sign deal", "The Harbour Courier", None),
        ("Le Relais (English service)\n\nChile and Peru sign deal\n\n", "Chile and Peru sign deal", "Le Relais", None),
        ("BUSINESS | Chile and Peru sign deal\n\n", "Chile and Peru sign deal", None, None),
    ],
)
def test_heads_of_many_newsrooms_are_told_apart(head: str, title: str | None, outlet: str | None, place: str | None) -> None:
    document = normalise_text(head + BODY)
    assert (document.title, document.outlet, document.dateline_place) == (title, outlet, place)
    assert document.published_date is None
    assert document.text == BODY


@pytest.mark.parametrize(
    ("line", "outlet", "author", "place"),
    [
        ("The Straits Courier, Tuesday, 9 April 2019", "The Straits Courier", None, None),
        ("La Gaceta del Altiplano, Oruro, 9 April 2019", "La Gaceta del Altiplano", None, "Oruro"),
        ("Quito, 9 April 2019", None, None, "Quito"),
        ("LIMA, April 9, 2019", None, None, "Lima"),
        ("LIMA - Southern Ledger - 9 April 2019", "Southern Ledger", None, "Lima"),
        ("Southern Cone | 9 April 2019 | Newsletter no. 412", "Southern Cone", None, None),
        ("By Ann Lee | Southern Ledger | Lima, April 9, 2019", "Southern Ledger", "Ann Lee", "Lima"),
        ("Lima (Southern Cone) 9 April 2019", "Southern Cone", None, "Lima"),
        ("Published 9 April 2019, 19:40 CET", None, None, None),
        ("9 April 2019, 14:05 (UTC+4)", None, None, None),
        ("No. 27, week ending Tuesday 9 April 2019", None, None, None),
        ("Tuesday 9 April 2019. Updates by Ann Lee and Kofi Mensah (all times local)", None, "Ann Lee and Kofi Mensah", None),
    ],
)
def test_a_date_line_may_hold_outlet_author_and_place_above_or_below(
    line: str, outlet: str | None, author: str | None, place: str | None
) -> None:
    for raw in (f"Chile and Peru sign deal\n\n{line}\n\n{BODY}", f"{BODY}\n\n{line}"):
        document = normalise_text(raw)
        assert (document.outlet, document.author, document.dateline_place) == (outlet, author, place)
        assert (document.published_date, document.published_date_method) == (date(2019, 4, 9), "header")
        assert document.text == BODY


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Interview: Ann Lee", "Ann Lee"),
        ("Words: Ann Lee. Photographs: Kofi Mensah", "Ann Lee"),
        ("Photographs: Kofi Mensah", None),
        ("Words: 450", None),
        ("From our correspondent Ann Lee in Accra", "Ann Lee"),
        ("From our correspondent in Accra", None),
    ],
)
def test_credits_name_the_author_and_no_photographer(line: str, author: str | None) -> None:
    document = normalise_text(f"Chile and Peru sign deal\n\n{line}\n\n{BODY}")
    assert (document.author, document.text) == (author, BODY)


def test_the_attestation_of_a_document_dates_it() -> None:
    document = normalise_text(f"JOINT DECLARATION\n\n{BODY}\n\nDone at Lima on 9 April 2019 in two originals.")
    assert (document.published_date, document.published_date_method) == (date(2019, 4, 9), "header")


def test_header_and_dateline_together_prefer_the_header() -> None:
    document = normalise_text("10 November 2022\n\nLIMA, 9 November 2022 (AP) — " + BODY)
    assert (document.published_date, document.published_date_method) == (date(2022, 11, 10), "header")
    assert (document.outlet, document.dateline_place) == ("AP", "Lima")


def test_metadata_goes_before_everything_the_text_says() -> None:
    metadata = Metadata(title="Chile and Peru sign deal", outlet="The Post", published="2022-11-11")
    document = normalise_text("Chile and Peru Sign Deal\n\n10 November 2022\n\n" + BODY, metadata)
    assert (document.title, document.outlet, document.published_date) == ("Chile and Peru sign deal", "The Post", date(2022, 11, 11))
    assert document.text == BODY


def test_an_address_or_file_name_gives_the_date_last() -> None:
    assert normalise_text(BODY, Metadata(url="https://example.org/2022/11/10/x")).published_date_method == "url"
    assert normalise_text(BODY, name="2022-11-10.txt").published_date_method == "filename"
    assert normalise_text(BODY, name="latest.txt").published_date is None


def test_a_month_without_a_year_gives_no_date() -> None:
    document = normalise_text("BAKU, Azerbaijan, February 22. " + BODY)
    assert (document.published_date, document.dateline_place) == (None, "Baku")


def test_one_sentence_without_a_full_stop_is_text_and_no_title() -> None:
    document = normalise_text("Peruvian senator blamed the Chilean government for the delay")
    assert document.title is None
    assert document.text == "Peruvian senator blamed the Chilean government for the delay"
    assert len(document.sentence_spans) == 1


def test_section_labels_stay_in_the_text_and_hold_no_sentence() -> None:
    document = normalise_text(f"{FIRST}\n\nChile-Peru Ties\n\nThey also agreed to reopen two crossings.")
    assert "Chile-Peru Ties" in document.text
    assert [document.text[start:end] for start, end in document.sentence_spans] == [FIRST, "They also agreed to reopen two crossings."]


def test_hard_wrapped_lines_are_joined_and_broken_words_mended() -> None:
    wrapped = (
        "The foreign ministers of Chile and Peru met in Lima on Thursday and\n"
        "signed a memorandum of understanding on border trade and the trans-\n"
        "port of goods, officials of both countries said after the multi-\n"
        "lateral meeting. They also agreed to reopen two crossings that were\n"
        "closed in March.\n\n"
        "Trade between the two countries reached $3.2 billion last year, as\n"
        "the ministry added.\n"
    )
    document = normalise_text(wrapped)
    first, second = document.text.split("\n\n")
    assert "the transport of goods" in first
    assert "multi-lateral meeting" in first
    assert second == "Trade between the two countries reached $3.2 billion last year, as the ministry added."


def test_lines_that_are_paragraphs_stay_apart() -> None:
    lines = BODY.replace("\n\n", "\n")
    assert normalise_text(lines).text == BODY


def test_tables_keep_their_rows_and_hold_no_sentence() -> None:
    document = normalise_text(f"{FIRST}\n\nYear\tExports\tImports\n2021\t10.5\t11.2\n\nBoth sides were content with it.")
    assert "2021\t10.5\t11.2" in document.text
    assert [document.text[start:end] for start, end in document.sentence_spans] == [FIRST, "Both sides were content with it."]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [("", "empty"), (" \n\t\n ", "empty"), ("Share\n\nTweet\n\nRead more: ten things", "only_boilerplate"), ("x" * 1_000_001, "too_large")],
)
def test_what_holds_no_article_is_rejected(raw: str, reason: str) -> None:
    with pytest.raises(RejectedItem) as caught:
        normalise_text(raw)
    assert caught.value.reason == reason


def test_sentence_spans_never_cross_a_paragraph() -> None:
    document = normalise_text(BODY)
    for start, end in document.sentence_spans:
        assert "\n" not in document.text[start:end]


@pytest.mark.parametrize(
    ("head", "metadata", "name", "expected"),
    [
        pytest.param("", {"url": "https://e.org/2021/02/trade"}, None, (date(2021, 2, 22), "dateline+url"), id="month in the address"),
        pytest.param("", {}, "trend_2021-02.txt", (date(2021, 2, 22), "dateline+filename"), id="month in the file's name"),
        pytest.param("", {"published": "2021"}, None, (date(2021, 2, 22), "dateline+metadata"), id="year in a record's field"),
        pytest.param("", {"published": "February 2021"}, None, (date(2021, 2, 22), "dateline+metadata"), id="month in a record's field"),
        pytest.param("Date: February 2021\n\n", {}, None, (date(2021, 2, 22), "dateline+header"), id="month in a header line"),
        pytest.param("", {"url": "https://e.org/2021/03/trade"}, None, (None, None), id="another month says nothing of the year"),
        pytest.param("", {"url": "https://e.org/2021/trade"}, None, (None, None), id="a year alone in an address may be what it is about"),
        pytest.param("", {}, "vision-2030.txt", (None, None), id="a year alone in a name may be what it is about"),
        pytest.param("", {}, "2021-02_2021-03.txt", (None, None), id="two months in a name"),
        pytest.param("", {"url": "https://e.org/2021/02/24/trade"}, None, (date(2021, 2, 24), "url"), id="a whole date goes first"),
        pytest.param("", {}, None, (None, None), id="nothing beside it"),
    ],
)
def test_a_dateline_without_its_year_is_completed_by_what_agrees(
    head: str, metadata: dict[str, str], name: str | None, expected: tuple[date | None, str | None]
) -> None:
    text = f"{head}BAKU, Azerbaijan, February 22. Trend: The two ministers met on Monday and discussed trade."
    found = normalise_text(text, Metadata(**metadata), name=name)
    assert (found.published_date, found.published_date_method) == expected


def test_a_day_that_the_year_does_not_have_gives_no_date() -> None:
    found = normalise_text("BAKU, February 29. Trend: The two ministers met and discussed trade.", Metadata(published="2021"))
    assert found.published_date is None
