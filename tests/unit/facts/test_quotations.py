"""Quotation marks of all kinds, and where a quotation goes on."""

import pytest

from entente.facts.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('He said: "We agree." Then he left.', ["We agree."], id="straight marks"),
        pytest.param("“We agree,” he said. “It is done.”", ["We agree,", "It is done."], id="curly marks"),
        pytest.param('"Good news, in this regard,” she tweeted.', ["Good news, in this regard,"], id="mixed marks"),
        pytest.param("«We agree», he said.", ["We agree"], id="guillemets"),
        pytest.param("„We agree“, he said.", ["We agree"], id="low and high marks"),
        pytest.param(
            "‘I’m happy,’ said Li. ‘We don’t know,’ he said.", ["I’m happy,", "We don’t know,"], id="single marks with apostrophes"
        ),
        pytest.param("the countries' best years, the '90s", [], id="apostrophes alone"),
        pytest.param('a 6" gun was found', [], id="inches"),
        pytest.param('It is a "joke in poor taste".', ["joke in poor taste"], id="fragment"),
    ],
)
def test_spans(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_quotations(text)] == expected


def test_a_quotation_over_two_paragraphs_goes_on() -> None:
    first, second = find_quotations("“One paragraph.\n\n“Another one,” he said.")
    assert (first.goes_on, second.goes_on) == (True, False)


def test_linear_on_many_marks() -> None:
    assert len(find_quotations('"a" ' * 5000)) == 5000
