"""The settings in force: defaults, then `entente.toml`, then `ENTENTE_…` variables, then the command line."""

import difflib
import os
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from entente.errors import SettingsError
from entente.wording import say_count

PREFIX = "ENTENTE_"
CONFIG_FILE = "entente.toml"

# Variables that share the prefix but are no settings: which file to read, what dbt is told, where `prefect deploy` finds the code.
OTHER_VARIABLES = frozenset({"ENTENTE_CONFIG", "ENTENTE_WORKING_DATABASE", "ENTENTE_MODELS_DIGEST", "ENTENTE_PROJECT"})


def _split(value: object) -> object:
    """A list from text with commas or line ends between its parts; anything else as it is."""
    if not isinstance(value, str):
        return value
    return [part.strip() for part in value.replace("\n", ",").split(",") if part.strip()]


def _check_cron(value: str) -> str:
    """`value` if it has the five fields of a cron line."""
    if value and len(value.split()) != 5:
        raise ValueError(f"expected the five fields of a cron line such as '*/15 * * * *' or nothing, found {value!r}")
    return value


def _check_proxy(value: SecretStr) -> SecretStr:
    """`value` if it is empty or the address of an HTTP proxy; what was found is not repeated, it may hold a password."""
    given = value.get_secret_value()
    if given and not re.fullmatch(r"http://([^/@\s]*@)?([^/:@\s]+|\[[0-9a-fA-F:.]+\])(:\d{1,5})?/?", given):
        raise ValueError("expected an address such as http://proxy.example:3128, found another form")
    return value


TextList = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]
Cron = Annotated[str, AfterValidator(_check_cron)]
ProxyAddress = Annotated[SecretStr, AfterValidator(_check_proxy)]
Share = Annotated[float, Field(ge=0, le=1)]


class Settings(BaseSettings):
    """Every setting, with its default and what it means."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True, env_ignore_empty=True)

    warehouse: Path = Field(Path("warehouse"), description="folder of the warehouse")
    inbox: Path = Field(Path("inbox"), description="folder that is read when no source is named")
    sources: TextList = Field((), description="more folders, archives or URLs, read on every scheduled run")
    feeds: TextList = Field((), description="feeds (RSS, Atom) that the fetch flow reads")
    fetch_contact: str = Field("", description="address or page about you, told to the servers that are asked")
    fetch_allowed_hosts: TextList = Field((), description="hosts that may be fetched from though their address is private")
    fetch_proxy: ProxyAddress = Field(SecretStr(""), description="HTTP proxy that fetching goes through, such as http://proxy.example:3128")
    fetch_interval: float = Field(1, ge=0, description="seconds between two requests to one host")
    read_fields: TextList = Field((), description="column=field pairs for records with unusual field names, such as text=inhalt")
    read_fast_html: bool = Field(False, description="read pages with the faster extractor, which keeps a little more boilerplate")
    read_modified_date: bool = Field(False, description="a file's modification time is its published date where the article shows none")
    read_day_first: bool | None = Field(None, description="read 11/10/2022 as 11 October (true) or November 10 (false); unset: not at all")
    read_learned_lines: Path | None = Field(None, description="CSV of outlet and line: what an outlet repeats at the edge of its articles")
    report: Path | None = Field(None, description="folder of the HTML report; default: report/ in the warehouse")
    report_url: str = Field("", description="address at which the report's folder is served, for the link to it in the Prefect UI")
    report_pairs: int = Field(50, ge=0, description="busiest pairs that get a dossier in the report of every run; 0: no report")
    backups: Path | None = Field(None, description="folder that backups go to; default: backups/ in the warehouse")
    lexicon: Path | None = Field(None, description="folder of your own lexicon tables, which add to ours (docs/lexicon.md)")

    workers: int = Field(0, ge=0, le=1024, description="worker processes; 0 is one per core")
    runner: Literal["local", "dask"] = Field("local", description="where batches are worked on: local processes or a Dask cluster")
    dask_scheduler: str = Field("", description="address of the Dask scheduler, such as tcp://10.0.0.5:8786; runner = dask needs it")
    batch_size: int = Field(500, ge=1, description="files or documents in a batch, while a run has no more than max_batches of them")
    max_batches: int = Field(50, ge=1, le=60, description="batches of one stage in a run; past it the batches grow, not their number")
    keep_published: int = Field(3, ge=1, description="published database files that are kept")
    keep_runs: int = Field(2, ge=0, description="finished runs whose working files are kept")
    keep_backups: int = Field(7, ge=1, description="backups that are kept")

    server_host: str = Field("127.0.0.1", description="address that `entente serve` binds the Prefect server to")
    server_port: int = Field(4200, ge=1, le=65535, description="port of that server, and where a running one is looked for")
    refresh_cron: Cron = Field("*/15 * * * *", description="when the refresh runs (cron, UTC); empty: never by itself")
    fetch_cron: Cron = Field("5,35 * * * *", description="when feeds are fetched")
    check_cron: Cron = Field("30 2 * * *", description="when the warehouse is rebuilt beside itself and compared")
    compact_cron: Cron = Field("0 4 * * 0", description="when the working database is compacted and backed up")
    overdue_minutes: int = Field(60, ge=1, description="with a schedule, no run for this long is called overdue")

    alert_shift_points: float = Field(10, gt=0, description="a pair's relations index that moves this far raises entente.relations.shifted")
    alert_rejected_share: Share = Field(0.1, description="this share of a run's files rejected raises entente.run.rejected-many")
    alert_silent_days: int = Field(3, ge=1, description="an outlet without a document for this long raises entente.outlet.silent")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The command line, then the environment, then the file; no other source is read."""
        return init_settings, env_settings, _FileSource(settings_cls)

    @property
    def worker_count(self) -> int:
        """Worker processes to start, at least one."""
        return self.workers or os.cpu_count() or 1

    @property
    def report_dir(self) -> Path:
        """Where the HTML report goes."""
        return self.report or self.warehouse / "report"

    @property
    def backup_dir(self) -> Path:
        """Where backups go."""
        return self.backups or self.warehouse / "backups"


