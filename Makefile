# What a developer or a newcomer types. Everything runs in .venv, which is made on first use and remade only
# when pyproject.toml or constraints.txt change.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
SHARED ?= ../shared

.PHONY: help demo browser test lint types check accuracy bench docs clean

help: ## Show what can be typed
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/^([a-z]+):.*## (.*)/make \1|\2/' | awk -F'|' '{printf "%-16s%s\n", $$1, $$2}'

$(VENV)/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "claimcheck needs Python 3.11 or newer; type: make $(MAKECMDGOALS) PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP) --editable .
	@touch $@

$(VENV)/.developing: $(VENV)/.installed
	$(PIP) --editable '.[dev]'
	@touch $@

demo: $(VENV)/.installed ## Compare the articles in data/articles
	@$(BIN)/claimcheck compare data/articles

browser: ## Install Debian's Chromium, which the tests of the HTML report drive
	@command -v chromium >/dev/null || \
		{ apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; }

test: $(VENV)/.developing ## Run the tests
	$(BIN)/python -m pytest

lint: $(VENV)/.developing ## Check rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.developing ## Check the types
	$(BIN)/mypy src/claimcheck
	MYPYPATH=tools $(BIN)/mypy tools/*.py

check: lint types test ## All three of these

accuracy: $(VENV)/.installed ## Score the gold sets in ../shared/eval and hold them against the floors
	$(BIN)/python tools/accuracy.py --shared $(SHARED) --jobs 2

bench: $(VENV)/.installed ## Time our rules against spaCy's parse
	$(BIN)/python tools/bench.py

docs: $(VENV)/.developing ## Write docs/cli.md, docs/levels.md, docs/schema and the demo in README.md from the code
	$(BIN)/python tools/build_docs.py

clean: ## Remove .venv and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build
