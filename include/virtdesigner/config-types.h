/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

/** @file
 * The classes and enums of the config layer.
 */

#ifndef VIRTDESIGNER_CONFIG_TYPES_H
#define VIRTDESIGNER_CONFIG_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * A CPU architecture.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_UNKNOWN = -1,
  /**
   * "aarch64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_AARCH64 = 0,
  /**
   * "alpha"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_ALPHA = 1,
  /**
   * "armv6l"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_ARMV6L = 2,
  /**
   * "armv7l"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_ARMV7L = 3,
  /**
   * "cris"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_CRIS = 4,
  /**
   * "i686"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_I686 = 5,
  /**
   * "ia64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_IA64 = 6,
  /**
   * "lm32"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_LM32 = 7,
  /**
   * "m68k"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_M68K = 8,
  /**
   * "microblaze"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_MICROBLAZE = 9,
  /**
   * "microblazeel"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_MICROBLAZEEL = 10,
  /**
   * "mips"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_MIPS = 11,
  /**
   * "mipsel"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_MIPSEL = 12,
  /**
   * "mips64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_MIPS64 = 13,
  /**
   * "mips64el"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_MIPS64EL = 14,
  /**
   * "openrisc"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_OPENRISC = 15,
  /**
   * "parisc"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_PARISC = 16,
  /**
   * "parisc64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_PARISC64 = 17,
  /**
   * "ppc"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_PPC = 18,
  /**
   * "ppc64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_PPC64 = 19,
  /**
   * "ppc64le"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_PPC64LE = 20,
  /**
   * "ppcemb"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_PPCEMB = 21,
  /**
   * "riscv32"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_RISCV32 = 22,
  /**
   * "riscv64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_RISCV64 = 23,
  /**
   * "s390"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_S390 = 24,
  /**
   * "s390x"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_S390X = 25,
  /**
   * "sh4"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_SH4 = 26,
  /**
   * "sh4eb"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_SH4EB = 27,
  /**
   * "sparc"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_SPARC = 28,
  /**
   * "sparc64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_SPARC64 = 29,
  /**
   * "unicore32"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_UNICORE32 = 30,
  /**
   * "x86_64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_X86_64 = 31,
  /**
   * "xtensa"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_XTENSA = 32,
  /**
   * "xtensaeb"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_XTENSAEB = 33,
  /**
   * "loongarch64"
   */
  VIRD_CONFIG_CAPABILITIES_ARCH_LOONGARCH64 = 34,
} VirdConfigCapabilitiesArch;

/**
 * A way to send a guest to another host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_CAPABILITIES_TRANSPORT_UNKNOWN = -1,
  /**
   * "vpxmigr"
   */
  VIRD_CONFIG_CAPABILITIES_TRANSPORT_VPXMIGR = 0,
  /**
   * "tcp"
   */
  VIRD_CONFIG_CAPABILITIES_TRANSPORT_TCP = 1,
  /**
   * "rdma"
   */
  VIRD_CONFIG_CAPABILITIES_TRANSPORT_RDMA = 2,
  /**
   * "vzmigr"
   */
  VIRD_CONFIG_CAPABILITIES_TRANSPORT_VZMIGR = 3,
} VirdConfigCapabilitiesTransport;

/**
 * A use of energy that can be watched.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_CAPABILITIES_ENERGY_EVENT_UNKNOWN = -1,
  /**
   * "core_energy"
   */
  VIRD_CONFIG_CAPABILITIES_ENERGY_EVENT_CORE_ENERGY = 0,
  /**
   * "activity"
   */
  VIRD_CONFIG_CAPABILITIES_ENERGY_EVENT_ACTIVITY = 1,
} VirdConfigCapabilitiesEnergyEvent;

/**
 * Whether a CPU model runs on the host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_USABLE_UNKNOWN = -1,
  /**
   * "yes"
   */
  VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_USABLE_YES = 0,
  /**
   * "no"
   */
  VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_USABLE_NO = 1,
  /**
   * "unknown"
   */
  VIRD_CONFIG_DOMAIN_CAPABILITIES_CPU_USABLE_VALUE_UNKNOWN = 2,
} VirdConfigDomainCapabilitiesCpuUsable;

/**
 * Which accesses a latency or bandwidth is for.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NUMA_ACCESS_TYPE_UNKNOWN = -1,
  /**
   * "access"
   */
  VIRD_CONFIG_NUMA_ACCESS_TYPE_ACCESS = 0,
  /**
   * "read"
   */
  VIRD_CONFIG_NUMA_ACCESS_TYPE_READ = 1,
  /**
   * "write"
   */
  VIRD_CONFIG_NUMA_ACCESS_TYPE_WRITE = 2,
} VirdConfigNumaAccessType;

/**
 * How a memory-side cache maps memory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NUMA_CACHE_ASSOCIATIVITY_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_NUMA_CACHE_ASSOCIATIVITY_NONE = 0,
  /**
   * "direct"
   */
  VIRD_CONFIG_NUMA_CACHE_ASSOCIATIVITY_DIRECT = 1,
  /**
   * "full"
   */
  VIRD_CONFIG_NUMA_CACHE_ASSOCIATIVITY_FULL = 2,
} VirdConfigNumaCacheAssociativity;

/**
 * How a memory-side cache writes.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NUMA_CACHE_POLICY_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_NUMA_CACHE_POLICY_NONE = 0,
  /**
   * "writeback"
   */
  VIRD_CONFIG_NUMA_CACHE_POLICY_WRITEBACK = 1,
  /**
   * "writethrough"
   */
  VIRD_CONFIG_NUMA_CACHE_POLICY_WRITETHROUGH = 2,
} VirdConfigNumaCachePolicy;

/**
 * How the label of a guest or device is chosen.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SECLABEL_TYPE_UNKNOWN = -1,
  /**
   * "dynamic"
   */
  VIRD_CONFIG_DOMAIN_SECLABEL_TYPE_DYNAMIC = 0,
  /**
   * "static"
   */
  VIRD_CONFIG_DOMAIN_SECLABEL_TYPE_STATIC = 1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_SECLABEL_TYPE_NONE = 2,
} VirdConfigDomainSeclabelType;

/**
 * What a character device is connected to on the host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNKNOWN = -1,
  /**
   * "dev"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_DEV = 0,
  /**
   * "file"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_FILE = 1,
  /**
   * "pipe"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_PIPE = 2,
  /**
   * "unix"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UNIX = 3,
  /**
   * "tcp"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_TCP = 4,
  /**
   * "udp"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_UDP = 5,
  /**
   * "null"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_NULL = 6,
  /**
   * "stdio"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_STDIO = 7,
  /**
   * "vc"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_VC = 8,
  /**
   * "pty"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_PTY = 9,
  /**
   * "spicevmc"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_SPICEVMC = 10,
  /**
   * "spiceport"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_SPICEPORT = 11,
  /**
   * "nmdm"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_NMDM = 12,
  /**
   * "qemu-vdagent"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_QEMU_VDAGENT = 13,
  /**
   * "dbus"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TYPE_DBUS = 14,
} VirdConfigDomainChardevType;

/**
 * Protocol of a character device's connection.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_UNKNOWN = -1,
  /**
   * "raw"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_RAW = 0,
  /**
   * "telnet"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_TELNET = 1,
  /**
   * "telnets"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_TELNETS = 2,
  /**
   * "tls"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_PROTOCOL_TLS = 3,
} VirdConfigDomainChardevProtocol;

/**
 * What a console or serial port is in the guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UNKNOWN = -1,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_XEN = 0,
  /**
   * "serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_SERIAL = 1,
  /**
   * "uml"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_UML = 2,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_VIRTIO = 3,
  /**
   * "lxc"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_LXC = 4,
  /**
   * "openvz"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_OPENVZ = 5,
  /**
   * "sclp"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_SCLP = 6,
  /**
   * "sclplm"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_SCLPLM = 7,
  /**
   * "isa-serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_ISA_SERIAL = 8,
  /**
   * "usb-serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_USB_SERIAL = 9,
  /**
   * "pci-serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_PCI_SERIAL = 10,
  /**
   * "spapr-vio-serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_SPAPR_VIO_SERIAL = 11,
  /**
   * "system-serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_SYSTEM_SERIAL = 12,
  /**
   * "sclp-serial"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_SCLP_SERIAL = 13,
  /**
   * "isa-debug"
   */
  VIRD_CONFIG_DOMAIN_CONSOLE_TARGET_TYPE_ISA_DEBUG = 14,
} VirdConfigDomainConsoleTargetType;

/**
 * Model of a serial port.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_UNKNOWN = -1,
  /**
   * "isa-serial"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_ISA_SERIAL = 0,
  /**
   * "usb-serial"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_USB_SERIAL = 1,
  /**
   * "pci-serial"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_PCI_SERIAL = 2,
  /**
   * "spapr-vty"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_SPAPR_VTY = 3,
  /**
   * "pl011"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_PL011 = 4,
  /**
   * "16550a"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_V16550A = 5,
  /**
   * "sclpconsole"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_SCLPCONSOLE = 6,
  /**
   * "sclplmconsole"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_SCLPLMCONSOLE = 7,
  /**
   * "isa-debugcon"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_TARGET_MODEL_ISA_DEBUGCON = 8,
} VirdConfigDomainChardevTargetModel;

/**
 * What a channel is in the guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_UNKNOWN = -1,
  /**
   * "guestfwd"
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_GUESTFWD = 0,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_VIRTIO = 1,
  /**
   * "spiceport"
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_SPICEPORT = 2,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_TARGET_TYPE_XEN = 3,
} VirdConfigDomainChannelTargetType;

/**
 * Whether the guest has opened a channel.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_STATE_UNKNOWN = -1,
  /**
   * "connected"
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_STATE_CONNECTED = 0,
  /**
   * "disconnected"
   */
  VIRD_CONFIG_DOMAIN_CHANNEL_STATE_DISCONNECTED = 1,
} VirdConfigDomainChannelState;

/**
 * Whose mouse pointer counts.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_UNKNOWN = -1,
  /**
   * "server"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_SERVER = 0,
  /**
   * "client"
   */
  VIRD_CONFIG_DOMAIN_CHARDEV_MOUSE_MODE_CLIENT = 1,
} VirdConfigDomainChardevMouseMode;

/**
 * Bus of a redirected device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_REDIRDEV_BUS_UNKNOWN = -1,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_REDIRDEV_BUS_USB = 0,
} VirdConfigDomainRedirdevBus;

/**
 * Where a smartcard comes from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SMARTCARD_MODE_UNKNOWN = -1,
  /**
   * "host"
   */
  VIRD_CONFIG_DOMAIN_SMARTCARD_MODE_HOST = 0,
  /**
   * "host-certificates"
   */
  VIRD_CONFIG_DOMAIN_SMARTCARD_MODE_HOST_CERTIFICATES = 1,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_SMARTCARD_MODE_PASSTHROUGH = 2,
} VirdConfigDomainSmartcardMode;

/**
 * How a device of the host is given to the guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MODE_UNKNOWN = -1,
  /**
   * "subsystem"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MODE_SUBSYSTEM = 0,
  /**
   * "capabilities"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MODE_CAPABILITIES = 1,
} VirdConfigDomainHostdevMode;

/**
 * Kind of a host device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_UNKNOWN = -1,
  /**
   * "pci"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_PCI = 0,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_USB = 1,
  /**
   * "scsi"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_SCSI = 2,
  /**
   * "scsi_host"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_SCSI_HOST = 3,
  /**
   * "mdev"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_MDEV = 4,
  /**
   * "storage"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_STORAGE = 5,
  /**
   * "misc"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_MISC = 6,
  /**
   * "net"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_TYPE_NET = 7,
} VirdConfigDomainHostdevType;

/**
 * Host driver that a device is given to the guest by.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_UNKNOWN = -1,
  /**
   * "kvm"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_KVM = 0,
  /**
   * "vfio"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_VFIO = 1,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_DRIVER_NAME_XEN = 2,
} VirdConfigDomainHostdevDriverName;

/**
 * Interface of a mediated device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_UNKNOWN = -1,
  /**
   * "vfio-pci"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_VFIO_PCI = 0,
  /**
   * "vfio-ccw"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_VFIO_CCW = 1,
  /**
   * "vfio-ap"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_MDEV_MODEL_VFIO_AP = 2,
} VirdConfigDomainHostdevMdevModel;

/**
 * Variant of a vhost SCSI device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_HOST_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
} VirdConfigDomainHostdevScsiHostModel;

/**
 * How a SCSI device of the host is reached.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_PROTOCOL_UNKNOWN = -1,
  /**
   * "adapter"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_PROTOCOL_ADAPTER = 0,
  /**
   * "iscsi"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_SCSI_PROTOCOL_ISCSI = 1,
} VirdConfigDomainHostdevScsiProtocol;

/**
 * Which resets of a USB device by the guest reach the device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_USB_GUEST_RESET_UNKNOWN = -1,
  /**
   * "off"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_USB_GUEST_RESET_OFF = 0,
  /**
   * "uninitialized"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_USB_GUEST_RESET_UNINITIALIZED = 1,
  /**
   * "on"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_USB_GUEST_RESET_ON = 2,
} VirdConfigDomainHostdevUsbGuestReset;

/**
 * How a SCSI adapter is found.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_ADAPTER_TYPE_UNKNOWN = -1,
  /**
   * "scsi_host"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_ADAPTER_TYPE_SCSI_HOST = 0,
  /**
   * "fc_host"
   */
  VIRD_CONFIG_DOMAIN_HOSTDEV_ADAPTER_TYPE_FC_HOST = 1,
} VirdConfigDomainHostdevAdapterType;

/**
 * Kind of a hub.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HUB_TYPE_UNKNOWN = -1,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_HUB_TYPE_USB = 0,
} VirdConfigDomainHubType;

/**
 * Model of a watchdog.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_UNKNOWN = -1,
  /**
   * "i6300esb"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_I6300ESB = 0,
  /**
   * "ib700"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_IB700 = 1,
  /**
   * "diag288"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_DIAG288 = 2,
  /**
   * "itco"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_MODEL_ITCO = 3,
} VirdConfigDomainWatchdogModel;

/**
 * What happens when a watchdog is not fed.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_UNKNOWN = -1,
  /**
   * "reset"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_RESET = 0,
  /**
   * "shutdown"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_SHUTDOWN = 1,
  /**
   * "poweroff"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_POWEROFF = 2,
  /**
   * "pause"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_PAUSE = 3,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_NONE = 4,
  /**
   * "dump"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_DUMP = 5,
  /**
   * "inject-nmi"
   */
  VIRD_CONFIG_DOMAIN_WATCHDOG_ACTION_INJECT_NMI = 6,
} VirdConfigDomainWatchdogAction;

/**
 * Model of a memory balloon.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_NONE = 0,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_VIRTIO = 1,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_VIRTIO_TRANSITIONAL = 2,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_VIRTIO_NON_TRANSITIONAL = 3,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_MEMBALLOON_MODEL_XEN = 4,
} VirdConfigDomainMemballoonModel;

/**
 * Model of a random number generator.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_RNG_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_RNG_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_RNG_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_RNG_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
} VirdConfigDomainRngModel;

/**
 * Where random numbers come from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_RNG_BACKEND_UNKNOWN = -1,
  /**
   * "random"
   */
  VIRD_CONFIG_DOMAIN_RNG_BACKEND_RANDOM = 0,
  /**
   * "egd"
   */
  VIRD_CONFIG_DOMAIN_RNG_BACKEND_EGD = 1,
  /**
   * "builtin"
   */
  VIRD_CONFIG_DOMAIN_RNG_BACKEND_BUILTIN = 2,
} VirdConfigDomainRngBackend;

/**
 * Model of a TPM.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TPM_MODEL_UNKNOWN = -1,
  /**
   * "tpm-tis"
   */
  VIRD_CONFIG_DOMAIN_TPM_MODEL_TPM_TIS = 0,
  /**
   * "tpm-crb"
   */
  VIRD_CONFIG_DOMAIN_TPM_MODEL_TPM_CRB = 1,
  /**
   * "tpm-spapr"
   */
  VIRD_CONFIG_DOMAIN_TPM_MODEL_TPM_SPAPR = 2,
  /**
   * "spapr-tpm-proxy"
   */
  VIRD_CONFIG_DOMAIN_TPM_MODEL_SPAPR_TPM_PROXY = 3,
} VirdConfigDomainTpmModel;

/**
 * What stands behind a TPM.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TPM_BACKEND_UNKNOWN = -1,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_TPM_BACKEND_PASSTHROUGH = 0,
  /**
   * "emulator"
   */
  VIRD_CONFIG_DOMAIN_TPM_BACKEND_EMULATOR = 1,
  /**
   * "external"
   */
  VIRD_CONFIG_DOMAIN_TPM_BACKEND_EXTERNAL = 2,
} VirdConfigDomainTpmBackend;

/**
 * Version of the TPM specification.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TPM_VERSION_UNKNOWN = -1,
  /**
   * "1.2"
   */
  VIRD_CONFIG_DOMAIN_TPM_VERSION_V1_2 = 0,
  /**
   * "2.0"
   */
  VIRD_CONFIG_DOMAIN_TPM_VERSION_V2_0 = 1,
} VirdConfigDomainTpmVersion;

/**
 * Kind of place of a TPM's state or server.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TPM_SOURCE_TYPE_UNKNOWN = -1,
  /**
   * "unix"
   */
  VIRD_CONFIG_DOMAIN_TPM_SOURCE_TYPE_UNIX = 0,
  /**
   * "file"
   */
  VIRD_CONFIG_DOMAIN_TPM_SOURCE_TYPE_FILE = 1,
  /**
   * "dir"
   */
  VIRD_CONFIG_DOMAIN_TPM_SOURCE_TYPE_DIR = 2,
} VirdConfigDomainTpmSourceType;

/**
 * Which disabled algorithms a TPM profile drops.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TPM_PROFILE_REMOVE_DISABLED_UNKNOWN = -1,
  /**
   * "check"
   */
  VIRD_CONFIG_DOMAIN_TPM_PROFILE_REMOVE_DISABLED_CHECK = 0,
  /**
   * "fips-host"
   */
  VIRD_CONFIG_DOMAIN_TPM_PROFILE_REMOVE_DISABLED_FIPS_HOST = 1,
} VirdConfigDomainTpmProfileRemoveDisabled;

/**
 * Model of a panic notifier.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_PANIC_MODEL_UNKNOWN = -1,
  /**
   * "isa"
   */
  VIRD_CONFIG_DOMAIN_PANIC_MODEL_ISA = 0,
  /**
   * "pseries"
   */
  VIRD_CONFIG_DOMAIN_PANIC_MODEL_PSERIES = 1,
  /**
   * "hyperv"
   */
  VIRD_CONFIG_DOMAIN_PANIC_MODEL_HYPERV = 2,
  /**
   * "s390"
   */
  VIRD_CONFIG_DOMAIN_PANIC_MODEL_S390 = 3,
  /**
   * "pvpanic"
   */
  VIRD_CONFIG_DOMAIN_PANIC_MODEL_PVPANIC = 4,
} VirdConfigDomainPanicModel;

/**
 * Model of an IOMMU.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_IOMMU_MODEL_UNKNOWN = -1,
  /**
   * "intel"
   */
  VIRD_CONFIG_DOMAIN_IOMMU_MODEL_INTEL = 0,
  /**
   * "smmuv3"
   */
  VIRD_CONFIG_DOMAIN_IOMMU_MODEL_SMMUV3 = 1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_IOMMU_MODEL_VIRTIO = 2,
  /**
   * "amd"
   */
  VIRD_CONFIG_DOMAIN_IOMMU_MODEL_AMD = 3,
} VirdConfigDomainIommuModel;

