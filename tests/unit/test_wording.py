import pytest

from entente.wording import say_count


@pytest.mark.parametrize(
    ("number", "nouns", "said"),
    [
        pytest.param(0, ("file",), "0 files", id="none is many"),
        pytest.param(1, ("file",), "1 file", id="one is one"),
        pytest.param(2000, ("file",), "2,000 files", id="thousands have a comma"),
        pytest.param(2, ("story", "stories"), "2 stories", id="a plural of its own"),
    ],
)
def test_a_noun_agrees_with_its_number(number: int, nouns: tuple[str, ...], said: str) -> None:
    assert say_count(number, *nouns) == said
