# make demo    the bundled example, assessed as of each date
# make test    every check that a change must pass
# Each sets up what it needs in .venv; all it takes is Python 3.11 or newer and make.

VENV := .venv
BIN := $(VENV)/bin
CANDIDATES := python3.11 python3.12 python3.13 python3.14 python3 python
RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(firstword $(foreach name,$(CANDIDATES),$(shell $(name) -c '$(RECENT)' 2>/dev/null && echo $(name))))
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input
EDITABLE := $(INSTALL) --no-deps --no-build-isolation --editable .
COMPILE := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
	--no-emit-index-url --generate-hashes --quiet

.PHONY: demo test lint format types imports tests docs model benchmark lock clean help
.DEFAULT_GOAL := help

help:
	@sed -n 's/^# //p' Makefile | head -n 3

demo: $(VENV)/base.stamp
	@$(BIN)/python examples/gambia-2017/demo.py

test: lint types imports tests

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(VENV)/dev.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

imports: $(VENV)/dev.stamp
	$(BIN)/lint-imports

tests: $(VENV)/dev.stamp
	$(BIN)/pytest

docs: $(VENV)/base.stamp
	$(BIN)/python docs/write.py

# Fits, tests and estimates again from the committed tables; a few minutes. Writes the coefficients and
# the tables of docs/method/precedents.md, and prints the ratios of facts, which likelihoods.py holds.
model: $(VENV)/base.stamp
	$(BIN)/python training/precedents_fit.py
	$(BIN)/python training/precedents_ratios.py

benchmark: $(VENV)/benchmark.stamp
	$(BIN)/python benchmarks/read_speed.py

lock: $(VENV)/dev.stamp
	$(INSTALL) uv
	$(COMPILE) --group build -o requirements.lock
	$(COMPILE) --group build --group dev -o requirements-dev.lock
	$(COMPILE) --group build --group benchmark -o requirements-benchmark.lock

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer was not found; set PYTHON=/path/to/it" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/base.stamp: requirements.lock pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements.lock
	$(EDITABLE)
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements-dev.lock
	$(EDITABLE)
	@touch $@

$(VENV)/benchmark.stamp: requirements-benchmark.lock pyproject.toml | $(BIN)/python
	$(INSTALL) -r requirements-benchmark.lock
	$(EDITABLE)
	@touch $@
