/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* All functions may be called from any thread: several work on one document and on its references at once. */

#include "check.h"

#include <pthread.h>

#define THREADS 4
#define ROUNDS 50

static VirdConfigDomain *domain;
static VirdConfigDomain *other;

static void *
work (void *data)
{
  int number = (int) (size_t) data, round;
  char name[32];

  for (round = 0; round < ROUNDS; round++)
    {
      VirdError *error = NULL;
      VirdConfigDomainDisk *disk = vird_config_domain_disk_new ();
      VirdConfigDomain *mine = vird_config_domain_ref (round % 2 ? domain : other);
      char *xml;

      snprintf (name, sizeof (name), "t%dr%d", number, round);
      if (!vird_config_domain_disk_set_target_dev (disk, name, &error)
          || !vird_config_domain_add_device (mine, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error)
          || !vird_config_domain_set_name (mine, name, &error)
          /* From one document into the other, while others do the same the other way round. */
          || !vird_config_domain_add_device (round % 2 ? other : domain, VIRD_CONFIG_DOMAIN_DEVICE (disk), &error))
        {
          fprintf (stderr, "%s: %s\n", name, vird_error_get_message (error));
          vird_error_clear (&error);
          abort ();
        }
      vird_object_array_free (vird_config_domain_get_devices (mine, NULL));
      xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (mine));
      if (xml == NULL)
        abort ();
      free (xml);
      vird_config_domain_disk_unref (disk);
      vird_config_domain_unref (mine);
    }
  return NULL;
}

int
main (void)
{
  pthread_t threads[THREADS];
  size_t at, first = 0, second = 0;

  domain = vird_config_domain_new ();
  other = vird_config_domain_new ();
  for (at = 0; at < THREADS; at++)
    {
      if (pthread_create (&threads[at], NULL, work, (void *) at) != 0)
        abort ();
    }
  for (at = 0; at < THREADS; at++)
    pthread_join (threads[at], NULL);
  vird_object_array_free (vird_config_domain_get_devices (domain, &first));
  vird_object_array_free (vird_config_domain_get_devices (other, &second));
  CHECK_INT (first + second, THREADS * ROUNDS);
  CHECK_INT (first, THREADS * ROUNDS / 2);
  vird_config_domain_unref (domain);
  vird_config_domain_unref (other);
  return check_result ();
}
