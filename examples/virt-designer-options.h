/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The command line of virt-designer: one table of options, which --help prints and the command line is read by. */

#ifndef VIRT_DESIGNER_OPTIONS_H
#define VIRT_DESIGNER_OPTIONS_H

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

/* --- The options ---------------------------------------------------------------------------------------------- */

typedef enum
{
  HEADING, OS, NAME, MEMORY, VCPUS, RESOURCES,
  DISK, CDROM, FLOPPY, NETWORK, GRAPHICS, SHARE, HOSTDEV, SOUND, TPM, USB_REDIR,
  CAPS, DOMCAPS, DOMCAPS_ARGS,
  ARCH, VIRT_TYPE, MACHINE, FIRMWARE, SECURE_BOOT, BEST_EFFORT, PROFILE, SEED,
  EXISTING, REVIEW, APPLY,
  PHASE, VALIDATE, EXPLAIN, LIST_OS, DATABASE, HELP
} Id;

/* What is special about an option. */
enum
{
  REPEATED = 1 << 0, /* it may be there more than once */
  NUMBER = 1 << 1,   /* its value is a whole number above 0 */
  FILENAME = 1 << 2, /* its value is a file to read, or - */
  OPTIONAL = 1 << 3  /* it may be there without its value */
};

/* A value that an option may have. */
typedef struct
{
  const char *name;
  int value;
} Choice;

typedef struct
{
  Id id;
  const char *name;    /* NULL: the help is a heading */
  const char *value;   /* what --help calls its value; NULL if it takes none */
  const char *help;
  unsigned int flags;
  int choice;          /* what it says without a value */
  Choice choices[10];  /* what its value may be, if not anything */
} Option;

