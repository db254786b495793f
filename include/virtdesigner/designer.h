/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * Deciding the hardware of a guest.
 */

#ifndef VIRTDESIGNER_DESIGNER_H
#define VIRTDESIGNER_DESIGNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <virtdesigner/base.h>
#include <virtdesigner/config.h>
#include <virtdesigner/osinfo.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What kind of display a guest gets.
 */
typedef enum {
  /**
   * There is no display.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE = -1,
  /**
   * A window of the VirtualBox or VMware desktop.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_DESKTOP = 0,
  /**
   * Remote desktop protocol (VirtualBox).
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_RDP = 1,
  /**
   * SPICE.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_SPICE = 2,
  /**
   * VNC.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_VNC = 3,
  /**
   * What the designer chooses.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_DEFAULT = 4,
  /**
   * A window on the host.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_SDL = 5,
  /**
   * Rendering with OpenGL without a display of its own.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_EGL_HEADLESS = 6,
  /**
   * D-Bus.
   */
  VIRD_DESIGNER_DOMAIN_GRAPHICS_DBUS = 7,
} VirdDesignerDomainGraphics;

/**
 * A wish that may be left to the designer.
 */
typedef enum {
  /**
   * The designer decides.
   */
  VIRD_DESIGNER_CHOICE_AUTO = -1,
  /**
   * No.
   */
  VIRD_DESIGNER_CHOICE_NO = 0,
  /**
   * Yes.
   */
  VIRD_DESIGNER_CHOICE_YES = 1,
} VirdDesignerChoice;

/**
 * Where the fact that settled a decision came from.
 */
typedef enum {
  /**
   * Not known.
   */
  VIRD_DESIGNER_SOURCE_UNKNOWN = -1,
  /**
   * The application asked for it.
   */
  VIRD_DESIGNER_SOURCE_CALLER = 0,
  /**
   * What the operating system is or supports.
   */
  VIRD_DESIGNER_SOURCE_OS = 1,
  /**
   * The host capabilities.
   */
  VIRD_DESIGNER_SOURCE_CAPABILITIES = 2,
  /**
   * The domain capabilities.
   */
  VIRD_DESIGNER_SOURCE_DOMAIN_CAPABILITIES = 3,
  /**
   * What the guest's configuration already holds.
   */
  VIRD_DESIGNER_SOURCE_CONFIG = 4,
  /**
   * The policy itself, where no fact speaks.
   */
  VIRD_DESIGNER_SOURCE_POLICY = 5,
} VirdDesignerSource;

/**
 * Which amounts of an operating system to follow.
 */
typedef enum {
  /**
   * The least that it runs with.
   */
  VIRD_DESIGNER_DOMAIN_RESOURCES_MINIMAL = 0,
  /**
   * What it recommends.
   */
  VIRD_DESIGNER_DOMAIN_RESOURCES_RECOMMENDED = 1,
  /**
   * What it can use at most.
   */
  VIRD_DESIGNER_DOMAIN_RESOURCES_MAXIMUM = 2,
} VirdDesignerDomainResources;

/**
 * A device that guests have only on request.
 */
typedef enum {
  /**
   * A watchdog.
   */
  VIRD_DESIGNER_EXTRA_WATCHDOG = 0,
  /**
   * A device that tells of crashes.
   */
  VIRD_DESIGNER_EXTRA_PANIC = 1,
  /**
   * Sockets between host and guest.
   */
  VIRD_DESIGNER_EXTRA_VSOCK = 2,
  /**
   * A smartcard reader.
   */
  VIRD_DESIGNER_EXTRA_SMARTCARD = 3,
  /**
   * An IOMMU.
   */
  VIRD_DESIGNER_EXTRA_IOMMU = 4,
  /**
   * A sound device, whatever the display.
   */
  VIRD_DESIGNER_EXTRA_SOUND = 5,
  /**
   * The channel of the guest agent, whatever the operating system.
   */
  VIRD_DESIGNER_EXTRA_GUEST_AGENT = 6,
  /**
   * One more serial line.
   */
  VIRD_DESIGNER_EXTRA_SERIAL = 7,
  /**
   * One more device for USB redirection.
   */
  VIRD_DESIGNER_EXTRA_USB_REDIRECTION = 8,
} VirdDesignerExtra;

/**
 * What a guest is for, which decides what it has without being asked.
 */
typedef enum {
  /**
   * Somebody sits before it: it has a display.
   */
  VIRD_DESIGNER_GUEST_KIND_DESKTOP = 0,
  /**
   * It is reached over the network: it has no display.
   */
  VIRD_DESIGNER_GUEST_KIND_SERVER = 1,
} VirdDesignerGuestKind;

/**
 * A policy.
 */
typedef enum {
  /**
   * What we recommend, and the default.
   */
  VIRD_DESIGNER_PROFILE_RECOMMENDED = 0,
  /**
   * What virt-install does.
   */
  VIRD_DESIGNER_PROFILE_REFERENCE = 1,
} VirdDesignerProfile;

/**
 * How an operating system gets into a guest.
 */
typedef enum {
  /**
   * From the first CD-ROM drive with a medium; with none, the disk holds an operating system already.
   */
  VIRD_DESIGNER_INSTALL_MEDIUM = 0,
  /**
   * Over the network, which the firmware starts from.
   */
  VIRD_DESIGNER_INSTALL_NETWORK = 1,
  /**
   * Not at all: a disk holds an operating system already.
   */
  VIRD_DESIGNER_INSTALL_IMPORT = 2,
  /**
   * Not at all: the guest always starts from its medium.
   */
  VIRD_DESIGNER_INSTALL_LIVE = 3,
  /**
   * From a cloud image, which sets itself up when it starts first.
   */
  VIRD_DESIGNER_INSTALL_CLOUD_IMAGE = 4,
} VirdDesignerInstall;

/**
 * When a document is for.
 */
typedef enum {
  /**
   * While the operating system is being installed.
   */
  VIRD_DESIGNER_PHASE_INSTALL = 0,
  /**
   * Afterwards.
   */
  VIRD_DESIGNER_PHASE_FINAL = 1,
} VirdDesignerPhase;

/**
 * How much a finding matters.
 */
typedef enum {
  /**
   * Not known.
   */
  VIRD_DESIGNER_SEVERITY_UNKNOWN = -1,
  /**
   * The guest would be better off.
   */
  VIRD_DESIGNER_SEVERITY_HINT = 0,
  /**
   * The guest works worse than its user may expect.
   */
  VIRD_DESIGNER_SEVERITY_WARNING = 1,
  /**
   * The guest cannot be defined or started like this.
   */
  VIRD_DESIGNER_SEVERITY_FAULT = 2,
} VirdDesignerSeverity;

/**
 * How the memory of a guest is hidden from the host.
 */
typedef enum {
  /**
   * It is not hidden.
   */
  VIRD_DESIGNER_LAUNCH_SECURITY_NONE = -1,
  /**
   * AMD's encrypted virtualization.
   */
  VIRD_DESIGNER_LAUNCH_SECURITY_SEV = 0,
  /**
   * The same with protected page tables.
   */
  VIRD_DESIGNER_LAUNCH_SECURITY_SEV_SNP = 1,
  /**
   * Intel's trust domains.
   */
  VIRD_DESIGNER_LAUNCH_SECURITY_TDX = 2,
  /**
   * Secure execution of IBM Z.
   */
  VIRD_DESIGNER_LAUNCH_SECURITY_S390_PV = 3,
} VirdDesignerLaunchSecurity;

/**
 * A part of the guest that the designer adds by itself.
 */
typedef enum {
  /**
   * The text console.
   */
  VIRD_DESIGNER_PART_CONSOLE = 0,
  /**
   * The channels of the guest agent and of the SPICE agent.
   */
  VIRD_DESIGNER_PART_CHANNELS = 1,
  /**
   * Tablet and keyboard of a guest with a display.
   */
  VIRD_DESIGNER_PART_INPUT = 2,
  /**
   * The video device of a guest with a display.
   */
  VIRD_DESIGNER_PART_VIDEO = 3,
  /**
   * Sound, with a SPICE display.
   */
  VIRD_DESIGNER_PART_SOUND = 4,
  /**
   * USB redirection, with a SPICE display.
   */
  VIRD_DESIGNER_PART_USB_REDIRECTION = 5,
  /**
   * USB controllers.
   */
  VIRD_DESIGNER_PART_USB_CONTROLLERS = 6,
  /**
   * The random number generator.
   */
  VIRD_DESIGNER_PART_RNG = 7,
  /**
   * The memory balloon.
   */
  VIRD_DESIGNER_PART_BALLOON = 8,
  /**
   * The TPM.
   */
  VIRD_DESIGNER_PART_TPM = 9,
  /**
   * The CPU model.
   */
  VIRD_DESIGNER_PART_CPU = 10,
} VirdDesignerPart;

/**
 * For what to fetch domain capabilities: they hold for one emulator, architecture, machine and type only.
 */
typedef struct VirdDesignerCapabilitiesQuery VirdDesignerCapabilitiesQuery;

