/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the database knows of operating systems, platforms and devices, and what an ISO image or an installation tree
 * carries: osinfo-query and osinfo-detect in one program.
 *
 *   osinfo-query os family=linux distro=fedora -s release-date -f short-id,name,release-date
 *   osinfo-query detect --format json image.iso */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <virtdesigner.h>

static const char USAGE[] =
  "Usage: osinfo-query os|platform|device|deployment [OPTION]... [PROPERTY=VALUE]...\n"
  "       osinfo-query detect [OPTION]... LOCATION\n"
  "\n"
  "Query the database of operating systems, or detect what an ISO image or an installation tree carries.\n"
  "\n"
  "  -f, --fields A,B,...     the properties to show\n"
  "  -s, --sort PROPERTY      the property to sort by; the first one if not given\n"
  "      --format FORMAT      table or json; for detect plain, env or json\n"
  "  -t, --type media|tree    what to detect; media if not given\n"
  "  -a, --all                everything that fits, not just the best\n"
  "      --database DIR       a database directory, instead of the one of this machine\n"
  "  -h, --help               this text\n"
  "\n"
  "Properties of all: id; of os, platform and device: name vendor;\n"
  "of os and platform: short-id version release-date eol-date codename; of os: family distro release-status;\n"
  "of device: vendor-id product product-id class bus-type.\n";

/* A column of a table: the property, its title and width, and whether it is shown if nothing is said. */
typedef struct
{
  const char *property, *title;
  int width, shown;
} Column;

typedef struct
{
  const char *name;
  const Column *columns;
  VirdOsinfoList *(*list) (VirdOsinfoDb *db, VirdError **error);
} Kind;

typedef struct
{
  const char *fields, *sort, *format, *type, *database;
  int all;
} Options;

static const Column OS_COLUMNS[] = {
  { "short-id", "Short ID", 20, 1 },           { "name", "Name", 50, 1 },
  { "version", "Version", 8, 1 },              { "family", "Family", 12, 0 },
  { "distro", "Distro", 12, 0 },               { "vendor", "Vendor", 25, 0 },
  { "release-date", "Release date", 12, 0 },   { "eol-date", "End of life", 12, 0 },
  { "codename", "Code name", 10, 0 },          { "id", "ID", 40, 1 },
  { "release-status", "Release status", 15, 0 }, { NULL, NULL, 0, 0 }
};

static const Column PLATFORM_COLUMNS[] = {
  { "short-id", "Short ID", 20, 1 },         { "name", "Name", 50, 1 },
  { "version", "Version", 8, 1 },            { "vendor", "Vendor", 25, 1 },
  { "release-date", "Release date", 12, 0 }, { "eol-date", "End of life", 12, 0 },
  { "codename", "Code name", 10, 0 },        { "id", "ID", 40, 1 },
  { NULL, NULL, 0, 0 }
};

static const Column DEVICE_COLUMNS[] = {
  { "vendor", "Vendor", 20, 1 },       { "vendor-id", "Vendor ID", 12, 1 },
  { "product", "Product", 20, 1 },     { "product-id", "Product ID", 12, 1 },
  { "name", "Name", 14, 1 },           { "class", "Class", 15, 1 },
  { "bus-type", "Bus", 8, 1 },         { "id", "ID", 40, 1 },
  { NULL, NULL, 0, 0 }
};

static const Column DEPLOYMENT_COLUMNS[] = { { "id", "ID", 40, 1 }, { NULL, NULL, 0, 0 } };

#define MAX_COLUMNS 16

static void
fail (const char *format, ...)
{
  va_list args;

  fputs ("osinfo-query: ", stderr);
  va_start (args, format);
  vfprintf (stderr, format, args);
  va_end (args);
  fputc ('\n', stderr);
  exit (1);
}

/* Ends the program if a call has failed. */
static void
check (VirdError *error)
{
  if (error != NULL)
    fail ("%s", vird_error_get_message (error));
}

