/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The command-line designer: what a guest is to have goes in, its libvirt XML comes out. Everything else follows from
 * the operating system, the host and the policy of the library.
 *
 *   virsh capabilities | virt-designer --caps - --os fedora42 --disk /guests/a.qcow2,format=qcow2 --network default
 *
 * XML goes to standard output and nothing else does; explanations and errors go to standard error. */

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <virtdesigner.h>

/* Where the sample capabilities are. The build names the place they are installed in. */
#ifndef VIRT_DESIGNER_SAMPLES
#define VIRT_DESIGNER_SAMPLES "data/samples"
#endif

/* Exit codes. */
enum
{
  DONE = 0,
  FAILED = 1,
  MISUSED = 2
};

static const char USAGE[] =
  "Usage: virt-designer [OPTION]...\n"
  "Design a guest and print its libvirt XML.\n"
  "\n"
  "What the guest is:\n"
  "  --os ID                operating system, such as fedora42 or win11; see --list-os\n"
  "  --name NAME            name of the guest\n"
  "  --memory MIB           memory\n"
  "  --vcpus N              number of vCPUs\n"
  "  --resources WHICH      minimal, recommended or maximum, as the OS states them\n"
  "\n"
  "What it has, each as often as needed:\n"
  "  --disk PATH[,format=F] hard disk: a file, raw if no format is given, or a device below /dev\n"
  "  --cdrom PATH           CD-ROM drive with an image, or a device below /dev\n"
  "  --floppy PATH          floppy drive with an image, or a device below /dev\n"
  "  --network NETWORK      NAME of a libvirt network, bridge:NAME, or user\n"
  "  --graphics TYPE        spice, vnc, sdl, egl-headless, dbus, rdp, desktop; default for the\n"
  "                         designer's choice; none\n"
  "  --sound, --tpm, --usb-redir\n"
  "\n"
  "Which host it is for:\n"
  "  --caps FILE            output of 'virsh capabilities'; without it, a sample host\n"
  "  --domcaps FILE         output of 'virsh domcapabilities' for the machine of the guest\n"
  "  --domcaps-args         print the arguments to call 'virsh domcapabilities' with, and stop\n"
  "                         In place of FILE, - is standard input.\n"
  "\n"
  "What it should be like, where the designer's choice will not do:\n"
  "  --arch ARCH            architecture, such as x86_64\n"
  "  --virt-type TYPE       kvm, qemu, ...\n"
  "  --machine MACHINE      machine, such as q35\n"
  "  --uefi, --no-uefi      firmware\n"
  "  --secure-boot, --no-secure-boot\n"
  "  --best-effort          leave out what the OS needs and the host lacks\n"
  "  --profile PROFILE      policy: recommended, or reference for that of virt-install\n"
  "  --seed N               make UUID and MAC addresses the same each time\n"
  "\n"
  "Others:\n"
  "  --explain              tell on standard error what was decided, and why\n"
  "  --list-os              list the operating systems that are known, and stop\n"
  "  --database DIR         the only OS database to use; 'builtin' for the one in the library\n"
  "  --help                 print this, and stop\n"
  "\n"
  "VIRT_DESIGNER_SAMPLES names the directory of the sample hosts (" VIRT_DESIGNER_SAMPLES ").\n"
  "Exit status: 0 if all is well, 1 if the guest cannot be designed, 2 for wrong arguments.\n";

/* A device that the command line asks for, in its order. */
typedef struct
{
  const char *option;
  const char *value;
} Device;

/* The command line. */
typedef struct
{
  const char *os;
  const char *name;
  const char *memory_text;
  const char *vcpus_text;
  const char *resources;
  const char *caps;
  const char *domcaps;
  const char *arch;
  const char *virt_type;
  const char *machine;
  const char *profile;
  const char *seed_text;
  const char *database;
  uint64_t memory;
  uint64_t vcpus;
  uint64_t seed;
  VirdDesignerChoice uefi;
  VirdDesignerChoice secure_boot;
  bool best_effort;
  bool domcaps_args;
  bool explain;
  bool list_os;
  bool help;
  Device *devices;
  size_t n_devices;
} Options;