/**
 * One decision of the designer: what stands where, and why.
 */
typedef struct VirdDesignerDecision VirdDesignerDecision;

/**
 * A guest in design: a domain that is complete after every call, and why it is as it is.
 */
typedef struct VirdDesignerDomain VirdDesignerDomain;

/**
 * Something that the policy would do differently in a guest, with a change that is ready to be made.
 */
typedef struct VirdDesignerFinding VirdDesignerFinding;

/**
 * What an application wishes a guest to be; everything else is decided.
 */
typedef struct VirdDesignerOptions VirdDesignerOptions;

/**
 * A design of a guest that somebody else made, or that was made before.
 *
 * What is set is kept until a change of it is asked for, and what is added is decided as for a new guest. The design
 * changes @config itself. Without @os, it is the one that the metadata of the guest name, sought in @osinfo_db; where
 * that is not known either, new devices follow those that the guest has.
 *
 * @osinfo_db: (nullable): where to look for the operating system that the guest names; NULL: it is not looked for
 * @os: (nullable): the operating system; NULL: the one that the guest names
 * @platform: (nullable): the platform; NULL leaves it to the capabilities
 * @caps: the capabilities of the host
 * @config: the guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new design, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE, VIRD_ERROR_DATABASE
 * Since: 0.1
 */
VirdDesignerDomain *vird_designer_domain_new_for_config(VirdOsinfoDb *osinfo_db,
                                                        VirdOsinfoOs *os,
                                                        VirdOsinfoPlatform *platform,
                                                        VirdConfigCapabilities *caps,
                                                        VirdConfigDomain *config,
                                                        VirdError **error);

/**
 * The device that is called so.
 *
 * A disk is called by its target name, path, serial or WWN; an interface by its MAC address; a shared folder by its
 * target; a channel by its name; a controller as "scsi:0"; a device of the host as "8086:10d3", "0000:00:19.0" or
 * by its node device's name; others by model or type; any by its alias or PCI address. The number in the document,
 * counted from 1, is the last resort. That several are called so is an error.
 *
 * @design: a design
 * @element: the element of such devices, such as "disk"
 * @identity: what identifies the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the device; NULL if there is none, without an error, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdConfigDomainDevice *vird_designer_domain_find_device(VirdDesignerDomain *design,
                                                         const char *element,
                                                         const char *identity,
                                                         VirdError **error);

/**
 * Removes a device, and what only it needed.
 *
 * With the last SPICE display goes what talks to its client, with a serial line the console that repeats it, with a disk
 * the controller that the designer added for it. A memory balloon becomes one of model "none", since libvirt would add one
 * by itself. A controller that devices hang on and the last video device of a display are not removed.
 *
 * @design: a design
 * @device: a device of the guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_remove_device(VirdDesignerDomain *design,
                                        VirdConfigDomainDevice *device,
                                        VirdError **error);

/**
 * Removes every device of an element, as vird_designer_domain_remove_device() does.
 *
 * @design: a design
 * @element: the element of the devices, such as "sound"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_remove_devices(VirdDesignerDomain *design,
                                         const char *element,
                                         VirdError **error);

/**
 * Takes the medium out of a CD-ROM or floppy drive. The drive stays; that it is empty already is no error.
 *
 * @design: a design
 * @disk: a disk or drive of the guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_eject_media(VirdDesignerDomain *design,
                                      VirdConfigDomainDisk *disk,
                                      VirdError **error);

/**
 * Puts an image file into a CD-ROM or floppy drive.
 *
 * @design: a design
 * @disk: a disk or drive of the guest
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_insert_media_file(VirdDesignerDomain *design,
                                            VirdConfigDomainDisk *disk,
                                            const char *filepath,
                                            const char *format,
                                            VirdError **error);

/**
 * Puts a device of the host into a CD-ROM or floppy drive.
 *
 * @design: a design
 * @disk: a disk or drive of the guest
 * @devpath: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_insert_media_device(VirdDesignerDomain *design,
                                              VirdConfigDomainDisk *disk,
                                              const char *devpath,
                                              VirdError **error);

/**
 * Gives a device a place in the boot order.
 *
 * Devices from that place on move back by one, up to the first gap. A boot list of the guest becomes numbers.
 *
 * @design: a design
 * @device: a disk, interface, host device or redirected device of the guest
 * @place: the place, counted from 1; 0 takes the device out of the order
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_set_boot_order(VirdDesignerDomain *design,
                                         VirdConfigDomainDevice *device,
                                         uint32_t place,
                                         VirdError **error);

/**
 * Puts a disk on another bus.
 *
 * It gets another target name where names go by the bus, and loses its address. An installed operating system must have a
 * driver for what it starts from.
 *
 * @design: a design
 * @disk: a disk or drive of the guest
 * @bus: (nullable): the bus, such as "virtio"; NULL: the one that the designer gives such a disk
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_disk_bus(VirdDesignerDomain *design,
                                          VirdConfigDomainDisk *disk,
                                          const char *bus,
                                          VirdError **error);

/**
 * Gives a disk or drive another image file. Driver and format follow; how it is cached stays.
 *
 * @design: a design
 * @disk: a disk or drive of the guest
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_disk_file(VirdDesignerDomain *design,
                                           VirdConfigDomainDisk *disk,
                                           const char *filepath,
                                           const char *format,
                                           VirdError **error);

/**
 * Gives a disk or drive a device of the host. Driver and format follow; how it is cached stays.
 *
 * @design: a design
 * @disk: a disk or drive of the guest
 * @devpath: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_disk_device(VirdDesignerDomain *design,
                                             VirdConfigDomainDisk *disk,
                                             const char *devpath,
                                             VirdError **error);

/**
 * Gives a network interface, a sound or a video device another model.
 *
 * Its PCI address and what only the old model knows go.
 *
 * @design: a design
 * @device: an interface, a sound or a video device of the guest
 * @model: (nullable): the model, such as "virtio"; NULL: the one that the designer gives such a device
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_model(VirdDesignerDomain *design,
                                       VirdConfigDomainDevice *device,
                                       const char *model,
                                       VirdError **error);

/**
 * Makes a display one of another type.
 *
 * What belongs to SPICE is added or removed: agent channel, redirection, sound, and video that only SPICE makes good use
 * of. Port, password and listening addresses stay.
 *
 * @design: a design
 * @graphics: a display of the guest
 * @kind: a VirdDesignerDomainGraphics
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_graphics(VirdDesignerDomain *design,
                                          VirdConfigDomainGraphics *graphics,
                                          VirdDesignerDomainGraphics kind,
                                          VirdError **error);

/**
 * Makes all displays of the guest one VNC display.
 *
 * As vird_designer_domain_change_graphics(), but displays beyond the first are removed, and so are video devices beyond
 * the first that are not virtio.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_convert_to_vnc(VirdDesignerDomain *design,
                                         VirdError **error);

/**
 * Replaces all USB controllers.
 *
 * "none" switches USB off, which is refused while there are devices on it.
 *
 * @design: a design
 * @model: (nullable): the model of the one new controller; NULL: those that the designer gives such a guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_usb_controller(VirdDesignerDomain *design,
                                                const char *model,
                                                VirdError **error);

/**
 * Gives the guest another CPU. Topology and NUMA cells stay.
 *
 * @design: a design
 * @cpu: (nullable): a mode ("host-passthrough", "host-model", "maximum") or the name of a model; NULL: what the
 * designer gives such a guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_cpu(VirdDesignerDomain *design,
                                     const char *cpu,
                                     VirdError **error);

/**
 * Gives the guest another machine.
 *
 * On the same board nothing else changes; between the two PC boards disks, sound and network follow, and addresses are
 * given anew. An installed operating system may need help to start there.
 *
 * @design: a design
 * @machine: the machine, such as "q35"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_machine(VirdDesignerDomain *design,
                                         const char *machine,
                                         VirdError **error);

/**
 * Makes a PC with i440fx one with q35.
 *
 * @design: a design
 * @ports: how many PCI Express ports it gets; -1: as many as the designer gives a new guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_convert_to_q35(VirdDesignerDomain *design,
                                         int32_t ports,
                                         VirdError **error);

/**
 * Lets the guest have the newest version of its board.
 *
 * The machine becomes the alias, which libvirt turns into the newest version when it defines the guest.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_refresh_machine(VirdDesignerDomain *design,
                                          VirdError **error);

/**
 * Gives the guest another firmware.
 *
 * What the old firmware remembered is forgotten, and a decision with code "nvram-reset" says that libvirt must be told so
 * at the next start (VIR_DOMAIN_START_RESET_NVRAM). An installed operating system usually starts only as it was
 * installed.
 *
 * @design: a design
 * @uefi: a VirdDesignerChoice: whether the guest starts by UEFI
 * @secure_boot: a VirdDesignerChoice: whether signatures are checked
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_change_firmware(VirdDesignerDomain *design,
                                          VirdDesignerChoice uefi,
                                          VirdDesignerChoice secure_boot,
                                          VirdError **error);

/**
 * Moves hard disks on emulated buses and emulated network interfaces to virtio.
 *
 * The operating system must have the drivers. Windows must have seen a virtio disk before: without one in the guest its
 * disks are not moved, and the call fails.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_upgrade_to_virtio(VirdDesignerDomain *design,
                                            VirdError **error);

/**
 * The type id of VirdDesignerDecision: one decision of the designer.
 *
 * Returns: VIRD_TYPE_DESIGNER_DECISION
 * Since: 0.1
 */