/**
 * Model of a vsock device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VSOCK_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_VSOCK_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_VSOCK_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_VSOCK_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
} VirdConfigDomainVsockModel;

/**
 * Model of a shared memory device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SHMEM_MODEL_UNKNOWN = -1,
  /**
   * "ivshmem"
   */
  VIRD_CONFIG_DOMAIN_SHMEM_MODEL_IVSHMEM = 0,
  /**
   * "ivshmem-plain"
   */
  VIRD_CONFIG_DOMAIN_SHMEM_MODEL_IVSHMEM_PLAIN = 1,
  /**
   * "ivshmem-doorbell"
   */
  VIRD_CONFIG_DOMAIN_SHMEM_MODEL_IVSHMEM_DOORBELL = 2,
} VirdConfigDomainShmemModel;

/**
 * Who keeps shared memory in a migration.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SHMEM_ROLE_UNKNOWN = -1,
  /**
   * "master"
   */
  VIRD_CONFIG_DOMAIN_SHMEM_ROLE_MASTER = 0,
  /**
   * "peer"
   */
  VIRD_CONFIG_DOMAIN_SHMEM_ROLE_PEER = 1,
} VirdConfigDomainShmemRole;

/**
 * Model of a memory device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_MEMORY_MODEL_UNKNOWN = -1,
  /**
   * "dimm"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_MODEL_DIMM = 0,
  /**
   * "nvdimm"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_MODEL_NVDIMM = 1,
  /**
   * "virtio-pmem"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_MODEL_VIRTIO_PMEM = 2,
  /**
   * "virtio-mem"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_MODEL_VIRTIO_MEM = 3,
  /**
   * "sgx-epc"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_MODEL_SGX_EPC = 4,
} VirdConfigDomainMemoryModel;

/**
 * Model of a crypto device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_MODEL_VIRTIO = 0,
} VirdConfigDomainCryptoModel;

/**
 * Kind of a crypto device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_TYPE_UNKNOWN = -1,
  /**
   * "qemu"
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_TYPE_QEMU = 0,
} VirdConfigDomainCryptoType;

/**
 * Who does the work of a crypto device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_BACKEND_UNKNOWN = -1,
  /**
   * "builtin"
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_BACKEND_BUILTIN = 0,
  /**
   * "lkcf"
   */
  VIRD_CONFIG_DOMAIN_CRYPTO_BACKEND_LKCF = 1,
} VirdConfigDomainCryptoBackend;

/**
 * Kind of a persistent store.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_PSTORE_BACKEND_UNKNOWN = -1,
  /**
   * "acpi-erst"
   */
  VIRD_CONFIG_DOMAIN_PSTORE_BACKEND_ACPI_ERST = 0,
} VirdConfigDomainPstoreBackend;

/**
 * Where the data of a disk comes from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_UNKNOWN = -1,
  /**
   * "file"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_FILE = 0,
  /**
   * "block"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_BLOCK = 1,
  /**
   * "dir"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_DIR = 2,
  /**
   * "network"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_NETWORK = 3,
  /**
   * "volume"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_VOLUME = 4,
  /**
   * "nvme"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_NVME = 5,
  /**
   * "vhostuser"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_VHOSTUSER = 6,
  /**
   * "vhostvdpa"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_VHOSTVDPA = 7,
  /**
   * "ctl"
   */
  VIRD_CONFIG_DOMAIN_DISK_TYPE_CTL = 8,
} VirdConfigDomainDiskType;

/**
 * What a disk looks like to the guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_UNKNOWN = -1,
  /**
   * "disk"
   */
  VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_DISK = 0,
  /**
   * "floppy"
   */
  VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_FLOPPY = 1,
  /**
   * "cdrom"
   */
  VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_CDROM = 2,
  /**
   * "lun"
   */
  VIRD_CONFIG_DOMAIN_DISK_GUEST_DEVICE_TYPE_LUN = 3,
} VirdConfigDomainDiskGuestDeviceType;

/**
 * The kind of controller a disk is attached to.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_UNKNOWN = -1,
  /**
   * "ide"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_IDE = 0,
  /**
   * "fdc"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_FDC = 1,
  /**
   * "scsi"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_SCSI = 2,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_VIRTIO = 3,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_XEN = 4,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_USB = 5,
  /**
   * "uml"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_UML = 6,
  /**
   * "sata"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_SATA = 7,
  /**
   * "sd"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_SD = 8,
  /**
   * "nvme"
   */
  VIRD_CONFIG_DOMAIN_DISK_BUS_NVME = 9,
} VirdConfigDomainDiskBus;

/**
 * Variant of a disk device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_DISK_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_DISK_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_DISK_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
  /**
   * "usb-storage"
   */
  VIRD_CONFIG_DOMAIN_DISK_MODEL_USB_STORAGE = 3,
  /**
   * "usb-bot"
   */
  VIRD_CONFIG_DOMAIN_DISK_MODEL_USB_BOT = 4,
} VirdConfigDomainDiskModel;

/**
 * Image format of a disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_UNKNOWN = -1,
  /**
   * "raw"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_RAW = 0,
  /**
   * "dir"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_DIR = 1,
  /**
   * "bochs"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_BOCHS = 2,
  /**
   * "cloop"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_CLOOP = 3,
  /**
   * "cow"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_COW = 4,
  /**
   * "dmg"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_DMG = 5,
  /**
   * "iso"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_ISO = 6,
  /**
   * "qcow"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_QCOW = 7,
  /**
   * "qcow2"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_QCOW2 = 8,
  /**
   * "qed"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_QED = 9,
  /**
   * "vmdk"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_VMDK = 10,
  /**
   * "vpc"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_VPC = 11,
  /**
   * "fat"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_FAT = 12,
  /**
   * "vhd"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_VHD = 13,
  /**
   * "vdi"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_VDI = 14,
  /**
   * "ploop"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_PLOOP = 15,
  /**
   * "luks"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_LUKS = 16,
  /**
   * "aio"
   */
  VIRD_CONFIG_DOMAIN_DISK_FORMAT_AIO = 17,
} VirdConfigDomainDiskFormat;

/**
 * How the host caches a disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_DEFAULT = 0,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_NONE = 1,
  /**
   * "writethrough"
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_WRITETHROUGH = 2,
  /**
   * "writeback"
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_WRITEBACK = 3,
  /**
   * "directsync"
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_DIRECTSYNC = 4,
  /**
   * "unsafe"
   */
  VIRD_CONFIG_DOMAIN_DISK_CACHE_TYPE_UNSAFE = 5,
} VirdConfigDomainDiskCacheType;

/**
 * What happens when a disk request fails.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_UNKNOWN = -1,
  /**
   * "stop"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_STOP = 0,
  /**
   * "report"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_REPORT = 1,
  /**
   * "ignore"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_IGNORE = 2,
  /**
   * "enospace"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_ERROR_POLICY_ENOSPACE = 3,
} VirdConfigDomainDiskDriverErrorPolicy;

/**
 * How disk requests are made on the host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_UNKNOWN = -1,
  /**
   * "threads"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_THREADS = 0,
  /**
   * "native"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_NATIVE = 1,
  /**
   * "io_uring"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_IO_URING = 2,
} VirdConfigDomainDiskDriverIoPolicy;

/**
 * Whether space that the guest frees is given back.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DISCARD_UNKNOWN = -1,
  /**
   * "unmap"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DISCARD_UNMAP = 0,
  /**
   * "ignore"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DISCARD_IGNORE = 1,
} VirdConfigDomainDiskDriverDiscard;

/**
 * What is done with blocks of zeroes that the guest writes.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DETECT_ZEROES_UNKNOWN = -1,
  /**
   * "off"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DETECT_ZEROES_OFF = 0,
  /**
   * "on"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DETECT_ZEROES_ON = 1,
  /**
   * "unmap"
   */
  VIRD_CONFIG_DOMAIN_DISK_DRIVER_DETECT_ZEROES_UNMAP = 2,
} VirdConfigDomainDiskDriverDetectZeroes;

/**
 * What a snapshot of the guest does with a disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_UNKNOWN = -1,
  /**
   * "no"
   */
  VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_NO = 0,
  /**
   * "internal"
   */
  VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_INTERNAL = 1,
  /**
   * "external"
   */
  VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_EXTERNAL = 2,
  /**
   * "manual"
   */
  VIRD_CONFIG_DOMAIN_DISK_SNAPSHOT_TYPE_MANUAL = 3,
} VirdConfigDomainDiskSnapshotType;

/**
 * What happens when the source of a removable disk is missing.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_UNKNOWN = -1,
  /**
   * "mandatory"
   */
  VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_MANDATORY = 0,
  /**
   * "requisite"
   */
  VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_REQUISITE = 1,
  /**
   * "optional"
   */
  VIRD_CONFIG_DOMAIN_DISK_STARTUP_POLICY_OPTIONAL = 2,
} VirdConfigDomainDiskStartupPolicy;

/**
 * State of the tray of a removable disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_TRAY_UNKNOWN = -1,
  /**
   * "open"
   */
  VIRD_CONFIG_DOMAIN_DISK_TRAY_OPEN = 0,
  /**
   * "closed"
   */
  VIRD_CONFIG_DOMAIN_DISK_TRAY_CLOSED = 1,
} VirdConfigDomainDiskTray;

/**
 * Whether SCSI commands of the guest are filtered.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_SGIO_UNKNOWN = -1,
  /**
   * "filtered"
   */
  VIRD_CONFIG_DOMAIN_DISK_SGIO_FILTERED = 0,
  /**
   * "unfiltered"
   */
  VIRD_CONFIG_DOMAIN_DISK_SGIO_UNFILTERED = 1,
} VirdConfigDomainDiskSgio;

/**
 * How the BIOS translates disk geometry.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_GEOMETRY_TRANS_UNKNOWN = -1,
  /**
   * "auto"
   */
  VIRD_CONFIG_DOMAIN_DISK_GEOMETRY_TRANS_AUTO = 0,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_DISK_GEOMETRY_TRANS_NONE = 1,
  /**
   * "lba"
   */
  VIRD_CONFIG_DOMAIN_DISK_GEOMETRY_TRANS_LBA = 2,
} VirdConfigDomainDiskGeometryTrans;

/**
 * The job that mirrors a disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_JOB_UNKNOWN = -1,
  /**
   * "copy"
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_JOB_COPY = 0,
  /**
   * "active-commit"
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_JOB_ACTIVE_COMMIT = 1,
} VirdConfigDomainDiskMirrorJob;

/**
 * How far the mirroring of a disk is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_READY_UNKNOWN = -1,
  /**
   * "yes"
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_READY_YES = 0,
  /**
   * "abort"
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_READY_ABORT = 1,
  /**
   * "pivot"
   */
  VIRD_CONFIG_DOMAIN_DISK_MIRROR_READY_PIVOT = 2,
} VirdConfigDomainDiskMirrorReady;

/**
 * Protocol that a network disk is reached by.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_UNKNOWN = -1,
  /**
   * "rbd"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_RBD = 0,
  /**
   * "iscsi"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_ISCSI = 1,
  /**
   * "https"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_HTTPS = 2,
  /**
   * "http"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_HTTP = 3,
  /**
   * "ftps"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_FTPS = 4,
  /**
   * "ftp"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_FTP = 5,
  /**
   * "sheepdog"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_SHEEPDOG = 6,
  /**
   * "tftp"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_TFTP = 7,
  /**
   * "nbd"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_NBD = 8,
  /**
   * "gluster"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_GLUSTER = 9,
  /**
   * "vxhs"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_VXHS = 10,
  /**
   * "nfs"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_NFS = 11,
  /**
   * "ssh"
   */
  VIRD_CONFIG_DOMAIN_DISK_PROTOCOL_SSH = 12,
} VirdConfigDomainDiskProtocol;

/**
 * How an iSCSI volume is reached.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_SOURCE_MODE_UNKNOWN = -1,
  /**
   * "host"
   */
  VIRD_CONFIG_DOMAIN_DISK_SOURCE_MODE_HOST = 0,
  /**
   * "direct"
   */
  VIRD_CONFIG_DOMAIN_DISK_SOURCE_MODE_DIRECT = 1,
} VirdConfigDomainDiskSourceMode;

/**
 * Transport to a storage server.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_HOST_TRANSPORT_UNKNOWN = -1,
  /**
   * "tcp"
   */
  VIRD_CONFIG_DOMAIN_DISK_HOST_TRANSPORT_TCP = 0,
  /**
   * "rdma"
   */
  VIRD_CONFIG_DOMAIN_DISK_HOST_TRANSPORT_RDMA = 1,
  /**
   * "unix"
   */
  VIRD_CONFIG_DOMAIN_DISK_HOST_TRANSPORT_UNIX = 2,
} VirdConfigDomainDiskHostTransport;

/**
 * What a secret is for.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_AUTH_SECRET_TYPE_UNKNOWN = -1,
  /**
   * "ceph"
   */
  VIRD_CONFIG_DOMAIN_DISK_AUTH_SECRET_TYPE_CEPH = 0,
  /**
   * "iscsi"
   */
  VIRD_CONFIG_DOMAIN_DISK_AUTH_SECRET_TYPE_ISCSI = 1,
} VirdConfigDomainDiskAuthSecretType;

/**
 * How the content of a disk is encrypted.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_DEFAULT = 0,
  /**
   * "qcow"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_QCOW = 1,
  /**
   * "luks"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_LUKS = 2,
  /**
   * "luks2"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_LUKS2 = 3,
  /**
   * "luks-any"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_FORMAT_LUKS_ANY = 4,
} VirdConfigDomainDiskEncryptionFormat;

/**
 * Who does the encryption.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_ENGINE_UNKNOWN = -1,
  /**
   * "qemu"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_ENGINE_QEMU = 0,
  /**
   * "librbd"
   */
  VIRD_CONFIG_DOMAIN_DISK_ENCRYPTION_ENGINE_LIBRBD = 1,
} VirdConfigDomainDiskEncryptionEngine;

/**
 * Requests that a latency histogram counts.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_UNKNOWN = -1,
  /**
   * "read"
   */
  VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_READ = 0,
  /**
   * "write"
   */
  VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_WRITE = 1,
  /**
   * "zone"
   */
  VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_ZONE = 2,
  /**
   * "flush"
   */
  VIRD_CONFIG_DOMAIN_DISK_HISTOGRAM_TYPE_FLUSH = 3,
} VirdConfigDomainDiskHistogramType;

/**
 * What a controller controls.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_UNKNOWN = -1,
  /**
   * "fdc"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_FDC = 0,
  /**
   * "sata"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_SATA = 1,
  /**
   * "ccid"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_CCID = 2,
  /**
   * "scsi"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_SCSI = 3,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_USB = 4,
  /**
   * "ide"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_IDE = 5,
  /**
   * "isa"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_ISA = 6,
  /**
   * "pci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_PCI = 7,
  /**
   * "virtio-serial"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_VIRTIO_SERIAL = 8,
  /**
   * "xenbus"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_XENBUS = 9,
  /**
   * "nvme"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_TYPE_NVME = 10,
} VirdConfigDomainControllerType;

/**
 * Model of a USB controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_UNKNOWN = -1,
  /**
   * "piix3-uhci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_PIIX3_UHCI = 0,
  /**
   * "piix4-uhci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_PIIX4_UHCI = 1,
  /**
   * "ehci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_EHCI = 2,
  /**
   * "ich9-ehci1"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_ICH9_EHCI1 = 3,
  /**
   * "ich9-uhci1"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_ICH9_UHCI1 = 4,
  /**
   * "ich9-uhci2"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_ICH9_UHCI2 = 5,
  /**
   * "ich9-uhci3"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_ICH9_UHCI3 = 6,
  /**
   * "vt82c686b-uhci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_VT82C686B_UHCI = 7,
  /**
   * "pci-ohci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_PCI_OHCI = 8,
  /**
   * "qemu-xhci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_QEMU_XHCI = 9,
  /**
   * "nec-xhci"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_NEC_XHCI = 10,
  /**
   * "qusb1"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_QUSB1 = 11,
  /**
   * "qusb2"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_QUSB2 = 12,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_USB_MODEL_NONE = 13,
} VirdConfigDomainControllerUsbModel;

/**
 * Model of a PCI controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_UNKNOWN = -1,
  /**
   * "pci-root"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCI_ROOT = 0,
  /**
   * "pcie-root"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCIE_ROOT = 1,
  /**
   * "pci-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCI_BRIDGE = 2,
  /**
   * "dmi-to-pci-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_DMI_TO_PCI_BRIDGE = 3,
  /**
   * "pcie-to-pci-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCIE_TO_PCI_BRIDGE = 4,
  /**
   * "pcie-root-port"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCIE_ROOT_PORT = 5,
  /**
   * "pcie-switch-upstream-port"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCIE_SWITCH_UPSTREAM_PORT = 6,
  /**
   * "pcie-switch-downstream-port"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT = 7,
  /**
   * "pci-expander-bus"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCI_EXPANDER_BUS = 8,
  /**
   * "pcie-expander-bus"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_PCIE_EXPANDER_BUS = 9,
} VirdConfigDomainControllerPciModel;

/**
 * The device that stands for a PCI controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_UNKNOWN = -1,
  /**
   * "spapr-pci-host-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_SPAPR_PCI_HOST_BRIDGE = 0,
  /**
   * "pci-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_PCI_BRIDGE = 1,
  /**
   * "i82801b11-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_I82801B11_BRIDGE = 2,
  /**
   * "pcie-pci-bridge"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_PCIE_PCI_BRIDGE = 3,
  /**
   * "ioh3420"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_IOH3420 = 4,
  /**
   * "pcie-root-port"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_PCIE_ROOT_PORT = 5,
  /**
   * "x3130-upstream"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_X3130_UPSTREAM = 6,
  /**
   * "xio3130-downstream"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_XIO3130_DOWNSTREAM = 7,
  /**
   * "pxb"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_PXB = 8,
  /**
   * "pxb-pcie"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_PCI_MODEL_NAME_PXB_PCIE = 9,
} VirdConfigDomainControllerPciModelName;

/**
 * Model of a SCSI controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_UNKNOWN = -1,
  /**
   * "auto"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_AUTO = 0,
  /**
   * "buslogic"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_BUSLOGIC = 1,
  /**
   * "lsilogic"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_LSILOGIC = 2,
  /**
   * "lsisas1068"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_LSISAS1068 = 3,
  /**
   * "vmpvscsi"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_VMPVSCSI = 4,
  /**
   * "ibmvscsi"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_IBMVSCSI = 5,
  /**
   * "virtio-scsi"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_VIRTIO_SCSI = 6,
  /**
   * "lsisas1078"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_LSISAS1078 = 7,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_VIRTIO_TRANSITIONAL = 8,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_VIRTIO_NON_TRANSITIONAL = 9,
  /**
   * "ncr53c90"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_NCR53C90 = 10,
  /**
   * "dc390"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_DC390 = 11,
  /**
   * "am53c974"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_SCSI_MODEL_AM53C974 = 12,
} VirdConfigDomainControllerScsiModel;

/**
 * Model of an IDE controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_IDE_MODEL_UNKNOWN = -1,
  /**
   * "piix3"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_IDE_MODEL_PIIX3 = 0,
  /**
   * "piix4"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_IDE_MODEL_PIIX4 = 1,
  /**
   * "ich6"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_IDE_MODEL_ICH6 = 2,
} VirdConfigDomainControllerIdeModel;

/**
 * Variant of a virtio serial controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_CONTROLLER_VIRTIO_SERIAL_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
} VirdConfigDomainControllerVirtioSerialModel;

/**
 * Where the files of a shared directory come from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_UNKNOWN = -1,
  /**
   * "mount"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_MOUNT = 0,
  /**
   * "block"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_BLOCK = 1,
  /**
   * "file"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_FILE = 2,
  /**
   * "template"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_TEMPLATE = 3,
  /**
   * "ram"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_RAM = 4,
  /**
   * "bind"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_TYPE_BIND = 5,
} VirdConfigDomainFilesysType;

/**
 * Whose permissions count in a shared directory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_ACCESS_TYPE_UNKNOWN = -1,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_ACCESS_TYPE_PASSTHROUGH = 0,
  /**
   * "mapped"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_ACCESS_TYPE_MAPPED = 1,
  /**
   * "squash"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_ACCESS_TYPE_SQUASH = 2,
} VirdConfigDomainFilesysAccessType;

/**
 * What serves a shared directory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_DEFAULT = 0,
  /**
   * "path"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_PATH = 1,
  /**
   * "handle"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_HANDLE = 2,
  /**
   * "loop"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_LOOP = 3,
  /**
   * "nbd"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_NBD = 4,
  /**
   * "ploop"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_PLOOP = 5,
  /**
   * "virtiofs"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_VIRTIOFS = 6,
  /**
   * "mtp"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_DRIVER_TYPE_MTP = 7,
} VirdConfigDomainFilesysDriverType;

/**
 * Variant of the device of a shared directory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
} VirdConfigDomainFilesysModel;

/**
 * What is done when a shared directory spans several devices.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_DEFAULT = 0,
  /**
   * "remap"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_REMAP = 1,
  /**
   * "forbid"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_FORBID = 2,
  /**
   * "warn"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_MULTIDEVS_WARN = 3,
} VirdConfigDomainFilesysMultidevs;

/**
 * When writes to a shared directory reach the disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_WRITE_POLICY_UNKNOWN = -1,
  /**
   * "immediate"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_WRITE_POLICY_IMMEDIATE = 0,
} VirdConfigDomainFilesysWritePolicy;

/**
 * Whether the guest may cache a shared directory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_CACHE_MODE_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_CACHE_MODE_NONE = 0,
  /**
   * "always"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_CACHE_MODE_ALWAYS = 1,
} VirdConfigDomainFilesysCacheMode;

/**
 * How the server of a shared directory is confined.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FILESYS_SANDBOX_MODE_UNKNOWN = -1,
  /**
   * "namespace"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_SANDBOX_MODE_NAMESPACE = 0,
  /**
   * "chroot"
   */
  VIRD_CONFIG_DOMAIN_FILESYS_SANDBOX_MODE_CHROOT = 1,
} VirdConfigDomainFilesysSandboxMode;

