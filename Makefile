# funnel: run · test · prove · bench · lint · install · uninstall · clean · help

PREFIX ?= /usr/local
# Where swift.org's archives are usually unpacked, should it not be in the path already.
export PATH := $(PATH):/opt/swift/usr/bin:/usr/share/swift/usr/bin:/usr/share/swift/bin:/usr/libexec/swift/bin:$(HOME)/.local/share/swiftly/bin

# lld comes with Swift and links in a quarter of the time.
# A program that nobody links against need not say what is in it, which is read at every start,
# as is where it is moved to: 2.8 MB, or a fiftieth of that in the form glibc knows since 2.36.
# Types are asked for by their functions: asked for by name, as Swift would, each looks once through
# the nine thousand conformances of the program.
# The C++ library that Swift's runtime needs goes into the program beside that runtime, where clang
# finds it to link in.
NEWER_GLIBC := printf '2.36\n%s\n' "$$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2)" | sort -CV
RELEASE := swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xlinker --no-export-dynamic -Xlinker -L.build/static \
  $(shell $(NEWER_GLIBC) && echo -Xlinker -z -Xlinker pack-relative-relocs)
BINARY := .build/release/funnel
PROOFS := .build/proofs.md
SOURCES := Package.swift $(shell find Sources -type f)

SHARE = $(DESTDIR)$(PREFIX)/share
BASH_COMPLETION = $(SHARE)/bash-completion/completions/funnel
ZSH_COMPLETION = $(SHARE)/zsh/site-functions/_funnel
FISH_COMPLETION = $(SHARE)/fish/vendor_completions.d/funnel.fish
MANUAL = $(SHARE)/man/man1/funnel.1
THEMES = $(SHARE)/funnel/themes

.PHONY: run test prove bench lint build install uninstall clean readme help
.DEFAULT_GOAL := help

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build the program and open it on a demo store
	@$(BINARY) demo

build: $(BINARY) ## build the program for use
$(BINARY): $(SOURCES)
	@.ci/prerequisites swift ncurses sqlite
	@mkdir -p .build/static
	@ln -sf "$$(clang -print-file-name=libstdc++.a || echo libstdc++.a)" .build/static/
	$(RELEASE) --product funnel
	@touch $@

test: ## check the format, build with warnings as errors, run every test
	@.ci/prerequisites swift ncurses sqlite vterm
	$(MAKE) lint
	FUNNEL_STRICT=1 swift build --build-tests
	FUNNEL_STRICT=1 swift test --skip-build

prove: ## prove that nothing is lost or gets in (FUNNEL_BINARY, FUNNEL_CONFORMANCE); under two hours
	@.ci/prerequisites swift ncurses sqlite vterm
	FUNNEL_STRICT=1 swift build --build-tests
	@rm -f $(PROOFS)
	@FUNNEL_STRICT=1 FUNNEL_PROOF=full FUNNEL_PROOF_TABLE=$(PROOFS) \
	  swift test --skip-build --filter Proofs; status=$$?; \
	  FUNNEL_STRICT=1 FUNNEL_PROOF=full FUNNEL_PROOF_TABLE=$(PROOFS) \
	  swift test --skip-build --filter FuzzTests || status=1; \
	  printf '\n| proof | what was done | result |\n|---|---|---|\n'; cat $(PROOFS); exit $$status

bench: build ## measure speed and memory beside the peers that are installed
	swift run -c release --package-path Tests/Benchmarks --scratch-path .build/benchmarks bench $(BINARY)

lint: ## check the format
	@.ci/prerequisites swift
	swift format lint --strict --recursive Sources Tests Package.swift

install: build ## install under PREFIX (/usr/local), with DESTDIR put before it
	install -s -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/funnel
	install -d $(THEMES) && install -m 644 themes/*.toml $(THEMES)
	install -d $(dir $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	$(BINARY) reference manual > $(MANUAL)
	$(BINARY) --generate-completion-script bash > $(BASH_COMPLETION)
	$(BINARY) --generate-completion-script zsh > $(ZSH_COMPLETION)
	$(BINARY) --generate-completion-script fish > $(FISH_COMPLETION)

uninstall: ## remove what install put there; stores and settings stay
	rm -f $(DESTDIR)$(PREFIX)/bin/funnel $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) \
	  $(FISH_COMPLETION)
	rm -rf $(SHARE)/funnel

clean: ## remove what was built
	rm -rf .build

readme: build ## bring the README's tables of keys, filters and reports up to date
	@for table in keys filters reports; do \
	  $(BINARY) reference $$table > .build/$$table.md && \
	  sed -i -e "/^<!-- $$table -->/,/^<!-- end of $$table -->/{/^<!-- $$table -->/r .build/$$table.md" \
	    -e "/^<!-- /!d" -e "}" README.md; done
