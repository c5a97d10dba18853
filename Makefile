# `make rehearse` to practise, `make test` to check. CONTRIBUTING.md says what the others are for.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := rehearse
.PHONY: rehearse test format lint check goldens integration postgresql bench fuzz listen-score shipped tools release \
  install uninstall deb docs

AMENDS := .build/release/amends
# On Linux the Swift runtime goes into the program: it starts in a third of the time, and runs where there is no Swift.
# (lld, since other linkers warn of what Foundation calls.)
export RELEASE := -c release $(if $(filter Linux,$(shell uname)),--static-swift-stdlib -Xswiftc -use-ld=lld)
PREFIX ?= /usr/local
SWIFT_FILES := Sources Tests Package.swift

# Practise. What is said is recorded below transcripts/recorded, which git ignores.
rehearse: release
	@mkdir -p transcripts/recorded
	@code=0; AMENDS_TRANSCRIPTS=transcripts/recorded $(AMENDS) || code=$$?; \
	[[ $$code =~ ^(0|1|130)$$ ]] || exit $$code  # 1: a bad ending, 130: Ctrl-C

release: tools shipped
	@swift build $(RELEASE) --product amends

test: tools shipped
	swift build --build-tests
	@swift test --skip-build --disable-xctest 2>&1 | $(without_started)

# Of each test, only how it ended. What is left out begins with the runner's mark and may span lines.
without_started := awk '/^[✔✘]/ { skip = 0 } /^◇/ { skip = 1 } ! skip { print; fflush() } / started\.$$/ { skip = 0 }'

format:
	swift format -i -r $(SWIFT_FILES)

lint: tools
	swift format lint -s -r $(SWIFT_FILES)

# All scripts, and the plans beside the flows.
check: release
	$(AMENDS) scripts check
	$(AMENDS) scripts test

# The program, its man page and its completions below PREFIX; DESTDIR before it, for packages.
install: release
	@packaging/install "$(DESTDIR)$(PREFIX)"

uninstall:
	@packaging/uninstall "$(DESTDIR)$(PREFIX)"

# .build/amends_VERSION_ARCH.deb, for Debian machines without Swift.
deb: release
	@packaging/deb

# The modules' reference, by DocC, a warning being an error: .build-docs/reference, for any web server.
no_reference := CFileSystem CPostgres CPrefetch CReadline CReviewPage CScriptTemplates CShippedScripts AmendsBench amends
modules = $(filter-out $(no_reference),$(notdir $(wildcard Sources/*)))
docs: tools
	@AMENDS_DOCS=1 swift package --scratch-path .build-docs --allow-writing-to-directory .build-docs/reference \
	  generate-documentation $(modules:%=--target %) --warnings-as-errors \
	  --enable-experimental-combined-documentation --output-path .build-docs/reference

# Records the expected outputs anew. A recording run fails by design: read the diff, then `make test`.
goldens: tools shipped
	AMENDS_RECORD=1 swift test --disable-xctest --filter Golden

# The stores' own tests on a PostgreSQL of their own, as well as on folders.
postgresql: tools
	python3 Tests/Integration/postgresql.py --stores

# Each of these is a program of its own, run where it exists.
integration: release
	@$(call run_if_there,Tests/Integration/run)

bench: release
	@$(call run_if_there,bench/run)

fuzz:
	@Tests/Fuzz/run

listen-score: release
	@$(call run_if_there,Tests/listening-score)

define run_if_there
if [ -x $(1) ]; then $(1); else echo "make $@: skipped, nothing is there yet ($(1))"; fi
endef

# Lists in three C targets what they embed, and declares it in their headers: every authored file, with the schemas but without
# plans; the templates of new ones; the review page.
shipped:
	@mkdir -p scripts
	@cd scripts && find . -name '*.yaml' ! -name '*.plan.yaml' -o -path './schema/*.json' | sed 's|^\./||' | \
	  (cd .. && packaging/embed shipped_script scripts ../../scripts/ Sources/CShippedScripts/shipped_scripts.c)
	@cd Sources/CScriptTemplates/templates && find . -name '*.yaml' | sed 's|^\./||' | \
	  (cd ../../.. && packaging/embed script_template Sources/CScriptTemplates/templates templates/ \
	    Sources/CScriptTemplates/script_templates.c)
	@ls Sources/CReviewPage/page | \
	  packaging/embed review_page_file Sources/CReviewPage/page page/ Sources/CReviewPage/review_page.c

# What the build needs and the machine may lack.
tools:
	@command -v swift > /dev/null || { \
	  echo 'Swift 6.2 or newer is missing: install it from https://www.swift.org/install and put it on PATH.' >&2; \
	  exit 69; }
	@[ "$$(uname)" != Linux ] || [ -e /usr/include/readline/readline.h ] || { \
	  echo 'GNU readline is missing: installing libreadline-dev'; \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && $$sudo apt-get install -q -y libreadline-dev; }