/* --- Messages ------------------------------------------------------------------------------------------------- */

static bool
complain (const char *format, ...)
{
  va_list arguments;

  fputs ("virt-designer: ", stderr);
  va_start (arguments, format);
  vfprintf (stderr, format, arguments);
  va_end (arguments);
  fputc ('\n', stderr);
  return false;
}

/* Says why a call of the library failed, and frees the error. */
static bool
failed (const char *what, VirdError **error)
{
  complain ("%s: %s", what, *error != NULL ? vird_error_get_message (*error) : "no reason given");
  vird_error_clear (error);
  return false;
}

/* --- Command line --------------------------------------------------------------------------------------------- */

static bool
is (const char *text, const char *other)
{
  return strcmp (text, other) == 0;
}

/* Where the value of an option goes; NULL if it has none or is a device. */
static const char **
place (Options *options, const char *option)
{
  const struct
  {
    const char *option;
    const char **place;
  } places[] = {
    { "os", &options->os },
    { "name", &options->name },
    { "memory", &options->memory_text },
    { "vcpus", &options->vcpus_text },
    { "resources", &options->resources },
    { "caps", &options->caps },
    { "domcaps", &options->domcaps },
    { "arch", &options->arch },
    { "virt-type", &options->virt_type },
    { "machine", &options->machine },
    { "profile", &options->profile },
    { "seed", &options->seed_text },
    { "database", &options->database },
  };
  size_t i;

  for (i = 0; i < sizeof places / sizeof *places; i++)
    if (is (places[i].option, option))
      return places[i].place;
  return NULL;
}

/* Options without a value. */
static bool
set_flag (Options *options, const char *option)
{
  if (is (option, "uefi"))
    options->uefi = VIRD_DESIGNER_CHOICE_YES;
  else if (is (option, "no-uefi"))
    options->uefi = VIRD_DESIGNER_CHOICE_NO;
  else if (is (option, "secure-boot"))
    options->secure_boot = VIRD_DESIGNER_CHOICE_YES;
  else if (is (option, "no-secure-boot"))
    options->secure_boot = VIRD_DESIGNER_CHOICE_NO;
  else if (is (option, "best-effort"))
    options->best_effort = true;
  else if (is (option, "domcaps-args"))
    options->domcaps_args = true;
  else if (is (option, "explain"))
    options->explain = true;
  else if (is (option, "list-os"))
    options->list_os = true;
  else if (is (option, "help"))
    options->help = true;
  else
    return false;
  return true;
}

static bool
is_one_of (const char *option, const char *const *names)
{
  for (; *names != NULL; names++)
    if (is (option, *names))
      return true;
  return false;
}

/* Reads a whole number above 0. Without a text it stays 0. */
static bool
number (const char *option, const char *text, uint64_t limit, uint64_t *value)
{
  char *end;
  unsigned long long got;

  if (text == NULL)
    return true;
  errno = 0;
  got = strtoull (text, &end, 10);
  if (*text < '0' || *text > '9' || *end != '\0' || got == 0)
    return complain ("--%s %s: expected a whole number above 0", option, text);
  if (errno != 0 || got > limit)
    return complain ("--%s %s: that is too much", option, text);
  *value = got;
  return true;
}