static VirdOsinfoList *
list_oses (VirdOsinfoDb *db, VirdError **error)
{
  return (VirdOsinfoList *) vird_osinfo_db_get_os_list (db, error);
}

static VirdOsinfoList *
list_platforms (VirdOsinfoDb *db, VirdError **error)
{
  return (VirdOsinfoList *) vird_osinfo_db_get_platform_list (db, error);
}

static VirdOsinfoList *
list_devices (VirdOsinfoDb *db, VirdError **error)
{
  return (VirdOsinfoList *) vird_osinfo_db_get_device_list (db, error);
}

static VirdOsinfoList *
list_deployments (VirdOsinfoDb *db, VirdError **error)
{
  return (VirdOsinfoList *) vird_osinfo_db_get_deployment_list (db, error);
}

static const Kind KINDS[] = {
  { "os", OS_COLUMNS, list_oses },
  { "platform", PLATFORM_COLUMNS, list_platforms },
  { "device", DEVICE_COLUMNS, list_devices },
  { "deployment", DEPLOYMENT_COLUMNS, list_deployments },
};

static const Column *
find_column (const Kind *kind, const char *property, size_t length)
{
  const Column *column;

  for (column = kind->columns; column->property != NULL; column++)
    if (strlen (column->property) == length && strncmp (column->property, property, length) == 0)
      return column;
  fail ("%s has no property '%.*s'", kind->name, (int) length, property);
  return NULL;
}

/* The columns to show, in the order of the table; returns how many. */
static size_t
choose_columns (const Kind *kind, const char *fields, const Column *chosen[])
{
  const Column *column;
  int wanted[MAX_COLUMNS] = { 0 };
  size_t count = 0;

  while (fields != NULL && *fields != '\0')
    {
      size_t length = strcspn (fields, ",");

      wanted[find_column (kind, fields, length) - kind->columns] = 1;
      fields += length + (fields[length] == ',');
    }
  for (column = kind->columns; column->property != NULL; column++)
    if (fields != NULL ? wanted[column - kind->columns] : column->shown)
      chosen[count++] = column;
  if (count == 0)
    fail ("no properties to show");
  return count;
}

static void
print_json_text (const char *text)
{
  putchar ('"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"' || *text == '\\')
        printf ("\\%c", *text);
      else if ((unsigned char) *text < 0x20)
        printf ("\\u%04x", (unsigned) *text);
      else
        putchar (*text);
    }
  putchar ('"');
}

/* One more value of a JSON object; nothing for NULL. */
static void
print_json_value (const char *key, const char *value, int *first)
{
  if (value == NULL)
    return;
  fputs (*first ? "" : ", ", stdout);
  print_json_text (key);
  fputs (": ", stdout);
  print_json_text (value);
  *first = 0;
}

static const char *sort_key;

static int
compare (const void *a, const void *b)
{
  const char *left = vird_osinfo_entity_get_param_value (*(VirdOsinfoEntity *const *) a, sort_key);
  const char *right = vird_osinfo_entity_get_param_value (*(VirdOsinfoEntity *const *) b, sort_key);
  int order = strcmp (left != NULL ? left : "", right != NULL ? right : "");

  if (order == 0)
    order = strcmp (vird_osinfo_entity_get_id (*(VirdOsinfoEntity *const *) a),
                    vird_osinfo_entity_get_id (*(VirdOsinfoEntity *const *) b));
  return order;
}

