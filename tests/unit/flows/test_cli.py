"""Every command: its help, and errors of the person who types."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.cli import COMMANDS, main


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_plain_text(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert "\\b" not in result.output


def test_a_misspelt_setting_is_wrong_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENTENTE_INBX", "/somewhere")
    for name in ("config", "status", "query"):
        result = CliRunner().invoke(main, [name, *(["select 1"] if name == "query" else [])])
        assert result.exit_code == 2, name
        assert "did you mean ENTENTE_INBOX?" in result.output


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        (tmp_path / "missing" / "file").write_text("")

    monkeypatch.setattr("flows.commands.config.load_settings", fail)
    result = CliRunner().invoke(main, ["config"])
    assert result.exit_code == 1
    assert result.output == f"Error: {tmp_path / 'missing' / 'file'}: No such file or directory\n"
