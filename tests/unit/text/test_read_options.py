from pathlib import Path

import pytest

from entente.errors import SettingsError
from entente.settings import Settings
from entente.text.read_options import build_read_options, parse_mapping


def test_settings_become_options(tmp_path: Path) -> None:
    lines = tmp_path / "lines.csv"
    lines.write_text("outlet,line\nHerald,Read the Herald\n")
    settings = Settings(read_fields=("text=inhalt", "text=body.plain"), read_fast_html=True, read_day_first=False, read_learned_lines=lines)
    options = build_read_options(settings)
    assert options.fields == {"text": ("inhalt", "body.plain")}
    assert (options.fast_html, options.day_first, options.use_modified_date) == (True, False, False)
    assert options.learned_lines == {"herald": frozenset({"read the herald"})}


def test_nothing_set_reads_as_by_default() -> None:
    assert build_read_options(Settings()).fields == {}


@pytest.mark.parametrize("pair", ["text", "text=", "=x", "body=x"])
def test_a_mapping_of_another_shape_is_an_error(pair: str) -> None:
    with pytest.raises(SettingsError, match="expected column=field"):
        parse_mapping([pair])
