# `make run` and `make test` set everything up by themselves: they need python3 (3.11 to 3.13), make and git.

SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
COMPILER := build/compiler
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COMPILER_PIP := $(COMPILER)/bin/python -m pip --disable-pip-version-check --quiet
SUPPORTED := import sys; raise SystemExit(not (3, 11) <= sys.version_info < (3, 14))
HAS_HEADERS := import pathlib, sysconfig; raise SystemExit(not pathlib.Path(sysconfig.get_path("include"), "Python.h").exists())
COMPILED_FROM := entente flows tasks sql sample pyproject.toml hatch_build.py
NO_SOURCES := -not -path '*/__pycache__/*' -not -path 'sql/target/*' -not -path 'sql/logs/*'
INSTALL_SOURCES := $(PIP) install --no-deps --no-build-isolation --editable . && $(BIN)/python -m entente.warehouse.manifest

.DEFAULT_GOAL := help
.PHONY: help run serve fast sources test nightly lint format bench lock clean

help:
	@echo "make run      install, then run the pipeline once over the inbox (or the bundled sample)"
	@echo "make serve    start the Prefect server and the schedules, until Ctrl-C"
	@echo "make fast     compile the coder: the same output in 60 % of the time (needs a C compiler and some minutes)"
	@echo "make test     install the development tools, then run the tests"
	@echo "make nightly  the long tests: killed runs, servers, soak"
	@echo "make lint     ruff, pyright, import-linter, sqlfluff, schemas of the YAML files"
	@echo "make bench    measure the stages"
	@echo "make clean    remove what was installed and built (the warehouse stays)"

run: sources
	@$(BIN)/entente run

serve: sources
	@$(BIN)/entente serve

# The wheel, sources and extensions, takes the place of the editable installation; it is as old as the sources that it was made of.
fast: $(VENV)/.ready $(COMPILER)/.ready
	@$(BIN)/python -c '$(HAS_HEADERS)' && command -v "$${CC:-cc}" > /dev/null || { \
		echo "make fast needs a C compiler and Python's headers: on Debian and Ubuntu install gcc and python3-dev, on macOS run xcode-select --install" >&2; \
		exit 1; \
	}
	@echo "Compiling (some minutes)"
	@rm -rf build/compiled && mkdir -p build/compiled && touch build/compiled/started
	@HATCH_BUILD_HOOKS_ENABLE=1 $(COMPILER_PIP) wheel --no-deps --no-build-isolation --wheel-dir build/compiled .
	@$(PIP) install --no-deps --force-reinstall build/compiled/*.whl
	@$(BIN)/python -P -m entente.warehouse.manifest
	@mv build/compiled/started $(VENV)/.compiled
	@$(BIN)/entente --version

# What was compiled is left for the sources as soon as one of them is younger.
sources: $(VENV)/.ready
	@if [ -e $(VENV)/.compiled ] && [ -n "$$(find $(COMPILED_FROM) -type f -newer $(VENV)/.compiled $(NO_SOURCES) -print -quit)" ]; then \
		echo "Sources have changed since make fast: running them, uncompiled"; \
		$(INSTALL_SOURCES) && rm $(VENV)/.compiled; \
	fi

# Two processes, a file's tests in one of them: the whole runs, which come first, wait for servers half of their time.
test: sources $(VENV)/.ready-dev
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

nightly: sources $(VENV)/.ready-dev $(COMPILER)/.ready
	@$(BIN)/python -m pytest -m nightly

lint: $(VENV)/.ready-dev $(COMPILER)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright --warnings
	$(COMPILER)/bin/mypy
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
	uv pip compile --universal --python-version 3.11 --no-emit-index-url --generate-hashes --no-header -q \
		--group compile -o requirements-compile.lock

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
	@$(INSTALL_SOURCES)
	@rm -f $(VENV)/.compiled
	@touch $@

$(VENV)/.ready-dev: requirements-dev.lock $(VENV)/.ready
	@echo "Installing the development tools"
	@$(PIP) install --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

$(COMPILER)/.ready: requirements-compile.lock | $(VENV)/bin/python
	@$(BIN)/python -m venv $(COMPILER)
	@$(COMPILER_PIP) install --no-deps --require-hashes -r requirements-compile.lock
	@touch $@
