/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Loading databases: directories, files, documents in memory, the places of a machine, and what is malformed. */

#define _XOPEN_SOURCE 700

#include "check.h"
#include "scratch.h"

#define X "http://example.com/x"

/* A data file of a database. */
static void
data (const char *name, const char *text)
{
  char document[2048];

  snprintf (document, sizeof document, "<libosinfo version='0.0.1'>\n%s\n</libosinfo>\n", text);
  scratch_write (name, document, strlen (document));
}

/* What a database calls an operating system; the caller frees it. */
static char *
name_of (VirdOsinfoDb *db, const char *id)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_get_os (db, id, &error);
  const char *name = vird_osinfo_product_get_name (VIRD_OSINFO_PRODUCT (os));
  char *copy = name != NULL ? strdup (name) : NULL;

  CHECK (error == NULL);
  vird_osinfo_os_unref (os);
  return copy;
}

static void
directories (void)
{
  VirdError *error = NULL;
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader);
  char **places;
  size_t length = 0;

  data ("one/os/example.com/x.xml", "<os id='" X "'><short-id>x</short-id><name>X</name></os>");
  data ("two/os/example.com/x.d/more.xml", "<os id='" X "'><name>X, extended</name></os>");
  data ("two/os/example.com/y.xml", "<os id='http://example.com/y'><short-id>y</short-id><derives-from id='" X "'/></os>");

  CHECK (name_of (db, X) == NULL);
  CHECK_OK (vird_osinfo_loader_process_path (loader, scratch_path ("one"), &error));
  CHECK_OWNED_STR (name_of (db, X), "X");
  CHECK_OK (vird_osinfo_loader_process_path (loader, scratch_path ("two"), &error));
  CHECK_OWNED_STR (name_of (db, X), "X, extended");
  places = vird_osinfo_db_get_locations (db, &length);
  CHECK_INT (length, 2);
  CHECK_HAS (places[1], "two");
  vird_strv_free (places);
  CHECK_ERROR (vird_osinfo_loader_process_path (loader, scratch_path ("three"), &error), VIRD_ERROR_NOT_FOUND, "three");
  CHECK_ERROR (vird_osinfo_loader_process_path (loader, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "path");
  CHECK_ERROR (vird_osinfo_loader_process_path (NULL, "/", &error), VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoLoader");

  /* The database outlives its loader. */
  vird_osinfo_loader_unref (loader);
  CHECK_OWNED_STR (name_of (db, X), "X, extended");
  vird_osinfo_db_unref (db);
}

static void
files (void)
{
  VirdError *error = NULL;
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader);
  char uri[512];

  /* Ids of a single file may be any, and it may hold several things. */
  data ("anything.xml", "<os id='" X "'><name>One file</name></os><platform id='http://example.com/p'/>");
  CHECK_OK (vird_osinfo_loader_process_path (loader, scratch_path ("anything.xml"), &error));
  CHECK_OWNED_STR (name_of (db, X), "One file");
  data ("by uri.xml", "<os id='http://example.com/u'><name>By URI</name></os>");
  snprintf (uri, sizeof uri, "file://%s/by%%20uri.xml", scratch_directory);
  CHECK_OK (vird_osinfo_loader_process_uri (loader, uri, &error));
  CHECK_OWNED_STR (name_of (db, "http://example.com/u"), "By URI");
  CHECK_ERROR (vird_osinfo_loader_process_uri (loader, "http://example.com/db", &error), VIRD_ERROR_UNSUPPORTED,
               "http://example.com/db");
  vird_osinfo_db_unref (db);
  vird_osinfo_loader_unref (loader);
}

