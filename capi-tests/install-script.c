/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Install scripts: what they say of themselves, configurations, tables, and making them. */

#define _XOPEN_SOURCE 700

#include "check.h"
#include "scratch.h"

static const char sheet[] =
  "<x:stylesheet xmlns:x='http://www.w3.org/1999/XSL/Transform' version='1.0'><x:output method='text'/>"
  "<x:template match='/command-line'>line=<x:value-of select='config/hostname'/></x:template>"
  "<x:template match='/install-script-config'>host=<x:value-of select='config/hostname'/>;"
  "source=<x:value-of select='script/installation-source'/>;os=<x:value-of select='os/short-id'/>"
  "</x:template></x:stylesheet>";

/* A configuration is whatever has its name: each value goes in by one function and comes out by another. */
static void
every_value (void)
{
  static const struct
  {
    const char *name;
    bool (*set) (VirdOsinfoInstallConfig *config, const char *value, VirdError **error);
    const char *(*get) (VirdOsinfoInstallConfig *config);
  } texts[] = {
#define TEXT(name, function) \
  { name, vird_osinfo_install_config_set_##function, vird_osinfo_install_config_get_##function }
    TEXT ("hardware-arch", hardware_arch),
    TEXT ("l10n-timezone", l10n_timezone),
    TEXT ("l10n-language", l10n_language),
    TEXT ("l10n-keyboard", l10n_keyboard),
    TEXT ("admin-password", admin_password),
    TEXT ("user-password", user_password),
    TEXT ("user-login", user_login),
    TEXT ("user-realname", user_realname),
    TEXT ("reg-login", reg_login),
    TEXT ("reg-password", reg_password),
    TEXT ("reg-product-key", reg_product_key),
    TEXT ("hostname", hostname),
    TEXT ("target-disk", target_disk),
    TEXT ("script-disk", script_disk),
    TEXT ("avatar-location", avatar_location),
    TEXT ("avatar-disk", avatar_disk),
    TEXT ("pre-install-drivers-disk", pre_install_drivers_disk),
    TEXT ("pre-install-drivers-location", pre_install_drivers_location),
    TEXT ("post-install-drivers-disk", post_install_drivers_disk),
    TEXT ("post-install-drivers-location", post_install_drivers_location),
    TEXT ("installation-url", installation_url),
#undef TEXT
  };
  VirdError *error = NULL;
  VirdOsinfoInstallConfig *config = vird_osinfo_install_config_new ("http://example.com/c", &error);
  VirdOsinfoEntity *entity = VIRD_OSINFO_ENTITY (config);
  size_t at;

  for (at = 0; at < sizeof texts / sizeof *texts; at++)
    {
      CHECK_OK (texts[at].set (config, texts[at].name, &error));
      CHECK_STR (texts[at].get (config), texts[at].name);
      CHECK_STR (vird_osinfo_entity_get_param_value (entity, texts[at].name), texts[at].name);
      CHECK_ERROR (texts[at].set (NULL, "x", &error), VIRD_ERROR_INVALID_ARGUMENT, "VirdOsinfoInstallConfig");
      CHECK (texts[at].get (NULL) == NULL);
    }
  CHECK (!vird_osinfo_install_config_get_user_autologin (config));
  CHECK_OK (vird_osinfo_install_config_set_user_autologin (config, true, &error));
  CHECK (vird_osinfo_install_config_get_user_autologin (config));
  CHECK_OK (vird_osinfo_install_config_set_user_administrator (config, true, &error));
  CHECK (vird_osinfo_install_config_get_user_administrator (config));
  CHECK_STR (vird_osinfo_entity_get_param_value (entity, "user-admin"), "true");
  /* The values of entities are the values of the configuration. */
  CHECK_OK (vird_osinfo_entity_set_param (entity, "hostname", "other", &error));
  CHECK_STR (vird_osinfo_install_config_get_hostname (config), "other");
  CHECK_OK (vird_osinfo_entity_clear_param (entity, "hostname", &error));
  CHECK (vird_osinfo_install_config_get_hostname (config) == NULL);
  vird_osinfo_install_config_unref (config);
}

static const char document[] =
  "<libosinfo>"
  "<os id='http://example.com/os'><short-id>own1</short-id>"
  "<installer><script id='http://example.com/s'/></installer>"
  "<media arch='x86_64'><installer><script id='http://example.com/s'/></installer></media></os>"
  "<datamap id='http://example.com/m'><entry inval='de_DE' outval='german'/></datamap>"
  "<install-script id='http://example.com/s'><profile>desktop</profile>"
  "<expected-filename>answers.txt</expected-filename><product-key-format>%%%-###</product-key-format>"
  "<path-format>dos</path-format><needs-internet/><can-post-install-drivers>true</can-post-install-drivers>"
  "<post-install-drivers-signing-req>warn</post-install-drivers-signing-req>"
  "<injection-method>floppy</injection-method><injection-method>initrd</injection-method>"
  "<avatar-format><mime-type>image/png</mime-type><width>64</width><alpha/></avatar-format>"
  "<config><param name='user-login' policy='required'/><param name='hostname' policy='required'/>"
  "<param name='l10n-language' policy='optional' value-map='http://example.com/m'/></config>"
  "<template><x:stylesheet xmlns:x='http://www.w3.org/1999/XSL/Transform' version='1.0'><x:output method='text'/>"
  "<x:template match='/install-script-config'><x:value-of select='config/user-login'/>"
  "@<x:value-of select='config/hostname'/>:<x:value-of select='config/l10n-language'/>"
  "</x:template></x:stylesheet></template></install-script>"
  "</libosinfo>";

static VirdOsinfoDb *
own_database (void)
{
  VirdError *error = NULL;
  VirdOsinfoLoader *loader = vird_osinfo_loader_new ();
  VirdOsinfoDb *db = vird_osinfo_loader_get_db (loader);

  CHECK_OK (vird_osinfo_loader_process_document (loader, document, NULL, &error));
  vird_osinfo_loader_unref (loader);
  return db;
}

static void
properties (void)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db = own_database ();
  VirdOsinfoInstallScript *script = vird_osinfo_db_get_install_script (db, "http://example.com/s", &error);
  VirdOsinfoAvatarFormat *avatar = vird_osinfo_install_script_get_avatar_format (script, &error);
  VirdOsinfoInstallConfigParam *param, **params;
  VirdOsinfoInstallConfigParamList *list;
  VirdOsinfoInstallScriptList *scripts;
  size_t length = 0;

  CHECK_OK (script != NULL && avatar != NULL);
  CHECK_STR (vird_osinfo_install_script_get_profile (script), "desktop");
  CHECK_STR (vird_osinfo_install_script_get_expected_filename (script), "answers.txt");
  CHECK_STR (vird_osinfo_install_script_get_product_key_format (script), "%%%-###");
  CHECK_INT (vird_osinfo_install_script_get_path_format (script), VIRD_OSINFO_PATH_FORMAT_DOS);
  CHECK (vird_osinfo_install_script_get_needs_internet (script));
  CHECK (!vird_osinfo_install_script_get_can_pre_install_drivers (script));
  CHECK (vird_osinfo_install_script_get_can_post_install_drivers (script));
  CHECK_INT (vird_osinfo_install_script_get_pre_install_drivers_signing_req (script),
             VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_NONE);
  CHECK_INT (vird_osinfo_install_script_get_post_install_drivers_signing_req (script),
             VIRD_OSINFO_DEVICE_DRIVER_SIGNING_REQ_WARN);
  CHECK_INT (vird_osinfo_install_script_get_injection_methods (script),
             VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY | VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_INITRD);
  CHECK_INT (vird_osinfo_install_script_get_preferred_injection_method (script),
             VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_INITRD);
  CHECK_HAS (vird_osinfo_install_script_get_template_data (script), "install-script-config");
  CHECK (vird_osinfo_install_script_get_template_uri (script) == NULL);
  CHECK_INT (vird_osinfo_avatar_format_get_width (avatar), 64);
  CHECK_INT (vird_osinfo_avatar_format_get_height (avatar), -1);
  CHECK (vird_osinfo_avatar_format_get_alpha (avatar));
  vird_osinfo_avatar_format_unref (avatar);

  list = vird_osinfo_install_script_get_config_params (script, &error);
  CHECK_INT (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (list)), 3);
  vird_object_unref (list);
  params = vird_osinfo_install_script_get_config_param_list (script, &length, &error);
  CHECK_INT (length, 3);
  CHECK (vird_osinfo_install_config_param_is_required (params[0]));
  CHECK (vird_osinfo_install_script_has_config_param (script, params[0]));
  CHECK_STR (vird_osinfo_install_config_param_get_name (params[2]), "l10n-language");
  vird_object_array_free (params);
  CHECK (vird_osinfo_install_script_has_config_param_name (script, "hostname"));
  CHECK (!vird_osinfo_install_script_has_config_param_name (script, "target-disk"));
  CHECK (vird_osinfo_install_script_get_config_param (script, "target-disk", &error) == NULL && error == NULL);
  param = vird_osinfo_install_script_get_config_param (script, "l10n-language", &error);
  CHECK_INT (vird_osinfo_install_config_param_get_policy (param), VIRD_OSINFO_INSTALL_CONFIG_PARAM_POLICY_OPTIONAL);
  vird_osinfo_install_config_param_unref (param);
  scripts = vird_osinfo_db_get_install_script_list (db, &error);
  CHECK_INT (vird_osinfo_list_get_length (VIRD_OSINFO_LIST (scripts)), 1);
  vird_object_unref (scripts);
  vird_osinfo_install_script_unref (script);
  vird_osinfo_db_unref (db);
}

