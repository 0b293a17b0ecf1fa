from pathlib import Path

import pytest

from entente.errors import LexiconError
from entente.lexicon import LEXICON_VERSION, Lexicon, Name, lexicon_version, load_lexicon
from entente.lexicon.loading import DATA, user_folder


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def look_up(lexicon: Lexicon, alias: str) -> Name:
    (found,) = [name for name in lexicon.names if name.alias == alias]
    return found


def write(folder: Path, file: str, *lines: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_the_bundled_tables_load_and_are_loaded_once(lexicon: Lexicon) -> None:
    assert load_lexicon() is lexicon
    assert lexicon.version == LEXICON_VERSION == lexicon_version()
    assert len(lexicon.version) == 12


def test_a_users_folder_adds_a_name(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", "names.csv", "alias,code,kind", "Ruritanian Guard,AUT,force")
    assert look_up(load_lexicon(folder), "Ruritanian Guard").code == "AUT"


def test_a_users_row_takes_the_place_of_ours(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", "names.csv", "alias,code,kind", "Congo,COG,name")
    assert look_up(load_lexicon(folder), "Congo").code == "COG"


def test_a_users_row_with_action_drop_removes_ours(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", "names.csv", "alias,action", "Chad,drop")
    assert "Chad" not in {name.alias for name in load_lexicon(folder).names}


def test_a_users_trap_may_mask_and_may_drop_one_of_ours(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", "traps.csv", "phrase,action,code", "Danish dynamite,team,", "Turkish bath,drop,")
    traps = {trap.phrase: trap.action for trap in load_lexicon(folder).traps}
    assert traps["Danish dynamite"] == "team"
    assert "Turkish bath" not in traps


def test_a_users_country_can_be_named_in_his_other_tables(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", "countries.csv", "code,name,is_historical", "RUR,Ruritania,false")
    write(folder, "names.csv", "alias,code,kind", "Ruritania,RUR,name")
    assert look_up(load_lexicon(folder), "Ruritania").code == "RUR"


def test_several_files_of_office_holders_make_one_table(tmp_path: Path) -> None:
    header = "name,country,office,level,from,to,aliases"
    folder = write(
        tmp_path / "own", "office_holders.csv", header, "Rudolf Elphberg,AUT,king,head_of_state_or_government,1894,,Elphberg|?Rudolf"
    )
    write(folder, "office_holders_ours.csv", header, "Fritz Tarlenheim,AUT,foreign minister,minister,1895-03,1899,")
    holders = {holder.name: holder for holder in load_lexicon(folder).office_holders}
    assert holders["Rudolf Elphberg"].aliases == ("Elphberg", "?Rudolf")
    assert holders["Fritz Tarlenheim"].since == "1895-03"


def test_additions_change_the_version_and_ours_stay_untouched(tmp_path: Path) -> None:
    folder = write(tmp_path / "own", "media.csv", "name,country", "Strelsau Gazette,AUT")
    assert load_lexicon(folder).version == lexicon_version(folder) != LEXICON_VERSION
    assert "Strelsau Gazette" not in (DATA / "media.csv").read_text(encoding="utf-8")


def test_the_folder_can_come_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path / "own", "media.csv", "name,country", "Zenda Herald,AUT")
    monkeypatch.setenv("ENTENTE_LEXICON", str(folder))
    assert user_folder() == folder
    assert load_lexicon().media[-1].name == "Zenda Herald"


def test_the_folder_can_come_from_the_settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ENTENTE_LEXICON", raising=False)
    monkeypatch.setenv("ENTENTE_CONFIG", str(tmp_path / "entente.toml"))
    (tmp_path / "entente.toml").write_text('lexicon = "own"\n', encoding="utf-8")
    assert user_folder() == Path("own")


@pytest.mark.parametrize(
    ("file", "lines", "message"),
    [
        pytest.param("names.csv", ("alias,kode", "X,Y"), "names.csv:1: .*unknown: kode", id="an unknown column"),
        pytest.param("names.csv", ("code,kind", "AUT,name"), "names.csv:1: .*missing: alias", id="a missing key column"),
        pytest.param("names.csv", ("alias,code,kind", "X,AUT,nation"), "names.csv:2: expected kind to be one of", id="an unknown kind"),
        pytest.param("names.csv", ("alias,code,kind", "X,AUX,name"), "names.csv:2: code 'AUX' is no country", id="an unknown country"),
        pytest.param("names.csv", ("alias,code,kind", "A,AUT,name", "X,AUT"), "names.csv:3: expected 3 values, found 2", id="a short row"),
        pytest.param("names.csv", ("alias,code,kind", "X,AUT,"), "names.csv:2: kind is empty", id="an empty kind"),
        pytest.param("names.csv", ("alias,code,kind", "X ,AUT,name"), "names.csv:2: 'X ' has white space", id="white space at the end"),
        pytest.param(
            "names.csv",
            ("alias,code,kind", "X,AUT,name", "X,AUT,city"),
            "names.csv:3: 'X' already stands in names.csv:2",
            id="a name twice",
        ),
        pytest.param(
            "names.csv", ("alias,code,kind,valid_from", "X,AUT,name,1991-13"), "names.csv:2: expected a date", id="a month that is none"
        ),
        pytest.param(
            "names.csv",
            ("alias,code,kind,valid_from,valid_to", "X,AUT,name,1991,1990-05-01"),
            "names.csv:2: valid_from 1991 is later than valid_to 1990-05-01",
            id="an end before the start",
        ),
        pytest.param(
            "organisation_names.csv",
            ("alias,code", "X,AUT"),
            "organisation_names.csv:2: code 'AUT' is no organisation",
            id="no organisation",
        ),
        pytest.param("names.csv", ("alias,code,kind", 'X,"AUT,name'), "names.csv:2: not readable as CSV", id="an open quotation mark"),
    ],
)
def test_a_broken_table_is_named_with_its_line(tmp_path: Path, file: str, lines: tuple[str, ...], message: str) -> None:
    folder = write(tmp_path / "own", file, *lines)
    with pytest.raises(LexiconError, match=message):
        load_lexicon(folder)


def test_a_table_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_bytes("alias,code,kind\nÖsterreich,AUT,name\n".encode("latin-1"))
    with pytest.raises(LexiconError, match=r"names\.csv: expected UTF-8, byte 16 is not"):
        load_lexicon(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="expected a folder with lexicon tables"):
        load_lexicon(tmp_path / "nowhere")
