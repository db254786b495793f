#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Installs into an empty directory, builds programs from there with pkg-config alone, shared and static, looks at what
# is installed, and removes it again. `make check-install` calls it.
set -eu
cd "$(dirname "$0")/.."
: "${MAKE:=make}" "${CC:=cc}" "${OUT:=target/c}"

fail() {
  echo "tests/install.sh: $*" >&2
  exit 1
}

if ! command -v pkg-config > /dev/null; then
  [ -z "${VIRTDESIGNER_NO_SKIP:-}" ] || fail "pkg-config is not installed"
  echo "SKIPPED: the installation test, since pkg-config is not installed"
  exit 0
fi

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
dest=$dir/dest
prefix=/opt/some/prefix
lib=$dest$prefix/lib
quiet=--no-print-directory
"$MAKE" -s $quiet install DESTDIR="$dest" PREFIX="$prefix" > "$dir/log" 2>&1 || { cat "$dir/log"; fail "make install"; }
# A second time over the first, as an upgrade does.
"$MAKE" -s $quiet install DESTDIR="$dest" PREFIX="$prefix" > "$dir/log" 2>&1 || { cat "$dir/log"; fail "make install"; }
echo "Installed below $prefix:"
(cd "$dest$prefix" && find . \( -type f -o -type l \) ! -name 'config-*.h' | sort | sed 's/^\.//')

# What the shared library says of itself.
so=$lib/libvirtdesigner.so.0
[ -L "$so" ] && [ -L "$lib/libvirtdesigner.so" ] || fail "the names of the shared library are not links"
readelf -d "$so" | grep -q 'SONAME.*\[libvirtdesigner\.so\.0\]' || fail "no SONAME libvirtdesigner.so.0"
readelf -d "$so" | grep 'NEEDED' | grep -Ev '\[(libgcc_s|libc|libm|ld-linux[^]]*)\.so\.[0-9]+\]' \
  && fail "the library needs more than the C library"
nm -D --defined-only "$so" | awk '$2 != "A" { print $3 }' | sort > "$dir/exported"
awk '/^#/ || NF == 0 { next } /^LIBVIRTDESIGNER_/ { node = $1; next } { print $1 "@@" node }' libvirtdesigner.sym \
  | sort > "$dir/listed"
diff "$dir/listed" "$dir/exported" > "$dir/log" || { head -n 20 "$dir/log"; fail "exported functions are not those listed"; }

# A program of somebody else.
cat > "$dir/program.c" <<'END'
#include <stdio.h>
#include <stdlib.h>
#include <virtdesigner.h>

int
main (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  char *xml;

  if (!vird_config_domain_set_name (domain, "installed", &error))
    {
      fprintf (stderr, "%s\n", vird_error_get_message (error));
      vird_error_free (error);
      return 1;
    }
  xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));
  fputs (xml, stdout);
  free (xml);
  vird_config_domain_unref (domain);
  return 0;
}
END
export PKG_CONFIG_SYSROOT_DIR="$dest" PKG_CONFIG_LIBDIR="$lib/pkgconfig"
unset PKG_CONFIG_PATH
[ "$(pkg-config --modversion virtdesigner)" = "$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml | head -n 1)" ] \
  || fail "the version of the pkg-config file is not that of the package"
strict="-std=c99 -pedantic -Wall -Wextra -Werror"
wanted='<domain>
  <name>installed</name>
</domain>'

$CC $strict "$dir/program.c" -o "$dir/shared" $(pkg-config --cflags --libs virtdesigner)
[ "$(LD_LIBRARY_PATH=$lib "$dir/shared")" = "$wanted" ] || fail "the shared program does not print the domain"
readelf -d "$dir/shared" | grep -q 'NEEDED.*libvirtdesigner\.so\.0' || fail "the shared program does not need the library"

$CC $strict "$dir/program.c" -o "$dir/static" $(pkg-config --cflags virtdesigner) \
  $(pkg-config --static --libs virtdesigner | sed 's/-lvirtdesigner/-l:libvirtdesigner.a/')
[ "$("$dir/static")" = "$wanted" ] || fail "the static program does not print the domain"
readelf -d "$dir/static" | grep -q 'NEEDED.*libvirtdesigner' && fail "the static program needs the shared library"

$CC $strict examples/virt-designer.c -o "$dir/virt-designer" $(pkg-config --cflags --libs virtdesigner)
LD_LIBRARY_PATH=$lib "$dir/virt-designer" --list-os > "$dir/log" || fail "virt-designer --list-os"
[ -s "$dir/log" ] || fail "virt-designer lists no operating system"

$CC $strict examples/osinfo-query.c -o "$dir/osinfo-query" $(pkg-config --cflags --libs virtdesigner)
LD_LIBRARY_PATH=$lib "$dir/osinfo-query" --database data/osinfo os short-id=fedora42 > "$dir/log" || fail "osinfo-query os"
grep -q 'http://fedoraproject.org/fedora/42' "$dir/log" || fail "osinfo-query does not find fedora42"

"$MAKE" -s $quiet uninstall DESTDIR="$dest" PREFIX="$prefix" > "$dir/log" 2>&1 || { cat "$dir/log"; fail "make uninstall"; }
left=$(find "$dest" ! -type d; find "$dest" -name '*virtdesigner*')
[ -z "$left" ] || fail "left after make uninstall: $left"
echo "tests/install.sh: installed, built against shared and static, removed: ok"