static bool
graphics_type (const char *name, VirdDesignerDomainGraphics *type)
{
  static const struct
  {
    const char *name;
    VirdDesignerDomainGraphics type;
  } types[] = {
    { "default", VIRD_DESIGNER_DOMAIN_GRAPHICS_DEFAULT },
    { "spice", VIRD_DESIGNER_DOMAIN_GRAPHICS_SPICE },
    { "vnc", VIRD_DESIGNER_DOMAIN_GRAPHICS_VNC },
    { "sdl", VIRD_DESIGNER_DOMAIN_GRAPHICS_SDL },
    { "egl-headless", VIRD_DESIGNER_DOMAIN_GRAPHICS_EGL_HEADLESS },
    { "dbus", VIRD_DESIGNER_DOMAIN_GRAPHICS_DBUS },
    { "rdp", VIRD_DESIGNER_DOMAIN_GRAPHICS_RDP },
    { "desktop", VIRD_DESIGNER_DOMAIN_GRAPHICS_DESKTOP },
    { "none", VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE },
  };
  size_t i;

  for (i = 0; i < sizeof types / sizeof *types; i++)
    if (is (types[i].name, name))
      {
        *type = types[i].type;
        return true;
      }
  return complain ("--graphics %s: expected default, spice, vnc, sdl, egl-headless, dbus, rdp, desktop or none", name);
}

static bool
is_host_device (const char *path)
{
  return strncmp (path, "/dev/", 5) == 0;
}

static const char FORMAT[] = ",format=";

/* What can be seen to be wrong before anything is done. */
static bool
check_command_line (Options *options)
{
  static const char *const profiles[] = { "recommended", "reference", NULL };
  static const char *const resources[] = { "minimal", "recommended", "maximum", NULL };
  VirdDesignerDomainGraphics graphics;
  size_t i;

  if (options->caps != NULL && options->domcaps != NULL && is (options->caps, "-") && is (options->domcaps, "-"))
    return complain ("only one of --caps and --domcaps can be read from standard input");
  if (options->profile != NULL && !is_one_of (options->profile, profiles))
    return complain ("--profile %s: expected recommended or reference", options->profile);
  if (options->resources != NULL && !is_one_of (options->resources, resources))
    return complain ("--resources %s: expected minimal, recommended or maximum", options->resources);
  for (i = 0; i < options->n_devices; i++)
    {
      const Device *device = &options->devices[i];
      const char *format = device->value != NULL ? strstr (device->value, FORMAT) : NULL;

      if (is (device->option, "graphics") && !graphics_type (device->value, &graphics))
        return false;
      if (format != NULL && is_host_device (device->value))
        return complain ("--%s %s: a device of the host has no format", device->option, device->value);
      if (format != NULL && format[sizeof FORMAT - 1] == '\0')
        return complain ("--%s %s: expected a format, such as qcow2", device->option, device->value);
    }
  return number ("memory", options->memory_text, UINT64_MAX / 1024, &options->memory)
         && number ("vcpus", options->vcpus_text, UINT64_MAX, &options->vcpus)
         && number ("seed", options->seed_text, UINT64_MAX, &options->seed);
}

static bool
read_command_line (int argc, char **argv, Options *options)
{
  static const char *const devices_with_value[] = { "disk", "cdrom", "floppy", "network", "graphics", NULL };
  static const char *const plain_devices[] = { "sound", "tpm", "usb-redir", NULL };
  int i;

  for (i = 1; i < argc; i++)
    {
      const char *option = argv[i];
      const char **where;

      if (strncmp (option, "--", 2) != 0 || option[2] == '\0')
        return complain ("'%s' is no option; --help lists them", argv[i]);
      option += 2;
      where = place (options, option);
      if (where != NULL || is_one_of (option, devices_with_value))
        {
          if (++i == argc)
            return complain ("--%s needs a value; --help tells more", option);
          if (where == NULL)
            {
              options->devices[options->n_devices].option = option;
              options->devices[options->n_devices++].value = argv[i];
            }
          else if (*where != NULL)
            return complain ("--%s is there twice", option);
          else
            *where = argv[i];
        }
      else if (is_one_of (option, plain_devices))
        options->devices[options->n_devices++].option = option;
      else if (!set_flag (options, option))
        return complain ("unknown option '%s'; --help lists them", argv[i]);
    }
  return check_command_line (options);
}

/* --- Files ---------------------------------------------------------------------------------------------------- */

