"""Settings: who wins, what is refused, and that the example file knows every one."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from entente.errors import SettingsError
from entente.settings import PREFIX, Settings, find_origins, load_settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_command_line_goes_before_the_environment_before_the_file_before_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "entente.toml").write_text('batch_size = 7\nworkers = 3\nwarehouse = "from-file"\n')
    monkeypatch.setenv("ENTENTE_WORKERS", "5")
    monkeypatch.setenv("ENTENTE_WAREHOUSE", "from-environment")
    settings = load_settings(warehouse=Path("from-command"), workers=None)
    assert (settings.batch_size, settings.workers, settings.warehouse) == (7, 5, Path("from-command"))
    origins = find_origins({"warehouse": "from-command"})
    assert (origins["batch_size"], origins["workers"], origins["warehouse"]) == ("entente.toml", "ENTENTE_WORKERS", "command line")
    assert origins["max_batches"] == "default"


def test_an_unknown_variable_is_refused_with_the_name_that_was_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_WAREHOSE", "x")
    with pytest.raises(SettingsError, match="did you mean ENTENTE_WAREHOUSE"):
        load_settings()


def test_an_unknown_key_in_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "entente.toml").write_text("wrokers = 3\n")
    with pytest.raises(SettingsError, match=r"entente.toml: 1 unknown setting, first wrokers; did you mean workers"):
        load_settings()


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        pytest.param("ENTENTE_WORKERS", "many", "workers", id="a word where a number belongs"),
        pytest.param("ENTENTE_REFRESH_CRON", "every day", "five fields", id="no cron line"),
        pytest.param("ENTENTE_ALERT_REJECTED_SHARE", "7", "less than or equal to 1", id="a share above one"),
        pytest.param("ENTENTE_RUNNER", "dask", "dask_scheduler", id="Dask without a scheduler"),
        pytest.param("ENTENTE_CONFIG", "nowhere.toml", "does not exist", id="a settings file that is not there"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str, message: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=message):
        load_settings()


def test_lists_come_with_commas_or_line_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_SOURCES", "a, b\nc,")
    assert load_settings().sources == ("a", "b", "c")


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    (tmp_path / "entente.toml").write_text("batch_size: 7\n")
    with pytest.raises(SettingsError, match="is no TOML"):
        load_settings()


def test_the_example_file_shows_every_setting_with_its_default() -> None:
    shown = dict(re.findall(rf"^# ({PREFIX}\w+)=(.*)$", (ROOT / ".env.example").read_text(), flags=re.MULTILINE))
    expected: dict[str, str] = {}
    for name, field in Settings.model_fields.items():
        default = ",".join(field.default) if isinstance(field.default, tuple) else field.default
        expected[PREFIX + name.upper()] = "" if default is None else str(default)
    assert shown == expected


def test_config_prints_what_is_in_force_and_from_where(monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.commands.config import command

    monkeypatch.setenv("ENTENTE_WORKERS", "5")
    result = CliRunner().invoke(command, ["--descriptions"])
    assert result.exit_code == 0
    assert re.search(r"^workers +\= 5 +# ENTENTE_WORKERS$", result.output, flags=re.MULTILINE)
    assert "# worker processes; 0 is one per core" in result.output
