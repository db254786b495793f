/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Prints what libosinfo says of install scripts and what it makes of them, one value a line: owner, key, value.
 * Compiled and run by osinfo_scripts.rs: DATABASE CONFIGURATIONS, the latter a file of lines "name, key, value". */
#include <osinfo/osinfo.h>
#include <stdio.h>
#include <string.h>

static void
line (const char *owner, const char *key, const char *value)
{
  if (value == NULL)
    return;
  printf ("%s\t%s\t", owner, key);
  for (; *value != '\0'; value++)
    {
      if (*value == '\n')
        fputs ("\\n", stdout);
      else if (*value == '\t')
        fputs ("\\t", stdout);
      else
        putchar (*value);
    }
  putchar ('\n');
}

static void
number (const char *owner, const char *key, int value)
{
  char text[32];
  g_snprintf (text, sizeof text, "%d", value);
  line (owner, key, text);
}

static void
params (OsinfoEntity *entity, const char *owner, const char *prefix)
{
  GList *keys = osinfo_entity_get_param_keys (entity);
  for (GList *k = keys; k != NULL; k = k->next)
    {
      const char *key = k->data;
      /* How a stylesheet is written down again is not compared. */
      if (g_str_equal (key, "id") || g_str_equal (key, "template-data"))
        continue;
      GList *values = osinfo_entity_get_param_value_list (entity, key);
      char *name = g_strdup_printf ("%s%s", prefix, key);
      for (GList *v = values; v != NULL; v = v->next)
        line (owner, name, v->data);
      g_free (name);
      g_list_free (values);
    }
  g_list_free (keys);
}

static void
properties (OsinfoInstallScript *script)
{
  const char *id = osinfo_entity_get_id (OSINFO_ENTITY (script));
  params (OSINFO_ENTITY (script), id, "param ");
  line (id, "profile", osinfo_install_script_get_profile (script));
  line (id, "template-uri", osinfo_install_script_get_template_uri (script));
  line (id, "product-key-format", osinfo_install_script_get_product_key_format (script));
  line (id, "expected-filename", osinfo_install_script_get_expected_filename (script));
  line (id, "output-filename", osinfo_install_script_get_output_filename (script));
  number (id, "path-format", osinfo_install_script_get_path_format (script));
  number (id, "needs-internet", osinfo_install_script_get_needs_internet (script));
  number (id, "can-pre", osinfo_install_script_get_can_pre_install_drivers (script));
  number (id, "can-post", osinfo_install_script_get_can_post_install_drivers (script));
  number (id, "pre-signing", osinfo_install_script_get_pre_install_drivers_signing_req (script));
  number (id, "post-signing", osinfo_install_script_get_post_install_drivers_signing_req (script));
  number (id, "injection-methods", osinfo_install_script_get_injection_methods (script));
  number (id, "preferred", osinfo_install_script_get_preferred_injection_method (script));
  number (id, "source", osinfo_install_script_get_installation_source (script));

  OsinfoAvatarFormat *avatar = osinfo_install_script_get_avatar_format (script);
  if (avatar != NULL)
    {
      GList *types = osinfo_avatar_format_get_mime_types (avatar);
      for (GList *t = types; t != NULL; t = t->next)
        line (id, "avatar mime-type", t->data);
      g_list_free (types);
      number (id, "avatar width", osinfo_avatar_format_get_width (avatar));
      number (id, "avatar height", osinfo_avatar_format_get_height (avatar));
      number (id, "avatar alpha", osinfo_avatar_format_get_alpha (avatar));
      params (OSINFO_ENTITY (avatar), id, "avatar param ");
    }

  OsinfoList *list = OSINFO_LIST (osinfo_install_script_get_config_params (script));
  for (int i = 0; i < osinfo_list_get_length (list); i++)
    {
      OsinfoInstallConfigParam *param = OSINFO_INSTALL_CONFIG_PARAM (osinfo_list_get_nth (list, i));
      const char *name = osinfo_install_config_param_get_name (param);
      char *key = g_strdup_printf ("config %s", name);
      char *prefix = g_strdup_printf ("config %s param ", name);
      OsinfoDatamap *map = osinfo_install_config_param_get_value_map (param);
      line (id, key, osinfo_entity_get_id (OSINFO_ENTITY (param)));
      number (id, key, osinfo_install_config_param_get_policy (param));
      number (id, key, osinfo_install_config_param_is_required (param));
      number (id, key, osinfo_install_config_param_is_optional (param));
      line (id, key, map != NULL ? osinfo_entity_get_id (OSINFO_ENTITY (map)) : NULL);
      if (map != NULL)
        {
          line (id, key, osinfo_datamap_lookup (map, "de_DE"));
          line (id, key, osinfo_datamap_reverse_lookup (map, "de-DE"));
        }
      params (OSINFO_ENTITY (param), id, prefix);
      g_free (key);
      g_free (prefix);
    }

  osinfo_install_script_set_output_prefix (script, "pre");
  line (id, "prefixed", osinfo_install_script_get_output_filename (script));
  osinfo_install_script_set_output_prefix (script, NULL);
}