/**
 * How the set of Hyper-V enlightenments is chosen.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HYPERV_MODE_UNKNOWN = -1,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_HYPERV_MODE_PASSTHROUGH = 0,
  /**
   * "custom"
   */
  VIRD_CONFIG_DOMAIN_HYPERV_MODE_CUSTOM = 1,
  /**
   * "host-model"
   */
  VIRD_CONFIG_DOMAIN_HYPERV_MODE_HOST_MODEL = 2,
} VirdConfigDomainHypervMode;

/**
 * How Xen maps memory for passthrough.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FEATURES_XEN_PASSTHROUGH_MODE_UNKNOWN = -1,
  /**
   * "sync_pt"
   */
  VIRD_CONFIG_DOMAIN_FEATURES_XEN_PASSTHROUGH_MODE_SYNC_PT = 0,
  /**
   * "share_pt"
   */
  VIRD_CONFIG_DOMAIN_FEATURES_XEN_PASSTHROUGH_MODE_SHARE_PT = 1,
} VirdConfigDomainFeaturesXenPassthroughMode;

/**
 * What happens to container capabilities not listed.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES_POLICY_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES_POLICY_DEFAULT = 0,
  /**
   * "allow"
   */
  VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES_POLICY_ALLOW = 1,
  /**
   * "deny"
   */
  VIRD_CONFIG_DOMAIN_FEATURES_CAPABILITIES_POLICY_DENY = 2,
} VirdConfigDomainFeaturesCapabilitiesPolicy;

/**
 * Version of the Arm interrupt controller.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GIC_VERSION_UNKNOWN = -1,
  /**
   * "host"
   */
  VIRD_CONFIG_DOMAIN_GIC_VERSION_HOST = 0,
  /**
   * "2"
   */
  VIRD_CONFIG_DOMAIN_GIC_VERSION_V2 = 1,
  /**
   * "3"
   */
  VIRD_CONFIG_DOMAIN_GIC_VERSION_V3 = 2,
} VirdConfigDomainGicVersion;

/**
 * Who emulates the I/O APIC.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_IOAPIC_DRIVER_UNKNOWN = -1,
  /**
   * "qemu"
   */
  VIRD_CONFIG_DOMAIN_IOAPIC_DRIVER_QEMU = 0,
  /**
   * "kvm"
   */
  VIRD_CONFIG_DOMAIN_IOAPIC_DRIVER_KVM = 1,
} VirdConfigDomainIoapicDriver;

/**
 * Whether a POWER guest may resize its hash page table.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_HPT_RESIZING_UNKNOWN = -1,
  /**
   * "enabled"
   */
  VIRD_CONFIG_DOMAIN_HPT_RESIZING_ENABLED = 0,
  /**
   * "disabled"
   */
  VIRD_CONFIG_DOMAIN_HPT_RESIZING_DISABLED = 1,
  /**
   * "required"
   */
  VIRD_CONFIG_DOMAIN_HPT_RESIZING_REQUIRED = 2,
} VirdConfigDomainHptResizing;

/**
 * What an access to an unknown MSR does.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_MSRS_UNKNOWN_UNKNOWN = -1,
  /**
   * "ignore"
   */
  VIRD_CONFIG_DOMAIN_MSRS_UNKNOWN_IGNORE = 0,
  /**
   * "fault"
   */
  VIRD_CONFIG_DOMAIN_MSRS_UNKNOWN_FAULT = 1,
} VirdConfigDomainMsrsUnknown;

/**
 * Level of a POWER speculation mitigation.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_PPC_MITIGATION_UNKNOWN = -1,
  /**
   * "broken"
   */
  VIRD_CONFIG_DOMAIN_PPC_MITIGATION_BROKEN = 0,
  /**
   * "workaround"
   */
  VIRD_CONFIG_DOMAIN_PPC_MITIGATION_WORKAROUND = 1,
  /**
   * "fixed"
   */
  VIRD_CONFIG_DOMAIN_PPC_MITIGATION_FIXED = 2,
} VirdConfigDomainPpcMitigation;

/**
 * Level of the POWER indirect branch mitigation.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_PPC_IBS_UNKNOWN = -1,
  /**
   * "broken"
   */
  VIRD_CONFIG_DOMAIN_PPC_IBS_BROKEN = 0,
  /**
   * "workaround"
   */
  VIRD_CONFIG_DOMAIN_PPC_IBS_WORKAROUND = 1,
  /**
   * "fixed-ibs"
   */
  VIRD_CONFIG_DOMAIN_PPC_IBS_FIXED_IBS = 2,
  /**
   * "fixed-ccd"
   */
  VIRD_CONFIG_DOMAIN_PPC_IBS_FIXED_CCD = 3,
  /**
   * "fixed-na"
   */
  VIRD_CONFIG_DOMAIN_PPC_IBS_FIXED_NA = 4,
} VirdConfigDomainPpcIbs;

/**
 * Kind of RISC-V advanced interrupt architecture.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_AIA_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_AIA_NONE = 0,
  /**
   * "aplic"
   */
  VIRD_CONFIG_DOMAIN_AIA_APLIC = 1,
  /**
   * "aplic-imsic"
   */
  VIRD_CONFIG_DOMAIN_AIA_APLIC_IMSIC = 2,
} VirdConfigDomainAia;

/**
 * Kind of display.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_UNKNOWN = -1,
  /**
   * "sdl"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_SDL = 0,
  /**
   * "vnc"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_VNC = 1,
  /**
   * "spice"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_SPICE = 2,
  /**
   * "dbus"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_DBUS = 3,
  /**
   * "rdp"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_RDP = 4,
  /**
   * "desktop"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_DESKTOP = 5,
  /**
   * "egl-headless"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_TYPE_EGL_HEADLESS = 6,
} VirdConfigDomainGraphicsType;

/**
 * How SPICE compresses images.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_UNKNOWN = -1,
  /**
   * "auto_glz"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_AUTO_GLZ = 0,
  /**
   * "auto_lz"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_AUTO_LZ = 1,
  /**
   * "quic"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_QUIC = 2,
  /**
   * "glz"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_GLZ = 3,
  /**
   * "lz"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_LZ = 4,
  /**
   * "off"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_IMAGE_COMPRESSION_OFF = 5,
} VirdConfigDomainGraphicsSpiceImageCompression;

/**
 * When SPICE compresses images for slow links.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_UNKNOWN = -1,
  /**
   * "auto"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_AUTO = 0,
  /**
   * "never"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_NEVER = 1,
  /**
   * "always"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_WAN_COMPRESSION_ALWAYS = 2,
} VirdConfigDomainGraphicsSpiceWanCompression;

/**
 * Which areas SPICE takes for video.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_STREAMING_MODE_UNKNOWN = -1,
  /**
   * "filter"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_STREAMING_MODE_FILTER = 0,
  /**
   * "all"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_STREAMING_MODE_ALL = 1,
  /**
   * "off"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_STREAMING_MODE_OFF = 2,
} VirdConfigDomainGraphicsSpiceStreamingMode;

/**
 * Whose mouse pointer counts.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_MOUSE_MODE_UNKNOWN = -1,
  /**
   * "server"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_MOUSE_MODE_SERVER = 0,
  /**
   * "client"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_MOUSE_MODE_CLIENT = 1,
} VirdConfigDomainGraphicsMouseMode;

/**
 * A channel of a SPICE connection.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_UNKNOWN = -1,
  /**
   * "main"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_MAIN = 0,
  /**
   * "display"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_DISPLAY = 1,
  /**
   * "inputs"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_INPUTS = 2,
  /**
   * "cursor"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_CURSOR = 3,
  /**
   * "playback"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_PLAYBACK = 4,
  /**
   * "record"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_RECORD = 5,
  /**
   * "smartcard"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_SMARTCARD = 6,
  /**
   * "usbredir"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_NAME_USBREDIR = 7,
} VirdConfigDomainGraphicsSpiceChannelName;

/**
 * Whether a channel is encrypted.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_UNKNOWN = -1,
  /**
   * "any"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_ANY = 0,
  /**
   * "secure"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_SECURE = 1,
  /**
   * "insecure"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SPICE_CHANNEL_MODE_INSECURE = 2,
} VirdConfigDomainGraphicsSpiceChannelMode;

/**
 * What happens to clients when the password changes.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_UNKNOWN = -1,
  /**
   * "keep"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_KEEP = 0,
  /**
   * "fail"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_FAIL = 1,
  /**
   * "disconnect"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_CONNECTED_DISCONNECT = 2,
} VirdConfigDomainGraphicsConnected;

/**
 * Whether clients share a VNC display.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SHARE_POLICY_UNKNOWN = -1,
  /**
   * "allow-exclusive"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SHARE_POLICY_ALLOW_EXCLUSIVE = 0,
  /**
   * "force-shared"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SHARE_POLICY_FORCE_SHARED = 1,
  /**
   * "ignore"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_SHARE_POLICY_IGNORE = 2,
} VirdConfigDomainGraphicsSharePolicy;

/**
 * What a display listens on.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_UNKNOWN = -1,
  /**
   * "address"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_ADDRESS = 0,
  /**
   * "network"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_NETWORK = 1,
  /**
   * "socket"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_SOCKET = 2,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_GRAPHICS_LISTEN_TYPE_NONE = 3,
} VirdConfigDomainGraphicsListenType;

/**
 * Model of a video card.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_UNKNOWN = -1,
  /**
   * "vga"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_VGA = 0,
  /**
   * "cirrus"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_CIRRUS = 1,
  /**
   * "vmvga"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_VMVGA = 2,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_XEN = 3,
  /**
   * "vbox"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_VBOX = 4,
  /**
   * "qxl"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_QXL = 5,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_VIRTIO = 6,
  /**
   * "bochs"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_BOCHS = 7,
  /**
   * "gop"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_GOP = 8,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_NONE = 9,
  /**
   * "ramfb"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_MODEL_RAMFB = 10,
} VirdConfigDomainVideoModel;

/**
 * The virtio device that stands for a video card.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_UNKNOWN = -1,
  /**
   * "virtio-vga"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_VIRTIO_VGA = 0,
  /**
   * "virtio-vga-gl"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_VIRTIO_VGA_GL = 1,
  /**
   * "virtio-gpu"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_VIRTIO_GPU = 2,
  /**
   * "virtio-gpu-gl"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_VIRTIO_GPU_GL = 3,
  /**
   * "vhost-user-vga"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_VHOST_USER_VGA = 4,
  /**
   * "vhost-user-gpu"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DEVICE_VHOST_USER_GPU = 5,
} VirdConfigDomainVideoDevice;

/**
 * What draws for a video card.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DRIVER_NAME_UNKNOWN = -1,
  /**
   * "qemu"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DRIVER_NAME_QEMU = 0,
  /**
   * "vhostuser"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_DRIVER_NAME_VHOSTUSER = 1,
} VirdConfigDomainVideoDriverName;

/**
 * Whether a video card has VGA registers.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VIDEO_VGACONF_UNKNOWN = -1,
  /**
   * "io"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_VGACONF_IO = 0,
  /**
   * "on"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_VGACONF_ON = 1,
  /**
   * "off"
   */
  VIRD_CONFIG_DOMAIN_VIDEO_VGACONF_OFF = 2,
} VirdConfigDomainVideoVgaconf;

/**
 * What an input device is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_UNKNOWN = -1,
  /**
   * "mouse"
   */
  VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_MOUSE = 0,
  /**
   * "tablet"
   */
  VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_TABLET = 1,
  /**
   * "keyboard"
   */
  VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_KEYBOARD = 2,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_PASSTHROUGH = 3,
  /**
   * "evdev"
   */
  VIRD_CONFIG_DOMAIN_INPUT_DEVICE_TYPE_EVDEV = 4,
} VirdConfigDomainInputDeviceType;

/**
 * What an input device is attached to.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INPUT_BUS_UNKNOWN = -1,
  /**
   * "ps2"
   */
  VIRD_CONFIG_DOMAIN_INPUT_BUS_PS2 = 0,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_INPUT_BUS_USB = 1,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_INPUT_BUS_XEN = 2,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_INPUT_BUS_VIRTIO = 3,
} VirdConfigDomainInputBus;

/**
 * Variant of an input device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INPUT_MODEL_UNKNOWN = -1,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_INPUT_MODEL_VIRTIO = 0,
  /**
   * "virtio-transitional"
   */
  VIRD_CONFIG_DOMAIN_INPUT_MODEL_VIRTIO_TRANSITIONAL = 1,
  /**
   * "virtio-non-transitional"
   */
  VIRD_CONFIG_DOMAIN_INPUT_MODEL_VIRTIO_NON_TRANSITIONAL = 2,
} VirdConfigDomainInputModel;

/**
 * Which devices are grabbed together.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_UNKNOWN = -1,
  /**
   * "all"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_ALL = 0,
} VirdConfigDomainInputGrab;

/**
 * Keys that grab and release an input device of the host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_UNKNOWN = -1,
  /**
   * "ctrl-ctrl"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_CTRL_CTRL = 0,
  /**
   * "alt-alt"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_ALT_ALT = 1,
  /**
   * "shift-shift"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_SHIFT_SHIFT = 2,
  /**
   * "meta-meta"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_META_META = 3,
  /**
   * "scrolllock"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_SCROLLLOCK = 4,
  /**
   * "ctrl-scrolllock"
   */
  VIRD_CONFIG_DOMAIN_INPUT_GRAB_TOGGLE_CTRL_SCROLLLOCK = 5,
} VirdConfigDomainInputGrabToggle;

/**
 * Model of a sound card.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_UNKNOWN = -1,
  /**
   * "sb16"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_SB16 = 0,
  /**
   * "es1370"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_ES1370 = 1,
  /**
   * "pcspk"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_PCSPK = 2,
  /**
   * "ac97"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_AC97 = 3,
  /**
   * "ich6"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_ICH6 = 4,
  /**
   * "ich9"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_ICH9 = 5,
  /**
   * "ich7"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_ICH7 = 6,
  /**
   * "usb"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_USB = 7,
  /**
   * "virtio"
   */
  VIRD_CONFIG_DOMAIN_SOUND_MODEL_VIRTIO = 8,
} VirdConfigDomainSoundModel;

/**
 * What the codec of a sound card can do.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SOUND_CODEC_TYPE_UNKNOWN = -1,
  /**
   * "duplex"
   */
  VIRD_CONFIG_DOMAIN_SOUND_CODEC_TYPE_DUPLEX = 0,
  /**
   * "micro"
   */
  VIRD_CONFIG_DOMAIN_SOUND_CODEC_TYPE_MICRO = 1,
  /**
   * "output"
   */
  VIRD_CONFIG_DOMAIN_SOUND_CODEC_TYPE_OUTPUT = 2,
} VirdConfigDomainSoundCodecType;

/**
 * What the sound of a guest goes to.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_NONE = 0,
  /**
   * "alsa"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_ALSA = 1,
  /**
   * "coreaudio"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_COREAUDIO = 2,
  /**
   * "jack"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_JACK = 3,
  /**
   * "oss"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_OSS = 4,
  /**
   * "pulseaudio"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_PULSEAUDIO = 5,
  /**
   * "sdl"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_SDL = 6,
  /**
   * "spice"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_SPICE = 7,
  /**
   * "file"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_FILE = 8,
  /**
   * "dbus"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_DBUS = 9,
  /**
   * "pipewire"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_BACKEND_PIPEWIRE = 10,
} VirdConfigDomainAudioBackend;

/**
 * What SDL plays sound with.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_UNKNOWN = -1,
  /**
   * "esd"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_ESD = 0,
  /**
   * "alsa"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_ALSA = 1,
  /**
   * "arts"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_ARTS = 2,
  /**
   * "pulseaudio"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_SDL_DRIVER_PULSEAUDIO = 3,
} VirdConfigDomainAudioSdlDriver;

/**
 * Format of sound samples.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_UNKNOWN = -1,
  /**
   * "s8"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_S8 = 0,
  /**
   * "u8"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_U8 = 1,
  /**
   * "s16"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_S16 = 2,
  /**
   * "u16"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_U16 = 3,
  /**
   * "s32"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_S32 = 4,
  /**
   * "u32"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_U32 = 5,
  /**
   * "f32"
   */
  VIRD_CONFIG_DOMAIN_AUDIO_FORMAT_F32 = 6,
} VirdConfigDomainAudioFormat;

