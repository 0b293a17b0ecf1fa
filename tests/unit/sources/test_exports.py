from pathlib import Path

from entente.sources import Record, read_item

NEXIS_OLD = """
                               1 of 2 DOCUMENTS


                             The New Herald

                     November 10, 2022 Thursday
                         Late Edition - Final

Chile and Peru Sign Border Trade Deal

BYLINE: By ANN LEE

SECTION: Section A; Column 0; Foreign Desk; Pg. 1

LENGTH: 157 words

DATELINE: LIMA

The ministers of Chile and Peru met in Lima on Monday and signed a trade
agreement.

Length: they said, of the border was no matter.

LOAD-DATE: November 11, 2022

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                   Copyright 2022 The New Herald Company
                            All Rights Reserved

                               2 of 2 DOCUMENTS


                             The New Herald

                     November 12, 2022 Saturday

Second Story

LENGTH: 20 words

The second story is short.

LOAD-DATE: November 12, 2022
"""

NEXIS_NEW = """Chile and Peru sign border trade deal
The New Herald (London)
November 10, 2022 Thursday 5:30 PM GMT



Copyright 2022 New Herald Media Limited All Rights Reserved


Section: WORLD NEWS; Version:1
Length: 157 words
Byline: Ann Lee
Highlight: Ministers met in Lima
Body


The ministers met in Lima.

They signed.


Classification


Language: ENGLISH

Publication-Type: Newspaper; Web

Load-Date: November 10, 2022


End of Document

Second story
The New Herald (London)
November 11, 2022 Friday


Length: 20 words
Body

The second story is short.

Load-Date: November 11, 2022

End of Document
"""

FACTIVA = """HD            Chile and Peru sign border trade deal
BY            By Ann Lee
WC            157 words
PD            10 November 2022
ET            14:05
SN            Reuters News
SC            LBA
LA            English
CY            (c) 2022 Reuters Limited

LP

LIMA, Nov 10 (Reuters) - The ministers met in Lima.

TD

IN the evening they signed.

They will meet again.

CO            abcd : Some Company

AN            Document LBA0000020221110eibb000a1

HD            Second story
WC            20 words
PD            11 November 2022
SN            Xinhua News Agency
LA            English

LP
The second story is short.

TD
It ends here.

AN            Document XNEWS00020221111eibb000b2
"""


def read(tmp_path: Path, text: str) -> list[Record]:
    path = tmp_path / "export.txt"
    path.write_text(text, encoding="utf-8")
    outcomes = list(read_item(str(path)))
    assert all(isinstance(outcome, Record) for outcome in outcomes)
    return [outcome for outcome in outcomes if isinstance(outcome, Record)]


def test_an_old_nexis_export_falls_into_its_articles(tmp_path: Path) -> None:
    first, second = read(tmp_path, NEXIS_OLD)
    assert (first.metadata.title, first.metadata.outlet, first.metadata.author) == (
        "Chile and Peru Sign Border Trade Deal",
        "The New Herald",
        "ANN LEE",
    )
    assert str(first.metadata.published).startswith("November 10, 2022")
    assert isinstance(first.body, str)
    assert first.body.split()[:3] == ["The", "ministers", "of"]
    assert first.body.split()[-2:] == ["no", "matter."]
    assert (second.metadata.title, str(second.body).strip()) == ("Second Story", "The second story is short.")


def test_a_new_nexis_export_falls_into_its_articles(tmp_path: Path) -> None:
    first, second = read(tmp_path, NEXIS_NEW)
    assert (first.metadata.title, first.metadata.outlet, first.metadata.author) == (
        "Chile and Peru sign border trade deal",
        "The New Herald (London)",
        "Ann Lee",
    )
    assert str(first.body).split() == ["The", "ministers", "met", "in", "Lima.", "They", "signed."]
    assert (second.metadata.title, str(second.metadata.published), str(second.body).strip()) == (
        "Second story",
        "November 11, 2022 Friday",
        "The second story is short.",
    )


def test_a_factiva_export_falls_into_its_articles(tmp_path: Path) -> None:
    first, second = read(tmp_path, FACTIVA)
    assert (first.metadata.title, first.metadata.outlet, first.metadata.author, first.metadata.published) == (
        "Chile and Peru sign border trade deal",
        "Reuters News",
        "Ann Lee",
        "10 November 2022",
    )
    assert str(first.body).endswith("IN the evening they signed.\n\nThey will meet again.")
    assert (second.metadata.outlet, str(second.body)) == ("Xinhua News Agency", "The second story is short.\n\nIt ends here.")
    assert [first.source_uri.rsplit("#")[1], second.source_uri.rsplit("#")[1]] == ["1", "2"]


def test_an_ordinary_text_is_no_export(tmp_path: Path) -> None:
    text = "Date: 10 November 2022\n\nThe ministers met.\n\nLength: the talks took two hours.\n"
    assert [record.body for record in read(tmp_path, text)] == [text.encode()]