static const Option OPTIONS[] = {
  { HEADING, .help = "What the guest is:" },
  { OS, "os", "ID", .help = "operating system, such as fedora42 or win11; see --list-os" },
  { NAME, "name", "NAME", .help = "name of the guest" },
  { MEMORY, "memory", "MIB", "memory", .flags = NUMBER },
  { VCPUS, "vcpus", "N", "number of vCPUs", .flags = NUMBER },
  { RESOURCES, "resources", "WHICH", "memory and vCPUs as the OS states them", 0,
    .choices = { { "minimal", VIRD_DESIGNER_DOMAIN_RESOURCES_MINIMAL },
                 { "recommended", VIRD_DESIGNER_DOMAIN_RESOURCES_RECOMMENDED },
                 { "maximum", VIRD_DESIGNER_DOMAIN_RESOURCES_MAXIMUM } } },

  { HEADING, .help = "What it has, each as often as needed:" },
  { DISK, "disk", "PATH[,format=F]", "hard disk: a file, raw if no format is given, or a device below /dev",
    .flags = REPEATED },
  { CDROM, "cdrom", "PATH", "CD-ROM drive with an image, or a device below /dev",
    .flags = REPEATED },
  { FLOPPY, "floppy", "PATH", "floppy drive with an image, or a device below /dev",
    .flags = REPEATED },
  { NETWORK, "network", "NETWORK", "NAME of a libvirt network, bridge:NAME, or user", .flags = REPEATED },
  { GRAPHICS, "graphics", "TYPE", "display; default is the designer's choice", REPEATED,
    .choices = { { "default", VIRD_DESIGNER_DOMAIN_GRAPHICS_DEFAULT },
                 { "spice", VIRD_DESIGNER_DOMAIN_GRAPHICS_SPICE },
                 { "vnc", VIRD_DESIGNER_DOMAIN_GRAPHICS_VNC },
                 { "sdl", VIRD_DESIGNER_DOMAIN_GRAPHICS_SDL },
                 { "egl-headless", VIRD_DESIGNER_DOMAIN_GRAPHICS_EGL_HEADLESS },
                 { "dbus", VIRD_DESIGNER_DOMAIN_GRAPHICS_DBUS },
                 { "rdp", VIRD_DESIGNER_DOMAIN_GRAPHICS_RDP },
                 { "desktop", VIRD_DESIGNER_DOMAIN_GRAPHICS_DESKTOP },
                 { "none", VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE } } },
  { SHARE, "share", "DIR[,target=NAME]", "folder of the host, mounted by NAME or else by its own name",
    .flags = REPEATED },
  { HOSTDEV, "hostdev", "DEVICE", "device of the host: PCI 0000:03:00.0, USB 046d:c52b or bus and number as 1.4,\n"
                                  "or the UUID of a mediated device", .flags = REPEATED },
  { SOUND, "sound", NULL, "sound device", .flags = REPEATED },
  { TPM, "tpm", NULL, "TPM", .flags = REPEATED },
  { USB_REDIR, "usb-redir", NULL, "USB redirection", .flags = REPEATED },

  { HEADING, .help = "Which host it is for; in place of FILE, - is standard input:" },
  { CAPS, "caps", "FILE", "output of 'virsh capabilities'; without it, a sample host", .flags = FILENAME },
  { DOMCAPS, "domcaps", "FILE", "output of 'virsh domcapabilities' for the machine of the guest", .flags = FILENAME },
  { DOMCAPS_ARGS, "domcaps-args", NULL, "print the arguments for 'virsh domcapabilities', and stop",
    .flags = REPEATED },

  { HEADING, .help = "What it should be like, where the designer's choice will not do:" },
  { ARCH, "arch", "ARCH", .help = "architecture, such as x86_64" },
  { VIRT_TYPE, "virt-type", "TYPE", .help = "kvm, qemu, ..." },
  { MACHINE, "machine", "MACHINE", .help = "machine, such as q35" },
  { FIRMWARE, "firmware", "FIRMWARE", "firmware", REPEATED,
    .choices = { { "bios", VIRD_DESIGNER_CHOICE_NO }, { "uefi", VIRD_DESIGNER_CHOICE_YES } } },
  { FIRMWARE, "uefi", NULL, "the same as --firmware uefi", REPEATED, .choice = VIRD_DESIGNER_CHOICE_YES },
  { FIRMWARE, "no-uefi", NULL, "the same as --firmware bios", REPEATED, .choice = VIRD_DESIGNER_CHOICE_NO },
  { SECURE_BOOT, "secure-boot", NULL, "start only what is signed", REPEATED, .choice = VIRD_DESIGNER_CHOICE_YES },
  { SECURE_BOOT, "no-secure-boot", NULL, "start what is not signed, too", REPEATED, .choice = VIRD_DESIGNER_CHOICE_NO },
  { BEST_EFFORT, "best-effort", NULL, "leave out what the OS needs and the host lacks", .flags = REPEATED },
  { PROFILE, "profile", "PROFILE", "policy; reference is that of virt-install", 0,
    .choices = { { "recommended", VIRD_DESIGNER_PROFILE_RECOMMENDED },
                 { "reference", VIRD_DESIGNER_PROFILE_REFERENCE } } },
  { SEED, "seed", "N", "make UUID and MAC addresses the same each time", .flags = NUMBER },

  { HEADING, .help = "If it is there already:" },
  { EXISTING, "existing", "FILE", "output of 'virsh dumpxml --inactive', to be changed only where an option says so",
    .flags = FILENAME },
  { REVIEW, "review", NULL, "list what the policy would do differently and why, and stop", .flags = REPEATED },
  { APPLY, "apply", "CODE", "change what the review says under this code; all: everything it says", .flags = REPEATED },

  { HEADING, .help = "Others:" },
  { PHASE, "phase", "PHASE", "print the guest to install the OS with, or as it is to be afterwards", 0,
    .choices = { { "install", VIRD_DESIGNER_PHASE_INSTALL }, { "final", VIRD_DESIGNER_PHASE_FINAL } } },
  { VALIDATE, "validate", NULL, "list what libvirt would not take on standard error, and fail", .flags = REPEATED },
  { EXPLAIN, "explain", "json", "tell on standard error what was decided, and why", REPEATED | OPTIONAL,
    .choices = { { "json", 0 } } },
  { LIST_OS, "list-os", NULL, "list the operating systems that are known, and stop", .flags = REPEATED },
  { DATABASE, "database", "DIR", .help = "the only OS database to use; 'builtin' for the one in the library" },
  { HELP, "help", NULL, "print this, and stop", .flags = REPEATED },
};

enum
{
  N_OPTIONS = sizeof OPTIONS / sizeof *OPTIONS
};

/* An option of the command line. */
typedef struct
{
  const Option *option;
  const char *value; /* NULL if it has none */
  uint64_t number;
  int choice;
} Given;

typedef struct
{
  Given *given;
  size_t length;
} Command;

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

/* --- Reading it ---------------------------------------------------------------------------------------------- */

static bool
is (const char *text, const char *other)
{
  return strcmp (text, other) == 0;
}

/* What was given last of an option; NULL if it was not. */
static const Given *
find (const Command *command, Id id)
{
  size_t i;

  for (i = command->length; i-- > 0;)
    if (command->given[i].option->id == id)
      return &command->given[i];
  return NULL;
}

static const char *
value_of (const Command *command, Id id)
{
  const Given *given = find (command, id);

  return given != NULL ? given->value : NULL;
}

/* The values that an option may have, as "a, b or c". */
static void
print_choices (FILE *stream, const Option *option)
{
  const Choice *choice;

  for (choice = option->choices; choice->name != NULL; choice++)
    fprintf (stream, "%s%s", choice == option->choices ? "" : choice[1].name != NULL ? ", " : " or ", choice->name);
}