/* All of a stream as a string, or NULL with a message. */
static char *
read_stream (FILE *stream, const char *name)
{
  size_t size = 0, space = 64 * 1024;
  char *text = malloc (space);

  while (text != NULL)
    {
      char *larger;

      size += fread (text + size, 1, space - size - 1, stream);
      if (size < space - 1)
        break;
      larger = realloc (text, space *= 2);
      if (larger == NULL)
        free (text);
      text = larger;
    }
  if (text == NULL)
    {
      complain ("%s: there is not enough memory to read it", name);
      return NULL;
    }
  text[size] = '\0';
  if (!ferror (stream) && memchr (text, '\0', size) == NULL)
    return text;
  complain ("%s: %s", name, ferror (stream) ? "it cannot be read" : "it is no text file");
  free (text);
  return NULL;
}

/* All of a file as a string, or NULL with a message. */
static char *
read_file (const char *path)
{
  FILE *stream;
  char *text;

  if (is (path, "-"))
    return read_stream (stdin, "standard input");
  stream = fopen (path, "rb");
  if (stream == NULL)
    {
      complain ("%s: %s", path, strerror (errno));
      return NULL;
    }
  text = read_stream (stream, path);
  fclose (stream);
  return text;
}

/* Path of a sample file, to be freed. */
static char *
sample (const char *kind, const char *arch, const char *machine, const char *virt_type)
{
  const char *dir = getenv ("VIRT_DESIGNER_SAMPLES");
  size_t length;
  char *path;

  if (dir == NULL || *dir == '\0')
    dir = VIRT_DESIGNER_SAMPLES;
  length = strlen (dir) + strlen (kind) + strlen (arch) + strlen (machine) + strlen (virt_type) + sizeof "/---.xml";
  path = malloc (length);
  if (path == NULL)
    complain ("there is not enough memory");
  else if (*machine == '\0')
    sprintf (path, "%s/%s-%s.xml", dir, kind, arch);
  else
    sprintf (path, "%s/%s-%s-%s-%s.xml", dir, kind, arch, machine, virt_type);
  return path;
}

/* --- Designing ------------------------------------------------------------------------------------------------ */

static VirdOsinfoDb *
open_database (const Options *options)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db;

  if (options->database == NULL)
    return vird_osinfo_db_new ();
  if (is (options->database, "builtin"))
    return vird_osinfo_db_new_builtin ();
  db = vird_osinfo_db_new_from_path (options->database, &error);
  if (db == NULL)
    failed ("--database", &error);
  return db;
}

/* Prints a line for each operating system of a database that another one, if given, does not have. */
static bool
list_os (VirdOsinfoDb *db, VirdOsinfoDb *other)
{
  VirdError *error = NULL;
  size_t length, i;
  VirdOsinfoOsList *oses = vird_osinfo_db_get_os_list (db, &error);
  VirdOsinfoEntity **list = NULL;

  if (oses == NULL || (list = vird_osinfo_list_get_elements (VIRD_OSINFO_LIST (oses), &length, &error)) == NULL)
    return failed ("--list-os", &error);
  vird_osinfo_oslist_unref (oses);
  for (i = 0; i < length; i++)
    {
      const char *id = vird_osinfo_entity_get_id (list[i]);
      const char *short_id = vird_osinfo_product_get_short_id (VIRD_OSINFO_PRODUCT (list[i]));
      const char *name = vird_osinfo_product_get_name (VIRD_OSINFO_PRODUCT (list[i]));
      VirdOsinfoOs *same = other != NULL ? vird_osinfo_db_get_os (other, id, NULL) : NULL;

      if (same == NULL)
        printf ("%-24s %s\n", short_id != NULL ? short_id : id, name != NULL ? name : "");
      vird_osinfo_os_unref (same);
    }
  vird_object_array_free (list);
  return true;
}

/* Finds the operating system of --os. An installed database may be older than the library, so what it does not have
 * may still be in the built-in one. */
static VirdOsinfoOs *
find_os (VirdOsinfoDb *db, VirdOsinfoDb *builtin, const char *name)
{
  VirdError *error = NULL;
  VirdOsinfoOs *os = vird_osinfo_db_find_os (db, name, &error);

  if (os == NULL && error == NULL && builtin != NULL)
    os = vird_osinfo_db_find_os (builtin, name, &error);
  if (error != NULL)
    failed ("--os", &error);
  else if (os == NULL)
    complain ("--os %s: the database has no such operating system; --list-os lists them", name);
  return os;
}

