/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Config objects: reading and writing XML, absent values, paths, what stays untouched. */

#include "check.h"

static const char *const text =
  "<?xml version='1.0'?>\n"
  "<!-- kept -->\n"
  "<domain type='kvm' id=\"7\">\n"
  "    <name>guest &amp; co</name>\n"
  "    <memory unit='GiB'>2</memory>\n"
  "    <unknown  a = '1'/>\n"
  "    <devices>\n"
  "        <disk type='file'><source file='/a'/><target dev='vda' bus='future'/></disk>\n"
  "    </devices>\n"
  "</domain>\n";

static void
untouched (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (text, &error);

  CHECK_OK (domain != NULL);
  CHECK_XML (domain, text);
  CHECK_STR (vird_config_domain_get_name (domain), "guest & co");

  /* Only what is set changes. */
  CHECK_OK (vird_config_domain_set_name (domain, "<b>", &error));
  CHECK_STR (vird_config_domain_get_name (domain), "<b>");
  {
    char *xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));
    CHECK_HAS (xml, "<name>&lt;b");
    CHECK_HAS (xml, "    <unknown  a = '1'/>\n");
    CHECK_HAS (xml, "<!-- kept -->\n<domain type='kvm' id=\"7\">\n");
    free (xml);
  }
  vird_config_domain_unref (domain);
}

static void
absent (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();

  CHECK (vird_config_domain_get_name (domain) == NULL);
  CHECK (!vird_config_domain_has_memory (domain));
  CHECK (!vird_config_domain_has_virt_type (domain));
  CHECK (vird_config_domain_get_os (domain) == NULL);

  CHECK_OK (vird_config_domain_set_memory (domain, 1048576, &error));
  CHECK (vird_config_domain_has_memory (domain));
  CHECK_INT (vird_config_domain_get_memory (domain), 1048576);
  CHECK_OK (vird_config_domain_unset_memory (domain, &error));
  CHECK (!vird_config_domain_has_memory (domain));
  CHECK_XML (domain, "<domain/>\n");

  CHECK_OK (vird_config_domain_set_name (domain, "a", &error));
  CHECK_OK (vird_config_domain_set_name (domain, NULL, &error));
  CHECK (vird_config_domain_get_name (domain) == NULL);
  CHECK_XML (domain, "<domain/>\n");
  vird_config_domain_unref (domain);
}

static void
units (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (text, &error);

  CHECK_INT (vird_config_domain_get_memory (domain), 2 * 1024 * 1024);
  CHECK_OK (vird_config_domain_set_memory (domain, 4096, &error));
  CHECK_INT (vird_config_domain_get_memory (domain), 4096);
  vird_config_domain_unref (domain);
}

static void
enums (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (text, &error);
  VirdConfigDomainDevice **devices;
  VirdConfigDomainDisk *disk;

  CHECK_INT (vird_config_domain_get_virt_type (domain), VIRD_CONFIG_DOMAIN_VIRT_TYPE_KVM);
  CHECK_STR (vird_config_domain_get_virt_type_text (domain), "kvm");
  CHECK_OK (vird_config_domain_set_virt_type (domain, VIRD_CONFIG_DOMAIN_VIRT_TYPE_QEMU, &error));
  CHECK_STR (vird_config_domain_get_virt_type_text (domain), "qemu");

  /* A value that this version does not know is kept and can be read as text. */
  devices = vird_config_domain_get_devices (domain, NULL);
  disk = VIRD_CONFIG_DOMAIN_DISK (devices[0]);
  CHECK (vird_config_domain_disk_has_target_bus (disk));
  CHECK_INT (vird_config_domain_disk_get_target_bus (disk), VIRD_CONFIG_DOMAIN_DISK_BUS_UNKNOWN);
  CHECK_STR (vird_config_domain_disk_get_target_bus_text (disk), "future");
  CHECK_OK (vird_config_domain_disk_set_target_bus_text (disk, "later", &error));
  CHECK_STR (vird_config_domain_disk_get_target_bus_text (disk), "later");
  vird_object_array_free (devices);
  vird_config_domain_unref (domain);
}

static void
paths (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (text, &error);
  VirdConfigObject *object = VIRD_CONFIG_OBJECT (domain), *found;
  VirdConfigObject **all;
  size_t length = 99;

  CHECK_OWNED_STR (vird_config_object_get_value (object, "devices/disk/target/@dev", &error), "vda");
  CHECK_OWNED_STR (vird_config_object_get_value (object, "unknown/@a", &error), "1");
  CHECK (vird_config_object_get_value (object, "devices/disk[2]/target/@dev", &error) == NULL);
  CHECK (error == NULL);
  CHECK_OK (vird_config_object_set_value (object, "devices/disk/driver/@cache", "none", &error));
  CHECK_OWNED_STR (vird_config_object_get_value (object, "devices/disk/driver/@cache", &error), "none");
  CHECK_ERROR (vird_config_object_get_value (object, "a[", &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "");
  CHECK_ERROR (vird_config_object_get_value (object, NULL, &error) != NULL, VIRD_ERROR_INVALID_ARGUMENT, "path");

  found = vird_config_object_find (object, "devices/disk", &error);
  CHECK (VIRD_IS_CONFIG_DOMAIN_DISK (found));
  CHECK_OWNED_STR (vird_config_object_get_element_name (found), "disk");
  vird_config_object_unref (found);
  found = vird_config_object_find (object, "nowhere", &error);
  CHECK (found == NULL && error == NULL);

  all = vird_config_object_find_all (object, "*", &length, &error);
  CHECK_INT (length, 4);
  CHECK (all[4] == NULL);
  vird_object_array_free (all);
  all = vird_config_object_get_children (object, &length, &error);
  CHECK_INT (length, 4);
  vird_object_array_free (all);
  all = vird_config_object_find_all (object, "nowhere", &length, &error);
  CHECK (all != NULL && all[0] == NULL);
  CHECK_INT (length, 0);
  vird_object_array_free (all);
  vird_config_domain_unref (domain);
}

/* New children stand where libvirt itself puts them, whatever the order of the calls. */
static void
order (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();

  CHECK_OK (vird_config_domain_set_vcpus (domain, 2, &error));
  CHECK_OK (vird_config_domain_set_memory (domain, 1024, &error));
  CHECK_OK (vird_config_domain_set_name (domain, "a", &error));
  CHECK_OK (vird_config_domain_set_virt_type (domain, VIRD_CONFIG_DOMAIN_VIRT_TYPE_KVM, &error));
  CHECK_XML (domain,
             "<domain type=\"kvm\">\n"
             "  <name>a</name>\n"
             "  <memory unit=\"KiB\">1024</memory>\n"
             "  <vcpu>2</vcpu>\n"
             "</domain>\n");
  vird_config_domain_unref (domain);
}

/* A borrowed string stays until its own property is set again. */
static void
borrowed (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (text, &error);
  const char *name = vird_config_domain_get_name (domain);

  CHECK_OK (vird_config_domain_set_uuid (domain, "c7a5fdbd-cdaf-9455-926a-d65c16db1809", &error));
  CHECK (vird_config_domain_get_name (domain) == name);
  CHECK_STR (name, "guest & co");
  vird_config_domain_unref (domain);
}

int
main (void)
{
  untouched ();
  absent ();
  units ();
  enums ();
  paths ();
  order ();
  borrowed ();
  return check_result ();
}