/* A script is one object, however it was got: what is set of it holds for all. */
static void
sharing (void)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db = own_database ();
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "own1", &error);
  VirdOsinfoInstallScriptList *list = vird_osinfo_os_get_install_script_list (os, &error);
  VirdOsinfoMediaList *media = vird_osinfo_os_get_media_list (os, &error);
  VirdOsinfoMedia *medium = VIRD_OSINFO_MEDIA (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (media), 0, &error));
  VirdOsinfoInstallScriptList *of_media = vird_osinfo_media_get_install_script_list (medium, &error);
  VirdOsinfoInstallScript *scripts[5];
  VirdOsinfoInstallConfigParam *param, *same;
  VirdOsinfoDatamap *map = vird_osinfo_datamap_new ("http://example.com/other", &error), *found;
  VirdOsinfoAvatarFormat *avatar;
  const char *before;
  int at;

  scripts[0] = VIRD_OSINFO_INSTALL_SCRIPT (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), 0, &error));
  scripts[1] = VIRD_OSINFO_INSTALL_SCRIPT (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (list), 0, &error));
  scripts[2] = VIRD_OSINFO_INSTALL_SCRIPT (vird_osinfo_list_get_nth (VIRD_OSINFO_LIST (of_media), 0, &error));
  scripts[3] = vird_osinfo_os_find_install_script (os, "desktop", &error);
  CHECK_STR (vird_osinfo_install_script_get_output_filename (scripts[0]), "answers.txt");
  before = vird_osinfo_install_script_get_output_filename (scripts[1]);
  CHECK_OK (vird_osinfo_install_script_set_output_prefix (scripts[0], "guest", &error));
  CHECK_OK (vird_osinfo_install_script_set_installation_source (
    scripts[1], VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_NETWORK, &error));
  CHECK_OK (vird_osinfo_install_script_set_preferred_injection_method (
    scripts[2], VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY, &error));
  scripts[4] = vird_osinfo_db_get_install_script (db, "http://example.com/s", &error);
  for (at = 0; at < 5; at++)
    {
      CHECK_STR (vird_osinfo_install_script_get_output_prefix (scripts[at]), "guest");
      CHECK_STR (vird_osinfo_install_script_get_output_filename (scripts[at]), "guest-answers.txt");
      CHECK_INT (vird_osinfo_install_script_get_installation_source (scripts[at]),
                 VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_NETWORK);
      CHECK_INT (vird_osinfo_install_script_get_preferred_injection_method (scripts[at]),
                 VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY);
    }
  CHECK_STR (before, "answers.txt");

  /* Its parameters, their tables and the picture are too. */
  CHECK_OK (vird_osinfo_datamap_insert (map, "de_DE", "deutsch", &error));
  param = vird_osinfo_install_script_get_config_param (scripts[0], "l10n-language", &error);
  same = vird_osinfo_install_script_get_config_param (scripts[3], "l10n-language", &error);
  found = vird_osinfo_install_config_param_get_value_map (same, &error);
  CHECK_STR (vird_osinfo_datamap_lookup (found, "de_DE"), "german");
  vird_osinfo_datamap_unref (found);
  CHECK_OK (vird_osinfo_install_config_param_set_value_map (param, map, &error));
  found = vird_osinfo_install_config_param_get_value_map (same, &error);
  CHECK_STR (vird_osinfo_datamap_lookup (found, "de_DE"), "deutsch");
  vird_osinfo_datamap_unref (found);
  CHECK_OK (vird_osinfo_entity_set_param (VIRD_OSINFO_ENTITY (param), "policy", "required", &error));
  CHECK (vird_osinfo_install_config_param_is_required (same));
  avatar = vird_osinfo_install_script_get_avatar_format (scripts[0], &error);
  CHECK_OK (vird_osinfo_entity_set_param (VIRD_OSINFO_ENTITY (avatar), "height", "64", &error));
  vird_osinfo_avatar_format_unref (avatar);
  avatar = vird_osinfo_install_script_get_avatar_format (scripts[4], &error);
  CHECK_INT (vird_osinfo_avatar_format_get_height (avatar), 64);
  vird_osinfo_avatar_format_unref (avatar);

  /* Also that of a program, once it is in the database. */
  {
    VirdOsinfoInstallScript *own = vird_osinfo_install_script_new_data ("http://example.com/own", "jeos", sheet, &error);
    VirdOsinfoInstallScript *again;

    CHECK_OK (vird_osinfo_db_add_install_script (db, own, &error));
    CHECK_OK (vird_osinfo_os_add_install_script (os, own, &error));
    CHECK_OK (vird_osinfo_install_script_set_output_prefix (own, "later", &error));
    again = vird_osinfo_os_find_install_script (os, "jeos", &error);
    CHECK_STR (vird_osinfo_install_script_get_output_prefix (again), "later");
    vird_osinfo_install_script_unref (again);
    again = vird_osinfo_db_get_install_script (db, "http://example.com/own", &error);
    CHECK_STR (vird_osinfo_install_script_get_output_prefix (again), "later");
    vird_osinfo_install_script_unref (again);
    vird_osinfo_install_script_unref (own);
  }

  vird_osinfo_install_config_param_unref (same);
  vird_osinfo_install_config_param_unref (param);
  vird_osinfo_datamap_unref (map);
  for (at = 0; at < 5; at++)
    vird_osinfo_install_script_unref (scripts[at]);
  vird_object_unref (of_media);
  vird_object_unref (medium);
  vird_object_unref (media);
  vird_object_unref (list);
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (db);
}

