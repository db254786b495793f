/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Network interfaces: one class per kind, chosen by what the element says. */

#include "check.h"

static void
kinds (void)
{
  static const struct
  {
    const char *xml;
    const char *type;
  } cases[] = {
    { "<interface type='network'/>", "VirdConfigDomainInterfaceNetwork" },
    { "<interface type='bridge'/>", "VirdConfigDomainInterfaceBridge" },
    { "<interface type='user'/>", "VirdConfigDomainInterfaceUser" },
    { "<interface type='future'/>", "VirdConfigDomainInterface" },
    { "<interface/>", "VirdConfigDomainInterface" },
  };
  VirdError *error = NULL;
  size_t at;

  for (at = 0; at < sizeof (cases) / sizeof (*cases); at++)
    {
      VirdConfigDomainInterface *interface = vird_config_domain_interface_new_from_xml (cases[at].xml, &error);

      CHECK_OK (interface != NULL);
      CHECK_STR (vird_type_name (vird_object_get_object_type (interface)), cases[at].type);
      CHECK_XML (interface, cases[at].xml);
      vird_config_domain_interface_unref (interface);
    }
  CHECK_ERROR (vird_config_domain_interface_bridge_new_from_xml ("<interface type='user'/>", &error) != NULL,
               VIRD_ERROR_WRONG_ELEMENT, "user");
}

static void
bridge (void)
{
  VirdError *error = NULL;
  VirdConfigDomainInterfaceBridge *bridge = vird_config_domain_interface_bridge_new ();
  VirdConfigDomainInterface *base = VIRD_CONFIG_DOMAIN_INTERFACE (bridge);

  CHECK_XML (bridge, "<interface type=\"bridge\"/>\n");
  CHECK_OK (vird_config_domain_interface_bridge_set_source (bridge, "br0", &error));
  CHECK_OK (vird_config_domain_interface_set_model (base, "virtio", &error));
  CHECK_OK (vird_config_domain_interface_set_mac (base, "52:54:00:00:00:01", &error));
  CHECK_OK (vird_config_domain_interface_set_ifname (base, "vnet7", &error));
  CHECK_OK (vird_config_domain_interface_set_link_state (base, VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_DOWN, &error));
  CHECK_STR (vird_config_domain_interface_bridge_get_source (bridge), "br0");
  CHECK_STR (vird_config_domain_interface_get_model (base), "virtio");
  CHECK_STR (vird_config_domain_interface_get_mac (base), "52:54:00:00:00:01");
  CHECK_INT (vird_config_domain_interface_get_link_state (base), VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_DOWN);
  CHECK_XML (bridge,
             "<interface type=\"bridge\">\n"
             "  <mac address=\"52:54:00:00:00:01\"/>\n"
             "  <source bridge=\"br0\"/>\n"
             "  <target dev=\"vnet7\"/>\n"
             "  <model type=\"virtio\"/>\n"
             "  <link state=\"down\"/>\n"
             "</interface>\n");
  vird_config_domain_interface_bridge_unref (bridge);
}

static void
network (void)
{
  VirdError *error = NULL;
  VirdConfigDomainInterfaceNetwork *network = vird_config_domain_interface_network_new ();
  VirdConfigDomainInterfaceUser *user = vird_config_domain_interface_user_new ();

  CHECK_OK (vird_config_domain_interface_network_set_source (network, "default", &error));
  CHECK_STR (vird_config_domain_interface_network_get_source (network), "default");
  CHECK_XML (user, "<interface type=\"user\"/>\n");
  /* Not every interface is every kind. */
  CHECK_ERROR (vird_config_domain_interface_network_set_source (
                 (VirdConfigDomainInterfaceNetwork *) (void *) user, "default", &error),
               VIRD_ERROR_INVALID_ARGUMENT, "VirdConfigDomainInterfaceNetwork");
  vird_config_domain_interface_network_unref (network);
  vird_config_domain_interface_user_unref (user);
}

int
main (void)
{
  kinds ();
  bridge ();
  network ();
  return check_result ();
}
