# `make run` and `make test` set everything up by themselves: they need python3 (3.11 to 3.13), make and git.

SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
SUPPORTED := import sys; raise SystemExit(not (3, 11) <= sys.version_info < (3, 14))

.DEFAULT_GOAL := help
.PHONY: help run serve test nightly lint format bench lock clean

help:
	@echo "make run      install, then run the pipeline once over the inbox (or the bundled sample)"
	@echo "make serve    start the Prefect server and the schedules, until Ctrl-C"
	@echo "make test     install the development tools, then run the tests"
	@echo "make nightly  the long tests: killed runs, servers, soak"
	@echo "make lint     ruff, pyright, import-linter, sqlfluff, schemas of the YAML files"
	@echo "make bench    measure the stages"
	@echo "make clean    remove what was installed and built (the warehouse stays)"

run: $(VENV)/.ready
	@$(BIN)/entente run

serve: $(VENV)/.ready
	@$(BIN)/entente serve

# Two processes, a file's tests in one of them: the whole runs, which come first, wait for servers half of their time.
test: $(VENV)/.ready-dev
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

nightly: $(VENV)/.ready-dev
	@$(BIN)/python -m pytest -m nightly

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright --warnings
	$(BIN)/lint-imports --no-cache
	@if compgen -G 'sql/models/*/*.sql' > /dev/null; then $(BIN)/sqlfluff lint --processes 2 sql; fi
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml

format: $(VENV)/.ready-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.ready-dev
	@for name in text dedup coder warehouse flow_overhead; do echo "== $$name"; $(BIN)/python benchmarks/$$name.py; done

# Needs uv. The locks hold every file's hash and no registry's address; pip installs them without resolving.
lock:
	uv pip compile --universal --python-version 3.11 --no-emit-index-url --generate-hashes --no-header -q \
		pyproject.toml --all-extras --group dev --group bench -o requirements-dev.lock
	uv pip compile --universal --python-version 3.11 --no-emit-index-url --generate-hashes --no-header -q \
		pyproject.toml --extra postgres --extra dask --extra redis --group build --constraint requirements-dev.lock -o requirements.lock

clean:
	rm -rf $(VENV) build dist sql/target sql/logs logs .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@python=; for candidate in $${PYTHON:-python3 python3.13 python3.12 python3.11}; do \
		if $$candidate -c '$(SUPPORTED)' 2>/dev/null; then python=$$candidate; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
		echo "Entente needs Python 3.11, 3.12 or 3.13; found: $$(python3 --version 2>&1 || true). Install one, or say which: make PYTHON=/path/to/python3" >&2; \
		exit 1; \
	fi; \
	echo "Creating $(VENV) with $$($$python --version)"; \
	$$python -m venv $(VENV) || { \
		rm -rf $(VENV); \
		echo "python3 -m venv failed: on Debian and Ubuntu install the package python3-venv" >&2; \
		exit 1; \
	}

$(VENV)/.ready: requirements.lock pyproject.toml | $(VENV)/bin/python
	@echo "Installing the locked packages (once, some minutes)"
	@$(PIP) install --no-deps --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m entente.warehouse.manifest
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock $(VENV)/.ready
	@echo "Installing the development tools"
	@$(PIP) install --no-deps --require-hashes -r requirements-dev.lock
	@touch $@
