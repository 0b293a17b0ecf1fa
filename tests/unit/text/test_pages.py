from datetime import date

import pytest

from entente.errors import RejectedItem
from entente.sources import ReadOptions, Record
from entente.sources.records import Metadata
from entente.text.document import NormalisedText
from entente.text.normalise import normalise_record
from entente.text.page_metadata import read_metadata

FIRST = "The ministers of Chile and Peru met in Lima on Monday and signed an agreement on border trade, officials said after the talks."
SECOND = "They also agreed to reopen two crossings that had been closed since the storms of March, and to meet again in May."
PAGE = """<!DOCTYPE html><html><head><title>Chile and Peru sign deal | Daily Herald</title>{meta}</head>
<body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Chile and Peru sign deal</h1>{under}<p>{first}</p><p>{second}</p></article>
<aside><h3>Most read</h3><ul><li><a href="/1">Ten things to know about Lima today</a></li></ul></aside>
<footer>Copyright Daily Herald</footer></body></html>"""


def read(page: str, *, fast: bool = False, encoding: str = "utf-8", metadata: Metadata | None = None) -> NormalisedText:
    record = Record("a.html", "a.html", "html", page.encode(encoding), metadata=metadata or Metadata())
    return normalise_record(record, ReadOptions(fast_html=fast))


@pytest.mark.parametrize("fast", [False, True], ids=["default", "fast"])
@pytest.mark.parametrize(
    ("meta", "under"),
    [
        (
            (
                '<meta property="og:title" content="Chile and Peru sign deal">'
                '<meta property="article:published_time" content="2022-11-10T23:00:00-05:00">'
                '<meta name="author" content="Ann Lee"><meta property="og:site_name" content="Daily Herald">'
            ),
            "",
        ),
        (
            (
                '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],'
                '"headline": "Chile and Peru sign deal", "datePublished": "2022-11-10", "author": [{"name": "Ann Lee"}],'
                '"publisher": {"name": "Daily Herald"}}]}</script>'
            ),
            "",
        ),
        (
            '<meta content="Daily Herald" property="og:site_name">',
            '<p class="byline">By <a href="/ann">Ann Lee</a></p><time datetime="2022-11-10T10:00">10 Nov</time>',
        ),
    ],
    ids=["meta elements", "linked data", "visible line"],
)
def test_a_page_gives_its_article_and_what_it_declares(meta: str, under: str, fast: bool) -> None:
    document = read(PAGE.format(meta=meta, under=under, first=FIRST, second=SECOND), fast=fast)
    assert document.text == f"{FIRST}\n\n{SECOND}"
    assert (document.title, document.author, document.outlet) == ("Chile and Peru sign deal", "Ann Lee", "Daily Herald")
    assert (document.published_date, document.published_date_method) == (date(2022, 11, 10), "metadata")


def test_nothing_is_invented_where_a_page_declares_nothing() -> None:
    document = read(
        PAGE.format(meta="", under='<time datetime="2022-01-01">x</time><time datetime="2022-02-02">y</time>', first=FIRST, second=SECOND)
    )
    assert (document.author, document.published_date) == (None, None)


def test_a_damaged_declaration_is_passed_over() -> None:
    metadata = read_metadata('<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="2022-11-10">')
    assert metadata.published == "2022-11-10"


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("cp1251", "windows-1251"), ("utf-8", "utf-8"), ("cp1251", "utf-8"), ("utf-16", "utf-16")],
    ids=["declared", "utf-8", "wrongly declared", "utf-16"],
)
def test_the_encoding_is_declared_or_found(encoding: str, declared: str) -> None:
    first = "Министры обеих стран встретились в Лиме и договорились вновь открыть пограничные переходы, закрытые в марте."
    second = "По данным министерства, товарооборот между двумя странами достиг в прошлом году трех миллиардов долларов."
    document = read(PAGE.format(meta=f'<meta charset="{declared}">', under="", first=first, second=second), encoding=encoding)
    assert document.text == f"{first}\n\n{second}"
    assert document.language == "ru"


@pytest.mark.parametrize(
    "page",
    ["<html><body></body></html>", "<html><script>var a = 1;</script></html>", "<p>", "<" * 5000, "<div>" * 20_000],
    ids=["empty", "script", "tag", "brackets", "nesting"],
)
def test_a_page_without_an_article_is_rejected(page: str) -> None:
    with pytest.raises(RejectedItem):
        read(page)


def test_a_fragment_in_a_field_is_text_without_tags() -> None:
    record = Record("a#1", "a", "fragment", f"<p>{FIRST}</p><p>{SECOND} <b>Bold</b> &amp; more.</p>", raw=b"{}")
    assert normalise_record(record, ReadOptions()).text == f"{FIRST}\n\n{SECOND} Bold & more."


def test_what_the_container_knows_goes_first_and_the_pages_date_before_a_feeds() -> None:
    page = PAGE.format(meta='<meta property="article:published_time" content="2022-11-10">', under="", first=FIRST, second=SECOND)
    feed = Metadata(title="From the feed", published="2022-11-12", published_method="feed")
    document = read(page, metadata=feed)
    assert (document.title, document.published_date, document.published_date_method) == ("From the feed", date(2022, 11, 10), "metadata")
    bare = read(PAGE.format(meta="", under="", first=FIRST, second=SECOND), metadata=feed)
    assert (bare.published_date, bare.published_date_method) == (date(2022, 11, 12), "feed")