/**
 * What an interface is plugged into.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_UNKNOWN = -1,
  /**
   * "bridge"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_BRIDGE = 0,
  /**
   * "ethernet"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_ETHERNET = 1,
  /**
   * "vhostuser"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_VHOSTUSER = 2,
  /**
   * "network"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_NETWORK = 3,
  /**
   * "direct"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_DIRECT = 4,
  /**
   * "user"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_USER = 5,
  /**
   * "internal"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_INTERNAL = 6,
  /**
   * "mcast"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_MCAST = 7,
  /**
   * "client"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_CLIENT = 8,
  /**
   * "udp"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_UDP = 9,
  /**
   * "server"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_SERVER = 10,
  /**
   * "hostdev"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_HOSTDEV = 11,
  /**
   * "vdpa"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_VDPA = 12,
  /**
   * "null"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_NULL = 13,
  /**
   * "vds"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TYPE_VDS = 14,
} VirdConfigDomainInterfaceType;

/**
 * Whether the cable of an interface is plugged in.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_DEFAULT = 0,
  /**
   * "up"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_UP = 1,
  /**
   * "down"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_LINK_STATE_DOWN = 2,
} VirdConfigDomainInterfaceLinkState;

/**
 * Whose choice a MAC address was.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TYPE_UNKNOWN = -1,
  /**
   * "generated"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TYPE_GENERATED = 0,
  /**
   * "static"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TYPE_STATIC = 1,
} VirdConfigDomainInterfaceMacType;

/**
 * What serves an interface.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_UNKNOWN = -1,
  /**
   * "kvm"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_KVM = 0,
  /**
   * "vfio"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_VFIO = 1,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_XEN = 2,
  /**
   * "qemu"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_QEMU = 3,
  /**
   * "vhost"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DRIVER_NAME_VHOST = 4,
} VirdConfigDomainInterfaceDriverName;

/**
 * How packets of the guest are sent.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TX_MODE_UNKNOWN = -1,
  /**
   * "iothread"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TX_MODE_IOTHREAD = 0,
  /**
   * "timer"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TX_MODE_TIMER = 1,
} VirdConfigDomainInterfaceTxMode;

/**
 * What connects an interface of type `user`.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_BACKEND_TYPE_UNKNOWN = -1,
  /**
   * "passt"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_BACKEND_TYPE_PASST = 0,
  /**
   * "default"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_BACKEND_TYPE_DEFAULT = 1,
} VirdConfigDomainInterfaceBackendType;

/**
 * How an interface shares a host interface.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_UNKNOWN = -1,
  /**
   * "vepa"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_VEPA = 0,
  /**
   * "bridge"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_BRIDGE = 1,
  /**
   * "private"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_PRIVATE = 2,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_DIRECT_MODE_PASSTHROUGH = 3,
} VirdConfigDomainInterfaceDirectMode;

/**
 * Which end of a socket the hypervisor is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_SOCKET_MODE_UNKNOWN = -1,
  /**
   * "server"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_SOCKET_MODE_SERVER = 0,
  /**
   * "client"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_SOCKET_MODE_CLIENT = 1,
} VirdConfigDomainInterfaceSocketMode;

/**
 * Who keeps the bridge's table of addresses.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_UNKNOWN = -1,
  /**
   * "kernel"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_KERNEL = 0,
  /**
   * "libvirt"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_MAC_TABLE_MANAGER_LIBVIRT = 1,
} VirdConfigDomainInterfaceMacTableManager;

/**
 * Kind of switch an interface is plugged into.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_UNKNOWN = -1,
  /**
   * "802.1Qbg"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_V802_1QBG = 0,
  /**
   * "802.1Qbh"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_V802_1QBH = 1,
  /**
   * "openvswitch"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_OPENVSWITCH = 2,
  /**
   * "midonet"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VIRTUALPORT_TYPE_MIDONET = 3,
} VirdConfigDomainInterfaceVirtualportType;

/**
 * Which part of a team an interface plays.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_UNKNOWN = -1,
  /**
   * "persistent"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_PERSISTENT = 0,
  /**
   * "transient"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_TEAMING_TYPE_TRANSIENT = 1,
} VirdConfigDomainInterfaceTeamingType;

/**
 * Protocol of forwarded ports.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_PORT_PROTOCOL_UNKNOWN = -1,
  /**
   * "tcp"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_PORT_PROTOCOL_TCP = 0,
  /**
   * "udp"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_PORT_PROTOCOL_UDP = 1,
} VirdConfigDomainInterfacePortProtocol;

/**
 * How frames of the native VLAN are tagged.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VLAN_NATIVE_MODE_UNKNOWN = -1,
  /**
   * "tagged"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VLAN_NATIVE_MODE_TAGGED = 0,
  /**
   * "untagged"
   */
  VIRD_CONFIG_DOMAIN_INTERFACE_VLAN_NATIVE_MODE_UNTAGGED = 1,
} VirdConfigDomainInterfaceVlanNativeMode;

/**
 * Version of the internet protocol.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_IP_FAMILY_UNKNOWN = -1,
  /**
   * "ipv4"
   */
  VIRD_CONFIG_DOMAIN_IP_FAMILY_IPV4 = 0,
  /**
   * "ipv6"
   */
  VIRD_CONFIG_DOMAIN_IP_FAMILY_IPV6 = 1,
} VirdConfigDomainIpFamily;

/**
 * State a guest was in.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_UNKNOWN = -1,
  /**
   * "nostate"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_NOSTATE = 0,
  /**
   * "running"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_RUNNING = 1,
  /**
   * "blocked"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_BLOCKED = 2,
  /**
   * "paused"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_PAUSED = 3,
  /**
   * "shutdown"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_SHUTDOWN = 4,
  /**
   * "shutoff"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_SHUTOFF = 5,
  /**
   * "crashed"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_CRASHED = 6,
  /**
   * "pmsuspended"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_PMSUSPENDED = 7,
  /**
   * "disk-snapshot"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_DOMAIN_STATE_DISK_SNAPSHOT = 8,
} VirdConfigDomainSnapshotDomainState;

/**
 * What a snapshot has of a guest's memory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_MEMORY_STATE_UNKNOWN = -1,
  /**
   * "no"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_MEMORY_STATE_NONE = 0,
  /**
   * "internal"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_MEMORY_STATE_INTERNAL = 1,
  /**
   * "external"
   */
  VIRD_CONFIG_DOMAIN_SNAPSHOT_MEMORY_STATE_EXTERNAL = 2,
} VirdConfigDomainSnapshotMemoryState;

/**
 * How a checkpoint keeps track of a disk.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CHECKPOINT_TYPE_UNKNOWN = -1,
  /**
   * "no"
   */
  VIRD_CONFIG_DOMAIN_CHECKPOINT_TYPE_NO = 0,
  /**
   * "bitmap"
   */
  VIRD_CONFIG_DOMAIN_CHECKPOINT_TYPE_BITMAP = 1,
} VirdConfigDomainCheckpointType;

/**
 * How a backup gets its data.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_BACKUP_MODE_UNKNOWN = -1,
  /**
   * "push"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_MODE_PUSH = 0,
  /**
   * "pull"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_MODE_PULL = 1,
} VirdConfigDomainBackupMode;

/**
 * How much of a disk a backup takes.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_BACKUP_DISK_MODE_UNKNOWN = -1,
  /**
   * "full"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_DISK_MODE_FULL = 0,
  /**
   * "incremental"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_DISK_MODE_INCREMENTAL = 1,
} VirdConfigDomainBackupDiskMode;

/**
 * How an NBD client reaches a backup.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_BACKUP_TRANSPORT_UNKNOWN = -1,
  /**
   * "tcp"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_TRANSPORT_TCP = 0,
  /**
   * "unix"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_TRANSPORT_UNIX = 1,
  /**
   * "fd"
   */
  VIRD_CONFIG_DOMAIN_BACKUP_TRANSPORT_FD = 2,
} VirdConfigDomainBackupTransport;

/**
 * How system information reaches the guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SYSINFO_TYPE_UNKNOWN = -1,
  /**
   * "smbios"
   */
  VIRD_CONFIG_DOMAIN_SYSINFO_TYPE_SMBIOS = 0,
  /**
   * "fwcfg"
   */
  VIRD_CONFIG_DOMAIN_SYSINFO_TYPE_FWCFG = 1,
} VirdConfigDomainSysinfoType;

/**
 * A technology that shields a guest from its host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_TYPE_UNKNOWN = -1,
  /**
   * "sev"
   */
  VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_TYPE_SEV = 0,
  /**
   * "s390-pv"
   */
  VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_TYPE_S390_PV = 1,
  /**
   * "sev-snp"
   */
  VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_TYPE_SEV_SNP = 2,
  /**
   * "tdx"
   */
  VIRD_CONFIG_DOMAIN_LAUNCH_SECURITY_TYPE_TDX = 3,
} VirdConfigDomainLaunchSecurityType;

/**
 * How guest memory is spread over host NUMA nodes.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_UNKNOWN = -1,
  /**
   * "strict"
   */
  VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_STRICT = 0,
  /**
   * "preferred"
   */
  VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_PREFERRED = 1,
  /**
   * "interleave"
   */
  VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_INTERLEAVE = 2,
  /**
   * "restrictive"
   */
  VIRD_CONFIG_DOMAIN_NUMATUNE_MODE_RESTRICTIVE = 3,
} VirdConfigDomainNumatuneMode;

/**
 * What a CPU cache holds.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_CACHE_TYPE_UNKNOWN = -1,
  /**
   * "both"
   */
  VIRD_CONFIG_CACHE_TYPE_BOTH = 0,
  /**
   * "code"
   */
  VIRD_CONFIG_CACHE_TYPE_CODE = 1,
  /**
   * "data"
   */
  VIRD_CONFIG_CACHE_TYPE_DATA = 2,
} VirdConfigCacheType;

/**
 * Scheduler of a host thread.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_SCHED_POLICY_UNKNOWN = -1,
  /**
   * "batch"
   */
  VIRD_CONFIG_DOMAIN_SCHED_POLICY_BATCH = 0,
  /**
   * "idle"
   */
  VIRD_CONFIG_DOMAIN_SCHED_POLICY_IDLE = 1,
  /**
   * "fifo"
   */
  VIRD_CONFIG_DOMAIN_SCHED_POLICY_FIFO = 2,
  /**
   * "rr"
   */
  VIRD_CONFIG_DOMAIN_SCHED_POLICY_RR = 3,
} VirdConfigDomainSchedPolicy;

/**
 * A performance event of the host's kernel.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_UNKNOWN = -1,
  /**
   * "cmt"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CMT = 0,
  /**
   * "mbmt"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_MBMT = 1,
  /**
   * "mbml"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_MBML = 2,
  /**
   * "cpu_cycles"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CPU_CYCLES = 3,
  /**
   * "instructions"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_INSTRUCTIONS = 4,
  /**
   * "cache_references"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CACHE_REFERENCES = 5,
  /**
   * "cache_misses"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CACHE_MISSES = 6,
  /**
   * "branch_instructions"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_BRANCH_INSTRUCTIONS = 7,
  /**
   * "branch_misses"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_BRANCH_MISSES = 8,
  /**
   * "bus_cycles"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_BUS_CYCLES = 9,
  /**
   * "stalled_cycles_frontend"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_STALLED_CYCLES_FRONTEND = 10,
  /**
   * "stalled_cycles_backend"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_STALLED_CYCLES_BACKEND = 11,
  /**
   * "ref_cpu_cycles"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_REF_CPU_CYCLES = 12,
  /**
   * "cpu_clock"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CPU_CLOCK = 13,
  /**
   * "task_clock"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_TASK_CLOCK = 14,
  /**
   * "page_faults"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_PAGE_FAULTS = 15,
  /**
   * "context_switches"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CONTEXT_SWITCHES = 16,
  /**
   * "cpu_migrations"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_CPU_MIGRATIONS = 17,
  /**
   * "page_faults_min"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_PAGE_FAULTS_MIN = 18,
  /**
   * "page_faults_maj"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_PAGE_FAULTS_MAJ = 19,
  /**
   * "alignment_faults"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_ALIGNMENT_FAULTS = 20,
  /**
   * "emulation_faults"
   */
  VIRD_CONFIG_DOMAIN_PERF_EVENT_NAME_EMULATION_FAULTS = 21,
} VirdConfigDomainPerfEventName;

/**
 * What QEMU does when something deprecated is used.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_NONE = 0,
  /**
   * "omit"
   */
  VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_OMIT = 1,
  /**
   * "reject"
   */
  VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_REJECT = 2,
  /**
   * "crash"
   */
  VIRD_CONFIG_DOMAIN_QEMU_DEPRECATION_CRASH = 3,
} VirdConfigDomainQemuDeprecation;

/**
 * Type of a property of a QEMU device.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_UNKNOWN = -1,
  /**
   * "string"
   */
  VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_STRING = 0,
  /**
   * "signed"
   */
  VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_SIGNED = 1,
  /**
   * "unsigned"
   */
  VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_UNSIGNED = 2,
  /**
   * "bool"
   */
  VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_BOOL = 3,
  /**
   * "remove"
   */
  VIRD_CONFIG_DOMAIN_QEMU_OVERRIDE_TYPE_REMOVE = 4,
} VirdConfigDomainQemuOverrideType;

/**
 * By what the owner of a shared namespace is named.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_UNKNOWN = -1,
  /**
   * "netns"
   */
  VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_NETNS = 0,
  /**
   * "name"
   */
  VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_NAME = 1,
  /**
   * "pid"
   */
  VIRD_CONFIG_DOMAIN_LXC_SHARE_TYPE_PID = 2,
} VirdConfigDomainLxcShareType;

/**
 * The hypervisor that runs a guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_UNKNOWN = -1,
  /**
   * "qemu"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_QEMU = 0,
  /**
   * "kqemu"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_KQEMU = 1,
  /**
   * "kvm"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_KVM = 2,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_XEN = 3,
  /**
   * "lxc"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_LXC = 4,
  /**
   * "uml"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_UML = 5,
  /**
   * "openvz"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_OPENVZ = 6,
  /**
   * "vserver"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_VSERVER = 7,
  /**
   * "ldom"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_LDOM = 8,
  /**
   * "test"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_TEST = 9,
  /**
   * "vmware"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_VMWARE = 10,
  /**
   * "hyperv"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_HYPERV = 11,
  /**
   * "vbox"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_VBOX = 12,
  /**
   * "one"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_ONE = 13,
  /**
   * "phyp"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_PHYP = 14,
  /**
   * "vz"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_VZ = 15,
  /**
   * "bhyve"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_BHYVE = 16,
  /**
   * "hvf"
   */
  VIRD_CONFIG_DOMAIN_VIRT_TYPE_HVF = 17,
} VirdConfigDomainVirtType;

/**
 * What kind of system a guest boots.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_UNKNOWN = -1,
  /**
   * "hvm"
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_HVM = 0,
  /**
   * "linux"
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_LINUX = 1,
  /**
   * "exe"
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_EXE = 2,
  /**
   * "xen"
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_XEN = 3,
  /**
   * "uml"
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_UML = 4,
  /**
   * "xenpvh"
   */
  VIRD_CONFIG_DOMAIN_OS_TYPE_XENPVH = 5,
} VirdConfigDomainOsType;

/**
 * Kind of firmware libvirt is to pick.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_FIRMWARE_UNKNOWN = -1,
  /**
   * "bios"
   */
  VIRD_CONFIG_DOMAIN_OS_FIRMWARE_BIOS = 0,
  /**
   * "efi"
   */
  VIRD_CONFIG_DOMAIN_OS_FIRMWARE_EFI = 1,
} VirdConfigDomainOsFirmware;

/**
 * A property asked of the firmware.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE_NAME_UNKNOWN = -1,
  /**
   * "enrolled-keys"
   */
  VIRD_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE_NAME_ENROLLED_KEYS = 0,
  /**
   * "secure-boot"
   */
  VIRD_CONFIG_DOMAIN_OS_FIRMWARE_FEATURE_NAME_SECURE_BOOT = 1,
} VirdConfigDomainOsFirmwareFeatureName;

/**
 * How a firmware image is mapped into the guest.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_LOADER_TYPE_UNKNOWN = -1,
  /**
   * "rom"
   */
  VIRD_CONFIG_DOMAIN_OS_LOADER_TYPE_ROM = 0,
  /**
   * "pflash"
   */
  VIRD_CONFIG_DOMAIN_OS_LOADER_TYPE_PFLASH = 1,
} VirdConfigDomainOsLoaderType;

/**
 * Image format of firmware and its variable store.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_UNKNOWN = -1,
  /**
   * "raw"
   */
  VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_RAW = 0,
  /**
   * "qcow2"
   */
  VIRD_CONFIG_DOMAIN_OS_IMAGE_FORMAT_QCOW2 = 1,
} VirdConfigDomainOsImageFormat;

/**
 * Where the SMBIOS tables of the guest come from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_SM_BIOS_MODE_UNKNOWN = -1,
  /**
   * "emulate"
   */
  VIRD_CONFIG_DOMAIN_OS_SM_BIOS_MODE_EMULATE = 0,
  /**
   * "host"
   */
  VIRD_CONFIG_DOMAIN_OS_SM_BIOS_MODE_HOST = 1,
  /**
   * "sysinfo"
   */
  VIRD_CONFIG_DOMAIN_OS_SM_BIOS_MODE_SYSINFO = 2,
} VirdConfigDomainOsSmBiosMode;

/**
 * A class of devices to boot from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_BOOT_DEVICE_UNKNOWN = -1,
  /**
   * "fd"
   */
  VIRD_CONFIG_DOMAIN_OS_BOOT_DEVICE_FD = 0,
  /**
   * "hd"
   */
  VIRD_CONFIG_DOMAIN_OS_BOOT_DEVICE_HD = 1,
  /**
   * "cdrom"
   */
  VIRD_CONFIG_DOMAIN_OS_BOOT_DEVICE_CDROM = 2,
  /**
   * "network"
   */
  VIRD_CONFIG_DOMAIN_OS_BOOT_DEVICE_NETWORK = 3,
} VirdConfigDomainOsBootDevice;

/**
 * What an ACPI table file holds.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_UNKNOWN = -1,
  /**
   * "slic"
   */
  VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_SLIC = 0,
  /**
   * "raw"
   */
  VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_RAW = 1,
  /**
   * "rawset"
   */
  VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_RAWSET = 2,
  /**
   * "msdm"
   */
  VIRD_CONFIG_DOMAIN_OS_ACPI_TABLE_TYPE_MSDM = 3,
} VirdConfigDomainOsAcpiTableType;

/**
 * An end of a guest's run that an action can be set for.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_EVENT_UNKNOWN = -1,
  /**
   * "on_poweroff"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_EVENT_ON_POWEROFF = 0,
  /**
   * "on_reboot"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_EVENT_ON_REBOOT = 1,
  /**
   * "on_crash"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_EVENT_ON_CRASH = 2,
} VirdConfigDomainLifecycleEvent;

/**
 * What happens when a guest's run ends.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_UNKNOWN = -1,
  /**
   * "destroy"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
  /**
   * "restart"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
  /**
   * "preserve"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 2,
  /**
   * "rename-restart"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_RENAME_RESTART = 3,
  /**
   * "coredump-destroy"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
  /**
   * "coredump-restart"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
  /**
   * "preserve-running"
   */
  VIRD_CONFIG_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING = 6,
} VirdConfigDomainLifecycleAction;

/**
 * What happens when the lock manager loses a lock.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_UNKNOWN = -1,
  /**
   * "poweroff"
   */
  VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_POWEROFF = 0,
  /**
   * "restart"
   */
  VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_RESTART = 1,
  /**
   * "pause"
   */
  VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_PAUSE = 2,
  /**
   * "ignore"
   */
  VIRD_CONFIG_DOMAIN_LOCK_FAILURE_ACTION_IGNORE = 3,
} VirdConfigDomainLockFailureAction;

/**
 * How the guest's CPU model is chosen.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_MODE_UNKNOWN = -1,
  /**
   * "custom"
   */
  VIRD_CONFIG_DOMAIN_CPU_MODE_CUSTOM = 0,
  /**
   * "host-model"
   */
  VIRD_CONFIG_DOMAIN_CPU_MODE_HOST_MODEL = 1,
  /**
   * "host-passthrough"
   */
  VIRD_CONFIG_DOMAIN_CPU_MODE_HOST_PASSTHROUGH = 2,
  /**
   * "maximum"
   */
  VIRD_CONFIG_DOMAIN_CPU_MODE_MAXIMUM = 3,
} VirdConfigDomainCpuMode;

/**
 * How closely the host must match the CPU asked for.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_MATCH_POLICY_UNKNOWN = -1,
  /**
   * "minimum"
   */
  VIRD_CONFIG_DOMAIN_CPU_MATCH_POLICY_MINIMUM = 0,
  /**
   * "exact"
   */
  VIRD_CONFIG_DOMAIN_CPU_MATCH_POLICY_EXACT = 1,
  /**
   * "strict"
   */
  VIRD_CONFIG_DOMAIN_CPU_MATCH_POLICY_STRICT = 2,
} VirdConfigDomainCpuMatchPolicy;

/**
 * How strictly the CPU is checked before the guest starts.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_CHECK_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_DOMAIN_CPU_CHECK_NONE = 0,
  /**
   * "partial"
   */
  VIRD_CONFIG_DOMAIN_CPU_CHECK_PARTIAL = 1,
  /**
   * "full"
   */
  VIRD_CONFIG_DOMAIN_CPU_CHECK_FULL = 2,
} VirdConfigDomainCpuCheck;

/**
 * Whether libvirt may choose a lesser CPU model.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_FALLBACK_UNKNOWN = -1,
  /**
   * "allow"
   */
  VIRD_CONFIG_DOMAIN_CPU_FALLBACK_ALLOW = 0,
  /**
   * "forbid"
   */
  VIRD_CONFIG_DOMAIN_CPU_FALLBACK_FORBID = 1,
} VirdConfigDomainCpuFallback;

