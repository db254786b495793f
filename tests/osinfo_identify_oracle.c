/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints what libosinfo makes of media and trees. Compiled and run by osinfo_identify.rs.
 *
 *   osinfo_identify_oracle DATABASE media < CASES    a case a line: volume id, system id, publisher id, application
 *                                                    id, size, separated by tabs
 *   osinfo_identify_oracle DATABASE tree < PATHS     directories with a .treeinfo
 *
 * For each case a line "= NUMBER", then key and value of all that is filled in, then "* ID" for each that fits. */
#include <osinfo/osinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
params (OsinfoEntity *entity)
{
  GList *keys = osinfo_entity_get_param_keys (entity);
  for (GList *k = keys; k != NULL; k = k->next)
    {
      GList *values = osinfo_entity_get_param_value_list (entity, k->data);
      for (GList *v = values; v != NULL; v = v->next)
        printf ("%s\t%s\n", (const char *) k->data, (const char *) v->data);
      g_list_free (values);
    }
  g_list_free (keys);
}

static void
fitting (OsinfoList *list)
{
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    printf ("* %s\n", osinfo_entity_get_id (osinfo_list_get_nth (list, i)));
  g_object_unref (list);
}

static void
media (OsinfoDb *db, char *line)
{
  static const char *keys[] = {
    OSINFO_MEDIA_PROP_VOLUME_ID, OSINFO_MEDIA_PROP_SYSTEM_ID, OSINFO_MEDIA_PROP_PUBLISHER_ID,
    OSINFO_MEDIA_PROP_APPLICATION_ID, OSINFO_MEDIA_PROP_VOLUME_SIZE,
  };
  char **fields = g_strsplit (line, "\t", -1);
  OsinfoMedia *medium = osinfo_media_new ("case", NULL);
  for (size_t i = 0; i < G_N_ELEMENTS (keys) && fields[i] != NULL; i++)
    if (fields[i][0] != '\0')
      osinfo_entity_set_param (OSINFO_ENTITY (medium), keys[i], fields[i]);
  OsinfoMediaList *list = osinfo_db_identify_medialist (db, medium);
  if (osinfo_db_identify_media (db, medium))
    {
      OsinfoOs *os = osinfo_media_get_os (medium);
      printf ("os\t%s\n", osinfo_entity_get_id (OSINFO_ENTITY (os)));
      OsinfoOsVariantList *variants = osinfo_media_get_os_variants (medium);
      for (int i = 0; i < osinfo_list_get_length (OSINFO_LIST (variants)); i++)
        printf ("os variant\t%s\n", osinfo_entity_get_id (osinfo_list_get_nth (OSINFO_LIST (variants), i)));
      OsinfoInstallScriptList *scripts = osinfo_media_get_install_script_list (medium);
      for (int i = 0; i < osinfo_list_get_length (OSINFO_LIST (scripts)); i++)
        printf ("script\t%s\n", osinfo_entity_get_id (osinfo_list_get_nth (OSINFO_LIST (scripts), i)));
      printf ("supports installer script\t%d\n", osinfo_media_supports_installer_script (medium));
      params (OSINFO_ENTITY (medium));
      g_object_unref (variants);
      g_object_unref (scripts);
      g_object_unref (os);
    }
  fitting (OSINFO_LIST (list));
  g_object_unref (medium);
  g_strfreev (fields);
}

static void
tree (OsinfoDb *db, const char *path)
{
  GError *error = NULL;
  char *location = g_strdup_printf ("file://%s", path);
  OsinfoTree *found = osinfo_tree_create_from_location (location, NULL, &error);
  g_free (location);
  if (found == NULL)
    {
      printf ("error\t%s\n", error->message);
      g_clear_error (&error);
      return;
    }
  OsinfoTreeList *list = osinfo_db_identify_treelist (db, found);
  params (OSINFO_ENTITY (found));
  if (osinfo_db_identify_tree (db, found))
    {
      OsinfoOs *os = osinfo_tree_get_os (found);
      printf ("os\t%s\n", osinfo_entity_get_id (OSINFO_ENTITY (os)));
      g_object_unref (os);
    }
  fitting (OSINFO_LIST (list));
  g_object_unref (found);
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  char line[65536];
  OsinfoLoader *loader = osinfo_loader_new ();
  if (argc != 3)
    return 2;
  osinfo_loader_process_path (loader, argv[1], &error);
  if (error != NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  OsinfoDb *db = osinfo_loader_get_db (loader);
  for (int number = 0; fgets (line, sizeof line, stdin) != NULL; number++)
    {
      line[strcspn (line, "\n")] = '\0';
      printf ("= %d\n", number);
      if (strcmp (argv[2], "media") == 0)
        media (db, line);
      else
        tree (db, line);
    }
  g_object_unref (loader);
  return 0;
}
