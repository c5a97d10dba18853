# `make rehearse` to practise, `make test` to check. CONTRIBUTING.md says what the others are for.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := rehearse
.PHONY: rehearse test format lint check goldens integration postgresql bench fuzz listen-score shipped tools release \
  install uninstall deb docs

SHIPPED := Sources/CShippedScripts/shipped_scripts.c
SHIPPED_NEW := .build/shipped_scripts.c
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
no_reference := CFileSystem CPostgres CReadline CReviewPage CShippedScripts AmendsBench amends
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

# Lists every authored file in the C target that embeds it, with the schemas. Plans stay out.
# The file is replaced only when the list changed, so that nothing is built for nothing.
shipped:
	@mkdir -p .build scripts
	@{ \
	  echo '// Written by `make shipped` from the files below scripts/. Change those, not this.'; \
	  echo '#include "shipped_scripts.h"'; \
	  echo '#pragma clang diagnostic ignored "-Wc23-extensions"'; \
	  files=$$(cd scripts && find . -name '*.yaml' ! -name '*.plan.yaml' -o -path './schema/*.json' | \
	    sed 's|^\./||' | LC_ALL=C sort); \
	  for file in $$files; do \
	    printf '\nstatic const unsigned char %s[] = {\n#embed "../../scripts/%s" suffix(, 0) if_empty(0)\n};\n' \
	      "$$(tr -c 'A-Za-z0-9\n' _ <<< "$$file")" "$$file"; \
	  done; \
	  printf '\nstatic const struct shipped_script files[] = {\n'; \
	  for file in $$files; do \
	    name=$$(tr -c 'A-Za-z0-9\n' _ <<< "$$file"); \
	    printf '  {"%s", %s, sizeof %s - 1},\n' "$$file" "$$name" "$$name"; \
	  done; \
	  echo '  {"", (const unsigned char *)"", 0},  // the end'; \
	  echo '};'; \
	  echo; \
	  echo 'size_t shipped_script_count(void) { return sizeof files / sizeof files[0] - 1; }'; \
	  echo 'struct shipped_script shipped_script_at(size_t index) { return files[index]; }'; \
	} > $(SHIPPED_NEW)
	@if cmp -s $(SHIPPED_NEW) $(SHIPPED); then rm $(SHIPPED_NEW); else mv $(SHIPPED_NEW) $(SHIPPED); fi

# What the build needs and the machine may lack.
tools:
	@command -v swift > /dev/null || { \
	  echo 'Swift 6.2 or newer is missing: install it from https://www.swift.org/install and put it on PATH.' >&2; \
	  exit 69; }
	@[ "$$(uname)" != Linux ] || [ -e /usr/include/readline/readline.h ] || { \
	  echo 'GNU readline is missing: installing libreadline-dev'; \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -q && $$sudo apt-get install -q -y libreadline-dev; }