static VirdConfigCapabilities *
read_capabilities (const Options *options)
{
  VirdError *error = NULL;
  VirdConfigCapabilities *caps;
  char *path = NULL, *text;

  if (options->caps == NULL)
    {
      path = sample ("capabilities", options->arch != NULL ? options->arch : "x86_64", "", "");
      if (path == NULL)
        return NULL;
    }
  text = read_file (path != NULL ? path : options->caps);
  if (text == NULL && path != NULL)
    complain ("there is no sample host for this; give the capabilities of a real one with --caps");
  free (path);
  if (text == NULL)
    return NULL;
  caps = vird_config_capabilities_new_from_xml (text, &error);
  free (text);
  if (caps == NULL)
    failed ("the capabilities cannot be used", &error);
  return caps;
}

/* Tells the designer the domain capabilities: those of --domcaps, or those of the sample host if it is used. */
static bool
give_domain_capabilities (VirdDesignerDomain *design, const Options *options)
{
  VirdError *error = NULL;
  VirdConfigDomainCapabilities *domcaps;
  char *text = NULL;
  bool good;

  if (options->domcaps != NULL)
    text = read_file (options->domcaps);
  else if (options->caps == NULL)
    {
      VirdDesignerCapabilitiesQuery *query = vird_designer_domain_get_capabilities_query (design, &error);
      const char *machine = vird_designer_capabilities_query_get_machine (query);
      char *path;

      if (query == NULL)
        return failed ("the guest cannot be designed", &error);
      path = sample ("domcaps", vird_designer_capabilities_query_get_arch (query), machine != NULL ? machine : "any",
                     vird_designer_capabilities_query_get_virt_type (query));
      text = path != NULL ? read_file (path) : NULL;
      if (text == NULL)
        complain ("there is no sample host for this; give a real one with --caps and --domcaps");
      free (path);
      vird_designer_capabilities_query_unref (query);
    }
  else
    return true;
  if (text == NULL)
    return false;
  domcaps = vird_config_domain_capabilities_new_from_xml (text, &error);
  free (text);
  if (domcaps == NULL)
    return failed ("the domain capabilities cannot be used", &error);
  good = vird_designer_domain_set_domain_capabilities (design, domcaps, &error);
  vird_config_domain_capabilities_unref (domcaps);
  return good || failed ("the domain capabilities cannot be used", &error);
}

static bool
print_domcaps_args (VirdDesignerDomain *design)
{
  VirdError *error = NULL;
  VirdDesignerCapabilitiesQuery *query = vird_designer_domain_get_capabilities_query (design, &error);
  const char *emulator, *machine;

  if (query == NULL)
    return failed ("the guest cannot be designed", &error);
  emulator = vird_designer_capabilities_query_get_emulator (query);
  machine = vird_designer_capabilities_query_get_machine (query);
  if (emulator != NULL)
    printf ("--emulatorbin %s ", emulator);
  if (machine != NULL)
    printf ("--machine %s ", machine);
  printf ("--arch %s --virttype %s\n", vird_designer_capabilities_query_get_arch (query),
          vird_designer_capabilities_query_get_virt_type (query));
  vird_designer_capabilities_query_unref (query);
  return true;
}