static void
print_table (VirdOsinfoEntity **items, size_t length, const Column *columns[], size_t n_columns)
{
  size_t row, at;
  int dashes;

  for (at = 0; at < n_columns; at++)
    printf ("%s %-*s", at > 0 ? " |" : "", columns[at]->width, columns[at]->title);
  putchar ('\n');
  for (at = 0; at < n_columns; at++)
    {
      fputs (at > 0 ? "-+-" : "-", stdout);
      for (dashes = 0; dashes < columns[at]->width; dashes++)
        putchar ('-');
    }
  putchar ('\n');
  for (row = 0; row < length; row++)
    {
      for (at = 0; at < n_columns; at++)
        {
          const char *value = vird_osinfo_entity_get_param_value (items[row], columns[at]->property);

          printf ("%s %-*s", at > 0 ? " |" : "", columns[at]->width, value != NULL ? value : "");
        }
      putchar ('\n');
    }
}

static void
print_json (VirdOsinfoEntity **items, size_t length, const Column *columns[], size_t n_columns)
{
  size_t row, at;

  puts ("[");
  for (row = 0; row < length; row++)
    {
      int first = 1;

      fputs ("  {", stdout);
      for (at = 0; at < n_columns; at++)
        print_json_value (columns[at]->property,
                          vird_osinfo_entity_get_param_value (items[row], columns[at]->property), &first);
      puts (row + 1 < length ? "}," : "}");
    }
  puts ("]");
}

static int
query (VirdOsinfoDb *db, const Kind *kind, const Options *options, char **conditions, int n_conditions)
{
  VirdError *error = NULL;
  VirdOsinfoFilter *filter = vird_osinfo_filter_new ();
  VirdOsinfoList *all, *list;
  VirdOsinfoEntity **items;
  const Column *columns[MAX_COLUMNS];
  size_t n_columns = choose_columns (kind, options->fields, columns), length = 0;
  int at;

  for (at = 0; at < n_conditions; at++)
    {
      char *value = strchr (conditions[at], '=');

      if (value == NULL)
        fail ("'%s' is no condition: expected PROPERTY=VALUE", conditions[at]);
      find_column (kind, conditions[at], (size_t) (value - conditions[at]));
      *value++ = '\0';
      vird_osinfo_filter_add_constraint (filter, conditions[at], value, &error);
      check (error);
    }
  if (options->sort != NULL)
    find_column (kind, options->sort, strlen (options->sort));
  all = kind->list (db, &error);
  check (error);
  list = vird_osinfo_list_new_filtered (all, filter, &error);
  check (error);
  items = vird_osinfo_list_get_elements (list, &length, &error);
  check (error);
  sort_key = options->sort != NULL ? options->sort : columns[0]->property;
  qsort (items, length, sizeof *items, compare);
  if (options->format != NULL && strcmp (options->format, "json") == 0)
    print_json (items, length, columns, n_columns);
  else if (options->format == NULL || strcmp (options->format, "table") == 0)
    print_table (items, length, columns, n_columns);
  else
    fail ("format '%s': expected table or json", options->format);
  vird_object_array_free (items);
  vird_object_unref (list);
  vird_object_unref (all);
  vird_object_unref (filter);
  return length > 0 ? 0 : 1;
}

/* One thing that was found: a medium or a tree of the database. */
typedef struct
{
  VirdOsinfoOs *os;
  VirdOsinfoList *variants;
  const char *architecture, *id;
  int installs, lives;
} Match;

static Match
match_of (VirdOsinfoEntity *found, int is_tree)
{
  VirdOsinfoMedia *media = is_tree ? NULL : (VirdOsinfoMedia *) found;
  VirdOsinfoTree *tree = is_tree ? (VirdOsinfoTree *) found : NULL;
  VirdError *error = NULL;
  Match match;

  match.os = is_tree ? vird_osinfo_tree_get_os (tree, &error) : vird_osinfo_media_get_os (media, &error);
  check (error);
  match.variants = (VirdOsinfoList *) (is_tree ? vird_osinfo_tree_get_os_variants (tree, &error)
                                               : vird_osinfo_media_get_os_variants (media, &error));
  check (error);
  match.architecture = is_tree ? vird_osinfo_tree_get_architecture (tree) : vird_osinfo_media_get_architecture (media);
  match.id = vird_osinfo_entity_get_id (found);
  match.installs = is_tree || vird_osinfo_media_get_installer (media);
  match.lives = !is_tree && vird_osinfo_media_get_live (media);
  return match;
}

