/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Runs two commands in turn and prints the medians side by side:
 *
 *   alternate LABEL RUNS process|inner|bytes COMMAND-OLD COMMAND-NEW
 *
 * `process` takes the wall time of the whole process, `inner` the nanoseconds that it prints, `bytes` an amount of
 * memory that it prints. Peak memory is the highest resident set of each. Commands are split at spaces; there is no quoting. */

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { MOST = 1000 };

struct side
{
  char *arguments[64];
  double times[MOST];
  long peak;
};

static void split (struct side *side, char *command)
{
  size_t n = 0;
  char *word;

  for (word = strtok (command, " "); word != NULL && n < 63; word = strtok (NULL, " "))
    side->arguments[n++] = word;
  side->arguments[n] = NULL;
}

static double now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_MONOTONIC, &time);
  return (double) time.tv_sec * 1e9 + (double) time.tv_nsec;
}

/* One run; the time in nanoseconds. */
static double run (struct side *side, int inner)
{
  posix_spawn_file_actions_t actions;
  struct rusage usage;
  char output[64] = "";
  int ends[2], status, problem;
  double start, time;
  ssize_t size = 0, got;
  pid_t child;

  if (pipe (ends) != 0)
    exit (2);
  posix_spawn_file_actions_init (&actions);
  posix_spawn_file_actions_adddup2 (&actions, ends[1], 1);
  posix_spawn_file_actions_addclose (&actions, ends[0]);
  posix_spawn_file_actions_addclose (&actions, ends[1]);
  start = now ();
  problem = posix_spawnp (&child, side->arguments[0], &actions, NULL, side->arguments, environ);
  close (ends[1]);
  if (problem != 0)
    {
      fprintf (stderr, "%s: %s\n", side->arguments[0], strerror (problem));
      exit (2);
    }
  for (;;)
    {
      char rest[4096];

      got = read (ends[0], rest, sizeof rest);
      if (got <= 0)
        break;
      if (size + got < (ssize_t) sizeof output)
        memcpy (output + size, rest, (size_t) got);
      size += got;
    }
  close (ends[0]);
  if (wait4 (child, &status, 0, &usage) != child || !WIFEXITED (status) || WEXITSTATUS (status) != 0)
    {
      fprintf (stderr, "%s: failed\n", side->arguments[0]);
      exit (2);
    }
  time = now () - start;
  posix_spawn_file_actions_destroy (&actions);
  if (usage.ru_maxrss > side->peak)
    side->peak = usage.ru_maxrss;
  return inner ? atof (output) : time;
}

static int compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double median (double *times, int n)
{
  qsort (times, (size_t) n, sizeof times[0], compare);
  return times[n / 2];
}

int main (int argc, char **argv)
{
  static struct side old, new;
  const char *unit = "us";
  int runs, inner, i;
  double before, after;

  if (argc != 6 || (runs = atoi (argv[2])) < 1 || runs > MOST)
    {
      fprintf (stderr, "usage: alternate LABEL RUNS process|inner|bytes COMMAND-OLD COMMAND-NEW\n");
      return 2;
    }
  inner = strcmp (argv[3], "process") != 0;
  if (strcmp (argv[3], "bytes") == 0)
    unit = "kB";
  split (&old, argv[4]);
  split (&new, argv[5]);
  /* Once for the disk cache. */
  run (&old, inner);
  run (&new, inner);
  for (i = 0; i < runs; i++)
    {
      old.times[i] = run (&old, inner);
      new.times[i] = run (&new, inner);
    }
  before = median (old.times, runs);
  after = median (new.times, runs);
  printf ("%-34s %10.1f %s %10.1f %s %7.1fx %8.1f MB %6.1f MB\n", argv[1], before / 1e3, unit, after / 1e3, unit,
          before / after, (double) old.peak / 1024, (double) new.peak / 1024);
  return 0;
}
