# Targets are small: what they do is in elearning/start/, in Python's standard library.
PYTHON := $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
ifeq ($(PYTHON),)
PYTHON := $(shell command -v python3 || command -v python || echo python3)
endif
START := @$(PYTHON) -m elearning.start
export HOST PORT

.DEFAULT_GOAL := help
.PHONY: help run dev test check check-scale bench soak lock

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: ## Start Escale on http://127.0.0.1:8000 (HOST=, PORT=), from nothing
	$(START) run

dev: ## The same, reloading changed code, with the pattern page
	$(START) dev

test: ## Run the whole test suite (ARGS= go to pytest)
	$(START) test

check: ## Everything a commit must pass: sources, settings, contracts, then the tests
	$(START) check

check-scale: ## What asks for data again, on PostgreSQL and Redis with a real worker
	$(START) check-scale

bench: ## Measure: prints one table and writes var/bench.json
	$(START) bench

soak: ## The long runs, by hand
	$(START) soak

lock: ## Resolve the dependencies again into requirements*.txt
	$(START) lock
