// SPDX-License-Identifier: LGPL-2.1-or-later
// Designs a guest for an operating system and says why it looks as it does.
//
//   valac --pkg virtdesigner design-guest.vala
//   ./design-guest debian11 capabilities.xml    # what `virsh capabilities` prints

int main (string[] args) {
	string name = args.length > 1 ? args[1] : "debian11";
	string path = args.length > 2 ? args[2] : "data/samples/capabilities-x86_64.xml";
	try {
		string xml;
		FileUtils.get_contents (path, out xml);
		var db = new Vird.OsinfoDb ();
		Vird.OsinfoOs? os = db.find_os (name);
		if (os == null) {
			printerr ("%s: no such operating system\n", name);
			return 1;
		}

		var design = new Vird.DesignerDomain (db, os, null, new Vird.ConfigCapabilities.from_xml (xml));
		design.set_name (name);
		design.setup_machine ();
		design.setup_resources (Vird.DesignerDomainResources.RECOMMENDED);
		Vird.ConfigDomainDisk disk = design.add_disk_file (@"/var/lib/libvirt/images/$name.qcow2", "qcow2");
		design.add_interface_network ("default");
		design.add_graphics (Vird.DesignerDomainGraphics.DEFAULT);
		design.add_video ();
		// Whatever the designer decides can be changed with the config classes.
		disk.ensure_driver ().set_discard (Vird.ConfigDomainDiskDriverDiscard.UNMAP);

		print ("%s\n", design.get_config ().to_xml ());
		foreach (var decision in design.get_decisions ())
			print ("%s\n", decision.to_string ());
	} catch (Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	return 0;
}
