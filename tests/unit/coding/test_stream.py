"""`entente code` keeps its promises: a line out for each line in, in order, whatever the line and however many workers."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result

from entente.coding import code_document, spec_object
from entente.coding.stream import code_lines, open_document
from flows.commands.code import command

KEYS = [
    "id",
    "published",
    "outlet",
    "author",
    "title",
    "events",
    "officials",
    "figures",
    "quotes",
    "agreements",
    "milestones",
    "mediations",
]
EVENT_KEYS = [
    "type",
    "mode",
    "actors",
    "recipients",
    "symmetric",
    "date",
    "status",
    "contexts",
    "place",
    "evidence",
    "rule",
    "confidence",
]
TALKS = "The foreign ministers of Kenya and Ghana held talks in Nairobi on Tuesday."


def line(identity: object, text: object = TALKS, **other: object) -> str:
    return json.dumps({"id": identity, "text": text, **other})


def call(*arguments: str, stdin: str | bytes | None = None) -> tuple[Result, list[dict[str, Any]]]:
    result = CliRunner().invoke(command, list(arguments), input=stdin)
    return result, [json.loads(answer) for answer in result.stdout.splitlines()]


def test_each_line_gives_an_object_in_the_form_of_an_annotation() -> None:
    result, (coded,) = call(stdin=line("a", published="2021-03-04"))
    assert result.exit_code == 0
    assert list(coded) == KEYS
    assert coded["id"] == "a"
    (event,) = coded["events"]
    assert list(event) == EVENT_KEYS
    assert (event["type"], event["actors"], event["symmetric"]) == ("CONSULT", ["GHA", "KEN"], True)
    assert event["evidence"] in TALKS


def test_an_event_says_which_rule_read_its_sentence_and_how_sure_it_is() -> None:
    document = open_document("a", TALKS)
    coded = code_document(document)
    (event,) = coded.events
    event.mentions[0] = replace(event.mentions[0], rule="weighed")
    event.confidence = 0.62
    (said,) = cast("list[dict[str, Any]]", spec_object(document, coded)["events"])
    assert (said["rule"], said["confidence"]) == ("weighed", 0.62)


def test_order_is_that_of_the_input() -> None:
    identities = [5, "b", 3, "a", None, 4]
    _, coded = call(stdin="\n".join(line(identity) for identity in identities))
    assert [answer["id"] for answer in coded] == [5, "b", 3, "a", "5", 4]


def test_published_is_what_words_of_time_are_reckoned_from() -> None:
    _, (coded,) = call(stdin=line("a", published="2021-03-04"))
    assert coded["published"] == "2021-03-04"
    assert coded["events"][0]["date"] == "2021-03-02"
    _, (coded,) = call(stdin=line("a"))
    assert coded["published"] is None
    assert coded["events"][0]["date"] is None


@pytest.mark.parametrize(
    "published", ["2021-03-04T10:00:00Z", "2021-03-04 10:00", ""], ids=["a time", "a time after a space", "an empty string"]
)
def test_published_may_hold_a_time_or_nothing(published: str) -> None:
    result, (coded,) = call(stdin=line("a", published=published))
    assert result.exit_code == 0
    assert coded["published"] == (published[:10] or None)


@pytest.mark.parametrize(
    ("bad", "identity", "message"),
    [
        ("{no json", None, "no JSON"),
        ("[1, 2]", None, "expected a JSON object, found list"),
        ('"text"', None, "expected a JSON object, found str"),
        ('{"id": "x"}', "x", "expected a string under 'text', found NoneType"),
        ('{"id": "x", "text": 7}', "x", "expected a string under 'text', found int"),
        ('{"id": "x", "text": " "}', "x", "empty"),
        ('{"id": "x", "text": "A text.", "published": "soon"}', "x", "'published' is no ISO date"),
        ('{"id": "x", "text": "A text.", "published": "0001-01-01"}', "x", "'published' is no year of news"),
        ("[" * 100_000, None, "no JSON"),
        ('{"id": ' + "9" * 5_000 + ', "text": "A text."}', None, "no JSON"),
    ],
    ids=[
        "broken JSON",
        "a list",
        "a string",
        "an object without text",
        "a text that is a number",
        "a text of white space",
        "a date that is none",
        "a date before all news",
        "lists nested beyond reading",
        "a number too long to read",
    ],
)
def test_a_bad_line_gives_an_error_in_its_place_and_exit_code_1(bad: str, identity: object, message: str) -> None:
    result, (before, failed, after) = call(stdin="\n".join([line("a"), bad, line("b")]))
    assert result.exit_code == 1
    assert (before["id"], after["id"]) == ("a", "b")
    assert list(failed) == ["id", "error"]
    assert failed["id"] == identity
    assert failed["error"].startswith("line 2: ")
    assert message in failed["error"]
    assert "1 line could not be coded" in result.stderr


@pytest.mark.parametrize("stdin", ["", "\n \n"], ids=["no line", "blank lines"])
def test_empty_input_gives_nothing(stdin: str) -> None:
    result, coded = call(stdin=stdin)
    assert result.exit_code == 0
    assert coded == []


def test_file_and_standard_input_give_the_same(tmp_path: Path) -> None:
    content = "\n".join(line(number, published="2021-03-04") for number in range(3)) + "\n"
    path = tmp_path / "articles.jsonl"
    path.write_text(content, encoding="utf-8")
    assert call(str(path))[0].stdout == call(stdin=content)[0].stdout == call("-", stdin=content)[0].stdout


def test_a_missing_file_is_wrong_use(tmp_path: Path) -> None:
    assert call(str(tmp_path / "none.jsonl"))[0].exit_code == 2


def test_a_byte_order_mark_and_broken_bytes_are_read() -> None:
    result, coded = call(stdin=b"\xef\xbb\xbf" + line("a").encode() + b'\n{"id": "b", "text": "caf\xe9 in Paris"}\n')
    assert result.exit_code == 0
    assert [answer["id"] for answer in coded] == ["a", "b"]


def test_an_id_that_no_encoding_can_write_comes_back_escaped() -> None:
    result, (coded,) = call(stdin='{"id": "\\ud800", "text": "A text."}')
    assert result.exit_code == 0
    assert coded["id"] == "\ud800"


def test_answers_come_line_by_line() -> None:
    asked: list[int] = []

    def ask() -> Any:
        for number in range(5):
            asked.append(number)
            yield line(number)

    answers = code_lines(ask(), workers=2)
    next(answers)
    assert asked == [0]


def test_worker_counts_give_the_same_bytes() -> None:
    lines = [line(number, published="2021-03-04") if number % 50 else "broken" for number in range(700)]
    alone = list(code_lines(lines, workers=1))
    assert list(code_lines(lines, workers=2)) == alone
    assert list(code_lines(lines, workers=2, is_at_hand=True)) == alone


def test_a_broken_lexicon_is_told_by_the_workers_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "names.csv").write_text("alias,code\nAtlantis,ATL\n", encoding="utf-8")
    articles = tmp_path / "articles.jsonl"
    articles.write_text("\n".join(line(number) for number in range(600)), encoding="utf-8")
    monkeypatch.setenv("ENTENTE_LEXICON", str(tmp_path))
    result, coded = call("--workers", "2", str(articles))
    assert result.exit_code == 1
    assert coded == []
    assert "names.csv" in result.stderr


def test_the_command_says_what_the_functions_say() -> None:
    document = open_document("a", TALKS, date(2021, 3, 4))
    _, (coded,) = call(stdin=line("a", published="2021-03-04"))
    assert coded == json.loads(json.dumps(spec_object(document, code_document(document))))
