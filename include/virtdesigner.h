/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by the build from the library's sources and tables; changes here are lost. */

#ifndef VIRTDESIGNER_H
#define VIRTDESIGNER_H

#include <virtdesigner/base.h>
#include <virtdesigner/config-types.h>
#include <virtdesigner/config.h>
#include <virtdesigner/config-capabilities.h>
#include <virtdesigner/config-domain-capabilities.h>
#include <virtdesigner/config-domain-common.h>
#include <virtdesigner/config-domain-devices.h>
#include <virtdesigner/config-domain-disk.h>
#include <virtdesigner/config-domain-features.h>
#include <virtdesigner/config-domain-graphics.h>
#include <virtdesigner/config-domain-net.h>
#include <virtdesigner/config-domain-snapshot.h>
#include <virtdesigner/config-domain-system.h>
#include <virtdesigner/config-domain-tune.h>
#include <virtdesigner/config-domain.h>
#include <virtdesigner/config-interface.h>
#include <virtdesigner/config-network-filter.h>
#include <virtdesigner/config-network.h>
#include <virtdesigner/config-node-device.h>
#include <virtdesigner/config-secret.h>
#include <virtdesigner/config-storage-pool.h>
#include <virtdesigner/config-storage-vol.h>
#include <virtdesigner/config-sysinfo.h>
#include <virtdesigner/osinfo.h>
#include <virtdesigner/designer.h>

#endif /* VIRTDESIGNER_H */