/* What is missing is named; what is made stands in a file of the expected name. */
static void
making (void)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db = own_database ();
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "own1", &error);
  VirdOsinfoInstallScript *script = vird_osinfo_os_find_install_script (os, "desktop", &error);
  VirdOsinfoInstallConfig *config = vird_osinfo_install_config_new ("http://example.com/c", &error);
  char *path;

  CHECK (vird_osinfo_install_script_generate (script, os, config, &error) == NULL);
  CHECK_INT (vird_error_get_code (error), VIRD_ERROR_INVALID_ARGUMENT);
  CHECK_HAS (vird_error_get_message (error), "http://example.com/s");
  CHECK_HAS (vird_error_get_message (error), "'desktop'");
  CHECK_HAS (vird_error_get_message (error), "user-login, hostname");
  vird_error_clear (&error);
  CHECK_OK (vird_osinfo_install_config_set_user_login (config, "joe", &error));
  CHECK_OK (vird_osinfo_install_config_set_hostname (config, "here", &error));
  CHECK_OK (vird_osinfo_install_config_set_l10n_language (config, "de_DE", &error));
  CHECK_OK (vird_osinfo_install_script_set_output_prefix (script, "guest", &error));

  scratch_begin ("install-script");
  path = vird_osinfo_install_script_generate_output (script, os, config, scratch_directory, &error);
  if (path == NULL && vird_error_get_code (error) == VIRD_ERROR_UNSUPPORTED)
    vird_error_clear (&error);
  else
    {
      char line[64] = "";
      FILE *file = fopen (path, "r");

      CHECK_STR (path, scratch_path ("guest-answers.txt"));
      CHECK (file != NULL && fgets (line, sizeof line, file) != NULL);
      CHECK_STR (line, "joe@here:german");
      if (file != NULL)
        fclose (file);
      CHECK_ERROR (vird_osinfo_install_script_generate_output (script, os, config, "/nowhere/at/all", &error) != NULL,
                   VIRD_ERROR_IO, "/nowhere/at/all");
    }
  free (path);
  CHECK_OK (vird_osinfo_install_script_set_output_prefix (script, "../up", &error));
  CHECK (vird_osinfo_install_script_generate_output (script, os, config, scratch_directory, &error) == NULL);
  CHECK_HAS (vird_error_get_message (error), "../up");
  vird_error_clear (&error);
  scratch_end ();
  vird_osinfo_install_config_unref (config);
  vird_osinfo_install_script_unref (script);
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (db);
}