/**
 * What is asked of a CPU feature.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_UNKNOWN = -1,
  /**
   * "force"
   */
  VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_FORCE = 0,
  /**
   * "require"
   */
  VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_REQUIRE = 1,
  /**
   * "optional"
   */
  VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_OPTIONAL = 2,
  /**
   * "disable"
   */
  VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_DISABLE = 3,
  /**
   * "forbid"
   */
  VIRD_CONFIG_DOMAIN_CPU_FEATURE_POLICY_FORBID = 4,
} VirdConfigDomainCpuFeaturePolicy;

/**
 * What CPU cache the guest sees.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_CACHE_MODE_UNKNOWN = -1,
  /**
   * "emulate"
   */
  VIRD_CONFIG_DOMAIN_CPU_CACHE_MODE_EMULATE = 0,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_CPU_CACHE_MODE_PASSTHROUGH = 1,
  /**
   * "disable"
   */
  VIRD_CONFIG_DOMAIN_CPU_CACHE_MODE_DISABLE = 2,
} VirdConfigDomainCpuCacheMode;

/**
 * Whose physical address width the guest sees.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_UNKNOWN = -1,
  /**
   * "emulate"
   */
  VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_EMULATE = 0,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_DOMAIN_CPU_MAX_PHYS_ADDR_MODE_PASSTHROUGH = 1,
} VirdConfigDomainCpuMaxPhysAddrMode;

/**
 * What the guest's clock starts from.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_UNKNOWN = -1,
  /**
   * "utc"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_UTC = 0,
  /**
   * "localtime"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_LOCALTIME = 1,
  /**
   * "timezone"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_TIMEZONE = 2,
  /**
   * "variable"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_VARIABLE = 3,
  /**
   * "absolute"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_OFFSET_ABSOLUTE = 4,
} VirdConfigDomainClockOffset;

/**
 * What a variable clock offset is relative to.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_CLOCK_BASIS_UNKNOWN = -1,
  /**
   * "utc"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_BASIS_UTC = 0,
  /**
   * "localtime"
   */
  VIRD_CONFIG_DOMAIN_CLOCK_BASIS_LOCALTIME = 1,
} VirdConfigDomainClockBasis;

/**
 * What is done about ticks the guest missed.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_UNKNOWN = -1,
  /**
   * "delay"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_DELAY = 0,
  /**
   * "catchup"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_CATCHUP = 1,
  /**
   * "merge"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_MERGE = 2,
  /**
   * "discard"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TICK_POLICY_DISCARD = 3,
} VirdConfigDomainTimerTickPolicy;

/**
 * The clock a timer follows.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TIMER_TRACK_UNKNOWN = -1,
  /**
   * "boot"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TRACK_BOOT = 0,
  /**
   * "guest"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TRACK_GUEST = 1,
  /**
   * "wall"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TRACK_WALL = 2,
  /**
   * "realtime"
   */
  VIRD_CONFIG_DOMAIN_TIMER_TRACK_REALTIME = 3,
} VirdConfigDomainTimerTrack;

/**
 * How the TSC is presented.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_TIMER_MODE_UNKNOWN = -1,
  /**
   * "auto"
   */
  VIRD_CONFIG_DOMAIN_TIMER_MODE_AUTO = 0,
  /**
   * "native"
   */
  VIRD_CONFIG_DOMAIN_TIMER_MODE_NATIVE = 1,
  /**
   * "emulate"
   */
  VIRD_CONFIG_DOMAIN_TIMER_MODE_EMULATE = 2,
  /**
   * "paravirt"
   */
  VIRD_CONFIG_DOMAIN_TIMER_MODE_PARAVIRT = 3,
  /**
   * "smpsafe"
   */
  VIRD_CONFIG_DOMAIN_TIMER_MODE_SMPSAFE = 4,
} VirdConfigDomainTimerMode;

/**
 * What the guest's memory is backed by.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_MEMORY_BACKING_SOURCE_UNKNOWN = -1,
  /**
   * "file"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_BACKING_SOURCE_FILE = 0,
  /**
   * "anonymous"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_BACKING_SOURCE_ANONYMOUS = 1,
  /**
   * "memfd"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_BACKING_SOURCE_MEMFD = 2,
} VirdConfigDomainMemoryBackingSource;

/**
 * Whether other processes share a piece of guest memory.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_UNKNOWN = -1,
  /**
   * "shared"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_SHARED = 0,
  /**
   * "private"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_ACCESS_PRIVATE = 1,
} VirdConfigDomainMemoryAccess;

/**
 * When the guest's memory is allocated.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_MEMORY_ALLOCATION_UNKNOWN = -1,
  /**
   * "immediate"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_ALLOCATION_IMMEDIATE = 0,
  /**
   * "ondemand"
   */
  VIRD_CONFIG_DOMAIN_MEMORY_ALLOCATION_ONDEMAND = 1,
} VirdConfigDomainMemoryAllocation;

/**
 * How virtual CPUs are placed on host CPUs.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_UNKNOWN = -1,
  /**
   * "static"
   */
  VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_STATIC = 0,
  /**
   * "auto"
   */
  VIRD_CONFIG_DOMAIN_VCPU_PLACEMENT_AUTO = 1,
} VirdConfigDomainVcpuPlacement;

/**
 * Kind of an interface of a host.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_INTERFACE_TYPE_UNKNOWN = -1,
  /**
   * "ethernet"
   */
  VIRD_CONFIG_INTERFACE_TYPE_ETHERNET = 0,
  /**
   * "vlan"
   */
  VIRD_CONFIG_INTERFACE_TYPE_VLAN = 1,
  /**
   * "bridge"
   */
  VIRD_CONFIG_INTERFACE_TYPE_BRIDGE = 2,
  /**
   * "bond"
   */
  VIRD_CONFIG_INTERFACE_TYPE_BOND = 3,
} VirdConfigInterfaceType;

/**
 * When an interface is started.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_INTERFACE_START_MODE_UNKNOWN = -1,
  /**
   * "onboot"
   */
  VIRD_CONFIG_INTERFACE_START_MODE_ONBOOT = 0,
  /**
   * "none"
   */
  VIRD_CONFIG_INTERFACE_START_MODE_NONE = 1,
  /**
   * "hotplug"
   */
  VIRD_CONFIG_INTERFACE_START_MODE_HOTPLUG = 2,
} VirdConfigInterfaceStartMode;

/**
 * State of a link, as the kernel tells it.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_UNKNOWN = -1,
  /**
   * "unknown"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_UNDETERMINED = 0,
  /**
   * "notpresent"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_NOTPRESENT = 1,
  /**
   * "down"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_DOWN = 2,
  /**
   * "lowerlayerdown"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_LOWERLAYERDOWN = 3,
  /**
   * "testing"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_TESTING = 4,
  /**
   * "dormant"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_DORMANT = 5,
  /**
   * "up"
   */
  VIRD_CONFIG_INTERFACE_LINK_STATE_UP = 6,
} VirdConfigInterfaceLinkState;

/**
 * How a bond spreads traffic over its interfaces.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_UNKNOWN = -1,
  /**
   * "balance-rr"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_BALANCE_RR = 0,
  /**
   * "active-backup"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_ACTIVE_BACKUP = 1,
  /**
   * "balance-xor"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_BALANCE_XOR = 2,
  /**
   * "broadcast"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_BROADCAST = 3,
  /**
   * "802.3ad"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_IEEE_802_3AD = 4,
  /**
   * "balance-tlb"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_BALANCE_TLB = 5,
  /**
   * "balance-alb"
   */
  VIRD_CONFIG_INTERFACE_BOND_MODE_BALANCE_ALB = 6,
} VirdConfigInterfaceBondMode;

/**
 * How a bond finds out whether a link is up.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_INTERFACE_BOND_CARRIER_UNKNOWN = -1,
  /**
   * "ioctl"
   */
  VIRD_CONFIG_INTERFACE_BOND_CARRIER_IOCTL = 0,
  /**
   * "netif"
   */
  VIRD_CONFIG_INTERFACE_BOND_CARRIER_NETIF = 1,
} VirdConfigInterfaceBondCarrier;

/**
 * Whose ARP answers a bond checks.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_INTERFACE_BOND_VALIDATE_UNKNOWN = -1,
  /**
   * "none"
   */
  VIRD_CONFIG_INTERFACE_BOND_VALIDATE_NONE = 0,
  /**
   * "active"
   */
  VIRD_CONFIG_INTERFACE_BOND_VALIDATE_ACTIVE = 1,
  /**
   * "backup"
   */
  VIRD_CONFIG_INTERFACE_BOND_VALIDATE_BACKUP = 2,
  /**
   * "all"
   */
  VIRD_CONFIG_INTERFACE_BOND_VALIDATE_ALL = 3,
} VirdConfigInterfaceBondValidate;

/**
 * What is done with a packet that a rule matches.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_FILTER_ACTION_UNKNOWN = -1,
  /**
   * "drop"
   */
  VIRD_CONFIG_NETWORK_FILTER_ACTION_DROP = 0,
  /**
   * "accept"
   */
  VIRD_CONFIG_NETWORK_FILTER_ACTION_ACCEPT = 1,
  /**
   * "reject"
   */
  VIRD_CONFIG_NETWORK_FILTER_ACTION_REJECT = 2,
  /**
   * "continue"
   */
  VIRD_CONFIG_NETWORK_FILTER_ACTION_CONTINUE = 3,
  /**
   * "return"
   */
  VIRD_CONFIG_NETWORK_FILTER_ACTION_RETURN = 4,
} VirdConfigNetworkFilterAction;

/**
 * Which packets a rule is for, as the guest sees it.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_FILTER_DIRECTION_UNKNOWN = -1,
  /**
   * "in"
   */
  VIRD_CONFIG_NETWORK_FILTER_DIRECTION_IN = 0,
  /**
   * "out"
   */
  VIRD_CONFIG_NETWORK_FILTER_DIRECTION_OUT = 1,
  /**
   * "inout"
   */
  VIRD_CONFIG_NETWORK_FILTER_DIRECTION_INOUT = 2,
} VirdConfigNetworkFilterDirection;

/**
 * Protocol in a link layer frame, by name.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_UNKNOWN = -1,
  /**
   * "arp"
   */
  VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_ARP = 0,
  /**
   * "rarp"
   */
  VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_RARP = 1,
  /**
   * "ipv4"
   */
  VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_IPV4 = 2,
  /**
   * "ipv6"
   */
  VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_IPV6 = 3,
  /**
   * "vlan"
   */
  VIRD_CONFIG_NETWORK_FILTER_MAC_PROTOCOL_VLAN = 4,
} VirdConfigNetworkFilterMacProtocol;

/**
 * Protocol in an IP packet, by name.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_UNKNOWN = -1,
  /**
   * "tcp"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_TCP = 0,
  /**
   * "udp"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_UDP = 1,
  /**
   * "udplite"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_UDPLITE = 2,
  /**
   * "esp"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_ESP = 3,
  /**
   * "ah"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_AH = 4,
  /**
   * "icmp"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_ICMP = 5,
  /**
   * "igmp"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_IGMP = 6,
  /**
   * "sctp"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_SCTP = 7,
  /**
   * "icmpv6"
   */
  VIRD_CONFIG_NETWORK_FILTER_IP_PROTOCOL_ICMPV6 = 8,
} VirdConfigNetworkFilterIpProtocol;

/**
 * What an ARP packet asks or tells, by name.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_UNKNOWN = -1,
  /**
   * "Request"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_REQUEST = 0,
  /**
   * "Reply"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_REPLY = 1,
  /**
   * "Request_Reverse"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_REQUEST_REVERSE = 2,
  /**
   * "Reply_Reverse"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_REPLY_REVERSE = 3,
  /**
   * "DRARP_Request"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_DRARP_REQUEST = 4,
  /**
   * "DRARP_Reply"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_DRARP_REPLY = 5,
  /**
   * "DRARP_Error"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_DRARP_ERROR = 6,
  /**
   * "InARP_Request"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_INARP_REQUEST = 7,
  /**
   * "ARP_NAK"
   */
  VIRD_CONFIG_NETWORK_FILTER_ARP_OPCODE_ARP_NAK = 8,
} VirdConfigNetworkFilterArpOpcode;

/**
 * How a network reaches the outside.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_UNKNOWN = -1,
  /**
   * "nat"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_NAT = 0,
  /**
   * "route"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_ROUTE = 1,
  /**
   * "open"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_OPEN = 2,
  /**
   * "bridge"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_BRIDGE = 3,
  /**
   * "passthrough"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_PASSTHROUGH = 4,
  /**
   * "private"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_PRIVATE = 5,
  /**
   * "vepa"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_VEPA = 6,
  /**
   * "hostdev"
   */
  VIRD_CONFIG_NETWORK_FORWARD_MODE_HOSTDEV = 7,
} VirdConfigNetworkForwardMode;

/**
 * Unit of the time that an address is lent for.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_LEASE_UNIT_UNKNOWN = -1,
  /**
   * "seconds"
   */
  VIRD_CONFIG_NETWORK_LEASE_UNIT_SECONDS = 0,
  /**
   * "minutes"
   */
  VIRD_CONFIG_NETWORK_LEASE_UNIT_MINUTES = 1,
  /**
   * "hours"
   */
  VIRD_CONFIG_NETWORK_LEASE_UNIT_HOURS = 2,
} VirdConfigNetworkLeaseUnit;

/**
 * Protocol of a service that is announced.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_DNS_SRV_PROTOCOL_UNKNOWN = -1,
  /**
   * "tcp"
   */
  VIRD_CONFIG_NETWORK_DNS_SRV_PROTOCOL_TCP = 0,
  /**
   * "udp"
   */
  VIRD_CONFIG_NETWORK_DNS_SRV_PROTOCOL_UDP = 1,
} VirdConfigNetworkDnsSrvProtocol;

/**
 * What a port of a network is made of.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_UNKNOWN = -1,
  /**
   * "network"
   */
  VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_NETWORK = 0,
  /**
   * "bridge"
   */
  VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_BRIDGE = 1,
  /**
   * "direct"
   */
  VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_DIRECT = 2,
  /**
   * "hostdev-pci"
   */
  VIRD_CONFIG_NETWORK_PORT_PLUG_TYPE_HOSTDEV_PCI = 3,
} VirdConfigNetworkPortPlugType;

/**
 * What a device of a host is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_UNKNOWN = -1,
  /**
   * "system"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_SYSTEM = 0,
  /**
   * "pci"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_PCI = 1,
  /**
   * "usb_device"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_USB_DEVICE = 2,
  /**
   * "usb"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_USB = 3,
  /**
   * "net"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_NET = 4,
  /**
   * "scsi_generic"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_SCSI_GENERIC = 5,
  /**
   * "scsi_host"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_SCSI_HOST = 6,
  /**
   * "scsi_target"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_SCSI_TARGET = 7,
  /**
   * "scsi"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_SCSI = 8,
  /**
   * "storage"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_STORAGE = 9,
  /**
   * "drm"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_DRM = 10,
  /**
   * "mdev"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_MDEV = 11,
  /**
   * "ccw"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_CCW = 12,
  /**
   * "css"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_CSS = 13,
  /**
   * "vdpa"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_VDPA = 14,
  /**
   * "ap_card"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_AP_CARD = 15,
  /**
   * "ap_queue"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_AP_QUEUE = 16,
  /**
   * "ap_matrix"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_AP_MATRIX = 17,
  /**
   * "ccwgroup"
   */
  VIRD_CONFIG_NODE_DEVICE_CAPABILITY_TYPE_CCWGROUP = 18,
} VirdConfigNodeDeviceCapabilityType;

/**
 * What a device can do beyond what it is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_UNKNOWN = -1,
  /**
   * "phys_function"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_PHYS_FUNCTION = 0,
  /**
   * "virt_functions"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_VIRT_FUNCTIONS = 1,
  /**
   * "pci-bridge"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_PCI_BRIDGE = 2,
  /**
   * "cardbus-bridge"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_CARDBUS_BRIDGE = 3,
  /**
   * "80203"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_ETHERNET_80203 = 4,
  /**
   * "80211"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_WIRELESS_80211 = 5,
  /**
   * "fc_host"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_FC_HOST = 6,
  /**
   * "vport_ops"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_VPORT_OPS = 7,
  /**
   * "fc_remote_port"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_FC_REMOTE_PORT = 8,
  /**
   * "hotpluggable"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_HOTPLUGGABLE = 9,
  /**
   * "removable"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_REMOVABLE = 10,
  /**
   * "mdev_types"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_MDEV_TYPES = 11,
  /**
   * "vpd"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_VPD = 12,
  /**
   * "qeth_generic"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_QETH_GENERIC = 13,
  /**
   * "qeth_layer2"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_QETH_LAYER2 = 14,
  /**
   * "qeth_layer3"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_QETH_LAYER3 = 15,
  /**
   * "ccwgroup_member"
   */
  VIRD_CONFIG_NODE_DEVICE_SUBCAPABILITY_TYPE_CCWGROUP_MEMBER = 16,
} VirdConfigNodeDeviceSubcapabilityType;

/**
 * What a path in `/dev` is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_DEVNODE_TYPE_UNKNOWN = -1,
  /**
   * "dev"
   */
  VIRD_CONFIG_NODE_DEVICE_DEVNODE_TYPE_DEV = 0,
  /**
   * "link"
   */
  VIRD_CONFIG_NODE_DEVICE_DEVNODE_TYPE_LINK = 1,
} VirdConfigNodeDeviceDevnodeType;

/**
 * Kind of a DRM node.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_DRM_TYPE_UNKNOWN = -1,
  /**
   * "primary"
   */
  VIRD_CONFIG_NODE_DEVICE_DRM_TYPE_PRIMARY = 0,
  /**
   * "control"
   */
  VIRD_CONFIG_NODE_DEVICE_DRM_TYPE_CONTROL = 1,
  /**
   * "render"
   */
  VIRD_CONFIG_NODE_DEVICE_DRM_TYPE_RENDER = 2,
} VirdConfigNodeDeviceDrmType;

/**
 * Whether a PCI Express link could be so, or is so.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_LINK_VALIDITY_UNKNOWN = -1,
  /**
   * "cap"
   */
  VIRD_CONFIG_NODE_DEVICE_LINK_VALIDITY_CAP = 0,
  /**
   * "sta"
   */
  VIRD_CONFIG_NODE_DEVICE_LINK_VALIDITY_STA = 1,
} VirdConfigNodeDeviceLinkValidity;

/**
 * Whether vital product data can be written.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_VPD_ACCESS_UNKNOWN = -1,
  /**
   * "readonly"
   */
  VIRD_CONFIG_NODE_DEVICE_VPD_ACCESS_READONLY = 0,
  /**
   * "readwrite"
   */
  VIRD_CONFIG_NODE_DEVICE_VPD_ACCESS_READWRITE = 1,
} VirdConfigNodeDeviceVpdAccess;

/**
 * Whether a channel device is in use.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_NODE_DEVICE_CCW_STATE_UNKNOWN = -1,
  /**
   * "online"
   */
  VIRD_CONFIG_NODE_DEVICE_CCW_STATE_ONLINE = 0,
  /**
   * "offline"
   */
  VIRD_CONFIG_NODE_DEVICE_CCW_STATE_OFFLINE = 1,
} VirdConfigNodeDeviceCcwState;

/**
 * What a secret is for.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_SECRET_USAGE_TYPE_UNKNOWN = -1,
  /**
   * "volume"
   */
  VIRD_CONFIG_SECRET_USAGE_TYPE_VOLUME = 0,
  /**
   * "ceph"
   */
  VIRD_CONFIG_SECRET_USAGE_TYPE_CEPH = 1,
  /**
   * "iscsi"
   */
  VIRD_CONFIG_SECRET_USAGE_TYPE_ISCSI = 2,
  /**
   * "tls"
   */
  VIRD_CONFIG_SECRET_USAGE_TYPE_TLS = 3,
  /**
   * "vtpm"
   */
  VIRD_CONFIG_SECRET_USAGE_TYPE_VTPM = 4,
} VirdConfigSecretUsageType;

