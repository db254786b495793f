/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the test programs check with. A failed check says where and what, and the program goes on. */

#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <virtdesigner.h>

static int check_failures = 0;

#define CHECK_FAIL(...) \
  do \
    { \
      check_failures++; \
      fprintf (stderr, "%s:%d: ", __FILE__, __LINE__); \
      fprintf (stderr, __VA_ARGS__); \
      fputc ('\n', stderr); \
    } \
  while (0)

/* The condition holds. */
#define CHECK(condition) \
  do \
    { \
      if (!(condition)) \
        CHECK_FAIL ("not so: %s", #condition); \
    } \
  while (0)

/* Two numbers are equal. */
#define CHECK_INT(got, wanted) \
  do \
    { \
      long long check_got = (long long) (got), check_wanted = (long long) (wanted); \
      if (check_got != check_wanted) \
        CHECK_FAIL ("%s is %lld, not %lld", #got, check_got, check_wanted); \
    } \
  while (0)

/* Two strings, or NULLs, are equal. */
#define CHECK_STR(got, wanted) \
  do \
    { \
      const char *check_got = (got), *check_wanted = (wanted); \
      if (!check_same (check_got, check_wanted)) \
        CHECK_FAIL ("%s is %s, not %s", #got, check_got ? check_got : "NULL", check_wanted ? check_wanted : "NULL"); \
    } \
  while (0)

/* The same for a string that is then freed. */
#define CHECK_OWNED_STR(got, wanted) \
  do \
    { \
      char *check_owned = (got); \
      if (!check_same (check_owned, wanted)) \
        CHECK_FAIL ("%s is %s, not %s", #got, check_owned ? check_owned : "NULL", (wanted)); \
      free (check_owned); \
    } \
  while (0)

/* A text has a part. */
#define CHECK_HAS(text, part) \
  do \
    { \
      const char *check_text = (text); \
      if (check_text == NULL || strstr (check_text, (part)) == NULL) \
        CHECK_FAIL ("%s lacks \"%s\": %s", #text, (part), check_text ? check_text : "NULL"); \
    } \
  while (0)

/* A call with `&error` as its last argument succeeds. */
#define CHECK_OK(call) \
  do \
    { \
      if (!(call)) \
        CHECK_FAIL ("%s failed: %s", #call, error ? vird_error_get_message (error) : "without an error"); \
      else if (error) \
        CHECK_FAIL ("%s succeeded, and yet: %s", #call, vird_error_get_message (error)); \
      vird_error_clear (&error); \
    } \
  while (0)

/* A call with `&error` as its last argument fails with a code, and its message has a part. */
#define CHECK_ERROR(call, code, part) \
  do \
    { \
      if (call) \
        CHECK_FAIL ("%s succeeded", #call); \
      check_error (__FILE__, __LINE__, #call, &error, (int) (code), (part)); \
    } \
  while (0)

static inline bool
check_same (const char *a, const char *b)
{
  return a == b || (a != NULL && b != NULL && strcmp (a, b) == 0);
}

static inline void
check_error (const char *file, int line, const char *call, VirdError **error, int code, const char *part)
{
  const char *message = vird_error_get_message (*error);

  if (*error == NULL)
    {
      check_failures++;
      fprintf (stderr, "%s:%d: %s failed without an error\n", file, line, call);
    }
  else if ((int) vird_error_get_code (*error) != code || strstr (message, part) == NULL)
    {
      check_failures++;
      fprintf (stderr, "%s:%d: %s: error %d, not %d with \"%s\": %s\n", file, line, call,
               (int) vird_error_get_code (*error), code, part, message);
    }
  vird_error_clear (error);
}

/* The object as XML equals a text. */
static inline void
check_xml (const char *file, int line, void *object, const char *wanted)
{
  char *xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (object));

  if (!check_same (xml, wanted))
    {
      check_failures++;
      fprintf (stderr, "%s:%d: the XML is\n%s\nand not\n%s\n", file, line, xml ? xml : "NULL", wanted);
    }
  free (xml);
}

#define CHECK_XML(object, wanted) check_xml (__FILE__, __LINE__, (object), (wanted))

/* To be returned from main. */
static inline int
check_result (void)
{
  if (check_failures != 0)
    fprintf (stderr, "%d checks failed\n", check_failures);
  return check_failures == 0 ? 0 : 1;
}

#endif /* CHECK_H */
