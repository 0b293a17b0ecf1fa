import random
from pathlib import Path

import polars as pl
import pytest

from entente.errors import LexiconError
from entente.sources import ReadOptions
from entente.sources.records import Metadata
from entente.text import normalise_text
from entente.text.learned_lines import load_learned_lines
from entente.text.line_learning import learn_edge_lines


def make_prose(number: int) -> str:
    name = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}")
    return f"The ministers of {name} met in Lima and signed an agreement.\n\nThey will meet again in {name}, officials said."


def make_documents(count: int = 40) -> pl.DataFrame:
    rows = [
        {"outlet": "Herald", "text": f"{make_prose(number)}\n\nThe Herald, your window on the world since {1900 + number % 3}"}
        for number in range(count)
    ]
    rows += [{"outlet": "Post", "text": make_prose(number)} for number in range(count)]
    rows += [{"outlet": None, "text": "The Herald, your window on the world"}]
    return pl.DataFrame(rows).with_columns(pl.col("text").hash().cast(pl.String).alias("text_hash"))


def test_a_line_at_the_edge_of_many_articles_of_an_outlet_is_learned() -> None:
    learned = learn_edge_lines(make_documents())
    assert learned.filter(pl.col("outlet") == "Herald")["line"].to_list()[-1] == "the herald, your window on the world since 0"
    assert "the herald, your window on the world since 0" not in learned.filter(pl.col("outlet") == "Post")["line"].to_list()


def test_neither_order_nor_copies_change_what_is_learned() -> None:
    documents = make_documents()
    shuffled = documents.sample(fraction=1, shuffle=True, seed=3)
    assert learn_edge_lines(shuffled).equals(learn_edge_lines(documents))
    assert learn_edge_lines(pl.concat([documents, documents.head(5)])).equals(learn_edge_lines(documents))


def test_few_articles_teach_nothing() -> None:
    assert learn_edge_lines(make_documents(8)).is_empty()


def test_learned_lines_are_cut_at_the_edge_of_that_outlets_articles_only(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    path.write_text("outlet,line\nHerald,The Herald: your window since 1900\n")
    options = ReadOptions(learned_lines=load_learned_lines(path))
    prose = [
        f"The ministers met for the {number}th time in Lima and signed an agreement on trade."
        for number in random.Random(1).sample(range(100), 9)
    ]
    raw = "\n\n".join([*prose[:4], "The Herald: your window since 2020", *prose[4:], "The Herald: your window since 2022"])
    cut = normalise_text(raw, Metadata(outlet="Herald"), options=options).text
    assert cut.endswith(prose[-1])
    assert "since 2020" in cut
    assert normalise_text(raw, Metadata(outlet="Post"), options=options).text.endswith("2022")


def test_a_file_of_another_shape_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    path.write_text("site,text\n")
    with pytest.raises(LexiconError, match="expected the columns"):
        load_learned_lines(path)