static bool
print_help (void)
{
  const int column = 25;
  const Option *option;
  const char *line;

  puts ("Usage: virt-designer [OPTION]...\n"
        "Design a guest, or change one, and print its libvirt XML.");
  for (option = OPTIONS; option < OPTIONS + N_OPTIONS; option++)
    {
      int width = 0;

      if (option->name == NULL)
        {
          printf ("\n%s\n", option->help);
          continue;
        }
      width = printf (option->value == NULL ? "  --%s" : option->flags & OPTIONAL ? "  --%s[=%s]" : "  --%s %s",
                      option->name, option->value);
      if (width >= column)
        width = printf ("\n") - 1;
      printf ("%*s", column - width, "");
      for (line = option->help; *line != '\0'; line++)
        if (putchar (*line) == '\n')
          printf ("%*s", column, "");
      if (option->choices[0].name != NULL && !(option->flags & OPTIONAL))
        {
          printf ("\n%*s", column, "");
          print_choices (stdout, option);
        }
      putchar ('\n');
    }
  puts ("\nVIRT_DESIGNER_SAMPLES names the directory of the sample hosts (" VIRT_DESIGNER_SAMPLES ").\n"
        "Exit status: 0 if all is well, 1 if the guest cannot be designed, 2 for wrong arguments.");
  return true;
}

static bool
is_host_device (const char *path)
{
  return strncmp (path, "/dev/", 5) == 0;
}

static const char FORMAT[] = ",format=";
static const char TARGET[] = ",target=";

/* Reads the value of an option, and sees what can be seen to be wrong before anything is done. */
static bool
read_value (Given *given)
{
  const Option *option = given->option;
  const char *text = given->value, *format = NULL;
  uint64_t limit = option->id == MEMORY ? UINT64_MAX / 1024 : UINT64_MAX;
  const Choice *choice = option->choices;
  char *end;

  given->choice = option->choice;
  if (text == NULL)
    return true;
  if (option->flags & NUMBER)
    {
      errno = 0;
      given->number = strtoull (text, &end, 10);
      if (*text < '0' || *text > '9' || *end != '\0' || given->number == 0)
        return complain ("--%s %s: expected a whole number above 0", option->name, text);
      if (errno != 0 || given->number > limit)
        return complain ("--%s %s: that is too much", option->name, text);
    }
  else if (choice->name != NULL)
    {
      while (choice->name != NULL && !is (choice->name, text))
        choice++;
      given->choice = choice->value;
      if (choice->name == NULL)
        {
          fprintf (stderr, "virt-designer: --%s %s: expected ", option->name, text);
          print_choices (stderr, option);
          fputc ('\n', stderr);
          return false;
        }
    }
  else if (option->id == DISK || option->id == CDROM || option->id == FLOPPY)
    {
      format = strstr (text, FORMAT);
      if (format != NULL && is_host_device (text))
        return complain ("--%s %s: a device of the host has no format", option->name, text);
      if (format != NULL && format[sizeof FORMAT - 1] == '\0')
        return complain ("--%s %s: expected a format, such as qcow2", option->name, text);
    }
  return true;
}

static bool
read_command_line (int argc, char **argv, Command *command)
{
  const char *file = NULL;
  size_t j;
  int i;

  for (i = 1; i < argc; i++)
    {
      const char *name = argv[i] + 2;
      size_t length = strcspn (argv[i], "=") - 2;
      Given *given = &command->given[command->length];
      const Option *option = OPTIONS;

      if (strncmp (argv[i], "--", 2) != 0 || *name == '\0')
        return complain ("'%s' is no option; --help lists them", argv[i]);
      while (option < OPTIONS + N_OPTIONS
             && (option->name == NULL || strlen (option->name) != length || strncmp (option->name, name, length) != 0))
        option++;
      if (option == OPTIONS + N_OPTIONS)
        return complain ("unknown option '%s'; --help lists them", argv[i]);
      given->option = option;
      if (name[length] == '=' && option->value == NULL)
        return complain ("--%s takes no value", option->name);
      if (name[length] == '=')
        given->value = name + length + 1;
      else if (option->value != NULL && !(option->flags & OPTIONAL) && (given->value = argv[++i]) == NULL)
        return complain ("--%s needs a value; --help tells more", option->name);
      if (!(option->flags & REPEATED) && find (command, option->id) != NULL)
        return complain ("--%s is there twice", option->name);
      command->length++;
    }
  for (j = 0; j < command->length; j++)
    {
      const Given *given = &command->given[j];

      if (!read_value (&command->given[j]))
        return false;
      if (!(given->option->flags & FILENAME) || !is (given->value, "-"))
        continue;
      if (file != NULL)
        return complain ("only one of --%s and --%s can be read from standard input", file, given->option->name);
      file = given->option->name;
    }
  if (find (command, REVIEW) != NULL && find (command, APPLY) != NULL)
    return complain ("--review only lists; without it --apply changes the guest");
  return true;
}

#endif