static void
settings (void)
{
  VirdError *error = NULL;
  VirdOsinfoInstallConfig *config = vird_osinfo_install_config_new ("http://example.com/c", NULL);

  CHECK_STR (vird_osinfo_install_config_get_l10n_language (config), "en_US");
  CHECK (vird_osinfo_install_config_get_hostname (config) == NULL);
  CHECK (vird_osinfo_install_config_set_hostname (config, "h", NULL));
  CHECK_STR (vird_osinfo_install_config_get_hostname (config), "h");
  CHECK (vird_osinfo_install_config_get_driver_signing (config));
  CHECK (vird_osinfo_install_config_set_driver_signing (config, false, NULL));
  CHECK (!vird_osinfo_install_config_get_driver_signing (config));
  CHECK (vird_osinfo_install_config_set_value (config, "domain", "example.com", NULL));
  CHECK_STR (vird_osinfo_entity_get_param_value (VIRD_OSINFO_ENTITY (config), "domain"), "example.com");
  CHECK (!vird_osinfo_install_config_set_hostname (config, "a\001b", &error));
  CHECK (vird_error_get_code (error) == VIRD_ERROR_INVALID_ARGUMENT);
  vird_error_free (error);
  CHECK (!vird_osinfo_install_config_set_value (config, "no name", "x", NULL));
  CHECK (!vird_osinfo_install_config_set_hostname (config, NULL, NULL));
  CHECK_STR (vird_osinfo_install_config_get_hostname (config), "h");
  vird_osinfo_install_config_unref (config);
}

