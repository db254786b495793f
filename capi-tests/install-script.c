/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Install scripts: what they say of themselves, configurations, tables, and making them. */

#include "check.h"
#include <stdio.h>
#include <string.h>
#include <virtdesigner.h>

static const char sheet[] =
  "<x:stylesheet xmlns:x='http://www.w3.org/1999/XSL/Transform' version='1.0'><x:output method='text'/>"
  "<x:template match='/command-line'>line=<x:value-of select='config/hostname'/></x:template>"
  "<x:template match='/install-script-config'>host=<x:value-of select='config/hostname'/>;"
  "source=<x:value-of select='script/installation-source'/>;os=<x:value-of select='os/short-id'/>"
  "</x:template></x:stylesheet>";

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
  scripts ();
  tables ();
  return check_result ();
}