static void
documents (void)
{
  static const char good[] = "<libosinfo><os id='" X "'><name>In memory</name></os></libosinfo>";
  static const char broken[] = "<libosinfo>\n<os id='http://example.com/z'>\n<name>Z</nme></os></libosinfo>";
  static const char nameless[] = "<libosinfo>\n<os id='http://example.com/z'/>\n<device/></libosinfo>";
  VirdError *error = NULL;
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader);

  CHECK_OK (vird_osinfo_loader_process_document (loader, good, NULL, &error));
  CHECK_OWNED_STR (name_of (db, X), "In memory");
  CHECK (!vird_osinfo_loader_process_document (loader, broken, "mine", &error));
  CHECK_STR (vird_error_get_file (error), "mine");
  CHECK_INT (vird_error_get_line (error), 3);
  CHECK_HAS (vird_error_get_message (error), "nme");
  vird_error_clear (&error);
  CHECK (!vird_osinfo_loader_process_document (loader, nameless, "mine", &error));
  CHECK_INT (vird_error_get_line (error), 3);
  CHECK_HAS (vird_error_get_message (error), "<device>");
  vird_error_clear (&error);
  /* All or nothing. */
  CHECK (vird_osinfo_db_get_os (db, "http://example.com/z", &error) == NULL && error == NULL);
  CHECK_ERROR (vird_osinfo_loader_process_document (loader, "<domain/>", NULL, &error), VIRD_ERROR_DATABASE, "libosinfo");
  CHECK_ERROR (vird_osinfo_loader_process_document (loader, "", NULL, &error), VIRD_ERROR_XML, "document");
  CHECK_ERROR (vird_osinfo_loader_process_document (loader, NULL, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "document");
  CHECK_ERROR (vird_osinfo_loader_process_document (loader, "\xff", NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "UTF-8");
  vird_osinfo_db_unref (db);
  vird_osinfo_loader_unref (loader);
}

/* A bad file is left out, and a person can find the mistake; the rest goes on. */
static void
malformed (void)
{
  VirdError *error = NULL, *warning;
  VirdOsinfoDb *db;
  VirdOsinfoOsList *all;
  char **warnings;
  size_t length = 0, at;
  int found = 0;

  data ("bad/os/example.com/x.xml", "<os id='" X "'><name>X</name></os>");
  data ("bad/os/example.com/broken.xml", "<os id='http://example.com/broken'>\n<name>B</os>");
  data ("bad/os/example.com/other.xml", "<os id='http://example.com/not-this'/>");
  scratch_write ("bad/os/example.com/cut.xml", "<libosinfo><os id=", 18);
  db = vird_osinfo_db_new_from_path (scratch_path ("bad"), &error);
  CHECK_OK (db != NULL);
  CHECK (vird_osinfo_db_get_warning (db, 0) == NULL);
  all = vird_osinfo_db_get_os_list (db, &error);
  CHECK_OK (all != NULL);
  CHECK_INT (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (all)), 1);
  vird_osinfo_oslist_unref (all);

  warnings = vird_osinfo_db_get_warnings (db, &length);
  CHECK_INT (length, 3);
  for (at = 0; at < length; at++)
    {
      warning = vird_osinfo_db_get_warning (db, at);
      CHECK_HAS (warnings[at], "bad/os/example.com/");
      CHECK_HAS (vird_error_get_file (warning), "bad/os/example.com/");
      if (strstr (vird_error_get_file (warning), "broken.xml") != NULL)
        {
          found++;
          CHECK_INT (vird_error_get_line (warning), 3);
          CHECK_HAS (vird_error_get_message (warning), "name");
          CHECK_HAS (warnings[at], "3");
        }
      if (strstr (vird_error_get_file (warning), "other.xml") != NULL)
        {
          found++;
          CHECK_HAS (warnings[at], "http://example.com/not-this");
        }
      vird_error_free (warning);
    }
  CHECK_INT (found, 2);
  CHECK (vird_osinfo_db_get_warning (db, length) == NULL);
  vird_strv_free (warnings);

  /* Who asks for that very one is told. */
  CHECK (vird_osinfo_db_get_os (db, "http://example.com/broken", &error) == NULL && error != NULL);
  CHECK_HAS (vird_error_get_file (error), "broken.xml");
  CHECK_INT (vird_error_get_line (error), 3);
  vird_error_clear (&error);
  vird_osinfo_db_unref (db);
}

static void
reloading (void)
{
  VirdError *error = NULL;
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader);
  VirdOsinfoOs *own = vird_osinfo_os_new ("http://example.com/own", &error);

  data ("again/os/example.com/x.xml", "<os id='" X "'><name>Before</name></os>");
  CHECK_OK (vird_osinfo_loader_process_path (loader, scratch_path ("again"), &error));
  CHECK_OK (vird_osinfo_db_add_os (db, own, &error));
  CHECK_OWNED_STR (name_of (db, X), "Before");
  data ("again/os/example.com/x.xml", "<os id='" X "'><name>After</name></os>");
  data ("again/os/example.com/y.xml", "<os id='http://example.com/y'><name>New</name></os>");
  CHECK_OWNED_STR (name_of (db, X), "Before");
  CHECK_OK (vird_osinfo_loader_reload (loader, &error));
  CHECK_OWNED_STR (name_of (db, X), "After");
  CHECK_OWNED_STR (name_of (db, "http://example.com/y"), "New");
  vird_osinfo_os_unref (own);
  own = vird_osinfo_db_get_os (db, "http://example.com/own", &error);
  CHECK_OK (own != NULL);
  vird_osinfo_os_unref (own);
  vird_osinfo_db_unref (db);
  vird_osinfo_loader_unref (loader);
}

/* The places of a machine, each overriding those before it. */
static void
places (void)
{
  VirdError *error = NULL;
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader), *other;

  data ("system/os/example.com/x.xml", "<os id='" X "'><name>system</name></os>");
  data ("system/os/example.com/y.xml", "<os id='http://example.com/y'><name>system</name></os>");
  data ("local/os/example.com/y.xml", "<os id='http://example.com/y'><name>local</name></os>");
  data ("user/os/example.com/x.d/more.xml", "<os id='" X "'><name>user</name></os>");
  setenv ("OSINFO_SYSTEM_DIR", scratch_path ("system"), 1);
  setenv ("OSINFO_LOCAL_DIR", scratch_path ("local"), 1);
  setenv ("OSINFO_USER_DIR", scratch_path ("user"), 1);

  CHECK_OK (vird_osinfo_loader_process_system_path (loader, &error));
  CHECK_OWNED_STR (name_of (db, X), "system");
  CHECK_OK (vird_osinfo_loader_process_local_path (loader, &error));
  CHECK_OWNED_STR (name_of (db, "http://example.com/y"), "local");
  CHECK_OK (vird_osinfo_loader_process_user_path (loader, &error));
  CHECK_OWNED_STR (name_of (db, X), "user");
  vird_osinfo_db_unref (db);
  vird_osinfo_loader_unref (loader);

  loader = vird_osinfo_loader_new ();
  CHECK_OK (vird_osinfo_loader_process_default_path (loader, &error));
  db = vird_osinfo_loader_get_db (loader);
  other = vird_osinfo_db_new ();
  CHECK_OWNED_STR (name_of (db, X), "user");
  CHECK_OWNED_STR (name_of (other, X), "user");
  CHECK_OWNED_STR (name_of (db, "http://example.com/y"), "local");
  CHECK_OWNED_STR (name_of (other, "http://example.com/y"), "local");
  vird_osinfo_db_unref (other);
  vird_osinfo_db_unref (db);
  vird_osinfo_loader_unref (loader);
}

int
main (void)
{
  scratch_begin ("osinfo-loader");
  directories ();
  files ();
  documents ();
  malformed ();
  reloading ();
  places ();
  scratch_end ();
  return check_result ();
}
