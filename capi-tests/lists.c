/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Lists of objects and of strings: reading, adding, removing, replacing. */

#include "check.h"

static size_t
count (VirdConfigDomain *domain)
{
  size_t length = 99;

  vird_object_array_free (vird_config_domain_get_devices (domain, &length));
  return length;
}

static void
objects (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  VirdConfigDomainVideo *video = vird_config_domain_video_new ();
  VirdConfigDomainDevice *both[2];
  VirdConfigDomainDevice **devices;

  CHECK_INT (count (domain), 0);
  CHECK_OK (vird_config_domain_add_device (domain, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error));
  CHECK_OK (vird_config_domain_add_device (domain, VIRD_CONFIG_DOMAIN_DEVICE (video), &error));
  CHECK_INT (count (domain), 2);
  devices = vird_config_domain_get_devices (domain, NULL);
  CHECK (vird_config_object_is_same (VIRD_CONFIG_OBJECT (devices[0]), VIRD_CONFIG_OBJECT (disk)));
  CHECK (vird_config_object_is_same (VIRD_CONFIG_OBJECT (devices[1]), VIRD_CONFIG_OBJECT (video)));
  CHECK (devices[2] == NULL);
  vird_object_array_free (devices);

  CHECK_OK (vird_config_domain_remove_device (domain, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error));
  CHECK_INT (count (domain), 1);
  CHECK (!vird_config_domain_remove_device (domain, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error));
  vird_error_clear (&error);
  CHECK_INT (count (domain), 1);

  CHECK_OK (vird_config_domain_clear_devices (domain, &error));
  CHECK_INT (count (domain), 0);
  vird_config_domain_disk_unref (disk);
  vird_config_domain_video_unref (video);

  disk = vird_config_domain_disk_new ();
  video = vird_config_domain_video_new ();
  both[0] = VIRD_CONFIG_DOMAIN_DEVICE (video);
  both[1] = VIRD_CONFIG_DOMAIN_DEVICE (disk);
  CHECK_OK (vird_config_domain_set_devices (domain, both, 2, &error));
  CHECK_INT (count (domain), 2);
  CHECK_OK (vird_config_domain_set_devices (domain, both, 1, &error));
  CHECK_INT (count (domain), 1);
  CHECK_OK (vird_config_domain_set_devices (domain, NULL, 0, &error));
  CHECK_INT (count (domain), 0);
  CHECK_ERROR (vird_config_domain_set_devices (domain, NULL, 2, &error), VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  vird_config_domain_disk_unref (disk);
  vird_config_domain_video_unref (video);
  vird_config_domain_unref (domain);
}

/* All or nothing: one that does not fit leaves the list as it was. */
static void
misfits (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  VirdConfigDomainDevice *items[2];

  CHECK_ERROR (vird_config_domain_add_device (domain, NULL, &error), VIRD_ERROR_INVALID_ARGUMENT, "NULL");
  CHECK_ERROR (vird_config_domain_add_device (domain, (VirdConfigDomainDevice *) (void *) domain, &error),
               VIRD_ERROR_INVALID_ARGUMENT, "VirdConfigDomain:");
  items[0] = VIRD_CONFIG_DOMAIN_DEVICE (disk);
  items[1] = (VirdConfigDomainDevice *) (void *) domain;
  CHECK_ERROR (vird_config_domain_set_devices (domain, items, 2, &error), VIRD_ERROR_INVALID_ARGUMENT,
               "VirdConfigDomainDevice");
  CHECK_INT (count (domain), 0);
  CHECK_XML (disk, "<disk/>\n");
  vird_config_domain_disk_unref (disk);
  vird_config_domain_unref (domain);
}

static void
strings (void)
{
  static const char *const three[] = { "acpi", "apic", "pae", NULL };
  static const char *const bad[] = { "acpi", "\xff", NULL };
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  char **features;
  size_t length = 99;

  CHECK_OK (vird_config_domain_set_features (domain, three, &error));
  features = vird_config_domain_get_features (domain, &length);
  CHECK_INT (length, 3);
  CHECK_STR (features[2], "pae");
  vird_strv_free (features);
  CHECK_ERROR (vird_config_domain_set_features (domain, bad, &error), VIRD_ERROR_INVALID_ARGUMENT, "UTF-8");
  CHECK_ERROR (vird_config_domain_add_feature (domain, "no name", &error), VIRD_ERROR_INVALID_ARGUMENT, "no name");
  vird_strv_free (vird_config_domain_get_features (domain, &length));
  CHECK_INT (length, 3);
  CHECK_OK (vird_config_domain_set_features (domain, NULL, &error));
  vird_strv_free (vird_config_domain_get_features (domain, &length));
  CHECK_INT (length, 0);
  CHECK (vird_config_domain_get_features (NULL, &length) == NULL);
  CHECK_INT (length, 0);
  vird_config_domain_unref (domain);
}

int
main (void)
{
  objects ();
  misfits ();
  strings ();
  return check_result ();
}