VirdType vird_designer_decision_get_type(void);

/**
 * Takes another reference.
 *
 * @decision: (nullable): a VirdDesignerDecision
 *
 * Returns: (transfer full) (nullable): @decision itself, or NULL if it is no VirdDesignerDecision
 * Since: 0.1
 */
VirdDesignerDecision *vird_designer_decision_ref(VirdDesignerDecision *decision);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @decision: (nullable): a VirdDesignerDecision, or NULL
 *
 * Since: 0.1
 */
void vird_designer_decision_unref(VirdDesignerDecision *decision);

/**
 * The place in the domain document that a decision is about, as for vird_config_object_get_value().
 *
 * @decision: a decision
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @decision
 * Since: 0.1
 */
const char *vird_designer_decision_get_path(VirdDesignerDecision *decision);

/**
 * What the designer wrote there.
 *
 * @decision: a decision
 *
 * Returns: (transfer none) (nullable): the value, valid as long as @decision; NULL if it decided to write nothing
 * Since: 0.1
 */
const char *vird_designer_decision_get_value(VirdDesignerDecision *decision);

/**
 * A stable code for the reason of a decision, for programs.
 *
 * @decision: a decision
 *
 * Returns: (transfer none) (nullable): the code, valid as long as @decision
 * Since: 0.1
 */
const char *vird_designer_decision_get_code(VirdDesignerDecision *decision);

/**
 * The reason of a decision as a sentence, for people.
 *
 * @decision: a decision
 *
 * Returns: (transfer none) (nullable): the reason, valid as long as @decision
 * Since: 0.1
 */
const char *vird_designer_decision_get_reason(VirdDesignerDecision *decision);

/**
 * Where the fact that settled a decision came from.
 *
 * @decision: a decision
 *
 * Returns: a VirdDesignerSource; VIRD_DESIGNER_SOURCE_UNKNOWN if @decision is no VirdDesignerDecision
 * Since: 0.1
 */
VirdDesignerSource vird_designer_decision_get_source(VirdDesignerDecision *decision);

/**
 * A decision in one line, for people: place, value, reason, code and source.
 *
 * @decision: a decision
 *
 * Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @decision is no
 * VirdDesignerDecision
 * Since: 0.1
 */
char *vird_designer_decision_to_string(VirdDesignerDecision *decision);

/**
 * Adds a hard disk that is a file.
 *
 * @design: a design
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_file(VirdDesignerDomain *design,
                                                         const char *filepath,
                                                         const char *format,
                                                         VirdError **error);

/**
 * Adds a hard disk that is a block device of the host.
 *
 * @design: a design
 * @devpath: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_device(VirdDesignerDomain *design,
                                                           const char *devpath,
                                                           VirdError **error);

/**
 * Adds a CD-ROM drive with an image in it.
 *
 * @design: a design
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_cdrom_file(VirdDesignerDomain *design,
                                                          const char *filepath,
                                                          const char *format,
                                                          VirdError **error);

/**
 * Adds a CD-ROM drive that is a device of the host.
 *
 * @design: a design
 * @devpath: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_cdrom_device(VirdDesignerDomain *design,
                                                            const char *devpath,
                                                            VirdError **error);

/**
 * Adds a floppy drive with an image in it.
 *
 * @design: a design
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_floppy_file(VirdDesignerDomain *design,
                                                           const char *filepath,
                                                           const char *format,
                                                           VirdError **error);

/**
 * Adds a floppy drive that is a device of the host.
 *
 * @design: a design
 * @devpath: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_floppy_device(VirdDesignerDomain *design,
                                                             const char *devpath,
                                                             VirdError **error);

/**
 * Adds a network interface plugged into a libvirt network.
 *
 * @design: a design
 * @network: name of the network, such as "default"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface_network(VirdDesignerDomain *design,
                                                                      const char *network,
                                                                      VirdError **error);

/**
 * Adds a network interface plugged into a bridge of the host.
 *
 * @design: a design
 * @bridge: name of the bridge, such as "br0"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface_bridge(VirdDesignerDomain *design,
                                                                     const char *bridge,
                                                                     VirdError **error);

/**
 * Adds a network interface that reaches the outside through the hypervisor, without privileges.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface_user(VirdDesignerDomain *design,
                                                                   VirdError **error);

/**
 * Adds a display.
 *
 * The first one brings its companions along: video, input devices, and with SPICE sound, agent channel and USB
 * redirection.
 *
 * @design: a design
 * @graphics: a VirdDesignerDomainGraphics
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new display, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainGraphics *vird_designer_domain_add_graphics(VirdDesignerDomain *design,
                                                            VirdDesignerDomainGraphics graphics,
                                                            VirdError **error);

/**
 * Adds a video device, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the video device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainVideo *vird_designer_domain_add_video(VirdDesignerDomain *design,
                                                      VirdError **error);

/**
 * Adds a sound device, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the sound device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainSound *vird_designer_domain_add_sound(VirdDesignerDomain *design,
                                                      VirdError **error);

/**
 * Adds an input device, if there is none of its type yet.
 *
 * @design: a design
 * @device_type: VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_TABLET, _MOUSE or _KEYBOARD
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the input device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInput *vird_designer_domain_add_input(VirdDesignerDomain *design,
                                                      VirdConfigDomainInputDeviceType device_type,
                                                      VirdError **error);

/**
 * Adds a text console, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the console, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainConsole *vird_designer_domain_add_console(VirdDesignerDomain *design,
                                                          VirdError **error);

/**
 * Adds the channel of the guest agent, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the channel, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainChannel *vird_designer_domain_add_guest_agent(VirdDesignerDomain *design,
                                                              VirdError **error);

/**
 * Adds one more device for USB redirection.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainRedirdev *vird_designer_domain_add_usb_redir(VirdDesignerDomain *design,
                                                             VirdError **error);

/**
 * Adds a random number generator, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the random number generator, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainRng *vird_designer_domain_add_rng(VirdDesignerDomain *design,
                                                  VirdError **error);

/**
 * Adds a memory balloon, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the memory balloon, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainMemballoon *vird_designer_domain_add_balloon(VirdDesignerDomain *design,
                                                             VirdError **error);

/**
 * Hands the TPM of the host to the guest.
 *
 * @design: a design
 * @devpath: path of the device on the host, such as "/dev/tpm0"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the TPM, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainTpm *vird_designer_domain_add_tpm_device(VirdDesignerDomain *design,
                                                         const char *devpath,
                                                         VirdError **error);

/**
 * Adds an emulated TPM, if there is none yet.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the TPM, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainTpm *vird_designer_domain_add_tpm(VirdDesignerDomain *design, VirdError **error);

/**
 * Adds a hard disk that is a file made for this guest, which holds nothing yet.
 *
 * What the guest frees in it is given back to the host. Nothing is made on the host: that is the application's part.
 *
 * @design: a design
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_new_file(VirdDesignerDomain *design,
                                                             const char *filepath,
                                                             const char *format,
                                                             VirdError **error);

/**
 * Adds a hard disk that is a volume of a storage pool.
 *
 * @design: a design
 * @pool: name of the pool
 * @volume: name of the volume in it
 * @format: (nullable): the format of the volume, such as "qcow2"; NULL is "raw"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_volume(VirdDesignerDomain *design,
                                                           const char *pool,
                                                           const char *volume,
                                                           const char *format,
                                                           VirdError **error);

/**
 * Adds a hard disk that another host serves.
 *
 * @design: a design
 * @protocol: how it is served: "rbd", "iscsi", "nbd", "https", ...
 * @host: (nullable): name or address of the host; NULL leaves it out, as for a cluster that is configured elsewhere
 * @port: its port; 0 is that of the protocol
 * @name: what the disk is called there
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_network(VirdDesignerDomain *design,
                                                            const char *protocol,
                                                            const char *host,
                                                            uint32_t port,
                                                            const char *name,
                                                            VirdError **error);

/**
 * Adds an empty CD-ROM drive.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_cdrom_empty(VirdDesignerDomain *design,
                                                           VirdError **error);

/**
 * Adds an empty floppy drive.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_floppy_empty(VirdDesignerDomain *design,
                                                            VirdError **error);

/**
 * Adds a hard disk that is a file, on a bus of the application's choice.
 *
 * @design: a design
 * @filepath: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_file_full(VirdDesignerDomain *design,
                                                              const char *filepath,
                                                              const char *format,
                                                              const char *bus,
                                                              VirdError **error);

/**
 * Adds a hard disk that is a volume of a storage pool, on a bus of the application's choice.
 *
 * @design: a design
 * @pool: name of the pool
 * @volume: name of the volume in it
 * @format: (nullable): the format of the volume, such as "qcow2"; NULL is "raw"
 * @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_volume_full(VirdDesignerDomain *design,
                                                                const char *pool,
                                                                const char *volume,
                                                                const char *format,
                                                                const char *bus,
                                                                VirdError **error);

/**
 * Adds a hard disk that another host serves, with its format and on a bus of the application's choice.
 *
 * @design: a design
 * @protocol: how it is served: "rbd", "iscsi", "nbd", "https", ...
 * @host: (nullable): name or address of the host; NULL leaves it out, as for a cluster that is configured elsewhere
 * @port: its port; 0 is that of the protocol
 * @name: what the disk is called there
 * @format: (nullable): the format of what is served, such as "qcow2"; NULL is "raw"
 * @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_network_full(VirdDesignerDomain *design,
                                                                 const char *protocol,
                                                                 const char *host,
                                                                 uint32_t port,
                                                                 const char *name,
                                                                 const char *format,
                                                                 const char *bus,
                                                                 VirdError **error);

/**
 * Adds a hard disk that is a namespace of an NVMe drive of the host, which the hypervisor drives itself.
 *
 * The drive is taken from the host's own driver while the guest runs.
 *
 * @design: a design
 * @address: the PCI address of the drive, such as "0000:01:00.0"; a node device's name such as "pci_0000_01_00_0" will do
 * @nsid: number of the namespace, from 1
 * @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new disk, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_disk_nvme(VirdDesignerDomain *design,
                                                         const char *address,
                                                         uint32_t nsid,
                                                         const char *bus,
                                                         VirdError **error);

/**
 * The type id of VirdDesignerDomain: a guest in design.
 *
 * Returns: VIRD_TYPE_DESIGNER_DOMAIN
 * Since: 0.1
 */
