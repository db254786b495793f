// SPDX-License-Identifier: LGPL-2.1-or-later
// Arrays of objects and of strings, in and out.

void objects () throws Vird.Error {
	var domain = new Vird.ConfigDomain ();
	assert (domain.get_devices ().length == 0);
	for (int i = 0; i < 3; i++) {
		var disk = new Vird.ConfigDomainDisk ();
		disk.set_target_dev ("vd%c".printf ('a' + i));
		domain.add_device (disk);
	}
	domain.add_device (new Vird.ConfigDomainInterfaceNetwork ());

	Vird.ConfigDomainDevice[] devices = domain.get_devices ();
	assert (devices.length == 4);
	int disks = 0;
	foreach (unowned Vird.ConfigDomainDevice device in devices) {
		if (Vird.ConfigDomainDisk.cast (device) != null)
			disks++;
	}
	assert (disks == 3);

	// An item outlives its array.
	Vird.ConfigDomainDevice first = devices[0];
	devices = {};
	assert (first.get_value ("target/@dev") == "vda");

	domain.remove_device (first);
	assert (domain.get_devices ().length == 3);
	domain.set_devices ({ new Vird.ConfigDomainDisk () });
	assert (domain.get_devices ().length == 1);
	domain.clear_devices ();
	assert (domain.get_devices ().length == 0);
}

void found () throws Vird.Error {
	var domain = new Vird.ConfigDomain.from_xml (
		"<domain><devices><disk/><disk/><controller/></devices></domain>");
	assert (domain.find_all ("devices/disk").length == 2);
	assert (domain.find_all ("devices/hostdev").length == 0);
	assert (domain.get_children ().length == 1);
	try {
		domain.find_all ("devices//");
		assert_not_reached ();
	} catch (Vird.Error.INVALID_ARGUMENT error) {
		assert (error.message != "");
	}
}

void strings () throws Vird.Error {
	var os = new Vird.ConfigDomain ().ensure_os ();
	assert (os.get_boot_devices ().length == 0);
	os.set_boot_devices ({ "network", "hd" });
	os.add_boot_device ("cdrom");
	string[] order = os.get_boot_devices ();
	assert (order.length == 3);
	assert (string.joinv (" ", order) == "network hd cdrom");
	os.set_boot_devices (null);
	assert (os.get_boot_devices ().length == 0);
}

int main () {
	try {
		objects ();
		found ();
		strings ();
	} catch (Vird.Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	return 0;
}
