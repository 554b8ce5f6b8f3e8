# Two commands do everything: `make run` opens the app, `make test` checks the whole project.
#   make run PHOTOS=folder   also watches that folder

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PHOTOS ?=
TESTS ?= tests

.PHONY: run test lint clean

run: $(VENV)/.installed
	@PHOTOS="$(PHOTOS)" BIN="$(BIN)" sh packaging/run.sh

test: $(VENV)/.installed-dev
	@sh packaging/qt-libraries.sh
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -q -n 2 --dist loadfile $(TESTS)

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "photofinder needs Python 3.11 or newer; say which with: make PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "Python's venv module is missing. On Debian: sudo apt-get install python3-venv"; exit 1; }

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) build dist *.egg-info
