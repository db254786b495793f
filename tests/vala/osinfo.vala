// SPDX-License-Identifier: LGPL-2.1-or-later
// The operating system database: subclasses from queries, arrays of them, absent values.

void systems () throws Vird.Error {
	var db = new Vird.OsinfoDb.builtin ();
	assert (db.get_os_list ().get_length () > 10);
	Vird.OsinfoOs? fedora = db.find_os ("fedora42");
	assert (fedora != null);
	// From the classes above it.
	assert (fedora.get_short_id () == "fedora42");
	assert (fedora.get_id () == "http://fedoraproject.org/fedora/42");
	assert (fedora.get_family () == "linux");
	assert (db.find_os ("no-such-system") == null);

	Vird.OsinfoEntity[] devices = fedora.get_all_devices (null).get_elements ();
	assert (devices.length > 5);
	bool virtio = false;
	foreach (unowned Vird.OsinfoEntity device in devices)
		virtio |= device.get_param_value ("name") == "virtio-net" || device.get_param_value ("name") == "virtio1.0-net";
	assert (virtio);
	var recommended = fedora.get_recommended_resources ();
	for (size_t at = 0; at < recommended.get_length (); at++)
		assert (Vird.OsinfoResources.cast (recommended.get_nth (at)).get_ram () > 0);
}

void missing () {
	try {
		new Vird.OsinfoDb.from_path ("/no/such/directory");
		assert_not_reached ();
	} catch (Vird.Error error) {
		assert ("/no/such/directory" in error.message);
	}
}

int main () {
	try {
		systems ();
	} catch (Vird.Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	missing ();
	return 0;
}