/* What must be said before the machine is set up. */
static bool
wish (VirdDesignerDomain *design, const Options *options)
{
  VirdError *error = NULL;

  if (options->profile != NULL && is (options->profile, "reference")
      && !vird_designer_domain_set_profile (design, VIRD_DESIGNER_PROFILE_REFERENCE, &error))
    return failed ("--profile", &error);
  if (options->seed != 0 && !vird_designer_domain_set_seed (design, options->seed, &error))
    return failed ("--seed", &error);
  if (!vird_designer_domain_set_best_effort (design, options->best_effort, &error))
    return failed ("--best-effort", &error);
  if (options->name != NULL && !vird_designer_domain_set_name (design, options->name, &error))
    return failed ("--name", &error);
  if (!vird_designer_domain_set_arch (design, options->arch, &error))
    return failed ("--arch", &error);
  if (!vird_designer_domain_set_virt_type (design, options->virt_type, &error))
    return failed ("--virt-type", &error);
  if (!vird_designer_domain_set_machine (design, options->machine, &error))
    return failed ("--machine", &error);
  if (!vird_designer_domain_set_uefi (design, options->uefi, &error))
    return failed ("--uefi", &error);
  if (!vird_designer_domain_set_secure_boot (design, options->secure_boot, &error))
    return failed ("--secure-boot", &error);
  if (options->memory != 0 && !vird_designer_domain_set_memory (design, options->memory * 1024, &error))
    return failed ("--memory", &error);
  if (options->vcpus != 0 && !vird_designer_domain_set_vcpus (design, options->vcpus, &error))
    return failed ("--vcpus", &error);
  return true;
}

static bool
set_up (VirdDesignerDomain *design, const Options *options)
{
  VirdError *error = NULL;
  VirdDesignerDomainResources which = VIRD_DESIGNER_DOMAIN_RESOURCES_RECOMMENDED;

  if (options->resources != NULL && is (options->resources, "minimal"))
    which = VIRD_DESIGNER_DOMAIN_RESOURCES_MINIMAL;
  else if (options->resources != NULL && is (options->resources, "maximum"))
    which = VIRD_DESIGNER_DOMAIN_RESOURCES_MAXIMUM;
  if (!vird_designer_domain_setup_machine (design, &error)
      || (options->resources != NULL && !vird_designer_domain_setup_resources (design, which, &error)))
    return failed ("the guest cannot be designed", &error);
  return true;
}

/* Adds a disk of any kind. */
static void *
add_disk (VirdDesignerDomain *design, const Device *device, VirdError **error)
{
  const char *format = strstr (device->value, FORMAT);
  size_t length = format != NULL ? (size_t) (format - device->value) : strlen (device->value);
  bool is_device = is_host_device (device->value);
  char *path = malloc (length + 1);
  void *disk = NULL;

  if (path == NULL)
    return NULL;
  memcpy (path, device->value, length);
  path[length] = '\0';
  if (format != NULL)
    format += sizeof FORMAT - 1;
  if (is (device->option, "disk"))
    disk = is_device ? vird_designer_domain_add_disk_device (design, path, error)
                     : vird_designer_domain_add_disk_file (design, path, format, error);
  else if (is (device->option, "cdrom"))
    disk = is_device ? vird_designer_domain_add_cdrom_device (design, path, error)
                     : vird_designer_domain_add_cdrom_file (design, path, format, error);
  else
    disk = is_device ? vird_designer_domain_add_floppy_device (design, path, error)
                     : vird_designer_domain_add_floppy_file (design, path, format, error);
  free (path);
  return disk;
}

static void *
add_interface (VirdDesignerDomain *design, const char *network, VirdError **error)
{
  if (is (network, "user"))
    return vird_designer_domain_add_interface_user (design, error);
  if (strncmp (network, "bridge:", 7) == 0)
    return vird_designer_domain_add_interface_bridge (design, network + 7, error);
  return vird_designer_domain_add_interface_network (design, network, error);
}

