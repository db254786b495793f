/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the generated programs share that call every exported function with every kind of bad argument. */

#ifndef GARBAGE_H
#define GARBAGE_H

#include "check.h"
#include "instances.h"

#include <math.h>

/* Whether a call must fail. */
#define MAY 0
#define MUST 1

/* Who has to free a result, and how. */
typedef enum
{
  NOBODY,
  OBJECT,
  MEMORY,
  STRINGS,
  OBJECTS,
  ERROR
} Owner;

/* How to make an object of a class. */
typedef struct
{
  VirdType (*type) (void);
  void *(*make) (void);
} Maker;

static const char *now = "";
static long calls = 0;

/* Memory that is no object: aligned and readable, without the mark of one. */
static char nothing[256];
static const char *const text[] = { "text", NULL };
static const char *const bad_text[] = { "text", "\xff\xfe", NULL };
static VirdError *some_error;
static void *others[3];

static size_t some_size;
static uint32_t some_uint32;
static uint64_t some_uint64;
static int32_t some_int32;
static int64_t some_int64;
static double some_double;
static bool some_bool;

/* An object that is not of a type. */
static void *
wrong (VirdType type)
{
  size_t at;

  for (at = 0; at < sizeof (others) / sizeof (*others); at++)
    {
      if (!vird_object_is_a (others[at], type))
        return others[at];
    }
  return nothing;
}

static void *
valid (VirdType type, const Maker *makers, size_t length)
{
  size_t at;
  void *object;

  for (at = 0; at < length; at++)
    {
      if (vird_type_is_a (makers[at].type (), type))
        return makers[at].make ();
    }
  object = instance_by_hand (type);
  /* A class without an element of its own reads any. */
  if (object == NULL && vird_type_is_a (type, VIRD_TYPE_CONFIG_OBJECT))
    object = vird_config_object_new_from_xml (type, "<x/>", NULL);
  if (object == NULL)
    CHECK_FAIL ("no object of %s: tell capi-tests/instances.h how to make one", vird_type_name (type));
  return object;
}

/* An error is set only on failure and on every failure, and never tells of a fault in the library. */
static void
done (const char *what, int must, bool failed, bool certain, VirdError **error)
{
  calls++;
  if (error == NULL)
    return;
  if (*error != NULL)
    {
      if (vird_error_get_code (*error) == VIRD_ERROR_INTERNAL)
        CHECK_FAIL ("%s, %s: %s", now, what, vird_error_get_message (*error));
      if (!failed)
        CHECK_FAIL ("%s, %s: a result and an error: %s", now, what, vird_error_get_message (*error));
      vird_error_clear (error);
    }
  else if (must)
    CHECK_FAIL ("%s, %s: no error", now, what);
  else if (failed && certain)
    CHECK_FAIL ("%s, %s: failed without an error", now, what);
}

static inline void
done_bool (const char *what, int must, bool certain, VirdError **error, bool result)
{
  done (what, must, !result, certain, error);
}

static inline void
done_pointer (const char *what, int must, bool certain, VirdError **error, const void *result, Owner owner)
{
  void *mine = (void *) (size_t) result;

  switch (owner)
    {
    case NOBODY:
      break;
    case OBJECT:
      vird_object_unref (mine);
      break;
    case MEMORY:
      free (mine);
      break;
    case STRINGS:
      vird_strv_free (mine);
      break;
    case OBJECTS:
      vird_object_array_free (mine);
      break;
    case ERROR:
      vird_error_free (mine);
      break;
    }
  done (what, must, result == NULL, certain, error);
}

/* A number says nothing about failure that is the same for all functions. */
static inline void
done_other (const char *what, int must, VirdError **error)
{
  done (what, must, true, false, error);
}

static inline void
garbage_start (void)
{
  others[0] = vird_config_domain_new ();
  others[1] = vird_config_domain_os_new ();
  others[2] = vird_osinfo_db_new_builtin ();
  vird_config_domain_new_from_xml ("<", &some_error);
  CHECK (some_error != NULL);
}

static inline int
garbage_end (long wanted)
{
  size_t at;

  for (at = 0; at < sizeof (others) / sizeof (*others); at++)
    vird_object_unref (others[at]);
  instances_end ();
  vird_error_free (some_error);
  printf ("%ld calls\n", calls);
  if (calls < wanted)
    CHECK_FAIL ("only %ld calls of %ld", calls, wanted);
  (void) text;
  (void) bad_text;
  (void) some_size, (void) some_uint32, (void) some_uint64, (void) some_int32, (void) some_int64;
  (void) some_double, (void) some_bool;
  return check_result ();
}

#endif /* GARBAGE_H */
