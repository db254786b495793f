/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Disks: the properties that programs set most. */

#include "check.h"

static void
from_nothing (void)
{
  VirdError *error = NULL;
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();

  CHECK_OK (vird_config_domain_disk_set_type (disk, VIRD_CONFIG_DOMAIN_DISK_TYPE_FILE, &error));
  CHECK_OK (vird_config_domain_disk_set_guest_device_type (disk, VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_DISK, &error));
  CHECK_OK (vird_config_domain_disk_set_target_bus (disk, VIRD_CONFIG_DOMAIN_DISK_BUS_VIRTIO, &error));
  CHECK_OK (vird_config_domain_disk_set_target_dev (disk, "vda", &error));
  CHECK_OK (vird_config_domain_disk_set_source (disk, "/images/a.qcow2", &error));
  CHECK_OK (vird_config_domain_disk_set_driver_name (disk, "qemu", &error));
  CHECK_OK (vird_config_domain_disk_set_driver_format (disk, VIRD_CONFIG_DOMAIN_DISK_FORMAT_QCOW2, &error));
  CHECK_OK (vird_config_domain_disk_set_driver_cache (disk, VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_NONE, &error));
  CHECK_OK (vird_config_domain_disk_set_readonly (disk, true, &error));
  CHECK_OK (vird_config_domain_disk_set_boot_order (disk, 1, &error));
  {
    char *xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (disk));
    CHECK_HAS (xml, "<disk type=\"file\" device=\"disk\">");
    CHECK_HAS (xml, "<source file=\"/images/a.qcow2\"/>\n");
    CHECK_HAS (xml, "type=\"qcow2\"");
    CHECK_HAS (xml, "cache=\"none\"");
    CHECK_HAS (xml, "<readonly/>\n");
    CHECK_HAS (xml, "<boot order=\"1\"/>\n");
    free (xml);
  }
  CHECK_INT (vird_config_domain_disk_get_target_bus (disk), VIRD_CONFIG_DOMAIN_DISK_BUS_VIRTIO);
  CHECK_STR (vird_config_domain_disk_get_target_dev (disk), "vda");
  CHECK_STR (vird_config_domain_disk_get_source (disk), "/images/a.qcow2");
  CHECK_STR (vird_config_domain_disk_get_driver_type (disk), "qcow2");
  CHECK (vird_config_domain_disk_get_readonly (disk));
  CHECK_OK (vird_config_domain_disk_set_readonly (disk, false, &error));
  CHECK (!vird_config_domain_disk_get_readonly (disk));
  vird_config_domain_disk_unref (disk);
}

/* The attribute that holds the source depends on the type of the disk. */
static void
source (void)
{
  static const struct
  {
    VirdConfigDomainDiskType type;
    const char *value;
    const char *xml;
  } cases[] = {
    { VIRD_CONFIG_DOMAIN_DISK_TYPE_FILE, "/a", "<source file=\"/a\"/>" },
    { VIRD_CONFIG_DOMAIN_DISK_TYPE_BLOCK, "/dev/a", "<source dev=\"/dev/a\"/>" },
    { VIRD_CONFIG_DOMAIN_DISK_TYPE_DIR, "/d", "<source dir=\"/d\"/>" },
  };
  VirdError *error = NULL;
  size_t at;

  for (at = 0; at < sizeof (cases) / sizeof (*cases); at++)
    {
      VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
      char *xml;

      CHECK_OK (vird_config_domain_disk_set_type (disk, cases[at].type, &error));
      CHECK_OK (vird_config_domain_disk_set_source (disk, cases[at].value, &error));
      xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (disk));
      CHECK_HAS (xml, cases[at].xml);
      CHECK_STR (vird_config_domain_disk_get_source (disk), cases[at].value);
      free (xml);
      vird_config_domain_disk_unref (disk);
    }
}

static void
nested (void)
{
  VirdError *error = NULL;
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  VirdConfigDomainDiskDriver *driver, *again;

  CHECK (vird_config_domain_disk_get_driver (disk) == NULL);
  driver = vird_config_domain_disk_ensure_driver (disk, &error);
  CHECK_OK (driver != NULL);
  again = vird_config_domain_disk_get_driver (disk);
  CHECK (vird_config_object_is_same (VIRD_CONFIG_OBJECT (driver), VIRD_CONFIG_OBJECT (again)));
  CHECK_OK (vird_config_domain_disk_set_driver_name (disk, "qemu", &error));
  CHECK_XML (driver, "<driver name=\"qemu\"/>");
  vird_config_domain_disk_driver_unref (driver);
  vird_config_domain_disk_driver_unref (again);
  vird_config_domain_disk_unref (disk);
}

/* A range in the table is a range at the border. */
static void
ranges (void)
{
  VirdError *error = NULL;
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();

  CHECK_ERROR (vird_config_domain_disk_set_target_bus (disk, (VirdConfigDomainDiskBus) -7, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "-7");
  CHECK_ERROR (vird_config_domain_disk_set_target_bus (disk, VIRD_CONFIG_DOMAIN_DISK_BUS_UNKNOWN, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "");
  CHECK_XML (disk, "<disk/>\n");
  vird_config_domain_disk_unref (disk);
}

int
main (void)
{
  from_nothing ();
  source ();
  nested ();
  ranges ();
  return check_result ();
}
