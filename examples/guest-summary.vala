// SPDX-License-Identifier: LGPL-2.1-or-later
// Says in a few lines what a guest is: reads a domain's XML from a file (or a small one of its own).

const string SAMPLE = """<domain type='kvm'>
  <name>sample</name>
  <memory unit='GiB'>4</memory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/var/lib/images/sample.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='network'>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
  </devices>
</domain>
""";

void summary (Vird.ConfigDomain domain) throws Vird.Error {
	print ("%s: %" + uint64.FORMAT + " MiB, %" + uint64.FORMAT + " CPUs\n", domain.get_name () ?? "(no name)",
	       domain.get_memory () / 1024, domain.get_vcpus ());
	foreach (var device in domain.get_devices ()) {
		unowned Vird.ConfigDomainDisk? disk = Vird.ConfigDomainDisk.cast (device);
		if (disk != null) {
			print ("  disk %s on %s: %s\n", disk.get_target_dev () ?? "?", disk.get_target_bus_text () ?? "?",
			       disk.get_value ("source/@file") ?? "not a file");
			continue;
		}
		print ("  %s\n", device.get_element_name ());
	}
}

int main (string[] args) {
	try {
		string xml = SAMPLE;
		if (args.length > 1)
			FileUtils.get_contents (args[1], out xml);
		summary (new Vird.ConfigDomain.from_xml (xml));
	} catch (Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	return 0;
}