static void
print_match (const Match *match, int number, int is_tree)
{
  const char *thing = is_tree ? "Tree" : "Media", *name = vird_osinfo_product_get_name (VIRD_OSINFO_PRODUCT (match->os));
  int n_variants = (int) vird_osinfo_list_get_length (match->variants), kind, at;

  for (kind = 0; kind < 2; kind++)
    {
      VirdOsinfoEntity *only = NULL;

      if (kind == 0 ? !match->installs : !match->lives)
        continue;
      if (number > 0)
        printf ("#%d: ", number);
      if (n_variants == 1)
        only = vird_osinfo_list_get_nth (match->variants, 0, NULL);
      printf ("%s is %s for OS '%s (%s)'\n", thing, kind == 0 ? "an installer" : "live media",
              only != NULL ? vird_osinfo_entity_get_param_value (only, "name") : name, match->architecture);
      vird_object_unref (only);
      if (n_variants > 1)
        puts ("Available OS variants on media:");
      for (at = 0; n_variants > 1 && at < n_variants; at++)
        {
          VirdOsinfoEntity *variant = vird_osinfo_list_get_nth (match->variants, at, NULL);

          printf (" - %s\n", vird_osinfo_entity_get_param_value (variant, "name"));
          vird_object_unref (variant);
        }
    }
}

static void
print_match_env (const Match *match)
{
  const char *os = vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (match->os));

  if (match->installs)
    printf ("OSINFO_INSTALLER=%s\n", os);
  if (match->lives)
    printf ("OSINFO_LIVE=%s\n", os);
  printf ("OSINFO_SHORT_ID=%s\n", vird_osinfo_product_get_short_id (VIRD_OSINFO_PRODUCT (match->os)));
  printf ("OSINFO_ARCHITECTURE=%s\nOSINFO_MATCH=%s\n", match->architecture, match->id);
}

static void
print_match_json (const Match *match, int comma)
{
  VirdOsinfoProduct *product = VIRD_OSINFO_PRODUCT (match->os);
  int first = 1;

  fputs (comma ? ",\n    {" : "\n    {", stdout);
  print_json_value ("os", vird_osinfo_entity_get_id (VIRD_OSINFO_ENTITY (match->os)), &first);
  print_json_value ("short-id", vird_osinfo_product_get_short_id (product), &first);
  print_json_value ("name", vird_osinfo_product_get_name (product), &first);
  print_json_value ("architecture", match->architecture, &first);
  print_json_value ("match", match->id, &first);
  printf (", \"installer\": %s, \"live\": %s}", match->installs ? "true" : "false", match->lives ? "true" : "false");
}

