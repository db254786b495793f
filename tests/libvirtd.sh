#!/usr/bin/env bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# What the designer makes for a real host is defined and started by a real libvirtd: a Linux guest with BIOS, one with
# UEFI, and Windows 11 with secure boot and TPM. No guest is installed; it starts from an empty disk and an empty medium.
#
#   tests/libvirtd.sh [PROGRAM]     PROGRAM: the compiled examples/virt-designer.c; built here if not given
#
# Needs root, and a libvirtd that answers or LIBVIRTD_UP, a program that starts one. Says so and succeeds where it has
# neither, unless VIRTDESIGNER_NO_SKIP is set.
set -euo pipefail

project=$(cd "$(dirname "$0")/.." && pwd)
libvirtd_up=${LIBVIRTD_UP:-$project/../shared/tools/libvirtd-up}
export LIBVIRT_DEFAULT_URI=${LIBVIRT_DEFAULT_URI:-qemu:///system} LC_ALL=C

skip() {
  echo "SKIPPED: guests under a real libvirtd: $1"
  [[ -z ${VIRTDESIGNER_NO_SKIP:-} ]] || exit 1
  exit 0
}

fail() {
  echo "libvirtd.sh: $1" >&2
  exit 1
}

if ! virsh -q version >/dev/null 2>&1; then
  [[ $(id -u) == 0 ]] || skip "only root can start libvirtd"
  [[ -x $libvirtd_up ]] || skip "no libvirtd answers, and there is no program that starts one"
  "$libvirtd_up" || fail "$libvirtd_up failed"
fi
for tool in qemu-img virt-xml-validate; do
  command -v "$tool" >/dev/null || skip "there is no $tool"
done

# libvirtd opens the files as another user, so they lie where everybody may read.
work=$(mktemp -d /var/tmp/virtdesigner.XXXXXX)
chmod 755 "$work"
guests=()
finish() {
  for guest in "${guests[@]}"; do
    virsh -q destroy "$guest" >/dev/null 2>&1 || true
    virsh -q undefine --nvram "$guest" >/dev/null 2>&1 || true
  done
  rm -rf "$work"
}
trap finish EXIT

program=${1:-}
if [[ -z $program ]]; then
  (cd "$project" && cargo build -q)
  program=$work/virt-designer
  # A copy: a build that comes in between replaces the library.
  cp "${CARGO_TARGET_DIR:-$project/target}/debug/libvirtdesigner.so" "$work/libvirtdesigner.so"
  ln -s libvirtdesigner.so "$work/libvirtdesigner.so.0"
  "${CC:-cc}" -std=c99 -pedantic -Wall -Wextra -Werror -I"$project/include" "$project/examples/virt-designer.c" \
    -o "$program" -L"$work" -lvirtdesigner -Wl,-rpath,"$work"
fi

qemu-img create -q -f qcow2 "$work/disk.qcow2" 1G
mkdir "$work/medium"
echo "nothing to install" >"$work/medium/README"
if command -v xorriso >/dev/null; then
  xorriso -as mkisofs -quiet -o "$work/medium.iso" "$work/medium" 2>/dev/null
elif command -v genisoimage >/dev/null; then
  genisoimage -quiet -o "$work/medium.iso" "$work/medium"
else
  truncate -s 1M "$work/medium.iso" # an empty disc starts a guest as well
fi

# The default network, if it is there or can be started: not in every container. Then without privileges.
network=default
virsh -q net-info default 2>/dev/null | grep -q '^Active: *yes' || virsh -q net-start default >/dev/null 2>&1 || network=user

virsh capabilities >"$work/caps.xml"

# has FILE PATTERN WHAT: a line of the file fits.
has() {
  grep -Eq "$2" "$1" || fail "$guest: $3 is not in what libvirt defined: $(cat "$1")"
}

# try GUEST OPTION...: designs a guest for this host, defines and starts it.
try() {
  local name=$1
  guest=virtdesigner-test-$$-$name
  shift
  # Emulated: KVM is not everywhere, and what there is of it inside other machines may lack what firmware needs.
  local design=("$program" --caps "$work/caps.xml" --virt-type qemu --name "$guest" "$@")
  local arguments
  arguments=$("${design[@]}" --domcaps-args)
  # shellcheck disable=SC2086 # several words
  virsh domcapabilities $arguments | "${design[@]}" --domcaps - --disk "$work/disk.qcow2,format=qcow2" \
    --cdrom "$work/medium.iso" --network "$network" --graphics default >"$work/$name.xml" 2>"$work/$name.log" ||
    fail "$guest: $(cat "$work/$name.log")"
  virt-xml-validate "$work/$name.xml" domain >"$work/$name.log" 2>&1 || fail "$guest: $(cat "$work/$name.log")"
  guests+=("$guest")
  virsh -q define "$work/$name.xml" >/dev/null || fail "$guest cannot be defined"
  virsh -q start "$guest" >/dev/null || fail "$guest does not start"
  # It is known to run when its monitor answers, not only when the process is there.
  virsh -q qemu-monitor-command "$guest" '{"execute":"query-status"}' | grep -q '"running":true' ||
    fail "$guest was started but does not run"
  virsh dumpxml "$guest" >"$work/$name.live.xml"
  virsh -q destroy "$guest" >/dev/null
  virsh -q undefine --nvram "$guest" >/dev/null || fail "$guest cannot be removed"
  echo "ok: $name: $* --network $network"
}

try linux --os linux2022 --memory 512 --no-uefi
has "$work/linux.live.xml" "machine='pc-q35-" "the machine q35"
! grep -q '<loader' "$work/linux.live.xml" || fail "$guest: a guest with BIOS has a loader: $(cat "$work/linux.live.xml")"
has "$work/linux.live.xml" "bus='virtio'" "a virtio disk"

try uefi --os linux2022 --memory 512 --uefi
has "$work/uefi.live.xml" "<loader .*type='pflash'" "an UEFI loader"

try windows --os win11 --memory 4096
has "$work/windows.live.xml" "<loader .*secure='yes'" "a loader that can do secure boot"
has "$work/windows.live.xml" "<feature enabled='yes' name='enrolled-keys'/>" "firmware that comes with keys"
has "$work/windows.live.xml" "<smm state='on'" "system management mode"
has "$work/windows.live.xml" "<tpm model='tpm-crb'" "the TPM"
has "$work/windows.live.xml" "<backend type='emulator' version='2.0'" "version 2.0 of the TPM"

# Guests of all families, each started, changed and started again; and a real kernel that finds its hardware.
if command -v cargo >/dev/null; then
  # Run from a copy as well.
  built=$(cd "$project" && cargo test -q --test libvirtd --no-run --message-format=json |
    sed -n 's/.*"executable":"\([^"]*\/libvirtd-[^"]*\)".*/\1/p' | tail -n 1)
  [[ -x $built ]] || fail "the test of many guests cannot be built"
  cp "$built" "$work/guests"
  (cd "$project" && "$work/guests" --ignored --nocapture)
else
  echo "SKIPPED: many guests under a real libvirtd: there is no cargo"
fi