class _FileSource(PydanticBaseSettingsSource):
    """The values of the TOML file."""

    def get_field_value(self, field: Any, field_name: str) -> tuple[Any, str, bool]:
        return read_config_file().get(field_name), field_name, False

    def __call__(self) -> dict[str, Any]:
        return read_config_file()


def config_path() -> Path:
    """The settings file: ENTENTE_CONFIG, or entente.toml in the working folder; it need not exist."""
    return Path(os.environ.get("ENTENTE_CONFIG") or CONFIG_FILE)


def read_config_file() -> dict[str, Any]:
    """The values in the settings file, empty where there is none."""
    path = config_path()
    if not path.exists():
        if os.environ.get("ENTENTE_CONFIG"):
            raise SettingsError(f"ENTENTE_CONFIG names {path}, which does not exist: create it or unset the variable")
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} is no TOML: {error}") from error


def _check_names(names: list[str], known: list[str], where: str) -> None:
    unknown = [name for name in names if name not in known]
    if unknown:
        close = difflib.get_close_matches(unknown[0], known, n=1)
        hint = f"; did you mean {close[0]}?" if close else "; `entente config` lists what there is"
        raise SettingsError(f"{where}: {say_count(len(unknown), 'unknown setting')}, first {unknown[0]}{hint}")


def load_settings(**overrides: object) -> Settings:
    """The settings in force; an override of None counts as not given. Raises SettingsError with every fault by name."""
    fields = list(Settings.model_fields)
    _check_names(list(read_config_file()), fields, str(config_path()))
    variables = [name for name in os.environ if name.startswith(PREFIX) and name not in OTHER_VARIABLES]
    _check_names(variables, [PREFIX + field.upper() for field in fields], "environment")
    given = {name: value for name, value in overrides.items() if value is not None}
    try:
        settings = Settings(**given)  # pyright: ignore[reportArgumentType]  (pydantic checks the values)
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(str(part) for part in fault['loc'])}: {fault['msg']}" for fault in error.errors())
        raise SettingsError(f"settings: {faults}") from error
    if settings.runner == "dask" and not settings.dask_scheduler:
        raise SettingsError("runner is dask: dask_scheduler must say where the scheduler is, such as tcp://10.0.0.5:8786")
    return settings


def find_origins(overrides: Mapping[str, object] | None = None) -> dict[str, str]:
    """For each setting where its value comes from: `command line`, the variable's name, the file's path or `default`."""
    given = {name for name, value in (overrides or {}).items() if value is not None}
    in_file = read_config_file()
    origins: dict[str, str] = {}
    for name in Settings.model_fields:
        variable = PREFIX + name.upper()
        if name in given:
            origins[name] = "command line"
        elif os.environ.get(variable):
            origins[name] = variable
        elif name in in_file:
            origins[name] = str(config_path())
        else:
            origins[name] = "default"
    return origins
