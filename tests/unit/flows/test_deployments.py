"""The deployment files: one truth in two places, and forms that explain themselves."""

import subprocess
import sys
from pathlib import Path

import yaml

from entente.settings import Settings
from flows.deployments import list_deployments

ROOT = Path(__file__).parents[3]


def test_prefect_yaml_says_what_serve_runs() -> None:
    file = yaml.safe_load((ROOT / "prefect.yaml").read_text())
    shown = {
        one["name"]: (
            one["entrypoint"],
            one["description"],
            [schedule["cron"] for schedule in one["schedules"]],
            one.get("parameters", {}),
            one["concurrency_limit"]["collision_strategy"],
        )
        for one in file["deployments"]
    }
    served = {
        one.name: (
            f"{one.flow.fn.__module__.replace('.', '/')}.py:{one.flow.fn.__name__}",
            one.description,
            [one.cron] if one.cron else [],
            one.parameters,
            "ENQUEUE" if one.waits else "CANCEL_NEW",
        )
        for one in list_deployments(Settings(feeds=("https://example.org/feed",)))
    }
    assert shown == served


def test_every_parameter_of_every_flow_has_a_type_and_a_description() -> None:
    for one in list_deployments(Settings()):
        for name, schema in one.flow.parameters.properties.items():
            assert schema.get("description"), (one.name, name)
            assert "type" in schema or "anyOf" in schema, (one.name, name)


def test_the_compose_file_is_valid() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(ROOT / "docker-compose.yml")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_every_service_of_the_compose_file_is_bounded_and_hidden() -> None:
    services = yaml.safe_load((ROOT / "docker-compose.yml").read_text())["services"]
    for name, service in services.items():
        assert service["deploy"]["resources"]["limits"].keys() == {"cpus", "memory"}, name
        assert "healthcheck" in service, name
        assert service["restart"] == "unless-stopped", name
        assert ":latest" not in service["image"], name
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", [])), name
        if name not in ("database", "redis"):
            assert service["user"] == "10001:10001", name
