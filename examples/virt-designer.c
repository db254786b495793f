/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The command-line designer: what a guest is to have goes in, its libvirt XML comes out. Everything else follows from
 * the operating system, the host and the policy of the library. A guest that is there already is changed or reviewed.
 *
 *   virsh capabilities | virt-designer --caps - --os fedora42 --disk /guests/a.qcow2,format=qcow2 --network default
 *   virsh dumpxml --inactive web | virt-designer --existing - --share /srv/www
 *
 * What was asked for, XML or a list, goes to standard output and nothing else does; explanations and errors go to
 * standard error. */

#include "virt-designer-options.h"

/* Exit codes. */
enum
{
  DONE = 0,
  FAILED = 1,
  MISUSED = 2
};

/* Says why a call of the library failed, and frees the error. */
static bool
failed (const char *what, VirdError **error)
{
  complain ("%s: %s", what, *error != NULL ? vird_error_get_message (*error) : "no reason given");
  vird_error_clear (error);
  return false;
}

/* Prints a line of the library's and frees it. */
static void
tell (FILE *stream, char *line)
{
  fprintf (stream, "%s\n", line != NULL ? line : "");
  free (line);
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

/* --- What is known -------------------------------------------------------------------------------------------- */

static VirdOsinfoDb *
open_database (const char *name)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db;

  if (name == NULL)
    return vird_osinfo_db_new ();
  if (is (name, "builtin"))
    return vird_osinfo_db_new_builtin ();
  db = vird_osinfo_db_new_from_path (name, &error);
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

/* The guest of --existing. */
static VirdConfigDomain *
read_domain (const char *path)
{
  VirdError *error = NULL;
  char *text = read_file (path);
  VirdConfigDomain *domain = text != NULL ? vird_config_domain_new_from_xml (text, &error) : NULL;

  free (text);
  if (error != NULL)
    failed ("--existing", &error);
  return domain;
}

/* The capabilities of --caps, or of the sample host for the architecture. */
static VirdConfigCapabilities *
read_capabilities (const Command *command, VirdConfigDomain *existing)
{
  VirdError *error = NULL;
  VirdConfigCapabilities *caps = NULL;
  const char *path = value_of (command, CAPS), *arch = value_of (command, ARCH);
  char *found = NULL, *of_guest = NULL, *text;

  if (path == NULL)
    {
      if (existing != NULL)
        arch = of_guest = vird_config_object_get_value (VIRD_CONFIG_OBJECT (existing), "os/type/@arch", NULL);
      path = found = sample ("capabilities", arch != NULL ? arch : "x86_64", "", "");
      free (of_guest);
    }
  text = path != NULL ? read_file (path) : NULL;
  if (text != NULL)
    caps = vird_config_capabilities_new_from_xml (text, &error);
  else if (found != NULL)
    complain ("there is no sample host for this; give the capabilities of a real one with --caps");
  if (error != NULL)
    failed ("the capabilities cannot be used", &error);
  free (found);
  free (text);
  return caps;
}

/* Tells the designer the domain capabilities: those of --domcaps, or those of the sample host if it is used. A guest
 * that is there already may have a machine that no sample is for, and does without. */
static bool
give_domain_capabilities (VirdDesignerDomain *design, const Command *command)
{
  VirdError *error = NULL;
  VirdConfigDomainCapabilities *domcaps;
  char *text = NULL;
  bool good;

  if (find (command, DOMCAPS) != NULL)
    text = read_file (value_of (command, DOMCAPS));
  else if (find (command, CAPS) != NULL || find (command, EXISTING) != NULL)
    return true;
  else
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
  if (text == NULL)
    return false;
  domcaps = vird_config_domain_capabilities_new_from_xml (text, &error);
  free (text);
  good = domcaps != NULL && vird_designer_domain_set_domain_capabilities (design, domcaps, &error);
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

/* --- Designing ------------------------------------------------------------------------------------------------ */

/* What must be said before the machine is set up; of a guest that is there already, what can be changed at once. */
static bool
wish (VirdDesignerDomain *design, const Given *given, bool existing, VirdError **error)
{
  switch (given->option->id)
    {
    case NAME:
      return vird_designer_domain_set_name (design, given->value, error);
    case MEMORY:
      return vird_designer_domain_set_memory (design, given->number * 1024, error);
    case VCPUS:
      return vird_designer_domain_set_vcpus (design, given->number, error);
    case ARCH:
      return vird_designer_domain_set_arch (design, given->value, error);
    case VIRT_TYPE:
      return vird_designer_domain_set_virt_type (design, given->value, error);
    case MACHINE:
      return existing ? vird_designer_domain_change_machine (design, given->value, error)
                      : vird_designer_domain_set_machine (design, given->value, error);
    case FIRMWARE:
      return existing || vird_designer_domain_set_uefi (design, (VirdDesignerChoice) given->choice, error);
    case SECURE_BOOT:
      return existing || vird_designer_domain_set_secure_boot (design, (VirdDesignerChoice) given->choice, error);
    case BEST_EFFORT:
      return vird_designer_domain_set_best_effort (design, true, error);
    case PROFILE:
      return vird_designer_domain_set_profile (design, (VirdDesignerProfile) given->choice, error);
    case SEED:
      return vird_designer_domain_set_seed (design, given->number, error);
    default:
      return true;
    }
}

/* Sets up the machine, or changes the firmware of one that is there already. */
static bool
set_up (VirdDesignerDomain *design, const Command *command)
{
  VirdError *error = NULL;
  const Given *resources = find (command, RESOURCES);
  const Given *uefi = find (command, FIRMWARE), *secure_boot = find (command, SECURE_BOOT);
  bool good = true;

  if (find (command, EXISTING) == NULL)
    good = vird_designer_domain_setup_machine (design, &error);
  else if (uefi != NULL || secure_boot != NULL)
    good = vird_designer_domain_change_firmware (
      design, uefi != NULL ? (VirdDesignerChoice) uefi->choice : VIRD_DESIGNER_CHOICE_AUTO,
      secure_boot != NULL ? (VirdDesignerChoice) secure_boot->choice : VIRD_DESIGNER_CHOICE_AUTO, &error);
  if (good && resources != NULL)
    good = vird_designer_domain_setup_resources (design, (VirdDesignerDomainResources) resources->choice, &error);
  return good || failed ("the guest cannot be designed", &error);
}

/* What stands before a mark, to be freed, and what stands behind it: NULL if the mark is not there. */
static char *
split (const char *text, const char *mark, const char **behind)
{
  const char *found = strstr (text, mark);
  size_t length = found != NULL ? (size_t) (found - text) : strlen (text);
  char *before = malloc (length + 1);

  *behind = found != NULL ? found + strlen (mark) : NULL;
  if (before != NULL)
    {
      memcpy (before, text, length);
      before[length] = '\0';
    }
  return before;
}

/* Adds a disk of any kind. */
static void *
add_disk (VirdDesignerDomain *design, Id id, const char *value, VirdError **error)
{
  bool is_device = is_host_device (value);
  const char *format;
  char *path = split (value, FORMAT, &format);
  void *disk = NULL;

  if (path == NULL)
    return NULL;
  if (id == DISK)
    disk = is_device ? vird_designer_domain_add_disk_device (design, path, error)
                     : vird_designer_domain_add_disk_file (design, path, format, error);
  else if (id == CDROM)
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

/* Adds a folder of the host, by its own name if there is no other. */
static void *
add_share (VirdDesignerDomain *design, const char *value, VirdError **error)
{
  const char *target;
  char *folder = split (value, TARGET, &target), *end;
  void *share;

  if (folder == NULL)
    return NULL;
  for (end = folder + strlen (folder); end > folder + 1 && end[-1] == '/';)
    *--end = '\0';
  if (target == NULL)
    target = strrchr (folder, '/') != NULL ? strrchr (folder, '/') + 1 : folder;
  share = vird_designer_domain_add_filesystem (design, folder, target, error);
  free (folder);
  return share;
}

/* Adds a device of the host, whose kind its name tells. */
static void *
add_hostdev (VirdDesignerDomain *design, const char *name, VirdError **error)
{
  unsigned int first, second;
  int end = 0;

  if (sscanf (name, "%4x:%4x%n", &first, &second, &end) == 2 && end > 0 && name[end] == '\0')
    return vird_designer_domain_add_hostdev_usb (design, first, second, error);
  if (sscanf (name, "%9u.%9u%n", &first, &second, &end) == 2 && end > 0 && name[end] == '\0')
    return vird_designer_domain_add_hostdev_usb_address (design, first, second, error);
  if (strlen (name) == strlen ("c2177883-f1bb-47f0-914d-32a22e3a8804"))
    return vird_designer_domain_add_hostdev_mdev (design, name, error);
  return vird_designer_domain_add_hostdev_pci (design, name, error);
}

/* Adds what an option asks for. */
static void *
add_device (VirdDesignerDomain *design, const Given *given, VirdError **error)
{
  switch (given->option->id)
    {
    case NETWORK:
      return add_interface (design, given->value, error);
    case GRAPHICS:
      return vird_designer_domain_add_graphics (design, (VirdDesignerDomainGraphics) given->choice, error);
    case SHARE:
      return add_share (design, given->value, error);
    case HOSTDEV:
      return add_hostdev (design, given->value, error);
    case SOUND:
      return vird_designer_domain_add_sound (design, error);
    case TPM:
      return vird_designer_domain_add_tpm (design, error);
    case USB_REDIR:
      return vird_designer_domain_add_usb_redir (design, error);
    default:
      return add_disk (design, given->option->id, given->value, error);
    }
}

/* Adds what the command line asks for, in its order. */
static bool
add_devices (VirdDesignerDomain *design, const Command *command)
{
  size_t i;

  for (i = 0; i < command->length; i++)
    {
      const Given *given = &command->given[i];
      VirdError *error = NULL;
      void *added;

      if (given->option->id < DISK || given->option->id > USB_REDIR
          || (given->option->id == GRAPHICS && given->choice == VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE))
        continue;
      added = add_device (design, given, &error);
      if (added == NULL)
        {
          complain ("--%s%s%s: %s", given->option->name, given->value != NULL ? " " : "",
                    given->value != NULL ? given->value : "",
                    error != NULL ? vird_error_get_message (error) : "there is not enough memory");
          vird_error_clear (&error);
          return false;
        }
      vird_object_unref (added);
    }
  return true;
}

/* Makes the changes of a review that have a code, or all; without a code it only lists them. */
static bool
review (VirdDesignerDomain *design, const char *code)
{
  VirdError *error = NULL;
  size_t length, i;
  VirdDesignerFinding **findings = vird_designer_domain_review (design, &length, &error);
  bool all = code != NULL && is (code, "all"), found = code == NULL || all;

  for (i = 0; error == NULL && i < length; i++)
    {
      if (code != NULL && !all && !is (vird_designer_finding_get_code (findings[i]), code))
        continue;
      found = true;
      if (code != NULL && !vird_designer_finding_apply (findings[i], &error))
        {
          /* A change before this one may have made it needless. */
          if (vird_error_get_code (error) == VIRD_ERROR_GONE)
            vird_error_clear (&error);
          continue;
        }
      tell (code != NULL ? stderr : stdout, vird_designer_finding_to_string (findings[i]));
    }
  vird_object_array_free (findings);
  if (error != NULL)
    return failed (code != NULL ? "--apply" : "--review", &error);
  return found || complain ("--apply %s: --review says nothing with this code", code);
}

/* --- Telling -------------------------------------------------------------------------------------------------- */

static bool
explain (VirdDesignerDomain *design, bool as_json)
{
  VirdError *error = NULL;
  size_t length, i;
  VirdDesignerDecision **decisions;
  char *text;

  if (as_json)
    {
      text = vird_designer_domain_explain_json (design, &error);
      if (text == NULL)
        return failed ("--explain", &error);
      tell (stderr, text);
      return true;
    }
  decisions = vird_designer_domain_get_decisions (design, &length, &error);
  if (decisions == NULL)
    return failed ("--explain", &error);
  for (i = 0; i < length; i++)
    tell (stderr, vird_designer_decision_to_string (decisions[i]));
  vird_object_array_free (decisions);
  return true;
}

/* Lists what libvirt would not take. */
static bool
validate (VirdConfigDomain *domain)
{
  VirdError *error = NULL;
  size_t length, i;
  VirdConfigProblem **problems = vird_config_object_get_problems (VIRD_CONFIG_OBJECT (domain), &length, &error);

  if (problems == NULL)
    return failed ("--validate", &error);
  for (i = 0; i < length; i++)
    tell (stderr, vird_config_problem_to_string (problems[i]));
  vird_object_array_free (problems);
  return length == 0;
}

static bool
print_xml (VirdDesignerDomain *design, const Command *command)
{
  VirdError *error = NULL;
  const Given *phase = find (command, PHASE);
  VirdConfigDomain *domain
    = phase == NULL ? vird_designer_domain_get_config (design)
                    : vird_designer_domain_get_config_for (design, (VirdDesignerPhase) phase->choice, &error);
  char *xml = NULL;
  bool good = false;

  if (domain == NULL)
    return failed ("--phase", &error);
  if (find (command, VALIDATE) == NULL || validate (domain))
    {
      xml = vird_config_object_to_xml (VIRD_CONFIG_OBJECT (domain));
      if (xml == NULL || *xml == '\0')
        complain ("there is no XML");
      else
        printf ("%s%s", xml, xml[strlen (xml) - 1] == '\n' ? "" : "\n");
      good = xml != NULL && *xml != '\0';
    }
  free (xml);
  vird_config_domain_unref (domain);
  fflush (stdout);
  return good;
}

/* Designs the guest and prints what was asked for. */
static bool
print_design (VirdDesignerDomain *design, const Command *command)
{
  VirdError *error = NULL;
  const Given *given;
  char option[32];

  for (given = command->given; given < command->given + command->length; given++)
    if (!wish (design, given, find (command, EXISTING) != NULL, &error))
      {
        sprintf (option, "--%s", given->option->name);
        return failed (option, &error);
      }
  if (find (command, DOMCAPS_ARGS) != NULL)
    return print_domcaps_args (design);
  if (!give_domain_capabilities (design, command) || !set_up (design, command) || !add_devices (design, command))
    return false;
  if (find (command, REVIEW) != NULL)
    return review (design, NULL);
  for (given = command->given; given < command->given + command->length; given++)
    if (given->option->id == APPLY && !review (design, given->value))
      return false;
  if (!print_xml (design, command))
    return false;
  given = find (command, EXPLAIN);
  return given == NULL || explain (design, given->value != NULL);
}

static bool
run (const Command *command)
{
  VirdError *error = NULL;
  VirdOsinfoDb *db = open_database (value_of (command, DATABASE));
  VirdOsinfoDb *builtin = find (command, DATABASE) == NULL ? vird_osinfo_db_new_builtin () : NULL;
  VirdOsinfoOs *os = NULL;
  VirdConfigDomain *existing = NULL;
  VirdConfigCapabilities *caps = NULL;
  VirdDesignerDomain *design = NULL;
  bool good = false;

  if (db == NULL)
    return false;
  if (find (command, LIST_OS) != NULL)
    good = list_os (db, NULL) && (builtin == NULL || list_os (builtin, db));
  else if ((find (command, OS) == NULL || (os = find_os (db, builtin, value_of (command, OS))) != NULL)
           && (find (command, EXISTING) == NULL || (existing = read_domain (value_of (command, EXISTING))) != NULL))
    caps = read_capabilities (command, existing);
  if (caps != NULL)
    {
      design = existing != NULL ? vird_designer_domain_new_for_config (db, os, NULL, caps, existing, &error)
                                : vird_designer_domain_new (db, os, NULL, caps, &error);
      good = design != NULL ? print_design (design, command)
                            : failed (existing != NULL ? "--existing" : "the capabilities cannot be used", &error);
    }
  vird_designer_domain_unref (design);
  vird_config_capabilities_unref (caps);
  vird_config_domain_unref (existing);
  vird_osinfo_os_unref (os);
  vird_osinfo_db_unref (builtin);
  vird_osinfo_db_unref (db);
  return good;
}

int
main (int argc, char **argv)
{
  Command command = { calloc ((size_t) argc + 1, sizeof *command.given), 0 };
  int status = MISUSED;

  if (command.given == NULL)
    complain ("there is not enough memory");
  else if (read_command_line (argc, argv, &command))
    status = (find (&command, HELP) != NULL ? print_help () : run (&command)) ? DONE : FAILED;
  free (command.given);
  if (status == DONE && (fflush (stdout) != 0 || ferror (stdout)))
    {
      complain ("the output cannot be written");
      status = FAILED;
    }
  return status;
}