VirdType vird_designer_domain_get_type(void);

/**
 * Takes another reference.
 *
 * @design: (nullable): a VirdDesignerDomain
 *
 * Returns: (transfer full) (nullable): @design itself, or NULL if it is no VirdDesignerDomain
 * Since: 0.1
 */
VirdDesignerDomain *vird_designer_domain_ref(VirdDesignerDomain *design);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @design: (nullable): a VirdDesignerDomain, or NULL
 *
 * Since: 0.1
 */
void vird_designer_domain_unref(VirdDesignerDomain *design);

/**
 * A new guest for an operating system on a host.
 *
 * Nothing is decided yet. Domain capabilities can follow with vird_designer_domain_set_domain_capabilities();
 * without them the designer stays with what every host has.
 *
 * @osinfo_db: (nullable): a database; @os and @platform know theirs, so it may be NULL
 * @os: (nullable): the operating system; NULL if nothing is known about it
 * @platform: (nullable): the platform; NULL leaves it to the capabilities
 * @caps: the capabilities of the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new design, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE
 * Since: 0.1
 */
VirdDesignerDomain *vird_designer_domain_new(VirdOsinfoDb *osinfo_db,
                                             VirdOsinfoOs *os,
                                             VirdOsinfoPlatform *platform,
                                             VirdConfigCapabilities *caps,
                                             VirdError **error);

/**
 * The guest: a live view, to be read and changed at any time.
 *
 * What stands in it when the designer decides is kept: it never undoes what somebody else wrote.
 *
 * @design: a design
 *
 * Returns: (transfer full) (nullable): the domain; NULL if @design is no VirdDesignerDomain
 * Since: 0.1
 */
VirdConfigDomain *vird_designer_domain_get_config(VirdDesignerDomain *design);

/**
 * The operating system that the guest is designed for.
 *
 * @design: a design
 *
 * Returns: (transfer full) (nullable): the operating system; NULL if none was given
 * Since: 0.1
 */
VirdOsinfoOs *vird_designer_domain_get_os(VirdDesignerDomain *design);

/**
 * The platform that the guest is designed for.
 *
 * @design: a design
 *
 * Returns: (transfer full) (nullable): the platform; NULL if none was given
 * Since: 0.1
 */
VirdOsinfoPlatform *vird_designer_domain_get_platform(VirdDesignerDomain *design);

/**
 * The capabilities of the host.
 *
 * @design: a design
 *
 * Returns: (transfer full) (nullable): the capabilities; NULL if @design is no VirdDesignerDomain
 * Since: 0.1
 */
VirdConfigCapabilities *vird_designer_domain_get_capabilities(VirdDesignerDomain *design);

/**
 * The domain capabilities.
 *
 * @design: a design
 *
 * Returns: (transfer full) (nullable): the domain capabilities; NULL if none were given
 * Since: 0.1
 */
VirdConfigDomainCapabilities *vird_designer_domain_get_domain_capabilities(VirdDesignerDomain *design);

/**
 * Gives the designer the domain capabilities of the host.
 *
 * They win over everything that they speak about. Later calls follow them; vird_designer_domain_setup_machine()
 * decides anew what was decided before. For which machine to fetch them
 * vird_designer_domain_get_capabilities_query() tells.
 *
 * @design: a design
 * @caps: (nullable): the domain capabilities, or NULL to take them back
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_INVALID_VALUE
 * Since: 0.1
 */
bool vird_designer_domain_set_domain_capabilities(VirdDesignerDomain *design,
                                                  VirdConfigDomainCapabilities *caps,
                                                  VirdError **error);

/**
 * For what to fetch domain capabilities, as far as the guest is known now.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the arguments for virConnectGetDomainCapabilities(), or NULL with an error
 * set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdDesignerCapabilitiesQuery *vird_designer_domain_get_capabilities_query(VirdDesignerDomain *design,
                                                                           VirdError **error);

/**
 * Everything that was decided about the guest, with reasons: also what the application overrode, and the values that
 * were thought of and not taken.
 *
 * The document is an object with a list "decisions". Each has "path", "value" (null: nothing is written), "code",
 * "reason", "source", "status" ("in force" or "overridden", then with what is "present") and "rejected", a list of
 * values with reasons.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a JSON document, to be freed with free(), or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
char *vird_designer_domain_explain_json(VirdDesignerDomain *design,
                                        VirdError **error);

/**
 * What was decided and why, as far as it still stands in the guest.
 *
 * @design: a design
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdDesignerDecision): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdDesignerDecision **vird_designer_domain_get_decisions(VirdDesignerDomain *design,
                                                          size_t *length,
                                                          VirdError **error);

/**
 * Gives the operating system a driver of its own that the database knows. Later calls count on it.
 *
 * A driver that the installer cannot load does not serve disks until the operating system is installed, see
 * vird_designer_domain_set_installed().
 *
 * @design: a design
 * @driver_id: id of one of the operating system's device drivers
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_add_driver(VirdDesignerDomain *design,
                                     const char *driver_id,
                                     VirdError **error);

/**
 * Takes all drivers back. Later calls do without them; what was decided stays.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_remove_all_drivers(VirdDesignerDomain *design, VirdError **error);

/**
 * Adds a CD-ROM drive with the virtio-win medium in it, and counts on its drivers from then on.
 *
 * The installer of Windows can load the drivers from there. The drive itself is one that needs none of them.
 *
 * @design: a design
 * @filepath: path of the image on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_driver_medium(VirdDesignerDomain *design,
                                                             const char *filepath,
                                                             VirdError **error);

/**
 * Says whether the operating system is installed already, and the drivers that are added with it.
 *
 * @design: a design
 * @value: true if it is installed; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_installed(VirdDesignerDomain *design, bool value, VirdError **error);

/**
 * Hands the device of the host that a node device document describes to the guest.
 *
 * @design: a design
 * @node: a VirdConfigNodeDevice, as virNodeDeviceGetXMLDesc() gives it: PCI, USB, SCSI or mediated device; for a container also a network interface or block device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev(VirdDesignerDomain *design,
                                                          VirdConfigNodeDevice *node,
                                                          VirdError **error);

/**
 * Hands a PCI device of the host to the guest.
 *
 * @design: a design
 * @address: the address, such as "0000:03:00.0"; a node device's name such as "pci_0000_03_00_0" will do
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_pci(VirdDesignerDomain *design,
                                                              const char *address,
                                                              VirdError **error);

/**
 * Hands a USB device of the host to the guest, wherever it is plugged in.
 *
 * @design: a design
 * @vendor: the vendor's number
 * @product: the product's number
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_usb(VirdDesignerDomain *design,
                                                              uint32_t vendor,
                                                              uint32_t product,
                                                              VirdError **error);

/**
 * Hands the USB device that is plugged in at a place of the host to the guest.
 *
 * @design: a design
 * @bus: number of the bus
 * @device: number of the device on the bus
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_usb_address(VirdDesignerDomain *design,
                                                                      uint32_t bus,
                                                                      uint32_t device,
                                                                      VirdError **error);

/**
 * Hands a SCSI device of the host to the guest.
 *
 * @design: a design
 * @host: number of the host adapter: 2 for scsi_host2
 * @bus: number of the bus
 * @target: number of the target
 * @unit: number of the unit
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_scsi(VirdDesignerDomain *design,
                                                               uint32_t host,
                                                               uint32_t bus,
                                                               uint32_t target,
                                                               uint64_t unit,
                                                               VirdError **error);

/**
 * Hands a mediated device of the host to the guest.
 *
 * @design: a design
 * @uuid: the UUID of the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_mdev(VirdDesignerDomain *design,
                                                               const char *uuid,
                                                               VirdError **error);

/**
 * Hands a block device of the host to a container.
 *
 * @design: a design
 * @path: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_storage(VirdDesignerDomain *design,
                                                                  const char *path,
                                                                  VirdError **error);

/**
 * Hands a character device of the host to a container.
 *
 * @design: a design
 * @path: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_misc(VirdDesignerDomain *design,
                                                               const char *path,
                                                               VirdError **error);

/**
 * Hands a network interface of the host to a container.
 *
 * @design: a design
 * @name: name of the interface on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainHostdev *vird_designer_domain_add_hostdev_net(VirdDesignerDomain *design,
                                                              const char *name,
                                                              VirdError **error);

/**
 * Adds a network interface where the policy plugs it in.
 *
 * Without privileges, see vird_designer_domain_set_session(), the hypervisor itself reaches the outside; else it is
 * the bridge, or libvirt's network "default".
 *
 * @design: a design
 * @bridge: (nullable): the bridge that the default route of the host goes through; NULL if there is none or it is not known
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface(VirdDesignerDomain *design,
                                                              const char *bridge,
                                                              VirdError **error);

/**
 * Adds a network interface that shares a network card of the host (macvtap).
 *
 * @design: a design
 * @card: name of the network interface of the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface_direct(VirdDesignerDomain *design,
                                                                     const char *card,
                                                                     VirdError **error);

/**
 * Adds a network interface that is a virtual function of a network card of the host.
 *
 * @design: a design
 * @address: PCI address of the virtual function, such as "0000:03:10.0"
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface_hostdev(VirdDesignerDomain *design,
                                                                      const char *address,
                                                                      VirdError **error);

/**
 * Adds a network interface plugged into a switch in another process, and the shared memory it needs.
 *
 * @design: a design
 * @path: path of the socket that the switch makes
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new interface, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainInterface *vird_designer_domain_add_interface_vhostuser(VirdDesignerDomain *design,
                                                                        const char *path,
                                                                        VirdError **error);

/**
 * Whether the host runs virtual machines at all.
 *
 * @design: a design
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_designer_domain_supports_machine(VirdDesignerDomain *design);

/**
 * Whether the host runs virtual machines of an architecture and OS type.
 *
 * @design: a design
 * @arch: the architecture, such as "x86_64"
 * @ostype: a VirdConfigDomainOsType
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_designer_domain_supports_machine_full(VirdDesignerDomain *design,
                                                const char *arch,
                                                VirdConfigDomainOsType ostype);

/**
 * Whether the host runs containers.
 *
 * @design: a design
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_designer_domain_supports_container(VirdDesignerDomain *design);

/**
 * Whether the host runs containers of an architecture.
 *
 * @design: a design
 * @arch: the architecture, such as "x86_64"
 *
 * Returns: true if it does
 * Since: 0.1
 */