/**
 * What a storage pool is made of.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_UNKNOWN = -1,
  /**
   * "dir"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_DIR = 0,
  /**
   * "fs"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_FS = 1,
  /**
   * "netfs"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_NETFS = 2,
  /**
   * "logical"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_LOGICAL = 3,
  /**
   * "disk"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_DISK = 4,
  /**
   * "iscsi"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_ISCSI = 5,
  /**
   * "scsi"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_SCSI = 6,
  /**
   * "mpath"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_MPATH = 7,
  /**
   * "iscsi-direct"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_ISCSI_DIRECT = 8,
  /**
   * "rbd"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_RBD = 9,
  /**
   * "sheepdog"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_SHEEPDOG = 10,
  /**
   * "gluster"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_GLUSTER = 11,
  /**
   * "zfs"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_ZFS = 12,
  /**
   * "vstorage"
   */
  VIRD_CONFIG_STORAGE_POOL_TYPE_VSTORAGE = 13,
} VirdConfigStoragePoolType;

/**
 * How a storage server checks who logs in.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_STORAGE_POOL_AUTH_TYPE_UNKNOWN = -1,
  /**
   * "chap"
   */
  VIRD_CONFIG_STORAGE_POOL_AUTH_TYPE_CHAP = 0,
  /**
   * "ceph"
   */
  VIRD_CONFIG_STORAGE_POOL_AUTH_TYPE_CEPH = 1,
} VirdConfigStoragePoolAuthType;

/**
 * How the allocation of volumes is found.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_STORAGE_POOL_REFRESH_ALLOCATION_UNKNOWN = -1,
  /**
   * "default"
   */
  VIRD_CONFIG_STORAGE_POOL_REFRESH_ALLOCATION_DEFAULT = 0,
  /**
   * "capacity"
   */
  VIRD_CONFIG_STORAGE_POOL_REFRESH_ALLOCATION_CAPACITY = 1,
} VirdConfigStoragePoolRefreshAllocation;

/**
 * What a storage volume is.
 */
typedef enum {
  /**
   * A value that this version does not know.
   */
  VIRD_CONFIG_STORAGE_VOL_TYPE_UNKNOWN = -1,
  /**
   * "file"
   */
  VIRD_CONFIG_STORAGE_VOL_TYPE_FILE = 0,
  /**
   * "block"
   */
  VIRD_CONFIG_STORAGE_VOL_TYPE_BLOCK = 1,
  /**
   * "dir"
   */
  VIRD_CONFIG_STORAGE_VOL_TYPE_DIR = 2,
  /**
   * "network"
   */
  VIRD_CONFIG_STORAGE_VOL_TYPE_NETWORK = 3,
  /**
   * "netdir"
   */
  VIRD_CONFIG_STORAGE_VOL_TYPE_NETDIR = 4,
} VirdConfigStorageVolType;

/**
 * What a host can do, and the guests it can run.
 */
typedef struct VirdConfigCapabilities VirdConfigCapabilities;

/**
 * A CPU cache of a host.
 */
typedef struct VirdConfigCapabilitiesCacheBank VirdConfigCapabilitiesCacheBank;

/**
 * How a cache can be shared out.
 */
typedef struct VirdConfigCapabilitiesCacheControl VirdConfigCapabilitiesCacheControl;

/**
 * A NUMA node of a host.
 */
typedef struct VirdConfigCapabilitiesCell VirdConfigCapabilitiesCell;

/**
 * A CPU of a NUMA node.
 */
typedef struct VirdConfigCapabilitiesCellCpu VirdConfigCapabilitiesCellCpu;

/**
 * A pool of pages of one size.
 */
typedef struct VirdConfigCapabilitiesCellPages VirdConfigCapabilitiesCellPages;

/**
 * A CPU: model, topology and features.
 */
typedef struct VirdConfigCapabilitiesCpu VirdConfigCapabilitiesCpu;

/**
 * A feature of a CPU.
 */
typedef struct VirdConfigCapabilitiesCpuFeature VirdConfigCapabilitiesCpuFeature;

/**
 * A named CPU model.
 */
typedef struct VirdConfigCapabilitiesCpuModel VirdConfigCapabilitiesCpuModel;

/**
 * A size of pages.
 */
typedef struct VirdConfigCapabilitiesCpuPages VirdConfigCapabilitiesCpuPages;

/**
 * Sockets, cores and threads of a CPU.
 */
typedef struct VirdConfigCapabilitiesCpuTopology VirdConfigCapabilitiesCpuTopology;

/**
 * A kind of guest that a host can run.
 */
typedef struct VirdConfigCapabilitiesGuest VirdConfigCapabilitiesGuest;

/**
 * A CPU architecture of guests.
 */
typedef struct VirdConfigCapabilitiesGuestArch VirdConfigCapabilitiesGuestArch;

/**
 * A hypervisor for guests of one architecture.
 */
typedef struct VirdConfigCapabilitiesGuestDomain VirdConfigCapabilitiesGuestDomain;

/**
 * A feature that guests can have.
 */
typedef struct VirdConfigCapabilitiesGuestFeature VirdConfigCapabilitiesGuestFeature;

/**
 * A machine type.
 */
typedef struct VirdConfigCapabilitiesGuestMachine VirdConfigCapabilitiesGuestMachine;

/**
 * A host of guests.
 */
typedef struct VirdConfigCapabilitiesHost VirdConfigCapabilitiesHost;

/**
 * A security model of a host.
 */
typedef struct VirdConfigCapabilitiesHostSecModel VirdConfigCapabilitiesHostSecModel;

/**
 * A label that guests of one hypervisor start from.
 */
typedef struct VirdConfigCapabilitiesHostSecModelBaseLabel VirdConfigCapabilitiesHostSecModelBaseLabel;

/**
 * How memory bandwidth can be shared out.
 */
typedef struct VirdConfigCapabilitiesMemoryBandwidthControl VirdConfigCapabilitiesMemoryBandwidthControl;

/**
 * A node whose memory bandwidth can be shared out.
 */
typedef struct VirdConfigCapabilitiesMemoryBandwidthNode VirdConfigCapabilitiesMemoryBandwidthNode;

/**
 * How the use of a resource can be watched.
 */
typedef struct VirdConfigCapabilitiesMonitor VirdConfigCapabilitiesMonitor;

/**
 * A guest, as defined or as it runs.
 */
typedef struct VirdConfigDomain VirdConfigDomain;

/**
 * Where the guest finds a device: its place on a bus.
 */
typedef struct VirdConfigDomainAddress VirdConfigDomainAddress;

/**
 * A slot of a smartcard (CCID) controller.
 */
typedef struct VirdConfigDomainAddressCcid VirdConfigDomainAddressCcid;

/**
 * A device number on the s390x channel subsystem.
 */
typedef struct VirdConfigDomainAddressCcw VirdConfigDomainAddressCcw;

/**
 * A memory slot.
 */
typedef struct VirdConfigDomainAddressDimm VirdConfigDomainAddressDimm;

/**
 * A unit on a disk controller.
 */
typedef struct VirdConfigDomainAddressDrive VirdConfigDomainAddressDrive;

/**
 * Resources on the ISA bus.
 */
typedef struct VirdConfigDomainAddressIsa VirdConfigDomainAddressIsa;

/**
 * A place on a PCI bus.
 */
typedef struct VirdConfigDomainAddressPci VirdConfigDomainAddressPci;

/**
 * A register on the pseries VIO bus.
 */
typedef struct VirdConfigDomainAddressSpaprVio VirdConfigDomainAddressSpaprVio;

/**
 * A host device that is kept for the guest but not given to it.
 */
typedef struct VirdConfigDomainAddressUnassigned VirdConfigDomainAddressUnassigned;

/**
 * A port on a USB bus.
 */
typedef struct VirdConfigDomainAddressUsb VirdConfigDomainAddressUsb;

/**
 * A memory-mapped virtio transport, which has no further coordinates.
 */
typedef struct VirdConfigDomainAddressVirtioMmio VirdConfigDomainAddressVirtioMmio;

/**
 * A port of a virtio serial controller.
 */
typedef struct VirdConfigDomainAddressVirtioSerial VirdConfigDomainAddressVirtioSerial;

/**
 * What the sound of the guest goes to on the host.
 */
typedef struct VirdConfigDomainAudio VirdConfigDomainAudio;

/**
 * Sound in one direction.
 */
typedef struct VirdConfigDomainAudioStream VirdConfigDomainAudioStream;

/**
 * A backup of a guest's disks.
 */
typedef struct VirdConfigDomainBackup VirdConfigDomainBackup;

/**
 * What a backup does with a disk.
 */
typedef struct VirdConfigDomainBackupDisk VirdConfigDomainBackupDisk;

/**
 * Share and limits of a guest's disk traffic.
 */
typedef struct VirdConfigDomainBlkiotune VirdConfigDomainBlkiotune;

/**
 * Share and limits of a guest on one block device of the host.
 */
typedef struct VirdConfigDomainBlkiotuneDevice VirdConfigDomainBlkiotuneDevice;

/**
 * What a hypervisor can give a guest of one machine type.
 */
typedef struct VirdConfigDomainCapabilities VirdConfigDomainCapabilities;

/**
 * What there is of channels.
 */
typedef struct VirdConfigDomainCapabilitiesChannel VirdConfigDomainCapabilitiesChannel;

/**
 * What there is of consoles.
 */
typedef struct VirdConfigDomainCapabilitiesConsole VirdConfigDomainCapabilitiesConsole;

/**
 * What keeps a CPU model from running.
 */
typedef struct VirdConfigDomainCapabilitiesCpuBlockers VirdConfigDomainCapabilitiesCpuBlockers;

/**
 * A way to choose a CPU.
 */
typedef struct VirdConfigDomainCapabilitiesCpuMode VirdConfigDomainCapabilitiesCpuMode;

/**
 * A CPU model, and whether it runs here.
 */
typedef struct VirdConfigDomainCapabilitiesCpuModel VirdConfigDomainCapabilitiesCpuModel;

/**
 * What there is of crypto devices.
 */
typedef struct VirdConfigDomainCapabilitiesCrypto VirdConfigDomainCapabilitiesCrypto;

/**
 * What there is of disks.
 */
typedef struct VirdConfigDomainCapabilitiesDisk VirdConfigDomainCapabilitiesDisk;

/**
 * Values that an element or attribute of a domain may have here.
 */
typedef struct VirdConfigDomainCapabilitiesEnum VirdConfigDomainCapabilitiesEnum;

/**
 * What there is of shared directories.
 */
typedef struct VirdConfigDomainCapabilitiesFilesystem VirdConfigDomainCapabilitiesFilesystem;

/**
 * What there is of displays.
 */
typedef struct VirdConfigDomainCapabilitiesGraphics VirdConfigDomainCapabilitiesGraphics;

/**
 * What there is of host devices.
 */
typedef struct VirdConfigDomainCapabilitiesHostdev VirdConfigDomainCapabilitiesHostdev;

/**
 * Which Hyper-V enlightenments there are.
 */
typedef struct VirdConfigDomainCapabilitiesHyperv VirdConfigDomainCapabilitiesHyperv;

/**
 * What there is of interfaces.
 */
typedef struct VirdConfigDomainCapabilitiesInterface VirdConfigDomainCapabilitiesInterface;

/**
 * Which technologies shield a guest from its host.
 */
typedef struct VirdConfigDomainCapabilitiesLaunchSecurity VirdConfigDomainCapabilitiesLaunchSecurity;

/**
 * Which firmware images there are.
 */
typedef struct VirdConfigDomainCapabilitiesLoader VirdConfigDomainCapabilitiesLoader;

/**
 * What memory can be backed by.
 */
typedef struct VirdConfigDomainCapabilitiesMemoryBacking VirdConfigDomainCapabilitiesMemoryBacking;

/**
 * What can be booted.
 */
typedef struct VirdConfigDomainCapabilitiesOs VirdConfigDomainCapabilitiesOs;

/**
 * What there is of panic notifiers.
 */
typedef struct VirdConfigDomainCapabilitiesPanic VirdConfigDomainCapabilitiesPanic;

/**
 * What there is of redirected devices.
 */
typedef struct VirdConfigDomainCapabilitiesRedirdev VirdConfigDomainCapabilitiesRedirdev;

/**
 * What there is of random number generators.
 */
typedef struct VirdConfigDomainCapabilitiesRng VirdConfigDomainCapabilitiesRng;

/**
 * What there is of AMD encrypted guests.
 */
typedef struct VirdConfigDomainCapabilitiesSev VirdConfigDomainCapabilitiesSev;

/**
 * What there is of Intel enclaves.
 */
typedef struct VirdConfigDomainCapabilitiesSgx VirdConfigDomainCapabilitiesSgx;

/**
 * Memory for enclaves of one host NUMA node.
 */
typedef struct VirdConfigDomainCapabilitiesSgxSection VirdConfigDomainCapabilitiesSgxSection;

/**
 * What there is of TPMs.
 */
typedef struct VirdConfigDomainCapabilitiesTpm VirdConfigDomainCapabilitiesTpm;

/**
 * What there is of video cards.
 */
typedef struct VirdConfigDomainCapabilitiesVideo VirdConfigDomainCapabilitiesVideo;

/**
 * A private channel between the guest and its host.
 */
typedef struct VirdConfigDomainChannel VirdConfigDomainChannel;

/**
 * A character device: serial line, console, channel or redirected device.
 */
typedef struct VirdConfigDomainChardev VirdConfigDomainChardev;

/**
 * One end of a character device on the host.
 */
typedef struct VirdConfigDomainChardevEndpoint VirdConfigDomainChardevEndpoint;

/**
 * What a character device is connected to on the host.
 */
typedef struct VirdConfigDomainChardevSource VirdConfigDomainChardevSource;

/**
 * A pseudo terminal of the host.
 */
typedef struct VirdConfigDomainChardevSourcePty VirdConfigDomainChardevSourcePty;

/**
 * A port of the SPICE connection.
 */
typedef struct VirdConfigDomainChardevSourceSpicePort VirdConfigDomainChardevSourceSpicePort;

/**
 * A channel of the SPICE connection itself.
 */
typedef struct VirdConfigDomainChardevSourceSpiceVmc VirdConfigDomainChardevSourceSpiceVmc;

/**
 * A socket of the host.
 */
typedef struct VirdConfigDomainChardevSourceUnix VirdConfigDomainChardevSourceUnix;

/**
 * A point in time from which changes of a guest's disks are tracked.
 */
typedef struct VirdConfigDomainCheckpoint VirdConfigDomainCheckpoint;

/**
 * How a checkpoint keeps track of a disk.
 */
typedef struct VirdConfigDomainCheckpointDisk VirdConfigDomainCheckpointDisk;

/**
 * Clock and timers of a guest.
 */
typedef struct VirdConfigDomainClock VirdConfigDomainClock;

/**
 * A console of the guest.
 */
typedef struct VirdConfigDomainConsole VirdConfigDomainConsole;

/**
 * A controller that devices of the guest are attached to.
 */
typedef struct VirdConfigDomainController VirdConfigDomainController;

/**
 * A smartcard controller.
 */
typedef struct VirdConfigDomainControllerCcid VirdConfigDomainControllerCcid;

/**
 * How the hypervisor serves a controller.
 */
typedef struct VirdConfigDomainControllerDriver VirdConfigDomainControllerDriver;

/**
 * A floppy disk controller.
 */
typedef struct VirdConfigDomainControllerFdc VirdConfigDomainControllerFdc;

/**
 * An IDE controller.
 */
typedef struct VirdConfigDomainControllerIde VirdConfigDomainControllerIde;

/**
 * An ISA bus.
 */
typedef struct VirdConfigDomainControllerIsa VirdConfigDomainControllerIsa;

/**
 * An NVMe controller.
 */
typedef struct VirdConfigDomainControllerNvme VirdConfigDomainControllerNvme;

/**
 * A PCI bus, bridge or port.
 */
typedef struct VirdConfigDomainControllerPci VirdConfigDomainControllerPci;

/**
 * A SATA controller.
 */
typedef struct VirdConfigDomainControllerSata VirdConfigDomainControllerSata;

/**
 * A SCSI controller.
 */
typedef struct VirdConfigDomainControllerScsi VirdConfigDomainControllerScsi;

/**
 * A USB controller.
 */
typedef struct VirdConfigDomainControllerUsb VirdConfigDomainControllerUsb;

/**
 * A virtio controller for consoles and channels.
 */
typedef struct VirdConfigDomainControllerVirtioSerial VirdConfigDomainControllerVirtioSerial;

/**
 * The bus of Xen's paravirtual devices.
 */
typedef struct VirdConfigDomainControllerXenbus VirdConfigDomainControllerXenbus;

/**
 * The CPU a guest sees.
 */
typedef struct VirdConfigDomainCpu VirdConfigDomainCpu;

/**
 * A CPU feature of a guest, and what is asked of it.
 */
typedef struct VirdConfigDomainCpuFeature VirdConfigDomainCpuFeature;

/**
 * A named CPU model of a guest.
 */
typedef struct VirdConfigDomainCpuModel VirdConfigDomainCpuModel;

/**
 * A NUMA node of a guest.
 */
typedef struct VirdConfigDomainCpuNumaCell VirdConfigDomainCpuNumaCell;

/**
 * Pinning, shares and schedulers of a guest's threads.
 */
typedef struct VirdConfigDomainCputune VirdConfigDomainCputune;

/**
 * Share of one host CPU cache.
 */
typedef struct VirdConfigDomainCputuneCache VirdConfigDomainCputuneCache;

/**
 * Share of the host's CPU caches for some virtual CPUs.
 */
typedef struct VirdConfigDomainCputuneCachetune VirdConfigDomainCputuneCachetune;

/**
 * Some virtual CPUs whose use of energy is watched.
 */
typedef struct VirdConfigDomainCputuneEnergytune VirdConfigDomainCputuneEnergytune;

/**
 * Host CPUs for an I/O thread.
 */
typedef struct VirdConfigDomainCputuneIothreadPin VirdConfigDomainCputuneIothreadPin;

/**
 * Scheduler of some I/O threads.
 */
typedef struct VirdConfigDomainCputuneIothreadSched VirdConfigDomainCputuneIothreadSched;

/**
 * Share of the host's memory bandwidth for some virtual CPUs.
 */
typedef struct VirdConfigDomainCputuneMemorytune VirdConfigDomainCputuneMemorytune;

/**
 * Share of the memory bandwidth of one host NUMA node.
 */
typedef struct VirdConfigDomainCputuneMemorytuneNode VirdConfigDomainCputuneMemorytuneNode;

/**
 * Watches the use of caches by some virtual CPUs.
 */
typedef struct VirdConfigDomainCputuneMonitor VirdConfigDomainCputuneMonitor;

/**
 * Watches some virtual CPUs.
 */
typedef struct VirdConfigDomainCputuneVcpuMonitor VirdConfigDomainCputuneVcpuMonitor;

/**
 * Host CPUs for a virtual CPU.
 */
typedef struct VirdConfigDomainCputuneVcpuPin VirdConfigDomainCputuneVcpuPin;

/**
 * Scheduler of some virtual CPUs.
 */
typedef struct VirdConfigDomainCputuneVcpuSched VirdConfigDomainCputuneVcpuSched;

/**
 * A cryptographic accelerator of the guest.
 */
typedef struct VirdConfigDomainCrypto VirdConfigDomainCrypto;

/**
 * A device of the guest, one child of `<devices>`.
 */
typedef struct VirdConfigDomainDevice VirdConfigDomainDevice;

/**
 * How the file or socket behind one device is labelled.
 */
typedef struct VirdConfigDomainDeviceSeclabel VirdConfigDomainDeviceSeclabel;

/**
 * A disk, CD or floppy drive of the guest.
 */
