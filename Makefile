# Two commands do everything: `make run` opens the app, `make test` checks the whole project.
#   make run PHOTOS=folder   also watches that folder
#   make translations        brings new texts of the program into resources/translations

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PHOTOS ?=
TESTS ?= tests

# The training has an environment of its own; TORCH says which packages of it to install.
EXPORT_VENV := .venv-export
TORCH ?= torch
# The extra `surf` is there as well: so these run whole.
WITH_SURF := tests/search/test_classical.py tests/imaging/test_keypoints.py

.PHONY: run test test-training lint translations clean

run: $(VENV)/.installed
	@$(BIN)/python packaging/translations.py build
	@PHOTOS="$(PHOTOS)" BIN="$(BIN)" sh packaging/run.sh

test: $(VENV)/.installed-dev
	@sh packaging/qt-libraries.sh
	@$(BIN)/python packaging/translations.py build
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --max-worker-restart 0 $(TESTS)

test-training: $(EXPORT_VENV)/.installed
	$(EXPORT_VENV)/bin/python -m pytest -q tests/training tests/export $(WITH_SURF)

lint: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

translations: $(VENV)/.installed
	$(BIN)/python packaging/translations.py update

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

$(EXPORT_VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(EXPORT_VENV)
	$(EXPORT_VENV)/bin/python -m pip install --quiet --disable-pip-version-check $(TORCH)
	$(EXPORT_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[export,surf,dev]'
	@touch $@

clean:
	rm -rf $(VENV) $(EXPORT_VENV) build dist *.egg-info
