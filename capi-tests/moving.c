/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* An object stays a view of its element when that moves into another document, and says so when it is gone. */

#include "check.h"

static void
moved (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  VirdConfigDomainDiskDriver *driver = vird_config_domain_disk_ensure_driver (disk, &error);

  CHECK_OK (vird_config_domain_add_device (domain, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error));

  /* Both views follow their elements into the domain. */
  CHECK_OK (vird_config_domain_disk_set_target_dev (disk, "vda", &error));
  CHECK_OK (vird_config_object_set_value (VIRD_CONFIG_OBJECT (driver), "@name", "qemu", &error));
  CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (domain), "devices/disk/target/@dev", &error), "vda");
  CHECK_OWNED_STR (vird_config_object_get_value (VIRD_CONFIG_OBJECT (domain), "devices/disk/driver/@name", &error),
                   "qemu");

  /* The domain may go first: the document lives as long as a view of it. */
  vird_config_domain_unref (domain);
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vda");
  vird_config_domain_disk_unref (disk);
  CHECK_XML (driver, "<driver name=\"qemu\"/>");
  vird_config_domain_disk_driver_unref (driver);
}

static void
twice (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *first = vird_config_domain_new (), *second = vird_config_domain_new ();
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  size_t length = 99;

  /* Adding it elsewhere takes it from where it was. */
  CHECK_OK (vird_config_domain_add_device (first, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error));
  CHECK_OK (vird_config_domain_add_device (second, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error));
  vird_object_array_free (vird_config_domain_get_devices (first, &length));
  CHECK_INT (length, 0);
  vird_object_array_free (vird_config_domain_get_devices (second, &length));
  CHECK_INT (length, 1);
  vird_config_domain_unref (first);
  vird_config_domain_unref (second);
  vird_config_domain_disk_unref (disk);
}

static void
gone (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (
    "<domain>\n  <os>\n    <type>hvm</type>\n  </os>\n  <devices>\n    <disk/>\n  </devices>\n</domain>", &error);
  VirdConfigDomainOs *os = vird_config_domain_get_os (domain);
  VirdConfigObject *root = VIRD_CONFIG_OBJECT (domain);

  CHECK_OK (vird_config_object_remove (VIRD_CONFIG_OBJECT (os), &error));
  CHECK (vird_config_domain_get_os (domain) == NULL);
  CHECK_XML (domain, "<domain>\n  <devices>\n    <disk/>\n  </devices>\n</domain>");

  CHECK (vird_config_object_to_xml (VIRD_CONFIG_OBJECT (os)) == NULL);
  CHECK (vird_config_object_get_element_name (VIRD_CONFIG_OBJECT (os)) == NULL);
  CHECK_ERROR (vird_config_object_set_value (VIRD_CONFIG_OBJECT (os), "type", "hvm", &error), VIRD_ERROR_GONE, "removed");
  CHECK_ERROR (vird_config_object_remove (VIRD_CONFIG_OBJECT (os), &error), VIRD_ERROR_GONE, "removed");
  CHECK_ERROR (vird_config_object_copy (VIRD_CONFIG_OBJECT (os), &error) != NULL, VIRD_ERROR_GONE, "removed");
  CHECK_ERROR (vird_config_domain_set_os (domain, os, &error), VIRD_ERROR_GONE, "");
  CHECK_ERROR (vird_config_object_remove (root, &error), VIRD_ERROR_INVALID_ARGUMENT, "root");
  vird_config_domain_os_unref (os);
  vird_config_domain_unref (domain);
}

/* An element cannot move into itself. */
static void
into_itself (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (
    "<domain><devices><disk><backingStore type='file'><backingStore type='file'/></backingStore></disk></devices></domain>",
    &error);
  VirdConfigObject *outer = vird_config_object_find (VIRD_CONFIG_OBJECT (domain), "devices/disk/backingStore", &error);
  VirdConfigObject *inner =
    vird_config_object_find (VIRD_CONFIG_OBJECT (domain), "devices/disk/backingStore/backingStore", &error);

  CHECK (VIRD_IS_CONFIG_DOMAIN_DISK_BACKING_STORE (inner));
  CHECK (!vird_config_domain_disk_backing_store_set_backing_store (VIRD_CONFIG_DOMAIN_DISK_BACKING_STORE (inner),
                                                                   VIRD_CONFIG_DOMAIN_DISK_BACKING_STORE (outer), &error));
  CHECK (error != NULL);
  vird_error_clear (&error);
  vird_config_object_unref (inner);
  vird_config_object_unref (outer);
  vird_config_domain_unref (domain);
}

int
main (void)
{
  moved ();
  twice ();
  gone ();
  into_itself ();
  return check_result ();
}
