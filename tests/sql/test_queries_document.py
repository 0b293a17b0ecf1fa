"""docs/queries.md: every question's SQL runs on the bundled sample and prints what the page shows."""

import pytest
from queries_document import BLOCK, DOCUMENT, print_result, read_questions

from entente.warehouse import Warehouse
from entente.warehouse.reading import open_published

QUESTIONS = read_questions()
BEFORE_THEM = BLOCK.findall(DOCUMENT.read_text(encoding="utf-8").partition("## 1. ")[0])


def test_the_page_answers_twenty_five_questions() -> None:
    assert [question.number for question in QUESTIONS] == list(range(1, 26))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question.number} {question.title}")
def test_printed_result_is_that_of_the_sample(sample: Warehouse, question) -> None:
    with open_published(sample) as connection:
        assert print_result(connection, question.sql) == question.printed


def test_printed_result_of_what_was_only_weighed_is_that_of_the_sample(sample: Warehouse) -> None:
    ((sql, printed),) = BEFORE_THEM
    with open_published(sample) as connection:
        assert print_result(connection, sql) == printed
