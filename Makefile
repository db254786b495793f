# SPDX-License-Identifier: LGPL-2.1-or-later
# make            builds the library in target/c
# make demo       builds an example program and designs a guest with it
# make examples   builds the example programs in target/c
# make check      runs all tests; as root on Debian it first installs what they need
# make install    installs library, headers, pkg-config file and Vala binding below DESTDIR and PREFIX
# make uninstall  removes them again
# make doc        makes the reference of the C interface with doxygen, in target/doc/c
# make headers    brings what is generated and committed up to date: headers, Vala binding, list of functions

PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
PKGCONFIGDIR ?= $(LIBDIR)/pkgconfig
VAPIDIR ?= $(DATADIR)/vala/vapi

CARGO ?= cargo
STRIP ?= strip
INSTALL ?= install
CARGO_TARGET_DIR ?= target

VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)
SONAME := libvirtdesigner.so.0
SHARED := libvirtdesigner.so.0.$(word 2,$(subst ., ,$(VERSION))).$(word 3,$(subst ., ,$(VERSION)))

OUT := $(CARGO_TARGET_DIR)/c
STATIC := $(CARGO_TARGET_DIR)/release/libvirtdesigner.a
NATIVE_LIBS := $(CARGO_TARGET_DIR)/release/libvirtdesigner.libs

WARNINGS := -pedantic -Wall -Wextra
VAPI_FILES := $(wildcard vapi/*.vapi vapi/*.deps)

all: $(OUT)/$(SHARED)

# Cargo knows when there is something to do. The file with the system's libraries is written when it compiles.
$(STATIC): FORCE
	$(CARGO) rustc --release --lib --crate-type staticlib -- --print native-static-libs=$(abspath $(NATIVE_LIBS))

# One node for each version of the list, each inheriting from the one before.
$(OUT)/libvirtdesigner.map: libvirtdesigner.sym Makefile
	@mkdir -p $(OUT)
	awk '/^#/ || NF == 0 { next } \
	     /^LIBVIRTDESIGNER_/ { if (node) { print end last ";"; last = " " node; end = "}" } \
	                           else end = "  local:\n    *;\n}"; \
	                           node = $$1; print node " {\n  global:"; next } \
	     { print "    " $$1 ";" } \
	     END { print end last ";" }' $< > $@

# A shared library that cargo links cannot have symbol versions, so this one is linked from the static library.
$(OUT)/$(SHARED): $(STATIC) $(OUT)/libvirtdesigner.map
	$(CC) $(CFLAGS) -shared -o $@ -Wl,-soname,$(SONAME) -Wl,--version-script,$(OUT)/libvirtdesigner.map \
	  -Wl,--gc-sections -Wl,-z,relro,-z,now -Wl,-z,defs -Wl,-O1 $(LDFLAGS) \
	  -Wl,--whole-archive $(STATIC) -Wl,--no-whole-archive $$(cat $(NATIVE_LIBS))
	ln -sf $(SHARED) $(OUT)/$(SONAME)
	ln -sf $(SONAME) $(OUT)/libvirtdesigner.so

EXAMPLES := $(OUT)/virt-designer $(OUT)/osinfo-query

$(EXAMPLES): $(OUT)/%: examples/%.c $(OUT)/$(SHARED)
	$(CC) -std=c99 $(WARNINGS) $(CFLAGS) -Iinclude -o $@ $< -L$(OUT) -lvirtdesigner -Wl,-rpath,$(abspath $(OUT)) $(LDFLAGS)

$(OUT)/virt-designer: examples/virt-designer-options.h

examples: $(EXAMPLES)

demo: $(OUT)/virt-designer
	$(OUT)/virt-designer --name demo --os fedora42 --memory 4096 --vcpus 2 \
	  --disk /var/lib/libvirt/images/demo.qcow2,format=qcow2 --network default --graphics spice --explain

check:
	tools/test-deps
	$(CARGO) fmt --check
	$(CARGO) clippy --all-targets -- -D warnings
	$(CARGO) test
	VIRTDESIGNER_VALGRIND=all $(CARGO) test --test garbage -- --nocapture
	$(MAKE) check-install

# Installs into an empty directory and builds programs from there, as a user of the library does.
check-install: all
	MAKE="$(MAKE)" CC="$(CC)" OUT="$(OUT)" tests/install.sh

headers:
	VIRTDESIGNER_UPDATE=1 $(CARGO) test --test header_drift

doc:
	@mkdir -p $(CARGO_TARGET_DIR)/doc/c
	DOC_OUT=$(CARGO_TARGET_DIR)/doc/c doxygen docs/Doxyfile

install: all
	$(INSTALL) -d "$(DESTDIR)$(LIBDIR)" "$(DESTDIR)$(INCLUDEDIR)/virtdesigner" "$(DESTDIR)$(PKGCONFIGDIR)"
	$(INSTALL) -m 755 $(OUT)/$(SHARED) "$(DESTDIR)$(LIBDIR)/$(SHARED)"
	$(STRIP) --strip-unneeded "$(DESTDIR)$(LIBDIR)/$(SHARED)"
	ln -sf $(SHARED) "$(DESTDIR)$(LIBDIR)/$(SONAME)"
	ln -sf $(SONAME) "$(DESTDIR)$(LIBDIR)/libvirtdesigner.so"
	$(INSTALL) -m 644 $(STATIC) "$(DESTDIR)$(LIBDIR)/libvirtdesigner.a"
	$(STRIP) --strip-debug "$(DESTDIR)$(LIBDIR)/libvirtdesigner.a"
	$(INSTALL) -m 644 include/*.h "$(DESTDIR)$(INCLUDEDIR)"
	$(INSTALL) -m 644 include/virtdesigner/*.h "$(DESTDIR)$(INCLUDEDIR)/virtdesigner"
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' \
	  -e 's|@LIBDIR@|$(patsubst $(PREFIX)/%,$${prefix}/%,$(LIBDIR))|' \
	  -e 's|@INCLUDEDIR@|$(patsubst $(PREFIX)/%,$${prefix}/%,$(INCLUDEDIR))|' \
	  -e "s|@LIBS_PRIVATE@|$$(cat $(NATIVE_LIBS))|" \
	  pkgconfig/virtdesigner.pc.in > "$(DESTDIR)$(PKGCONFIGDIR)/virtdesigner.pc"
	chmod 644 "$(DESTDIR)$(PKGCONFIGDIR)/virtdesigner.pc"
ifneq ($(VAPI_FILES),)
	$(INSTALL) -d "$(DESTDIR)$(VAPIDIR)"
	$(INSTALL) -m 644 $(VAPI_FILES) "$(DESTDIR)$(VAPIDIR)"
endif

uninstall:
	rm -f "$(DESTDIR)$(LIBDIR)/$(SHARED)" "$(DESTDIR)$(LIBDIR)/$(SONAME)"
	rm -f "$(DESTDIR)$(LIBDIR)/libvirtdesigner.so" "$(DESTDIR)$(LIBDIR)/libvirtdesigner.a"
	rm -f $(patsubst include/%,"$(DESTDIR)$(INCLUDEDIR)/%",$(wildcard include/*.h))
	rm -rf "$(DESTDIR)$(INCLUDEDIR)/virtdesigner"
	rm -f "$(DESTDIR)$(PKGCONFIGDIR)/virtdesigner.pc"
	rm -f $(patsubst vapi/%,"$(DESTDIR)$(VAPIDIR)/%",$(VAPI_FILES))

clean:
	$(CARGO) clean

FORCE:

.PHONY: all demo examples check check-install doc headers install uninstall clean FORCE
