#!/bin/bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Measures this library beside the ones it succeeds, both built for release, taking turns in one run.
#
#   benches/compare.sh [RUNS [DOMAIN.xml...]]
#
# Of the documents that are given, the one of median size is measured beside that of 30 KB, which is made here.
# Needs make, a C compiler, pkg-config and, for the other side, libvirt-glib-1.0-dev, libosinfo-1.0-dev, osinfo-db and
# virtinst. What is not installed is left out, and said so.
set -eu
cd "$(dirname "$0")/.."

runs=${1:-21}
shift $(($# ? 1 : 0))
out=target/bench
library=$(realpath -m "${CARGO_TARGET_DIR:-target}")/c
mkdir -p "$out"

# Builds a target, silently unless it fails.
build() {
  ${MAKE:-make} -s "$@" > "$out/log" 2>&1 || { cat "$out/log" >&2; exit 1; }
}

build all
warnings="-O2 -Wall -Wextra"
${CC:-cc} $warnings -o "$out/alternate" benches/alternate.c
for program in config osinfo; do
  ${CC:-cc} $warnings -Iinclude -o "$out/$program" benches/new/$program.c \
    -L"$library" -lvirtdesigner -Wl,-rpath,"$library"
done

# Builds a program over one of the other libraries: SOURCE MODULE...
old() {
  local source=$1
  shift
  if ! pkg-config --exists "$@"; then
    echo "left out: $* is not installed"
    return 1
  fi
  ${CC:-cc} $warnings -o "$out/old-$source" "benches/old/$source.c" $(pkg-config --cflags --libs "$@")
}

# The beginning of an image of Fedora 36: a primary volume descriptor, a boot record, the end of the descriptors.
image=$out/fedora36.iso
{
  head -c 32768 /dev/zero
  printf '\1CD001\1\0%-32s%-32s%-8s\0\4\0\0' LINUX Fedora-WS-Live-36-1-5 ''
  head -c 44 /dev/zero
  printf '\0\10\10\0'
  head -c 1916 /dev/zero
  printf '\0CD001\1EL TORITO SPECIFICATION'
  head -c 2018 /dev/zero
  printf '\377CD001\1'
  head -c 2041 /dev/zero
} > "$image"

# Both sides must find the same, or there is nothing to compare.
agree() {
  if [ "$($1)" != "$($2)" ]; then
    echo "$1: $($1), but $2: $($2)" >&2
    exit 1
  fi
}

printf '%-34s %13s %13s %8s %11s %9s\n' "" "other" "this" ratio "peak other" "peak this"
if old gconfig libvirt-gconfig-1.0; then
  size=$("$out/config" size)
  "$out/alternate" "parse, write $size bytes" 7 inner "$out/old-gconfig parse" "$out/config parse"
  "$out/alternate" "set an attribute, write" 7 inner "$out/old-gconfig edit" "$out/config edit"
  "$out/alternate" "memory of the document" 3 bytes "$out/old-gconfig memory" "$out/config memory"
  if [ $# -gt 0 ]; then
    # A link, because commands are split at spaces.
    ln -sfn "$(realpath "$(ls -S -- "$@" | sed -n "$((($# + 1) / 2))p")")" "$out/median.xml"
    size=$("$out/config" size "$out/median.xml")
    "$out/alternate" "parse, write $size bytes (median)" 7 inner \
      "$out/old-gconfig parse $out/median.xml" "$out/config parse $out/median.xml"
    "$out/alternate" "memory of the document (median)" 3 bytes \
      "$out/old-gconfig memory $out/median.xml" "$out/config memory $out/median.xml"
  else
    echo "left out: no documents were given to take the median of"
  fi
  "$out/alternate" "process: parse, write once" "$runs" process "$out/old-gconfig once" "$out/config once"
fi
if old osinfo libosinfo-1.0; then
  for what in find short-id missing filter load files; do
    agree "$out/old-osinfo $what" "$out/osinfo $what"
  done
  agree "$out/old-osinfo identify $image" "$out/osinfo identify $image"
  "$out/alternate" "process: find OS, its devices" "$runs" process "$out/old-osinfo find" "$out/osinfo find"
  "$out/alternate" "process: the same by short id" "$runs" process "$out/old-osinfo short-id" "$out/osinfo short-id"
  "$out/alternate" "process: a short id of nothing" "$runs" process "$out/old-osinfo missing" "$out/osinfo missing"
  "$out/alternate" "its network cards, once more" 3 inner "$out/old-osinfo warm" "$out/osinfo warm"
  "$out/alternate" "process: identify an ISO image" "$runs" process \
    "$out/old-osinfo identify $image" "$out/osinfo identify $image"
  "$out/alternate" "process: load the database" "$runs" process "$out/old-osinfo load" "$out/osinfo load"
  "$out/alternate" "process: the same, no PCI/USB ids" "$runs" process "$out/old-osinfo files" "$out/osinfo files"
fi
if ! command -v virt-install > /dev/null; then
  echo "left out: virtinst is not installed"
elif [ -e examples/virt-designer.c ]; then
  build "${CARGO_TARGET_DIR:-target}/c/virt-designer"
  disk=$PWD/$out/disk.qcow2
  : > "$disk"
  "$out/alternate" "process: design a guest" "$runs" process \
    "virt-install --connect test:///default --print-xml --dry-run --import --name demo --os-variant fedora36 --memory 4096 --vcpus 2 --disk $disk,format=qcow2 --network network=default --graphics spice" \
    "$library/virt-designer --name demo --os fedora36 --memory 4096 --vcpus 2 --disk $disk,format=qcow2 --network default --graphics spice"
fi