typedef struct VirdConfigDomainDisk VirdConfigDomainDisk;

/**
 * How to log in to a storage server.
 */
typedef struct VirdConfigDomainDiskAuth VirdConfigDomainDiskAuth;

/**
 * An image that holds what the image above it does not.
 */
typedef struct VirdConfigDomainDiskBackingStore VirdConfigDomainDiskBackingStore;

/**
 * A cookie of an HTTP source.
 */
typedef struct VirdConfigDomainDiskCookie VirdConfigDomainDiskCookie;

/**
 * Where a qcow2 image keeps its data, if outside.
 */
typedef struct VirdConfigDomainDiskDataStore VirdConfigDomainDiskDataStore;

/**
 * How the hypervisor serves a disk.
 */
typedef struct VirdConfigDomainDiskDriver VirdConfigDomainDiskDriver;

/**
 * How the content of a disk is encrypted.
 */
typedef struct VirdConfigDomainDiskEncryption VirdConfigDomainDiskEncryption;

/**
 * A secret with a passphrase.
 */
typedef struct VirdConfigDomainDiskEncryptionSecret VirdConfigDomainDiskEncryptionSecret;

/**
 * A server of network storage.
 */
typedef struct VirdConfigDomainDiskHost VirdConfigDomainDiskHost;

/**
 * Limits of the traffic of a disk.
 */
typedef struct VirdConfigDomainDiskIotune VirdConfigDomainDiskIotune;

/**
 * A histogram of latencies.
 */
typedef struct VirdConfigDomainDiskLatencyHistogram VirdConfigDomainDiskLatencyHistogram;

/**
 * The copy that a running job makes of a disk.
 */
typedef struct VirdConfigDomainDiskMirror VirdConfigDomainDiskMirror;

/**
 * Who manages the persistent SCSI reservations of a disk.
 */
typedef struct VirdConfigDomainDiskReservations VirdConfigDomainDiskReservations;

/**
 * A part of a storage that holds an image.
 */
typedef struct VirdConfigDomainDiskSlice VirdConfigDomainDiskSlice;

/**
 * Where the data of a disk comes from.
 */
typedef struct VirdConfigDomainDiskSource VirdConfigDomainDiskSource;

/**
 * The features of a guest's machine and hypervisor.
 */
typedef struct VirdConfigDomainFeatures VirdConfigDomainFeatures;

/**
 * What the processes in a container may do.
 */
typedef struct VirdConfigDomainFeaturesCapabilities VirdConfigDomainFeaturesCapabilities;

/**
 * The enlightenments of Hyper-V.
 */
typedef struct VirdConfigDomainFeaturesHyperv VirdConfigDomainFeaturesHyperv;

/**
 * Features of KVM.
 */
typedef struct VirdConfigDomainFeaturesKvm VirdConfigDomainFeaturesKvm;

/**
 * Features of Xen.
 */
typedef struct VirdConfigDomainFeaturesXen VirdConfigDomainFeaturesXen;

/**
 * A directory of the host shared with the guest, or a file system of a container.
 */
typedef struct VirdConfigDomainFilesys VirdConfigDomainFilesys;

/**
 * What serves a shared directory.
 */
typedef struct VirdConfigDomainFilesysDriver VirdConfigDomainFilesysDriver;

/**
 * A way to see the guest's display.
 */
typedef struct VirdConfigDomainGraphics VirdConfigDomainGraphics;

/**
 * A display offered over D-Bus.
 */
typedef struct VirdConfigDomainGraphicsDBus VirdConfigDomainGraphicsDBus;

/**
 * A window on the desktop of the hypervisor's user.
 */
typedef struct VirdConfigDomainGraphicsDesktop VirdConfigDomainGraphicsDesktop;

/**
 * OpenGL for displays that have none of their own.
 */
typedef struct VirdConfigDomainGraphicsEglHeadless VirdConfigDomainGraphicsEglHeadless;

/**
 * What a display listens on.
 */
typedef struct VirdConfigDomainGraphicsListen VirdConfigDomainGraphicsListen;

/**
 * A remote desktop (RDP) server.
 */
typedef struct VirdConfigDomainGraphicsRdp VirdConfigDomainGraphicsRdp;

/**
 * A window of the hypervisor itself.
 */
typedef struct VirdConfigDomainGraphicsSdl VirdConfigDomainGraphicsSdl;

/**
 * A SPICE server.
 */
typedef struct VirdConfigDomainGraphicsSpice VirdConfigDomainGraphicsSpice;

/**
 * Whether a channel of SPICE is encrypted.
 */
typedef struct VirdConfigDomainGraphicsSpiceChannel VirdConfigDomainGraphicsSpiceChannel;

/**
 * A VNC server.
 */
typedef struct VirdConfigDomainGraphicsVnc VirdConfigDomainGraphicsVnc;

/**
 * A device of the host given to the guest.
 */
typedef struct VirdConfigDomainHostdev VirdConfigDomainHostdev;

/**
 * A SCSI adapter of the host.
 */
typedef struct VirdConfigDomainHostdevAdapter VirdConfigDomainHostdevAdapter;

/**
 * A mediated device of the host, such as a virtual GPU.
 */
typedef struct VirdConfigDomainHostdevMdev VirdConfigDomainHostdevMdev;

/**
 * A character device of the host, given to a container.
 */
typedef struct VirdConfigDomainHostdevMisc VirdConfigDomainHostdevMisc;

/**
 * A network interface of the host, given to a container.
 */
typedef struct VirdConfigDomainHostdevNet VirdConfigDomainHostdevNet;

/**
 * A PCI device of the host.
 */
typedef struct VirdConfigDomainHostdevPci VirdConfigDomainHostdevPci;

/**
 * A SCSI device of the host, or an iSCSI one.
 */
typedef struct VirdConfigDomainHostdevScsi VirdConfigDomainHostdevScsi;

/**
 * A SCSI target that the host's kernel offers.
 */
typedef struct VirdConfigDomainHostdevScsiHost VirdConfigDomainHostdevScsiHost;

/**
 * A block device of the host, given to a container.
 */
typedef struct VirdConfigDomainHostdevStorage VirdConfigDomainHostdevStorage;

/**
 * A USB device of the host.
 */
typedef struct VirdConfigDomainHostdevUsb VirdConfigDomainHostdevUsb;

/**
 * A hub of a USB controller.
 */
typedef struct VirdConfigDomainHub VirdConfigDomainHub;

/**
 * Size of the huge pages used for a guest.
 */
typedef struct VirdConfigDomainHugepagesPage VirdConfigDomainHugepagesPage;

/**
 * How ids in a container map to ids of the host.
 */
typedef struct VirdConfigDomainIdmap VirdConfigDomainIdmap;

/**
 * A range of user or group ids.
 */
typedef struct VirdConfigDomainIdmapRange VirdConfigDomainIdmapRange;

/**
 * A mouse, tablet or keyboard of the guest.
 */
typedef struct VirdConfigDomainInput VirdConfigDomainInput;

/**
 * A network interface of the guest.
 */
typedef struct VirdConfigDomainInterface VirdConfigDomainInterface;

/**
 * Limits of an interface's traffic.
 */
typedef struct VirdConfigDomainInterfaceBandwidth VirdConfigDomainInterfaceBandwidth;

/**
 * An interface plugged into a bridge of the host.
 */
typedef struct VirdConfigDomainInterfaceBridge VirdConfigDomainInterfaceBridge;

/**
 * An interface that connects to that of another guest over TCP.
 */
typedef struct VirdConfigDomainInterfaceClient VirdConfigDomainInterfaceClient;

/**
 * An interface on top of one of the host.
 */
typedef struct VirdConfigDomainInterfaceDirect VirdConfigDomainInterfaceDirect;

/**
 * How the hypervisor serves an interface.
 */
typedef struct VirdConfigDomainInterfaceDriver VirdConfigDomainInterfaceDriver;

/**
 * A TAP interface that others connect.
 */
typedef struct VirdConfigDomainInterfaceEthernet VirdConfigDomainInterfaceEthernet;

/**
 * A network filter and its parameters.
 */
typedef struct VirdConfigDomainInterfaceFilterref VirdConfigDomainInterfaceFilterref;

/**
 * A value of a network filter's variable.
 */
typedef struct VirdConfigDomainInterfaceFilterrefParameter VirdConfigDomainInterfaceFilterrefParameter;

/**
 * A network device of the host given to the guest.
 */
typedef struct VirdConfigDomainInterfaceHostdev VirdConfigDomainInterfaceHostdev;

/**
 * An interface on a network inside the hypervisor.
 */
typedef struct VirdConfigDomainInterfaceInternal VirdConfigDomainInterfaceInternal;

/**
 * An address.
 */
typedef struct VirdConfigDomainInterfaceIp VirdConfigDomainInterfaceIp;

/**
 * An interface on a virtual network of a multicast group.
 */
typedef struct VirdConfigDomainInterfaceMcast VirdConfigDomainInterfaceMcast;

/**
 * An interface plugged into a libvirt network.
 */
typedef struct VirdConfigDomainInterfaceNetwork VirdConfigDomainInterfaceNetwork;

/**
 * An interface that leads nowhere.
 */
typedef struct VirdConfigDomainInterfaceNull VirdConfigDomainInterfaceNull;

/**
 * Ports of the host that are passed on to the guest.
 */
typedef struct VirdConfigDomainInterfacePortForward VirdConfigDomainInterfacePortForward;

/**
 * A range of forwarded ports.
 */
typedef struct VirdConfigDomainInterfacePortRange VirdConfigDomainInterfacePortRange;

/**
 * A network route.
 */
typedef struct VirdConfigDomainInterfaceRoute VirdConfigDomainInterfaceRoute;

/**
 * An interface that another guest connects to over TCP.
 */
typedef struct VirdConfigDomainInterfaceServer VirdConfigDomainInterfaceServer;

/**
 * An interface tunnelled through UDP.
 */
typedef struct VirdConfigDomainInterfaceUdp VirdConfigDomainInterfaceUdp;

/**
 * An interface connected through a process of the user, without privileges.
 */
typedef struct VirdConfigDomainInterfaceUser VirdConfigDomainInterfaceUser;

/**
 * An interface backed by a vDPA device.
 */
typedef struct VirdConfigDomainInterfaceVdpa VirdConfigDomainInterfaceVdpa;

/**
 * An interface on a distributed switch of VMware.
 */
typedef struct VirdConfigDomainInterfaceVds VirdConfigDomainInterfaceVds;

/**
 * An interface served by another process over a socket.
 */
typedef struct VirdConfigDomainInterfaceVhostuser VirdConfigDomainInterfaceVhostuser;

/**
 * Settings for the switch an interface is plugged into.
 */
typedef struct VirdConfigDomainInterfaceVirtualport VirdConfigDomainInterfaceVirtualport;

/**
 * A VLAN that an interface belongs to.
 */
typedef struct VirdConfigDomainInterfaceVlanTag VirdConfigDomainInterfaceVlanTag;

/**
 * An IOMMU of the guest.
 */
typedef struct VirdConfigDomainIommu VirdConfigDomainIommu;

/**
 * A thread that disks can be served from.
 */
typedef struct VirdConfigDomainIothread VirdConfigDomainIothread;

/**
 * An I/O thread and the queues of a device that it serves.
 */
typedef struct VirdConfigDomainIothreadMapping VirdConfigDomainIothreadMapping;

/**
 * A key wrapping operation of s390x.
 */
typedef struct VirdConfigDomainKeywrapCipher VirdConfigDomainKeywrapCipher;

/**
 * How a guest is shielded from its host.
 */
typedef struct VirdConfigDomainLaunchSecurity VirdConfigDomainLaunchSecurity;

/**
 * IBM secure execution.
 */
typedef struct VirdConfigDomainLaunchSecurityS390Pv VirdConfigDomainLaunchSecurityS390Pv;

/**
 * AMD secure encrypted virtualization.
 */
typedef struct VirdConfigDomainLaunchSecuritySev VirdConfigDomainLaunchSecuritySev;

/**
 * AMD secure nested paging.
 */
typedef struct VirdConfigDomainLaunchSecuritySevSnp VirdConfigDomainLaunchSecuritySevSnp;

/**
 * Intel trust domain extensions.
 */
typedef struct VirdConfigDomainLaunchSecurityTdx VirdConfigDomainLaunchSecurityTdx;

/**
 * A lease that the guest holds with a lock manager.
 */
typedef struct VirdConfigDomainLease VirdConfigDomainLease;

/**
 * A balloon that takes memory from the guest and gives it back.
 */
typedef struct VirdConfigDomainMemballoon VirdConfigDomainMemballoon;

/**
 * A memory device of the guest.
 */
typedef struct VirdConfigDomainMemory VirdConfigDomainMemory;

/**
 * How a guest's memory is kept on the host.
 */
typedef struct VirdConfigDomainMemoryBacking VirdConfigDomainMemoryBacking;

/**
 * Limits of the host memory a guest may use.
 */
typedef struct VirdConfigDomainMemtune VirdConfigDomainMemtune;

/**
 * From which host NUMA nodes a guest's memory comes.
 */
typedef struct VirdConfigDomainNumatune VirdConfigDomainNumatune;

/**
 * From which host NUMA nodes the memory of one guest NUMA node comes.
 */
typedef struct VirdConfigDomainNumatuneMemnode VirdConfigDomainNumatuneMemnode;

/**
 * The NVRAM of a POWER guest.
 */
typedef struct VirdConfigDomainNvram VirdConfigDomainNvram;

/**
 * What a guest boots, and how.
 */
typedef struct VirdConfigDomainOs VirdConfigDomainOs;

/**
 * A file with an ACPI table for the guest.
 */
typedef struct VirdConfigDomainOsAcpiTable VirdConfigDomainOsAcpiTable;

/**
 * A property asked of the firmware that libvirt picks.
 */
typedef struct VirdConfigDomainOsFirmwareFeature VirdConfigDomainOsFirmwareFeature;

/**
 * An environment variable of a container's first program.
 */
typedef struct VirdConfigDomainOsInitEnv VirdConfigDomainOsInitEnv;

/**
 * A notifier of crashes of the guest's system.
 */
typedef struct VirdConfigDomainPanic VirdConfigDomainPanic;

/**
 * A parallel port of the guest.
 */
typedef struct VirdConfigDomainParallel VirdConfigDomainParallel;

/**
 * A performance event that is counted for a guest.
 */
typedef struct VirdConfigDomainPerfEvent VirdConfigDomainPerfEvent;

/**
 * Which sleep states a guest is offered.
 */
typedef struct VirdConfigDomainPowerManagement VirdConfigDomainPowerManagement;

/**
 * A store in which the guest keeps traces of crashes.
 */
typedef struct VirdConfigDomainPstore VirdConfigDomainPstore;

/**
 * An argument added to QEMU's command line.
 */
typedef struct VirdConfigDomainQemuArg VirdConfigDomainQemuArg;

/**
 * An environment variable added for QEMU.
 */
typedef struct VirdConfigDomainQemuEnv VirdConfigDomainQemuEnv;

/**
 * Properties of one QEMU device that replace those libvirt sets.
 */
typedef struct VirdConfigDomainQemuOverride VirdConfigDomainQemuOverride;

/**
 * A property of a QEMU device.
 */
typedef struct VirdConfigDomainQemuOverrideProperty VirdConfigDomainQemuOverrideProperty;

/**
 * Whether and when a lost connection is made again.
 */
typedef struct VirdConfigDomainReconnect VirdConfigDomainReconnect;

/**
 * A place for a device of the person at the display.
 */
typedef struct VirdConfigDomainRedirdev VirdConfigDomainRedirdev;

/**
 * Which devices may be redirected.
 */
typedef struct VirdConfigDomainRedirfilter VirdConfigDomainRedirfilter;

/**
 * A rule about redirected USB devices.
 */
typedef struct VirdConfigDomainRedirfilterUsbdev VirdConfigDomainRedirfilterUsbdev;

/**
 * A random number generator of the guest.
 */
typedef struct VirdConfigDomainRng VirdConfigDomainRng;

/**
 * The security label of the guest's process.
 */
typedef struct VirdConfigDomainSeclabel VirdConfigDomainSeclabel;

/**
 * A serial port of the guest.
 */
typedef struct VirdConfigDomainSerial VirdConfigDomainSerial;

/**
 * Memory shared with other guests.
 */
typedef struct VirdConfigDomainShmem VirdConfigDomainShmem;

/**
 * A smartcard reader of the guest.
 */
typedef struct VirdConfigDomainSmartcard VirdConfigDomainSmartcard;

/**
 * The smartcard of the host.
 */
typedef struct VirdConfigDomainSmartcardHost VirdConfigDomainSmartcardHost;

/**
 * A smartcard made of certificates of the host.
 */
typedef struct VirdConfigDomainSmartcardHostCertificates VirdConfigDomainSmartcardHostCertificates;

/**
 * A smartcard over a character device.
 */
typedef struct VirdConfigDomainSmartcardPassthrough VirdConfigDomainSmartcardPassthrough;

/**
 * A state of a guest that can be gone back to.
 */
typedef struct VirdConfigDomainSnapshot VirdConfigDomainSnapshot;

/**
 * What a snapshot does with a disk.
 */
typedef struct VirdConfigDomainSnapshotDisk VirdConfigDomainSnapshotDisk;

/**
 * A sound card of the guest.
 */
typedef struct VirdConfigDomainSound VirdConfigDomainSound;

/**
 * A codec of a sound card.
 */
typedef struct VirdConfigDomainSoundCodec VirdConfigDomainSoundCodec;

/**
 * System information shown to a guest.
 */
typedef struct VirdConfigDomainSysinfo VirdConfigDomainSysinfo;

/**
 * A main board shown to a guest.
 */
typedef struct VirdConfigDomainSysinfoBaseBoard VirdConfigDomainSysinfoBaseBoard;

/**
 * A blob for the firmware configuration device.
 */
typedef struct VirdConfigDomainSysinfoEntry VirdConfigDomainSysinfoEntry;

/**
 * Named limits of disk traffic, to be shared by disks.
 */
typedef struct VirdConfigDomainThrottleGroup VirdConfigDomainThrottleGroup;

/**
 * A timer of a guest.
 */
typedef struct VirdConfigDomainTimer VirdConfigDomainTimer;

/**
 * The virtual timer of an Arm CPU.
 */
typedef struct VirdConfigDomainTimerArmvtimer VirdConfigDomainTimerArmvtimer;

/**
 * The high precision event timer of a PC.
 */
typedef struct VirdConfigDomainTimerHpet VirdConfigDomainTimerHpet;

/**
 * The paravirtual clock of Hyper-V, for Windows.
 */
typedef struct VirdConfigDomainTimerHypervclock VirdConfigDomainTimerHypervclock;

/**
 * The paravirtual clock of KVM.
 */
typedef struct VirdConfigDomainTimerKvmclock VirdConfigDomainTimerKvmclock;

/**
 * The interval timer of a PC.
 */
typedef struct VirdConfigDomainTimerPit VirdConfigDomainTimerPit;

/**
 * The platform timer of a Xen guest.
 */
typedef struct VirdConfigDomainTimerPlatform VirdConfigDomainTimerPlatform;

/**
 * The real time clock of a PC.
 */
typedef struct VirdConfigDomainTimerRtc VirdConfigDomainTimerRtc;

/**
 * The time stamp counter of the CPU.
 */
typedef struct VirdConfigDomainTimerTsc VirdConfigDomainTimerTsc;

/**
 * A trusted platform module of the guest.
 */
typedef struct VirdConfigDomainTpm VirdConfigDomainTpm;

/**
 * State of one virtual CPU.
 */
typedef struct VirdConfigDomainVcpu VirdConfigDomainVcpu;

/**
 * A video card of the guest.
 */
typedef struct VirdConfigDomainVideo VirdConfigDomainVideo;

/**
 * What draws for a video card.
 */
typedef struct VirdConfigDomainVideoDriver VirdConfigDomainVideoDriver;

/**
 * Options that all virtio devices have.
 */
typedef struct VirdConfigDomainVirtioDriver VirdConfigDomainVirtioDriver;

