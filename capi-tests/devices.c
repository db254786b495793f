/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Graphics, video and the other devices in a domain. */

#include "check.h"

static void
graphics (void)
{
  VirdError *error = NULL;
  VirdConfigDomainGraphicsSpice *spice = vird_config_domain_graphics_spice_new ();
  VirdConfigDomainGraphicsVnc *vnc = vird_config_domain_graphics_vnc_new ();

  CHECK_XML (spice, "<graphics type=\"spice\"/>\n");
  CHECK_OK (vird_config_domain_graphics_spice_set_autoport (spice, true, &error));
  CHECK_OK (vird_config_domain_graphics_spice_set_listen (spice, "127.0.0.1", &error));
  CHECK (vird_config_domain_graphics_spice_get_autoport (spice));
  CHECK_STR (vird_config_domain_graphics_spice_get_listen (spice), "127.0.0.1");
  CHECK_OK (vird_config_domain_graphics_vnc_set_port (vnc, -1, &error));
  CHECK_INT (vird_config_domain_graphics_vnc_get_port (vnc), -1);
  CHECK (VIRD_IS_CONFIG_DOMAIN_GRAPHICS (spice) && VIRD_IS_CONFIG_DOMAIN_GRAPHICS (vnc));
  CHECK (!VIRD_IS_CONFIG_DOMAIN_GRAPHICS_VNC (spice));
  vird_config_domain_graphics_spice_unref (spice);
  vird_config_domain_graphics_vnc_unref (vnc);
}

static void
video (void)
{
  VirdError *error = NULL;
  VirdConfigDomainVideo *video = vird_config_domain_video_new ();

  CHECK_OK (vird_config_domain_video_set_model (video, VIRD_CONFIG_DOMAIN_VIDEO_MODEL_VIRTIO, &error));
  CHECK_OK (vird_config_domain_video_set_heads (video, 2, &error));
  CHECK_OK (vird_config_domain_video_set_accel3d (video, true, &error));
  CHECK_STR (vird_config_domain_video_get_model_text (video), "virtio");
  CHECK (vird_config_domain_video_has_heads (video) && !vird_config_domain_video_has_vram (video));
  CHECK_INT (vird_config_domain_video_get_heads (video), 2);
  {
    char *xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (video));
    CHECK_HAS (xml, "<model type=\"virtio\" heads=\"2\">");
    CHECK_HAS (xml, "accel3d=\"yes\"");
    free (xml);
  }
  CHECK_OK (vird_config_domain_video_unset_heads (video, &error));
  CHECK (!vird_config_domain_video_has_heads (video));
  vird_config_domain_video_unref (video);
}

/* Every device of a document is of its own class, and all of them are devices. */
static void
classes (void)
{
  static const char *const wanted[] = {
    "VirdConfigDomainDisk",     "VirdConfigDomainControllerUsb", "VirdConfigDomainInterfaceUser",
    "VirdConfigDomainInput",    "VirdConfigDomainGraphicsVnc",   "VirdConfigDomainSound",
    "VirdConfigDomainVideo",    "VirdConfigDomainChannel",       "VirdConfigDomainRng",
  };
  VirdError *error = NULL;
  VirdConfigDomain *domain = vird_config_domain_new_from_xml (
    "<domain><devices><emulator>/bin/q</emulator><disk/><controller type='usb'/><interface type='user'/>"
    "<input/><graphics type='vnc'/><sound/><video/><channel type='pty'/><rng/></devices></domain>",
    &error);
  VirdConfigDomainDevice **devices;
  size_t length = 0, at;

  CHECK_OK (domain != NULL);
  devices = vird_config_domain_get_devices (domain, &length);
  CHECK_INT (length, sizeof (wanted) / sizeof (*wanted));
  for (at = 0; at < length && at < sizeof (wanted) / sizeof (*wanted); at++)
    {
      CHECK_STR (vird_type_name (vird_object_get_object_type (devices[at])), wanted[at]);
      CHECK (VIRD_IS_CONFIG_DOMAIN_DEVICE (devices[at]));
    }
  vird_object_array_free (devices);
  CHECK_STR (vird_config_domain_get_emulator (domain), "/bin/q");
  vird_config_domain_unref (domain);
}

/* A class that stands for several elements reads any of them. */
static void
any_device (void)
{
  VirdError *error = NULL;
  VirdConfigDomainDevice *device = vird_config_domain_device_new_from_xml ("<serial type='pty'/>", &error);
  VirdConfigDomainChardev *chardev = vird_config_domain_chardev_new_from_xml ("<console/>", &error);

  CHECK (VIRD_IS_CONFIG_DOMAIN_SERIAL (device) && VIRD_IS_CONFIG_DOMAIN_CHARDEV (device));
  CHECK (VIRD_IS_CONFIG_DOMAIN_CONSOLE (chardev));
  CHECK_ERROR (vird_config_domain_chardev_new_from_xml ("<disk/>", &error) != NULL, VIRD_ERROR_WRONG_ELEMENT, "disk");
  CHECK_ERROR (vird_config_domain_device_new_from_xml ("<domain/>", &error) != NULL, VIRD_ERROR_WRONG_ELEMENT, "domain");
  vird_config_domain_device_unref (device);
  vird_config_domain_chardev_unref (chardev);
}

int
main (void)
{
  any_device ();
  graphics ();
  video ();
  classes ();
  return check_result ();
}
