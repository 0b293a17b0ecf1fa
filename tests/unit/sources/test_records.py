"""Files of records: JSON, JSON Lines, CSV, Parquet, and whose fields are whose."""

import gzip
import json
import os
from pathlib import Path

import polars as pl
import pytest
from source_files import ARTICLE, read, write

from entente.sources import ReadOptions


def test_truncated_json_lines_give_the_whole_lines(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"text": os.urandom(300).hex()}) + "\n" for _ in range(100)).encode()
    packed = gzip.compress(lines)
    records, rejections = read(write(tmp_path, "a.jsonl.gz", packed[: len(packed) // 2]))
    assert 30 < len(records) < 70
    assert [rejection.reason for rejection in rejections] == ["truncated"]


def test_json_lines_reject_a_bad_line_by_its_number(tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": ARTICLE}),
        "{broken",
        "",
        json.dumps({"title": "no text"}),
        "[1, 2]",
        json.dumps("A line that is a string."),
        json.dumps({"body": ARTICLE}),
    ]
    path = write(tmp_path, "a.jsonl", "\ufeff" + "\n".join(lines))
    records, rejections = read(path)
    assert [record.source_uri for record in records] == [f"{path}#1", f"{path}#6", f"{path}#7"]
    assert [(rejection.source_uri.split("#")[1], rejection.reason) for rejection in rejections] == [
        ("2", "invalid_json"),
        ("4", "no_text_field"),
        ("5", "invalid_record"),
    ]
    assert "line 2, character 2" in rejections[0].detail


@pytest.mark.parametrize(
    ("record", "detail"),
    [
        pytest.param({"text": ""}, "nothing in its field 'text'", id="the field is there and empty"),
        pytest.param({"Body_Text": " ", "title": "T"}, "nothing in its field 'Body_Text'", id="its name is written another way"),
        pytest.param(
            {"inhalt": "x", "titel": "T"},
            "none of its fields is known to hold a text: 'inhalt', 'titel'; the setting read_fields can name one, as in text=inhalt",
            id="no field has a name that is known",
        ),
        pytest.param({}, "a record without fields", id="no field at all"),
    ],
)
def test_a_record_without_text_says_which_field_was_looked_for(tmp_path: Path, record: dict[str, str], detail: str) -> None:
    records, (rejection,) = read(write(tmp_path, "a.jsonl", json.dumps(record) + "\n" + json.dumps({"text": ARTICLE})))
    assert len(records) == 1
    assert (rejection.reason, rejection.detail) == ("no_text_field", detail)


@pytest.mark.parametrize("chunk", [17, 100, 1 << 18])
def test_a_json_array_is_streamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr("entente.sources.json_records.CHUNK_CHARACTERS", chunk)
    path = write(
        tmp_path, "a.json", json.dumps([{"text": f"{ARTICLE} {number} é“”"} for number in range(30)], indent=1, ensure_ascii=False)
    )
    records, rejections = read(path)
    assert [record.body for record in records] == [f"{ARTICLE} {number} é“”" for number in range(30)]
    assert not rejections


@pytest.mark.parametrize(("cut", "reason"), [("]", "truncated"), ('"text"', "invalid_json")])
def test_a_broken_json_array_gives_the_elements_before(tmp_path: Path, cut: str, reason: str) -> None:
    text = json.dumps([{"text": ARTICLE}, {"text": ARTICLE}])
    text = text[: text.rindex(cut)] if cut == "]" else text[: text.rindex(cut)] + "oops" + text[text.rindex(cut) :]
    records, rejections = read(write(tmp_path, "a.json", text))
    assert len(records) == (2 if cut == "]" else 1)
    assert [rejection.reason for rejection in rejections] == [reason]


@pytest.mark.parametrize(
    ("value", "count"),
    [
        ({"headline": "A", "articleBody": ARTICLE}, 1),
        ({"articles": [{"text": ARTICLE}, {"text": ARTICLE}]}, 2),
        ({"response": {"docs": [{"body": ARTICLE}]}}, 1),
        ({"hits": {"hits": [{"_id": 1, "_source": {"content": ARTICLE}}]}}, 1),
    ],
    ids=["one article", "a list of articles", "a search answer", "an index answer"],
)
def test_a_json_object_is_an_article_or_wraps_some(tmp_path: Path, value: object, count: int) -> None:
    records, rejections = read(write(tmp_path, "a.json", json.dumps(value, indent=2)))
    assert [record.body for record in records] == [ARTICLE] * count
    assert not rejections


@pytest.mark.parametrize(
    "text", ["{", "[", '{"a":', "[" * 100_000, '{"a":' * 50_000, "nul", '{"text": 1' + "0" * 6000 + "}"], ids=lambda text: text[:8]
)
def test_damaged_json_is_rejected_and_never_raises(tmp_path: Path, text: str) -> None:
    records, rejections = read(write(tmp_path, "a.json", text))
    assert not records
    assert len(rejections) == 1


RECORDS = [
    {
        "headline": "H",
        "articleBody": ARTICLE,
        "datePublished": "2022-11-10",
        "author": {"@type": "Person", "name": "Ann Lee"},
        "publisher": {"name": "Herald"},
        "inLanguage": "en",
    },
    {
        "uri": "u",
        "headlines": [{"role": "main", "value": "H"}],
        "bodies": [{"role": "main", "value": ARTICLE}],
        "versioncreated": "2022-11-10T10:00:00Z",
        "by": "Ann Lee",
        "source": "Herald",
    },
    {"Title": "H", "Full Text": ARTICLE, "Publication Date": "2022-11-10", "Authors": ["Ann Lee"], "Source_Name": "Herald"},
    {"title": "H", "text": ARTICLE, "publish_date": 1668038400, "authors": "Ann Lee", "source": {"id": None, "name": "Herald"}},
    {
        "title": "H",
        "content": ARTICLE,
        "publishedAt": "2022-11-10T10:00:00Z",
        "author": "Ann Lee",
        "source": {"id": None, "name": "Herald"},
        "description": "short",
    },
]


@pytest.mark.parametrize("record", RECORDS, ids=["schema.org", "ninjs", "export with spaces", "numbers for dates", "news interface"])
def test_field_names_are_guessed(tmp_path: Path, record: dict[str, object]) -> None:
    records, _ = read(write(tmp_path, "a.jsonl", json.dumps(record)))
    metadata = records[0].metadata
    assert records[0].body == ARTICLE
    assert (metadata.title, metadata.outlet, metadata.author) == ("H", "Herald", "Ann Lee")
    assert str(metadata.published).startswith("2022-11-10")


def test_field_names_may_be_mapped(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", json.dumps({"text": "No.", "inhalt": {"lang": ARTICLE}, "wann": "10.11.2022", "blatt": "Herald"}))
    options = ReadOptions(fields={"text": ("inhalt.lang",), "published": ("wann",), "outlet": ("blatt",)})
    records, _ = read(path, options)
    assert (records[0].body, records[0].metadata.published, records[0].metadata.outlet) == (ARTICLE, "10.11.2022", "Herald")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_rows_of_a_csv_are_records(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = ARTICLE.replace("Chile", "Côte d’Ivoire").replace("\n\n", " ")
    rows = [
        delimiter.join(("title", "date", "text")),
        delimiter.join(("H", "2022-11-10", f'"{text}"')),
        delimiter.join(("I", "2022-11-11", "")),
    ]
    path = write(tmp_path, "a.csv", "\r\n".join(rows).encode(encoding))
    records, rejections = read(path)
    assert [(record.source_uri, record.body, record.metadata.title) for record in records] == [(f"{path}#1", text, "H")]
    assert [(rejection.source_uri, rejection.reason) for rejection in rejections] == [(f"{path}#2", "no_text_field")]


def test_rows_of_parquet_are_records(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pl.DataFrame(
        {"headline": ["H", "I"], "body": [ARTICLE, None], "published": pl.Series(["2022-11-10", None]).str.to_date()}
    ).write_parquet(path)
    records, rejections = read(path)
    assert [(record.body, record.metadata.title, str(record.metadata.published)) for record in records] == [(ARTICLE, "H", "2022-11-10")]
    assert [rejection.reason for rejection in rejections] == ["no_text_field"]
    assert read(write(tmp_path, "b.parquet", path.read_bytes()[:-20]))[1][0].reason == "damaged"
