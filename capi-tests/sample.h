/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The sample documents in data/samples; the test programs run in the project's directory. */

#ifndef SAMPLE_H
#define SAMPLE_H

#include <stdio.h>
#include <stdlib.h>

static char *
sample (const char *name)
{
  char path[256];
  FILE *file;
  char *text = NULL;
  size_t length = 0, got;

  snprintf (path, sizeof (path), "data/samples/%s", name);
  file = fopen (path, "rb");
  if (file == NULL)
    {
      perror (path);
      exit (1);
    }
  do
    {
      text = realloc (text, length + 65537);
      if (text == NULL)
        abort ();
      got = fread (text + length, 1, 65536, file);
      length += got;
    }
  while (got > 0);
  text[length] = '\0';
  fclose (file);
  return text;
}

#endif /* SAMPLE_H */
