// SPDX-License-Identifier: LGPL-2.1-or-later
// The designer: its results are config objects, its decisions an array, its refusals errors.

Vird.DesignerDomain design_of (string os) throws GLib.Error {
	string xml;
	FileUtils.get_contents ("data/samples/capabilities-x86_64.xml", out xml);
	var db = new Vird.OsinfoDb.builtin ();
	return new Vird.DesignerDomain (db, db.find_os (os), null, new Vird.ConfigCapabilities.from_xml (xml));
}

void guest () throws GLib.Error {
	var design = design_of ("fedora42");
	design.set_name ("guest");
	design.setup_machine ();
	Vird.ConfigDomainDisk disk = design.add_disk_file ("/images/guest.qcow2", "qcow2");
	assert (disk.get_target_dev () == "vda");
	Vird.ConfigDomain config = design.get_config ();
	assert (config.get_name () == "guest");
	assert (config.get_value ("devices/disk/target/@bus") == "virtio");
	// The config lives on without the design.
	design = null;
	assert (disk.get_target_bus () == Vird.ConfigDomainDiskBus.VIRTIO);
	assert (config.get_devices ().length > 0);
}

void decisions () throws GLib.Error {
	var design = design_of ("win11");
	design.setup_machine ();
	Vird.DesignerDecision[] decisions = design.get_decisions ();
	assert (decisions.length > 3);
	foreach (unowned Vird.DesignerDecision decision in decisions)
		assert (decision.get_path () != "" && decision.get_reason () != "" && decision.to_string () != null);
}

void refusals () throws GLib.Error {
	var design = design_of ("fedora42");
	design.setup_machine ();
	string before = design.get_config ().to_xml ();
	try {
		design.setup_machine_full ("vax", Vird.ConfigDomainOsType.HVM);
		assert_not_reached ();
	} catch (Vird.Error error) {
		assert ("vax" in error.message);
	}
	assert (design.get_config ().to_xml () == before);
}

int main () {
	try {
		guest ();
		decisions ();
		refusals ();
	} catch (GLib.Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	return 0;
}
