/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the benchmark programs share: a document, a clock, a loop that measures itself. */

#ifndef BENCH_H
#define BENCH_H

#define _POSIX_C_SOURCE 200809L

#include <malloc.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char *bench_at, *bench_end;

static inline void bench_add (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  bench_at += vsnprintf (bench_at, (size_t) (bench_end - bench_at), format, arguments);
  va_end (arguments);
  if (bench_at >= bench_end)
    abort ();
}

/* A domain of about 30 KB: what libvirt prints for a guest with many disks and interfaces. */
static inline char *bench_domain (void)
{
  const size_t room = 64 * 1024;
  char *text = malloc (room);
  int i;

  if (text == NULL)
    abort ();
  bench_at = text;
  bench_end = text + room;
  bench_add ("<domain type='kvm' id='7'>\n  <name>bench</name>\n"
             "  <uuid>a75aca4b-a02f-2bcb-4a91-c93cd848c34b</uuid>\n"
             "  <memory unit='KiB'>8388608</memory>\n  <currentMemory unit='KiB'>8388608</currentMemory>\n"
             "  <vcpu placement='static'>4</vcpu>\n"
             "  <os>\n    <type arch='x86_64' machine='pc-q35-8.2'>hvm</type>\n    <boot dev='hd'/>\n  </os>\n"
             "  <features>\n    <acpi/>\n    <apic/>\n  </features>\n"
             "  <cpu mode='host-passthrough' check='none' migratable='on'/>\n"
             "  <clock offset='utc'>\n    <timer name='rtc' tickpolicy='catchup'/>\n"
             "    <timer name='pit' tickpolicy='delay'/>\n    <timer name='hpet' present='no'/>\n  </clock>\n"
             "  <on_poweroff>destroy</on_poweroff>\n  <on_reboot>restart</on_reboot>\n"
             "  <on_crash>destroy</on_crash>\n  <devices>\n    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n");
  for (i = 0; i < 26; i++)
    bench_add ("    <disk type='file' device='disk'>\n"
               "      <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>\n"
               "      <source file='/var/lib/libvirt/images/bench-%02d.qcow2'/>\n"
               "      <target dev='vd%c' bus='virtio'/>\n"
               "      <serial>bench-disk-%02d</serial>\n"
               "      <alias name='virtio-disk%d'/>\n"
               "      <address type='pci' domain='0x0000' bus='0x%02x' slot='0x00' function='0x0'/>\n"
               "    </disk>\n",
               i, 'a' + i, i, i, i + 4);
  for (i = 0; i < 26; i++)
    bench_add ("    <interface type='network'>\n"
               "      <mac address='52:54:00:00:00:%02x'/>\n"
               "      <source network='default'/>\n"
               "      <target dev='vnet%d'/>\n"
               "      <model type='virtio'/>\n"
               "      <driver name='vhost' queues='4'/>\n"
               "      <alias name='net%d'/>\n"
               "      <address type='pci' domain='0x0000' bus='0x%02x' slot='0x00' function='0x0'/>\n"
               "    </interface>\n",
               i, i, i, i + 40);
  for (i = 0; i < 60; i++)
    bench_add ("    <controller type='pci' index='%d' model='pcie-root-port'>\n"
               "      <target chassis='%d' port='0x%x'/>\n"
               "      <address type='pci' domain='0x0000' bus='0x00' slot='0x%02x' function='0x%x'/>\n"
               "    </controller>\n",
               i + 1, i + 1, i + 16, i / 8 + 2, i % 8);
  bench_add ("    <input type='tablet' bus='usb'/>\n    <graphics type='vnc' port='-1' autoport='yes'/>\n"
             "    <video>\n      <model type='virtio' heads='1' primary='yes'/>\n    </video>\n"
             "  </devices>\n</domain>\n");
  return text;
}

/* The document in a file, or the one above without a file. */
static inline char *bench_document (const char *path)
{
  FILE *file;
  char *text;
  long size;

  if (path == NULL)
    return bench_domain ();
  file = fopen (path, "rb");
  if (file == NULL || fseek (file, 0, SEEK_END) != 0 || (size = ftell (file)) < 0
      || (text = malloc ((size_t) size + 1)) == NULL)
    {
      perror (path);
      exit (1);
    }
  rewind (file);
  text[fread (text, 1, (size_t) size, file)] = 0;
  fclose (file);
  return text;
}

/* What is allocated now, in bytes. */
static inline size_t bench_allocated (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

/* Prints how many bytes an object takes that a function makes, on average of many. */
static inline void bench_memory (void *(*make) (const char *), const char *xml)
{
  enum { COUNT = 200 };
  static void *made[COUNT];
  size_t before, after;
  int n;

  /* What is made once is made by the first. */
  make (xml);
  before = bench_allocated ();
  for (n = 0; n < COUNT; n++)
    made[n] = make (xml);
  after = bench_allocated ();
  printf ("%lu\n", (unsigned long) ((after - before) / COUNT));
  if (made[0] == NULL)
    abort ();
}

static inline long bench_now (void)
{
  struct timespec now;

  clock_gettime (CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000L + now.tv_nsec;
}

static inline int bench_compare (const void *a, const void *b)
{
  long x = *(const long *) a, y = *(const long *) b;

  return (x > y) - (x < y);
}

/* Calls a function again and again for about half a second and prints the median time of a call in nanoseconds. */
static inline void bench_loop (void (*work) (void *), void *data)
{
  enum { MOST = 20000 };
  static long times[MOST];
  long start = bench_now (), at = start;
  int n = 0, warm;

  for (warm = 0; warm < 10; warm++)
    work (data);
  start = at = bench_now ();
  while (n < MOST && at - start < 500000000L)
    {
      long after;

      work (data);
      after = bench_now ();
      times[n++] = after - at;
      at = after;
    }
  qsort (times, (size_t) n, sizeof times[0], bench_compare);
  printf ("%ld\n", times[n / 2]);
}

#endif /* BENCH_H */