bool vird_designer_domain_supports_container_full(VirdDesignerDomain *design, const char *arch);

/**
 * Sets the machine up: everything above the devices, and the devices that every guest has.
 *
 * The calls that add devices do this by themselves if nobody did. Called again, it decides anew what it decided
 * before.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_setup_machine(VirdDesignerDomain *design,
                                        VirdError **error);

/**
 * Sets the machine up for an architecture and an OS type.
 *
 * @design: a design
 * @arch: the architecture, such as "x86_64"
 * @ostype: a VirdConfigDomainOsType
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_setup_machine_full(VirdDesignerDomain *design,
                                             const char *arch,
                                             VirdConfigDomainOsType ostype,
                                             VirdError **error);

/**
 * Sets a container up.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_setup_container(VirdDesignerDomain *design, VirdError **error);

/**
 * Sets a container up for an architecture.
 *
 * @design: a design
 * @arch: the architecture, such as "x86_64"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_setup_container_full(VirdDesignerDomain *design,
                                               const char *arch,
                                               VirdError **error);

/**
 * Decides memory and number of vCPUs from what the operating system needs.
 *
 * @design: a design
 * @req: a VirdDesignerDomainResources
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_setup_resources(VirdDesignerDomain *design,
                                          VirdDesignerDomainResources req,
                                          VirdError **error);

/**
 * How large a new disk for this guest should be.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: the size in bytes; -1 with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
int64_t vird_designer_domain_get_recommended_storage(VirdDesignerDomain *design, VirdError **error);

/**
 * The display that guests of this kind have by default.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: a VirdDesignerDomainGraphics; VIRD_DESIGNER_DOMAIN_GRAPHICS_NONE if they have none, or with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdDesignerDomainGraphics vird_designer_domain_get_default_graphics(VirdDesignerDomain *design,
                                                                     VirdError **error);

/**
 * Says in the guest's metadata which operating system it runs.
 *
 * Nothing else changes, and this design goes on deciding for the operating system that it was made for.
 *
 * @design: a design
 * @id: (nullable): the id that the database has for it, such as "http://debian.org/debian/12"; NULL says nothing any more
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_change_os_id(VirdDesignerDomain *design,
                                       const char *id,
                                       VirdError **error);

/**
 * Wishes for a hard disk that is a file.
 *
 * @options: options
 * @path: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_disk(VirdDesignerOptions *options,
                                    const char *path,
                                    const char *format,
                                    VirdError **error);

/**
 * Wishes for a hard disk that is a block device of the host.
 *
 * @options: options
 * @path: path of the device on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_disk_device(VirdDesignerOptions *options,
                                           const char *path,
                                           VirdError **error);

/**
 * Wishes for a hard disk that is a file, on a bus of the application's choice.
 *
 * @options: options
 * @path: path of the file on the host
 * @format: (nullable): the format of the file, such as "qcow2"; NULL is "raw": what a file holds is never guessed
 * @bus: (nullable): the bus that the application insists on, such as "scsi"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_disk_full(VirdDesignerOptions *options,
                                         const char *path,
                                         const char *format,
                                         const char *bus,
                                         VirdError **error);

/**
 * Wishes for a hard disk that is a volume of a storage pool.
 *
 * @options: options
 * @pool: name of the pool
 * @volume: name of the volume in it
 * @format: (nullable): the format of the volume, such as "qcow2"; NULL is "raw"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_disk_volume(VirdDesignerOptions *options,
                                           const char *pool,
                                           const char *volume,
                                           const char *format,
                                           VirdError **error);

/**
 * Wishes for a hard disk that another host serves.
 *
 * @options: options
 * @protocol: how it is served: "rbd", "iscsi", "nbd", "https", ...
 * @host: (nullable): name or address of the host; NULL leaves it out, as for a cluster that is configured elsewhere
 * @port: its port; 0 is that of the protocol
 * @name: what the disk is called there
 * @format: (nullable): the format of what is served, such as "qcow2"; NULL is "raw"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_disk_network(VirdDesignerOptions *options,
                                            const char *protocol,
                                            const char *host,
                                            uint32_t port,
                                            const char *name,
                                            const char *format,
                                            VirdError **error);

/**
 * Wishes for a CD-ROM drive with an image in it.
 *
 * @options: options
 * @path: path of the file on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_cdrom(VirdDesignerOptions *options,
                                     const char *path,
                                     VirdError **error);

/**
 * Wishes for a floppy drive with an image in it.
 *
 * @options: options
 * @path: path of the file on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_floppy(VirdDesignerOptions *options,
                                      const char *path,
                                      VirdError **error);

/**
 * Wishes for a network interface where the policy plugs it in.
 *
 * @options: options
 * @bridge: (nullable): the bridge that the default route of the host goes through; NULL if there is none or it is not known
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_interface(VirdDesignerOptions *options,
                                         const char *bridge,
                                         VirdError **error);

/**
 * Wishes for a network interface plugged into a libvirt network.
 *
 * @options: options
 * @name: name of the network
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_network(VirdDesignerOptions *options,
                                       const char *name,
                                       VirdError **error);

/**
 * Wishes for a network interface plugged into a bridge of the host.
 *
 * @options: options
 * @name: name of the bridge
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_bridge(VirdDesignerOptions *options,
                                      const char *name,
                                      VirdError **error);

/**
 * Wishes for a network interface that shares a network card of the host (macvtap).
 *
 * @options: options
 * @name: name of the network interface of the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_direct(VirdDesignerOptions *options,
                                      const char *name,
                                      VirdError **error);

/**
 * Wishes for a network interface that reaches the outside through the hypervisor, without privileges.
 *
 * @options: options
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_user_network(VirdDesignerOptions *options,
                                            VirdError **error);

/**
 * Wishes for a folder of the host.
 *
 * @options: options
 * @source: path of the folder on the host
 * @target: the name that a machine mounts it by, or the path in a container
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_share(VirdDesignerOptions *options,
                                     const char *source,
                                     const char *target,
                                     VirdError **error);

/**
 * Wishes for a PCI device of the host.
 *
 * @options: options
 * @address: the address, such as "0000:03:00.0"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_hostdev_pci(VirdDesignerOptions *options,
                                           const char *address,
                                           VirdError **error);

/**
 * Wishes for a USB device of the host.
 *
 * @options: options
 * @vendor: the vendor's number
 * @product: the product's number
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_hostdev_usb(VirdDesignerOptions *options,
                                           uint32_t vendor,
                                           uint32_t product,
                                           VirdError **error);

/**
 * Wishes for a mediated device of the host.
 *
 * @options: options
 * @uuid: the UUID of the device
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_hostdev_mdev(VirdDesignerOptions *options,
                                            const char *uuid,
                                            VirdError **error);

/**
 * Wishes for a device that guests have only on request.
 *
 * @options: options
 * @value: a VirdDesignerExtra
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_extra(VirdDesignerOptions *options,
                                     VirdDesignerExtra value,
                                     VirdError **error);

/**
 * Gives the operating system a driver of its own that the database knows.
 *
 * @options: options
 * @driver_id: id of one of the operating system's device drivers
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_add_driver(VirdDesignerOptions *options,
                                      const char *driver_id,
                                      VirdError **error);

/**
 * Gives Windows the virtio-win medium, and counts on its drivers.
 *
 * @options: options
 * @path: (nullable): path of the image on the host; NULL for none
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_driver_medium(VirdDesignerOptions *options,
                                             const char *path,
                                             VirdError **error);

/**
 * The type id of VirdDesignerOptions: what an application wishes a guest to be.
 *
 * Returns: VIRD_TYPE_DESIGNER_OPTIONS
 * Since: 0.1
 */
