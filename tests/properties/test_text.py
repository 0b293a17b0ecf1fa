"""What holds for any text: offsets point into it, nothing is lost uncounted, and reading twice gives the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from entente.errors import RejectedItem
from entente.sources.decoding import decode
from entente.text import normalise_text, split_sentences
from entente.text.boilerplate import cut_boilerplate
from entente.text.dates import find_date
from entente.text.document import NormalisedText, fold_letters
from entente.text.paragraphs import split_paragraphs
from entente.text.repair import repair

# Words and marks that the rules look for, so that they meet in every order.
PIECES = st.sampled_from(
    [
        "The ministers met in Lima.",
        "BAKU, ",
        "10 November 2022",
        "By Ann Lee",
        "Also Read: ",
        "Mr. ",
        "U.S. ",
        '"',
        "”",
        "“",
        "»",
        ". ",
        "! ",
        "? ",
        "… ",
        "\n",
        "\n\n",
        "\t",
        " ",
        " ",
        "- ",
        "— ",
        "(Reuters) ",
        "/TASS/ ",
        "No. 5",
        "«",
        "Date: ",
        "Title: ",
        "©",
        "a",
        "Ab",
        "۔",
        "։",
        "：",
        "§",
        "1.",
        "и ",
        "Министр ",
        "وزير ",
        "。",
        "\u200b",
        "\xad",
        "\x00",
        "\ufeff",
        "\u2028",
        "é",
        "é",
        "ﬁ",
        "Ã©",
        "�",
        "😀",
        "3.2",
        "$",
        "www.x.org",
        "Share",
        "Related news",
        ",",
        ";",
    ]
)
TEXTS = st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200)


def normalise(text: str) -> NormalisedText | str:
    try:
        return normalise_text(text)
    except RejectedItem as error:
        return error.reason


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_sentences_are_ordered_spans_within_paragraphs(text: str) -> None:
    document = normalise(text)
    if isinstance(document, str):
        assert document in {"empty", "only_boilerplate"}
        return
    last = 0
    for start, end in document.sentence_spans:
        assert last <= start < end <= len(document.text)
        sentence = document.text[start:end]
        assert sentence == sentence.strip()
        assert "\n" not in sentence
        last = end
    assert document.word_count == len(document.text.split())
    document.text.encode("utf-8")


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert normalise(text) == normalise(text)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_mended_text_needs_no_mending(text: str) -> None:
    mended = repair(text)[0]
    assert repair(mended)[0] == mended


@given(TEXTS, st.sampled_from(["en", "ru", "fr", "tr", "hy", "ar", "zh", "xx"]))
@settings(max_examples=200, deadline=None)
def test_sentences_cover_all_that_is_no_white_space(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    covered = "".join(text[start:end] for start, end in spans)
    assert covered.split() == text.split() or "".join(covered.split()) == "".join(text.split())


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_paragraphs_keep_every_letter(text: str) -> None:
    mended = repair(text)[0]
    assert sorted(fold_letters("".join(split_paragraphs(mended)))) == sorted(fold_letters(mended))


@given(st.lists(TEXTS.map(lambda text: " ".join(text.split())).filter(bool), max_size=12))
@settings(max_examples=200, deadline=None)
def test_cutting_adds_and_reorders_nothing(paragraphs: list[str]) -> None:
    kept = iter(cut_boilerplate(paragraphs))
    current = next(kept, None)
    for paragraph in paragraphs:
        if current is not None and (current == paragraph or set(current.split()) <= set(paragraph.split())):
            current = next(kept, None)
    assert current is None


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, reason = decode(data).text, None
    except RejectedItem as error:
        text, reason = None, error.reason
    assert isinstance(text, str) or reason == "not_text"


@given(st.text(alphabet="МосквайцуABCabc ١٢0123456789.,-/:éşİ", max_size=40), st.sampled_from(["utf-8", "utf-16", "utf-32", "utf-8-sig"]))
@settings(max_examples=200, deadline=None)
def test_unicode_encodings_are_read_exactly(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert decode(data).text == text


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_may_be_searched_for_a_date(text: str) -> None:
    found = find_date(text)
    assert found is None or 0 <= found[1] < found[2] <= len(text)