/**
 * A socket device between guest and host.
 */
typedef struct VirdConfigDomainVsock VirdConfigDomainVsock;

/**
 * A watchdog, which acts when the guest hangs.
 */
typedef struct VirdConfigDomainWatchdog VirdConfigDomainWatchdog;

/**
 * A network interface of a host, as it is configured.
 */
typedef struct VirdConfigInterface VirdConfigInterface;

/**
 * Several interfaces that work as one.
 */
typedef struct VirdConfigInterfaceBond VirdConfigInterfaceBond;

/**
 * A bridge of several interfaces.
 */
typedef struct VirdConfigInterfaceBridge VirdConfigInterfaceBridge;

/**
 * A network card.
 */
typedef struct VirdConfigInterfaceEthernet VirdConfigInterfaceEthernet;

/**
 * Addresses of an interface for one version of the internet protocol.
 */
typedef struct VirdConfigInterfaceProtocol VirdConfigInterfaceProtocol;

/**
 * A VLAN on another interface.
 */
typedef struct VirdConfigInterfaceVlan VirdConfigInterfaceVlan;

/**
 * A virtual network that guests can be plugged into.
 */
typedef struct VirdConfigNetwork VirdConfigNetwork;

/**
 * An address that is kept for a guest.
 */
typedef struct VirdConfigNetworkDhcpHost VirdConfigNetworkDhcpHost;

/**
 * Addresses that any guest may be given.
 */
typedef struct VirdConfigNetworkDhcpRange VirdConfigNetworkDhcpRange;

/**
 * A name server that is asked for names the network does not know.
 */
typedef struct VirdConfigNetworkDnsForwarder VirdConfigNetworkDnsForwarder;

/**
 * Names of an address on a network.
 */
typedef struct VirdConfigNetworkDnsHost VirdConfigNetworkDnsHost;

/**
 * A SRV record of a network, which announces a service.
 */
typedef struct VirdConfigNetworkDnsSrv VirdConfigNetworkDnsSrv;

/**
 * A TXT record of a network.
 */
typedef struct VirdConfigNetworkDnsTxt VirdConfigNetworkDnsTxt;

/**
 * A network filter: rules, and references to other filters.
 */
typedef struct VirdConfigNetworkFilter VirdConfigNetworkFilter;

/**
 * What AH packets over IPv4 must look like.
 */
typedef struct VirdConfigNetworkFilterAh VirdConfigNetworkFilterAh;

/**
 * What AH packets over IPv6 must look like.
 */
typedef struct VirdConfigNetworkFilterAhIpv6 VirdConfigNetworkFilterAhIpv6;

/**
 * What IPv4 packets of any protocol must look like.
 */
typedef struct VirdConfigNetworkFilterAll VirdConfigNetworkFilterAll;

/**
 * What IPv6 packets of any protocol must look like.
 */
typedef struct VirdConfigNetworkFilterAllIpv6 VirdConfigNetworkFilterAllIpv6;

/**
 * What ARP and RARP packets must look like.
 */
typedef struct VirdConfigNetworkFilterAnyArp VirdConfigNetworkFilterAnyArp;

/**
 * What ICMP messages must look like.
 */
typedef struct VirdConfigNetworkFilterAnyIcmp VirdConfigNetworkFilterAnyIcmp;

/**
 * What IP packets must look like, seen from the link layer.
 */
typedef struct VirdConfigNetworkFilterAnyIp VirdConfigNetworkFilterAnyIp;

/**
 * What TCP packets must look like.
 */
typedef struct VirdConfigNetworkFilterAnyTcp VirdConfigNetworkFilterAnyTcp;

/**
 * What ARP packets must look like.
 */
typedef struct VirdConfigNetworkFilterArp VirdConfigNetworkFilterArp;

/**
 * A network filter that holds for an interface of a guest.
 */
typedef struct VirdConfigNetworkFilterBinding VirdConfigNetworkFilterBinding;

/**
 * What ESP packets over IPv4 must look like.
 */
typedef struct VirdConfigNetworkFilterEsp VirdConfigNetworkFilterEsp;

/**
 * What ESP packets over IPv6 must look like.
 */
typedef struct VirdConfigNetworkFilterEspIpv6 VirdConfigNetworkFilterEspIpv6;

/**
 * What ICMP messages must look like.
 */
typedef struct VirdConfigNetworkFilterIcmp VirdConfigNetworkFilterIcmp;

/**
 * What ICMPv6 messages must look like.
 */
typedef struct VirdConfigNetworkFilterIcmpv6 VirdConfigNetworkFilterIcmpv6;

/**
 * What IGMP messages must look like.
 */
typedef struct VirdConfigNetworkFilterIgmp VirdConfigNetworkFilterIgmp;

/**
 * What IPv4 packets must look like, seen from the link layer.
 */
typedef struct VirdConfigNetworkFilterIp VirdConfigNetworkFilterIp;

/**
 * What IPv6 packets must look like, seen from the link layer.
 */
typedef struct VirdConfigNetworkFilterIpv6 VirdConfigNetworkFilterIpv6;

/**
 * What frames with a sender and a receiver must look like.
 */
typedef struct VirdConfigNetworkFilterLink VirdConfigNetworkFilterLink;

/**
 * What frames of any protocol must look like.
 */
typedef struct VirdConfigNetworkFilterMac VirdConfigNetworkFilterMac;

/**
 * What packets of a protocol with ports must look like.
 */
typedef struct VirdConfigNetworkFilterPorts VirdConfigNetworkFilterPorts;

/**
 * What packets of one protocol must look like. Texts may be variables such as `$IP`, whose values the reference to the filter gives.
 */
typedef struct VirdConfigNetworkFilterProtocol VirdConfigNetworkFilterProtocol;

/**
 * What RARP packets must look like.
 */
typedef struct VirdConfigNetworkFilterRarp VirdConfigNetworkFilterRarp;

/**
 * A rule of a network filter.
 */
typedef struct VirdConfigNetworkFilterRule VirdConfigNetworkFilterRule;

/**
 * What SCTP packets over IPv4 must look like.
 */
typedef struct VirdConfigNetworkFilterSctp VirdConfigNetworkFilterSctp;

/**
 * What SCTP packets over IPv6 must look like.
 */
typedef struct VirdConfigNetworkFilterSctpIpv6 VirdConfigNetworkFilterSctpIpv6;

/**
 * What spanning tree frames must look like.
 */
typedef struct VirdConfigNetworkFilterStp VirdConfigNetworkFilterStp;

/**
 * What TCP packets over IPv4 must look like.
 */
typedef struct VirdConfigNetworkFilterTcp VirdConfigNetworkFilterTcp;

/**
 * What TCP packets over IPv6 must look like.
 */
typedef struct VirdConfigNetworkFilterTcpIpv6 VirdConfigNetworkFilterTcpIpv6;

/**
 * What IP packets must look like, seen by a firewall that tracks connections.
 */
typedef struct VirdConfigNetworkFilterTransport VirdConfigNetworkFilterTransport;

/**
 * What UDP packets over IPv4 must look like.
 */
typedef struct VirdConfigNetworkFilterUdp VirdConfigNetworkFilterUdp;

/**
 * What UDP packets over IPv6 must look like.
 */
typedef struct VirdConfigNetworkFilterUdpIpv6 VirdConfigNetworkFilterUdpIpv6;

/**
 * What UDP-Lite packets over IPv4 must look like.
 */
typedef struct VirdConfigNetworkFilterUdplite VirdConfigNetworkFilterUdplite;

/**
 * What UDP-Lite packets over IPv6 must look like.
 */
typedef struct VirdConfigNetworkFilterUdpliteIpv6 VirdConfigNetworkFilterUdpliteIpv6;

/**
 * What frames with a VLAN tag must look like.
 */
typedef struct VirdConfigNetworkFilterVlan VirdConfigNetworkFilterVlan;

/**
 * How guests of a network reach the outside.
 */
typedef struct VirdConfigNetworkForward VirdConfigNetworkForward;

/**
 * A PCI device of the host that a network gives to guests.
 */
typedef struct VirdConfigNetworkForwardAddress VirdConfigNetworkForwardAddress;

/**
 * An interface of the host that a network uses.
 */
typedef struct VirdConfigNetworkForwardInterface VirdConfigNetworkForwardInterface;

/**
 * An address of the host on a network, with what is served there.
 */
typedef struct VirdConfigNetworkIp VirdConfigNetworkIp;

/**
 * A port of a network that a guest's interface is plugged into.
 */
typedef struct VirdConfigNetworkPort VirdConfigNetworkPort;

/**
 * What a port of a network is made of.
 */
typedef struct VirdConfigNetworkPortPlug VirdConfigNetworkPortPlug;

/**
 * A port on a bridge of the host.
 */
typedef struct VirdConfigNetworkPortPlugBridge VirdConfigNetworkPortPlugBridge;

/**
 * A share of an interface of the host.
 */
typedef struct VirdConfigNetworkPortPlugDirect VirdConfigNetworkPortPlugDirect;

/**
 * A network device of the host, given to the guest as a whole.
 */
typedef struct VirdConfigNetworkPortPlugHostdevPci VirdConfigNetworkPortPlugHostdevPci;

/**
 * A port on a bridge that libvirt made for the network.
 */
typedef struct VirdConfigNetworkPortPlugNetwork VirdConfigNetworkPortPlugNetwork;

/**
 * A named group of settings that an interface on a network can choose.
 */
typedef struct VirdConfigNetworkPortgroup VirdConfigNetworkPortgroup;

/**
 * A device of a host.
 */
typedef struct VirdConfigNodeDevice VirdConfigNodeDevice;

/**
 * A PCI address.
 */
typedef struct VirdConfigNodeDeviceAddress VirdConfigNodeDeviceAddress;

/**
 * What a device of a host is, with all that is known of it as such.
 */
typedef struct VirdConfigNodeDeviceCapability VirdConfigNodeDeviceCapability;

/**
 * A crypto card of s390x.
 */
typedef struct VirdConfigNodeDeviceCapabilityApCard VirdConfigNodeDeviceCapabilityApCard;

/**
 * What mediated devices of crypto cards of s390x are made from.
 */
typedef struct VirdConfigNodeDeviceCapabilityApMatrix VirdConfigNodeDeviceCapabilityApMatrix;

/**
 * A queue of a crypto card of s390x.
 */
typedef struct VirdConfigNodeDeviceCapabilityApQueue VirdConfigNodeDeviceCapabilityApQueue;

/**
 * A channel device of s390x.
 */
typedef struct VirdConfigNodeDeviceCapabilityCcw VirdConfigNodeDeviceCapabilityCcw;

/**
 * A group of channel devices of s390x that work as one.
 */
typedef struct VirdConfigNodeDeviceCapabilityCcwgroup VirdConfigNodeDeviceCapabilityCcwgroup;

/**
 * A subchannel of s390x.
 */
typedef struct VirdConfigNodeDeviceCapabilityCss VirdConfigNodeDeviceCapabilityCss;

/**
 * A node of the Direct Rendering Manager.
 */
typedef struct VirdConfigNodeDeviceCapabilityDrm VirdConfigNodeDeviceCapabilityDrm;

/**
 * A mediated device, such as a virtual GPU.
 */
typedef struct VirdConfigNodeDeviceCapabilityMdev VirdConfigNodeDeviceCapabilityMdev;

/**
 * A network interface.
 */
typedef struct VirdConfigNodeDeviceCapabilityNet VirdConfigNodeDeviceCapabilityNet;

/**
 * A PCI device.
 */
typedef struct VirdConfigNodeDeviceCapabilityPci VirdConfigNodeDeviceCapabilityPci;

/**
 * A SCSI device.
 */
typedef struct VirdConfigNodeDeviceCapabilityScsi VirdConfigNodeDeviceCapabilityScsi;

/**
 * A generic SCSI node.
 */
typedef struct VirdConfigNodeDeviceCapabilityScsiGeneric VirdConfigNodeDeviceCapabilityScsiGeneric;

/**
 * A SCSI adapter.
 */
typedef struct VirdConfigNodeDeviceCapabilityScsiHost VirdConfigNodeDeviceCapabilityScsiHost;

/**
 * A SCSI target.
 */
typedef struct VirdConfigNodeDeviceCapabilityScsiTarget VirdConfigNodeDeviceCapabilityScsiTarget;

/**
 * A block device.
 */
typedef struct VirdConfigNodeDeviceCapabilityStorage VirdConfigNodeDeviceCapabilityStorage;

/**
 * The host itself.
 */
typedef struct VirdConfigNodeDeviceCapabilitySystem VirdConfigNodeDeviceCapabilitySystem;

/**
 * An interface of a USB device.
 */
typedef struct VirdConfigNodeDeviceCapabilityUsb VirdConfigNodeDeviceCapabilityUsb;

/**
 * A USB device.
 */
typedef struct VirdConfigNodeDeviceCapabilityUsbDevice VirdConfigNodeDeviceCapabilityUsbDevice;

/**
 * A vDPA device.
 */
typedef struct VirdConfigNodeDeviceCapabilityVdpa VirdConfigNodeDeviceCapabilityVdpa;

/**
 * A device of a group of channel devices.
 */
typedef struct VirdConfigNodeDeviceCcwgroupMember VirdConfigNodeDeviceCcwgroupMember;

/**
 * A path of a device in `/dev`.
 */
typedef struct VirdConfigNodeDeviceDevnode VirdConfigNodeDeviceDevnode;

/**
 * A setting of a mediated device.
 */
typedef struct VirdConfigNodeDeviceMdevAttribute VirdConfigNodeDeviceMdevAttribute;

/**
 * A type of mediated devices.
 */
typedef struct VirdConfigNodeDeviceMdevType VirdConfigNodeDeviceMdevType;

/**
 * A link of a PCI Express device.
 */
typedef struct VirdConfigNodeDevicePciExpressLink VirdConfigNodeDevicePciExpressLink;

/**
 * What a device can do beyond what it is.
 */
typedef struct VirdConfigNodeDeviceSubcapability VirdConfigNodeDeviceSubcapability;

/**
 * The device is a CardBus bridge.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityCardbusBridge VirdConfigNodeDeviceSubcapabilityCardbusBridge;

/**
 * The device belongs to a group of channel devices.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityCcwgroupMember VirdConfigNodeDeviceSubcapabilityCcwgroupMember;

/**
 * The interface is a wired one.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityEthernet VirdConfigNodeDeviceSubcapabilityEthernet;

/**
 * The adapter is one for Fibre Channel.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityFcHost VirdConfigNodeDeviceSubcapabilityFcHost;

/**
 * The target is reached by Fibre Channel.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityFcRemotePort VirdConfigNodeDeviceSubcapabilityFcRemotePort;

/**
 * The device can be plugged in and out.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityHotpluggable VirdConfigNodeDeviceSubcapabilityHotpluggable;

/**
 * The device can be split into mediated devices.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityMdevTypes VirdConfigNodeDeviceSubcapabilityMdevTypes;

/**
 * The device is a PCI bridge.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityPciBridge VirdConfigNodeDeviceSubcapabilityPciBridge;

/**
 * The device is a virtual function.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityPhysFunction VirdConfigNodeDeviceSubcapabilityPhysFunction;

/**
 * The group of devices is a network card of s390x.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityQeth VirdConfigNodeDeviceSubcapabilityQeth;

/**
 * The device takes media.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityRemovable VirdConfigNodeDeviceSubcapabilityRemovable;

/**
 * The device can be split into virtual functions.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityVirtFunctions VirdConfigNodeDeviceSubcapabilityVirtFunctions;

/**
 * The device has vital product data.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityVpd VirdConfigNodeDeviceSubcapabilityVpd;

/**
 * The adapter can have virtual ports.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityVportOps VirdConfigNodeDeviceSubcapabilityVportOps;

/**
 * The interface is a wireless one.
 */
typedef struct VirdConfigNodeDeviceSubcapabilityWireless VirdConfigNodeDeviceSubcapabilityWireless;

/**
 * Vital product data of a device.
 */
typedef struct VirdConfigNodeDeviceVpdFields VirdConfigNodeDeviceVpdFields;

/**
 * A field of the system in vital product data.
 */
typedef struct VirdConfigNodeDeviceVpdSystemField VirdConfigNodeDeviceVpdSystemField;

/**
 * A field of the vendor in vital product data.
 */
typedef struct VirdConfigNodeDeviceVpdVendorField VirdConfigNodeDeviceVpdVendorField;

/**
 * Bandwidth from one NUMA node to another.
 */
typedef struct VirdConfigNumaBandwidth VirdConfigNumaBandwidth;

/**
 * A memory-side cache of a NUMA node.
 */
typedef struct VirdConfigNumaCache VirdConfigNumaCache;

/**
 * Distance from one NUMA node to another.
 */
typedef struct VirdConfigNumaDistance VirdConfigNumaDistance;

/**
 * Latency from one NUMA node to another.
 */
typedef struct VirdConfigNumaLatency VirdConfigNumaLatency;

/**
 * The base of all config classes: a live view of one element of a document.
 */
typedef struct VirdConfigObject VirdConfigObject;

/**
 * A secret, such as a password or key; the document tells all but its value.
 */
typedef struct VirdConfigSecret VirdConfigSecret;

/**
 * Owner and permissions of a file or directory.
 */
typedef struct VirdConfigStoragePermissions VirdConfigStoragePermissions;

/**
 * A place where storage volumes are kept.
 */
typedef struct VirdConfigStoragePool VirdConfigStoragePool;

/**
 * What kinds of storage pools a host can have.
 */
typedef struct VirdConfigStoragePoolCapabilities VirdConfigStoragePoolCapabilities;

/**
 * What a host knows of one kind of storage pool.
 */
typedef struct VirdConfigStoragePoolCapabilitiesPool VirdConfigStoragePoolCapabilitiesPool;

/**
 * The values that a property can have.
 */
typedef struct VirdConfigStoragePoolCapabilitiesProperty VirdConfigStoragePoolCapabilitiesProperty;

/**
 * A free part of a device.
 */
typedef struct VirdConfigStoragePoolFreeExtent VirdConfigStoragePoolFreeExtent;

/**
 * An option for the RBD library.
 */
typedef struct VirdConfigStoragePoolRbdOption VirdConfigStoragePoolRbdOption;

/**
 * Where the storage of a pool comes from.
 */
typedef struct VirdConfigStoragePoolSource VirdConfigStoragePoolSource;

/**
 * A device that a storage pool is made of.
 */
typedef struct VirdConfigStoragePoolSourceDevice VirdConfigStoragePoolSourceDevice;

/**
 * A server of a storage pool.
 */
typedef struct VirdConfigStoragePoolSourceHost VirdConfigStoragePoolSourceHost;

/**
 * Where a storage pool is found on its host.
 */
typedef struct VirdConfigStoragePoolTarget VirdConfigStoragePoolTarget;

/**
 * A storage volume: a disk image, device or directory in a pool.
 */
typedef struct VirdConfigStorageVol VirdConfigStorageVol;

/**
 * The image that holds what a volume does not.
 */
typedef struct VirdConfigStorageVolBackingStore VirdConfigStorageVolBackingStore;

/**
 * A part of a device.
 */
typedef struct VirdConfigStorageVolExtent VirdConfigStorageVolExtent;

/**
 * A device that a volume lies on.
 */
typedef struct VirdConfigStorageVolSourceDevice VirdConfigStorageVolSourceDevice;

/**
 * What a storage volume is on its host.
 */
typedef struct VirdConfigStorageVolTarget VirdConfigStorageVolTarget;

/**
 * What the firmware of a host tells of its hardware.
 */
typedef struct VirdConfigSysinfo VirdConfigSysinfo;

/**
 * A memory module of a host.
 */
typedef struct VirdConfigSysinfoMemoryDevice VirdConfigSysinfoMemoryDevice;

/**
 * A processor of a host.
 */
typedef struct VirdConfigSysinfoProcessor VirdConfigSysinfoProcessor;

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* VIRTDESIGNER_CONFIG_TYPES_H */