VirdType vird_designer_options_get_type(void);

/**
 * Takes another reference.
 *
 * @options: (nullable): a VirdDesignerOptions
 *
 * Returns: (transfer full) (nullable): @options itself, or NULL if it is no VirdDesignerOptions
 * Since: 0.1
 */
VirdDesignerOptions *vird_designer_options_ref(VirdDesignerOptions *options);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @options: (nullable): a VirdDesignerOptions, or NULL
 *
 * Since: 0.1
 */
void vird_designer_options_unref(VirdDesignerOptions *options);

/**
 * New options, which wish for nothing: they give a machine with a display where there can be one.
 *
 * Returns: (transfer full): the options
 * Since: 0.1
 */
VirdDesignerOptions *vird_designer_options_new(void);

/**
 * A complete guest for an operating system on a host, as the options say.
 *
 * @os: (nullable): the operating system; NULL if nothing is known about it
 * @capabilities: the host capabilities
 * @domain_capabilities: (nullable): the domain capabilities; NULL if they are not known
 * @options: what the application wishes for
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the design, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdDesignerDomain *vird_designer_domain_new_from_options(VirdOsinfoOs *os,
                                                          VirdConfigCapabilities *capabilities,
                                                          VirdConfigDomainCapabilities *domain_capabilities,
                                                          VirdDesignerOptions *options,
                                                          VirdError **error);

/**
 * Makes a guest as the options say: everything, or nothing if one wish cannot be met.
 *
 * The guest must not have been set up before.
 *
 * @design: a design
 * @options: what the application wishes for
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_NOT_FOUND, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
bool vird_designer_domain_design(VirdDesignerDomain *design,
                                 VirdDesignerOptions *options,
                                 VirdError **error);

/**
 * Names the guest.
 *
 * @options: options
 * @value: (nullable): the name; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_name(VirdDesignerOptions *options,
                                    const char *value,
                                    VirdError **error);

/**
 * Asks for an architecture.
 *
 * @options: options
 * @value: (nullable): the architecture, such as "x86_64"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_arch(VirdDesignerOptions *options,
                                    const char *value,
                                    VirdError **error);

/**
 * Asks for a virtualization type.
 *
 * @options: options
 * @value: (nullable): the type, such as "kvm"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_virt_type(VirdDesignerOptions *options,
                                         const char *value,
                                         VirdError **error);

/**
 * Asks for a machine.
 *
 * @options: options
 * @value: (nullable): the machine, such as "q35"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_machine(VirdDesignerOptions *options,
                                       const char *value,
                                       VirdError **error);

/**
 * Sets the memory.
 *
 * @options: options
 * @value: the memory in KiB; 0 leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_memory(VirdDesignerOptions *options,
                                      uint64_t value,
                                      VirdError **error);

/**
 * Sets the number of vCPUs.
 *
 * @options: options
 * @value: the number; 0 leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_vcpus(VirdDesignerOptions *options,
                                     uint64_t value,
                                     VirdError **error);

/**
 * Asks for UEFI, or for none.
 *
 * @options: options
 * @value: a VirdDesignerChoice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_uefi(VirdDesignerOptions *options,
                                    VirdDesignerChoice value,
                                    VirdError **error);

/**
 * Asks for secure boot on or off.
 *
 * @options: options
 * @value: a VirdDesignerChoice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_secure_boot(VirdDesignerOptions *options,
                                           VirdDesignerChoice value,
                                           VirdError **error);

/**
 * Asks for a TPM, or for none.
 *
 * @options: options
 * @value: a VirdDesignerChoice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_tpm(VirdDesignerOptions *options,
                                   VirdDesignerChoice value,
                                   VirdError **error);

/**
 * Says what the guest is for.
 *
 * @options: options
 * @value: a VirdDesignerGuestKind; a desktop is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_kind(VirdDesignerOptions *options,
                                    VirdDesignerGuestKind value,
                                    VirdError **error);

/**
 * Asks for a display.
 *
 * @options: options
 * @value: a VirdDesignerDomainGraphics; NONE leaves it to the kind of guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_graphics(VirdDesignerOptions *options,
                                        VirdDesignerDomainGraphics value,
                                        VirdError **error);

/**
 * Chooses the policy.
 *
 * @options: options
 * @value: a VirdDesignerProfile
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_profile(VirdDesignerOptions *options,
                                       VirdDesignerProfile value,
                                       VirdError **error);

/**
 * Makes UUIDs and MAC addresses a function of a number, for tests and reproducible output.
 *
 * @options: options
 * @value: any number
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_seed(VirdDesignerOptions *options,
                                    uint64_t value,
                                    VirdError **error);

/**
 * Says whether the connection is one without privileges, such as qemu:///session.
 *
 * @options: options
 * @value: true for a connection without privileges; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_session(VirdDesignerOptions *options, bool value, VirdError **error);

/**
 * Whether what the operating system needs and the host lacks is left out; else it is an error.
 *
 * @options: options
 * @value: true to leave it out; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_best_effort(VirdDesignerOptions *options,
                                           bool value,
                                           VirdError **error);

/**
 * Asks for a container instead of a machine.
 *
 * @options: options
 * @value: true for a container; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_container(VirdDesignerOptions *options,
                                         bool value,
                                         VirdError **error);

/**
 * Says whether the display renders with OpenGL, which only viewers on the same host see.
 *
 * @options: options
 * @value: true to render with OpenGL; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_options_set_gl(VirdDesignerOptions *options, bool value, VirdError **error);

/**
 * Says that a device is there for the installation only.
 *
 * In the document for afterwards a CD-ROM drive is empty, and any other device is gone.
 *
 * @design: a design
 * @device: a device of the guest
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_NOT_FOUND
 * Since: 0.1
 */
bool vird_designer_domain_set_install_only(VirdDesignerDomain *design,
                                           VirdConfigDomainDevice *device,
                                           VirdError **error);

/**
 * Says how the operating system gets into the guest, which decides about the documents of
 * vird_designer_domain_get_config_for().
 *
 * @design: a design
 * @method: a VirdDesignerInstall
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_install(VirdDesignerDomain *design,
                                      VirdDesignerInstall method,
                                      VirdError **error);

/**
 * Starts a kernel directly while the operating system is being installed.
 *
 * @design: a design
 * @kernel: (nullable): path of the kernel on the host; NULL: none any more
 * @initrd: (nullable): path of the initial RAM disk on the host
 * @cmdline: (nullable): the arguments of the kernel
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_install_kernel(VirdDesignerDomain *design,
                                             const char *kernel,
                                             const char *initrd,
                                             const char *cmdline,
                                             VirdError **error);

/**
 * The document of a phase: a copy of the guest, changed to be installed with or to be kept afterwards.
 *
 * The design itself stays as it is. While the operating system is being installed the guest starts from its medium,
 * from the network or with a kernel, and stops instead of starting again. Afterwards it starts from its disk, the
 * medium is out (except that of Windows, which is asked for several times, and of a live system), and what was there
 * for the installation only is gone.
 *
 * @design: a design
 * @phase: a VirdDesignerPhase
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): a new domain, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomain *vird_designer_domain_get_config_for(VirdDesignerDomain *design,
                                                      VirdDesignerPhase phase,
                                                      VirdError **error);

/**
 * The type id of VirdDesignerCapabilitiesQuery: for what to fetch domain capabilities.
 *
 * Returns: VIRD_TYPE_DESIGNER_CAPABILITIES_QUERY
 * Since: 0.1
 */
