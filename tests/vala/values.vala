// SPDX-License-Identifier: LGPL-2.1-or-later
// Strings that are lent, owned or null; numbers, flags, enums; nested objects.

void strings () throws Vird.Error {
	var domain = new Vird.ConfigDomain ();
	// Absent is null, not "".
	assert (domain.get_name () == null);
	domain.set_name ("guest");
	unowned string? lent = domain.get_name ();
	assert (lent == "guest");
	string? own = domain.get_name ();
	domain.set_name (null);
	assert (domain.get_name () == null);
	assert (own == "guest");
	domain.set_name ("a<b&\"c\" – ü");
	assert (domain.get_name () == "a<b&\"c\" – ü");
	string? xml = domain.to_xml ();
	assert (xml != null && "a&lt;b&amp;" in xml);
	string? absent = domain.get_value ("devices/emulator");
	assert (absent == null);
}

void numbers () throws Vird.Error {
	var domain = new Vird.ConfigDomain ();
	assert (!domain.has_memory ());
	domain.set_memory (4194304);
	assert (domain.has_memory () && domain.get_memory () == 4194304);
	domain.unset_memory ();
	assert (!domain.has_memory ());
	// More than 32 bits.
	domain.set_memory (1UL << 40);
	assert (domain.get_memory () == 1UL << 40);
	var disk = new Vird.ConfigDomainDisk ();
	assert (!disk.get_readonly ());
	disk.set_readonly (true);
	assert (disk.get_readonly ());
	disk.set_readonly (false);
	assert (!disk.get_readonly ());
}

void enums () throws Vird.Error {
	var disk = new Vird.ConfigDomainDisk ();
	disk.set_target_bus (Vird.ConfigDomainDiskBus.VIRTIO);
	assert (disk.get_target_bus () == Vird.ConfigDomainDiskBus.VIRTIO);
	assert (disk.get_target_bus_text () == "virtio");
	// A value from the future is kept as text.
	disk.set_target_bus_text ("hyperspace");
	assert (disk.get_target_bus () == Vird.ConfigDomainDiskBus.UNKNOWN);
	assert (disk.get_target_bus_text () == "hyperspace");
}

void nested () throws Vird.Error {
	var domain = new Vird.ConfigDomain ();
	assert (domain.get_os () == null);
	Vird.ConfigDomainOs os = domain.ensure_os ();
	os.set_machine ("q35");
	assert (domain.get_os ().get_machine () == "q35");
	domain.set_os (null);
	assert (domain.get_os () == null);
}

int main () {
	try {
		strings ();
		numbers ();
		enums ();
		nested ();
	} catch (Vird.Error error) {
		printerr ("%s\n", error.message);
		return 1;
	}
	return 0;
}
