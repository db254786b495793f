// SPDX-License-Identifier: LGPL-2.1-or-later
// Classes and what they inherit, references, casts that are checked.

// A reference that is kept beyond the life of the one it was taken from.
Vird.ConfigObject? kept = null;

void inheritance () throws Vird.Error {
	var disk = new Vird.ConfigDomainDisk ();
	disk.set_target_dev ("vda");
	// Methods of the base class, and the object in its place.
	assert (disk.get_element_name () == "disk");
	assert (disk.get_value ("target/@dev") == "vda");
	Vird.ConfigDomainDevice device = disk;
	Vird.Object object = device;
	assert (device.get_value ("target/@dev") == "vda");
	assert (object.get_object_type () == Vird.ConfigDomainDisk.get_type ());
	assert (object.is_a (Vird.ConfigDomainDevice.get_type ()));
	assert (!object.is_a (Vird.ConfigDomain.get_type ()));
	assert (Vird.type_name (object.get_object_type ()) == "VirdConfigDomainDisk");
	assert (Vird.type_parent (Vird.ConfigObject.get_type ()) == Vird.Object.get_type ());
	kept = disk;
}

void casts () throws Vird.Error {
	Vird.Object? object = new Vird.ConfigDomainDisk ();
	unowned Vird.ConfigDomainDisk? disk = Vird.ConfigDomainDisk.cast (object);
	assert (disk != null);
	assert (Vird.ConfigDomainInterface.cast (object) == null);
	assert (Vird.OsinfoOs.cast (object) == null);
	assert (Vird.ConfigDomainDisk.cast (null) == null);
	// An owned variable takes a reference of its own.
	Vird.ConfigDomainDisk? own = disk;
	disk = null;
	object = null;
	own.set_target_dev ("vdb");
	assert (own.get_target_dev () == "vdb");
}

// Two objects for one element are two views of it.
void views () throws Vird.Error {
	var domain = new Vird.ConfigDomain ();
	var disk = new Vird.ConfigDomainDisk ();
	domain.add_device (disk);
	disk.set_target_dev ("sda");
	assert (domain.get_value ("devices/disk/target/@dev") == "sda");
	Vird.ConfigDomainDisk? found = Vird.ConfigDomainDisk.cast (domain.find ("devices/disk"));
	assert (found != null && found.is_same (disk));
	var copy = disk.copy ();
	assert (!copy.is_same (disk));
}

void differences () throws Vird.Error {
	var disk = new Vird.ConfigDomainDisk ();
	disk.set_target_dev ("sda");
	var changed = disk.copy ();
	assert (disk.is_equal (changed));
	changed.set_value ("target/@dev", "sdb");
	assert (!disk.is_equal (changed));
	var found = disk.diff (changed);
	assert (found.length == 1);
	assert (found[0].get_kind () == Vird.ConfigDifferenceKind.CHANGED);
	assert (found[0].get_path () == "target/@dev");
	assert (found[0].get_old_value () == "sda" && found[0].get_new_value () == "sdb");
}

int main () {
	try {
		inheritance ();
		assert (kept.get_value ("target/@dev") == "vda");
		kept = null;
		casts ();
		views ();
		differences ();
	} catch (Vird.Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	return 0;
}