VirdType vird_designer_capabilities_query_get_type(void);

/**
 * Takes another reference.
 *
 * @query: (nullable): a VirdDesignerCapabilitiesQuery
 *
 * Returns: (transfer full) (nullable): @query itself, or NULL if it is no VirdDesignerCapabilitiesQuery
 * Since: 0.1
 */
VirdDesignerCapabilitiesQuery *vird_designer_capabilities_query_ref(VirdDesignerCapabilitiesQuery *query);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @query: (nullable): a VirdDesignerCapabilitiesQuery, or NULL
 *
 * Since: 0.1
 */
void vird_designer_capabilities_query_unref(VirdDesignerCapabilitiesQuery *query);

/**
 * The emulator.
 *
 * @query: a query
 *
 * Returns: (transfer none) (nullable): its path, valid as long as @query; NULL leaves it to libvirt
 * Since: 0.1
 */
const char *vird_designer_capabilities_query_get_emulator(VirdDesignerCapabilitiesQuery *query);

/**
 * The architecture.
 *
 * @query: a query
 *
 * Returns: (transfer none) (nullable): the architecture, valid as long as @query
 * Since: 0.1
 */
const char *vird_designer_capabilities_query_get_arch(VirdDesignerCapabilitiesQuery *query);

/**
 * The machine.
 *
 * @query: a query
 *
 * Returns: (transfer none) (nullable): the machine, valid as long as @query; NULL leaves it to libvirt
 * Since: 0.1
 */
const char *vird_designer_capabilities_query_get_machine(VirdDesignerCapabilitiesQuery *query);

/**
 * The virtualization type.
 *
 * @query: a query
 *
 * Returns: (transfer none) (nullable): the type, valid as long as @query
 * Since: 0.1
 */
const char *vird_designer_capabilities_query_get_virt_type(VirdDesignerCapabilitiesQuery *query);

/**
 * Adds a smartcard reader, unless there is one: with SPICE for the card of the viewer's machine, else for the host's.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the reader, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainSmartcard *vird_designer_domain_add_smartcard(VirdDesignerDomain *design,
                                                              VirdError **error);

/**
 * Adds a watchdog that resets a guest that hangs, unless there is one.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the watchdog, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainWatchdog *vird_designer_domain_add_watchdog(VirdDesignerDomain *design,
                                                            VirdError **error);

/**
 * Adds a device through which the guest tells that it crashed, unless there is one.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainPanic *vird_designer_domain_add_panic(VirdDesignerDomain *design,
                                                      VirdError **error);

/**
 * Adds sockets between host and guest, unless there are some.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the device, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainVsock *vird_designer_domain_add_vsock(VirdDesignerDomain *design,
                                                      VirdError **error);

/**
 * Adds an IOMMU, unless there is one. Guests with more than 255 vCPUs get it without asking.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the IOMMU, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainIommu *vird_designer_domain_add_iommu(VirdDesignerDomain *design,
                                                      VirdError **error);

/**
 * Adds an audio backend, unless there is one: SPICE where there is such a display, else none.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the backend, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainAudio *vird_designer_domain_add_audio(VirdDesignerDomain *design,
                                                      VirdError **error);

/**
 * Adds one more serial line.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new line, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainSerial *vird_designer_domain_add_serial(VirdDesignerDomain *design,
                                                        VirdError **error);

/**
 * Adds one more parallel port.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new port, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainParallel *vird_designer_domain_add_parallel(VirdDesignerDomain *design,
                                                            VirdError **error);

/**
 * Adds one more console beside the first.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new console, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainConsole *vird_designer_domain_add_further_console(VirdDesignerDomain *design,
                                                                  VirdError **error);

/**
 * Adds a folder of the host: by virtiofs with the shared memory it needs, else by 9p; a container mounts it.
 *
 * @design: a design
 * @source: path of the folder on the host
 * @target: the name that a machine mounts it by, or the path in a container
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new folder, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainFilesys *vird_designer_domain_add_filesystem(VirdDesignerDomain *design,
                                                             const char *source,
                                                             const char *target,
                                                             VirdError **error);

/**
 * Makes a Virtuozzo container from a template.
 *
 * @design: a design
 * @name: name of the template
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new file system, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED, VIRD_ERROR_EXISTS
 * Since: 0.1
 */
VirdConfigDomainFilesys *vird_designer_domain_add_filesystem_template(VirdDesignerDomain *design,
                                                                      const char *name,
                                                                      VirdError **error);

/**
 * Makes memory that processes of the host can share, as virtiofs and vhost-user need it.
 *
 * The calls that add such devices do so by themselves.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_set_shared_memory(VirdDesignerDomain *design, VirdError **error);

/**
 * What the policy would do differently in a guest, faults first.
 *
 * Nothing is changed: each finding can be applied by itself with vird_designer_finding_apply(), in any order.
 *
 * @design: a design
 * @length: (out) (optional): where to put the number of items
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable) (array length=length) (element-type VirdDesignerFinding): an array that ends
 * with NULL, to be freed with vird_object_array_free(); NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdDesignerFinding **vird_designer_domain_review(VirdDesignerDomain *design,
                                                  size_t *length,
                                                  VirdError **error);

/**
 * The type id of VirdDesignerFinding: something that the policy would do differently.
 *
 * Returns: VIRD_TYPE_DESIGNER_FINDING
 * Since: 0.1
 */
VirdType vird_designer_finding_get_type(void);

/**
 * Takes another reference.
 *
 * @finding: (nullable): a VirdDesignerFinding
 *
 * Returns: (transfer full) (nullable): @finding itself, or NULL if it is no VirdDesignerFinding
 * Since: 0.1
 */
VirdDesignerFinding *vird_designer_finding_ref(VirdDesignerFinding *finding);

/**
 * Gives a reference back; the object is freed with the last one.
 *
 * @finding: (nullable): a VirdDesignerFinding, or NULL
 *
 * Since: 0.1
 */
void vird_designer_finding_unref(VirdDesignerFinding *finding);

/**
 * The place in the domain document that a finding is about, as for vird_config_object_get_value().
 *
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): the path, valid as long as @finding
 * Since: 0.1
 */
const char *vird_designer_finding_get_path(VirdDesignerFinding *finding);

/**
 * What stands there.
 *
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): the value, valid as long as @finding; NULL for nothing
 * Since: 0.1
 */
const char *vird_designer_finding_get_old_value(VirdDesignerFinding *finding);

/**
 * What the policy would write there.
 *
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): the value, valid as long as @finding; NULL for nothing
 * Since: 0.1
 */
const char *vird_designer_finding_get_new_value(VirdDesignerFinding *finding);

/**
 * A stable code of a finding, for programs.
 *
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): the code, valid as long as @finding
 * Since: 0.1
 */
const char *vird_designer_finding_get_code(VirdDesignerFinding *finding);

/**
 * The reason of a finding as a sentence, for people.
 *
 * @finding: a finding
 *
 * Returns: (transfer none) (nullable): the reason, valid as long as @finding
 * Since: 0.1
 */
const char *vird_designer_finding_get_reason(VirdDesignerFinding *finding);

/**
 * How much a finding matters.
 *
 * @finding: a finding
 *
 * Returns: a VirdDesignerSeverity; VIRD_DESIGNER_SEVERITY_UNKNOWN if @finding is no VirdDesignerFinding
 * Since: 0.1
 */
VirdDesignerSeverity vird_designer_finding_get_severity(VirdDesignerFinding *finding);

/**
 * Where the fact that settles a finding comes from.
 *
 * @finding: a finding
 *
 * Returns: a VirdDesignerSource; VIRD_DESIGNER_SOURCE_UNKNOWN if @finding is no VirdDesignerFinding
 * Since: 0.1
 */
VirdDesignerSource vird_designer_finding_get_source(VirdDesignerFinding *finding);

/**
 * Makes the change of a finding, with all that it needs.
 *
 * Other findings stay as they are; one that is about a device that has gone since fails.
 *
 * @finding: a finding
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_GONE, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_finding_apply(VirdDesignerFinding *finding, VirdError **error);

/**
 * A finding in one line, for people: severity, place, values, reason and code.
 *
 * @finding: a finding
 *
 * Returns: (transfer full) (nullable): the line, to be freed with free(); NULL if @finding is no VirdDesignerFinding
 * Since: 0.1
 */
char *vird_designer_finding_to_string(VirdDesignerFinding *finding);