static OsinfoInstallConfig *
configuration (char **lines, const char *wanted)
{
  OsinfoInstallConfig *config = osinfo_install_config_new ("http://example.com/config");
  for (char **at = lines; *at != NULL; at++)
    {
      char **fields = g_strsplit (*at, "\t", 3);
      if (g_strv_length (fields) == 3 && g_str_equal (fields[0], wanted))
        osinfo_entity_set_param (OSINFO_ENTITY (config), fields[1], fields[2]);
      g_strfreev (fields);
    }
  return config;
}

static void
made (const char *owner, const char *key, char *text, GError *error)
{
  line (owner, key, error != NULL ? "ERROR" : text != NULL ? text : "NULL");
  g_free (text);
  g_clear_error (&error);
}

static void
generate (OsinfoDb *db, OsinfoOs *os, OsinfoInstallScript *script, char **lines)
{
  static const char *const names[] = { "full", "other", "minimal" };
  const char *owner = osinfo_entity_get_id (OSINFO_ENTITY (os));
  const char *id = osinfo_entity_get_id (OSINFO_ENTITY (script));
  OsinfoInstallScript *same = osinfo_db_get_install_script (db, id);
  osinfo_install_script_set_output_prefix (same, "shared");
  line (owner, id, osinfo_install_script_get_output_filename (script));
  osinfo_install_script_set_output_prefix (same, NULL);
  for (int source = 0; source < 2; source++)
    {
      osinfo_install_script_set_installation_source (script, source);
      for (size_t n = 0; n < (source == 0 ? G_N_ELEMENTS (names) : 1); n++)
        {
          OsinfoInstallConfig *config = configuration (lines, names[n]);
          GError *error = NULL;
          char *key = g_strdup_printf ("%s %s %d script", id, names[n], source);
          char *text = osinfo_install_script_generate (script, os, config, NULL, &error);
          made (owner, key, text, error);
          g_free (key);
          key = g_strdup_printf ("%s %s %d line", id, names[n], source);
          made (owner, key, osinfo_install_script_generate_command_line (script, os, config), NULL);
          g_free (key);
          g_object_unref (config);
        }
    }
  OsinfoInstallConfig *config = configuration (lines, "full");
  OsinfoList *list = OSINFO_LIST (osinfo_os_get_media_list (os));
  for (int i = 0; i < osinfo_list_get_length (list) && i < 2; i++)
    {
      OsinfoMedia *media = OSINFO_MEDIA (osinfo_list_get_nth (list, i));
      GError *error = NULL;
      char *key = g_strdup_printf ("%s media %d", id, i);
      char *text = osinfo_install_script_generate_for_media (script, media, config, NULL, &error);
      made (owner, key, text, error);
      g_free (key);
      key = g_strdup_printf ("%s media %d line", id, i);
      made (owner, key, osinfo_install_script_generate_command_line_for_media (script, media, config), NULL);
      g_free (key);
    }
  g_object_unref (list);
  list = OSINFO_LIST (osinfo_os_get_tree_list (os));
  for (int i = 0; i < osinfo_list_get_length (list) && i < 2; i++)
    {
      OsinfoTree *tree = OSINFO_TREE (osinfo_list_get_nth (list, i));
      GError *error = NULL;
      char *key = g_strdup_printf ("%s tree %d", id, i);
      char *text = osinfo_install_script_generate_for_tree (script, tree, config, NULL, &error);
      made (owner, key, text, error);
      g_free (key);
      key = g_strdup_printf ("%s tree %d line", id, i);
      made (owner, key, osinfo_install_script_generate_command_line_for_tree (script, tree, config), NULL);
      g_free (key);
    }
  g_object_unref (list);
  g_object_unref (config);
}

int
main (int argc, char **argv)
{
  GError *error = NULL;
  OsinfoLoader *loader = osinfo_loader_new ();
  char *text = NULL;
  if (argc != 3 || !g_file_get_contents (argv[2], &text, NULL, NULL))
    return 2;
  char **lines = g_strsplit (text, "\n", -1);
  osinfo_loader_process_path (loader, argv[1], &error);
  if (error != NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  OsinfoDb *db = osinfo_loader_get_db (loader);

  OsinfoList *scripts = OSINFO_LIST (osinfo_db_get_install_script_list (db));
  for (int i = 0; i < osinfo_list_get_length (scripts); i++)
    properties (OSINFO_INSTALL_SCRIPT (osinfo_list_get_nth (scripts, i)));

  OsinfoList *oses = OSINFO_LIST (osinfo_db_get_os_list (db));
  for (int i = 0; i < osinfo_list_get_length (oses); i++)
    {
      OsinfoOs *os = OSINFO_OS (osinfo_list_get_nth (oses, i));
      OsinfoList *list = OSINFO_LIST (osinfo_os_get_install_script_list (os));
      for (int n = 0; n < osinfo_list_get_length (list); n++)
        generate (db, os, OSINFO_INSTALL_SCRIPT (osinfo_list_get_nth (list, n)), lines);
      g_object_unref (list);
    }
  return 0;
}