/* Adds what the command line asks for, in its order. */
static bool
add_devices (VirdDesignerDomain *design, const Options *options)
{
  size_t i;

  for (i = 0; i < options->n_devices; i++)
    {
      const Device *device = &options->devices[i];
      VirdDesignerDomainGraphics graphics = VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE;
      VirdError *error = NULL;
      void *added;

      if (is (device->option, "graphics"))
        {
          if (graphics_type (device->value, &graphics) && graphics == VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE)
            continue;
          added = vird_designer_domain_add_graphics (design, graphics, &error);
        }
      else if (is (device->option, "network"))
        added = add_interface (design, device->value, &error);
      else if (is (device->option, "sound"))
        added = vird_designer_domain_add_sound (design, &error);
      else if (is (device->option, "tpm"))
        added = vird_designer_domain_add_tpm (design, &error);
      else if (is (device->option, "usb-redir"))
        added = vird_designer_domain_add_usb_redir (design, &error);
      else
        added = add_disk (design, device, &error);
      if (added == NULL)
        {
          complain ("--%s%s%s: %s", device->option, device->value != NULL ? " " : "",
                    device->value != NULL ? device->value : "",
                    error != NULL ? vird_error_get_message (error) : "there is not enough memory");
          vird_error_clear (&error);
          return false;
        }
      vird_object_unref (added);
    }
  return true;
}

static bool
explain (VirdDesignerDomain *design)
{
  VirdError *error = NULL;
  size_t length, i;
  VirdDesignerDecision **decisions = vird_designer_domain_get_decisions (design, &length, &error);

  if (decisions == NULL)
    return failed ("--explain", &error);
  for (i = 0; i < length; i++)
    {
      char *line = vird_designer_decision_to_string (decisions[i]);

      fprintf (stderr, "%s\n", line);
      free (line);
    }
  vird_object_array_free (decisions);
  return true;
}

static bool
print_xml (VirdDesignerDomain *design)
{
  VirdConfigDomain *domain = vird_designer_domain_get_config (design);
  char *xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));
  size_t length = xml != NULL ? strlen (xml) : 0;

  if (length == 0)
    complain ("there is no XML");
  else
    {
      fputs (xml, stdout);
      if (xml[length - 1] != '\n')
        putchar ('\n');
    }
  free (xml);
  vird_config_domain_unref (domain);
  return length != 0;
}

/* Designs the guest and prints it. */
static bool
print_design (VirdDesignerDomain *design, const Options *options)
{
  if (!wish (design, options))
    return false;
  if (options->domcaps_args)
    return print_domcaps_args (design);
  if (!give_domain_capabilities (design, options) || !set_up (design, options) || !add_devices (design, options)
      || !print_xml (design))
    return false;
  fflush (stdout);
  return !options->explain || explain (design);
}

static bool
run (const Options *options)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db = open_database (options);
  VirdOsinfoDb *builtin = options->database == NULL ? vird_osinfo_db_new_builtin () : NULL;
  VirdOsinfoOs *os = NULL;
  VirdConfigCapabilities *caps = NULL;
  VirdDesignerDomain *design = NULL;
  bool good = false;

  if (db == NULL)
    return false;
  if (options->list_os)
    good = list_os (db, NULL) && (builtin == NULL || list_os (builtin, db));
  else if (options->os == NULL || (os = find_os (db, builtin, options->os)) != NULL)
    caps = read_capabilities (options);
  if (caps != NULL)
    {
      design = vird_designer_domain_new (db, os, NULL, caps, &error);
      good = design != NULL ? print_design (design, options) : failed ("the capabilities cannot be used", &error);
    }
  vird_designer_domain_unref (design);
  vird_config_capabilities_unref (caps);
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (builtin);
  vird_osinfo_db_unref (db);
  return good;
}

int
main (int argc, char **argv)
{
  Options options = { 0 };
  int status = MISUSED;

  options.uefi = VIRD_DESIGNER_CHOICE_AUTO;
  options.secure_boot = VIRD_DESIGNER_CHOICE_AUTO;
  options.devices = calloc ((size_t) argc + 1, sizeof *options.devices);
  if (options.devices == NULL)
    complain ("there is not enough memory");
  else if (read_command_line (argc, argv, &options))
    {
      if (options.help)
        status = fputs (USAGE, stdout) >= 0 ? DONE : FAILED;
      else
        status = run (&options) ? DONE : FAILED;
    }
  free (options.devices);
  if (status == DONE && (fflush (stdout) != 0 || ferror (stdout)))
    {
      complain ("the output cannot be written");
      status = FAILED;
    }
  return status;
}