static int
detect (VirdOsinfoDb *db, const Options *options, const char *location)
{
  const char *format = options->format != NULL ? options->format : "plain";
  int env = strcmp (format, "env") == 0, json = strcmp (format, "json") == 0;
  int is_tree = options->type != NULL && strcmp (options->type, "tree") == 0, bootable = 1;
  VirdError *error = NULL;
  void *source;
  VirdOsinfoList *found;
  size_t length, at;

  if (!env && !json && strcmp (format, "plain") != 0)
    fail ("format '%s': expected plain, env or json", format);
  if (options->type != NULL && !is_tree && strcmp (options->type, "media") != 0)
    fail ("type '%s': expected media or tree", options->type);
  source = is_tree ? (void *) vird_osinfo_tree_create_from_location (location, &error)
                   : (void *) vird_osinfo_media_create_from_location_with_flags (location,
                                                                               VIRD_OSINFO_MEDIA_DETECT_NONE, &error);
  check (error);
  found = is_tree ? (VirdOsinfoList *) vird_osinfo_db_identify_treelist (db, source, &error)
                  : (VirdOsinfoList *) vird_osinfo_db_identify_medialist (db, source, &error);
  check (error);
  if (!is_tree)
    bootable = vird_osinfo_media_is_bootable (source);
  if (json)
    printf ("{\n  \"bootable\": %s,\n  \"matches\": [", bootable ? "true" : "false");
  else if (env)
    printf ("OSINFO_BOOTABLE=%d\n", bootable);
  else if (!is_tree)
    puts (bootable ? "Media is bootable." : "Media is not bootable.");
  length = (size_t) vird_osinfo_list_get_length (found);
  for (at = 0; at < (options->all ? length : length > 0 ? 1 : 0); at++)
    {
      VirdOsinfoEntity *entity = vird_osinfo_list_get_nth (found, (int) at, NULL);
      Match match = match_of (entity, is_tree);

      if (json)
        print_match_json (&match, at > 0);
      else if (env)
        print_match_env (&match);
      else
        print_match (&match, options->all ? (int) at + 1 : 0, is_tree);
      vird_object_unref (match.variants);
      vird_object_unref (match.os);
      vird_object_unref (entity);
    }
  if (json)
    puts ("\n  ]\n}");
  vird_object_unref (found);
  vird_object_unref (source);
  return 0;
}

/* The argument of an option, if this is the option. */
static int
takes (const char *brief, const char *name, int *at, int argc, char **argv, const char **value)
{
  const char *argument = argv[*at];
  size_t length = strlen (name);

  if (strncmp (argument, name, length) == 0 && argument[length] == '=')
    *value = argument + length + 1;
  else if (strcmp (argument, name) != 0 && strcmp (argument, brief) != 0)
    return 0;
  else if (++*at < argc)
    *value = argv[*at];
  else
    fail ("%s takes a value; see --help", name);
  return 1;
}

int
main (int argc, char **argv)
{
  Options options = { NULL, NULL, NULL, NULL, NULL, 0 };
  VirdError *error = NULL;
  VirdOsinfoDb *db;
  const Kind *kind = NULL;
  int at, n_words = 0, is_detect, status;
  size_t which;

  /* What is no option moves to the front. */
  for (at = 1; at < argc; at++)
    {
      if (takes ("-f", "--fields", &at, argc, argv, &options.fields)
          || takes ("-s", "--sort", &at, argc, argv, &options.sort)
          || takes ("--format", "--format", &at, argc, argv, &options.format)
          || takes ("-t", "--type", &at, argc, argv, &options.type)
          || takes ("--database", "--database", &at, argc, argv, &options.database))
        continue;
      if (strcmp (argv[at], "-a") == 0 || strcmp (argv[at], "--all") == 0)
        options.all = 1;
      else if (strcmp (argv[at], "-h") == 0 || strcmp (argv[at], "--help") == 0)
        {
          fputs (USAGE, stdout);
          return 0;
        }
      else if (argv[at][0] == '-' && argv[at][1] != '\0')
        fail ("unknown option %s; see --help", argv[at]);
      else
        argv[n_words++] = argv[at];
    }
  if (n_words == 0)
    fail ("what to query is missing; see --help");
  is_detect = strcmp (argv[0], "detect") == 0;
  for (which = 0; which < sizeof KINDS / sizeof *KINDS; which++)
    if (strcmp (argv[0], KINDS[which].name) == 0)
      kind = &KINDS[which];
  if (kind == NULL && !is_detect)
    fail ("'%s' cannot be queried: expected os, platform, device, deployment or detect", argv[0]);
  if (is_detect && n_words != 2)
    fail ("detect takes one location; see --help");

  if (options.database != NULL)
    db = vird_osinfo_db_new_from_path (options.database, &error);
  else
    db = vird_osinfo_db_new ();
  check (error);
  status = is_detect ? detect (db, &options, argv[1]) : query (db, kind, &options, argv + 1, n_words - 1);
  vird_object_unref (db);
  return status;
}
