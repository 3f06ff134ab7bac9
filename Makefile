# The only door to this project. `make help` lists what it opens.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := build/stamps
MAKEFLAGS += --no-print-directory
export PYTHONPATH := tools

.DEFAULT_GOAL := help
.PHONY: help demo test test-rust test-python mission lint bench campaign firmware variants emulator setup lock clean distclean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

demo: setup firmware emulator ## three emulated meters, a server and the collector's window
	@$(BIN)/python -m demo $(DEMO_ARGS)

test: lint test-rust test-python ## everything that must hold, the mission's table last; what CI runs

test-rust: setup ## the tests of the firmware's and the emulator's crates
	PROPTEST_RNG_SEED=1 cargo test --quiet --locked --manifest-path firmware/Cargo.toml
	cargo test --quiet --locked --release --manifest-path emulation/Cargo.toml

test-python: setup variants emulator ## the tests of the collector, the testbed and the whole chain
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tools:tests $(BIN)/python -m support.phases $(PYTEST_ARGS)

mission: setup variants emulator ## every capability as a row, by the tests that show it
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tools:tests $(BIN)/python -m support.phases --mission

lint: setup emulator ## formatters, linters, types
	$(BIN)/ruff check desktop emulation tests tools
	@$(BIN)/python -m translations check
	$(BIN)/mypy
	cargo fmt --all --check --manifest-path firmware/Cargo.toml
	cargo fmt --all --check --manifest-path emulation/Cargo.toml
	cargo clippy --quiet --locked --all-targets --manifest-path firmware/Cargo.toml -- -D warnings
	$(BIN)/python tools/build_firmware.py --clippy
	cargo clippy --quiet --locked --release --all-targets --manifest-path emulation/Cargo.toml -- -D warnings

bench: setup firmware emulator ## speeds and sizes, as ratios measured side by side
	@PYTHONPATH=tools:tests $(BIN)/python tests/bench/run.py $(BENCH_ARGS)

campaign: setup variants emulator ## the long forms of fuzzing and power-cut tests
	OFMON_CAMPAIGN=1 cargo test --quiet --locked --release --manifest-path firmware/Cargo.toml
	OFMON_CAMPAIGN=1 $(BIN)/python -m pytest $(PYTEST_ARGS)

firmware: setup ## the meter's flash image, under build/firmware/
	@$(BIN)/python tools/build_firmware.py

variants: setup ## the flash image, and images for tests of the update
	@$(BIN)/python tools/build_firmware.py --variants

emulator: setup ## the emulator's extension, into the virtual environment
	@$(BIN)/python tools/build_emulator.py

.PHONY: screenshots
screenshots: setup emulator ## every view in all languages, themes, sizes and states, under build/screenshots/ (SCREENSHOT_ARGS="--language fa --view sync")
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tools:tests $(BIN)/python -m screenshots $(SCREENSHOT_ARGS)

.PHONY: docs docs-pictures
docs: setup ## the documentation as a site that works without a network, under build/site/
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

docs-pictures: setup emulator ## the guide's pictures anew, from the real window, into docs/images/
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=tools:tests $(BIN)/python -m screenshots.guide

.PHONY: guide-stale guide-looked-at
guide-stale: setup ## which of the guide's pages in other languages must be looked at, and where
	@$(BIN)/python -m translations guide

guide-looked-at: setup ## PAGES=docs/sites.de.md says what the English page says now
	@$(BIN)/python -m translations looked-at $(PAGES)

.PHONY: translations
translations: setup ## bring the languages' files (.ts) to the texts in the source, and compile them
	@$(BIN)/python -m translations update
	@$(BIN)/python -m translations release

.PHONY: package package-test package-lock
package: $(STAMPS)/translations ## the collector as a .deb for Debian 12, under build/package/
	@$(PYTHON) -m package

package-test: setup ## install the .deb in a clean Debian, open its window, remove it; needs root
	@$(PYTHON) -m package --for-test
	OFMON_PACKAGE_TEST=1 $(BIN)/python -m pytest -m package tests/system/packaging $(PYTEST_ARGS)

setup: $(STAMPS)/system $(STAMPS)/python $(STAMPS)/translations ## system packages, the virtual environment, languages

$(STAMPS)/system: tools/setup_system.py
	@$(PYTHON) tools/setup_system.py
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/python: requirements.lock pyproject.toml | $(STAMPS)/system
	@echo "set-up: Python packages into $(VENV)/ (about a minute)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/translations: $(wildcard desktop/ofmon/translations/*.ts) | $(STAMPS)/python
	@$(BIN)/python -m translations release
	@mkdir -p $(STAMPS) && touch $@

lock: ## write requirements.lock anew from pyproject.toml
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
	    --custom-compile-command "make lock" --extra testbed --extra dev pyproject.toml -o requirements.lock

package-lock: setup ## write the lock of what builds the .deb anew
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --python-version 3.11 --python-platform linux \
	    --custom-compile-command "make package-lock" desktop/packaging/briefcase.in -o desktop/packaging/briefcase.lock

clean: ## remove what was built, keep the caches and the virtual environment
	rm -rf build/demo build/firmware build/package build/stamps build/emulator-wheel build/test

distclean: clean ## remove everything that is not in git
	rm -rf build .venv firmware/target emulation/target
