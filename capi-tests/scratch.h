/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Files for a test program, in a directory of its own. Programs define _XOPEN_SOURCE as 700 before all includes. */

#ifndef SCRATCH_H
#define SCRATCH_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char scratch_directory[256];

/* The path of a name in the directory; valid until it is asked for the next one. */
static inline const char *
scratch_path (const char *name)
{
  static char path[1024];

  snprintf (path, sizeof path, "%s/%s", scratch_directory, name);
  return path;
}

/* Makes the directory. No two programs that run have the same number. */
static void
scratch_begin (const char *program)
{
  const char *parent = getenv ("TMPDIR");

  snprintf (scratch_directory, sizeof scratch_directory, "%s/virtdesigner-%s-%ld",
            parent != NULL ? parent : "/tmp", program, (long) getpid ());
  if (mkdir (scratch_directory, 0700) != 0)
    {
      perror (scratch_directory);
      exit (1);
    }
}

/* Writes a file, and the directories that it is in; returns its path. */
static inline const char *
scratch_write (const char *name, const void *data, size_t length)
{
  char path[1024], *slash;
  FILE *file;

  snprintf (path, sizeof path, "%s", scratch_path (name));
  for (slash = strchr (path + strlen (scratch_directory) + 1, '/'); slash != NULL; slash = strchr (slash + 1, '/'))
    {
      *slash = '\0';
      mkdir (path, 0700);
      *slash = '/';
    }
  file = fopen (path, "wb");
  if (file == NULL || fwrite (data, 1, length, file) != length || fclose (file) != 0)
    {
      perror (path);
      exit (1);
    }
  return scratch_path (name);
}

static int
scratch_remove (const char *path, const struct stat *status, int type, struct FTW *place)
{
  (void) status;
  (void) type;
  (void) place;
  return remove (path);
}

/* Removes the directory with all that is in it. */
static void
scratch_end (void)
{
  nftw (scratch_directory, scratch_remove, 8, FTW_DEPTH | FTW_PHYS);
}

#endif /* SCRATCH_H */
