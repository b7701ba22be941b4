# funnel: run · test · bench · lint · install

PREFIX ?= /usr/local
DEBIAN_PACKAGES := libncurses-dev libsqlite3-dev
TEST_PACKAGES := libvterm-dev

.PHONY: run test lint build dependencies test-dependencies

run: build
	.build/release/funnel demo

build: dependencies
	swift build -c release --product funnel

test: lint test-dependencies
	FUNNEL_STRICT=1 swift test --parallel

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

dependencies:
	@.build/.none 2>/dev/null || for package in $(DEBIAN_PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  apt-get update -qq && apt-get install -y -qq $$missing; fi

test-dependencies: dependencies
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || { echo "Installing $(TEST_PACKAGES)"; \
	  apt-get update -qq && apt-get install -y -qq $(TEST_PACKAGES); }