static void
scripts (void)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db = vird_osinfo_db_new_builtin ();
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, "fedora42", NULL);
  VirdOsinfoInstallConfig *config = vird_osinfo_install_config_new ("http://example.com/c", NULL);
  VirdOsinfoInstallScript *script = vird_osinfo_install_script_new_data ("http://example.com/s", "jeos", sheet, NULL);

  CHECK_STR (vird_osinfo_install_script_get_profile (script), "jeos");
  CHECK (vird_osinfo_install_script_get_injection_methods (script)
         == VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_DISK);
  CHECK (vird_osinfo_install_script_set_preferred_injection_method (
    script, VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY | VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_WEB,
    NULL));
  CHECK (vird_osinfo_install_script_get_preferred_injection_method (script)
         == VIRD_OSINFO_INSTALL_SCRIPT_INJECTION_METHOD_FLOPPY);
  CHECK (!vird_osinfo_install_script_set_preferred_injection_method (script, 64, NULL));
  CHECK (!vird_osinfo_install_script_set_installation_source (script, 2, NULL));
  CHECK (vird_osinfo_install_script_set_installation_source (
    script, VIRD_OSINFO_INSTALL_SCRIPT_INSTALLATION_SOURCE_NETWORK, NULL));
  vird_osinfo_install_config_set_hostname (config, "<a> & {b}", NULL);

  char *text = vird_osinfo_install_script_generate (script, os, config, &error);
  if (text == NULL && vird_error_get_code (error) == VIRD_ERROR_UNSUPPORTED)
    CHECK (strstr (vird_error_get_message (error), "install libxslt") != NULL);
  else
    {
      CHECK_STR (text, "host=<a> & {b};source=network;os=fedora42");
      char *line = vird_osinfo_install_script_generate_command_line (script, os, config, NULL);
      CHECK_STR (line, "line=<a> & {b}");
      free (line);
    }
  free (text);
  vird_error_free (error);
  error = NULL;
  CHECK (vird_osinfo_install_script_generate_output (script, os, config, "/tmp", &error) == NULL);
  CHECK (strstr (vird_error_get_message (error), "no name for its file") != NULL);
  vird_error_free (error);
  vird_osinfo_install_script_unref (script);
  vird_osinfo_install_config_unref (config);
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (db);
}

static void
tables (void)
{
  VirdOsinfoDatamap *map = vird_osinfo_datamap_new ("http://example.com/m", NULL);
  VirdOsinfoInstallConfigParam *param = vird_osinfo_install_config_param_new ("hostname", NULL);

  CHECK (vird_osinfo_install_config_param_is_optional (param));
  CHECK (vird_osinfo_install_config_param_get_value_map (param, NULL) == NULL);
  CHECK (vird_osinfo_install_config_param_set_value_map (param, map, NULL));
  CHECK (vird_osinfo_datamap_insert (map, "a", "b", NULL));
  CHECK (vird_osinfo_datamap_insert (map, "c", "b", NULL));
  VirdOsinfoDatamap *same = vird_osinfo_install_config_param_get_value_map (param, NULL);
  CHECK_STR (vird_osinfo_datamap_lookup (same, "a"), "b");
  CHECK_STR (vird_osinfo_datamap_reverse_lookup (same, "b"), "c");
  CHECK (vird_osinfo_datamap_lookup (same, "x") == NULL);
  vird_osinfo_datamap_unref (same);
  vird_osinfo_install_config_param_unref (param);
  vird_osinfo_datamap_unref (map);
}

int
main (void)
{
  settings ();
  every_value ();
  properties ();
  sharing ();
  making ();
  scripts ();
  tables ();
  return check_result ();
}
