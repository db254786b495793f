// SPDX-License-Identifier: LGPL-2.1-or-later
// Errors are thrown: code, message, domain, and what was there stays.

void parsing () {
	try {
		new Vird.ConfigDomain.from_xml ("<domain>\n  <name>x</domain>");
		assert_not_reached ();
	} catch (Vird.Error.XML error) {
		// Line and column are told.
		assert ("line 2, column" in error.message);
		assert (error.domain.to_string () == "vird-error-quark");
	} catch (Vird.Error error) {
		assert_not_reached ();
	}
	try {
		new Vird.ConfigDomain.from_xml ("<network/>");
		assert_not_reached ();
	} catch (Vird.Error error) {
		assert (error is Vird.Error.WRONG_ELEMENT);
		assert ("network" in error.message);
	}
}

// Caught as any GLib.Error too.
void gone () {
	try {
		var domain = new Vird.ConfigDomain ();
		var disk = new Vird.ConfigDomainDisk ();
		domain.add_device (disk);
		disk.remove ();
		disk.set_target_dev ("vda");
		assert_not_reached ();
	} catch (GLib.Error error) {
		assert (error is Vird.Error.GONE);
	}
}

void passed_on () throws Vird.Error {
	new Vird.ConfigDomainDisk ().set_value ("not a path", "x");
}

// An error in the middle frees what was made before it.
void unwinding () {
	string? xml = null;
	try {
		var disk = new Vird.ConfigDomainDisk ();
		disk.set_target_dev ("vda");
		xml = disk.to_xml ();
		passed_on ();
		assert_not_reached ();
	} catch (Vird.Error error) {
		assert (error is Vird.Error.INVALID_ARGUMENT);
	}
	assert ("vda" in xml);
}

int main () {
	parsing ();
	gone ();
	unwinding ();
	return 0;
}