/**
 * A document for a volume that holds a disk of the guest: as large as its operating system recommends, in the format
 * that suits the pool.
 *
 * @design: a design
 * @pool_type: (nullable): the type of the pool, such as "logical"; NULL is "dir"
 * @name: (nullable): the name of the volume; NULL makes one of the guest's
 * @capacity: the size in bytes; 0 is what the operating system recommends
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the document, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigStorageVol *vird_designer_domain_create_volume(VirdDesignerDomain *design,
                                                         const char *pool_type,
                                                         const char *name,
                                                         uint64_t capacity,
                                                         VirdError **error);

/**
 * A document for a pool that is a folder of the host, which only those who must can look into.
 *
 * @design: a design
 * @name: the name of the pool
 * @path: path of the folder
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the document, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdConfigStoragePool *vird_designer_domain_create_pool(VirdDesignerDomain *design,
                                                        const char *name,
                                                        const char *path,
                                                        VirdError **error);

/**
 * A document for a network whose guests reach the outside through the host, as libvirt's "default".
 *
 * @design: a design
 * @name: the name of the network
 * @subnet: N for addresses 192.168.N.0/24; 0 is libvirt's 122
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the document, or NULL with an error set
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
VirdConfigNetwork *vird_designer_domain_create_network(VirdDesignerDomain *design,
                                                       const char *name,
                                                       uint32_t subnet,
                                                       VirdError **error);

/**
 * Gives a guest made from a cloud image its seed on a medium with the label "cidata": a drive for it, and the word
 * that it is there. Both are for the first start only.
 *
 * @design: a design
 * @filepath: path of the medium's image on the host
 * @error: (out) (optional): where to put an error
 *
 * Returns: (transfer full) (nullable): the new drive, or NULL with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
VirdConfigDomainDisk *vird_designer_domain_add_cloud_init_medium(VirdDesignerDomain *design,
                                                                 const char *filepath,
                                                                 VirdError **error);

/**
 * Tells a guest made from a cloud image the address of its seed, for the first start.
 *
 * @design: a design
 * @url: the address, which ends in "/"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_set_cloud_init_url(VirdDesignerDomain *design,
                                             const char *url,
                                             VirdError **error);

/**
 * Names the guest.
 *
 * @design: a design
 * @value: the name; not empty and without "/"
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_name(VirdDesignerDomain *design,
                                   const char *value,
                                   VirdError **error);

/**
 * Sets the memory.
 *
 * @design: a design
 * @value: the memory in KiB
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_set_memory(VirdDesignerDomain *design, uint64_t value, VirdError **error);

/**
 * Sets the number of vCPUs; a topology follows.
 *
 * @design: a design
 * @value: the number
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT, VIRD_ERROR_UNSUPPORTED
 * Since: 0.1
 */
bool vird_designer_domain_set_vcpus(VirdDesignerDomain *design, uint64_t value, VirdError **error);

/**
 * Asks for an architecture.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @value: (nullable): the architecture, such as "x86_64"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_arch(VirdDesignerDomain *design,
                                   const char *value,
                                   VirdError **error);

/**
 * Asks for a virtualization type.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @value: (nullable): the type, such as "kvm" or "qemu"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_virt_type(VirdDesignerDomain *design,
                                        const char *value,
                                        VirdError **error);

/**
 * Asks for a machine.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @value: (nullable): the machine, such as "q35"; NULL leaves it to the designer
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_machine(VirdDesignerDomain *design,
                                      const char *value,
                                      VirdError **error);

/**
 * Asks for UEFI, or for none.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @value: a VirdDesignerChoice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_uefi(VirdDesignerDomain *design,
                                   VirdDesignerChoice value,
                                   VirdError **error);

/**
 * Asks for secure boot on or off.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @value: a VirdDesignerChoice
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_secure_boot(VirdDesignerDomain *design,
                                          VirdDesignerChoice value,
                                          VirdError **error);

/**
 * Whether what the operating system needs and the host lacks is left out; else it is an error.
 *
 * @design: a design
 * @value: true to leave it out; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_best_effort(VirdDesignerDomain *design,
                                          bool value,
                                          VirdError **error);

/**
 * Makes UUIDs and MAC addresses a function of a number, for tests and reproducible output.
 *
 * @design: a design
 * @value: any number
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_seed(VirdDesignerDomain *design, uint64_t value, VirdError **error);

/**
 * Makes UUIDs and MAC addresses random again, as they are by default.
 *
 * @design: a design
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_unset_seed(VirdDesignerDomain *design, VirdError **error);

/**
 * Chooses the policy for later calls.
 *
 * @design: a design
 * @value: a VirdDesignerProfile
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_profile(VirdDesignerDomain *design,
                                      VirdDesignerProfile value,
                                      VirdError **error);

/**
 * Switches one point in which the policy departs from the reference policy, for later calls.
 *
 * @design: a design
 * @number: the number of the deviation: 6 for D6
 * @value: whether to depart from the reference
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_deviation(VirdDesignerDomain *design,
                                        uint32_t number,
                                        bool value,
                                        VirdError **error);

/**
 * Says whether the connection is one without privileges, such as qemu:///session, for later calls.
 *
 * @design: a design
 * @value: true for a connection without privileges; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_session(VirdDesignerDomain *design, bool value, VirdError **error);

/**
 * Says whether displays that are added later render with OpenGL, which only viewers on the same host see.
 *
 * A VNC display gets a renderer beside it. The first display brings a video device along that renders.
 *
 * @design: a design
 * @value: true to render with OpenGL; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_gl(VirdDesignerDomain *design,
                                 bool value,
                                 VirdError **error);

/**
 * Asks for memory that is hidden from the host. SEV and TDX bring the machine q35 and UEFI along.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @value: a VirdDesignerLaunchSecurity
 * @policy: (nullable): the policy number as hexadecimal or decimal text, such as "0x03"; NULL leaves it to the
 * designer, which is an error for SEV-SNP
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_launch_security(VirdDesignerDomain *design,
                                              VirdDesignerLaunchSecurity value,
                                              const char *policy,
                                              VirdError **error);

/**
 * Says whether the guest gets a part that the designer adds by itself.
 *
 * It counts for what is not there yet. A guest that does without a memory balloon says so, since libvirt would add
 * one.
 *
 * @design: a design
 * @part: which part
 * @wanted: false to do without it; true is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_default(VirdDesignerDomain *design,
                                      VirdDesignerPart part,
                                      bool wanted,
                                      VirdError **error);

/**
 * Says how many PCI Express root ports the guest gets, of which each takes a device that is plugged in later.
 *
 * This is possible until the machine is set up, which the first device does.
 *
 * @design: a design
 * @ports: how many, at most 256; 0 leaves it to libvirt, which makes as many as there are devices
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_pci_ports(VirdDesignerDomain *design,
                                        uint32_t ports,
                                        VirdError **error);

/**
 * Says whether the host is another machine than the one in front of the user, for later calls.
 *
 * Displays are compressed then.
 *
 * @design: a design
 * @remote: true if it is; false is the default
 * @error: (out) (optional): where to put an error
 *
 * Returns: true, or false with an error set and nothing changed
 * Errors: VIRD_ERROR_INVALID_ARGUMENT
 * Since: 0.1
 */
bool vird_designer_domain_set_remote(VirdDesignerDomain *design, bool remote, VirdError **error);

#define VIRD_TYPE_DESIGNER_DECISION (vird_designer_decision_get_type ())
#define VIRD_DESIGNER_DECISION(object) ((VirdDesignerDecision *) vird_object_cast ((object), VIRD_TYPE_DESIGNER_DECISION))
#define VIRD_IS_DESIGNER_DECISION(object) (vird_object_is_a ((object), VIRD_TYPE_DESIGNER_DECISION))
#define VIRD_TYPE_DESIGNER_DOMAIN (vird_designer_domain_get_type ())
#define VIRD_DESIGNER_DOMAIN(object) ((VirdDesignerDomain *) vird_object_cast ((object), VIRD_TYPE_DESIGNER_DOMAIN))
#define VIRD_IS_DESIGNER_DOMAIN(object) (vird_object_is_a ((object), VIRD_TYPE_DESIGNER_DOMAIN))
#define VIRD_TYPE_DESIGNER_OPTIONS (vird_designer_options_get_type ())
#define VIRD_DESIGNER_OPTIONS(object) ((VirdDesignerOptions *) vird_object_cast ((object), VIRD_TYPE_DESIGNER_OPTIONS))
#define VIRD_IS_DESIGNER_OPTIONS(object) (vird_object_is_a ((object), VIRD_TYPE_DESIGNER_OPTIONS))
#define VIRD_TYPE_DESIGNER_CAPABILITIES_QUERY (vird_designer_capabilities_query_get_type ())
#define VIRD_DESIGNER_CAPABILITIES_QUERY(object) ((VirdDesignerCapabilitiesQuery *) vird_object_cast ((object), VIRD_TYPE_DESIGNER_CAPABILITIES_QUERY))
#define VIRD_IS_DESIGNER_CAPABILITIES_QUERY(object) (vird_object_is_a ((object), VIRD_TYPE_DESIGNER_CAPABILITIES_QUERY))
#define VIRD_TYPE_DESIGNER_FINDING (vird_designer_finding_get_type ())
#define VIRD_DESIGNER_FINDING(object) ((VirdDesignerFinding *) vird_object_cast ((object), VIRD_TYPE_DESIGNER_FINDING))
#define VIRD_IS_DESIGNER_FINDING(object) (vird_object_is_a ((object), VIRD_TYPE_DESIGNER_FINDING))

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_DESIGNER_H */
