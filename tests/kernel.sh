#!/usr/bin/env bash
# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes a kernel and an initial RAM disk that tells which disks and network interfaces it finds, and powers off: the
# files "kernel" and "initrd" in FOLDER. Debian's kernel for clouds and busybox are unpacked there, not installed.
#
#   tests/kernel.sh FOLDER     status 77: it cannot be made here, with the reason
set -euo pipefail

folder=$1
[[ -f $folder/kernel && -f $folder/initrd ]] && exit 0

cannot() {
  echo "$1" >&2
  exit 77
}

for tool in apt-get dpkg-deb cpio gzip; do
  command -v "$tool" >/dev/null || cannot "there is no $tool"
done
mkdir -p "$folder"
work=$(mktemp -d "$folder/making.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

# linux-image-cloud-amd64 holds nothing itself; it needs the newest image.
image=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null | awk '$1 == "Depends:" && $2 ~ /^linux-image-/ { print $2; exit }')
[[ -n $image ]] || cannot "no package linux-image-cloud-amd64 is known"
apt-get download -qq "$image" busybox-static >apt.log 2>&1 || cannot "packages cannot be downloaded: $(tail -n 1 apt.log)"
for package in ./*.deb; do
  dpkg-deb -x "$package" root
done

mkdir -p disk/bin disk/modules disk/proc disk/sys disk/dev
cp root/bin/busybox disk/bin/busybox
# Each module behind those that it needs; what is built in is not there.
release=$(basename root/lib/modules/*)
order=()
add() {
  local file needs need
  file=$(find "root/lib/modules/$release" -name "$1.ko*" | head -n 1)
  [[ -n $file ]] || return 0
  [[ " ${order[*]} " != *" $1 "* ]] || return 0
  needs=$(sed -n '/./{ s/\x00/\n/g; p; }' "$file" | sed -n 's/^depends=//p' | head -n 1)
  for need in ${needs//,/ }; do
    add "$need"
  done
  cp "$file" disk/modules/
  order+=("$1")
}
for module in virtio_pci virtio_blk net_failover failover virtio_net; do
  add "$module"
done
{
  echo '#!/bin/busybox sh'
  echo 'b=/bin/busybox'
  echo '$b mount -t proc proc /proc; $b mount -t sysfs sys /sys'
  for module in "${order[@]}"; do
    echo "\$b insmod /modules/$(basename "$(find disk/modules -name "$module.ko*")")"
  done
  cat <<'INIT'
for try in 1 2 3 4 5 6 7 8 9 10; do
  [ -d /sys/block/vda ] && [ -d /sys/class/net/eth0 ] && break
  $b sleep 1
done
for disk in /sys/block/vd*; do
  echo "found disk ${disk##*/} of $($b cat "$disk/size") sectors, driver $($b basename "$($b readlink "$disk/device/driver")")"
done
for card in /sys/class/net/eth* /sys/class/net/en*; do
  [ -e "$card/device" ] || continue
  echo "found interface ${card##*/} $($b cat "$card/address"), driver $($b basename "$($b readlink "$card/device/driver")")"
done
$b poweroff -f
INIT
} >disk/init
chmod 755 disk/init
(cd disk && find . | cpio -o -H newc --quiet | gzip -1) >initrd
cp "root/boot/vmlinuz-$release" kernel
mv initrd kernel "$folder"
