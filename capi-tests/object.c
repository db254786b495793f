/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* References, types, checked casts, copies, memory, the version. */

#include "check.h"

static void
references (void)
{
  VirdConfigDomain *domain = vird_config_domain_new ();

  CHECK (domain != NULL);
  CHECK (vird_config_domain_ref (domain) == domain);
  CHECK (vird_object_ref (domain) == domain);
  CHECK (vird_config_object_ref (VIRD_CONFIG_OBJECT (domain)) == VIRD_CONFIG_OBJECT (domain));
  vird_config_domain_unref (domain);
  vird_object_unref (domain);
  vird_config_object_unref (VIRD_CONFIG_OBJECT (domain));
  CHECK_XML (domain, "<domain/>\n");

  /* A reference of another class is not taken and not given back. */
  CHECK (vird_config_domain_disk_ref ((VirdConfigDomainDisk *) (void *) domain) == NULL);
  vird_config_domain_disk_unref ((VirdConfigDomainDisk *) (void *) domain);
  CHECK_XML (domain, "<domain/>\n");
  vird_config_domain_unref (domain);

  CHECK (vird_object_ref (NULL) == NULL);
  CHECK (vird_config_domain_ref (NULL) == NULL);
  vird_object_unref (NULL);
  vird_config_domain_unref (NULL);
}

static void
types (void)
{
  VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
  int nothing[16] = { 0 };

  CHECK_INT (vird_object_get_object_type (disk), VIRD_TYPE_CONFIG_DOMAIN_DISK);
  CHECK_STR (vird_type_name (VIRD_TYPE_CONFIG_DOMAIN_DISK), "VirdConfigDomainDisk");
  CHECK_STR (vird_type_name (VIRD_TYPE_OBJECT), "VirdObject");
  CHECK_INT (vird_type_parent (VIRD_TYPE_CONFIG_DOMAIN_DISK), VIRD_TYPE_CONFIG_DOMAIN_DEVICE);
  CHECK_INT (vird_type_parent (VIRD_TYPE_CONFIG_DOMAIN_DEVICE), VIRD_TYPE_CONFIG_OBJECT);
  CHECK_INT (vird_type_parent (VIRD_TYPE_CONFIG_OBJECT), VIRD_TYPE_OBJECT);
  CHECK_INT (vird_type_parent (VIRD_TYPE_OBJECT), 0);
  CHECK (vird_type_is_a (VIRD_TYPE_CONFIG_DOMAIN_DISK, VIRD_TYPE_OBJECT));
  CHECK (!vird_type_is_a (VIRD_TYPE_CONFIG_DOMAIN_DEVICE, VIRD_TYPE_CONFIG_DOMAIN_DISK));

  CHECK (VIRD_CONFIG_DOMAIN_DEVICE (disk) == (VirdConfigDomainDevice *) (void *) disk);
  CHECK (VIRD_CONFIG_OBJECT (disk) != NULL);
  CHECK (VIRD_CONFIG_DOMAIN (disk) == NULL);
  CHECK (VIRD_IS_CONFIG_DOMAIN_DISK (disk));
  CHECK (VIRD_IS_CONFIG_DOMAIN_DEVICE (disk));
  CHECK (VIRD_IS_OBJECT (disk));
  CHECK (!VIRD_IS_CONFIG_DOMAIN_INTERFACE (disk));

  /* What is no object and what is no type. */
  CHECK (VIRD_CONFIG_DOMAIN (NULL) == NULL);
  CHECK (!VIRD_IS_CONFIG_DOMAIN (NULL));
  CHECK (!VIRD_IS_OBJECT (nothing));
  CHECK (!VIRD_IS_OBJECT ((char *) nothing + 1));
  CHECK_INT (vird_object_get_object_type (nothing), 0);
  CHECK (!vird_object_is_a (disk, 0));
  CHECK (!vird_object_is_a (disk, 0xffffffff));
  CHECK (vird_type_name (0) == NULL);
  CHECK (vird_type_name (0xffffffff) == NULL);
  CHECK_INT (vird_type_parent (0xffffffff), 0);
  CHECK (!vird_type_is_a (0xffffffff, 0xffffffff));
  vird_config_domain_disk_unref (disk);
}

static void
copies (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml ("<domain type='kvm'><name>a</name></domain>", &error);
  VirdConfigObject *copy = vird_config_object_copy (VIRD_CONFIG_OBJECT (domain), &error);

  CHECK_OK (copy != NULL);
  CHECK (VIRD_IS_CONFIG_DOMAIN (copy));
  CHECK (!vird_config_object_is_same (copy, VIRD_CONFIG_OBJECT (domain)));
  CHECK (vird_config_object_is_same (copy, copy));
  CHECK_OK (vird_config_domain_set_name (VIRD_CONFIG_DOMAIN (copy), "b", &error));
  CHECK_STR (vird_config_domain_get_name (domain), "a");
  CHECK_STR (vird_config_domain_get_name (VIRD_CONFIG_DOMAIN (copy)), "b");
  vird_config_object_unref (copy);
  vird_config_domain_unref (domain);
}

static void
version (void)
{
  uint32_t major = 99, minor = 99, micro = 99;

  vird_get_version (&major, &minor, &micro);
  CHECK_INT (major, VIRD_MAJOR_VERSION);
  CHECK_INT (minor, VIRD_MINOR_VERSION);
  CHECK_INT (micro, VIRD_MICRO_VERSION);
  vird_get_version (NULL, NULL, NULL);
  CHECK (VIRD_CHECK_VERSION (0, 0, 99));
  CHECK (VIRD_CHECK_VERSION (VIRD_MAJOR_VERSION, VIRD_MINOR_VERSION, VIRD_MICRO_VERSION));
  CHECK (!VIRD_CHECK_VERSION (VIRD_MAJOR_VERSION, VIRD_MINOR_VERSION, VIRD_MICRO_VERSION + 1));
  CHECK (!VIRD_CHECK_VERSION (VIRD_MAJOR_VERSION + 1, 0, 0));
}

static void
memory (void)
{
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new ();
  char *xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));
  char **features;
  size_t length = 99;

  /* free(), vird_free() and, for arrays, their own function. */
  free (xml);
  vird_free (vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain)));
  CHECK_OK (vird_config_domain_add_feature (domain, "acpi", &error));
  CHECK_OK (vird_config_domain_add_feature (domain, "apic", &error));
  features = vird_config_domain_get_features (domain, &length);
  CHECK_INT (length, 2);
  CHECK_STR (features[0], "acpi");
  CHECK_STR (features[1], "apic");
  CHECK (features[2] == NULL);
  vird_strv_free (features);
  features = vird_config_domain_get_features (domain, NULL);
  free (features[0]);
  free (features[1]);
  free (features);
  vird_free (NULL);
  vird_strv_free (NULL);
  vird_object_array_free (NULL);
  vird_config_domain_unref (domain);
}

int
main (void)
{
  references ();
  types ();
  copies ();
  version ();
  memory ();
  return check_result ();
}
