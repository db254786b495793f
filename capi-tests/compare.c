/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Comparing documents, and what they differ in. */

#include "check.h"

static VirdConfigObject *
read_domain (const char *memory, const char *devices)
{
  char xml[1024];
  VirdError *error = NULL;
  VirdConfigDomain *domain;

  snprintf (xml, sizeof (xml), "<domain type='kvm'><name>a</name>%s<devices>%s</devices></domain>", memory, devices);
  domain = vird_config_domain_new_from_xml (xml, &error);
  CHECK_OK (domain != NULL);
  return VIRD_CONFIG_OBJECT (domain);
}

static void
equality (void)
{
  VirdConfigObject *one = read_domain ("<memory unit='GiB'>1</memory>", "<disk/><interface/>");
  VirdConfigObject *same = read_domain ("<!-- a gigabyte --><memory>1048576</memory>", "\n<interface/>\n<disk></disk>\n");
  VirdConfigObject *other = read_domain ("<memory unit='MiB'>1</memory>", "<disk/><interface/>");

  CHECK (vird_config_object_is_equal (one, one));
  CHECK (vird_config_object_is_equal (one, same));
  CHECK (vird_config_object_is_equal (same, one));
  CHECK (!vird_config_object_is_same (one, same));
  CHECK (!vird_config_object_is_equal (one, other));
  CHECK (!vird_config_object_is_equal (one, NULL));
  CHECK (!vird_config_object_is_equal (NULL, NULL));
  vird_object_unref (one);
  vird_object_unref (same);
  vird_object_unref (other);
}

static void
differences (void)
{
  static const char disks[] = "<disk type='file'><source file='/a'/><target dev='vda'/></disk>"
                              "<disk type='file'><target dev='vdb'/></disk>";
  VirdConfigObject *old = read_domain ("", disks), *new = vird_config_object_copy (old, NULL);
  VirdConfigDifference **found;
  VirdError *error = NULL;
  size_t length = 99;
  char *text;

  found = vird_config_object_diff (old, new, &length, &error);
  CHECK_OK (found != NULL);
  CHECK_INT (length, 0);
  CHECK (found[0] == NULL);
  vird_object_array_free (found);

  CHECK_OK (vird_config_object_set_value (new, "devices/disk[target/@dev='vda']/source/@file", "/b", &error));
  CHECK_OK (vird_config_object_set_value (new, "title", "A", &error));
  CHECK_OK (vird_config_object_set_value (new, "devices/disk[target/@dev='vdb']/@type", NULL, &error));
  found = vird_config_object_diff (old, new, &length, &error);
  CHECK_OK (found != NULL);
  CHECK_INT (length, 3);
  CHECK (VIRD_IS_CONFIG_DIFFERENCE (found[0]));
  CHECK_INT (vird_config_difference_get_kind (found[0]), VIRD_CONFIG_DIFFERENCE_KIND_ADDED);
  CHECK_STR (vird_config_difference_get_path (found[0]), "title");
  CHECK (vird_config_difference_get_old_value (found[0]) == NULL);
  CHECK_STR (vird_config_difference_get_new_value (found[0]), "<title>A</title>");
  CHECK_INT (vird_config_difference_get_kind (found[1]), VIRD_CONFIG_DIFFERENCE_KIND_CHANGED);
  CHECK_STR (vird_config_difference_get_path (found[1]), "devices/disk[target/@dev='vda']/source/@file");
  CHECK_STR (vird_config_difference_get_old_value (found[1]), "/a");
  CHECK_STR (vird_config_difference_get_new_value (found[1]), "/b");
  CHECK_INT (vird_config_difference_get_kind (found[2]), VIRD_CONFIG_DIFFERENCE_KIND_REMOVED);
  CHECK_STR (vird_config_difference_get_path (found[2]), "devices/disk[target/@dev='vdb']/@type");
  CHECK (vird_config_difference_get_new_value (found[2]) == NULL);
  text = vird_config_difference_to_string (found[1]);
  CHECK_STR (text, "devices/disk[target/@dev='vda']/source/@file: '/a' is now '/b'");
  free (text);
  vird_object_array_free (found);

  length = 99;
  CHECK_ERROR (vird_config_object_diff (old, NULL, &length, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_INT (length, 0);
  CHECK (vird_config_difference_get_path (NULL) == NULL);
  CHECK_INT (vird_config_difference_get_kind (NULL), VIRD_CONFIG_DIFFERENCE_KIND_NONE);
  vird_object_unref (old);
  vird_object_unref (new);
}

static void
pretty (void)
{
  VirdConfigObject *domain = read_domain ("", "<disk type='file'  device='disk'><readonly></readonly></disk>");
  VirdConfigObject *disk = vird_config_object_find (domain, "devices/disk", NULL);
  char *text = vird_config_object_to_xml_pretty (disk);

  CHECK_STR (text, "<disk type=\"file\" device=\"disk\">\n  <readonly/>\n</disk>");
  free (text);
  text = vird_config_object_to_xml_pretty (domain);
  CHECK_STR (text, "<domain type=\"kvm\">\n  <name>a</name>\n  <devices>\n    <disk type=\"file\" device=\"disk\">\n"
                   "      <readonly/>\n    </disk>\n  </devices>\n</domain>");
  free (text);
  CHECK (vird_config_object_to_xml_pretty (NULL) == NULL);
  vird_object_unref (disk);
  vird_object_unref (domain);
}

int
main (void)
{
  equality ();
  differences ();
  pretty ();
  return check_result ();
}
